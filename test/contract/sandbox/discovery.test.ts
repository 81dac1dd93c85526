import { afterAll, beforeAll, expect, test } from "vitest";
import { startSandbox, type Sandbox } from "../../../scripts/sandbox/index.ts";
import { at, recordAt, recordsAt, textAt } from "../../../scripts/json.ts";
import { ask, backupsOf, idsOf, login, urlOf } from "./ask.ts";

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ count: 5 });
});
afterAll(() => sandbox.close());

test.each(["", "/"])("the sandbox's identity URL without a version (%j) leads to the login", async (slash) => {
  const unversioned = sandbox.identityUrl.replace(/\/v3$/, "");
  const reply = await ask(`${unversioned}${slash}`);
  expect(reply.status).toBe(300);
  const [version] = recordsAt(reply.body, "versions", "values");
  const [self] = recordsAt(version, "links");
  expect(self).toEqual({ rel: "self", href: `${sandbox.identityUrl}/` });
  expect(textAt((await ask(textAt(self, "href") ?? "")).body, "version", "id")).toBe(textAt(version, "id"));
});

test("the sandbox's block storage tells its versions without a token, and each leads to itself", async () => {
  const url = sandbox.endpoints["openstack-backup"] ?? "";
  const all = await ask(`${url}/`);
  expect(all.status).toBe(300);
  const [version] = recordsAt(all.body, "versions");
  expect(version).toMatchObject({ id: "v3.0", status: "CURRENT", min_version: "3.0" });
  const [self] = recordsAt(version, "links");
  expect(await ask(textAt(self, "href") ?? "")).toMatchObject({ status: 200, body: { versions: [version] } });
});

test("the sandbox's block storage takes paths without a project's ID", async () => {
  const token = await login(sandbox);
  const url = sandbox.endpoints["openstack-backup"] ?? "";
  const short = await ask(`${url}/v3/backups/detail`, { token });
  expect(idsOf(backupsOf(short))).toEqual(
    idsOf(backupsOf(await ask(urlOf(sandbox, "openstack-backup", "/v3/{project}/backups/detail"), { token }))),
  );
  expect((await ask(`${url}/v3/backups/detail`)).status).toBe(401);
  expect((await ask(`${url}/v3/volumes/summary`, { token })).status).toBe(200);
});

test("the sandbox's catalog has block storage in one region", async () => {
  const { accounts, identityUrl } = sandbox;
  const identity = {
    methods: ["password"],
    password: { user: { id: accounts.demo.userId, password: accounts.demo.password } },
  };
  const scope = { project: { id: accounts.demo.projectId } };
  const reply = await ask(`${identityUrl}/auth/tokens`, { method: "POST", body: { auth: { identity, scope } } });
  const entries = recordsAt(recordAt(reply.body, "token"), "catalog").filter(({ type }) =>
    ["block-storage", "volumev3"].includes(String(at({ type }, "type"))),
  );
  const regions = entries.flatMap((entry) => recordsAt(entry, "endpoints").map(({ region }) => region));
  expect([...new Set(regions)]).toEqual(["RegionOne"]);
});
