import { parseArgs } from "node:util";
import { runStep, type Count } from "./check/run-step.ts";
import { everyday, thorough } from "./check/steps.ts";

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
  for (const step of steps) {
    console.log(`\n=== ${step.name}`);
    const start = performance.now();
    const count = await runStep(step);
    total.passed += count.passed;
    total.failed += count.failed;
    total.skipped += count.skipped;
    lines.push(
      `${words(count).padEnd(36)} ${((performance.now() - start) / 1000).toFixed(1).padStart(6)} s  ${step.name}`,
    );
  }
  // The last line must tell the truth of all steps: CI reads it.
  console.log(`\n${lines.join("\n")}\n\n${words(total)}`);
  process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
}

function words({ passed, failed, skipped }: Count): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}
