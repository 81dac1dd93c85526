import { spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import type { Sandbox } from "../../scripts/sandbox/index.ts";
import { cloudsYamlAuthOf } from "../support/sandbox-clients.ts";

const root = join(import.meta.dirname, "../..");

export interface Run {
  readonly code: number | null;
  readonly signal: string | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Command {
  /** A folder for files, which goes away with the command. */
  readonly folder: string;
  run(args: readonly string[], environment?: Readonly<Record<string, string>>): Promise<Run>;
  start(args: readonly string[], environment?: Readonly<Record<string, string>>): ChildProcess;
  /** Runs a line of a shell, in which `npx cloud-backups` stands for the command. */
  shell(line: string, environment?: Readonly<Record<string, string>>): Promise<Run>;
  remove(): void;
}

/** The command as the build makes it, with a clouds.yaml of its own and nothing else from the environment. */
export async function buildCommand(clouds: object): Promise<Command> {
  // Within the repository, so that the package's dependencies are found.
  const folder = mkdtempSync(join(import.meta.dirname, ".built-"));
  const main = join(folder, "main.js");
  const options = { bundle: true, format: "esm", platform: "neutral", packages: "external" } as const;
  await build({ ...options, entryPoints: [join(root, "src/cli/main.ts")], outfile: main, logLevel: "error" });
  const file = join(folder, "clouds.yaml");
  writeFileSync(file, JSON.stringify({ clouds }));
  const environmentOf = (more: Readonly<Record<string, string>>) => ({
    PATH: process.env["PATH"],
    HOME: folder,
    OS_CLIENT_CONFIG_FILE: file,
    ...more,
  });
  const start: Command["start"] = (args, environment = {}) =>
    spawn(process.execPath, [main, ...args], { env: environmentOf(environment), cwd: folder });
  return {
    folder,
    start,
    run: (args, environment) => ended(start(args, environment)),
    shell(line, environment = {}) {
      const full = line.replaceAll(/(\/usr\/bin\/)?npx cloud-backups/g, `'${process.execPath}' '${main}'`);
      return ended(spawn("sh", ["-c", full], { env: environmentOf(environment), cwd: folder }));
    },
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export function ended(child: ChildProcess): Promise<Run> {
  let stdout = "";
  let stderr = "";
  child.stdout?.on("data", (chunk) => (stdout += String(chunk)));
  child.stderr?.on("data", (chunk) => (stderr += String(chunk)));
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code, signal) => {
      resolve({ code, signal, stdout, stderr });
    });
  });
}

/** The clouds that a sandbox plays, as clouds.yaml has them, and some that cannot be asked. */
export function cloudsOf(sandbox: Sandbox) {
  const { identityV2Url, accounts } = sandbox;
  const auth = cloudsYamlAuthOf(sandbox);
  const { username: zcomUser, password: zcomPassword, tenantId: project_id } = accounts.zcom;
  return {
    telekom: { auth, region_name: "eu-nl" },
    huawei: { auth, region_name: "ap-southeast-1" },
    openstack: { auth, region_name: "RegionOne" },
    zcom: {
      auth: { auth_url: identityV2Url, username: zcomUser, password: zcomPassword, project_id },
      region_name: "tyo1",
    },
    empty: { auth: { ...auth, project_name: "empty" }, region_name: "RegionOne" },
    anywhere: { auth },
    misspelt: { auth: { ...auth, password: "wrong" }, region_name: "eu-de" },
    unreachable: { auth: { ...auth, auth_url: "http://127.0.0.1:59321/v3" }, region_name: "eu-de" },
  };
}

export function linesOf(text: string): string[] {
  return text.split("\n").filter((line) => line !== "");
}
