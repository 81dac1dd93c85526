import type { Measure } from "./results.ts";

/** One way to do what is measured. */
export interface Contender {
  readonly name: string;
  /** Does it, and says what it took. */
  readonly sample: () => number | Promise<number>;
}

/**
 * Measures contenders in turn, round by round, so that whatever else the machine does falls on all of them.
 * The first one is what the others are compared with. Each round starts with another.
 */
export async function compare(
  what: Pick<Measure, "group" | "name" | "unit">,
  contenders: readonly Contender[],
  rounds: number,
): Promise<Measure[]> {
  const taken = contenders.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < contenders.length; turn++) {
      const at = (turn + round) % contenders.length;
      const sample = await contenders[at]?.sample();
      if (sample !== undefined) taken[at]?.push(sample);
    }
  }
  const base = taken[0] ?? [];
  return contenders.map(({ name }, at) => {
    const own = taken[at] ?? [];
    const ratios = own.map((value, round) => value / (base[round] ?? Number.NaN));
    return { ...what, contender: name, median: rounded(median(own)), ratio: rounded(median(ratios)) };
  });
}

/** How long it takes, in ms. */
export async function timeOf(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Three decimals: more would only be noise in the committed file. */
export function rounded(value: number): number {
  return Number(value.toFixed(3));
}

/** The middle one of the values in order, or the mean of the middle two. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const low = sorted[(sorted.length - 1) >> 1];
  const high = sorted[sorted.length >> 1];
  if (low === undefined || high === undefined) throw new Error("no values, no median");
  return (low + high) / 2;
}
