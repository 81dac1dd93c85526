import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { applicationCredentialAuth, openstackBackup, tokenAuth, type List } from "cloud-backups";
import { startSandbox, type Sandbox } from "../../scripts/sandbox/index.ts";
import { clientsOf, loginTo } from "../support/sandbox-clients.ts";

let sandbox: Sandbox;
let lists: Record<string, (limit?: number) => List<{ id?: string }, unknown>>;

beforeAll(async () => {
  sandbox = await startSandbox({ validateAnswers: false });
  const { otc, huawei, openstack, zcom } = clientsOf(sandbox);
  lists = {
    "otc-cbr": (limit) => otc.listBackups({ limit }),
    "huawei-cbr": (limit) => huawei.listBackups({ limit }),
    "openstack-backup": (limit) => openstack.listBackupsDetail({ limit }),
    "zcom-backup": () => zcom.listBackups(),
  };
});

afterAll(() => sandbox.close());

test.each(["otc-cbr", "huawei-cbr", "openstack-backup", "zcom-backup"])(
  "listing returns every backup of %s once, in order, whatever the page size",
  async (service) => {
    const truth = sandbox.backups(service).map(({ id }) => id);
    expect(truth.length).toBeGreaterThan(2_500);
    expect(new Set(truth).size).toBe(truth.length);
    // Unset, below the server's cap of 1,000, at it and above.
    for (const limit of [undefined, 97, 999, 1_000, 5_000]) {
      const ids = (await lists[service]?.(limit).toArray())?.map(({ id }) => id);
      expect(ids).toEqual(truth);
    }
  },
);

test("one login serves all clients and pages of a cloud", () => {
  expect(sandbox.logins).toBe(2);
});

test("a list takes several statuses", async () => {
  const { id, secret } = sandbox.accounts.applicationCredential;
  const auth = applicationCredentialAuth({ authUrl: sandbox.identityUrl, id, secret });
  const { otc } = clientsOf(sandbox, { auth });
  const found = await otc.listBackups({ status: ["error", "deleting"] }).toArray();
  const truth = sandbox.backups("otc-cbr").filter(({ status }) => status === "error" || status === "deleting");
  expect(found).toEqual(truth);
  expect(found.length).toBeGreaterThan(50);
});

test("a filter that needs a microversion asks for it by itself", async () => {
  const token = await loginTo(sandbox).getToken();
  const cinder = openstackBackup({
    endpoint: `${sandbox.endpoints["openstack-backup"] ?? ""}/v3`,
    auth: tokenAuth({ token, projectId: sandbox.accounts.demo.projectId }),
  });
  const all = await cinder.listBackupsDetail().toArray();
  const some = await cinder.listBackupsDetail({ "status~": "err" }).toArray();
  expect(some.length).toBeGreaterThan(0);
  expect(some.map(({ id }) => id)).toEqual(all.filter(({ status }) => status.includes("err")).map(({ id }) => id));
});

test("the client returns documented examples as they stand on their pages", async () => {
  const { otc } = clientsOf(sandbox);
  const backups = await otc.listBackups({ name: "backup_auto" }).toArray();
  const documented = sandbox.backups("otc-cbr").filter(({ name }) => name === "backup_auto");
  expect(backups).toEqual(documented);
});

test("the demo counts every backup of the four clouds, and finds what has none, in tables that fit 80 columns", async () => {
  const root = join(import.meta.dirname, "../..");
  const { stdout, stderr } = await promisify(execFile)("npx", ["--no-install", "tsx", "scripts/demo.ts"], {
    cwd: root,
  });
  const lines = stdout.split("\n");
  for (const service of ["otc-cbr", "huawei-cbr", "openstack-backup"]) {
    const line = lines.find((text) => text.endsWith(` ${service}`));
    expect(line?.split(/\s{2,}/)[0]).toBe(sandbox.backups(service).length.toLocaleString("en"));
  }
  for (const state of ["none", "stale", "failed"]) expect(stdout).toMatch(new RegExp(`^[0-9a-f-]{36}  ${state} `, "m"));
  expect(stdout).toMatch(/^CRITICAL: \d+ without a good backup/m);
  // In a pipe names are not cut.
  const short = lines.filter((line) => !/^(CRITICAL|[0-9a-f-]{36} )/.test(line));
  expect(Math.max(...short.map(({ length }) => length))).toBeLessThanOrEqual(80);
  expect(stderr).toBe("");
});
