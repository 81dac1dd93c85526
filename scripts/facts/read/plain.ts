import { type Block, type Cell, plain, readType } from "./blocks.ts";

const headings =
  /^(?:URI|Request(?: URL)?|Response(?: Parameters)?|Examples?(?: Responses)?|Status Codes|Normal response codes)$/;
const columns = /^(?:Parameter|Mandatory|Type|Description)$/;

/**
 * Reads a page without its markup: text between empty lines, one for each cell of a table, as it is copied out of a
 * browser. Of Markdown with tables in HTML, the tags are taken out first.
 */
export function plainBlocks(text: string): Block[] {
  const parts = partsOf(text);
  const blocks: Block[] = [];
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at] ?? "";
    // The title is the last text before the first section.
    if (part === "Function") blocks.push({ kind: "heading", text: parts[at - 1] ?? "" });
    if (headings.test(part)) blocks.push({ kind: "heading", text: part });
    else if (/^[{[]/.test(part)) blocks.push({ kind: "literal", text: part });
    else if (/^(?:curl|GET \S+\?)/.test(part)) {
      blocks.push({ kind: "literal", text: part });
      if (/^HTTP\/1\.1 /m.test(part)) blocks.push({ kind: "heading", text: "Example Responses" });
    } else if (part.startsWith("Parameter Value Style")) blocks.push(...tablesByStyle(part));
    else if (part === "Parameter") {
      const [table, end] = tableAt(parts, at);
      blocks.push(table);
      at = end - 1;
    } else if (/^Table \d+ ./.test(part)) {
      // A table is called by the type whose fields it lists.
      const title = part.replace(/^Table \d+ /, "");
      blocks.push({ kind: "paragraph", text: title }, { kind: "label", text: title });
    } else blocks.push({ kind: "paragraph", text: part });
  }
  return blocks;
}

function partsOf(text: string): string[] {
  const code = /^ *```\w*\n(.*?)^ *```/gms;
  const untagged = !text.includes("<table>")
    ? text
    : text
        .replace(code, "\n\n$1\n\n")
        .replace(/<\/?(?:strong|b|a)\b[^>]*>/g, "")
        .replace(/(?<=\S) {2,}/g, " ")
        .replace(/<\/?[a-z][^>]*>/g, "\n\n")
        .replace(/^#+ /gm, "")
        .replace(/\\([\W_])/g, "$1")
        .replaceAll("&lt;", "<")
        .replaceAll("&gt;", ">");
  const parts = untagged.split(/\n\s*\n/).map((part) => part.trim());
  return parts.filter((part) => part !== "").map((part) => part.replace(/^(?:•|-) +/, "- "));
}

/** A table from its first column's title on, and where it ends. */
function tableAt(parts: readonly string[], start: number): [Block, number] {
  let at = start;
  while (columns.test(parts[at] ?? "")) at += 1;
  const header = parts.slice(start, at);
  const rows: Cell[][] = [];
  for (; at < parts.length; at++) {
    const part = parts[at] ?? "";
    if (startsRow(parts, at, header)) {
      rows.push([...parts.slice(at, at + header.length - 1).map((cell) => [cell]), []]);
      at += header.length - 2;
    } else if (/^Table \d/.test(part) || headings.test(part) || isTitle(part)) break;
    else rows.at(-1)?.splice(-1, 1, [...(rows.at(-1)?.at(-1) ?? []), part]);
  }
  return [{ kind: "table", title: "", header, rows }, at];
}

/** "- **links** parameter description", "- Example request": what stands above the next table or example. */
function isTitle(part: string): boolean {
  return /^- (?:.* description|Example \w+)$/.test(part);
}

/** A name, Yes or No, and a type, as far as the table has these columns. */
function startsRow(parts: readonly string[], at: number, header: readonly string[]): boolean {
  const cell = (name: string): string | undefined =>
    header.includes(name) ? (parts[at + header.indexOf(name)] ?? "") : undefined;
  return /^(?:Yes|No)$/.test(cell("Mandatory") ?? "No") && readType(cell("Type") ?? "String") !== undefined;
}

/** Lines such as "tenant_id Tenant ID URI", where the last word tells the place. */
function tablesByStyle(part: string): Block[] {
  const lines = part.split("\n").slice(1);
  return lines.map((line) => {
    const title = line.endsWith(" URI") ? "Path Parameters" : "Request header parameters";
    return { kind: "table", title, header: ["Parameter"], rows: [[[plain(line.split(" ")[0] ?? "")]]] };
  });
}
