import { execFileSync } from "node:child_process";
import { join } from "node:path";
import ts from "typescript";
import { beforeAll, expect, test } from "vitest";
import { readGuides } from "../../../scripts/docs/pages.ts";
import { clientModule, samplesOf, type Sample } from "../../../scripts/docs/samples.ts";
import { notesOn } from "../../../scripts/docs/services.ts";
import { entriesOf } from "../../../scripts/generate/document.ts";
import { bundleOf, bundles, root } from "./bundles.ts";

const samples = new Map<string, ReadonlyMap<string, readonly Sample[]>>();

beforeAll(async () => {
  for (const [id, document] of bundles) samples.set(id, await samplesOf(document, notesOn(id, "")));
});

function sourceOf(id: string, operationId: string, label: string): string {
  const found = samples.get(id)?.get(operationId);
  return found?.find((sample) => sample.label === label)?.source ?? `no ${label} sample of ${id} ${operationId}`;
}

test("each operation has a TypeScript sample, then one for curl", () => {
  for (const [id, document] of bundles) {
    for (const { operation } of entriesOf(document)) {
      const labels = samples
        .get(id)
        ?.get(operation.operationId)
        ?.map(({ label }) => label);
      expect([id, operation.operationId, labels]).toEqual([id, operation.operationId, ["TypeScript", "curl"]]);
    }
  }
});

test("all samples, clients and guides compile against what the package exports", { timeout: 60_000 }, async () => {
  // As if inside the project, so that `cloud-backups` and the types of Node are found as tsconfig.json says.
  const place = (...names: string[]) => join(root, "test/tools/docs/samples", ...names);
  const files = new Map<string, string>();
  for (const [id, operations] of samples) {
    const document = bundleOf(id);
    const region = Object.values(document.servers?.[0]?.variables ?? {})[0]?.default ?? "";
    files.set(place(id, "client.ts"), await clientModule(notesOn(id, region)));
    for (const operationId of operations.keys()) {
      files.set(place(id, `${operationId}.ts`), sourceOf(id, operationId, "TypeScript"));
    }
  }
  for (const { name, text } of readGuides()) {
    const blocks = [...text.matchAll(/^```typescript\n([\s\S]*?)^```$/gm)];
    blocks.forEach(([, code = ""], at) => files.set(place("guides", `${name}-${at}.ts`), code));
  }
  expect(files.size).toBeGreaterThan(100);
  // One that must not compile shows that the others were looked at.
  const wrong = place("otc-cbr", "wrong.ts");
  files.set(wrong, sourceOf("otc-cbr", "listBackups", "TypeScript").replace("listBackups", "listBackup"));
  expect(problemsIn(files)).toEqual([expect.stringContaining(`${wrong}: Property 'listBackup' does not exist`)]);
});

test("a sample begins with the call, after the import of the client", () => {
  expect(sourceOf("otc-cbr", "showBackup", "TypeScript")).toMatch(
    /^\/\/ client\.ts: see "Log in" in the menu\nimport \{ cbr \} from "\.\/client\.ts";\n\nconst \{ backup \} = await cbr\.showBackup\(\{/,
  );
});

test("lists are walked with for await, and the rest is awaited", () => {
  expect(sourceOf("otc-cbr", "listBackups", "TypeScript")).toContain("for await (const backup of cbr.listBackups())");
  expect(sourceOf("otc-cbr", "listPolicies", "TypeScript")).toContain("for await (const policy of cbr.listPolicies");
  expect(sourceOf("otc-cbr", "deleteVault", "TypeScript")).toMatch(/\nawait cbr\.deleteVault\(\{/);
});

test("the body is the example of the source page, to its end", () => {
  for (const label of ["TypeScript", "curl"]) {
    expect(sourceOf("otc-cbr", "createVault", label)).toContain('"vault_name"');
  }
});

test("no secret is written down", () => {
  for (const operations of samples.values()) {
    for (const [operationId, [typescript, curl]] of operations) {
      if (operationId === "createToken") continue;
      expect(typescript?.source).not.toMatch(/(password|secret|token): *"/i);
      expect(curl?.source).not.toMatch(/X-(Auth|Subject)-Token: [^$]/);
    }
  }
  expect(sourceOf("identity-v3", "createToken", "curl")).not.toContain("X-Auth-Token");
});

test("curl calls the same cloud as the client", async () => {
  for (const [id, operations] of samples) {
    const client = await clientModule(notesOn(id, ""));
    const cloud = /https:\/\/[\w-]+\.([^/":]+)/.exec(client)?.[1];
    if (cloud === undefined) continue;
    // The domain without the region, which some clouds have in their hosts.
    const domain = cloud.split(".").slice(-2).join(".");
    for (const both of operations.values()) expect(both[1]?.source).toMatch(new RegExp(`https://[^/]*${domain}/`));
  }
});

test("curl samples are valid shell, and fill in everything but what the environment has", () => {
  const script = [...samples.values()].flatMap((all) => [...all.values()].map((both) => both[1]?.source));
  execFileSync("sh", ["-n"], { input: script.join("\n") });
  // What is sent may hold braces; the address may not.
  for (const sample of script) expect(sample?.split("--data")[0]).not.toMatch(/https:\S*[{}]/);
  expect(script).toContain(
    'curl --header "X-Auth-Token: $OS_TOKEN" \\\n  "https://cbr.eu-de.otc.t-systems.com/v3/$OS_PROJECT_ID/backups"',
  );
});

test("curl asks for the microversion that a field needs", () => {
  const { "x-microversion-headers": headers = {} } = bundleOf("openstack-backup");
  const [name = ""] = Object.keys(headers);
  const all = [...(samples.get("openstack-backup")?.values() ?? [])].map((both) => both[1]?.source ?? "");
  expect(all.some((source) => new RegExp(`${name}: .*3\\.\\d+`).test(source))).toBe(true);
});

function problemsIn(files: ReadonlyMap<string, string>): string[] {
  const config = ts.readConfigFile(join(root, "tsconfig.json"), (path) => ts.sys.readFile(path));
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root);
  const disk = ts.createCompilerHost(options);
  const host: ts.CompilerHost = {
    ...disk,
    directoryExists: (path) =>
      [...files.keys()].some((file) => file.startsWith(`${path}/`)) || ts.sys.directoryExists(path),
    fileExists: (path) => files.has(path) || disk.fileExists(path),
    readFile: (path) => files.get(path) ?? disk.readFile(path),
    getSourceFile: (path, how, ...rest) => {
      const text = files.get(path);
      return text === undefined
        ? disk.getSourceFile(path, how, ...rest)
        : ts.createSourceFile(path, text, {
            languageVersion: ts.ScriptTarget.ES2022,
            impliedNodeFormat: ts.ModuleKind.ESNext,
          });
    },
  };
  const program = ts.createProgram([...files.keys()], options, host);
  return [...files.keys()].flatMap((file) => {
    const source = program.getSourceFile(file);
    const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    return found.map(({ messageText }) => `${file}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`);
  });
}
