import { type Call, type Example, type Page, type Row, type Section, type Table, fact } from "../page.ts";
import {
  type Block,
  type Cell,
  type TableBlock,
  jsonIn,
  labelIn,
  plain,
  readType,
  typeFact,
  withoutLabel,
} from "./blocks.ts";
import { factsIn } from "./phrases.ts";

/** Reads a page that tells of several calls one after the other: a page for each, with the examples below it. */
export function casePages(file: string, blocks: readonly Block[]): Page[] {
  const items = itemsOf(blocks);
  const starts = items.flatMap(({ block }, at) => {
    const [, method, path] = (block.kind === "paragraph" && /^URI format: (\w+) (\S+)$/.exec(plain(block.text))) || [];
    return method === undefined || path === undefined ? [] : [{ at, calls: [{ method: method.toLowerCase(), path }] }];
  });
  return starts.map(({ at, calls }, index): Page => {
    const all = items.slice(at, starts[index + 1]?.at).flatMap(exampleOf);
    // What follows may be of a call that is told of in another way.
    const examples = (["request", "answer"] as const).flatMap(
      (section) => all.find((one) => one.section === section) ?? [],
    );
    return { file, title: items[0]?.heading ?? "", name: "", calls, tables: [], statuses: [], examples, unread: [] };
  });
}

/** A block with what stands above it. */
interface Item {
  readonly block: Block;
  readonly heading: string;
  /** The last paragraph above, and the last that was an item of a list. */
  readonly caption: string;
  readonly point: string;
  /** The status of the last line like "Status code: 200" of the section. */
  readonly status: string | undefined;
  readonly label: string | undefined;
}

/** Reads a page that documents one operation in tables; `undefined` for one that does not, such as an index. */
export function tablePage(file: string, name: string, blocks: readonly Block[]): Page | undefined {
  const items = itemsOf(blocks);
  const calls = items.flatMap(callsOf);
  const raw = items.flatMap((item) => rawTable(item, calls));
  if (raw.length === 0 && calls.length === 0) return undefined;
  const labels = new Set(raw.flatMap(({ label }) => label ?? []));
  const unread: string[] = [];
  const tables = raw.map(({ rows, ...table }): Table => ({
    ...table,
    rows: rows.map((row) => rowOf(row, labels, unread)),
  }));
  return {
    file,
    title: blocks.flatMap((block) => (block.kind === "heading" ? block.text : []))[0] ?? "",
    name,
    calls,
    tables: [...tables, ...items.flatMap(queryOf)],
    statuses: [...new Set(items.flatMap(statusesOf))],
    examples: items.flatMap(exampleOf),
    unread: [...new Set(unread)],
  };
}

function itemsOf(blocks: readonly Block[]): Item[] {
  let [heading, caption, point] = ["", "", ""];
  let status: string | undefined;
  let label: string | undefined;
  return blocks.flatMap((block): Item[] => {
    if (block.kind === "heading") {
      [heading, caption, point, status, label] = [block.text, "", "", undefined, undefined];
      return [];
    }
    if (block.kind === "label") {
      label = block.text;
      return [];
    }
    if (block.kind === "paragraph") status = /^status code: (\d{3})/i.exec(plain(block.text))?.[1] ?? status;
    const item = { block, heading, caption, point, status, label };
    if (block.kind === "paragraph") caption = plain(block.text).replace(/^- /, "");
    if (block.kind === "paragraph" && block.text.startsWith("- ")) point = caption;
    if (block.kind === "table") label = undefined;
    return [item];
  });
}

/** The line of the section URI that has method and path. */
function callsOf({ block, heading }: Item): Call[] {
  if (block.kind !== "paragraph" || !/^(?:Request )?UR[IL]/i.test(heading)) return [];
  const found = /^(GET|PUT|POST|DELETE|PATCH|HEAD) +(\/\S*)$/.exec(plain(block.text));
  return found === null ? [] : [{ method: (found[1] ?? "").toLowerCase(), path: found[2] ?? "" }];
}

const isStatusTable = ({ header }: TableBlock): boolean => /^status codes?$/i.test(header[0] ?? "");

