import { afterAll, beforeAll, expect, test } from "vitest";
import { startSandbox, type Sandbox } from "../../../scripts/sandbox/index.ts";
import { at, recordsAt, textAt, type Json } from "../../../scripts/json.ts";
import { ask, backupsOf, idsOf, login, urlOf, type Question, type Reply } from "./ask.ts";

const id = "openstack-backup";
const version = (asked: string) => ({ "OpenStack-API-Version": `volume ${asked}` });

let sandbox: Sandbox;
let token: string;
beforeAll(async () => {
  // Nothing becomes available by itself, so that a slow machine sees the same.
  sandbox = await startSandbox({ hostileLinks: true, creationTime: 24 * 60 * 60 * 1_000 });
  token = await login(sandbox);
});
afterAll(() => sandbox.close());

const ask3 = (path: string, question: Question = {}): Promise<Reply> =>
  ask(urlOf(sandbox, id, `/v3/{project}/backups${path}`), { token, ...question });
const where = (fits: (backup: Json) => boolean) => idsOf(sandbox.backups(id).filter(fits));
const nextOf = (reply: Reply): string | undefined =>
  recordsAt(reply.body, "backups_links").map((link) => textAt(link, "href"))[0];

test.each(["", "/detail"])(
  "the sandbox's Cinder sends a next link to a foreign host while pages of backups%s are full",
  async (kind) => {
    const truth = idsOf(sandbox.backups(id));
    const seen: string[] = [];
    let query = "?limit=900";
    const links: (string | undefined)[] = [];
    do {
      const reply = await ask3(`${kind}${query}`);
      seen.push(...idsOf(backupsOf(reply)));
      const href = nextOf(reply);
      links.push(href);
      query = href === undefined ? "" : new URL(href).search;
    } while (query !== "");
    expect(seen).toEqual(truth);
    expect(links).toHaveLength(3);
    const { projectId } = sandbox.accounts.demo;
    expect(links[0]).toBe(
      `http://cinder.internal.example:8776/${projectId}/backups?limit=900&marker=${truth[899] ?? ""}`,
    );
    expect(links[2]).toBeUndefined();
  },
);

test("the sandbox's Cinder cuts a list at 1,000, without a limit or with a larger one", async () => {
  expect(backupsOf(await ask3(""))).toHaveLength(1_000);
  expect(backupsOf(await ask3("?limit=2000"))).toHaveLength(1_000);
});

test("the sandbox's Cinder copies the offset into the next link, which loses backups, as the real one does", async () => {
  const truth = idsOf(sandbox.backups(id));
  const first = await ask3("?offset=5&limit=10");
  expect(idsOf(backupsOf(first))).toEqual(truth.slice(5, 15));
  const query = new URL(nextOf(first) ?? "").search;
  expect(query).toContain("offset=5");
  expect(idsOf(backupsOf(await ask3(query)))).toEqual(truth.slice(20, 30));
});

test("the sandbox's Cinder filters by name, state and volume", async () => {
  const errors = where(({ status }) => status === "error");
  expect(idsOf(backupsOf(await ask3("?status=error")))).toEqual(errors);
  const volume = textAt(sandbox.backups(id)[0], "volume_id") ?? "";
  const ofVolume = where(({ volume_id }) => volume_id === volume);
  expect(idsOf(backupsOf(await ask3(`/detail?volume_id=${volume}`)))).toEqual(ofVolume);
  const named = where(({ name }) => name === "备份 每日 100%");
  expect(named.length).toBeGreaterThan(0);
  expect(idsOf(backupsOf(await ask3(`?name=${encodeURIComponent("备份 每日 100%")}`)))).toEqual(named);
});

test("the sandbox's Cinder heeds name~ and with_count only when their version is asked for", async () => {
  const like = where(({ name }) => typeof name === "string" && name.includes("weekly-1"));
  const ignored = await ask3("?name~=weekly-1&with_count=true&limit=3");
  expect(idsOf(backupsOf(ignored))).toEqual(idsOf(sandbox.backups(id).slice(0, 3)));
  expect(at(ignored.body, "count")).toBeUndefined();
  const heeded = await ask3("?name%7E=weekly-1&with_count=true", { headers: version("3.45") });
  expect(idsOf(backupsOf(heeded))).toEqual(like);
  expect(at(heeded.body, "count")).toBe(like.length);
  const old = await ask3("?name~=weekly-1", { headers: { "X-OpenStack-Volume-API-Version": "3.34" } });
  expect(idsOf(backupsOf(old))).toEqual(like);
});

test("the sandbox's Cinder sends a next link on the last page, too, when it counts", async () => {
  const last = await ask3(`?with_count=true&limit=100&offset=2600`, { headers: version("3.45") });
  expect(backupsOf(last).length).toBeLessThan(100);
  expect(nextOf(last)).toBeDefined();
});

test("the sandbox's Cinder sorts as asked, by name since 3.37", async () => {
  const oldest = idsOf(sandbox.backups(id).slice(-3).reverse());
  expect(idsOf(backupsOf(await ask3("?sort=created_at:asc&limit=3")))).toEqual(oldest);
  expect(idsOf(backupsOf(await ask3("?sort_key=created_at&sort_dir=asc&limit=3")))).toEqual(oldest);
  expect((await ask3("?sort=name")).status).toBe(400);
  const names = backupsOf(await ask3("?sort=name:desc&limit=5", { headers: version("3.37") }));
  expect(names.map(({ name }) => name)).toEqual(Array.from({ length: 5 }, () => "备份 每日 100%"));
});

