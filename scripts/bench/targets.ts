import { rounded } from "./compare.ts";
import { measureOf, type Measure, type Results } from "./results.ts";

type Read = (results: Results) => number;

const ratio = (group: Measure["group"], name: string, contender: string): Read => {
  return (results) => measureOf(results, group, name, contender).ratio;
};
const size = (contender: string): Read => {
  return (results) => measureOf(results, "size", "min+gzip", contender).median;
};
const growth = (kind: "heap" | "resident"): Read => {
  const isIt = ({ group, contender }: Measure) => group === "memory" && contender === `${kind} growth`;
  return ({ measures }) => measures.find(isIt)?.median ?? Number.NaN;
};
/** What an import adds to an empty program. */
const added = (contender: string): Read => {
  const start = (results: Results, name: string) => measureOf(results, "import", "node", name).median;
  return (results) => rounded(start(results, contender) - start(results, "nothing"));
};
const timesFaster: Read = (results) =>
  rounded(
    ratio("list", "50", "over nodeTransport")(results) / ratio("list", "50", "the same with concurrency 8")(results),
  );

const overNode = "cloud-backups, nodeTransport";

/** What is aimed at, and where results.json has what was reached. Without a unit it is a ratio. */
const targets: readonly (readonly [
  what: string,
  target: `${"≤" | "≥"} ${number}${"" | " kB" | " ms" | " %"}`,
  Read,
])[] = [
  ["call of 10 backups over nodeTransport, to plain `fetch`", "≤ 0.65", ratio("call", "10", overNode)],
  ["call of 100 backups over nodeTransport", "≤ 0.75", ratio("call", "100", overNode)],
  ["call of 1,000 backups over nodeTransport", "≤ 0.95", ratio("call", "1000", overNode)],
  ["call of 10 backups over `fetch`", "≤ 1.35", ratio("call", "10", "cloud-backups")],
  ["call of 1,000 backups over `fetch`", "≤ 1.05", ratio("call", "1000", "cloud-backups")],
  ["list of 100,000 over nodeTransport, to plain `fetch`", "≤ 1", ratio("list", "0", "over nodeTransport")],
  ["the same over `fetch`", "≤ 1.05", ratio("list", "0", "over fetch")],
  ["concurrency 8, times faster than in sequence (server 50 ms)", "≥ 7", timesFaster],
  ["prefetch, to in sequence (server 50 ms, caller 50 ms a page)", "≤ 0.6", ratio("work", "50", "with prefetch")],
  ["growth of the heap over a long list's last half", "≤ 10 %", growth("heap")],
  ["growth of resident memory over a long list's last half", "≤ 10 %", growth("resident")],
  ["one service with login and paging in a bundle, min+gzip", "≤ 22 kB", size("one service")],
  ["all services in a bundle, min+gzip", "≤ 33 kB", size("all services")],
  ['`import "cloud-backups"`, added to the start of Node', "≤ 20 ms", added("cloud-backups")],
  ['`import "cloud-backups/node"`, added to the start of Node', "≤ 60 ms", added("cloud-backups/node")],
  ["type-check of a consumer, to one of openapi-fetch", "≤ 1.5", ratio("types", "tsc", "cloud-backups")],
];

export function targetRows(results: Results): { what: string; target: string; reached: string; met: boolean }[] {
  return targets.map(([what, target, read]) => {
    const [sign, bound, unit] = target.split(" ");
    const value = read(results);
    const met = sign === "≥" ? value >= Number(bound) : value <= Number(bound);
    return { what, target, reached: [Number(value.toFixed(2)), unit].join(" ").trim(), met };
  });
}
