import type { Comparison, Finding } from "./compare.ts";

export interface Report {
  readonly text: string;
  /** Lines that would mark the breaking changes that no mark owns up to. */
  readonly unmarked: readonly string[];
}

/**
 * Lines of the changelog that own up to a breaking change, one item of a list each:
 * `- Breaking: otc-cbr listBackups: …`. Those that the base has already are of an older change.
 */
export function marksOf(changelog: string, base: string): string[] {
  const old = new Set(base.split("\n").map((line) => line.trim()));
  return changelog
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => /^[-*] \**breaking\b/i.test(line) && !old.has(line));
}

export function reportOf(comparisons: readonly Comparison[], marks: readonly string[]): Report {
  const unmarked = comparisons.flatMap(({ service, findings }) =>
    [...together(findings.filter((one) => one.breaking && !isMarked(service, one, marks)))].map(([words, subjects]) => {
      const names = subjects.filter((subject) => subject !== service).map((subject) => `\`${subject}\``);
      return `- Breaking: ${[`\`${service}\``, names.join(", ")].join(" ").trim()}: ${words}.`;
    }),
  );
  return { text: comparisons.map((comparison) => section(comparison, marks)).join("\n"), unmarked };
}

/** A mark names the service and what the change is about. */
function isMarked(service: string, { subject }: Finding, marks: readonly string[]): boolean {
  return marks.some((mark) => {
    const words = mark.split(/[^\w-]+/);
    return words.includes(service) && words.includes(subject);
  });
}

function section({ service, findings, reworded }: Comparison, marks: readonly string[]): string {
  const lines = [true, false].flatMap((breaking) => {
    const chosen = findings.filter((finding) => finding.breaking === breaking);
    return [false, true].flatMap((marked) => {
      const some = chosen.filter((one) => (breaking && isMarked(service, one, marks)) === marked);
      const word = breaking ? (marked ? "breaking, marked" : "breaking") : "harmless";
      return [...together(some)].map(
        ([words, subjects]) => `  ${word.padEnd(18)}  ${named(service, subjects)}: ${words}\n`,
      );
    });
  });
  if (reworded > 0) lines.push(`  harmless            ${reworded} descriptions or examples read differently\n`);
  return [`${service}\n`, ...(lines.length === 0 ? ["  nothing that a user notices\n"] : lines)].join("");
}

/** A service is not named twice, and nobody reads a hundred names. */
function named(service: string, subjects: readonly string[]): string {
  const most = 8;
  const first = subjects.slice(0, most).filter((subject) => subject !== service);
  const rest = subjects.length > most ? ` and ${subjects.length - most} more` : "";
  return [service, first.join(", ")].join(" ").trim() + rest;
}

/** What is said of several subjects, said once. */
function together(findings: readonly Finding[]): Map<string, string[]> {
  const grouped = new Map<string, string[]>();
  for (const { words, subject } of findings) grouped.set(words, [...(grouped.get(words) ?? []), subject]);
  return grouped;
}
