import type { Sandbox } from "../../../scripts/sandbox/index.ts";
import { at, listAt, recordAt, textAt, type Json } from "../../../scripts/json.ts";
import { documentedSuccess } from "../../../scripts/sandbox/spec/documented.ts";
import type { Operation } from "../../../scripts/sandbox/spec/documents.ts";
import { ask, idsOf, type Question } from "./ask.ts";

export interface ExampleRequest {
  readonly path: string;
  readonly question: Question;
  /** The same as a method of the client takes it. */
  readonly params: Readonly<Record<string, unknown>>;
}

/** A request that is made of what the spec itself gives: examples, enums, and backups that are there. */
export function exampleRequest(
  sandbox: Sandbox,
  service: string,
  operation: Operation,
  token: string | undefined,
): ExampleRequest {
  const body = documentedBody(operation);
  let path = operation.path;
  const query = new URLSearchParams();
  const headers: Record<string, string> = microversion(operation);
  const params: Record<string, unknown> = body === undefined ? {} : { body };
  for (const parameter of listAt(operation, "parameters")) {
    const name = textAt(parameter, "name") ?? "";
    const place = textAt(parameter, "in");
    if (place === "path") {
      const value = pathValue(parameter, name);
      path = path.replace(`{${name}}`, encodeURIComponent(value));
      if (textAt(parameter, "x-session") === undefined) params[name] = value;
    }
    if (at(parameter, "required") !== true) continue;
    if (place === "query") params[name] = typed(parameter, sample(parameter));
    if (place === "header") params[name] = token ?? "";
    if (place === "query") query.set(name, sample(parameter));
    if (place === "header") headers[name] = token ?? "";
  }
  const method = operation.method.toUpperCase();
  return {
    path: query.size === 0 ? path : `${path}?${query.toString()}`,
    question: { method, token, headers, ...(body === undefined ? {} : { body }) },
    params,
  };

  function pathValue(parameter: unknown, name: string): string {
    if (textAt(parameter, "x-session") === "project") {
      return service.startsWith("zcom") ? sandbox.accounts.zcom.tenantId : sandbox.accounts.demo.projectId;
    }
    if (name === "backup_id") return someBackup(sandbox, service, body) ?? sample(parameter);
    const isOpen = at(parameter, "example") === undefined && at(parameter, "schema", "enum") === undefined;
    return isOpen ? (answeredId(operation) ?? sample(parameter)) : sample(parameter);
  }
}

/** Makes what an operation on a single thing needs to be there. */
export async function prepare(
  sandbox: Sandbox,
  service: string,
  { path, question }: ExampleRequest,
  token: string | undefined,
): Promise<void> {
  const endpoint = sandbox.endpoints[service] ?? "";
  const [, members, member] = /^(.*\/backups\/[^/]+\/members)\/([^/]+)$/.exec(path) ?? [];
  if (members !== undefined) await ask(endpoint + members, { method: "POST", token, body: { members: [member] } });
  const [, tags, key] = /^(.*\/tags)\/(?!action$)([^/]+)$/.exec(path) ?? [];
  if (tags !== undefined && question.method === "DELETE") {
    await ask(endpoint + tags, { method: "POST", token, body: { tag: { key, value: "" } } });
  }
}

/** A backup that anything may be done with, and that has the run which the body names, if it names one. */
function someBackup(sandbox: Sandbox, service: string, body: unknown): string | undefined {
  if (service === "otc-vbs") return undefined;
  const action = Object.values(recordAt(body) ?? {})[0];
  const run = textAt(action, "backuprun_id");
  const fits = (backup: Json): boolean =>
    run === undefined
      ? (backup["status"] ?? "available") === "available" && backup["has_dependent_backups"] !== true
      : listAt(backup, "backupruns").some((one) => textAt(one, "backuprun_id") === run);
  return idsOf(sandbox.backups(service).filter(fits))[0];
}

/** The ID of the one thing that a documented answer shows. */
function answeredId(operation: Operation): string | undefined {
  const [example] = documentedSuccess(operation).examples;
  const [shown] = Object.values(recordAt(example) ?? {});
  return textAt(shown, "id");
}

function documentedBody(operation: Operation): unknown {
  const media = at(operation, "requestBody", "content", "application/json");
  const [first] = Object.values(recordAt(media, "examples") ?? {});
  return at(first, "value") ?? at(media, "example");
}

function microversion(operation: Operation): Record<string, string> {
  const version = textAt(operation, "x-microversion");
  return version === undefined ? {} : { "OpenStack-API-Version": `volume ${version}` };
}

function typed(parameter: unknown, text: string): unknown {
  const type = textAt(parameter, "schema", "type");
  if (type === "integer" || type === "number") return Number(text);
  return type === "boolean" ? text === "true" : text;
}

function sample(parameter: unknown): string {
  const [choice] = listAt(parameter, "schema", "enum");
  const example =
    at(parameter, "example") ?? at(parameter, "schema", "example") ?? choice ?? at(parameter, "schema", "default");
  if (typeof example === "string") return example;
  if (typeof example === "number" || typeof example === "boolean") return String(example);
  return textAt(parameter, "schema", "type") === "string" ? "sample" : "1";
}
