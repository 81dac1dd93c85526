import { constants } from "node:buffer";
import { promisify } from "node:util";
import { brotliDecompress, gunzip, inflate, inflateRaw, type ZlibOptions } from "node:zlib";
import type { Dispatcher } from "undici";
import { explain } from "../client/network-error.ts";
import {
  isRedirect,
  joined,
  onCancel,
  ResponseTooLarge,
  type TransportRequest,
  type TransportResponse,
} from "../client/transport.ts";

/** What Node's `fetch` sends, too. */
const defaultHeaders = { accept: "*/*", "accept-encoding": "gzip, deflate, br", "user-agent": "node" };

/** Sends a request by undici and resolves to the response, whose body is complete and decoded. */
export async function exchange(
  dispatcher: Dispatcher,
  url: URL,
  request: TransportRequest,
): Promise<TransportResponse> {
  const { status, headers, body } = await encodedResponse(dispatcher, url, request);
  const encodings = headers.get("content-encoding");
  if (encodings === null || body.byteLength === 0) return { status, headers, body };
  return { status, headers, body: await decoded(body, encodings, request.maxResponseSize) };
}

/**
 * The response with its body as it was sent; that of a redirect is left out. It is collected here, since undici's own
 * `request` makes a stream of it, which costs half as much again.
 */
function encodedResponse(
  dispatcher: Dispatcher,
  { origin, pathname, search }: URL,
  request: TransportRequest,
): Promise<TransportResponse> {
  const { method, headers, body, maxResponseSize } = request;
  const options: Dispatcher.DispatchOptions = {
    origin,
    path: pathname + search,
    method,
    headers: { ...defaultHeaders, ...headers },
    body: typeof body === "object" ? new Uint8Array(body) : (body ?? null),
    // The signal ends what takes too long.
    headersTimeout: 0,
    bodyTimeout: 0,
  };
  return new Promise((resolve, reject) => {
    let underWay: Dispatcher.DispatchController | undefined;
    let cancelled: Error | undefined;
    let status = 0;
    let received: Headers;
    const parts: Uint8Array[] = [];
    let size = 0;

    const abort = (reason: Error) => {
      underWay?.abort(reason);
      reject(reason);
    };
    onCancel(request, (reason) => {
      cancelled = reason as Error;
      abort(cancelled);
    });
    const finish = () => {
      resolve({ status, headers: received, body: joined(parts, size) });
    };
    dispatcher.dispatch(options, {
      onRequestStart(controller) {
        underWay = controller;
        if (cancelled !== undefined) controller.abort(cancelled);
      },
      onResponseStart(controller, statusCode, raw) {
        if (statusCode < 200) return;
        status = statusCode;
        received = headersOf(raw);
        if (status === 204 || status === 304) {
          finish(); // Neither has a body, whatever the headers say.
        } else if (isRedirect(status, received)) {
          finish();
          controller.abort(new Error("nobody reads the body of a redirect"));
        } else if (Number(received.get("content-length") ?? 0) > maxResponseSize) {
          abort(new ResponseTooLarge());
        }
      },
      onResponseData(_, chunk) {
        size += chunk.byteLength;
        if (size > maxResponseSize) abort(new ResponseTooLarge());
        else parts.push(chunk);
      },
      onResponseEnd: finish,
      onResponseError(_, error) {
        reject(error);
      },
    });
  });
}

function headersOf(received: Readonly<Record<string, string | string[] | undefined>>): Headers {
  const headers = new Headers();
  for (const name in received) {
    const value = received[name];
    if (typeof value === "string") headers.append(name, value);
    else for (const one of value ?? []) headers.append(name, one);
  }
  return headers;
}

type Decode = (bytes: Uint8Array, options: ZlibOptions) => Promise<Uint8Array<ArrayBuffer>>;

const unzip = promisify(gunzip);
const withHeader = promisify(inflate);
const withoutHeader = promisify(inflateRaw);

const decoders: Readonly<Record<string, Decode>> = {
  gzip: unzip,
  "x-gzip": unzip,
  br: promisify(brotliDecompress),
  // Some servers leave out the header of zlib; its first byte ends in 8.
  deflate: (bytes, options) => (((bytes[0] ?? 0) & 15) === 8 ? withHeader : withoutHeader)(bytes, options),
};

/**
 * The body without its content encodings; unknown ones are left. Rejects for a body that is not complete, and with
 * ResponseTooLarge, before it is all in memory, for one that is larger than allowed.
 */
async function decoded(body: ArrayBuffer, encodings: string, maxResponseSize: number): Promise<ArrayBuffer> {
  const options = { maxOutputLength: Math.min(maxResponseSize, constants.MAX_LENGTH) };
  let bytes = new Uint8Array(body);
  for (const encoding of encodings.toLowerCase().split(/ *, */).toReversed()) {
    const decode = decoders[encoding];
    if (decode === undefined) break;
    try {
      bytes = await decode(bytes, options);
    } catch (cause) {
      if (isTooLarge(cause)) throw new ResponseTooLarge();
      explain(cause, `: the body is no ${encoding}, or was cut short`);
      throw cause;
    }
  }
  const { buffer, byteOffset, byteLength } = bytes;
  return byteLength === buffer.byteLength ? buffer : buffer.slice(byteOffset, byteOffset + byteLength);
}

function isTooLarge(cause: unknown): boolean {
  return cause instanceof Error && "code" in cause && cause.code === "ERR_BUFFER_TOO_LARGE";
}
