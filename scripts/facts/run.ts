import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Document } from "../generate/document.ts";
import { entriesOf } from "../generate/document.ts";
import type { FactKind, Finding } from "./fact.ts";
import { holdPage } from "./hold/page.ts";
import { type Unsourced, unsourcedIn } from "./hold/unsourced.ts";
import { type Pair, lost, match } from "./match.ts";
import type { Page } from "./page/page.ts";
import { readPage } from "./page/read.ts";
import { unread } from "./prose/unread.ts";
import { RstError } from "./rst/block.ts";
import type { Node } from "./spec/node.ts";

/** What the check found for one service. */
export interface ServiceReport {
  readonly service: string;
  readonly pages: number;
  readonly findings: readonly Finding[];
  readonly unsourced: readonly Unsourced[];
  /** Sentences that speak of limits or conditions, from which no fact was read. */
  readonly unread: readonly string[];
  /** Operations whose page is not in the folders. */
  readonly lost: readonly string[];
}

export interface Report {
  readonly services: readonly ServiceReport[];
  /** Pages that no operation names. */
  readonly alone: readonly string[];
}

/** All pages under the folders. */
export function readPages(folders: readonly string[]): Page[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".rst"))
      .sort()
      .flatMap((name) => {
        const file = join(folder, name);
        try {
          return readPage(file, readFileSync(file, "utf8")) ?? [];
        } catch (error) {
          throw error instanceof RstError ? new RstError(`${file}: ${error.message}`) : error;
        }
      }),
  );
}

/** Holds the pages against the services, all or some: pages of the others are not alone. */
export function holdAll(
  pages: readonly Page[],
  documents: ReadonlyMap<string, Document>,
  wanted: readonly string[] = [...documents.keys()],
): Report {
  const { pairs, alone } = match(pages, documents);
  const missing = lost(documents, pairs);
  const services = [...documents]
    .filter(([service]) => wanted.includes(service) && pairs.some((pair) => pair.service === service))
    .map(([service, document]) => {
      const own = pairs.filter((pair) => pair.service === service);
      const gone = missing.filter((one) => one.service === service).map(({ operation }) => operation);
      return holdService(service, document, own, gone);
    });
  return { services, alone: alone.map(({ title, file }) => `${title} (${file})`) };
}

function holdService(
  service: string,
  document: Document,
  pairs: readonly Pair[],
  gone: readonly string[],
): ServiceReport {
  const sourced = new Map<Node, Set<FactKind>>();
  const findings = pairs.flatMap(({ entry, page }) => holdPage(document, entry, page, sourced));
  // Only now is known what every page accounts for: operations share schemas.
  const entries = entriesOf(document).filter((entry) =>
    pairs.some((pair) => pair.entry.path === entry.path && pair.entry.method === entry.method),
  );
  const unsourced = unsourcedIn(document, entries, sourced);
  return {
    service,
    pages: new Set(pairs.map(({ page }) => page.title + page.name)).size,
    findings,
    unsourced,
    unread: [...new Set(pairs.flatMap(({ page }) => unread(page)))],
    lost: gone,
  };
}
