import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { PaginationError } from "../../src/index.ts";
import { itemsUpTo, listingOf, type Item, type Model } from "../support/model-list.ts";

vi.setConfig({ testTimeout: 60_000 });

/** What came of a list: the IDs, or the error after the IDs that came before it. */
interface Outcome {
  readonly ids: readonly string[];
  readonly error: PaginationError | undefined;
}

type Options = Parameters<ReturnType<typeof listingOf>["list"]>[1];

async function walked(listing: ReturnType<typeof listingOf>, params: object, options: Options): Promise<Outcome> {
  return outcomeOf(listing, listing.list({ ...params }, options));
}

async function outcomeOf({ idsOf }: ReturnType<typeof listingOf>, list: AsyncIterable<Item>): Promise<Outcome> {
  const items: unknown[] = [];
  try {
    for await (const item of list) items.push(item);
  } catch (error) {
    if (!(error instanceof PaginationError)) throw error;
    return { ids: idsOf(items), error };
  }
  return { ids: idsOf(items), error: undefined };
}

const ids = (items: readonly Item[]) => items.map(({ id }) => id);
const styles = fc.constantFrom<Model["style"][]>("marker", "offset", "link");
/** How the list is written: which field has the ID, as what, and where the position goes. */
const writing = fc.record(
  {
    idField: fc.constant("resource_id"),
    numericIds: fc.boolean(),
    inBody: fc.constantFrom<("string" | "integer")[]>("string", "integer"),
  },
  { requiredKeys: [] },
);
const call = fc.record({ concurrency: fc.constantFrom(1, 2, 3, 8), prefetch: fc.boolean() });
/** Which answers tell the total. */
const telling = fc.constantFrom("all", "first", "none");

function totalOf(telling: string, count?: (n: number) => number): Pick<Model, "total"> {
  if (telling === "none") return {};
  return {
    total: (matching, n, query) =>
      telling === "all" || !/offset|marker/.test(query.toString()) ? (count?.(n) ?? matching) : undefined,
  };
}

test("a list that does not change is exact, whatever the walk", async () => {
  await fc.assert(
    fc.asyncProperty(
      styles,
      writing,
      call,
      telling,
      fc.integer({ min: 0, max: 90 }),
      fc.integer({ min: 1, max: 30 }),
      fc.record(
        { limit: fc.integer({ min: 8, max: 50 }), offset: fc.integer({ min: 0, max: 60 }) },
        { requiredKeys: [] },
      ),
      async (style, writing, options, telling, count, cap, params) => {
        const items = itemsUpTo(count);
        const model = {
          style,
          cap: Math.max(cap, Math.ceil(count / 12)), // bounds the number of requests
          itemsAt: () => items,
          ...writing,
          ...totalOf(telling),
        };
        const listing = listingOf(model);
        const expected = { ids: ids(items).slice(params.offset ?? 0), error: undefined };
        const list = listing.list(params, options);
        expect(await outcomeOf(listing, list)).toEqual(expected);
        expect(await outcomeOf(listing, list)).toEqual(expected);
        const pages: unknown[][] = [[], []];
        const walk = list.pages();
        await Promise.all(
          pages.map(async (own) => {
            for await (const page of walk) own.push(...page.items);
          }),
        );
        for (const own of pages) expect(listing.idsOf(own)).toEqual(expected.ids);
      },
    ),
    { numRuns: 60 },
  );
});

test("a list has each item once where the server sends some twice in a row", async () => {
  await fc.assert(
    fc.asyncProperty(
      styles,
      writing,
      call,
      telling,
      fc.array(fc.integer({ min: 1, max: 2 }), { minLength: 1, maxLength: 60 }),
      fc.integer({ min: 3, max: 20 }),
      async (style, writing, options, telling, times, cap) => {
        const items = itemsUpTo(times.length);
        const rows = items.flatMap((item, at) => Array.from({ length: times[at] ?? 1 }, () => item));
        // By marker, the server goes on after an item: it sends no second one of it.
        const model = { style, cap, itemsAt: () => rows, ...writing, ...totalOf(telling, () => items.length) };
        expect(await walked(listingOf(model), {}, options)).toEqual({ ids: ids(items), error: undefined });
      },
    ),
    { numRuns: 120 },
  );
});

test("a list fails where an item is missing and another repeats in its place", async () => {
  await fc.assert(
    fc.asyncProperty(
      styles,
      writing,
      call,
      fc.integer({ min: 4, max: 60 }),
      fc.nat(),
      fc.integer({ min: 3, max: 20 }),
      async (style, writing, options, count, at, cap) => {
        const items = itemsUpTo(count);
        const place = (at % (count - 2)) + 1;
        const rows = items.map((item, index) => (index === place ? (items[place - 1] ?? item) : item));
        const model = { style, cap, itemsAt: () => rows, ...writing, ...totalOf("all") };
        const { ids: got, error } = await walked(listingOf(model), {}, options);
        expect(error?.message).toMatch(new RegExp(`promised ${count}`));
        expect(got).toEqual(ids(items.filter((_, index) => index !== place)));
      },
    ),
    { numRuns: 80 },
  );
});

