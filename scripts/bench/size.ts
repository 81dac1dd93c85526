import { gzipSync } from "node:zlib";
import { join } from "node:path";
import { build } from "esbuild";
import { rounded } from "./compare.ts";
import type { Measure } from "./result.ts";

const root = join(import.meta.dirname, "../..");

/** What an application bundles of each, as built for users, in its own code's terms. `.size-limit.json` holds the limits. */
const uses = {
  "openapi-fetch alone": 'import createClient from "openapi-fetch"; console.log(createClient);',
  "one service":
    'import { zcomBackup, keystoneV2Auth } from "./dist/src/index.js"; console.log(zcomBackup, keystoneV2Auth);',
  "all services": 'export * from "./dist/src/index.js";',
};

/** Sizes in kB of 1,000 bytes, minified and compressed, with all dependencies. */
export async function measureSizes(): Promise<Measure[]> {
  const measures: Measure[] = [];
  for (const [contender, contents] of Object.entries(uses)) {
    const result = await build({
      stdin: { contents, resolveDir: root },
      bundle: true,
      minify: true,
      format: "esm",
      platform: "browser",
      write: false,
    });
    const median = rounded(gzipSync(result.outputFiles[0]?.contents ?? "", { level: 9 }).length / 1_000);
    const ratio = rounded(median / (measures[0]?.median ?? median));
    measures.push({ group: "size", name: "min+gzip", contender, median, unit: "kB", ratio });
  }
  return measures;
}
