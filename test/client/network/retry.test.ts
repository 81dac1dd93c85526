import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { NetworkError, TimeoutError, passwordAuth, tokenAuth } from "../../../src/index.ts";
import type { RetryEvent } from "../../../src/client/hooks.ts";
import type { Operation } from "../../../src/client/operation.ts";
import { createService } from "../../../src/client/service.ts";
import { answer, json, reset } from "../../support/faults/answers.ts";
import { forbidLeftovers } from "../../support/faults/leftovers.ts";
import { clientOf, projectId, served, token } from "../../support/faults/served.ts";
import { transport } from "../../support/faults/transport.ts";

forbidLeftovers();

/** What Math.random answers: with full jitter it is the wait's share of the longest one. */
const random = { share: 0 };
beforeEach(() => {
  random.share = 0;
  vi.spyOn(Math, "random").mockImplementation(() => random.share);
});
afterEach(() => {
  vi.restoreAllMocks();
});

const good = json({ backup: { id: "b1" } });
const busy = answer(503, "");
const read = { backup_id: "b1" };
const write = { backup_id: "b1", body: { members: ["p2"] } };

const methods: [string, number, Pick<Operation, "method" | "idempotent">][] = [
  ["GET", 2, { method: "get" }],
  ["HEAD", 2, { method: "head" }],
  ["PUT", 2, { method: "put" }],
  ["DELETE", 2, { method: "delete" }],
  ["POST", 1, { method: "post" }],
  ["PATCH", 1, { method: "patch" }],
  ["POST that the spec marks as safe", 2, { method: "post", idempotent: true }],
];
test.each(methods)("a %s is sent %i times if the server is busy at first", async (_, times, description) => {
  const server = await served([busy, answer(200, "")]);
  const tiny = createService(
    { id: "tiny", catalogTypes: [], servers: [] },
    {
      auth: tokenAuth({ token }),
      endpoint: server.url,
      transport,
    },
  );
  await tiny
    .call({ id: "touch", path: "/things", parameters: {}, noContent: true, ...description })
    .catch(() => undefined);
  expect(server.seen.length).toBe(times);
});

test("a retry sends the same body byte by byte", async () => {
  const server = await served([reset(), busy, json({ policy: { id: "1" } })]);
  const body = { policy: { name: "nächtlich" } };
  await clientOf(server.url).updatePolicy({ policy_id: "1", body });
  expect(server.seen.map((seen) => JSON.parse(seen.body) as unknown)).toEqual([body, body, body]);
});

test("a POST that lists is sent again", async () => {
  const server = await served([busy, json({ resources: [], total_count: 0 })]);
  expect(await clientOf(server.url).listVaultResourceInstances().toArray()).toEqual([]);
  expect(server.seen.length).toBe(2);
});

test("calls of the raw client are sent again by the same rules", async () => {
  const server = await served([busy]);
  const { http } = clientOf(server.url, { retries: 1 });
  const path = { project_id: projectId, backup_id: "b1" };
  expect((await http.GET("/v3/{project_id}/backups/{backup_id}", { params: { path } })).response.status).toBe(503);
  expect(server.seen.length).toBe(2);
  await http.POST("/v3/{project_id}/backups/{backup_id}/members", { params: { path }, body: { members: [] } });
  expect(server.seen.length).toBe(3);
});

test("a login is retried by itself, not once for each call that waits for it", async () => {
  const identity = await served([reset()]);
  const service = await served([good]);
  const auth = passwordAuth({
    transport,
    authUrl: identity.url,
    username: "ada",
    password: "pass-1234",
    userDomain: "d",
  });
  const cbr = clientOf(service.url, { auth });
  await expect(cbr.showBackup(read)).rejects.toMatchObject({ name: "NetworkError", attempts: 4 });
  expect([identity.seen.length, service.seen.length]).toEqual([4, 0]);
});

/** The waits of a call that always fails, in ms. */
async function waitsOf(share: number, retries: number): Promise<number[]> {
  random.share = share;
  const server = await served([busy]);
  const waits: number[] = [];
  const onRetry = ({ wait }: RetryEvent) => waits.push(wait);
  await expect(clientOf(server.url, { retries, onRetry }).showBackup(read)).rejects.toThrow("503");
  return waits;
}

test("the wait before a retry has a bound that doubles from 250 ms to 10 s", async () => {
  const bounds = (await waitsOf(0.001, 8)).map((wait) => Math.round(wait * 1_000));
  expect(bounds).toEqual([250, 500, 1_000, 2_000, 4_000, 8_000, 10_000, 10_000]);
});

test("the wait before a retry is anything between zero and the bound (full jitter)", async () => {
  expect(await waitsOf(0, 3)).toEqual([0, 0, 0]);
  expect(await waitsOf(0.5, 1)).toEqual([125]);
});

