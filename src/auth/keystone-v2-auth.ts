import { identityV2 } from "../../generated/identity-v2/client.ts";
import type { CreateTokenRequest } from "../../generated/identity-v2/types.ts";
import { requireText } from "../client/checks.ts";
import { noAuth } from "./auth.ts";
import {
  catalogOf,
  checkIdentityOptions,
  identityOptionNames,
  nameOrId,
  orRefusal,
  type IdentityOptions,
  type IdentityService,
  type NameOrId,
} from "./identity.ts";
import { unreadableLogin } from "./keystone-v3.ts";
import { isSendable } from "./token-cache.ts";
import { authByToken, validUntil, type Token, type TokenAuth } from "./tokens.ts";

/** A user's name and password, or a token, for Keystone v2.0. */
export interface KeystoneV2AuthOptions extends IdentityOptions {
  /** Name of the user; needs `password`. */
  username?: string | undefined;
  password?: string | undefined;
  /** A token that is exchanged for one of the tenant, in place of user and password. */
  token?: string | undefined;
  /** The tenant (an older word for project) to work in. */
  tenant: NameOrId;
}

/**
 * Logs in at Keystone v2.0, as Z.com Cloud has it.
 * Throws ParameterError for options that no login could succeed with.
 *
 * @example
 * keystoneV2Auth({ authUrl: "https://identity.tyo1.cloud.z.com/v2.0", username, password, tenant: { id: tenantId } })
 */
export function keystoneV2Auth(options: KeystoneV2AuthOptions): TokenAuth {
  const service = checkIdentityOptions(options, [...identityOptionNames, "username", "password", "token", "tenant"]);
  const tenant = nameOrId("tenant", options.tenant);
  const tenantOf = "id" in tenant ? { tenantId: tenant.id } : { tenantName: tenant.name };
  const login = { auth: { ...credentialsOf(options), ...tenantOf } };
  return authByToken({
    identity: { authUrl: service.endpoint, version: 2, ...login },
    loginUrl: service.endpoint,
    cache: options.cache,
    logIn: (signal) => logIn(service, login, signal),
  });
}

function credentialsOf({
  username,
  password,
  token,
}: KeystoneV2AuthOptions): Pick<CreateTokenRequest["auth"], "passwordCredentials" | "token"> {
  if (token !== undefined) return { token: { id: requireText("token", token) } };
  return {
    passwordCredentials: {
      username: requireText("username", username),
      password: requireText("password", password),
    },
  };
}

async function logIn(service: IdentityService, login: CreateTokenRequest, signal: AbortSignal): Promise<Token> {
  const client = identityV2({ ...service, auth: noAuth });
  const asked = Date.now();
  const { access } = await orRefusal(client.createToken({ body: login }, { signal }));
  const id = access?.token?.id;
  if (typeof id !== "string" || !isSendable(id)) throw unreadableLogin(service, 200, typeof id === "string");
  const { token, serviceCatalog } = access;
  return {
    id,
    validUntil: validUntil(asked, token.issued_at, token.expires),
    projectId: token.tenant?.id ?? login.auth.tenantId,
    // Version 2.0 keeps the interfaces of an endpoint side by side.
    catalog: catalogOf(serviceCatalog, ({ publicURL, internalURL, adminURL }) => [
      ["public", publicURL],
      ["internal", internalURL],
      ["admin", adminURL],
    ]),
  };
}
