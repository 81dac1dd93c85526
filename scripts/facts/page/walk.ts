import type { Block, TableBlock } from "../rst/block.ts";
import { plain } from "../rst/inline.ts";

/** A table or literal of a page with what stands above it. */
export interface Item {
  readonly block:
    | TableBlock
    | { readonly kind: "literal"; readonly text: string }
    | { readonly kind: "paragraph"; readonly text: string };
  readonly heading: string;
  /** The last paragraph above, in the same list item if it is in one. */
  readonly caption: string;
  /** The status of the last line like "Status code: 200". */
  readonly status?: string;
  readonly label?: string;
}

/** The page's paragraphs, tables and literals in reading order, out of the lists that hold them. */
export function itemsOf(blocks: readonly Block[]): Item[] {
  const items: Item[] = [];
  let heading = "";
  let status: string | undefined;
  let label: string | undefined;
  const visit = (list: readonly Block[]): void => {
    let caption = "";
    for (const block of list) {
      switch (block.kind) {
        case "heading":
          heading = plain(block.text);
          status = undefined;
          break;
        case "target":
          label = block.name;
          break;
        case "list":
          for (const item of block.items) visit(item);
          break;
        case "quote":
          visit(block.blocks);
          break;
        case "directive":
          // Notes and warnings are prose; what they hold is read as such.
          visit(block.blocks);
          break;
        case "paragraph":
        case "literal":
        case "table": {
          const found = /^status code: (\d{3})/i.exec(block.kind === "paragraph" ? plain(block.text) : "")?.[1];
          status = found ?? status;
          items.push({
            block,
            heading,
            caption: plain(caption),
            ...(status === undefined ? {} : { status }),
            ...(label === undefined ? {} : { label }),
          });
          if (block.kind === "paragraph") caption = block.text;
          label = undefined;
          break;
        }
        default:
      }
    }
  };
  visit(blocks);
  return items;
}
