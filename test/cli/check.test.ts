import { createServer, request as forward, type Server } from "node:http";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { listen, stop } from "../../scripts/sandbox/server.ts";
import { startSandbox, type Sandbox } from "../../scripts/sandbox/index.ts";
import { at, recordsAt } from "../../scripts/json.ts";
import { buildCommand, cloudsOf, linesOf, type Command } from "./command.ts";

let sandbox: Sandbox;
let command: Command;
let gate: Server;
/** What the gate answers in place of the sandbox: a status for requests of that kind. */
let refused: { readonly path: RegExp; readonly status: number } | undefined;

beforeAll(async () => {
  sandbox = await startSandbox({ validateAnswers: false });
  gate = createServer((incoming, response) => {
    const { method, url = "", headers } = incoming;
    if (refused?.path.test(url) === true) {
      response.writeHead(refused.status, { "Content-Type": "application/json" });
      response.end('{"forbidden": {"code": 403, "message": "Policy doesn\'t allow it."}}');
      return;
    }
    const outgoing = forward(sandbox.origin + url, { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(response);
    });
    incoming.pipe(outgoing);
  });
  const origin = await listen(gate, 0);
  const clouds = cloudsOf(sandbox);
  const gated = { ...clouds.openstack, block_storage_endpoint_override: `${origin}/openstack-backup` };
  command = await buildCommand({ ...clouds, gated });
});

afterAll(async () => {
  command.remove();
  await stop(gate);
  await sandbox.close();
});

const hour = 3_600_000;

/** How old each volume's newest good backup is, in hours, by the sandbox's own word. */
function agesOfVolumes(): Map<unknown, number> {
  const ages = new Map<unknown, number>();
  for (const { volume_id, status, created_at } of sandbox.backups("openstack-backup")) {
    const age = (Date.now() - Date.parse(`${String(created_at)}Z`)) / hour;
    if (status === "available") ages.set(volume_id, Math.min(ages.get(volume_id) ?? Infinity, age));
  }
  return ages;
}

const check = (...args: string[]) => command.run(["check", ...args]);

test("cloud-backups check names what is stale, failed or has no backup, and says what it cannot see", async () => {
  const { code, stdout, stderr } = await check("--cloud", "telekom", "--cloud", "zcom", "--max-age", "26h");
  expect([code, stderr]).toEqual([2, ""]);
  for (const state of ["none", "stale", "failed", "no vault"]) {
    expect(stdout).toMatch(new RegExp(`^[0-9a-f-]{36}  ${state} `, "m"));
  }
  expect(stdout).not.toMatch(/^[0-9a-f-]{36} {2}ok/m);
  expect(stdout).toMatch(/^Note on otc-cbr: it tells only of what is in a vault/m);
  expect(stdout).toMatch(/^Note on zcom-backup: it tells only of servers with backup switched on/m);
  expect(linesOf(stdout).at(-1)).toMatch(
    /^CRITICAL: \d+ without a good backup, \d+ stale, .*; the limit is 26 h; not everything is seen at otc-cbr, zcom-backup$/,
  );
  // In a pipe names are not cut.
  const short = linesOf(stdout).filter((line) => !/^(CRITICAL|[0-9a-f-]{36} )/.test(line));
  expect(Math.max(...short.map(({ length }) => length))).toBeLessThanOrEqual(80);
});

test("cloud-backups check shows the newest good backup of each volume", async () => {
  const { code, stdout, stderr } = await check("--cloud", "openstack", "--format", "json");
  expect(code).toBe(2);
  const report: unknown = JSON.parse(stdout);
  expect(report).toMatchObject({ status: "CRITICAL", exit_code: 2, max_age_seconds: 93_600, failures: [] });
  expect(linesOf(stderr)).toEqual([at(report, "summary")]);
  const ages = agesOfVolumes();
  const resources = recordsAt(report, "resources");
  expect(resources.length).toBe(40);
  for (const { resource_id, state, age_seconds, last_failure } of resources) {
    const age = ages.get(resource_id);
    if (typeof age === "number") expect(Math.abs(Number(age_seconds) / 3_600 - age)).toBeLessThan(0.1);
    else expect(age_seconds).toBe(null);
    const late = age === undefined ? "none" : age > 26 ? "stale" : "ok";
    expect(state).toBe(late === "ok" && last_failure !== null ? "failed" : late);
  }
  const count = (wanted: string) => resources.filter(({ state }) => state === wanted).length;
  expect(["none", "stale", "failed", "ok"].map(count)).toEqual([2, 2, 1, 35]);
});

