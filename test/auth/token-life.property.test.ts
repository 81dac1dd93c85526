import fc from "fast-check";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { AuthError } from "cloud-backups";
import { authByToken } from "../../src/auth/tokens.ts";
import type { TokenCache } from "../../src/auth/token-cache.ts";
import type { Token } from "../../src/auth/tokens.ts";
import { abortable } from "../../src/client/abort.ts";
import type { Send } from "../../src/client/http.ts";

const wait = (ms: number) => new Promise<undefined>((resolve) => setTimeout(resolve, ms));

const { setImmediate } = globalThis;
const realTurn = () => new Promise<void>((resolve) => setImmediate(resolve));

const calls = fc.record({
  at: fc.integer({ min: 0, max: 20_000 }),
  /** Time that the service takes. */
  takes: fc.integer({ min: 1, max: 800 }),
  /** When the caller loses patience. */
  patience: fc.option(fc.integer({ min: 1, max: 1_500 }), { nil: undefined, freq: 4 }),
});
const runs = fc.record({
  lifetime: fc.oneof(fc.integer({ min: 50, max: 3_000 }), fc.constant(200_000)),
  calls: fc.array(calls, { minLength: 1, maxLength: 40 }),
  /** Moments at which the service forgets all tokens. */
  purges: fc.array(fc.integer({ min: 0, max: 20_000 }), { maxLength: 6 }),
  logins: fc.array(fc.record({ takes: fc.integer({ min: 1, max: 1_000 }), fails: fc.boolean() }), {
    minLength: 1,
    maxLength: 10,
  }),
  cached: fc.boolean(),
});

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test("a token that is known to be dead is never sent, and two logins never run at once, whatever happens when", async () => {
  await fc.assert(
    fc.asyncProperty(runs, async ({ lifetime, calls, purges, logins, cached }) => {
      const alive = new Set<string>();
      const knownDead = new Set<string>();
      const endOf = new Map<string, number>();
      const faults: string[] = [];
      let asking = 0;
      let asked = 0;

      const auth = authByToken({
        loginUrl: "https://keystone.example",
        identity: { user: "ada" },
        cache: cached ? slowCache() : undefined,
        async logIn(signal): Promise<Token> {
          asking++;
          if (asking > 1) faults.push("two logins at a time");
          try {
            const { takes, fails } = logins[asked++ % logins.length] ?? { takes: 1, fails: false };
            await abortable(wait(takes), signal);
            if (fails) throw new AuthError("refused");
            const id = `t${endOf.size}`;
            const validUntil = Date.now() + lifetime;
            alive.add(id);
            endOf.set(id, validUntil);
            return { id, validUntil, projectId: undefined, catalog: undefined };
          } finally {
            asking--;
          }
        },
      });

      const serve =
        (takes: number): Send =>
        async (request) => {
          const id = request.headers["x-auth-token"] ?? "";
          if (knownDead.has(id)) faults.push(`${id} was refused before`);
          if (Date.now() >= (endOf.get(id) ?? 0)) faults.push(`${id} is over`);
          await wait(takes);
          const status = alive.has(id) && Date.now() < (endOf.get(id) ?? 0) ? 200 : 401;
          // Known a moment after the answer, when the client has seen it.
          if (status === 401) setTimeout(() => knownDead.add(id), 0);
          return { status, headers: new Headers(), body: new ArrayBuffer(0), request };
        };

      for (const at of purges)
        setTimeout(() => {
          alive.clear();
        }, at);
      let settled = 0;
      let sent = 0;
      for (const { at, takes, patience } of calls) {
        setTimeout(() => {
          const controller = new AbortController();
          const { signal } = controller;
          if (patience !== undefined)
            setTimeout(() => {
              controller.abort();
            }, patience);
          let mine = 0;
          const counted: Send = (request) => {
            mine++;
            return serve(takes)(request);
          };
          auth
            .middleware(counted)({
              method: "GET",
              url: "https://h/",
              headers: {},
              body: undefined,
              attempt: 1,
              context: { signal },
            })
            .catch((error: unknown) => {
              const isExpected = error instanceof AuthError || signal.aborted;
              if (!isExpected) faults.push(String(error));
            })
            .finally(() => {
              settled++;
              sent += mine;
              if (mine > 2) faults.push(`sent ${mine} times`);
            });
        }, at);
      }
      // Hashing for the cache goes by real time.
      for (let step = 0; step < 5_000 && (step < 300 || settled < calls.length); step++) {
        await vi.advanceTimersByTimeAsync(100);
        if (cached) await realTurn();
      }
      expect(faults).toEqual([]);
      expect(settled).toBe(calls.length);
      expect(sent).toBeLessThanOrEqual(2 * calls.length);
    }),
    { numRuns: 400 },
  );
}, 60_000);

/** A cache whose answers take their time. */
function slowCache(): TokenCache {
  const kept = new Map<string, string>();
  return {
    async get(key) {
      await wait(7);
      const text = kept.get(key);
      const token: unknown = text === undefined ? undefined : JSON.parse(text);
      return token;
    },
    async set(key, token) {
      await wait(11);
      kept.set(key, JSON.stringify(token));
    },
    async delete(key) {
      await wait(5);
      kept.delete(key);
    },
  };
}
