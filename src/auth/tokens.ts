import { singleFlight } from "../client/abort.ts";
import type { Catalog } from "../client/endpoint.ts";
import { AuthError } from "../client/errors.ts";
import { withHeaders, type CallContext, type HttpResponse, type Middleware } from "../client/http.ts";
import { authErrorOf, isAboutCredentials } from "../client/response.ts";
import { parseTime } from "../client/time.ts";
import type { Auth } from "./auth.ts";
import { tokenStore, type Identity, type TokenCache, type TokenStore } from "./token-cache.ts";

/** The result of a login. */
export interface Token {
  readonly id: string;
  /** Until when it is valid, by this machine's clock, in ms since 1970. Infinity if it never expires. */
  readonly validUntil: number;
  readonly projectId: string | undefined;
  readonly catalog: Catalog | undefined;
}

/** Credentials that are exchanged for a token. */
export interface TokenAuth extends Auth {
  /**
   * Returns a token for use outside of this package. It is a secret.
   * `minValidity` asks for one that is valid for so many ms at least.
   * Throws AuthError if the credentials are refused, or if no token is valid for so long.
   */
  getToken(need?: { minValidity?: number; signal?: AbortSignal }): Promise<string>;
}

/** A way to log in. */
export interface Login {
  /** All that the token depends on. */
  readonly identity: Identity;
  readonly loginUrl: string;
  readonly cache: TokenCache | undefined;
  readonly logIn: (signal: AbortSignal) => Promise<Token>;
}

/** A token whose expiry cannot be read is renewed after this time, in ms. */
const unknownLife = 5 * 60_000;
/** Tokens are renewed so long before they expire, or earlier in the life of a short one. In ms. */
const renewalMargin = 60_000;
const renewalShare = 0.2;

/**
 * Until when a token is valid by this machine's clock, which may differ from the server's: its life counts from the
 * moment when it was asked for.
 */
export function validUntil(asked: number, issued: unknown, expires: unknown): number {
  if (expires === null || expires === undefined) return Infinity;
  const end = typeof expires === "string" ? parseTime(expires) : undefined;
  if (end === undefined) return asked + unknownLife;
  const start = typeof issued === "string" ? parseTime(issued) : undefined;
  return start === undefined || start > end ? end : asked + (end - start);
}

/** How long the token is valid from now on, in ms. */
function lifeOf(token: Token): number {
  return token.validUntil - Date.now();
}

/** Returns valid tokens, and logs in when there is none. */
interface TokenSource {
  get(need?: { minValidity?: number | undefined; signal?: AbortSignal | undefined }): Promise<Token>;
  /** A token other than the refused one; undefined where a newer one was refused as well. */
  renew(refused: Token, signal?: AbortSignal): Promise<Token | undefined>;
  /** Never returns this token again: a service refused it though it was new. */
  discard(refused: Token): Promise<void>;
}

/** One login, or one look into the store, serves all callers that wait for it. */
function tokenSource(logIn: (signal: AbortSignal) => Promise<Token>, store?: TokenStore): TokenSource {
  let current: { readonly token: Token; readonly renewFrom: number } | undefined;
  let lastRefused: string | undefined;
  /** Whether the store may have what is wanted: not after a refusal, until a login has replaced what is there. */
  let storeMayServe = store !== undefined;
  /** In which order the tokens came. */
  const order = new WeakMap<Token, number>();
  let issued = 0;
  let lastDiscarded = 0;

  const obtain = singleFlight(
    async (signal) => {
      if (storeMayServe) {
        const kept = await store?.read();
        // Checked again, for a token may have been refused meanwhile.
        if (kept !== undefined && storeMayServe && lifeOf(kept) > renewalMargin) return { token: kept, isNew: false };
      } else {
        await store?.drop();
      }
      const token = await logIn(signal);
      if (token.id === lastRefused) throw new AuthError("the login returned the token that the service had refused");
      if (lifeOf(token) <= 0) throw new AuthError("the login returned a token that has expired already");
      if (!signal.aborted) await store?.write(token);
      return { token, isNew: true };
    },
    ({ token, isNew }) => {
      order.set(token, ++issued);
      current = { token, renewFrom: token.validUntil - Math.min(renewalMargin, lifeOf(token) * renewalShare) };
      if (isNew) storeMayServe = store !== undefined;
    },
  );

  function forget(refused: Token): void {
    lastRefused = refused.id;
    storeMayServe = false;
    if (current?.token.id === refused.id) current = undefined;
  }

  return {
    async get({ minValidity = 0, signal } = {}) {
      if (current !== undefined && Date.now() < current.renewFrom && minValidity <= lifeOf(current.token)) {
        return current.token;
      }
      let obtained = await obtain(signal);
      if (!obtained.isNew && lifeOf(obtained.token) < minValidity) {
        storeMayServe = false;
        obtained = await obtain(signal);
      }
      const life = lifeOf(obtained.token);
      if (life >= minValidity) return obtained.token;
      const asked = `${minValidity} were asked for`;
      throw new AuthError(`minValidity: a new token is valid for ${Math.round(life)} ms only, and ${asked}`);
    },
    async renew(refused, signal) {
      if ((order.get(refused) ?? 0) < lastDiscarded) return undefined;
      if (current !== undefined && current.token.id !== refused.id && Date.now() < current.renewFrom) {
        return current.token;
      }
      forget(refused);
      return (await obtain(signal)).token;
    },
    async discard(refused) {
      lastDiscarded = Math.max(lastDiscarded, order.get(refused) ?? 0);
      if (current !== undefined && current.token.id !== refused.id) return;
      forget(refused);
      await store?.drop();
    },
  };
}

/** What the token of an auth depends on; undefined for an auth of another make. */
const identities = new WeakMap<Auth, Identity>();
export const identityOf = (auth: Auth): Identity | undefined => identities.get(auth);

/**
 * Auth by tokens from a login. A refused token is replaced once per request; if its successor is refused as well, the
 * call fails with AuthError, unless the 401 is about something else.
 */
export function authByToken({ identity, loginUrl, cache, logIn }: Login): TokenAuth {
  const tokens = tokenSource(logIn, cache === undefined ? undefined : tokenStore(cache, identity));
  const renewed = new WeakSet<CallContext>();

  async function refused(response: HttpResponse, token: Token): Promise<HttpResponse> {
    if (!isAboutCredentials(response)) return response;
    await tokens.discard(token);
    throw authErrorOf("the service refuses the token, and a renewed one as well", response);
  }

  const middleware: Middleware = (next) => async (request) => {
    const { context } = request;
    const { signal } = context;
    const token = await tokens.get({ signal });
    const response = await next(withHeaders(request, { "x-auth-token": token.id }));
    if (response.status !== 401) return response;
    if (renewed.has(context)) return refused(response, token);
    renewed.add(context);
    const successor = await tokens.renew(token, signal);
    if (successor === undefined) return refused(response, token);
    const second = await next(withHeaders(request, { "x-auth-token": successor.id }));
    return second.status === 401 ? refused(second, successor) : second;
  };

  const auth: TokenAuth = {
    middleware,
    async session({ signal } = {}) {
      const { projectId, catalog } = await tokens.get({ signal });
      return { projectId, catalog, loginUrl, ...(projectId === undefined ? { hasNoProject: true } : {}) };
    },
    async getToken(need) {
      return (await tokens.get(need)).id;
    },
  };
  identities.set(auth, identity);
  return auth;
}
