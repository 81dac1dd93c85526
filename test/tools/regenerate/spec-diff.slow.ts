import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { beforeAll, expect, test, vi } from "vitest";
import { bundle } from "../../../scripts/generate/bundle.ts";
import type { Document } from "../../../scripts/generate/document.ts";
import { make, write } from "../../../scripts/generate/make.ts";
import { compare } from "../../../scripts/spec-diff/compare.ts";
import { copyTinyProject, edit, patience, run, script, tinyProject } from "./project.ts";

vi.setConfig({ testTimeout: patience });

/** The tiny service's bundle as text: an edit of it is one replacement that must fit. */
let tiny: string;

beforeAll(async () => {
  const root = await copyTinyProject();
  const documents = await bundle(root, ["tiny"]);
  await rm(root, { recursive: true });
  tiny = JSON.stringify(documents.get("tiny"), null, 1);
}, patience);

type Edit = readonly [from: string | RegExp, to: string];

const findings = (...edits: readonly Edit[]) => findingsSince(tiny, ...edits);

async function findingsSince(before: string, ...edits: readonly Edit[]) {
  const after = edits.reduce((text, [from, to]) => {
    const changed = text.replace(from, to);
    expect(changed, `edit of ${String(from)}`).not.toBe(text);
    return changed;
  }, before);
  const { findings: found, reworded } = await compare(
    "tiny",
    JSON.parse(before) as Document,
    JSON.parse(after) as Document,
  );
  const say = (breaking: boolean) =>
    found.filter((one) => one.breaking === breaking).map(({ subject, words }) => `${subject}: ${words}`);
  return { breaking: say(true).sort(), harmless: say(false).sort(), reworded };
}

const parameter = (name: string) => new RegExp(`\\{\\s*"name": "${name}"`);

test("spec:diff reports nothing if nothing changed", async () => {
  expect(await findings([/$/, "\n"])).toEqual({ breaking: [], harmless: [], reworded: 0 });
});

test("spec:diff reports little if only a parameter's description or notes change", async () => {
  const words = "A text that is much longer than all else that is said of the parameter. ".repeat(5);
  const found = await findings(
    ["Page size.", words],
    [
      parameter("marker"),
      `{ "x-doc-conflict": [{ "says": "${words}", "also": "b", "verdict": "c" }], "name": "marker"`,
    ],
    [parameter("status"), `{ "example": "${words}", "x-source": "${words}", "name": "status"`],
    ['"operationId": "showThing"', '"deprecated": true, "operationId": "showThing"'],
  );
  expect(found).toEqual({
    breaking: [],
    harmless: ["showThing: `deprecated` changed from none to true"],
    reworded: 2,
  });
});

