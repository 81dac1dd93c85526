import { defineConfig } from "vitest/config";
import { aliases } from "../../support/aliases.ts";

const here = (path: string) => new URL(path, import.meta.url).pathname;

export default defineConfig({
  root: here("../../.."),
  resolve: { alias: aliases },
  test: {
    include: ["test/contract/openstack/*.test.ts"],
    globalSetup: here("setup.ts"),
    // The tests share one set of servers, on two cores.
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 60_000,
  },
});
