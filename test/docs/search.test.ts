import { describe, expect, it } from "vitest";
import { factsOf } from "../../scripts/docs/facts.ts";
import { search } from "../../scripts/docs/search.ts";
import { bundles } from "./bundles.ts";

const entries = [...bundles].flatMap(([id, document]) => factsOf(id, document).operations);
const found = (query: string) => search(entries, query).map(({ entry }) => `${entry.service} ${entry.operationId}`);

describe("search over all operations", () => {
  it("finds by path", () => {
    expect(found("/v3/{project_id}/vaults/{vault_id}")).toContain("otc-cbr showVault");
    expect(found("os-vendor-backup-sharing")[0]).toMatch(/^otc-vbs /);
  });

  it("finds by summary, in any order and case", () => {
    expect(found("Vault CREATE")[0]).toBe("otc-cbr createVault");
  });

  it("finds by parameter and by field of the body, and says which", () => {
    const byParameter = search(entries, "with_count");
    expect(byParameter.map(({ entry }) => entry.operationId)).toContain("listBackupsDetail");
    expect(byParameter.every(({ parameters }) => parameters.includes("with_count"))).toBe(true);
    expect(found("image_name")).toContain("zcom-backup runBackupAction");
  });

  it("finds by the name of the operation first", () => {
    expect(
      found("listBackups")
        .slice(0, 2)
        .every((name) => name.endsWith(" listBackups")),
    ).toBe(true);
  });

  it("wants every word", () => {
    expect(found("vault zcom")).toEqual([]);
    expect(found("delete huawei")).toEqual([]);
    expect(found("   ")).toEqual([]);
  });

  it("finds each operation by its own path and summary", () => {
    for (const { service, operationId, path, summary, method } of entries) {
      expect(found(path)).toContain(`${service} ${operationId}`);
      expect(found(`${summary} ${method}`)).toContain(`${service} ${operationId}`);
    }
  });
});
