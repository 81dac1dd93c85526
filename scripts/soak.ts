import { fork } from "node:child_process";
import { parseArgs } from "node:util";
import { otcCbr, tokenAuth } from "../src/index.ts";
import { growthOf } from "./soak/trend.ts";

const help = `node --expose-gc --import tsx scripts/soak.ts [options]

Iterates over a list of two million backups, a thousand to a page, and measures the memory after each twentieth.
Fails if heap or resident memory grows by more than 10 % in the last half.

  --items <n>    how many backups (default: 2000000)
  --help         this text
`;

/*
 * Only the last half counts: in the first one the engine compiles the generators that a list is made of, and each of
 * them may then hold on to the page before, five pages at most.
 */
const samples = 20;
const allowed = 0.1;

interface Sample {
  readonly heap: number;
  readonly rss: number;
}

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { items: { type: "string" }, help: { type: "boolean" } } });
  if (values.help === true) {
    process.stdout.write(help);
    return 0;
  }
  const items = Number(values.items ?? 2_000_000);
  if (!Number.isInteger(items) || items < samples) throw new Error(`--items: give a whole number, ${samples} or more`);
  const { gc } = globalThis;
  if (gc === undefined) throw new Error("run it with node --expose-gc, or garbage counts as memory in use");

  const server = fork(new URL("soak/server.ts", import.meta.url), [String(items)]);
  const port = await new Promise<unknown>((done) => server.once("message", done));
  const start = performance.now();
  const taken = await measure(`http://127.0.0.1:${Number(port)}`, items, () => {
    gc();
  });
  server.disconnect();
  console.log(`${items} items in ${Math.round((performance.now() - start) / 1_000)} s`);
  return judge(taken.slice(-samples / 2));
}

async function measure(endpoint: string, items: number, gc: () => void): Promise<Sample[]> {
  const cbr = otcCbr({ endpoint, auth: tokenAuth({ token: "soak-token", projectId: "p1" }) });
  const taken: Sample[] = [];
  let seen = 0;
  console.log("   items   heap MB    rss MB");
  for await (const { id } of cbr.listBackups()) {
    if (Number(id.slice(-12)) !== seen) throw new Error(`item ${seen} is ${id}`);
    seen++;
    if (seen % Math.floor(items / samples) !== 0) continue;
    // What a WeakRef was read for in this turn lives until the next one.
    await new Promise((done) => setImmediate(done));
    gc();
    const { heapUsed: heap, rss } = process.memoryUsage();
    taken.push({ heap, rss });
    console.log([String(seen).padStart(8), megabytes(heap), megabytes(rss)].join("  "));
  }
  if (seen !== items) throw new Error(`${seen} of ${items} items came`);
  return taken;
}

/** 1 if the memory grew too much. */
function judge(taken: readonly Sample[]): number {
  const growths = {
    heap: growthOf(taken.map(({ heap }) => heap)),
    rss: growthOf(taken.map(({ rss }) => rss)),
  };
  for (const [what, growth] of Object.entries(growths)) {
    console.log(`${what} in the last half: ${growth >= 0 ? "+" : ""}${(growth * 100).toFixed(1)} %`);
  }
  return Object.values(growths).some((growth) => growth > allowed) ? 1 : 0;
}

function megabytes(bytes: number): string {
  return (bytes / 2 ** 20).toFixed(1).padStart(8);
}

process.exitCode = await main();
