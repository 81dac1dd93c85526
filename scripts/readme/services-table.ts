import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { camelCase } from "../generate/client.ts";
import { entriesOf, type Document } from "../generate/document.ts";

/** The README's rows: one service each, from the bundled documents. */
export function servicesTable(root: string): string {
  const folder = join(root, "generated");
  return readdirSync(folder)
    .sort()
    .map((id) => rowOf(id, documentOf(join(folder, id, "openapi.json"))))
    .join("\n");
}

function documentOf(file: string): Document {
  // Written by our own generator.
  return JSON.parse(readFileSync(file, "utf8")) as Document;
}

function rowOf(id: string, document: Document): string {
  const entries = entriesOf(document);
  const styles = new Set(entries.flatMap(({ operation }) => operation["x-paging"]?.style ?? []));
  const deprecated = entries.filter(({ operation }) => operation.deprecated === true).length;
  const count = `${entries.length}${deprecated > 0 ? ` (${deprecated} deprecated)` : ""}`;
  return `| \`${camelCase(id)}\` | ${document.info.title} | ${count} | ${loginOf(id)} | ${[...styles].join(", ") || "no lists"} |`;
}

function loginOf(id: string): string {
  if (id.startsWith("identity")) return "is the login";
  return id === "zcom-backup"
    ? "Keystone v2.0"
    : id === "openstack-backup"
      ? "Keystone v3"
      : "Keystone v3, access keys";
}
