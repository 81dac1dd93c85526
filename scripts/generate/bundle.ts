import { existsSync, readdirSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Document } from "./document.ts";
import { runRedocly } from "./redocly.ts";

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

async function run(root: string, args: readonly string[]): Promise<void> {
  const { code, out, log } = await runRedocly(args, root);
  if (code !== 0) throw new LintError(`${out}\n${log}`.replace(/\n{3,}/g, "\n\n").trim());
}
