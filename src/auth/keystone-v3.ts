import { identityV3 } from "../../generated/identity-v3/client.ts";
import type { AuthIdentity, AuthScope, Token as TokenBody } from "../../generated/identity-v3/types.ts";
import { isRecord } from "../client/checks.ts";
import { AuthError, ResponseError } from "../client/errors.ts";
import { noAuth, type Auth } from "./auth.ts";
import { catalogOf, orRefusal, type IdentityService } from "./identity.ts";
import { isSendable, type Identity, type TokenCache } from "./token-cache.ts";
import { authByToken, validUntil, type Token, type TokenAuth } from "./tokens.ts";

/** Credentials and scope, as Keystone v3 takes them. */
export interface LoginV3 {
  readonly identity: AuthIdentity;
  readonly scope?: AuthScope | undefined;
  /** Whose token asks, where the credentials alone are not enough. */
  readonly asker?: { readonly auth: Auth; readonly identity: Identity | undefined };
}

/** Auth by a login at Keystone v3, or at a service with the same API. */
export function keystoneV3(service: IdentityService, cache: TokenCache | undefined, login: LoginV3): TokenAuth {
  const { identity, scope, asker } = login;
  // A one-time code differs each time: it proves who one is, and is no part of that.
  const { totp, ...lasting } = identity;
  const lastingTotp = totp === undefined ? {} : { totp: { user: { ...totp.user, passcode: "" } } };
  let hasUsedCode = false;
  return authByToken({
    identity: {
      authUrl: service.endpoint,
      version: 3,
      identity: { ...lasting, ...lastingTotp },
      scope,
      asker: asker?.identity,
    },
    loginUrl: service.endpoint,
    cache,
    async logIn(signal) {
      if (hasUsedCode) {
        throw new AuthError(
          "the token must be renewed, and the one-time code is good for one login; log in with a new code",
        );
      }
      const token = await logIn(service, login, signal);
      hasUsedCode = totp !== undefined;
      return token;
    },
  });
}

async function logIn(
  service: IdentityService,
  { identity, scope, asker }: LoginV3,
  signal: AbortSignal,
): Promise<Token> {
  const client = identityV3({ ...service, auth: asker?.auth ?? noAuth });
  const asked = Date.now();
  const body = { auth: { identity, ...(scope === undefined ? {} : { scope }) } };
  const answer = await orRefusal(client.createToken({ body }, { signal }));
  const token: TokenBody | undefined = answer.body?.token;
  const id = answer.headers["X-Subject-Token"];
  if (!isRecord(token) || !isSendable(id)) throw unreadableLogin(service, 201, isRecord(token));
  return {
    id,
    validUntil: validUntil(asked, token.issued_at, token.expires_at),
    projectId: token.project?.id,
    catalog: catalogOf(token.catalog, (endpoint) => [[endpoint["interface"], endpoint["url"]]]),
  };
}

/** The error for a login that succeeded with something that is no token. */
export function unreadableLogin({ endpoint }: IdentityService, status: number, hasToken: boolean): ResponseError {
  const problem = hasToken
    ? "the login's token has characters that no header can carry"
    : "the answer to the login has no token";
  return new ResponseError(problem, { status, method: "POST", url: endpoint, requestId: undefined });
}
