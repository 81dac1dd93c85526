import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { root } from "./bundles.ts";
import { closeBrowser, narrow, noBrowser, shown, visit, wide } from "./visit.ts";

/** For people to look at. */
const folder = join(root, "dist/docs-screenshots");

const pages = [
  ["start", "index.html"],
  ["search", "index.html?q=vault%20policy"],
  ["conflicts", "index.html?conflicts=openstack-backup#conflicts"],
  ["overview", "otc-cbr.html"],
  ["otc-cbr", "otc-cbr.html#operation/createVault"],
  ["samples", "otc-cbr.html#operation/createVault"],
  ["otc-vbs", "otc-vbs.html#operation/createBackup"],
  ["huawei-cbr", "huawei-cbr.html#operation/listBackups"],
  ["openstack-backup", "openstack-backup.html#operation/listBackups"],
  ["zcom-backup", "zcom-backup.html#operation/runBackupAction"],
  ["identity-v3", "identity-v3.html#operation/createToken"],
  ["identity-v2", "identity-v2.html#operation/createToken"],
] as const;

const inTheDark: readonly string[] = ["start", "search", "conflicts", "openstack-backup", "samples"];

beforeAll(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
});
afterAll(closeBrowser);

describe.skipIf(noBrowser)("screenshots", () => {
  for (const colorScheme of ["light", "dark"] as const) {
    for (const viewport of [wide, narrow]) {
      it(`are kept, ${colorScheme}, ${String(viewport.width)} wide`, async () => {
        // In the dark, what is not Redoc's own is enough.
        for (const [name, path] of colorScheme === "light"
          ? pages
          : pages.filter(([name]) => inTheDark.includes(name))) {
          const { page, problems } = await visit(path, { viewport, colorScheme });
          const [, operationId] = path.split("#operation/");
          if (operationId !== undefined) await shown(page, operationId);
          await page.getByText("Loading...").waitFor({ state: "detached" });
          await page.waitForTimeout(500);
          if (name === "samples") {
            await page.locator('[data-section-id$="/createvault"] .panel-request-samples').evaluate((panel) => {
              scrollBy(0, panel.getBoundingClientRect().top - 56);
            });
            await page.waitForTimeout(500);
          }
          await page.screenshot({ path: join(folder, `${name}-${String(viewport.width)}-${colorScheme}.png`) });
          await page.close();
          expect([name, problems]).toEqual([name, []]);
        }
      });
    }
  }
});
