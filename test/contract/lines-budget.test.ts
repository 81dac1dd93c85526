import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import budgets from "./lines-budget.json" with { type: "json" };

const src = join(import.meta.dirname, "../../src");

/** Lines that are neither blank nor a comment alone. */
function linesOfCode(text: string): number {
  return text.split("\n").filter((line) => !/^\s*($|\/\/|\/\*|\*)/.test(line)).length;
}

test.each(Object.entries(budgets))("src/%s keeps to %i lines of code", (folder, budget) => {
  const files = readdirSync(join(src, folder), { recursive: true, encoding: "utf8" }).filter((name) =>
    /\.ts$/.test(name),
  );
  const sizes = files.map((name) => ({ name, lines: linesOfCode(readFileSync(join(src, folder, name), "utf8")) }));
  const total = sizes.reduce((sum, { lines }) => sum + lines, 0);
  const largest = sizes.sort((a, b) => b.lines - a.lines).slice(0, 3);
  expect(
    total,
    `src/${folder} has ${total} lines of code, ${total - budget} more than its budget. Look for code that can go; the ` +
      `largest files are ${largest.map(({ name, lines }) => `${name} (${lines})`).join(", ")}. If a new capability ` +
      "needs them, raise the number in test/contract/lines-budget.json in a commit of its own that says why.",
  ).toBeLessThanOrEqual(budget);
});

test("lines of code are counted without comments and blank lines", () => {
  expect(linesOfCode("/** Text.\n * more */\n\n// one\nconst a = 1; // two\n  b();\n")).toBe(2);
});
