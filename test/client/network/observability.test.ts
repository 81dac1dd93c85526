import { channel, subscribe, unsubscribe } from "node:diagnostics_channel";
import { inspect } from "node:util";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { NetworkError, passwordAuth, type OtcCbr } from "../../../src/index.ts";
import type { RequestEvent, ResponseEvent } from "../../../src/client/hooks.ts";
import { diagnosticsHooks } from "../../../src/node/diagnostics.ts";
import { answer, json, reset } from "../../support/faults/answers.ts";
import { forbidLeftovers } from "../../support/faults/leftovers.ts";
import { clientOf, served, token } from "../../support/faults/served.ts";
import { transport } from "../../support/faults/transport.ts";

forbidLeftovers();
beforeEach(() => {
  vi.spyOn(Math, "random").mockReturnValue(0);
});
afterEach(() => {
  vi.restoreAllMocks();
});

const good = json({ backup: { id: "b1" } }, 200, { "x-request-id": "r-2" });
const busy = answer(503, "", { "x-openstack-request-id": "r-1" });
const ask = (cbr: OtcCbr) => cbr.showBackup({ backup_id: "b1" });

test("hooks get each request and each answer, in order", async () => {
  const server = await served([busy, good]);
  const events: [string, RequestEvent | ResponseEvent][] = [];
  await ask(
    clientOf(server.url, {
      onRequest: (event) => events.push(["request", event]),
      onResponse: (event) => events.push(["response", event]),
      onRetry: (event) => events.push(["retry", event]),
    }),
  );
  const what = { operationId: "showBackup", method: "GET", url: `${server.url}/v3/p1/backups/b1` };
  const duration = expect.any(Number) as number;
  expect(events).toEqual([
    ["request", { ...what, attempt: 1 }],
    ["response", { ...what, attempt: 1, duration, status: 503, requestId: "r-1" }],
    ["retry", { ...what, attempt: 1, wait: 0, status: 503, requestId: "r-1" }],
    ["request", { ...what, attempt: 2 }],
    ["response", { ...what, attempt: 2, duration, status: 200, requestId: "r-2" }],
  ]);
});

test("hooks get requests that had no answer", async () => {
  const server = await served([reset()]);
  const answers: ResponseEvent[] = [];
  const cbr = clientOf(server.url, { retries: 0, onResponse: (event) => answers.push(event) });
  const error: unknown = await ask(cbr).catch((reason: unknown) => reason);
  expect(answers.map((event) => event.error)).toEqual([error]);
  expect(error).toBeInstanceOf(NetworkError);
  expect(answers[0]).not.toHaveProperty("status");
});

test("onResponse gets the duration of the whole answer", async () => {
  const server = await served([
    async (socket, seen) => {
      await new Promise((done) => setTimeout(done, 60));
      await good(socket, seen);
    },
  ]);
  const durations: number[] = [];
  await ask(clientOf(server.url, { onResponse: ({ duration }) => durations.push(duration) }));
  expect(durations[0]).toBeGreaterThanOrEqual(55);
  expect(durations[0]).toBeLessThan(2_000);
});

test("hooks get calls of the raw client, which have no operation", async () => {
  const server = await served([good]);
  const events: RequestEvent[] = [];
  const { http } = clientOf(server.url, { onRequest: (event) => events.push(event) });
  const path = { project_id: "p1", backup_id: "b1" };
  await http.GET("/v3/{project_id}/backups/{backup_id}", { params: { path } });
  expect(events).toEqual([
    { operationId: undefined, method: "GET", url: `${server.url}/v3/p1/backups/b1`, attempt: 1 },
  ]);
});

test("hooks get each page of a list", async () => {
  const server = await served([
    json({ backups: [{ id: "1" }], count: 2 }),
    json({ backups: [{ id: "2" }], count: 2 }),
    json({ backups: [], count: 2 }),
  ]);
  const urls: string[] = [];
  const cbr = clientOf(server.url, { onRequest: ({ url }) => urls.push(url.replace(server.url, "")) });
  await cbr.listBackups({ limit: 1 }).toArray();
  expect(urls).toEqual(["", "&marker=1", "&marker=2"].map((rest) => `/v3/p1/backups?limit=1${rest}`));
});

test("hooks never get a secret, not even of a request that failed", async () => {
  const echo = answer(403, token, { "x-echo": token });
  const server = await served([busy, reset(), echo, good]);
  const identity = await served([answer(401, "pass-1234 is wrong")]);
  const events: unknown[] = [];
  const note = (event: unknown) => events.push(event);
  const hooks = { onRequest: note, onResponse: note, onRetry: note };
  await ask(clientOf(server.url, hooks)).catch(() => undefined);
  const auth = passwordAuth({
    transport,
    authUrl: identity.url,
    username: "ada",
    password: "pass-1234",
    userDomain: "d",
  });
  await ask(clientOf(server.url, { ...hooks, auth })).catch(note);
  expect(events.length).toBe(9);
  const all = inspect(events, { depth: 20, showHidden: true }) + JSON.stringify(events);
  expect(all).not.toContain(token);
  expect(all).not.toContain("pass-1234");
});

test.each(["onRequest", "onResponse"] as const)("an %s that throws fails the call", async (hook) => {
  const server = await served([good]);
  const onEvent = () => {
    throw new Error("from the hook");
  };
  await expect(ask(clientOf(server.url, { [hook]: onEvent }))).rejects.toThrow("from the hook");
});

const names = ["cloud-backups:request", "cloud-backups:response", "cloud-backups:retry"];

test("diagnosticsHooks publish the events on three channels", async () => {
  const published: [string, unknown][] = [];
  const listener = (event: unknown, name: string | symbol) => {
    published.push([String(name), event]);
  };
  names.forEach((name) => {
    subscribe(name, listener);
  });
  const server = await served([busy, good]);
  await ask(clientOf(server.url, diagnosticsHooks()));
  names.forEach((name) => unsubscribe(name, listener));
  expect(published.map(([name]) => name)).toEqual([
    "cloud-backups:request",
    "cloud-backups:response",
    "cloud-backups:retry",
    "cloud-backups:request",
    "cloud-backups:response",
  ]);
  expect(published.at(-1)?.[1]).toMatchObject({
    operationId: "showBackup",
    status: 200,
    attempt: 2,
    requestId: "r-2",
  });
});

test("diagnosticsHooks do nothing where nobody subscribed", async () => {
  const server = await served([good]);
  await ask(clientOf(server.url, diagnosticsHooks()));
  expect(names.map((name) => channel(name).hasSubscribers)).toEqual([false, false, false]);
});

test("nothing is printed by itself, whatever happens", async () => {
  const printed = [vi.spyOn(process.stdout, "write"), vi.spyOn(process.stderr, "write")];
  const said = (["log", "info", "warn", "error", "debug", "trace"] as const).map((name) => vi.spyOn(console, name));
  const warned = vi.spyOn(process, "emitWarning");
  const server = await served([busy, reset(), answer(500, "x"), good, answer(200, "no JSON"), answer(401, "")]);
  const cbr = clientOf(server.url);
  for (let call = 0; call < 3; call++) await ask(cbr).catch(() => undefined);
  const calls = [...printed, ...said, warned].flatMap((spy) => spy.mock.calls);
  expect(server.seen.length).toBe(6);
  expect(calls).toEqual([]);
});
