import { measureCalls } from "./calls.ts";
import { full, quick } from "./extent.ts";
import { measureLists } from "./lists.ts";
import { measureParallelCalls } from "./parallel.ts";
import { measureSigning } from "./signing.ts";

/* The measured process: a bundle, without hooks on imports. Sends its parent what it measured. */
const [, , origin = "", extentName] = process.argv;
const extent = extentName === "quick" ? quick : full;

process.send?.(await measureSigning(extent));
process.send?.(await measureCalls(origin, extent));
process.send?.(await measureLists(origin, extent));
process.send?.(await measureParallelCalls(origin, extent));
process.disconnect?.();
// Kept-alive connections would hold the process for a while.
process.exit();
