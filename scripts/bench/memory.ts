import { nodeTransport } from "../../src/node/index.ts";
import { ours } from "./clients.ts";
import { rounded } from "./compare.ts";
import type { Extent, Measure } from "./results.ts";

const samples = 20;

/**
 * The memory of a program that iterates over a long list, measured after each twentieth. Growth counts in the last half
 * only: in the first the engine compiles, and each generator that a list is made of may hold on to the page before.
 */
export async function measureMemory(endpoint: string, { longList }: Extent): Promise<Measure[]> {
  const { gc } = globalThis;
  if (gc === undefined) throw new Error("run it with node --expose-gc, or garbage counts as memory in use");
  const taken = { heap: [] as number[], resident: [] as number[] };
  let seen = 0;
  for await (const { id } of ours(endpoint, nodeTransport({ proxy: false })).listBackups()) {
    if (Number(id.slice(-12)) !== seen) throw new Error(`item ${seen} is ${id}`);
    seen++;
    if (seen % (longList / samples) !== 0) continue;
    // What a WeakRef was read for in this turn lives until the next one.
    await new Promise((done) => setImmediate(done));
    gc();
    const { heapUsed, rss } = process.memoryUsage();
    taken.heap.push(heapUsed / 1e6);
    taken.resident.push(rss / 1e6);
  }
  if (seen !== longList) throw new Error(`${seen} of ${longList} backups came`);
  const what = { group: "memory", name: String(longList), ratio: 1 } as const;
  return Object.entries(taken).flatMap(([kind, values]): Measure[] => [
    { ...what, contender: `peak ${kind}`, median: rounded(Math.max(...values)), unit: "MB" },
    { ...what, contender: `${kind} growth`, median: rounded(growthOf(values.slice(-samples / 2)) * 100), unit: "%" },
  ]);
}

/** By what share a row of measurements grows from its start to its end, by the straight line that fits it best. */
function growthOf(values: readonly number[]): number {
  const middle = (values.length - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const slope =
    values.reduce((sum, value, at) => sum + (at - middle) * (value - mean), 0) /
    values.reduce((sum, _, at) => sum + (at - middle) ** 2, 0);
  return (slope * 2 * middle) / (mean - slope * middle);
}
