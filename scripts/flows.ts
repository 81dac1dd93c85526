import { join } from "node:path";
import { startSandbox } from "./sandbox/index.ts";
import { flowsIn, lintFlows, play } from "./flows/play.ts";

// npm run flows: lints the workflows in specs/flows/ and runs them with `redocly respect` against the sandbox.

const flows = flowsIn(join(import.meta.dirname, "../specs/flows"));
const sandbox = await startSandbox({ count: 20 });
try {
  const start = performance.now();
  const [linted, ...played] = await Promise.all([lintFlows(flows), ...flows.map((flow) => play(flow, sandbox))]);
  const failed = [linted, ...played].filter(({ passed }) => !passed);
  for (const { report } of failed) console.error(report);
  const time = `${((performance.now() - start) / 1000).toFixed(1)} s, ${sandbox.requests.length} requests`;
  for (const [at, { name }] of flows.entries())
    console.log(`${played[at]?.passed === true ? "passed" : "FAILED"}  ${name}`);
  console.log(time);
  if (failed.length > 0) process.exitCode = 1;
} finally {
  await sandbox.close();
}
