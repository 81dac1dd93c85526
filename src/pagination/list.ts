import { firstPageOf, walk, type ListSource } from "./pages.ts";

/** One page of a list. */
export interface Page<Item, Body> {
  /** Number of the page, from 1. */
  readonly number: number;
  /** The items of the page, without those that came before and those beyond `maxItems`. */
  readonly items: readonly Item[];
  /** The answer as sent. */
  readonly body: Body;
}

/**
 * A list. Nothing is sent before it is iterated over; each iteration starts anew.
 * Throws PaginationError rather than lose or repeat items, or go on for ever.
 */
export interface List<Item, Body> extends AsyncIterable<Item> {
  /** Returns the pages, one after the other. */
  pages(): AsyncIterable<Page<Item, Body>>;
  /** Returns all items in one array. */
  toArray(): Promise<Item[]>;
  /** Asks for the first page only, and returns it. */
  firstPage(): Promise<Page<Item, Body>>;
}

/** The ways to take a list. */
export function createList(source: ListSource): List<unknown, unknown> {
  return {
    [Symbol.asyncIterator]() {
      const { pages, stop } = walk(source);
      return stoppable(itemsOf(pages), stop);
    },
    pages: () => ({
      [Symbol.asyncIterator]() {
        const { pages, stop } = walk(source);
        return stoppable(pages, stop);
      },
    }),
    async toArray() {
      const all: unknown[] = [];
      for await (const { items } of walk(source).pages) for (const item of items) all.push(item);
      return all;
    },
    firstPage: () => firstPageOf(source),
  };
}

async function* itemsOf<Item, Body>(pages: AsyncIterable<Page<Item, Body>>): AsyncGenerator<Item, void> {
  for await (const { items } of pages) yield* items;
}

/** A generator's own `return` would wait for the page under way. */
function stoppable<Value>(values: AsyncGenerator<Value, void>, stop: () => void): AsyncIterableIterator<Value> {
  return {
    next: () => values.next(),
    async return() {
      stop();
      await values.return(undefined);
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
