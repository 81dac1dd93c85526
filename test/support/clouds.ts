import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, onTestFinished, vi } from "vitest";
import { ParameterError } from "cloud-backups";
import { fromCloudsYaml, type CloudsYamlOptions } from "../../src/node/index.ts";

/** A home, a working directory and an environment of their own, with the files given. `~` is the home. */
export async function machine(
  files: Readonly<Record<string, string>>,
  environment: Readonly<Record<string, string>> = {},
): Promise<{ home: string; work: string }> {
  const root = await mkdtemp(join(tmpdir(), "cloud-backups-"));
  const [home, work] = [join(root, "home"), join(root, "work")];
  for (const folder of [home, work]) await mkdir(folder);
  for (const name of Object.keys(process.env)) {
    if (/^(OS_|HUAWEICLOUD_|HW_|XDG_|SNAP_)/.test(name)) vi.stubEnv(name, undefined);
  }
  vi.stubEnv("HOME", home);
  vi.stubEnv("XDG_CONFIG_DIRS", join(root, "etc"));
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value.replace("~", home));
  vi.spyOn(process, "cwd").mockReturnValue(work);
  for (const [name, text] of Object.entries(files)) {
    const path = name.startsWith("~") ? name.replace("~", home) : join(name.startsWith("etc/") ? root : work, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
  onTestFinished(async () => {
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
    await rm(root, { recursive: true });
  });
  return { home, work };
}

const auth = "auth: {auth_url: 'https://k.example/v3', username: ada, password: pw-of-ada, user_domain_name: Default}";

/** A clouds.yaml with one cloud that has a working login, and more keys if given. */
export const cloudYaml = (more = "", name = "prod") => `clouds:\n  ${name}:\n    ${auth}\n    ${more}\n`;

export const regionOf = async (options?: CloudsYamlOptions) => (await fromCloudsYaml(options)).region;

/** The message of the error that must come, and must not show the password. */
export async function problem(options: CloudsYamlOptions = {}): Promise<string> {
  const error: unknown = await fromCloudsYaml(options).catch((cause: unknown) => cause);
  expect(error).toBeInstanceOf(ParameterError);
  expect(JSON.stringify(error) + String(error)).not.toMatch(/pw-of-ada/);
  return error instanceof Error ? error.message : "";
}
