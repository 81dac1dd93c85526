import fc from "fast-check";
import { expect, test } from "vitest";
import { PaginationError } from "../../src/index.ts";
import { itemsUpTo, listingOf, type Model } from "../support/model-list.ts";

const style = fc.constantFrom<Model["style"][]>("marker", "offset", "link");
const total = fc.constantFrom<(Model["total"] | undefined)[]>(undefined, (matching) => matching);
const count = fc.oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 5_000 }));

test("a list is complete, in order and without duplicates, whatever the page size and the server's cap", async () => {
  await fc.assert(
    fc.asyncProperty(
      style,
      total,
      count,
      fc.integer({ min: 1, max: 1_200 }),
      fc.option(fc.integer({ min: 1, max: 2_000 }), { nil: undefined }),
      fc.constantFrom(1, 3, 8),
      fc.boolean(),
      async (style, total, count, capWish, limit, width, prefetch) => {
        const cap = Math.max(capWish, Math.ceil(count / 60)); // bounds the number of requests
        const pageSize = limit === undefined ? undefined : Math.max(limit, Math.ceil(count / 60));
        const items = itemsUpTo(count);
        const { list, requests } = listingOf({ style, cap, itemsAt: () => items, ...(total && { total }) });
        const options = { prefetch, concurrency: width };
        const all = await list({ limit: pageSize }, options).toArray();
        expect(all).toEqual(items);
        expect(requests.length).toBeLessThanOrEqual(Math.ceil(count / Math.min(cap, pageSize ?? cap)) + 1 + width);
      },
    ),
    { numRuns: 150 },
  );
});

test("a list starts where the caller says, and has everything after that", async () => {
  await fc.assert(
    fc.asyncProperty(
      style,
      total,
      fc.integer({ min: 0, max: 300 }),
      fc.integer({ min: 1, max: 50 }),
      fc.integer({ min: 0, max: 320 }),
      fc.constantFrom(1, 4),
      async (style, total, count, limit, offset, concurrency) => {
        const items = itemsUpTo(count);
        const { list } = listingOf({ style, cap: 40, itemsAt: () => items, ...(total && { total }) });
        expect(await list({ limit, offset }, { concurrency }).toArray()).toEqual(items.slice(offset));
      },
    ),
    { numRuns: 150 },
  );
});

test("a list ends after maxItems, and asks for no page beyond", async () => {
  const items = itemsUpTo(100);
  for (const prefetch of [true, false]) {
    const { list, requests } = listingOf({ style: "marker", cap: 10, itemsAt: () => items });
    expect(await list({}, { maxItems: 25, prefetch }).toArray()).toEqual(items.slice(0, 25));
    expect(requests).toHaveLength(3);
  }
});

test("a page has the body as sent, and firstPage asks once", async () => {
  const items = itemsUpTo(25);
  const { list, requests } = listingOf({ style: "offset", cap: 10, itemsAt: () => items, total: (n) => n });
  const first = await list({ limit: 10 }).firstPage();
  expect(first).toEqual({ number: 1, items: items.slice(0, 10), body: { things: items.slice(0, 10), count: 25 } });
  expect(requests).toHaveLength(1);
  const sizes: number[] = [];
  for await (const page of list().pages()) sizes.push(page.items.length);
  expect(sizes).toEqual([10, 10, 5]);
});

test("an empty list has no items, and one page", async () => {
  for (const style of ["marker", "offset", "link", "none"] as const) {
    const { list, requests } = listingOf({ style, cap: 10, itemsAt: () => [], total: () => 0 });
    expect(await list().toArray()).toEqual([]);
    expect((await list().firstPage()).items).toEqual([]);
    expect(requests).toHaveLength(2);
  }
});

const change = fc.record({
  at: fc.integer({ min: 1, max: 6 }),
  index: fc.nat(200),
  kind: fc.constantFrom("insert", "delete"),
});

