import { defineConfig } from "vitest/config";
import { aliases } from "./test/aliases.ts";

export default defineConfig({
  resolve: { alias: aliases },
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/openstack/**", "test/package/**", "test/docs/*.browser.ts"],
    typecheck: { enabled: true, include: ["test/types/*.test-d.ts"], tsconfig: "test/types/tsconfig.json" },
    testTimeout: 20_000,
    // Many tests wait for a server or a timer; by default, one core would do nothing at all.
    maxWorkers: "150%",
  },
});
