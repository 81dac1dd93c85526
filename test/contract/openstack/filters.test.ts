import { expect, test } from "vitest";
import { ApiError } from "cloud-backups";
import { cinder, describeOpenstack, expectNoDrift, ids, login, seeded, state } from "./bed.ts";

describeOpenstack("filters of a real Cinder", () => {
  expectNoDrift();
  const like = () => cinder({ endpoint: state.block_storage.like.url });

  test("a real Cinder filters by name, status and volume", async () => {
    const rows = seeded("demo");
    const { volume_id } = rows[0] ?? { volume_id: "" };
    const list = (params: Parameters<ReturnType<typeof cinder>["listBackups"]>[0]) =>
      like().listBackups(params).toArray();
    expect(ids(await list({ status: "error" }))).toEqual(ids(rows.filter(({ status }) => status === "error")));
    expect(ids(await list({ volume_id, limit: 50 }))).toEqual(ids(rows.filter((row) => row.volume_id === volume_id)));
    expect(ids(await list({ name: "Sicherung Müller" }))).toEqual(
      ids(rows.filter(({ display_name }) => display_name === "Sicherung Müller")),
    );
  });

  test("a real Cinder filters by parts of name, status and volume, and the client asks for the version by itself", async () => {
    const rows = seeded("demo");
    const { volume_id } = rows[0] ?? { volume_id: "" };
    const part = volume_id.slice(0, 8);
    const byName = await like().listBackups({ "name~": "Sicherung" }).toArray();
    expect(ids(byName)).toEqual(ids(rows.filter(({ display_name }) => display_name?.includes("Sicherung"))));
    expect(byName.length).toBeGreaterThan(1);
    const byStatus = await like().listBackupsDetail({ "status~": "error", limit: 100 }).toArray();
    expect(ids(byStatus)).toEqual(ids(rows.filter(({ status }) => status.includes("error"))));
    const byVolume = await like().listBackups({ "volume_id~": part }).toArray();
    expect(ids(byVolume)).toEqual(ids(rows.filter((row) => row.volume_id.includes(part))));
  });

  test("the total of a real Cinder counts all pages", async () => {
    const { body } = await like().listBackupsDetail({ with_count: true, limit: 3 }).firstPage();
    expect(body.count).toBe(2_500);
    const errors = await like().listBackups({ with_count: true, status: "error", limit: 3 }).firstPage();
    expect(errors.body.count).toBe(seeded("demo").filter(({ status }) => status === "error").length);
  });

  test("a filter that a real Cinder's operator does not allow fails with the server's refusal", async () => {
    const client = cinder({ endpoint: state.block_storage.default.url });
    for (const params of [{ "name~": "a" }, { "status~": "a" }, { "volume_id~": "a" }]) {
      const error = await client
        .listBackups(params)
        .toArray()
        .catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(ApiError);
      expect(error).toMatchObject({ status: 400, code: "badRequest", requestId: expect.stringMatching(/^req-/) });
      expect(String(error)).toMatch(/Invalid filters/);
    }
  });

  test("a real Cinder silently ignores name~ and with_count without the version header, which our client always sends", async () => {
    const token = await login().getToken();
    const plain = async (base: string, query: string) => {
      const url = `${base}/${state.projects.demo.id}/backups?limit=5&${query}`;
      const response = await fetch(url, { headers: { "X-Auth-Token": token } });
      const body = (await response.json()) as { backups: { id: string }[]; count?: number };
      return { status: response.status, ids: ids(body.backups), count: body.count };
    };
    const first = ids(seeded("demo").slice(0, 5));
    for (const { url } of [state.block_storage.like, state.block_storage.default]) {
      expect(await plain(url, "name~=no-such-name")).toEqual({ status: 200, ids: first, count: undefined });
      expect(await plain(url, "with_count=true")).toEqual({ status: 200, ids: first, count: undefined });
    }
    const asked: string[] = [];
    const client = cinder({
      endpoint: state.block_storage.like.url,
      fetch: (url, init) => {
        asked.push(new Headers(init.headers).get("openstack-api-version") ?? "none");
        return fetch(url, init);
      },
    });
    expect(await client.listBackups({ "name~": "no-such-name" }).toArray()).toEqual([]);
    await client.listBackups({ with_count: true, limit: 1 }).firstPage();
    expect(asked).toEqual(["volume 3.45", "volume 3.45"]);
  });

  test("a real Cinder refuses an invalid marker, limit and filter", async () => {
    const marker = "00000000-0000-4000-8000-00000000dead";
    await expect(cinder().listBackups({ marker }).toArray()).rejects.toMatchObject({
      name: "ApiError",
      status: 404,
      code: "itemNotFound",
      requestId: expect.stringMatching(/^req-/),
    });
    await expect(cinder().listBackups({ sort: "nonsense:asc" }).toArray()).rejects.toMatchObject({
      name: "ApiError",
      status: 400,
      code: "badRequest",
      requestId: expect.stringMatching(/^req-/),
    });
  });

  test("a real Cinder answers 404 to the path with /native", async () => {
    await expect(cinder().listNativeBackupsDetail().toArray()).rejects.toMatchObject({ status: 404 });
  });
});
