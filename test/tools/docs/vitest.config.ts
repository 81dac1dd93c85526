import { defineConfig } from "vitest/config";

/** The tests in a real browser: `vitest run --config test/tools/docs/vitest.config.ts`. */
export default defineConfig({
  test: {
    root: new URL("../../..", import.meta.url).pathname,
    include: ["test/tools/docs/*.browser.ts"],
    globalSetup: ["test/tools/docs/browser-setup.ts"],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    fileParallelism: false,
  },
});
