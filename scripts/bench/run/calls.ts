import { Bench } from "tinybench";
import { compare, type Contender } from "../compare.ts";
import type { Measure } from "../result.ts";
import { clients, type GetPage } from "./clients.ts";
import type { Extent } from "./extent.ts";

/** One call after the other, for pages of 10, 100 and 1,000 backups. */
export async function measureCalls(endpoint: string, { rounds, callTime }: Extent): Promise<Measure[]> {
  const measures: Measure[] = [];
  for (const limit of [10, 100, 1_000]) {
    const contenders = Object.entries(clients(endpoint)).map(([name, getPage]): Contender => ({
      name,
      sample: () => typicalTime(getPage, limit, callTime),
    }));
    await compare({ group: "call", name: String(limit), unit: "ms" }, contenders, 1); // the engine compiles
    measures.push(...(await compare({ group: "call", name: String(limit), unit: "ms" }, contenders, rounds)));
  }
  return measures;
}

/** The median of the calls that fit in so many ms. */
async function typicalTime(getPage: GetPage, limit: number, time: number): Promise<number> {
  const bench = new Bench({ time, iterations: 5, warmup: false, throws: true });
  bench.add("call", async () => {
    const count = await getPage(limit);
    if (count !== limit) throw new Error(`${count} of ${limit} backups came`);
  });
  const [task] = await bench.run();
  if (task?.result.state !== "completed") throw new Error(`the bench ended as ${task?.result.state ?? "nothing"}`);
  return task.result.latency.p50;
}
