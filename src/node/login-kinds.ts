import { accessKeyAuth } from "../auth/access-key-auth.ts";
import { agencyAuth } from "../auth/agency-auth.ts";
import { applicationCredentialAuth } from "../auth/application-credential-auth.ts";
import type { Auth } from "../auth/auth.ts";
import type { IdentityOptions, NameOrId, ScopeOptions } from "../auth/identity.ts";
import { keystoneV2Auth } from "../auth/keystone-v2-auth.ts";
import { passwordAuth, type PasswordAuthOptions } from "../auth/password-auth.ts";
import { tokenAuth } from "../auth/token-auth.ts";
import { foundAt, missing, needed, problemOf, textOf, type Settings } from "./settings.ts";

/** What of the login is not in the settings. */
export type LoginOptions = Pick<IdentityOptions, "fetch" | "transport" | "timeout" | "cache">;

/** A way to log in. */
export interface LoginKind {
  /** The values of `auth_type` for it: those of keystoneauth, and `aksk` and `agency` of Open Telekom Cloud's Go SDK. */
  readonly types: readonly [string, ...string[]];
  /** Of the settings that decide whose data is seen, those that it heeds. */
  readonly scope: readonly string[];
  readonly auth: (settings: Settings, options: LoginOptions) => Auth;
}

const projectOrDomain = ["project_id", "project_name", "domain_id", "domain_name"];
const anyScope = [...projectOrDomain, "system_scope", "trust_id"];

/** The ways to log in that settings can ask for. */
export const loginKinds = {
  password: {
    types: ["password", "v3password"],
    scope: anyScope,
    auth: (settings, options) => userAuth(settings, options, { password: needed(settings, "password") }),
  },
  v2password: {
    types: ["v2password"],
    scope: projectOrDomain,
    auth: (settings, options) =>
      keystoneV2Auth({
        ...v2Login(settings, options),
        username: needed(settings, "username"),
        password: needed(settings, "password"),
      }),
  },
  totp: {
    types: ["v3totp"],
    scope: anyScope,
    auth: (settings, options) => userAuth(settings, options, { passcode: needed(settings, "passcode") }),
  },
  multifactor: {
    types: ["v3multifactor"],
    scope: anyScope,
    auth(settings, options) {
      const [password, passcode] = [needed(settings, "password"), needed(settings, "passcode")];
      return userAuth(settings, options, { password, passcode });
    },
  },
  agency: {
    types: ["agency"],
    scope: [...projectOrDomain, "agency_name", "agency_domain_id", "agency_domain_name", "delegated_project"],
    auth(settings, options) {
      const agencyName = needed(settings, "agency_name");
      const domain = nameOrId(settings, "agency_domain") ?? needed(settings, "agency_domain_name");
      const password = needed(settings, "password");
      const hasProject = nameOrId(settings, "project") !== undefined;
      // Who may assume the agency is known in the user's own domain.
      const scope = hasProject ? scopeOf(settings) : { domain: userDomainOf(settings) };
      const auth = userAuth(settings, options, { password }, scope);
      const project = textOf(settings, "delegated_project");
      return agencyAuth({ ...options, authUrl: needed(settings, "auth_url"), auth, agencyName, domain, project });
    },
  },
  token: {
    types: ["token", "v3token"],
    scope: anyScope,
    auth: (settings, options) =>
      tokenAuth({
        ...options,
        ...scopeOf(settings),
        authUrl: needed(settings, "auth_url"),
        token: needed(settings, "token"),
      }),
  },
  v2token: {
    types: ["v2token"],
    scope: projectOrDomain,
    auth: (settings, options) => keystoneV2Auth({ ...v2Login(settings, options), token: needed(settings, "token") }),
  },
  applicationCredential: {
    types: ["v3applicationcredential"],
    scope: [],
    auth(settings, options) {
      const id = textOf(settings, "application_credential_id");
      return applicationCredentialAuth({
        ...options,
        authUrl: needed(settings, "auth_url"),
        ...(id === undefined ? { name: needed(settings, "application_credential_name"), ...userOf(settings) } : { id }),
        secret: needed(settings, "application_credential_secret"),
      });
    },
  },
  accessKey: {
    types: ["aksk"],
    scope: ["project_id", "project_name"],
    auth(settings, { fetch, transport, timeout }) {
      const projectId = textOf(settings, "project_id");
      return accessKeyAuth({
        fetch,
        transport,
        timeout,
        authUrl: textOf(settings, "auth_url"),
        accessKeyId: needed(settings, "access_key"),
        secretAccessKey: needed(settings, "secret_key"),
        securityToken: textOf(settings, "security_token"),
        projectId,
        projectName: projectId === undefined ? textOf(settings, "project_name") : undefined,
      });
    },
  },
  /** A token and an endpoint that are used as they are, without a login. */
  endpointToken: {
    types: ["admin_token", "token_endpoint"],
    scope: ["project_id"],
    auth: (settings) => tokenAuth({ token: needed(settings, "token"), projectId: textOf(settings, "project_id") }),
  },
} satisfies Readonly<Record<string, LoginKind>>;

function userAuth(
  settings: Settings,
  options: LoginOptions,
  secrets: Pick<PasswordAuthOptions, "password" | "passcode">,
  scope = scopeOf(settings),
): Auth {
  return passwordAuth({ ...options, authUrl: needed(settings, "auth_url"), ...userOf(settings), ...secrets, ...scope });
}

function v2Login(settings: Settings, options: LoginOptions) {
  const tenant = nameOrId(settings, "project") ?? needed(settings, "project_name");
  return { ...options, authUrl: needed(settings, "auth_url"), tenant };
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
    const other = anyScope.find((name) => name !== own && settings.values.has(name));
    if (other === undefined) return system === undefined ? { trust } : { system: true };
    throw problemOf(settings, other, `is given beside ${foundAt(settings, own).key}; a token has one scope`);
  }
  const project = nameOrId(settings, "project");
  const domain = nameOrId(settings, "domain");
  if (project === undefined) return domain === undefined ? {} : { domain };
  const owner = nameOrId(settings, "project_domain") ?? domain ?? nameOrId(settings, "default_domain");
  return typeof project === "string" ? { project, projectDomain: owner } : { project };
}

/** `domain_name` and `domain_id` are a scope only where no project is named; else they stand for both domains. */
function userDomainOf(settings: Settings): NameOrId | undefined {
  const common = nameOrId(settings, "project") === undefined ? undefined : nameOrId(settings, "domain");
  return nameOrId(settings, "user_domain") ?? common ?? nameOrId(settings, "default_domain");
}

function nameOrId(settings: Settings, what: string): NameOrId | undefined {
  const id = textOf(settings, `${what}_id`);
  return id === undefined ? textOf(settings, `${what}_name`) : { id };
}
