import { isDeepStrictEqual } from "node:util";
import type { Document } from "../../generate/document.ts";
import { type Fact, fact } from "../page.ts";
import { Words, jsonIn } from "../read/blocks.ts";
import { accepts, takesNull } from "./check.ts";
import { isRecord, type Json } from "../../json.ts";
import { type Place, fieldOf, fieldsOf, itemsOf, nodesOf, placeOf, typesOf, valuesOf } from "./spec.ts";

/** A field that an example shows: whether the spec has it, and takes what it holds. */
export interface Shown {
  readonly name: string;
  readonly path: string;
  readonly fact: Fact;
  readonly held: boolean;
  readonly spec: string;
  /** Where a conflict would be recorded: the field, or the object that lacks it. */
  readonly nodes: readonly Json[];
}

/** What an example shows of the fields, each once, however many items of a list show it. */
export function shownIn(document: Document, place: Place, value: unknown): Shown[] {
  const found = new Map<string, Shown>();
  const add = (shown: Shown): void => {
    const key = JSON.stringify([shown.path, shown.fact]);
    const before = found.get(key);
    if (before === undefined || before.held) found.set(key, shown);
  };
  const visit = (at: Place, one: unknown, path: string): void => {
    const items = itemsOf(document, at);
    if (Array.isArray(one)) {
      if (items !== undefined) for (const item of one) visit(items, item, path);
      return;
    }
    const text = typeof one === "string" ? valuesOf(at, "contentSchema").filter(isRecord) : [];
    if (text.length > 0 && typeof one === "string" && one.startsWith("{"))
      visit(placeOf(document, text), jsonIn(one), path);
    if (!isRecord(one)) return;
    for (const [name, inner] of Object.entries(one)) {
      const field = fieldOf(document, at, name);
      const where = `${path}.${name}`;
      const nodes = nodesOf(field?.place ?? at);
      if (field === undefined && isMap(document, at)) continue;
      add({ name, path: where, fact: fact("field", name), held: field !== undefined, spec: "", nodes });
      if (field === undefined) continue;
      add({ name, path: where, nodes, ...taken(field.place, inner) });
      visit(field.place, inner, where);
    }
  };
  visit(place, value, "");
  return [...found.values()];
}

/** An object whose keys are data. */
function isMap(document: Document, place: Place): boolean {
  const open = valuesOf(place, "additionalProperties").some((one) => one !== false);
  return open || (fieldsOf(document, place).length === 0 && !typesOf(place).some((type) => type !== "object"));
}

function factOf(value: unknown): Fact {
  if (value === null) return fact("null", "null");
  if (Array.isArray(value)) return fact("type", "array");
  if (typeof value === "number") return fact("type", Number.isInteger(value) ? "integer" : "number");
  return fact("type", typeof value);
}

/** Whether the place takes the value: its null, its type, or its word where there are words to choose from. */
function taken(place: Place, value: unknown): Pick<Shown, "fact" | "held" | "spec"> {
  const types = typesOf(place);
  const words = valuesOf(place, "enum").flat();
  const told = factOf(value);
  if (value === null) return { fact: told, held: takesNull(place), spec: types.join(" or ") };
  const [type = ""] = told.values;
  const fits = types.length === 0 || types.includes(type) || (type === "integer" && types.includes("number"));
  if (!fits || typeof value !== "string" || words.length === 0)
    return { fact: told, held: fits, spec: types.join(" or ") };
  return { fact: fact("accepts", value), held: accepts(place, value), spec: words.map(String).join(", ") };
}

/** The same value; of an example that is no JSON, the same words. */
export function isSame(spec: unknown, page: unknown): boolean {
  if (page instanceof Words) return new Words(JSON.stringify(spec)).words === page.words;
  return isDeepStrictEqual(spec, page);
}
