import { format } from "prettier";
import {
  answerHeaders,
  answerSchema,
  entriesOf,
  propertiesOf,
  resolve,
  type Document,
  type Entry,
} from "../generate/document.ts";
import { at } from "../json.ts";
import { tablesOf, type Tables } from "../generate/operations.ts";
import { microversionHeaders, neededMicroversion } from "../../src/client/parameters.ts";
import { sampleValues, type SampleParameter, type SampleValues } from "./sample-values.ts";
import type { ServiceNotes } from "./services.ts";

/** One entry of `x-codeSamples`. */
export interface Sample {
  readonly lang: string;
  readonly label: string;
  readonly source: string;
}

/** The file that the samples import: it logs in, and makes the client. */
export function clientModule({ factory, variable, client }: ServiceNotes): Promise<string> {
  const imports = [factory, ...client.imports].join(", ");
  return tidy(
    `import { ${imports} } from "cloud-backups";

export const ${variable} = ${factory}({ ${client.options} });`,
    70,
  );
}

/** The samples of each operation, by its ID: TypeScript with our client first, then curl. */
export async function samplesOf(document: Document, notes: ServiceNotes): Promise<Map<string, readonly Sample[]>> {
  const tables = tablesOf(notes.factory, document, (id, problem) => {
    throw new Error(`${id}: ${problem}`);
  });
  const samples = await Promise.all(
    entriesOf(document).map(async (entry) => {
      const values = sampleValues(document, entry);
      const typescript = await typescriptSample(document, entry, values, notes.variable);
      return [
        entry.operation.operationId,
        [
          // Redoc colours JavaScript, and has no colours for TypeScript.
          { lang: "JavaScript", label: "TypeScript", source: typescript },
          { lang: "bash", label: "curl", source: curlSample(document, tables, entry, values, notes.host) },
        ],
      ] as const;
    }),
  );
  return new Map(samples);
}

async function typescriptSample(
  document: Document,
  entry: Entry,
  values: SampleValues,
  client: string,
): Promise<string> {
  const given = values.parameters
    .filter(({ session }) => !session)
    .map(({ name, variable, value }) => {
      const code = variable === undefined ? JSON.stringify(value) : `process.env["${variable}"] ?? ""`;
      return `${JSON.stringify(name)}: ${code}`;
    });
  if (values.body !== undefined) {
    // What the client fills in is no part of its types.
    const filled = Object.keys(entry.operation["x-count"]?.listBody ?? {});
    const body = JSON.stringify(values.body.value, (name, value: unknown) =>
      filled.includes(name) ? undefined : value,
    );
    given.push(`body: ${body}`);
  }
  const call = `${client}.${entry.operation.operationId}(${given.length === 0 ? "" : `{ ${given.join(", ")} }`})`;
  return tidy(`// client.ts: see "Log in" in the menu
import { ${client} } from "./client.ts";

${useOf(document, entry, call, client)}`);
}

/** In lines that fit beside an operation, if nothing else is said. */
async function tidy(source: string, printWidth = 48): Promise<string> {
  return (await format(source, { parser: "babel-ts", printWidth })).trimEnd();
}

function useOf(document: Document, { operation }: Entry, call: string, client: string): string {
  const schema = answerSchema(document, operation);
  if (schema === undefined) return `await ${call};`;
  const fields = propertiesOf(document, schema);
  const paging = operation["x-paging"];
  // `none` may be the whole word for an operation that has no items.
  if (paging?.items !== undefined) {
    const items = fields[paging.items];
    const item = items === undefined ? undefined : resolve(document, items).items;
    const name = singular(paging.items);
    return `for await (const ${name} of ${call}) { console.log(${shown(document, name, item)}); }`;
  }
  // Then the answer's body is not all that comes back.
  if (answerHeaders(document, operation).length > 0) {
    return `const { body, headers } = await ${call};\nconsole.log(body, headers);`;
  }
  const [field, second] = Object.keys(fields);
  return field !== undefined && second === undefined && isName(field) && field !== client
    ? `const { ${field} } = await ${call};\nconsole.log(${field});`
    : `const answer = await ${call};\nconsole.log(answer);`;
}

