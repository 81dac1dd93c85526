import { expect, test } from "vitest";
import { cinder, describeOpenstack, expectNoDrift, ids, login, seeded, state } from "./bed.ts";

describeOpenstack("lists of a real Cinder", () => {
  expectNoDrift();

  test("lists of 0, 7 and 2,500 backups of a real Cinder are complete and in order, summary and detail", async () => {
    for (const [project, count] of [
      ["empty", 0],
      ["other", 7],
      ["demo", 2_500],
    ] as const) {
      const auth = login(project === "other" ? "other" : "demo", project);
      const truth = ids(seeded(project));
      expect(truth).toHaveLength(count);
      expect(ids(await cinder({ auth }).listBackups().toArray())).toEqual(truth);
      expect(ids(await cinder({ auth }).listBackupsDetail().toArray())).toEqual(truth);
    }
  });

  test.each([10, 1_000, 5_000])("a list of a real Cinder is complete with page size %i", async (limit) => {
    expect(ids(await cinder().listBackups({ limit }).toArray())).toEqual(ids(seeded("demo")));
  });

  test("a list of a real Cinder is complete with page size 1", async () => {
    const auth = login("other");
    expect(ids(await cinder({ auth }).listBackupsDetail({ limit: 1 }).toArray())).toEqual(ids(seeded("other")));
    const some = await cinder().listBackups({ limit: 1 }, { maxItems: 40 }).toArray();
    expect(ids(some)).toEqual(ids(seeded("demo").slice(0, 40)));
  });

  test("a real Cinder returns the fields that were put in", async () => {
    const backups = await cinder().listBackupsDetail().toArray();
    expect(
      backups.map(({ name, description, status, size, volume_id }) => [name, description, status, size, volume_id]),
    ).toEqual(
      seeded("demo").map((row) => [
        row.display_name,
        row.display_description,
        row.status,
        row.size ?? 0,
        row.volume_id,
      ]),
    );
    expect(new Set(backups.map(({ status }) => status)).size).toBeGreaterThanOrEqual(6);
    expect(backups.some(({ name }) => name === null)).toBe(true);
    expect(backups.some(({ is_incremental }) => is_incremental)).toBe(true);
  });

  test("a list of a real Cinder does not leave our host for links to a foreign one", async () => {
    const asked: string[] = [];
    const client = cinder({
      endpoint: state.block_storage.foreign.url,
      onRequest: ({ url }) => asked.push(new URL(url).origin),
    });
    const { body } = await client.listBackups({ limit: 900 }).firstPage();
    expect(body.backups_links?.[0]?.href).toMatch(/^http:\/\/internal\.example:8776\//);
    expect(ids(await client.listBackups({ limit: 900 }).toArray())).toEqual(ids(seeded("demo")));
    expect(new Set(asked)).toEqual(new Set([new URL(state.block_storage.foreign.url).origin]));
  });

  test("a list of a real Cinder from offset 5 is complete, although the server's own link would lose some", async () => {
    const truth = ids(seeded("demo"));
    const { body } = await cinder().listBackups({ offset: 5, limit: 100 }).firstPage();
    // The link keeps the offset beside the marker, and Cinder applies it again after the marker.
    expect(body.backups_links?.[0]?.href).toMatch(/offset=5/);
    expect(ids(await cinder().listBackups({ offset: 5, limit: 100 }).toArray())).toEqual(truth.slice(5));
    const counted = cinder().listBackupsDetail({ offset: 5, limit: 700, with_count: true });
    expect(ids(await counted.toArray())).toEqual(truth.slice(5));
  });

  test("a list of a real Cinder is complete with several pages at a time", async () => {
    const list = cinder().listBackups({ limit: 300, with_count: true }, { concurrency: 4 });
    expect(ids(await list.toArray())).toEqual(ids(seeded("demo")));
  });

  test("a list of a real Cinder starts at a marker", async () => {
    const truth = ids(seeded("demo"));
    const list = cinder().listBackups({ marker: truth[1_999] ?? "", limit: 150 });
    expect(ids(await list.toArray())).toEqual(truth.slice(2_000));
  });

  test("a list of a real Cinder is complete in another order", async () => {
    const auth = login("other");
    const up = await cinder({ auth }).listBackupsDetail({ sort: "created_at:asc", limit: 2 }).toArray();
    const created = up.map(({ created_at }) => created_at ?? "");
    expect(created).toEqual([...created].sort());
    expect(up).toHaveLength(7);
  });

  test("a list of a real Cinder never has another project's backups", async () => {
    const mine = new Set(ids(await cinder().listBackups().toArray()));
    const theirs = ids(
      await cinder({ auth: login("other") })
        .listBackups()
        .toArray(),
    );
    expect(theirs.some((id) => mine.has(id))).toBe(false);
    await expect(cinder().showBackup({ backup_id: theirs[0] ?? "" })).rejects.toMatchObject({
      status: 404,
      code: "itemNotFound",
    });
  });
});
