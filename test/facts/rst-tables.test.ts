import { describe, expect, it } from "vitest";
import type { Block, TableBlock } from "../../scripts/facts/rst/block.ts";
import { textOf } from "../../scripts/facts/rst/inline.ts";
import { parse } from "../../scripts/facts/rst/parse.ts";

function table(text: string): TableBlock {
  const found = parse(text).find((block): block is TableBlock => block.kind === "table");
  if (found === undefined) throw new Error("no table");
  return found;
}

/** The texts of the cells, row by row. */
function cells(text: string): string[][] {
  const { header, body } = table(text);
  return [...header, ...body].map((row) => row.map(textOf));
}

describe("grid tables", () => {
  it("read header and body", () => {
    const text = `
+------+------+
| Name | Type |
+======+======+
| a    | Text |
+------+------+
| b    | Flag |
+------+------+
`;
    expect(table(text).header).toHaveLength(1);
    expect(cells(text)).toEqual([
      ["Name", "Type"],
      ["a", "Text"],
      ["b", "Flag"],
    ]);
  });

  it("keep the paragraphs and lists of a cell apart", () => {
    const text = `
+---+---------------+
| a | One line,     |
|   | and on.       |
|   |               |
|   | Another.      |
|   |               |
|   | -  **x**      |
|   |               |
|   | -  **y**      |
+---+---------------+
`;
    expect(cells(text)).toEqual([["a", "One line, and on.\nAnother.\n- **x**\n- **y**"]]);
  });

  it("let cells span columns and rows", () => {
    const { body } = table(`
+---+---+---+
| a | b     |
|   +---+---+
|   | c | d |
+---+---+---+
`);
    const found = body.map((row) => row.map((cell) => [textOf(cell), cell.column, cell.columns, cell.rows]));
    expect(found).toEqual([
      [
        ["a", 0, 1, 2],
        ["b", 1, 2, 1],
      ],
      [
        ["c", 1, 1, 1],
        ["d", 2, 1, 1],
      ],
    ]);
  });

  it("take a plus, a bar or hyphens for text inside a cell", () => {
    expect(cells("+-------+---+\n| a+b|c | - |\n| -- ++ | d |\n+-------+---+\n")[0]?.[0]).toBe("a+b|c -- ++");
  });

  it("refuse borders that do not close", () => {
    expect(() => parse("+---+---+\n| a | b |\n+---+   +\n")).toThrow(/malformed grid table/);
  });
});

describe("simple tables", () => {
  it("read header, body and text that runs past the last column", () => {
    const text = `
====  =====
Name  Words
====  =====
a     short
b     much longer than its column
====  =====
`;
    expect(table(text).header).toHaveLength(1);
    expect(cells(text)[2]).toEqual(["b", "much longer than its column"]);
  });

  it("go on with a row whose first column is empty", () => {
    expect(cells("== =====\na  one\n   two\n\n   three\nb  four\n== =====\n")).toEqual([
      ["a", "one two\nthree"],
      ["b", "four"],
    ]);
  });

  it("join columns that an underline joins", () => {
    const { header } = table("=== === ===\na   b and c\n--- -------\nx   y   z\n=== === ===\n1   2   3\n=== === ===\n");
    expect(header[0]?.map((cell) => [textOf(cell), cell.columns])).toEqual([
      ["a", 1],
      ["b and c", 2],
    ]);
  });

  it("refuse text between columns and a missing border", () => {
    expect(() => parse("==  ==\nab cd\nabc d\n==  ==\n")).toThrow(/between columns/);
    expect(() => parse("==  ==\na   b\n")).toThrow(/no bottom border/);
  });
});

it("gives a table the title of its directive", () => {
  const [block]: (Block | undefined)[] = parse(
    ".. table:: **Table 1** Words\n   :widths: auto\n\n   == ==\n   a  b\n   == ==\n",
  );
  expect(block).toMatchObject({ kind: "table", title: "**Table 1** Words" });
});