/** What tells an item from others, if it has that, else the item. */
function shown(document: Document, name: string, item: object | undefined): string {
  const fields = item === undefined ? [] : Object.keys(propertiesOf(document, item));
  const telling = ["id", "name", "status"].filter((field) => fields.includes(field)).slice(0, 2);
  return telling.length === 0 ? name : telling.map((field) => `${name}.${field}`).join(", ");
}

function singular(plural: string): string {
  const name = plural.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
  return name.endsWith("ies") ? `${name.slice(0, -3)}y` : name.replace(/s$/, "");
}

function isName(text: string): boolean {
  return /^[A-Za-z_$][\w$]*$/.test(text) && !["default", "delete", "new", "enum"].includes(text);
}

/** The same call by hand: the token and the project come from the environment. */
function curlSample(
  document: Document,
  tables: Tables,
  entry: Entry,
  values: SampleValues,
  host: string | undefined,
): string {
  const { method, operation } = entry;
  const { parameters, body } = values;
  const headers = [
    ...(isPublic(entry) ? [] : ["X-Auth-Token: $OS_TOKEN"]),
    ...(body === undefined ? [] : [`Content-Type: ${body.mediaType}`]),
    ...parameters.filter((one) => one.in === "header").map((one) => `${one.name}: ${shellText(one)}`),
    ...versionHeaders(tables, entry, values),
  ];
  const flags = [
    ...(answerHeaders(document, operation).length > 0 ? ["--include"] : []),
    ...(method === "get" ? [] : method === "head" ? ["--head"] : [`--request ${method.toUpperCase()}`]),
    ...headers.map((header) => `--header "${header}"`),
    ...(body === undefined ? [] : [`--data '${JSON.stringify(body.value, null, 2).replaceAll("'", `'\\''`)}'`]),
    `"${urlOf(document, entry, parameters, host)}"`,
  ];
  return `curl ${flags.join(" \\\n  ")}`;
}

function urlOf(document: Document, { path }: Entry, parameters: readonly SampleParameter[], host?: string): string {
  const server = document.servers?.[0];
  const base =
    host ?? (server?.url ?? "").replace(/\{(\w+)\}/g, (_, name: string) => server?.variables?.[name]?.default ?? "");
  const filled = path.replace(/\{([^}]+)\}/g, (hole, name: string) => {
    const parameter = parameters.find((one) => one.in === "path" && one.name === name);
    if (parameter === undefined) return hole;
    return parameter.session ? "$OS_PROJECT_ID" : encodeURIComponent(shellText(parameter));
  });
  const query = parameters
    .filter((one) => one.in === "query")
    .map((one) => `${one.name}=${encodeURIComponent(shellText(one))}`);
  return `${base}${filled}${query.length === 0 ? "" : `?${query.join("&")}`}`;
}

function shellText({ variable, value }: SampleParameter): string {
  if (variable !== undefined) return `$${variable}`;
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** The headers that the client would send, too: they ask for the version that the call needs. */
function versionHeaders(
  { service, operations }: Tables,
  { operation }: Entry,
  { parameters, body }: SampleValues,
): string[] {
  const table = operations[operation.operationId];
  if (table === undefined) return [];
  const params = Object.fromEntries(parameters.map(({ name, value }) => [name, value]));
  const sent = microversionHeaders(service, neededMicroversion(table, { ...params, body: body?.value }));
  // The client writes names in lower case, the reference as here.
  return Object.keys(service.microversionHeaders ?? {}).flatMap((name) => {
    const value = sent[name.toLowerCase()];
    return value === undefined ? [] : [`${name}: ${value}`];
  });
}

/** Whether the operation takes no token. */
function isPublic({ operation }: Entry): boolean {
  const security = at(operation, "security");
  return Array.isArray(security) && security.length === 0;
}
