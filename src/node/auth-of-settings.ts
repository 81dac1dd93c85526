import { accessKeyAuth } from "../auth/access-key-auth.ts";
import { applicationCredentialAuth } from "../auth/application-credential-auth.ts";
import type { IdentityOptions } from "../auth/identity.ts";
import { keystoneV2Auth } from "../auth/keystone-v2-auth.ts";
import { passwordAuth } from "../auth/password-auth.ts";
import { tokenAuth } from "../auth/token-auth.ts";
import type { Auth } from "../auth/auth.ts";
import { ParameterError } from "../client/errors.ts";
import { kindOf, type AuthKind } from "./auth-type.ts";
import { nameOrId, scopeOf, userOf } from "./identity-of-settings.ts";
import { problemOf, textOf, type Settings } from "./settings.ts";

/** What of the login is not in the settings. */
export type LoginOptions = Pick<IdentityOptions, "fetch" | "transport" | "timeout" | "cache">;

/** The auth that the settings describe. Throws ParameterError that names the key and where it is. */
export function authOf(settings: Settings, options: LoginOptions): Auth {
  const kind = kindOf(settings);
  try {
    return makers[kind](settings, options);
  } catch (error) {
    if (!(error instanceof ParameterError)) throw error;
    const name = nameOfOption[error.parameter.split(".")[0] ?? ""];
    if (name === undefined) throw error;
    const present = name.find((one) => settings.values.has(one)) ?? name[0] ?? "";
    throw problemOf(settings, present, error.message.slice(error.parameter.length + 2));
  }
}

const makers: Readonly<Record<AuthKind, (settings: Settings, options: LoginOptions) => Auth>> = {
  password: (settings, options) =>
    passwordAuth({
      ...options,
      authUrl: needed(settings, "auth_url"),
      ...userOf(settings),
      ...scopeOf(settings),
      password: needed(settings, "password"),
    }),
  totp: (settings, options) =>
    passwordAuth({
      ...options,
      authUrl: needed(settings, "auth_url"),
      ...userOf(settings),
      ...scopeOf(settings),
      passcode: needed(settings, "passcode"),
    }),
  multifactor(settings, options) {
    checkMethods(settings);
    return passwordAuth({
      ...options,
      authUrl: needed(settings, "auth_url"),
      ...userOf(settings),
      ...scopeOf(settings),
      password: needed(settings, "password"),
      passcode: needed(settings, "passcode"),
    });
  },
  v2password: (settings, options) =>
    keystoneV2Auth({
      ...options,
      authUrl: needed(settings, "auth_url"),
      username: needed(settings, "username"),
      password: needed(settings, "password"),
      tenant: nameOrId(settings, "project") ?? needed(settings, "project_name"),
    }),
  token: (settings, options) =>
    tokenAuth({
      ...options,
      authUrl: needed(settings, "auth_url"),
      token: needed(settings, "token"),
      ...scopeOf(settings),
    }),
  applicationCredential(settings, options) {
    const id = textOf(settings, "application_credential_id");
    return applicationCredentialAuth({
      ...options,
      authUrl: needed(settings, "auth_url"),
      ...(id === undefined ? { name: needed(settings, "application_credential_name"), ...userOf(settings) } : { id }),
      secret: needed(settings, "application_credential_secret"),
    });
  },
  accessKey(settings, { fetch, transport, timeout }) {
    if (settings.values.has("project_name") && !settings.values.has("project_id")) {
      const other = `give ${settings.keyOf("project_id")}, or leave it out for the region's own project`;
      throw problemOf(settings, "project_name", `is not looked up for an access key; ${other}`);
    }
    return accessKeyAuth({
      fetch,
      transport,
      timeout,
      authUrl: textOf(settings, "auth_url"),
      accessKeyId: needed(settings, "access_key"),
      secretAccessKey: needed(settings, "secret_key"),
      securityToken: textOf(settings, "security_token"),
      projectId: textOf(settings, "project_id"),
    });
  },
  endpointToken: (settings) => tokenAuth({ token: needed(settings, "token") }),
};

/** The settings behind the options of the auth functions, whose errors speak of these. */
const nameOfOption: Readonly<Record<string, readonly string[]>> = {
  authUrl: ["auth_url"],
  token: ["token"],
  accessKeyId: ["access_key"],
  secretAccessKey: ["secret_key"],
  securityToken: ["security_token"],
  projectId: ["project_id"],
  project: ["project_id", "project_name"],
  projectDomain: ["project_domain_id", "project_domain_name"],
  domain: ["domain_id", "domain_name"],
};

function needed(settings: Settings, name: string): string {
  const text = textOf(settings, name);
  if (text === undefined) throw problemOf(settings, name, "is missing");
  return text;
}

function checkMethods(settings: Settings): void {
  const methods = textOf(settings, "auth_methods");
  if (methods === undefined) return;
  const found = methods.split(",").map((method) => method.trim().replace(/^v3/, ""));
  if (found.toSorted().join() !== "password,totp") {
    throw problemOf(settings, "auth_methods", "are not v3password and v3totp, the only ones supported together");
  }
}
