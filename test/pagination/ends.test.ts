import { expect, test } from "vitest";
import { PaginationError } from "../../src/index.ts";
import { itemsUpTo, listingOf, type Model } from "../support/model-list.ts";

const items = itemsUpTo(45);
const honest = { cap: 10, itemsAt: () => items } as const;

/** The number of items of the list, and how often the client asked. */
async function counted(model: Model, params = {}, options = {}) {
  const { list, requests } = listingOf(model);
  const all = await list(params, options).toArray();
  return { items: all.length, requests: requests.length };
}

test.each<[string, (href: string) => unknown]>([
  ["rel in capitals", (href) => [{ rel: "NEXT", href }]],
  ["several words in rel", (href) => [{ rel: "last next", href }]],
  ["arrays in arrays", (href) => [[{ rel: "prev", href: "/" }], [[{ rel: "next", href }]]]],
  ["one object in place of the array", (href) => ({ rel: "next", href })],
  ["Next as a name", (href) => ({ Next: href })],
])("a list follows next links with %s", async (_, shape) => {
  const link = (query: URLSearchParams) => shape(`/things?${query}`);
  expect(await counted({ ...honest, style: "link", link })).toMatchObject({ items: 45 });
});

test.each<[string, unknown]>([
  ["a next link without a target", [{ rel: "next" }]],
  ["a target that is null", [{ rel: "next", href: null }]],
  ["an empty target", [{ rel: "next", href: "" }]],
  ["a target that is an object", { next: { href: "/things" } }],
  ["a number", 1],
  ["a list of nothing", [null]],
])("a list fails for a broken next link: %s", async (_, things_links) => {
  const list = listingOf({ ...honest, style: "link", spoil: (body) => ({ ...body, things_links }) }).list();
  await expect(list.toArray()).rejects.toThrow(PaginationError);
});

test("a list goes on by marker behind a full page without links, though not where links came before", async () => {
  const withoutLinks: Model["spoil"] = ({ things, count }) => ({ things, count });
  const dropped = { ...honest, style: "link", spoil: withoutLinks } as const;
  expect(await counted(dropped, { limit: 10 })).toEqual({ items: 45, requests: 5 });
  expect(await counted({ ...dropped, paging: { defaultLimit: 10 } })).toEqual({ items: 45, requests: 5 });
  expect(await counted({ ...dropped, itemsAt: () => itemsUpTo(10) }, { limit: 10 })).toEqual({
    items: 10,
    requests: 2,
  });
  const told = { ...dropped, itemsAt: () => itemsUpTo(10), total: (n: number) => n };
  expect(await counted(told, { limit: 10 }), "the total has told already").toEqual({ items: 10, requests: 1 });
  const lastOnly: Model["spoil"] = (body, n) => (n === 3 ? withoutLinks(body, n, new URLSearchParams()) : body);
  const linked = { ...dropped, itemsAt: () => itemsUpTo(40), spoil: lastOnly };
  expect(await counted(linked, { limit: 10 })).toEqual({ items: 40, requests: 4 });
});

test("a list goes on behind a page that the server says it has cut", async () => {
  const paging = { truncated: "truncated" };
  const spoil: Model["spoil"] = ({ things }, n) => ({ things, truncated: n < 4 });
  expect(await counted({ ...honest, style: "link", spoil, paging })).toEqual({ items: 45, requests: 5 });
});

const whole = {
  style: "none",
  cap: 100,
  itemsAt: () => items,
  paging: { links: "links", truncated: "cut" },
} as const;

test.each<[string, Record<string, unknown>]>([
  ["a next link", { links: { next: "/things?page=2" } }],
  ["a next link in a list", { links: [{ rel: "next", href: "/things?page=2" }] }],
  ["a sign that it was cut", { cut: true }],
  ["a total above its items", { count: 46 }],
])("a list in one piece fails with %s", async (_, more) => {
  const list = listingOf({ ...whole, spoil: (body) => ({ ...body, ...more }) }).list();
  await expect(list.toArray()).rejects.toThrow(PaginationError);
});

test("a list in one piece is returned whole where its links lead nowhere", async () => {
  const spoil: Model["spoil"] = (body) => ({
    ...body,
    links: { next: null, self: "/things" },
    cut: false,
    count: 45,
  });
  expect(await counted({ ...whole, spoil })).toEqual({ items: 45, requests: 1 });
});

