import { apiErrorOf } from "../core/api-error-of.ts";
import type { Auth } from "../core/auth.ts";
import { AuthError } from "../core/errors/auth-error.ts";
import { withHeaders, type CallContext, type Layer } from "../core/send.ts";
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

/**
 * Auth by tokens from a login. A refused token is replaced once per request; if its successor is refused as well,
 * the call fails with AuthError.
 */
export function authByToken(login: (signal: AbortSignal) => Promise<Token>): TokenAuth {
  const tokens = tokenSource(login);
  const renewed = new WeakSet<CallContext>();

  const layer: Layer = (next) => async (request) => {
    const { context } = request;
    const { signal } = context;
    const token = await tokens.get({ signal });
    const reply = await next(withHeaders(request, { "x-auth-token": token.id }));
    if (reply.status !== 401) return reply;
    if (renewed.has(context)) throw refusal(apiErrorOf(reply));
    renewed.add(context);
    const successor = await tokens.renew(token.id, signal);
    const second = await next(withHeaders(request, { "x-auth-token": successor.id }));
    if (second.status === 401) throw refusal(apiErrorOf(second));
    return second;
  };

  return {
    layer,
    async session({ signal } = {}) {
      const { projectId, catalog } = await tokens.get({ signal });
      return { projectId, catalog };
    },
    async getToken(need) {
      return (await tokens.get(need)).id;
    },
  };
}

function refusal(cause: { message: string; status: number; requestId: string | undefined }): AuthError {
  return new AuthError(`the service refuses the token, and a renewed one as well: ${cause.message}`, {
    cause,
    status: cause.status,
    requestId: cause.requestId,
  });
}
