import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import ts from "typescript";
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from "vitest";
import { startSandbox, type Sandbox } from "../../scripts/sandbox/index.ts";
import { cloudsYamlAuthOf, loginTo, openrcOf } from "../support/sandbox-clients.ts";
import { makeAuthority } from "../support/tls/certificates.ts";
import { startProxy } from "../support/tls/proxy.ts";
import { passOn, startTlsServer } from "../support/tls/server.ts";

const root = join(import.meta.dirname, "../..");
const readme = readFileSync(join(root, "README.md"), "utf8");
const blocks = [...readme.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, code = ""]) => code);
const folder = join(import.meta.dirname, ".blocks");
const files = blocks.map((_, index) => join(folder, `block-${index + 1}.ts`));

let sandbox: Sandbox;

beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  blocks.forEach((code, index) => {
    writeFileSync(files[index] ?? "", `${code}\nexport {};\n`);
  });
  sandbox = await startSandbox({ count: 1_200, creationTime: 50 });
});

afterAll(async () => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
  await sandbox.close();
  rmSync(folder, { recursive: true, force: true });
});

test("the README's code compiles, as strict as can be", { timeout: 120_000 }, () => {
  const { config } = ts.readConfigFile(join(root, "tsconfig.json"), (path) => ts.sys.readFile(path));
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const program = ts.createProgram(files, { ...options, noEmit: true });
  const problems = ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
  expect(problems).toEqual([]);
  expect(blocks.length).toBeGreaterThanOrEqual(3);
});

test("the README's code runs against the sandbox, and finds every backup", async () => {
  const { demo, zcom } = sandbox.accounts;
  stubClouds();
  await stubProxy();
  const { OS_USERNAME, OS_PASSWORD, OS_USER_DOMAIN_NAME, OS_PROJECT_NAME } = openrcOf(sandbox);
  const names = { OS_USERNAME, OS_PASSWORD, OS_USER_DOMAIN_NAME, OS_PROJECT_NAME, OS_PROJECT_ID: demo.projectId };
  for (const [name, value] of Object.entries(names)) vi.stubEnv(name, value);
  vi.stubEnv("OS_TOKEN", await loginTo(sandbox).getToken());
  vi.stubEnv("ZCOM_USERNAME", zcom.username);
  vi.stubEnv("ZCOM_PASSWORD", zcom.password);
  vi.stubEnv("ZCOM_TENANT_ID", zcom.tenantId);
  vi.stubEnv("OS_CLIENT_CONFIG_FILE", cloudsYaml());

  const printed: unknown[][] = [];
  const log = vi.spyOn(console, "log").mockImplementation((...line: unknown[]) => void printed.push(line));
  const outputs: unknown[][][] = [];
  for (const file of files) {
    printed.length = 0;
    await import(pathToFileURL(file).href);
    outputs.push([...printed]);
  }
  log.mockRestore();

  const errors = sandbox.backups("otc-cbr").filter(({ status }) => status === "error");
  expect(outputs[0]).toHaveLength(errors.length);
  expect(outputs[1]).toContainEqual([500, expect.any(String), expect.any(Number)]);
  expect(outputs[1]?.at(-1)?.[0]).toBe(404);
  expect(outputs[2]?.at(-1)).toEqual([sandbox.backups("zcom-backup").length]);
  expect(outputs[3]).toEqual([[expect.any(Number), undefined]]);
  expect(outputs[4]).toEqual([["available"]]);
  expect(outputs[5]).toEqual([[sandbox.backups("openstack-backup").length]]);
  expect(outputs[6]).toEqual([["GET", expect.stringContaining("/backups?limit=100"), 200, expect.any(Number), "ms"]]);
});

test("the README has no links to files that the package does not hold", () => {
  expect(readme.match(/\]\((?!https?:|#)[^)]*\)/g)).toBeNull();
});

test("the README's tables are what the documents say", () => {
  expect(() =>
    execFileSync("npx", ["--no-install", "tsx", "scripts/readme.ts", "--check"], { cwd: root }),
  ).not.toThrow();
});

/** A clouds.yaml with the cloud that the README names. */
function cloudsYaml(): string {
  const file = join(folder, "clouds.yaml");
  const auth = { ...cloudsYamlAuthOf(sandbox), auth_url: "https://keystone.example/v3" };
  const cloud = { region_name: "RegionOne", cacert: process.env["OS_CACERT"], auth };
  writeFileSync(file, JSON.stringify({ clouds: { prod: cloud } }));
  return file;
}

/** The clouds as `nodeTransport` sees them: behind a proxy, with a certificate of a private authority. */
async function stubProxy(): Promise<void> {
  const authority = makeAuthority();
  const { cert, key } = authority.issue("keystone", ["keystone.example"]);
  const server = await startTlsServer(
    { cert, key },
    passOn(({ url = "" }) => `${sandbox.origin}/identity-v3${url}`),
  );
  const proxy = await startProxy({ portOf: (host) => (host === "keystone.example" ? server.port : undefined) });
  vi.stubEnv("HTTPS_PROXY", proxy.url);
  vi.stubEnv("NO_PROXY", "127.0.0.1");
  vi.stubEnv("https_proxy", undefined);
  vi.stubEnv("no_proxy", undefined);
  vi.stubEnv("OS_CACERT", authority.file);
  onTestFinished(async () => {
    await proxy.close();
    await server.close();
    authority.remove();
  });
}

/** Sends what goes to the clouds' hosts to the sandbox: the code runs as it stands. */
function stubClouds(): void {
  const { fetch } = globalThis;
  const hosts: Record<string, string> = {
    "https://iam.eu-de.otc.t-systems.com": `${sandbox.origin}/identity-v3`,
    "https://keystone.example": `${sandbox.origin}/identity-v3`,
    "https://identity.tyo1.cloud.z.com": `${sandbox.origin}/identity-v2`,
    "https://cbr.eu-de.otc.t-systems.com": `${sandbox.origin}/otc-cbr`,
  };
  vi.stubGlobal("fetch", (url: string, init?: RequestInit) => {
    const { origin, pathname, search } = new URL(url);
    const target = hosts[origin] ?? (origin === sandbox.origin ? origin : undefined);
    if (target === undefined) throw new Error(`the README's code called ${origin}`);
    return fetch(target + pathname + search, init);
  });
}
