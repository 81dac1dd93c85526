import { requireText } from "../client/checks.ts";
import { ParameterError } from "../client/errors.ts";
import { checkIdentityOptions, identityOptionNames, userOf, type IdentityOptions, type NameOrId } from "./identity.ts";
import { keystoneV3 } from "./keystone-v3.ts";
import type { TokenAuth } from "./tokens.ts";

/** An application credential, by ID, or by name and user. It brings its own project. */
export interface ApplicationCredentialAuthOptions extends IdentityOptions {
  /** ID of the credential. */
  id?: string | undefined;
  /** Name of the credential, in place of its ID; needs the user. */
  name?: string | undefined;
  username?: string | undefined;
  userId?: string | undefined;
  userDomain?: NameOrId | undefined;
  secret: string;
}

/**
 * Logs in with an application credential at Keystone v3.
 * Throws ParameterError for options that no login could succeed with.
 *
 * @example
 * applicationCredentialAuth({ authUrl: "https://keystone.example/v3", id, secret })
 */
export function applicationCredentialAuth(options: ApplicationCredentialAuthOptions): TokenAuth {
  const names = ["id", "name", "username", "userId", "userDomain", "secret"];
  const service = checkIdentityOptions(options, [...identityOptionNames, ...names]);
  const secret = requireText("secret", options.secret);
  const credential = { ...credentialOf(options), secret };
  const identity = { methods: ["application_credential" as const], application_credential: credential };
  return keystoneV3(service, options.cache, { identity });
}

function credentialOf(options: ApplicationCredentialAuthOptions) {
  const { id, name } = options;
  if (id !== undefined) {
    if (name !== undefined) throw new ParameterError("name", "is given beside id; give one of the two");
    return { id: requireText("id", id) };
  }
  if (name === undefined) {
    throw new ParameterError("id", "undefined was given; give the ID of the credential, or its name and user");
  }
  return { name: requireText("name", name), user: userOf(options) };
}
