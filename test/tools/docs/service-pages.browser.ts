import type { Locator, Page } from "playwright-core";
import { afterAll, describe, expect, test } from "vitest";
import { samplesOf } from "../../../scripts/docs/samples.ts";
import { notesOn } from "../../../scripts/docs/services.ts";
import { entriesOf } from "../../../scripts/generate/document.ts";
import { seriousIn } from "./axe.ts";
import { bundleOf, bundles } from "./bundles.ts";
import { closeBrowser, middle, narrow, noBrowser, reached, shown, visit, wide } from "./visit.ts";

afterAll(closeBrowser);

const section = (page: Page, operationId: string) => page.locator(`[id="operation/${operationId}"]`);

/** How many pixels of code, across and down, only scrolling would show: the most of any block. */
async function hiddenOf(place: Locator): Promise<number[]> {
  const blocks = await place
    .locator("pre, .redoc-json")
    .evaluateAll((all) => all.map((one) => [one.scrollWidth - one.clientWidth, one.scrollHeight - one.clientHeight]));
  expect(blocks.length).toBeGreaterThan(0);
  return [0, 1].map((at) => Math.max(...blocks.map((hidden) => hidden[at] ?? 0)));
}

describe.skipIf(noBrowser)("pages of services", () => {
  test.each([...bundles])(
    "%s has each operation where its link leads, and asks no other host",
    async (id, document) => {
      const entries = entriesOf(document);
      const { page, problems } = await visit(`${id}.html#operation/${entries[0]?.operation.operationId ?? ""}`);
      for (const { path, operation } of entries) {
        const { operationId, summary, externalDocs } = operation;
        await page.evaluate((hash) => (location.hash = hash), `#operation/${operationId}`);
        const text = await shown(page, operationId);
        expect(text).toContain(summary);
        expect(text).toContain(path);
        expect(text).toContain(`Source page: ${externalDocs?.description ?? ""}`);
      }
      expect(problems).toEqual([]);
      expect(reached).toEqual([]);
    },
  );

  test("a request to another host would have been seen", async () => {
    const { page } = await visit("index.html");
    await page.goto("http://example.com/").catch(() => undefined);
    expect(reached.splice(0)).toContainEqual(expect.stringContaining("example.com"));
  });

  test.each([wide, narrow])("nothing runs out of the page, $width wide", async (viewport) => {
    for (const id of bundles.keys()) {
      const { page } = await visit(`${id}.html`, viewport);
      await page.locator(".api-content").waitFor();
      expect([id, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([id, viewport.width]);
      await page.close();
    }
  });

  test("the longest path can be read whole", async () => {
    const { page } = await visit("otc-cbr.html#operation/migrateResources");
    const [longest] = [...entriesOf(bundleOf("otc-cbr"))].sort((a, b) => b.path.length - a.path.length);
    const operationId = longest?.operation.operationId ?? "";
    await page.evaluate((hash) => (location.hash = hash), `#operation/${operationId}`);
    await shown(page, operationId);
    const overflow = await section(page, operationId)
      .getByText(longest?.path ?? "", { exact: true })
      .first()
      .evaluate((element) => {
        const card = element.closest("button") ?? element;
        return element.getBoundingClientRect().right - card.getBoundingClientRect().right;
      });
    expect(overflow).toBeLessThanOrEqual(0);
  });

  test("a page opens where the server allows scripts of its own only", async () => {
    const { page } = await visit("index.html");
    await page.route("**/zcom-backup.html", async (route) => {
      const response = await route.fetch();
      const headers = { ...response.headers(), "content-security-policy": "script-src 'self'" };
      await route.fulfill({ response, headers });
    });
    await page.goto(new URL("zcom-backup.html#operation/listBackups", page.url()).href);
    expect(await shown(page, "listBackups")).toContain("zcom.listBackups");
  });

  test.each([wide, middle, narrow])("samples and the login can be read to their end, $width wide", async (viewport) => {
    const { page } = await visit("otc-cbr.html#operation/createVault", viewport);
    await shown(page, "createVault");
    const operation = section(page, "createVault");
    for (const label of ["TypeScript", "curl", "Payload"]) {
      await operation.getByRole("tab", { name: label }).click();
      expect([label, await hiddenOf(operation)]).toEqual([label, [0, 0]]);
    }
    expect(await hiddenOf(page.locator('[id="section/Log-in"]'))).toEqual([0, 0]);
  });

  test("both samples can be copied as they are", async () => {
    const { page } = await visit("otc-cbr.html#operation/createVault");
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await shown(page, "createVault");
    const samples = (await samplesOf(bundleOf("otc-cbr"), notesOn("otc-cbr", ""))).get("createVault") ?? [];
    expect(samples.length).toBe(2);
    for (const { label, source } of samples) {
      const operation = section(page, "createVault");
      await operation.getByRole("tab", { name: label }).click();
      const panel = operation
        .getByRole("tabpanel")
        .filter({ hasText: source.split("\n")[0] ?? "" })
        .first();
      await panel.getByRole("button", { name: "Copy" }).click();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(source);
    }
  });

  test("on a telephone the sample is near its heading", async () => {
    const { page } = await visit("otc-cbr.html#operation/createVault", narrow);
    await shown(page, "createVault");
    const distance = await section(page, "createVault").evaluate((element) => {
      const sample = [...element.querySelectorAll("h3")].find((title) => title.textContent.includes("Request samples"));
      return (sample?.getBoundingClientRect().top ?? Infinity) - element.getBoundingClientRect().top;
    });
    expect(distance).toBeLessThan(1_200);
  });

  test("a conflict is folded, and opens in place", async () => {
    const { page } = await visit("openstack-backup.html#operation/listBackups");
    await shown(page, "listBackups");
    const note = section(page, "listBackups").locator("details").first();
    expect(await note.getByText("Verdict:").isVisible()).toBe(false);
    await note.getByText("The sources disagree").click();
    expect(await note.getByText("Verdict:").isVisible()).toBe(true);
  });

  test("a deprecated operation links to the one that replaces it", async () => {
    const { page } = await visit("openstack-backup.html#operation/createBackup");
    await shown(page, "createBackup");
    await page.getByRole("link", { name: "listBackupsDetail", exact: true }).first().click();
    await shown(page, "listBackupsDetail");
  });

  test("the search of the page itself works", async () => {
    const { page } = await visit("otc-cbr.html");
    await page.getByRole("textbox").fill("migrate");
    await page.getByRole("search").getByRole("menuitem").first().waitFor();
  });

  test("what is ours has nothing serious for axe", async () => {
    const { page } = await visit("zcom-backup.html#operation/listBackups");
    await shown(page, "listBackups");
    expect(await seriousIn(page, ".bar")).toEqual([]);
  });
});
