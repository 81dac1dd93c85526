import { cloudsIn } from "./cloud-layers.ts";
import { findFile, pathsOf } from "./config-files.ts";
import { ParameterError } from "../core/errors/parameter-error.ts";

/**
 * The names of all clouds in clouds.yaml and secure.yaml, in the order of the files, which are found as in
 * `fromCloudsYaml`. Throws ParameterError where there is no such file, or no cloud in it.
 */
export async function cloudNames(): Promise<string[]> {
  const { env } = process;
  const clouds = await findFile("clouds", env, "OS_CLIENT_CONFIG_FILE");
  const secure = await findFile("secure", env, "OS_CLIENT_SECURE_FILE");
  const files = [clouds, secure].filter((file) => file !== undefined);
  const names = cloudsIn(files);
  if (names.length > 0) return names;
  const places = files.length > 0 ? files.map(({ path }) => path) : pathsOf("clouds", env);
  throw new ParameterError("cloud", `there is no cloud in any clouds.yaml; looked at ${places.join(", ")}`);
}
