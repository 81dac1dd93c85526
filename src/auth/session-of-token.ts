import { apiErrorOf } from "../core/api-error-of.ts";
import type { Auth } from "../core/auth.ts";
import { AuthError } from "../core/errors/auth-error.ts";
import { kindOf, ParameterError } from "../core/errors/parameter-error.ts";
import { withHeaders, type CallContext, type Layer, type Reply } from "../core/send.ts";
import { tokenStore, type Identity, type TokenCache } from "./token-cache.ts";
import { tokenSource } from "./token-source.ts";
import type { Token } from "./token.ts";

/** Credentials that are turned into a token. */
export interface TokenAuth extends Auth {
  /**
   * A token for use outside of this package. It is a secret.
   * `minValidity` asks for one that is good for so many ms at least, for jobs that outlast a page.
   * Throws AuthError if the credentials are refused or no token lives that long.
   */
  getToken(need?: { minValidity?: number; signal?: AbortSignal }): Promise<string>;
}

/** A way to log in. */
export interface Login {
  /** All that the token depends on. */
  readonly identity: Identity;
  readonly authUrl: string;
  readonly cache: TokenCache | undefined;
  readonly ask: (signal: AbortSignal) => Promise<Token>;
}

/** What the token of an auth depends on; undefined for an auth of another make. */
const identities = new WeakMap<Auth, Identity>();
export const identityOf = (auth: Auth): Identity | undefined => identities.get(auth);

/**
 * Auth by tokens from a login. A refused token is replaced once per request; if its successor is refused as well,
 * the call fails with AuthError.
 */
export function authByToken({ identity, authUrl, cache, ask }: Login): TokenAuth {
  const tokens = tokenSource(ask, cache === undefined ? undefined : tokenStore(cache, identity));
  const overTls = new URL(authUrl).protocol === "https:";
  const renewed = new WeakSet<CallContext>();

  async function refuse(reply: Reply, token: Token): Promise<never> {
    await tokens.discard(token.id);
    const cause = apiErrorOf(reply);
    throw new AuthError(`the service refuses the token, and a renewed one as well: ${cause.message}`, {
      cause,
      status: cause.status,
      requestId: cause.requestId,
    });
  }

  const layer: Layer = (next) => async (request) => {
    const { context } = request;
    const { signal } = context;
    const token = await tokens.get({ signal });
    const reply = await next(withHeaders(request, { "x-auth-token": token.id }));
    if (reply.status !== 401) return reply;
    if (renewed.has(context)) return refuse(reply, token);
    renewed.add(context);
    const successor = await tokens.renew(token.id, signal);
    const second = await next(withHeaders(request, { "x-auth-token": successor.id }));
    return second.status === 401 ? refuse(second, successor) : second;
  };

  const auth: TokenAuth = {
    layer,
    async session({ signal } = {}) {
      const { projectId, catalog } = await tokens.get({ signal });
      return { projectId, catalog, overTls };
    },
    async getToken(need = {}) {
      checkMinValidity(need.minValidity);
      return (await tokens.get(need)).id;
    },
  };
  identities.set(auth, identity);
  return auth;
}

function checkMinValidity(value: unknown): void {
  if (value === undefined || (typeof value === "number" && value >= 0)) return;
  const given = typeof value === "number" ? value : kindOf(value);
  throw new ParameterError("minValidity", `${given} was given; give milliseconds, 0 or more`);
}