/** The item that the marker names is deleted, and so the server begins again; not with the page it had first. */
const beganAgain = [
  { at: 1, index: 8, kind: "insert" as const },
  { at: 1, index: 0, kind: "delete" as const },
  { at: 3, index: 157, kind: "delete" as const },
];

test("a list that changes between pages never has an item twice, and misses none that was there all the time, or fails", async () => {
  await fc.assert(
    fc.asyncProperty(
      style,
      fc.integer({ min: 1, max: 120 }),
      fc.integer({ min: 2, max: 30 }),
      fc.array(change, { maxLength: 3 }),
      async (style, count, cap, changes) => {
        const states = [itemsUpTo(count)];
        for (let n = 1; n <= 8; n++)
          states.push(
            changed(
              states[n - 1] ?? [],
              changes.filter(({ at }) => at === n),
              n,
            ),
          );
        const at = (n: number) => states[Math.min(n, states.length - 1)] ?? [];
        const { list, requests } = listingOf({ style, cap, itemsAt: at, total: (matching) => matching });
        let ids: string[];
        try {
          ids = (await list({}, { prefetch: false }).toArray()).map(({ id }) => id);
        } catch (error) {
          expect(error).toBeInstanceOf(PaginationError);
          return;
        }
        const seen = states.slice(0, requests.length);
        const lasting = itemsUpTo(count).filter(({ id }) =>
          seen.every((state) => state.some((item) => item.id === id)),
        );
        expect(new Set(ids).size).toBe(ids.length);
        // Offset paging cannot see a deletion that an insertion makes up for: the README says so.
        const kinds = new Set(changes.map(({ kind }) => kind));
        if (style === "offset" && kinds.size === 2) return;
        expect(ids).toEqual(expect.arrayContaining(lasting.map(({ id }) => id)));
      },
    ),
    { numRuns: 300, examples: [["marker", 45, 8, beganAgain]] },
  );
});

test("duplicates in a list that changes are dropped, kept or refused, as the caller chooses", async () => {
  const items = itemsUpTo(25);
  const moved = [{ id: "new" }, ...items];
  const model = { style: "offset", cap: 10, itemsAt: (n: number) => (n === 0 ? items : moved) } as const;
  expect(await listingOf(model).list().toArray()).toEqual(items);
  const kept = await listingOf(model).list({}, { duplicates: "keep" }).toArray();
  expect(kept.filter(({ id }) => id === "item-9")).toHaveLength(2);
  await expect(listingOf(model).list({}, { duplicates: "error" }).toArray()).rejects.toThrow(/page 2.*item-9/);
});

test("a list fails when its total falls while items are skipped by number, since one was skipped", async () => {
  const items = itemsUpTo(45);
  for (const style of ["marker", "offset", "link"] as const) {
    for (const concurrency of style === "offset" ? [1, 3] : [3]) {
      const itemsAt = (n: number) => (n === 0 ? items : items.slice(1));
      const { list } = listingOf({ style, cap: 10, total: (n) => n, itemsAt });
      await expect(list({}, { concurrency }).toArray(), style).rejects.toThrow(/total fell from 45 to 44/);
    }
  }
});

test("a list fails when its total rises and falls back", async () => {
  const items = itemsUpTo(45);
  const itemsAt = (n: number) => (n === 1 ? [{ id: "new" }, ...items] : items);
  const { list } = listingOf({ style: "offset", cap: 10, total: (n) => n, itemsAt });
  await expect(list().toArray()).rejects.toThrow(/total fell from 46 to 45/);
});

function changed(items: readonly { id: string }[], changes: { index: number; kind: string }[], n: number) {
  const next = [...items];
  for (const [order, { index, kind }] of changes.entries()) {
    if (kind === "insert") next.splice(index % (next.length + 1), 0, { id: `new-${n}-${order}` });
    else if (next.length > 0) next.splice(index % next.length, 1);
  }
  return next;
}
