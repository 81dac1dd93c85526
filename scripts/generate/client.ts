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
  type BodySpec,
  type Document,
  type Entry,
  type JsonBody,
  type Ref,
  type Schema,
} from "./document.ts";
import { comment, replacementIn, sentence } from "./jsdoc.ts";

/** The generated client: an interface with one documented method per operation, and the factory. */
export function clientOf(id: string, document: Document, tables: Tables): string {
  const factory = camelCase(id);
  const name = capitalized(factory);
  const types = new Set(["paths"]);
  const calls = entriesOf(document).flatMap((entry) => callsOf(document, entry, tables, types));
  const interfaces = calls.flatMap((call) => paramsInterface(call) ?? []);
  const lists = calls.filter((call) => call.isList);
  const regions = tables.service.servers.flatMap((server) => server.regions);
  const session = new Set(
    entriesOf(document).flatMap(({ parameters }) =>
      parameters.filter((parameter) => parameter["x-session"] !== undefined).map((parameter) => parameter.name),
    ),
  );
  const usesParams = interfaces.some((text) => text.includes("extends Params<"));
  if (usesParams) types.add("operations");
  const options = [
    ...(lists.length < calls.length ? ["CallOptions"] : []),
    "ClientOptions",
    ...(lists.length > 0 ? ["ListOptions"] : []),
  ];
  const shapes = [
    ...(usesParams ? ["FlatParams"] : []),
    ...(calls.some((call) => call.result.includes("WithHeaders<")) ? ["WithHeaders"] : []),
  ];
  const made = [...(lists.length < calls.length ? ["call"] : []), ...(lists.length > 0 ? ["list"] : []), "http"];
  return `import type { Client } from "openapi-fetch";
import type { ${options.join(", ")} } from "../../src/client/options.ts";
${shapes.length > 0 ? `import type { ${shapes.join(", ")} } from "../../src/client/params.ts";\n` : ""}import { createService } from "../../src/client/service.ts";
${lists.length > 0 ? 'import type { List } from "../../src/pagination/list.ts";\n' : ""}import { operations as table, service } from "./operations.ts";
import type { ${[...types].sort().join(", ")} } from "./types.ts";

export type * from "./types.ts";

/** Regions whose endpoint is documented. */
export type ${name}Region = ${union(regions) || "string"};

export interface ${name}Options extends ClientOptions<${name}Region> {}

${usesParams ? paramsAlias([...session]) : ""}
${interfaces.join("\n\n")}

${comment([sentence(document.info.title), sentence(document.info.summary ?? "")])}export interface ${name} {
${calls.map(method).join("\n\n")}

  /** The openapi-fetch client underneath: same login, same guards, parameters and answers as openapi-fetch has them. */
  readonly http: Client<paths>;
}

/**
 * Makes a client for ${document.info.title}.
 * Sends nothing before the first call. Throws ParameterError for options that no call could succeed with.
 */
export function ${factory}(options: ${name}Options): ${name} {
  const { ${made.join(", ")} } = createService<paths>(service, options);
  return {
${calls.map(({ id, isList }) => `    ${id}: (params, options) => ${isList ? "list" : "call"}(table.${id}, params, options),`).join("\n")}
    http,
  };
}
`;
}

/** One method of the client, in the words of its source. */
interface Call {
  readonly id: string;
  readonly isList: boolean;
  readonly description: string;
  readonly returns: string;
  readonly replacement: string | undefined;
  readonly source: { readonly description: string; readonly url: string } | undefined;
  /** Operation whose parameters it takes. */
  readonly parameters: string | undefined;
  readonly times: readonly string[];
  readonly needsParameters: boolean;
  readonly body: { readonly type: string; readonly required: boolean; readonly description: string } | undefined;
  readonly result: string;
}

/** The method of an operation, and that of its way to count, if it has one. */
function callsOf(document: Document, entry: Entry, tables: Tables, types: Set<string>): Call[] {
  const { operation, parameters } = entry;
  const { operationId, summary = "", deprecated, "x-paging": paging, "x-count": count } = operation;
  const prose = operation.description ?? sentence(summary);
  const { text, replacement } = deprecated === true ? replacementIn(prose) : { text: prose, replacement: undefined };
  const answer = answerBody(document, operation);
  const answerType =
    answer === undefined
      ? "void"
      : typeName(answer, `${placeOf(operationId)}["responses"][${statusKey(answer.status)}]`, types);
  const isList = paging !== undefined && answer !== undefined;
  const body = (id: string, without: readonly string[]) => bodyOf(document, entry, tables, id, without, types);
  const list: Call = {
    id: operationId,
    isList,
    description: text,
    returns: isList
      ? `An async iterable over the items of ${paging.style === "none" ? "the answer" : "all pages"}.`
      : answer === undefined
        ? "Nothing: the answer has no body."
        : sentence(answer.description),
    replacement,
    source: operation.externalDocs,
    parameters: parameters.length === 0 ? undefined : operationId,
    times: Object.entries(tables.operations[operationId]?.parameters ?? {}).flatMap(([name, { format }]) =>
      format === undefined ? [] : [name],
    ),
    needsParameters: parameters.some((one) => one.required === true && one["x-session"] === undefined),
    body: body(operationId, Object.keys(count?.listBody ?? {})),
    result: isList
      ? `List<${itemType(document, answer.schema, paging.items, answerType, types)}, ${answerType}>`
      : `Promise<${withHeaders(document, entry, answerType)}>`,
  };
  if (count === undefined) return [list];
  const position = [paging?.limit, paging?.offset].filter((name) => name !== undefined);
  const counting: Call = {
    ...list,
    id: count.operationId,
    isList: false,
    description: count.description,
    returns: "The number.",
    body: body(count.operationId, [...Object.keys(count.body), ...position]),
    result: "Promise<number>",
  };
  return [list, counting];
}

