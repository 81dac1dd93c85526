import { apiErrorOf } from "./api-error-of.ts";
import { ResponseError } from "./errors/response-error.ts";
import type { Operation } from "./operation.ts";
import { requestIdOf, type Reply } from "./send.ts";
import { visibleUrl } from "./visible-url.ts";

/**
 * The answer's JSON, whatever media type it came under: some clouds send theirs as `text/html`.
 * Throws ApiError for a refusal, and ResponseError for a success that cannot be read.
 */
export function readAnswer(operation: Operation, reply: Reply): unknown {
  const { status } = reply;
  const fine = (status >= 200 && status < 300) || operation.alsoFine?.includes(status) === true;
  if (!fine) throw apiErrorOf(reply);
  if (operation.silent === true || status === 204) return undefined;
  const text = new TextDecoder().decode(reply.body);
  try {
    return JSON.parse(text);
  } catch (cause) {
    const problem = text === "" ? "the answer is empty" : "the answer is not JSON, or was cut short";
    const { method, url } = reply.request;
    throw new ResponseError(
      `${problem} (status ${status}, ${reply.body.length} bytes)`,
      { status, method, url: visibleUrl(url), requestId: requestIdOf(reply.headers) },
      // A parser's message quotes the text: it stays out of sight where the text may hold a secret.
      cause instanceof Error ? { cause: new Error(cause.name) } : undefined,
    );
  }
}
