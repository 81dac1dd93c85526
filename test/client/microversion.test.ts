import { expect, test } from "vitest";
import { openstackBackup, otcCbr, tokenAuth } from "../../src/index.ts";
import { answer, json } from "../support/faults/answers.ts";
import { projectId, served, token } from "../support/faults/served.ts";
import type { FaultServer } from "../support/faults/server.ts";

const auth = tokenAuth({ token, projectId });
const clientOf = (server: FaultServer) => openstackBackup({ endpoint: server.url, auth });
const empty = json({ backups: [] });

/** The versions that each request asked for: in the header of today, and in that of old clouds. */
function asked(server: FaultServer): (string | undefined)[] {
  return server.seen.flatMap(({ headers }) => [
    headers["openstack-api-version"],
    headers["x-openstack-volume-api-version"],
  ]);
}

test("a list of Cinder asks for its total, since only that shows missing items", async () => {
  const server = await served([empty]);
  await clientOf(server).listBackups({ name: "a", limit: 5 }).toArray();
  expect(asked(server)).toEqual(["volume 3.45", "3.45"]);
  expect(server.seen[0]?.target).toContain("with_count=true");
});

test("a cloud that refuses the newer version gets the plain call, and is not asked again", async () => {
  const refusal = answer(
    406,
    JSON.stringify({ computeFault: { code: 406, message: "Version 3.45 is not supported" } }),
  );
  const server = await served(({ headers }) => (headers["openstack-api-version"] === undefined ? empty : refusal));
  const cinder = clientOf(server);
  expect(await cinder.listBackups({ name: "a" }).toArray()).toEqual([]);
  expect(await cinder.listBackups({ name: "a" }).toArray()).toEqual([]);
  expect(asked(server)).toEqual(["volume 3.45", "3.45", undefined, undefined, undefined, undefined]);
  expect(server.seen.map(({ target }) => target.includes("with_count"))).toEqual([true, false, false]);
});

test.each([
  [{ with_count: true }, "3.45"],
  [{ with_count: false }, "3.45"],
  [{ "name~": "night", sort: "name:asc", with_count: true }, "3.45"],
  [{ "name~": "night", with_count: undefined }, "3.45"],
])("a list asks for the newest version that one of its parameters needs: %o", async (params, version) => {
  const server = await served([empty]);
  await clientOf(server).listBackups(params).toArray();
  expect(asked(server)).toEqual([`volume ${version}`, version]);
});

test("an operation asks for its own version, and a body for those of its properties", async () => {
  const server = await served([json({ backup: { id: "b1" } }, 202)]);
  const cbr = clientOf(server);
  await cbr.updateBackup({ backup_id: "b1", body: { backup: { name: "a" } } });
  await cbr.updateBackup({ backup_id: "b1", body: { backup: { metadata: { a: "b" } } } });
  await cbr.createBackup({ body: { backup: { volume_id: "v1" } } });
  await cbr.createBackup({ body: { backup: { volume_id: "v1", availability_zone: "az1" } } });
  expect(asked(server)).toEqual(
    ["3.9", "3.43", undefined, "3.51"].flatMap((version) =>
      version === undefined ? [undefined, undefined] : [`volume ${version}`, version],
    ),
  );
});

test("a version in the caller's headers wins", async () => {
  const server = await served([empty]);
  const headers = { "OpenStack-API-Version": "volume 3.60" };
  await clientOf(server).listBackups({ with_count: true }, { headers }).toArray();
  expect(asked(server)[0]).toBe("volume 3.60");
});

test("each page of a list asks for the version", async () => {
  const links = [{ rel: "next", href: "http://internal.invalid/?marker=1" }];
  const server = await served([json({ backups: [{ id: "1" }], backups_links: links }), empty]);
  await clientOf(server).listBackups({ "name~": "a" }).toArray();
  expect(asked(server)).toEqual(["volume 3.45", "3.45", "volume 3.45", "3.45"]);
});

test("a refused version that the caller needs reaches the caller", async () => {
  const server = await served([
    answer(406, JSON.stringify({ computeFault: { code: 406, message: "Version 3.45 is not supported" } })),
  ]);
  const call = clientOf(server).listBackups({ with_count: true }).toArray();
  await expect(call).rejects.toThrow(
    "406 computeFault: Version 3.45 is not supported. This call needs version 3.45 of the API",
  );
  expect(server.seen.length).toBe(1);
});

test("calls to services without versions send no version", async () => {
  const server = await served([empty]);
  await otcCbr({ endpoint: server.url, auth }).listBackups({ limit: 5 }).toArray();
  expect(asked(server)).toEqual([undefined, undefined]);
});

test("a list with concurrency asks for the total by itself, and goes page by page where the cloud has none", async () => {
  const backups = Array.from({ length: 40 }, (_, at) => ({ id: String(at) }));
  const pagesOf = (knowsCount: boolean) => {
    let underWay = 0;
    let most = 0;
    const fetch = async (given: string, init: RequestInit) => {
      const version = new Headers(init.headers).get("openstack-api-version");
      if (!knowsCount && version !== null) return new Response("", { status: 406 });
      const { searchParams } = new URL(given);
      most = Math.max(most, ++underWay);
      await new Promise((done) => setTimeout(done, 10));
      underWay--;
      const marker = searchParams.get("marker");
      const start = marker === null ? Number(searchParams.get("offset") ?? 0) : Number(marker) + 1;
      const page = backups.slice(start, start + 5);
      const next = { rel: "next", href: `?limit=5&marker=${page.at(-1)?.id ?? ""}` };
      const counted = searchParams.get("with_count") === "true" ? { count: backups.length } : {};
      return Response.json({ backups: page, ...counted, ...(page.length === 5 ? { backups_links: [next] } : {}) });
    };
    const cinder = openstackBackup({ endpoint: "https://cinder.example", auth, fetch });
    return { list: cinder.listBackups({ limit: 5 }, { concurrency: 4 }), most: () => most };
  };
  const [counting, plain] = [pagesOf(true), pagesOf(false)];
  expect(await counting.list.toArray()).toEqual(backups);
  expect(counting.most()).toBe(4);
  expect(await plain.list.toArray()).toEqual(backups);
  expect(plain.most()).toBe(1);
});

test("with_count: true gives a page whose count is a number", async () => {
  const server = await served([json({ total_count: 7 }), json({})]);
  const cbr = otcCbr({ endpoint: server.url, auth });
  expect(await cbr.countVaultResourceInstances()).toBe(7);
  expect(JSON.parse(server.seen[0]?.body ?? "")).toEqual({ action: "count" });
  await expect(cbr.countVaultResourceInstances()).rejects.toThrow(/no field `total_count`/);
});
