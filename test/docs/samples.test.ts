import { execFileSync } from "node:child_process";
import { join } from "node:path";
import ts from "typescript";
import { beforeAll, describe, expect, it } from "vitest";
import { entriesOf } from "../../scripts/generate/document.ts";
import { samplesOf, type Sample } from "../../scripts/docs/samples.ts";
import { bundles, root } from "./bundles.ts";

const samples = new Map<string, ReadonlyMap<string, readonly Sample[]>>();

beforeAll(async () => {
  for (const [id, document] of bundles) samples.set(id, await samplesOf(id, document));
});

function sourceOf(id: string, operationId: string, label: string): string {
  const found = samples
    .get(id)
    ?.get(operationId)
    ?.find((sample) => sample.label === label);
  return found?.source ?? `no ${label} sample of ${id} ${operationId}`;
}

describe("samples", () => {
  it("are there for each operation, TypeScript first, then curl", () => {
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

  it("compile, all of them, against what the package exports", () => {
    const files = [...samples].flatMap(([id, operations]) =>
      [...operations.keys()].map((operationId): [string, string] => [
        // As if inside the project, so that `cloud-backups` and the types of Node are found as tsconfig.json says.
        join(root, "test/docs/samples", `${id}.${operationId}.ts`),
        sourceOf(id, operationId, "TypeScript"),
      ]),
    );
    expect(files.length).toBeGreaterThan(90);
    // One that must not compile shows that the others were looked at.
    const wrong = join(root, "test/docs/samples/wrong.ts");
    const listing = sourceOf("otc-cbr", "listBackups", "TypeScript");
    const problems = problemsIn(new Map([...files, [wrong, listing.replace("listBackups", "listBackup")]]));
    expect(problems).toEqual([expect.stringContaining(`${wrong}: Property 'listBackup' does not exist`)]);
  }, 60_000);

  it("walk lists with for await, and await the rest", () => {
    expect(sourceOf("otc-cbr", "listBackups", "TypeScript")).toContain("for await (const backup of cbr.listBackups())");
    expect(sourceOf("otc-cbr", "listPolicies", "TypeScript")).toContain("for await (const policy of cbr.listPolicies");
    expect(sourceOf("zcom-backup", "showBackup", "TypeScript")).toContain("const { backup } = await zcom.showBackup({");
    expect(sourceOf("otc-cbr", "deleteVault", "TypeScript")).toMatch(/\nawait cbr\.deleteVault\(\{/);
  });

  it("send the example of the source page", () => {
    expect(sourceOf("otc-cbr", "createVault", "TypeScript")).toContain('name: "vault_name"');
    expect(sourceOf("otc-cbr", "createVault", "curl")).toContain('"name": "vault_name"');
  });

  it("write no secret down, but take it from the environment", () => {
    for (const operations of samples.values()) {
      for (const [operationId, [typescript, curl]] of operations) {
        if (operationId === "createToken") continue;
        expect(typescript?.source).not.toMatch(/(password|secret|token): *"/i);
        expect(curl?.source).not.toMatch(/X-(Auth|Subject)-Token: [^$]/);
      }
    }
  });

  it("log in without a token", () => {
    expect(sourceOf("identity-v3", "createToken", "curl")).not.toContain("X-Auth-Token");
    expect(sourceOf("identity-v3", "createToken", "curl")).toContain("--include");
    expect(sourceOf("identity-v3", "createToken", "TypeScript")).toContain("auth: nobody");
  });

  it("of curl are valid shell, and fill in everything but what the environment has", () => {
    const script = [...samples.values()].flatMap((operations) =>
      [...operations.values()].map((both) => both[1]?.source),
    );
    execFileSync("sh", ["-n"], { input: script.join("\n") });
    expect(script.join("\n")).not.toMatch(/^(?:curl)? *"https:\S*[{}]/m);
    expect(script).toContain(
      'curl --header "X-Auth-Token: $OS_TOKEN" \\\n  "https://cbr.eu-de.otc.t-systems.com/v3/$OS_PROJECT_ID/backups"',
    );
  });
});

function problemsIn(files: ReadonlyMap<string, string>): string[] {
  const config = ts.readConfigFile(join(root, "tsconfig.json"), (path) => ts.sys.readFile(path));
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root);
  const disk = ts.createCompilerHost(options);
  const host: ts.CompilerHost = {
    ...disk,
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
