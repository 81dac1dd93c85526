import type { Operation, Paging } from "../operation.ts";
import type { Params } from "../place-parameters.ts";
import { isRecord } from "../is-record.ts";

/** Where a page starts. */
export interface Position {
  /** The caller's parameters, with those of the position put in. */
  readonly params: Params;
  /** Query parameters that no page documents: a cursor of the server's own. */
  readonly cursor?: Readonly<Record<string, string>>;
  /** Tells positions apart. */
  readonly key: string;
}

/** A page that leads nowhere, though it should. */
export class Astray extends Error {}

/** Where the page after this one starts; undefined if this was the last. */
export function nextPosition(
  operation: Operation,
  paging: Paging,
  start: Params,
  page: { body: unknown; items: readonly unknown[]; skipped: number },
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
  return { params: put(params, paging, paging.offset, offset), key: `offset ${offset}` };
}

/** How many items the caller asked to skip. */
export function startOffset(paging: Paging, start: Params): number {
  return Number(read(start, paging, paging.offset) ?? 0);
}

/** Whether the caller starts in the middle, so that a total says nothing about what is left. */
export function startsAtMarker(paging: Paging, start: Params): boolean {
  return read(start, paging, paging.marker?.param) !== undefined;
}

/** An offset that stays beside a marker would be applied again after it, and skip items. */
function afterMarker(paging: Paging, start: Params, marker: string): Position {
  const params = without(start, paging, paging.offset);
  return { params: put(params, paging, paging.marker?.param, marker), key: `marker ${marker}` };
}

function markerOf(paging: Paging, items: readonly unknown[]): string {
  const from = paging.marker?.from ?? "id";
  const last = items.at(-1);
  const marker = isRecord(last) ? last[from] : undefined;
  if (typeof marker === "string" && marker !== "") return marker;
  if (typeof marker === "number") return String(marker);
  throw new Astray(`the last item has no \`${from}\` to go on from`);
}

/**
 * Of a next link only the query is used, and of that only the position: clouds hand out internal hosts,
 * `http:` behind TLS, and links that drop a filter or keep an offset.
 */
function byLink(
  operation: Operation,
  paging: Paging,
  start: Params,
  page: { body: unknown; items: readonly unknown[]; skipped: number },
): Position | undefined {
  const query = nextQuery(isRecord(page.body) ? page.body[paging.links ?? ""] : undefined);
  if (query === undefined) return undefined;
  if (page.items.length === 0) throw new Astray("the page is empty, and yet has a link to a next one");
  const marker = paging.marker === undefined ? null : query.get(paging.marker.param);
  if (marker !== null && marker !== "") return afterMarker(paging, start, marker);
  if (paging.offset !== undefined && query.has(paging.offset)) {
    return atOffset(paging, start, page.skipped + page.items.length);
  }
  const cursor = Object.fromEntries([...query].filter(([name]) => !Object.hasOwn(operation.parameters, name)));
  if (Object.keys(cursor).length === 0) throw new Astray("the link to the next page says nothing of where it starts");
  return { params: without(start, paging, paging.offset), cursor, key: `cursor ${JSON.stringify(cursor)}` };
}

/** The query of `[{rel: "next", href}]`, of `{next: href}` or of a plain href. */
function nextQuery(links: unknown): URLSearchParams | undefined {
  const href = Array.isArray(links)
    ? links.flatMap((link: unknown) => (isRecord(link) && link["rel"] === "next" ? [link["href"]] : []))[0]
    : isRecord(links)
      ? links["next"]
      : links;
  if (href === undefined || href === null || href === "") return undefined;
  if (typeof href !== "string" || !URL.canParse(href, "http://relative.invalid")) {
    throw new Astray("the link to the next page is no URL");
  }
  return new URL(href, "http://relative.invalid").searchParams;
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
