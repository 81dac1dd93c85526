/** The parts of a bundled OpenAPI document that the generator reads. */
export interface Document {
  readonly info: { readonly title: string; readonly summary?: string; readonly description?: string };
  readonly servers?: readonly Server[];
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly components?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly "x-any-cloud"?: true;
  readonly "x-catalog-types"?: readonly string[];
  readonly "x-login-domains"?: readonly string[];
  readonly "x-microversion-headers"?: Readonly<Record<string, string>>;
}

interface Server {
  readonly url: string;
  readonly variables?: Readonly<Record<string, { readonly enum?: readonly string[]; readonly default: string }>>;
}

export interface Ref {
  readonly $ref: string;
}

export const methods = ["get", "put", "post", "delete", "patch", "head"] as const;
export type Method = (typeof methods)[number];

type PathItem = { readonly parameters?: readonly (ParameterSpec | Ref)[] } & {
  readonly [method in Method]?: OperationSpec;
};

export interface OperationSpec {
  readonly operationId: string;
  readonly summary?: string;
  readonly description?: string;
  readonly deprecated?: boolean;
  readonly externalDocs?: { readonly description: string; readonly url: string };
  readonly parameters?: readonly (ParameterSpec | Ref)[];
  readonly requestBody?: BodySpec | Ref;
  readonly responses: Readonly<Record<string, AnswerSpec | Ref>>;
  readonly "x-paging"?: PagingSpec;
  readonly "x-count"?: CountSpec;
  readonly "x-microversion"?: string;
  readonly "x-microversion-wanted"?: string;
  readonly "x-retry-safe"?: boolean;
}

export interface ParameterSpec {
  readonly name: string;
  readonly in: "path" | "query" | "header" | "cookie";
  readonly required?: boolean;
  readonly description?: string;
  readonly schema?: Schema | Ref;
  readonly style?: string;
  readonly explode?: boolean;
  readonly deprecated?: boolean;
  readonly "x-session"?: string;
  readonly "x-microversion"?: string;
}

export interface BodySpec {
  readonly required?: boolean;
  readonly description?: string;
  readonly content: Readonly<Record<string, MediaType>>;
}

export interface AnswerSpec {
  readonly description?: string;
  readonly headers?: Readonly<Record<string, { readonly required?: boolean } | Ref>>;
  readonly content?: Readonly<Record<string, MediaType>>;
}

interface MediaType {
  readonly schema?: Schema | Ref;
}

export interface PagingSpec {
  readonly style: "marker" | "offset" | "link" | "none";
  readonly items: string;
  readonly marker?: { readonly param: string; readonly from: string };
  readonly id?: string;
  readonly limit?: string;
  readonly offset?: string;
  readonly total?: string;
  readonly links?: string;
  readonly count?: string;
  readonly truncated?: string;
  /** Why one answer holds all, where something looks like pages. */
  readonly reason?: string;
}

/** Another way to call a list, in which it tells how many items there are. */
interface CountSpec {
  readonly operationId: string;
  readonly description: string;
  /** What the body holds for counting, and what for listing. */
  readonly body: Readonly<Record<string, string>>;
  readonly listBody: Readonly<Record<string, string>>;
  /** Field of the answer with the number. */
  readonly total: string;
}

