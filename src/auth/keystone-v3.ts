import { identityV3 } from "../../generated/identity-v3/client.ts";
import type { AuthIdentity, AuthScope, CatalogService, Token as TokenBody } from "../../generated/identity-v3/types.ts";
import type { Auth } from "../core/auth.ts";
import type { Catalog } from "../core/catalog.ts";
import { baseUrl } from "../core/endpoint.ts";
import { ResponseError } from "../core/errors/response-error.ts";
import { noAuth } from "../core/no-auth.ts";
import type { IdentityOptions } from "./identity-options.ts";
import { orRefusal } from "./refusal.ts";
import { authByToken, type TokenAuth } from "./session-of-token.ts";
import type { Identity } from "./token-cache.ts";
import { validUntil, type Token } from "./token.ts";

/** Credentials and scope, as Keystone v3 takes them. */
export interface LoginV3 {
  readonly identity: AuthIdentity;
  readonly scope?: AuthScope | undefined;
  /** Who asks, where the credentials alone do not do. */
  readonly asker?: { readonly auth: Auth; readonly identity: Identity | undefined };
}

/** Auth by a login at Keystone v3, or at a service that speaks its language. */
export function keystoneV3(options: IdentityOptions, login: LoginV3): TokenAuth {
  const { identity, scope, asker } = login;
  // A one-time code differs each time: it proves who one is, and is no part of that.
  const { totp, ...lasting } = identity;
  const lastingTotp = totp === undefined ? {} : { totp: { user: { ...totp.user, passcode: "" } } };
  return authByToken({
    identity: {
      authUrl: baseUrl("authUrl", options.authUrl, undefined),
      version: 3,
      identity: { ...lasting, ...lastingTotp },
      scope,
      asker: asker?.identity,
    },
    authUrl: options.authUrl,
    cache: options.cache,
    ask: (signal) => loginV3(options, login, signal),
  });
}

async function loginV3(
  { authUrl, fetch, timeout }: IdentityOptions,
  { identity, scope, asker }: LoginV3,
  signal: AbortSignal,
): Promise<Token> {
  const client = identityV3({ endpoint: authUrl, auth: asker?.auth ?? noAuth, fetch, timeout });
  const asked = Date.now();
  const body = { auth: { identity, ...(scope === undefined ? {} : { scope }) } };
  const answer = await orRefusal(client.createToken({ body }, { signal }));
  const token: TokenBody | undefined = answer.body?.token;
  if (typeof token !== "object" || token === null) {
    const seen = { status: 201, method: "POST", url: authUrl, requestId: undefined };
    throw new ResponseError("the answer to the login has no token", seen);
  }
  return {
    id: answer.headers["X-Subject-Token"],
    validUntil: validUntil(asked, token.issued_at, token.expires_at),
    projectId: token.project?.id,
    catalog: Array.isArray(token.catalog) ? catalogOf(token.catalog) : undefined,
  };
}

function catalogOf(services: readonly CatalogService[]): Catalog {
  return services.flatMap(({ type, name, endpoints = [] }) =>
    endpoints.flatMap((endpoint) => {
      if (type === undefined || endpoint.url === undefined || endpoint.interface === undefined) return [];
      return {
        type,
        name,
        region: endpoint.region_id ?? endpoint.region ?? undefined,
        interface: endpoint.interface,
        url: endpoint.url,
      };
    }),
  );
}
