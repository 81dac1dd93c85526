import type { Block, Cell, TableRow } from "./block.ts";

/** The blocks with what substitutions stand for put in; tables too, once they are read, as it may be wider. */
export function substitute(blocks: readonly Block[]): Block[] {
  const values = new Map(definitions(blocks));
  return values.size === 0 ? [...blocks] : blocks.map((block) => inBlock(block, values));
}

function definitions(blocks: readonly Block[]): [string, string][] {
  return blocks.flatMap((block): [string, string][] =>
    block.kind === "substitution" ? [[block.name, block.value]] : [],
  );
}

function inBlock(block: Block, values: ReadonlyMap<string, string>): Block {
  const all = (blocks: readonly Block[]): Block[] => blocks.map((one) => inBlock(one, values));
  const rows = (list: readonly TableRow[]): TableRow[] =>
    list.map((row) => row.map((cell): Cell => ({ ...cell, blocks: all(cell.blocks) })));
  switch (block.kind) {
    case "paragraph":
    case "heading":
      return { ...block, text: inText(block.text, values) };
    case "list":
      return { ...block, items: block.items.map(all) };
    case "quote":
    case "directive":
      return { ...block, blocks: all(block.blocks) };
    case "table":
      return { ...block, header: rows(block.header), body: rows(block.body) };
    default:
      return block;
  }
}

/** A bar in a literal is a bar. */
function inText(text: string, values: ReadonlyMap<string, string>): string {
  return text
    .split(/(``.+?``)/)
    .map((part) =>
      part.startsWith("``")
        ? part
        : part.replace(/\|([^|\s][^|]*)\|/g, (whole, name: string) => values.get(name) ?? whole),
    )
    .join("");
}
