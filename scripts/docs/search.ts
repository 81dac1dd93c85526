import MiniSearch from "minisearch";
import type { OperationFacts } from "./operations.ts";

export interface Found {
  readonly operation: OperationFacts;
  /** Parameters, their values, and fields that the query names, for the reader to see why. */
  readonly named: readonly string[];
}

/** What people call it, by what APIs call it. */
const synonyms: Readonly<Record<string, readonly string[]>> = {
  error: ["failed", "broken"],
  delete: ["remove"],
  remove: ["delete"],
  create: ["make", "new"],
  checkpoint: ["restore", "point"],
  disk: ["volume"],
  volume: ["disk"],
  server: ["vm", "instance"],
};

/** A search over operations: every word of a query must be there, the best come first, deprecated ones last. */
export function searchOver(operations: readonly OperationFacts[]): (query: string) => Found[] {
  const byId = new Map(operations.map((operation) => [operation.id, operation]));
  const index = new MiniSearch<OperationFacts>({
    fields: [
      "call",
      "summary",
      "path",
      "factory",
      "service",
      "id",
      "tag",
      "method",
      "parameters",
      "values",
      "fields",
      "description",
    ],
    tokenize: (text) => text.split(/[^\w]+/).flatMap((word) => [word, ...partsOf(word)]),
    processTerm: termsOf,
    searchOptions: {
      tokenize: (query) => query.split(/[^\w]+/),
      processTerm: plain,
      combineWith: "AND",
      prefix: true,
      boost: { call: 6, summary: 6, path: 3, factory: 3, tag: 2, values: 6, parameters: 2 },
      boostDocument: (id) => (byId.get(String(id))?.legacy === true ? 0.5 : 1),
    },
  });
  index.addAll(operations);
  return (query) => {
    const words = query.toLowerCase().split(/[^\w]+/);
    const found = index.search(query).flatMap(({ id }) => byId.get(String(id)) ?? []);
    const isMeant = new Map(found.map((operation) => [operation, isNamed(words, operation)]));
    found.sort(
      (a, b) => Number(a.deprecated) - Number(b.deprecated) || Number(isMeant.get(b)) - Number(isMeant.get(a)),
    );
    return found.map((operation) => ({ operation, named: namedBy(words, operation) }));
  };
}

/** Whether the call's own name has every word of the query. */
function isNamed(words: readonly string[], { call }: OperationFacts): boolean {
  const terms = call.split(/[^\w]+/).flatMap((word) => [word, ...partsOf(word)].map(plain));
  return words.filter((word) => word.length > 1).every((word) => terms.some((term) => term.startsWith(plain(word))));
}

function termsOf(term: string): string[] {
  const word = plain(term);
  return [word, ...(synonyms[word] ?? [])].filter((text) => text !== "");
}

function namedBy(words: readonly string[], { parameters, values, fields, summary }: OperationFacts): string[] {
  const unseen = words.map(plain).filter((word) => word !== "" && !summary.toLowerCase().includes(word));
  const names = new Set([...parameters, ...values, ...fields]);
  return [...names].filter((name) => termsOf(name.replace(/^.+: /, "")).some((term) => unseen.includes(term)));
}

/** `expired_at` → expired, at; `listBackups` → list, Backups. */
function partsOf(word: string): string[] {
  const parts = word.split(/_|(?<=[a-z])(?=[A-Z])/);
  return parts.length > 1 ? parts : [];
}

/** One form for singular and plural. */
function plain(term: string): string {
  return term
    .toLowerCase()
    .replace(/ies$/, "y")
    .replace(/(?<=..[^s])s$/, "");
}
