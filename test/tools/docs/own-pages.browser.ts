import { afterAll, describe, expect, test } from "vitest";
import { seriousIn } from "./axe.ts";
import { closeBrowser, narrow, noBrowser, reached, visit, wide } from "./visit.ts";

afterAll(closeBrowser);

describe.skipIf(noBrowser)("the start page, guides and conflicts", () => {
  test("the start page finds operations, and shows method, client and badge", async () => {
    const { page, problems } = await visit("index.html");
    await page.fill("#query", "list backups");
    const results = page.locator("#results a");
    await results.first().waitFor();
    const texts = await results.allInnerTexts();
    expect(texts.join("\n")).toMatch(/GET\s+List backups\s+cbr\.listBackups/);
    expect(texts[0]).not.toContain("deprecated");
    await page.fill("#query", "list backups detail");
    await expect.poll(async () => (await results.allInnerTexts()).at(-1)).toContain("deprecated");
    expect(await page.textContent("#found")).toMatch(/^\d+ operations/);
    await page.fill("#query", "no such thing");
    expect(await page.textContent("#found")).toBe("No operation has all these words.");
    expect(problems).toEqual([]);
  });

  test("the search works with the keyboard alone, and the way back leads to it", async () => {
    const { page } = await visit("index.html");
    await page.keyboard.press("/");
    await page.keyboard.type("otcCbr createVault");
    await page.locator("#results a").first().waitFor();
    await page.keyboard.press("Enter");
    await page.waitForURL(/otc-cbr\.html#/);
    await page.goBack();
    expect(await page.inputValue("#query")).toBe("otcCbr createVault");
    await page.locator("#results a").first().waitFor();
  });

  test("the bar of every page leads to the search", async () => {
    const { page } = await visit("zcom-backup.html");
    await page.getByRole("link", { name: "Search" }).click();
    await page.waitForURL(/index\.html/);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("query");
  });

  test("a link to the conflicts of a service unfolds them, and no others", async () => {
    const { page } = await visit("index.html");
    await page.locator('a[href="conflicts.html#zcom-backup"]').click();
    await page.waitForURL(/conflicts\.html#zcom-backup/);
    expect(await page.locator("#zcom-backup").isVisible()).toBe(true);
    expect(await page.locator("#otc-cbr").isVisible()).toBe(false);
  });

  test("the code of a guide is copied as it is", async () => {
    const { page } = await visit("errors.html");
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.getByRole("button", { name: "Copy" }).first().click();
    await page.getByText("Copied").waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^import \{ ApiError, /);
  });

  test.each([wide, narrow])(
    "own pages are short, fit, and have nothing serious for axe, $width wide",
    async (viewport) => {
      for (const path of ["index.html?q=backup", "conflicts.html", "errors.html", "monitoring.html"]) {
        const { page, problems } = await visit(path, viewport);
        if (path.includes("?q")) await page.locator("#results a").first().waitFor();
        expect([path, await seriousIn(page, "html")]).toEqual([path, []]);
        const { width, height } = await page.evaluate(() => ({
          width: document.documentElement.scrollWidth,
          height: document.documentElement.scrollHeight,
        }));
        expect([path, width]).toEqual([path, viewport.width]);
        expect([path, height < 9_000]).toEqual([path, true]);
        expect(problems).toEqual([]);
        await page.close();
      }
      expect(reached).toEqual([]);
    },
  );
});
