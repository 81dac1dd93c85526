import type { Comparison } from "./compare.ts";
import type { Finding } from "./finding.ts";
import { isMarked, markFor } from "./marks.ts";

export interface Report {
  readonly text: string;
  /** Lines that would mark the breaking changes that no mark owns up to. */
  readonly unmarked: readonly string[];
}

export function reportOf(comparisons: readonly Comparison[], marks: readonly string[]): Report {
  const unmarked = comparisons.flatMap(({ service, findings }) =>
    [...together(findings.filter((one) => one.breaking && !isMarked(service, one, marks)))].map(([words, subjects]) =>
      markFor(service, subjects, words),
    ),
  );
  const text = comparisons.map((comparison) => section(comparison, marks)).join("\n");
  return { text, unmarked };
}

function section({ service, findings, reworded }: Comparison, marks: readonly string[]): string {
  const lines = (chosen: readonly Finding[], word: string) =>
    [...together(chosen)].map(([words, subjects]) => `  ${word}  ${named(service, subjects)}: ${words}\n`);
  const broken = findings.filter((finding) => finding.breaking);
  return [
    `${service}\n`,
    ...lines(
      broken.filter((one) => !isMarked(service, one, marks)),
      "breaking          ",
    ),
    ...lines(
      broken.filter((one) => isMarked(service, one, marks)),
      "breaking, marked  ",
    ),
    ...lines(
      findings.filter((one) => !one.breaking),
      "harmless          ",
    ),
    ...(reworded > 0 ? [`  harmless            ${reworded} descriptions or examples read differently\n`] : []),
    ...(findings.length + reworded === 0 ? ["  nothing that a user notices\n"] : []),
  ].join("");
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
