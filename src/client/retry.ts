import { pause } from "./abort.ts";
import { CloudBackupsError, NetworkError, TimeoutError } from "./errors.ts";
import { callHook, type Hooks } from "./hooks.ts";
import { isIdempotent, summaryOfResponse, type HttpResponse, type Middleware } from "./http.ts";

/*
 * No library: p-retry counts and waits, but knows neither Retry-After nor a budget that calls share, and retries what
 * throws, while here a response decides as well. ky has all that, but is a whole client in place of fetch, which would
 * read bodies and follow redirects outside of the origin guard.
 */

export const defaultRetries = 3;
/** The longest wait before the first retry; it doubles with each. In ms. */
const firstWait = 250;
const longestWait = 10_000;
/** The longest wait that a server may ask for where the call has no deadline. In ms. */
const longestRetryAfter = 60_000;

/**
 * Retries that a client may have open beyond one for each call under way. A retry that leads to a success is given
 * back, and so is one for ten other successes: in an outage the client adds little load, and bad luck costs nothing.
 */
const spareRetries = 20;
/** What a retry costs; each success pays back one. */
const costOfRetry = 10;

/** Statuses of failures that may pass. */
export const retryableStatuses = [408, 429, 500, 502, 503, 504];

type Outcome = { readonly response: HttpResponse } | { readonly error: CloudBackupsError };

/**
 * Sends a request again after a failure that may pass, if it may be sent twice: after a random wait whose bound doubles
 * each time, or after the wait that the server asks for.
 */
export function retry(retries: number, hooks: Hooks): Middleware {
  let underWay = 0;
  let spent = 0;

  return (next) => async (request) => {
    const { signal, operationId, endsAt } = request.context;
    let ownSpent = 0;
    underWay++;
    try {
      for (let attempt = 1; ; attempt++) {
        const outcome = await outcomeOf(next(attempt === 1 ? request : { ...request, attempt }), attempt);
        if ("response" in outcome && !isRetryable(outcome.response)) {
          spent = Math.max(0, spent - Math.max(ownSpent, 1));
          return outcome.response;
        }
        const asked = "response" in outcome ? retryAfter(outcome.response.headers) : undefined;
        const wait = asked ?? backoff(attempt);
        const mayRetry =
          attempt <= retries &&
          signal?.aborted !== true &&
          isIdempotent(request) &&
          isPassing(outcome) &&
          (asked === undefined
            ? spent < (spareRetries + underWay - 1) * costOfRetry
            : endsAt !== undefined || asked <= longestRetryAfter);
        if (!mayRetry) {
          if ("error" in outcome) throw outcome.error;
          return outcome.response;
        }
        // A wait that the server plans is no storm of our own making, and is not counted.
        if (asked === undefined) {
          spent += costOfRetry;
          ownSpent += costOfRetry;
        }
        await callHook(hooks.onRetry, { operationId, ...resultOf(outcome), attempt, wait });
        await pause(wait, signal).catch((error: unknown) => {
          if (error instanceof CloudBackupsError) error.attempts ??= attempt;
          throw error;
        });
      }
    } finally {
      underWay--;
    }
  };
}

async function outcomeOf(sent: Promise<HttpResponse>, attempt: number): Promise<Outcome> {
  try {
    return { response: await sent };
  } catch (error) {
    // A login inside has counted and repeated its own attempts: these must not be multiplied.
    const isOwn = error instanceof CloudBackupsError && error.attempts === undefined;
    if (!isOwn) throw error;
    error.attempts = attempt;
    return { error };
  }
}

/** OpenStack answers 413 with Retry-After where a rate limit is reached. */
function isRetryable({ status, headers }: HttpResponse): boolean {
  return retryableStatuses.includes(status) || (status === 413 && retryAfter(headers) !== undefined);
}

type Passing = { readonly response: HttpResponse } | { readonly error: NetworkError | TimeoutError };

function isPassing(outcome: Outcome): outcome is Passing {
  if ("response" in outcome) return true;
  const { error } = outcome;
  return (error instanceof NetworkError && error.retryable) || error instanceof TimeoutError;
}

/** What a hook is told: of the request as it was sent, so that its token is known and not shown. */
function resultOf(outcome: Passing) {
  if ("response" in outcome) return summaryOfResponse(outcome.response);
  const { error } = outcome;
  return { method: error.method, url: error.url, error };
}

function backoff(attempt: number): number {
  return Math.random() * Math.min(longestWait, firstWait * 2 ** (attempt - 1));
}

/**
 * The wait that a `Retry-After` header asks for, in ms: whole seconds, or an HTTP date by the server's own clock.
 * Undefined for anything else, negative numbers included. A date that has passed means no wait.
 */
export function retryAfter(headers: Headers, now = Date.now()): number | undefined {
  const value = headers.get("retry-after")?.trim() ?? "";
  if (/^\d+$/.test(value)) return Number(value) * 1_000;
  const date = httpDate(value);
  return date === undefined ? undefined : Math.max(0, date - (httpDate(headers.get("date") ?? "") ?? now));
}

/** Date.parse alone reads "-5" and "1.5" as dates. */
function httpDate(text: string): number | undefined {
  const date = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? undefined : date;
}
