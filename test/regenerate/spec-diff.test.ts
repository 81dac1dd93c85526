import { appendFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { bundle } from "../../scripts/generate/bundle.ts";
import type { Document } from "../../scripts/generate/document.ts";
import { make } from "../../scripts/generate/make.ts";
import { write } from "../../scripts/generate/files.ts";
import { compare } from "../../scripts/spec-diff/compare.ts";
import { specDiff } from "../../scripts/spec-diff/spec-diff.ts";
import { copyTinyProject, edit, run, script, tinyProject } from "./project.ts";

/** The tiny service's bundle as text: an edit of it is one replacement that must fit. */
let tiny: string;

beforeAll(async () => {
  const root = await copyTinyProject();
  const documents = await bundle(root, ["tiny"]);
  await rm(root, { recursive: true });
  tiny = JSON.stringify(documents.get("tiny"), null, 1);
});

type Edit = readonly [from: string | RegExp, to: string];

async function findings(...edits: readonly Edit[]) {
  const after = edits.reduce((text, [from, to]) => {
    const changed = text.replace(from, to);
    expect(changed, `edit of ${String(from)}`).not.toBe(text);
    return changed;
  }, tiny);
  const { findings: found, reworded } = await compare(
    "tiny",
    JSON.parse(tiny) as Document,
    JSON.parse(after) as Document,
  );
  const say = (breaking: boolean) =>
    found.filter((one) => one.breaking === breaking).map(({ subject, words }) => `${subject}: ${words}`);
  return { breaking: say(true).sort(), harmless: say(false).sort(), reworded };
}

const parameter = (name: string) => new RegExp(`\\{\\s*"name": "${name}"`);

describe("what a change of a spec means to users", () => {
  test("nothing, if nothing changed", async () => {
    expect(await findings([/$/, "\n"])).toEqual({ breaking: [], harmless: [], reworded: 0 });
  });

  test("of a request: gone, required or narrower breaks; new, optional or wider does not", async () => {
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
        "listThings: parameter `limit` became required",
        "listThings: parameter `marker` is called `after` now",
        "listThings: parameter `status` does not take `ready` any more",
        "updateThing: body field `name`: maxLength was 64 and is 32",
        "updateThing: body field `state` became required",
      ],
      harmless: [
        "listThings: parameter `limit`: minimum was 1 and is 0",
        "listThings: parameter `status` also takes `new`",
        "showThing: new optional parameter `dry`",
        "updateThing: body field `name` became optional",
        "updateThing: new optional parameter `dry`",
      ],
      reworded: 0,
    });
  });

  test("of an answer: gone, optional or of another type breaks; new does not, nor does another state", async () => {
    const found = await findings(
      [/"count": \{[^}]*\}/, '"total": { "type": "integer" }'],
      [/("Thing": \{\s*"type": "object",\s*"required": \[)\s*"id"/, "$1"],
      [/"size": \{\s*"type": "integer"/, '"size": { "type": ["integer", "null"]'],
      [/("ThingStatus": \{[^[]*\[)\s*"ready",\s*"broken"/, '$1"broken", "new"'],
      ['"404"', '"410"'],
      ["Shows one thing.", "Shows a thing."],
    );
    expect(found).toEqual({
      breaking: [
        "listThings: answer field `count` is gone",
        "listThings: answer field `things[].id` may be missing",
        "listThings: answer field `things[].size` is integer or null now, and was integer",
        "showThing: answer field `id` may be missing",
        "showThing: answer field `size` is integer or null now, and was integer",
      ],
      harmless: [
        "listThings: answer field `things[].status` is not known to be `ready` any more",
        "listThings: answer field `things[].status` may be `new`",
        "listThings: new answer field `total`",
        "showThing: answer field `status` is not known to be `ready` any more",
        "showThing: answer field `status` may be `new`",
        "showThing: newly documented error 410",
        "showThing: no longer documented error 404",
      ],
      reworded: 1,
    });
  });

  test("of the client: calls, paging, the session, types and regions", async () => {
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
});

describe("npm run spec:diff", () => {
  async function repository(): Promise<string> {
    const root = await tinyProject();
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

  test("fails on a breaking change until the changelog owns up to it", async () => {
    const root = await repository();
    expect(await specDiff(root, ["origin/main", "main"])).toEqual({
      code: 0,
      out: "No service differs from main.\n",
      err: "",
    });

    await edit(join(root, "specs/tiny/schemas/Thing.yaml"), (text) => text.replace(/ {2}size:\n.*\n/, ""));
    for (const example of ["listThings", "showThing"]) {
      await edit(join(root, `specs/tiny/examples/${example}.yaml`), (text) => text.replace(/ +size: 3\n/, ""));
    }
    const refused = await script("spec-diff", root);
    expect(refused.code).toBe(1);
    expect(refused.out).toContain("breaking            tiny listThings: answer field `things[].size` is gone\n");
    const marks = refused.err.split("\n").filter((line) => line.startsWith("- "));
    expect(marks).toEqual([
      "- Breaking: `tiny` `listThings`: answer field `things[].size` is gone.",
      "- Breaking: `tiny` `showThing`: answer field `size` is gone.",
    ]);

    await writeFile(join(root, "CHANGELOG.md"), `## Next\n\n${marks[0] ?? ""}\n`);
    expect((await specDiff(root, ["main"])).err).not.toContain("listThings");
    await appendFile(join(root, "CHANGELOG.md"), `${marks[1] ?? ""}\n`);
    const marked = await specDiff(root, ["main"]);
    expect(marked).toMatchObject({ code: 0, err: "" });
    expect(marked.out).toContain("breaking, marked    tiny showThing: answer field `size` is gone\n");
  });

  test("notices a service that is gone, and says when there is nothing to compare with", async () => {
    const root = await repository();
    const missing = await specDiff(root, ["v0.0.1"]);
    expect(missing).toMatchObject({ code: 0, err: "" });
    expect(missing.out).toMatch(/^Nothing was compared: git has no revision v0.0.1 here. In a shallow clone, fetch it/);

    await rename(join(root, "specs/tiny"), join(root, "specs/small"));
    await rm(join(root, "generated"), { recursive: true });
    const gone = await specDiff(root, ["main"]);
    expect(gone.code).toBe(1);
    expect(gone.out).toContain("breaking            tiny: the service is gone\n");
    expect(gone.out).toContain("harmless            small: is a new service\n");
  });
});
