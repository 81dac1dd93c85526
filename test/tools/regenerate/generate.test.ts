import { cp, mkdir, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { lint } from "../../../scripts/generate/bundle.ts";
import type { Document } from "../../../scripts/generate/document.ts";
import { filesOf, make, write, type Files } from "../../../scripts/generate/make.ts";
import { copyTinyProject, edit, patience, script, tinyProject } from "./project.ts";

vi.setConfig({ testTimeout: patience });

/** Every generated file, with its bytes and when it was written. */
async function snapshot(root: string): Promise<Record<string, string>> {
  const folder = join(root, "generated");
  const names = (await readdir(folder, { recursive: true })).sort();
  const entries = names.map(async (name): Promise<[string, string]> => {
    const file = await stat(join(folder, name));
    return [name, file.isFile() ? `${file.mtimeMs} ${await readFile(join(folder, name), "utf8")}` : "a folder"];
  });
  return Object.fromEntries(await Promise.all(entries));
}

const services = ["tiny"];
/** A project with everything generated, for all tests; who changes it works on a copy. */
let project: string;
/** What is generated, by path. */
let files: Files;
/** The bundle of the tiny service. */
let tiny: Document;

beforeAll(async () => {
  project = await copyTinyProject();
  files = await make(project, services);
  await write(join(project, "generated"), files, services);
  tiny = JSON.parse(files.get("tiny/openapi.json") ?? "") as Document;
}, patience);

afterAll(() => rm(project, { recursive: true }));

async function copy(): Promise<string> {
  const root = await tinyProject();
  await cp(join(project, "generated"), join(root, "generated"), { recursive: true });
  return root;
}

test("npm run generate writes the same bytes each time, and README's table of the services", async () => {
  const root = await copy();
  await rm(join(root, "generated"), { recursive: true });
  await writeFile(join(root, "README.md"), "# Tiny\n\n<!-- services -->\n\n<!-- /services -->\n");
  const first = await script("generate", root);
  expect(first).toMatchObject({ code: 0, err: "" });
  expect(first.out).toContain("1 service\n  generated/tiny/client.ts is new\n");
  expect(first.out).toContain("  README.md changed\n");
  expect(await readFile(join(root, "README.md"), "utf8")).toMatch(/\| `tiny` +\| Tiny \| +3 \|/);
  for (const [path, text] of files) expect(await readFile(join(root, "generated", path), "utf8")).toBe(text);

  const before = await snapshot(root);
  const again = await script("generate", root);
  expect(again).toMatchObject({ code: 0, out: "1 service, nothing to change\n" });
  expect(await snapshot(root)).toEqual(before);
});

test("npm run generate -- --check names what is missing, different or stray, and mends nothing", async () => {
  const root = await copy();
  const generated = join(root, "generated");
  await edit(join(generated, "tiny/types.ts"), (text) => text.replace("things", "thinks"));
  await rm(join(generated, "tiny/client.ts"));
  await writeFile(join(generated, "tiny/left-over.ts"), "");
  await mkdir(join(generated, "gone"));
  const damaged = await snapshot(root);

  const check = await script("generate", root, "--check");
  expect(check).toMatchObject({ code: 1, out: "" });
  expect(check.err.split("\n").filter((line) => line.startsWith("  "))).toEqual([
    "  generated/tiny/client.ts is missing",
    "  generated/tiny/types.ts differs",
    "  generated/gone is not generated any more",
    "  generated/tiny/left-over.ts is not generated any more",
  ]);
  expect(await snapshot(root)).toEqual(damaged);

  expect(await write(generated, files, services)).toHaveLength(4);
  expect(await write(generated, files, services)).toEqual([]);
});

test("npm run generate says file, line and rule of a fault that the linter finds, and leaves generated/ alone", async () => {
  const root = await copy();
  const before = await snapshot(root);
  await edit(join(root, "specs/tiny/paths/thing.yaml"), (text) =>
    text.replace("    description: Showing a Thing\n", ""),
  );
  await edit(join(root, "specs/tiny/paths/things.yaml"), (text) => text.replace("x-paging:", "x-pagination:"));
  const { code, out, err } = await script("generate", root);
  expect({ code, out }).toEqual({ code: 1, out: "" });
  expect(err.split("\n")).toEqual([
    expect.stringMatching(/^specs\/tiny\/paths\/thing.yaml:15:3 showThing: externalDocs.description is missing.*\)$/),
    expect.stringMatching(/^specs\/tiny\/paths\/things.yaml:3:1 listThings: .* has no x-paging, .*list-has-paging\)$/),
    expect.stringMatching(/^specs\/tiny\/paths\/things.yaml:12:3 x-pagination is no known key\. .*known-extensions\)$/),
    "",
  ]);
  expect(await snapshot(root)).toEqual(before);
});

