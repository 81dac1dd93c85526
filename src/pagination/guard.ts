import { isRecord, kindOf } from "../client/checks.ts";
import { PaginationError } from "../client/errors.ts";
import type { Operation, Paging } from "../client/operation.ts";
import type { ListOptions } from "../client/options.ts";
import type { Params } from "../client/parameters.ts";
import {
  BrokenPage,
  pageSize,
  saysThereIsMore,
  startOffset,
  startsAtMarker,
  type PageContent,
  type Position,
} from "./position.ts";

/** An answer that should be a page. */
export interface FetchedPage {
  readonly body: unknown;
  /** Why it does not belong to the list, if so. */
  readonly problem: string | undefined;
}

/** A page that was checked. */
export interface CheckedPage extends PageContent {
  /** The items to return: without those that came before. */
  readonly fresh: readonly unknown[];
  readonly total: number | undefined;
  /** Whether the list ends here, whatever else the page says. */
  readonly isLast: boolean;
}

/** Watches the pages of one list, so that it ends, and neither loses nor repeats items. */
export interface Guard {
  /** Throws PaginationError for a page that shows that the list cannot be returned whole. */
  check(fetched: FetchedPage, position: Position): CheckedPage;
  /** Notes where the list goes on; throws where a page started there before. */
  visit(position: Position): void;
  /** Throws unless as many items came as were promised. `askTotal` asks for the total once more. */
  finish(askTotal: () => Promise<unknown>): Promise<void>;
  /** Runs a step, and turns a BrokenPage into a PaginationError that says where. */
  locate<Result>(step: () => Result): Result;
}

/** So many pages in a row may have no new item, as where new items move the others down while the list is read. */
const mostStalePages = 10;

/** A list may have more items than its total says, for that may lag behind: so many times as many, and so many more. */
const largestExcess = { factor: 2, items: 1_000 };

