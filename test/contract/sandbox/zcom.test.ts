import { afterAll, beforeAll, expect, test } from "vitest";
import { startSandbox, type Sandbox } from "../../../scripts/sandbox/index.ts";
import { at, listAt, recordsAt, textAt } from "../../../scripts/json.ts";
import { ask, idsOf, urlOf, zcomLogin } from "./ask.ts";

let sandbox: Sandbox;
let token: string;
beforeAll(async () => {
  sandbox = await startSandbox();
  token = await zcomLogin(sandbox);
});
afterAll(() => sandbox.close());

const url = (path: string) => urlOf(sandbox, "zcom-backup", path);

test.each(["v2", "v1"])(
  "the sandbox's Z.com lists all backups at %s in one answer, as JSON under the name of HTML",
  async (api) => {
    const reply = await ask(url(`/${api}/{tenant}/backup`), { token });
    expect(reply.headers.get("Content-Type")).toBe("text/html; charset=UTF-8");
    const backups = recordsAt(reply.body, "backup");
    expect(backups.length).toBeGreaterThan(2_600);
    expect(backups).toEqual(sandbox.backups("zcom-backup"));
    expect(textAt(backups[0], "id")).toBe("9fbcc5eb-aa2b-4d17-a27d-43f11c8c2b17");
  },
);

test("the sandbox's Z.com shows one backup in an array, and sends errors as JSON under the name of HTML", async () => {
  const [backup] = sandbox.backups("zcom-backup");
  const shown = await ask(url(`/v2/{tenant}/backup/${textAt(backup, "id") ?? ""}`), { token });
  expect(shown.body).toEqual({ backup: [backup] });
  const missing = await ask(url("/v2/{tenant}/backup/none"), { token });
  expect(missing.headers.get("Content-Type")).toBe("text/html; charset=UTF-8");
  expect([missing.status, at(missing.body, "itemNotFound", "code")]).toEqual([404, 404]);
});

test("the sandbox's Z.com starts, acts on and cancels backups", async () => {
  const body = { backup: { instance_id: "efbc4dea-e7e3-4890-883c-9a7a5ca9e105" } };
  const started = await ask(url("/v2/{tenant}/backup"), { method: "POST", token, body });
  expect(started.status).toBe(201);
  const id = textAt(started.body, "backup", "id") ?? "";
  expect(idsOf(sandbox.backups("zcom-backup"))).toContain(id);
  const act = (action: unknown) =>
    ask(url(`/v2/{tenant}/backup/${id}/action`), { method: "POST", token, body: action });
  expect((await act({ "backup-stop": null })).status).toBe(202);
  expect((await act({ restore: { backuprun_id: "none" } })).status).toBe(404);
  expect((await act({ explode: {} })).status).toBe(400);
  expect((await ask(url(`/v2/{tenant}/backup/${id}`), { method: "DELETE", token })).status).toBe(204);
  expect((await ask(url(`/v2/{tenant}/backup/${id}`), { token })).status).toBe(404);
});

test("the sandbox's Z.com shows a restored run as restoring", async () => {
  const id = "eaf25feb-8255-4cda-912c-ffea8df34e0e";
  const body = { restore: { backuprun_id: "9a61530e82434128a6039974a1c8397e" } };
  expect((await ask(url(`/v2/{tenant}/backup/${id}/action`), { method: "POST", token, body })).status).toBe(202);
  const shown = await ask(url(`/v2/{tenant}/backup/${id}`), { token });
  const runs = recordsAt(listAt(shown.body, "backup")[0], "backupruns");
  expect(runs.map(({ status }) => status)).toEqual(["restoring", "restoring"]);
});
