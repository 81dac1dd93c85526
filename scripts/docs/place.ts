import type { Document } from "../generate/document.ts";
import { textAt, valueAt } from "./read.ts";

/** The name that a reader knows an element by, from the keys that lead to it. Markdown. */
export function placeOf(document: Document, keys: readonly string[]): string {
  const [root, kind, name = "", ...inside] = keys;
  if (root === "paths" && kind !== undefined) {
    const operationId = textAt(document, root, kind, name, "operationId");
    if (operationId === undefined) return `\`${kind}\``;
    const part = insideOf(valueAt(document, root, kind, name), inside);
    return part === "" ? `\`${operationId}\`` : `${part} of \`${operationId}\``;
  }
  if (root === "components" && kind === "schemas") return `\`${name}${fieldsOf(inside)}\``;
  if (root === "components" && kind === "parameters") {
    return `parameter \`${textAt(document, "components", "parameters", name, "name") ?? name}\``;
  }
  if (root === "components" && kind === "responses") return `answer \`${name}\``;
  return root === undefined ? "the whole API" : keys.map((key) => `\`${key}\``).join(" ");
}

function insideOf(operation: unknown, keys: readonly string[]): string {
  const [kind, name = "", ...rest] = keys;
  if (kind === "parameters") return `parameter \`${textAt(operation, "parameters", name, "name") ?? name}\``;
  if (kind === "responses") return `answer ${name}${fieldOf(rest)}`;
  if (kind === "requestBody") return `body${fieldOf([name, ...rest])}`;
  return keys.map((key) => `\`${key}\``).join(" ");
}

function fieldOf(keys: readonly string[]): string {
  const fields = fieldsOf(keys).replace(/^\./, "");
  return fields === "" ? "" : `, \`${fields}\``;
}

/** `.tags[].values`, from properties, tags, items, properties, values. */
function fieldsOf(keys: readonly string[]): string {
  let fields = "";
  for (let at = 0; at < keys.length; at += 1) {
    if (keys[at] === "properties") fields += `.${keys[(at += 1)] ?? ""}`;
    else if (keys[at] === "items") fields += "[]";
  }
  return fields;
}