test("cloud-backups check ends with OK, WARNING or CRITICAL, by age and failures, as monitoring plugins do", async () => {
  const bad = recordsAt(JSON.parse((await check("--cloud", "openstack", "--format", "json")).stdout), "resources");
  const without = (...states: string[]) =>
    bad.flatMap(({ state, resource_id }) => (states.includes(String(state)) ? ["--exclude", String(resource_id)] : []));
  const of = ["--cloud", "openstack", "--quiet"];
  const [fine, failed, aging, patterns] = await Promise.all([
    check(...of, ...without("none", "stale", "failed")),
    check(...of, ...without("none", "stale")),
    check(...of, ...without("none", "stale", "failed"), "--warn-age", "1h"),
    check(...of, "--exclude", "*"),
  ]);
  expect(fine).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/^OK: all 35 resources in 1 service have .*\n$/),
  });
  expect(failed).toMatchObject({ code: 1, stdout: expect.stringMatching(/^WARNING: 1 failed last time, of 36 /) });
  expect(aging).toMatchObject({ code: 1, stdout: expect.stringMatching(/^WARNING: 35 aging, of 35 /) });
  expect(patterns).toMatchObject({ code: 3, stdout: "UNKNOWN: nothing to back up was found\n" });
});

test.for([
  ["the second page of backups", /backups\/detail\?.*marker=/, 403],
  ["the volumes", /volumes\/detail/, 403],
  ["all of it", /./, 404],
] as const)(
  "cloud-backups check ends with UNKNOWN and the reason where a cloud refuses %s",
  async ([, path, status]) => {
    refused = { path, status };
    try {
      const { code, stdout, stderr } = await check("--cloud", "gated");
      expect(code).toBe(3);
      expect(linesOf(stdout).at(-1)).toMatch(/^UNKNOWN: .*; gated RegionOne openstack-backup could not be read$/);
      expect(stdout).not.toMatch(/ {2}(none|stale|failed) {2}/);
      expect(stderr).toMatch(new RegExp(`^gated RegionOne openstack-backup: .*${status}`));
    } finally {
      refused = undefined;
    }
  },
);

test("cloud-backups check reports the other clouds when one cannot be asked, and names that one", async () => {
  const { code, stdout, stderr } = await check("--cloud", "misspelt", "--cloud", "huawei", "--format", "ndjson");
  expect(code).toBe(2);
  expect(linesOf(stdout).map((line) => at(JSON.parse(line), "cloud"))).toEqual(linesOf(stdout).map(() => "huawei"));
  expect(stderr).toMatch(/^misspelt: .*401/m);
  expect(stderr).toMatch(/^CRITICAL: .*misspelt could not be read; not everything is seen at huawei-cbr$/m);
});

test("cloud-backups check does not report OK for an empty project", async () => {
  const line = "UNKNOWN: nothing to back up was found; there is no resource some-id\n";
  expect(await check("--cloud", "empty", "--resource", "some-id", "--quiet")).toMatchObject({
    code: 3,
    stdout: line,
  });
  const { stdout } = await check("--cloud", "empty", "--resource", "some-id");
  expect(stdout).toBe(`empty RegionOne: nothing to back up was found\n\n${line}`);
});

