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
import type { TokenAuth } from "./session-of-token.ts";

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
  checkIdentityOptions(options, [...identityOptionNames, "id", "name", "username", "userId", "userDomain", "secret"]);
  const secret = requireText("secret", options.secret);
  const credential = { ...credentialOf(options), secret };
  const identity = { methods: ["application_credential" as const], application_credential: credential };
  return keystoneV3(options, { identity });
}

function credentialOf({ id, name, username, userId, userDomain }: ApplicationCredentialAuthOptions) {
  if (id !== undefined) {
    if (name !== undefined) throw new ParameterError("name", "given beside id; give one of the two");
    return { id: requireText("id", id) };
  }
  if (name === undefined)
    throw new ParameterError("id", "undefined was given; give the ID of the credential, or its name and user");
  const credential = { name: requireText("name", name) };
  if (userId !== undefined) return { ...credential, user: { id: requireText("userId", userId) } };
  if (userDomain === undefined) {
    throw new ParameterError(
      "userDomain",
      'undefined was given; give the name of the user\'s domain, often "Default", or {id}',
    );
  }
  const user = { name: requireText("username", username), domain: nameOrId("userDomain", userDomain) };
  return { ...credential, user };
}
