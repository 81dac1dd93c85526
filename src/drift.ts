import { isRecord } from "./client/checks.ts";

/** What `driftCheck` reads of a service's document, `cloud-backups/<service>/openapi.json`. */
export interface OpenApiDocument {
  readonly openapi: string;
  readonly paths: object;
  readonly components?: object;
}

/** One place where an answer is not as documented. Values of the answer are not repeated, but for unknown words of an enum. */
export interface Difference {
  /** JSON pointer, with `*` for the index in an array and for keys of a map. */
  readonly pointer: string;
  readonly expected: string;
  readonly found: string;
}

/** An answer that is not as documented. */
export interface Drift extends Difference {
  readonly operationId: string;
  readonly status: number;
}

/** What a client tells of an answer. */
export interface Answered {
  readonly operationId: string;
  readonly status: number;
  readonly body: unknown;
}

/**
 * Compares answers with the documents: give the result to a client as `onAnswer`. Each kind of difference is reported
 * once. Nothing is refused: the client returns what the cloud sent.
 *
 * The document is JSON: import it with `with { type: "json" }`. Node.js (20 prints an ExperimentalWarning), Deno, Bun and
 * bundlers take that.
 *
 * @example
 * import document from "cloud-backups/otc-cbr/openapi.json" with { type: "json" };
 * import { driftCheck } from "cloud-backups/drift";
 *
 * otcCbr({ region, auth, onAnswer: driftCheck(document, (drift) => console.warn(drift)) });
 */
export function driftCheck(document: OpenApiDocument, report: (drift: Drift) => void): (answer: Answered) => void {
  const reported = new Set<string>();
  const operations = operationsOf(document);
  return ({ operationId, status, body }) => {
    const schema = answerSchema(document, operations.get(operationId), status);
    if (schema === undefined) return;
    for (const difference of compare(document, schema, body)) {
      const key = JSON.stringify([operationId, status, difference]);
      if (reported.has(key)) continue;
      reported.add(key);
      report({ operationId, status, ...difference });
    }
  };
}

/** The part of JSON Schema that tells an answer's shape. */
interface Shape {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly items?: Shape;
  readonly additionalProperties?: boolean | Shape;
  readonly allOf?: readonly Shape[];
  readonly anyOf?: readonly Shape[];
  readonly oneOf?: readonly Shape[];
}

/** By ID. An operation that counts as well as lists has an ID for each. */
function operationsOf({ paths }: OpenApiDocument): Map<string, object> {
  const found = new Map<string, object>();
  for (const operation of Object.values(paths).flatMap((item) => (isRecord(item) ? Object.values(item) : []))) {
    if (!isRecord(operation)) continue;
    const count = operation["x-count"];
    for (const id of [operation["operationId"], isRecord(count) ? count["operationId"] : undefined]) {
      if (typeof id === "string") found.set(id, operation);
    }
  }
  return found;
}

function answerSchema(document: OpenApiDocument, operation: unknown, status: number): Shape | undefined {
  const answer =
    at(document, operation, "responses", String(status)) ??
    at(document, operation, "responses", `${Math.floor(status / 100)}XX`);
  const content = at(document, answer, "content");
  const [media] = isRecord(content) ? Object.values(content) : [];
  const schema = at(document, media, "schema");
  return isRecord(schema) ? schema : undefined;
}

/** What keys lead to from a value, references followed. */
function at(document: OpenApiDocument, start: unknown, ...keys: readonly string[]): unknown {
  let value = start;
  for (const key of [undefined, ...keys]) {
    if (key !== undefined) value = isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
    while (isRecord(value) && typeof value["$ref"] === "string") {
      const path = value["$ref"].slice(2).split("/");
      value = at(document, document, ...path.map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~")));
    }
  }
  return value;
}

/** Where the value differs from the shape. An alternative that fits is no difference; of those that do not, the nearest counts. */
function compare(document: OpenApiDocument, given: Shape, value: unknown, pointer = ""): Difference[] {
  const shape = resolved(document, given);
  const choices = shape.oneOf ?? shape.anyOf;
  if (choices !== undefined && choices.length > 0) {
    const own = Object.entries(shape).filter(([key]) => key !== "oneOf" && key !== "anyOf");
    const [nearest = []] = choices
      .map((choice) => ({ ...Object.fromEntries(own), allOf: [...(shape.allOf ?? []), choice] }))
      .map((choice) => compare(document, choice, value, pointer))
      .sort((a, b) => distance(a, pointer) - distance(b, pointer));
    return nearest;
  }
  const whole = merged(document, shape);
  const kind = kindOf(value);
  const types = whole.type === undefined ? undefined : [whole.type].flat();
  if (types?.some((type) => type === kind || (type === "number" && kind === "integer")) === false) {
    return [{ pointer, expected: types.join(" or "), found: kind }];
  }
  if (whole.enum !== undefined && !whole.enum.includes(value)) {
    return [{ pointer, expected: `one of ${whole.enum.map(String).join(", ")}`, found: wordOf(value) }];
  }
  if (Array.isArray(value)) {
    const { items } = whole;
    return items === undefined ? [] : value.flatMap((item: unknown) => compare(document, items, item, `${pointer}/*`));
  }
  return isRecord(value) ? compareFields(document, whole, value, pointer) : [];
}

/** An alternative of another type altogether is farther away than one with many differences inside. */
function distance(differences: readonly Difference[], pointer: string): number {
  return differences.some((difference) => difference.pointer === pointer) ? 1e9 : differences.length;
}

function compareFields(
  document: OpenApiDocument,
  shape: Shape,
  value: Record<string, unknown>,
  pointer: string,
): Difference[] {
  const { properties = {}, required = [], additionalProperties } = shape;
  const missing = required
    .filter((name) => !Object.hasOwn(value, name))
    .map((name) => ({ pointer: below(pointer, name), expected: "a required field", found: "nothing" }));
  const inside = Object.entries(value).flatMap(([name, field]): Difference[] => {
    const known = Object.hasOwn(properties, name) ? properties[name] : undefined;
    if (known !== undefined) return compare(document, known, field, below(pointer, name));
    if (typeof additionalProperties === "object") return compare(document, additionalProperties, field, `${pointer}/*`);
    // A shape without properties documents nothing of what is inside.
    if (additionalProperties === true || shape.properties === undefined) return [];
    return [{ pointer: below(pointer, name), expected: "no such field", found: kindOf(field) }];
  });
  return [...missing, ...inside];
}

function resolved(document: OpenApiDocument, shape: Shape): Shape {
  const target = at(document, shape);
  return isRecord(target) ? target : {};
}

/** The shape and its allOf parts as one. */
function merged(document: OpenApiDocument, shape: Shape): Shape {
  if (shape.allOf === undefined) return shape;
  const parts = shape.allOf.map((part) => merged(document, resolved(document, part)));
  const all = [...parts, { ...shape, allOf: [] }];
  const properties = all.flatMap((part) => Object.entries(part.properties ?? {}));
  return {
    ...Object.fromEntries(all.flatMap((part) => Object.entries(part))),
    ...(all.some((part) => part.properties !== undefined) && { properties: Object.fromEntries(properties) }),
    required: all.flatMap((part) => part.required ?? []),
  };
}

function below(pointer: string, name: string): string {
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
