import type { Tables } from "./operations.ts";
import {
  answerBody,
  answerHeaders,
  entriesOf,
  isRef,
  jsonBody,
  nameOf,
  propertiesOf,
  resolve,
  type Document,
  type Entry,
  type JsonBody,
  type ParameterSpec,
  type Ref,
  type Schema,
} from "./document.ts";

/** The generated client: an interface with one documented method per operation, and the factory. */
export function clientOf(id: string, document: Document, tables: Tables): string {
  const factory = camelCase(id);
  const name = capitalized(factory);
  const entries = entriesOf(document);
  const used = new Set<string>();
  const interfaces = entries.filter(hasParams).map((entry) => paramsInterface(document, entry, used));
  const methods = entries.map((entry) => method(document, entry, used));
  const lines = entries.map((entry) => implementation(entry));
  const regions = tables.service.servers.flatMap((server) => server.regions);
  const hasHeaders = entries.some(({ operation }) => answerHeaders(document, operation).length > 0);
  const region = regions.length === 0 ? "string" : regions.map((one) => JSON.stringify(one)).join(" | ");
  const hasCalls = entries.some(({ operation }) => operation["x-paging"] === undefined);
  const hasLists = entries.some(({ operation }) => operation["x-paging"] !== undefined);
  return `import type { Client } from "openapi-fetch";
import type { ${[...(hasCalls ? ["CallOptions"] : []), ...(hasLists ? ["ListOptions"] : [])].join(", ")} } from "../../src/core/call-options.ts";
import type { ClientOptions } from "../../src/core/client-options.ts";
${hasLists ? 'import type { List } from "../../src/core/paging/list.ts";\n' : ""}${hasHeaders ? 'import type { WithHeaders } from "../../src/core/read-answer.ts";\n' : ""}import { createService } from "../../src/core/service.ts";
import { operations as table, service } from "./operations.ts";
import type { ${[...used, "paths"].sort().join(", ")} } from "./types.ts";

export type * from "./types.ts";

/** Regions whose endpoint is documented. */
export type ${name}Region = ${region};

export interface ${name}Options extends ClientOptions<${name}Region> {}

${interfaces.join("\n\n")}

${doc([sentence(document.info.title), sentence(document.info.summary ?? "")])}export interface ${name} {
${methods.join("\n\n")}

  /** The openapi-fetch client underneath: same login, same guards, parameters and answers as openapi-fetch has them. */
  readonly http: Client<paths>;
}

/**
 * Makes a client for ${document.info.title}.
 * Sends nothing before the first call. Throws ParameterError for options that no call could succeed with.
 */
export function ${factory}(options: ${name}Options): ${name} {
  const { ${[...(hasCalls ? ["call"] : []), ...(hasLists ? ["list"] : []), "http"].join(", ")} } = createService<paths>(service, options);
  return {
${lines.join("\n")}
    http,
  };
}
`;
}

function method(document: Document, entry: Entry, used: Set<string>): string {
  const { operation } = entry;
  const { operationId, summary, description, deprecated, externalDocs, "x-paging": paging } = operation;
  const parameter = hasParams(entry)
    ? `params${needsParams(entry) ? "" : "?"}: ${capitalized(operationId)}Params, `
    : "params?: Record<string, never>, ";
  const body = answerBody(document, operation);
  const schema = body?.schema;
  const answer =
    body === undefined ? "void" : typeName(body, `${place(operationId)}["responses"][${status(body.status)}]`, used);
  const result =
    paging === undefined || schema === undefined
      ? `Promise<${withHeaders(document, entry, answer)}>`
      : `List<${itemType(document, schema, paging.items, answer, used)}, ${answer}>`;
  const options = paging === undefined ? "CallOptions" : "ListOptions";
  const paged = paging === undefined ? "" : "Answers all of them, page after page, as they are iterated over.";
  const comment = doc(
    [
      description ?? sentence(summary ?? ""),
      paged,
      ...(deprecated === true ? [`@deprecated ${sentence(summary ?? "")}`] : []),
      ...(externalDocs === undefined ? [] : [`@see {@link ${externalDocs.url} | ${externalDocs.description}}`]),
    ],
    "  ",
  );
  return `${comment}${operationId}(${parameter}options?: ${options}): ${result};`;
}

function withHeaders(document: Document, { operation }: Entry, answer: string): string {
  const names = answerHeaders(document, operation).map((name) => JSON.stringify(name));
  return names.length === 0 ? answer : `WithHeaders<${answer}, ${names.join(" | ")}>`;
}

function implementation({ operation }: Entry): string {
  const { operationId } = operation;
  const how = operation["x-paging"] === undefined ? "call" : "list";
  return `    ${operationId}: (params, options) => ${how}(table.${operationId}, params, options),`;
}