test("a retry waits as long as Retry-After says in seconds", async () => {
  const server = await served([answer(429, "", { "retry-after": "1" }), good]);
  await clientOf(server.url).showBackup(read);
  const [first, second] = server.seen;
  expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThan(990);
});

/** The wait that a header leads to, without waiting for it; undefined if the call failed without another attempt. */
async function waitAfter(
  retryAfter: string,
  status: number,
  { deadline, headers = {} }: { deadline?: number; headers?: Record<string, string> } = {},
): Promise<number | undefined> {
  random.share = 0.5;
  const server = await served([answer(status, "", { "retry-after": retryAfter, ...headers })]);
  const controller = new AbortController();
  let waited: number | undefined;
  const onRetry = ({ wait }: RetryEvent) => {
    waited = wait;
    controller.abort(new Error("that is all we wanted to know"));
  };
  const call = clientOf(server.url, { onRetry }).showBackup(read, { signal: controller.signal, deadline });
  await expect(call).rejects.toThrow(/503|429|413|that is all/);
  expect(server.seen.length).toBe(1);
  return waited;
}

const date = (ms: number) => new Date(Date.now() + ms).toUTCString();
const backoff = 125;
const headers: [string, string, number | undefined][] = [
  ["no time", "0", 0],
  ["a minute, the cap", "60", 60_000],
  ["more than the cap", "61", undefined],
  ["absurdly much", "9".repeat(400), undefined],
  ["a date that has passed", "Wed, 21 Oct 2015 07:28:00 GMT", 0],
  ["a date far off", "Fri, 31 Dec 2099 23:59:59 GMT", undefined],
  ["a negative number", "-5", backoff],
  ["a fraction", "1.5", backoff],
  ["an exponent", "1e9", backoff],
  ["a word", "soon", backoff],
  ["a unit", "5 s", backoff],
  ["a date that does not exist", "Wed, 99 Foo 2015 07:28:00 GMT", backoff],
  ["two headers in one", "5, 6", backoff],
  ["nothing", "", backoff],
];
describe.each([429, 503])("Retry-After with status %i", (status) => {
  test.each(headers)("the wait before a retry is right when Retry-After is %s", async (_, header, wait) => {
    expect(await waitAfter(header, status)).toBe(wait);
  });
});

test("a retry waits until the date of Retry-After", async () => {
  const wait = await waitAfter(date(30_000), 503);
  expect(wait).toBeGreaterThan(25_000);
  expect(wait).toBeLessThanOrEqual(30_000);
});

test("a retry waits longer than the cap if the caller's deadline allows it", async () => {
  expect(await waitAfter("61", 429, { deadline: 3_600_000 })).toBe(61_000);
});

test("413 counts as a rate limit only with Retry-After", async () => {
  expect(await waitAfter("1", 413)).toBe(1_000);
  expect(await waitAfter("soon", 413)).toBeUndefined();
});

test("a date in Retry-After counts by the server's own clock", async () => {
  const headers = { date: date(3_600_000) };
  expect(await waitAfter(date(3_605_000), 503, { headers })).toBe(5_000);
});

test("Retry-After does not make a write be sent again", async () => {
  const server = await served([answer(503, "", { "retry-after": "0" })]);
  await expect(clientOf(server.url).addMembers(write)).rejects.toThrow("503");
  expect(server.seen.length).toBe(1);
});

test.each([
  [undefined, 4],
  [0, 1],
  [1, 2],
])("a call with retries: %s is sent %i times at most, and the error tells how often", async (retries, times) => {
  const server = await served([busy]);
  const call = clientOf(server.url, { retries }).showBackup(read);
  await expect(call).rejects.toMatchObject({ name: "ApiError", status: 503, attempts: times });
  expect(server.seen.length).toBe(times);
});

test("a client adds twenty requests in an outage, and then none", async () => {
  const server = await served([busy]);
  const cbr = clientOf(server.url);
  for (let call = 0; call < 40; call++) await cbr.showBackup(read).catch(() => undefined);
  expect(server.seen.length).toBe(40 + 20);
});

test("calls at the same time share one budget of retries, and have one retry each", async () => {
  const server = await served([busy]);
  const cbr = clientOf(server.url);
  await Promise.allSettled(Array.from({ length: 40 }, () => cbr.showBackup(read)));
  expect(server.seen.length).toBeLessThanOrEqual(40 + 40 + 20);
  const before = server.seen.length;
  for (let call = 0; call < 10; call++) await cbr.showBackup(read).catch(() => undefined);
  expect(server.seen.length).toBe(before + 10);
});

test.each([50, 200])("%i calls at the same time with one 503 each all succeed", async (count) => {
  let asked = 0;
  const server = await served(() => (++asked <= count ? busy : good));
  const cbr = clientOf(server.url, { timeout: 60_000 });
  await Promise.all(Array.from({ length: count }, () => cbr.showBackup(read)));
  expect(server.seen.length).toBe(2 * count);
});

