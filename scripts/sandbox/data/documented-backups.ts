import type { OpenAPIBackend } from "openapi-backend";
import { at, isRecord, type Json } from "../json.ts";
import { documentedSuccess, forProject } from "../spec/documented.ts";

/** The backups in the examples of some operations, each once, as if they were the project's. */
export function documentedBackups(backend: OpenAPIBackend, operations: readonly string[], projectId: string): Json[] {
  const found = new Map<string, Json>();
  for (const id of operations) {
    const operation = backend.getOperation(id);
    if (operation === undefined) continue;
    for (const example of documentedSuccess(operation).examples) {
      for (const backup of [at(example, "backups"), at(example, "backup")].flat()) {
        const adapted = forProject(backup, projectId);
        if (isRecord(adapted) && typeof adapted["id"] === "string" && !found.has(adapted["id"])) {
          found.set(adapted["id"], adapted);
        }
      }
    }
  }
  return [...found.values()];
}
