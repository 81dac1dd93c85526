import { type Entry, entriesOf, resolve } from "../../generate/document.ts";
import { type Example, type Page, type Table, fact } from "../page.ts";
import { Words } from "../read/blocks.ts";
import { type Target, check, uuid } from "./check.ts";
import { isSame, shownIn } from "./examples.ts";
import { placeRows } from "./place-rows.ts";
import { isRecord, recordAt, type Json } from "../../json.ts";
import {
  type Body,
  type Field,
  type Place,
  answerBodies,
  answerFor,
  fieldsOf,
  isError,
  nodesOf,
  operationNode,
  placeOf,
  requestBody,
} from "./spec.ts";
import { type Context, type Ledger, hasWord, holdFact, mark, note } from "./verdict.ts";

/** Holds all facts of a page against an operation; of another edition of a page, only the fields that it shows. */
export function holdPage(ledger: Ledger, entry: Entry, page: Page, edition: boolean): void {
  const { document } = ledger;
  const operation = operationNode(document, entry);
  const context: Context = { ledger, entry, operation, page, edition };
  if (!edition) holdCall(context);
  for (const table of page.tables) {
    if (table.section === "answerHeader") holdHeaders(context, table);
    else if (table.section !== "request" && table.section !== "answer") holdParameters(context, table);
  }
  const asked = page.tables.filter(({ section }) => section === "request");
  holdBody(context, requestBody(document, operation), asked);
  const answers = answerBodies(document, operation);
  const told = page.tables.filter(({ section }) => section === "answer");
  const errors = answers.filter(isError).map(({ place }) => place);
  for (const status of new Set(told.map((table) => table.status))) {
    // Pages that do not tell answers apart by status list the fields of errors beside the others.
    const others = status === undefined ? errors : [];
    const tables = told.filter((table) => table.status === status);
    holdBody(context, answerFor(answers, status), tables, others);
  }
  for (const example of page.examples) holdExample(context, example);
}

/** Method, path and statuses. */
function holdCall(context: Context): void {
  const { entry, operation, page } = context;
  for (const { method, path } of page.calls) {
    const held = method === entry.method && path === entry.path;
    const noted = { where: "URI", name: path, fact: fact("path", `${method} ${path}`), nodes: [operation] };
    note(context, noted, { held, spec: `${entry.method} ${entry.path}` });
  }
  const answers = recordAt(operation, "responses") ?? {};
  const nodes = [operation, ...Object.values(answers).filter(isRecord)];
  for (const code of page.statuses) {
    note(
      context,
      { where: "status codes", name: code, fact: fact("status", code), nodes },
      { held: code in answers, spec: "" },
    );
  }
}

/** Holds a table of parameters: in the path, the query or the header. */
function holdParameters(context: Context, { section, title, rows }: Table): void {
  const { ledger, entry, operation, edition } = context;
  const { document } = ledger;
  for (const { name, facts } of rows) {
    // OpenAPI tells these by the media types of the bodies.
    if (section === "header" && /^(?:content-type|accept)$/i.test(name)) continue;
    const where = `${title}: ${name}`;
    const noted = { where, name, fact: fact("parameter", section), nodes: [operation] };
    if (section === "header" && isToken(context, name)) {
      const open = Array.isArray(operation["security"]) && operation["security"].length === 0;
      note(context, noted, { held: !open, spec: "" });
      const needed = open ? "no" : "yes";
      const asked = facts.find(({ kind }) => kind === "required");
      if (asked !== undefined) {
        note(context, { ...noted, fact: asked }, { held: asked.values[0] === needed, spec: needed });
      }
      continue;
    }
    const parameter = entry.parameters.find((one) => one.in === section && isSameName(section, one.name, name));
    note(context, noted, { held: parameter !== undefined, spec: "" });
    if (parameter === undefined || !isRecord(parameter)) continue;
    mark(context, parameter, "parameter");
    const place = placeOf(document, [parameter["schema"]].filter(isRecord));
    // Nobody writes what the session fills in.
    const told = "x-session" in parameter ? facts.filter(({ kind }) => kind === "required") : facts;
    for (const one of edition ? [] : told) holdFact(context, where, one, { document, name, place, parameter });
  }
}

/** Holds a table of an answer's headers. */
function holdHeaders(context: Context, { title, rows, status }: Table): void {
  const { ledger, operation } = context;
  const answers = Object.entries(recordAt(operation, "responses") ?? {}).filter(([code]) => (status ?? code) === code);
  const nodes = answers.map(([, answer]) => resolve(ledger.document, isRecord(answer) ? answer : {}));
  const headers = nodes.flatMap((answer) => Object.keys(recordAt(answer, "headers") ?? {}));
  for (const { name } of rows) {
    const held = headers.some((header) => isSameName("header", header, name));
    const noted = { where: `${title}: ${name}`, name, fact: fact("parameter", "header"), nodes: [operation, ...nodes] };
    note(context, noted, { held, spec: "" });
  }
}

