import type { Client } from "openapi-fetch";
import type { Session } from "../auth/auth.ts";
import { createList, type List } from "../pagination/list.ts";
import { checkConcurrency, type FetchPage } from "../pagination/pages.ts";
import { startLimits, type Limits } from "./abort.ts";
import { isPlainObject, isRecord } from "./checks.ts";
import { connect, type Location } from "./connection.ts";
import { ParameterError, ResponseError } from "./errors.ts";
import { callHook } from "./hooks.ts";
import { summaryOfResponse, type HttpResponse } from "./http.ts";
import { summaryOfOperation, type Operation, type Paging, type ServiceDescription } from "./operation.ts";
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

const otherPlace = "the login now leads to another project or endpoint, so that the pages would not belong together";

/**
 * Makes the client of a service from its generated tables. Nothing is sent before the first call.
 * Throws ParameterError for options that no call could succeed with.
 */
export function createService<Paths extends object>(service: ServiceDescription, given: ClientOptions): Service<Paths> {
  const options = checkClientOptions(given);
  const locate = connect(service, options);
  const sendTyped = typedClient();
  /** Whether the cloud has refused a version that only some fields of answers need. */
  let refusesNewVersions = false;

  async function sendCall(
    operation: Operation,
    params: Params,
    version: string | undefined,
    { location, options, limits, cursor }: Call,
  ): Promise<HttpResponse> {
    const { endpoint, session, send } = location;
    const { path, params: complete } = withSession(service, operation, params, session);
    const placed = placeParameters(operation, complete, { ...options.query, ...cursor });
    return sendTyped(operation.method, path, {
      endpoint,
      send,
      pathParameters: placed.path,
      query: placed.query,
      headers: {
        accept: "application/json",
        ...microversionHeaders(service, version),
        ...placed.headers,
        ...options.headers,
      },
      body: placed.body === undefined ? undefined : jsonOf(placed.body),
      context: {
        operationId: operation.id,
        signal: limits.signal,
        endsAt: limits.endsAt,
        timeout: options.timeout,
        idempotent: operation.idempotent,
        read: (response) => (isSuccess(operation, response.status) ? readBody(operation, response) : undefined),
      },
    });
  }

  /** Sends a call. `wanted` are parameters of our own, left out where the cloud refuses the version that they need. */
  async function ask(operation: Operation, params: Params, wanted: Params, call: Call): Promise<HttpResponse> {
    if (service.microversionHeaders === undefined) return sendCall(operation, params, undefined, call);
    const needed = neededMicroversion(operation, params);
    const all = { ...params, ...wanted };
    const best = newerOf(neededMicroversion(operation, all), operation.wantedMicroversion);
    if (!refusesNewVersions && best !== undefined && best !== needed) {
      const response = await sendCall(operation, all, best, call);
      if (response.status !== 406) return response;
      refusesNewVersions = true;
    }
    return sendCall(operation, params, needed, call);
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
    throw new ResponseError(`the answer has no field \`${operation.returns}\``, summaryOfResponse(response));
  }

  async function call<Answer>(operation: Operation, given?: object, callOptions?: CallOptions): Promise<Answer> {
    const options = checkCallOptions(callOptions);
    const params = checkParameters(operation, given);
    const limits = startLimits(options, summaryOfOperation(operation));
    try {
      const location = await locate(limits.signal);
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
    // Asked for without being told to: only a total shows that items are missing.
    const wanted: Params =
      paging.count === undefined || start[paging.count] !== undefined ? {} : { [paging.count]: true };

    const open = async ({ signal, endsAt }: Limits): Promise<FetchPage> => {
      const location = await locate(signal);
      return async ({ params, cursor }, signal) => {
        const call = { location, options, limits: { signal, endsAt }, cursor };
        const body = await answerOf(operation, params, await ask(operation, params, wanted, call));
        const now = await locate(signal);
        const isSame = now.endpoint === location.endpoint && now.session.projectId === location.session.projectId;
        return { body, problem: isSame ? undefined : otherPlace };
      };
    };

    const source = { operation, paging, start, options, open };
    checkConcurrency(source);
    return createList(source) as List<Item, Answer>;
  }

  return { http: rawClient<Paths>(locate), call, list };
}

interface Call {
  readonly location: Location;
  readonly options: CheckedOptions;
  readonly limits: Pick<Limits, "signal" | "endsAt">;
  readonly cursor?: Readonly<Record<string, string>> | undefined;
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
  for (const name of Object.keys(operation.parameters)) {
    if (operation.parameters[name]?.session !== true || params[name] !== undefined) continue;
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
