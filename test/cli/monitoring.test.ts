import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startSandbox, type Sandbox } from "../../scripts/sandbox/index.ts";
import { buildCommand, cloudsOf, linesOf, type Command } from "./command.ts";

const guide = readFileSync(join(import.meta.dirname, "../../scripts/docs/guides/monitoring.md"), "utf8");

let sandbox: Sandbox;
let command: Command;

beforeAll(async () => {
  sandbox = await startSandbox({ validateAnswers: false });
  const clouds = cloudsOf(sandbox);
  command = await buildCommand({ prod: clouds.openstack, other: clouds.telekom });
});

afterAll(async () => {
  command.remove();
  await sandbox.close();
});

/** The commands of crontab lines that have a text in them: what comes after the times and the user. */
function cronLine(part: string): string {
  const line = guide.split("\n").find((text) => text.includes(part) && /^[0-9*]/.test(text)) ?? "";
  expect(line).toMatch(/^(\S+ ){5}backup /);
  return line.split(" ").slice(6).join(" ");
}

test("the monitoring guide has a cron line that prints the report only when something is wrong", async () => {
  const line = cronLine("report=");
  const bad = await command.shell(line);
  expect(bad.stdout).toMatch(/^prod RegionOne: 35 of 40 resources are fine\n/);
  expect(bad.stdout).toMatch(/^CRITICAL: /m);
  // Without those that have no backup or whose newest one failed, and with time for the others.
  const better = "--max-age 30w --exclude '*-39' --exclude '*-40' --exclude '*-01'";
  expect(await command.shell(line.replace("--max-age 26h", better))).toMatchObject({
    code: 0,
    stdout: "",
    stderr: "",
  });
});

test("the monitoring guide has a Nagios command that prints one line and exits as a plugin", async () => {
  const [, line = ""] = /^ +command_line +(.*)$/m.exec(guide) ?? [];
  const [, call = ""] = /^ +check_command +(.*)$/m.exec(guide) ?? [];
  const [, ...values] = call.split("!");
  const words = line.replaceAll(/\$ARG(\d)\$/g, (_, number: string) => values[Number(number) - 1] ?? "");
  expect(words).not.toContain("$");
  const { code, stdout, stderr } = await command.shell(words);
  expect([code, stderr]).toEqual([2, ""]);
  expect(linesOf(stdout)).toEqual([expect.stringMatching(/^CRITICAL: .* the limit is 50 h$/)]);
});

test("the monitoring guide has a cron line whose metrics are those that it lists and alerts on", async () => {
  const folder = join(command.folder, "node_exporter");
  mkdirSync(folder);
  const { stdout } = await command.shell(cronLine("--format prometheus").replace("/var/lib/node_exporter", folder));
  expect(stdout).toBe("");
  const metrics = readFileSync(join(folder, "cloud_backups.prom"), "utf8");
  const written = [...metrics.matchAll(/^# TYPE (\S+) gauge$/gm)].map(([, name]) => name);
  const listed = [...guide.matchAll(/^\| `(cloud_backups_\w+)`/gm)].map(([, name]) => name);
  expect(listed).toEqual(written);
  for (const [name] of guide.matchAll(/cloud_backups_[a-z_]+(?=[{ ])/g)) expect(written).toContain(name);
});
