import { afterAll, describe, expect, it } from "vitest";
import { seriousIn } from "./axe.ts";
import { closeBrowser, narrow, noBrowser, visit, wide } from "./visit.ts";

afterAll(closeBrowser);

describe.skipIf(noBrowser)("the start page", () => {
  it("finds operations by path, summary and parameter", async () => {
    const { page, problems } = await visit("index.html");
    const results = page.locator("#results a");
    for (const [query, operation] of [
      ["/v3/{project_id}/checkpoints", "otc-cbr.html#operation/createCheckpoint"],
      ["restore a backup", "openstack-backup.html#operation/restoreBackup"],
      ["with_count", "openstack-backup.html#operation/listBackupsDetail"],
    ] as const) {
      await page.fill("#query", query);
      expect(await results.evaluateAll((links) => links.map((link) => link.getAttribute("href")))).toContain(operation);
      expect(await page.textContent("#found")).toMatch(/^\d+ operations?/);
    }
    expect(await results.first().textContent()).toContain("with with_count");
    await page.fill("#query", "no such thing");
    expect(await results.count()).toBe(0);
    expect(await page.textContent("#found")).toBe("No operation has all these words.");
    expect(problems).toEqual([]);
  });

  it("is searched with the keyboard alone", async () => {
    const { page } = await visit("index.html");
    await page.keyboard.press("/");
    await page.keyboard.type("delete vault");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowUp");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("href"))).toBe(
      "otc-cbr.html#operation/deleteVault",
    );
    await page.keyboard.press("Escape");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("query");
    expect(await page.locator("#results a").count()).toBe(0);
    await page.keyboard.type("/addresource");
    await page.keyboard.press("Enter");
    await page.waitForURL(/otc-cbr\.html#/);
    await page.goBack();
    expect(await page.inputValue("#query")).toBe("/addresource");
  });

  it("is reached by a skip link, and its search by a link of the other pages", async () => {
    const { page } = await visit("index.html");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Skip to the services");
    await page.goto(new URL("index.html?search", page.url()).href);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("query");
  });

  it("shows the conflicts of one service", async () => {
    const { page } = await visit("index.html?conflicts=zcom-backup#conflicts");
    const rows = page.locator("#conflicts tbody tr:visible");
    const count = await rows.count();
    expect(count).toBeGreaterThan(10);
    expect(await page.textContent("#shown")).toBe(`${String(count)} conflicts`);
    expect(await rows.first().textContent()).toContain("zcomBackup");
    await page.selectOption("#service", "");
    expect(await rows.count()).toBeGreaterThan(200);
    await page.click("a[data-filter=identity-v2]");
    expect(page.url()).toContain("conflicts=identity-v2");
    expect(await page.inputValue("#service")).toBe("identity-v2");
  });

  for (const colorScheme of ["light", "dark"] as const) {
    for (const viewport of [wide, narrow]) {
      it(`has nothing serious for axe, ${colorScheme}, ${String(viewport.width)} wide, and no sideways scrolling`, async () => {
        const { page, problems } = await visit("index.html?q=backup&conflicts=huawei-cbr", { viewport, colorScheme });
        await page
          .locator("details")
          .first()
          .evaluate((details) => {
            details.setAttribute("open", "");
          });
        expect(await page.locator("#results a").count()).toBe(30);
        expect(await seriousIn(page, "html")).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width);
        const light = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
        expect(light === "rgb(255, 255, 255)").toBe(colorScheme === "light");
        expect(problems).toEqual([]);
      });
    }
  }
});
