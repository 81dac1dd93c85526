import type { Operation, Paging, Parameter, ServiceDescription } from "../../src/client/operation.ts";
import {
  answerHeaders,
  answerBody,
  answerSchema,
  entriesOf,
  jsonSchema,
  propertiesOf,
  resolve,
  type BodySpec,
  type Document,
  type Entry,
  type ParameterSpec,
  type Ref,
  type Schema,
} from "./document.ts";

/** Says which operation cannot be expressed, and why. */
export type Fail = (operationId: string, problem: string) => never;

/** What stands in a generated operations.ts. */
export interface Tables {
  readonly service: ServiceDescription;
  readonly operations: Readonly<Record<string, Operation>>;
}

export function tablesOf(id: string, document: Document, fail: Fail): Tables {
  return {
    service: {
      id,
      catalogTypes: document["x-catalog-types"] ?? [],
      servers: (document.servers ?? []).map(({ url, variables }) => ({
        url,
        regions: variables?.["region"]?.enum ?? [],
      })),
      ...defined("loginDomains", document["x-login-domains"]),
      ...defined("anyCloud", document["x-any-cloud"]),
      ...defined("microversionHeaders", document["x-microversion-headers"]),
    },
    operations: Object.fromEntries(
      entriesOf(document).flatMap((entry) => {
        const operation = operationOf(document, entry, fail);
        return callsOf(document, entry, operation, fail).map((one) => [one.id, one]);
      }),
    ),
  };
}

function operationOf(document: Document, entry: Entry, fail: Fail): Operation {
  const { path, method, operation } = entry;
  const { operationId } = operation;
  // It becomes a method of the client, next to `http`.
  if (!/^[a-z][A-Za-z0-9]*$/.test(operationId) || operationId === "http") {
    fail(operationId, "an operationId is a camelCase name of letters and digits, and not `http`");
  }
  const parameters: Record<string, Parameter> = {};
  for (const parameter of entry.parameters) {
    if (parameter.name in parameters || parameter.name === "body") {
      fail(
        operationId,
        `two parameters are called ${parameter.name}; a call takes them flat, so each needs its own name`,
      );
    }
    parameters[parameter.name] = parameterOf(document, parameter, operationId, fail);
  }
  const body = operation.requestBody === undefined ? undefined : resolve(document, operation.requestBody);
  const bodySchema = jsonSchema(body?.content);
  const versions = bodySchema === undefined ? {} : bodyVersions(document, bodySchema);
  const statuses = Object.keys(operation.responses).map(Number);
  const headers = answerHeaders(document, operation);
  const answer = answerBody(document, operation);
  const successStatuses = statuses.filter((status) => status >= 300 && status < 400);
  return {
    id: operationId,
    method,
    path,
    parameters,
    ...(body === undefined ? {} : { body: body.required === true ? "required" : "optional" }),
    ...defined("microversion", operation["x-microversion"]),
    ...defined("wantedMicroversion", operation["x-microversion-wanted"]),
    ...defined("bodyMicroversions", Object.keys(versions).length > 0 ? versions : undefined),
    ...defined("idempotent", operation["x-retry-safe"]),
    ...defined("successStatuses", successStatuses.length > 0 ? successStatuses : undefined),
    ...defined("responseHeaders", headers.length > 0 ? headers : undefined),
    ...defined("noContent", answer === undefined ? true : undefined),
    ...defined("mayBeEmpty", answer?.status === "202" && needsNothing(document, answer.schema) ? true : undefined),
  };
}

/** Whether `{}` is an answer of this schema. */
function needsNothing(document: Document, schema: Schema | Ref): boolean {
  const { type, required = [], allOf, oneOf, anyOf } = resolve<Schema>(document, schema);
  return type === "object" && [required, allOf ?? [], oneOf ?? [], anyOf ?? []].every(({ length }) => length === 0);
}

function parameterOf(document: Document, parameter: ParameterSpec, operationId: string, fail: Fail): Parameter {
  const { name, in: place, style, explode } = parameter;
  if (place === "cookie") return fail(operationId, `${name} is a cookie, which the client does not send`);
  if (parameter.schema === undefined) return fail(operationId, `${name} has no schema`);
  const schema = resolve(document, parameter.schema);
  const type = typeOf(schema);
  if (type === "object" || (style !== undefined && style !== (place === "query" ? "form" : "simple"))) {
    return fail(
      operationId,
      `${name} is written in a way that the client does not know (style ${style ?? "of objects"})`,
    );
  }
  return {
    in: place,
    type,
    ...defined("required", parameter.required === true ? true : undefined),
    ...defined("session", parameter["x-session"] === "project" ? true : undefined),
    ...defined("minimum", schema.minimum),
    ...defined("maximum", schema.maximum),
    ...defined("explode", type === "array" && (place !== "query" || explode === false) ? false : undefined),
    ...defined("format", schema.format === "date-time" ? schema.format : undefined),
    ...defined("microversion", parameter["x-microversion"]),
  };
}

