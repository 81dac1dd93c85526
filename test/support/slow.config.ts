import { defineConfig } from "vitest/config";
import { aliases } from "./aliases.ts";

/** Tests that start many processes: part of CI, not of the everyday command. */
export default defineConfig({
  root: new URL("../..", import.meta.url).pathname,
  resolve: { alias: aliases },
  test: { include: ["test/**/*.slow.ts"], testTimeout: 180_000, hookTimeout: 120_000, fileParallelism: false },
});
