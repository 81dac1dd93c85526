import type { Block, Cell } from "./block.ts";

/** The text as a reader sees it: no markup, escapes undone. */
export function plain(text: string): string {
  return text
    .split(/(``.+?``)/)
    .map((part) => (/^``.+``$/.test(part) ? part.slice(2, -2) : plainOutsideLiterals(part)))
    .join("");
}

function plainOutsideLiterals(text: string): string {
  return text
    .replace(/:[\w:-]+:`([^`<]+?)(?: *<[^`]*>)?`/g, "$1")
    .replace(/`([^`<]+?) *<[^`]*>`__?/g, "$1")
    .replace(/(?<!\\)\*\*(\S|\S.*?[^\s\\])\*\*/g, "$1")
    .replace(/(?<![\\\w*])\*(\S|\S[^*]*?[^\s\\])\*(?!\w)/g, "$1")
    .replace(/\\(\s|$)/g, "")
    .replace(/\\(.)/g, "$1");
}

/** What stands in bold, one after the other. */
export function strong(text: string): string[] {
  return [...text.matchAll(/(?<!\\)\*\*(\S|\S.*?[^\s\\])\*\*/g)].map(([, inner = ""]) => plain(inner));
}

/** Where the references of a text lead. */
export function references(text: string): string[] {
  return [...text.matchAll(/:ref:`(?:[^`<]*<)?([^`<>]+)>?`/g)].map(([, target = ""]) => target.trim());
}

/** The text of a cell or of blocks, one string a paragraph or list item; markup stays in. */
export function paragraphs(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case "paragraph":
      case "literal":
      case "heading":
        return [block.text];
      case "list":
        return block.items.map((item) => `- ${paragraphs(item).join(" ")}`);
      case "quote":
      case "directive":
        return paragraphs(block.blocks);
      case "field":
        return [`:${block.name}: ${block.value}`];
      default:
        return [];
    }
  });
}

export function textOf(cell: Cell | undefined): string {
  return cell === undefined ? "" : paragraphs(cell.blocks).join("\n");
}
