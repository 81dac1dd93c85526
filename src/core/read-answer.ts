import { apiErrorOf } from "./api-error-of.ts";
import { ResponseError } from "./errors/response-error.ts";
import type { Operation } from "./operation.ts";
import { requestIdOf, type Reply } from "./send.ts";
import { visibleUrl } from "./visible-url.ts";

/** Text with letters replaced would be data that the server did not send. */
const strictly = new TextDecoder("utf-8", { fatal: true });

/** What a call returns: the body, or the body and the headers where the operation's answer has both. */
export function readAnswer(operation: Operation, reply: Reply): unknown {
  const body: unknown = readBody(operation, reply);
  if (operation.responseHeaders === undefined) return body;
  const headers = operation.responseHeaders.map((name): [string, string] => {
    const value = reply.headers.get(name);
    if (value === null) throw new ResponseError(`the answer has no header ${name}`, seen(reply));
    return [name, value];
  });
  return { body, headers: Object.fromEntries(headers) };
}

/** The body of what `readAnswer` returned. */
export function bodyOf(operation: Operation, answer: unknown): unknown {
  return operation.responseHeaders === undefined ? answer : Reflect.get(Object(answer), "body");
}

/**
 * The answer's JSON, whatever media type it came under: some clouds send theirs as `text/html`.
 * Throws ApiError for a refusal, and ResponseError for a success that cannot be read.
 */
function readBody(operation: Operation, reply: Reply): unknown {
  const { status } = reply;
  const fine = (status >= 200 && status < 300) || operation.successStatuses?.includes(status) === true;
  if (!fine) throw apiErrorOf(reply);
  if (operation.noContent === true) return undefined;
  try {
    const parsed: unknown = JSON.parse(strictly.decode(reply.body));
    return parsed;
  } catch (cause) {
    const problem =
      reply.body.length === 0
        ? "the answer is empty"
        : cause instanceof TypeError
          ? "the answer is not text in UTF-8"
          : "the answer is not JSON, or was cut short";
    throw new ResponseError(
      `${problem} (status ${status}, ${reply.body.length} bytes)`,
      seen(reply),
      // A parser's message quotes the text, which may hold a secret: its name must do.
      cause instanceof Error ? { cause: new Error(cause.name) } : undefined,
    );
  }
}

function seen({ status, headers, request }: Reply) {
  return { status, method: request.method, url: visibleUrl(request.url), requestId: requestIdOf(headers) };
}
