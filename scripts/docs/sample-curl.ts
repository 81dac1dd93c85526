import { answerHeaders, resolve, type Document, type Entry } from "../generate/document.ts";
import type { Operation } from "../../src/client/operation.ts";
import { textAt, valueAt } from "./read.ts";
import { constantCase, isPublic } from "./sample-typescript.ts";
import type { SampleParameter, SampleValues } from "./sample-values.ts";

/** The same call by hand: the token and the project come from the environment. */
export function curlSample(document: Document, entry: Entry, values: SampleValues, operation: Operation): string {
  const { method } = entry;
  const headers = [
    ...(isPublic(entry) ? [] : ["X-Auth-Token: $OS_TOKEN"]),
    ...(values.body === undefined ? [] : [`Content-Type: ${values.body.mediaType}`]),
    ...values.parameters.filter((one) => one.in === "header").map((one) => `${one.name}: ${shellText(one)}`),
    ...microversionHeaders(document, operation, values),
  ];
  const flags = [
    ...(answerHeaders(document, entry.operation).length > 0 ? ["--include"] : []),
    ...(method === "get" ? [] : method === "head" ? ["--head"] : [`--request ${method.toUpperCase()}`]),
    ...headers.map((header) => `--header "${header}"`),
    ...(values.body === undefined ? [] : [`--data ${quoted(JSON.stringify(values.body.value, null, 2))}`]),
    `"${urlOf(document, entry, values)}"`,
  ];
  return `curl ${flags.join(" \\\n  ")}`;
}

function urlOf(document: Document, { path }: Entry, { parameters }: SampleValues): string {
  const server = document.servers?.[0];
  const base = (server?.url ?? "").replace(/\{(\w+)\}/g, (_, name: string) => server?.variables?.[name]?.default ?? "");
  const filled = path.replace(/\{([^}]+)\}/g, (hole, name: string) => {
    const parameter = parameters.find((one) => one.in === "path" && one.name === name);
    return parameter === undefined
      ? hole
      : parameter.session
        ? "$OS_PROJECT_ID"
        : encodeURIComponent(shellText(parameter));
  });
  const query = parameters
    .filter((one) => one.in === "query")
    .map((one) => `${one.name}=${encodeURIComponent(shellText(one))}`);
  return `${base}${filled}${query.length === 0 ? "" : `?${query.join("&")}`}`;
}

function shellText({ name, secret, value }: SampleParameter): string {
  if (secret) return `$OS_${constantCase(name)}`;
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** The highest version that the operation, or a field that is sent, needs. */
function microversionHeaders(document: Document, operation: Operation, { body }: SampleValues): string[] {
  const sent = Object.entries(operation.bodyMicroversions ?? {}).filter(
    ([place]) => valueAt(body?.value, ...place.split(".")) !== undefined,
  );
  const versions = [operation.microversion ?? [], ...sent.map(([, version]) => version)].flat();
  const highest = versions.sort((a, b) => Number(a.split(".")[1]) - Number(b.split(".")[1])).at(-1);
  if (highest === undefined) return [];
  const headers = resolve(document, document["x-microversion-headers"] ?? {});
  return Object.keys(headers).map((name) => `${name}: ${(textAt(headers, name) ?? "").replace("{version}", highest)}`);
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
