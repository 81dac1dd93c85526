/** What the search knows of an operation. */
export interface SearchEntry {
  readonly service: string;
  readonly link: string;
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  readonly summary: string;
  readonly tag: string;
  readonly description: string;
  /** Parameters and fields of the body. */
  readonly parameters: readonly string[];
}

export interface Found {
  readonly entry: SearchEntry;
  /** The parameters that were found, for the reader to see why. */
  readonly parameters: readonly string[];
}

/** The operations that have every word of the query somewhere, best first. */
export function search(entries: readonly SearchEntry[], query: string): Found[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  return entries
    .map((entry) => ({ entry, scores: words.map((word) => scoreOf(entry, word)) }))
    .filter(({ scores }) => scores.every((score) => score > 0))
    .map(({ entry, scores }) => ({ entry, score: scores.reduce((sum, score) => sum + score, 0) }))
    .sort((a, b) => b.score - a.score)
    .map(({ entry }) => ({
      entry,
      parameters: entry.parameters.filter((name) => words.some((word) => name.toLowerCase().includes(word))),
    }));
}

function scoreOf(entry: SearchEntry, word: string): number {
  const names = [entry.operationId, entry.summary, entry.path].map((text) => text.toLowerCase());
  const parameters = entry.parameters.map((name) => name.toLowerCase());
  if (names.includes(word)) return 10;
  if (names.some((name) => name.split(/[\s/{}_-]/).includes(word))) return 7;
  if (names.some((name) => name.includes(word))) return 5;
  if (parameters.includes(word)) return 4;
  if (parameters.some((name) => name.includes(word))) return 3;
  const rest = `${entry.service} ${entry.tag} ${entry.method} ${entry.description}`.toLowerCase();
  return rest.includes(word) ? 1 : 0;
}
