/** What a page of reStructuredText is made of, as far as the reader tells its parts apart. Texts keep inline markup. */
export type Block =
  | { readonly kind: "heading"; readonly text: string; readonly mark: string }
  | { readonly kind: "paragraph"; readonly text: string }
  | { readonly kind: "literal"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly (readonly Block[])[] }
  | { readonly kind: "quote"; readonly blocks: readonly Block[] }
  | { readonly kind: "directive"; readonly name: string; readonly argument: string; readonly blocks: readonly Block[] }
  | { readonly kind: "target"; readonly name: string }
  | { readonly kind: "field"; readonly name: string; readonly value: string }
  | { readonly kind: "substitution"; readonly name: string; readonly value: string }
  | TableBlock;

export interface TableBlock {
  readonly kind: "table";
  readonly title: string;
  readonly header: readonly TableRow[];
  readonly body: readonly TableRow[];
}

export type TableRow = readonly Cell[];

export interface Cell {
  /** Where the cell starts, counted in columns of the table. */
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
  readonly blocks: readonly Block[];
}

/** A table as its lines say, before the text of its cells is read. */
export interface RawTable {
  readonly header: readonly (readonly RawCell[])[];
  readonly body: readonly (readonly RawCell[])[];
}

export type RawCell = Omit<Cell, "blocks"> & { readonly lines: readonly string[] };

/** What is wrong with a page: the line is the reader's, counted from the start of the block. */
export class RstError extends Error {
  override name = "RstError";
}

/** The indentation that all lines with text share. */
function indentOf(lines: readonly string[]): number {
  const depths = lines.filter((line) => line.trim() !== "").map((line) => line.length - line.trimStart().length);
  return depths.length === 0 ? 0 : Math.min(...depths);
}

/** The lines without the indentation they share, and without empty lines around them. */
export function dedent(lines: readonly string[]): string[] {
  const depth = indentOf(lines);
  const cut = lines.map((line) => line.slice(depth).trimEnd());
  const first = cut.findIndex((line) => line !== "");
  return first < 0 ? [] : cut.slice(first, cut.findLastIndex((line) => line !== "") + 1);
}
