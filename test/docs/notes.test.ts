import { describe, expect, it } from "vitest";
import { conflictsOf } from "../../scripts/docs/conflicts.ts";
import { annotated } from "../../scripts/docs/notes.ts";
import { listAt, textAt, walk } from "../../scripts/docs/read.ts";
import { bundleOf, bundles } from "./bundles.ts";

describe("notes in the descriptions", () => {
  it("stand on the very element, and the bundle stays as it is", () => {
    const bundle = bundleOf("openstack-backup");
    const before = JSON.stringify(bundle);
    const copy = annotated(bundle, new Map());
    expect(JSON.stringify(bundle)).toBe(before);

    const detail = textAt(copy, "paths", "/v3/{project_id}/backups/detail", "get", "description");
    expect(detail).toContain("> **Sources disagree.**");
    expect(detail).toContain("> **Verdict:**");
    expect(textAt(copy, "components", "schemas", "BackupDetail", "properties", "size", "description")).toContain(
      "> **Sources disagree.**",
    );
    expect(textAt(copy, "components", "responses", "Unauthorized", "description")).toContain("> **But:**");
    expect(textAt(copy, "info", "description")).toContain("Both headers are sent.");
  });

  it("of a parameter's schema stand on the parameter, where Redoc shows them", () => {
    const copy = annotated(bundleOf("huawei-cbr"), new Map());
    const parameters = listAt(copy, "paths", "/v3/{project_id}/backups", "get", "parameters");
    const status = parameters.find((parameter) => textAt(parameter, "name") === "status");
    expect(textAt(status, "description")).toContain("> **Sources disagree.**");
  });

  it("show every conflict, also where an element has several", () => {
    for (const [id, bundle] of bundles) {
      const text = JSON.stringify(annotated(bundle, new Map()));
      const shown = text.split("> **Sources disagree.**").length - 1;
      expect([id, shown]).toEqual([id, conflictsOf(bundle).length]);
    }
  });

  it("name the source page, the paging and the microversion", () => {
    const copy = annotated(bundleOf("openstack-backup"), new Map());
    const listing = textAt(copy, "paths", "/v3/{project_id}/backups", "get", "description");
    expect(listing).toMatch(/\*\*Source page:\*\* \[[^\]]+\]\(https:/);
    expect(listing).toContain("**Paging:** by the link to the next page in `backups_links`.");
  });

  it("carry the samples", () => {
    const samples = [{ lang: "bash", label: "curl", source: "curl" }];
    const copy = annotated(bundleOf("huawei-cbr"), new Map([["listBackups", samples]]));
    expect(listAt(copy, "paths", "/v3/{project_id}/backups", "get", "x-codeSamples")).toEqual(samples);
  });
});

describe("conflicts", () => {
  it("are all found, with all three of their parts", () => {
    for (const [id, bundle] of bundles) {
      const noted = JSON.stringify(bundle).match(/"verdict":/g)?.length ?? 0;
      const found = conflictsOf(bundle);
      expect([id, found.length]).toEqual([id, noted]);
      expect(found.filter(({ says, also, verdict }) => [says, also, verdict].includes(""))).toEqual([]);
    }
  });

  it("have a place that readers know, and the operations they are about", () => {
    const places = conflictsOf(bundleOf("otc-cbr"));
    expect(places.find(({ place }) => place === "`BackupResp.created_at`")?.operationIds).toEqual([
      "listBackups",
      "showBackup",
    ]);
    expect(places.map(({ place }) => place)).toContain("parameter `object_type` of `listVaults`");
    expect(places.map(({ place }) => place)).toContain("answer 404 of `showVault`");
    for (const [id, bundle] of bundles) {
      const unplaced = conflictsOf(bundle).filter(({ operationIds }) => operationIds.length === 0);
      expect([id, unplaced.map(({ place }) => place).filter((place) => place !== "the whole API")]).toEqual([id, []]);
    }
  });

  it("are not looked for in examples", () => {
    let visited = 0;
    walk({ example: { "x-doc-conflict": {} }, properties: { example: { type: "string" } } }, (_, keys) => {
      expect(keys[0]).not.toBe("example");
      visited += 1;
    });
    expect(visited).toBe(3);
  });
});