function paramsInterface(document: Document, entry: Entry, used: Set<string>): string {
  const { operation, parameters } = entry;
  const members = parameters.map((parameter) => {
    const schema = parameter.schema === undefined ? {} : resolve(document, parameter.schema);
    const optional = parameter.required !== true || parameter["x-session"] !== undefined;
    const comment = doc([parameter.description ?? "", notes(parameter, schema)], "  ");
    return `${comment}${key(parameter.name)}${optional ? "?" : ""}: ${typeOf(document, parameter.schema ?? {})}${optional ? " | undefined" : ""};`;
  });
  if (operation.requestBody !== undefined) {
    const body = resolve(document, operation.requestBody);
    const json = jsonBody(body.content) ?? { mediaType: "application/json", schema: {} };
    const optional = body.required !== true;
    const type = typeName(json, `NonNullable<${place(operation.operationId)}["requestBody"]>`, used);
    members.push(
      `${doc([body.description ?? "The request's body, as sent."], "  ")}body${optional ? "?" : ""}: ${type}${optional ? " | undefined" : ""};`,
    );
  }
  return `/** What {@link ${capitalized(camelCase(operation.operationId))}Params | ${operation.operationId}} takes. */
export interface ${capitalized(operation.operationId)}Params {
${members.join("\n")}
}`.replace(/\{@link \w+ \| (\w+)\}/, "`$1`");
}

function notes(parameter: ParameterSpec, schema: Schema): string {
  const { minimum, maximum, default: standard } = schema;
  const parts = [
    ...(minimum === undefined ? [] : [`at least ${minimum}`]),
    ...(maximum === undefined ? [] : [`at most ${maximum}`]),
    ...(standard === undefined ? [] : [`default ${JSON.stringify(standard)}`]),
    ...(parameter["x-microversion"] === undefined
      ? []
      : [`microversion ${parameter["x-microversion"]} is asked for by itself`]),
  ];
  return parts.length === 0 ? "" : sentence(capitalized(parts.join(", ")));
}

/** The name of a component's type, or the place of an inline one. */
function typeName({ schema, mediaType }: JsonBody, holder: string, used: Set<string>): string {
  const name = nameOf(schema);
  if (isRef(schema) && name !== undefined && schema.$ref.startsWith("#/components/schemas/")) {
    used.add(name);
    return name;
  }
  used.add("operations");
  return `${holder}["content"][${JSON.stringify(mediaType)}]`;
}

/** Where types.ts has an operation. */
function place(operationId: string): string {
  return `operations[${JSON.stringify(operationId)}]`;
}

/** A status as openapi-typescript writes it: `200`, or `"2XX"` for a range. */
function status(code: string): string {
  return /^\d+$/.test(code) ? code : JSON.stringify(code);
}

function itemType(
  document: Document,
  answer: Schema | Ref,
  field: string,
  answerType: string,
  used: Set<string>,
): string {
  const items = propertiesOf(document, answer)[field];
  const item = items === undefined ? undefined : resolve(document, items).items;
  const name = item === undefined ? undefined : nameOf(item);
  if (name === undefined) return `NonNullable<${answerType}[${JSON.stringify(field)}]>[number]`;
  used.add(name);
  return name;
}

function typeOf(document: Document, given: Schema | Ref): string {
  const schema = resolve(document, given);
  if (schema.enum !== undefined) return schema.enum.map((value) => JSON.stringify(value)).join(" | ");
  const choices = schema.oneOf ?? schema.anyOf;
  if (choices !== undefined) return choices.map((choice) => typeOf(document, choice)).join(" | ");
  const types = [schema.type ?? []].flat().map((type) => {
    switch (type) {
      case "integer":
        return "number";
      case "array":
        return `readonly (${typeOf(document, schema.items ?? {})})[]`;
      default:
        return type;
    }
  });
  return types.length === 0 ? "string | number | boolean" : types.join(" | ");
}

function hasParams({ parameters, operation }: Entry): boolean {
  return parameters.length > 0 || operation.requestBody !== undefined;
}

function needsParams({ parameters, operation }: Entry): boolean {
  const body = operation.requestBody;
  const needsBody = body !== undefined && "required" in body && body.required;
  return needsBody || parameters.some((one) => one.required === true && one["x-session"] === undefined);
}

function doc(paragraphs: readonly string[], indent = ""): string {
  const lines = paragraphs
    .filter((text) => text !== "")
    .flatMap((text) => text.trim().replaceAll("*/", "*\\/").split("\n"));
  if (lines.length === 0) return indent;
  const text = lines.map((line) => `${indent} * ${line}`.trimEnd()).join("\n");
  return lines.length === 1
    ? `${indent}/** ${lines[0] ?? ""} */\n${indent}`
    : `${indent}/**\n${text}\n${indent} */\n${indent}`;
}

function sentence(text: string): string {
  return text === "" || /[.!?]$/.test(text) ? text : `${text}.`;
}

function key(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
}

export function camelCase(id: string): string {
  return id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
