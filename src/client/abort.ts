import { TimeoutError, type RequestSummary } from "./errors.ts";

const callbacks = new WeakMap<AbortSignal, Set<() => void>>();

/**
 * Calls back with the reason when the signal aborts; the returned function ends that. However many wait for one signal,
 * it has one listener: Node.js warns of more than ten.
 */
export function onAbort(signal: AbortSignal, callback: (reason: unknown) => void): () => void {
  if (signal.aborted) {
    callback(signal.reason);
    return () => undefined;
  }
  const waiting = callbacks.get(signal) ?? new Set();
  if (waiting.size === 0) {
    callbacks.set(signal, waiting);
    signal.addEventListener("abort", notify, { once: true });
  }
  // Of its own, for one function may be given twice.
  const own = () => {
    callback(signal.reason);
  };
  waiting.add(own);
  return () => {
    waiting.delete(own);
    if (waiting.size === 0) signal.removeEventListener("abort", notify);
  };
}

function notify(event: Event): void {
  const signal = event.target;
  if (!(signal instanceof AbortSignal)) return;
  for (const callback of callbacks.get(signal) ?? []) callback();
}

/**
 * Ends one piece of work. Its AbortSignal, which in Node.js costs a tenth of a small request, is made when it is read.
 */
export class Cancellation {
  #controller: AbortController | undefined;
  #aborted: { readonly reason: unknown } | undefined;
  readonly #callbacks: ((reason: unknown) => void)[] = [];

  get signal(): AbortSignal {
    if (this.#controller === undefined) {
      this.#controller = new AbortController();
      if (this.#aborted !== undefined) this.#controller.abort(this.#aborted.reason);
    }
    return this.#controller.signal;
  }

  onAbort(callback: (reason: unknown) => void): void {
    if (this.#aborted === undefined) this.#callbacks.push(callback);
    else callback(this.#aborted.reason);
  }

  abort(reason: unknown): void {
    if (this.#aborted !== undefined) return;
    this.#aborted = { reason };
    this.#controller?.abort(reason);
    for (const callback of this.#callbacks) callback(reason);
  }
}

/** Settles as the promise does, or rejects with the signal's reason if that comes first. Leaves no listener behind. */
export function abortable<Value>(promise: Promise<Value>, signal: AbortSignal | undefined): Promise<Value> {
  if (signal === undefined) return promise;
  return new Promise((resolve, reject) => {
    const dispose = onAbort(signal, reject);
    promise.finally(dispose).then(resolve, reject);
  });
}

/** Waits so many ms, or rejects with the signal's reason as soon as that aborts. Leaves no timer behind. */
export async function pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const elapsed = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  await abortable(elapsed, signal).finally(() => {
    clearTimeout(timer);
  });
}

/** A signal that aborts with the caller's, at the deadline, or by `abort`. `dispose` leaves no timer and no listener. */
export interface Limits {
  readonly signal: AbortSignal | undefined;
  /** When the deadline is, in ms since 1970. */
  readonly endsAt: number | undefined;
  abort(reason: unknown): void;
  dispose(): void;
}

interface LimitOptions {
  readonly signal?: AbortSignal | undefined;
  readonly deadline?: number | undefined;
}

/** Starts the clock of a deadline, in ms from now. Without one, the caller's signal is passed on as it is. */
export function startLimits(options: LimitOptions, request: RequestSummary): Limits {
  const { signal, deadline = Infinity } = options;
  if (deadline !== Infinity) return startAbortableLimits(options, request);
  return { signal, endsAt: undefined, abort: () => undefined, dispose: () => undefined };
}

/** The same where what is under way is to be aborted by hand. */
export function startAbortableLimits({ signal, deadline = Infinity }: LimitOptions, request: RequestSummary): Limits {
  const controller = new AbortController();
  const abort = (reason: unknown) => {
    controller.abort(reason);
  };
  const dispose = signal === undefined ? undefined : onAbort(signal, abort);
  let timer: ReturnType<typeof setTimeout> | undefined;
  if (deadline !== Infinity) {
    timer = setTimeout(() => {
      abort(new TimeoutError(deadline, "not done", request));
    }, deadline);
  }
  return {
    signal: controller.signal,
    endsAt: deadline === Infinity ? undefined : Date.now() + deadline,
    abort,
    dispose() {
      clearTimeout(timer);
      dispose?.();
    },
  };
}

interface Flight<Value> {
  readonly result: Promise<Value>;
  readonly controller: AbortController;
  waiting: number;
}

/**
 * Work that is done once for all callers that wait for it at the same time. A caller that aborts does not end it for
 * the others; when nobody waits any more, the work is aborted. `onResult` sees each result before the callers do, but
 * none of aborted work.
 */
export function singleFlight<Value>(
  work: (signal: AbortSignal) => Promise<Value>,
  onResult: (value: Value) => void,
): (signal?: AbortSignal) => Promise<Value> {
  let current: Flight<Value> | undefined;

  function start(): Flight<Value> {
    const controller = new AbortController();
    const result = work(controller.signal).then(
      (value) => {
        if (current === flight) {
          current = undefined;
          onResult(value);
        }
        return value;
      },
      (error: unknown) => {
        if (current === flight) current = undefined;
        throw error;
      },
    );
    const flight: Flight<Value> = { result, controller, waiting: 0 };
    // Every waiting caller gets the failure; if all have left, nobody handles it.
    result.catch(() => undefined);
    return flight;
  }

  return async (signal) => {
    signal?.throwIfAborted();
    const flight = (current ??= start());
    flight.waiting++;
    try {
      return await abortable(flight.result, signal);
    } finally {
      flight.waiting--;
      if (flight.waiting === 0 && current === flight) {
        current = undefined;
        flight.controller.abort();
      }
    }
  };
}
