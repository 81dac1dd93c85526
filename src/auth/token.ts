import type { Catalog } from "../core/catalog.ts";
import { parseTime } from "../core/time.ts";

/** A login's result. */
export interface Token {
  readonly id: string;
  /** Until when it is good, by this machine's clock, in ms since 1970. Infinity if it never expires. */
  readonly validUntil: number;
  readonly projectId: string | undefined;
  readonly catalog: Catalog | undefined;
}

/** An end that cannot be read must not make a token look good for ever, nor useless. In ms. */
const lifeUnread = 5 * 60_000;

/**
 * Until when a token is good by this machine's clock, which may differ from the server's:
 * the lifetime counts from the moment it was asked for.
 */
export function validUntil(asked: number, issued: string | undefined, expires: string | null | undefined): number {
  if (expires === null || expires === undefined) return Infinity;
  const end = parseTime(expires);
  if (end === undefined) return asked + lifeUnread;
  const start = issued === undefined ? undefined : parseTime(issued);
  return start === undefined || start > end ? end : asked + (end - start);
}
