import { type Json, at, isRecord, listAt, recordAt, recordsAt, textAt } from "../../json.ts";
import {
  type Call,
  type Example,
  type Fact,
  type Page,
  type Row,
  type Section,
  type Table,
  distinct,
  fact,
} from "../page.ts";

/**
 * Reads a JSON file: of definitions (operations, and the schemas that they name) a page for each operation, of recorded
 * answers a page for each. Other JSON gives none.
 */
export function definitionPages(file: string, text: string): Page[] {
  const read: unknown = JSON.parse(text);
  const schemas = recordAt(read, "schemas") ?? {};
  return [
    ...recordsAt(read, "operations").map((operation) => pageOf(file, operation, schemas)),
    ...recordsAt(read, "answers").map((answer) => recording(file, answer)),
  ];
}

function callOf(operation: Json): Call {
  return { method: (textAt(operation, "method") ?? "").toLowerCase(), path: textAt(operation, "path") ?? "" };
}

function pageOf(file: string, operation: Json, schemas: Json): Page {
  const answers = Object.entries(recordAt(operation, "responses") ?? {});
  const sections = (["path", "query", "header"] as const).map((section): Table => {
    const own = recordsAt(operation, "parameters").filter((one) => one["in"] === section);
    return { section, title: `${section} parameters`, rows: own.map((one) => rowOf(textAt(one, "name") ?? "", one)) };
  });
  return {
    file,
    title: textAt(operation, "title") ?? "",
    name: textAt(operation, "operationId") ?? "",
    calls: [callOf(operation)],
    tables: [
      ...sections.filter(({ rows }) => rows.length > 0),
      ...tablesFrom(textAt(operation, "requestBody", "ref"), "request", undefined, schemas),
      ...answers.flatMap(([status, one]) => tablesFrom(textAt(one, "schema", "ref"), "answer", status, schemas)),
    ],
    statuses: answers.map(([status]) => status),
    examples: [
      ...listAt(operation, "requestBody", "examples").map((value): Example => ({ section: "request", value })),
      ...answers.flatMap(([status, one]): Example[] =>
        isRecord(one) && "example" in one ? [{ section: "answer", status, value: one["example"] }] : [],
      ),
    ],
    unread: [],
  };
}

/** A schema's table and those of the schemas that it leads to. */
function tablesFrom(root: string | undefined, section: Section, status: string | undefined, schemas: Json): Table[] {
  const names = new Set(root === undefined ? [] : [root]);
  const tables: Table[] = [];
  // A set that grows is walked to its end.
  for (const name of names) {
    const schema = recordAt(schemas, name);
    if (schema === undefined) continue;
    // Null was seen in answers.
    const rows = rowsOf(schema, schemas).map(({ facts, ...row }): Row => {
      return { ...row, facts: section === "answer" ? facts : facts.filter(({ kind }) => kind !== "null") };
    });
    for (const { fields } of rows) if (fields !== undefined) names.add(fields);
    tables.push({ section, title: name, label: name, rows, status });
  }
  return tables;
}

function rowsOf(schema: Json, schemas: Json): Row[] {
  const inherited = listAt(schema, "extends").flatMap((base) => rowsOf(recordAt(schemas, String(base)) ?? {}, schemas));
  const own = Object.entries(recordAt(schema, "properties") ?? {}).map(([name, value]) => rowOf(name, value));
  const seen = Object.entries(recordAt(schema, "undocumented") ?? {}).filter(([, one]) => at(one, "sdkOnly") !== true);
  const shown = seen.map(([name, one]): Row => {
    return { name, facts: listAt(one, "types").includes("null") ? [fact("null", "null")] : [] };
  });
  return [...new Map([...inherited, ...own, ...shown].map((row) => [row.name, row])).values()];
}

const uuidSample = "3c5a3015-c3a0-4dc6-a1e2-917b90f62319";
const bounds = ["default", "minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems", "pattern"] as const;

function rowOf(name: string, value: unknown): Row {
  const items = recordAt(value, "items");
  const text = items ?? value;
  const [ref, itemRef] = [textAt(value, "ref"), textAt(items, "ref")];
  const type = textAt(value, "type") ?? (ref === undefined ? [] : "object");
  const inner = items === undefined ? [] : itemRef === undefined ? (textAt(items, "type") ?? []) : "object";
  const required = at(value, "required");
  const texts = (key: string, of: unknown = value): string[] => [at(of, key) ?? []].flat().map(String);
  const [least, most] = listAt(value, "range").map((bound) => (bound === null ? [] : [bound].map(String)));
  const facts: Fact[] = [
    ...(required === undefined ? [] : [fact("required", required === true ? "yes" : "no")]),
    ...[type].flat().map((kind) => fact("type", kind, ...[inner].flat())),
    ...(at(text, "enum") === undefined ? [] : [fact("enum", ...texts("enum", text))]),
    // Values that only prose has are no closed list.
    ...texts("values", text).map((one) => fact("accepts", one)),
    ...(at(text, "format") === "uuid" ? [fact("accepts", uuidSample)] : []),
    ...(least ?? []).map((one) => fact("minimum", one)),
    ...(most ?? []).map((one) => fact("maximum", one)),
    ...texts("itemMaxLength").map((one) => fact("maxLength", one)),
    ...texts("sortKeys").map((key) => fact("accepts", `${key}:asc`)),
    ...bounds.flatMap((key) => texts(key, at(value, key) === undefined ? items : value).map((one) => fact(key, one))),
    ...(at(value, "nullIn") === undefined ? [] : [fact("null", "null")]),
  ];
  return { name, facts: distinct(facts), fields: ref ?? itemRef };
}

/** A recorded answer shows fields. */
function recording(file: string, answer: Json): Page {
  const call = callOf(answer);
  return {
    file,
    title: `${call.method.toUpperCase()} ${call.path}`,
    name: "",
    calls: [call],
    tables: [],
    statuses: [],
    examples: [{ section: "answer", status: String(answer["status"]), value: answer["body"] }],
    unread: [],
  };
}
