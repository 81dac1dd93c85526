import { browserHint } from "./browser-hint.ts";
import { NetworkError } from "./errors/network-error.ts";
import { OriginError } from "./errors/origin-error.ts";
import { TimeoutError } from "./errors/timeout-error.ts";
import type { Outgoing, Reply, Send } from "./send.ts";
import { orAborted } from "./or-aborted.ts";
import { visibleUrl } from "./visible-url.ts";

/** What of `fetch` is needed. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

const redirectLimit = 5;

/**
 * The innermost send: one attempt over `fetch`, from the first byte of the request to the last of the answer,
 * within the time allowed. Redirects are followed on the request's own origin only, and for reads only:
 * `fetch` itself would carry `X-Auth-Token` to any host.
 */
export function attempt(fetch: Fetch, defaultTimeout: number): Send {
  return async (request) => {
    const { signal, timeout = defaultTimeout } = request.context;
    signal?.throwIfAborted();
    const controller = new AbortController();
    const onAbort = () => {
      controller.abort(signal?.reason);
    };
    signal?.addEventListener("abort", onAbort, { once: true });
    const timer = setTimeout(() => {
      controller.abort(new TimeoutError(timeout, "no full answer", seen(request)));
    }, timeout);
    const progress = { answered: false };
    try {
      // Not left to fetch alone: one that pays no heed to its signal must not hang the call.
      return await orAborted(exchange(fetch, request, controller.signal, progress), controller.signal);
    } catch (cause) {
      controller.abort(); // frees the socket of an answer that nobody will read
      if (signal?.aborted === true) throw signal.reason;
      if (cause instanceof TimeoutError || cause instanceof OriginError || cause instanceof NetworkError) throw cause;
      const hint = progress.answered ? "" : browserHint(cause, request.url);
      throw new NetworkError(`no full answer (${reasonOf(cause)})${hint}`, seen(request), {
        cause: withoutBytes(cause),
      });
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener("abort", onAbort);
    }
  };
}

async function exchange(
  fetch: Fetch,
  request: Outgoing,
  signal: AbortSignal,
  progress: { answered: boolean },
): Promise<Reply> {
  let url = request.url;
  for (let redirects = 0; ; redirects++) {
    const response = await fetch(url, {
      method: request.method,
      headers: { ...request.headers },
      redirect: "manual",
      signal,
      ...(request.body === undefined ? {} : { body: request.body }),
    });
    progress.answered = true;
    const target = redirectTarget(response, request, url, redirects);
    if (target === undefined) {
      const body = new Uint8Array(await response.arrayBuffer());
      return { status: response.status, headers: response.headers, body, request, attempts: 1 };
    }
    await response.body?.cancel();
    url = target;
  }
}

function redirectTarget(response: Response, request: Outgoing, url: string, redirects: number): string | undefined {
  const { method } = request;
  const broken = (problem: string) => new NetworkError(problem, seen({ method, url }), { passing: false });
  if (response.type === "opaqueredirect") throw broken("the server redirects, and a browser does not say where to");
  if (![301, 302, 303, 307, 308].includes(response.status)) return undefined;
  const location = response.headers.get("location");
  if (location === null || !URL.canParse(location, url)) return undefined;
  const target = new URL(location, url);
  const { origin } = new URL(url);
  if (target.origin !== origin || target.username !== "" || target.password !== "") {
    throw new OriginError(origin, target.origin, `${method} ${visibleUrl(url)} was redirected`);
  }
  if (method !== "GET" && method !== "HEAD") throw broken("the server redirects, which is followed for reads only");
  if (redirects === redirectLimit) throw broken(`more than ${redirectLimit} redirects`);
  return target.href;
}

function seen({ method, url }: { readonly method: string; readonly url: string }) {
  return { method, url: visibleUrl(url) };
}

/** What undici's parser stumbled over is left out: it may repeat a token. */
function withoutBytes(cause: unknown): unknown {
  const inner = cause instanceof Error ? cause.cause : undefined;
  if (inner instanceof Error && "data" in inner) Reflect.deleteProperty(inner, "data");
  return cause;
}

/** The system's word for what happened, such as ECONNREFUSED, where there is one. */
function reasonOf(cause: unknown): string {
  const inner = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause;
  if (!(inner instanceof Error)) return "unknown reason";
  return "code" in inner && typeof inner.code === "string" ? inner.code : inner.message;
}
