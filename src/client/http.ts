import type { TransportRequest } from "./transport.ts";
import { redact, secretsOf } from "./secrets.ts";

/** A request as the middleware sees it: plain data, so that it can be signed, counted and sent again. */
export interface HttpRequest {
  readonly method: string;
  readonly url: string;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: TransportRequest["body"];
  /** Number of the attempt, from 1. */
  readonly attempt: number;
  /** The same object for all attempts of a request. */
  readonly context: CallContext;
}

/** What a call carries beside the request. */
export interface CallContext {
  readonly operationId?: string | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Time for one attempt, in ms. */
  readonly timeout?: number | undefined;
  /** When the call's deadline is, in ms since 1970. */
  readonly endsAt?: number | undefined;
  /** Whether the request may be sent twice. By default, its method tells. */
  readonly idempotent?: boolean | undefined;
  /** Reads the answer of a typed call. What it throws counts as a failure of the attempt. */
  readonly read?: ((response: HttpResponse) => unknown) | undefined;
}

/** A complete response: its body has been read. */
export interface HttpResponse {
  readonly status: number;
  readonly headers: Headers;
  readonly body: ArrayBuffer;
  /** The request as it was sent last, with all its headers. */
  readonly request: HttpRequest;
  /** What `read` of the call's context returned. */
  readonly answer?: unknown;
}

/** Sends a request and returns the complete response, whatever its status. */
export type Send = (request: HttpRequest) => Promise<HttpResponse>;

/** A step around sending. It knows no operation and no cloud. */
export type Middleware = (next: Send) => Send;

/** Wraps a send in middleware, the first one outermost. */
export function withMiddleware(send: Send, middleware: readonly Middleware[]): Send {
  return middleware.reduceRight((next, step) => step(next), send);
}

/** Reads the answer of a typed call, so that one which is cut short can be asked for again. */
export const readAnswer: Middleware = (next) => async (request) => {
  const response = await next(request);
  const { read } = request.context;
  return read === undefined ? response : { ...response, answer: read(response) };
};

export function withHeaders(request: HttpRequest, headers: Readonly<Record<string, string>>): HttpRequest {
  return { ...request, headers: { ...request.headers, ...headers } };
}

/** Whether a request may be sent twice: as its operation says, or else by its method. */
export function isIdempotent({ method, context }: HttpRequest): boolean {
  return context.idempotent ?? ["GET", "HEAD", "PUT", "DELETE", "OPTIONS"].includes(method);
}

/** Method and URL as messages and events show them: without user name, fragment and the request's own secrets. */
export function summaryOf(request: Pick<HttpRequest, "method" | "url" | "headers" | "body">) {
  const { origin, pathname, search } = new URL(request.url);
  const url = origin + pathname + search;
  return { method: request.method, url: search === "" ? url : redact(url, secretsOf(request)) };
}

/** A response as errors and events show it. */
export function summaryOfResponse(response: HttpResponse) {
  return { ...summaryOf(response.request), status: response.status, requestId: requestIdOf(response) };
}

/** The ID that servers give a request: `x-openstack-request-id`, `x-compute-request-id`, `x-request-id`, … */
export function requestIdOf({ headers, request }: HttpResponse): string | undefined {
  for (const [name, value] of headers) {
    if (!name.endsWith("request-id")) continue;
    // What a server repeats from the request is no ID of its own.
    const isOwn = /^[\x21-\x7e]{1,256}$/.test(value) && redact(value, secretsOf(request)) === value;
    return isOwn ? value : undefined;
  }
  return undefined;
}
