import { Refusal } from "./answer.ts";
import { at } from "../json.ts";
import type { Operation } from "./spec/documents.ts";
import type { Incoming } from "./spec/request.ts";

/** What a program that uses a cloud must handle, made to happen. */
export interface Trouble {
  /** Operations that answer 403, by operationId. */
  readonly forbidden: readonly string[];
  /** Each request of this number answers 429, with a Retry-After of one second. */
  readonly tooManyEvery: number | undefined;
  /** The page of this number, and each after it, answers 500. The first is page 1. */
  readonly failingPage: number | undefined;
}

/** Says why a request is refused that would else be granted. */
export function troubleMaker(trouble: Trouble): (operation: Operation, incoming: Incoming) => Refusal | undefined {
  let requests = 0;
  /** The pages that were asked for since the last first page, by list. */
  const pages = new Map<string, Set<string>>();

  return (operation, { path, rawQuery, body }) => {
    const { operationId = "" } = operation;
    if (trouble.forbidden.includes(operationId)) {
      return new Refusal(403, `Policy doesn't allow ${operationId} to be performed.`, "BackupService.8600");
    }
    requests++;
    if (trouble.tooManyEvery !== undefined && requests % trouble.tooManyEvery === 0) {
      return new Refusal(429, "Too many requests.", undefined, { "Retry-After": "1" });
    }
    if (trouble.failingPage === undefined || at(operation, "x-paging") === undefined) return undefined;
    const query = new URLSearchParams(rawQuery);
    const isFirst = !query.has("marker") && (query.get("offset") ?? "0") === "0";
    const seen = isFirst ? new Set<string>() : (pages.get(path) ?? new Set<string>());
    pages.set(path, seen.add(`${rawQuery} ${body}`));
    if (seen.size < trouble.failingPage) return undefined;
    return new Refusal(500, `The sandbox lets page ${seen.size} fail.`);
  };
}
