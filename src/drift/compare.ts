import type { Answers, Shape } from "./answers.ts";
import { isRecord } from "../core/is-record.ts";

/** One place where an answer is not as documented. Values of the answer are not repeated, but for unknown words of an enum. */
export interface Difference {
  /** JSON pointer, with `*` for the index in an array and for keys of a map. */
  readonly pointer: string;
  readonly expected: string;
  readonly found: string;
}

/** Where the value differs from the shape. An alternative that fits is no difference; of those that do not, the nearest counts. */
export function compare(answers: Answers, shape: Shape, value: unknown, pointer = ""): Difference[] {
  const resolved = shape.$ref === undefined ? shape : answers.schemas[shape.$ref];
  if (resolved === undefined) return [];
  if (resolved !== shape) return compare(answers, resolved, value, pointer);
  const choices = shape.oneOf ?? shape.anyOf;
  if (choices !== undefined && choices.length > 0) {
    const [nearest = []] = choices
      .map((choice) =>
        compare(answers, { ...withoutChoices(shape), allOf: [...(shape.allOf ?? []), choice] }, value, pointer),
      )
      .sort((a, b) => distance(a, pointer) - distance(b, pointer));
    return nearest;
  }
  const whole = merged(answers, shape);
  const kind = kindOf(value);
  if (
    whole.type !== undefined &&
    ![whole.type].flat().some((type) => type === kind || (type === "number" && kind === "integer"))
  ) {
    return [{ pointer, expected: [whole.type].flat().join(" or "), found: kind }];
  }
  if (whole.enum !== undefined && !whole.enum.includes(value)) {
    return [{ pointer, expected: `one of ${whole.enum.map(String).join(", ")}`, found: wordOf(value) }];
  }
  if (Array.isArray(value)) {
    const { items } = whole;
    return items === undefined ? [] : value.flatMap((item: unknown) => compare(answers, items, item, `${pointer}/*`));
  }
  return isRecord(value) ? compareRecord(answers, whole, value, pointer) : [];
}

/** An alternative of another type altogether is farther away than one with many differences inside. */
function distance(differences: readonly Difference[], pointer: string): number {
  return differences.some((difference) => difference.pointer === pointer) ? 1e9 : differences.length;
}

function compareRecord(answers: Answers, shape: Shape, value: Record<string, unknown>, pointer: string): Difference[] {
  const { properties = {}, required = [], additionalProperties } = shape;
  const missing = required
    .filter((name) => !Object.hasOwn(value, name))
    .map((name) => ({ pointer: at(pointer, name), expected: "a required field", found: "nothing" }));
  const inside = Object.entries(value).flatMap(([name, field]): Difference[] => {
    const known = Object.hasOwn(properties, name) ? properties[name] : undefined;
    if (known !== undefined) return compare(answers, known, field, at(pointer, name));
    if (typeof additionalProperties === "object") return compare(answers, additionalProperties, field, `${pointer}/*`);
    // A shape without properties documents nothing of what is inside.
    if (additionalProperties === true || shape.properties === undefined) return [];
    return [{ pointer: at(pointer, name), expected: "no such field", found: kindOf(field) }];
  });
  return [...missing, ...inside];
}

/** The shape and its allOf parts as one. */
function merged(answers: Answers, shape: Shape): Shape {
  if (shape.allOf === undefined) return shape;
  const parts = shape.allOf.map((part) => {
    const resolved = part.$ref === undefined ? part : (answers.schemas[part.$ref] ?? {});
    return merged(answers, resolved);
  });
  const all = [...parts, { ...shape, allOf: [] }];
  const properties = all.flatMap((part) => Object.entries(part.properties ?? {}));
  return {
    ...Object.fromEntries(all.flatMap((part) => Object.entries(part))),
    ...(all.some((part) => part.properties !== undefined) && { properties: Object.fromEntries(properties) }),
    required: all.flatMap((part) => part.required ?? []),
  };
}

function withoutChoices(shape: Shape): Shape {
  return Object.fromEntries(Object.entries(shape).filter(([key]) => key !== "oneOf" && key !== "anyOf"));
}

function at(pointer: string, name: string): string {
  return `${pointer}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

/** JSON Schema's name for a value's type. */
function kindOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "number";
  return typeof value;
}

/** A new word of an enum is worth telling; anything that does not look like one may be a secret. */
function wordOf(value: unknown): string {
  return typeof value === "string" && /^[A-Za-z_:-]{1,40}$/.test(value) ? JSON.stringify(value) : kindOf(value);
}
