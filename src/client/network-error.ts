import { NetworkError } from "./errors.ts";
import { summaryOf, type HttpRequest } from "./http.ts";
import { redact, secretsOf } from "./secrets.ts";

/** What codes say about TLS, and what helps. The first that matches counts. */
const tlsProblems: readonly (readonly [codes: RegExp, problem: string])[] = [
  [
    /CERTIFICATE_REQUIRED/,
    "the server demands a client certificate; give `cert` and `key` to nodeTransport, or in clouds.yaml, or OS_CERT and OS_KEY",
  ],
  [/ALTNAME_INVALID|^UND_ERR_PRX_TLS$/, "the certificate is for another host name"],
  [/CERT_HAS_EXPIRED|CERT_NOT_YET_VALID/, "the certificate has expired, or is not valid yet"],
  [
    /SELF_SIGNED|UNABLE_TO_(GET|VERIFY)|CERT_(UNTRUSTED|SIGNATURE|CHAIN|REJECTED)|INVALID_CA/,
    "the certificate is not trusted; for a private CA give `ca` to nodeTransport, or `cacert` in clouds.yaml, or OS_CACERT",
  ],
  [
    /CERT|ERR_TLS|ERR_SSL|EPROTO/,
    "TLS fails; perhaps nothing speaks TLS there, or the server demands a client certificate (`cert` and `key`)",
  ],
];

const unsendable = /^(UND_ERR_INVALID_ARG|ERR_INVALID_|ERR_HTTP_INVALID|ERR_UNESCAPED)/;
const oversized = /^(UND_ERR_HEADERS_OVERFLOW|HPE_HEADER_OVERFLOW)$/;
const final = { retryable: false };

/** The error for a request that got no complete response. It repeats no secret of the request. */
export function networkErrorOf(cause: unknown, request: HttpRequest): NetworkError {
  const secrets = secretsOf(request);
  const { code, message } = rootOf(cause);
  const reason = code ?? redact(message, secrets);
  const hint = cause instanceof Error ? (hints.get(cause) ?? "") : "";
  const options = { cause: withoutDetails(cause, secrets) };
  const fail = (problem: string, more: { retryable: boolean }) =>
    new NetworkError(problem, summaryOf(request), { ...options, ...more });

  const tls = code === undefined ? undefined : tlsProblems.find(([codes]) => codes.test(code))?.[1];
  if (tls !== undefined) return fail(`no secure connection (${reason}): ${tls}${hint}`, final);
  if (code !== undefined && oversized.test(code)) {
    const remedy = "start it with --max-http-header-size=65536";
    return fail(`the response's headers are larger than Node.js allows (${reason}); ${remedy}`, final);
  }
  if ((code !== undefined && unsendable.test(code)) || /invalid header|header value/i.test(message)) {
    return fail(`the request cannot be sent, for it has an invalid header or URL (${reason})${hint}`, final);
  }
  return fail(`no complete response (${reason})${hint}`, { retryable: true });
}

/** The innermost error's code, such as ECONNREFUSED, or its message where there is none. */
function rootOf(cause: unknown): { code: string | undefined; message: string } {
  let message = "unknown reason";
  for (let error = cause; error instanceof Error; error = error.cause) {
    if ("code" in error && typeof error.code === "string") return { code: error.code, message: error.message };
    message = error.message;
    if (error instanceof AggregateError && error.errors.length > 0) return rootOf(error.errors[0]);
  }
  return { code: undefined, message };
}

/** Name, message and code only: what else an error of somebody's `fetch` holds may be headers, or bytes of a response. */
function withoutDetails(cause: unknown, secrets: readonly string[], depth = 0): Error | undefined {
  if (!(cause instanceof Error) || depth > 4) return undefined;
  const inner = withoutDetails(cause.cause, secrets, depth + 1);
  const copy = new Error(redact(cause.message, secrets), inner === undefined ? undefined : { cause: inner });
  copy.name = cause.name;
  return "code" in cause && typeof cause.code === "string" ? Object.assign(copy, { code: cause.code }) : copy;
}

const hints = new WeakMap<Error, string>();

/** Adds to the message of the error that a cause becomes. */
export function explain(cause: unknown, hint: string | undefined): void {
  if (cause instanceof Error && hint !== undefined) hints.set(cause, hint);
}

interface Runtime {
  readonly location?: { readonly origin: string };
  readonly process?: { readonly env?: Readonly<Record<string, string | undefined>> };
}

/** What a failure of `fetch` most often means where the error itself does not say. */
export function hintOfFetch(cause: unknown, url: string): string | undefined {
  const { location, process }: Runtime = globalThis as Runtime;
  if (
    location !== undefined &&
    location.origin !== new URL(url).origin &&
    !(cause instanceof Error && cause.cause !== undefined)
  ) {
    return `. A browser does not say why; perhaps the server does not allow requests from ${location.origin} (CORS)`;
  }
  const proxy = ["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy"].find((name) => process?.env?.[name]);
  const { code = "" } = rootOf(cause);
  return proxy !== undefined &&
    /^(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|ETIMEDOUT|UND_ERR_CONNECT_TIMEOUT)$/.test(code)
    ? `. ${proxy} is set, but fetch does not use it: give \`transport: nodeTransport()\` of cloud-backups/node`
    : undefined;
}
