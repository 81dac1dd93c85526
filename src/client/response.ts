import { isRecord, textOf } from "./checks.ts";
import { ApiError, AuthError, NetworkError, ResponseError } from "./errors.ts";
import { summaryOf, summaryOfResponse, type HttpResponse } from "./http.ts";
import type { Operation } from "./operation.ts";
import { retryAfter } from "./retry.ts";
import { redact, redactIn, secretsOf } from "./secrets.ts";

const longestText = 500;
/** Replacing bytes that are no UTF-8 would give data that the server did not send. */
const strictUtf8 = new TextDecoder("utf-8", { fatal: true });

export function isSuccess(operation: Operation, status: number): boolean {
  return (status >= 200 && status < 300) || operation.successStatuses?.includes(status) === true;
}

/**
 * Reads the body of a success as JSON, whatever media type it came under: some clouds send theirs as `text/html`.
 * Throws ResponseError for a body that is none, and a retryable NetworkError for a compressed one that is cut short,
 * which `fetch` does not report.
 */
export function readBody(operation: Operation, response: HttpResponse): unknown {
  if (operation.noContent === true) return undefined;
  const { status, headers, body } = response;
  if (body.byteLength === 0 && operation.mayBeEmpty === true) return {};
  try {
    const parsed: unknown = JSON.parse(strictUtf8.decode(body));
    return parsed;
  } catch (cause) {
    const isCut = body.byteLength > 0 && headers.has("content-encoding") && cause instanceof SyntaxError;
    if (isCut) throw new NetworkError("the compressed response is cut short", summaryOf(response.request));
    const problem =
      body.byteLength === 0
        ? "the answer is empty"
        : cause instanceof TypeError
          ? "the answer is not text in UTF-8"
          : "the answer is not JSON, or was cut short";
    throw new ResponseError(
      `${problem} (status ${status}, ${body.byteLength} bytes)`,
      summaryOfResponse(response),
      // A parser's message quotes the text, which may hold a secret.
      cause instanceof Error ? { cause: new Error(cause.name) } : undefined,
    );
  }
}

/** What a call returns: the body, or the body and the headers where the operation's answer has both. */
export function withResponseHeaders(operation: Operation, response: HttpResponse, body: unknown): unknown {
  if (operation.responseHeaders === undefined) return body;
  const headers = operation.responseHeaders.map((name): [string, string] => {
    const value = response.headers.get(name);
    if (value === null) throw new ResponseError(`the response has no header ${name}`, summaryOfResponse(response));
    return [name, value];
  });
  return { body, headers: Object.fromEntries(headers) };
}

/** The error for a refused request, read from whichever envelope the server used. `hint` is added to its message. */
export function apiErrorOf(response: HttpResponse, secrets: readonly string[] = [], hint = ""): ApiError {
  const hidden = [...secretsOf(response.request), ...secrets];
  const sent = new TextDecoder().decode(response.body);
  // Parsed first: only then is a secret told from the escapes that it may be written with.
  const body = redactIn(parsed(sent), hidden);
  const text = body === undefined ? redact(sent, hidden) : JSON.stringify(body);
  const found = explanationIn(body);
  const summary = summaryOfResponse(response);
  const error = new ApiError({
    ...summary,
    requestId: summary.requestId ?? found.requestId,
    code: found.code,
    text: (shortened(plainText(found.text ?? text)) || "no explanation") + hint,
    retryAfter: retryAfter(response.headers),
    body: body ?? text,
  });
  error.attempts = response.request.attempt;
  return error;
}

/**
 * Whether a 401 is about the credentials. Huawei Cloud also answers 401 for what was deleted, with a text that speaks
 * of neither.
 */
export function isAboutCredentials(response: HttpResponse): boolean {
  const text = new TextDecoder().decode(response.body);
  return text.trim() === "" || !/malformed request url/i.test(text);
}

/** The error for credentials that a service refuses, with the service's own words. */
export function authErrorOf(problem: string, response: HttpResponse): AuthError {
  const cause = apiErrorOf(response);
  return new AuthError(`${problem}: ${cause.message}`, cause);
}

interface Explanation {
  code?: string | undefined;
  text?: string | undefined;
  requestId?: string | undefined;
}

/**
 * Reads `{error: {code, message, title}}`, `{error_code, error_msg}`, `{badRequest: {code, message}}`,
 * `{code, message}` and a plain string.
 */
function explanationIn(body: unknown): Explanation {
  if (typeof body === "string") return { text: body };
  if (!isRecord(body)) return {};
  const text = textOf(body["error_msg"]) ?? textOf(body["message"]) ?? textOf(body["title"]) ?? textOf(body["error"]);
  if (text !== undefined) {
    const code = codeOf(body["error_code"]) ?? codeOf(body["code"]);
    return { code, text, requestId: textOf(body["request_id"]) };
  }
  for (const [key, inner] of Object.entries(body)) {
    if (!isRecord(inner)) continue;
    const found = explanationIn(inner);
    if (found.text === undefined) continue;
    // In {itemNotFound: {code: 404}} the code repeats the status: the key says more.
    const ownCode = found.code === undefined || /^\d{3}$/.test(found.code) ? undefined : found.code;
    return { ...found, code: ownCode ?? (key === "error" ? (textOf(inner["title"]) ?? found.code) : key) };
  }
  return {};
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The words of an HTML page or a text with tags. The patterns stop at the next `<`, so that a long page takes no hours. */
function plainText(text: string): string {
  const title = /<title[^<>]*>([^<]*)<\/title>/i.exec(text)?.[1];
  return title ?? text.replace(/<\/?[a-z!?][^<>]*>/gi, " ");
}

function shortened(text: string): string {
  const oneLine = text.replace(/\s+/g, " ").trim();
  return oneLine.length <= longestText ? oneLine : `${oneLine.slice(0, longestText)}…`;
}

function codeOf(value: unknown): string | undefined {
  return typeof value === "number" ? String(value) : textOf(value);
}
