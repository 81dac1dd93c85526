/** One answer of a list. */
export interface Page<Item, Body> {
  /** From 1. */
  readonly number: number;
  /** The items of the answer, less duplicates of the page before and what is beyond `maxItems`. */
  readonly items: readonly Item[];
  /** The answer as sent. */
  readonly body: Body;
}

/**
 * A list that has not been asked for yet: iterate over it, or take its pages.
 * Each iteration starts anew. Throws PaginationError rather than lose or repeat items, or go on for ever.
 */
export interface List<Item, Body> extends AsyncIterable<Item, undefined> {
  /** The pages, one after the other. */
  pages(): AsyncIterable<Page<Item, Body>, undefined>;
  /** All items in one array. */
  toArray(): Promise<Item[]>;
  /** The first page only. */
  firstPage(): Promise<Page<Item, Body>>;
}

/** The ways to take a list, over the one way to walk its pages. */
export function listOver<Item, Body>(
  walk: (only?: "first") => AsyncGenerator<Page<Item, Body>, undefined>,
): List<Item, Body> {
  async function* items(): AsyncGenerator<Item, undefined> {
    for await (const page of walk()) yield* page.items;
    return undefined;
  }
  return {
    [Symbol.asyncIterator]: items,
    pages: () => walk(),
    async toArray() {
      const all: Item[] = [];
      for await (const page of walk()) for (const item of page.items) all.push(item);
      return all;
    },
    async firstPage() {
      const pages = walk("first");
      const { value } = await pages.next();
      await pages.return(undefined);
      if (value === undefined) throw new Error("a walk always has a first page");
      return value;
    },
  };
}
