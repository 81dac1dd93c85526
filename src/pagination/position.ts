import { isRecord } from "../client/checks.ts";
import type { Operation, Paging } from "../client/operation.ts";
import type { Params } from "../client/parameters.ts";

/** Where a page starts. */
export interface Position {
  /** The caller's parameters, with those of the position put in. */
  readonly params: Params;
  /** Query parameters that no page documents: a cursor of the server's own. */
  readonly cursor?: Readonly<Record<string, string>>;
  /** Whether items are skipped by their number, so that a deletion moves the later ones. */
  readonly byOffset: boolean;
  /** Whether a link of the page before leads here. */
  readonly byLink?: true;
  /** The same for two positions at which the same page starts. */
  readonly key: string;
}

/** A page that does not say how the list goes on, though it should. */
export class BrokenPage extends Error {
  override name = "BrokenPage";
}

/** What of a page decides where the next one starts. */
export interface PageContent {
  readonly body: unknown;
  /** As many as the server sent. */
  readonly items: readonly unknown[];
  /** How many items of the whole list come before the page. */
  readonly skipped: number;
  /** Whether all items that the total tells of have come. */
  readonly reachesTotal: boolean;
  /** Whether the page was reached by a link, so that the server is known to send them. */
  readonly isLinked: boolean;
}

/** Where a list starts that the caller asked for with these parameters. */
export function startPosition(paging: Paging, params: Params): Position {
  return { params, byOffset: paging.style === "offset", key: "start" };
}

/** Where the page after this one starts; undefined if this was the last. */
export function nextPosition(
  operation: Operation,
  paging: Paging,
  start: Params,
  page: PageContent,
): Position | undefined {
  switch (paging.style) {
    case "none":
      return undefined;
    case "marker":
      return page.items.length === 0 ? undefined : afterMarker(paging, start, markerOf(paging, page.items));
    case "offset":
      return page.items.length === 0 ? undefined : atOffset(paging, start, page.skipped + page.items.length);
    case "link":
      return byLink(operation, paging, start, page);
  }
}

/** The same list from an offset on. */
export function atOffset(paging: Paging, start: Params, offset: number): Position {
  const params = without(start, paging, paging.marker?.param);
  return { params: put(params, paging, paging.offset, offset), byOffset: true, key: `offset ${offset}` };
}

/** How many items the caller asked to skip. */
export function startOffset(paging: Paging, start: Params): number {
  return Number(read(start, paging, paging.offset) ?? 0);
}

/** Whether the caller starts in the middle, so that a total says nothing about what is left. */
export function startsAtMarker(paging: Paging, start: Params): boolean {
  return read(start, paging, paging.marker?.param) !== undefined;
}

/** The page size that the caller asked for, or else the documented default; undefined where neither is known. */
export function pageSize(paging: Paging, start: Params): number | undefined {
  const asked = read(start, paging, paging.limit);
  return asked === undefined ? paging.defaultLimit : Number(asked);
}

/** An offset that stays beside a marker would be applied again after it, and skip items. */
function afterMarker(paging: Paging, start: Params, marker: string): Position {
  const params = without(start, paging, paging.offset);
  return { params: put(params, paging, paging.marker?.param, marker), byOffset: false, key: `marker ${marker}` };
}

function markerOf(paging: Paging, items: readonly unknown[]): string {
  const from = paging.marker?.from ?? "id";
  const last = items.at(-1);
  const marker = isRecord(last) ? last[from] : undefined;
  if (typeof marker === "string" && marker !== "") return marker;
  if (typeof marker === "number") return String(marker);
  throw new BrokenPage(`the last item has no \`${from}\`, which the next page starts after`);
}

/**
 * Of a next link only the query is used, and of that only the position: clouds send internal hosts, `http:` behind TLS,
 * and links that drop a filter or keep an offset.
 */
