import { spawn } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Step } from "./steps.ts";

export interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** Exit code by which a step says that it cannot run here. */
const cannotRunHere = 75;

/** Runs a step. Its output is shown as it comes; that of one that runs beside others, when it has ended. */
export async function runStep(step: Step): Promise<Count> {
  const report = join(tmpdir(), `cloud-backups-${process.pid}-${Date.now()}.json`);
  const extra = step.vitest === true ? ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`] : [];
  const [command = "", ...args] = [...step.command, ...extra];
  if (step.reads !== true) console.log(`\n=== ${step.name}`);
  const { code, output } = await ended(command, args, step.reads === true ? "pipe" : "inherit");
  if (step.reads === true) console.log(`\n=== ${step.name}\n${output}`);
  if (code === cannotRunHere) return { passed: 0, failed: 0, skipped: 1 };
  if (step.vitest !== true) return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
  return testCount(report, code);
}

function ended(
  command: string,
  args: readonly string[],
  to: "pipe" | "inherit",
): Promise<{ code: number; output: string }> {
  return new Promise((done, fail) => {
    const child = spawn(command, args, { stdio: ["ignore", to, to] });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding("utf8").on("data", (text: string) => {
        output += text;
      });
    }
    child.on("error", fail);
    child.on("close", (code) => {
      done({ code: code ?? 1, output });
    });
  });
}

/** Vitest's own numbers. A run that failed without a failed test, such as a file that does not load, counts as one. */
function testCount(report: string, code: number): Count {
  let result: unknown;
  try {
    result = JSON.parse(readFileSync(report, "utf8"));
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  } finally {
    rmSync(report, { force: true });
  }
  const number = (name: string) => {
    const value: unknown = typeof result === "object" && result !== null ? Reflect.get(result, name) : undefined;
    return typeof value === "number" ? value : 0;
  };
  const failed = number("numFailedTests");
  return {
    passed: number("numPassedTests"),
    failed: code !== 0 ? Math.max(1, failed) : failed,
    skipped: number("numPendingTests") + number("numTodoTests"),
  };
}