test("spec:diff reports what is gone, required or narrower in a request as breaking, and what is new, optional or wider as not", async () => {
  const found = await findings(
    [parameter("limit"), '{ "required": true, "name": "limit"'],
    [parameter("marker"), '{ "name": "after"'],
    [/("name": "status"[^[]*\[)\s*"ready",\s*"broken"/, '$1"broken", "new"'],
    [/("ThingUpdate":[^[]*\[)\s*"name"/, '$1"state"'],
    ['"maxLength": 64', '"maxLength": 32'],
    [/"minimum": 1/, '"minimum": 0'],
    [parameter("thing_id"), '{ "name": "dry", "in": "query", "schema": {} }, { "name": "thing_id"'],
  );
  expect(found).toEqual({
    breaking: [
      "listThings: `limit` query parameter became required",
      "listThings: `marker` query parameter was renamed to `after`",
      "listThings: parameter `status`: Enum lost values: 'ready'",
      "updateThing: body `name`: `maxLength` of `name` changed from '64' to '32'",
      "updateThing: body: Properties of `ThingUpdate` became required: `state`",
    ],
    harmless: [
      "listThings: parameter `limit`: `minimum` changed from 1 to 0",
      "showThing: parameter `dry`: is new",
      "updateThing: parameter `dry`: is new",
    ],
    reworded: 0,
  });
});

test("spec:diff reports what is gone, optional or of another type in an answer as breaking, but not a new field or state", async () => {
  const found = await findings(
    [/"count": \{[^}]*\}/, '"total": { "type": "integer" }'],
    [/("Thing": \{\s*"type": "object",\s*"required": \[)\s*"id"/, "$1"],
    [/"size": \{\s*"type": "integer"/, '"size": { "type": ["integer", "null"]'],
    [/("ThingStatus": \{[^[]*\[)\s*"ready",\s*"broken"/, '$1"broken", "new"'],
    ['"404"', '"410"'],
    [/"200"(?=[^]*"updateThing")/, '"203"'],
    ["Shows one thing.", "Shows a thing."],
  );
  expect(found).toEqual({
    breaking: [
      "listThings: answer `count`: Property `count` of `Things` was removed",
      "listThings: answer `things.size`: Type of `size` widened from 'integer' to 'integer | null'",
      "listThings: answer `things`: Properties of `Thing` are no longer required: `id`",
    ],
    harmless: [
      "listThings: answer `things.status`: Enum of `status` gained values: 'new'",
      "listThings: answer `total`: is new",
    ],
    reworded: 1,
  });
});

test("spec:diff reports what the compiler refuses, or a call returns in another form", async () => {
  const time = '{ "schema": { "type": "string", "format": "date-time" }, "name": "since", "in": "query" }';
  const found = await findingsSince(
    tiny.replace(parameter("limit"), `${time}, { "name": "limit"`),
    [', "format": "date-time"', ""],
    ['"responses"', '"requestBody": { "required": true, "content": {} }, "responses"'],
    ['"description": "The thing."', '"headers": { "X-Age": { "required": true, "schema": {} } }, "description": "It."'],
    ['"security"', '"x-any-cloud": true, "security"'],
  );
  expect(found).toEqual({
    breaking: [
      "endpoint: a region alone does not tell the endpoint any more",
      "listThings: body: is new",
      'listThings: parameter `since`: `format` changed from "date-time" to none',
      "showThing: returns body and headers, and returned the body",
    ],
    harmless: [],
    reworded: 1,
  });
});

test("spec:diff reports changes of the client: calls, paging, the session, types and regions", async () => {
  const found = await findings(
    [/"put": \{/, '"patch": {'],
    ['"operationId": "showThing"', '"operationId": "getThing"'],
    [/"x-paging": \{[^}]*\{[^}]*\}[^}]*\},/, ""],
    ['"x-session": "project",', ""],
    [/"(#\/components\/schemas\/)ThingUpdate"/, '"$1ThingChange"'],
    ['"ThingUpdate"', '"ThingChange"'],
    [
      /"https:\/\/tiny.cloud.example"/,
      '"https://{region}.tiny.example", "variables": { "region": { "enum": ["x-1"], "default": "x-1" } }',
    ],
  );
  expect(found).toEqual({
    breaking: [
      "ThingUpdate: the type is gone",
      "listThings: answers one page, and answered a list that follows its pages",
      "listThings: parameter `project_id` is not filled in by the session any more",
      "showThing: is called getThing now",
      "updateThing: is PATCH /v1/{project_id}/things/{thing_id} now, and was PUT /v1/{project_id}/things/{thing_id}; only calls by `http` notice",
      "updateThing: parameter `project_id` is not filled in by the session any more",
    ],
    harmless: ["ThingChange: is a new type", "x-1: is a new region"],
    reworded: 0,
  });
});

async function repository(files: Readonly<Record<string, string>> = {}): Promise<string> {
  const root = await tinyProject();
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  await write(join(root, "generated"), await make(root, ["tiny"]), ["tiny"]);
  for (const args of [
    ["init", "-q", "-b", "main"],
    ["add", "-A"],
    ["commit", "-q", "-m", "Base"],
  ]) {
    const identity = [
      "-c",
      "user.name=Tests",
      "-c",
      "user.email=tests@cloud.example",
      "-c",
      "core.hooksPath=/dev/null",
    ];
    expect(await run(root, "git", [...identity, ...args])).toMatchObject({ code: 0 });
  }
  return root;
}

test("npm run spec:diff fails on a breaking change until the changelog names it", async () => {
  const root = await repository();
  expect(await script("spec-diff", root)).toEqual({ code: 0, out: "No service differs from main.\n", err: "" });

  await edit(join(root, "specs/tiny/schemas/Thing.yaml"), (text) => text.replace(/ {2}size:\n.*\n/, ""));
  for (const example of ["listThings", "showThing"]) {
    await edit(join(root, `specs/tiny/examples/${example}.yaml`), (text) => text.replace(/ +size: 3\n/, ""));
  }
  const refused = await script("spec-diff", root, "main");
  expect(refused.code).toBe(1);
  const gone = "listThings: answer `things.size`: Property `size` of `Thing` was removed";
  expect(refused.out).toContain(`breaking            tiny ${gone}\n`);
  const marks = refused.err.split("\n").filter((line) => line.startsWith("- "));
  expect(marks).toEqual([`- Breaking: \`tiny\` ${gone.replace("listThings", "`listThings`")}.`]);

  await writeFile(join(root, "CHANGELOG.md"), `## Next\n\n${marks[0] ?? ""}\n`);
  const marked = await script("spec-diff", root, "main");
  expect(marked).toMatchObject({ code: 0, err: "" });
  expect(marked.out).toContain(`breaking, marked    tiny ${gone}\n`);
});

test("npm run spec:diff fails if the base's type tests do not compile any more", async () => {
  const root = await repository({
    "test/contract/types/tsconfig.json": `{ "compilerOptions": { "strict": true, "noEmit": true, "types": [], "allowImportingTsExtensions": true } }`,
    "test/contract/types/tiny.test-d.ts": `import type { Thing } from "../../../generated/tiny/types.ts";
export const size = (thing: Thing): number => thing.size ?? 0;
`,
  });
  expect(await script("spec-diff", root, "main")).toMatchObject({ code: 0 });
  await edit(join(root, "generated/tiny/types.ts"), (text) => text.replace("size?: number", "size?: string"));
  // The test of today does not matter: users have compiled against the base's.
  await rm(join(root, "test/contract/types/tiny.test-d.ts"));
  const { code, err } = await script("spec-diff", root, "main");
  expect(code).toBe(1);
  expect(err).toContain(
    "- Breaking: `client` `types`: test/contract/types/tiny.test-d.ts:2: Type 'string | 0' is not assignable to type 'number'.\n",
  );
});

test("npm run spec:diff notices a service that is gone", async () => {
  const root = await repository();
  await rename(join(root, "specs/tiny"), join(root, "specs/small"));
  await rm(join(root, "generated"), { recursive: true });
  const { code, out } = await script("spec-diff", root, "main");
  expect(code).toBe(1);
  expect(out).toContain("breaking            tiny: the service is gone\n");
  expect(out).toContain("harmless            small: is a new service\n");
});

test("npm run spec:diff fails without a base, unless it is told that there may be none", async () => {
  const root = await tinyProject();
  const missing = await script("spec-diff", root, "v0.0.1");
  expect(missing).toMatchObject({ code: 1, out: "" });
  expect(missing.err).toMatch(/^Nothing was compared: git has no revision v0.0.1 here. In a shallow clone, fetch it/);
  expect(await script("spec-diff", root, "--if-present", "v0.0.1")).toMatchObject({ code: 0, err: "" });
});
