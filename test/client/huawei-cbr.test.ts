import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import {
  accessKeyAuth,
  ApiError,
  AuthError,
  parseTime,
  tokenAuth,
  waitForBackup,
  waitForTask,
  BackupStateError,
  PaginationError,
} from "cloud-backups";
import { ask, urlOf } from "../contract/sandbox/ask.ts";
import { startSandbox, type Sandbox, type SandboxOptions } from "../../scripts/sandbox/index.ts";
import { clientsOf, loginTo } from "../support/sandbox-clients.ts";

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ count: 80, creationTime: 150 });
});
afterAll(() => sandbox.close());

async function another(options: SandboxOptions): Promise<Sandbox> {
  const one = await startSandbox({ count: 20, creationTime: 150, ...options });
  onTestFinished(() => one.close());
  return one;
}

/** Code moves between the two clouds by changing the factory. */
const clouds = [
  ["otcCbr", "otc-cbr", "otc"],
  ["huaweiCbr", "huawei-cbr", "huawei"],
] as const;

describe.each(clouds)("with %s", (_, service, cloud) => {
  const client = () => clientsOf(sandbox)[cloud];

  test("a new vault takes resources, tags and a policy, and can be deleted", async () => {
    const cbr = client();
    const billing = { consistent_level: "crash_consistent", object_type: "server", protect_type: "backup", size: 100 };
    const { vault } = await cbr.createVault({ body: { vault: { name: "nightly", billing, resources: [] } } } as never);
    const vault_id = vault?.id ?? "";
    const resource = { id: "94eba8b2-acc9-4d82-badc-127144cc5526", type: "OS::Nova::Server" as const };
    await cbr.addVaultResources({ vault_id, body: { resources: [resource] } });
    await cbr.createVaultTags({ vault_id, body: { tag: { key: "team", value: "web" } } });
    const { policies } = (await cbr.listPolicies().firstPage()).body;
    const policy_id = policies[0]?.id ?? "";
    await cbr.associateVaultPolicy({ vault_id, body: { policy_id } });

    const shown = (await cbr.showVault({ vault_id })).vault;
    expect(shown).toMatchObject({ name: "nightly", tags: [{ key: "team", value: "web" }] });
    expect(shown.resources?.map(({ id }) => id)).toEqual([resource.id]);
    const ids = async (query: object) => (await cbr.listVaults(query).toArray()).map(({ id }) => id);
    expect(await ids({ policy_id })).toContain(vault_id);
    expect(await ids({ resource_ids: resource.id })).toContain(vault_id);
    expect((await cbr.listVaultTags({ vault_id }).toArray()).map(({ key }) => key)).toEqual(["team"]);
    // Values of a tag in a project are a list.
    const [inProject] = await cbr.listVaultProjectTags().toArray();
    expect(inProject).toMatchObject({ key: "team", values: ["web"] });

    await cbr.deleteVault({ vault_id });
    expect((await cbr.showVault({ vault_id })).vault.billing?.status).toBe("deleting");
    sandbox.settle();
    await expect(cbr.showVault({ vault_id })).rejects.toMatchObject({ status: 404, code: "BackupService.6105" });
  });

  test("a new restore point makes a backup of each resource, by a task", async () => {
    const cbr = client();
    const vaults = await cbr.listVaults().toArray();
    const vault = vaults.find(({ resources }) => (resources?.length ?? 0) > 1);
    const { checkpoint } = await cbr.createCheckpoint({
      body: { checkpoint: { vault_id: vault?.id ?? "", parameters: { name: "before-the-update" } } },
    });
    expect(checkpoint.status).toBe("protecting");
    const tasks = await cbr.listTasks({ operation_type: "backup" }).toArray();
    const mine = tasks.filter(({ checkpoint_id }) => checkpoint_id === checkpoint.id);
    expect(mine).toHaveLength(vault?.resources?.length ?? 0);
    for (const { id = "" } of mine) await waitForTask(cbr, id, { interval: 20 });
    const backups = await cbr.listBackups({ checkpoint_id: checkpoint.id }).toArray();
    expect(backups.map(({ status, name }) => `${name ?? ""} ${status ?? ""}`)).toEqual(
      mine.map(() => "before-the-update available"),
    );
    const shown = (await cbr.showCheckpoint({ checkpoint_id: checkpoint.id })).checkpoint;
    expect(shown.status).toBe("available");
  });

  test("waitForTask follows a task from waiting to success", async () => {
    let now = Date.now();
    const one = await another({ now: () => now });
    const cbr = clientsOf(one)[cloud];
    const backup = await goodBackup(cbr);
    await cbr.copyBackup({
      backup_id: backup,
      body: {
        replicate: {
          destination_project_id: "68589cac08274b82b4e254268a3862d8",
          destination_region: "r2",
          destination_vault_id: "0ca3eb86-8800-46da-9c37-9d657a825274",
        },
      },
    });
    const [task] = await cbr.listTasks({}, { maxItems: 1 }).toArray();
    const seen: string[] = [];
    const done = await waitForTask(cbr, task?.id ?? "", {
      interval: 10,
      onProgress: ({ status = "" }) => {
        if (seen.at(-1) !== status) seen.push(status);
        now += 50;
      },
    });
    expect(seen).toEqual(["waiting", "running", "success"]);
    expect(done.extra_info?.common?.progress).toBe(100);
  });

  test("waitForTask fails for a task that failed, with the cloud's reason", async () => {
    const cbr = client();
    await cbr.deleteBackup({ backup_id: await goodBackup(cbr) });
    const [task] = await cbr.listTasks({}, { maxItems: 1 }).toArray();
    sandbox.settle("failed");
    const waiting = waitForTask(cbr, task?.id ?? "", { interval: 10 });
    await expect(waiting).rejects.toBeInstanceOf(BackupStateError);
    await expect(waiting).rejects.toThrow("BackupService.9900");
  });

  test("waitForBackup waits until a deleted backup is not found any more", async () => {
    const cbr = client();
    const backup_id = await goodBackup(cbr);
    await cbr.deleteBackup({ backup_id });
    const seen: unknown[] = [];
    const last = await waitForBackup<{ id: string; status?: string }>(cbr, backup_id, {
      until: "deleted",
      interval: 20,
      onProgress: ({ status }) => seen.push(status),
    });
    expect([last?.id, new Set(seen)]).toEqual([backup_id, new Set(["deleting"])]);
    await expect(cbr.showBackup({ backup_id })).rejects.toMatchObject({ status: 404, code: "BackupService.6200" });
  });

  test("a backup can be shared, accepted, and unshared", async () => {
    const cbr = client();
    const backup_id = await goodBackup(cbr);
    const member_id = "075e6035d300d48c2fd0c00b78b71ebf";
    await cbr.addMembers({ backup_id, body: { members: [member_id] } });
    await cbr.updateMemberStatus({
      backup_id,
      member_id,
      body: { status: "accepted", vault_id: "3b5816b5-f29c-4172-9d9a-76c719a659ce" },
    });
    const members = await cbr.listMembers({ backup_id }).toArray();
    expect(members.map(({ dest_project_id, status }) => [dest_project_id, status])).toEqual([[member_id, "accepted"]]);
    await cbr.deleteMember({ backup_id, member_id });
    expect(await cbr.listMembers({ backup_id }).toArray()).toEqual([]);
  });

  test("vaults can be counted, or listed a page at a time, by a request body", async () => {
    const cbr = client();
    const all = await cbr.listVaultResourceInstances({ body: { limit: "3", offset: "0" } }).toArray();
    const url = urlOf(sandbox, service, "/v3/{project}/vault/resource_instances/action");
    const counted = await ask(url, {
      method: "POST",
      token: await loginTo(sandbox).getToken(),
      body: { action: "count" },
    });
    expect(counted.body).toEqual({ total_count: all.length });
    expect(new Set(all.map(({ resource_id }) => resource_id)).size).toBe(all.length);
    expect(all.length).toBe((await cbr.listVaults().toArray()).length);
  });

  test("a time without a zone means UTC, however it is written", async () => {
    const [backup] = await client().listBackups({}, { maxItems: 1 }).toArray();
    const read = parseTime(backup?.created_at ?? "");
    expect(read).toBeGreaterThan(Date.now() - 2 * 24 * 3_600_000);
    expect(read).toBeLessThan(Date.now());
    const wanted = Date.UTC(2025, 2, 25, 6, 32, 7, 951);
    for (const zone of ["", "Z", "+00:00"]) expect(parseTime(`2025-03-25T06:32:07.951${zone}`)).toBe(wanted);
  });

  const goodBackup = async (cbr: ReturnType<typeof client>) => {
    const [backup] = await cbr.listBackups({ status: ["available"] }, { maxItems: 1 }).toArray();
    return backup?.id ?? "";
  };
});