test("a list in one piece is returned with a larger total if the caller ignores totals", async () => {
  const spoil: Model["spoil"] = (body) => ({ ...body, count: 50 });
  expect(await counted({ ...whole, spoil }, {}, { total: "ignore" })).toEqual({ items: 45, requests: 1 });
});

test("a list fails for a total that counts what cannot be seen, with an option that makes it work", async () => {
  for (const style of ["marker", "offset", "link"] as const) {
    for (const concurrency of [1, 4]) {
      const model = { ...honest, style, total: (n: number) => n + 3 };
      await expect(counted(model, {}, { concurrency })).rejects.toThrow(/total: "ignore"/);
      expect(await counted(model, {}, { concurrency, total: "ignore" })).toMatchObject({ items: 45 });
    }
  }
});

test("the total on an empty last page is the one that counts", async () => {
  const oldest = { ...honest, style: "marker", itemsAt: (n: number) => itemsUpTo(n < 1 ? 11 : 10) } as const;
  expect(await counted({ ...oldest, total: (n) => n })).toEqual({ items: 10, requests: 2 });
  const onlyFirst = (n: number, _: number, query: URLSearchParams) => (query.has("marker") ? undefined : n);
  expect(await counted({ ...oldest, total: onlyFirst })).toEqual({ items: 10, requests: 3 });
});

test("a total that was not reached is asked for once more only where it may help", async () => {
  const onlyFirst = (n: number, _: number, query: URLSearchParams) => (query.has("marker") ? undefined : n);
  const { list, requests } = listingOf({
    ...honest,
    style: "marker",
    total: (n, at, query) => onlyFirst(n + 1, at, query),
  });
  await expect(list().toArray()).rejects.toThrow(/promised 46/);
  expect(requests).toHaveLength(7);
});

test("a total sent as text is read", async () => {
  const { list } = listingOf({ ...honest, style: "marker", spoil: (body) => ({ ...body, count: "46" }) });
  await expect(list().toArray()).rejects.toThrow(/promised 46/);
});

test.each([-1, 1.5, null, "many", 2 ** 60])("a total of %j is ignored", async (count) => {
  const spoil: Model["spoil"] = (body) => ({ ...body, count });
  expect(await counted({ ...honest, style: "marker", spoil })).toMatchObject({ items: 45 });
});

test("a total is ignored for a list that starts at a marker", async () => {
  const model = { ...honest, style: "marker", total: (n: number) => n } as const;
  expect(await counted(model, { marker: "item-9" })).toMatchObject({ items: 35 });
});

test("a list fails where a server ignores the marker that it starts at, whatever the total", async () => {
  const spoil: Model["spoil"] = () => ({ things: itemsUpTo(10), count: 10 });
  const { list } = listingOf({ ...honest, style: "marker", spoil });
  await expect(list({ marker: "item-99" }).toArray()).rejects.toThrow(/page again/);
});

test("null in place of the items is an empty list if the total is 0", async () => {
  for (const style of ["marker", "offset", "link", "none"] as const) {
    expect(await counted({ ...honest, style, spoil: () => ({ things: null, count: 0 }) })).toMatchObject({
      items: 0,
    });
    await expect(counted({ ...honest, style, spoil: () => ({ things: null, count: 1 }) })).rejects.toThrow(
      /found null/,
    );
    await expect(counted({ ...honest, style, spoil: () => ({ things: null }) })).rejects.toThrow(/found null/);
  }
});

const everything: Model["spoil"] = () => ({ things: items, count: 45 });

test.each(["marker", "offset", "link"] as const)(
  "a list of a server that does not page is returned whole, by %s",
  async (style) => {
    for (const concurrency of [1, 4]) {
      const model = { ...honest, style, spoil: everything };
      expect(await counted(model, { limit: 50 }, { concurrency }), "a limit above it").toEqual({
        items: 45,
        requests: 1,
      });
      expect(await counted(model, { limit: 10 }, { concurrency }), "a limit below it").toMatchObject({ items: 45 });
      expect(await counted(model, {}, { concurrency }), "no limit").toMatchObject({ items: 45 });
      expect(await counted({ ...model, paging: { defaultLimit: 100 } }, {}, { concurrency })).toEqual({
        items: 45,
        requests: 1,
      });
    }
  },
);

