export type Compare<Row> = (a: Row, b: Row) => number;

/** The backups of one service. */
export interface Store<Row> {
  all(): readonly Row[];
  /** All rows in an order, sorted once for each key. */
  ordered(key: string, compare: Compare<Row>): readonly Row[];
  find(id: string): Row | undefined;
  add(row: Row): void;
  remove(id: string): void;
  /** To be called after a row was changed in place. */
  changed(): void;
}

/** Rows are made when they are first asked for: whoever only logs in need not wait for them. */
export function storeOf<Row>(make: () => readonly Row[], idOf: (row: Row) => string): Store<Row> {
  let made: Map<string, Row> | undefined;
  const byId = () => (made ??= new Map(make().map((row) => [idOf(row), row])));
  const orders = new Map<string, readonly Row[]>();
  return {
    all: () => [...byId().values()],
    ordered(key, compare) {
      const known = orders.get(key);
      if (known !== undefined) return known;
      const sorted = [...byId().values()].sort(compare);
      orders.set(key, sorted);
      return sorted;
    },
    find: (id) => byId().get(id),
    add(row) {
      byId().set(idOf(row), row);
      orders.clear();
    },
    remove(id) {
      byId().delete(id);
      orders.clear();
    },
    changed() {
      orders.clear();
    },
  };
}

/** Compares by several values, each with its direction; the values are ranked as numbers or as text. */
export function compareBy<Row>(
  keys: readonly { readonly value: (row: Row) => string | number; readonly descending: boolean }[],
): Compare<Row> {
  return (a, b) => {
    for (const { value, descending } of keys) {
      const left = value(a);
      const right = value(b);
      if (left === right) continue;
      return left < right === descending ? 1 : -1;
    }
    return 0;
  };
}

/** The rows after the marker, less the offset, up to the limit. */
export function pageOf<Row>(
  rows: readonly Row[],
  from: {
    readonly marker: Row | undefined;
    readonly compare: Compare<Row>;
    readonly offset: number;
    readonly limit: number;
  },
): readonly Row[] {
  const { marker, compare, offset, limit } = from;
  const next = marker === undefined ? 0 : rows.findIndex((row) => compare(row, marker) > 0);
  const start = (next === -1 ? rows.length : next) + offset;
  return rows.slice(start, start + limit);
}
