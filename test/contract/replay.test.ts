import { readFileSync } from "node:fs";
import { join } from "node:path";
import { huaweiCbr, tokenAuth, type HuaweiCbr } from "cloud-backups";
import { driftCheck, type Drift } from "cloud-backups/drift";
import document from "cloud-backups/huawei-cbr/openapi.json" with { type: "json" };
import { expect, test } from "vitest";
import { isRecord, recordsAt, textAt } from "../../scripts/json.ts";

interface Recorded {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly body: unknown;
}

const file = join(import.meta.dirname, "recorded/huawei-cbr.json");
const recorded = JSON.parse(readFileSync(file, "utf8")) as Recorded[];

/** How each recorded path is called. IDs that a path needs are made up: the answer is the recorded one. */
const calls: Readonly<Record<string, (cbr: HuaweiCbr) => Promise<unknown>>> = {
  "/v3/{project_id}/backups": (cbr) => cbr.listBackups().firstPage(),
  "/v3/{project_id}/backups/{backup_id}": (cbr) => cbr.showBackup({ backup_id: "b" }),
  "/v3/{project_id}/vaults": (cbr) => cbr.listVaults().firstPage(),
  "/v3/{project_id}/vaults/{vault_id}": (cbr) => cbr.showVault({ vault_id: "v" }),
  "/v3/{project_id}/policies": (cbr) => cbr.listPolicies().firstPage(),
  "/v3/{project_id}/checkpoints/{checkpoint_id}": (cbr) => cbr.showCheckpoint({ checkpoint_id: "c" }),
  "/v3/{project_id}/protectables/server/instances": (cbr) =>
    cbr.listProtectables({ protectable_type: "server" }).firstPage(),
};

async function driftsOf({ path, status, body }: Recorded): Promise<Drift[]> {
  const drifts: Drift[] = [];
  const cbr = huaweiCbr({
    endpoint: "https://cbr.example",
    auth: tokenAuth({ token: "t", projectId: "p" }),
    fetch: () => Promise.resolve(Response.json(body, { status })),
    onAnswer: driftCheck(document, (drift) => drifts.push(drift)),
  });
  await calls[path]?.(cbr);
  return drifts;
}

const read = recorded.filter(({ method }) => method === "GET");

test.each(read.map((answer, index) => [index, answer.path, answer] as const))(
  "recorded answer %i (%s) is as documented",
  async (_, path, answer) => {
    expect(Object.keys(calls)).toContain(path);
    // The recordings' IDs are replaced, that of the provider too, of which the documents know four.
    const drifts = (await driftsOf(answer)).filter(({ pointer }) => !pointer.endsWith("/provider_id"));
    expect(drifts).toEqual([]);
  },
);

test("a recorded resource may be deleted, or have no state of protection", () => {
  const states = recorded
    .filter(({ path }) => path.startsWith("/v3/{project_id}/vaults"))
    .flatMap(({ body }) => [...recordsAt(body, "vaults"), ...(isRecord(body) ? [body["vault"]].filter(isRecord) : [])])
    .flatMap((vault) => recordsAt(vault, "resources"))
    .map((resource) => resource["protect_status"]);
  expect(states).toContain(null);
  expect(JSON.stringify(document.components.schemas.ResourceResp.properties.protect_status)).toContain("deleted");
});

test("the counters of a deletion have the names that the service sends, and those of the page", async () => {
  const counters = { fail_count: 1, total_count: 2, fail_delete_count: 1, total_delete_count: 2 };
  const drifts: Drift[] = [];
  const operation_log = { id: "t", status: "success", extra_info: { vault_delete: counters } };
  const cbr = huaweiCbr({
    endpoint: "https://cbr.example",
    auth: tokenAuth({ token: "t", projectId: "p" }),
    fetch: () => Promise.resolve(Response.json({ operation_log })),
    onAnswer: driftCheck(document, (drift) => drifts.push(drift)),
  });
  const answer = await cbr.showTask({ operation_log_id: "t" });
  expect(textAt(answer, "operation_log", "id")).toBe("t");
  expect(drifts.filter(({ pointer }) => pointer.includes("vault_delete"))).toEqual([]);
});
