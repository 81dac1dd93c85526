import { rounded } from "./compare.ts";
import { addedTime } from "./import-time.ts";
import { measureOf, type Measure, type Results } from "./result.ts";

/** What was aimed at, and what was reached. All are upper bounds but `atLeast`. */
interface Target {
  readonly what: string;
  readonly unit: "×" | "kB" | "ms" | "%";
  readonly target: number;
  readonly atLeast?: true;
  readonly reached: (results: Results) => number;
}

const ratioOf =
  (group: Measure["group"], name: string, contender: string) =>
  (results: Results): number =>
    measureOf(results, group, name, contender).ratio;

const medianOf =
  (group: Measure["group"], name: string, contender: string) =>
  (results: Results): number =>
    measureOf(results, group, name, contender).median;

const memory = (contender: string) => (results: Results) =>
  results.measures.find((measure) => measure.group === "memory" && measure.contender === contender)?.median ??
  Number.NaN;

const targets: readonly Target[] = [
  {
    what: "call of 10 backups, to plain `fetch`",
    unit: "×",
    target: 1.35,
    reached: ratioOf("call", "10", "cloud-backups"),
  },
  {
    what: "call of 1,000 backups, to plain `fetch`",
    unit: "×",
    target: 1.05,
    reached: ratioOf("call", "1000", "cloud-backups"),
  },
  {
    what: "list of 100,000 in sequence, to plain `fetch`",
    unit: "×",
    target: 1.05,
    reached: ratioOf("list", "0", "in sequence"),
  },
  {
    what: "the same, where the server takes 50 ms",
    unit: "×",
    target: 1.05,
    reached: ratioOf("list", "50", "in sequence"),
  },
  {
    what: "prefetch, to in sequence (server 50 ms, caller 50 ms a page)",
    unit: "×",
    target: 0.6,
    reached: ratioOf("work", "50", "with prefetch"),
  },
  {
    what: "concurrency 8, times faster than in sequence (server 50 ms)",
    unit: "×",
    target: 6,
    atLeast: true,
    reached: (results) =>
      rounded(
        measureOf(results, "list", "50", "in sequence").ratio / measureOf(results, "list", "50", "concurrency 8").ratio,
      ),
  },
  {
    what: "signing, CPU time to that of Huawei's core",
    unit: "×",
    target: 0.5,
    reached: ratioOf("signing", "GET", "cloud-backups"),
  },
  { what: "growth of the heap over a list's last half", unit: "%", target: 10, reached: memory("heap growth") },
  { what: "growth of resident memory over a list's last half", unit: "%", target: 10, reached: memory("rss growth") },
  {
    what: "one service with login and paging, min+gzip",
    unit: "kB",
    target: 8,
    reached: medianOf("size", "min+gzip", "one service"),
  },
  { what: "all services, min+gzip", unit: "kB", target: 20, reached: medianOf("size", "min+gzip", "all services") },
  {
    what: "import, added to `node -e ''`",
    unit: "ms",
    target: 10,
    reached: ({ measures }) => addedTime(measures, "cloud-backups"),
  },
  {
    what: "type-check of a consumer, to one of openapi-fetch",
    unit: "×",
    target: 1.5,
    reached: ratioOf("types", "tsc", "cloud-backups"),
  },
];

export function targetRows(results: Results): { what: string; target: string; reached: string; met: boolean }[] {
  return targets.map(({ what, unit, target, atLeast, reached }) => {
    const value = reached(results);
    const met = atLeast === true ? value >= target : value <= target;
    const suffix = unit === "×" ? "" : ` ${unit}`;
    return {
      what,
      target: `${atLeast === true ? "≥" : "≤"} ${target}${suffix}`,
      reached: `${Number(value.toFixed(2))}${suffix}`,
      met,
    };
  });
}
