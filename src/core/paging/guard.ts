import { PaginationError } from "../errors/pagination-error.ts";
import { kindOf } from "../errors/parameter-error.ts";
import type { Operation, Paging } from "../operation.ts";
import { isRecord } from "../is-record.ts";
import { Astray } from "./position.ts";

/** What a page holds, checked. */
export interface Checked {
  readonly body: unknown;
  /** As many as the server sent: positions count these. */
  readonly items: readonly unknown[];
  /** Those to hand on. */
  readonly fresh: readonly unknown[];
  readonly total: number | undefined;
}

/** Watches the pages of one walk, so that it ends and neither loses nor repeats. */
export interface Guard {
  check(body: unknown): Checked;
  /** Notes where the walk goes next; throws where it has been before. */
  moveTo(key: string): void;
  /** Throws if the server had promised more. */
  finish(): void;
  /** Runs a step; what it finds astray becomes a PaginationError that says where. */
  at<Result>(step: () => Result): Result;
}

export function pageGuard(
  operation: Operation,
  paging: Paging,
  options: { duplicates: "drop" | "error" | "keep"; skipped: number; fromMiddle: boolean },
): Guard {
  const idField = paging.marker?.from ?? "id";
  const been = new Set<string>();
  const firsts = new Set<string>();
  /** First and last IDs of the pages, but for the page before: what a server repeats goes over one of them. */
  const edges = new Set<string | undefined>();
  let idsBefore: readonly (string | undefined)[] = [];
  let page = 0;
  let received = 0;
  let smallestTotal: number | undefined;

  const fail = (problem: string) => new PaginationError(operation.id, problem, { page, received });

  function dropKnown(items: readonly unknown[]): readonly unknown[] {
    const ids = items.map((item) => idOf(item, idField));
    // Made when there is a page to compare: most lists have but one.
    const before = new Set(idsBefore);
    const back = ids.find((id) => id !== undefined && edges.has(id));
    if (back !== undefined && options.duplicates !== "keep") {
      throw fail(`item ${back} was on an earlier page, too: the server goes back, or items moved by more than a page`);
    }
    if (paging.style !== "none") edges.add(idsBefore[0]).add(idsBefore.at(-1));
    idsBefore = ids;
    if (options.duplicates === "keep" || before.size === 0) return items;
    const isKnown = (id: string | undefined) => id !== undefined && before.has(id);
    const first = ids.findIndex(isKnown);
    if (first === -1) return items;
    if (options.duplicates === "error") throw fail(`item ${ids[first] ?? ""} was on the page before, too`);
    return items.filter((_, index) => !isKnown(ids[index]));
  }

  return {
    check(body) {
      page++;
      const items = isRecord(body) ? body[paging.items] : undefined;
      if (!Array.isArray(items)) {
        const found = isRecord(body) ? kindOf(items) : kindOf(body);
        throw fail(`the answer has no array \`${paging.items}\` (found ${found})`);
      }
      const list: readonly unknown[] = items;
      if (list.length === 0) return { body, items: list, fresh: list, total: undefined };
      const first = idOf(list[0], idField) ?? JSON.stringify(list[0]);
      if (paging.style !== "none" && firsts.has(first)) {
        throw fail("the server sent a page again: it ignores where the page should start, or goes in a circle");
      }
      firsts.add(first);
      const total = totalOf(body, paging);
      if (total !== undefined) {
        if (paging.style === "offset" && smallestTotal !== undefined && total < smallestTotal) {
          throw fail(
            `the total fell from ${smallestTotal} to ${total} while paging by offset, so an item may have been skipped; start again`,
          );
        }
        smallestTotal = Math.min(total, smallestTotal ?? total);
      }
      const fresh = dropKnown(list);
      received += fresh.length;
      return { body, items: list, fresh, total };
    },
    moveTo(key) {
      if (been.has(key)) throw fail(`the next page would start at ${key}, where an earlier one did`);
      been.add(key);
    },
    finish() {
      if (smallestTotal === undefined || options.fromMiddle || paging.style === "none") return;
      const promised = smallestTotal - options.skipped;
      if (received < promised) throw fail(`the list ended, although the server had promised ${promised} items`);
    },
    at(step) {
      try {
        return step();
      } catch (error) {
        throw error instanceof Astray ? fail(error.message) : error;
      }
    },
  };
}

function totalOf(body: unknown, paging: Paging): number | undefined {
  const total = paging.total !== undefined && isRecord(body) ? body[paging.total] : undefined;
  return typeof total === "number" && Number.isInteger(total) && total >= 0 ? total : undefined;
}

function idOf(item: unknown, field: string): string | undefined {
  const id = isRecord(item) ? item[field] : undefined;
  return typeof id === "string" ? id : undefined;
}
