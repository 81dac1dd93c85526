import { randomUUID } from "node:crypto";
import type { OpenAPIBackend } from "openapi-backend";
import { Refusal, type Answer, type Handlers } from "./answer.ts";
import { signer } from "./identity/signature.ts";
import type { Session, Tokens } from "./identity/tokens.ts";
import { listAt, textAt } from "../json.ts";
import type { Manners } from "./manners.ts";
import { answerProblem } from "./spec/answer-check.ts";
import { documentedAnswer } from "./spec/documented.ts";
import type { Operation } from "./spec/documents.ts";
import { checkRequest, type Incoming } from "./spec/request.ts";

interface Played extends Answer {
  readonly headers: Readonly<Record<string, string>>;
  readonly contentType: string;
  readonly operationId: string | undefined;
}

export interface Service {
  readonly id: string;
  /** Whether the spec has the path. */
  has(incoming: Incoming): boolean;
  answer(incoming: Incoming): Played;
}

export interface Part {
  readonly id: string;
  readonly backend: OpenAPIBackend;
  readonly manners: Manners;
  readonly handlers: Handlers;
  readonly tokens: Tokens;
  readonly validateAnswers: boolean;
  readonly now: () => number;
  /** Why a request that is right is refused all the same. */
  readonly trouble?: ((operation: Operation, incoming: Incoming) => Refusal | undefined) | undefined;
  /** The path that a shorter one stands for. */
  readonly fullPath?: ((incoming: Incoming) => string) | undefined;
}

/** Plays one service: routes, checks the token and the request, answers, and checks the answer. */
export function playService(part: Part): Service {
  const { id, backend, manners } = part;

  const full = (incoming: Incoming): Incoming => ({
    ...incoming,
    path: part.fullPath?.(incoming) ?? incoming.path,
  });

  function answer(given: Incoming): Played {
    const incoming = full(given);
    const requestId = `req-${randomUUID()}`;
    let operation: Operation | undefined;
    let played: Answer;
    try {
      operation = routed(backend, incoming, manners);
      played = answered(operation, incoming, part);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      played = refused(error, manners, requestId);
    }
    if (operation !== undefined && part.validateAnswers) {
      const problem = answerProblem(backend, operation, played);
      if (problem !== undefined) {
        const what = `the sandbox's answer ${played.status} to ${String(operation.operationId)} breaks the spec`;
        played = refused(new Refusal(500, `${what}: ${problem}`), manners, requestId);
      }
    }
    return {
      ...played,
      headers: { ...manners.ids(requestId), ...played.headers },
      contentType: manners.contentType,
      operationId: operation?.operationId,
    };
  }

  return {
    id,
    answer,
    has(incoming) {
      const { method, path, headers } = full(incoming);
      return backend.router.matchOperation({ method, path, headers: { ...headers } }) !== undefined;
    },
  };
}

function refused(refusal: Refusal, manners: Manners, requestId: string): Answer {
  const { status, headers } = refusal;
  return { status, headers, body: manners.envelope(refusal, requestId) };
}

function routed(backend: OpenAPIBackend, incoming: Incoming, manners: Manners): Operation {
  const { method, path, headers } = incoming;
  try {
    return backend.router.matchOperation({ method, path, headers: { ...headers } }, true);
  } catch (error) {
    if (error instanceof Error && error.message.startsWith("405")) {
      throw new Refusal(405, `The spec has no ${method} for this path.`, "APIGW.0106");
    }
    throw manners.noSuchPath();
  }
}

function answered(operation: Operation, incoming: Incoming, part: Part): Answer {
  const { backend, manners, tokens } = part;
  const needsToken = (operation.security ?? []).length > 0;
  const session =
    tokens.find(incoming.headers["x-auth-token"]) ??
    (manners.takesSignatures ? signer(incoming, `/${part.id}${incoming.path}`, part.now()) : undefined);
  if (needsToken && session === undefined) throw manners.unauthorized();
  const trouble = part.trouble?.(operation, incoming);
  if (trouble !== undefined) throw trouble;
  const { problem, ...request } = checkRequest(backend, operation, incoming);
  if (problem !== undefined) throw manners.invalid(problem);
  if (needsToken && session !== undefined) checkProject(operation, request.params, session, manners);
  const call = { ...request, operation, rawQuery: incoming.rawQuery, headers: incoming.headers, session };
  const handler = part.handlers[operation.operationId ?? ""] ?? documentedAnswer;
  return handler(call);
}

/** The project in the path must be the token's. */
function checkProject(operation: Operation, params: Record<string, string>, session: Session, manners: Manners): void {
  for (const parameter of listAt(operation, "parameters")) {
    if (textAt(parameter, "x-session") !== "project" || textAt(parameter, "in") !== "path") continue;
    const given = params[textAt(parameter, "name") ?? ""] ?? "";
    const own = session.project?.id ?? "";
    if (given !== own) throw manners.wrongProject(given, own);
  }
}
