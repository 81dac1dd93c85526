import { requestIdOf, summaryOf, type HttpResponse, type Middleware } from "./http.ts";

/** A request that is about to be sent. It has no headers, no body and no secret. */
export interface RequestEvent {
  /** The operation of a typed call; undefined for calls of `http`. */
  readonly operationId: string | undefined;
  readonly method: string;
  readonly url: string;
  /** Number of the attempt, from 1. */
  readonly attempt: number;
}

/** How a request ended: with a status, or with an error. */
export interface ResponseEvent extends RequestEvent {
  /** Time from sending to the last byte, in ms. */
  readonly duration: number;
  readonly status?: number;
  /** ID that the server gave the request. */
  readonly requestId?: string | undefined;
  readonly error?: unknown;
}

/** A request that will be sent again. */
export interface RetryEvent extends RequestEvent {
  /** The wait before that, in ms. */
  readonly wait: number;
  readonly status?: number;
  readonly requestId?: string | undefined;
  readonly error?: unknown;
}

/** An answer that was read. */
export interface AnswerEvent {
  readonly operationId: string;
  readonly status: number;
  /** As sent; do not change it. */
  readonly body: unknown;
}

/** Functions that are called when something happens. If one throws or rejects, the call fails with its error. */
export interface Hooks {
  onRequest?: ((event: RequestEvent) => void) | undefined;
  onResponse?: ((event: ResponseEvent) => void) | undefined;
  onRetry?: ((event: RetryEvent) => void) | undefined;
  /** For `driftCheck`, which compares answers with the documents. */
  onAnswer?: ((event: AnswerEvent) => void) | undefined;
}

/** Calls a hook. One that is an async function is waited for, so that its failure is not lost. */
export function callHook<Event>(
  hook: ((event: Event) => unknown) | undefined,
  event: Event,
): Promise<void> | undefined {
  const result = hook?.(event);
  return result instanceof Promise ? result.then(() => undefined) : undefined;
}

/** Calls the hooks for each request that is sent, repeated ones included. */
export function observe({ onRequest, onResponse }: Hooks): Middleware {
  return (next) => {
    if (onRequest === undefined && onResponse === undefined) return next;
    return async (request) => {
      const { operationId } = request.context;
      const event = { operationId, ...summaryOf(request), attempt: request.attempt };
      await callHook(onRequest, event);
      const start = performance.now();
      let response: HttpResponse;
      try {
        response = await next(request);
      } catch (error) {
        await callHook(onResponse, { ...event, duration: performance.now() - start, error });
        throw error;
      }
      const { status } = response;
      const duration = performance.now() - start;
      await callHook(onResponse, { ...event, duration, status, requestId: requestIdOf(response) });
      return response;
    };
  };
}
