import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { identityV3, PaginationError } from "cloud-backups";
import { cinder, describeOpenstack, expectNoDrift, ids, login, seeded, state } from "./bed.ts";

/** The newest version of the older cloud: of the time before filters by part of a name and counts. */
const newest = "3.30";

/** A real Cinder behind a proxy that lowers its newest version: what is newer, Cinder itself is made to refuse. */
describeOpenstack("a Cinder that refuses newer versions", () => {
  let proxy: Server;
  let endpoint: string;
  const asked: string[] = [];
  expectNoDrift();

  beforeAll(async () => {
    proxy = createServer((request, response) => {
      const wanted = String(request.headers["openstack-api-version"] ?? "").replace("volume ", "");
      asked.push(wanted);
      const isNewer = wanted !== "" && Number(wanted.split(".")[1]) > Number(newest.split(".")[1]);
      const headers = new Headers();
      for (const [name, value] of Object.entries(request.headers)) {
        if (typeof value === "string" && !["host", "connection", "accept-encoding"].includes(name))
          headers.set(name, value);
      }
      if (isNewer) headers.set("openstack-api-version", "volume 3.999");
      headers.delete("x-openstack-volume-api-version");
      const url = new URL(state.block_storage.like.url).origin + (request.url ?? "");
      void fetch(url, { method: request.method ?? "GET", headers }).then(async (answer) => {
        response.writeHead(answer.status, { "content-type": answer.headers.get("content-type") ?? "text/plain" });
        response.end(await answer.text());
      });
    });
    await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
    endpoint = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
  });

  afterAll(() => {
    proxy.close();
  });

  test("lists and calls work at a Cinder without newer versions, and ask for them once", async () => {
    const client = cinder({ endpoint });
    const truth = ids(seeded("demo"));
    expect(ids(await client.listBackups({ limit: 1_000 }).toArray())).toEqual(truth);
    expect(ids(await client.listBackupsDetail().toArray())).toEqual(truth);
    const { backup } = await client.showBackup({ backup_id: truth[0] ?? "" });
    expect(backup.id).toBe(truth[0]);
    expect(asked.filter((version) => version !== "")).toHaveLength(1);
  });

  test("a filter that needs a newer version fails at a Cinder without it, and says so", async () => {
    const call = cinder({ endpoint }).listBackups({ "name~": "night" }).toArray();
    await expect(call).rejects.toThrow(/406.*needs version 3\.34/s);
  });
});

describeOpenstack("what a real server cuts", () => {
  test("a sort by a field that may be null returns all backups of a real Cinder, or fails", async () => {
    const list = cinder().listBackupsDetail({ sort: "fail_reason:asc", limit: 300 });
    const outcome = await list.toArray().catch((error: unknown) => error);
    if (Array.isArray(outcome)) expect(outcome).toHaveLength(seeded("demo").length);
    else expect(outcome).toBeInstanceOf(PaginationError);
  });

  test("a list of a real Cinder with several pages at a time is complete without being told to count", async () => {
    const list = cinder().listBackups({ limit: 300 }, { concurrency: 4 });
    expect(ids(await list.toArray())).toEqual(ids(seeded("demo")));
  });

  test("a list of projects beyond a real Keystone's list_limit is complete, or fails", async () => {
    const auth = login("admin", "admin", state.identity_short.url);
    const list = identityV3({ endpoint: state.identity_short.url, auth }).listProjects();
    const { body } = await list.firstPage().catch((error: unknown) => {
      if (error instanceof PaginationError) return { body: { truncated: true } };
      throw error;
    });
    expect(body.truncated).toBe(true);
    const outcome = await list.toArray().catch((error: unknown) => error);
    if (Array.isArray(outcome)) expect(outcome.length).toBeGreaterThan(2);
    else expect(outcome).toBeInstanceOf(PaginationError);
  });
});
