import { defineConfig, mergeConfig } from "vitest/config";
import config from "../../../vitest.config.ts";

/** The tests of this folder over `nodeTransport`, in place of `fetch`. */
export default mergeConfig(
  { ...config, test: { ...config.test, include: [], typecheck: { enabled: false } } },
  defineConfig({ test: { include: ["test/client/network/*.test.ts"], env: { TRANSPORT: "node" } } }),
);
