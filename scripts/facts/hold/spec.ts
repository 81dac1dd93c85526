import { type Document, type Entry, resolve } from "../../generate/document.ts";
import { isRecord, type Json, recordAt } from "../../json.ts";

export function nodesIn(value: unknown): Json[] {
  return [value].flat().filter(isRecord);
}

/**
 * Where a fact is looked for: a schema, as all that it says of a value.
 *
 * A schema may say it in several ways (`oneOf`), each in several objects that hold together (a reference and what
 * stands beside it, `allOf`).
 */
export interface Place {
  /** The schema objects themselves, as they stand under `properties`, `items` or `schema`. */
  readonly raws: readonly Json[];
  readonly ways: readonly (readonly Json[])[];
}

export function placeOf(document: Document, raws: readonly Json[]): Place {
  const distinct = [...new Set(raws)];
  return { raws: distinct, ways: distinct.flatMap((raw) => waysOf(document, raw)) };
}

function waysOf(document: Document, node: Json): Json[][] {
  const led = resolve(document, node);
  let ways: Json[][] = led === node ? [[node]] : waysOf(document, led).map((way) => [node, ...way]);
  const and = (others: readonly Json[][]): void => {
    ways = ways.flatMap((way) => others.map((other) => [...way, ...other]));
  };
  for (const part of nodesIn(node["allOf"])) and(waysOf(document, part));
  for (const key of ["oneOf", "anyOf"]) {
    const parts = nodesIn(node[key]);
    if (parts.length > 0) and(parts.flatMap((part) => waysOf(document, part)));
  }
  return ways;
}

/** All objects that say something of the value. */
export function nodesOf(place: Place): Json[] {
  return [...new Set(place.ways.flat())];
}

/** The values that the objects of the place have under a key, without repetitions. */
export function valuesOf(place: Place, key: string): unknown[] {
  return [...new Set(nodesOf(place).flatMap((node) => (key in node ? [node[key]] : [])))];
}

/** The types that the value may have, but null. */
export function typesOf(place: Place): string[] {
  return [...new Set(valuesOf(place, "type").flat())].filter(
    (type) => typeof type === "string" && type !== "null",
  ) as string[];
}

function insideOf(document: Document, place: Place, key: string): Place | undefined {
  const raws = valuesOf(place, key).filter(isRecord);
  return raws.length === 0 ? undefined : placeOf(document, raws);
}

export function itemsOf(document: Document, place: Place): Place | undefined {
  return insideOf(document, place, "items");
}

/** A field, the object that has it, and the list (or other value) that the object was found in. */
export interface Field {
  readonly name: string;
  readonly holder: Place;
  readonly parent: Place;
  readonly place: Place;
}

/** The fields of the object, or of the items of the list, the values of the map, the JSON in the text. */
export function fieldsOf(document: Document, place: Place): Field[] {
  const names = new Set(nodesOf(place).flatMap((node) => Object.keys(recordAt(node, "properties") ?? {})));
  const own = [...names].map((name): Field => {
    const raws = nodesOf(place)
      .map((node) => recordAt(recordAt(node, "properties"), name))
      .filter((raw) => raw !== undefined);
    return { name, holder: place, parent: place, place: placeOf(document, raws) };
  });
  const inner = ["items", "contentSchema", "additionalProperties"].flatMap((key) => {
    const inside = insideOf(document, place, key);
    return inside === undefined ? [] : fieldsOf(document, inside).map((field) => ({ ...field, parent: place }));
  });
  return [...own, ...inner];
}

export function fieldOf(document: Document, place: Place, name: string): Field | undefined {
  return fieldsOf(document, place).find((field) => field.name === name);
}

/** Every field of a body, however deep, those near the root first; an object that holds itself is entered once. */
export function allFields(document: Document, root: Place): Field[] {
  const seen = new Set<Json>();
  const found: Field[] = [];
  let level = [root];
  while (level.length > 0) {
    const fields = level
      .flatMap((place) => fieldsOf(document, place))
      .filter(({ place }) => {
        const fresh = place.raws.some((raw) => !seen.has(raw));
        for (const raw of place.raws) seen.add(raw);
        return fresh;
      });
    found.push(...fields);
    level = fields.map(({ place }) => place);
  }
  return found;
}

/** What a request or an answer carries. */
export interface Body {
  /** The status, or the range; empty for a request. */
  readonly status: string;
  readonly place: Place;
  readonly examples: readonly unknown[];
  /** What stands around the schema: the answer and its media types. */
  readonly around: readonly Json[];
}

/** The operation as it stands in the document, with the keys that are ours. */
export function operationNode(document: Document, { path, method }: Entry): Json {
  const paths: Json = document.paths;
  return recordAt(recordAt(paths, path), method) ?? {};
}

export function requestBody(document: Document, operation: Json): Body | undefined {
  const body = recordAt(operation, "requestBody");
  return body === undefined ? undefined : bodyOf(document, "", body);
}

/** The bodies of the answers; an answer without one is left out. */
export function answerBodies(document: Document, operation: Json): Body[] {
  const answers = Object.entries(recordAt(operation, "responses") ?? {});
  return answers.flatMap(([status, answer]) => (isRecord(answer) ? (bodyOf(document, status, answer) ?? []) : []));
}

function bodyOf(document: Document, status: string, node: Json): Body | undefined {
  const holder = resolve(document, node);
  const media = Object.values(recordAt(holder, "content") ?? {}).filter(isRecord);
  const schemas = media.map((one) => recordAt(one, "schema")).filter((one) => one !== undefined);
  if (schemas.length === 0) return undefined;
  const named = media.flatMap((one) => Object.values(recordAt(one, "examples") ?? {}).filter(isRecord));
  const values = named.map((one) => resolve(document, one)["value"]);
  const single = media.flatMap((one) => ("example" in one ? [one["example"]] : []));
  return {
    status,
    place: placeOf(document, schemas),
    examples: [...single, ...values],
    around: [node, holder, ...media],
  };
}

export function isError({ status }: Body): boolean {
  return /^[45]|^default$/.test(status);
}

/** The body of the answer that a part of a page speaks of: by its status, or that of success. */
export function answerFor(bodies: readonly Body[], status: string | undefined): Body | undefined {
  if (status === undefined) return bodies.find((body) => !isError(body));
  return (
    bodies.find((body) => body.status === status) ?? bodies.find((body) => body.status === `${status.charAt(0)}XX`)
  );
}
