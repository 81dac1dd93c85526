import { compare, type Contender } from "../compare.ts";
import type { Measure } from "../result.ts";
import { clients } from "./clients.ts";
import type { Extent } from "./extent.ts";

const calls = 1_000;

/** A thousand calls at once, for ten backups each. */
export async function measureParallelCalls(endpoint: string, { rounds }: Extent): Promise<Measure[]> {
  const contenders = Object.entries(clients(endpoint)).map(([name, getPage]): Contender => ({
    name,
    async sample() {
      const start = performance.now();
      await Promise.all(Array.from({ length: calls }, () => getPage(10)));
      return performance.now() - start;
    },
  }));
  return compare({ group: "parallel", name: String(calls), unit: "ms" }, contenders, Math.min(5, rounds));
}
