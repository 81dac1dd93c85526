import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "prettier";
import { camelCase } from "../generate/client.ts";
import { entriesOf, type Document } from "../generate/document.ts";

const head = "| factory | API | operations | login | pages of lists |\n| --- | --- | --: | --- | --- |\n";

/** README with the table of the services in generated/, one a row. */
export function withServices(readme: string, root: string): string {
  const folder = join(root, "generated");
  const rows = readdirSync(folder)
    .sort()
    .map((id) => rowOf(id, documentOf(join(folder, id, "openapi.json"))));
  return withSection(readme, "services", head + rows.join("\n"));
}

/** The text with what stands between `<!-- name -->` and `<!-- /name -->` replaced; a text without them stays. */
export function withSection(text: string, name: string, content: string): string {
  const start = `<!-- ${name} -->`;
  const from = text.indexOf(start);
  const to = text.indexOf(`<!-- /${name} -->`);
  if (from === -1 || to < from) return text;
  return `${text.slice(0, from + start.length)}\n\n${content}\n\n${text.slice(to)}`;
}

export function tidy(markdown: string): Promise<string> {
  return format(markdown, { parser: "markdown", printWidth: 120 });
}

function documentOf(file: string): Document {
  // Written by our own generator.
  return JSON.parse(readFileSync(file, "utf8")) as Document;
}

function rowOf(id: string, document: Document): string {
  const entries = entriesOf(document);
  const styles = new Set(entries.flatMap(({ operation }) => operation["x-paging"]?.style ?? []));
  const pages = [...styles].map((style) => (style === "none" ? "one answer" : style)).sort();
  const deprecated = entries.filter(({ operation }) => operation.deprecated === true).length;
  const count = `${entries.length}${deprecated > 0 ? ` (${deprecated} deprecated)` : ""}`;
  return `| \`${camelCase(id)}\` | ${document.info.title} | ${count} | ${loginOf(id)} | ${pages.join(", ") || "no lists"} |`;
}

function loginOf(id: string): string {
  if (id.startsWith("identity")) return "is the login";
  if (id === "zcom-backup") return "Keystone v2.0";
  return id.startsWith("openstack-") ? "Keystone v3" : "Keystone v3, access keys";
}
