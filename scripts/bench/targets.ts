import { rounded } from "./compare.ts";
import { measureOf, type Measure, type Results } from "./results.ts";

/** What is aimed at, and what was reached. All are upper bounds but `atLeast`. */
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

const growthOf = (contender: string) => (results: Results) =>
  results.measures.find((measure) => measure.group === "memory" && measure.contender === contender)?.median ??
  Number.NaN;

/** What an import adds to an empty program, in ms. */
const importOf = (contender: string) => (results: Results) =>
  rounded(
    measureOf(results, "import", "node", contender).median - measureOf(results, "import", "node", "nothing").median,
  );

const overNode = "cloud-backups, nodeTransport";

const targets: readonly Target[] = [
  {
    what: "call of 10 backups over nodeTransport, to plain `fetch`",
    unit: "×",
    target: 0.65,
    reached: ratioOf("call", "10", overNode),
  },
  {
    what: "call of 100 backups over nodeTransport",
    unit: "×",
    target: 0.75,
    reached: ratioOf("call", "100", overNode),
  },
  {
    what: "call of 1,000 backups over nodeTransport",
    unit: "×",
    target: 0.95,
    reached: ratioOf("call", "1000", overNode),
  },
  {
    what: "call of 10 backups over `fetch`",
    unit: "×",
    target: 1.35,
    reached: ratioOf("call", "10", "cloud-backups"),
  },
  {
    what: "call of 1,000 backups over `fetch`",
    unit: "×",
    target: 1.05,
    reached: ratioOf("call", "1000", "cloud-backups"),
  },
  {
    what: "list of 100,000 over nodeTransport, to plain `fetch`",
    unit: "×",
    target: 1.0,
    reached: ratioOf("list", "0", "over nodeTransport"),
  },
  {
    what: "the same over `fetch`",
    unit: "×",
    target: 1.05,
    reached: ratioOf("list", "0", "over fetch"),
  },
  {
    what: "concurrency 8, times faster than in sequence (server 50 ms)",
    unit: "×",
    target: 7,
    atLeast: true,
    reached: (results) =>
      rounded(
        measureOf(results, "list", "50", "over nodeTransport").ratio /
          measureOf(results, "list", "50", "the same with concurrency 8").ratio,
      ),
  },
  {
    what: "prefetch, to in sequence (server 50 ms, caller 50 ms a page)",
    unit: "×",
    target: 0.6,
    reached: ratioOf("work", "50", "with prefetch"),
  },
  {
    what: "growth of the heap over a long list's last half",
    unit: "%",
    target: 10,
    reached: growthOf("heap growth"),
  },
  {
    what: "growth of resident memory over a long list's last half",
    unit: "%",
    target: 10,
    reached: growthOf("resident growth"),
  },
  {
    what: "one service with login and paging in a bundle, min+gzip",
    unit: "kB",
    target: 22,
    reached: medianOf("size", "min+gzip", "one service"),
  },
  {
    what: "all services in a bundle, min+gzip",
    unit: "kB",
    target: 33,
    reached: medianOf("size", "min+gzip", "all services"),
  },
  {
    what: '`import "cloud-backups"`, added to the start of Node',
    unit: "ms",
    target: 20,
    reached: importOf("cloud-backups"),
  },
  {
    what: '`import "cloud-backups/node"`, added to the start of Node',
    unit: "ms",
    target: 60,
    reached: importOf("cloud-backups/node"),
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
