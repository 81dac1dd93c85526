import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: {
    alias: {
      "cloud-backups": new URL("src/index.ts", import.meta.url).pathname,
    },
  },
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/openstack/**", "test/package/**", "test/docs/*.browser.ts"],
    typecheck: { enabled: true, include: ["test/types/*.test-d.ts"], tsconfig: "test/types/tsconfig.json" },
    testTimeout: 20_000,
  },
});
