import type { Verdict } from "./hold/verdict.ts";
import type { ServiceReport } from "./run.ts";

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
