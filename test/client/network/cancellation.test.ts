import { getEventListeners } from "node:events";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { TimeoutError, passwordAuth, type ListOptions } from "../../../src/index.ts";
import { answer, json, silence } from "../../support/faults/answers.ts";
import { forbidLeftovers } from "../../support/faults/leftovers.ts";
import { clientOf, served } from "../../support/faults/served.ts";
import type { Answer, Play } from "../../support/faults/server.ts";
import { transport } from "../../support/faults/transport.ts";

forbidLeftovers();
beforeEach(() => {
  vi.spyOn(Math, "random").mockReturnValue(0);
});
afterEach(() => {
  vi.restoreAllMocks();
});

const read = { backup_id: "b1" };
const good = json({ backup: { id: "b1" } });

function after(ms: number, then: Answer): Answer {
  return async (socket, seen) => {
    await new Promise((done) => setTimeout(done, ms));
    await then(socket, seen);
  };
}

/** How long a call took, and how it ended. */
async function ended(call: Promise<unknown>): Promise<{ ms: number; error: unknown }> {
  const start = performance.now();
  const error: unknown = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return { ms: performance.now() - start, error };
}

test("the timeout of an attempt is a minute, unless the caller sets another", async () => {
  const server = await served([silence()]);
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  try {
    let error: unknown;
    const call = clientOf(server.url, { retries: 0, timeout: undefined })
      .showBackup(read)
      .catch((reason: unknown) => {
        error = reason;
      });
    while (server.seen.length === 0) await new Promise((done) => setImmediate(done));
    await vi.advanceTimersByTimeAsync(59_000);
    expect(error).toBeUndefined();
    await vi.advanceTimersByTimeAsync(1_100);
    await call;
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ timeout: 60_000 });
  } finally {
    vi.useRealTimers();
  }
});

test("the timeout of a call wins over that of the client, and the error names it", async () => {
  const server = await served([silence()]);
  const call = clientOf(server.url, { retries: 0 }).showBackup(read, { timeout: 50 });
  await expect(call).rejects.toMatchObject({
    name: "TimeoutError",
    timeout: 50,
    message: `GET ${server.url}/v3/p1/backups/b1: no complete response within 50 ms`,
  });
});

test("the timeout starts anew with each attempt", async () => {
  const late = after(350, answer(503, ""));
  const server = await served([late, late, after(350, good)]);
  expect(await clientOf(server.url, { timeout: 1_000 }).showBackup(read)).toEqual({ backup: { id: "b1" } });
  expect(server.seen.length).toBe(3);
});

test("the timeout starts anew with each page", async () => {
  const cbr = clientOf((await served(pagesOf(3, 350))).url, { timeout: 1_000 });
  expect((await cbr.listBackups().toArray()).length).toBe(6);
});

test("a deadline ends all attempts together", async () => {
  const server = await served([silence()]);
  const { error, ms } = await ended(
    clientOf(server.url, { retries: 50 }).showBackup(read, { timeout: 100, deadline: 1_500 }),
  );
  expect(error).toBeInstanceOf(TimeoutError);
  expect(error).toMatchObject({ timeout: 1_500, attempts: expect.toSatisfy((attempts) => attempts > 1) as number });
  expect(ms).toBeGreaterThan(1_490);
});

test("a deadline ends a list, after the pages that came in time", async () => {
  const server = await served((seen) => (/offset|marker/.test(seen.target) ? silence() : pageFrom(0, 4)));
  const got: string[] = [];
  const walk = async () => {
    for await (const { id } of clientOf(server.url).listBackups({}, { deadline: 1_500 })) got.push(id);
  };
  await expect(walk()).rejects.toMatchObject({ name: "TimeoutError", timeout: 1_500 });
  expect(got).toEqual(["0", "1"]);
});

test("a deadline counts the login, too", async () => {
  const identity = await served([silence()]);
  const service = await served([good]);
  const auth = passwordAuth({
    transport,
    authUrl: identity.url,
    username: "ada",
    password: "pass-1234",
    userDomain: "d",
  });
  const { error } = await ended(clientOf(service.url, { auth }).showBackup(read, { deadline: 60 }));
  expect(error).toBeInstanceOf(TimeoutError);
  expect(service.seen.length).toBe(0);
});

test("a signal that has aborted already lets nothing be sent", async () => {
  const server = await served([good]);
  const reason = new Error("never mind");
  const signal = AbortSignal.abort(reason);
  const cbr = clientOf(server.url);
  await expect(cbr.showBackup(read, { signal })).rejects.toBe(reason);
  await expect(cbr.listBackups({}, { signal }).toArray()).rejects.toBe(reason);
  expect(server.seen.length).toBe(0);
});

test("a signal ends an attempt at once, with its reason and without another attempt", async () => {
  const server = await served([silence()]);
  const controller = new AbortController();
  const reason = new Error("never mind");
  const call = ended(clientOf(server.url).showBackup(read, { signal: controller.signal, deadline: 5_000 }));
  await vi.waitFor(() => {
    expect(server.seen.length).toBe(1);
  });
  controller.abort(reason);
  const { error, ms } = await call;
  expect(error).toBe(reason);
  expect(ms).toBeLessThan(1_500);
  expect(server.seen.length).toBe(1);
});

