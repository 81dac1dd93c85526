import { getEventListeners, once } from "node:events";
import { Worker } from "node:worker_threads";
import { expect, onTestFinished, test } from "vitest";
import { openstackBackup, tokenAuth, waitForBackup, type RetryEvent } from "cloud-backups";
import { answer, json } from "../support/faults/answers.ts";
import { clientOf, projectId, served, token } from "../support/faults/served.ts";

const auth = tokenAuth({ token, projectId });
const read = { backup_id: "b1" };
const body = { backup: { volume_id: "64f5d2fb-d836-4063-b7e2-544d5c1ff607", name: "nightly" } };

/** A server of its own thread that closes each connection so many ms after its last answer, as gunicorn does. */
async function closingServer(idle: number): Promise<string> {
  const code = `
    const { createServer } = require("node:net");
    const { parentPort } = require("node:worker_threads");
    const json = JSON.stringify({ backup: { id: "b1", status: "available", name: "n" } });
    const text = "HTTP/1.1 200 OK\\r\\ncontent-type: application/json\\r\\ncontent-length: " + json.length + "\\r\\n\\r\\n" + json;
    const server = createServer((socket) => {
      let timer;
      socket.on("error", () => undefined);
      socket.on("data", () => {
        clearTimeout(timer);
        socket.write(text);
        timer = setTimeout(() => socket.end(), ${idle});
      });
    });
    server.listen(0, "127.0.0.1", () => parentPort.postMessage(server.address().port));
  `;
  const worker = new Worker(code, { eval: true });
  onTestFinished(async () => {
    await worker.terminate();
  });
  const [port] = (await once(worker, "message")) as [number];
  return `http://127.0.0.1:${port}`;
}

test("a POST is sent on an open connection, after the server closed the idle one while this thread was busy", async () => {
  const cinder = openstackBackup({ auth, endpoint: await closingServer(100) });
  for (let night = 0; night < 12; night++) {
    await cinder.showBackup(read);
    const end = Date.now() + 200;
    while (Date.now() < end);
    await cinder.createBackup({ body });
  }
});

const limit = json({ overLimit: { code: 413, message: "This request was rate-limited." } }, 413, {
  "retry-after": "1",
});

test("413 with Retry-After, OpenStack's rate limit, is retried where the request is idempotent", async () => {
  const server = await served([limit, json({ backup: { id: "b1" } })]);
  const waits: number[] = [];
  const onRetry = ({ wait, status }: RetryEvent) => waits.push(wait, status ?? 0);
  await clientOf(server.url, { onRetry }).showBackup(read);
  expect(waits).toEqual([1_000, 413]);
});

test("413 of a full quota is not retried for a POST", async () => {
  const server = await served([limit]);
  const call = openstackBackup({ auth, endpoint: server.url }).createBackup({ body });
  await expect(call).rejects.toMatchObject({
    name: "ApiError",
    status: 413,
    code: "overLimit",
    retryAfter: 1_000,
    attempts: 1,
  });
  expect(server.seen).toHaveLength(1);
});

test("413 without Retry-After is not retried", async () => {
  const server = await served([answer(413, "")]);
  await expect(clientOf(server.url).showBackup(read)).rejects.toMatchObject({ status: 413, attempts: 1 });
});

test("waitForBackup goes on through an outage that is longer than the retries of a call, and reports it", async () => {
  const busy = answer(503, "");
  const available = json({ backup: { id: "b1", status: "available" } });
  const server = await served([...Array.from({ length: 7 }, () => busy), available]);
  const retries: (number | undefined)[] = [];
  const onRetry = ({ status }: RetryEvent) => retries.push(status);
  const client = openstackBackup({ auth, endpoint: server.url, retries: 1 });
  const backup = await waitForBackup(client, "b1", { interval: 10, deadline: 15_000, onRetry });
  expect(backup).toMatchObject({ status: "available" });
  expect(retries).toEqual([503, 503, 503]);
});

test("waitForBackup ends with its deadline, not before", async () => {
  const server = await served([answer(503, "")]);
  const started = performance.now();
  const client = openstackBackup({ auth, endpoint: server.url, retries: 0 });
  const waiting = waitForBackup(client, "b1", { interval: 10, deadline: 500 });
  await expect(waiting).rejects.toMatchObject({ name: "TimeoutError", timeout: 500 });
  expect(performance.now() - started).toBeGreaterThan(480);
  expect(server.seen.length).toBeGreaterThan(1);
});

test("one AbortSignal serves many calls and lists at once without a warning of Node.js", async () => {
  const warnings: Error[] = [];
  const onWarning = (warning: Error) => warnings.push(warning);
  process.on("warning", onWarning);
  onTestFinished(() => {
    process.off("warning", onWarning);
  });
  const server = await served(() => json({ backup: { id: "b1" }, backups: [], count: 0 }));
  const { signal } = new AbortController();
  const cbr = clientOf(server.url);
  const calls = Array.from({ length: 30 }, () => [
    cbr.showBackup(read, { signal }),
    cbr.listBackups({}, { signal }).toArray(),
    waitForBackup(cbr, "b1", { signal, interval: 1, until: "none", deadline: 50 }).catch(() => undefined),
  ]).flat();
  expect(getEventListeners(signal, "abort").length).toBeLessThanOrEqual(1);
  await Promise.all(calls);
  await new Promise((resolve) => setImmediate(resolve));
  expect(warnings).toEqual([]);
  expect(getEventListeners(signal, "abort")).toEqual([]);
});
