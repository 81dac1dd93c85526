import { existsSync, readFileSync, readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { parse } from "yaml";
import { type Json, recordAt, textAt } from "../../json.ts";
import { type Example, type Page, type Row, type Section, type Table, fact } from "../page.ts";
import { type Block, jsonIn, readType, squeeze, typeFact } from "./blocks.ts";
import { factsIn } from "./phrases.ts";
import { rstBlocks } from "./rst.ts";

/** Reads a page of an OpenStack reference, which has several operations: one page each. */
export function openstackPages(file: string, text: string, parameterFile: string): Page[] {
  const parameters: unknown = parse(readFileSync(parameterFile, "utf8"));
  const blocks = rstBlocks(text);
  const states = statesIn(blocks);
  const starts = blocks.flatMap((block, at) => (isDirective(block, "rest_method") ? [at] : []));
  return starts.map((start, index) => {
    const title = blocks.slice(0, start).findLast(({ kind }) => kind === "heading");
    const page = pageOf(file, textOf(title), blocks.slice(start, starts[index + 1]), parameters);
    return states.length === 0 ? page : { ...page, tables: page.tables.map((table) => withStates(table, states)) };
  });
}

/** The states that a page lists ahead of its calls are those of the field `status` in the answers. */
function statesIn(blocks: readonly Block[]): string[] {
  const rows = blocks.flatMap((block) =>
    block.kind === "table" ? [[block.header.map((one) => [one]), ...block.rows]] : [],
  );
  const table = rows.map((all) => all.filter((row) => row.length > 0)).find(([head]) => head?.[0]?.[0] === "Status");
  return (table ?? []).slice(1).flatMap(([state]) => state?.[0] ?? []);
}

function withStates(table: Table, states: readonly string[]): Table {
  if (table.section !== "answer") return table;
  const rows = table.rows.map((row) =>
    row.name === "status" ? { ...row, facts: [...row.facts, fact("enum", ...states)] } : row,
  );
  return { ...table, rows };
}

function isDirective(block: Block, name: string): block is Extract<Block, { kind: "directive" }> {
  return block.kind === "directive" && block.name === name;
}

function pageOf(file: string, title: string, blocks: readonly Block[], parameters: unknown): Page {
  const [, method = "", path = ""] = /^(\w+) +([^?\s]+)/.exec(textOf(blocks[0])) ?? [];
  const tables: Table[] = [];
  const statuses: string[] = [];
  const examples: Example[] = [];
  const unread: string[] = [];
  let part: "request" | "answer" = "request";
  for (const block of blocks) {
    const text = textOf(block);
    if (block.kind === "heading" && /^(?:\w+ )?(?:request|response)\b/i.test(text))
      part = /request/i.test(text) ? "request" : "answer";
    if (block.kind === "paragraph" && /^(?:Normal|Error) response codes/.test(text))
      statuses.push(...(text.match(/\d{3}/g) ?? []));
    if (isDirective(block, "rest_status_code"))
      statuses.push(...block.items.flatMap((item) => /^\d{3}/.exec(item) ?? []));
    if (isDirective(block, "rest_parameters")) tables.push(...tablesOf(part, block.items, parameters, unread));
    if (isDirective(block, "literalinclude")) examples.push(...examplesOf(dirname(file), text, part));
  }
  const calls = [{ method: method.toLowerCase(), path }];
  const name = title.toLowerCase().replace(/[^a-z0-9]+/g, "-");
  return { file, title, name, calls, tables, statuses: [...new Set(statuses)], examples, unread: [...new Set(unread)] };
}

function textOf(block: Block | undefined): string {
  return block !== undefined && "text" in block ? block.text : "";
}

/** The items of a list, such as `volume_id: volume_id_backup`, by the place that parameters.yaml gives each. */
function tablesOf(
  part: "request" | "answer",
  items: readonly string[],
  parameters: unknown,
  unread: string[],
): Table[] {
  // A page may name the same twice.
  const rows = [...new Set(items)].flatMap((item): { readonly section: Section; readonly row: Row }[] => {
    const [, name = "", key = ""] = /^(\S+): (\S+)$/.exec(item) ?? [];
    const parameter = recordAt(parameters, key);
    if (parameter === undefined) return [];
    return [{ section: sectionOf(part, textAt(parameter, "in")), row: rowOf(name, parameter, unread) }];
  });
  return [...new Set(rows.map(({ section }) => section))].map((section) => {
    const own = rows.filter((one) => one.section === section).map(({ row }) => row);
    return { section, title: `${part} ${section}`, flat: true, rows: own };
  });
}

function sectionOf(part: "request" | "answer", place: string | undefined): Section {
  if (place === "body") return part;
  if (place === "header") return part === "request" ? "header" : "answerHeader";
  return place === "path" ? "path" : "query";
}

function rowOf(name: string, parameter: Json, unread: string[]): Row {
  const { required, min_version: version } = parameter;
  const [type, description = ""] = [textAt(parameter, "type"), textAt(parameter, "description")];
  const read = type === undefined ? undefined : readType(type);
  // Values stand in double backquotes, which the pages of tables have in bold.
  const paragraphs = description.split(/\n\s*\n/).map((one) => squeeze(one.replaceAll("``", "**")));
  const found = factsIn({ name, type: read?.type, paragraphs });
  unread.push(...found.unread);
  const since = [version ?? []]
    .flat()
    .map(String)
    .map((one) => fact("microversion", one));
  const types = type === undefined || read === undefined ? [] : [typeFact(type, read)];
  const asked = required === undefined ? [] : [fact("required", required === true ? "yes" : "no")];
  return { name, facts: [...asked, ...types, ...since, ...found.facts] };
}

/** The sample of a call, in each version that there is of it. */
function examplesOf(folder: string, name: string, part: "request" | "answer"): Example[] {
  if (!existsSync(join(folder, "samples"))) return [];
  const all = readdirSync(join(folder, "samples"), { recursive: true, encoding: "utf8" });
  return all
    .filter((file) => basename(file) === basename(name))
    .flatMap((file): Example[] => {
      const text = readFileSync(join(folder, "samples", file), "utf8");
      const start = text.search(/^[{[]/m);
      const told = /respon[sc]e/.test(file) ? "answer" : /request/.test(file) ? "request" : part;
      const variant = !name.endsWith(`/${file}`);
      return start < 0 ? [] : [{ section: told, value: jsonIn(text.slice(start)), variant }];
    });
}
