import { describe, expect, it } from "vitest";
import { factsOf } from "../../scripts/docs/facts.ts";
import { html, inline, jsonScript } from "../../scripts/docs/html.ts";
import { withoutForeignHosts } from "../../scripts/docs/redoc.ts";
import { withAllSamples } from "../../scripts/docs/request-panel.ts";
import { samplesOf } from "../../scripts/docs/samples.ts";
import { servicePage } from "../../scripts/docs/service-page.ts";
import { startPage } from "../../scripts/docs/start-page.ts";
import { bundleOf, bundles } from "./bundles.ts";
import { elementsOf, loadedBy } from "./elements.ts";

describe("the page of a service", () => {
  it("loads nothing from anywhere, and may not", async () => {
    const bundle = bundleOf("zcom-backup");
    const page = await servicePage(factsOf("zcom-backup", bundle), bundle, await samplesOf("zcom-backup", bundle));
    expect(loadedBy(page)).toEqual([]);
    expect(page).not.toMatch(/cdn\.redoc|otel\.cloud|fonts\.g/);
    expect(page).toMatch(/^<!DOCTYPE html>/);
    const policy = elementsOf(page, "meta").find(({ "http-equiv": name }) => name === "Content-Security-Policy");
    expect(policy?.["content"]).toMatch(/^default-src 'none'; /);
    expect(policy?.["content"]).not.toContain("http");
    expect(elementsOf(page, "a").map(({ href }) => href)).toContain("index.html?conflicts=zcom-backup#conflicts");
    expect(page).toContain('"x-codeSamples":[{"lang":"JavaScript","label":"TypeScript","source":"import {');
    expect(page).toContain("zcom.listBackups()");
  });

  it("is not built when Redoc's script is not as it was", () => {
    expect(() => withoutForeignHosts("<script></script>")).toThrow(/does not mention https:/);
    expect(() => withAllSamples("<script></script>")).toThrow(/request samples in another way/);
  });
});

describe("the start page", () => {
  const services = [...bundles].map(([id, document]) => factsOf(id, document));
  const page = startPage(services, "const a = 1 < 2;");

  it("loads nothing from anywhere", () => {
    expect(loadedBy(page)).toEqual([]);
  });

  it("leads to each service and each operation", () => {
    const links = elementsOf(page, "a").map(({ href }) => href);
    for (const { id, operations } of services) {
      expect(links).toContain(`${id}.html`);
      for (const { operationId } of operations) expect(links).toContain(`${id}.html#operation/${operationId}`);
    }
  });

  it("says what each service is, with login, paging, operations, version and conflicts", () => {
    const text = page.replace(/<script[\s\S]*?<\/script>|<[^>]+>/g, " ").replace(/\s+/g, " ");
    expect(text).toContain("Z.com Cloud, Compute backups Automatic backups of servers.");
    expect(text).toContain(
      "Client zcomBackup API version 2 Operations 6 Login token of Keystone v2.0 ( keystoneV2Auth )",
    );
    expect(text).toContain("Paging by link (7 lists)");
    for (const { title, conflicts } of services) expect(text).toContain(`${title} (${String(conflicts.length)})`);
  });

  it("has a row for each conflict, with a link to an operation", () => {
    const rows = elementsOf(page, "tr").filter((row) => "data-service" in row);
    expect(rows.length).toBe(services.reduce((sum, { conflicts }) => sum + conflicts.length, 0));
  });

  it("escapes what comes from the specs", () => {
    expect(page).toContain("const a = 1 &#60; 2;");
    expect(html`<p title="${'"'}">${"<b>"}</p>`.text).toBe(`<p title="&#34;">&#60;b&#62;</p>`);
    expect(inline("a `<i>` **b**").text).toBe("a <code>&#60;i&#62;</code> <strong>b</strong>");
    expect(jsonScript("x", "</script>").text).not.toContain('</script>"');
  });
});
