import { setTimeout as sleep } from "node:timers/promises";
import type { ListOptions } from "../../src/index.ts";
import { nodeTransport } from "../../src/node/index.ts";
import { ours, plainFetch } from "./clients.ts";
import { compare, timeOf, type Contender } from "./compare.ts";
import type { Extent, Measure } from "./results.ts";

const limit = 1_000;
const transport = nodeTransport({ proxy: false });

/** Whole lists, with the server taking 0, 5 and 50 ms to answer, and with a caller that works 50 ms a page. */
export async function measureLists(origin: string, { items, rounds }: Extent): Promise<Measure[]> {
  /** What loses items must not look fast. */
  const contender = (name: string, count: () => Promise<number>): Contender => ({
    name,
    sample: () =>
      timeOf(async () => {
        if ((await count()) !== items) throw new Error(`${name}: not all of ${items} backups came`);
      }),
  });
  const listed = async (
    endpoint: string,
    options: ListOptions,
    over = transport as typeof transport | undefined,
    work = 0,
  ) => {
    let seen = 0;
    for await (const page of ours(endpoint, over).listBackups({ limit }, options).pages()) {
      seen += page.items.length;
      if (work > 0) await sleep(work);
    }
    return seen;
  };
  const fetched = async (endpoint: string) => {
    let seen = 0;
    while (seen < items) seen += await plainFetch(endpoint)(limit, seen);
    return seen;
  };

  const measures: Measure[] = [];
  for (const wait of [0, 5, 50]) {
    const endpoint = `${origin}/wait-${wait}`;
    const contenders = [
      contender("plain fetch", () => fetched(endpoint)),
      contender("over fetch", () => listed(endpoint, { prefetch: false }, undefined)),
      contender("over nodeTransport", () => listed(endpoint, { prefetch: false })),
      contender("the same with prefetch", () => listed(endpoint, {})),
      contender("the same with concurrency 8", () => listed(endpoint, { concurrency: 8 })),
    ];
    const what = { group: "list", name: String(wait), unit: "ms" } as const;
    measures.push(...(await compare(what, contenders, wait === 50 ? Math.min(rounds, 3) : rounds)));
  }
  const endpoint = `${origin}/wait-50`;
  const workers = [
    contender("in sequence", () => listed(endpoint, { prefetch: false }, transport, 50)),
    contender("with prefetch", () => listed(endpoint, {}, transport, 50)),
  ];
  measures.push(...(await compare({ group: "work", name: "50", unit: "ms" }, workers, 1)));
  return measures;
}
