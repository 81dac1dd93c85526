import { afterAll, beforeAll, expect, test } from "vitest";
import { startSandbox, type Sandbox } from "../../../scripts/sandbox/index.ts";
import { at, textAt } from "../../../scripts/json.ts";
import { ask, login, urlOf, zcomLogin, type Reply } from "./ask.ts";

let sandbox: Sandbox;
let tokens: Readonly<Record<string, string>>;
beforeAll(async () => {
  sandbox = await startSandbox({ count: 10 });
  const token = await login(sandbox);
  tokens = {
    "otc-cbr": token,
    "huawei-cbr": token,
    "openstack-backup": token,
    "zcom-backup": await zcomLogin(sandbox),
  };
});
afterAll(() => sandbox.close());

const lists: Readonly<Record<string, string>> = {
  "otc-cbr": "/v3/{project}/backups",
  "huawei-cbr": "/v3/{project}/backups",
  "openstack-backup": "/v3/{project}/backups/detail",
  "zcom-backup": "/v2/{tenant}/backup",
};
const services = Object.keys(lists);
const list = (service: string, query = "", token = tokens[service]): Promise<Reply> =>
  ask(urlOf(sandbox, service, `${lists[service] ?? ""}${query}`), { token });

/** The message of whichever envelope the service has; undefined for another's. */
function messageOf(service: string, { body }: Reply): string | undefined {
  return service.endsWith("-cbr") ? textAt(body, "error_msg") : textAt(body, "badRequest", "message");
}

test.each(services)("%s refuses a query parameter that its spec does not have, by name", async (service) => {
  const reply = await list(service, "?colour=blue");
  expect(reply.status).toBe(400);
  expect(messageOf(service, reply)).toContain('query parameter "colour" is not in the spec');
  expect((await list(service)).status).toBe(200);
});

test.each([
  ["otc-cbr", "limit=0", '"limit" must be >= 1'],
  ["otc-cbr", "limit=ten", '"limit" must be integer'],
  ["otc-cbr", "limit=1e2", '"limit" must be integer'],
  ["otc-cbr", "limit=", '"limit" must be integer'],
  ["otc-cbr", "offset=-1", '"offset" must be >= 0'],
  ["otc-cbr", "status=available&status=fine", "must be one of available, protecting"],
  ["otc-cbr", "start_time=yesterday", '"start_time" must match pattern'],
  ["otc-cbr", "name=a&name=b", '"name" must be string'],
  ["otc-cbr", "sort=size:asc", '"sort" must match pattern'],
  ["otc-cbr", "dec=maybe", '"dec" must be boolean'],
  ["huawei-cbr", "limit=1001", '"limit" must be <= 1000'],
  ["huawei-cbr", "parent_id=no-uuid", '"parent_id" must match format "uuid"'],
  ["huawei-cbr", "used_percent=101", '"used_percent" must match pattern'],
  ["openstack-backup", "limit=0", '"limit" must be >= 1'],
  ["openstack-backup", "limit=-1", '"limit" must be >= 1'],
  ["openstack-backup", "status=fine", '"status" must be one of available'],
  ["openstack-backup", "sort_dir=up", '"sort_dir" must be one of asc, desc'],
  ["openstack-backup", "sort=a&sort=b", '"sort" must be string'],
  ["openstack-backup", "filters[name]=x", '"filters[name]" is not in the spec'],
])("%s refuses ?%s", async (service, query, reason) => {
  const reply = await list(service, `?${query}`);
  expect(reply.status).toBe(400);
  expect(messageOf(service, reply)).toContain(reason);
});

test.each(services)("%s answers 401 in its own way without a valid token", async (service) => {
  for (const token of [undefined, "invented"]) {
    const reply = await ask(urlOf(sandbox, service, lists[service] ?? ""), { token });
    expect(reply.status).toBe(401);
    const code = service.endsWith("-cbr") ? at(reply.body, "error_code") : at(reply.body, "error", "code");
    expect(code).toBe(service.endsWith("-cbr") ? "APIGW.0301" : 401);
  }
});

