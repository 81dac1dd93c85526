import { expect, test } from "vitest";
import { ApiError } from "cloud-backups";
import { cinder, describeOpenstack, expectNoDrift, login, seeded, state } from "./bed.ts";

describeOpenstack("what else can be done with a backup at a real Cinder", () => {
  expectNoDrift();
  const other = () => cinder({ auth: login("other") });
  const admin = () => cinder({ auth: login("admin") });

  test("a real Cinder shows each state as it was put in", async () => {
    const rows = seeded("demo");
    const states = [...new Set(rows.map(({ status }) => status))];
    expect(states.length).toBeGreaterThanOrEqual(6);
    for (const status of states) {
      const row = rows.find((one) => one.status === status);
      const { backup } = await cinder().showBackup({ backup_id: row?.id ?? "" });
      expect(backup).toMatchObject({ id: row?.id, status, name: row?.display_name });
    }
  });

  test("a real Cinder sends the fields of newer versions when they are asked for", async () => {
    const id = seeded("demo").find(({ status }) => status === "available")?.id ?? "";
    const headers = { "OpenStack-API-Version": "volume 3.64" };
    const mine = (await cinder().showBackup({ backup_id: id }, { headers })).backup;
    expect(mine).toHaveProperty("metadata");
    // By default only administrators see whose a backup is.
    expect(mine["os-backup-project-attr:project_id"]).toBeUndefined();
    const { backup } = await admin().showBackup({ backup_id: id }, { headers });
    expect(backup).toMatchObject({ "os-backup-project-attr:project_id": state.projects.demo.id });
    expect(backup.user_id).toMatch(/^[0-9a-f]{32}$/);
  });

  test("a missing backup of a real Cinder fails with 404", async () => {
    const backup_id = "00000000-0000-4000-8000-00000000dead";
    for (const call of [
      cinder().showBackup({ backup_id }),
      cinder().deleteBackup({ backup_id }),
      cinder().updateBackup({ backup_id, body: { backup: { name: "x" } } }),
      cinder().exportBackupRecord({ backup_id }),
    ]) {
      const error = await call.catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(ApiError);
    }
    await expect(cinder().showBackup({ backup_id })).rejects.toMatchObject({
      status: 404,
      code: "itemNotFound",
      requestId: expect.stringMatching(/^req-/),
    });
  });

  test("updateBackup at a real Cinder asks for its version by itself", async () => {
    const [row] = seeded("other");
    const backup_id = row?.id ?? "";
    const before = (await other().showBackup({ backup_id })).backup;
    const name = "renamed für den Test 名";
    const changed = await other().updateBackup({ backup_id, body: { backup: { name, description: "new" } } });
    expect(changed.backup).toMatchObject({ id: backup_id, name });
    expect((await other().showBackup({ backup_id })).backup).toMatchObject({ name, description: "new" });
    const { name: oldName, description = null } = before;
    await other().updateBackup({ backup_id, body: { backup: { name: oldName, description } } });
    expect((await other().showBackup({ backup_id })).backup).toMatchObject({ name: oldName, description });
  });

  test("a real Cinder lets only administrators set the state", async () => {
    const [row] = seeded("other");
    const backup_id = row?.id ?? "";
    const body = { "os-reset_status": { status: "available" } } as const;
    await expect(other().runBackupAction({ backup_id, body })).rejects.toMatchObject({
      status: 403,
      code: "forbidden",
    });
  });

  test("a real Cinder lists the backups of all projects only for an administrator who asks for them", async () => {
    expect(await admin().listBackups().toArray()).toEqual([]);
    const all = await admin().listBackups({ all_tenants: "1" }).toArray();
    expect(all.length).toBeGreaterThanOrEqual(2_507);
  });

  test("a wrong record is refused in a real Cinder's words", async () => {
    const body = { "backup-record": { backup_service: "no.such.driver", backup_url: "bm8=" } };
    const error = await admin()
      .importBackupRecord({ body })
      .catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ status: expect.any(Number), requestId: expect.stringMatching(/^req-/) });
  });
});
