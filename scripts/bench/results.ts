import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What was measured of one contender. */
export interface Measure {
  readonly group: "call" | "list" | "work" | "parallel" | "memory" | "size" | "import" | "types";
  /** What was done: the contenders of a name did the same. */
  readonly name: string;
  readonly contender: string;
  readonly median: number;
  readonly unit: "ms" | "MB" | "kB" | "%";
  /** To the first contender of the name: the median of the rounds' ratios, since rounds differ more than contenders. */
  readonly ratio: number;
}

export interface Results {
  readonly date: string;
  readonly machine: string;
  readonly quick: boolean;
  readonly measures: readonly Measure[];
}

export const resultsFile = join(import.meta.dirname, "results.json");

/** The results of the run that was committed. */
export function readResults(): Results {
  // Written by our own bench.
  return JSON.parse(readFileSync(resultsFile, "utf8")) as Results;
}

/** The one measure so named. Throws where there is none, for a number in the README must have been measured. */
export function measureOf({ measures }: Results, group: Measure["group"], name: string, contender: string): Measure {
  const found = measures.find(
    (measure) => measure.group === group && measure.name === name && measure.contender === contender,
  );
  if (found === undefined) throw new Error(`results.json has no ${group}, ${name}, ${contender}; run npm run bench`);
  return found;
}

/** How much is measured. */
export interface Extent {
  readonly rounds: number;
  /** Backups in a whole list. */
  readonly items: number;
  /** Backups in the list whose memory is measured. */
  readonly longList: number;
  /** How often a process is started. */
  readonly starts: number;
}

export const extents = {
  full: { rounds: 9, items: 100_000, longList: 1_000_000, starts: 20 },
  quick: { rounds: 3, items: 20_000, longList: 200_000, starts: 5 },
} satisfies Record<string, Extent>;
