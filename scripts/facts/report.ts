import { type Document, type Entry, entriesOf } from "../generate/document.ts";
import { holdPage } from "./hold/hold-page.ts";
import { nodesIn, operationNode } from "./hold/spec.ts";
import { type Unsourced, unsourcedIn } from "./hold/unsourced.ts";
import { type Finding, type Ledger, type Verdict, conflictsIn } from "./hold/verdict.ts";
import type { Page } from "./page.ts";

/** Pages of one source, with what is known of them. */
export interface Batch {
  readonly services: readonly string[];
  readonly pages: readonly Page[];
  readonly whole?: boolean;
  readonly edition?: boolean;
  readonly operations?: readonly string[];
}

/** What the check found for one service. */
export interface ServiceReport {
  readonly service: string;
  readonly pages: number;
  readonly findings: readonly Finding[];
  /** How many conflicts the spec records. */
  readonly records: number;
  /** Records that excuse no fact of the pages. */
  readonly idle: readonly string[];
  readonly unsourced: readonly Unsourced[];
  readonly unread: readonly string[];
}

/** Holds the pages against the services' documents. A service without a page is left out. */
export function holdAll(batches: readonly Batch[], documents: ReadonlyMap<string, Document>): ServiceReport[] {
  // A page that no service has counts for the first of its own.
  const isLost = (page: Page, batch: Batch, service: string): boolean => {
    const own = batch.services.flatMap((one) => documents.get(one) ?? []);
    const found = own.some((document) => entriesFor(page, document, batch).length > 0);
    return batch.whole === true && page.calls.length > 0 && service === batch.services[0] && !found;
  };
  return [...documents].flatMap(([service, document]) => {
    const ledger: Ledger = {
      document,
      findings: [],
      records: conflictsIn(document),
      used: new Set(),
      sourced: new Map(),
    };
    const held = new Set<Page>();
    for (const batch of batches.filter(({ services }) => services.includes(service))) {
      for (const page of batch.pages) {
        const entries = entriesFor(page, document, batch);
        for (const entry of entries) holdPage(ledger, entry, page, batch.edition === true);
        if (entries.length > 0) held.add(page);
        else if (isLost(page, batch, service)) ledger.findings.push(lost(page));
      }
    }
    if (ledger.findings.length === 0) return [];
    const records = [...ledger.records.values()].flat();
    const idle = records.filter((record) => !ledger.used.has(record)).map(({ at, words }) => `${at}: ${words}`);
    const read = entriesOf(document).filter((entry) =>
      ledger.findings.some(({ operation }) => operation === entry.operation.operationId),
    );
    const unread = [...new Set([...held].flatMap((page) => page.unread))];
    return {
      service,
      pages: held.size,
      findings: ledger.findings,
      records: records.length,
      idle,
      unread,
      unsourced: unsourcedIn(document, read, ledger.sourced),
    };
  });
}

/** The operations that a page documents: those named, those with its method and path, or those that name it as their source. */
function entriesFor({ calls, name, title }: Page, document: Document, { operations, edition }: Batch): Entry[] {
  const entries = entriesOf(document);
  if (operations !== undefined) return entries.filter(({ operation }) => operations.includes(operation.operationId));
  const called = calls.flatMap((call) => {
    const alike = entries.filter(
      ({ method, path }) => method === call.method && isAlike(path, call.path, edition === true),
    );
    return alike.find(({ path }) => path === call.path) ?? alike[0] ?? [];
  });
  if (called.length > 0) return [...new Set(called)];
  return entries.filter((entry) => {
    const operation = operationNode(document, entry);
    const named = [...nodesIn(operation["externalDocs"]), ...nodesIn(operation["x-also-documented"])];
    return named.some(({ url, description }) => {
      const address = String(url);
      return address.endsWith(`/${name}.html`) || (description === title && address.endsWith(`#${name}`));
    });
  });
}

/** Whether a path is the spec's but for the names of its parameters; recorded ones have values in their place. */
function isAlike(spec: string, page: string, recorded: boolean): boolean {
  const [own, other] = [spec.split("/"), page.split("/")];
  const same = (part: string, at: number): boolean =>
    part.startsWith("{") ? recorded || other[at]?.startsWith("{") === true : part === other[at];
  return own.length === other.length && own.every(same);
}

/** An operation that no spec has. */
function lost({ file, title, calls }: Page): Finding {
  const documented = calls.map(({ method, path }) => `${method} ${path}`).join(", ");
  return { file, operation: "", where: title, kind: "path", documented, spec: "", verdict: "missing" };
}

/** What the readers do not see: such facts are not counted, and have to be read by eye. */
const blind = [
  "Prose outside of tables, and what it says of limits on how many things a project may have.",
  "Conditions in words: what one field asks of another.",
  "Rules inside a text, such as the parts of an iCalendar rule; values that the text shows are tried.",
  "What a field means, its unit and its time zone.",
  "That an answer always has a field: specs need not promise it.",
];

/** Facts with one of the verdicts. */
function count({ findings }: ServiceReport, ...verdicts: readonly Verdict[]): number {
  return findings.filter(({ verdict }) => verdicts.includes(verdict)).length;
}

/** Whether every fact is held or recorded. */
export function passes(services: readonly ServiceReport[]): boolean {
  return services.every((service) => count(service, "missing", "different") === 0);
}

/** The README's table, one line a service. */
export function table(services: readonly ServiceReport[]): string {
  const head = "| service | pages | facts | held | recorded conflicts | missing or different |";
  const rows = services.map((one) => {
    const numbers = [
      one.pages,
      one.findings.length,
      count(one, "held"),
      one.records,
      count(one, "missing", "different"),
    ];
    return `| \`${one.service}\` | ${numbers.map((number) => number.toLocaleString("en")).join(" | ")} |`;
  });
  return [head, "| --- | --: | --: | --: | --: | --: |", ...rows].join("\n");
}

/** Everything that is not as it should be; with `verbose`, also what only a person can judge. */
export function details(services: readonly ServiceReport[], verbose: boolean): string {
  const lines = services.flatMap(({ service, findings, idle, unsourced, unread }) => {
    const wrong = findings.filter(({ verdict }) => verdict === "missing" || verdict === "different");
    const told = wrong.map(({ operation, where, kind, documented, spec, verdict, file }) => {
      const found = verdict === "missing" ? "the spec has nothing" : `the spec has ${spec}`;
      const place = operation === "" ? where : `${operation}, ${where}`;
      return `${service}: ${verdict}: ${place}: ${kind} ${documented}; ${found} (${file})`;
    });
    return [
      ...new Set(told),
      ...idle.map((record) => `${service}: excuses nothing: ${record}`),
      ...unsourced.map(({ operation, what }) => `${service}: without source: ${operation}, ${what}`),
      ...(verbose ? unread.map((sentence) => `${service}: not read: ${sentence}`) : []),
    ];
  });
  return lines.join("\n");
}

/** What a reader of the numbers has to know. */
export function footnote(services: readonly ServiceReport[]): string {
  const lines = services.map(({ service, idle, unsourced, unread }) => {
    return `${service}: ${idle.length} records excuse no fact, ${unsourced.length} elements have no source, ${unread.length} sentences gave no fact.`;
  });
  return [...lines, "", "Not counted, as the readers cannot see it:", ...blind.map((line) => `  - ${line}`)].join("\n");
}
