import { type RawCell, type RawTable, RstError, dedent } from "./block.ts";

export const simpleBorder = /^=+( +=+)+ *$/;
const underline = /^-+( +-+)* *$/;

/** Where the table that starts here ends: at the second border, or at one with an empty line below (docutils). */
export function endOfSimpleTable(lines: readonly string[], start: number): number {
  let found = 0;
  for (let at = start + 1; at < lines.length; at++) {
    if (!simpleBorder.test(lines[at] ?? "")) continue;
    found += 1;
    if (found === 2 || (lines[at + 1] ?? "").trim() === "") return at;
  }
  throw new RstError(`malformed simple table: no bottom border\n${lines[start] ?? ""}`);
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Reads a simple table: the borders say the columns, a row starts where its first column has text. */
export function readSimpleTable(lines: readonly string[]): RawTable {
  const columns = spansOf(lines[0] ?? "");
  const inner = lines.slice(1, -1);
  const separator = inner.findIndex((line) => simpleBorder.test(line));
  const read = (part: readonly string[]): RawCell[][] => rowsOf(part, columns);
  return separator < 0
    ? { header: [], body: read(inner) }
    : { header: read(inner.slice(0, separator)), body: read(inner.slice(separator + 1)) };
}

function spansOf(border: string): Span[] {
  return [...border.matchAll(/[=-]+/g)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

function rowsOf(lines: readonly string[], columns: readonly Span[]): RawCell[][] {
  const rows: RawCell[][] = [];
  let pending: string[] = [];
  const flush = (spans: readonly Span[]): void => {
    if (pending.some((line) => line.trim() !== "")) rows.push(cellsOf(pending, spans, columns));
    pending = [];
  };
  const [first] = columns;
  for (const line of lines) {
    if (underline.test(line)) {
      // A line of hyphens under a row says which of its columns are joined.
      flush(spansOf(line));
      continue;
    }
    const starts = line.slice(first?.start, first?.end).trim() !== "";
    if (starts) flush(columns);
    pending.push(line);
  }
  flush(columns);
  return rows;
}

function cellsOf(lines: readonly string[], spans: readonly Span[], columns: readonly Span[]): RawCell[] {
  return spans.map(({ start, end }, index) => {
    const last = index === spans.length - 1;
    const next = spans[index + 1];
    // Text may run past the last column's border, and past no other.
    if (!last && lines.some((line) => line.slice(end, next?.start).trim() !== "")) {
      throw new RstError(`malformed simple table: text between columns\n${lines.join("\n")}`);
    }
    const joined = columns.filter((column) => column.start >= start && column.start < (last ? Infinity : end));
    const column = columns.findIndex((one) => one.start >= start);
    const texts = lines.map((line) => line.slice(start, last ? undefined : end));
    return { column, columns: joined.length, rows: 1, lines: dedent(texts) };
  });
}
