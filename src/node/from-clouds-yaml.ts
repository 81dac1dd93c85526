import { ParameterError } from "../client/errors.ts";
import { accessOf, accessOptionNames, checkAccessOptions, type AccessOptions, type CloudAccess } from "./access.ts";
import { cloudsIn, layersOf } from "./cloud-layers.ts";
import { findFile, pathsOf, type ConfigFile } from "./config-files.ts";
import { settingsOf } from "./settings-of-layers.ts";
import type { Environment } from "./user-folders.ts";

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
 * - `auth_type` is password (version 3, or 2.0 by the URL or `identity_api_version`), token, v3applicationcredential,
 *   v3totp, v3multifactor or admin_token; without it, the secret tells. `access_key` and `secret_key` are taken, too.
 * - The region is the option's, else `OS_REGION_NAME` where `OS_CLOUD` picks the cloud, else the first listed.
 * - `<service type>_endpoint_override` (`_interface`, `_region_name`) is heeded for the option `service`.
 * - `cacert`, `cert` and `key` name files in PEM (`~/…`, or relative to the file that says so). `verify: false` and
 *   `insecure: true` are unsafe: whoever is on the way to the cloud can read the password. Proxies are those of
 *   `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY` and `NO_PROXY`. Login and client get a transport with all that; the options
 *   `fetch` and `transport` take precedence.
 *
 * Throws ParameterError for keys that are unknown, missing or contradictory. It names key, cloud and file, and no value
 * of a secret.
 *
 * @example
 * const cinder = openstackBackup(await fromCloudsYaml({ cloud: "prod", service: "openstack-backup" }));
 */
export async function fromCloudsYaml(options: CloudsYamlOptions = {}): Promise<CloudAccess> {
  const { cloud: given, ...rest } = options;
  checkAccessOptions(options, [...accessOptionNames, "cloud"]);
  const environment: Environment = process.env;
  const clouds = await findFile("clouds", environment, "OS_CLIENT_CONFIG_FILE");
  const secure = await findFile("secure", environment, "OS_CLIENT_SECURE_FILE");
  const files = [clouds, secure].filter((file) => file !== undefined);
  if (files.length === 0) {
    throw new ParameterError(
      "cloud",
      `there is no clouds.yaml; looked at ${pathsOf("clouds", environment).join(", ")}`,
    );
  }
  const fromSelectors = given === undefined ? filled(environment["OS_CLOUD"]) : undefined;
  const cloud = given ?? fromSelectors ?? onlyCloud(files);
  const layers = await layersOf(cloud, files, environment);
  if (layers.length === 0) throw noCloud(cloud, files);
  const region = rest.region ?? (fromSelectors === undefined ? undefined : filled(environment["OS_REGION_NAME"]));
  return accessOf(settingsOf(layers, region), rest);
}

function onlyCloud(files: readonly ConfigFile[]): string {
  const [only, ...others] = cloudsIn(files);
  if (only !== undefined && others.length === 0) return only;
  throw noCloud(undefined, files);
}

function noCloud(cloud: string | undefined, files: readonly ConfigFile[]): ParameterError {
  const names = cloudsIn(files);
  const places = files.map(({ path }) => path).join(" and ");
  const has = names.length === 0 ? "there are no clouds" : `there are ${names.join(", ")}`;
  return new ParameterError(
    "cloud",
    `${cloud === undefined ? "not given" : JSON.stringify(cloud)}; ${has} (${places})`,
  );
}

function filled(value: string | undefined): string | undefined {
  return value === "" ? undefined : value;
}
