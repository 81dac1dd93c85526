import { Cancellation, onAbort } from "./abort.ts";
import { CloudBackupsError, NetworkError, OriginError, ParameterError, ResponseError, TimeoutError } from "./errors.ts";
import { isIdempotent, summaryOf, type HttpRequest, type Middleware, type Send } from "./http.ts";
import { explain, hintOfFetch, networkErrorOf } from "./network-error.ts";

/** The part of `fetch` that is used. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** What a transport sends. */
export interface TransportRequest {
  readonly method: string;
  readonly url: string;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | ArrayBuffer | undefined;
  /** Aborts when the caller does, or when the time is over. */
  readonly signal: AbortSignal;
  /** The most bytes that the decoded body may have. Beyond that the transport throws `ResponseTooLarge`. */
  readonly maxResponseSize: number;
}

/** What a transport returns: a complete response. Of a redirect that names its target the body may be left out. */
export interface TransportResponse {
  readonly status: number;
  readonly headers: Headers;
  /** The decoded body. */
  readonly body: ArrayBuffer;
}

/** Sends one request over the network. It follows no redirects and repeats nothing. */
export type Transport = (request: TransportRequest) => Promise<TransportResponse>;

const cancelledBy = Symbol("cancelled by");

/** Calls back when the request's signal aborts, without having the signal made. */
export function onCancel(request: TransportRequest, callback: (reason: unknown) => void): void {
  if (cancelledBy in request && request[cancelledBy] instanceof Cancellation) request[cancelledBy].onAbort(callback);
  else onAbort(request.signal, callback);
}

/** A transport throws it for a body that is larger than allowed; the call then fails with ResponseError. */
export class ResponseTooLarge extends Error {
  override name = "ResponseTooLarge";
}

const redirectStatuses = [301, 302, 303, 307, 308];
const redirectLimit = 5;

/** Whether the response sends the client elsewhere, so that nobody reads its body. */
export function isRedirect(status: number, headers: Headers): boolean {
  return redirectStatuses.includes(status) && headers.has("location");
}

/** A transport over `fetch`. */
export function fetchTransport(fetch: Fetch): Transport {
  return async ({ url, method, headers, body, signal, maxResponseSize }) => {
    let response: Response;
    try {
      response = await fetch(url, {
        method,
        headers,
        redirect: "manual",
        signal,
        body: body ?? null,
      });
    } catch (cause) {
      if (!signal.aborted) explain(cause, hintOfFetch(cause, url));
      throw cause;
    }
    if (response.type === "opaqueredirect") {
      throw new NetworkError("the server redirects, and a browser does not say where to", { method, url }, final);
    }
    if (isRedirect(response.status, response.headers)) {
      await response.body?.cancel();
      return { status: response.status, headers: response.headers, body: new ArrayBuffer(0) };
    }
    return { status: response.status, headers: response.headers, body: await bodyOf(response, maxResponseSize) };
  };
}

const final = { retryable: false };

/** The body, which is read in parts unless its length is known to be allowed: a small gzip file may hold gigabytes. */
async function bodyOf(response: Response, maxResponseSize: number): Promise<ArrayBuffer> {
  const length = response.headers.get("content-length");
  const isPlain = response.headers.get("content-encoding") === null;
  if (isPlain && length !== null && Number(length) > maxResponseSize) {
    await response.body?.cancel();
    throw new ResponseTooLarge();
  }
  if (response.body === null || (isPlain && length !== null)) return response.arrayBuffer();
  return bodyWithin(response.body, maxResponseSize);
}

/** The body in one piece. Throws ResponseTooLarge as soon as it is larger than allowed. */
async function bodyWithin(stream: ReadableStream<Uint8Array>, maxResponseSize: number): Promise<ArrayBuffer> {
  const reader = stream.getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return joined(parts, size);
      size += value.byteLength;
      if (size > maxResponseSize) throw new ResponseTooLarge();
      parts.push(value);
    }
  } finally {
    reader.cancel().catch(() => undefined);
  }
}

/** The parts, which have so many bytes, in one piece. */
export function joined(parts: readonly Uint8Array[], size: number): ArrayBuffer {
  const whole = new Uint8Array(size);
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.byteLength;
  }
  return whole.buffer;
}

