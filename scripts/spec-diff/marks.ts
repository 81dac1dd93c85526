import type { Finding } from "./finding.ts";

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

/** A mark names the service and what the change is about. */
export function isMarked(service: string, { subject }: Finding, marks: readonly string[]): boolean {
  return marks.some((mark) => {
    const words = mark.split(/[^\w-]+/);
    return words.includes(service) && words.includes(subject);
  });
}

/** What to write to mark it. */
export function markFor(service: string, subjects: readonly string[], words: string): string {
  const names = subjects.filter((subject) => subject !== service).map((subject) => `\`${subject}\``);
  return `- Breaking: ${[`\`${service}\``, names.join(", ")].join(" ").trim()}: ${words}.`;
}
