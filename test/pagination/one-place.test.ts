import { expect, test } from "vitest";
import { PaginationError, openstackBackup, passwordAuth } from "../../src/index.ts";
import type { Fetch } from "../../src/client/transport.ts";

const identity = "https://keystone.example";

/** A cloud whose second login leads elsewhere, as after a change of the user's default project or of the catalog. */
function movedCloud(second: { project?: string; endpoint?: string }) {
  let logins = 0;
  let isExpired = false;
  const hosts: string[] = [];
  const login = () => {
    const moved = ++logins > 1 ? second : {};
    const { project = "p1", endpoint = "https://one.example" } = moved;
    const url = `${endpoint}/v3/${project}`;
    const catalog = [{ type: "volumev3", endpoints: [{ interface: "public", region: "r", url }] }];
    const token = { issued_at: null, expires_at: null, project: { id: project }, catalog };
    return Response.json({ token }, { status: 201, headers: { "x-subject-token": `token-${logins}` } });
  };
  const fetch: Fetch = (given, init) => {
    const url = new URL(given);
    if (url.origin === identity) return Promise.resolve(login());
    hosts.push(url.host);
    const isOld = new Headers(init.headers).get("x-auth-token") === "token-1";
    if (isOld && isExpired) return Promise.resolve(Response.json({ error: { message: "expired" } }, { status: 401 }));
    isExpired = true;
    const start = Number(url.searchParams.get("marker") ?? url.searchParams.get("offset") ?? 0);
    const backups = Array.from({ length: Math.min(10, 30 - start) }, (_, at) => ({ id: String(start + at + 1) }));
    return Promise.resolve(
      Response.json({ backups, count: 30, backups_links: [{ rel: "next", href: `?marker=${start + 10}` }] }),
    );
  };
  const auth = passwordAuth({ authUrl: identity, username: "ada", password: "p", userDomain: "d", fetch });
  return { hosts, cinder: openstackBackup({ auth, region: "r", fetch }) };
}

test.each<[string, { project?: string; endpoint?: string }]>([
  ["another project", { project: "p2" }],
  ["another host", { endpoint: "https://two.example" }],
])("a list fails when a new login leads to %s, after the pages that belong together", async (_, second) => {
  for (const options of [{}, { prefetch: false }, { concurrency: 3 }]) {
    const { cinder, hosts } = movedCloud(second);
    const ids: string[] = [];
    const walk = async () => {
      for await (const { id } of cinder.listBackups({}, options)) ids.push(id);
    };
    const error: unknown = await walk().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(PaginationError);
    expect(error).toMatchObject({
      page: 2,
      received: 10,
      message: expect.stringMatching(/another project/) as string,
    });
    expect(ids).toHaveLength(10);
    expect(new Set(hosts)).toEqual(new Set(["one.example"]));
  }
});

test("a list goes on when a new login leads to the same place", async () => {
  const { cinder } = movedCloud({});
  expect(await cinder.listBackups({}, { prefetch: false }).toArray()).toHaveLength(30);
});
