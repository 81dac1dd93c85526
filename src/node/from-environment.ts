import { accessOf, accessOptionNames, checkAccessOptions, type AccessOptions, type CloudAccess } from "./access.ts";
import { fromCloudsYaml } from "./from-clouds-yaml.ts";
import { ParameterError } from "../client/errors.ts";
import { add, canonical, type Setting, type Settings } from "./settings.ts";
import type { Environment } from "./user-folders.ts";

/** What to take from the environment, and for what. */
export interface EnvironmentOptions extends AccessOptions {
  /** Which variables, where there are both OpenStack's (`OS_AUTH_URL`) and Huawei's (`HUAWEICLOUD_SDK_AK`). */
  prefix?: "OS_" | "HUAWEICLOUD_SDK_" | undefined;
}

/** Names of the variables of Huawei's SDKs. */
const huawei: Readonly<Record<string, string>> = {
  HUAWEICLOUD_SDK_AK: "access_key",
  HUAWEICLOUD_SDK_SK: "secret_key",
  HUAWEICLOUD_SDK_SECURITY_TOKEN: "security_token",
  HUAWEICLOUD_SDK_PROJECT_ID: "project_id",
  HUAWEICLOUD_SDK_IAM_ENDPOINT: "auth_url",
  HUAWEICLOUD_SDK_REGION: "region_name",
};

/**
 * Options for a client from environment variables: those that OpenStack's openrc files set (`OS_AUTH_URL`,
 * `OS_USERNAME`, `OS_PASSWORD`, `OS_PROJECT_NAME`, `OS_REGION_NAME`, …; `OS_ACCESS_KEY` and `OS_SECRET_KEY` too), or
 * those of Huawei's SDKs (`HUAWEICLOUD_SDK_AK`, `HUAWEICLOUD_SDK_SK`, …). `OS_CLOUD` alone picks a cloud of clouds.yaml,
 * as in {@link fromCloudsYaml}; `OS_CACERT`, `OS_CERT`, `OS_KEY`, `OS_INSECURE` and proxies are heeded as there. Empty variables count as not set; those unknown are for other programs.
 * Throws ParameterError, which names the variable and never its value, for what is missing or contradictory.
 *
 * @example
 * const cbr = otcCbr(await fromEnvironment({ service: "otc-cbr" }));
 */
export async function fromEnvironment(options: EnvironmentOptions = {}): Promise<CloudAccess> {
  const { prefix = prefixOf(process.env), ...rest } = options;
  checkAccessOptions(rest, accessOptionNames);
  if (prefix !== "OS_" && prefix !== "HUAWEICLOUD_SDK_") {
    throw new ParameterError("prefix", 'give "OS_" or "HUAWEICLOUD_SDK_"');
  }
  if (prefix === "HUAWEICLOUD_SDK_") return accessOf(huaweiSettings(process.env), rest);
  if (isSet(process.env, "OS_CLOUD")) {
    if (isSet(process.env, "OS_AUTH_URL")) {
      throw new ParameterError("OS_CLOUD", "set beside OS_AUTH_URL; unset one of the two (the environment)");
    }
    return fromCloudsYaml(rest);
  }
  return accessOf(openstackSettings(process.env), rest);
}

function prefixOf(environment: Environment): "OS_" | "HUAWEICLOUD_SDK_" {
  const openstack = ["OS_CLOUD", "OS_AUTH_URL", "OS_ACCESS_KEY"].find((name) => isSet(environment, name));
  if (!isSet(environment, "HUAWEICLOUD_SDK_AK")) return "OS_";
  if (openstack === undefined) return "HUAWEICLOUD_SDK_";
  throw new ParameterError(
    "HUAWEICLOUD_SDK_AK",
    `set beside ${openstack}; say by the option \`prefix\` which to use, or unset one of the two (the environment)`,
  );
}

function openstackSettings(environment: Environment): Settings {
  const values = new Map<string, Setting>();
  for (const [key, text] of Object.entries(environment)) {
    if (!key.startsWith("OS_") || text === undefined || text === "") continue;
    add(values, canonical(key.slice(3).toLowerCase()), { text, key, place: "the environment" });
  }
  return { values, place: "the environment", keyOf: (name) => `OS_${name.toUpperCase()}`, strict: false };
}

function huaweiSettings(environment: Environment): Settings {
  const values = new Map<string, Setting>();
  for (const [key, name] of Object.entries(huawei)) {
    const text = environment[key];
    if (text !== undefined && text !== "") values.set(name, { text, key, place: "the environment" });
  }
  const keyOf = (name: string) => Object.entries(huawei).find(([, one]) => one === name)?.[0] ?? "HUAWEICLOUD_SDK_SK";
  return { values, place: "the environment", keyOf, strict: false };
}

function isSet(environment: Environment, name: string): boolean {
  return environment[name] !== undefined && environment[name] !== "";
}
