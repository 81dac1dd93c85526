import { checkChoice } from "../client/checks.ts";
import { ParameterError } from "../client/errors.ts";
import {
  accessOf,
  accessOptionNames,
  checkAccessOptions,
  isSetting,
  type AccessOptions,
  type CloudAccess,
} from "./access.ts";
import { fromCloudsYaml } from "./clouds-yaml.ts";
import { currentEnvironment, type Environment } from "./config-files.ts";
import { add, canonical, type Found, type Setting, type Settings } from "./settings.ts";

/** The beginnings of the variables' names: OpenStack's, those of Huawei's SDKs, and those of its Terraform provider. */
const prefixes = ["OS_", "HUAWEICLOUD_SDK_", "HW_"] as const;
type Prefix = (typeof prefixes)[number];

const place = "the environment";

/** What to take from the environment, and for what. */
export interface EnvironmentOptions extends AccessOptions {
  /** Which variables, where there are several kinds: `OS_AUTH_URL`, `HUAWEICLOUD_SDK_AK` and `HW_ACCESS_KEY`. */
  prefix?: Prefix | undefined;
}

/** Variables without which the others of their kind are of no use. */
const marks = ["OS_CLOUD", "OS_AUTH_URL", "OS_ACCESS_KEY", "HUAWEICLOUD_SDK_AK", "HW_ACCESS_KEY"];

/** Settings behind names of Huawei's that are not made like OpenStack's. */
const huawei: Readonly<Record<string, string>> = {
  HUAWEICLOUD_SDK_AK: "access_key",
  HUAWEICLOUD_SDK_SK: "secret_key",
  HUAWEICLOUD_SDK_SECURITY_TOKEN: "security_token",
  HUAWEICLOUD_SDK_PROJECT_ID: "project_id",
  HUAWEICLOUD_SDK_IAM_ENDPOINT: "auth_url",
  HUAWEICLOUD_SDK_REGION: "region_name",
  HW_ACCESS_KEY: "access_key",
  HW_SECRET_KEY: "secret_key",
  HW_SECURITY_TOKEN: "security_token",
  HW_PROJECT_ID: "project_id",
  HW_PROJECT_NAME: "project_name",
  HW_AUTH_URL: "auth_url",
  HW_REGION_NAME: "region_name",
  // Refused: they lead to another account's data.
  HW_ASSUME_ROLE_AGENCY_NAME: "assume_role_agency_name",
  HW_ASSUME_ROLE_DOMAIN_NAME: "assume_role_domain_name",
  HW_ASSUME_ROLE_DOMAIN_ID: "assume_role_domain_id",
  HW_AGENCY_NAME: "agency_name",
  HW_AGENCY_DOMAIN_NAME: "agency_domain_name",
  HW_DELEGATED_PROJECT: "delegated_project",
};

/**
 * Options for a client from environment variables: those that OpenStack's openrc files set (`OS_AUTH_URL`,
 * `OS_USERNAME`, `OS_PASSWORD`, `OS_PROJECT_NAME`, `OS_REGION_NAME`, …; `OS_ACCESS_KEY` and `OS_SECRET_KEY` too), those
 * of Huawei's SDKs (`HUAWEICLOUD_SDK_AK`, `HUAWEICLOUD_SDK_SK`, …), or those of its Terraform provider
 * (`HW_ACCESS_KEY`, `HW_SECRET_KEY`, `HW_REGION_NAME`, …). `OS_CLOUD` alone picks a cloud of clouds.yaml, as in
 * {@link fromCloudsYaml}. Empty variables count as not set; those unknown are for other programs. A setting that decides
 * whose data is seen is heeded or refused.
 * Throws ParameterError, which names the variable and never its value, for what is missing or contradictory.
 *
 * @example
 * const cbr = otcCbr({ ...(await fromEnvironment({ service: "otc-cbr" })) });
 */
export async function fromEnvironment(options: EnvironmentOptions = {}): Promise<CloudAccess> {
  checkAccessOptions(options, [...accessOptionNames, "prefix"]);
  checkChoice("prefix", options.prefix, prefixes);
  const environment = currentEnvironment();
  const { prefix = prefixOf(environment), ...rest } = options;
  if (prefix !== "OS_") return accessOf(huaweiSettings(environment, prefix), rest);
  if (environment["OS_CLOUD"] === undefined) return accessOf(openstackSettings(environment), rest);
  if (environment["OS_AUTH_URL"] !== undefined) {
    throw new ParameterError("OS_CLOUD", "set beside OS_AUTH_URL; unset one of the two (the environment)");
  }
  return fromCloudsYaml(rest);
}

/** The kind of variables that is there. Throws where there are two. */
function prefixOf(environment: Environment): Prefix {
  const [mark = "OS_", ...others] = marks.filter((name) => environment[name] !== undefined);
  const prefix = prefixes.find((one) => mark.startsWith(one)) ?? "OS_";
  const other = others.find((name) => !name.startsWith(prefix));
  if (other === undefined) return prefix;
  const remedy = "say by the option `prefix` which to use, or unset one of the two";
  throw new ParameterError(other, `set beside ${mark}; ${remedy} (${place})`);
}

function openstackSettings(environment: Environment): Settings {
  const values = new Map<string, Setting>();
  const unread = new Map<string, Found>();
  for (const [key, text] of Object.entries(environment)) {
    if (!key.startsWith("OS_")) continue;
    const name = canonical(key.slice(3).toLowerCase());
    if (isSetting(name)) add(values, name, { text, key, place });
    else unread.set(name, { key, place });
  }
  return { values, unread, place, keyOf: (name) => `OS_${name.toUpperCase()}` };
}

function huaweiSettings(environment: Environment, prefix: Prefix): Settings {
  const values = new Map<string, Setting>();
  for (const [key, name] of Object.entries(huawei)) {
    const text = environment[key];
    if (key.startsWith(prefix) && text !== undefined) values.set(name, { text, key, place });
  }
  const cloud = prefix === "HW_" ? environment["HW_CLOUD"] : undefined;
  if (cloud !== undefined && cloud !== "myhuaweicloud.com" && !values.has("auth_url")) {
    const problem = "names a cloud whose identity service is not known here; set HW_AUTH_URL to its URL";
    throw new ParameterError("HW_CLOUD", `${problem} (${place})`);
  }
  const keyOf = (name: string) =>
    Object.entries(huawei).find(([key, one]) => one === name && key.startsWith(prefix))?.[0] ??
    prefix + name.toUpperCase();
  return { values, unread: new Map(), place, keyOf };
}
