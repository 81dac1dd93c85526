import { format } from "prettier";
import {
  answerHeaders,
  answerSchema,
  entriesOf,
  propertiesOf,
  requestSchema,
  resolve,
  type Document,
  type Entry,
} from "../generate/document.ts";
import { at, textAt } from "../json.ts";
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
  const samples = await Promise.all(
    entriesOf(document).map(async (entry) => {
      const values = sampleValues(document, entry);
      const typescript = await typescriptSample(document, entry, values, notes.variable);
      return [
        entry.operation.operationId,
        [
          // Redoc colours JavaScript, and has no colours for TypeScript.
          { lang: "JavaScript", label: "TypeScript", source: typescript },
          { lang: "bash", label: "curl", source: curlSample(document, entry, values, notes.host) },
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
function curlSample(document: Document, entry: Entry, values: SampleValues, host: string | undefined): string {
  const { method, operation } = entry;
  const { parameters, body } = values;
  const headers = [
    ...(isPublic(entry) ? [] : ["X-Auth-Token: $OS_TOKEN"]),
    ...(body === undefined ? [] : [`Content-Type: ${body.mediaType}`]),
    ...parameters.filter((one) => one.in === "header").map((one) => `${one.name}: ${shellText(one)}`),
    ...microversionHeaders(document, entry, values),
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

/** The highest version that the operation, or a parameter or field that is sent, needs. */
function microversionHeaders(document: Document, { operation, parameters }: Entry, values: SampleValues): string[] {
  const sent = parameters.filter(({ name }) => values.parameters.some((one) => one.name === name));
  const schema = requestSchema(document, operation);
  const versions = [
    operation["x-microversion"] ?? [],
    ...sent.map((parameter) => parameter["x-microversion"] ?? []),
    ...(schema === undefined ? [] : versionsOf(document, schema, values.body?.value)),
  ].flat();
  const highest = versions.sort((a, b) => Number(a.split(".")[1]) - Number(b.split(".")[1])).at(-1);
  if (highest === undefined) return [];
  return Object.entries(document["x-microversion-headers"] ?? {}).map(
    ([name, template]) => `${name}: ${template.replace("{version}", highest)}`,
  );
}

/** The versions of the fields that this value has. */
function versionsOf(document: Document, schema: object, value: unknown): string[] {
  return Object.entries(propertiesOf(document, schema)).flatMap(([name, property]) => {
    const field = at(value, name);
    if (field === undefined) return [];
    const version = textAt(resolve(document, property), "x-microversion");
    return [...(version === undefined ? [] : [version]), ...versionsOf(document, property, field)];
  });
}

/** Whether the operation takes no token. */
function isPublic({ operation }: Entry): boolean {
  const security = at(operation, "security");
  return Array.isArray(security) && security.length === 0;
}
