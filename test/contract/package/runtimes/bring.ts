import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Runtime } from "./runtimes.ts";

/** Kept here until the next `npm ci`, and no dependencies: they are 500 MB, which few who change the code need. */
const cache = join(import.meta.dirname, "../../../../node_modules/.cache/cloud-backups-runtimes");

/** npm's codes for a version that is not there. It is listed wrongly: that is a failure, not a reason to skip. */
const noSuchVersion = ["E404", "ETARGET"];

/** The path of the runtime's binary, installed if need be. Else undefined, and why. */
export function bring(runtime: Runtime): { path: string | undefined; why: string } {
  const { name, version, packages, binary } = runtime;
  const platform = `${process.platform}-${process.arch}`;
  const wanted = packages[platform];
  if (wanted === undefined) return { path: undefined, why: `no package of ${name} is known for ${platform}` };
  const path = join(cache, `${name}-${version}`);
  if (existsSync(path)) return { path, why: "" };
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, "install-"));
  try {
    const problem = install(`${wanted}@${version}`, folder);
    if (problem !== undefined) return { path: undefined, why: `npm could not bring ${name} ${version}: ${problem}` };
    // Only the binary is kept: Node's packages have headers and manuals beside it.
    renameSync(join(folder, "node_modules", wanted, binary), path);
    return { path, why: "" };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Answers what is missing for it, such as a network. */
function install(wanted: string, folder: string): string | undefined {
  writeFileSync(join(folder, "package.json"), '{ "private": true }');
  const quiet = ["--no-audit", "--no-fund", "--no-package-lock", "--ignore-scripts", "--prefer-offline"];
  const args = ["install", ...quiet, "--fetch-retries=0", wanted];
  try {
    execFileSync("npm", args, { cwd: folder, stdio: "pipe", timeout: 120_000 });
    return undefined;
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    const code = /npm error code (\w+)/.exec(text)?.[1];
    if (code !== undefined && noSuchVersion.includes(code)) throw error;
    return code ?? text;
  }
}