test("a restore at Huawei Cloud answers with a task, which waitForTask follows", async () => {
  const { huawei: cbr } = clientsOf(sandbox);
  const [backup] = await cbr.listBackups({ status: ["available"] }, { maxItems: 1 }).toArray();
  const backup_id = backup?.id ?? "";
  const { job_id } = await cbr.restoreBackup({
    backup_id,
    body: { restore: { server_id: backup?.resource_id ?? "" } },
  });
  const task = await waitForTask(cbr, job_id ?? "", { interval: 10 });
  expect(task).toMatchObject({ operation_type: "restore", status: "success" });
  expect((await cbr.showBackup({ backup_id })).backup.status).toBe("available");
});

const gone = { backup_id: "00000000-0000-4000-8000-000000000000" };
const whatComes = {
  status: 401,
  code: "unauthorized",
  message: expect.stringContaining("Malformed request url") as string,
};

test("a missing backup answered with 401 costs a password login one renewal, then fails with ApiError", async () => {
  const one = await another({ deletedAs401: true });
  const { huawei: cbr } = clientsOf(one);
  await cbr.listBackups({}, { maxItems: 1 }).toArray();
  expect(one.logins).toBe(1);
  const showing = cbr.showBackup(gone);
  await expect(showing).rejects.toBeInstanceOf(ApiError);
  await expect(showing).rejects.toMatchObject(whatComes);
  expect(one.logins).toBe(2);
  expect(one.requests.filter(({ operationId }) => operationId === "showBackup")).toHaveLength(2);
});

