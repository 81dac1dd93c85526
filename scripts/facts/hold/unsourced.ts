import type { Document, Entry } from "../../generate/document.ts";
import type { FactKind } from "../fact.ts";
import { type Node, isNode } from "../spec/node.ts";
import { type Place, fieldNames, fieldOf, itemsOf, placeOf, valuesOf } from "../spec/place.ts";
import { answerBodies, requestBody } from "./bodies.ts";
import { nodesOf, operationNode } from "./context.ts";

/** Something in the spec that no page, no example and no `x-source` accounts for. */
export interface Unsourced {
  readonly operation: string;
  readonly place: string;
  readonly what: string;
}

type Sourced = ReadonlyMap<Node, ReadonlySet<FactKind>>;

/** What a schema can say of a value, and the kinds of facts that it can come from. */
const sources: Readonly<Record<string, readonly FactKind[]>> = {
  enum: ["enum"],
  default: ["default"],
  minimum: ["minimum"],
  maximum: ["maximum"],
  minLength: ["minLength"],
  maxLength: ["maxLength"],
  minItems: ["minItems"],
  maxItems: ["maxItems"],
  uniqueItems: ["uniqueItems"],
  pattern: ["charset", "excluded", "refused", "format", "sample", "minimum", "maximum", "minLength"],
  format: ["format"],
};

interface Search {
  readonly document: Document;
  readonly sourced: Sourced;
  /** What has been looked at: operations share schemas, and an object may hold itself. */
  readonly seen: Set<Node>;
  readonly add: (place: string, what: string) => void;
}

/** Lists what the operations have without a source. */
export function unsourcedIn(document: Document, entries: readonly Entry[], sourced: Sourced): Unsourced[] {
  const found: Unsourced[] = [];
  const seen = new Set<Node>();
  for (const entry of entries) {
    const operation = operationNode(document, entry);
    const add = (place: string, what: string): void => {
      found.push({ operation: entry.operation.operationId, place, what });
    };
    const search: Search = { document, sourced, seen, add };
    for (const parameter of entry.parameters) {
      if (isNode(parameter)) inParameter(search, parameter, `${parameter.in} ${parameter.name}`);
    }
    for (const body of [requestBody(document, operation), ...answerBodies(document, operation)]) {
      if (body !== undefined) visit(search, body.place, body.status === "" ? "request" : body.status);
    }
  }
  return found;
}

function inParameter(search: Search, parameter: Node, where: string): void {
  if (search.seen.has(parameter) || hasSource(parameter)) return;
  search.seen.add(parameter);
  const schema = parameter["schema"];
  if (!search.sourced.has(parameter)) search.add(where, "parameter");
  else if (isNode(schema) && !hasSource(schema)) {
    keywords(search, placeOf(search.document, [schema]), search.sourced.get(parameter), where);
  }
}

function visit(search: Search, place: Place, path: string): void {
  const { document, sourced, seen, add } = search;
  for (const name of fieldNames(document, place)) {
    for (const raw of fieldOf(document, place, name)?.raws ?? []) {
      if (seen.has(raw)) continue;
      seen.add(raw);
      const field = placeOf(document, [raw]);
      const where = `${path}.${name}`;
      const kinds = sourced.get(raw);
      if (!nodesOf(field).some(hasSource)) {
        if (kinds === undefined) add(where, "field");
        else keywords(search, field, kinds, where);
      }
      visit(search, field, where);
    }
  }
}

/** What is said of a value's range or form has a source too: on the page, or a recorded one. */
function keywords(
  { document, add }: Search,
  place: Place,
  kinds: ReadonlySet<FactKind> | undefined,
  where: string,
): void {
  const items = itemsOf(document, place);
  for (const [keyword, from] of Object.entries(sources)) {
    const all = [...valuesOf(place, keyword), ...(items === undefined ? [] : valuesOf(items, keyword))];
    const free = all.length === 0 || (keyword === "minLength" && all.every((value) => value === 0));
    if (!free && !from.some((kind) => kinds?.has(kind) === true))
      add(where, `${keyword} ${all.map(String).join(", ")}`);
  }
}

function hasSource(node: Node): boolean {
  return "x-source" in node || "x-doc-conflict" in node || "x-session" in node;
}
