import { once } from "node:events";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startSandbox, type Sandbox } from "../../scripts/sandbox/index.ts";
import { recordsAt, textAt, type Json } from "../../scripts/json.ts";
import { buildCommand, cloudsOf, ended, linesOf, type Command } from "./command.ts";

let sandbox: Sandbox;
let command: Command;
const services = ["otc-cbr", "huawei-cbr", "openstack-backup"] as const;

beforeAll(async () => {
  sandbox = await startSandbox({ count: 1_200, cap: 500, validateAnswers: false });
  command = await buildCommand(cloudsOf(sandbox));
});

afterAll(async () => {
  command.remove();
  await sandbox.close();
});

const real = ["--cloud", "telekom", "--cloud", "huawei", "--cloud", "openstack", "--cloud", "zcom"];

function rowsOf(text: string): Json[] {
  return linesOf(text).map((line) => JSON.parse(line) as Json);
}

function idsOf(rows: readonly Json[], service: string): unknown[] {
  return rows.filter((row) => row["service"] === service).map(({ id }) => id);
}

test("cloud-backups list prints every backup of all clouds once, as lines of JSON", async () => {
  const { code, stdout, stderr } = await command.run(["list", ...real, "--format", "ndjson"]);
  expect([code, stderr]).toEqual([0, ""]);
  const rows = rowsOf(stdout);
  for (const service of services) {
    expect(idsOf(rows, service)).toEqual(sandbox.backups(service).map(({ id }) => id));
  }
  const runs = sandbox.backups("zcom-backup").flatMap((backup) => recordsAt(backup, "backupruns"));
  expect(idsOf(rows, "zcom-backup")).toEqual(runs.map(({ backuprun_id }) => backuprun_id));
  const [truth] = sandbox.backups("huawei-cbr");
  expect(rows.find(({ id }) => id === truth?.["id"])).toEqual({
    cloud: "huawei",
    region: "ap-southeast-1",
    service: "huawei-cbr",
    id: truth?.["id"],
    name: truth?.["name"],
    status: truth?.["status"],
    created_at: textAt(truth, "created_at")?.replace("+00:00", "Z"),
    resource_id: truth?.["resource_id"],
    resource_name: truth?.["resource_name"],
    resource_type: truth?.["resource_type"],
  });
});

test("cloud-backups list writes CSV and JSON that programs read", async () => {
  const [csv, json] = await Promise.all(
    ["csv", "json"].map((format) => command.run(["list", "--cloud", "openstack", "--format", format])),
  );
  const [head, ...lines] = linesOf(csv?.stdout ?? "");
  expect(head).toBe("cloud,region,service,id,name,status,created_at,resource_id,resource_name,resource_type");
  const truth = sandbox.backups("openstack-backup");
  expect(lines.length).toBe(truth.length);
  expect(lines[0]).toContain(`,${String(truth[0]?.["id"])},`);
  expect((JSON.parse(json?.stdout ?? "") as Json[]).map(({ id }) => id)).toEqual(truth.map(({ id }) => id));
});

test("cloud-backups list filters by state, age and resource, the disks of servers included", async () => {
  const isNew = ({ created_at }: Json) => Date.parse(`${String(created_at)}Z`) > Date.now() - 20 * 24 * 3_600_000;
  const wanted = sandbox.backups("otc-cbr").filter((backup) => backup["status"] === "error" && isNew(backup));
  const some = await command.run([
    ...["list", "--cloud", "telekom", "--status", "error", "--since", "20d", "--format", "ndjson"],
  ]);
  expect(wanted.length).toBeGreaterThan(3);
  expect(idsOf(rowsOf(some.stdout), "otc-cbr")).toEqual(wanted.map(({ id }) => id));

  const server = sandbox.backups("otc-cbr").find((backup) => recordsAt(backup, "children").length > 0);
  const [disk] = recordsAt(server, "children");
  const of = ["list", "--cloud", "telekom", "--format", "ndjson", "--resource"];
  const [ofServer, ofDisk] = await Promise.all(
    [server, disk].map(async (one) => (await command.run([...of, String(one?.["resource_id"])])).stdout),
  );
  expect(rowsOf(ofServer ?? "").length).toBeGreaterThan(3);
  expect(ofDisk).toBe(ofServer);
});

