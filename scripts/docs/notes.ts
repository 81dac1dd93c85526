import { entriesOf, type Document, type PagingSpec } from "../generate/document.ts";
import { at, isRecord, textAt, type Json } from "../json.ts";
import { conflictsOn, walk, type Conflict } from "./conflicts.ts";
import { clientModule, type Sample } from "./samples.ts";
import type { ServiceNotes } from "./services.ts";

/**
 * A copy of the document for Redoc, which shows no extensions of ours: conflicts, sources, paging and microversions are
 * put into the descriptions of the elements that they stand on, and the samples on the operations.
 */
export async function annotated(
  document: Document,
  notes: ServiceNotes,
  samples: ReadonlyMap<string, readonly Sample[]>,
): Promise<Json> {
  const copy: unknown = structuredClone(document);
  if (!isRecord(copy)) throw new TypeError("a bundle is an object");
  const operationIds = new Set(entriesOf(document).map(({ operation }) => operation.operationId));
  walk(copy, (node, keys, parent) => {
    linkOperations(node, operationIds);
    if (keys.length === 0) return;
    const shown = shownOn(node, keys, parent);
    const source = textAt(node, "x-source");
    append(shown, [conflictNote(conflictsOn(node)), source === undefined ? "" : `*Source: ${linked(source)}*`]);
    const operationId = textAt(node, "operationId");
    if (operationId === undefined) return;
    append(node, [factsOf(node, notes)]);
    node["x-codeSamples"] = samples.get(operationId) ?? [];
  });
  for (const scheme of Object.values(at(copy, "components", "securitySchemes") ?? {})) {
    if (isRecord(scheme)) append(scheme, [`Ways to log in: ${loginsOf(notes)}.`]);
  }
  if (isRecord(copy["info"])) append(copy["info"], [conflictNote(conflictsOn(copy)), await login(notes)]);
  return copy;
}

/** Redoc shows the description of a parameter and not that of its schema, and an answer's as one line of text. */
function shownOn(node: Json, keys: readonly string[], parent: Json | undefined): Json {
  if (keys.at(-1) === "schema" && parent !== undefined && "in" in parent) return parent;
  if (keys.at(-2) === "responses" && "x-doc-conflict" in node) {
    node["x-summary"] = node["description"];
    delete node["description"];
  }
  return node;
}

function append(node: Json, paragraphs: readonly string[]): void {
  const all = [textAt(node, "description")?.trim() ?? "", ...paragraphs].filter((text) => text !== "");
  if (all.length > 0) node["description"] = all.join("\n\n");
}

function linkOperations(node: Json, operationIds: ReadonlySet<string>): void {
  const description = textAt(node, "description");
  if (description === undefined) return;
  node["description"] = description.replace(/`(\w+)`/g, (code, name: string) =>
    operationIds.has(name) && name !== node["operationId"] ? `[${code}](#operation/${name})` : code,
  );
}

/** Folded: most readers want what the verdict led to. The empty lines let Markdown work inside. */
function conflictNote(conflicts: readonly Conflict[]): string {
  if (conflicts.length === 0) return "";
  const texts = conflicts.map(({ says, also, verdict }) => `${says}\n\n**But:** ${also}\n\n**Verdict:** ${verdict}`);
  return `<details><summary>The sources disagree</summary>\n\n${texts.join("\n\n---\n\n")}\n\n</details>`;
}

/** Bare addresses as links, by their hosts: whole ones fill the column. */
function linked(text: string): string {
  return text.replace(/https:\/\/([^/\s]+)[^\s)]*[\w/]/g, (url, host: string) => `[${host}](${url})`);
}

function factsOf(operation: Json, { factory, variable }: ServiceNotes): string {
  const paging = operation["x-paging"];
  const microversion = textAt(operation, "x-microversion");
  const url = textAt(operation, "externalDocs", "url");
  // Redoc would show it once more.
  const page = textAt(operation, "externalDocs", "description") ?? url;
  delete operation["externalDocs"];
  return [
    `**Client:** [\`${factory}\`](#section/Log-in), \`${variable}.${textAt(operation, "operationId") ?? ""}\``,
    isPaging(paging) ? `**Paging:** ${pagingInWords(paging)} [About paging](paging.html)` : "",
    microversion === undefined ? "" : `**Microversion:** ${microversion}, which the client asks for by itself.`,
    url === undefined ? "" : `**Source page:** [${page ?? ""}](${url})`,
  ]
    .filter((line) => line !== "")
    .join("  \n");
}

function isPaging(value: unknown): value is PagingSpec {
  return textAt(value, "style") !== undefined && textAt(value, "items") !== undefined;
}

function pagingInWords({ style, items, marker, offset, limit, links }: PagingSpec): string {
  const size = limit === undefined ? "" : ` \`${limit}\` is the page size, no cap.`;
  switch (style) {
    case "marker": {
      const or = offset === undefined ? "" : `, or by \`${offset}\``;
      return `by \`${marker?.param ?? ""}\`, the \`${marker?.from ?? ""}\` of the last item${or}.${size}`;
    }
    case "offset":
      return `by \`${offset ?? ""}\`, the number of items to skip.${size}`;
    case "link":
      return `by the link to the next page in \`${links ?? ""}\`.${size}`;
    case "none":
      return `one answer holds all, in \`${items}\`.`;
  }
}

function loginsOf({ logins }: ServiceNotes): string {
  return `${logins.map((name) => `\`${name}\``).join(", ")}; see [Credentials](credentials.html)`;
}

/** Redoc makes a heading of the introduction an entry of its menu. */
async function login(notes: ServiceNotes): Promise<string> {
  const version = notes.logins.includes("keystoneV2Auth") ? 2 : 3;
  return `# Log in

The TypeScript samples import this file, \`client.ts\`:

\`\`\`js
${await clientModule(notes)}
\`\`\`

Ways to log in to this service: ${loginsOf(notes)}.

The curl samples take a token from \`OS_TOKEN\` and the project's ID from \`OS_PROJECT_ID\`. [\`createToken\`](identity-v${version}.html#operation/createToken) answers with a token.`;
}
