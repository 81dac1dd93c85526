import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { details, footnote, passes, summary } from "./facts/report.ts";
import { RstError } from "./facts/rst/block.ts";
import { holdAll, readPages } from "./facts/run.ts";
import { LintError, bundle, lint, servicesOf } from "./generate/bundle.ts";

const help = `npm run facts -- <folder ...> [options]

Reads the pages of API references (reStructuredText) in the folders and holds every fact of their tables,
status codes and examples against the specs. Lists what is missing, what differs, and what a spec has without a source.
Examples are held against their schemas by the linter, which runs first.

  --service <name>  only this service; may be given again (default: all that have a page in the folders)
  --json <file>     write every finding there
  --verbose         list the recorded conflicts too, and the sentences that gave no fact
  --help            this text
`;

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      service: { type: "string", multiple: true },
      json: { type: "string" },
      verbose: { type: "boolean" },
      help: { type: "boolean" },
    },
  });
  if (values.help === true || positionals.length === 0) {
    process.stdout.write(help);
    return values.help === true ? 0 : 1;
  }
  const lost = positionals.filter((folder) => !existsSync(folder));
  if (lost.length > 0) return fail(`no such folder: ${lost.join(", ")}`);
  const root = join(import.meta.dirname, "..");
  const all = servicesOf(root);
  const wanted = values.service ?? all;
  const unknown = wanted.filter((service) => !all.includes(service));
  if (unknown.length > 0) return fail(`no such service: ${unknown.join(", ")}`);

  await lint(root, wanted);
  const report = holdAll(readPages(positionals), await bundle(root, all), wanted);
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(report, undefined, 2)}\n`);
  if (report.services.length === 0) return fail("no page in the folders is named by an operation");
  const told = details(report, values.verbose === true);
  console.log(`${told === "" ? "" : `${told}\n\n`}${summary(report)}\n\n${footnote(report)}`);
  return passes(report) ? 0 : 1;
}

function fail(problem: string): number {
  console.error(problem);
  return 1;
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof LintError) && !(error instanceof RstError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
