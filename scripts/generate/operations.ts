import type { Operation, Paging, Parameter, ServiceDescription } from "../../src/core/operation.ts";
import {
  answerHeaders,
  answerSchema,
  entriesOf,
  jsonSchema,
  propertiesOf,
  resolve,
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
      ...defined("microversionHeaders", document["x-microversion-headers"]),
    },
    operations: Object.fromEntries(
      entriesOf(document).map((entry) => [entry.operation.operationId, operationOf(document, entry, fail)]),
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
  const alsoFine = statuses.filter((status) => status >= 300 && status < 400);
  return {
    id: operationId,
    method,
    path,
    parameters,
    ...(body === undefined ? {} : { body: body.required === true ? "required" : "optional" }),
    ...defined("microversion", operation["x-microversion"]),
    ...defined("bodyMicroversions", Object.keys(versions).length > 0 ? versions : undefined),
    ...defined("paging", pagingOf(document, entry, bodySchema)),
    ...defined("repeatable", operation["x-retry-safe"] === true ? true : undefined),
    ...defined("alsoFine", alsoFine.length > 0 ? alsoFine : undefined),
    ...defined("headers", headers.length > 0 ? headers : undefined),
    ...defined("silent", answerSchema(document, operation) === undefined ? true : undefined),
  };
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
    ...defined("joined", type === "array" && (place !== "query" || explode === false) ? true : undefined),
    ...defined("microversion", parameter["x-microversion"]),
  };
}

function typeOf({ type }: Schema): Parameter["type"] | "object" {
  const types = [type ?? []].flat().filter((one) => one !== "null");
  switch (types.length === 1 ? types[0] : undefined) {
    case "string":
      return "string";
    case "integer":
      return "integer";
    case "number":
      return "number";
    case "boolean":
      return "boolean";
    case "array":
      return "array";
    case "object":
      return "object";
    default:
      return "any";
  }
}

function pagingOf(document: Document, entry: Entry, body: Schema | Ref | undefined): Paging | undefined {
  const paging = entry.operation["x-paging"];
  const positions = [paging?.offset, paging?.marker?.param, paging?.limit].filter((name) => name !== undefined);
  const isParameter = (name: string) => entry.parameters.some((parameter) => parameter.name === name);
  if (paging === undefined || body === undefined || positions.every(isParameter)) return paging;
  const property = propertiesOf(document, body)[positions[0] ?? ""];
  const type = property === undefined ? undefined : resolve(document, property).type;
  return { ...paging, body: type === "integer" ? "integer" : "string" };
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

function defined<Key extends string, Value>(key: Key, value: Value | undefined): { [key in Key]?: Value } {
  return value === undefined ? {} : ({ [key]: value } as { [key in Key]?: Value });
}
