import { expect, test } from "vitest";
import { startSandbox } from "../../../scripts/sandbox/index.ts";
import { at } from "../../../scripts/json.ts";
import { ask, login, urlOf } from "./ask.ts";

test("the sandbox listens on the loopback interface, at a port of its own", async () => {
  const sandboxes = await Promise.all([startSandbox({ count: 0 }), startSandbox({ count: 0 })]);
  const origins = sandboxes.map(({ origin }) => origin);
  await Promise.all(sandboxes.map((sandbox) => sandbox.close()));
  expect(new Set(origins).size).toBe(2);
  for (const origin of origins) expect(origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  await expect(fetch(origins[0] ?? "")).rejects.toThrow();
});

test("the sandbox says that a port is taken", async () => {
  const sandbox = await startSandbox({ count: 0 });
  const port = Number(new URL(sandbox.origin).port);
  await expect(startSandbox({ port })).rejects.toThrow("EADDRINUSE");
  await sandbox.close();
});

test("the sandbox plays every service that has a spec, and says which", async () => {
  const sandbox = await startSandbox({ count: 0 });
  const index = await ask(sandbox.origin);
  await sandbox.close();
  const ids = ["huawei-cbr", "identity-v2", "identity-v3", "openstack-backup", "otc-cbr", "zcom-backup"];
  expect(Object.keys(sandbox.endpoints)).toEqual(expect.arrayContaining(ids));
  expect(at(index.body, "services")).toEqual(Object.keys(sandbox.endpoints).map((id) => `/${id}`));
});

test("the sandbox keeps a log of what it was asked", async () => {
  const sandbox = await startSandbox({ count: 0 });
  const token = await login(sandbox);
  await ask(urlOf(sandbox, "otc-cbr", "/v3/{project}/backups?limit=5"), { token });
  await ask(`${sandbox.origin}/nowhere`);
  await sandbox.close();
  expect(sandbox.requests.map(({ service, operationId, status }) => [service, operationId, status])).toEqual([
    ["identity-v3", "createToken", 201],
    ["otc-cbr", "listBackups", 200],
    [undefined, undefined, 404],
  ]);
  expect(sandbox.requests[1]).toMatchObject({
    method: "GET",
    path: `/v3/${sandbox.accounts.demo.projectId}/backups`,
    query: "limit=5",
  });
  expect(sandbox.requests[1]?.headers["x-auth-token"]).toBe(token);
  expect(sandbox.logins).toBe(1);
});

test("the sandbox answers web pages of other origins only when told to", async () => {
  const [closed, open] = await Promise.all([startSandbox({ count: 0 }), startSandbox({ count: 0, cors: true })]);
  const header = "Access-Control-Allow-Origin";
  const shut = await ask(`${closed.identityUrl}/auth/tokens`);
  const preflight = await ask(`${open.identityUrl}/auth/tokens`, { method: "OPTIONS" });
  const answer = await ask(`${open.identityUrl}/auth/tokens`);
  await Promise.all([closed.close(), open.close()]);
  expect(shut.headers.get(header)).toBeNull();
  expect([preflight.status, preflight.headers.get(header)]).toEqual([204, "*"]);
  expect(answer.headers.get(header)).toBe("*");
  expect(answer.headers.get("Access-Control-Expose-Headers")).toContain("X-Subject-Token");
});

test("two sandboxes hold the same backups, and no more than wished", async () => {
  const [one, other] = await Promise.all([startSandbox({ count: 30 }), startSandbox({ count: 30 })]);
  for (const service of ["otc-cbr", "huawei-cbr", "openstack-backup", "zcom-backup"]) {
    expect(one.backups(service)).toEqual(other.backups(service));
    expect(one.backups(service).length).toBeLessThan(50);
  }
  await Promise.all([one.close(), other.close()]);
});

test("the sandbox's pages can be made smaller than a cloud's", async () => {
  const sandbox = await startSandbox({ count: 50, cap: 20 });
  const token = await login(sandbox);
  const reply = await ask(urlOf(sandbox, "otc-cbr", "/v3/{project}/backups"), { token });
  await sandbox.close();
  expect(at(reply.body, "backups")).toHaveLength(20);
});
