import { afterAll, describe, expect, inject, it } from "vitest";
import { entriesOf } from "../../scripts/generate/document.ts";
import { seriousIn } from "./axe.ts";
import { bundles } from "./bundles.ts";
import { closeBrowser, narrow, noBrowser, shown, visit, wide } from "./visit.ts";

afterAll(closeBrowser);

describe.skipIf(noBrowser)("the page of a service", () => {
  for (const [id, document] of bundles) {
    it(`${id} has each operation where its link leads, with a sample and its source page`, async () => {
      const [first] = entriesOf(document);
      const { page, problems } = await visit(`${id}.html#operation/${first?.operation.operationId ?? ""}`);
      for (const { path, operation } of entriesOf(document)) {
        await page.evaluate((hash) => {
          location.hash = hash;
        }, `#operation/${operation.operationId}`);
        // Redoc may still be busy with the link before; then as from another page.
        const text = await shown(page, operation.operationId, 10_000).catch(async () => {
          await page.goto("about:blank");
          await page.goto(new URL(`${id}.html#operation/${operation.operationId}`, inject("site")).href);
          return shown(page, operation.operationId);
        });
        expect(text).toContain(operation.summary);
        expect(text).toContain(path);
        expect(text).toContain('from "cloud-backups"');
        expect(text).toContain(`Source page: ${operation.externalDocs?.description ?? ""}`);
      }
      expect(problems).toEqual([]);
    });
  }

  it("leads back to the start page, and to the conflicts of the service", async () => {
    const { page } = await visit("huawei-cbr.html");
    await page.click(".docs-bar >> text=conflicts");
    await page.waitForURL(/index\.html\?conflicts=huawei-cbr#conflicts/);
    await page.goBack();
    await page.click("text=All services");
    await page.waitForURL(/index\.html$/);
  });

  it("shows TypeScript, and curl by choice", async () => {
    const { page } = await visit("zcom-backup.html#operation/startBackup");
    expect(await shown(page, "startBackup")).toContain("await zcom.startBackup({");
    const samples = page.locator('[data-section-id$="/startbackup"] .panel-request-samples');
    await samples.getByText("TypeScript").click();
    await page.getByText("curl", { exact: true }).last().click();
    await samples.getByText("--request POST").waitFor();
  });

  it("shows conflicts on the element that they are about", async () => {
    const { page } = await visit("openstack-backup.html#operation/listBackups");
    await shown(page, "listBackups");
    const note = page.locator('[data-section-id$="/listbackups"] blockquote').first();
    expect(await note.innerText()).toMatch(/Sources disagree\.[\s\S]*But:[\s\S]*Verdict:/);
  });

  it("is dark or light as chosen on it, and so is the start page then", async () => {
    const { page } = await visit("zcom-backup.html", { colorScheme: "light" });
    const ground = (selector: string) =>
      page.locator(selector).evaluate((element) => getComputedStyle(element).backgroundColor);
    expect(await ground(".docs-bar")).toBe("rgb(244, 245, 247)");
    await page.click("[data-testid=color-mode-switcher]");
    expect(await ground(".docs-bar")).toBe("rgb(23, 25, 30)");
    await page.click("text=All services");
    expect(await ground("body")).toBe("rgb(20, 22, 26)");
  });

  for (const colorScheme of ["light", "dark"] as const) {
    for (const viewport of [wide, narrow]) {
      it(`has nothing serious for axe in our parts, ${colorScheme}, ${String(viewport.width)} wide, and no sideways scrolling`, async () => {
        const { page, problems } = await visit("openstack-backup.html#operation/listBackups", {
          viewport,
          colorScheme,
        });
        await shown(page, "listBackups");
        expect(await seriousIn(page, ".docs-bar", ".docs-skip", "blockquote")).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width);
        expect(problems).toEqual([]);
      });
    }
  }
});
