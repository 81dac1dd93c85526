import type { Document } from "../../generate/document.ts";
import type { Row, Table } from "../page/page.ts";
import { readType } from "../page/types.ts";
import type { Node } from "../spec/node.ts";
import { type Place, fieldNames, fieldOf } from "../spec/place.ts";

/** The tables of one body, in the page's order, and the body's place. */
export interface BodyTables {
  readonly root: Place;
  /** The answer to an error: pages list its fields beside those of a good answer. */
  readonly errors?: Place;
  readonly around: readonly Node[];
  /** What records that the page's tables are not those of this body at all. */
  readonly whole: readonly Node[];
  readonly tables: readonly Table[];
  /** What a request needs is a fact of requests: an answer that lacks it must not become an error. */
  readonly asked: boolean;
}

/** A row and where it was found: tables further down may describe its fields. */
export interface Placed {
  readonly row: Row;
  readonly place: Place;
}

/** Whether a row of another table refers to the table. */
export function isLinked({ tables }: BodyTables, { label }: Table): boolean {
  if (label === undefined) return false;
  return tables.some(({ rows }) => rows.some(({ type }) => type !== undefined && readType(type)?.label === label));
}

/** The place that a table describes: its title names the field or the field's type, or it is the last one with fields. */
export function describedBy(document: Document, placed: readonly Placed[], { title }: Table): Place | undefined {
  const name = /^(\S+) (?:field|parameter) description$/.exec(title)?.[1] ?? /of field (\S+)$/.exec(title)?.[1];
  if (name === undefined || name === "Parameter") {
    return placed.findLast(({ place }) => fieldNames(document, place).length > 0)?.place;
  }
  const called = placed.find(({ row }) => {
    const type = row.type === undefined ? undefined : readType(row.type)?.named;
    // Pages call a list's item by the list's name without its s, or the other way round.
    return [row.name, type].some((one) => one !== undefined && [one, `${one}s`, one.replace(/s$/, "")].includes(name));
  });
  return called?.place;
}

/** Where a field stands that no object of the table has: in the answer to an error, or deeper in the body. */
export function elsewhere(
  document: Document,
  { root, errors }: BodyTables,
  name: string,
): { readonly place: Place; readonly error: boolean } | undefined {
  const inErrors = errors === undefined ? undefined : deeper(document, errors, name);
  if (inErrors !== undefined) return { place: inErrors, error: true };
  const place = deeper(document, root, name);
  return place === undefined ? undefined : { place, error: false };
}

function deeper(document: Document, start: Place, name: string): Place | undefined {
  let level = [start];
  // Bodies are three objects deep at most before the fields that pages list.
  for (let depth = 0; depth < 3; depth++) {
    const hit = level.find((place) => fieldOf(document, place, name) !== undefined);
    if (hit !== undefined) return hit;
    level = level.flatMap((place) =>
      fieldNames(document, place).flatMap((field) => {
        const inner = fieldOf(document, place, field);
        return inner === undefined ? [] : [inner];
      }),
    );
  }
  return undefined;
}
