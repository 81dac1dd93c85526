import { execFile } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Document } from "./document.ts";

/** Redocly's command line. */
export const redocly = join(dirname(createRequire(import.meta.url).resolve("@redocly/cli/package.json")), "bin/cli.js");

/** Services are the folders under specs/ that have an openapi.yaml. */
export function servicesOf(root: string): string[] {
  const specs = join(root, "specs");
  return readdirSync(specs)
    .filter((name) => existsSync(join(specs, name, "openapi.yaml")))
    .sort();
}

/** Lints the specs; throws with Redocly's report, which names file, line and rule. */
export async function lint(root: string, services: readonly string[]): Promise<void> {
  await run(root, ["lint", ...services.map((service) => `specs/${service}/openapi.yaml`)]);
}

/** Each spec as one document. */
export async function bundle(root: string, services: readonly string[]): Promise<Map<string, Document>> {
  const folder = await mkdtemp(join(tmpdir(), "cloud-backups-bundle-"));
  try {
    const documents = await Promise.all(
      services.map(async (service): Promise<[string, Document]> => {
        const file = join(folder, `${service}.json`);
        await run(root, ["bundle", `specs/${service}/openapi.yaml`, "--output", file]);
        // The linter has checked that this is an OpenAPI document.
        return [service, JSON.parse(await readFile(file, "utf8")) as Document];
      }),
    );
    return new Map(documents);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** What Redocly says of broken specs. */
export class LintError extends Error {
  override name = "LintError";
}

function run(root: string, args: readonly string[]): Promise<void> {
  return new Promise((done, fail) => {
    execFile(
      process.execPath,
      [redocly, ...args],
      { cwd: root, env: redoclyEnv(), maxBuffer: 2 ** 26 },
      (error, out, log) => {
        if (error === null) done();
        else fail(new LintError(report(out, log)));
      },
    );
  });
}

/** Our environment, and nothing sent to or asked of Redocly. */
export function redoclyEnv(): NodeJS.ProcessEnv {
  return { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
}

/** Redocly's words without its boxed advertisements. */
function report(out: string, log: string): string {
  return `${out}\n${log}`
    .split("\n")
    .filter((line) => !/[║╔╚]/.test(line))
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}
