import { afterAll, beforeAll, expect, test } from "vitest";
import {
  ApiError,
  BackupStateError,
  type OpenstackBackup,
  ResponseError,
  TimeoutError,
  waitForBackup,
} from "cloud-backups";
import type { HasStatus } from "../../src/wait-for-backup.ts";
import { startSandbox, type Sandbox } from "../../scripts/sandbox/index.ts";
import { clientsOf } from "../support/sandbox-clients.ts";

let sandbox: Sandbox;
let cinder: OpenstackBackup;

beforeAll(async () => {
  sandbox = await startSandbox({ count: 20, creationTime: 600_000 });
  cinder = clientsOf(sandbox).openstack;
});

afterAll(() => sandbox.close());

const create = async () => {
  const volume_id = "64f5d2fb-d836-4063-b7e2-544d5c1ff607";
  return (await cinder.createBackup({ body: { backup: { volume_id, name: "waited for" } } })).backup.id;
};

test("waitForBackup returns the backup once it is available, and reports each look", async () => {
  const id = await create();
  const seen: string[] = [];
  const onProgress = ({ status }: { status: string }) => {
    if (seen.push(status) === 2) sandbox.settle();
  };
  const backup = await waitForBackup(cinder, id, { interval: 10, onProgress });
  expect(backup).toMatchObject({ id, status: "available" });
  expect(seen).toEqual(["creating", "creating", "available"]);
});

test("waitForBackup fails fast when the backup goes into an error state", async () => {
  const id = await create();
  const waiting = waitForBackup(cinder, id, { interval: 10 });
  sandbox.settle("error");
  await expect(waiting).rejects.toBeInstanceOf(BackupStateError);
  await expect(waiting).rejects.toMatchObject({ status: "error", backupId: id });
});

test("waitForBackup waits until a deleted backup is gone", async () => {
  const id = await create();
  sandbox.settle();
  await waitForBackup(cinder, id, { interval: 20 });
  await cinder.deleteBackup({ backup_id: id });
  const last = await waitForBackup(cinder, id, {
    until: "deleted",
    interval: 20,
    onProgress: () => {
      sandbox.settle();
    },
  });
  expect(last === undefined || last.id === id).toBe(true);
  await expect(cinder.showBackup({ backup_id: id })).rejects.toBeInstanceOf(ApiError);
});

test("waitForBackup fails with TimeoutError when the time is up, and at once when aborted", async () => {
  const id = await create();
  await expect(waitForBackup(cinder, id, { until: "never", deadline: 60, interval: 10 })).rejects.toBeInstanceOf(
    TimeoutError,
  );
  const controller = new AbortController();
  const waiting = waitForBackup(cinder, id, { until: "never", interval: 60_000, signal: controller.signal });
  setTimeout(() => {
    controller.abort(new Error("enough"));
  }, 30);
  await expect(waiting).rejects.toThrow("enough");
});

test("waitForBackup fails with the cloud's 404 for a backup that does not exist", async () => {
  await expect(waitForBackup(cinder, "00000000-0000-4000-8000-000000000000")).rejects.toMatchObject({ status: 404 });
});

const showing = (...answers: readonly unknown[]) => {
  let looks = 0;
  const showBackup = () => Promise.resolve(answers[Math.min(looks++, answers.length - 1)] as { backup: HasStatus });
  return { client: { showBackup }, looks: () => looks };
};
const available = { backup: { status: "available" } };

test.each([0, -1, Number.NaN, 2 ** 31, Infinity, "5", null])(
  "waitForBackup refuses %s as an interval, before it looks",
  async (ms) => {
    const { client, looks } = showing(available);
    await expect(waitForBackup(client, "b1", { interval: ms as never })).rejects.toThrow(/^interval: /);
    expect(looks()).toBe(0);
  },
);

test.each([0, -1, Number.NaN, 2 ** 31, "5", null])("waitForBackup refuses %s as a deadline", async (ms) => {
  const { client, looks } = showing(available);
  await expect(waitForBackup(client, "b1", { deadline: ms as never })).rejects.toThrow(/^deadline: /);
  expect(looks()).toBe(0);
});

test("waitForBackup takes Infinity as no deadline, and waits between looks", async () => {
  const { client, looks } = showing({ backup: { status: "creating" } }, available);
  const start = performance.now();
  expect(await waitForBackup(client, "b1", { deadline: Infinity, interval: 60 })).toEqual(available.backup);
  expect(looks()).toBe(2);
  expect(performance.now() - start).toBeGreaterThan(50);
});

test.each([{}, { backup: null }, { backup: [] }, null, "text"])(
  "waitForBackup fails with ResponseError for the answer %j",
  async (answer) => {
    await expect(waitForBackup(showing(answer).client, "b1")).rejects.toBeInstanceOf(ResponseError);
  },
);

test.each(["error", "error_deleting", "error_restoring"])("waitForBackup fails fast in state %s", async (status) => {
  const { client, looks } = showing({ backup: { status, fail_reason: "no space" } });
  await expect(waitForBackup(client, "b1", { interval: 5 })).rejects.toThrow(
    `state ${status}, not available: no space`,
  );
  expect(looks()).toBe(1);
});

test("waitForBackup returns a backup in an error state if that was waited for", async () => {
  const { client } = showing({ backup: { status: "error" } });
  expect(await waitForBackup(client, "b1", { until: "error" })).toEqual({ status: "error" });
});
