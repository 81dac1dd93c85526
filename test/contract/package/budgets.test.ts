import { execFileSync } from "node:child_process";
import { join } from "node:path";
import ts from "typescript";
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeConsumer, measureImports, measureTypeChecks, type Consumer } from "../../../scripts/bench/footprint.ts";

const root = join(import.meta.dirname, "../../..");
let consumer: Consumer;

beforeAll(() => {
  consumer = makeConsumer();
});

afterAll(() => {
  consumer.remove();
});

test("the package keeps to its budget of bytes", () => {
  const run = () => execFileSync("npx", ["--no-install", "size-limit"], { cwd: root, encoding: "utf8" });
  expect(run).not.toThrow();
});

test("the package keeps to its budget of time to import, compared with openapi-fetch", async () => {
  const measures = await measureImports(consumer, 20);
  const timeOf = (name: string) => measures.find(({ contender }) => contender === name)?.median ?? Number.NaN;
  // Whole runs, since machines differ, and the little that openapi-fetch adds is lost in noise.
  expect(timeOf("cloud-backups") / timeOf("openapi-fetch")).toBeLessThan(1.5);
});

test("the package keeps to its budget of time to type-check, compared with openapi-fetch with the same paths", async () => {
  const measures = await measureTypeChecks(consumer, 5);
  expect(measures.find(({ contender }) => contender === "cloud-backups")?.ratio).toBeLessThan(1.5);
});

test("an editor shows names, not conditional types", () => {
  const code = `import { otcCbr, tokenAuth } from "cloud-backups";
const cbr = otcCbr({ region: "eu-de", auth: tokenAuth({ token: "t" }) });
cbr.listBackups({ status: ["error"] });
const answer = await cbr.showBackup({ backup_id: "b1" });
const vault = await cbr.createVault({ body: { vault: {} as never } });
export {};`;
  const shown = ["otcCbr", "listBackups", "showBackup", "answer", "createVault", "vault"]
    .map((name) => quickInfo(code, name))
    .join("\n");
  expect(shown).toMatchInlineSnapshot(`
      "(alias) otcCbr(options: OtcCbrOptions): OtcCbr
      import otcCbr
      (method) OtcCbr.listBackups(params?: ListBackupsParams, options?: ListOptions): List<BackupResp, ListBackupsResponse>
      (method) OtcCbr.showBackup(params: ShowBackupParams, options?: CallOptions): Promise<ShowBackupResponse>
      const answer: ShowBackupResponse
      (method) OtcCbr.createVault(params: CreateVaultParams, options?: CallOptions): Promise<CreateVaultResponse>
      const vault: CreateVaultResponse"
    `);
  expect(shown).not.toMatch(/ extends | infer /);
});

/** What tsserver says of the last place in the code where the name stands by itself. */
function quickInfo(code: string, name: string): string {
  const file = join(consumer.folder, "hover.ts");
  const host: ts.LanguageServiceHost = {
    getScriptFileNames: () => [file],
    getScriptVersion: () => "1",
    getScriptSnapshot: (path) => {
      const text = path === file ? code : ts.sys.readFile(path);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => consumer.folder,
    getCompilationSettings: () => ({
      strict: true,
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      types: [],
    }),
    getDefaultLibFileName: (options) => ts.getDefaultLibFilePath(options),
    fileExists: (path) => path === file || ts.sys.fileExists(path),
    readFile: (path) => ts.sys.readFile(path),
    readDirectory: (...args) => ts.sys.readDirectory(...args),
    directoryExists: (path) => ts.sys.directoryExists(path),
    getDirectories: (path) => ts.sys.getDirectories(path),
  };
  const service = ts.createLanguageService(host);
  const place = [...code.matchAll(new RegExp(`\\b${name}\\b(?= =|\\()`, "g"))].at(-1)?.index ?? 0;
  const info = service.getQuickInfoAtPosition(file, place);
  return ts.displayPartsToString(info?.displayParts);
}
