import { RstDirective, RstHyperlinkTarget, RstTable, RstToHtmlCompiler, type RstNode } from "rst-compiler";
import { type Block, type Cell, plain, squeeze } from "./blocks.ts";

/** Reads reStructuredText. */
export function rstBlocks(text: string): Block[] {
  return new RstToHtmlCompiler().parse(text.replaceAll("\t", "        ")).root.children.flatMap(blocksOf);
}

function blocksOf(node: RstNode): Block[] {
  if (node instanceof RstDirective) return directive(node);
  if (node instanceof RstTable) return [tableOf(node, "")];
  if (node instanceof RstHyperlinkTarget) return [{ kind: "label", text: node.label }];
  switch (node.nodeType) {
    case "Section":
      return [{ kind: "heading", text: squeeze(node.textContent) }];
    case "Paragraph":
      return [{ kind: "paragraph", text: inline(node) }];
    case "LiteralBlock":
      return [{ kind: "literal", text: node.rawTextContent }];
    case "BulletListItem":
      return itemOf(node.children.flatMap(blocksOf));
    case "Comment":
      return [];
    default:
      return node.children.flatMap(blocksOf);
  }
}

/** An item's first paragraph is marked as one. */
function itemOf([first, ...rest]: readonly Block[]): Block[] {
  if (first?.kind !== "paragraph") return first === undefined ? [] : [first, ...rest];
  return [{ ...first, text: `- ${first.text}` }, ...rest];
}

function directive(node: RstDirective): Block[] {
  const text = squeeze(node.initContentText);
  if (/^(?:code|code-block|sourcecode|parsed-literal)$/.test(node.directive)) {
    return [{ kind: "literal", text: node.rawBodyText }];
  }
  if (/^rest_|^literalinclude$/.test(node.directive)) {
    const lines = node.children.flatMap(blocksOf).flatMap((block) => ("text" in block ? [plain(block.text)] : []));
    const items = lines.filter((line) => line.startsWith("- ")).map((line) => line.slice(2));
    return [{ kind: "directive", name: node.directive, text: text === "" ? (lines[0] ?? "") : text, items }];
  }
  return node.children.flatMap((child) => (child instanceof RstTable ? [tableOf(child, text)] : blocksOf(child)));
}

function tableOf(table: RstTable, title: string): Block {
  const columns = Math.max(...[...table.headRows, ...table.bodyRows].map(({ children }) => children.length));
  const header = (table.headRows[0]?.children ?? []).map((cell) => plain(cellOf(cell).join(" ")));
  // A row whose first cell spans rows above has one cell less, from the left.
  const rows = table.bodyRows.map(({ children }) => {
    const cells = children.map(cellOf);
    return [...Array.from({ length: columns - cells.length }, (): Cell => []), ...cells];
  });
  return { kind: "table", title, header, rows };
}

function cellOf(node: RstNode): Cell {
  return node.children.flatMap(blocksOf).flatMap((block) => ("text" in block ? [block.text] : []));
}

function inline(node: RstNode): string {
  const parts = node.children.map((child) => {
    const marked = child.nodeType === "StrongEmphasis" || child.nodeType === "InlineLiteral";
    return marked ? `**${child.textContent}**` : child.textContent;
  });
  return squeeze(parts.join(""));
}
