import { measureCalls } from "./calls.ts";
import { measureLists } from "./lists.ts";
import { measureMemory } from "./memory.ts";
import { extents, type Extent, type Measure } from "./results.ts";

/* The measured process: bundled, without hooks on imports. Sends its parent what it measured. */
const questions: Record<string, (origin: string, extent: Extent) => Promise<Measure[]>> = {
  calls: measureCalls,
  lists: measureLists,
  memory: (origin, extent) => measureMemory(`${origin}/long`, extent),
};
const [, , origin = "", extent, ...names] = process.argv;
for (const name of names) {
  const measures = await questions[name]?.(origin, extents[extent === "quick" ? "quick" : "full"]);
  await new Promise<void>((done) =>
    process.send?.(measures, () => {
      done();
    }),
  );
}
// Kept-alive connections would hold the process for a while.
process.exit();