test("cloud-backups list finds services and regions in the catalog, where the settings name none", async () => {
  const { stdout } = await command.run(["list", "--cloud", "anywhere", "--summary"]);
  const found = linesOf(stdout).map((line) => line.split(/\s{2,}/).at(-1));
  expect(found).toEqual([
    "OF",
    "anywhere eu-de otc-cbr",
    "anywhere eu-nl otc-cbr",
    "anywhere ap-southeast-1 huawei-cbr",
    "anywhere RegionOne openstack-backup",
    // The Volume Backup Service of Open Telekom Cloud.
    "anywhere eu-de openstack-backup",
  ]);
});

test("cloud-backups list lists the other clouds when some fail, says why, and says that it is not complete", async () => {
  const { code, stdout, stderr } = await command.run([
    ...["list", "--cloud", "misspelt", "--cloud", "nimbus", "--cloud", "telekom", "--format", "ndjson"],
  ]);
  expect(code).toBe(1);
  expect(linesOf(stdout).length).toBe(sandbox.backups("otc-cbr").length);
  expect(linesOf(stderr).sort()).toEqual([
    "This list is not complete.",
    expect.stringMatching(/^misspelt: .*401/),
    expect.stringMatching(/^nimbus: .*there are telekom, huawei/),
  ]);
  expect(stderr).not.toContain(sandbox.accounts.demo.password);
});

test.each(["OS_ACCESS_KEY", "HUAWEICLOUD_SDK_AK", "HW_ACCESS_KEY"])(
  "cloud-backups list takes its login from an environment with %s",
  async (name) => {
    const { code, stderr } = await command.run(["list"], { [name]: "key" });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^environment: \w+_(SECRET_KEY|SK): is missing \(the environment\)$/m);
  },
);

test("cloud-backups list keeps no rows in memory: 40,000 backups fit in a small heap", async () => {
  const large = await startSandbox({ count: 40_000, validateAnswers: false });
  const small = await buildCommand(cloudsOf(large));
  try {
    const environment = { NODE_OPTIONS: "--max-old-space-size=24 --max-semi-space-size=1" };
    const { code, stdout } = await small.run(["list", "--cloud", "openstack", "--format", "csv"], environment);
    expect(code).toBe(0);
    expect(linesOf(stdout).length).toBe(large.backups("openstack-backup").length + 1);
  } finally {
    small.remove();
    await large.close();
  }
});

test("cloud-backups list ends silently when the reader closes the pipe", async () => {
  const { code, stdout, stderr } = await command.shell("npx cloud-backups list --cloud telekom --format csv | head -2");
  expect([code, linesOf(stdout).length, stderr]).toEqual([0, 2, ""]);
});

test("cloud-backups list ends at once on Ctrl-C", async () => {
  const child = command.start(["list", ...real, "--format", "csv"]);
  await once(child.stdout ?? child, "data");
  child.kill("SIGINT");
  expect(await ended(child)).toMatchObject({ code: null, signal: "SIGINT" });
});

test("cloud-backups list fits a terminal of 80 columns, cuts no ID, and shows its progress there only", async () => {
  const line = "stty cols 80; npx cloud-backups list --cloud huawei --since 1d";
  const { stdout } = await command.shell(`script -qec "${line}" /dev/null`);
  expect(stdout).toContain("Reading: huawei ap-southeast-1 huawei-cbr");
  const lines = linesOf(stdout.replaceAll(/\r\P{L}\[K[^\r]*/gu, "").replaceAll("\r", ""));
  expect(Math.max(...lines.map((line) => columnsOf(line)))).toBeLessThanOrEqual(80);
  const recent = lines.filter((line) => /^[0-9a-f-]{36} {2}available/.test(line));
  expect(recent.length).toBeGreaterThan(5);
});

function columnsOf(line: string): number {
  return Array.from(line).reduce((sum, character) => sum + (/\p{sc=Han}/u.test(character) ? 2 : 1), 0);
}
