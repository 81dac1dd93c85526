import type { Auth } from "../auth/auth.ts";
import {
  checkChoice,
  checkCount,
  checkDeadline,
  checkMilliseconds,
  checkNames,
  emptyArray,
  isPlainObject,
  isScalar,
  kindOf,
} from "./checks.ts";
import { baseUrl, type Interface } from "./endpoint.ts";
import { ParameterError } from "./errors.ts";
import type { Hooks } from "./hooks.ts";
import { defaultRetries } from "./retry.ts";
import type { Fetch, Transport } from "./transport.ts";

/** The options of a client. */
export interface ClientOptions<Region extends string = string> extends Hooks {
  /** The credentials: one object may serve many clients, and logs in once for all. */
  auth: Auth;
  /**
   * Region ID. It picks the endpoint from the catalog, or else from the documented ones. It may be left out where the
   * catalog leaves one choice.
   */
  region?: Region | (string & {}) | undefined;
  /** URL of the service, with or without version and project ID. It takes precedence over the catalog. */
  endpoint?: string | undefined;
  /** Which of the catalog's endpoints to use. Default: "public". */
  interface?: Interface | undefined;
  /** Type under which the catalog lists the service, where that is not the usual one. */
  serviceType?: string | undefined;
  /** ID of the project, where the credentials do not tell it. */
  projectId?: string | undefined;
  /** In place of the global `fetch`: for tests, or a runtime of your own. */
  fetch?: Fetch | undefined;
  /** In place of `fetch`: `nodeTransport()` of `cloud-backups/node` for certificates, proxies and speed. */
  transport?: Transport | undefined;
  /** Time for each attempt, in ms. Default: 60,000. */
  timeout?: number | undefined;
  /** How often a request is repeated after a failure that may pass, if it may be sent twice at all. Default: 3. */
  retries?: number | undefined;
  /** The most bytes that a decoded response may have. Default: 256 MiB. A larger one fails with ResponseError. */
  maxResponseSize?: number | undefined;
}

/** The second argument of every method. */
export interface CallOptions {
  /** Ends the call when it aborts; the call then rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
  /** Time for each attempt, in ms, from the first byte of the request to the last of the response. */
  timeout?: number | undefined;
  /** Time for the whole call, in ms: all attempts and the waits between them, and all pages of a list. Default: `Infinity`. */
  deadline?: number | undefined;
  /** More headers to send. */
  headers?: Readonly<Record<string, string>> | Headers | undefined;
  /** More query parameters to send, such as ones that no page documents yet. Their names and values are not checked. */
  query?: Readonly<Record<string, QueryValue | readonly QueryValue[] | undefined>> | undefined;
}

type QueryValue = string | number | boolean;

/** The second argument of every list. */
export interface ListOptions extends CallOptions {
  /** Ends the list after so many items. Without it a list has them all; `limit` is only the page size. */
  maxItems?: number | undefined;
  /** Whether the next page is asked for while the caller works through this one. Default: true. */
  prefetch?: boolean | undefined;
  /**
   * How many pages are asked for at a time, once the first page has told the total. Default: 1.
   * Throws ParameterError for lists that have no offset or no total.
   */
  concurrency?: number | undefined;
  /**
   * What to do with an item that came before, as happens when the list changes meanwhile. `drop` and `keep` compare
   * with the page before only; `error` remembers every ID, so that any repeated item is found. Default: "drop".
   */
  duplicates?: "drop" | "error" | "keep" | undefined;
  /**
   * Whether a list that ends before its total fails. `ignore` is for servers whose total also counts items that the
   * user may not see. Default: "check".
   */
  total?: "check" | "ignore" | undefined;
}

const clientOptionNames: readonly (keyof ClientOptions)[] = [
  "auth",
  "region",
  "endpoint",
  "interface",
  "serviceType",
  "projectId",
  "fetch",
  "transport",
  "timeout",
  "retries",
  "maxResponseSize",
  "onRequest",
  "onResponse",
  "onRetry",
  "onAnswer",
];
const callOptionNames = ["signal", "timeout", "deadline", "headers", "query"];
const listOptionNames = [...callOptionNames, "maxItems", "prefetch", "concurrency", "duplicates", "total"];

export const clientDefaults = { timeout: 60_000, retries: defaultRetries, maxResponseSize: 256 * 1024 * 1024 };

/** A copy of a client's options. Throws ParameterError for options that no call could succeed with. */
export function checkClientOptions<Options extends ClientOptions>(given: Options): Options {
  checkNames(given, clientOptionNames);
  const options = { ...given };
  if (options.fetch !== undefined && options.transport !== undefined) {
    throw new ParameterError("transport", "is given beside fetch; give one of the two");
  }
  checkMilliseconds("timeout", options.timeout);
  checkCount("maxResponseSize", options.maxResponseSize);
  if (options.endpoint !== undefined) baseUrl("endpoint", options.endpoint);
  return options;
}

/** A copy of a call's options, with the headers by lower-case name. */
export interface CheckedOptions extends ListOptions {
  headers: Readonly<Record<string, string>>;
}

export function checkCallOptions(options: CallOptions | undefined, names = callOptionNames): CheckedOptions {
  if (options === undefined) return { headers: {} };
  checkNames(options, names);
  checkMilliseconds("timeout", options.timeout);
  checkDeadline(options.deadline);
  const query = options.query === undefined ? undefined : checkedQuery(options.query);
  return { ...options, query, headers: checkedHeaders(options.headers) };
}

export function checkListOptions(options: ListOptions | undefined): CheckedOptions {
  const checked = checkCallOptions(options, listOptionNames);
  checkCount("maxItems", checked.maxItems);
  checkCount("concurrency", checked.concurrency);
  checkChoice("duplicates", checked.duplicates, ["drop", "error", "keep"]);
  checkChoice("total", checked.total, ["check", "ignore"]);
  return checked;
}

/** Checked here, since fetch would quote a value that it cannot send, and it may be a secret. */
function checkedHeaders(headers: unknown): Record<string, string> {
  if (headers === undefined) return {};
  const entries: [string, unknown][] =
    headers instanceof Headers ? [...headers] : Object.entries(named("headers", headers));
  const checked: Record<string, string> = {};
  for (const [name, value] of entries) {
    if (value === undefined) continue;
    if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name)) {
      throw new ParameterError("headers", "a name that no header can have was given");
    }
    if (typeof value !== "string" || /[^\t\x20-\x7e]/.test(value)) {
      throw new ParameterError(`headers.${name}`, `${kindOf(value)} was given; give printable ASCII`);
    }
    checked[name.toLowerCase()] = value;
  }
  return checked;
}

function checkedQuery(query: NonNullable<CallOptions["query"]>): NonNullable<CallOptions["query"]> {
  const checked: Record<string, readonly QueryValue[]> = {};
  for (const [name, value] of Object.entries(named("query", query))) {
    if (value === undefined) continue;
    const values: readonly unknown[] = Array.isArray(value) ? value : [value];
    if (values.length === 0) throw new ParameterError(`query.${name}`, emptyArray);
    if (!values.every(isScalar)) {
      throw new ParameterError(`query.${name}`, `${kindOf(value)} was given; give text, a number or a boolean`);
    }
    checked[name] = [...values];
  }
  return checked;
}

function named(option: string, value: unknown): Record<string, unknown> {
  if (isPlainObject(value)) return value;
  throw new ParameterError(option, `${kindOf(value)} was given; give an object with the values by name`);
}
