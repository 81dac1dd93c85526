import type { AuthIdentity } from "../../generated/identity-v3/types.ts";
import { ParameterError } from "../core/errors/parameter-error.ts";
import {
  checkIdentityOptions,
  identityOptionNames,
  nameOrId,
  requireText,
  type IdentityOptions,
  type NameOrId,
} from "./identity-options.ts";
import { keystoneV3 } from "./keystone-v3.ts";
import { scopeOf, scopeOptionNames, type ScopeOptions } from "./scope.ts";
import type { TokenAuth } from "./session-of-token.ts";

/** A user's name and password, or a one-time code, or both. */
export interface PasswordAuthOptions extends IdentityOptions, ScopeOptions {
  /** Name of the user; needs `userDomain`. */
  username?: string | undefined;
  /** ID of the user, in place of name and domain. */
  userId?: string | undefined;
  /** The domain (at Open Telekom Cloud and Huawei Cloud: account) that the user's name is looked up in. */
  userDomain?: NameOrId | undefined;
  password?: string | undefined;
  /** One-time code (TOTP), beside the password or in its place. It is good for one login only. */
  passcode?: string | undefined;
}

/**
 * Logs in with a password at Keystone v3, and at the identity services of Open Telekom Cloud and Huawei Cloud.
 * The object may serve many clients. Nothing is sent before the first call.
 * Throws ParameterError for options that no login could succeed with.
 *
 * @example
 * passwordAuth({ authUrl: "https://iam.eu-de.otc.t-systems.com/v3", username: "ada", password,
 *   userDomain: "OTC00000000001000000001", project: "eu-de" })
 */
export function passwordAuth(options: PasswordAuthOptions): TokenAuth {
  checkIdentityOptions(options, [
    ...identityOptionNames,
    ...scopeOptionNames,
    "username",
    "userId",
    "userDomain",
    "password",
    "passcode",
  ]);
  const { password, passcode } = options;
  if (password === undefined && passcode === undefined) requireText("password", password);
  const user = userOf(options);
  const identity: AuthIdentity = { methods: [] };
  if (password !== undefined) {
    identity.methods.push("password");
    identity.password = { user: { ...user, password: requireText("password", password) } };
  }
  if (passcode !== undefined) {
    identity.methods.push("totp");
    identity.totp = { user: { ...user, passcode: requireText("passcode", passcode) } };
  }
  const scope = scopeOf(options, options.userDomain);
  return keystoneV3(options, { identity, scope });
}

function userOf({ username, userId, userDomain }: PasswordAuthOptions) {
  if (userId !== undefined) {
    if (username !== undefined) throw new ParameterError("userId", "given beside username; give one of the two");
    return { id: requireText("userId", userId) };
  }
  const name = requireText("username", username);
  if (userDomain === undefined) {
    throw new ParameterError(
      "userDomain",
      'undefined was given; give the name of the user\'s domain, often "Default", or {id}',
    );
  }
  return { name, domain: nameOrId("userDomain", userDomain) };
}
