import { existsSync, writeFileSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { details, footnote, holdAll, passes, table } from "./facts/report.ts";
import { pagesOf, sources } from "./facts/sources.ts";
import { bundle, servicesOf } from "./generate/bundle.ts";
import { UsageError, runScript } from "./command.ts";
import { tidy, withSection } from "./readme/services-table.ts";

const help = `npm run facts -- <folder> [options]

Reads the pages of the clouds' references in the folder, and holds every fact of their tables, status codes and
examples against the specs. Lists what is missing or different, conflict records that excuse nothing, and what a spec
has without a source. scripts/facts/sources.ts says which pages lie where in the folder.

  --service <name>  only this service; may be given again
  --readme          write the table of all services into README.md
  --json <file>     write every finding there
  --verbose         list the sentences that gave no fact too
  --help            this text
`;

const options = {
  service: { type: "string", multiple: true },
  readme: { type: "boolean" },
  json: { type: "string" },
  verbose: { type: "boolean" },
} as const;

await runScript(help, { options, allowPositionals: true }, async ({ values, positionals }) => {
  const [folder, ...more] = positionals;
  if (folder === undefined || more.length > 0) throw new UsageError("One folder is needed.");
  if (!existsSync(folder)) throw new UsageError(`There is no folder ${folder}.`);
  const root = join(import.meta.dirname, "..");
  const all = servicesOf(root);
  const unknown = (values.service ?? []).filter((service) => !all.includes(service));
  if (unknown.length > 0) throw new UsageError(`There is no service ${unknown.join(", ")}.`);
  if (values.readme === true && values.service !== undefined) throw new UsageError("--readme needs all services.");

  const batches = sources.map((source) => ({ ...source, pages: pagesOf(folder, source) }));
  for (const { at, from } of batches.filter(({ pages }) => pages.length === 0))
    console.error(`no pages at ${at} (${from})`);
  const services = holdAll(batches, await bundle(root, all)).filter(({ service }) =>
    (values.service ?? all).includes(service),
  );
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(services, undefined, 2)}\n`);
  if (services.length === 0) throw new UsageError("No page in the folder documents an operation.");
  if (values.readme === true) await writeTable(join(root, "README.md"), table(services));
  console.log(
    [details(services, values.verbose === true), table(services), footnote(services)]
      .filter((part) => part !== "")
      .join("\n\n"),
  );
  return passes(services) ? 0 : 1;
});

async function writeTable(file: string, content: string): Promise<void> {
  await writeFile(file, await tidy(withSection(await readFile(file, "utf8"), "facts", content)));
}
