import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { bundle, servicesOf } from "../generate/bundle.ts";
import type { Document } from "../generate/document.ts";
import { compare, type Comparison } from "./compare.ts";
import { marksOf } from "./marks.ts";
import { reportOf } from "./report.ts";
import { revisionOf, type Revision } from "./revision.ts";

/** What to print, and how to exit. */
export interface Result {
  readonly code: 0 | 1;
  readonly out: string;
  readonly err: string;
}

/** Compares the specs of a folder with the first of these revisions that git has. */
export async function specDiff(root: string, revisions: readonly string[]): Promise<Result> {
  const base = revisions.map((name) => revisionOf(root, name)).find((revision) => revision !== undefined);
  if (base === undefined) {
    const out =
      `Nothing was compared: git has no revision ${revisions.join(" or ")} here. ` +
      "In a shallow clone, fetch it first: git fetch --depth=1 origin main:refs/remotes/origin/main\n";
    return { code: 0, out, err: "" };
  }
  const comparisons = await compareAll(root, base);
  const changelog = join(root, "CHANGELOG.md");
  const marks = marksOf(existsSync(changelog) ? readFileSync(changelog, "utf8") : "", base.text("CHANGELOG.md") ?? "");
  const { text, unmarked } = reportOf(comparisons, marks);
  const out = text === "" ? `No service differs from ${base.name}.\n` : `Since ${base.name}:\n\n${text}`;
  if (unmarked.length === 0) return { code: 0, out, err: "" };
  const err =
    "\nBreaking changes are not marked. If they are meant, put this under the coming version in CHANGELOG.md:\n\n" +
    `${unmarked.join("\n")}\n`;
  return { code: 1, out, err };
}

/** The services that differ. What users had is what was generated at the base, and `generate --check` vouches for it. */
async function compareAll(root: string, base: Revision): Promise<Comparison[]> {
  const here = servicesOf(root);
  const now = await bundle(root, here);
  const comparisons: Comparison[] = [];
  for (const service of new Set([...base.services, ...here])) {
    const text = base.services.includes(service) ? base.text(`generated/${service}/openapi.json`) : undefined;
    // It was generated from a document that the linter had checked.
    const before = text === undefined ? undefined : (JSON.parse(text) as Document);
    const after = now.get(service);
    if (JSON.stringify(before) !== JSON.stringify(after)) comparisons.push(await compare(service, before, after));
  }
  return comparisons;
}
