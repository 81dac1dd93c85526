import type { Document, Entry } from "../../generate/document.ts";
import type { FactKind } from "../page.ts";
import { isRecord, type Json } from "../../json.ts";
import { allFields, answerBodies, itemsOf, nodesOf, operationNode, placeOf, requestBody, valuesOf } from "./spec.ts";

/** Something in the spec that no page, no example and no `x-source` accounts for. */
export interface Unsourced {
  readonly operation: string;
  readonly what: string;
}

/** What a schema can say of a value, and the kinds of facts that it can come from. */
const sources: Readonly<Record<string, readonly FactKind[]>> = {
  default: ["default"],
  minimum: ["minimum"],
  maximum: ["maximum"],
  minLength: ["minLength"],
  maxLength: ["maxLength"],
  minItems: ["minItems"],
  maxItems: ["maxItems"],
  uniqueItems: ["uniqueItems"],
  pattern: ["pattern", "accepts", "refuses", "minimum", "maximum", "minLength"],
  format: ["accepts"],
};

/** What the operations have without a source; a schema that several share is told of once. */
export function unsourcedIn(
  document: Document,
  entries: readonly Entry[],
  sourced: ReadonlyMap<Json, ReadonlySet<string>>,
): Unsourced[] {
  const found: Unsourced[] = [];
  const seen = new Set<Json>();

  /** What a value has without a source: itself, or what is said of it. */
  const gaps = (element: Json, values: readonly Json[]): string[] => {
    if (seen.has(element)) return [];
    seen.add(element);
    const place = placeOf(document, values);
    const own = [element, ...nodesOf(place)];
    if (own.some((node) => "x-source" in node || "x-doc-conflict" in node || "x-session" in node)) return [];
    const kinds = sourced.get(element);
    if (kinds === undefined) return [""];
    const items = itemsOf(document, place);
    const said = (key: string) => [place, ...(items === undefined ? [] : [items])].flatMap((one) => valuesOf(one, key));
    const words = said("enum")
      .flat()
      .filter((word) => word !== null)
      .map(String);
    const alone = words.filter((word) => !kinds.has(`enum ${word}`)).map((word) => `: enum ${word}`);
    const bounds = Object.entries(sources).flatMap(([keyword, from]) => {
      const all = said(keyword);
      const free = all.length === 0 || (keyword === "minLength" && all.every((value) => value === 0));
      return free || from.some((kind) => kinds.has(kind)) ? [] : `: ${keyword} ${all.map(String).join(", ")}`;
    });
    return [...alone, ...bounds];
  };

  for (const entry of entries) {
    const operation = operationNode(document, entry);
    const add = (name: string, some: readonly string[]): void => {
      for (const one of some) found.push({ operation: entry.operation.operationId, what: `${name}${one}` });
    };
    for (const parameter of entry.parameters) {
      if (isRecord(parameter))
        add(`${parameter.in} ${parameter.name}`, gaps(parameter, [parameter["schema"]].filter(isRecord)));
    }
    for (const body of [requestBody(document, operation), ...answerBodies(document, operation)]) {
      // A body that has a source of its own is from there as a whole.
      if (body === undefined || [...body.around, ...nodesOf(body.place)].some((node) => "x-source" in node)) continue;
      for (const { name, place } of allFields(document, body.place)) {
        const where = body.status === "" ? name : `${body.status}.${name}`;
        for (const raw of place.raws) add(where, gaps(raw, [raw]));
      }
    }
  }
  return found;
}
