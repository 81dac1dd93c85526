import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { serve } from "../../../scripts/docs/serve.ts";
import { buildSite } from "../../../scripts/docs/site.ts";
import { root } from "./bundles.ts";
import { findChromium } from "./chromium.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Where Chromium is; empty if there is none, and the tests are skipped. */
    chromium: string;
    /** Address of the built site. */
    site: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { path, why } = findChromium();
  project.provide("chromium", path ?? "");
  if (path === undefined) {
    project.provide("site", "");
    console.warn(`SKIPPED, all tests in a browser: ${why}`);
    return () => Promise.resolve();
  }
  const folder = mkdtempSync(join(tmpdir(), "cloud-backups-docs-site-"));
  await buildSite(root, folder, () => undefined);
  const { url, close } = await serve(folder, 0, false);
  project.provide("site", url);
  return async () => {
    await close();
    rmSync(folder, { recursive: true });
  };
}
