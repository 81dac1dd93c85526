import { requestIdOf, type Layer, type Reply } from "./send.ts";
import { visibleUrl } from "./visible-url.ts";

/** A request that is about to be sent. No header, no body, no secret. */
export interface RequestEvent {
  /** The operation, for calls by name; undefined for those of `http`. */
  readonly operationId: string | undefined;
  readonly method: string;
  readonly url: string;
  /** From 1. */
  readonly attempt: number;
}

/** How a request ended: with a status, or with an error. */
export interface ResponseEvent extends RequestEvent {
  /** From sending to the last byte, in ms. */
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
  /** As sent; not to be changed. */
  readonly body: unknown;
}

/** Functions that are told what happens. One that throws makes the call fail. */
export interface Hooks {
  onRequest?: ((event: RequestEvent) => void) | undefined;
  onResponse?: ((event: ResponseEvent) => void) | undefined;
  onRetry?: ((event: RetryEvent) => void) | undefined;
  /** For `driftCheck`, which compares answers with the documents. */
  onAnswer?: ((event: AnswerEvent) => void) | undefined;
}

/** Tells the hooks of each request that goes out, those repeated included. */
export function observe({ onRequest, onResponse }: Hooks): Layer {
  return (next) => {
    if (onRequest === undefined && onResponse === undefined) return next;
    return async (request) => {
      const { method, attempt, context } = request;
      const event = { operationId: context.operationId, method, url: visibleUrl(request.url), attempt };
      onRequest?.(event);
      const start = performance.now();
      let reply: Reply;
      try {
        reply = await next(request);
      } catch (error) {
        onResponse?.({ ...event, duration: performance.now() - start, error });
        throw error;
      }
      onResponse?.({
        ...event,
        duration: performance.now() - start,
        status: reply.status,
        requestId: requestIdOf(reply.headers),
      });
      return reply;
    };
  };
}
