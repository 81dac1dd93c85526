import { checkNames, requireText } from "../client/checks.ts";
import { ParameterError } from "../client/errors.ts";
import { withHeaders } from "../client/http.ts";
import { authErrorOf, isAboutCredentials } from "../client/response.ts";
import type { Auth } from "./auth.ts";
import {
  checkIdentityOptions,
  identityOptionNames,
  scopeOf,
  scopeOptionNames,
  type OptionalIdentityOptions,
  type ScopeOptions,
} from "./identity.ts";
import { keystoneV3 } from "./keystone-v3.ts";
import { isSendable } from "./token-cache.ts";

/** A token that you have already. */
export interface TokenAuthOptions extends OptionalIdentityOptions, ScopeOptions {
  token: string;
  /** ID of the token's project. Not with `authUrl`, whose login tells it. */
  projectId?: string | undefined;
}

/**
 * Uses a token. Without `authUrl` it is sent as it is, and an expired one fails with AuthError.
 * With `authUrl` it is exchanged for one with the scope that is asked for, which brings project and catalog.
 * Throws ParameterError for options that cannot work.
 *
 * @example
 * tokenAuth({ token, projectId })
 */
export function tokenAuth(options: TokenAuthOptions): Auth {
  const names = [...identityOptionNames, ...scopeOptionNames, "token", "projectId"];
  checkNames(options, names);
  const { authUrl, projectId } = options;
  const token = requireText("token", options.token);
  if (!isSendable(token)) {
    const problem = "a text with spaces or characters that a header cannot carry was given; give the bare token";
    throw new ParameterError("token", problem);
  }
  if (authUrl === undefined) return fixedToken(token, options);
  const service = checkIdentityOptions({ ...options, authUrl }, names);
  if (projectId !== undefined) {
    throw new ParameterError("projectId", "is given beside authUrl; give the project as `project: { id }`");
  }
  const identity = { methods: ["token" as const], token: { id: token } };
  return keystoneV3(service, options.cache, { identity, scope: scopeOf(options, undefined) });
}

function fixedToken(token: string, options: TokenAuthOptions): Auth {
  const { projectId } = options;
  for (const [name, value] of Object.entries(options)) {
    if (value === undefined || name === "token" || name === "projectId") continue;
    throw new ParameterError(name, "is of use with `authUrl` only; give that, too, or leave this out");
  }
  if (projectId !== undefined) requireText("projectId", projectId);
  return {
    session: () => Promise.resolve({ projectId, catalog: undefined }),
    middleware: (next) => async (request) => {
      const response = await next(withHeaders(request, { "x-auth-token": token }));
      if (response.status !== 401 || !isAboutCredentials(response)) return response;
      throw authErrorOf("the service refuses the token, which may have expired", response);
    },
  };
}
