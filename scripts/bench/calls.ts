import { clients } from "./clients.ts";
import { compare, median, timeOf } from "./compare.ts";
import type { Extent, Measure } from "./results.ts";

const parallel = 1_000;

/** One call after the other, for pages of 10, 100 and 1,000 backups; and a thousand calls at once, for ten each. */
export async function measureCalls(endpoint: string, { rounds }: Extent): Promise<Measure[]> {
  const measures: Measure[] = [];
  const all = Object.entries(clients(endpoint));
  for (const limit of [10, 100, 1_000]) {
    const contenders = all.map(([name, count]) => ({
      name,
      async sample() {
        const taken: number[] = [];
        for (let call = 0; call < 20_000 / (limit + 100); call++) {
          taken.push(
            await timeOf(async () => {
              if ((await count(limit)) !== limit) throw new Error(`${name}: not all of ${limit} backups came`);
            }),
          );
        }
        return median(taken);
      },
    }));
    const what = { group: "call", name: String(limit), unit: "ms" } as const;
    await compare(what, contenders, 12); // until the engine has compiled what runs often
    measures.push(...(await compare(what, contenders, rounds)));
  }
  const contenders = all.map(([name, count]) => ({
    name,
    sample: () => timeOf(() => Promise.all(Array.from({ length: parallel }, () => count(10)))),
  }));
  measures.push(...(await compare({ group: "parallel", name: String(parallel), unit: "ms" }, contenders, rounds)));
  return measures;
}
