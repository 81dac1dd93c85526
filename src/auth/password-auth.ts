import type { AuthIdentity } from "../../generated/identity-v3/types.ts";
import { requireText } from "../client/checks.ts";
import {
  checkIdentityOptions,
  identityOptionNames,
  scopeOf,
  scopeOptionNames,
  userOf,
  type IdentityOptions,
  type NameOrId,
  type ScopeOptions,
} from "./identity.ts";
import { keystoneV3 } from "./keystone-v3.ts";
import type { TokenAuth } from "./tokens.ts";

/** A user's name and password, or a one-time code, or both. */
export interface PasswordAuthOptions extends IdentityOptions, ScopeOptions {
  /** Name of the user; needs `userDomain`. */
  username?: string | undefined;
  /** ID of the user, in place of name and domain. */
  userId?: string | undefined;
  /** The domain (at Open Telekom Cloud and Huawei Cloud: account) in which the user's name is looked up. */
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
  const names = ["username", "userId", "userDomain", "password", "passcode"];
  const service = checkIdentityOptions(options, [...identityOptionNames, ...scopeOptionNames, ...names]);
  const { password, passcode } = options;
  if (passcode === undefined) requireText("password", password);
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
  return keystoneV3(service, options.cache, { identity, scope: scopeOf(options, options.userDomain) });
}
