import { afterAll, describe, expect, inject, it } from "vitest";
import { samplesOf } from "../../scripts/docs/samples.ts";
import { entriesOf } from "../../scripts/generate/document.ts";
import { seriousIn } from "./axe.ts";
import { bundleOf, bundles } from "./bundles.ts";
import { seenSamples } from "./seen-samples.ts";
import { closeBrowser, narrow, noBrowser, shown, visit, wide } from "./visit.ts";

afterAll(closeBrowser);

describe.skipIf(noBrowser)("the page of a service", () => {
  for (const viewport of [wide, narrow]) {
    for (const [id, document] of bundles) {
      it(`${id} has each operation where its link leads, with both samples and its source page, ${String(viewport.width)} wide`, async () => {
        const samples = await samplesOf(id, document);
        const [first] = entriesOf(document);
        const { page, problems } = await visit(`${id}.html#operation/${first?.operation.operationId ?? ""}`, {
          viewport,
        });
        for (const { path, operation } of entriesOf(document)) {
          const { operationId, summary, externalDocs } = operation;
          await page.evaluate((hash) => {
            location.hash = hash;
          }, `#operation/${operationId}`);
          // Redoc may still be busy with the link before; then as from another page.
          const text = await shown(page, operationId, 10_000).catch(async () => {
            await page.goto("about:blank");
            await page.goto(new URL(`${id}.html#operation/${operationId}`, inject("site")).href);
            return shown(page, operationId);
          });
          expect(text).toContain(summary);
          expect(text).toContain(path);
          expect(text).toContain(`Source page: ${externalDocs?.description ?? ""}`);
          const both = samples.get(operationId) ?? [];
          // Beside the description there is nothing to do for it; under it, one scrolls down.
          await expect
            .poll(() => seenSamples(page, operationId, viewport === narrow), { timeout: 10_000 })
            .toEqual(both.map(({ label, source }) => ({ label: `${label} sample`, source, inWindow: true })));
        }
        expect(problems).toEqual([]);
      });
    }
  }

  it("leads back to the start page, and to the conflicts of the service", async () => {
    const { page } = await visit("huawei-cbr.html");
    await page.click(".docs-bar >> text=conflicts");
    await page.waitForURL(/index\.html\?conflicts=huawei-cbr#conflicts/);
    await page.goBack();
    await page.click("text=All services");
    await page.waitForURL(/index\.html$/);
  });

  it("copies each sample as it is", async () => {
    const { page } = await visit("zcom-backup.html#operation/startBackup");
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await shown(page, "startBackup");
    const samples = await samplesOf("zcom-backup", bundleOf("zcom-backup"));
    for (const { label, source } of samples.get("startBackup") ?? []) {
      const sample = page.locator('[data-section-id$="/startbackup"]').getByRole("group", { name: `${label} sample` });
      expect(await sample.getByRole("heading").textContent()).toBe(label);
      await sample.getByRole("button", { name: "Copy" }).press("Enter");
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(source);
    }
  });

  it("shows what a request carries, by example, and what it answers", async () => {
    const { page } = await visit("zcom-backup.html#operation/runBackupAction");
    await shown(page, "runBackupAction");
    const section = page.locator('[data-section-id$="/runbackupaction"]');
    const payload = section.locator(".panel-request-samples details");
    await payload.getByText("Request payload").press("Enter");
    await payload.getByText("createImage").waitFor();
    await payload.getByRole("button", { name: "Example" }).press("Enter");
    await page.getByRole("menuitem", { name: "Pause the backups" }).press("Enter");
    await payload.getByText("backup-stop").waitFor();
    await section.locator(".panel-response-samples").getByText("202").first().waitFor();
  });

  it("has no payload where a request carries none", async () => {
    const { page } = await visit("zcom-backup.html#operation/listBackups");
    expect(await shown(page, "listBackups")).not.toMatch(/payload/i);
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
        const { page, problems } = await visit("openstack-backup.html#operation/createBackup", {
          viewport,
          colorScheme,
        });
        await shown(page, "createBackup");
        await page.locator(".docs-payload summary").first().press("Enter");
        const parts = [
          ".docs-bar",
          ".docs-skip",
          "blockquote",
          ".docs-sample",
          ".docs-payload summary",
          ".docs-payload pre",
        ];
        expect(await seriousIn(page, ...parts)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width);
        expect(problems).toEqual([]);
      });
    }
  }
});
