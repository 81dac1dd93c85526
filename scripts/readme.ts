import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readResults } from "./bench/results.ts";
import { isUsageError } from "./generate/usage-error.ts";
import { benchSection } from "./readme/bench-table.ts";
import { tidy, withSection, withServices } from "./readme/services-table.ts";

const help = `npm run readme [-- options]

Writes README's tables: the services from generated/ (\`npm run generate\` does that as well), and the numbers of the
benchmark from scripts/bench/results.json.

  --check        write nothing; fail if the tables are not up to date
  --help         this text
`;

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { check: { type: "boolean" }, help: { type: "boolean" } } });
  if (values.help === true) {
    process.stdout.write(help);
    return 0;
  }
  const root = join(import.meta.dirname, "..");
  const file = join(root, "README.md");
  const before = readFileSync(file, "utf8");
  const after = await tidy(withSection(withServices(before, root), "bench", benchSection(readResults())));
  if (after === before) console.log("README.md is up to date");
  else if (values.check === true) {
    console.error("README.md's tables are not what generated/ and results.json say. Run `npm run readme`.");
    return 1;
  } else {
    writeFileSync(file, after);
    console.log("README.md changed");
  }
  return 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!isUsageError(error)) throw error;
  console.error(`${error.message}\n\nnpm run readme -- --help says more.`);
  process.exitCode = 1;
}
