import { describe, expect, it } from "vitest";
import { plain, references, strong, textOf } from "../../scripts/facts/rst/inline.ts";
import { parse } from "../../scripts/facts/rst/parse.ts";

describe("blocks", () => {
  it("are headings, fields, targets and paragraphs", () => {
    const text = ":original_name: One.html\n\n.. _one:\n\nTitle\n=====\n\nA line\nand more.\n\n===\nTop\n===\n";
    expect(parse(text)).toEqual([
      { kind: "field", name: "original_name", value: "One.html" },
      { kind: "target", name: "one" },
      { kind: "heading", text: "Title", mark: "=" },
      { kind: "paragraph", text: "A line and more." },
      { kind: "heading", text: "Top", mark: "==" },
    ]);
  });

  it("are lists with what stands under their items", () => {
    const [list] = parse("-  One\n\n   More of one\n\n   .. code-block::\n\n      {}\n\n-  Two\n");
    expect(list).toEqual({
      kind: "list",
      items: [
        [
          { kind: "paragraph", text: "One" },
          { kind: "paragraph", text: "More of one" },
          { kind: "literal", text: "{}" },
        ],
        [{ kind: "paragraph", text: "Two" }],
      ],
    });
  });

  it("are literals, with options left out and indentation kept", () => {
    const text = '.. code-block:: json\n   :linenos:\n\n   {\n     "a": 1\n   }\n\nAfter::\n\n    x\n      y\n';
    expect(parse(text)).toEqual([
      { kind: "literal", text: '{\n  "a": 1\n}' },
      { kind: "paragraph", text: "After:" },
      { kind: "literal", text: "x\n  y" },
    ]);
  });

  it("are notes with blocks in them; comments are left out", () => {
    expect(parse(".. note::\n\n   Mind this.\n\n.. a comment\n   that goes on\n")).toEqual([
      { kind: "directive", name: "note", argument: "", blocks: [{ kind: "paragraph", text: "Mind this." }] },
    ]);
  });

  it("have substitutions put in, in tables too, but not in literals", () => {
    const blocks = parse(".. |x| replace:: the value\n\nIt is |x|, not ``|x|``.\n\n== =====\na  |x|\n== =====\n");
    expect(blocks[1]).toEqual({ kind: "paragraph", text: "It is the value, not ``|x|``." });
    const cell = blocks[2]?.kind === "table" ? blocks[2].body[0]?.[1] : undefined;
    expect(textOf(cell)).toBe("the value");
  });
});

describe("inline markup", () => {
  it("goes, and what it holds stays", () => {
    expect(plain("**Bold**, *slanted*, ``=*<>\\,|/`` and \\* too")).toBe("Bold, slanted, =*<>\\,|/ and * too");
    expect(plain(":ref:`Tag <tag>` of `a page <https://example.com>`__, :ref:`plain`")).toBe("Tag of a page, plain");
  });

  it("tells values and targets", () => {
    expect(strong("**a**, **b c** or *d*")).toEqual(["a", "b c"]);
    expect(references("Array of :ref:`Tag <request_tag>` objects")).toEqual(["request_tag"]);
  });
});
