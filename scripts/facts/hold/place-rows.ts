import type { Document } from "../../generate/document.ts";
import type { Json } from "../../json.ts";
import type { Row, Table } from "../page.ts";
import { type Field, type Place, allFields, fieldOf, fieldsOf } from "./spec.ts";

/** A row of a page's table, and the field of the spec that it tells of, if there is one. */
export interface PlacedRow {
  readonly table: Table;
  readonly row: Row;
  readonly field: Field | undefined;
  /** The page has the field in an object, the spec has it beside that object. */
  readonly moved: boolean;
  /** The objects that might have the field. */
  readonly above: readonly Place[];
}

/** How many facts of a row a field of the spec does not hold. */
export type Distance = (row: Row, field: Field) => number;

interface Level {
  readonly place: Place;
  readonly used: Set<string>;
}

/**
 * Finds the field of each row. The first table lists the fields of the roots, a table with a label those of the rows that
 * name it. Other pages list the fields of fields in one table, without saying where they belong.
 */
export function placeRows(
  document: Document,
  roots: readonly Place[],
  tables: readonly Table[],
  distance: Distance,
): PlacedRow[] {
  const [first, ...rest] = tables;
  if (first?.flat === true) return placeFlat(document, roots, tables, distance);
  const placed: PlacedRow[] = [];
  const done: { readonly table: Table; readonly raw: Json | undefined }[] = [];

  const enter = (table: Table, own?: Place): void => {
    // Objects may hold themselves.
    if (done.some((one) => one.table === table && one.raw === own?.raws[0])) return;
    done.push({ table, raw: own?.raws[0] });
    const base = own === undefined ? roots : [...roots, own];
    const levels = base.map((place): Level => ({ place, used: new Set() }));
    for (const row of table.rows) {
      // A row belongs to the object that was listed last and has such a field, not taken by an earlier row.
      const fields = levels.map(({ place, used }) =>
        used.has(row.name) ? undefined : fieldOf(document, place, row.name),
      );
      const at = fields.findLastIndex((one) => one !== undefined);
      const field = fields[at];
      placed.push({
        table,
        row,
        field,
        moved: own !== undefined && at < roots.length,
        above: levels.map(({ place }) => place),
      });
      if (field === undefined) continue;
      levels[at]?.used.add(row.name);
      levels.splice(Math.max(at + 1, base.length));
      const inner = row.fields === undefined ? undefined : tables.find(({ label }) => label === row.fields);
      if (inner !== undefined) enter(inner, field.place);
      else if (fieldsOf(document, field.place).length > 0) levels.push({ place: field.place, used: new Set() });
    }
  };

  if (first !== undefined) enter(first);
  for (const table of rest) {
    if (done.some((one) => one.table === table)) continue;
    // No row leads here: the table goes on with the last object before it.
    enter(
      table,
      placed.findLast(({ field }) => field !== undefined && fieldsOf(document, field.place).length > 0)?.field?.place,
    );
  }
  return placed;
}

/** Rows in any order, for fields at any depth: each has the field of its name that holds most, one that is still free. */
function placeFlat(
  document: Document,
  roots: readonly Place[],
  tables: readonly Table[],
  distance: Distance,
): PlacedRow[] {
  const fields = roots.flatMap((root) => allFields(document, root));
  return tables.flatMap((table) => {
    const free = new Set(fields);
    return table.rows.map((row): PlacedRow => {
      const candidates = [...free].filter(({ name }) => name === row.name);
      const [nearest] = candidates.sort((a, b) => distance(row, a) - distance(row, b));
      if (nearest !== undefined) free.delete(nearest);
      return { table, row, field: nearest, moved: false, above: roots };
    });
  });
}
