import { cloudsIn } from "./cloud-layers.ts";
import { findFile } from "./config-files.ts";

/**
 * The names of all clouds in clouds.yaml and secure.yaml, in the order of the files, which are found as in
 * `fromCloudsYaml`. Empty if there is no such file.
 */
export async function cloudNames(): Promise<string[]> {
  const clouds = await findFile("clouds", process.env, "OS_CLIENT_CONFIG_FILE");
  const secure = await findFile("secure", process.env, "OS_CLIENT_SECURE_FILE");
  return cloudsIn([clouds, secure].filter((file) => file !== undefined));
}
