import { readdir, readFile, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { expect, test, vi } from "vitest";
import { lint } from "../../../scripts/generate/bundle.ts";
import { make } from "../../../scripts/generate/make.ts";
import { itemName, layOut, wantedOf } from "../../../scripts/new-operation/layout.ts";
import { edit, fillIn, patience, script, tinyProject } from "./project.ts";

vi.setConfig({ testTimeout: patience });

/** Lays out `tiny <operationId> <METHOD> </path>` and writes it. */
async function lay(root: string, words: string): Promise<string[]> {
  const laid = layOut(root, wantedOf(["tiny", ...words.split(" ")], ["tiny"]));
  for (const { path, text } of laid) await writeFile(path, text);
  return laid.map(({ path }) => relative(join(root, "specs/tiny"), path));
}

const operations = [
  "showPart GET /v1/{project_id}/things/{thing_id}/parts/{part_id}",
  "createThing POST /v1/{project_id}/things",
  "deletePart DELETE /v1/{project_id}/parts/{part_id}",
];

test("npm run new:operation lays out files that the linter refuses until their gaps are filled in, and then generates", async () => {
  const root = await tinyProject();
  const files = [];
  for (const words of operations) files.push(await lay(root, words));
  expect(files).toEqual([
    [
      "paths/things_{thing_id}_parts_{part_id}.yaml",
      "openapi.yaml",
      "schemas/ShowPartResponse.yaml",
      "examples/showPart.yaml",
    ],
    [
      "paths/things.yaml",
      "schemas/CreateThingRequest.yaml",
      "schemas/CreateThingResponse.yaml",
      "examples/createThingRequest.yaml",
      "examples/createThing.yaml",
    ],
    ["paths/parts_{part_id}.yaml", "openapi.yaml"],
  ]);

  const refusal = await lint(root, ["tiny"]).then(String, String);
  const gaps = [];
  for (const file of new Set(files.flat())) {
    const text = await readFile(join(root, "specs/tiny", file), "utf8");
    for (const [at, line] of text.split("\n").entries())
      if (line.includes("TODO")) gaps.push(`specs/tiny/${file}:${at + 1}:`);
  }
  expect(gaps.length).toBeGreaterThan(20);
  const lines = refusal.replace("LintError: ", "").split("\n");
  for (const gap of gaps) expect(lines.filter((line) => line.startsWith(gap))).toHaveLength(1);

  await fillIn(root);
  const made = await make(root, ["tiny"]);
  const client = made.get("tiny/client.ts") ?? "";
  for (const name of ["showPart", "createThing", "deletePart", "listThings", "showThing"])
    expect(client).toContain(`${name}: (params, options) =>`);
  // A session parameter comes from specs/common.
  expect(made.get("tiny/operations.ts")).toMatch(/deletePart: \{[^]*project_id: \{[^}]*session: true/);
});

test.each([
  ["/v3/{project_id}/vaults/{vault_id}/addresources", "vaults_{vault_id}_addresources"],
  ["/v1/{tenant_id}/checkpoint_items", "checkpoint_items"],
  ["/v3/{project_id}", "{project_id}"],
  ["/v3/auth/tokens", "auth_tokens"],
  ["/{api_version}", "{api_version}"],
  ["/", "root"],
  ["/v2/{project_id}/things", "v2_things"],
])("npm run new:operation names the file of %s after its path", (path, name) => {
  expect(itemName(path, ["/v1/{project_id}/things", path])).toBe(name);
});

test("npm run new:operation overwrites nothing, and then writes nothing at all", async () => {
  const root = await tinyProject();
  const folder = join(root, "specs/tiny");
  await writeFile(join(folder, "schemas/ShowPartResponse.yaml"), "mine\n");
  const before = await readdir(folder, { recursive: true });
  const openapi = await readFile(join(folder, "openapi.yaml"), "utf8");
  await expect(lay(root, operations[0] ?? "")).rejects.toThrow(
    `Nothing is overwritten, but there is already:\n  ${folder}/schemas/ShowPartResponse.yaml`,
  );
  expect(await readdir(folder, { recursive: true })).toEqual(before);
  expect(await readFile(join(folder, "openapi.yaml"), "utf8")).toBe(openapi);

  await expect(lay(root, "showThing GET /v1/other")).rejects.toThrow("paths/thing.yaml has an operation showThing");
  await expect(lay(root, "findThings GET /v1/{project_id}/things")).rejects.toThrow("things.yaml has a get operation");
});

test("npm run new:operation keeps the root document's comments and what comes after its paths", async () => {
  const root = await tinyProject();
  const file = join(root, "specs/tiny/openapi.yaml");
  await edit(file, (text) => text.replace("paths:\n", "paths:\n  # What there is.\n"));
  const before = await readFile(file, "utf8");
  await lay(root, operations[2] ?? "");
  const added = "  /v1/{project_id}/parts/{part_id}:\n    $ref: paths/parts_{part_id}.yaml\n";
  expect(await readFile(file, "utf8")).toBe(before.replace("components:", `${added}components:`));
});

test("npm run new:operation explains itself", async () => {
  const root = await tinyProject();
  const { code, out } = await script("new-operation", root, "tiny", ...(operations[2] ?? "").split(" "));
  expect(code).toBe(0);
  expect(out).toMatch(
    /^ {2}specs\/tiny\/paths\/parts_{part_id}.yaml\n {2}specs\/tiny\/openapi.yaml \(added to\)\n\nNext:/,
  );

  const wrong: readonly [words: string, says: string][] = [
    ["tiny", "Name a service, an operationId, a method and a path."],
    ["tinny showPart GET /v1/x", "There is no service tinny; there are tiny."],
    ["tiny show-part GET /v1/x", "show-part is no camelCase name"],
    ["tiny showPart FETCH /v1/x", "FETCH is none of GET, PUT, POST, DELETE, PATCH, HEAD."],
    ["tiny showPart GET v1/x", "v1/x is no path such as"],
    ["tiny showPart GET /v1/{x", "/v1/{x is no path such as"],
  ];
  for (const [words, says] of wrong) expect(() => wantedOf(words.split(" "), ["tiny"])).toThrow(says);
});
