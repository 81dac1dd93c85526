import type { Document, OpenAPIBackend } from "openapi-backend";
import { at, isRecord, recordAt, type Json } from "../../json.ts";
import { documentedSuccess, forProject } from "../spec/documented.ts";

/**
 * The items in the examples of some operations, each once, as if they were the project's. They stand in an answer's
 * field of either name: a list's or a single item's.
 */
export function documentedItems(
  backend: OpenAPIBackend,
  operations: readonly string[],
  names: readonly string[],
  projectId: string,
): Json[] {
  const found = new Map<string, Json>();
  for (const id of operations) {
    const operation = backend.getOperation(id);
    if (operation === undefined) continue;
    for (const example of documentedSuccess(operation).examples) {
      for (const item of names.flatMap((name) => at(example, name))) {
        const adapted = forProject(item, projectId);
        if (isRecord(adapted) && typeof adapted["id"] === "string" && !found.has(adapted["id"])) {
          found.set(adapted["id"], adapted);
        }
      }
    }
  }
  return [...found.values()];
}

/** The IDs that examples and parameters give for a field: whoever tries an example finds what it names. */
export function documentedIds(document: Document, field: string): string[] {
  const found = new Set<string>();
  const components = recordAt(document, "components");
  collect(components?.["examples"]);
  collect(document.paths);
  collect(components?.["parameters"]);
  return [...found];

  function collect(value: unknown): void {
    if (Array.isArray(value)) {
      value.forEach(collect);
      return;
    }
    if (!isRecord(value)) return;
    const example = value["name"] === field && value["in"] === "path" ? value["example"] : value[field];
    if (typeof example === "string") found.add(example);
    Object.values(value).forEach(collect);
  }
}
