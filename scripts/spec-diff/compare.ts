import type { Document } from "../generate/document.ts";
import { clientChanges } from "./client-changes.ts";
import { comparable } from "./comparable.ts";
import { differencesOf } from "./differences.ts";
import { breaking, harmless, type Finding } from "./finding.ts";
import { findingsOf, isWording } from "./words.ts";

/** What changed for the users of one service. */
export interface Comparison {
  readonly service: string;
  readonly findings: readonly Finding[];
  /** How many descriptions, examples and the like read differently. */
  readonly reworded: number;
}

export async function compare(
  service: string,
  before: Document | undefined,
  after: Document | undefined,
): Promise<Comparison> {
  const of = (findings: readonly Finding[], reworded = 0) => ({ service, findings, reworded });
  if (before === undefined) return of([harmless(service, "is a new service")]);
  if (after === undefined) return of([breaking(service, "the service is gone")]);
  if (JSON.stringify(before) === JSON.stringify(after)) return of([]);
  const differences = await differencesOf(comparable(before), comparable(after));
  const findings = [
    ...differences.flatMap((difference) => findingsOf(difference, before, after)),
    ...clientChanges(before, after),
  ];
  const distinct = new Map(findings.map((finding) => [JSON.stringify(finding), finding]));
  const reworded = differences.filter((one) => one.path[0] === "paths" && isWording(one)).length;
  return of([...distinct.values()], reworded);
}