test("a first page as full as was asked for is followed by another request, though it reaches the total", async () => {
  const model = { ...honest, itemsAt: () => itemsUpTo(10), total: (n: number) => n };
  for (const style of ["marker", "offset"] as const) {
    expect(await counted({ ...model, style }, { limit: 10 })).toEqual({ items: 10, requests: 2 });
    expect(await counted({ ...model, style }, { limit: 11 })).toEqual({ items: 10, requests: 1 });
    const more: Model["itemsAt"] = (n) => itemsUpTo(n === 0 ? 10 : 12);
    expect(await counted({ ...model, style, itemsAt: more }, { limit: 10 })).toMatchObject({ items: 12 });
  }
});

test("a list without IDs ends when a server that does not page repeats the same answer", async () => {
  const things = Array.from({ length: 5 }, (_, at) => ({ name: `thing ${at}` }));
  expect(await counted({ ...honest, style: "offset", spoil: () => ({ things, count: 5 }) })).toEqual({
    items: 5,
    requests: 2,
  });
});

test("a list without a total fails when a server repeats its page, since it may ignore the position", async () => {
  await expect(counted({ ...honest, style: "marker", spoil: () => ({ things: items }) })).rejects.toThrow(/page again/);
});

test("a total below the page does not end a list", async () => {
  const low = { ...honest, total: () => 5 };
  for (const style of ["marker", "offset", "link"] as const) {
    expect(await counted({ ...low, style }, { limit: 20 })).toMatchObject({ items: 45 });
  }
});

const fresh = (n: number) => Array.from({ length: 100 }, (_, at) => ({ resource_id: `${n}-${at}`, changing: n }));

test.each(["string", "integer"] as const)(
  "a list fails where a server never runs out of items, by POST with %s positions",
  async (inBody) => {
    const model = { ...honest, style: "offset", inBody, idField: "resource_id", total: () => 45 } as const;
    const { list, requests } = listingOf({ ...model, spoil: (body, n) => ({ ...body, things: fresh(n) }) });
    await expect(list({}).toArray()).rejects.toThrow(/more and more items/);
    expect(requests.length).toBeLessThan(20);
  },
);

test("a list fails where a server repeats its first page with a field that changes", async () => {
  const model = { ...honest, style: "offset", inBody: "string", idField: "resource_id" } as const;
  const spoil: Model["spoil"] = (_, n) => ({ things: [{ resource_id: "a", changing: n }, { resource_id: "b" }] });
  await expect(
    listingOf({ ...model, spoil })
      .list({})
      .toArray(),
  ).rejects.toThrow(/page 2.*page again/);
});

test("a list fails where a server sends the same items in turns", async () => {
  const things = (n: number) => (n % 2 === 0 ? ["a", "b", "c"] : ["b", "c", "a"]).map((id) => ({ id }));
  const { list, requests } = listingOf({ ...honest, style: "offset", spoil: (_, n) => ({ things: things(n) }) });
  await expect(list().toArray()).rejects.toThrow(PaginationError);
  expect(requests.length).toBeLessThan(20);
});

test.each([
  ["string", "10"],
  ["integer", 10],
] as const)(
  "a position in a request body is written beside what the caller gave, as type %s",
  async (inBody, offset) => {
    const { list, bodies } = listingOf({ style: "offset", cap: 10, itemsAt: () => itemsUpTo(15), inBody });
    expect(await list({ name: "x" }).toArray()).toHaveLength(15);
    expect(bodies.slice(0, 2)).toEqual([{ name: "x" }, { name: "x", offset }]);
  },
);

test("items repeated in distant pages are found where the caller asks for that", async () => {
  const spoil: Model["spoil"] = (body, n) =>
    n === 3 && Array.isArray(body["things"])
      ? { ...body, things: body["things"].map((item: unknown, at) => (at === 5 ? items[5] : item)) }
      : body;
  const model = { ...honest, style: "marker", spoil } as const;
  await expect(listingOf(model).list({}, { duplicates: "error" }).toArray()).rejects.toThrow(/item-5 came twice/);
  const ids = (await listingOf(model).list().toArray()).map(({ id }) => id);
  expect(
    ids.filter((id) => id === "item-5"),
    "by default only near ones are",
  ).toHaveLength(2);
});

test("leaving a loop over a list does not wait for the page under way", async () => {
  const { list } = listingOf({ ...honest, style: "marker" }, 3_000);
  for (const iterable of [list(), list().pages()]) {
    const iterator = iterable[Symbol.asyncIterator]();
    const next = iterator.next();
    const start = performance.now();
    await iterator.return?.();
    expect(performance.now() - start).toBeLessThan(500);
    expect(await next).toEqual({ done: true, value: undefined });
    expect(await iterator.next()).toEqual({ done: true, value: undefined });
  }
});
