import { problemOf, textOf, type Settings } from "./settings.ts";

/** The ways to log in that settings can ask for. */
export type AuthKind =
  | "password"
  | "v2password"
  | "totp"
  | "multifactor"
  | "token"
  | "applicationCredential"
  | "accessKey"
  | "endpointToken";

const kinds: Readonly<Record<string, AuthKind>> = {
  password: "password",
  v3password: "password",
  v2password: "v2password",
  v3totp: "totp",
  v3multifactor: "multifactor",
  token: "token",
  v3token: "token",
  v3applicationcredential: "applicationCredential",
  admin_token: "endpointToken",
  token_endpoint: "endpointToken",
};

const user = ["username", "user_id", "user_domain_name", "user_domain_id", "default_domain_id", "default_domain_name"];
const project = ["project_id", "project_name", "project_domain_id", "project_domain_name", "domain_id", "domain_name"];
const scope = [...project, "system_scope"];

/** The settings that each way has a use for. */
const uses: Readonly<Record<AuthKind, readonly string[]>> = {
  password: ["auth_url", "password", ...user, ...scope],
  v2password: ["auth_url", "password", ...user, ...project],
  totp: ["auth_url", "passcode", ...user, ...scope],
  multifactor: ["auth_url", "auth_methods", "password", "passcode", ...user, ...scope],
  token: ["auth_url", "token", "default_domain_id", "default_domain_name", ...scope],
  applicationCredential: [
    "auth_url",
    "application_credential_id",
    "application_credential_name",
    "application_credential_secret",
    ...user,
  ],
  accessKey: ["auth_url", "access_key", "secret_key", "security_token", "project_id", "project_name"],
  endpointToken: ["token", "endpoint", "url"],
};

/** All settings that are about logging in. */
export const authNames: ReadonlySet<string> = new Set(Object.values(uses).flat());

/** How to log in: as `auth_type` says, or else by which secret is there. */
export function kindOf(settings: Settings): AuthKind {
  const kind = namedKind(settings) ?? kindBySecret(settings);
  const found = kind === "password" && isV2(settings) ? "v2password" : kind;
  const useless = [...authNames].find((name) => settings.values.has(name) && !uses[found].includes(name));
  if (settings.strict && useless !== undefined) {
    throw problemOf(
      settings,
      useless,
      `is of no use with ${settings.keyOf("auth_type")} ${typeOf(found)}; leave it out`,
    );
  }
  return found;
}

function namedKind(settings: Settings): AuthKind | undefined {
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

function kindBySecret(settings: Settings): AuthKind {
  const has = (name: string) => settings.values.has(name);
  const both = has("password") && has("passcode");
  const bySecret: readonly (readonly [string, AuthKind])[] = [
    ["password", both ? "multifactor" : "password"],
    ["passcode", both ? "multifactor" : "totp"],
    ["token", "token"],
    ["application_credential_secret", "applicationCredential"],
    ["secret_key", "accessKey"],
  ];
  const [first, ...others] = bySecret.filter(([name]) => has(name));
  if (first === undefined) {
    throw problemOf(settings, "password", "is missing, and so is any other secret to log in with");
  }
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
  const byUrl = /\/v(2)(?:\.0)?\/*$|\/v(3)\/*$/.exec(textOf(settings, "auth_url") ?? "");
  const [, two, three] = byUrl ?? [];
  const versionOfUrl = two ?? three;
  if (version === undefined) return versionOfUrl === "2";
  const major = version.replace(/^v/, "").split(".")[0];
  if (versionOfUrl !== undefined && major !== versionOfUrl) {
    throw problemOf(settings, "identity_api_version", `is another version than that of ${settings.keyOf("auth_url")}`);
  }
  return major === "2";
}

function typeOf(kind: AuthKind): string {
  return Object.entries(kinds).find(([, one]) => one === kind)?.[0] ?? kind;
}
