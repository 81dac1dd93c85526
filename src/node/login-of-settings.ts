import { accessKeyAuth } from "../auth/access-key-auth.ts";
import { agencyAuth } from "../auth/agency-auth.ts";
import { applicationCredentialAuth } from "../auth/application-credential-auth.ts";
import type { Auth } from "../auth/auth.ts";
import type { IdentityOptions, NameOrId, ScopeOptions } from "../auth/identity.ts";
import { keystoneV2Auth } from "../auth/keystone-v2-auth.ts";
import { passwordAuth } from "../auth/password-auth.ts";
import { tokenAuth } from "../auth/token-auth.ts";
import { ParameterError } from "../client/errors.ts";
import { missing, needed, problemOf, resembles, textOf, type Settings } from "./settings.ts";

/** The ways to log in that settings can ask for. */
type Kind =
  | "password"
  | "v2password"
  | "totp"
  | "multifactor"
  | "agency"
  | "token"
  | "v2token"
  | "applicationCredential"
  | "accessKey"
  | "endpointToken";

/** Values of `auth_type`: those of keystoneauth, and `aksk` and `agency` of Open Telekom Cloud's Go SDK. */
const kinds: Readonly<Record<string, Kind>> = {
  password: "password",
  v3password: "password",
  v2password: "v2password",
  v3totp: "totp",
  v3multifactor: "multifactor",
  agency: "agency",
  token: "token",
  v3token: "token",
  v2token: "v2token",
  v3applicationcredential: "applicationCredential",
  aksk: "accessKey",
  admin_token: "endpointToken",
  token_endpoint: "endpointToken",
};

const user = ["username", "user_id", "user_domain_name", "user_domain_id", "default_domain_id", "default_domain_name"];
const project = ["project_id", "project_name", "project_domain_id", "project_domain_name", "domain_id", "domain_name"];
const scope = [...project, "system_scope", "trust_id"];
const agency = ["agency_name", "agency_domain_id", "agency_domain_name", "delegated_project"];

/** The settings that each way reads. */
const uses: Readonly<Record<Kind, readonly string[]>> = {
  password: ["auth_url", "password", ...user, ...scope],
  v2password: ["auth_url", "password", ...user, ...project],
  totp: ["auth_url", "passcode", ...user, ...scope],
  multifactor: ["auth_url", "auth_methods", "password", "passcode", ...user, ...scope],
  agency: ["auth_url", "password", ...user, ...project, ...agency],
  token: ["auth_url", "token", ...scope],
  v2token: ["auth_url", "token", ...project],
  applicationCredential: [
    "auth_url",
    "application_credential_id",
    "application_credential_name",
    "application_credential_secret",
    ...user,
  ],
  accessKey: ["auth_url", "access_key", "secret_key", "security_token", "project_id", "project_name"],
  endpointToken: ["token", "endpoint", "url", "project_id"],
};

const read = new Set(Object.values(uses).flat());

/** Settings that decide whose data is seen. One that is not read here is refused: without it, the data is another's. */
const decisive =
  /^((project|domain)_(id|name)|system_scope|trust_id|delegated_project|(agency|assume_role|target_(agency|domain|project))(_.*)?)$/;

/** Whether a name is that of a setting about logging in. */
export function isLoginName(name: string): boolean {
  return read.has(name) || decisive.test(name);
}

/** The setting that decides whose data is seen and that an unknown name may be meant for. */
export function scopeResembling(name: string): string | undefined {
  const word = { project: "project_name", tenant: "project_name", domain: "domain_name", trust: "trust_id" }[name];
  return word ?? [...scope, ...agency, "tenant_name", "tenant_id"].find((known) => resembles(name, known));
}

/** What of the login is not in the settings. */
export type LoginOptions = Pick<IdentityOptions, "fetch" | "transport" | "timeout" | "cache">;

/** The auth that the settings describe. Throws ParameterError that names the key and where it is. */
export function authOf(settings: Settings, options: LoginOptions): Auth {
  const kind = kindOf(settings);
  checkScope(settings, kind);
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

/** Whether the settings have a token and an endpoint to use as they are. */
export function isEndpointToken(settings: Settings): boolean {
  return kindOf(settings) === "endpointToken";
}

/** How to log in: as `auth_type` says, or else by which secret is there. */
function kindOf(settings: Settings): Kind {
  const kind = namedKind(settings) ?? kindBySecret(settings);
  if (kind === "password" && settings.values.has("agency_name")) return "agency";
  if (kind === "password" || kind === "token") return isV2(settings) ? `v2${kind}` : kind;
  return kind;
}

function namedKind(settings: Settings): Kind | undefined {
  const type = textOf(settings, "auth_type")?.toLowerCase();
  if (type === undefined) return undefined;
  const kind = Object.hasOwn(kinds, type) ? kinds[type] : undefined;
  if (kind === undefined) {
    const known = Object.keys(kinds).join(", ");
    throw problemOf(settings, "auth_type", `is none that is supported; there are ${known}`);
  }
  // OpenStack's default, which openrc files write down even where another secret is meant.
  return kind === "password" && !settings.values.has("password") ? kindBySecret(settings) : kind;
}

function kindBySecret(settings: Settings): Kind {
  const has = (name: string) => settings.values.has(name);
  const both = has("password") && has("passcode");
  const bySecret: readonly (readonly [string, Kind])[] = [
    ["password", both ? "multifactor" : "password"],
    ["passcode", both ? "multifactor" : "totp"],
    ["token", "token"],
    ["application_credential_secret", "applicationCredential"],
  ];
  const [first, ...others] = bySecret.filter(([name]) => has(name));
  // An access key beside another secret is for object storage.
  if (first === undefined && (has("secret_key") || has("access_key"))) return "accessKey";
  if (first === undefined) throw missing(settings, "password", ", and so is any other secret to log in with");
  const other = others.find(([, kind]) => kind !== first[1]);
  if (other !== undefined) {
    const beside = settings.values.get(first[0])?.key ?? first[0];
    throw problemOf(
      settings,
      other[0],
      `is given beside ${beside}; say which to use by ${settings.keyOf("auth_type")}`,
    );
  }
  return first[1];
}

/** Version 2.0 by the URL or by `identity_api_version`. */
function isV2(settings: Settings): boolean {
  const version = textOf(settings, "identity_api_version");
  const [, ofUrl] = /\/v([23])(?:\.0)?(?:\/tokens|\/auth\/tokens)?\/*$/.exec(textOf(settings, "auth_url") ?? "") ?? [];
  if (version === undefined) return ofUrl === "2";
  const major = version.replace(/^v/, "").split(".")[0];
  if (ofUrl !== undefined && major !== ofUrl) {
    throw problemOf(settings, "identity_api_version", `is another version than that of ${settings.keyOf("auth_url")}`);
  }
  return major === "2";
}

function checkScope(settings: Settings, kind: Kind): void {
  const hasProject = settings.values.has("project_id") || settings.values.has("project_name");
  for (const name of settings.values.keys()) {
    if (!decisive.test(name) || uses[kind].includes(name)) continue;
    // Beside a project, it says only where the project's name is looked up.
    if (kind === "accessKey" && hasProject && name.startsWith("domain_")) continue;
    const type = Object.entries(kinds).find(([, one]) => one === kind)?.[0] ?? kind;
    throw problemOf(settings, name, `is of no use with auth_type ${type}; leave it out`);
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