test("AbortSignal.timeout ends a call with its own TimeoutError", async () => {
  const server = await served([silence()]);
  const { error } = await ended(clientOf(server.url).showBackup(read, { signal: AbortSignal.timeout(1_000) }));
  expect(error).toBeInstanceOf(DOMException);
  expect(error).toMatchObject({ name: "TimeoutError" });
  expect(server.seen.length).toBe(1);
});

test("a signal ends a call of the raw client", async () => {
  const server = await served([silence()]);
  const path = { project_id: "p1", backup_id: "b1" };
  const call = clientOf(server.url).http.GET("/v3/{project_id}/backups/{backup_id}", {
    params: { path },
    signal: AbortSignal.timeout(50),
  });
  await expect(call).rejects.toMatchObject({ name: "TimeoutError" });
});

test("a signal ends a list between two pages", async () => {
  const server = await served(pagesOf(3));
  const controller = new AbortController();
  const got: string[] = [];
  const walk = async () => {
    for await (const { id } of clientOf(server.url).listBackups({}, { signal: controller.signal, prefetch: false })) {
      got.push(id);
      if (got.length === 2) controller.abort();
    }
  };
  await expect(walk()).rejects.toMatchObject({ name: "AbortError" });
  expect(got).toEqual(["0", "1"]);
  expect(server.seen.length).toBe(1);
});

test("a signal keeps no listener of calls that are over, however they ended", async () => {
  const server = await served([good, answer(404, ""), answer(503, ""), good, silence()]);
  const { signal } = new AbortController();
  const cbr = clientOf(server.url);
  for (let call = 0; call < 3; call++) await cbr.showBackup(read, { signal }).catch(() => undefined);
  await cbr.showBackup(read, { signal, deadline: 40 }).catch(() => undefined);
  expect(getEventListeners(signal, "abort")).toEqual([]);
  const lists = clientOf((await served(pagesOf(3))).url);
  for (const concurrency of [1, 2]) await lists.listBackups({}, { signal, concurrency }).toArray();
  for await (const { id } of lists.listBackups({}, { signal })) if (id === "1") break;
  expect(getEventListeners(signal, "abort")).toEqual([]);
});

/** The first page comes at once, all others never: whoever waits for them hangs. */
const firstOnly: Play = (seen) => (/offset|marker/.test(seen.target) ? silence() : pageFrom(0, 20));

const ways: [string, ListOptions][] = [
  ["one page ahead", {}],
  ["four pages ahead", { concurrency: 4 }],
];
describe.each(ways)("with %s under way", (_, options) => {
  test("breaking out of a list stops at once, closes what is under way and asks for no more", async () => {
    const server = await served(firstOnly);
    const start = performance.now();
    const underWay = options.concurrency ?? 1;
    for await (const { id } of clientOf(server.url).listBackups({}, options)) {
      if (id === "0") continue;
      await vi.waitFor(() => {
        expect(server.seen.length).toBe(1 + underWay);
      });
      break;
    }
    expect(performance.now() - start).toBeLessThan(1_500);
    await expect.poll(() => server.underWay(), { interval: 5 }).toBe(0);
    expect(server.seen.length).toBe(1 + underWay);
  });

  test("an error in the loop over a list closes what is under way", async () => {
    const server = await served(firstOnly);
    const walk = async () => {
      for await (const { number } of clientOf(server.url).listBackups({}, options).pages()) {
        throw new Error(`enough of page ${number}`);
      }
    };
    await expect(walk()).rejects.toThrow("enough of page 1");
    await expect.poll(() => server.underWay(), { interval: 5 }).toBe(0);
  });

  test("reaching maxItems closes what is under way", async () => {
    const server = await served(firstOnly);
    const some = clientOf(server.url).listBackups({}, { ...options, maxItems: 2 });
    expect((await some.toArray()).map(({ id }) => id)).toEqual(["0", "1"]);
    await expect.poll(() => server.underWay(), { interval: 5 }).toBe(0);
  });
});

test("a list asks for no page ahead with prefetch: false, nor for the first page alone", async () => {
  const server = await served(firstOnly);
  const cbr = clientOf(server.url);
  for await (const { id } of cbr.listBackups({}, { prefetch: false })) if (id === "1") break;
  expect((await cbr.listBackups().firstPage()).items.length).toBe(2);
  expect(server.seen.length).toBe(2);
});

test("a list that is not iterated over sends nothing", async () => {
  const server = await served(firstOnly);
  clientOf(server.url).listBackups({}, { deadline: 10 });
  await new Promise((done) => setTimeout(done, 30));
  expect(server.seen.length).toBe(0);
});

/** Two backups to a page. */
function pageFrom(offset: number, count: number): Answer {
  const backups = [offset, offset + 1].filter((id) => id < count).map((id) => ({ id: String(id) }));
  return json({ backups, count });
}

function pagesOf(pages: number, pause = 0): Play {
  return ({ target }) => {
    const query = new URL(target, "http://relative.invalid").searchParams;
    const marker = query.get("marker");
    return after(pause, pageFrom(marker === null ? Number(query.get("offset") ?? 0) : Number(marker) + 1, pages * 2));
  };
}