test("a hundred calls that are each told once to come back at once all succeed", async () => {
  let asked = 0;
  const server = await served(() => (++asked % 2 === 1 ? answer(429, "", { "retry-after": "0" }) : good));
  const cbr = clientOf(server.url);
  for (let call = 0; call < 100; call++) await cbr.showBackup(read);
  expect(server.seen.length).toBe(200);
});

test("each client has a budget of retries of its own", async () => {
  const server = await served([busy]);
  const [one, other] = [clientOf(server.url), clientOf(server.url)];
  for (let call = 0; call < 10; call++) await one.showBackup(read).catch(() => undefined);
  const before = server.seen.length;
  await other.showBackup(read).catch(() => undefined);
  expect(server.seen.length - before).toBe(4);
});

test("the budget of retries grows by one for ten calls that succeed, and by none for calls that fail", async () => {
  let healthy = false;
  const server = await served(() => (healthy ? json({ members: [], backup: {} }) : busy));
  const cbr = clientOf(server.url, { retries: 1 });
  const requestsOf = async (call: () => Promise<unknown>) => {
    const before = server.seen.length;
    await call().catch(() => undefined);
    return server.seen.length - before;
  };
  for (let call = 0; call < 20; call++) await cbr.showBackup(read).catch(() => undefined);
  expect(await requestsOf(() => cbr.showBackup(read)), "the budget is spent").toBe(1);
  for (let call = 0; call < 30; call++) await cbr.addMembers(write).catch(() => undefined);
  expect(await requestsOf(() => cbr.showBackup(read)), "failures earn nothing").toBe(1);
  healthy = true;
  for (let call = 0; call < 10; call++) await cbr.addMembers(write);
  healthy = false;
  expect(await requestsOf(() => cbr.showBackup(read)), "ten good calls earn one").toBe(2);
  expect(await requestsOf(() => cbr.showBackup(read)), "and no more").toBe(1);
});

const later = answer(503, "", { "retry-after": "30" });

test("a signal ends the wait for a retry at once, with its reason", async () => {
  const server = await served([later]);
  const controller = new AbortController();
  const reason = new Error("changed my mind");
  const onRetry = () =>
    setTimeout(() => {
      controller.abort(reason);
    }, 20);
  const start = performance.now();
  const call = clientOf(server.url, { onRetry }).showBackup(read, { signal: controller.signal });
  await expect(call).rejects.toBe(reason);
  expect(performance.now() - start).toBeLessThan(1_000);
  expect(server.seen.length).toBe(1);
});

test("a deadline ends the wait for a retry with a TimeoutError that tells the attempts", async () => {
  const server = await served([later]);
  const call = clientOf(server.url).showBackup(read, { deadline: 1_500 });
  const error: unknown = await call.catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(TimeoutError);
  expect(error).toMatchObject({ timeout: 1_500, attempts: 1, message: expect.stringContaining("1500 ms") as string });
  expect(server.seen.length).toBe(1);
});

test("onRetry gets operation, method, URL, status, request ID, attempt and wait of a refused attempt", async () => {
  const events: RetryEvent[] = [];
  const server = await served([answer(503, "", { "x-request-id": "r-1", "retry-after": "0" }), good]);
  await clientOf(server.url, { onRetry: (event) => events.push(event) }).showBackup(read);
  expect(events).toEqual([
    {
      operationId: "showBackup",
      method: "GET",
      url: `${server.url}/v3/p1/backups/b1`,
      status: 503,
      requestId: "r-1",
      attempt: 1,
      wait: 0,
    },
  ]);
});

test("onRetry gets the error of each failed attempt", async () => {
  const events: RetryEvent[] = [];
  const server = await served([reset(), reset(), good]);
  await clientOf(server.url, { onRetry: (event) => events.push(event) }).showBackup(read);
  expect(events.map(({ attempt }) => attempt)).toEqual([1, 2]);
  expect(events[0]?.error).toBeInstanceOf(NetworkError);
});

test("onRetry is not called when the deadline ends the call during an attempt", async () => {
  const onRetry = vi.fn();
  const server = await served([
    async (socket) => {
      await new Promise((done) => socket.once("close", done));
    },
  ]);
  const call = clientOf(server.url, { onRetry }).showBackup(read, { deadline: 400 });
  await expect(call).rejects.toMatchObject({ name: "TimeoutError", attempts: 1 });
  expect(onRetry).not.toHaveBeenCalled();
});

test("an onRetry that throws fails the call", async () => {
  const server = await served([busy]);
  const onRetry = () => {
    throw new Error("from the hook");
  };
  await expect(clientOf(server.url, { onRetry }).showBackup(read)).rejects.toThrow("from the hook");
  expect(server.seen.length).toBe(1);
});
