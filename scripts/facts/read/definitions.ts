import { type Example, type Fact, type Page, type Row, type Section, type Table, distinct, fact } from "../page.ts";
import { isRecord, type Json } from "../../json.ts";

/** A JSON file of definitions: operations, and the schemas that they name. */
interface Definitions {
  readonly operations: readonly Operation[];
  readonly schemas: Readonly<Record<string, SchemaFacts>>;
}

interface Operation {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  readonly title: string;
  readonly parameters: readonly (ValueFacts & { readonly name: string; readonly in: "path" | "query" | "header" })[];
  readonly requestBody?: { readonly ref: string; readonly examples?: readonly unknown[] };
  readonly responses: Readonly<
    Record<string, { readonly schema?: { readonly ref?: string }; readonly example?: unknown }>
  >;
}

interface SchemaFacts {
  readonly properties: Readonly<Record<string, ValueFacts>>;
  readonly extends?: readonly string[];
  readonly undocumented?: Readonly<Record<string, { readonly types?: readonly string[]; readonly sdkOnly?: boolean }>>;
}

interface ValueFacts {
  readonly type?: string;
  readonly ref?: string;
  readonly required?: boolean;
  readonly items?: ValueFacts;
  readonly enum?: readonly string[];
  readonly values?: readonly string[];
  readonly sortKeys?: readonly string[];
  readonly format?: string;
  readonly range?: readonly [number | null, number | null];
  readonly itemMaxLength?: number;
  readonly nullIn?: readonly string[];
}

/** Reads definitions: a page for each operation. Other JSON gives none. */
export function definitionPages(file: string, text: string): Page[] {
  const read: unknown = JSON.parse(text);
  if (!isRecord(read)) return [];
  if (Array.isArray(read["answers"])) return recordings(file, read["answers"].filter(isRecord));
  if (!Array.isArray(read["operations"])) return [];
  // The files are made by a script, all of one form.
  const { operations, schemas } = read as unknown as Definitions;
  return operations.map((operation) => pageOf(file, operation, schemas));
}

function pageOf(file: string, operation: Operation, schemas: Definitions["schemas"]): Page {
  const { operationId, method, path, title, parameters, requestBody, responses } = operation;
  const answers = Object.entries(responses);
  const sections = (["path", "query", "header"] as const).map((section): Table => {
    const rows = parameters.filter((one) => one.in === section).map((one) => rowOf(one.name, one));
    return { section, title: `${section} parameters`, rows };
  });
  return {
    file,
    title,
    name: operationId,
    calls: [{ method: method.toLowerCase(), path }],
    tables: [
      ...sections.filter(({ rows }) => rows.length > 0),
      ...tablesFrom(requestBody?.ref, "request", undefined, schemas),
      ...answers.flatMap(([status, { schema }]) => tablesFrom(schema?.ref, "answer", status, schemas)),
    ],
    statuses: answers.map(([status]) => status),
    examples: [
      ...(requestBody?.examples ?? []).map((value): Example => ({ section: "request", value })),
      ...answers.flatMap(([status, one]): Example[] =>
        "example" in one ? [{ section: "answer", status, value: one.example }] : [],
      ),
    ],
    unread: [],
  };
}

/** A schema's table and those of the schemas that it leads to. */
function tablesFrom(
  root: string | undefined,
  section: Section,
  status: string | undefined,
  schemas: Definitions["schemas"],
): Table[] {
  const names = new Set(root === undefined ? [] : [root]);
  const tables: Table[] = [];
  // A set that grows is walked to its end.
  for (const name of names) {
    const schema = schemas[name];
    if (schema === undefined) continue;
    // Null was seen in answers.
    const rows = rowsOf(schema, schemas).map(({ facts, ...row }): Row => {
      return { ...row, facts: section === "answer" ? facts : facts.filter(({ kind }) => kind !== "null") };
    });
    for (const { fields } of rows) if (fields !== undefined) names.add(fields);
    tables.push({ section, title: name, label: name, rows, ...(status !== undefined && { status }) });
  }
  return tables;
}

function rowsOf(
  { properties, extends: bases = [], undocumented = {} }: SchemaFacts,
  schemas: Definitions["schemas"],
): Row[] {
  const inherited = bases.flatMap((base) => (schemas[base] === undefined ? [] : rowsOf(schemas[base], schemas)));
  const own = Object.entries(properties).map(([name, value]) => rowOf(name, value));
  const seen = Object.entries(undocumented).filter(([, { sdkOnly }]) => sdkOnly !== true);
  const shown = seen.map(([name, { types = [] }]): Row => ({
    name,
    facts: types.includes("null") ? [fact("null", "null")] : [],
  }));
  return [...new Map([...inherited, ...own, ...shown].map((row) => [row.name, row])).values()];
}

const uuidSample = "3c5a3015-c3a0-4dc6-a1e2-917b90f62319";
const bounds = ["default", "minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems", "pattern"] as const;

function rowOf(name: string, value: ValueFacts): Row {
  const { type, ref, items, required, nullIn, sortKeys = [], range = [], itemMaxLength } = value;
  const kind = type ?? (ref === undefined ? undefined : "object");
  const inner = items === undefined ? [] : [items.ref === undefined ? (items.type ?? "") : "object"];
  const text = items ?? value;
  const known: Json = { ...(isRecord(items) ? items : {}), ...value };
  const facts: Fact[] = [
    ...(required === undefined ? [] : [fact("required", required ? "yes" : "no")]),
    ...(kind === undefined ? [] : [fact("type", kind, ...inner.filter((one) => one !== ""))]),
    ...(text.enum === undefined ? [] : [fact("enum", ...text.enum)]),
    // Values that only prose has are no closed list.
    ...(text.values ?? []).map((one) => fact("accepts", one)),
    ...(text.format === "uuid" ? [fact("accepts", uuidSample)] : []),
    ...range.flatMap((bound, at) => (bound === null ? [] : fact(at === 0 ? "minimum" : "maximum", bound))),
    ...(itemMaxLength === undefined ? [] : [fact("maxLength", itemMaxLength)]),
    ...sortKeys.map((key) => fact("accepts", `${key}:asc`)),
    ...bounds.flatMap((key) => (known[key] === undefined ? [] : [fact(key, ...[known[key]].map(String))])),
    ...(nullIn === undefined ? [] : [fact("null", "null")]),
  ];
  const fields = ref ?? items?.ref;
  return { name, facts: distinct(facts), ...(fields !== undefined && { fields }) };
}

/** Answers that were recorded: a page for each, which shows fields. */
function recordings(file: string, answers: readonly Json[]): Page[] {
  return answers.map(({ method, path, status, body }) => ({
    file,
    title: `${String(method)} ${String(path)}`,
    name: "",
    calls: [{ method: String(method).toLowerCase(), path: String(path) }],
    tables: [],
    statuses: [],
    examples: [{ section: "answer", status: String(status), value: body }],
    unread: [],
  }));
}