test("a missing backup answered with 401 fails a bare token with ApiError", async () => {
  const one = await another({ deletedAs401: true });
  const token = await loginTo(one).getToken();
  const { huawei: cbr } = clientsOf(one, {
    auth: tokenAuth({ token, projectId: one.accounts.demo.projectId }),
    endpoint: one.endpoints["huawei-cbr"],
  });
  const showing = cbr.showBackup(gone);
  await expect(showing).rejects.toBeInstanceOf(ApiError);
  await expect(showing).rejects.toMatchObject(whatComes);
  expect(one.logins).toBe(1);
});

test("a missing backup answered with 401 fails an access key with ApiError", async () => {
  const one = await another({ deletedAs401: true });
  const { id, secret } = one.accounts.accessKey;
  const { projectId } = one.accounts.demo;
  const auth = accessKeyAuth({ accessKeyId: id, secretAccessKey: secret, projectId });
  const { huawei: cbr } = clientsOf(one, { auth, endpoint: one.endpoints["huawei-cbr"] });
  const showing = cbr.showBackup(gone);
  await expect(showing).rejects.toBeInstanceOf(ApiError);
  await expect(showing).rejects.toMatchObject(whatComes);
});

test("a 401 for a missing backup ends a wait for its deletion, and is no AuthError", async () => {
  const one = await another({ deletedAs401: true });
  const { huawei: cbr } = clientsOf(one);
  const [backup] = await cbr.listBackups({ status: ["available"] }, { maxItems: 1 }).toArray();
  const backup_id = backup?.id ?? "";
  await cbr.deleteBackup({ backup_id });
  const last = await waitForBackup(cbr, backup_id, { until: "deleted", interval: 20 });
  expect(last?.id).toBe(backup_id);
  const showing = cbr.showCheckpoint({ checkpoint_id: gone.backup_id });
  await expect(showing).rejects.not.toBeInstanceOf(AuthError);
  await expect(showing).rejects.toMatchObject({ status: 401 });
});

test("protectable resources come by marker, at most 50 a page, each once", async () => {
  const one = await another({ count: 300 });
  const { huawei: cbr } = clientsOf(one);
  const pages: number[] = [];
  const ids: unknown[] = [];
  for await (const page of cbr.listProtectables({ protectable_type: "server", limit: 20 }).pages()) {
    pages.push(page.items.length);
    ids.push(...page.items.map(({ id }) => id));
  }
  expect(Math.max(...pages)).toBe(20);
  expect(pages.length).toBeGreaterThan(1);
  expect(new Set(ids).size).toBe(ids.length);
  const [first] = one.requests.filter(({ operationId }) => operationId === "listProtectables");
  expect(first?.query).toBe("limit=20");
});

test("a list of protectable resources fails with PaginationError where the service ignores the marker", async () => {
  const { huawei: cbr } = clientsOf(sandbox, {
    fetch: (input, init) => {
      const url = new URL(input);
      if (url.pathname.includes("/protectables/")) url.searchParams.delete("marker");
      return fetch(url, init);
    },
  });
  const listing = cbr.listProtectables({ protectable_type: "server", limit: 10 }).toArray();
  await expect(listing).rejects.toBeInstanceOf(PaginationError);
});

test("listBackups sends `incremental` only when it is given", async () => {
  const one = await another({ count: 100 });
  const { huawei: cbr } = clientsOf(one);
  const all = await cbr.listBackups().toArray();
  expect(one.requests.at(-1)?.query).not.toContain("incremental");
  expect(new Set(all.map(({ incremental }) => incremental)).size).toBeGreaterThan(1);
  const full = await cbr.listBackups({ incremental: false }).toArray();
  expect(full.length).toBe(all.filter(({ incremental }) => incremental === false).length);
});

test("listVaults takes several IDs at once", async () => {
  const { huawei: cbr } = clientsOf(sandbox);
  const ids = (await cbr.listVaults({}, { maxItems: 3 }).toArray()).map(({ id }) => id);
  expect((await cbr.listVaults({ id: ids }).toArray()).map(({ id }) => id)).toEqual(ids);
});
