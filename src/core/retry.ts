import { CloudBackupsError } from "./errors/cloud-backups-error.ts";
import { NetworkError } from "./errors/network-error.ts";
import { TimeoutError } from "./errors/timeout-error.ts";
import type { Hooks } from "./hooks.ts";
import { pause } from "./pause.ts";
import { retryAfter } from "./retry-after.ts";
import { requestIdOf, type Layer, type Outgoing, type Reply } from "./send.ts";
import { visibleUrl } from "./visible-url.ts";

/*
 * Why not a library: p-retry counts and waits, but its waits know neither Retry-After nor a budget shared by calls,
 * and it retries what throws, while here an answer decides as well. ky brings all that, but is a whole client in place
 * of fetch, which would read bodies and follow redirects outside of the origin guard.
 */

/** Retries of one call, beside its first attempt. */
export const defaultRetries = 3;
const firstWait = 250;
const longestWait = 10_000;
/** A server that asks for more than this is not waited for: the error comes at once. In ms. */
const longestRetryAfter = 60_000;

/**
 * What all calls of a client may spend on retries: so many at once, and then one for each ten calls that succeed.
 * In an outage a client thus adds a tenth to the load, not a multiple.
 */
const successesPerRetry = 10;
const bucketSize = 20 * successesPerRetry;

const repeatableMethods = ["GET", "HEAD", "PUT", "DELETE"];
const passing = [408, 429, 500, 502, 503, 504];

/**
 * Sends again what failed in passing and may be sent twice, after a wait between nothing and a bound that doubles
 * each time, or after what the server asks for.
 */
export function retry(retries: number, hooks: Hooks): Layer {
  let bucket = bucketSize;
  return (next) => async (request) => {
    const { signal } = request.context;
    for (let attempt = 1; ; attempt++) {
      const outcome = await attempted(next({ ...request, attempt }), attempt);
      if (!("error" in outcome) && !passing.includes(outcome.reply.status)) {
        bucket = Math.min(bucketSize, bucket + 1);
        return outcome.reply;
      }
      const isLast = attempt > retries || signal?.aborted === true || !isRepeatable(request);
      const wait = isLast ? undefined : waitAfter(outcome, attempt);
      if (wait === undefined || bucket < successesPerRetry) return settled(outcome);
      bucket -= successesPerRetry;
      hooks.onRetry?.({
        operationId: request.context.operationId,
        method: request.method,
        url: visibleUrl(request.url),
        attempt,
        wait,
        ...("error" in outcome
          ? { error: outcome.error }
          : { status: outcome.reply.status, requestId: requestIdOf(outcome.reply.headers) }),
      });
      await pause(wait, signal).catch((error: unknown) => {
        if (error instanceof CloudBackupsError) error.attempts ??= attempt;
        throw error;
      });
    }
  };
}

type Outcome = { readonly reply: Reply } | { readonly error: unknown };

async function attempted(sent: Promise<Reply>, attempt: number): Promise<Outcome> {
  try {
    return { reply: { ...(await sent), attempts: attempt } };
  } catch (error) {
    // A login inside has counted its own attempts, and retried them: that is not to be multiplied.
    const isOwn = error instanceof CloudBackupsError && error.attempts === undefined;
    if (!isOwn) throw error;
    error.attempts = attempt;
    return { error };
  }
}

function settled(outcome: Outcome): Reply {
  if ("error" in outcome) throw outcome.error;
  return outcome.reply;
}

function isRepeatable({ method, context }: Outgoing): boolean {
  return repeatableMethods.includes(method) || context.repeatable === true;
}

/** How long to wait before the next attempt, in ms; undefined if there is to be none. */
function waitAfter(outcome: Outcome, attempt: number): number | undefined {
  const backoff = Math.random() * Math.min(longestWait, firstWait * 2 ** (attempt - 1));
  if ("error" in outcome) {
    const { error } = outcome;
    return (error instanceof NetworkError && error.passing) || error instanceof TimeoutError ? backoff : undefined;
  }
  const asked = retryAfter(outcome.reply.headers);
  if (asked === undefined) return backoff;
  return asked <= longestRetryAfter ? asked : undefined;
}
