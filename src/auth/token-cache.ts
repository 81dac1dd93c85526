import type { Catalog } from "../core/catalog.ts";
import { sha256 } from "./web-crypto.ts";
import { tokenFrom } from "./cached-token.ts";
import type { Token } from "./token.ts";

/** A token as a cache keeps it: plain data, good for JSON. It is a secret. */
export interface CachedToken {
  readonly id: string;
  /** In ms since 1970, by this machine's clock. */
  readonly validUntil: number;
  readonly projectId?: string | undefined;
  readonly catalog?: Catalog | undefined;
}

/**
 * Keeps tokens beyond the life of a process. It is asked before the first login, told of each new token, and of each
 * that a service refused. One that fails is passed over: the login is what counts.
 */
export interface TokenCache {
  /** What was kept under the key, or undefined. What is not a valid token is ignored. */
  get(key: string): Promise<unknown>;
  /** The key is a hash in hexadecimal that tells neither whose token it is nor how it was got. */
  set(key: string, token: CachedToken): Promise<void>;
  delete(key: string): Promise<void>;
}

/** The place of one login's token in a cache. */
export interface TokenStore {
  read(): Promise<Token | undefined>;
  write(token: Token): Promise<void>;
  drop(): Promise<void>;
}

/** All that a token depends on, by name; secrets too, which go into the hash only. */
export type Identity = Readonly<Record<string, unknown>>;

export function tokenStore(cache: TokenCache, identity: Identity): TokenStore {
  let hashed: Promise<string> | undefined;
  const key = () => (hashed ??= sha256(tagged({ format: 1, ...identity })));
  return {
    async read() {
      const kept = await orNothing(async () => cache.get(await key()));
      return tokenFrom(kept, Date.now());
    },
    async write({ id, validUntil, projectId, catalog }) {
      if (!Number.isFinite(validUntil)) return;
      await orNothing(async () => cache.set(await key(), { id, validUntil, projectId, catalog }));
    },
    async drop() {
      await orNothing(async () => cache.delete(await key()));
    },
  };
}

async function orNothing<Value>(work: () => Promise<Value>): Promise<Value | undefined> {
  try {
    return await work();
  } catch {
    return undefined;
  }
}

/** JSON with the names in order, so that the same fields give the same text. */
function tagged(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
