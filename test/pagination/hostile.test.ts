import fc from "fast-check";
import { expect, test } from "vitest";
import { PaginationError, ParameterError } from "../../src/index.ts";
import { itemsUpTo, listingOf, type Model } from "../support/model-list.ts";

const items = itemsUpTo(45);
const honest = { cap: 10, itemsAt: () => items } as const;

/** What came before the list failed, and the failure. */
async function outcome(model: Model, options = {}, params = {}) {
  const { list, requests } = listingOf(model);
  const received: string[] = [];
  try {
    for await (const { id } of list(params, options)) received.push(id);
  } catch (error) {
    if (!(error instanceof PaginationError)) throw error;
    return { received, error, requests };
  }
  return { received, error: undefined, requests };
}

test.each([1, 2, 3, 4, 5])(
  "a list fails for a server that repeats a circle of %i pages, and no item comes twice",
  async (length) => {
    for (const style of ["marker", "link"] as const) {
      const { received, error, requests } = await outcome({
        ...honest,
        style,
        spoil: (body, n) => {
          const start = (n % length) * 10;
          const things = itemsUpTo(length * 10).slice(start, start + 10);
          const href = `/things?marker=${things.at(-1)?.id ?? ""}`;
          return { ...body, things, ...(style === "link" && { things_links: [{ rel: "next", href }] }) };
        },
      });
      expect(error?.page).toBe(length + 1);
      expect(received).toEqual(itemsUpTo(length * 10).map(({ id }) => id));
      expect(requests.length).toBeLessThanOrEqual(length + 1);
    }
  },
);

test("a list fails for a circle of pages behind ever new cursors", async () => {
  const { error, received } = await outcome({
    ...honest,
    style: "link",
    spoil: (_, n) => ({
      things: items.slice((n % 3) * 10, (n % 3) * 10 + 10),
      things_links: [{ rel: "next", href: `?page_token=${n}` }],
    }),
  });
  expect(error?.message).toMatch(/page 4.*again/);
  expect(received).toHaveLength(30);
});

test.each(["marker", "offset", "link"] as const)(
  "a list fails for a server that always sends its first page, by %s",
  async (style) => {
    for (const concurrency of style === "marker" ? [1] : [1, 4]) {
      const { error, received } = await outcome(
        { ...honest, style, total: () => 45, spoil: (body) => ({ ...body, things: items.slice(0, 10) }) },
        { concurrency },
      );
      expect(error?.page).toBe(2);
      expect(received).toHaveLength(10);
    }
  },
);

test("a list fails for a link to the same page", async () => {
  const { error } = await outcome({
    ...honest,
    style: "link",
    spoil: (body, n, query) => (n < 2 ? body : { ...body, things_links: [{ rel: "next", href: `/things?${query}` }] }),
  });
  expect(error?.message).toMatch(/where an earlier one did/);
});

test.each<[string, (query: URLSearchParams) => unknown]>([
  ["to another host", (query) => [{ rel: "next", href: `https://evil.example/steal?${query}` }]],
  ["with http behind TLS", (query) => [{ rel: "next", href: `http://model.example/things?${query}` }]],
  ["that is relative", (query) => [{ rel: "next", href: `things?${query}` }]],
  ["with userinfo", (query) => [{ rel: "next", href: `https://a:b@model.example/things?${query}` }]],
  ["that starts with //host", (query) => [{ rel: "next", href: `//evil.example/things?${query}` }]],
  [
    "beside others",
    (query) => [
      { rel: "self", href: "/things" },
      { rel: "next", href: `/?${query}` },
    ],
  ],
  ["as an object", (query) => ({ self: "/things", next: `/things?${query}` })],
  ["as text", (query) => `/things?${query}`],
  ["that drops filter and limit", (query) => [{ rel: "next", href: `/things?marker=${query.get("marker") ?? ""}` }]],
  ["that keeps the offset", (query) => [{ rel: "next", href: `/things?offset=5&${query}` }]],
])("a list takes only the position from a next link %s", async (_, link) => {
  const { list, requests } = listingOf({ ...honest, style: "link", link });
  const all = await list({ limit: 10, name: "x", offset: 3 }).toArray();
  expect(all).toEqual(items.slice(3));
  for (const url of requests) {
    expect(url.origin + url.pathname).toBe("https://model.example/things");
    expect(url.searchParams.get("name")).toBe("x");
    expect(url.searchParams.get("limit")).toBe("10");
  }
});

