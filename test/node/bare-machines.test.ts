import { spawn, execFile } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { build } from "esbuild";
import { beforeAll, describe, expect, onTestFinished, test, vi } from "vitest";
import { fileTokenCache } from "../../src/node/index.ts";
import { tokenStore } from "../../src/auth/token-cache.ts";

const key = "ab".repeat(32);

describe.runIf(process.getuid?.() === 0)("as a container's user without HOME and passwd entry", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "cloud-backups-"));
    await chmod(folder, 0o755);
    const entry = new URL("../../src/node/index.ts", import.meta.url).pathname;
    await build({
      entryPoints: [entry],
      outfile: join(folder, "node.mjs"),
      bundle: true,
      platform: "node",
      format: "esm",
      banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
    });
    return () => rm(folder, { recursive: true });
  });

  /** What a program of that user prints, or the message of what it throws. */
  async function run(program: string, environment: Record<string, string> = {}): Promise<string> {
    const script = `import * as node from "./node.mjs"; try { console.log(JSON.stringify(await (${program})())) } catch (error) { console.log(error.name + ": " + error.message) }`;
    const path = join(folder, "program.mjs");
    await writeFile(path, script);
    const child = spawn(process.execPath, [path], { cwd: folder, uid: 54_321, gid: 54_321, env: environment });
    let output = "";
    child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()));
    await once(child, "close");
    return output.trim();
  }

  test("fromCloudsYaml reads the file of OS_CLIENT_CONFIG_FILE and those of the system", async () => {
    const text = "clouds: {prod: {auth: {auth_url: 'https://k', token: t}, region_name: r1}}";
    await writeFile(join(folder, "my.yaml"), text);
    const region = "async () => (await node.fromCloudsYaml()).region";
    expect(await run(region, { OS_CLIENT_CONFIG_FILE: join(folder, "my.yaml") })).toBe('"r1"');
    await mkdir(join(folder, "etc", "openstack"), { recursive: true });
    await writeFile(join(folder, "etc", "openstack", "clouds.yaml"), text);
    expect(await run(region, { XDG_CONFIG_DIRS: join(folder, "etc") })).toBe('"r1"');
    expect(await run(region)).toMatch(/^ParameterError: cloud: there is no clouds\.yaml; looked at .*\/etc\/openstack/);
  });

  test("fromCloudsYaml names a `cacert` in a home that does not exist", async () => {
    const text = "clouds: {prod: {auth: {auth_url: 'https://k', token: t}, cacert: ~/ca.pem}}";
    await writeFile(join(folder, "home.yaml"), text);
    const read = "async () => (await node.fromCloudsYaml()).region";
    expect(await run(read, { OS_CLIENT_CONFIG_FILE: join(folder, "home.yaml") })).toMatch(
      /^ParameterError: cacert: there is no file that can be read: .*~\/ca\.pem/,
    );
  });

  test("fileTokenCache keeps nothing, and does not fail", async () => {
    const program = `async () => { const cache = node.fileTokenCache(); await cache.set("${key}", {}); await cache.delete("${key}"); return [await cache.get("${key}")] }`;
    expect(await run(program)).toBe("[null]");
  });
});

test("fileTokenCache does not use a relative XDG_CACHE_HOME", async () => {
  const home = await mkdtemp(join(tmpdir(), "cloud-backups-"));
  const before = process.cwd();
  process.chdir(home);
  onTestFinished(async () => {
    process.chdir(before);
    vi.unstubAllEnvs();
    await rm(home, { recursive: true });
  });
  vi.stubEnv("HOME", home);
  vi.stubEnv("XDG_CACHE_HOME", "relative");
  await fileTokenCache().set(key, { id: "t", validUntil: Date.now() + 60_000 });
  expect(await readFile(join(home, ".cache", "cloud-backups", `${key}.json`), "utf8")).toContain('"t"');
});

test("fileTokenCache does not wait for the writer of a named pipe in its folder", async () => {
  const directory = await mkdtemp(join(tmpdir(), "cloud-backups-"));
  await chmod(directory, 0o700);
  onTestFinished(() => rm(directory, { recursive: true }));
  const path = join(directory, `${key}.json`);
  await promisify(execFile)("mkfifo", ["-m", "600", path]);
  const cache = fileTokenCache({ directory });
  expect(await cache.get(key)).toBeUndefined();
  const token = { id: "t", validUntil: Date.now() + 60_000, projectId: undefined, catalog: undefined };
  const store = tokenStore(cache, { login: "another" });
  await store.write(token);
  expect(await store.read()).toEqual(token);
  await cache.set(key, token);
  expect(await cache.get(key)).toMatchObject({ id: "t" });
});
