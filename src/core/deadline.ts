import { TimeoutError } from "./errors/timeout-error.ts";

/** A signal that aborts with the caller's, at the deadline, or by `abort`. `dispose` leaves no timer and no listener. */
export interface Deadline {
  readonly signal: AbortSignal;
  abort(): void;
  dispose(): void;
}

export function startDeadline(
  limits: { signal?: AbortSignal | undefined; deadline?: number | undefined },
  call: { method: string; url: string },
): Deadline {
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
      controller.abort();
    },
    dispose: () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", onAbort);
    },
  };
}
