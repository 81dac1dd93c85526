import { identityV2 } from "../../generated/identity-v2/client.ts";
import type { CatalogService, CreateTokenRequest } from "../../generated/identity-v2/types.ts";
import type { Catalog } from "../core/catalog.ts";
import { baseUrl } from "../core/endpoint.ts";
import { ResponseError } from "../core/errors/response-error.ts";
import { noAuth } from "../core/no-auth.ts";
import {
  checkIdentityOptions,
  identityOptionNames,
  nameOrId,
  requireText,
  type IdentityOptions,
  type NameOrId,
} from "./identity-options.ts";
import { orRefusal } from "./refusal.ts";
import { authByToken, type TokenAuth } from "./session-of-token.ts";
import { validUntil, type Token } from "./token.ts";

/** A user's name and password for Keystone v2.0. */
export interface KeystoneV2AuthOptions extends IdentityOptions {
  username: string;
  password: string;
  /** The tenant (an older word for project) to work in. */
  tenant: NameOrId;
}

/**
 * Logs in with a password at Keystone v2.0, as Z.com Cloud has it.
 * Throws ParameterError for options that no login could succeed with.
 *
 * @example
 * keystoneV2Auth({ authUrl: "https://identity.tyo1.cloud.z.com/v2.0", username, password, tenant: { id: tenantId } })
 */
export function keystoneV2Auth(options: KeystoneV2AuthOptions): TokenAuth {
  checkIdentityOptions(options, [...identityOptionNames, "username", "password", "tenant"]);
  const username = requireText("username", options.username);
  const password = requireText("password", options.password);
  const tenant = nameOrId("tenant", options.tenant);
  const tenantOf = "id" in tenant ? { tenantId: tenant.id } : { tenantName: tenant.name };
  const login = { auth: { passwordCredentials: { username, password }, ...tenantOf } };
  return authByToken({
    identity: { authUrl: baseUrl("authUrl", options.authUrl, undefined), version: 2, ...login },
    authUrl: options.authUrl,
    cache: options.cache,
    ask: (signal) => loginV2(options, login, signal),
  });
}

async function loginV2(
  { authUrl, fetch, timeout }: KeystoneV2AuthOptions,
  login: CreateTokenRequest,
  signal: AbortSignal,
): Promise<Token> {
  const client = identityV2({ endpoint: authUrl, auth: noAuth, fetch, timeout });
  const asked = Date.now();
  const { access } = await orRefusal(client.createToken({ body: login }, { signal }));
  if (typeof access?.token?.id !== "string") {
    const seen = { status: 200, method: "POST", url: authUrl, requestId: undefined };
    throw new ResponseError("the answer to the login has no token", seen);
  }
  const { token, serviceCatalog } = access;
  return {
    id: token.id,
    validUntil: validUntil(asked, token.issued_at, token.expires),
    projectId: token.tenant?.id ?? login.auth.tenantId,
    catalog: Array.isArray(serviceCatalog) ? catalogOf(serviceCatalog) : undefined,
  };
}

/** Version 2.0 keeps the interfaces of an endpoint side by side. */
function catalogOf(services: readonly CatalogService[]): Catalog {
  return services.flatMap(({ type, name, endpoints = [] }) =>
    endpoints.flatMap(({ region, publicURL, internalURL, adminURL }) =>
      Object.entries({ public: publicURL, internal: internalURL, admin: adminURL }).flatMap(([which, url]) =>
        type === undefined || url === undefined ? [] : { type, name, region, interface: which, url },
      ),
    ),
  );
}
