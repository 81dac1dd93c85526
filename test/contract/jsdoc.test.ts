import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import ts from "typescript";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import * as core from "../../src/index.ts";
import * as node from "../../src/node/index.ts";
import { startSandbox, type Sandbox } from "../../scripts/sandbox/index.ts";
import { cloudsYamlAuthOf, loginTo } from "../support/sandbox-clients.ts";
import { makeAuthority } from "../support/tls/certificates.ts";

const root = join(import.meta.dirname, "../..");
const folder = join(import.meta.dirname, ".examples");

/** The examples in the comments of `src`, each with the file that it is from. */
const examples = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".ts"))
  .flatMap((path) => {
    const text = readFileSync(join(root, "src", path), "utf8");
    const found = [...text.matchAll(/^ +\* @example\n((?: +\*(?! @).*\n)+?)(?= +\*\/| +\* @)/gm)];
    return found.map(([, code = ""], index) => ({
      name: `${path}, ${index + 1}`,
      code: code.replace(/^ +\* ?/gm, ""),
    }));
  });
const fileOf = (index: number) => join(folder, `example-${index + 1}.ts`);

/** What the examples take for granted. */
function prelude(code: string): string {
  const { demo, zcom, accessKey } = sandbox.accounts;
  const values: Record<string, string> = {
    authUrl: JSON.stringify(sandbox.identityUrl),
    username: JSON.stringify(demo.username),
    password: JSON.stringify(demo.password),
    userDomain: JSON.stringify(demo.userDomain),
    project: JSON.stringify(demo.project),
    projectId: JSON.stringify(demo.projectId),
    tenantId: JSON.stringify(zcom.tenantId),
    token: JSON.stringify(token),
    id: '"id"',
    secret: '"secret"',
    accessKeyId: JSON.stringify(accessKey.id),
    secretAccessKey: JSON.stringify(accessKey.secret),
    securityToken: '"security-token"',
    region: '"eu-de"',
    volume_id: '"0b9a3c5e-6a55-4d4c-8f5b-6b1f5f8b3b0a"',
    backup_id: JSON.stringify(sandbox.backups("huawei-cbr").find(({ status }) => status === "available")?.id),
    body: '{ restore: { volume_id: "0b9a3c5e-6a55-4d4c-8f5b-6b1f5f8b3b0a" } }',
    endpoint: JSON.stringify(sandbox.endpoints["openstack-backup"]),
    auth: "passwordAuth({ authUrl, username, password, userDomain, project })",
    cinder: "openstackBackup({ auth, endpoint })",
    huawei: `huaweiCbr({ auth, endpoint: ${JSON.stringify(sandbox.endpoints["huawei-cbr"])} })`,
  };
  const needed = Object.entries(values).map(([name, value]) => `const ${name} = ${value};`);
  const imports = [...code.matchAll(/^import .*$/gm)].map(([line]) => line);
  const rest = code.replaceAll(/^import .*$/gm, "").replaceAll("/etc/ssl/cloud.pem", certificate);
  return [
    `import { ${Object.keys(core).join(", ")} } from "cloud-backups";`,
    `import { ${Object.keys(node).join(", ")} } from "cloud-backups/node";`,
    `import { readFile } from "node:fs/promises";`,
    ...imports,
    ...needed,
    // In a block, so that an example may name its own what is given to others.
    `{\n${rest}\n}`,
    "export {};",
  ].join("\n");
}

const authority = makeAuthority();
const certificate = authority.file;
let sandbox: Sandbox;
let token: string;

beforeAll(async () => {
  sandbox = await startSandbox({ count: 20, creationTime: 0 });
  token = await loginTo(sandbox).getToken();
  mkdirSync(folder, { recursive: true });
  examples.forEach(({ code }, index) => {
    writeFileSync(fileOf(index), prelude(code));
  });
  const auth = cloudsYamlAuthOf(sandbox);
  const file = join(folder, "clouds.yaml");
  writeFileSync(file, JSON.stringify({ clouds: { prod: { auth } } }));
  vi.stubEnv("OS_CLIENT_CONFIG_FILE", file);
  vi.stubEnv("OS_CLOUD", "prod");
});

afterAll(async () => {
  vi.unstubAllEnvs();
  await sandbox.close();
  authority.remove();
  rmSync(folder, { recursive: true, force: true });
});

test("the examples in comments compile", { timeout: 120_000 }, () => {
  const { config } = ts.readConfigFile(join(root, "tsconfig.json"), (path) => ts.sys.readFile(path));
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const files = examples.map((_, index) => fileOf(index));
  const program = ts.createProgram(files, { ...options, noEmit: true, noUnusedLocals: false });
  const problems = ts
    .getPreEmitDiagnostics(program)
    .map(({ file, messageText }) => `${file?.fileName ?? ""}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`);
  expect(problems).toEqual([]);
  expect(examples.length).toBeGreaterThan(10);
});

test.each(examples.map(({ name }, index) => [name, index] as const))("the example of %s runs", async (_, index) => {
  await import(pathToFileURL(fileOf(index)).href);
});
