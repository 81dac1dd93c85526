import { checkCallOptions, checkListOptions, type CallOptions, type ListOptions } from "./call-options.ts";
import type { Connection, Location } from "./connection.ts";
import { startDeadline, startLimits } from "./deadline.ts";
import type { Hooks } from "./hooks.ts";
import { kindOf, ParameterError } from "./errors/parameter-error.ts";
import { microversionHeaders } from "./microversion.ts";
import type { Operation, Paging, ServiceDescription } from "./operation.ts";
import { outgoingFor } from "./outgoing.ts";
import { listOver, type List, type Page } from "./paging/list.ts";
import type { Position } from "./paging/position.ts";
import { asksAhead, checkConcurrency, walkPages } from "./paging/walk.ts";
import { checkParameter, checkParameters, placeParameters, type Params } from "./place-parameters.ts";
import { bodyOf, readAnswer } from "./read-answer.ts";

/**
 * Calls described by the generated tables. The type of an answer is what the generated interface says of the operation:
 * here, and nowhere else, the documents are taken at their word.
 */
export interface TypedCalls {
  /** Calls an operation and returns its answer as sent. */
  call<Answer>(operation: Operation, params?: object, options?: CallOptions): Promise<Answer>;
  /** Lists all that an operation has, page by page. */
  list<Item, Answer>(operation: Operation, params?: object, options?: ListOptions): List<Item, Answer>;
}

export function typedCalls(service: ServiceDescription, connection: Connection, { onAnswer }: Hooks): TypedCalls {
  async function ask(
    operation: Operation,
    { params, cursor }: Pick<Position, "params" | "cursor">,
    options: CallOptions,
    signal: AbortSignal | undefined,
  ): Promise<unknown> {
    const location = await connection.locate(signal);
    const placed = placeParameters(operation, withSession(operation, params, location));
    const query = cursor === undefined ? placed.query : joined(placed.query, new URLSearchParams(cursor).toString());
    const headers = { ...microversionHeaders(service, operation, params), ...placed.headers, ...options.headers };
    const context = { operationId: operation.id, signal, timeout: options.timeout, repeatable: operation.idempotent };
    const outgoing = outgoingFor(operation, { ...placed, query, headers }, location.endpoint, context);
    const reply = await connection.sendTo(location.endpoint)(outgoing);
    const answer = readAnswer(operation, reply);
    onAnswer?.({ operationId: operation.id, status: reply.status, body: bodyOf(operation, answer) });
    return answer;
  }

  async function call<Answer>(operation: Operation, given?: object, options: CallOptions = {}): Promise<Answer> {
    checkCallOptions(options);
    const params = copied(given);
    checkParameters(operation, params);
    const limits = startLimits(options, seen(operation));
    try {
      const answer = await ask(operation, { params }, options, limits.signal);
      return (operation.returns === undefined ? answer : Reflect.get(Object(answer), operation.returns)) as Answer;
    } finally {
      limits.dispose();
    }
  }

  async function* walk<Item, Answer>(
    operation: Operation,
    paging: Paging,
    start: Params,
    options: ListOptions,
  ): AsyncGenerator<Page<Item, Answer>, undefined> {
    const limits = (asksAhead(options) ? startDeadline : startLimits)(options, seen(operation));
    let left = options.maxItems ?? Infinity;
    let number = 0;
    try {
      const fetchPage = (position: Position, signal: AbortSignal | undefined) =>
        ask(operation, position, options, signal);
      const pages = walkPages({ operation, paging, start, options, fetchPage, signal: limits.signal });
      for await (const { fresh, body } of pages) {
        number++;
        const items = (fresh.length > left ? fresh.slice(0, left) : fresh) as readonly Item[];
        yield { number, items, body: body as Answer };
        left -= fresh.length;
        if (left <= 0) return undefined;
      }
      return undefined;
    } finally {
      limits.abort?.();
      limits.dispose();
    }
  }

  function list<Item, Answer>(operation: Operation, given?: object, options: ListOptions = {}): List<Item, Answer> {
    const { paging } = operation;
    if (paging === undefined) throw new Error(`${operation.id} is no list`);
    checkListOptions(options);
    const start = withUsableLimit(operation, paging, copied(given));
    checkParameters(operation, start);
    checkConcurrency(operation, paging, options, start);
    return listOver((only) =>
      walk<Item, Answer>(
        operation,
        paging,
        start,
        only === "first" ? { ...options, prefetch: false, concurrency: 1 } : options,
      ),
    );
  }

  return { call, list };
}

function seen({ method, path }: Operation) {
  return { method: method.toUpperCase(), url: path };
}

function joined(...queries: readonly string[]): string {
  return queries.filter((query) => query !== "").join("&");
}

/** A copy, which the caller cannot change while pages are under way. */
function copied(params: object = {}): Params {
  if (typeof params !== "object" || params === null || Array.isArray(params)) {
    throw new ParameterError("params", `${kindOf(params)} was given; give an object with the parameters by name`);
  }
  return { ...params };
}

/** A `limit` is a page size: beyond what the service allows, its largest page serves as well. */
function withUsableLimit(operation: Operation, paging: Paging, params: Params): Params {
  const name = paging.limit;
  if (name === undefined || paging.body !== undefined) return params;
  const limit = params[name];
  const maximum = operation.parameters[name]?.maximum;
  return typeof limit === "number" && maximum !== undefined && limit > maximum
    ? { ...params, [name]: maximum }
    : params;
}

function withSession(operation: Operation, params: Params, { projectId }: Location): Params {
  const filled: Record<string, unknown> = { ...params };
  for (const name of Object.keys(operation.parameters)) {
    if (operation.parameters[name]?.session !== true || params[name] !== undefined) continue;
    if (projectId === undefined) {
      throw new ParameterError(
        name,
        "the session tells no project; give `projectId` to the client, or credentials with a project",
      );
    }
    checkParameter(operation, name, projectId);
    filled[name] = projectId;
  }
  return filled;
}
