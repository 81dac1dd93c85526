import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { format } from "prettier";
import { chart } from "./bench/chart.ts";
import { makeConsumer } from "./bench/consumer.ts";
import { measureImports } from "./bench/import-time.ts";
import { measureMemory } from "./bench/memory.ts";
import { measureInProcesses } from "./bench/processes.ts";
import { resultsFile, type Measure, type Results } from "./bench/result.ts";
import { measureSizes } from "./bench/size.ts";
import { targetRows } from "./bench/targets.ts";
import { measureTypeChecks } from "./bench/type-check.ts";

const help = `npm run bench [-- options]

Measures calls, lists, signing, memory, size, import and type-check against plain fetch and other clients, and writes
scripts/bench/results.json and chart.svg. Afterwards \`npm run readme\` brings the README's numbers up to date.

  --quick   fewer rounds and items; prints only
  --help    this text
`;

const root = join(import.meta.dirname, "..");
const { values } = parseArgs({ options: { quick: { type: "boolean" }, help: { type: "boolean" } } });
if (values.help === true) process.stdout.write(help);
else await main(values.quick === true);

async function main(quick: boolean): Promise<void> {
  execFileSync(process.execPath, ["--import", "tsx", "scripts/build.ts"], { cwd: root, stdio: "inherit" });
  const measures = await measureAll(quick);
  const [cpu] = cpus();
  const machine = `${cpu?.model.trim() ?? "unknown processor"}, ${cpus().length} cores, ${process.platform}, Node ${process.versions.node}`;
  const results: Results = { date: new Date().toISOString().slice(0, 10), machine, quick, measures };

  console.table(
    measures.map(({ group, name, contender, median, unit, ratio }) => ({
      group,
      name,
      contender,
      median,
      unit,
      ratio,
    })),
  );
  console.table(targetRows(results));
  if (quick) return;
  writeFileSync(resultsFile, await format(JSON.stringify(results), { parser: "json", printWidth: 120 }));
  writeFileSync(join(root, "scripts/bench/chart.svg"), chart(results));
}

async function measureAll(quick: boolean): Promise<Measure[]> {
  const consumer = makeConsumer();
  try {
    return [
      ...(await measureSizes()),
      ...(await measureImports(consumer, quick ? 5 : 20)),
      ...(await measureTypeChecks(consumer, quick ? 2 : 5)),
      ...(await measureInProcesses(quick ? "quick" : "full")),
      ...measureMemory(quick ? 200_000 : 1_000_000),
    ];
  } finally {
    consumer.remove();
  }
}
