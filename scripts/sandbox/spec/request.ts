import type { OpenAPIBackend } from "openapi-backend";
import { at, isRecord, listAt, recordAt, textAt, type Json } from "../../json.ts";
import type { Operation } from "./documents.ts";
import { reasonsText } from "./reasons.ts";

export interface Incoming {
  readonly method: string;
  /** Below the service's prefix, without the query. */
  readonly path: string;
  readonly rawQuery: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface Checked {
  /** What the spec does not allow, if anything. */
  readonly problem: string | undefined;
  readonly params: Record<string, string>;
  readonly query: Json;
  readonly body: unknown;
}

/** Checks a request against its operation and gives query values their types. */
export function checkRequest(backend: OpenAPIBackend, operation: Operation, incoming: Incoming): Checked {
  const query = splitLists(operation, queryOf(incoming.rawQuery));
  const params = paramsOf(operation.path, incoming.path);
  const sent = readBody(operation, incoming);
  const refused = (problem: string): Checked => ({ problem, params, query, body: undefined });
  if (sent.problem !== undefined) return refused(sent.problem);
  const { method, path, headers } = incoming;
  const request = { method, path, headers: { ...headers }, query, ...(sent.body === undefined ? {} : sent) };
  const result = backend.validateRequest(request, operation);
  const { errors } = result;
  const coerced: unknown = result.coerced;
  if (errors !== null && errors !== undefined) return refused(reasonsText(errors));
  const lax = laxInteger(operation, query);
  if (lax !== undefined) return refused(lax);
  return { problem: undefined, params, query: recordAt(coerced, "query") ?? {}, body: sent.body };
}

/** Repeated names become arrays. Names are taken as they are: `a[b]` is no object. */
function queryOf(raw: string): Record<string, string | string[]> {
  const params = new URLSearchParams(raw);
  const names = new Set(params.keys());
  return Object.fromEntries(
    [...names].map((name) => {
      const values = params.getAll(name);
      return [name, values.length === 1 ? (values[0] ?? "") : values];
    }),
  );
}

/** A list that the spec writes into one value, with commas. */
function splitLists(operation: Operation, query: Record<string, string | string[]>): Record<string, string | string[]> {
  const split = { ...query };
  for (const parameter of listAt(operation, "parameters")) {
    const name = textAt(parameter, "name") ?? "";
    const value = query[name];
    if (textAt(parameter, "schema", "type") !== "array" || at(parameter, "explode") !== false) continue;
    if (typeof value === "string") split[name] = value.split(",");
  }
  return split;
}

function paramsOf(template: string, path: string): Record<string, string> {
  const parts = path.split("/");
  return Object.fromEntries(
    template.split("/").flatMap((part, index) => {
      const name = /^\{(.+)\}$/.exec(part)?.[1];
      return name === undefined ? [] : [[name, decoded(parts[index] ?? "")]];
    }),
  );
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function readBody(operation: Operation, { body, headers }: Incoming): { problem?: string; body?: unknown } {
  if (operation.requestBody === undefined) {
    return body === "" ? {} : { problem: "a body was sent, and the spec has none here" };
  }
  if (body === "") return {};
  const type = (headers["content-type"] ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
  const taken = Object.keys(recordAt(operation.requestBody, "content") ?? {});
  if (!taken.includes(type)) {
    return { problem: `header "content-type" is ${type || "missing"}, and the spec has ${taken.join(", ")}` };
  }
  try {
    const parsed: unknown = JSON.parse(body);
    // The validator would take text and numbers for JSON not yet read.
    return isRecord(parsed) || Array.isArray(parsed) ? { body: parsed } : { problem: "body must be object" };
  } catch (error) {
    return { problem: `body is no JSON: ${error instanceof Error ? error.message : "it cannot be read"}` };
  }
}

/** Coercion takes ` 5`, `1e2` and `0x1f` for whole numbers; no cloud does. */
function laxInteger(operation: Operation, query: Readonly<Record<string, string | string[]>>): string | undefined {
  for (const parameter of listAt(operation, "parameters")) {
    const name = textAt(parameter, "name");
    const value = name === undefined ? undefined : query[name];
    if (name === undefined || textAt(parameter, "schema", "type") !== "integer" || typeof value !== "string") continue;
    if (!/^-?\d+$/.test(value)) return `query parameter "${name}" must be integer`;
  }
  return undefined;
}
