import { accessKeyAuth } from "../auth/access-key-auth.ts";
import { agencyAuth } from "../auth/agency-auth.ts";
import { applicationCredentialAuth } from "../auth/application-credential-auth.ts";
import type { Auth } from "../auth/auth.ts";
import type { IdentityOptions, NameOrId, ScopeOptions } from "../auth/identity.ts";
import { keystoneV2Auth } from "../auth/keystone-v2-auth.ts";
import { passwordAuth } from "../auth/password-auth.ts";
import { tokenAuth } from "../auth/token-auth.ts";
import { ParameterError } from "../client/errors.ts";
import { kindOf, type Kind } from "./login-kind.ts";
import { missing, needed, problemOf, textOf, type Settings } from "./settings.ts";

/** What of the login is not in the settings. */
export type LoginOptions = Pick<IdentityOptions, "fetch" | "transport" | "timeout" | "cache">;

/** The auth that the settings describe. Throws ParameterError that names the key and where it is. */
export function authOf(settings: Settings, options: LoginOptions): Auth {
  const kind = kindOf(settings);
  try {
    return makers[kind](settings, options);
  } catch (error) {
    if (!(error instanceof ParameterError)) throw error;
    const names = nameOfOption[error.parameter.split(".")[0] ?? ""];
    if (names === undefined) throw error;
    const present = names.find((one) => settings.values.has(one)) ?? names[0] ?? "";
    throw problemOf(settings, present, error.message.slice(error.parameter.length + 2));
  }
}

const makers: Readonly<Record<Kind, (settings: Settings, options: LoginOptions) => Auth>> = {
  password: (settings, options) =>
    passwordAuth({ ...loginOf(settings, options), ...scopeOf(settings), password: needed(settings, "password") }),
  totp: (settings, options) =>
    passwordAuth({ ...loginOf(settings, options), ...scopeOf(settings), passcode: needed(settings, "passcode") }),
  multifactor(settings, options) {
    checkMethods(settings);
    return passwordAuth({
      ...loginOf(settings, options),
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
      tenant: tenantOf(settings),
    }),
  agency(settings, options) {
    const authUrl = needed(settings, "auth_url");
    const agencyName = needed(settings, "agency_name");
    const domain = nameOrId(settings, "agency_domain") ?? needed(settings, "agency_domain_name");
    const hasProject = nameOrId(settings, "project") !== undefined;
    // Who may assume the agency is known in the user's own domain.
    const own = hasProject ? scopeOf(settings) : { domain: userDomainOf(settings) };
    const auth = passwordAuth({ ...loginOf(settings, options), ...own, password: needed(settings, "password") });
    return agencyAuth({
      ...options,
      authUrl,
      auth,
      agencyName,
      domain,
      project: textOf(settings, "delegated_project"),
    });
  },
  token: (settings, options) =>
    tokenAuth({
      ...options,
      authUrl: needed(settings, "auth_url"),
      token: needed(settings, "token"),
      ...scopeOf(settings),
    }),
  v2token: (settings, options) =>
    keystoneV2Auth({
      ...options,
      authUrl: needed(settings, "auth_url"),
      token: needed(settings, "token"),
      tenant: tenantOf(settings),
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
    const projectId = textOf(settings, "project_id");
    return accessKeyAuth({
      fetch,
      transport,
      timeout,
      authUrl: textOf(settings, "auth_url"),
      accessKeyId: needed(settings, "access_key"),
      secretAccessKey: needed(settings, "secret_key"),
      securityToken: textOf(settings, "security_token"),
      ...(projectId === undefined ? { projectName: textOf(settings, "project_name") } : { projectId }),
    });
  },
  endpointToken: (settings) =>
    tokenAuth({ token: needed(settings, "token"), projectId: textOf(settings, "project_id") }),
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

function loginOf(settings: Settings, options: LoginOptions) {
  return { ...options, authUrl: needed(settings, "auth_url"), ...userOf(settings) };
}

/** The user whom the settings name; an ID wins over a name, as with OpenStack's tools. */
function userOf(settings: Settings): { userId: string } | { username: string; userDomain: NameOrId } {
  const userId = textOf(settings, "user_id");
  if (userId !== undefined) return { userId };
  const username = needed(settings, "username");
  const userDomain = userDomainOf(settings);
  if (userDomain === undefined) throw missing(settings, "user_domain_name", "; it is often Default");
  return { username, userDomain };
}

/** What the settings want a token for. */
function scopeOf(settings: Settings): ScopeOptions {
  const system = textOf(settings, "system_scope");
  const trust = textOf(settings, "trust_id");
  if (system !== undefined && system !== "all") {
    throw problemOf(settings, "system_scope", "is not `all`, the only system scope");
  }
  if (system !== undefined || trust !== undefined) {
    const own = system === undefined ? "trust_id" : "system_scope";
    const others = ["trust_id", "project_id", "project_name", "domain_id", "domain_name"];
    const other = others.find((name) => name !== own && settings.values.has(name));
    if (other === undefined) return system === undefined ? { trust } : { system: true };
    throw problemOf(settings, other, `is given beside ${settings.values.get(own)?.key ?? own}; a token has one scope`);
  }
  const named = nameOrId(settings, "project");
  const domain = nameOrId(settings, "domain");
  if (named === undefined) return domain === undefined ? {} : { domain };
  const owner = nameOrId(settings, "project_domain") ?? domain ?? nameOrId(settings, "default_domain");
  return typeof named !== "string" || owner === undefined
    ? { project: named }
    : { project: named, projectDomain: owner };
}

/** `domain_name` and `domain_id` are a scope only where no project is named; else they stand for both domains. */
function userDomainOf(settings: Settings): NameOrId | undefined {
  const common = nameOrId(settings, "project") === undefined ? undefined : nameOrId(settings, "domain");
  return nameOrId(settings, "user_domain") ?? common ?? nameOrId(settings, "default_domain");
}

function tenantOf(settings: Settings): NameOrId {
  return nameOrId(settings, "project") ?? needed(settings, "project_name");
}

function nameOrId(settings: Settings, what: string): NameOrId | undefined {
  const id = textOf(settings, `${what}_id`);
  return id === undefined ? textOf(settings, `${what}_name`) : { id };
}

function checkMethods(settings: Settings): void {
  const methods = textOf(settings, "auth_methods");
  if (methods === undefined) return;
  const found = methods.split(",").map((method) => method.trim().replace(/^v3/, ""));
  if (found.toSorted().join() !== "password,totp") {
    throw problemOf(settings, "auth_methods", "are not v3password and v3totp, the only ones supported together");
  }
}
