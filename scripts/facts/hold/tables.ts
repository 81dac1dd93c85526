import { fact } from "../fact.ts";
import type { Row, Table } from "../page/page.ts";
import { factsOfRow, rowsInProse } from "../prose/row.ts";
import { readType } from "../page/types.ts";
import { type Node } from "../spec/node.ts";
import { type Place, fieldNames, fieldOf, holderOf } from "../spec/place.ts";
import { type Context, hold, mark, nodesOf, note } from "./context.ts";
import { type BodyTables, type Placed, describedBy, elsewhere, isLinked } from "./placing.ts";

interface State {
  readonly context: Context;
  readonly body: BodyTables;
  readonly placed: Placed[];
  /** Tables already held, with the object that they were held against: objects may hold themselves. */
  readonly done: { readonly table: Table; readonly raw: Node | undefined }[];
}

/** Holds the tables of a body: the first lists its fields, others those of fields. */
export function holdBody(context: Context, body: BodyTables): void {
  const state: State = { context, body, placed: [], done: [] };
  const [first, ...rest] = body.tables;
  if (first !== undefined) holdTable(state, first, [body.root]);
  for (const table of rest) {
    if (state.done.some((one) => one.table === table)) continue;
    const place = isLinked(body, table) ? undefined : describedBy(context.document, state.placed, table);
    if (place !== undefined) holdTable(state, table, [body.root, place]);
    else for (const row of table.rows) noteField(state, table, row, undefined, [], false);
  }
}

/**
 * Holds the rows of a table. Pages list the fields of fields in the same table, without saying where they belong:
 * a row belongs to the object that was listed last and has such a field, not taken by an earlier row.
 */
function holdTable(state: State, table: Table, base: readonly Place[]): void {
  const { context, body, placed, done } = state;
  const { document } = context;
  const own = base.at(-1) ?? body.root;
  if (done.some((one) => one.table === table && one.raw === own.raws[0])) return;
  done.push({ table, raw: own.raws[0] });
  const levels = base.map((place) => ({ place, used: new Set<string>() }));
  for (const row of table.rows) {
    const at = levels.findLastIndex(
      ({ place, used }) => !used.has(row.name) && fieldOf(document, place, row.name) !== undefined,
    );
    const level = levels[at];
    const other = level === undefined ? elsewhere(document, body, row.name) : undefined;
    const parent = level?.place ?? other?.place;
    const place = parent === undefined ? undefined : fieldOf(document, parent, row.name);
    // A field of a named object that stands in another object is not where the page has it.
    const moved = level === undefined ? other?.error !== true : at < base.length - 1;
    noteField(state, table, row, place, parent === undefined ? levels.map((one) => one.place) : [parent, own], moved);
    if (parent === undefined || place === undefined) continue;
    holdFacts(state, table, row, parent, place);
    const label = row.type === undefined ? undefined : readType(row.type)?.label;
    const linked = label === undefined ? undefined : body.tables.find((one) => one.label === label);
    if (linked !== undefined) holdTable(state, linked, [place]);
    placed.push({ row, place });
    if (level === undefined) continue;
    level.used.add(row.name);
    levels.splice(Math.max(at + 1, base.length));
    if (linked === undefined && fieldNames(document, place).length > 0) levels.push({ place, used: new Set() });
  }
}

/** Notes whether the spec has a field where the page has it. */
function noteField(
  { context, body }: State,
  table: Table,
  row: Row,
  place: Place | undefined,
  above: readonly Place[],
  moved: boolean,
): void {
  const { document } = context;
  const found = { held: place !== undefined && !moved, spec: place === undefined ? "" : "elsewhere" };
  const own = place === undefined ? [] : nodesOf(place);
  // A conflict about a name stands where the right name is: beside the missing field.
  const beside = above.flatMap((one) => fieldNames(document, one).map((name) => fieldOf(document, one, name)));
  const nodes = [...above, ...beside].flatMap((one) => (one === undefined ? [] : nodesOf(one)));
  const where = `${table.title}: ${row.name}`;
  note(context, where, fact("field", row.name), found, [...own, ...body.whole], [...nodes, ...body.around], row.name);
}

/** Holds what a row says of a field, and of fields inside it that only its description names. */
function holdFacts(state: State, table: Table, row: Row, parent: Place, place: Place): void {
  const { context, body } = state;
  const { document } = context;
  const owner = { name: row.name, parent, place: holderOf(document, parent, row.name) };
  for (const raw of place.raws) mark(context, raw, "field");
  for (const one of factsOfRow(row)) {
    if (!body.asked && (one.kind === "dependent" || one.kind === "either")) continue;
    hold(context, `${table.title}: ${row.name}`, one, { document, place, owner }, row.name);
  }
  for (const inner of rowsInProse(row)) {
    const field = fieldOf(document, place, inner.name);
    noteField(state, table, inner, field, [place], false);
    if (field !== undefined) holdFacts(state, table, inner, place, field);
  }
}
