import type { Document, Entry } from "../generate/document.ts";
import { entriesOf } from "../generate/document.ts";
import { operationNode } from "./hold/context.ts";
import type { Page } from "./page/page.ts";
import { type Node, nodesIn } from "./spec/node.ts";

/** A page that an operation names as its source. */
interface Source {
  readonly description: string;
  readonly url: string;
}

export interface Pair {
  readonly page: Page;
  readonly service: string;
  readonly document: Document;
  readonly entry: Entry;
  /** The address of the reference that the page is of. */
  readonly reference: string;
}

/** The pages that an operation comes from: its own, and others that document it too. */
function sourcesOf(document: Document, entry: Entry): Source[] {
  const operation: Node = operationNode(document, entry);
  return nodesIn([operation["externalDocs"], ...nodesIn(operation["x-also-documented"])]).flatMap((one) =>
    typeof one["url"] === "string" ? [{ description: String(one["description"]), url: one["url"] }] : [],
  );
}

/** Pages with the operations that name them, and the pages that none does. */
export function match(
  pages: readonly Page[],
  documents: ReadonlyMap<string, Document>,
): { readonly pairs: readonly Pair[]; readonly alone: readonly Page[] } {
  const found = pages.flatMap((page) =>
    [...documents].flatMap(([service, document]) =>
      entriesOf(document).flatMap((entry) => {
        const source = sourcesOf(document, entry).find((one) => isPage(one, page));
        return source === undefined ? [] : [{ page, service, document, entry, reference: referenceOf(source) }];
      }),
    ),
  );
  // Two references may call a page alike; the folder holds the one that has more of the pages.
  const size = (reference: string): number => found.filter((pair) => pair.reference === reference).length;
  const pairs = found.filter((pair) =>
    found.every(({ page, reference }) => page !== pair.page || size(reference) <= size(pair.reference)),
  );
  return { pairs, alone: pages.filter((page) => !pairs.some((pair) => pair.page === page)) };
}

/** The address tells the page; pages without a name of their own are told by the title. */
function isPage({ description, url }: Source, { name, title }: Page): boolean {
  const last = url.replace(/\.html$/, "").slice(url.lastIndexOf("/") + 1);
  return last === name || (last === "" && description === title);
}

/** Where a page's reference is: its address without the page. */
function referenceOf({ url }: Source): string {
  return url.slice(0, url.lastIndexOf("/"));
}

/** Operations whose source is of a reference in the folders, but not among the pages. */
export function lost(documents: ReadonlyMap<string, Document>, pairs: readonly Pair[]): Lost[] {
  const read = new Set(pairs.map(({ reference }) => reference));
  return [...documents].flatMap(([service, document]) =>
    entriesOf(document)
      .filter(({ path, method }) =>
        pairs.every(
          ({ document: other, entry }) => other !== document || entry.path !== path || entry.method !== method,
        ),
      )
      .filter((entry) => sourcesOf(document, entry).some((source) => read.has(referenceOf(source))))
      .map((entry) => ({ service, operation: entry.operation.operationId })),
  );
}

export interface Lost {
  readonly service: string;
  readonly operation: string;
}
