import { join } from "node:path";
import { bundle, lint, servicesOf } from "./bundle.ts";
import type { Document } from "./document.ts";
import { filesOf, type Files } from "./files.ts";
import { SpecError } from "./spec-error.ts";

/** Everything that is generated for the services. Writes nothing; throws LintError or SpecError if a spec is broken. */
export async function make(
  root: string,
  services: readonly string[],
  documents: () => Promise<ReadonlyMap<string, Document>> = () => bundle(root, services),
): Promise<Files> {
  const specs = join(root, "specs");
  const all = servicesOf(root);
  const unknown = services.filter((name) => !all.includes(name));
  if (unknown.length > 0)
    throw new SpecError(specs, "", unknown.join(", "), `no such service; there are ${all.join(", ")}`);

  // Side by side: each starts a process. What the linter says comes first, for it names the place best.
  const [linted, made] = await Promise.allSettled([lint(root, services), filesOfAll(specs, documents())]);
  if (linted.status === "rejected") throw linted.reason;
  if (made.status === "rejected") throw made.reason;
  return made.value;
}

async function filesOfAll(specs: string, documents: Promise<ReadonlyMap<string, Document>>): Promise<Files> {
  const files = new Map<string, string>();
  for (const [id, document] of await documents) {
    const made = await filesOf(id, document, (operationId, problem) => {
      throw new SpecError(specs, id, operationId, problem);
    });
    for (const [path, text] of made) files.set(path, text);
  }
  return files;
}