const types = ["string", "integer", "number", "boolean", "array", "object"] as const;

function typeOf({ type }: Schema): Parameter["type"] | "object" {
  const [only = "any", ...more] = [type ?? []].flat().filter((one) => one !== "null");
  return (more.length === 0 && types.find((one) => one === only)) || "any";
}

/** An operation, with its paging if it is a list, and the call that counts what it lists, if it has one. */
function callsOf(document: Document, entry: Entry, plain: Operation, fail: Fail): Operation[] {
  const { operation } = entry;
  const { "x-count": count } = operation;
  const request = operation.requestBody && jsonSchema(resolve<BodySpec>(document, operation.requestBody).content);
  const list = { ...plain, ...defined("paging", pagingOf(document, entry, request)) };
  if (count === undefined) return [list];
  const answer = answerSchema(document, operation);
  const known = request === undefined ? {} : propertiesOf(document, request);
  for (const name of [...Object.keys(count.body), ...Object.keys(count.listBody)]) {
    if (!(name in known)) fail(list.id, `x-count names ${name}, which the request's body does not have`);
  }
  if (answer === undefined || !(count.total in propertiesOf(document, answer))) {
    fail(list.id, `x-count names ${count.total}, which the answer does not have`);
  }
  const needed = request === undefined ? [] : (resolve<Schema>(document, request).required ?? []);
  const bodyFor = (fixedBody: Readonly<Record<string, string>>) => ({
    body: needed.every((name) => name in fixedBody) ? ("optional" as const) : ("required" as const),
    fixedBody,
  });
  return [
    { ...list, ...bodyFor(count.listBody) },
    { ...plain, id: count.operationId, ...bodyFor(count.body), returns: count.total },
  ];
}

function pagingOf(document: Document, entry: Entry, body: Schema | Ref | undefined): Paging | undefined {
  const paging = pagingWithLimit(document, entry, body);
  const positions = [paging?.offset, paging?.marker?.param, paging?.limit].filter((name) => name !== undefined);
  const isParameter = (name: string) => entry.parameters.some((parameter) => parameter.name === name);
  if (paging === undefined || body === undefined || positions.every(isParameter)) return paging;
  const property = propertiesOf(document, body)[positions[0] ?? ""];
  const type = property === undefined ? undefined : resolve(document, property).type;
  return { ...paging, body: type === "integer" ? "integer" : "string" };
}

/** Paging with the page size that the server takes where the caller gives none. */
function pagingWithLimit(document: Document, entry: Entry, body: Schema | Ref | undefined): Paging | undefined {
  const documented = entry.operation["x-paging"];
  if (documented === undefined) return undefined;
  // JSON leaves out what is undefined: the reason is for readers of the spec.
  const paging: Paging = { ...documented, ...{ reason: undefined } };
  if (paging.limit === undefined) return paging;
  const schema =
    entry.parameters.find(({ name }) => name === paging.limit)?.schema ??
    (body === undefined ? undefined : propertiesOf(document, body)[paging.limit]);
  const standard = schema === undefined ? undefined : resolve<Schema>(document, schema).default;
  return standard === undefined ? paging : { ...paging, defaultLimit: Number(standard) };
}

/** The versions that properties of the body need, by their path: `backup.metadata`. */
function bodyVersions(
  document: Document,
  schema: Schema | Ref,
  path = "",
  above: readonly Schema[] = [],
): Record<string, string> {
  const found: Record<string, string> = {};
  const own = resolve(document, schema);
  if (above.includes(own)) return found;
  for (const [name, property] of Object.entries(propertiesOf(document, schema))) {
    const place = path === "" ? name : `${path}.${name}`;
    const version = resolve(document, property)["x-microversion"];
    if (version !== undefined) found[place] = version;
    Object.assign(found, bodyVersions(document, property, place, [...above, own]));
  }
  return found;
}

function defined<Key extends string, const Value>(key: Key, value: Value | undefined): { [key in Key]?: Value } {
  return value === undefined ? {} : ({ [key]: value } as { [key in Key]?: Value });
}
