import { startAbortableLimits, startLimits, type Limits } from "../client/abort.ts";
import { ParameterError } from "../client/errors.ts";
import { summaryOfOperation, type Operation, type Paging } from "../client/operation.ts";
import type { CheckedOptions } from "../client/options.ts";
import type { Params } from "../client/parameters.ts";
import { createGuard, type CheckedPage, type FetchedPage, type Guard } from "./guard.ts";
import type { Page } from "./list.ts";
import { atOffset, nextPosition, startOffset, startPosition, startsAtMarker, type Position } from "./position.ts";

/** What a list is made of. */
export interface ListSource {
  readonly operation: Operation;
  readonly paging: Paging;
  readonly start: Params;
  readonly options: CheckedOptions;
  /** Finds where the service is, and returns a function that asks for one page there. */
  readonly open: (limits: Limits) => Promise<FetchPage>;
}

export type FetchPage = (position: Position, signal: AbortSignal | undefined) => Promise<FetchedPage>;

/** A list that is being read. */
interface Reading extends ListSource {
  readonly guard: Guard;
  readonly fetchPage: FetchPage;
  /** Aborts what is under way. */
  readonly signal: AbortSignal | undefined;
}

/** One iteration over pages, which `stop` ends at once, also while a page is under way. */
export interface Walk {
  readonly pages: AsyncGenerator<Page<unknown, unknown>, void>;
  readonly stop: () => void;
}

/** The reason with which a list that its caller has ended aborts what it had asked for ahead. */
const ended = new Error("the list was ended by its caller");

/** Asks for the first page, and for nothing else. */
export async function firstPageOf(source: ListSource): Promise<Page<unknown, unknown>> {
  const limits = startLimits(source.options, summaryOfOperation(source.operation));
  try {
    const reading = await startReading(source, limits);
    return pageOf(await fetchFirst(reading), 1, source.options.maxItems);
  } finally {
    limits.dispose();
  }
}

/** Returns the pages one after the other, as far as `maxItems`. */
export function walk(source: ListSource): Walk {
  // Started by the first request: a deadline counts from there.
  let limits: Limits | undefined;
  let isStopped = false;

  async function* pages(): AsyncGenerator<Page<unknown, unknown>, void> {
    if (isStopped) return;
    limits = startAbortableLimits(source.options, summaryOfOperation(source.operation));
    let left = source.options.maxItems ?? Infinity;
    let number = 0;
    try {
      for await (const checked of checkedPages(await startReading(source, limits))) {
        const page = pageOf(checked, ++number, left);
        left -= page.items.length;
        yield page;
        if (left === 0) return;
      }
    } catch (error) {
      if (error !== ended) throw error;
    } finally {
      limits.abort(ended);
      limits.dispose();
    }
  }

  function stop(): void {
    isStopped = true;
    limits?.abort(ended);
  }

  return { pages: pages(), stop };
}

async function startReading(source: ListSource, limits: Limits): Promise<Reading> {
  const { operation, paging, start, options } = source;
  const guard = createGuard(operation, paging, start, options);
  return { ...source, guard, fetchPage: await source.open(limits), signal: limits.signal };
}

function pageOf({ fresh, body }: CheckedPage, number: number, most = Infinity): Page<unknown, unknown> {
  return { number, items: fresh.length > most ? fresh.slice(0, most) : fresh, body };
}

function fetchFirst(reading: Reading): Promise<CheckedPage> {
  return fetchAt(reading, startPosition(reading.paging, reading.start));
}

async function fetchAt({ guard, fetchPage, signal }: Reading, position: Position): Promise<CheckedPage> {
  guard.visit(position);
  return guard.check(await fetchPage(position, signal), position);
}

/** The checked pages of a list, in order. An empty page is returned only if it is the first. */
async function* checkedPages(reading: Reading): AsyncGenerator<CheckedPage, void> {
  const { guard, paging, start, fetchPage, signal } = reading;
  const first = await fetchFirst(reading);
  if (first.isLast) yield first;
  else if (width(reading) > 1 && first.total !== undefined) yield* inParallel(reading, first, first.total);
  else yield* inSequence(reading, first);
  await guard.finish(async () => (await fetchPage(startPosition(paging, start), signal)).body);
}

