import type { ListOptions } from "../call-options.ts";
import { ParameterError } from "../errors/parameter-error.ts";
import type { Operation, Paging } from "../operation.ts";
import type { Params } from "../place-parameters.ts";
import { pageGuard, type Checked } from "./guard.ts";
import { inParallel } from "./parallel.ts";
import { startOffset, startsAtMarker } from "./position.ts";
import { inSequence, prefetches, type Walk } from "./sequence.ts";

/** The checked pages of a list, in order, the first empty one excluded unless it is the only one. */
export async function* walkPages(walk: Walk): AsyncGenerator<Checked, undefined> {
  const { paging, start, options } = walk;
  const guard = pageGuard(walk.operation, paging, {
    duplicates: options.duplicates ?? "drop",
    skipped: startOffset(paging, start),
    fromMiddle: startsAtMarker(paging, start),
  });
  yield* isParallel(options) ? inParallel(walk, guard) : inSequence(walk, guard);
  guard.finish();
  return undefined;
}

/** Whether a walk may have asked for pages that nobody will read. */
export function asksAhead(options: ListOptions): boolean {
  return prefetches(options) || isParallel(options);
}

function isParallel(options: ListOptions): boolean {
  return (options.concurrency ?? 1) > 1;
}

/** Throws for a list whose pages cannot be asked for out of order. */
export function checkConcurrency(operation: Operation, paging: Paging, options: ListOptions, start: Params): void {
  if (!isParallel(options)) return;
  if (paging.offset === undefined || paging.total === undefined) {
    throw new ParameterError("concurrency", `${operation.id} has no offset and total to page by; leave it out`);
  }
  if (startsAtMarker(paging, start)) {
    throw new ParameterError("concurrency", "a list that starts at a marker has no offsets; leave one of the two out");
  }
}
