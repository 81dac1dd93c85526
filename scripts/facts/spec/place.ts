import type { Document } from "../../generate/document.ts";
import { type Node, child, isNode, nodesIn, target } from "./node.ts";

/**
 * Where a fact has its place in a bundle: a schema, as all that it says of a value.
 *
 * A schema may say it in several ways (`oneOf`), each in several objects that hold together
 * (a reference and what stands beside it, `allOf`).
 */
export interface Place {
  /** The schema objects themselves, as they stand under `properties`, `items` or `schema`. */
  readonly raws: readonly Node[];
  readonly ways: readonly (readonly Node[])[];
}

export function placeOf(document: Document, raws: readonly Node[]): Place {
  const distinct = [...new Set(raws)];
  return { raws: distinct, ways: distinct.flatMap((raw) => waysOf(document, raw)) };
}

function waysOf(document: Document, node: Node): Node[][] {
  const led = target(document, node);
  let ways: Node[][] = led === undefined ? [[node]] : waysOf(document, led).map((way) => [node, ...way]);
  const and = (others: readonly Node[][]): void => {
    ways = ways.flatMap((way) => others.map((other) => [...way, ...other]));
  };
  for (const part of nodesIn(node["allOf"])) and(waysOf(document, part));
  for (const key of ["oneOf", "anyOf"]) {
    const parts = nodesIn(node[key]);
    if (parts.length > 0) and(parts.flatMap((part) => waysOf(document, part)));
  }
  return ways;
}

/** The values that the objects of the place have under a key, without repetitions. */
export function valuesOf(place: Place, key: string): unknown[] {
  const all = place.ways.flatMap((way) => way.flatMap((node) => (key in node ? [node[key]] : [])));
  return all.filter((value, at) => all.indexOf(value) === at);
}

export function typesOf(place: Place): string[] {
  const all = valuesOf(place, "type").flat();
  return [...new Set(all.filter((type) => typeof type === "string"))];
}

export function itemsOf(document: Document, place: Place): Place | undefined {
  const raws = valuesOf(place, "items").filter(isNode);
  return raws.length === 0 ? undefined : placeOf(document, raws);
}

/** The place of a field: of the object, of the items of the list, or of the JSON that the text holds. */
export function fieldOf(document: Document, place: Place, name: string): Place | undefined {
  const raws = place.ways.flatMap((way) =>
    way.flatMap((node) => {
      const field = child(child(node, "properties"), name);
      return field === undefined ? [] : [field];
    }),
  );
  if (raws.length > 0) return placeOf(document, raws);
  for (const key of ["items", "contentSchema", "additionalProperties"]) {
    const inner = valuesOf(place, key).filter(isNode);
    if (inner.length === 0) continue;
    const found = fieldOf(document, placeOf(document, inner), name);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The names of the fields that the object, the items of the list, or the JSON in the text can have. */
export function fieldNames(document: Document, place: Place): string[] {
  const own = place.ways.flatMap((way) => way.flatMap((node) => Object.keys(child(node, "properties") ?? {})));
  const inner = ["items", "contentSchema", "additionalProperties"].flatMap((key) => {
    const raws = valuesOf(place, key).filter(isNode);
    return raws.length === 0 ? [] : fieldNames(document, placeOf(document, raws));
  });
  return [...new Set([...own, ...inner])];
}

/** The place that has the fields: the items of a list, the JSON in a text. */
export function holderOf(document: Document, place: Place, name: string): Place {
  const here = place.ways.some((way) => way.some((node) => child(child(node, "properties"), name) !== undefined));
  if (here) return place;
  for (const key of ["items", "contentSchema", "additionalProperties"]) {
    const inner = valuesOf(place, key).filter(isNode);
    if (inner.length === 0) continue;
    const next = placeOf(document, inner);
    if (fieldOf(document, next, name) !== undefined) return holderOf(document, next, name);
  }
  return place;
}
