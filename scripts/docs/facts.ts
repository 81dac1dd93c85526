import { camelCase } from "../generate/client.ts";
import {
  entriesOf,
  jsonSchema,
  propertiesOf,
  resolve,
  type Document,
  type Entry,
  type PagingSpec,
  type Ref,
  type Schema,
} from "../generate/document.ts";
import { conflictsOf, type PlacedConflict } from "./conflicts.ts";
import { textAt } from "./read.ts";
import type { SearchEntry } from "./search.ts";
import { notesOn } from "./services.ts";

/** What the start page tells of a service. Texts are Markdown. */
export interface ServiceFacts {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly version: string;
  readonly factory: string;
  readonly auth: readonly string[];
  readonly paging: readonly string[];
  readonly regions: readonly string[];
  readonly operations: readonly SearchEntry[];
  readonly conflicts: readonly PlacedConflict[];
}

export function factsOf(id: string, document: Document): ServiceFacts {
  const entries = entriesOf(document);
  return {
    id,
    title: document.info.title,
    summary: document.info.summary ?? "",
    version: textAt(document, "info", "version") ?? "",
    factory: camelCase(id),
    auth: notesOn(id, "").auth,
    paging: pagingOf(entries),
    regions: (document.servers ?? []).flatMap(({ variables }) => variables?.["region"]?.enum ?? []),
    operations: entries.map((entry) => searchEntry(id, document, entry)),
    conflicts: conflictsOf(document),
  };
}

/** The page of a service, and an operation on it. */
export function linkTo(id: string, operationId?: string): string {
  return operationId === undefined ? `${id}.html` : `${id}.html#operation/${operationId}`;
}

function searchEntry(id: string, document: Document, { path, method, operation, parameters }: Entry): SearchEntry {
  const body = operation.requestBody === undefined ? undefined : resolve(document, operation.requestBody);
  const schema = jsonSchema(body?.content);
  const fields = schema === undefined ? [] : fieldsOf(document, schema, new Set());
  return {
    service: id,
    link: linkTo(id, operation.operationId),
    operationId: operation.operationId,
    method: method.toUpperCase(),
    path,
    summary: operation.summary ?? operation.operationId,
    tag: textAt(operation, "tags", "0") ?? "",
    description: operation.description ?? "",
    parameters: [...new Set([...parameters.map(({ name }) => name), ...fields])],
  };
}

function fieldsOf(document: Document, given: Schema | Ref, seen: Set<Schema>): string[] {
  const schema = resolve<Schema>(document, given);
  if (seen.has(schema)) return [];
  seen.add(schema);
  const properties = Object.entries(propertiesOf(document, schema));
  const inside = properties.flatMap(([name, property]) => [name, ...fieldsOf(document, property, seen)]);
  return schema.items === undefined ? inside : [...inside, ...fieldsOf(document, schema.items, seen)];
}

const words: Readonly<Record<PagingSpec["style"], string>> = {
  marker: "by marker",
  offset: "by offset",
  link: "by link",
  none: "one answer holds all",
};

/** `by offset (3 lists)`, the most frequent first. */
function pagingOf(entries: readonly Entry[]): string[] {
  const counts = new Map<string, number>();
  for (const { operation } of entries) {
    const paging = operation["x-paging"];
    if (paging === undefined) continue;
    const how = words[paging.style] + (paging.style === "marker" && paging.offset !== undefined ? " or offset" : "");
    counts.set(how, (counts.get(how) ?? 0) + 1);
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([how, count]) => `${how} (${count} ${count === 1 ? "list" : "lists"})`);
}
