import { AuthError } from "../core/errors/auth-error.ts";
import { sharedFlight } from "./shared-flight.ts";
import type { TokenStore } from "./token-cache.ts";
import type { Token } from "./token.ts";

/** Hands out a token that is good, and logs in when there is none. */
export interface TokenSource {
  /** A token that is good for `minValidity` ms at least. */
  get(need?: { minValidity?: number | undefined; signal?: AbortSignal | undefined }): Promise<Token>;
  /** A token other than the one that was refused. */
  renew(refused: string, signal?: AbortSignal): Promise<Token>;
  /** Never hands out the refused token again. */
  discard(refused: string): Promise<void>;
}

/** Tokens are renewed so long before they end, or earlier in the life of a short one. In ms. */
const skew = 60_000;
const skewShare = 0.2;

/** One login, or one look into the store, serves all who wait for it. What comes too late never sets the token. */
export function tokenSource(login: (signal: AbortSignal) => Promise<Token>, store?: TokenStore): TokenSource {
  let current: { readonly token: Token; readonly renewFrom: number } | undefined;
  let lastRefused: string | undefined;
  /** Whether the store may have what is wanted: not after a refusal, until a login has replaced what is there. */
  let storeMayServe = store !== undefined;

  const board = sharedFlight(
    async (signal) => {
      if (storeMayServe) {
        const kept = await store?.read();
        // Asked again, for a token may have been refused meanwhile.
        if (kept !== undefined && storeMayServe && lifeOf(kept) > skew) return { token: kept, isNew: false };
      } else {
        await store?.drop();
      }
      const token = await login(signal);
      if (token.id === lastRefused) throw new AuthError("the login answers with the token that the service refused");
      if (lifeOf(token) <= 0) throw new AuthError("the login's token is over already");
      if (!signal.aborted) await store?.write(token);
      return { token, isNew: true };
    },
    ({ token, isNew }) => {
      current = { token, renewFrom: token.validUntil - Math.min(skew, lifeOf(token) * skewShare) };
      if (isNew) storeMayServe = store !== undefined;
    },
  );

  function forget(refused: string): void {
    lastRefused = refused;
    storeMayServe = false;
    if (current?.token.id === refused) current = undefined;
  }

  return {
    async get({ minValidity = 0, signal } = {}) {
      if (current !== undefined && Date.now() < current.renewFrom && minValidity <= lifeOf(current.token)) {
        return current.token;
      }
      let boarded = await board(signal);
      if (!boarded.isNew && lifeOf(boarded.token) < minValidity) {
        storeMayServe = false;
        boarded = await board(signal);
      }
      const life = lifeOf(boarded.token);
      if (life < minValidity) {
        throw new AuthError(
          `minValidity: a new token is good for ${Math.round(life)} ms only, and ${minValidity} were asked for`,
        );
      }
      return boarded.token;
    },
    async renew(refused, signal) {
      if (current !== undefined && current.token.id !== refused && Date.now() < current.renewFrom) return current.token;
      forget(refused);
      return (await board(signal)).token;
    },
    async discard(refused) {
      if (current !== undefined && current.token.id !== refused) return;
      forget(refused);
      await store?.drop();
    },
  };
}

/** How long the token is good from now on, in ms. */
function lifeOf(token: Token): number {
  return token.validUntil - Date.now();
}
