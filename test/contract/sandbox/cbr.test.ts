import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startSandbox, type Sandbox } from "../../../scripts/sandbox/index.ts";
import { at, textAt, type Json } from "../../../scripts/json.ts";
import { ask, backupsOf, idsOf, login, urlOf } from "./ask.ts";

let sandbox: Sandbox;
let token: string;
beforeAll(async () => {
  sandbox = await startSandbox();
  token = await login(sandbox);
});
afterAll(() => sandbox.close());

describe.each(["otc-cbr", "huawei-cbr"])("the sandbox's %s", (service) => {
  const list = (query: string) => ask(urlOf(sandbox, service, `/v3/{project}/backups?${query}`), { token });
  const where = (fits: (backup: Json) => boolean) => idsOf(sandbox.backups(service).filter(fits));

  test("backups come by marker, each once, in order, at most 1,000 a page", async () => {
    const truth = sandbox.backups(service);
    expect(truth.length).toBeGreaterThan(2_600);
    const seen: string[] = [];
    const sizes: number[] = [];
    for (let marker = ""; ; marker = `marker=${seen.at(-1) ?? ""}`) {
      const reply = await list(marker);
      expect(at(reply.body, "count")).toBe(truth.length);
      const ids = idsOf(backupsOf(reply));
      sizes.push(ids.length);
      seen.push(...ids);
      if (ids.length === 0) break;
    }
    expect(seen).toEqual(idsOf(truth));
    expect(sizes).toEqual([1_000, 1_000, truth.length - 2_000, 0]);
  });

  test("backups come by offset and limit, newest first", async () => {
    const truth = sandbox.backups(service);
    expect(idsOf(backupsOf(await list("offset=1200&limit=7")))).toEqual(idsOf(truth.slice(1_200, 1_207)));
    expect(backupsOf(await list("offset=5000"))).toEqual([]);
    const marker = textAt(truth[99], "id") ?? "";
    expect(idsOf(backupsOf(await list(`marker=${marker}&offset=10&limit=2`)))).toEqual(idsOf(truth.slice(110, 112)));
  });

  test("backups hold the documented ones", () => {
    expect(idsOf(sandbox.backups(service))).toContain("b1c4afd9-e7a6-4888-9010-c2bac3aa7910");
    const projects = new Set(sandbox.backups(service).map(({ project_id }) => project_id));
    expect([...projects]).toEqual([sandbox.accounts.demo.projectId]);
  });

  test.each(["vault_id", "resource_id", "resource_name", "resource_type", "name", "checkpoint_id", "resource_az"])(
    "backups are filtered by %s",
    async (field) => {
      const sample = sandbox.backups(service).find((backup) => /^[\w:.-]+$/.test(textAt(backup, field) ?? ""));
      const value = textAt(sample, field) ?? "";
      const wanted = where((backup) => backup[field] === value);
      expect(wanted.length).toBeGreaterThan(0);
      expect(wanted.length).toBeLessThan(sandbox.backups(service).length);
      const reply = await list(`${field}=${encodeURIComponent(value)}`);
      expect(idsOf(backupsOf(reply))).toEqual(wanted.slice(0, 1_000));
      expect(at(reply.body, "count")).toBe(wanted.length);
    },
  );

  test("backups are filtered by several states, and by time", async () => {
    const states = where(({ status }) => status === "error" || status === "protecting");
    expect(idsOf(backupsOf(await list("status=error&status=protecting")))).toEqual(states);
    const [date = ""] = new Date(Date.now() - 10 * 24 * 3_600_000).toISOString().split("T");
    const reply = await list(`start_time=${date}T00:00:00Z&end_time=${date}T23:59:59Z`);
    const day = where(({ created_at }) => String(created_at).startsWith(date));
    expect(day.length).toBeGreaterThan(10);
    expect(idsOf(backupsOf(reply))).toEqual(day);
  });

  test("backups are sorted as asked", async () => {
    const names = backupsOf(await list("sort=name:asc,id:asc")).map(({ name }) => String(name));
    const sorted = sandbox.backups(service).map(({ name }) => String(name));
    sorted.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
    expect(names).toEqual(sorted.slice(0, 1_000));
    const oldest = backupsOf(await list("sort=created_at:asc&limit=3"));
    expect(idsOf(oldest)).toEqual(idsOf(sandbox.backups(service).slice(-3).reverse()));
  });

  test("backups of others are listed when asked for", async () => {
    const shared = backupsOf(await list("own_type=shared"));
    expect(shared.length).toBeGreaterThan(0);
    expect(shared.every(({ project_id }) => project_id !== sandbox.accounts.demo.projectId)).toBe(true);
    const pending = await list("own_type=shared&member_status=pending");
    expect(backupsOf(pending).length).toBeLessThan(shared.length);
    const all = await list("own_type=all_granted");
    expect(at(all.body, "count")).toBe(sandbox.backups(service).length + shared.length);
  });

  test("an unknown marker is an error", async () => {
    const reply = await list("marker=nothing");
    expect([reply.status, textAt(reply.body, "error_code")]).toEqual([400, "BackupService.9900"]);
    expect(textAt(reply.body, "error_msg")).toContain("marker nothing");
  });
});

test("the sandbox shows a server's backup with its disk's, which can be listed by its parent", async () => {
  const parent = sandbox.backups("otc-cbr").find(({ resource_type }) => resource_type === "OS::Nova::Server");
  const id = textAt(parent, "id") ?? "";
  const children = at(parent, "children");
  const reply = await ask(urlOf(sandbox, "otc-cbr", `/v3/{project}/backups?parent_id=${id}`), { token });
  expect(backupsOf(reply)).toEqual(children);
});

test("the sandbox shows a backup, and answers 404 for an unknown one", async () => {
  const [backup] = sandbox.backups("otc-cbr");
  const shown = await ask(urlOf(sandbox, "otc-cbr", `/v3/{project}/backups/${textAt(backup, "id") ?? ""}`), { token });
  expect([shown.status, shown.body]).toEqual([200, { backup }]);
  const missing = await ask(urlOf(sandbox, "otc-cbr", "/v3/{project}/backups/none"), { token });
  expect([missing.status, textAt(missing.body, "error_code")]).toEqual([404, "BackupService.6200"]);
});
