import { afterAll, beforeAll, expect, test } from "vitest";
import { startSandbox, type Sandbox } from "../../../scripts/sandbox/index.ts";
import { at, listAt, recordsAt, textAt } from "../../../scripts/json.ts";
import { ask, login, type Reply } from "./ask.ts";

let sandbox: Sandbox;
let now = Date.parse("2026-09-01T06:00:00Z");
beforeAll(async () => {
  sandbox = await startSandbox({ count: 10, tokenLifetime: 60_000, now: () => now });
});
afterAll(() => sandbox.close());

const post = (auth: unknown, headers = {}): Promise<Reply> =>
  ask(`${sandbox.identityUrl}/auth/tokens`, { method: "POST", body: { auth }, headers });
const byPassword = (user: unknown, scope?: unknown) =>
  post({ identity: { methods: ["password"], password: { user } }, ...(scope === undefined ? {} : { scope }) });
const show = (token: string) =>
  ask(`${sandbox.identityUrl}/auth/tokens`, { token, headers: { "X-Subject-Token": token } });

test("the sandbox answers a password login with a token, its times and the catalog", async () => {
  const { username, password, userDomain, project, projectId } = sandbox.accounts.demo;
  const domain = { name: userDomain };
  const before = sandbox.logins;
  const reply = await byPassword({ name: username, domain, password }, { project: { name: project, domain } });
  expect(reply.status).toBe(201);
  expect(sandbox.logins).toBe(before + 1);
  expect(reply.headers.get("X-Subject-Token")).toMatch(/^gAAAA/);
  expect(reply.headers.get("x-openstack-request-id")).toMatch(/^req-/);
  expect(textAt(reply.body, "token", "project", "id")).toBe(projectId);
  expect(textAt(reply.body, "token", "issued_at")).toBe("2026-09-01T06:00:00.000000Z");
  expect(textAt(reply.body, "token", "expires_at")).toBe("2026-09-01T06:01:00.000000Z");
  const urls = recordsAt(reply.body, "token", "catalog").flatMap((service) =>
    recordsAt(service, "endpoints")
      .filter((endpoint) => endpoint["interface"] === "public")
      .map((endpoint) => `${String(service["type"])} ${String(endpoint["region"])} ${String(endpoint["url"])}`),
  );
  const { origin } = sandbox;
  expect(urls).toEqual(
    expect.arrayContaining([
      `identity RegionOne ${origin}/identity-v3/v3`,
      `block-storage RegionOne ${origin}/openstack-backup/v3`,
      `volumev3 RegionOne ${origin}/openstack-backup/v3/${projectId}`,
      `cbr eu-de ${origin}/otc-cbr/v3/${projectId}`,
      `cbr ap-southeast-1 ${origin}/huawei-cbr/v3/${projectId}`,
    ]),
  );
});

test("the sandbox's token without a scope has neither project nor catalog, and one of a domain has no project's endpoints", async () => {
  const { userId: id, password, userDomainId } = sandbox.accounts.demo;
  const unscoped = await byPassword({ id, password }, "unscoped");
  expect(unscoped.status).toBe(201);
  expect([at(unscoped.body, "token", "project"), at(unscoped.body, "token", "catalog")]).toEqual([
    undefined,
    undefined,
  ]);
  const domain = await byPassword({ id, password }, { domain: { id: userDomainId } });
  const types = recordsAt(domain.body, "token", "catalog").map(({ type }) => type);
  expect(types).toContain("block-storage");
  expect(types).not.toContain("volumev3");
});

test.each([
  ["a wrong password", () => ({ id: sandbox.accounts.demo.userId, password: "wrong" })],
  ["an unknown user", () => ({ id: "nobody", password: "demo-password" })],
  ["a user of another domain", () => ({ name: "demo", domain: { name: "Other" }, password: "demo-password" })],
  ["a disabled user", () => ({ id: sandbox.accounts.disabled.userId, password: sandbox.accounts.disabled.password })],
])("the sandbox refuses a password login for %s, in Keystone's words", async (_, user) => {
  const reply = await byPassword(user());
  expect(reply.status).toBe(401);
  expect(reply.body).toEqual({
    error: { code: 401, message: "The request you have made requires authentication.", title: "Unauthorized" },
  });
});

test("the sandbox refuses a login for a project that is not the user's, and for a name without its domain", async () => {
  const { userId: id, username: name, password } = sandbox.accounts.demo;
  expect((await byPassword({ id, password }, { project: { id: "another" } })).status).toBe(401);
  const nameless = await byPassword({ name, password });
  expect([nameless.status, textAt(nameless.body, "error", "message")]).toEqual([
    400,
    expect.stringContaining("Expecting to find domain in user"),
  ]);
});