test.each<[what: string, file: string, change: (text: string) => string, says: string[]]>([
  [
    "that refers to nothing",
    "paths/things.yaml",
    (text) => text.replace("schemas/Things.yaml", "schemas/Nothing.yaml"),
    ["specs/tiny/paths/things.yaml:45:13 Can't resolve $ref"],
  ],
  [
    "that is no YAML",
    "schemas/Thing.yaml",
    (text) => text.replace("  id:\n", "  id:\n type: [\n"),
    ["specs/tiny/schemas/Thing.yaml:6:2 Failed to parse"],
  ],
  [
    "with a tag that openapi.yaml does not declare",
    "paths/thing.yaml",
    (text) => text.replace("    - Things", '    - ""'),
    ["specs/tiny/paths/thing.yaml:14:7 Operation tags should be defined"],
  ],
])("npm run generate refuses a spec %s, and says the cause alone", async (_, file, change, says) => {
  const root = await tinyProject();
  await edit(join(root, "specs/tiny", file), change);
  const message = await lint(root, services).then(String, (error: unknown) => String(error));
  const lines = message.replace("LintError: ", "").split("\n");
  expect(lines).toEqual(says.map((words) => expect.stringContaining(words) as string));
});

test("npm run generate says file and line of what the linter accepts and the generator cannot use", async () => {
  const root = await tinyProject();
  await edit(join(root, "specs/tiny/paths/thing.yaml"), (text) =>
    text.replace("operationId: showThing", 'operationId: "show-thing"'),
  );
  await expect(make(root, services)).rejects.toThrow(
    "specs/tiny/paths/thing.yaml:10: show-thing: an operationId is a camelCase name",
  );
  await expect(stat(join(root, "generated"))).rejects.toThrow("ENOENT");
});

test.each<[what: string, change: readonly [from: string | RegExp, to: string], says: string]>([
  [
    "an enum in a request and in an answer",
    [/"type": "string",\s*"enum": \[\s*"ready",\s*"broken"\s*\]/, '"$ref": "#/components/schemas/ThingStatus"'],
    "listThings: the enum ready, broken is used in a request and in an answer",
  ],
  [
    "two parameters of one name",
    [/"operationId": "showThing",/, '$& "parameters": [{ "name": "thing_id", "in": "query", "schema": {} }],'],
    "showThing: two parameters are called thing_id",
  ],
])("npm run generate refuses %s", async (_, [from, to], says) => {
  const text = JSON.stringify(tiny, null, 1);
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  const fail = (operationId: string, problem: string): never => {
    throw new Error(`${operationId}: ${problem}`);
  };
  await expect(filesOf("tiny", JSON.parse(changed) as Document, fail)).rejects.toThrow(says);
});

test("npm run generate types an answer by its own status and media type", async () => {
  const text = JSON.stringify(tiny, null, 1);
  const show = text.slice(text.indexOf('"showThing"'), text.indexOf('"put"'));
  const changed = show
    .replace('"200"', '"202"')
    .replace("application/json", "text/html")
    .replace('"$ref": "#/components/schemas/Thing"', '"type": "object", "properties": { "id": {} }');
  const document = JSON.parse(text.replace(show, changed)) as Document;
  const made = await filesOf("tiny", document, (_, problem) => {
    throw new Error(problem);
  });
  expect(made.get("tiny/client.ts")).toContain(
    'Promise<operations["showThing"]["responses"][202]["content"]["text/html"]>',
  );
});

test("npm run generate marks operations whose answer may be empty, and makes all of its fields optional", async () => {
  const text = JSON.stringify(tiny, null, 1);
  const show = text.slice(text.indexOf('"showThing"'), text.indexOf('"put"'));
  const tables = async (more: string, status = "202") => {
    const changed = show
      .replace('"200"', `"${status}"`)
      .replace('"$ref": "#/components/schemas/Thing"', `"type": "object", "properties": { "id": {} }${more}`);
    const made = await filesOf("tiny", JSON.parse(text.replace(show, changed)) as Document, (_, problem) => {
      throw new Error(problem);
    });
    return made.get("tiny/operations.ts");
  };
  expect(await tables("")).toContain("mayBeEmpty: true");
  expect(await tables(', "required": ["id"]')).not.toContain("mayBeEmpty");
  expect(await tables("", "200")).not.toContain("mayBeEmpty");
});

test("npm run generate names the services that there are, and the options", async () => {
  await expect(make(project, ["tinny"])).rejects.toThrow("specs: tinny: no such service; there are tiny");
  const { code, err } = await script("generate", project, "--chekc");
  expect(code).toBe(1);
  expect(err).toMatch(/^Unknown option '--chekc'/);
});
