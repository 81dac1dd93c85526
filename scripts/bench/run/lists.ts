import { setTimeout as sleep } from "node:timers/promises";
import type { ListOptions } from "../../../src/index.ts";
import { compare, type Contender } from "../compare.ts";
import type { Measure } from "../result.ts";
import { ours, plainFetch } from "./clients.ts";
import type { Extent } from "./extent.ts";

const pageSize = 1_000;
const sequential: ListOptions = { prefetch: false };

/** Whole lists, with the server taking 0, 5 and 50 ms to answer, and with a caller that works 50 ms a page. */
export async function measureLists(origin: string, { items, rounds, listRounds }: Extent): Promise<Measure[]> {
  const measures: Measure[] = [];
  for (const wait of [0, 5, 50]) {
    const endpoint = `${origin}/wait-${wait}`;
    const contenders = [
      timed("plain fetch", () => fetched(endpoint, items)),
      timed("in sequence", () => listed(endpoint, sequential)),
      timed("with prefetch", () => listed(endpoint, {})),
      timed("concurrency 8", () => listed(endpoint, { concurrency: 8 })),
    ].map(counting(items));
    const times = wait === 0 ? rounds : listRounds;
    measures.push(...(await compare({ group: "list", name: String(wait), unit: "ms" }, contenders, times)));
  }
  const endpoint = `${origin}/wait-50`;
  const workers = [
    timed("in sequence", () => listed(endpoint, sequential, 50)),
    timed("with prefetch", () => listed(endpoint, {}, 50)),
  ].map(counting(items));
  measures.push(...(await compare({ group: "work", name: "50", unit: "ms" }, workers, Math.min(2, listRounds))));
  return measures;
}

interface Counted {
  readonly name: string;
  readonly count: () => Promise<number>;
}

function timed(name: string, count: () => Promise<number>): Counted {
  return { name, count };
}

/** What loses items must not look fast. */
function counting(items: number): (counted: Counted) => Contender {
  return ({ name, count }) => ({
    name,
    async sample() {
      const start = performance.now();
      const seen = await count();
      if (seen !== items) throw new Error(`${name}: ${seen} of ${items} backups came`);
      return performance.now() - start;
    },
  });
}

async function fetched(endpoint: string, items: number): Promise<number> {
  const getPage = plainFetch(endpoint);
  let seen = 0;
  while (seen < items) seen += await getPage(pageSize, seen);
  return seen;
}

async function listed(endpoint: string, options: ListOptions, work = 0): Promise<number> {
  let seen = 0;
  for await (const page of ours(endpoint).listBackups({ limit: pageSize }, options).pages()) {
    seen += page.items.length;
    if (work > 0) await sleep(work);
  }
  return seen;
}
