import { type Fact, fact } from "../fact.ts";
import { takesNull } from "../spec/check-text.ts";
import { type Node, isNode } from "../spec/node.ts";
import { type Place, fieldOf, itemsOf, placeOf, typesOf, valuesOf } from "../spec/place.ts";
import { type Context, mark, nodesOf, note } from "./context.ts";

/** The value that the text is, if it is JSON. */
export function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Holds the fields that an example shows: the spec declares each, and takes null where the example has it. */
export function holdFields(context: Context, where: string, value: unknown, place: Place, path: string): void {
  const { document } = context;
  if (Array.isArray(value)) {
    const items = itemsOf(document, place);
    if (items !== undefined) for (const one of value) holdFields(context, where, one, items, `${path}[]`);
    return;
  }
  if (typeof value === "string") {
    const schemas = valuesOf(place, "contentSchema").filter(isNode);
    const inner = schemas.length === 0 ? undefined : readJson(value);
    if (isNode(inner)) holdFields(context, where, inner, placeOf(document, schemas), path);
    return;
  }
  if (!isNode(value)) return;
  for (const [key, one] of Object.entries(value)) {
    const field = fieldOf(document, place, key);
    const name = `${path}.${key}`;
    if (field === undefined) {
      if (!isMap(place)) once(context, where, fact("example field", name), false, nodesOf(place), key);
      continue;
    }
    for (const raw of field.raws) mark(context, raw, "example field");
    once(context, where, fact("example field", name), true, nodesOf(field), key);
    if (one === null) once(context, where, fact("nullable", name), takesNull(field), nodesOf(field), key);
    holdFields(context, where, one, field, name);
  }
}

/** A fact of an example counts once, however many items of a list show it. */
function once(context: Context, where: string, one: Fact, held: boolean, nodes: readonly Node[], key: string): void {
  const { page, entry, findings } = context;
  const told = findings.some(
    ({ page: title, operation, place, kind, documented }) =>
      title === page.title &&
      operation === entry.operation.operationId &&
      place === where &&
      kind === one.kind &&
      documented === one.values.join(", "),
  );
  if (!told) note(context, where, one, { held, spec: "" }, nodes, [], key);
}

/** An object whose keys are data. */
function isMap(place: Place): boolean {
  return valuesOf(place, "additionalProperties").some((one) => one !== false) || typesOf(place).length === 0;
}
