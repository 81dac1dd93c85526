import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startSandbox, type Sandbox } from "../../scripts/sandbox/index.ts";
import { showBackups } from "../../scripts/examples/browser.ts";
import { cloudsYamlAuthOf, loginTo, openrcOf } from "../support/sandbox-clients.ts";

const root = join(import.meta.dirname, "../..");
const home = mkdtempSync(join(tmpdir(), "examples-"));
const run = promisify(execFile);
const tested = new Set<string>();

let sandbox: Sandbox;
let environment: Record<string, string>;

beforeAll(async () => {
  sandbox = await startSandbox({ count: 450, creationTime: 50 });
  environment = {
    PATH: process.env["PATH"] ?? "",
    HOME: home,
    XDG_CACHE_HOME: join(home, ".cache"),
    ...openrcOf(sandbox),
    OS_PROJECT_ID: sandbox.accounts.demo.projectId,
    OS_REGION_NAME: "eu-de",
  };
});

afterAll(async () => {
  await sandbox.close();
  rmSync(home, { recursive: true, force: true });
});

/** What an example prints, line by line. */
async function lines(name: string, args: readonly string[] = [], more: Record<string, string> = {}): Promise<string[]> {
  tested.add(`${name}.ts`);
  const file = join(root, "scripts/examples", `${name}.ts`);
  const { stdout } = await run("npx", ["--no-install", "tsx", file, ...args], {
    cwd: root,
    env: { ...environment, ...more },
  });
  return stdout.trimEnd().split("\n");
}

const slow = { timeout: 120_000 };

test("the example failed-backups prints every failed backup under its vault", slow, async () => {
  const failed = sandbox.backups("otc-cbr").filter(({ status }) => status === "error");
  const printed = (await lines("failed-backups")).join("\n");
  expect(failed.length).toBeGreaterThan(0);
  for (const { id } of failed) expect(printed).toContain(id);
});

test("the example create-and-wait ends with the new backup", slow, async () => {
  const volume = "0b9a3c5e-6a55-4d4c-8f5b-6b1f5f8b3b0a";
  const printed = await lines("create-and-wait", [volume], { OS_REGION_NAME: "RegionOne" });
  expect(printed.at(-1)).toMatch(/^finished [0-9a-f-]{36}$/);
});

test("the example csv writes one line for each backup", slow, async () => {
  const printed = await lines("csv");
  expect(printed).toHaveLength(1 + sandbox.backups("otc-cbr").length);
});

test("the example errors gives advice for a missing backup and an expired token", slow, async () => {
  expect(await lines("errors", [], { OS_CBR_ENDPOINT_OVERRIDE: sandbox.endpoints["otc-cbr"] ?? "" })).toEqual([
    "There is no such backup.",
    "The credentials are refused, or the token has expired: log in again.",
  ]);
});

test("the example raw-client reads vaults by openapi-fetch", slow, async () => {
  expect((await lines("raw-client"))[0]).toMatch(/^200: \d+ vaults on the first page$/);
});

test("the example token-cache logs in once in two runs", slow, async () => {
  const first = await lines("token-cache");
  expect(readdirSync(join(home, ".cache/cloud-backups"))).toHaveLength(1);
  expect(await lines("token-cache")).toEqual(first);
  expect(first).toEqual([`${sandbox.backups("otc-cbr").length} backups`]);
});

test("the example several-clouds counts the backups of each cloud", slow, async () => {
  const cloud = { auth: cloudsYamlAuthOf(sandbox), region_name: "RegionOne" };
  const file = join(home, "clouds.yaml");
  writeFileSync(file, JSON.stringify({ clouds: { one: cloud, two: cloud } }));
  const printed = await lines("several-clouds", ["one", "two"], { OS_CLIENT_CONFIG_FILE: file });
  const count = sandbox.backups("openstack-backup").length;
  expect(printed).toEqual([`one: ${count} backups`, `two: ${count} backups`]);
});

test("the example browser bundles without anything of Node, and lists with a token", slow, async () => {
  tested.add("browser.ts");
  const bundled = await build({
    entryPoints: [join(root, "scripts/examples/browser.ts")],
    bundle: true,
    platform: "browser",
    format: "esm",
    write: false,
    logLevel: "silent",
  });
  expect(bundled.warnings).toEqual([]);
  const token = await loginTo(sandbox).getToken();
  const { projectId } = sandbox.accounts.demo;
  const shown: string[] = [];
  const element = { append: (text: string) => void shown.push(text) };
  const endpoint = sandbox.endpoints["otc-cbr"] ?? "";
  expect(await showBackups(element, { endpoint, token, projectId })).toBe(sandbox.backups("otc-cbr").length);
  expect(shown).toHaveLength(sandbox.backups("otc-cbr").length);
});

test("every example is tested", () => {
  expect([...tested].sort()).toEqual(readdirSync(join(root, "scripts/examples")).sort());
});
