import type { Document, PagingSpec } from "../generate/document.ts";
import { conflictsOn, type Conflict } from "./conflicts.ts";
import { isJson, textAt, walk, type Json } from "./read.ts";
import type { Sample } from "./samples.ts";

/**
 * A copy of the bundle for Redoc, which shows no extensions of ours: conflicts, sources, paging and microversions are
 * put into the descriptions of the elements that they stand on, and the samples on the operations.
 */
export function annotated(document: Document, samples: ReadonlyMap<string, readonly Sample[]>): Json {
  const copy: unknown = structuredClone(document);
  if (!isJson(copy)) throw new TypeError("a bundle is an object");
  const info = isJson(copy["info"]) ? copy["info"] : {};
  append(info, conflictsOn(copy).map(conflictNote));
  walk(copy, (node, keys, parent) => {
    if (keys.length === 0) return;
    const shown = shownOn(node, keys, parent);
    const operationId = textAt(node, "operationId");
    const source = textAt(node, "x-source");
    append(shown, [
      ...conflictsOn(node).map(conflictNote),
      ...(source === undefined ? [] : [`*Source: ${linked(source)}*`]),
    ]);
    if (operationId === undefined) return;
    append(node, factsOf(node));
    node["x-codeSamples"] = samples.get(operationId) ?? [];
  });
  return copy;
}

/** Redoc shows the description of a parameter and not that of its schema. */
function shownOn(node: Json, keys: readonly string[], parent: Json | undefined): Json {
  return keys.at(-1) === "schema" && parent !== undefined && "in" in parent ? parent : node;
}

function append(node: Json, paragraphs: readonly string[]): void {
  if (paragraphs.length === 0) return;
  const description = textAt(node, "description");
  node["description"] = [...(description === undefined ? [] : [description.trim()]), ...paragraphs].join("\n\n");
}

/** A quotation, which the page's style sheet makes stand out. */
function conflictNote({ says, also, verdict }: Conflict): string {
  return `> **Sources disagree.** ${says}\n>\n> **But:** ${also}\n>\n> **Verdict:** ${verdict}`;
}

/** Bare addresses as links, by their hosts: whole ones fill the column. */
function linked(text: string): string {
  return text.replace(/https:\/\/([^/\s]+)[^\s)]*[\w/]/g, (url, host: string) => `[${host}](${url})`);
}

function factsOf(operation: Json): string[] {
  const facts: string[] = [];
  const paging = operation["x-paging"];
  if (isPaging(paging)) facts.push(`**Paging:** ${pagingInWords(paging)}`);
  const microversion = textAt(operation, "x-microversion");
  if (microversion !== undefined) facts.push(`**Microversion:** ${microversion}, which the client asks for by itself.`);
  const url = textAt(operation, "externalDocs", "url");
  if (url !== undefined) {
    facts.push(`**Source page:** [${textAt(operation, "externalDocs", "description") ?? url}](${url})`);
  }
  return facts;
}

function isPaging(value: unknown): value is PagingSpec {
  return textAt(value, "style") !== undefined && textAt(value, "items") !== undefined;
}

function pagingInWords({ style, items, marker, offset, limit, links }: PagingSpec): string {
  const size = limit === undefined ? "" : ` \`${limit}\` is the page size, no cap.`;
  const all = "The client walks the pages by itself.";
  switch (style) {
    case "marker":
      return `by \`${marker?.param ?? ""}\`, the \`${marker?.from ?? ""}\` of the last item${offset === undefined ? "" : `, or by \`${offset}\``}.${size} ${all}`;
    case "offset":
      return `by \`${offset ?? ""}\`, the number of items to skip.${size} ${all}`;
    case "link":
      return `by the link to the next page in \`${links ?? ""}\`.${size} ${all}`;
    case "none":
      return `one answer holds all, in \`${items}\`.`;
  }
}
