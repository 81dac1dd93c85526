import { defineConfig } from "vitest/config";

/** Tests that start many processes: part of CI, not of the everyday command. */
export default defineConfig({
  root: new URL("..", import.meta.url).pathname,
  resolve: { alias: { "cloud-backups": new URL("../src/index.ts", import.meta.url).pathname } },
  test: { include: ["test/**/*.slow.ts"], testTimeout: 180_000, hookTimeout: 120_000, fileParallelism: false },
});