function statusesOf({ block, heading }: Item): string[] {
  if (block.kind === "table") {
    return isStatusTable(block) ? block.rows.flatMap(([code]) => /^\d{3}/.exec(plain(code?.[0] ?? ""))?.[0] ?? []) : [];
  }
  const isTold = /^(?:status codes?|return values?|normal response codes)$/i.test(heading);
  return (block.kind === "paragraph" && isTold && /^\d{3}/.exec(plain(block.text))) || [];
}

interface RawRow {
  readonly name: string;
  /** The label of the table of its fields, where its name refers to one. */
  readonly refers: string | undefined;
  readonly mandatory: string | undefined;
  readonly type: string | undefined;
  readonly description: Cell;
}

type RawTable = Omit<Table, "rows"> & { readonly rows: readonly RawRow[] };

function rawTable({ block, heading, caption, status, label }: Item, calls: readonly Call[]): RawTable[] {
  if (block.kind !== "table" || isStatusTable(block)) return [];
  const column = (name: string): number => block.header.findIndex((head) => head.toLowerCase() === name);
  if (column("parameter") < 0) return [];
  const title = block.title.replace(/^Table \d+ */, "") || caption;
  const text = (row: readonly Cell[], name: string): string | undefined => row[column(name)]?.join(" ");
  const rows = block.rows.map((row): RawRow => {
    const cell = plain(text(row, "parameter") ?? "");
    return {
      name: withoutLabel(cell).replace(/\s+/g, ""),
      refers: labelIn(cell),
      mandatory: text(row, "mandatory"),
      type: text(row, "type"),
      description: row[column("description")] ?? [],
    };
  });
  const section = sectionOf(heading, title, rows, calls);
  // "links field description", "Parameter description of field resource_resp": the fields of what has that name or type.
  const field = /^(\S+) (?:field|parameter) description$/.exec(title)?.[1] ?? /of field (\S+)$/.exec(title)?.[1];
  return [{ section, title, rows, status, label: label ?? field }];
}

function sectionOf(heading: string, title: string, rows: readonly RawRow[], calls: readonly Call[]): Section {
  if (/^path param/i.test(title)) return "path";
  if (/^query param|request filter/i.test(title)) return "query";
  if (/\bheader\b/i.test(title)) return /response/i.test(title) ? "answerHeader" : "header";
  if (/^response/i.test(heading)) return "answer";
  if (!/^UR[IL]/i.test(heading)) return "request";
  // In this section a table lists the path's parameters if the path has one of them.
  const inPath = rows.some(({ name }) => calls.some(({ path }) => path.includes(`{${name}}`)));
  return inPath || /parameter description$/i.test(title) ? "path" : "query";
}

function rowOf(
  { name, refers, mandatory, type, description }: RawRow,
  labels: ReadonlySet<string>,
  unread: string[],
): Row {
  const read = type === undefined ? undefined : readType(type);
  const found = factsIn({ name, type: read?.type, paragraphs: description });
  unread.push(...found.unread);
  const required = mandatory === undefined ? [] : [fact("required", /^yes/i.test(plain(mandatory)) ? "yes" : "no")];
  const types = type === undefined ? [] : [typeFact(type, read)];
  const names = [refers, read?.label, read?.named, name].flatMap((one) =>
    one === undefined ? [] : [one, `${one}s`, one.replace(/s$/, "")],
  );
  const fields = names.find((one) => labels.has(one));
  return { name, facts: [...required, ...types, ...found.facts], fields };
}

/** The parameters in the address of an example: a spec has them, and takes their values. */
function queryOf({ block }: Item): Table[] {
  const query = block.kind === "literal" ? /^[A-Z]+ +\S+\?(\S+)$/m.exec(block.text)?.[1] : undefined;
  if (query === undefined) return [];
  const rows = [...new URLSearchParams(query)].map(([name, value]): Row => ({ name, facts: [fact("accepts", value)] }));
  return [{ section: "query", title: "example request", rows }];
}

function exampleOf({ block, heading, caption, point, status }: Item): Example[] {
  if (block.kind !== "literal") return [];
  const start = block.text.search(/^\s*[{[]/m);
  if (start < 0) return [];
  const isAnswer = /(?:example|sample) response/i.test(`${heading} ${point} ${caption}`);
  const value = jsonIn(block.text.slice(start));
  return [isAnswer ? { section: "answer", value, status } : { section: "request", value }];
}
