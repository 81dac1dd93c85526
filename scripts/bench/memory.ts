import { spawnSync } from "node:child_process";
import { join } from "node:path";
import type { Measure } from "./result.ts";

const root = join(import.meta.dirname, "../..");

/** The soak's own measurement of so many items, in a process of its own. Throws if it found a fault. */
export function measureMemory(items: number): Measure[] {
  const args = ["--expose-gc", "--import", "tsx", "scripts/soak.ts", "--items", String(items)];
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });
  const samples = [...stdout.matchAll(/^ *\d+ +([\d.]+) +([\d.]+)$/gm)];
  const growths = [...stdout.matchAll(/^(heap|rss) in the last half: ([+-][\d.]+) %$/gm)];
  if (samples.length === 0 || growths.length !== 2) throw new Error(`the soak says nothing of memory: ${stderr}`);
  const what = { group: "memory", name: String(items), ratio: 1 } as const;
  const peak = (column: 1 | 2) => Math.max(...samples.map((sample) => Number(sample[column])));
  return [
    { ...what, contender: "peak heap", median: peak(1), unit: "MB" },
    { ...what, contender: "peak resident", median: peak(2), unit: "MB" },
    ...growths.map(([, kind = "", growth]): Measure => ({
      ...what,
      contender: `${kind} growth`,
      median: Number(growth),
      unit: "%",
    })),
  ];
}
