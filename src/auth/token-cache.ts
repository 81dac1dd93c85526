import { isRecord } from "../client/checks.ts";
import type { Catalog, CatalogEndpoint } from "../client/endpoint.ts";
import { sha256 } from "./request-signer.ts";
import type { Token } from "./tokens.ts";

/** A token as a cache keeps it: plain data, which JSON can hold. It is a secret. */
export interface CachedToken {
  readonly id: string;
  /** In ms since 1970, by this machine's clock. */
  readonly validUntil: number;
  readonly projectId?: string | undefined;
  readonly catalog?: Catalog | undefined;
}

/**
 * Keeps tokens beyond the life of a process. It is asked before the first login, and told of each new token and of each
 * token that a service refused. If it fails, the login goes on without it.
 */
export interface TokenCache {
  /** Returns what was kept under the key, or undefined. What is not a valid token is ignored. */
  get(key: string): Promise<unknown>;
  /** The key is a hash in hexadecimal; it does not tell whose token it is. */
  set(key: string, token: CachedToken): Promise<void>;
  delete(key: string): Promise<void>;
}

/** The place of one login's token in a cache. */
export interface TokenStore {
  read(): Promise<Token | undefined>;
  write(token: Token): Promise<void>;
  drop(): Promise<void>;
}

/** All that a token depends on, by name; secrets too, of which only the hash is used. */
export type Identity = Readonly<Record<string, unknown>>;

export function tokenStore(cache: TokenCache, identity: Identity): TokenStore {
  let hashed: Promise<string> | undefined;
  const key = () => (hashed ??= sha256(sortedJson({ format: 1, ...identity })));
  return {
    async read() {
      const kept = await orUndefined(async () => cache.get(await key()));
      return tokenFrom(kept, Date.now());
    },
    async write({ id, validUntil, projectId, catalog }) {
      if (!Number.isFinite(validUntil)) return;
      await orUndefined(async () => cache.set(await key(), { id, validUntil, projectId, catalog }));
    },
    async drop() {
      await orUndefined(async () => cache.delete(await key()));
    },
  };
}

/** The token in what a cache returned, checked field by field; undefined for anything else, and for an expired one. */
export function tokenFrom(kept: unknown, now: number): Token | undefined {
  if (!isRecord(kept)) return undefined;
  const { id, validUntil, projectId, catalog } = kept;
  if (typeof id !== "string" || !isSendable(id)) return undefined;
  if (typeof validUntil !== "number" || !Number.isFinite(validUntil) || validUntil <= now) return undefined;
  if (!isTextOrUndefined(projectId)) return undefined;
  if (catalog === undefined) return { id, validUntil, projectId, catalog };
  if (!Array.isArray(catalog)) return undefined;
  const endpoints = catalog.map(endpointFrom);
  const isCatalog = endpoints.every((endpoint) => endpoint !== undefined);
  return isCatalog ? { id, validUntil, projectId, catalog: endpoints } : undefined;
}

/** Whether a token can be sent in a header. */
export function isSendable(id: string): boolean {
  return /^[\x21-\x7e]+$/.test(id);
}

function endpointFrom(kept: unknown): CatalogEndpoint | undefined {
  if (!isRecord(kept)) return undefined;
  const { type, name, region, interface: which, url } = kept;
  if (typeof type !== "string" || typeof which !== "string" || typeof url !== "string") return undefined;
  if (!isTextOrUndefined(name) || !isTextOrUndefined(region)) return undefined;
  return { type, name, region, interface: which, url };
}

function isTextOrUndefined(value: unknown): value is string | undefined {
  return value === undefined || typeof value === "string";
}

async function orUndefined<Value>(work: () => Promise<Value>): Promise<Value | undefined> {
  try {
    return await work();
  } catch {
    return undefined;
  }
}

/** JSON with the names in order, so that the same fields give the same text. */
function sortedJson(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    isRecord(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))) : inner,
  );
}
