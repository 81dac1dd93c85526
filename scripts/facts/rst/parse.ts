import { type Block, type RawCell, type RawTable, type TableRow, dedent } from "./block.ts";
import { readDirective } from "./directive.ts";
import { readGridTable } from "./grid-table.ts";
import { endOfSimpleTable, readSimpleTable, simpleBorder } from "./simple-table.ts";
import { substitute } from "./substitute.ts";

const bullet = /^[-*+•]( +|$)/;
const enumerator = /^(#|\d+|[A-Za-z])[.)] +/;
const rule = /^([=\-`:'"~^_*+#<>.])\1{2,} *$/;

/** Reads reStructuredText, the part of it that reference pages use; what is unknown stays a paragraph. */
export function parse(text: string): Block[] {
  return substitute(parseLines(text.replaceAll("\t", "        ").split(/\r?\n/)));
}

export function parseLines(lines: readonly string[]): Block[] {
  const blocks: Block[] = [];
  let at = 0;
  const line = (index: number): string => lines[index]?.trimEnd() ?? "";
  while (at < lines.length) {
    const here = line(at);
    if (here === "") {
      at += 1;
    } else if (here.startsWith(" ")) {
      const end = endOfIndented(lines, at, 1);
      blocks.push({ kind: "quote", blocks: parseLines(dedent(lines.slice(at, end))) });
      at = end;
    } else if (/^\.\.( |$)/.test(here)) {
      const end = endOfIndented(lines, at + 1, 1);
      blocks.push(...readDirective([here, ...lines.slice(at + 1, end)]));
      at = end;
    } else if (/^\+[-=+]+\+$/.test(here)) {
      const end = endOfRun(lines, at, /^[+|]/);
      blocks.push(tableOf(readGridTable(lines.slice(at, end))));
      at = end;
    } else if (simpleBorder.test(here)) {
      const end = endOfSimpleTable(lines, at) + 1;
      blocks.push(tableOf(readSimpleTable(lines.slice(at, end))));
      at = end;
    } else if (rule.test(here) && line(at + 1) !== "" && line(at + 2) === here) {
      blocks.push({ kind: "heading", text: line(at + 1).trim(), mark: `${here.charAt(0)}${here.charAt(0)}` });
      at += 3;
    } else if (rule.test(line(at + 1)) && line(at + 1).length >= here.length) {
      blocks.push({ kind: "heading", text: here, mark: line(at + 1).charAt(0) });
      at += 2;
    } else if (bullet.test(here) || enumerator.test(here)) {
      const [list, end] = readList(lines, at, bullet.test(here) ? bullet : enumerator);
      blocks.push(list);
      at = end;
    } else if (/^:[^:\s][^:]*:( |$)/.test(here)) {
      const [, name = "", value = ""] = /^:([^:]+): *(.*)$/.exec(here) ?? [];
      blocks.push({ kind: "field", name, value });
      at += 1;
    } else {
      const end = endOfRun(lines, at, /^[^\s]/);
      const text = lines.slice(at, end).join(" ").trimEnd();
      at = end;
      // A paragraph that ends in two colons announces a literal block.
      const literal = text.endsWith("::") ? endOfIndented(lines, at, 1) : at;
      const words = text.replace(/(^|\s)::$/, "").replace(/::$/, ":");
      if (words !== "") blocks.push({ kind: "paragraph", text: words });
      const body = dedent(lines.slice(at, literal));
      if (body.length > 0) blocks.push({ kind: "literal", text: body.join("\n") });
      at = literal;
    }
  }
  return blocks;
}

function readList(lines: readonly string[], start: number, mark: RegExp): [Block, number] {
  const items: Block[][] = [];
  let at = start;
  for (;;) {
    const match = mark.exec(lines[at] ?? "");
    if (match === null) break;
    const width = match[0].length;
    const end = endOfIndented(lines, at + 1, width);
    const first = (lines[at] ?? "").slice(width);
    items.push(parseLines([first, ...lines.slice(at + 1, end).map((line) => line.slice(width))]));
    at = end;
  }
  return [{ kind: "list", items }, at];
}

/** The first line after `start` that has text and less indentation than `depth`. */
function endOfIndented(lines: readonly string[], start: number, depth: number): number {
  let at = start;
  const inside = (line: string): boolean => line.trim() === "" || line.length - line.trimStart().length >= depth;
  while (at < lines.length && inside(lines[at] ?? "")) at += 1;
  return at;
}

function endOfRun(lines: readonly string[], start: number, pattern: RegExp): number {
  let at = start + 1;
  while (at < lines.length && lines[at]?.trim() !== "" && pattern.test(lines[at] ?? "")) at += 1;
  return at;
}

function tableOf(raw: RawTable): Block {
  const read = (row: readonly RawCell[]): TableRow =>
    row.map(({ lines, ...cell }) => ({ ...cell, blocks: parseLines(lines) }));
  return { kind: "table", title: "", header: raw.header.map(read), body: raw.body.map(read) };
}
