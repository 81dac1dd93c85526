import type { Dispatcher } from "undici";
import {
  isRedirect,
  joined,
  onCancel,
  ResponseTooLarge,
  type TransportRequest,
  type TransportResponse,
} from "../client/transport.ts";
import { acceptedEncodings } from "./encodings.ts";

/** What Node's `fetch` sends, too. */
const defaultHeaders = { accept: "*/*", "accept-encoding": acceptedEncodings, "user-agent": "node" };

/**
 * Sends a request by undici and resolves to the response, whose body is complete and still encoded; that of a redirect
 * is left out. It is collected here, since undici's own `request` makes a stream of it, which costs half as much again.
 */
export function exchange(
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
