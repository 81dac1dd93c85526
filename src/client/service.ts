import type { Client } from "openapi-fetch";
import type { Session } from "../auth/auth.ts";
import { createList, type List, type Page, type Walk } from "../pagination/list.ts";
import { checkConcurrency, walkPages } from "../pagination/pages.ts";
import type { Position } from "../pagination/position.ts";
import { startAbortableLimits, startLimits, type Limits } from "./abort.ts";
import { isPlainObject, isRecord } from "./checks.ts";
import { connect, type Location } from "./connection.ts";
import { PaginationError, ParameterError, ResponseError } from "./errors.ts";
import { callHook } from "./hooks.ts";
import { requestIdOf, summaryOf, type CallContext, type HttpResponse } from "./http.ts";
import type { Operation, Paging, ServiceDescription } from "./operation.ts";
import { rawClient, typedClient } from "./openapi-client.ts";
import {
  checkCallOptions,
  checkClientOptions,
  checkListOptions,
  type CallOptions,
  type CheckedOptions,
  type ClientOptions,
  type ListOptions,
} from "./options.ts";
import {
  checkParameter,
  checkParameters,
  jsonOf,
  microversionHeaders,
  neededMicroversion,
  newerOf,
  placeParameters,
  type Params,
} from "./parameters.ts";
import { apiErrorOf, isSuccess, readBody, withResponseHeaders } from "./response.ts";

/**
 * What a generated client is made of. The type of an answer is what the generated interface says of the operation:
 * here, and nowhere else, the documents are taken at their word.
 */
export interface Service<Paths extends object> {
  /** The openapi-fetch client: same login, guards and transport. */
  readonly http: Client<Paths>;
  /** Calls an operation and returns its answer as sent. */
  call<Answer>(operation: Operation, params?: object, options?: CallOptions): Promise<Answer>;
  /** Returns the list of all that an operation has. */
  list<Item, Answer>(operation: Operation, params?: object, options?: ListOptions): List<Item, Answer>;
}

/** The reason with which a list that its caller has ended aborts what it had asked for ahead. */
const ended = new Error("the list was ended by its caller");

/**
 * Makes the client of a service from its generated tables. Nothing is sent before the first call.
 * Throws ParameterError for options that no call could succeed with.
 */
