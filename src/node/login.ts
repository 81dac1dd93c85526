import type { Auth } from "../auth/auth.ts";
import { loginKinds, type LoginKind, type LoginOptions } from "./login-kinds.ts";
import { foundAt, inTermsOf, missing, problemOf, resembles, textOf, type Settings } from "./settings.ts";

const kinds: readonly LoginKind[] = Object.values(loginKinds);

/** Settings about logging in that do not decide whose data is seen. */
const loginNames = new Set([
  "access_key",
  "application_credential_id",
  "application_credential_name",
  "application_credential_secret",
  "auth_url",
  "default_domain_id",
  "default_domain_name",
  "endpoint",
  "passcode",
  "password",
  "project_domain_id",
  "project_domain_name",
  "secret_key",
  "security_token",
  "token",
  "user_domain_id",
  "user_domain_name",
  "user_id",
  "username",
]);

/** Settings that decide whose data is seen. One that a login does not heed is refused: without it, the data is another's. */
const decisive =
  /^((project|domain)_(id|name)|system_scope|trust_id|delegated_project|(agency|assume_role|target_(agency|domain|project))(_.*)?)$/;

/** Whether a name is that of a setting about logging in. */
export function isLoginName(name: string): boolean {
  return loginNames.has(name) || decisive.test(name);
}

const scopeNames = new Set([
  ...kinds.flatMap(({ scope }) => scope),
  "project_domain_id",
  "project_domain_name",
  "tenant_name",
  "tenant_id",
]);

/** The setting that decides whose data is seen and that an unknown name may be meant for. */
export function scopeResembling(name: string): string | undefined {
  return [...scopeNames].find((known) => known === `${name}_name` || known === `${name}_id` || resembles(name, known));
}

/** The options of the auth functions whose text may be refused, and the settings behind them. */
const settingOfOption = {
  authUrl: "auth_url",
  token: "token",
  accessKeyId: "access_key",
  securityToken: "security_token",
  projectId: "project_id",
};

/** The auth that the settings describe. Throws ParameterError that names the key and where it is. */
export function authOf(settings: Settings, kind: LoginKind, options: LoginOptions): Auth {
  return inTermsOf(settings, settingOfOption, () => kind.auth(settings, options));
}

/**
 * How to log in: as `auth_type` says, or else by which secret is there.
 * Throws ParameterError for a setting that decides whose data is seen and that this login cannot heed.
 */
export function loginKindOf(settings: Settings): LoginKind {
  const { password, token, agency, v2password, v2token } = loginKinds;
  let kind = namedKind(settings) ?? kindBySecret(settings);
  if (kind === password && settings.values.has("agency_name")) kind = agency;
  if (kind === password && isV2(settings)) kind = v2password;
  if (kind === token && isV2(settings)) kind = v2token;
  checkScope(settings, kind);
  return kind;
}

function namedKind(settings: Settings): LoginKind | undefined {
  const type = textOf(settings, "auth_type")?.toLowerCase();
  if (type === undefined) return undefined;
  const kind = kinds.find(({ types }) => types.includes(type));
  if (kind === undefined) {
    const known = kinds.flatMap(({ types }) => types).join(", ");
    throw problemOf(settings, "auth_type", `is none that is supported; there are ${known}`);
  }
  // OpenStack's default, which openrc files write down even where another secret is meant.
  const isDefault = kind === loginKinds.password && !settings.values.has("password");
  return isDefault ? undefined : kind;
}

function kindBySecret(settings: Settings): LoginKind {
  const has = (name: string) => settings.values.has(name);
  const isMultifactor = has("password") && has("passcode");
  const bySecret: readonly (readonly [secret: string, LoginKind])[] = [
    ["password", isMultifactor ? loginKinds.multifactor : loginKinds.password],
    ...(isMultifactor ? [] : [["passcode", loginKinds.totp] as const]),
    ["token", loginKinds.token],
    ["application_credential_secret", loginKinds.applicationCredential],
  ];
  const [found, other] = bySecret.filter(([secret]) => has(secret));
  if (found === undefined) {
    // Beside another secret, an access key is for object storage.
    if (has("secret_key") || has("access_key")) return loginKinds.accessKey;
    throw missing(settings, "password", ", and so is any other secret to log in with");
  }
  const [secret, kind] = found;
  if (other === undefined) return kind;
  const beside = `is given beside ${foundAt(settings, secret).key}`;
  throw problemOf(settings, other[0], `${beside}; say which to use by ${settings.keyOf("auth_type")}`);
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

function checkScope(settings: Settings, kind: LoginKind): void {
  const hasProject = settings.values.has("project_id") || settings.values.has("project_name");
  for (const name of settings.values.keys()) {
    if (!decisive.test(name) || kind.scope.includes(name)) continue;
    // Beside a project, it says only where the project's name is looked up.
    if (kind === loginKinds.accessKey && hasProject && name.startsWith("domain_")) continue;
    throw problemOf(settings, name, `is of no use with auth_type ${kind.types[0]}; leave it out`);
  }
}
