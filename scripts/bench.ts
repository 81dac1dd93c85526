import { execFileSync, fork } from "node:child_process";
import { writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { build } from "esbuild";
import { format } from "prettier";
import { measureFootprint } from "./bench/footprint.ts";
import { extents, resultsFile, type Measure, type Results } from "./bench/results.ts";
import { targetRows } from "./bench/targets.ts";

const help = `npm run bench [-- options]

Measures calls, lists and memory beside plain fetch and other clients, and what the package weighs. Writes
scripts/bench/results.json; afterwards \`npm run readme\` brings the README's numbers up to date.

  --only <s>   one of calls, lists, memory, footprint; prints only
  --quick      fewer rounds and items; prints only
  --help       this text
`;

const root = join(import.meta.dirname, "..");
const { values } = parseArgs({
  options: { only: { type: "string" }, quick: { type: "boolean" }, help: { type: "boolean" } },
});
if (values.help === true) process.stdout.write(help);
else await main(values.quick === true ? "quick" : "full", values.only);

async function main(extent: keyof typeof extents, only: string | undefined): Promise<void> {
  execFileSync(process.execPath, ["--import", "tsx", "scripts/build.ts"], { cwd: root, stdio: "inherit" });
  const isAsked = (name: string) => only === undefined || only === name;
  const measures = [
    ...(isAsked("footprint") ? await measureFootprint(extents[extent]) : []),
    ...(await measureInProcess(extent, ["calls", "lists", "memory"].filter(isAsked))),
  ];
  console.table(measures.map(({ ratio, median, unit, ...what }) => ({ ...what, median, unit, ratio })));
  if (only !== undefined) return;
  const machine = `${cpus()[0]?.model.trim() ?? "unknown processor"}, ${cpus().length} cores, ${process.platform}, Node ${process.versions.node}`;
  const results: Results = {
    date: new Date().toISOString().slice(0, 10),
    machine,
    quick: extent === "quick",
    measures,
  };
  console.table(targetRows(results));
  if (extent === "quick") return;
  writeFileSync(resultsFile, await format(JSON.stringify(results), { parser: "json", printWidth: 120 }));
}

/** Runs the measured process beside its server, both bundled: tsx would slow down what it loads. */
async function measureInProcess(extent: keyof typeof extents, names: readonly string[]): Promise<Measure[]> {
  if (names.length === 0) return [];
  /** In the repository, so that the bundles find its node_modules. */
  const outdir = join(root, "dist/bench");
  await build({
    entryPoints: ["measure.ts", "server.ts"].map((file) => join(import.meta.dirname, "bench", file)),
    outdir,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
    target: "node20",
    logLevel: "warning",
  });
  const { items, longList } = extents[extent];
  const server = fork(join(outdir, "server.mjs"), [String(items), String(longList)]);
  const port = await new Promise<unknown>((done) => server.once("message", done));
  const args = [`http://127.0.0.1:${Number(port)}`, extent, ...names];
  const measured = fork(join(outdir, "measure.mjs"), args, { execArgv: ["--expose-gc"] });
  const measures: Measure[] = [];
  // Sent by measure.ts, which is ours.
  measured.on("message", (message) => measures.push(...(message as Measure[])));
  const code = await new Promise((done) => measured.once("exit", done));
  server.disconnect();
  if (code !== 0) throw new Error(`the measured process ended with ${String(code)}`);
  return measures;
}