function byLink(operation: Operation, paging: Paging, start: Params, page: PageContent): Position | undefined {
  const query = nextQuery(linksOf(paging, page.body));
  if (query === undefined) return afterFullPage(paging, start, page);
  if (page.items.length === 0) {
    if (page.reachesTotal) return undefined;
    throw new BrokenPage("the page is empty, and yet has a link to a next one");
  }
  const marker = paging.marker === undefined ? null : query.get(paging.marker.param);
  if (marker !== null && marker !== "") return { ...afterMarker(paging, start, marker), byLink: true };
  if (paging.offset !== undefined && query.has(paging.offset)) {
    return { ...atOffset(paging, start, page.skipped + page.items.length), byLink: true };
  }
  const cursor = Object.fromEntries([...query].filter(([name]) => !Object.hasOwn(operation.parameters, name)));
  if (Object.keys(cursor).length === 0) throw new BrokenPage("the link to the next page does not say where it starts");
  const params = without(start, paging, paging.offset);
  return { params, cursor, byOffset: false, byLink: true, key: `cursor ${JSON.stringify(cursor)}` };
}

/** Whether an answer says that it is not the whole list. */
export function saysThereIsMore(paging: Paging, body: unknown): boolean {
  return isTruncated(paging, body) || nextHref(linksOf(paging, body)) !== undefined;
}

function isTruncated({ truncated }: Paging, body: unknown): boolean {
  return truncated !== undefined && isRecord(body) && body[truncated] === true;
}

function linksOf({ links }: Paging, body: unknown): unknown {
  return links !== undefined && isRecord(body) ? body[links] : undefined;
}

/**
 * A page as full as was asked for, or cut by the server, without a link: the last one, or one whose link a proxy
 * dropped. A look behind it tells, unless the total has told already, or links came before.
 */
function afterFullPage(paging: Paging, start: Params, page: PageContent): Position | undefined {
  const size = pageSize(paging, start);
  const isFull = size !== undefined && page.items.length >= size && page.items.length > 0;
  const isCut = isTruncated(paging, page.body);
  if (isCut ? page.items.length === 0 : !isFull || page.reachesTotal || page.isLinked) return undefined;
  if (paging.marker === undefined) {
    if (isCut) throw new BrokenPage("the server cut the list, and does not say where the rest starts");
    return undefined;
  }
  return afterMarker(paging, start, markerOf(paging, page.items));
}

/** The query of `[{rel: "next", href}]`, of `{next: href}` or of a plain href; undefined where there is no next page. */
function nextQuery(links: unknown): URLSearchParams | undefined {
  const href = nextHref(links);
  if (href === undefined) return undefined;
  if (typeof href !== "string" || href === "" || !URL.canParse(href, "http://relative.invalid")) {
    throw new BrokenPage("the link to the next page has no URL");
  }
  return new URL(href, "http://relative.invalid").searchParams;
}

function nextHref(links: unknown): unknown {
  if (links === undefined || links === null || links === "") return undefined;
  if (typeof links === "string") return links;
  if (Array.isArray(links)) {
    return links.map(nextHrefOf).find((href) => href !== undefined);
  }
  return nextHrefOf(links);
}

/** The target of one link; null if it is the next one and has none. */
function nextHrefOf(link: unknown): unknown {
  if (Array.isArray(link)) return nextHref(link);
  if (!isRecord(link)) throw new BrokenPage("the links between pages are none that can be read");
  if ("rel" in link || "href" in link) {
    const { rel } = link;
    const relations = typeof rel === "string" ? rel.toLowerCase().split(/\s+/) : [];
    return relations.includes("next") ? (link["href"] ?? null) : undefined;
  }
  const name = Object.keys(link).find((key) => key.toLowerCase() === "next");
  return name === undefined ? undefined : (link[name] ?? undefined);
}

function read(params: Params, paging: Paging, name: string | undefined): unknown {
  if (name === undefined) return undefined;
  const place = paging.body === undefined ? params : params["body"];
  return isRecord(place) ? place[name] : undefined;
}

function put(params: Params, paging: Paging, name: string | undefined, value: string | number): Params {
  if (name === undefined) return params;
  if (paging.body === undefined) return { ...params, [name]: value };
  const body = isRecord(params["body"]) ? params["body"] : {};
  return { ...params, body: { ...body, [name]: paging.body === "string" ? String(value) : value } };
}

function without(params: Params, paging: Paging, name: string | undefined): Params {
  if (name === undefined || read(params, paging, name) === undefined) return params;
  const drop = (record: Params) => Object.fromEntries(Object.entries(record).filter(([key]) => key !== name));
  if (paging.body === undefined) return drop(params);
  return { ...params, body: isRecord(params["body"]) ? drop(params["body"]) : undefined };
}