test("the sandbox checks the token before the rest of the request", async () => {
  expect((await list("otc-cbr", "?colour=blue", "invented")).status).toBe(401);
});

test.each([
  ["otc-cbr", 403, "error_code"],
  ["huawei-cbr", 403, "error_code"],
  ["openstack-backup", 400, "badRequest"],
  ["zcom-backup", 400, "badRequest"],
])("%s answers %i for another project's path", async (service, status, field) => {
  const path = (lists[service] ?? "").replace("{project}", "another").replace("{tenant}", "another");
  const reply = await ask(urlOf(sandbox, service, path), { token: tokens[service] });
  expect(reply.status).toBe(status);
  expect(at(reply.body, field)).toBeDefined();
});

test.each([
  ["otc-cbr", "error_code"],
  ["openstack-backup", "itemNotFound"],
  ["zcom-backup", "itemNotFound"],
  ["identity-v3", "error"],
  ["identity-v2", "error"],
])("%s refuses unknown paths in its own envelope", async (service, field) => {
  const reply = await ask(urlOf(sandbox, service, "/v9/nowhere"));
  expect(reply.status).toBe(404);
  expect(at(reply.body, field)).toBeDefined();
});

test("the sandbox refuses a path with a slash too many, and a method that the spec does not have", async () => {
  const url = urlOf(sandbox, "openstack-backup", "/v3/{project}/backups");
  expect((await ask(`${url}/`, { token: tokens["openstack-backup"] })).status).toBe(404);
  const patched = await ask(url, { method: "PATCH", token: tokens["openstack-backup"] });
  expect([patched.status, at(patched.body, "badMethod", "code")]).toEqual([405, 405]);
});

const url = () => urlOf(sandbox, "openstack-backup", "/v3/{project}/backups");
const create = (headers: Record<string, string>, body: string) =>
  fetch(url(), { method: "POST", headers: { "X-Auth-Token": tokens["openstack-backup"] ?? "", ...headers }, body });
const json = { "Content-Type": "application/json" };
const good = '{"backup":{"volume_id":"v"}}';

test.each([
  ["that is missing", json, "", "requestBody"],
  ["that is no JSON", json, "{", "body is no JSON"],
  ["that is no object", json, "5", "body must be object"],
  ["of another type", { "Content-Type": "text/plain" }, good, "text/plain"],
  ["without a required field", json, '{"backup":{}}', "body.backup must have required property 'volume_id'"],
  ["with a field of another type", json, '{"backup":{"volume_id":5}}', "body.backup.volume_id must be string"],
])("the sandbox refuses a body %s", async (_, headers, body, reason) => {
  const response = await create(headers, body);
  expect(response.status).toBe(400);
  expect(textAt(await response.json(), "badRequest", "message")).toContain(reason);
});

test("the sandbox refuses a body where the spec has none", async () => {
  const token = tokens["openstack-backup"];
  const reply = await ask(`${url()}/none`, { method: "DELETE", token, body: {} });
  expect(reply.status).toBe(400);
});

test("the sandbox holds the body of a login to the spec", async () => {
  const body = { auth: { identity: { methods: ["magic"] } } };
  const reply = await ask(`${sandbox.identityUrl}/auth/tokens`, { method: "POST", body });
  expect([reply.status, textAt(reply.body, "error", "title")]).toEqual([400, "Bad Request"]);
  expect(textAt(reply.body, "error", "message")).toContain("body.auth.identity.methods.0 must be one of password");
});

test.each([
  ["otc-cbr", ["x-request-id"]],
  ["openstack-backup", ["x-compute-request-id", "x-openstack-request-id"]],
  ["zcom-backup", ["x-compute-request-id"]],
])("every answer of %s carries a request ID of its own", async (service, names) => {
  const replies = [await list(service), await list(service, "?colour=blue"), await list(service, "", "invented")];
  for (const name of names) {
    const ids = replies.map(({ headers }) => headers.get(name));
    expect(new Set(ids).size).toBe(3);
    expect(ids).not.toContain(null);
  }
});
