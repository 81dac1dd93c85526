import { missing, problemOf, resembles, textOf, type Settings } from "./settings.ts";

/** The ways to log in that settings can ask for. */
export type Kind =
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
  return [...scope, ...agency, "tenant_name", "tenant_id"].find(
    (known) => known === `${name}_name` || known === `${name}_id` || resembles(name, known),
  );
}

/** Whether the settings have a token and an endpoint to use as they are. */
export function isEndpointToken(settings: Settings): boolean {
  return kindOf(settings) === "endpointToken";
}

/**
 * How to log in: as `auth_type` says, or else by which secret is there.
 * Throws ParameterError for a setting that decides whose data is seen and that this login cannot heed.
 */
export function kindOf(settings: Settings): Kind {
  const named = namedKind(settings) ?? kindBySecret(settings);
  const isAgency = named === "password" && settings.values.has("agency_name");
  const hasVersion = !isAgency && (named === "password" || named === "token");
  const kind = isAgency ? "agency" : hasVersion && isV2(settings) ? (`v2${named}` as const) : named;
  checkScope(settings, kind);
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
