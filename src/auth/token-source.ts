import { AuthError } from "../core/errors/auth-error.ts";
import type { Token } from "./token.ts";

/** Hands out a token that is good, and logs in when there is none. */
export interface TokenSource {
  /** A token that is good for `minValidity` ms at least. */
  get(need?: { minValidity?: number | undefined; signal?: AbortSignal | undefined }): Promise<Token>;
  /** A token other than the one that was refused. */
  renew(refused: string, signal?: AbortSignal): Promise<Token>;
}

/** Tokens are renewed so long before they end, or earlier in the life of a short one. In ms. */
const skew = 60_000;
const skewShare = 0.2;

interface Flight {
  readonly token: Promise<Token>;
  readonly controller: AbortController;
  waiting: number;
}

/**
 * One login serves all who wait for it. Who stops waiting does not end it for the others; when nobody waits any more,
 * it is cancelled. A login that was given up on never sets the token.
 */
export function tokenSource(login: (signal: AbortSignal) => Promise<Token>): TokenSource {
  let current: { readonly token: Token; readonly renewFrom: number } | undefined;
  let flight: Flight | undefined;

  function fly(): Flight {
    const controller = new AbortController();
    const token = login(controller.signal).then(
      (landed) => {
        if (flight === started) {
          const now = Date.now();
          const ahead = Math.min(skew, (landed.validUntil - now) * skewShare);
          current = { token: landed, renewFrom: landed.validUntil - ahead };
          flight = undefined;
        }
        return landed;
      },
      (error: unknown) => {
        if (flight === started) flight = undefined;
        throw error;
      },
    );
    const started: Flight = { token, controller, waiting: 0 };
    // Each who waits sees the failure; with nobody left it is no one's.
    token.catch(() => undefined);
    return started;
  }

  async function board(signal: AbortSignal | undefined): Promise<Token> {
    signal?.throwIfAborted();
    const own = (flight ??= fly());
    own.waiting++;
    try {
      return await orAborted(own.token, signal);
    } finally {
      own.waiting--;
      if (own.waiting === 0 && flight === own) {
        flight = undefined;
        own.controller.abort();
      }
    }
  }

  return {
    async get({ minValidity = 0, signal } = {}) {
      const now = Date.now();
      if (current !== undefined && now < current.renewFrom && now + minValidity <= current.token.validUntil) {
        return current.token;
      }
      const token = await board(signal);
      const left = token.validUntil - Date.now();
      if (left < minValidity) {
        throw new AuthError(
          `minValidity: a new token is good for ${Math.max(0, Math.round(left))} ms only, and ${minValidity} were asked for`,
        );
      }
      return token;
    },
    async renew(refused, signal) {
      if (current !== undefined && current.token.id !== refused && Date.now() < current.renewFrom) return current.token;
      if (current?.token.id === refused) current = undefined;
      return board(signal);
    },
  };
}

async function orAborted<Value>(promise: Promise<Value>, signal: AbortSignal | undefined): Promise<Value> {
  if (signal === undefined) return promise;
  let onAbort: () => void = () => undefined;
  const aborted = new Promise<never>((_, reject) => {
    onAbort = () => {
      reject(signal.reason instanceof Error ? signal.reason : new Error("aborted", { cause: signal.reason }));
    };
    signal.addEventListener("abort", onAbort, { once: true });
  });
  try {
    return await Promise.race([promise, aborted]);
  } finally {
    signal.removeEventListener("abort", onAbort);
  }
}
