import { TimeoutError } from "./errors/timeout-error.ts";

/** A signal that aborts with the caller's, at the deadline, or by `abort`. `dispose` leaves no timer and no listener. */
export interface Deadline {
  readonly signal: AbortSignal;
  abort(): void;
  dispose(): void;
}

interface Limits {
  readonly signal?: AbortSignal | undefined;
  readonly deadline?: number | undefined;
}

/** One for all: to make an AbortError for each list that ends takes as long as to parse a small page. */
const ended = new Error("the list has ended, and what it had asked for ahead is of no use");

/**
 * The same where nothing will be aborted but by the caller or at the deadline. Without a deadline the caller's signal
 * serves as it is, and none needs none: to make one costs more than all else that is done for a small call.
 */
export function startLimits(
  limits: Limits,
  call: { method: string; url: string },
): { readonly signal: AbortSignal | undefined; readonly abort?: () => void; dispose(): void } {
  return limits.deadline === undefined
    ? { signal: limits.signal, dispose: () => undefined }
    : startDeadline(limits, call);
}

export function startDeadline(limits: Limits, call: { method: string; url: string }): Deadline {
  const { signal, deadline } = limits;
  const controller = new AbortController();
  const onAbort = () => {
    controller.abort(signal?.reason);
  };
  if (signal?.aborted === true) onAbort();
  signal?.addEventListener("abort", onAbort, { once: true });
  const timer =
    deadline === undefined
      ? undefined
      : setTimeout(() => {
          controller.abort(new TimeoutError(deadline, "not done", call));
        }, deadline);
  return {
    signal: controller.signal,
    abort: () => {
      controller.abort(ended);
    },
    dispose: () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", onAbort);
    },
  };
}
