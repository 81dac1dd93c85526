import { mkdir, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { write } from "../../scripts/generate/files.ts";
import { make } from "../../scripts/generate/make.ts";
import { edit, script, tinyProject } from "./project.ts";

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

async function generate(root: string): Promise<readonly string[]> {
  const changes = await write(join(root, "generated"), await make(root, ["tiny"]), ["tiny"]);
  return changes.map(({ path, state }) => `${path} ${state}`);
}

describe("npm run generate", () => {
  test("writes the same bytes each time", async () => {
    const root = await tinyProject();
    const first = await generate(root);
    expect(first).toContain("tiny/client.ts missing");
    expect(first.filter((change) => !change.endsWith(" missing"))).toEqual([]);
    const before = await snapshot(root);
    expect(await generate(root)).toEqual([]);
    expect(await snapshot(root)).toEqual(before);
  });

  test("-- --check names what is missing, different or stray, and mends nothing", async () => {
    const root = await tinyProject();
    await generate(root);
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

    expect(await generate(root)).toHaveLength(4);
    expect(await generate(root)).toEqual([]);
  });

  test("says file, line and rule of a fault that the linter finds, and leaves generated/ alone", async () => {
    const root = await tinyProject();
    await mkdir(join(root, "generated/tiny"), { recursive: true });
    await writeFile(join(root, "generated/tiny/client.ts"), "// the last good one\n");
    const before = await snapshot(root);
    await edit(join(root, "specs/tiny/paths/thing.yaml"), (text) =>
      text.replace("    description: Showing a Thing\n", ""),
    );
    const { code, out, err } = await script("generate", root);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toContain("specs/tiny/paths/thing.yaml:15:3");
    expect(err).toContain("cloud-backups/source-page");
    expect(err).toContain("showThing: externalDocs.description is missing");
    expect(await snapshot(root)).toEqual(before);
  });

  const broken: readonly [what: string, file: string, change: (text: string) => string, says: readonly string[]][] = [
    [
      "that refers to nothing",
      "paths/things.yaml",
      (text) => text.replace("schemas/Things.yaml", "schemas/Nothing.yaml"),
      ["specs/tiny/paths/things.yaml:45:13", "no-unresolved-refs"],
    ],
    [
      "that is no YAML",
      "schemas/Thing.yaml",
      (text) => text.replace("  id:\n", "  id:\n type: [\n"),
      ["specs/tiny/schemas/Thing.yaml:6"],
    ],
    [
      "with an enum in a request and in an answer",
      "paths/things.yaml",
      (text) => text.replace(/type: string\n +enum:\n +- ready\n +- broken/, "$ref: ../schemas/ThingStatus.yaml"),
      ["specs/tiny/paths/things.yaml:4: listThings: the enum ready, broken is used in a request and in an answer"],
    ],
    [
      "with two parameters of one name",
      "paths/thing.yaml",
      (text) =>
        text.replace(
          "  responses:",
          "  parameters:\n    - { name: thing_id, in: query, description: It., schema: { type: string } }\n  responses:",
        ),
      ["specs/tiny/paths/thing.yaml:10: showThing: two parameters are called thing_id"],
    ],
    [
      "with a name that no method can have",
      "paths/thing.yaml",
      (text) => text.replace("operationId: showThing", 'operationId: "show-thing"'),
      ["specs/tiny/paths/thing.yaml:10: show-thing: an operationId is a camelCase name"],
    ],
  ];

  test.each(broken)("refuses a spec %s", async (_, file, change, says) => {
    const root = await tinyProject();
    await edit(join(root, "specs/tiny", file), change);
    const message = await generate(root).then(String, String);
    for (const words of says) expect(message).toContain(words);
    await expect(stat(join(root, "generated"))).rejects.toThrow("ENOENT");
  });

  test("types an answer by its own status and media type", async () => {
    const root = await tinyProject();
    await edit(join(root, "specs/tiny/paths/thing.yaml"), (text) =>
      text
        .replace('"200"', '"202"')
        .replace("application/json", "text/html")
        .replace("$ref: ../schemas/Thing.yaml", "{ type: object, properties: { id: {}, status: {}, size: {} } }"),
    );
    await generate(root);
    expect(await readFile(join(root, "generated/tiny/client.ts"), "utf8")).toContain(
      'Promise<operations["showThing"]["responses"][202]["content"]["text/html"]>',
    );
  });

  test("notes orders whose answer may be empty: none of its fields is sure to be there", async () => {
    const order = async (schema: string, status = "202") => {
      const root = await tinyProject();
      await edit(join(root, "specs/tiny/paths/thing.yaml"), (text) =>
        text.replace('"200"', `"${status}"`).replace("$ref: ../schemas/Thing.yaml", schema),
      );
      await generate(root);
      return readFile(join(root, "generated/tiny/operations.ts"), "utf8");
    };
    const properties = "properties: { id: {}, status: {}, size: {} }";
    expect(await order(`{ type: object, ${properties} }`)).toContain("mayBeEmpty: true");
    expect(await order(`{ type: object, required: [id], ${properties} }`)).not.toContain("mayBeEmpty");
    expect(await order(`{ type: object, ${properties} }`, "200")).not.toContain("mayBeEmpty");
  }, 30_000);

  test("names the services that there are, and the options", async () => {
    const root = await tinyProject();
    await expect(make(root, ["tinny"])).rejects.toThrow("specs: tinny: no such service; there are tiny");
    const { code, err } = await script("generate", root, "--chekc");
    expect(code).toBe(1);
    expect(err).toMatch(/^Unknown option '--chekc'/);
  });
});
