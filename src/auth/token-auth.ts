import type { Auth } from "../core/auth.ts";
import { apiErrorOf } from "../core/api-error-of.ts";
import { AuthError } from "../core/errors/auth-error.ts";
import { ParameterError } from "../core/errors/parameter-error.ts";
import { withHeaders } from "../core/send.ts";
import {
  checkIdentityOptions,
  identityOptionNames,
  requireText,
  type OptionalIdentityOptions,
} from "./identity-options.ts";
import { keystoneV3 } from "./keystone-v3.ts";
import { scopeOf, scopeOptionNames, type ScopeOptions } from "./scope.ts";

/** A token that is there already. */
export interface TokenAuthOptions extends OptionalIdentityOptions, ScopeOptions {
  token: string;
  /** ID of the token's project. Not with `authUrl`, which tells it. */
  projectId?: string | undefined;
}

const knownToLogin = () => [...identityOptionNames, ...scopeOptionNames, "token", "projectId"];

/**
 * Uses a token. Without `authUrl` it is sent as it is, and an expired one fails with AuthError.
 * With `authUrl` it is exchanged for one with the scope asked for, which tells project and catalog too.
 * Throws ParameterError for options that cannot work.
 *
 * @example
 * tokenAuth({ token, projectId })
 */
export function tokenAuth(options: TokenAuthOptions): Auth {
  const { authUrl, projectId } = options;
  const token = requireText("token", options.token);
  if (/[^\x21-\x7e]/.test(token)) {
    throw new ParameterError(
      "token",
      "a text with spaces or characters that a header cannot carry was given; give the bare token",
    );
  }
  if (authUrl === undefined) return fixedToken(token, options);
  checkIdentityOptions(options, knownToLogin());
  if (projectId !== undefined) {
    throw new ParameterError("projectId", "given beside authUrl; give the project as `project: { id }`");
  }
  const scope = scopeOf(options, undefined);
  const identity = { methods: ["token" as const], token: { id: token } };
  return keystoneV3({ ...options, authUrl }, { identity, scope });
}

function fixedToken(token: string, options: TokenAuthOptions): Auth {
  const { projectId } = options;
  for (const name of Object.keys(options)) {
    if (name !== "token" && name !== "projectId") {
      throw new ParameterError(
        name,
        knownToLogin().includes(name) ? "is of use with `authUrl` only; give that, too" : "no such option",
      );
    }
  }
  if (projectId !== undefined) requireText("projectId", projectId);
  return {
    session: () => Promise.resolve({ projectId, catalog: undefined }),
    layer: (next) => async (request) => {
      const reply = await next(withHeaders(request, { "x-auth-token": token }));
      if (reply.status !== 401) return reply;
      const cause = apiErrorOf(reply);
      throw new AuthError(`the service refuses the token, which may have expired: ${cause.message}`, {
        cause,
        status: cause.status,
        requestId: cause.requestId,
      });
    },
  };
}
