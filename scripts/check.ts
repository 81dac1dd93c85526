import { parseArgs } from "node:util";
import { runStep, type Count } from "./check/run-step.ts";
import { everyday, thorough, type Step } from "./check/steps.ts";

const help = `npm test [-- options]

Checks format, specs, generated code, types and code, and runs the tests.

  --thorough   with what CI runs beside: real servers, a browser, the packed package
  --only <s>   only steps whose name has this in it
  --help       this text
`;

const { values } = parseArgs({
  options: { thorough: { type: "boolean" }, only: { type: "string" }, help: { type: "boolean" } },
});

if (values.help === true) {
  process.stdout.write(help);
} else {
  const steps = (values.thorough === true ? [...everyday, ...thorough] : everyday).filter(({ name }) =>
    name.includes(values.only ?? ""),
  );
  const total = { passed: 0, failed: 0, skipped: 0 };
  const lines: string[] = [];
  const reading = steps.filter(({ reads }) => reads === true);
  await Promise.all([inTurn(reading), inTurn(reading)]);
  await inTurn(steps.filter(({ reads }) => reads !== true));

  // The last line must tell the truth of all steps: CI reads it.
  console.log(`\n${lines.join("\n")}\n\n${words(total)}`);
  process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;

  /** Takes steps off the list until it is empty: several may take from one. */
  async function inTurn(waiting: Step[]): Promise<void> {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) await run(step);
  }

  async function run(step: Step): Promise<void> {
    const start = performance.now();
    const count = await runStep(step);
    total.passed += count.passed;
    total.failed += count.failed;
    total.skipped += count.skipped;
    lines.push(
      `${words(count).padEnd(36)} ${((performance.now() - start) / 1000).toFixed(1).padStart(6)} s  ${step.name}`,
    );
  }
}

function words({ passed, failed, skipped }: Count): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}
