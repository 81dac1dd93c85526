import type { Measure } from "../result.ts";
import { measureCalls } from "./calls.ts";
import { extents } from "./extent.ts";
import { measureLists } from "./lists.ts";
import { measureParallelCalls } from "./parallel.ts";
import { measureSigning } from "./signing.ts";

/* The measured process: a bundle, without hooks on imports. Sends its parent what it measured. */
const [, , origin = "", extentName] = process.argv;
const extent = extents[extentName === "quick" ? "quick" : "full"];

await tell(await measureSigning(extent));
await tell(await measureCalls(origin, extent));
await tell(await measureLists(origin, extent));
await tell(await measureParallelCalls(origin, extent));
// Kept-alive connections would hold the process for a while.
process.exit();

function tell(measures: readonly Measure[]): Promise<void> {
  return new Promise((done) =>
    process.send?.(measures, () => {
      done();
    }),
  );
}
