import { defineConfig } from "vitest/config";
import { aliases } from "./test/support/aliases.ts";

export default defineConfig({
  resolve: { alias: aliases },
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/contract/openstack/**", "test/contract/package/**", "test/tools/docs/*.browser.ts"],
    typecheck: {
      enabled: true,
      include: ["test/contract/types/*.test-d.ts"],
      tsconfig: "test/contract/types/tsconfig.json",
    },
    testTimeout: 20_000,
    // Many tests wait for a server or a timer; by default, one core would do nothing at all.
    maxWorkers: "150%",
  },
});
