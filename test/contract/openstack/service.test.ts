import { afterAll, beforeAll, expect, test } from "vitest";
import { waitForBackup } from "cloud-backups";
import { cinder, describeOpenstack, expectNoDrift, login, state } from "./bed.ts";

describeOpenstack("backups really made, by Cinder's own services", () => {
  expectNoDrift();
  const auth = describeOnce(() => login("admin"));
  const client = describeOnce(() => cinder({ auth: auth() }));
  const wait = { interval: 500, deadline: 100_000 };
  let volume = "";
  let made = "";

  beforeAll(async () => {
    volume = await createVolume(await auth().getToken());
  });

  afterAll(async () => {
    for (const { id } of await client().listBackups().toArray()) {
      await client()
        .runBackupAction({ backup_id: id, body: { "os-force_delete": {} } })
        .catch(() => undefined);
    }
  });

  test("a real Cinder creates a backup, and waitForBackup waits until it is available", async () => {
    const body = { backup: { volume_id: volume, name: "first", description: "made by a test" } };
    const { backup } = await client().createBackup({ body });
    const seen: string[] = [];
    const done = await waitForBackup(client(), backup.id, { ...wait, onProgress: ({ status }) => seen.push(status) });
    expect(done).toMatchObject({ id: backup.id, status: "available", name: "first", volume_id: volume, size: 1 });
    expect(new Set(seen)).toEqual(new Set(["creating", "available"]));
    made = backup.id;
  });

  test("an incremental backup at a real Cinder depends on the first", async () => {
    const body = { backup: { volume_id: volume, name: "second", incremental: true } };
    const { backup } = await client().createBackup({ body });
    expect(await waitForBackup(client(), backup.id, wait)).toMatchObject({ is_incremental: true });
    expect((await client().showBackup({ backup_id: made })).backup.has_dependent_backups).toBe(true);
    await expect(client().deleteBackup({ backup_id: made })).rejects.toMatchObject({ status: 400, code: "badRequest" });
    await client().deleteBackup({ backup_id: backup.id });
    await waitForBackup(client(), backup.id, { ...wait, until: "deleted" });
  });

  test("a real Cinder restores a backup", async () => {
    const { restore } = await client().restoreBackup({ backup_id: made, body: { restore: { volume_id: volume } } });
    expect(restore).toMatchObject({ backup_id: made, volume_id: volume });
    expect(await waitForBackup(client(), made, wait)).toMatchObject({ status: "available" });
  });

  test("waitForBackup fails fast on an error state that an administrator set at a real Cinder", async () => {
    const reset = (status: "available" | "error") =>
      client().runBackupAction({ backup_id: made, body: { "os-reset_status": { status } } });
    await reset("error");
    await waitForBackup(client(), made, { ...wait, until: "error" });
    await expect(waitForBackup(client(), made, wait)).rejects.toMatchObject({
      name: "BackupStateError",
      status: "error",
    });
    await reset("available");
    await waitForBackup(client(), made, wait);
  });

  test("a record that a real Cinder exported brings a deleted backup back", async () => {
    const exported = await client().exportBackupRecord({ backup_id: made });
    const record = exported["backup-record"];
    expect(record.backup_url).toMatch(/^[A-Za-z0-9+/=]+$/);
    await client().deleteBackup({ backup_id: made });
    await waitForBackup(client(), made, { ...wait, until: "deleted" });
    const imported = await client().importBackupRecord({ body: { "backup-record": record } });
    expect(imported.backup.id).toBe(made);
  });
});

/** Made at first use: without servers there is nothing to log in to. */
function describeOnce<Value>(make: () => Value): () => Value {
  let value: Value | undefined;
  return () => (value ??= make());
}

/** Volumes are not what this package is for: asked for by hand. */
async function createVolume(token: string): Promise<string> {
  const { url } = state.block_storage.like;
  const project = await projectOf(token);
  const headers = { "X-Auth-Token": token, "Content-Type": "application/json" };
  const body = JSON.stringify({ volume: { size: 1, name: "for the tests" } });
  const created = (await (await fetch(`${url}/${project}/volumes`, { method: "POST", headers, body })).json()) as {
    volume: { id: string };
  };
  const { id } = created.volume;
  for (let looks = 0; looks < 120; looks++) {
    const shown = (await (await fetch(`${url}/${project}/volumes/${id}`, { headers })).json()) as {
      volume: { status: string };
    };
    if (shown.volume.status === "available") return id;
    if (shown.volume.status.startsWith("error")) throw new Error(`the volume went into state ${shown.volume.status}`);
    await new Promise((done) => setTimeout(done, 500));
  }
  throw new Error("the volume did not become available");
}

async function projectOf(token: string): Promise<string> {
  const headers = { "X-Auth-Token": token, "X-Subject-Token": token };
  const answer = (await (await fetch(`${state.identity.url}/auth/tokens`, { headers })).json()) as {
    token: { project: { id: string } };
  };
  return answer.token.project.id;
}
