import { basename } from "node:path";
import type { Block, TableBlock } from "../rst/block.ts";
import { paragraphs, plain, textOf } from "../rst/inline.ts";
import { parse } from "../rst/parse.ts";
import type { Call, Example, Page, Row, Section, Table } from "./page.ts";
import { type Item, itemsOf } from "./walk.ts";

const methods = "GET|PUT|POST|DELETE|PATCH|HEAD";

/** Reads a page of an API reference; `undefined` for one that documents no fields and no call, such as an index. */
export function readPage(file: string, text: string): Page | undefined {
  const blocks = parse(text);
  const items = itemsOf(blocks);
  const tables = items.flatMap((item) => tableOf(item));
  const calls = items.flatMap((item) => callsOf(item));
  if (tables.length === 0 && calls.length === 0) return undefined;
  return {
    file,
    title: headingOf(blocks),
    name: nameOf(blocks) ?? basename(file, ".rst"),
    calls,
    tables: tables.map((table) => ({ ...table, section: placedByPath(table, calls) })),
    statuses: [...new Set(items.flatMap((item) => statusesOf(item)))],
    examples: items.flatMap((item) => exampleOf(item)),
  };
}

function headingOf(blocks: readonly Block[]): string {
  return blocks.flatMap((block) => (block.kind === "heading" ? plain(block.text) : []))[0] ?? "";
}

function nameOf(blocks: readonly Block[]): string | undefined {
  const fields = blocks.flatMap((block) =>
    block.kind === "field" && block.name === "original_name" ? block.value.replace(/\.html$/, "") : [],
  );
  return fields[0];
}

/** The line of the page's section URI that has method and path. */
function callsOf({ block, heading }: Item): Call[] {
  if (block.kind !== "paragraph" || !/^UR[IL]/i.test(heading)) return [];
  const match = new RegExp(`^(${methods}) +(?:https?://[^/]+)?(/\\S*)$`).exec(plain(block.text));
  return match === null ? [] : [{ method: match[1]?.toLowerCase() ?? "", path: match[2] ?? "" }];
}

const statusHeading = /^(status codes?|return values?)$/i;

function statusesOf({ block, heading }: Item): string[] {
  if (block.kind === "paragraph") {
    return statusHeading.test(heading) ? [...plain(block.text).matchAll(/^\d{3}$/g)].map(([code]) => code) : [];
  }
  if (block.kind !== "table" || !isStatusTable(block)) return [];
  return block.body.flatMap((row) => /^\d{3}/.exec(plain(textOf(row[0])))?.[0] ?? []);
}

function isStatusTable(table: TableBlock): boolean {
  return table.header.some((row) => /^status codes?$/i.test(textOf(row[0])));
}

function tableOf(item: Item): Table[] {
  const { block, heading, caption, status, label } = item;
  if (block.kind !== "table" || isStatusTable(block)) return [];
  const heads = (block.header[0] ?? []).map((cell) => plain(textOf(cell)).toLowerCase());
  const column = (name: string): number => heads.indexOf(name);
  if (column("parameter") < 0) return [];
  const title = plain(block.title).replace(/^Table \d+ */, "") || caption;
  const rows = block.body.map((row): Row => {
    const cell = (name: string): string | undefined => {
      const found = row.find(({ column: at }) => at === column(name));
      return column(name) < 0 || found === undefined ? undefined : textOf(found);
    };
    const [mandatory, type] = [cell("mandatory"), cell("type")];
    const description = row.find(({ column: at }) => at === column("description"))?.blocks ?? [];
    return {
      name: plain(cell("parameter") ?? "").replace(/\s+/g, ""),
      ...(mandatory === undefined ? {} : { mandatory }),
      ...(type === undefined ? {} : { type }),
      description: paragraphs(description),
    };
  });
  return [
    {
      section: sectionOf(heading, title),
      title,
      rows,
      ...(status === undefined ? {} : { status }),
      ...(label === undefined ? {} : { label }),
    },
  ];
}

function sectionOf(heading: string, title: string): Section {
  if (/^path param/i.test(title)) return "path";
  if (/^query param|request filter/i.test(title)) return "query";
  if (/header param/i.test(title)) return /^response/i.test(title) ? "answer" : "header";
  if (/^response/i.test(heading)) return "answer";
  return /^UR[IL]/i.test(heading) ? "path" : "request";
}

/** In the section URI a row belongs to the path if the path has its name, whatever the table is called. */
function placedByPath(table: Table, calls: readonly Call[]): Section {
  if (table.section !== "path" || calls.length === 0 || table.rows.length === 0) return table.section;
  const inPath = table.rows.some(({ name }) => calls.some(({ path }) => path.includes(`{${name}}`)));
  return inPath || /parameter description$/i.test(table.title) ? "path" : "query";
}

function exampleOf({ block, heading, caption, status }: Item): Example[] {
  if (block.kind !== "literal") return [];
  const answer =
    /example response/i.test(`${heading} ${caption}`) || (/^response/i.test(heading) && /^or$/i.test(caption));
  return [
    {
      section: answer ? "answer" : "request",
      text: block.text,
      ...(status === undefined || !answer ? {} : { status }),
    },
  ];
}