test("a list whose first page is empty is empty only if its total does not say otherwise", async () => {
  await fc.assert(
    fc.asyncProperty(styles, writing, call, telling, fc.nat(60), async (style, writing, options, telling, count) => {
      const spoil: Model["spoil"] = (body, n) => (n === 0 ? { ...body, things: [], things_links: undefined } : body);
      const model = { style, cap: 10, itemsAt: () => itemsUpTo(count), ...writing, ...totalOf(telling), spoil };
      const { ids: got, error } = await walked(listingOf(model), {}, options);
      expect(got).toEqual([]);
      if (telling === "none" || count === 0) expect(error).toBeUndefined();
      else expect(error?.message).toMatch(new RegExp(`promised ${count}`));
    }),
    { numRuns: 60 },
  );
});

const change = fc.record({ at: fc.integer({ min: 1, max: 6 }), index: fc.nat(200), isInsertion: fc.boolean() });
const kinds = fc.constantFrom("insertions", "deletions", "both");

/** The list as each request finds it. */
function statesOf(count: number, changes: readonly { at: number; index: number; isInsertion: boolean }[]) {
  const states: (readonly Item[])[] = [itemsUpTo(count)];
  for (let n = 1; n <= 8; n++) {
    const next = [...(states[n - 1] ?? [])];
    for (const [order, { index, isInsertion }] of changes.filter(({ at }) => at === n).entries()) {
      if (isInsertion) next.splice(index % (next.length + 1), 0, { id: `item-${1_000 * n + order}` });
      else if (next.length > 0) next.splice(index % next.length, 1);
    }
    states.push(next);
  }
  return states;
}

test("a list that changes between requests is what a perfect client would return, or fails", async () => {
  await fc.assert(
    fc.asyncProperty(
      styles,
      writing,
      call,
      telling,
      kinds,
      fc.integer({ min: 1, max: 120 }),
      fc.integer({ min: 4, max: 30 }),
      fc.array(change, { maxLength: 3 }),
      async (style, writing, options, telling, kind, count, cap, wishes) => {
        const changes = wishes.map((wish) => ({
          ...wish,
          isInsertion: kind === "both" ? wish.isInsertion : kind === "insertions",
        }));
        const states = statesOf(count, changes);
        const at = (n: number) => states[Math.min(n, states.length - 1)] ?? [];
        const model = {
          style,
          cap,
          itemsAt: at,
          lostMarker: "go on",
          ...writing,
          ...totalOf(telling, (n) => at(n).length),
        } as const;
        const listing = listingOf(model);
        const { ids: got, error } = await walked(listing, {}, options);
        const seen = states.slice(0, listing.requests.length);
        const first = new Set(ids(states[0] ?? []));
        const lasting = ids(states[0] ?? []).filter((id) => seen.every((state) => ids(state).includes(id)));
        const isByOffset = style === "offset" || (options.concurrency > 1 && telling !== "none");
        const hasInsertions = seen.some((state) => ids(state).some((id) => !first.has(id)));
        const hasDeletions = seen.some((state, n) => ids(seen[n - 1] ?? []).some((id) => !ids(state).includes(id)));

        expect(new Set(got).size, "no item twice").toBe(got.length);
        const isWhole = lasting.every((id) => got.includes(id));
        const inOrder = got.filter((id) => lasting.includes(id));
        if (isWhole) expect(inOrder, "in order").toEqual(lasting);

        if (!hasDeletions) {
          // As many new items as the last page has look like a server that ignores the offset, unless a total tells.
          const isLastPageAgain = isByOffset && telling === "none" && /a page again/.test(error?.message ?? "");
          if (!isLastPageAgain) expect(error, "insertions alone are no error").toBeUndefined();
          expect(isWhole).toBe(true);
        } else if (!isByOffset && !hasInsertions) {
          expect(error, "a deletion alone is no error by marker or link").toBeUndefined();
          expect(isWhole).toBe(true);
        } else if (!isByOffset) {
          // As many may be deleted ahead as are inserted behind: the total cannot tell that from a loss.
          if (error === undefined) expect(isWhole).toBe(true);
          else expect(error.message).toMatch(/the list ended, although the server's total promised/);
        } else if (telling === "all") {
          // A deletion and an insertion at one time hide each other.
          if (error !== undefined) expect(error.message).toMatch(/total fell|although the server's total promised/);
          else if (!hasInsertions) expect(isWhole).toBe(true);
          if (!hasInsertions && !isWhole) expect(error?.message).toMatch(/total fell/);
        } else if (telling === "first" && !hasInsertions && !isWhole) {
          expect(error?.message).toMatch(/although the server's total promised/);
        }
      },
    ),
    { numRuns: 250 },
  );
});