test("a list fails for an empty page with a next link", async () => {
  const { error } = await outcome({
    ...honest,
    style: "link",
    spoil: (body, n) => (n === 2 ? { things: [], things_links: [{ rel: "next", href: "?marker=item-29" }] } : body),
  });
  expect(error).toMatchObject({ page: 3, received: 20 });
});

test.each([[42], [{ next: 42 }], [[{ rel: "next", href: "/things" }]], [[{ rel: "next", href: "http://[" }]]])(
  "a list fails for a link that leads nowhere: %j",
  async (things_links) => {
    const { error } = await outcome({ ...honest, style: "link", spoil: (body) => ({ ...body, things_links }) });
    expect(error).toMatchObject({ page: 1 });
  },
);

test.each([[undefined], [null], [{}], ["text"], [7]])("a list fails where the items are %j", async (things) => {
  for (const style of ["marker", "offset", "link", "none"] as const) {
    const { error } = await outcome({ ...honest, style, spoil: () => ({ things }) });
    expect(error?.message).toMatch(/no array `things`/);
  }
});

test.each([[null], [[]], ["text"]])("a list fails where the whole answer is %j", async (answer) => {
  const { error } = await outcome({ ...honest, style: "marker", spoil: (body, n) => (n === 1 ? answer : body) });
  expect(error).toMatchObject({ page: 2, received: 10 });
});

test.each(["marker", "offset", "link"] as const)(
  "a list fails where its total is not reached, by %s",
  async (style) => {
    for (const concurrency of [1, 4]) {
      const { error, received } = await outcome({ ...honest, style, total: (n) => n + 5 }, { concurrency });
      expect(error?.message).toMatch(/promised 50/);
      expect(received).toHaveLength(45);
    }
  },
);

test.each(["marker", "offset", "link"] as const)(
  "a list loses nothing where its total is too low, by %s",
  async (style) => {
    for (const concurrency of [1, 4]) {
      const { received } = await outcome({ ...honest, style, total: () => 12 }, { concurrency });
      expect(received).toHaveLength(45);
    }
  },
);

test("a list fails for an empty page in the middle, by the total", async () => {
  for (const style of ["marker", "offset"] as const) {
    const { error } = await outcome({
      ...honest,
      style,
      total: (n) => n,
      spoil: (body, n) => (n === 2 ? { ...body, things: [] } : body),
    });
    expect(error?.message).toMatch(/promised 45/);
  }
});

test("a list fails for a last item without the field that the next page starts from", async () => {
  const { error } = await outcome({ ...honest, style: "marker", spoil: () => ({ things: [{ name: "x" }] }) });
  expect(error?.message).toMatch(/no `id`/);
});

test("a list with concurrency puts pages of varying size together without a hole", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.integer({ min: 1, max: 10 }), { minLength: 1 }),
      fc.integer({ min: 2, max: 9 }),
      async (sizes, width) => {
        const { received, error } = await outcome(
          {
            ...honest,
            style: "offset",
            total: (n) => n,
            spoil: (body, n) => ({
              ...body,
              things: Array.isArray(body["things"]) ? body["things"].slice(0, sizes[n % sizes.length]) : [],
            }),
          },
          { concurrency: width },
        );
        expect(error).toBeUndefined();
        expect(received).toEqual(items.map(({ id }) => id));
      },
    ),
    { numRuns: 100 },
  );
});

test("a list without offset or total refuses concurrency before anything is sent", () => {
  const { list, requests } = listingOf({ ...honest, style: "none" });
  expect(() => list({ marker: "item-1" }, { concurrency: 2 })).toThrow(ParameterError);
  expect(requests).toHaveLength(0);
});

test("breaking out of a list cancels the page under way and asks for no more", async () => {
  const { list, requests } = listingOf({ ...honest, style: "marker" }, 20);
  for await (const { id } of list()) if (id === "item-3") break;
  const asked = requests.length;
  await new Promise((done) => setTimeout(done, 60));
  expect(requests.length).toBe(asked);
  expect(asked).toBeLessThanOrEqual(2);
});

test("a list asks for the next page while the caller works, and for no further one", async () => {
  const { list, requests } = listingOf({ ...honest, style: "marker" });
  for await (const page of list().pages()) {
    await new Promise((done) => setTimeout(done, 5));
    expect(requests.length).toBe(page.number + 1);
  }
});

test("a failure of the page ahead reaches the caller after the good page", async () => {
  const { received, error } = await outcome({
    ...honest,
    style: "marker",
    spoil: (body, n) => (n === 1 ? {} : body),
  });
  expect(received).toHaveLength(10);
  expect(error?.page).toBe(2);
});
