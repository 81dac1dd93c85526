import type { Document } from "../../generate/document.ts";
import type { Fact } from "../page.ts";
import { recordAt, type Json } from "../../json.ts";
import { type Field, type Place, itemsOf, nodesIn, nodesOf, typesOf, valuesOf } from "./spec.ts";

/** What the spec says where a fact should stand; empty if it says nothing. */
export interface Checked {
  readonly held: boolean;
  readonly spec: string;
  /** The spec says more than the page, which a conflict may record: null, a further value, that a field may be missing. */
  readonly wider?: boolean;
}

/** Where a fact is looked for. */
export interface Target {
  readonly document: Document;
  readonly name: string;
  readonly place: Place;
  /** The object that has the field, and the list that such objects are in. */
  readonly field?: Field;
  /** A parameter says by itself whether it is required. */
  readonly parameter?: Json;
  /** In an answer no field has to be required: one that lacks it is no error. */
  readonly answer?: boolean;
}

/** Holds one fact that a row tells against its place. */
export function check({ kind, values }: Fact, target: Target): Checked {
  const { document, place, field, parameter } = target;
  const first = values[0] ?? "";
  // What is said of the text of a list is said of its items.
  const value = itemsOf(document, place) ?? place;
  const all = (key: string, of = value): string[] => valuesOf(of, key).flat().map(String);
  const same = (found: readonly string[]): Checked => ({ held: sameValues(found, values), spec: found.join(", ") });
  const asked = ["pattern", "format", "enum", "minimum", "maximum", "minLength", "maxLength"];
  const rules = asked.flatMap((key) => all(key).map((one) => `${key} ${one}`)).join(", ");
  switch (kind) {
    case "type":
      return checkType(values, target);
    case "required":
      return checkRequired(first === "yes", target);
    case "null":
      return { held: takesNull(place), spec: typesOf(place).join(" or ") };
    case "enum": {
      // Other pages may have further values.
      const found = all("enum").filter((one) => one !== "null");
      const held = values.every((one) => found.includes(one));
      return { held, spec: found.join(", "), wider: held && !same(found).held };
    }
    case "minimum":
    case "maximum": {
      if (typesOf(value).some((type) => type === "integer" || type === "number")) return same(all(kind));
      // A number that is written as text: the schema has to take the bound and refuse what is beyond it.
      const beyond = Number(first) + (kind === "minimum" ? -1 : 1);
      return { held: accepts(value, first) && !accepts(value, String(beyond)), spec: rules };
    }
    case "minLength": {
      const free = all(kind).length === 0 && (first === "0" || (first === "1" && !accepts(value, "")));
      return { held: free || same(all(kind)).held, spec: all(kind).join(", ") };
    }
    case "minItems":
    case "maxItems":
      return kind === "minItems" && first === "0" && all(kind, place).length === 0
        ? { held: true, spec: "" }
        : same(all(kind, place));
    case "uniqueItems": {
      // "Keys must be unique" in the row of a key speaks of the list that has it.
      const list = typesOf(place).includes("array") ? place : (field?.parent ?? place);
      return { held: valuesOf(list, kind).includes(true), spec: "" };
    }
    case "accepts":
      return { held: accepts(value, sized(value, first)), spec: rules };
    case "refuses":
      return { held: !accepts(value, sized(value, first)), spec: rules };
    case "microversion": {
      const found = [...all(`x-${kind}`, place), parameter?.[`x-${kind}`]].filter((one) => one !== undefined);
      return { held: found.includes(first), spec: found.map(String).join(", ") };
    }
    default:
      return same(all(kind));
  }
}

function sameValues(found: readonly string[], values: readonly string[]): boolean {
  return new Set(found).size === new Set(values).size && values.every((value) => found.includes(value));
}

function checkType([type = "", items]: readonly string[], { document, place }: Target): Checked {
  const found = typesOf(place);
  const inner = itemsOf(document, place);
  const innerTypes = inner === undefined ? [] : typesOf(inner);
  const spec = `${found.join(" or ")}${innerTypes.length > 0 ? ` of ${innerTypes.join(" or ")}` : ""}`;
  const held = sameValues(found, [type]) && (items === undefined || sameValues(innerTypes, [items]));
  return { held, spec, wider: held && takesNull(place) };
}

/** A field is required if each way in which the object may be asks for it; or each that knows it, where a page says so. */
function checkRequired(documented: boolean, { field, name, parameter, answer }: Target): Checked {
  const ways = field?.holder.ways ?? [];
  const knowing = ways.filter((way) => way.some((node) => recordAt(node, "properties")?.[name] !== undefined));
  const asks = (way: readonly Json[]): boolean => way.some((node) => [node["required"]].flat().includes(name));
  const known = documented ? knowing : ways;
  const required = parameter === undefined ? known.length > 0 && known.every(asks) : parameter["required"] === true;
  const free = answer === true && documented;
  return { held: free || required === documented, spec: required ? "yes" : "no", wider: free && !required };
}

/** Whether null is taken: by the type, or because nothing is said of it. */
export function takesNull(place: Place): boolean {
  return place.ways.some((way) =>
    way.every(
      ({ type, enum: list }) =>
        (type === undefined || [type].flat().includes("null")) && (list === undefined || [list].flat().includes(null)),
    ),
  );
}

export const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whether the schema takes the value, given as text; numbers count as their text. */
export function accepts(place: Place, text: string): boolean {
  return place.ways.length === 0 || place.ways.some((way) => way.every((node) => nodeAccepts(node, text)));
}

function nodeAccepts(node: Json, text: string): boolean {
  const within = (key: string, holds: (bound: number) => boolean): boolean => {
    const bound = node[key];
    return typeof bound !== "number" || holds(bound);
  };
  const list: unknown = node["enum"];
  if (Array.isArray(list) && !list.some((value) => String(value) === text)) return false;
  if (nodesIn(node["not"]).some((not) => "const" in not && String(not["const"]) === text)) return false;
  const types = [node["type"]].flat();
  if (types.includes("integer") || types.includes("number")) {
    const number = Number(text);
    return (
      !Number.isNaN(number) &&
      within("minimum", (bound) => number >= bound) &&
      within("maximum", (bound) => number <= bound)
    );
  }
  const pattern = node["pattern"];
  return (
    within("minLength", (bound) => text.length >= bound) &&
    within("maxLength", (bound) => text.length <= bound) &&
    (typeof pattern !== "string" || new RegExp(pattern, "u").test(text)) &&
    (node["format"] !== "uuid" || uuid.test(text))
  );
}

/** A text that starts so, as long as the schema wants it. */
function sized(place: Place, text: string): string {
  return text.padEnd(Math.max(0, ...nodesOf(place).map(({ minLength }) => Number(minLength ?? 0))), "a");
}