test("cloud-backups check writes metrics for node_exporter, all at once, and the line for people to stdout", async () => {
  const file = join(command.folder, "cloud_backups.prom");
  const { code, stdout } = await check("--cloud", "openstack", "--format", "prometheus", "--output", file);
  expect(code).toBe(2);
  expect(linesOf(stdout)).toEqual([expect.stringMatching(/^CRITICAL: /)]);
  const lines = linesOf(readFileSync(file, "utf8"));
  const sample = /^cloud_backups_[a-z_]+(\{([a-z_]+="([^"\\\n]|\\["\\n])*",?)*\})? [0-9.e+]+$/;
  expect(lines.filter((line) => !line.startsWith("# ") && !sample.test(line))).toEqual([]);
  expect(lines).toContain("cloud_backups_check_status 2");
  expect(lines).toContain('cloud_backups_resources{cloud="openstack",region="RegionOne",state="stale"} 2');
  expect(lines.filter((line) => line.startsWith("cloud_backups_newest_good_timestamp_seconds{")).length).toBe(38);
  const [, ran = ""] = /^cloud_backups_check_timestamp_seconds ([0-9.]+)$/m.exec(lines.join("\n")) ?? [];
  expect(Math.abs(Number(ran) - Date.now() / 1_000)).toBeLessThan(60);
  expect(statSync(file).mode & 0o444).toBe(0o444);
  expect(readdirSync(command.folder).filter((name) => name.includes("cloud_backups.prom"))).toEqual([
    "cloud_backups.prom",
  ]);
});

test("cloud-backups check uses colours on a terminal, unless NO_COLOR is set", async () => {
  const line = `script -qec "npx cloud-backups check --cloud openstack --quiet" /dev/null`;
  const [coloured, plain] = await Promise.all([
    command.shell(line, { TERM: "xterm-256color" }),
    command.shell(line, { TERM: "xterm-256color", NO_COLOR: "1" }),
  ]);
  expect(coloured.stdout).toContain("\u001B[31mCRITICAL\u001B[39m: ");
  expect(plain.stdout).toContain("CRITICAL: ");
  expect(plain.stdout).not.toContain("\u001B[3");
});

test.for<[string, number, RegExp]>([
  ["", 2, /^cloud-backups: give a command, list or check/],
  ["backup", 2, /^cloud-backups: there is no command "backup"/],
  ["check --max-age 26x", 3, /^cloud-backups: --max-age: "26x" is no duration; give one such as 90m, 26h/],
  ["check --max-age 1d --warn-age 2d", 3, /^cloud-backups: --warn-age: /],
  ["check --maxage 26h", 3, /^cloud-backups: Unknown option '--maxage'/],
  ["list --max-age 26h", 2, /^cloud-backups: --max-age is no option of list/],
  ["list --service nova", 2, /^cloud-backups: --service: "nova" is none of otc-cbr, /],
  ["list --format prometheus", 2, /^cloud-backups: --format: "prometheus" is none of table, json, ndjson, csv/],
  ["list --summary --format csv", 2, /^cloud-backups: --summary is a table; leave out --format$/],
  ["list", 2, /^cloud-backups: --cloud: choose among telekom, huawei, .*--all-clouds/],
  ["list --cloud telekom --region eu-de --summary", 1, /^telekom eu-de: .*eu-de.*eu-nl/],
  [
    "list --cloud anywhere --region eu-xy --summary",
    1,
    /^anywhere eu-xy: the catalog .* region eu-xy; it has .*otc-cbr in eu-de/,
  ],
  ["check --cloud unreachable --quiet --timeout 2s", 3, /^unreachable: .*(127\.0\.0\.1:59321|--timeout)/],
  ["check --cloud telekom --output /nowhere/x", 3, /^cloud-backups: --output: \/nowhere\/x was not written/],
])('cloud-backups explains what is wrong in one line, given the arguments "%s"', async ([words, code, line]) => {
  const { stderr, ...run } = await command.run(words.split(" ").filter((word) => word !== ""));
  expect(run.code).toBe(code);
  expect(linesOf(stderr)[0]).toMatch(line);
  expect(linesOf(stderr).length).toBe(words.startsWith("list --cloud") ? 2 : 1);
});

test("cloud-backups --help fits 80 columns and its examples parse, and --version prints the package's", async () => {
  const [help, version] = await Promise.all([command.run(["check", "--help"]), command.run(["--version"])]);
  expect(Math.max(...linesOf(help.stdout).map(({ length }) => length))).toBeLessThanOrEqual(80);
  const manifest: unknown = JSON.parse(readFileSync("package.json", "utf8"));
  expect(version.stdout.trim()).toBe(at(manifest, "version"));
  expect(help.stdout).toMatch(/^Examples$/m);
});
