import { targetRows } from "../bench/targets.ts";
import { measureOf, type Measure, type Results } from "../bench/results.ts";

/** The README's numbers: what was aimed at and reached, and the clients side by side. All from results.json. */
export function benchSection(results: Results): string {
  return [
    `Measured on ${results.date} (${results.machine}) against a server in another process of the same machine; medians of rounds in turn, ratios to plain \`fetch\` and \`JSON.parse\` in the same rounds.`,
    targetTable(results),
    "<details><summary>Each client, call by call and list by list</summary>",
    clientTable(results),
    listTable(results),
    "</details>",
  ].join("\n\n");
}

function targetTable(results: Results): string {
  const rows = targetRows(results).map(
    ({ what, target, reached, met }) => `| ${what} | ${target} | ${reached} | ${met ? "yes" : "**no**"} |`,
  );
  return ["| what | target | reached | met |", "| --- | --: | --: | --- |", ...rows].join("\n");
}

function clientTable(results: Results): string {
  const columns = ["10", "100", "1000"].map((name) => ({ group: "call" as const, name }));
  const all = [...columns, { group: "parallel" as const, name: "1000" }];
  const rows = contendersOf(results, "call").map((contender) => {
    const cells = all.map(({ group, name }) => cellOf(measureOf(results, group, name, contender)));
    return `| ${contender} | ${cells.join(" | ")} |`;
  });
  const head = "| client | call of 10 | call of 100 | call of 1,000 | 1,000 calls at once |";
  return [head, "| --- | --: | --: | --: | --: |", ...rows].join("\n");
}

function listTable(results: Results): string {
  const rows = contendersOf(results, "list").map((contender) => {
    const cells = ["0", "5", "50"].map((name) => cellOf(measureOf(results, "list", name, contender)));
    return `| ${contender} | ${cells.join(" | ")} |`;
  });
  const head = "| list of 100,000, 1,000 a page | server takes 0 ms | 5 ms | 50 ms |";
  return [head, "| --- | --: | --: | --: |", ...rows].join("\n");
}

function contendersOf({ measures }: Results, group: Measure["group"]): string[] {
  return [...new Set(measures.filter((measure) => measure.group === group).map(({ contender }) => contender))];
}

function cellOf({ median, unit, ratio }: Measure): string {
  return `${ratio.toFixed(2)} (${Number(median.toPrecision(3)).toLocaleString("en-US")} ${unit})`;
}