/** One page after the other. By default the next is asked for while the caller works through this one. */
async function* inSequence(reading: Reading, first: CheckedPage): AsyncGenerator<CheckedPage, void> {
  const { operation, paging, start, options, guard } = reading;
  let left = options.maxItems ?? Infinity;

  async function pageAfter(page: CheckedPage): Promise<CheckedPage | undefined> {
    const next = page.isLast ? undefined : guard.locate(() => nextPosition(operation, paging, start, page));
    return next === undefined ? undefined : fetchAt(reading, next);
  }

  let page: CheckedPage | undefined = first;
  while (page !== undefined) {
    left -= page.fresh.length;
    let next: Promise<CheckedPage | undefined> | undefined =
      left > 0 && (options.prefetch ?? true) ? pageAfter(page) : undefined;
    // A caller that stops here never waits for it, and its failure is then nobody's.
    next?.catch(() => undefined);
    if (page.items.length > 0 || page === first) yield page;
    next ??= pageAfter(page);
    page = undefined; // A page that is kept while the next one comes costs the garbage collector time.
    page = await next;
  }
}

/**
 * Asks for several pages at a time, by offset, as far as the total reaches, and returns them in order. A page of another
 * size than the first makes the rest move up: what was asked for ahead is dropped, and asked for anew. A total may lag
 * behind, so that the page after it is asked for as well, and what follows that one in sequence.
 */
async function* inParallel(reading: Reading, first: CheckedPage, total: number): AsyncGenerator<CheckedPage, void> {
  const { paging, start, guard } = reading;
  const size = first.items.length;
  const after = (offset: number) => (offset < total ? Math.min(offset + size, total) : Infinity);
  const ahead = new Map<number, { fetched: Promise<FetchedPage>; controller: AbortController }>();

  function ask(from: number): void {
    for (let at = from; at <= total && ahead.size < width(reading); at = after(at)) {
      if (ahead.has(at)) continue;
      const controller = new AbortController();
      const signal = AbortSignal.any([reading.signal, controller.signal].filter((one) => one !== undefined));
      const fetched = reading.fetchPage(atOffset(paging, start, at), signal);
      fetched.catch(() => undefined);
      ahead.set(at, { fetched, controller });
    }
  }

  function drop(): void {
    for (const { controller } of ahead.values()) controller.abort();
    ahead.clear();
  }

  async function pageAt(offset: number): Promise<CheckedPage> {
    ask(offset);
    const asked = ahead.get(offset);
    if (asked === undefined) return fetchAt(reading, atOffset(paging, start, offset));
    const page = guard.check(await asked.fetched, atOffset(paging, start, offset));
    ahead.delete(offset);
    return page;
  }

  let offset = startOffset(paging, start);
  let page = first;
  try {
    while (page.items.length > 0 && offset < total) {
      const expected = after(offset);
      offset += page.items.length;
      if (offset !== expected) drop();
      ask(offset);
      yield page;
      page = await pageAt(offset);
    }
  } finally {
    drop();
  }
  if (page === first || page.items.length > 0) yield* inSequence(reading, page);
}

function width({ options }: Pick<ListSource, "options">): number {
  return options.concurrency ?? 1;
}

/** Throws ParameterError for a list whose pages cannot be asked for out of order. */
export function checkConcurrency(source: ListSource): void {
  const { operation, paging, start } = source;
  if (width(source) === 1) return;
  if (paging.offset === undefined || paging.total === undefined) {
    throw new ParameterError("concurrency", `${operation.id} has no offset and total to page by; leave it out`);
  }
  if (startsAtMarker(paging, start)) {
    throw new ParameterError("concurrency", "a list that starts at a marker has no offsets; leave one of the two out");
  }
}