export function createService<Paths extends object>(service: ServiceDescription, given: ClientOptions): Service<Paths> {
  const options = checkClientOptions(given);
  const connection = connect(service, options);
  const typed = typedClient(connection);
  /** Whether the cloud has refused a version that only some fields of answers need. */
  let refusesNewVersions = false;

  async function send(
    operation: Operation,
    params: Params,
    version: string | undefined,
    { location, options, limits, cursor }: Call,
  ): Promise<HttpResponse> {
    const { path, params: complete } = withSession(service, operation, params, location.session);
    const placed = placeParameters(operation, complete, { ...options.query, ...cursor });
    const context: CallContext = {
      operationId: operation.id,
      signal: limits.signal,
      endsAt: limits.endsAt,
      timeout: options.timeout,
      idempotent: operation.idempotent,
      read: (response) => (isSuccess(operation, response.status) ? readBody(operation, response) : undefined),
    };
    return typed.send(operation.method, path, {
      endpoint: location.endpoint,
      pathParameters: placed.path,
      query: placed.query,
      headers: {
        accept: "application/json",
        ...microversionHeaders(service, version),
        ...placed.headers,
        ...options.headers,
      },
      body: placed.body === undefined ? undefined : jsonOf(placed.body),
      context,
    });
  }

  /** Sends a call. `wanted` are parameters of our own, left out where the cloud refuses the version that they need. */
  async function ask(operation: Operation, params: Params, wanted: Params, call: Call): Promise<HttpResponse> {
    if (service.microversionHeaders === undefined) return send(operation, params, undefined, call);
    const needed = neededMicroversion(operation, params);
    const all = { ...params, ...wanted };
    const best = newerOf(neededMicroversion(operation, all), operation.wantedMicroversion);
    if (!refusesNewVersions && best !== undefined && best !== needed) {
      const response = await send(operation, all, best, call);
      if (response.status !== 406) return response;
      refusesNewVersions = true;
    }
    return send(operation, params, needed, call);
  }

  /** The answer of a response. Throws ApiError for a refusal. */
  async function answerOf(operation: Operation, params: Params, response: HttpResponse): Promise<unknown> {
    const { status, answer } = response;
    if (!isSuccess(operation, status)) {
      const needed = status === 406 ? neededMicroversion(operation, params) : undefined;
      const hint = needed === undefined ? "" : `. This call needs version ${needed} of the API`;
      throw apiErrorOf(response, [], hint);
    }
    await callHook(options.onAnswer, { operationId: operation.id, status, body: answer });
    if (operation.returns === undefined) return withResponseHeaders(operation, response, answer);
    const value = isRecord(answer) ? answer[operation.returns] : undefined;
    if (value !== undefined) return value;
    const seen = { ...summaryOf(response.request), status, requestId: requestIdOf(response) };
    throw new ResponseError(`the answer has no field \`${operation.returns}\``, seen);
  }

  async function call<Answer>(operation: Operation, given?: object, callOptions?: CallOptions): Promise<Answer> {
    const options = checkCallOptions(callOptions);
    const params = checkParameters(operation, given);
    const limits = startLimits(options, requestOf(operation));
    try {
      const location = await connection.locate(limits.signal);
      const response = await ask(operation, params, {}, { location, options, limits });
      return (await answerOf(operation, params, response)) as Answer;
    } finally {
      limits.dispose();
    }
  }

  function list<Item, Answer>(operation: Operation, given?: object, listOptions?: ListOptions): List<Item, Answer> {
    if (operation.paging === undefined) throw new Error(`${operation.id} is no list`);
    const paging: Paging = operation.paging;
    const options = checkListOptions(listOptions);
    const start = checkParameters(operation, withUsableLimit(operation, given));
    checkConcurrency({ operation, paging, start, options });
    // Asked for without being told to: only a total shows that items are missing.
    const wanted: Params =
      paging.count === undefined || start[paging.count] !== undefined ? {} : { [paging.count]: true };

    async function* pagesOf(options: CheckedOptions, limits: Limits): AsyncGenerator<Page<Item, Answer>, undefined> {
      try {
        const location = await connection.locate(limits.signal);
        let number = 0;
        let received = 0;

        const fetchPage = async ({ params, cursor }: Position, signal: AbortSignal | undefined): Promise<unknown> => {
          const call = { location, options, limits: { ...limits, signal }, cursor };
          const answer = await answerOf(operation, params, await ask(operation, params, wanted, call));
          const now = await connection.locate(signal);
          if (now.endpoint === location.endpoint && now.session.projectId === location.session.projectId) return answer;
          const problem =
            "the login now leads to another project or endpoint, so that the pages would not belong together";
          throw new PaginationError(operation.id, problem, { page: number + 1, received });
        };

        const source = { operation, paging, start, options, fetchPage, signal: limits.signal };
        for await (const { fresh, body } of walkPages(source)) {
          const left = (options.maxItems ?? Infinity) - received;
          const items = (fresh.length > left ? fresh.slice(0, left) : fresh) as readonly Item[];
          number++;
          received += items.length;
          yield { number, items, body: body as Answer };
          if (received === options.maxItems) return undefined;
        }
      } catch (error) {
        if (error !== ended) throw error;
      } finally {
        limits.abort(ended);
        limits.dispose();
      }
      return undefined;
    }

    return createList((only): Walk<Item, Answer> => {
      const own = only === "first" ? { ...options, prefetch: false, concurrency: 1 } : options;
      // Started by the first request: a deadline counts from there.
      let limits: Limits | undefined;
      let isStopped = false;
      async function* pages(): AsyncGenerator<Page<Item, Answer>, undefined> {
        if (isStopped) return undefined;
        // What is asked for ahead is aborted by hand; of a first page alone there is nothing ahead.
        limits = (only === "first" ? startLimits : startAbortableLimits)(own, requestOf(operation));
        return yield* pagesOf(own, limits);
      }
      const stop = () => {
        isStopped = true;
        limits?.abort(ended);
      };
      return { pages: pages(), stop };
    });
  }

  return { http: rawClient<Paths>(connection), call, list };
}

interface Call {
  readonly location: Location;
  readonly options: CheckedOptions;
  readonly limits: Limits;
  readonly cursor?: Readonly<Record<string, string>> | undefined;
}

function requestOf({ method, path }: Operation) {
  return { method: method.toUpperCase(), url: path };
}

/** A `limit` is a page size: beyond what the service allows, its largest page serves as well. */
function withUsableLimit(operation: Operation, params: object | undefined): object | undefined {
  const name = operation.paging?.limit;
  if (name === undefined || operation.paging?.body !== undefined || !isPlainObject(params)) return params;
  const limit = params[name];
  const maximum = operation.parameters[name]?.maximum;
  return typeof limit === "number" && maximum !== undefined && limit > maximum
    ? { ...params, [name]: maximum }
    : params;
}

/** The parameters with those that the session knows, and the path, which may do without a project. */
function withSession(
  { anyCloud }: ServiceDescription,
  operation: Operation,
  params: Params,
  { projectId }: Session,
): { path: string; params: Params } {
  const complete: Record<string, unknown> = { ...params };
  let { path } = operation;
  for (const [name, parameter] of Object.entries(operation.parameters)) {
    if (parameter.session !== true || params[name] !== undefined) continue;
    if (projectId !== undefined) {
      complete[name] = checkParameter(operation, name, projectId);
    } else if (anyCloud === true && params["all_tenants"] !== undefined) {
      path = path.replace(`/{${name}}`, "");
    } else {
      throw new ParameterError(
        name,
        "the credentials have no project: log in for one (`project` of the auth function), or give its ID as `projectId`",
      );
    }
  }
  return { path, params: complete };
}
