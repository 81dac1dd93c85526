import type { Answer, Call } from "../answer.ts";
import { at, isRecord, listAt, numberAt, recordAt, recordsAt, textAt, type Json } from "../../json.ts";
import type { Operation } from "./documents.ts";

/** The lowest documented status of success, 300 included, and its documented examples. */
export function documentedSuccess(operation: Operation): { status: number; examples: readonly unknown[] } {
  const responses: Json = operation.responses ?? {};
  const code =
    Object.keys(responses)
      .filter((status) => /^[23]/.test(status))
      .sort()[0] ?? "200";
  const status = /^\d{3}$/.test(code) ? Number(code) : 200;
  const content = recordAt(responses, code, "content") ?? {};
  const media = content["application/json"] ?? Object.values(content)[0];
  const named = Object.values(recordAt(media, "examples") ?? {}).map((example) => at(example, "value"));
  const single = at(media, "example");
  return { status, examples: [...named, ...(single === undefined ? [] : [single])] };
}

/** The answer of an operation that the sandbox keeps no state for: its first documented example. */
export function documentedAnswer(call: Call): Answer {
  const { status, examples } = documentedSuccess(call.operation);
  const [example] = examples;
  if (example === undefined) return { status };
  const adapted = forProject(example, call.session?.project?.id);
  return { status, body: isRecord(adapted) ? pageOfAll(adapted, call) : adapted };
}

/** A documented object, as if it were the project's. */
export function forProject(value: unknown, projectId: string | undefined): unknown {
  if (projectId === undefined) return value;
  if (Array.isArray(value)) return value.map((item: unknown) => forProject(item, projectId));
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      /(^|:)(project|tenant)_id$/.test(name) && typeof inner === "string" ? projectId : forProject(inner, projectId),
    ]),
  );
}

/** The page that a call asks for, of a list whose items are all in an answer: a page after them is empty. */
export function pageOfAll(example: Json, { operation, query, body }: Call): Json {
  const paging = at(operation, "x-paging");
  const field = textAt(paging, "items");
  if (field === undefined) return example;
  // Some pages show a list without its items.
  if (!Array.isArray(example[field])) return { ...example, [field]: [] };
  // Where a question is asked by POST, its page stands in the body.
  const place = operation.method.toLowerCase() === "post" ? (recordAt(body) ?? {}) : query;
  const items = listAt(example, field);
  const marker = at(place, textAt(paging, "marker", "param") ?? "");
  const from = textAt(paging, "marker", "from") ?? textAt(paging, "id") ?? "id";
  const afterMarker = marker === undefined ? 0 : items.findIndex((item) => at(item, from) === marker) + 1;
  const offset = Number(at(place, textAt(paging, "offset") ?? "") ?? 0);
  const limit = Number(at(place, textAt(paging, "limit") ?? "") ?? items.length);
  const start = marker !== undefined && afterMarker === 0 ? items.length : afterMarker + offset;
  const page = { ...example, [field]: items.slice(start, start + limit) };
  const total = textAt(paging, "total");
  if (total !== undefined && numberAt(example, total) !== undefined) Object.assign(page, { [total]: items.length });
  const links = textAt(paging, "links");
  if (links !== undefined && recordsAt(example, links).length > 0) Reflect.deleteProperty(page, links);
  return page;
}
