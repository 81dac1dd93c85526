import type { ListOptions } from "../call-options.ts";
import type { Operation, Paging } from "../operation.ts";
import type { Params } from "../place-parameters.ts";
import type { Checked, Guard } from "./guard.ts";
import { nextPosition, startOffset, type Position } from "./position.ts";

/** Asks for one page. */
type FetchPage = (position: Position, signal: AbortSignal | undefined) => Promise<unknown>;

export interface Walk {
  readonly operation: Operation;
  readonly paging: Paging;
  readonly start: Params;
  readonly options: ListOptions;
  readonly fetchPage: FetchPage;
  /** Aborts what is under way. */
  readonly signal: AbortSignal | undefined;
}

/** Whether the next page is asked for while the caller works through this one. */
export function prefetches(options: ListOptions): boolean {
  return options.prefetch ?? true;
}

/** One page after the other; by default the next is asked for while the caller works through this one. */
export async function* inSequence(
  walk: Walk,
  guard: Guard,
  from: { position: Position; skipped: number } = {
    position: { params: walk.start, key: "the start" },
    skipped: startOffset(walk.paging, walk.start),
  },
): AsyncGenerator<Checked, undefined> {
  const prefetch = prefetches(walk.options);
  let skipped = from.skipped;
  guard.moveTo(from.position.key);
  let body: unknown = await walk.fetchPage(from.position, walk.signal);
  let isFirst = true;
  for (;;) {
    const page = guard.check(body);
    if (page.items.length > 0 || isFirst) {
      const ahead = prefetch ? ask(page) : undefined;
      // Whoever stops here never awaits it: its failure is nobody's.
      ahead?.catch(() => undefined);
      yield page;
      const next = await (ahead ?? ask(page));
      if (next === undefined) return undefined;
      body = next.body;
    } else {
      guard.at(() => nextPosition(walk.operation, walk.paging, walk.start, { ...page, skipped }));
      return undefined;
    }
    skipped += page.items.length;
    isFirst = false;
  }

  async function ask(page: Checked): Promise<{ body: unknown } | undefined> {
    const next = guard.at(() => nextPosition(walk.operation, walk.paging, walk.start, { ...page, skipped }));
    if (next === undefined) return undefined;
    guard.moveTo(next.key);
    return { body: await walk.fetchPage(next, walk.signal) };
  }
}