function bodyOf(
  document: Document,
  { operation }: Entry,
  tables: Tables,
  id: string,
  without: readonly string[],
  types: Set<string>,
): Call["body"] {
  if (operation.requestBody === undefined) return undefined;
  const body = resolve<BodySpec>(document, operation.requestBody);
  const json = jsonBody(body.content) ?? { mediaType: "application/json", schema: {} };
  const type = typeName(json, `NonNullable<${placeOf(operation.operationId)}["requestBody"]>`, types);
  return {
    type: without.length === 0 ? type : `Omit<${type}, ${union(without)}>`,
    required: tables.operations[id]?.body === "required",
    description: body.description ?? "The request's body, as sent.",
  };
}

function method(call: Call): string {
  const { id, needsParameters, body, replacement, source } = call;
  const hasParams = call.parameters !== undefined || body !== undefined;
  const needed = needsParameters || body?.required === true;
  const params = hasParams ? `params${needed ? "" : "?"}: ${capitalized(id)}Params` : "params?: Record<string, never>";
  const tags = [
    `@returns ${call.returns}`,
    ...(replacement === undefined ? [] : [`@deprecated ${replacement}`]),
    ...(source === undefined ? [] : [`@see {@link ${source.url} | ${source.description}}`]),
  ];
  const options = call.isList ? "ListOptions" : "CallOptions";
  return `${comment([call.description, ...tags], "  ")}${id}(${params}, options?: ${options}): ${call.result};`;
}

function paramsAlias(session: readonly string[]): string {
  return `type Params<Id extends keyof operations, Time extends string = never> = FlatParams<operations[Id], ${union(session) || "never"}, Time>;
`;
}

function paramsInterface({ id, parameters, times, body }: Call): string | undefined {
  if (parameters === undefined && body === undefined) return undefined;
  const base =
    parameters === undefined
      ? ""
      : ` extends Params<${JSON.stringify(parameters)}${times.length === 0 ? "" : `, ${union(times)}`}>`;
  const member =
    body === undefined
      ? ""
      : `\n${comment([body.description], "  ")}body${body.required ? "" : "?"}: ${body.type}${body.required ? "" : " | undefined"};\n`;
  return `/** Parameters of \`${id}\`. */\nexport interface ${capitalized(id)}Params${base} {${member}}`;
}

function withHeaders(document: Document, { operation }: Entry, answer: string): string {
  const names = answerHeaders(document, operation);
  return names.length === 0 ? answer : `WithHeaders<${answer}, ${union(names)}>`;
}

/** The name of a component's type, or the place of an inline one. */
function typeName({ schema, mediaType }: JsonBody, holder: string, types: Set<string>): string {
  const name = nameOf(schema);
  if (isRef(schema) && name !== undefined && schema.$ref.startsWith("#/components/schemas/")) {
    types.add(name);
    return name;
  }
  types.add("operations");
  return `${holder}["content"][${JSON.stringify(mediaType)}]`;
}

/** Where types.ts has an operation. */
function placeOf(operationId: string): string {
  return `operations[${JSON.stringify(operationId)}]`;
}

/** A status as openapi-typescript writes it: `200`, or `"2XX"` for a range. */
function statusKey(code: string): string {
  return /^\d+$/.test(code) ? code : JSON.stringify(code);
}

function itemType(
  document: Document,
  answer: Schema | Ref,
  field: string,
  answerType: string,
  types: Set<string>,
): string {
  const items = propertiesOf(document, answer)[field];
  const item = items === undefined ? undefined : resolve(document, items).items;
  const name = item === undefined ? undefined : nameOf(item);
  if (name === undefined) return `NonNullable<${answerType}[${JSON.stringify(field)}]>[number]`;
  types.add(name);
  return name;
}

function union(values: readonly string[]): string {
  return values.map((value) => JSON.stringify(value)).join(" | ");
}

export function camelCase(id: string): string {
  return id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
