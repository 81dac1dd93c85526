import type { OpenAPIBackend } from "openapi-backend";
import type { Answer } from "../answer.ts";
import { at, isRecord, recordAt } from "../../json.ts";
import type { Operation } from "./documents.ts";
import { reasonsText } from "./reasons.ts";

/** Why an answer does not fit the spec; undefined if it does. */
export function answerProblem(backend: OpenAPIBackend, operation: Operation, answer: Answer): string | undefined {
  const { status, body } = answer;
  const documented = responseFor(operation, status);
  // Real servers refuse with statuses that their pages leave out; what they grant is documented.
  if (documented === undefined) return status >= 400 ? undefined : `status ${status} is not in the spec`;
  const hasContent = Object.keys(recordAt(documented, "content") ?? {}).length > 0;
  if (!hasContent) return body === undefined ? undefined : `status ${status} has no body in the spec`;
  if (body === undefined) return `status ${status} has a body in the spec`;
  const { errors } = backend.validateResponse(body, operation, status);
  return errors === null || errors === undefined ? undefined : reasonsText(errors);
}

function responseFor(operation: Operation, status: number): unknown {
  const responses: unknown = operation.responses;
  if (!isRecord(responses)) return undefined;
  return at(responses, String(status)) ?? at(responses, `${String(status).slice(0, 1)}XX`) ?? at(responses, "default");
}