/** The token is a parameter on the page, and a security scheme in the spec. */
function isToken({ ledger }: Context, header: string): boolean {
  const schemes = Object.values(ledger.document.components?.["securitySchemes"] ?? {}).filter(isRecord);
  return schemes.some(({ in: place, name }) => place === "header" && isSameName("header", String(name), header));
}

function isSameName(section: string, one: string, other: string): boolean {
  return section === "header" ? one.toLowerCase() === other.toLowerCase() : one === other;
}

/** The spec has the example, declares the fields that it shows, and takes what they hold. */
function holdExample(context: Context, { section, status, value, variant }: Example): void {
  const { ledger, operation, edition } = context;
  const request = requestBody(ledger.document, operation);
  const bodies =
    section === "answer" ? answerBodies(ledger.document, operation) : request === undefined ? [] : [request];
  const where = `example ${section}${status === undefined ? "" : ` ${status}`}`;
  const own = bodies.find(({ examples }) => examples.some((one) => isSame(one, value)));
  const body = own ?? (section === "answer" ? answerFor(bodies, status) : request);
  if (!edition && variant !== true) {
    const nodes = bodies.flatMap((one) => [...one.around, ...nodesOf(one.place)]);
    const text = JSON.stringify(value).slice(0, 80);
    note(
      context,
      { where, name: "example", fact: fact("example", text), nodes },
      { held: own !== undefined, spec: "" },
    );
  }
  if (body === undefined || value instanceof Words) return;
  for (const { path, held, spec, ...shown } of shownIn(ledger.document, body.place, value)) {
    // Recordings have made-up IDs.
    if (edition && shown.fact.kind === "accepts" && uuid.test(shown.fact.values[0] ?? "")) continue;
    if (shown.fact.kind !== "field" || held)
      for (const node of shown.nodes)
        for (const one of ["field", `enum ${shown.fact.values[0] ?? ""}`]) mark(context, node, one);
    const nodes = shown.fact.kind === "field" ? [...shown.nodes, ...body.around] : shown.nodes;
    note(context, { ...shown, nodes, where: `${where}: ${path}` }, { held, spec });
  }
}

/** Holds the tables of a body. `others` are bodies whose fields the page lists in the same tables. */
function holdBody(
  context: Context,
  body: Body | undefined,
  tables: readonly Table[],
  others: readonly Place[] = [],
): void {
  const { ledger, edition } = context;
  const { document } = ledger;
  const root = body?.place ?? placeOf(document, []);
  const answer = body?.status !== "";
  const target = (name: string, field: Field): Target => ({ document, name, place: field.place, field, answer });
  const placed = placeRows(
    document,
    [...others, root],
    tables,
    ({ name, facts }, field) => facts.filter((one) => !check(one, target(name, field)).held).length,
  );
  // What records that the page's tables are not those of this body at all.
  const denied = (body?.around ?? []).filter((node) => says(context, node, body?.status ?? ""));
  for (const { table, row, field, moved, above } of placed) {
    const where = `${table.title}: ${row.name}`;
    // Of a missing field an object that might have it can tell, or a field beside it, which has the right name.
    const beside = above.flatMap((place) => [place, ...fieldsOf(document, place).map((one) => one.place)]);
    const nodes = field === undefined ? [...beside.flatMap(nodesOf), ...(body?.around ?? [])] : nodesOf(field.place);
    const lost = field === undefined && denied.length > 0;
    note(
      context,
      {
        where,
        name: lost ? (body?.status ?? "") : row.name,
        fact: fact("field", row.name),
        nodes: lost ? denied : nodes,
      },
      { held: field !== undefined && !moved, spec: moved && field !== undefined ? "elsewhere" : "" },
    );
    if (field === undefined) continue;
    for (const raw of field.place.raws) mark(context, raw, "field");
    // A field that has a source of its own comes from another edition, which tells all of it.
    const whole = !edition || field.place.raws.some((raw) => "x-source" in raw);
    // Where lists depend on a field, a spec may promise it.
    const promised = answer && pagedBy(context).has(row.name);
    const facts = row.facts.filter(({ kind }) => (whole || kind === "null") && !(promised && kind === "required"));
    for (const one of facts) holdFact(context, where, one, target(row.name, field));
  }
}

/** The fields that the service's lists are paged by. */
function pagedBy({ ledger }: Context): Set<unknown> {
  const paging = entriesOf(ledger.document).flatMap(({ operation }) => operation["x-paging"] ?? []);
  return new Set(paging.flatMap(({ items, marker }) => [items, marker?.from]));
}

function says({ ledger }: Context, node: Json, word: string): boolean {
  return (ledger.records.get(node) ?? []).some(({ words }) => hasWord(words, word));
}