test("the sandbox takes an application credential for its project, and refuses a scope beside it", async () => {
  const { id, name, secret, userId, projectId } = sandbox.accounts.applicationCredential;
  const methods = ["application_credential"];
  const byId = await post({ identity: { methods, application_credential: { id, secret } } });
  expect([byId.status, textAt(byId.body, "token", "project", "id")]).toEqual([201, projectId]);
  const byName = await post({ identity: { methods, application_credential: { name, secret, user: { id: userId } } } });
  expect(byName.status).toBe(201);
  const scope = { project: { id: projectId } };
  expect((await post({ identity: { methods, application_credential: { id, secret } }, scope })).status).toBe(401);
  expect((await post({ identity: { methods, application_credential: { id, secret: "no" } } })).status).toBe(401);
});

test("the sandbox asks for a second factor by a receipt", async () => {
  const { userId: id, password, passcode } = sandbox.accounts.totp;
  const first = await byPassword({ id, password });
  expect(first.status).toBe(401);
  expect(listAt(first.body, "required_auth_methods")).toEqual([["password", "totp"]]);
  const receipt = { "Openstack-Auth-Receipt": first.headers.get("Openstack-Auth-Receipt") ?? "" };
  const totp = (code: string) => ({ identity: { methods: ["totp"], totp: { user: { id, passcode: code } } } });
  expect((await post(totp("000000"), receipt)).status).toBe(401);
  const second = await post(totp(passcode), receipt);
  expect([second.status, at(second.body, "token", "methods")]).toEqual([201, ["password", "totp"]]);
});

test("the sandbox exchanges a token for another, and takes it until it is revoked", async () => {
  const token = await login(sandbox);
  const again = await post({ identity: { methods: ["token"], token: { id: token } }, scope: "unscoped" });
  expect(again.status).toBe(201);
  expect((await show(token)).status).toBe(200);
  const headers = { "X-Subject-Token": token };
  const revoked = await ask(`${sandbox.identityUrl}/auth/tokens`, { method: "DELETE", token, headers });
  expect([revoked.status, revoked.text]).toEqual([204, ""]);
  expect((await show(token)).status).toBe(401);
});

test("the sandbox ends a token with its lifetime", async () => {
  const token = await login(sandbox);
  now += 59_999;
  expect((await show(token)).status).toBe(200);
  now += 1;
  expect((await show(token)).status).toBe(401);
});

test("tests can revoke one token of the sandbox or all", async () => {
  const [one, other] = [await login(sandbox), await login(sandbox)];
  sandbox.revoke(one);
  expect([(await show(one)).status, (await show(other)).status]).toEqual([401, 200]);
  sandbox.expireAll();
  expect((await show(other)).status).toBe(401);
});

test("the sandbox lists the projects of the user, filtered", async () => {
  const token = await login(sandbox);
  const { projects } = sandbox.accounts;
  const all = await ask(`${sandbox.identityUrl}/auth/projects`, { token });
  const ids = recordsAt(all.body, "projects").map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining([projects.demo.id, projects.archive.id, projects.empty.id]));
  const named = await ask(`${sandbox.identityUrl}/projects?name=archive`, { token });
  expect(recordsAt(named.body, "projects").map(({ id }) => id)).toEqual([projects.archive.id]);
});

const postV2 = (auth: unknown) => ask(`${sandbox.identityV2Url}/tokens`, { method: "POST", body: { auth } });

test("the sandbox's Keystone v2.0 answers a token with one time without a zone, and Z.com's catalog", async () => {
  const { username, password, tenantId, tenantName } = sandbox.accounts.zcom;
  const passwordCredentials = { username, password };
  for (const tenant of [{ tenantId }, { tenantName }]) {
    const reply = await postV2({ passwordCredentials, ...tenant });
    expect(reply.status).toBe(200);
    expect(textAt(reply.body, "access", "token", "issued_at")).toMatch(/T\d\d:\d\d:\d\d\.\d{6}$/);
    expect(textAt(reply.body, "access", "token", "expires")).toMatch(/T\d\d:\d\d:\d\dZ$/);
    const compute = recordsAt(reply.body, "access", "serviceCatalog").find(({ type }) => type === "compute");
    expect(listAt(compute, "endpoints")).toEqual([
      { region: "tyo1", publicURL: `${sandbox.origin}/zcom-backup/v2/${tenantId}` },
    ]);
  }
});

test("the sandbox's Keystone v2.0 refuses wrong credentials, foreign tenants, and a tenant named twice", async () => {
  const { username, password, tenantId, tenantName } = sandbox.accounts.zcom;
  const wrong = await postV2({ passwordCredentials: { username, password: "no" }, tenantId });
  expect([wrong.status, textAt(wrong.body, "error", "title")]).toEqual([401, "Unauthorized"]);
  expect((await postV2({ passwordCredentials: { username, password }, tenantId: "another" })).status).toBe(401);
  expect((await postV2({ passwordCredentials: { username, password }, tenantId, tenantName })).status).toBe(400);
});
