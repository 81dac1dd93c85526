import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import { servicesOf } from "../../../scripts/generate/bundle.ts";

const root = join(import.meta.dirname, "../../..");
const services = servicesOf(root);

const probe = join(root, "test/contract/types/probe.ts");
const program = `
import { openstackBackup, otcCbr, otcVbs, tokenAuth } from "cloud-backups";
const auth = tokenAuth({ token: "t", projectId: "p" });
const cbr = otcCbr({ region: "eu-de", auth });
const cinder = openstackBackup({ region: "eu-de", auth });
for await (const item of cbr.listBackups({ limit: 1, start_time: new Date(), status: ["error"] })) item.resource_size;
cinder.listBackupsV2();
cinder.listBackups({ sort_key: "id", offset: 3 });
const shown = await cbr.showBackup({ backup_id: "b" });
shown.backup;
cbr.restoreBackup;
const vbs = otcVbs({ region: "eu-de", auth });
vbs.deleteBackup;
`;

/** One language service, as editors have it, for all of these tests. */
const editor = ts.createLanguageService(hostOf(probe, program));

test.each([
  [
    "cbr.list¦Backups({",
    /listBackups\(params\?: ListBackupsParams, options\?: ListOptions\): List<BackupResp, ListBackupsResponse>$/,
  ],
  ["const it¦em", /const item: BackupResp$/],
  ["lim¦it: 1", /limit\?: number \| undefined$/],
  ["start_¦time", /start_time\?: string \| Date \| undefined$/],
  ["sta¦tus:", /status\?: readonly \("available" \| /],
  ["const sho¦wn", /const shown: ShowBackupResponse$/],
  ["shown.back¦up", /backup: BackupResp$/],
])("hovering over %s in an editor shows its type by name", (place, expected) => {
  expect(hover(place).type).toMatch(expected);
});

test.each([
  ["lim¦it: 1", /^Page size/],
  ["start_¦time", /^Only backups from this time on/],
  ["item.resource_¦size", /^Size of the resource/],
  ["backup_¦id:", /^ID of the backup/],
  ["cbr.list¦Backups({", /^Lists the backups/],
])("hovering over %s in an editor shows its text at once", (place, expected) => {
  expect(hover(place).text).toMatch(expected);
});

test.each([
  ["cinder.listBack¦upsV2", "Use `listBackups` instead."],
  ["sort_¦key", "Use `sort` instead."],
  ["vbs.delete¦Backup", "OpenStack's own operation to delete a backup is to be used instead."],
])("hovering over %s in an editor shows what to use instead", (place, expected) => {
  const { tags, text } = hover(place);
  expect(tags["deprecated"]).toBe(expected);
  expect(text).not.toContain(expected);
});

test("hovering over a call in an editor shows what it returns, and its source page", () => {
  expect(hover("cbr.list¦Backups({").tags).toMatchObject({
    returns: "An async iterable over the items of all pages.",
    see: expect.stringContaining("Querying All Backups") as string,
  });
  expect(hover("cbr.restore¦Backup").tags["returns"]).toBe("Nothing: the answer has no body.");
});

test("hovering over a field in an editor shows each fact once", () => {
  expect(hover("lim¦it: 1")).toMatchObject({ text: expect.not.stringMatching(/1000.*1000/) as string });
  expect(hover("offs¦et: 3").text).toMatch(/0 or more|At least 0/);
});

test.each(services)("every parameter and every field of %s has a text", (service) => {
  const program = editor.getProgram();
  const checker = program?.getTypeChecker();
  const client = program?.getSourceFile(join(root, "generated", service, "client.ts"));
  const module = client && checker?.getSymbolAtLocation(client);
  if (checker === undefined || module === undefined) throw new Error("the client is not part of the program");
  const shapes = checker
    .getExportsOfModule(module)
    .filter(
      ({ name }) =>
        !/^(paths|operations|components|webhooks|\$defs|(Response|Parameter|RequestBody)[A-Z]\w+)$/.test(name),
    )
    .map((symbol) => checker.getDeclaredTypeOfSymbol(symbol))
    .filter((type) => (type.flags & ts.TypeFlags.Object) !== 0);
  const members = shapes.flatMap((type) => type.getProperties());
  const generated = members.filter(({ declarations }) =>
    declarations?.[0]?.getSourceFile().fileName.includes("/generated/"),
  );
  const bare = generated.filter((member) => member.getDocumentationComment(checker).length === 0);
  expect(generated.length).toBeGreaterThan(10);
  expect(bare.map(({ name }) => name)).toEqual([]);
});

/** What an editor shows at the mark in a piece of the program. */
function hover(marked: string): { type: string; text: string; tags: Record<string, string> } {
  const offset = program.indexOf(marked.replace("¦", "")) + marked.indexOf("¦");
  const info = editor.getQuickInfoAtPosition(probe, offset);
  const tags = (info?.tags ?? []).map(({ name, text }): [string, string] => [name, ts.displayPartsToString(text)]);
  return {
    type: ts.displayPartsToString(info?.displayParts),
    text: ts.displayPartsToString(info?.documentation),
    tags: Object.fromEntries(tags),
  };
}

function hostOf(file: string, text: string): ts.LanguageServiceHost {
  const { config } = ts.readConfigFile(join(root, "tsconfig.json"), (path) => readFileSync(path, "utf8")) as {
    config: unknown;
  };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const clients = services.map((service) => join(root, "generated", service, "client.ts"));
  return {
    getCompilationSettings: () => options,
    getScriptFileNames: () => [file, ...clients],
    getScriptVersion: () => "1",
    getScriptSnapshot: (path) => {
      const content = path === file ? text : ts.sys.readFile(path);
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
    },
    getCurrentDirectory: () => root,
    getDefaultLibFileName: (settings) => ts.getDefaultLibFilePath(settings),
    fileExists: (path) => path === file || ts.sys.fileExists(path),
    readFile: (path) => ts.sys.readFile(path),
    readDirectory: (...args) => ts.sys.readDirectory(...args),
    directoryExists: (path) => ts.sys.directoryExists(path),
  };
}
