import { expect, test } from "vitest";
import { conflictsOf, walk } from "../../../scripts/docs/conflicts.ts";
import { annotated } from "../../../scripts/docs/notes.ts";
import { notesOn } from "../../../scripts/docs/services.ts";
import { at, listAt, textAt } from "../../../scripts/json.ts";
import { bundleOf, bundles } from "./bundles.ts";

const shown = (id: string) => annotated(bundleOf(id), notesOn(id, ""), new Map());

test("a conflict is folded into the description of its very element, and the document stays as it is", async () => {
  const before = JSON.stringify(bundleOf("openstack-backup"));
  const copy = await shown("openstack-backup");
  expect(JSON.stringify(bundleOf("openstack-backup"))).toBe(before);
  const note =
    /<details><summary>The sources disagree<\/summary>\n\n[\s\S]+\*\*But:\*\*[\s\S]+\*\*Verdict:\*\*[\s\S]+<\/details>/;
  expect(textAt(copy, "components", "schemas", "BackupDetail", "properties", "size", "description")).toMatch(note);
  expect(textAt(copy, "info", "description")).toMatch(note);
});

test("a conflict of a parameter's schema is shown on the parameter, where Redoc shows it", async () => {
  const parameters = listAt(await shown("huawei-cbr"), "paths", "/v3/{project_id}/backups", "get", "parameters");
  const status = parameters.find((parameter) => textAt(parameter, "name") === "status");
  expect(textAt(status, "description")).toContain("The sources disagree");
});

test("an answer with a conflict keeps its text as the title", async () => {
  const answer = at(await shown("openstack-backup"), "components", "responses", "Unauthorized");
  expect(textAt(answer, "x-summary")).not.toContain("<details>");
  expect(textAt(answer, "description")).toMatch(/^<details>/);
});

test("every conflict is found, has its three parts, and is shown", async () => {
  for (const [id, bundle] of bundles) {
    const found = conflictsOf(bundle);
    expect([id, found.length]).toEqual([id, JSON.stringify(bundle).match(/"verdict":/g)?.length ?? 0]);
    expect(found.filter(({ says, also, verdict }) => [says, also, verdict].includes(""))).toEqual([]);
    const verdicts = JSON.stringify(await shown(id)).split("**Verdict:**").length - 1;
    expect([id, verdicts]).toEqual([id, found.length]);
  }
});

test("a conflict has a place that readers know, and the operations that it is about", () => {
  const places = conflictsOf(bundleOf("otc-cbr"));
  expect(places.find(({ place }) => place === "`BackupResp.created_at`")?.operationIds).toEqual([
    "listBackups",
    "showBackup",
  ]);
  expect(places.map(({ place }) => place)).toContain("parameter `object_type` of `listVaults`");
  for (const [id, bundle] of bundles) {
    const unplaced = conflictsOf(bundle).filter(({ operationIds }) => operationIds.length === 0);
    expect([id, unplaced.map(({ place }) => place).filter((place) => place !== "the whole API")]).toEqual([id, []]);
  }
});

test("an operation names its client, paging and source page", async () => {
  const list = textAt(await shown("openstack-backup"), "paths", "/v3/{project_id}/backups", "get", "description");
  expect(list).toContain("[`openstackBackup`](#section/Log-in), `cinder.listBackups`");
  expect(list).toContain("**Paging:** by the link to the next page in `backups_links`.");
  expect(list).toMatch(/\*\*Source page:\*\* \[[^\]]+\]\(https:/);
});

test("the name of another operation is a link to it", async () => {
  const old = Object.values(at(await shown("openstack-backup"), "paths") ?? {}).map((item: unknown) =>
    textAt(item, "get", "description"),
  );
  expect(old.join("\n")).toContain("Use [`listBackupsDetail`](#operation/listBackupsDetail) instead");
});

test("the security scheme names the ways to log in, and the introduction has the client that samples import", async () => {
  const copy = await shown("otc-cbr");
  const scheme = textAt(copy, "components", "securitySchemes", "token", "description");
  for (const name of ["passwordAuth", "tokenAuth", "accessKeyAuth"]) expect(scheme).toContain(`\`${name}\``);
  expect(textAt(copy, "info", "description")).toContain("export const cbr = otcCbr({");
});

test("examples are data, and not looked through for conflicts", () => {
  const visited: string[] = [];
  walk({ example: { "x-doc-conflict": {} }, properties: { example: { type: "string" } } }, (_, keys) =>
    visited.push(keys.join(" ")),
  );
  expect(visited).toEqual(["", "properties", "properties example"]);
});
