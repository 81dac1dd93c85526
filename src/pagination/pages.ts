import { ParameterError } from "../client/errors.ts";
import type { Operation, Paging } from "../client/operation.ts";
import type { ListOptions } from "../client/options.ts";
import type { Params } from "../client/parameters.ts";
import { createGuard, type CheckedPage, type Guard } from "./guard.ts";
import { atOffset, nextPosition, startOffset, startPosition, startsAtMarker, type Position } from "./position.ts";

/** What a list is made of. */
export interface ListSource {
  readonly operation: Operation;
  readonly paging: Paging;
  readonly start: Params;
  readonly options: ListOptions;
  /** Asks for one page. */
  readonly fetchPage: (position: Position, signal: AbortSignal | undefined) => Promise<unknown>;
  /** Aborts what is under way. */
  readonly signal: AbortSignal | undefined;
}

/** The checked pages of a list, in order. An empty page is returned only if it is the first. */
export async function* walkPages(source: ListSource): AsyncGenerator<CheckedPage, undefined> {
  const { operation, paging, start, options } = source;
  const guard = createGuard(operation, paging, start, options);
  const position = startPosition(paging, start);
  guard.visit(position);
  const first = guard.check(await source.fetchPage(position, source.signal), position);
  if (first.isLast) yield first;
  else if (width(options) > 1 && first.total !== undefined) yield* inParallel(source, guard, first, first.total);
  else yield* inSequence(source, guard, first);
  await guard.finish(() => source.fetchPage(position, source.signal));
  return undefined;
}

/** One page after the other. By default the next is asked for while the caller works through this one. */
async function* inSequence(
  source: ListSource,
  guard: Guard,
  first: CheckedPage,
): AsyncGenerator<CheckedPage, undefined> {
  const { operation, paging, start, options } = source;
  let left = options.maxItems ?? Infinity;

  async function pageAfter(page: CheckedPage): Promise<CheckedPage | undefined> {
    const next = page.isLast ? undefined : guard.locate(() => nextPosition(operation, paging, start, page));
    return next === undefined ? undefined : fetchAt(source, guard, next);
  }

  let page: CheckedPage | undefined = first;
  while (page !== undefined) {
    left -= page.fresh.length;
    const isNeeded = left > 0;
    const ahead: Promise<CheckedPage | undefined> | undefined =
      isNeeded && (options.prefetch ?? true) ? pageAfter(page) : undefined;
    // A caller that stops here never waits for it, and its failure is then nobody's.
    ahead?.catch(() => undefined);
    if (page.items.length > 0 || page === first) yield page;
    page = await (ahead ?? pageAfter(page));
  }
  return undefined;
}

async function fetchAt(source: ListSource, guard: Guard, position: Position): Promise<CheckedPage> {
  guard.visit(position);
  return guard.check(await source.fetchPage(position, source.signal), position);
}

/**
 * Asks for several pages at a time, by offset, as far as the total reaches, and returns them in order. A page of another
 * size than the first makes the rest move up: what was asked for ahead is dropped, and asked for anew. What lies beyond
 * the total is asked for in sequence, since a total may lag behind.
 */
async function* inParallel(
  source: ListSource,
  guard: Guard,
  first: CheckedPage,
  total: number,
): AsyncGenerator<CheckedPage, undefined> {
  const { paging, start, options } = source;
  const size = first.items.length;
  let offset = startOffset(paging, start) + size;
  const ahead = new Map<number, { body: Promise<unknown>; controller: AbortController }>();

  function ask(from: number): void {
    for (let at = from; at < total && ahead.size < width(options); at += size) {
      if (ahead.has(at)) continue;
      const controller = new AbortController();
      const signal = AbortSignal.any([source.signal, controller.signal].filter((one) => one !== undefined));
      const body = source.fetchPage(atOffset(paging, start, at), signal);
      body.catch(() => undefined);
      ahead.set(at, { body, controller });
    }
  }

  function drop(): void {
    for (const { controller } of ahead.values()) controller.abort();
    ahead.clear();
  }

  try {
    if (size > 0) ask(offset);
    yield first;
    while (size > 0 && offset < total) {
      ask(offset);
      const position = atOffset(paging, start, offset);
      const page = guard.check(await ahead.get(offset)?.body, position);
      ahead.delete(offset);
      if (page.items.length === 0) return undefined;
      offset += page.items.length;
      if (page.items.length !== size) drop();
      ask(offset);
      yield page;
    }
  } finally {
    drop();
  }
  if (size > 0) yield* inSequence(source, guard, await fetchAt(source, guard, atOffset(paging, start, offset)));
  return undefined;
}

function width(options: ListOptions): number {
  return options.concurrency ?? 1;
}

/** Throws ParameterError for a list whose pages cannot be asked for out of order. */
export function checkConcurrency({
  operation,
  paging,
  start,
  options,
}: Omit<ListSource, "fetchPage" | "signal">): void {
  if (width(options) === 1) return;
  if (paging.offset === undefined || paging.total === undefined) {
    throw new ParameterError("concurrency", `${operation.id} has no offset and total to page by; leave it out`);
  }
  if (startsAtMarker(paging, start)) {
    throw new ParameterError("concurrency", "a list that starts at a marker has no offsets; leave one of the two out");
  }
}