export interface Schema {
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly description?: string;
  readonly required?: readonly string[];
  readonly enum?: readonly (string | number | boolean | null)[];
  readonly items?: Schema | Ref;
  readonly properties?: Readonly<Record<string, Schema | Ref>>;
  readonly additionalProperties?: boolean | Schema | Ref;
  readonly allOf?: readonly (Schema | Ref)[];
  readonly anyOf?: readonly (Schema | Ref)[];
  readonly oneOf?: readonly (Schema | Ref)[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly default?: unknown;
  readonly "x-microversion"?: string;
}

export function isRef(value: object): value is Ref {
  return "$ref" in value;
}

/** What a reference inside the document leads to, or the value itself. */
export function resolve<Value extends object>(document: Document, value: Value | Ref): Value {
  if (!isRef(value)) return value;
  let target: unknown = document;
  for (const part of value.$ref.replace(/^#\//, "").split("/")) {
    const key = decodeURIComponent(part).replaceAll("~1", "/").replaceAll("~0", "~");
    if (typeof target !== "object" || target === null || !(key in target)) {
      throw new Error(`${value.$ref} leads nowhere`);
    }
    target = Reflect.get(target, key);
  }
  // The linter has checked that a reference leads to what its place asks for.
  return resolve(document, target as Value | Ref);
}

/** The name that a reference to a component ends in. */
export function nameOf(value: object): string | undefined {
  return isRef(value) ? value.$ref.split("/").at(-1) : undefined;
}

/** Every operation with its path, and its parameters and those of the path item together. */
export interface Entry {
  readonly path: string;
  readonly method: Method;
  readonly operation: OperationSpec;
  readonly parameters: readonly ParameterSpec[];
}

export function entriesOf(document: Document): Entry[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method];
      if (operation === undefined) return [];
      const own = (operation.parameters ?? []).map((parameter) => resolve(document, parameter));
      const shared = (item.parameters ?? [])
        .map((parameter) => resolve(document, parameter))
        .filter(({ name, in: place }) => !own.some((other) => other.name === name && other.in === place));
      return [{ path, method, operation, parameters: [...shared, ...own] }];
    }),
  );
}

/** The body of a request, if it has one: JSON, under whatever media type it is sent. */
export function requestSchema(document: Document, { requestBody }: OperationSpec): Schema | Ref | undefined {
  return requestBody === undefined ? undefined : jsonSchema(resolve<BodySpec>(document, requestBody).content);
}

/** The body of the answer to success, if it has one: JSON, under whatever media type it is sent. */
export function answerSchema(document: Document, operation: OperationSpec): Schema | Ref | undefined {
  return answerBody(document, operation)?.schema;
}

/** The same, with the status that it comes with. */
export function answerBody(
  document: Document,
  operation: OperationSpec,
): (JsonBody & { status: string; description: string }) | undefined {
  for (const [status, answer] of Object.entries(operation.responses)) {
    if (!/^[23]/.test(status)) continue;
    const { content, description = "" } = resolve(document, answer);
    const body = jsonBody(content);
    if (body !== undefined) return { ...body, status, description };
  }
  return undefined;
}

/** The headers that the answer to success always carries. */
export function answerHeaders(document: Document, operation: OperationSpec): string[] {
  return Object.entries(operation.responses).flatMap(([status, answer]) =>
    Object.entries((/^2/.test(status) && resolve(document, answer).headers) || {}).flatMap(([name, header]) =>
      resolve<{ readonly required?: boolean }>(document, header).required === true ? name : [],
    ),
  );
}

export function jsonSchema(content: AnswerSpec["content"]): Schema | Ref | undefined {
  return jsonBody(content)?.schema;
}

export interface JsonBody {
  readonly mediaType: string;
  readonly schema: Schema | Ref;
}

export function jsonBody(content: AnswerSpec["content"] = {}): JsonBody | undefined {
  const mediaType = "application/json" in content ? "application/json" : Object.keys(content)[0];
  const schema = content[mediaType ?? ""]?.schema;
  return mediaType === undefined || schema === undefined ? undefined : { mediaType, schema };
}

/** The top-level properties of a schema, those of its allOf parts included. */
export function propertiesOf(document: Document, schema: Schema | Ref): Record<string, Schema | Ref> {
  const { properties = {}, allOf = [], oneOf = [], anyOf = [] } = resolve(document, schema);
  const parts = [...allOf, ...oneOf, ...anyOf].map((part) => propertiesOf(document, part));
  return Object.fromEntries([...parts, properties].flatMap((part) => Object.entries(part)));
}
