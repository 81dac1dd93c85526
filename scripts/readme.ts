import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readResults } from "./bench/results.ts";
import { runScript } from "./command.ts";
import { benchSection } from "./readme/bench-table.ts";
import { tidy, withSection, withServices } from "./readme/services-table.ts";

const help = `npm run readme [-- options]

Writes README's tables: the services from generated/ (\`npm run generate\` does that as well), and the numbers of the
benchmark from scripts/bench/results.json.

  --check        write nothing; fail if the tables are not up to date
  --help         this text
`;

await runScript(help, { options: { check: { type: "boolean" } } }, async ({ values }) => {
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
});
