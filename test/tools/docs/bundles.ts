import { readFileSync } from "node:fs";
import { join } from "node:path";
import { servicesOf } from "../../../scripts/generate/bundle.ts";
import type { Document } from "../../../scripts/generate/document.ts";

export const root = join(import.meta.dirname, "../../..");

/** The committed bundles, by service. */
export const bundles: ReadonlyMap<string, Document> = new Map(
  servicesOf(root).map((id) => {
    const text = readFileSync(join(root, "generated", id, "openapi.json"), "utf8");
    // Generated and linted.
    return [id, JSON.parse(text) as Document];
  }),
);

export function bundleOf(id: string): Document {
  const document = bundles.get(id);
  if (document === undefined) throw new Error(`there is no bundle of ${id}`);
  return document;
}
