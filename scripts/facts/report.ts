import type { Finding, Verdict } from "./fact.ts";
import type { Report, ServiceReport } from "./run.ts";

/** What the reader does not see: such facts are not counted, and have to be read by eye. */
const blind = [
  "Prose outside of tables: notes, the section Function, what it says of limits on how many things a project may have.",
  'Conditions in words, other than "if this is set, X is mandatory" and "either this or X", which are held for requests only.',
  "Rules inside a text, such as the parts of an iCalendar rule or an order of times; values that the text shows are tried.",
  "What a field means, its unit and time zone, and whether keys (not whole items) of a list differ.",
  "Which fields an answer always has, where its table has no column Mandatory; types, where it has no column Type.",
  "The default that a page gives the token, a placeholder.",
];

/** What a reader of the summary has to know. */
export function footnote({ services }: Report): string {
  const lines = services.map(
    ({ service, unread }) =>
      `${service}: ${unread.length} sentences about limits or conditions gave no fact; --verbose lists them.`,
  );
  return ["Not counted, as the reader cannot see it:", ...[...blind, ...lines].map((line) => `  - ${line}`)].join("\n");
}

function count(findings: readonly Finding[], verdict: Verdict): number {
  return findings.filter((one) => one.verdict === verdict).length;
}

/** Whether nothing is missing, different or without a source. */
export function passes({ services, alone }: Report): boolean {
  return alone.length === 0 && services.every((one) => troubles(one) === 0);
}

function troubles({ findings, unsourced, lost }: ServiceReport): number {
  return count(findings, "missing") + count(findings, "different") + unsourced.length + lost.length;
}

/** A table as README has it, one line a service. */
export function summary({ services }: Report): string {
  const head = [
    "Service",
    "Pages",
    "Documented",
    "Held",
    "Recorded conflicts",
    "Missing",
    "Different",
    "Without source",
  ];
  const rows = services.map(({ service, pages, findings, unsourced }) => [
    service,
    ...[pages, findings.length, count(findings, "held"), count(findings, "recorded")].map(String),
    ...[count(findings, "missing"), count(findings, "different"), unsourced.length].map(String),
  ]);
  const widths = head.map((title, at) => Math.max(title.length, ...rows.map((row) => row[at]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join(" | ")} |`;
  const rule = `| ${widths.map((width, at) => (at === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`)).join(" | ")} |`;
  return [line(head), rule, ...rows.map(line)].join("\n");
}

/** Everything that is not as it should be; with `verbose`, the recorded conflicts too. */
export function details({ services, alone }: Report, verbose: boolean): string {
  const shown: readonly Verdict[] = verbose ? ["missing", "different", "recorded"] : ["missing", "different"];
  const parts = services.flatMap(({ service, findings, unsourced, unread, lost }) => [
    ...lost.map((operation) => `${service}: the page of ${operation} is not in the folders`),
    ...shown.flatMap((verdict) => findings.filter((one) => one.verdict === verdict).map((one) => told(service, one))),
    ...(verbose ? unread.map((sentence) => `${service}: not read: ${sentence}`) : []),
    ...unsourced.map(({ operation, place, what }) => `${service}: without source: ${operation}, ${place}: ${what}`),
  ]);
  return [...alone.map((page) => `no operation has the page ${page}`), ...parts].join("\n");
}

function told(service: string, { page, operation, place, kind, documented, spec, verdict, conflict }: Finding): string {
  const found = spec === "" ? "the spec has nothing" : `the spec has ${spec}`;
  const recorded = conflict === undefined ? "" : `\n    ${conflict}`;
  return `${service}: ${verdict}: ${page} (${operation}), ${place}: ${kind} ${documented}; ${found}${recorded}`;
}
