import { ParameterError } from "../client/errors.ts";
import { accessOf, accessOptionNames, checkAccessOptions, type AccessOptions, type CloudAccess } from "./access.ts";
import { cloudsIn, layersOf, settingsOf } from "./cloud-entry.ts";
import { currentEnvironment, findFile, pathsOf, type ConfigFile, type Environment } from "./config-files.ts";

/** Which cloud, and for what. */
export interface CloudsYamlOptions extends AccessOptions {
  /** Name of the cloud. Default: `OS_CLOUD`, or else the only one in the files. */
  cloud?: string | undefined;
}

/**
 * Options for a client from clouds.yaml, as OpenStack's tools read it.
 *
 * - The file is the one that `OS_CLIENT_CONFIG_FILE` names, or the first `clouds.yaml` (`.yml`, `.json`) in the working
 *   directory, `~/.config/openstack` (and the platform's own such folder) and `/etc/openstack`. `secure.yaml`
 *   (`OS_CLIENT_SECURE_FILE`), found in the same way, is merged over it.
 * - `profile` names one in `clouds-public.yaml`, or `otc` or `otc-swiss`.
 * - `auth_type` is password, token (both version 3, or 2.0 by the URL or `identity_api_version`),
 *   v3applicationcredential, v3totp, v3multifactor, agency, aksk (an access key) or admin_token. Without it, the secret
 *   tells; `access_key` and `secret_key` (`ak` and `sk`) count only where there is no other, for they may be those of
 *   object storage.
 * - The region is the option's, else `OS_REGION_NAME` where `OS_CLOUD` picks the cloud, else the first listed.
 * - `<service type>_endpoint_override` (`_service_type`, `_region_name`, `_interface`) is heeded for the option
 *   `service`. `_default_microversion` is not: each call asks for the version that it needs.
 * - `cacert`, `cert` and `key` name files in PEM (`~/…`, or relative to the file that says so). `verify: false` and
 *   `insecure: true` are unsafe: whoever is on the way to the cloud can read the password. Proxies are those of
 *   `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY` and `NO_PROXY`. Login and client get a transport with all that; the options
 *   `fetch` and `transport` take precedence.
 * - Keys that are not known here are passed over. A setting that decides whose data is seen (project, domain, trust,
 *   agency, system) is heeded or refused, and so is a mistyped one in `auth`.
 *
 * Throws ParameterError for settings that are missing or contradictory. It names key, cloud and file, and no value of a
 * secret.
 *
 * @example
 * const cinder = openstackBackup(await fromCloudsYaml({ cloud: "prod", service: "openstack-backup" }));
 */
export async function fromCloudsYaml(options: CloudsYamlOptions = {}): Promise<CloudAccess> {
  const { cloud: given, ...rest } = options;
  checkAccessOptions(options, [...accessOptionNames, "cloud"]);
  const environment = currentEnvironment();
  const files = await cloudFiles(environment);
  if (files.length === 0) {
    const paths = pathsOf("clouds", environment).join(", ");
    throw new ParameterError("cloud", `there is no clouds.yaml; looked at ${paths}`);
  }
  const names = cloudsIn(files);
  const [only] = names.length === 1 ? names : [];
  const cloud = given ?? environment["OS_CLOUD"] ?? only;
  const layers = cloud === undefined ? [] : await layersOf(cloud, files, environment);
  if (layers.length === 0) {
    const asked = cloud === undefined ? "not given" : `no cloud is named ${JSON.stringify(cloud)}`;
    const has = names.length === 0 ? "there are no clouds" : `there are ${names.join(", ")}`;
    throw new ParameterError("cloud", `${asked}; ${has} (${files.map(({ path }) => path).join(" and ")})`);
  }
  const isOfEnvironment = given === undefined && environment["OS_CLOUD"] !== undefined;
  const region = rest.region ?? (isOfEnvironment ? environment["OS_REGION_NAME"] : undefined);
  return accessOf(settingsOf(layers, region), rest);
}

/**
 * Returns the names of all clouds in clouds.yaml and secure.yaml, in the order of the files, which are found as in
 * `fromCloudsYaml`. Empty if there is no such file.
 */
export async function cloudNames(): Promise<string[]> {
  return cloudsIn(await cloudFiles(currentEnvironment()));
}

/** clouds.yaml and secure.yaml, as far as they are there. */
async function cloudFiles(environment: Environment): Promise<ConfigFile[]> {
  const clouds = await findFile("clouds", environment, "OS_CLIENT_CONFIG_FILE");
  const secure = await findFile("secure", environment, "OS_CLIENT_SECURE_FILE");
  return [clouds, secure].filter((file) => file !== undefined);
}
