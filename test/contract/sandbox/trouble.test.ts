import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";
import { ApiError, AuthError, otcCbr, tokenAuth } from "cloud-backups";
import { startSandbox, type Sandbox, type SandboxOptions } from "../../../scripts/sandbox/index.ts";
import { at, recordsAt, textAt } from "../../../scripts/json.ts";
import { clientsOf, loginTo } from "../../support/sandbox-clients.ts";
import { ask, login, urlOf } from "./ask.ts";

async function started(options: SandboxOptions): Promise<Sandbox> {
  const sandbox = await startSandbox({ count: 50, ...options });
  onTestFinished(() => sandbox.close());
  return sandbox;
}

test("the sandbox forbids the operation that it is told to, and no other", async () => {
  const sandbox = await started({ forbidden: ["deleteBackup"] });
  const { otc: cbr } = clientsOf(sandbox);
  const [backup] = await cbr.listBackups({}, { maxItems: 1 }).toArray();
  const deleting = cbr.deleteBackup({ backup_id: backup?.id ?? "" });
  await expect(deleting).rejects.toBeInstanceOf(ApiError);
  await expect(deleting).rejects.toMatchObject({ status: 403 });
});

test("the sandbox refuses every second request with 429, and the client repeats it after Retry-After", async () => {
  const sandbox = await started({ tooManyEvery: 2 });
  const token = await login(sandbox);
  const url = urlOf(sandbox, "openstack-backup", "/v3/{project}/backups");
  expect((await ask(url, { token })).status).toBe(200);
  const refused = await ask(url, { token });
  expect([refused.status, refused.headers.get("retry-after")]).toEqual([429, "1"]);
  expect(textAt(refused.body, "overLimit", "message")).toBe("Too many requests.");
  const { openstack: cinder } = clientsOf(sandbox);
  await cinder.listBackups({}, { maxItems: 1 }).toArray();
  await cinder.listBackups({}, { maxItems: 1 }).toArray();
  expect(sandbox.requests.filter(({ status }) => status === 429)).toHaveLength(2);
});

test("the sandbox fails on the second page of a list, and the client does not take the first for the whole", async () => {
  const sandbox = await started({ failingPage: 2 });
  const { huawei: cbr } = clientsOf(sandbox, { retries: 0 });
  const got: string[] = [];
  const listing = async () => {
    for await (const backup of cbr.listBackups({ limit: 20 })) got.push(backup.id);
  };
  await expect(listing()).rejects.toMatchObject({ status: 500 });
  expect(got).toHaveLength(20);
  expect(await cbr.listBackups({ limit: 20 }, { maxItems: 20 }).toArray()).toHaveLength(20);
});

test("the sandbox answers slowly when told to", async () => {
  const sandbox = await started({ delay: 300 });
  const before = performance.now();
  await login(sandbox);
  expect(performance.now() - before).toBeGreaterThan(290);
});

test("the sandbox ends tokens soon, so that a password logs in again and a bare token fails", async () => {
  let now = Date.now();
  const sandbox = await started({ tokenLifetime: 5_000, now: () => now });
  const auth = loginTo(sandbox);
  const { otc: cbr } = clientsOf(sandbox, { auth });
  await cbr.listBackups().firstPage();
  const token = await auth.getToken();
  now += 6_000;
  await cbr.listBackups().firstPage();
  expect(sandbox.logins).toBeGreaterThan(1);
  const { projectId } = sandbox.accounts.demo;
  const bare = otcCbr({
    endpoint: sandbox.endpoints["otc-cbr"] ?? "",
    auth: tokenAuth({ token, projectId }),
  });
  await expect(bare.listBackups().firstPage()).rejects.toBeInstanceOf(AuthError);
});

test.each([
  [false, /^http:\/\/127\.0\.0\.1:\d+\/openstack-backup\/v3\/[^/]+\/backups\/detail\?limit=2&marker=/],
  [true, /^http:\/\/cinder\.internal\.example:8776\/[^/]+\/backups\?limit=2&marker=/],
])("the sandbox sends hostile next links with hostileLinks: %s", async (hostileLinks, wanted) => {
  const sandbox = await started({ hostileLinks });
  const token = await login(sandbox);
  const reply = await ask(urlOf(sandbox, "openstack-backup", "/v3/{project}/backups/detail?limit=2"), { token });
  const [link] = recordsAt(reply.body, "backups_links");
  expect(at(link, "href")).toMatch(wanted);
  if (!hostileLinks) expect((await ask(textAt(link, "href") ?? "", { token })).status).toBe(200);
});

test("the sandbox's help names each trouble, and a number that is none is refused", async () => {
  const run = (...args: string[]) =>
    promisify(execFile)(process.execPath, ["--import", "tsx", "scripts/sandbox.ts", ...args]);
  const { stdout } = await run("--help");
  for (const option of ["forbid", "too-many", "slow", "token-lifetime", "fail-page", "hostile-links", "deleted-401"]) {
    expect(stdout).toContain(`--${option}`);
  }
  await expect(run("--fail-page", "0")).rejects.toMatchObject({
    stderr: expect.stringContaining('--fail-page is "0"; give a whole number from 1') as string,
  });
});
