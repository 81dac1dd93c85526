import { entriesOf, isRef, resolve, type Document } from "../generate/document.ts";
import { textAt, valueAt, walk, type Json } from "./read.ts";
import { placeOf } from "./place.ts";

/** Where source pages contradict each other or themselves, and what the spec does about it. */
export interface Conflict {
  readonly says: string;
  readonly also: string;
  readonly verdict: string;
}

/** A conflict, where it stands, and the operations that it is about. */
export interface PlacedConflict extends Conflict {
  readonly place: string;
  readonly operationIds: readonly string[];
}

/** The conflicts noted on one element: `x-doc-conflict` is one or a list. */
export function conflictsOn(node: Json): Conflict[] {
  return [node["x-doc-conflict"] ?? []].flat().map((conflict) => ({
    says: textAt(conflict, "says") ?? "",
    also: textAt(conflict, "also") ?? "",
    verdict: textAt(conflict, "verdict") ?? "",
  }));
}

/** All conflicts of a bundle, in its order. */
export function conflictsOf(document: Document): PlacedConflict[] {
  const users = usersOf(document);
  const found: PlacedConflict[] = [];
  walk(document, (node, keys) => {
    for (const conflict of conflictsOn(node)) {
      found.push({ ...conflict, place: placeOf(document, keys), operationIds: users.get(node) ?? [] });
    }
  });
  return found;
}

/** The operations that lead to each element with a conflict. */
function usersOf(document: Document): Map<unknown, string[]> {
  const users = new Map<unknown, string[]>();
  for (const { operation, parameters } of entriesOf(document)) {
    const seen = new Set<unknown>();
    const reach = (start: unknown): void => {
      walk(start, (node) => {
        const target = follow(document, node);
        // A conflict may stand beside a reference, and on what it leads to.
        for (const one of new Set([node, target])) {
          if (seen.has(one)) continue;
          seen.add(one);
          if (valueAt(one, "x-doc-conflict") !== undefined) {
            users.set(one, [...(users.get(one) ?? []), operation.operationId]);
          }
          if (one !== node) reach(one);
        }
      });
    };
    reach(operation);
    reach(parameters);
  }
  return users;
}

function follow(document: Document, node: Json): unknown {
  return isRef(node) && typeof node.$ref === "string" ? resolve(document, node) : node;
}
