import { kindOf, ParameterError } from "./errors/parameter-error.ts";

/** What the second argument of every method takes. */
export interface CallOptions {
  /** Ends the call when it aborts; the call then rejects with the signal's reason. */
  signal?: AbortSignal;
  /** Time for each attempt, in ms, from the first byte of the request to the last of the answer. */
  timeout?: number;
  /** Time for the whole call, in ms: all attempts and the waits between them, and all pages of a list. */
  deadline?: number;
  /** Headers to send along. */
  headers?: Readonly<Record<string, string>>;
}

/** What the second argument of a list takes. */
export interface ListOptions extends CallOptions {
  /** Stop after so many items. Without it a list has them all; `limit` is but the page size. */
  maxItems?: number;
  /** Ask for the next page while the caller works through this one. Default: true. */
  prefetch?: boolean;
  /**
   * Ask for so many pages at a time, once the first page has told the total. Default: 1.
   * Throws ParameterError for lists that have no offset or no total.
   */
  concurrency?: number;
  /**
   * What to do with an item that the page before had already, as happens when the list changes meanwhile.
   * Default: "drop".
   */
  duplicates?: "drop" | "error" | "keep";
}

const known = ["signal", "timeout", "deadline", "headers"];
const knownOfLists = [...known, "maxItems", "prefetch", "concurrency", "duplicates"];
/** The longest that timers can wait. */
const longest = 2 ** 31 - 1;

export function checkCallOptions(options: CallOptions): void {
  check(options, known);
}

export function checkListOptions(options: ListOptions): void {
  check(options, knownOfLists);
  checkCount("maxItems", options.maxItems);
  checkCount("concurrency", options.concurrency);
}

function check(options: CallOptions, names: readonly string[]): void {
  for (const name of Object.keys(options)) {
    if (!names.includes(name)) throw new ParameterError(name, `no such option; there are ${names.join(", ")}`);
  }
  checkMilliseconds("timeout", options.timeout);
  checkMilliseconds("deadline", options.deadline);
  if (options.signal !== undefined && !(options.signal instanceof AbortSignal)) {
    throw new ParameterError("signal", `${kindOf(options.signal)} was given; give an AbortSignal`);
  }
  checkHeaders(options.headers);
}

/** Here, since fetch would quote a value that it cannot send, and it may be a secret. */
function checkHeaders(headers: unknown): void {
  if (headers === undefined) return;
  if (typeof headers !== "object" || headers === null || Array.isArray(headers)) {
    throw new ParameterError("headers", `${kindOf(headers)} was given; give an object with the values by name`);
  }
  for (const [name, value] of Object.entries(headers)) {
    if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name))
      throw new ParameterError("headers", "a name that no header can have was given");
    if (typeof value !== "string" || /[^\t\x20-\x7e]/.test(value)) {
      throw new ParameterError(`headers.${name}`, `${kindOf(value)} was given; give printable ASCII`);
    }
  }
}

export function checkMilliseconds(name: string, value: unknown): void {
  if (value === undefined) return;
  if (typeof value !== "number" || !(value > 0 && value <= longest)) {
    throw new ParameterError(name, `${given(value)}; give milliseconds, more than 0 and at most ${longest}`);
  }
}

function checkCount(name: string, value: unknown): void {
  if (value === undefined) return;
  if (typeof value !== "number" || !Number.isInteger(value) || value < 1) {
    throw new ParameterError(name, `${given(value)}; give a whole number, 1 or more`);
  }
}

function given(value: unknown): string {
  return `${typeof value === "number" ? value : kindOf(value)} was given`;
}
