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

/** One iteration over pages, which `stop` ends at once, also while a page is under way. */
export interface Walk<Item, Body> {
  readonly pages: AsyncGenerator<Page<Item, Body>, undefined>;
  readonly stop: () => void;
}

/** The ways to take a list, over the one way to walk through its pages. */
export function createList<Item, Body>(walk: (only?: "first") => Walk<Item, Body>): List<Item, Body> {
  return {
    [Symbol.asyncIterator]() {
      const { pages, stop } = walk();
      return stoppable(itemsOf(pages), stop);
    },
    pages: () => ({
      [Symbol.asyncIterator]() {
        const { pages, stop } = walk();
        return stoppable(pages, stop);
      },
    }),
    async toArray() {
      const all: Item[] = [];
      for await (const page of walk().pages) for (const item of page.items) all.push(item);
      return all;
    },
    async firstPage() {
      const { pages } = walk("first");
      const { value } = await pages.next();
      await pages.return(undefined);
      if (value === undefined) throw new Error("a list always has a first page");
      return value;
    },
  };
}

async function* itemsOf<Item, Body>(
  pages: AsyncGenerator<Page<Item, Body>, undefined>,
): AsyncGenerator<Item, undefined> {
  for await (const page of pages) yield* page.items;
  return undefined;
}

/** A generator's own `return` would wait for the page under way. */
function stoppable<Value>(values: AsyncGenerator<Value, undefined>, stop: () => void): AsyncIterableIterator<Value> {
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
