import { orAborted } from "../core/or-aborted.ts";

/** Joins the work under way, or starts it. Rejects with the signal's reason when that aborts. */
export type Join<Value> = (signal?: AbortSignal) => Promise<Value>;

interface Flight<Value> {
  readonly value: Promise<Value>;
  readonly controller: AbortController;
  waiting: number;
}

/**
 * Work that is done once for all who wait for it. Who stops waiting does not end it for the others; when nobody waits
 * any more, it is cancelled. `land` sees each result first, but none of work that was given up on.
 */
export function sharedFlight<Value>(
  work: (signal: AbortSignal) => Promise<Value>,
  land: (value: Value) => void,
): Join<Value> {
  let flight: Flight<Value> | undefined;

  function begin(): Flight<Value> {
    const controller = new AbortController();
    const value = work(controller.signal).then(
      (landed) => {
        if (flight === started) {
          flight = undefined;
          land(landed);
        }
        return landed;
      },
      (error: unknown) => {
        if (flight === started) flight = undefined;
        throw error;
      },
    );
    const started: Flight<Value> = { value, controller, waiting: 0 };
    // Each who waits sees the failure; with nobody left it is no one's.
    value.catch(() => undefined);
    return started;
  }

  return async (signal) => {
    signal?.throwIfAborted();
    const own = (flight ??= begin());
    own.waiting++;
    try {
      return await orAborted(own.value, signal);
    } finally {
      own.waiting--;
      if (own.waiting === 0 && flight === own) {
        flight = undefined;
        own.controller.abort();
      }
    }
  };
}
