/** A request as the layers see it: plain data, so that it can be signed, counted and sent again. */
export interface Outgoing {
  readonly method: string;
  readonly url: string;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array<ArrayBuffer> | undefined;
  /** From 1. */
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
  /** Whether sending the request twice does what sending it once does. */
  readonly repeatable?: boolean | undefined;
}

/** A full answer: the body has been read. */
export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Uint8Array<ArrayBuffer>;
  /** The request as it went out last, with all its headers. */
  readonly request: Outgoing;
  /** How many times the request was sent to get this answer. */
  readonly attempts: number;
}

/** Sends a request and waits for the full answer, whatever its status. */
export type Send = (request: Outgoing) => Promise<Reply>;

/** A step around sending. Layers know no operation and no cloud. */
export type Layer = (next: Send) => Send;

/** Puts layers around a send, the first one outermost. */
export function layered(send: Send, layers: readonly Layer[]): Send {
  return layers.reduceRight((next, layer) => layer(next), send);
}

export function withHeaders(request: Outgoing, headers: Readonly<Record<string, string>>): Outgoing {
  return { ...request, headers: { ...request.headers, ...headers } };
}

/** The ID that servers give a request: `x-openstack-request-id`, `x-compute-request-id`, `x-request-id`, … */
export function requestIdOf(headers: Headers): string | undefined {
  for (const [name, value] of headers) if (name.endsWith("request-id")) return value;
  return undefined;
}
