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
  /** What the server says of the total; undefined says nothing. */
  readonly total?: (matching: number) => number;
  /** The items when request number `n` (from 0) arrives. */
  readonly itemsAt: (n: number) => readonly Item[];
  /** Last word on an answer. */
  readonly spoil?: (body: Record<string, unknown>, n: number, query: URLSearchParams) => unknown;
  /** A next link on another host, in the shapes that clouds send. */
  readonly link?: (query: URLSearchParams) => unknown;
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
}

const description: ServiceDescription = { id: "model", catalogTypes: [], servers: [] };

export function itemsUpTo(count: number): Item[] {
  return Array.from({ length: count }, (_, index) => ({ id: `item-${index}` }));
}

/** The client's list over a model; `pause` ms pass before each answer. */
export function listingOf(model: Model, pause = 0): Listing {
  const requests: URL[] = [];
  const fetch: Fetch = async (url, init) => {
    const asked = new URL(url);
    const n = requests.push(asked) - 1;
    const answer = JSON.stringify(answerTo(model, asked.searchParams, n));
    if (pause > 0) await new Promise((done) => setTimeout(done, pause));
    init.signal?.throwIfAborted();
    return new Response(answer, { headers: { "content-type": "application/json" } });
  };
  const { list } = createService(description, { endpoint: "https://model.example", auth: noAuth, fetch, retries: 0 });
  const operation = operationOf(model.style);
  return { requests, list: (params, options) => list<Item, Record<string, unknown>>(operation, params, options) };
}

function operationOf(style: Paging["style"]): Operation {
  const paging: Paging = {
    style,
    items: "things",
    limit: "limit",
    offset: "offset",
    total: "count",
    ...(style === "offset" ? {} : { marker: { param: "marker", from: "id" } }),
    ...(style === "link" ? { links: "things_links" } : {}),
  };
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
  const marker = query.get("marker");
  const after = marker === null ? 0 : items.findIndex(({ id }) => id === marker) + 1;
  const start = after + Number(query.get("offset") ?? 0);
  const size = Math.min(Number(query.get("limit") ?? model.cap), model.cap);
  const things = items.slice(start, start + size);
  const body: Record<string, unknown> = { things };
  if (model.total !== undefined) body["count"] = model.total(items.length);
  if (model.style === "link" && things.length === size) {
    const next = new URLSearchParams(query);
    next.set("marker", things.at(-1)?.id ?? "");
    body["things_links"] = model.link?.(next) ?? [{ rel: "next", href: `http://internal.example:8776/things?${next}` }];
  }
  return model.spoil === undefined ? body : model.spoil(body, n, query);
}
