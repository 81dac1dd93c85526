import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "prettier";
import { readResults } from "./bench/result.ts";
import { benchSection } from "./readme/bench-table.ts";
import { withSection } from "./readme/sections.ts";
import { servicesTable } from "./readme/services-table.ts";

const root = join(import.meta.dirname, "..");
const file = join(root, "README.md");
const check = process.argv.includes("--check");

const before = readFileSync(file, "utf8");
const head = "| factory | API | operations | login | lists go by |\n| --- | --- | --: | --- | --- |\n";
const withServices = withSection(before, "services", `\n${head}${servicesTable(root)}\n`);
const text = withSection(withServices, "bench", `\n${benchSection(readResults())}\n`);
const after = await format(text, { parser: "markdown", printWidth: 120 });
if (after === before) console.log("README.md is up to date");
else if (check) {
  console.error("README.md's tables are not what the documents and results.json say. Run `npm run readme`.");
  process.exitCode = 1;
} else writeFileSync(file, after);