test("the sandbox's Cinder lists all projects for the administrator alone", async () => {
  const query = "?all_tenants=1&with_count=true&limit=1";
  const own = await ask3(query, { headers: version("3.45") });
  expect(at(own.body, "count")).toBe(sandbox.backups(id).length);
  const admin = await login(sandbox, { who: "admin" });
  const all = await ask3(query, { token: admin, headers: version("3.45") });
  expect(at(all.body, "count")).toBe(sandbox.backups(id).length + 25);
});

test("the sandbox's Cinder refuses an unknown marker", async () => {
  const reply = await ask3("?marker=none");
  expect([reply.status, reply.body]).toEqual([
    404,
    { itemNotFound: { code: 404, message: "Backup none could not be found." } },
  ]);
});

test("the sandbox's Cinder refuses name~ where likeFilters is off", async () => {
  const strict = await startSandbox({ count: 5, likeFilters: false });
  const url = urlOf(strict, id, "/v3/{project}/backups?name~=x");
  const own = await login(strict);
  expect((await ask(url, { token: own })).status).toBe(200);
  const reply = await ask(url, { token: own, headers: version("3.34") });
  await strict.close();
  expect([reply.status, textAt(reply.body, "badRequest", "message")]).toEqual([
    400,
    "Invalid filters name~ are found in query options.",
  ]);
});

test("the sandbox's Cinder refuses an unknown version with 406", async () => {
  const reply = await ask3("", { headers: version("3.999") });
  expect([reply.status, at(reply.body, "notAcceptable", "code")]).toEqual([406, 406]);
});

const shown = async (backup: string) => textAt((await ask3(`/${backup}`)).body, "backup", "status");
/** The ID of a new backup. */
const create = async (): Promise<string> => {
  const body = { backup: { volume_id: "0aa67a0c-7339-4be6-b5d5-2afe21ca270c", name: "new" } };
  const reply = await ask3("", { method: "POST", body });
  expect(reply.status).toBe(202);
  return textAt(reply.body, "backup", "id") ?? "";
};

test("the sandbox's Cinder makes a backup, lists it first, and lets it become available", async () => {
  const created = await create();
  expect(idsOf(backupsOf(await ask3("?limit=1")))).toEqual([created]);
  expect(await shown(created)).toBe("creating");
  sandbox.settle();
  expect(await shown(created)).toBe("available");
});

test("the sandbox's Cinder lets a new backup fail", async () => {
  const created = await create();
  sandbox.settle("error");
  expect(await shown(created)).toBe("error");
});

test("the sandbox's Cinder lets a new backup become available by itself in time", async () => {
  let now = 0;
  const timed = await startSandbox({ count: 0, creationTime: 500, now: () => now });
  const own = await login(timed);
  const url = urlOf(timed, id, "/v3/{project}/backups");
  const made = await ask(url, { method: "POST", token: own, body: { backup: { volume_id: "v" } } });
  const status = async () => {
    const reply = await ask(`${url}/${textAt(made.body, "backup", "id") ?? ""}`, { token: own });
    return textAt(reply.body, "backup", "status");
  };
  now = 499;
  const early = await status();
  now = 500;
  const late = await status();
  await timed.close();
  expect([early, late]).toEqual(["creating", "available"]);
});

test("the sandbox's Cinder restores a backup, then deletes it", async () => {
  const created = await create();
  expect((await ask3(`/${created}`, { method: "DELETE" })).status).toBe(400);
  sandbox.settle();
  const restore = await ask3(`/${created}/restore`, { method: "POST", body: { restore: { name: "vol" } } });
  expect([restore.status, textAt(restore.body, "restore", "volume_name")]).toEqual([202, "vol"]);
  expect(await shown(created)).toBe("restoring");
  sandbox.settle();
  expect((await ask3(`/${created}`, { method: "DELETE" })).status).toBe(202);
  expect((await ask3(`/${created}`)).body).toEqual({
    itemNotFound: { code: 404, message: `Backup ${created} could not be found.` },
  });
});

test("the sandbox's Cinder renames a backup since 3.9, and keeps metadata since 3.43", async () => {
  const created = await create();
  const put = (body: unknown, asked: string) =>
    ask3(`/${created}`, { method: "PUT", body: { backup: body }, headers: version(asked) });
  expect((await put({ name: "other" }, "3.0")).status).toBe(404);
  expect(textAt((await put({ name: "other" }, "3.9")).body, "backup", "name")).toBe("other");
  expect((await put({ metadata: { team: "web" } }, "3.9")).status).toBe(400);
  expect(at((await put({ metadata: { team: "web" } }, "3.43")).body, "backup", "metadata")).toEqual({ team: "web" });
});

test("the sandbox's Cinder lets an administrator alone reset a state", async () => {
  const created = await create();
  const body = { "os-reset_status": { status: "error" } };
  expect((await ask3(`/${created}/action`, { method: "POST", body })).status).toBe(403);
  const admin = await login(sandbox, { who: "admin" });
  expect((await ask3(`/${created}/action`, { method: "POST", body, token: admin })).status).toBe(202);
  expect(await shown(created)).toBe("error");
});
