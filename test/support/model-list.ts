import type { Fetch } from "../../src/client/transport.ts";
import { noAuth } from "../../src/auth/auth.ts";
import type { Operation, Paging, ServiceDescription } from "../../src/client/operation.ts";
import { createService } from "../../src/client/service.ts";
import type { List } from "../../src/pagination/list.ts";

/** A list as a cloud might serve it, honest or not. */
export interface Model {
  readonly style: Paging["style"];
  /** Largest page. */
  readonly cap: number;
  /** What the server says of the total at request number `n`; undefined says nothing. */
  readonly total?: (matching: number, n: number, query: URLSearchParams) => number | undefined;
  /** The items when request number `n` (from 0) arrives. One that stands there twice is sent twice. */
  readonly itemsAt: (n: number) => readonly Item[];
  /**
   * What follows after a marker whose item is gone: the list from its beginning, or what came after the item, as where
   * the marker is looked up by a key that outlives the item. Default: from the beginning.
   */
  readonly lostMarker?: "begin again" | "go on";
  /** Last word on an answer. */
  readonly spoil?: (body: Record<string, unknown>, n: number, query: URLSearchParams) => unknown;
  /** A next link on another host, in the shapes that clouds send. */
  readonly link?: (query: URLSearchParams) => unknown;
  /** Name of the field with the ID. Default: `id`. */
  readonly idField?: string;
  /** Whether IDs are sent as numbers. */
  readonly numericIds?: boolean;
  /** Whether the list is asked for by POST, with the position in the body, and how it is written there. */
  readonly inBody?: "string" | "integer";
  /** More of what the spec says of the paging. */
  readonly paging?: Partial<Paging>;
}

export interface Item {
  readonly id: string;
}

export interface Listing {
  readonly list: (
    params?: Record<string, unknown>,
    options?: Parameters<ReturnType<typeof createService>["list"]>[2],
  ) => List<Item, Record<string, unknown>>;
  readonly requests: URL[];
  /** The bodies of the requests, where the list is asked for by POST. */
  readonly bodies: unknown[];
  /** The IDs of items as the client returned them, in the model's own writing. */
  readonly idsOf: (items: readonly unknown[]) => string[];
}

const description: ServiceDescription = { id: "model", catalogTypes: [], servers: [] };

export function itemsUpTo(count: number): Item[] {
  return Array.from({ length: count }, (_, index) => ({ id: `item-${index}` }));
}

/** The client's list over a model; `pause` ms pass before each answer. */
export function listingOf(model: Model, pause = 0): Listing {
  const requests: URL[] = [];
  const bodies: unknown[] = [];
  const fetch: Fetch = async (url, init) => {
    const asked = new URL(url);
    if (typeof init.body === "string") {
      bodies.push(JSON.parse(init.body));
      for (const [name, value] of Object.entries(JSON.parse(init.body) as object))
        asked.searchParams.set(name, String(value));
    }
    const n = requests.push(asked) - 1;
    const answer = JSON.stringify(answerTo(model, asked.searchParams, n));
    if (pause > 0) await new Promise((done) => setTimeout(done, pause));
    init.signal?.throwIfAborted();
    return new Response(answer, { headers: { "content-type": "application/json" } });
  };
  const { list } = createService(description, { endpoint: "https://model.example", auth: noAuth, fetch, retries: 0 });
  const operation = operationOf(model);
  return {
    requests,
    bodies,
    list: (params, options) => {
      const given = model.inBody === undefined || params === undefined ? params : { body: params };
      return list<Item, Record<string, unknown>>(operation, given, options);
    },
    idsOf: (items) =>
      items.map((item) => {
        const id = String((item as Record<string, unknown>)[idField(model)]);
        return id.startsWith("item-") ? id : `item-${id}`;
      }),
  };
}

function idField({ idField = "id" }: Model): string {
  return idField;
}

function operationOf(model: Model): Operation {
  const { style, inBody } = model;
  const paging: Paging = {
    style,
    items: "things",
    limit: "limit",
    offset: "offset",
    total: "count",
    ...(style === "offset"
      ? model.idField === undefined
        ? {}
        : { id: model.idField }
      : { marker: { param: "marker", from: idField(model) } }),
    ...(style === "link" ? { links: "things_links" } : {}),
    ...(inBody === undefined ? {} : { body: inBody }),
    ...model.paging,
  };
  if (inBody !== undefined) {
    return { id: "listThings", method: "post", path: "/things", parameters: {}, body: "optional", paging };
  }
  return {
    id: "listThings",
    method: "get",
    path: "/things",
    parameters: {
      limit: { in: "query", type: "integer", minimum: 1 },
      offset: { in: "query", type: "integer", minimum: 0 },
      name: { in: "query", type: "string" },
      ...(style === "offset" ? {} : { marker: { in: "query", type: "string" } }),
    },
    paging,
  };
}

function answerTo(model: Model, query: URLSearchParams, n: number): unknown {
  const items = model.itemsAt(n);
  const start = startOf(model, query, n) + Number(query.get("offset") ?? 0);
  const size = model.style === "none" ? items.length : Math.min(Number(query.get("limit") ?? model.cap), model.cap);
  const page = items.slice(start, start + size);
  const things = page.map((item) => sent(model, item));
  const body: Record<string, unknown> = { things };
  const total = model.total?.(items.length, n, query);
  if (total !== undefined) body["count"] = total;
  if (model.style === "link" && page.length === size) {
    const next = new URLSearchParams(query);
    const last = page.at(-1);
    next.set("marker", last === undefined ? "" : markerOf(model, last));
    body["things_links"] = model.link?.(next) ?? [{ rel: "next", href: `http://internal.example:8776/things?${next}` }];
  }
  return model.spoil === undefined ? body : model.spoil(body, n, query);
}

/** After how many items the marker leads. */
function startOf(model: Model, query: URLSearchParams, n: number): number {
  const marker = query.get("marker");
  if (marker === null) return 0;
  const isMarked = (item: Item) => markerOf(model, item) === marker;
  for (let at = n; at >= 0; at--) {
    const items = model.itemsAt(at);
    const place = items.findLastIndex(isMarked);
    if (at === n && place >= 0) return place + 1;
    if (model.lostMarker !== "go on") return 0;
    if (place < 0) continue;
    const still = new Set(model.itemsAt(n).map(({ id }) => id));
    const before = items.slice(0, place).findLast(({ id }) => still.has(id));
    return before === undefined ? 0 : model.itemsAt(n).findLastIndex(({ id }) => id === before.id) + 1;
  }
  return 0;
}

function markerOf(model: Model, item: Item): string {
  const id = sent(model, item)[idField(model)];
  return typeof id === "number" ? String(id) : typeof id === "string" ? id : "";
}

/** The item as the server writes it. */
function sent(model: Model, item: Item): Record<string, unknown> {
  const { numericIds } = model;
  if (model.idField === undefined && numericIds === undefined) return { ...item };
  const id = item.id.replace(/^item-/, "");
  return { [idField(model)]: numericIds === true ? Number(id) : id };
}
