import { defineConfig } from "vitest/config";
import { aliases } from "./aliases.ts";

/** The tests that watch over `src/pagination` and the retries, for `npm run mutate`. */
export default defineConfig({
  resolve: { alias: aliases },
  test: {
    include: ["test/pagination/*.test.ts", "test/client/network/retry.test.ts", "test/client/microversion.test.ts"],
    testTimeout: 20_000,
  },
});