export function createGuard(operation: Operation, paging: Paging, start: Params, options: ListOptions): Guard {
  const idField = paging.id ?? paging.marker?.from ?? "id";
  const duplicates = options.duplicates ?? "drop";
  const skippedAtStart = startOffset(paging, start);
  const countsAll = !startsAtMarker(paging, start);
  const size = pageSize(paging, start);
  const visitedPositions = new Set<string>();
  const firstItems = new Set<string>();
  /** First and last IDs of all pages but the two before: what a server repeats runs over one of them. */
  const edges = new Set<string | undefined>();
  /** All IDs, where the caller wants every repeated item found. */
  const allIds = new Set<string>();
  /** The IDs of the page before, and of the one before that: the last page of a list may be short. */
  let idsBefore: readonly (string | undefined)[] = [];
  let idsEarlier: readonly (string | undefined)[] = [];
  let latest: ReadonlySet<string | undefined> = new Set();
  let earlier: ReadonlySet<string | undefined> = new Set();
  let page = 0;
  let sent = 0;
  let received = 0;
  let stalePages = 0;
  let smallestTotal: number | undefined;
  let largestTotal = 0;
  let wasByOffset = false;
  let lastTotal: number | undefined;

  const fail = (problem: string) => new PaginationError(operation.id, problem, { page, received });
  const promised = (total: number) => total - skippedAtStart;

  function itemsOf(body: unknown, total: number | undefined): readonly unknown[] {
    const items = isRecord(body) ? body[paging.items] : undefined;
    if (Array.isArray(items)) return items;
    if (items === null && total === 0) return [];
    const found = isRecord(body) ? kindOf(items) : kindOf(body);
    throw fail(`the answer has no array \`${paging.items}\` (found ${found})`);
  }

  function noteTotal(total: number, { byOffset }: Position): void {
    if (byOffset && total < largestTotal) {
      throw fail(
        `the total fell from ${largestTotal} to ${total} while items are skipped by number, so one may have been missed; start again`,
      );
    }
    smallestTotal = Math.min(total, smallestTotal ?? total);
    largestTotal = Math.max(total, largestTotal);
  }

  /** Whether the server sent the page before again, whole, after all that it had. */
  function isWholePageAgain(ids: readonly (string | undefined)[]): boolean {
    const isSame = ids.length === idsBefore.length && ids.every((id, at) => id === idsBefore[at]);
    return isSame && countsAll && smallestTotal !== undefined && received >= promised(smallestTotal);
  }

  function withoutKnown(items: readonly unknown[], ids: readonly (string | undefined)[]): readonly unknown[] {
    const distinct = new Set(ids);
    const cameLately = (id: string | undefined) => id !== undefined && (latest.has(id) || earlier.has(id));
    const back = [...edges].find((id) => id !== undefined && distinct.has(id) && !cameLately(id));
    if (back !== undefined && duplicates !== "keep") {
      throw fail(`item ${back} was on an earlier page, too: the server goes back, or items moved by more than a page`);
    }
    // Most pages have no item that came before: nothing is copied for them.
    const isFresh = duplicates !== "error" && distinct.size === ids.length && !ids.some(cameLately);
    const fresh = isFresh ? items : freshOf(items, ids, cameLately);
    edges.add(idsEarlier[0]).add(idsEarlier.at(-1));
    [idsEarlier, earlier] = [idsBefore, latest];
    [idsBefore, latest] = [ids, distinct];
    received += fresh.length;
    return duplicates === "keep" ? items : fresh;
  }

  function freshOf(
    items: readonly unknown[],
    ids: readonly (string | undefined)[],
    cameLately: (id: string | undefined) => boolean,
  ): readonly unknown[] {
    const onPage = new Set<string>();
    return items.filter((_, at) => {
      const id = ids[at];
      if (id === undefined) return true;
      const isKnown = onPage.has(id) || cameLately(id) || allIds.has(id);
      onPage.add(id);
      if (duplicates === "error") {
        if (isKnown) throw fail(`item ${id} came twice`);
        allIds.add(id);
      }
      return !isKnown;
    });
  }

  return {
    check({ body, problem }, position) {
      page++;
      if (problem !== undefined) throw fail(problem);
      const total = totalOf(body, paging);
      const items = itemsOf(body, total);
      const skipped = skippedAtStart + sent;
      const isLinked = position.byLink === true;
      const checked = (fresh: readonly unknown[], reachesTotal = true, isLast = true): CheckedPage => {
        return { body, items, fresh, total, skipped, reachesTotal, isLinked, isLast };
      };
      lastTotal = total;
      wasByOffset ||= position.byOffset && page > 1;
      if (total !== undefined) noteTotal(total, position);
      if (paging.style === "none") {
        checkWhole(body, items, total);
        received = items.length;
        return checked(items);
      }
      const ids = items.map((item) => idOf(item, idField));
      if (items.length > 0) {
        const first = ids[0] ?? JSON.stringify(items[0]);
        // New items move the others down by less than a page.
        const isMoved = position.byOffset && ids[0] !== idsBefore[0] && (latest.has(ids[0]) || earlier.has(ids[0]));
        if (firstItems.has(first) && !isMoved) {
          if (isWholePageAgain(ids)) return checked([]);
          throw fail("the server sent a page again: it ignores where the page should start, or goes in a circle");
        }
        firstItems.add(first);
      }
      const fresh = withoutKnown(items, ids);
      stalePages = fresh.length === 0 ? stalePages + 1 : 0;
      if (stalePages > mostStalePages) throw fail(`${stalePages} pages in a row had no new item`);
      sent += items.length;
      if (smallestTotal !== undefined && sent > largestTotal * largestExcess.factor + largestExcess.items) {
        throw fail(`the server sends more and more items: ${sent} so far, though its total is ${largestTotal}`);
      }
      // Exactly: a total that is passed says nothing of what is still to come.
      const reachesTotal = countsAll && total !== undefined && received === promised(total);
      // A first page that has all, and room for more.
      const isLast = page === 1 && reachesTotal && size !== undefined && items.length < size;
      return checked(fresh, reachesTotal, isLast);
    },

    visit({ key }) {
      if (visitedPositions.has(key)) throw fail("the next page would start where an earlier one did");
      visitedPositions.add(key);
    },

    async finish(askTotal) {
      if (smallestTotal === undefined || !countsAll || options.total === "ignore") return;
      if (received >= promised(smallestTotal)) return;
      // Items may have been deleted since a total was told, where the last page told none.
      if (lastTotal === undefined && !wasByOffset) {
        const total = totalOf(await askTotal(), paging);
        if (total !== undefined && received >= promised(total)) return;
      }
      throw fail(
        `the list ended, although the server's total promised ${promised(smallestTotal)} items. If that counts items ` +
          'which you may not see, give `total: "ignore"`',
      );
    },

    locate(step) {
      try {
        return step();
      } catch (error) {
        throw error instanceof BrokenPage ? fail(error.message) : error;
      }
    },
  };

  /** A list that comes in one piece must be whole. */
  function checkWhole(body: unknown, items: readonly unknown[], total: number | undefined): void {
    if (saysThereIsMore(paging, body)) {
      throw fail(
        "the server cut the list, and this operation cannot ask for the rest; filter it, or ask for the limit to be raised",
      );
    }
    if (total !== undefined && options.total !== "ignore" && items.length < promised(total)) {
      throw fail(`the server sent ${items.length} items, although its total is ${total}`);
    }
  }
}

function totalOf(body: unknown, paging: Paging): number | undefined {
  const given = paging.total !== undefined && isRecord(body) ? body[paging.total] : undefined;
  const total = typeof given === "string" && /^\d+$/.test(given) ? Number(given) : given;
  return typeof total === "number" && Number.isSafeInteger(total) && total >= 0 ? total : undefined;
}

function idOf(item: unknown, field: string): string | undefined {
  const id = isRecord(item) ? item[field] : undefined;
  return typeof id === "string" || typeof id === "number" ? String(id) : undefined;
}
