import { ApiError } from "./errors/api-error.ts";
import { blank, blankIn, secretsOf } from "./secrets.ts";
import { requestIdOf, type Reply } from "./send.ts";
import { visibleUrl } from "./visible-url.ts";
import { isRecord } from "./is-record.ts";

const longestText = 500;

/** The error for a refused request, read from whichever envelope the server used. */
export function apiErrorOf(reply: Reply, secrets: readonly string[] = []): ApiError {
  const hidden = [...secretsOf(reply.request), ...secrets];
  const sent = new TextDecoder().decode(reply.body);
  // Parsed first: only then is a secret told from the escapes that it may be written with.
  const body = blankIn(parsed(sent), hidden);
  const text = body === undefined ? blank(sent, hidden) : JSON.stringify(body);
  const found = envelope(body);
  const requestId = requestIdOf(reply.headers);
  const error = new ApiError({
    status: reply.status,
    code: found.code,
    text: shortened(found.text ?? plainText(text)) || "no explanation",
    requestId: requestId === undefined ? found.requestId : blank(requestId, hidden),
    method: reply.request.method,
    url: visibleUrl(reply.request.url),
    body: body ?? text,
  });
  error.attempts = reply.attempts;
  return error;
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
function envelope(body: unknown): Explanation {
  if (typeof body === "string") return { text: body };
  if (!isRecord(body)) return {};
  const text = textOf(body["error_msg"]) ?? textOf(body["message"]) ?? textOf(body["title"]) ?? textOf(body["error"]);
  if (text !== undefined) {
    const code = codeOf(body["error_code"]) ?? codeOf(body["code"]);
    return { code, text, requestId: textOf(body["request_id"]) };
  }
  for (const [key, inner] of Object.entries(body)) {
    if (!isRecord(inner)) continue;
    const found = envelope(inner);
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

/** The words of an HTML page or a plain text. The patterns stop at the next `<`, or a long page of them would take hours. */
function plainText(text: string): string {
  if (!/^\s*</.test(text)) return text;
  const title = /<title[^<>]*>([^<]*)<\/title>/i.exec(text)?.[1];
  return title ?? text.replace(/<[^<>]*>/g, " ");
}

function shortened(text: string): string {
  const oneLine = text.replace(/\s+/g, " ").trim();
  return oneLine.length <= longestText ? oneLine : `${oneLine.slice(0, longestText)}…`;
}

function codeOf(value: unknown): string | undefined {
  return typeof value === "number" ? String(value) : textOf(value);
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}