/** The innermost send: one attempt over the transport, within the time and the size that are allowed. */
export function attempt(
  transport: Transport,
  defaults: { readonly timeout: number; readonly maxResponseSize: number },
): Send {
  return async (request) => {
    const { signal, timeout = defaults.timeout } = request.context;
    signal?.throwIfAborted();
    if (!isIdempotent(request)) await closedConnectionsSeen();
    const cancellation = new Cancellation();
    const { method, url, headers, body } = request;
    const { maxResponseSize } = defaults;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let dispose: (() => void) | undefined;
    try {
      const response = await new Promise<TransportResponse>((resolve, reject) => {
        // Not left to the transport alone: one that ignores its signal must not hang the call.
        cancellation.onAbort(reject);
        timer = setTimeout(() => {
          cancellation.abort(new TimeoutError(timeout, "no complete response", summaryOf(request)));
        }, timeout);
        if (signal !== undefined) {
          dispose = onAbort(signal, (reason) => {
            cancellation.abort(reason);
          });
        }
        const sent = {
          method,
          url,
          headers,
          body,
          maxResponseSize,
          get signal() {
            return cancellation.signal;
          },
          [cancelledBy]: cancellation,
        };
        transport(sent).then(resolve, reject);
      });
      return { status: response.status, headers: response.headers, body: response.body, request };
    } catch (cause) {
      cancellation.abort(cause); // frees the socket of a response that nobody will read
      if (signal?.aborted === true) throw signal.reason;
      if (cause instanceof CloudBackupsError) throw cause;
      if (cause instanceof ResponseTooLarge) throw tooLarge(request, maxResponseSize);
      throw networkErrorOf(cause, request);
    } finally {
      clearTimeout(timer);
      dispose?.();
    }
  };
}

/**
 * Lets the runtime see which kept-alive connections the server has closed. A request that may not be repeated would
 * fail on one of these; two turns of the event loop made that 0 of 6 tries, from 3 of 6.
 */
async function closedConnectionsSeen(): Promise<void> {
  for (let turn = 0; turn < 2; turn++) await new Promise((resolve) => setTimeout(resolve, 0));
}

/** Lets requests to one origin pass, and no other: they may carry a token. */
export function originGuard(origin: string): Middleware {
  return (next) => (request) => {
    if (request.headers["host"] !== undefined) {
      throw new ParameterError("headers.host", "the host is that of the endpoint; give another one as `endpoint`");
    }
    // A URL that begins like this has the origin, and no user name before it.
    if (request.url.startsWith(`${origin}/`)) return next(request);
    const { origin: target } = new URL(request.url);
    throw new OriginError(origin, target, `${request.method} ${summaryOf(request).url} was not sent`);
  };
}

/**
 * Follows redirects on the request's own origin, for reads only. `fetch` itself would carry `X-Auth-Token` to any host.
 * Each step goes through the middleware inside this one, so that it is signed again.
 */
export const followRedirects: Middleware = (next) => async (request) => {
  let current = request;
  for (let redirects = 0; ; redirects++) {
    const response = await next(current);
    if (!isRedirect(response.status, response.headers)) return response;
    const location = response.headers.get("location") ?? "";
    if (!URL.canParse(location, current.url)) return response;
    // As it was sent: with its token, which its own URL may repeat.
    const { request: sent } = response;
    if (redirects === redirectLimit) {
      throw new NetworkError(`there were more than ${redirectLimit} redirects`, summaryOf(sent), final);
    }
    current = { ...current, url: targetOf(sent, new URL(location, sent.url)) };
  }
};

function targetOf(request: HttpRequest, target: URL): string {
  const { origin } = new URL(request.url);
  if (target.origin !== origin || target.username !== "" || target.password !== "") {
    throw new OriginError(origin, target.origin, `${request.method} ${summaryOf(request).url} was redirected`);
  }
  if (request.method !== "GET" && request.method !== "HEAD") {
    throw new NetworkError("the server redirects; that is followed for reads only", summaryOf(request), final);
  }
  return target.href;
}

function tooLarge(request: HttpRequest, maxResponseSize: number): ResponseError {
  const megabytes = Math.round(maxResponseSize / 1_000_000);
  return new ResponseError(
    `the response is larger than ${megabytes} MB; ask for smaller pages by \`limit\`, or raise \`maxResponseSize\``,
    { ...summaryOf(request), status: 200, requestId: undefined },
  );
}
