import createClient, { type Client } from "openapi-fetch";
import type { Locate } from "./connection.ts";
import { ResponseError } from "./errors.ts";
import type { Operation } from "./operation.ts";
import { summaryOfResponse, type CallContext, type HttpRequest, type HttpResponse, type Send } from "./http.ts";

/** Stands for the endpoint, which is known after the login only. */
const placeholder = "https://endpoint.invalid";

/** A typed call in the parts that openapi-fetch puts together. */
export interface TypedRequest {
  readonly endpoint: string;
  /** Leads to the endpoint. */
  readonly send: Send;
  readonly pathParameters: Readonly<Record<string, string>>;
  readonly query: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  readonly context: CallContext;
}

/** In place of `Request`: plain data. The real one would be built only to be taken apart again. */
class PlainRequest {
  readonly method: string;
  readonly body: string | undefined;
  /** openapi-fetch copies these from the call. Headers in a `Headers` would be sorted and copied thrice. */
  declare readonly plainHeaders: Readonly<Record<string, string>>;
  declare readonly context: CallContext;
  declare readonly send: Send;

  constructor(
    readonly url: string,
    init: { method: string; body?: string },
  ) {
    this.method = init.method;
    this.body = init.body;
  }
}

/** In place of `Response`: openapi-fetch passes it on without reading it. */
class PlainResponse {
  readonly body = null;
  readonly headers: Headers;
  readonly ok: boolean;
  readonly status: number;

  constructor(readonly response: HttpResponse) {
    this.headers = response.headers;
    this.status = response.status;
    this.ok = response.status >= 200 && response.status < 300;
  }

  text(): Promise<string> {
    return Promise.resolve("");
  }
}

/** Any path takes any method: the generated tables say which there are. */
type AnyPaths = Record<string, Record<Operation["method"], AnyOperation>>;
interface AnyOperation {
  requestBody?: { content: { "application/json": string } };
  responses: object;
}

/** The openapi-fetch client of typed calls. */
export function typedClient(): (
  method: Operation["method"],
  path: string,
  request: TypedRequest,
) => Promise<HttpResponse> {
  const client = createClient<AnyPaths>({
    baseUrl: placeholder,
    // openapi-fetch uses no more of both than these two have.
    Request: PlainRequest as unknown as typeof Request,
    fetch: async (request) => {
      const { method, url, plainHeaders: headers, body, context, send } = request as unknown as PlainRequest;
      return new PlainResponse(await send({ method, url, headers, body, attempt: 1, context })) as unknown as Response;
    },
  });
  return async (method, path, { endpoint, send, pathParameters, query, headers, body, context }) => {
    const { response } = await client.request(method, path, {
      baseUrl: endpoint,
      params: { path: pathParameters, query: {} },
      querySerializer: () => query,
      plainHeaders: body === undefined ? headers : { "content-type": "application/json", ...headers },
      ...(body === undefined ? {} : { body, bodySerializer: (text: string | undefined) => text }),
      parseAs: "stream",
      send,
      context,
    });
    if (!(response instanceof PlainResponse)) throw new Error("openapi-fetch returns the response of its fetch");
    return response.response;
  };
}

/** The openapi-fetch client for what the methods do not cover. */
export function rawClient<Paths extends object>(locate: Locate): Client<Paths> {
  return createClient<Paths>({
    baseUrl: placeholder,
    querySerializer: { array: { style: "form", explode: true } },
    async fetch(request) {
      const { signal, method, url } = request;
      const { endpoint, send } = await locate(signal);
      const body = method === "GET" || method === "HEAD" ? undefined : await request.arrayBuffer();
      const sent: HttpRequest = {
        method,
        url: url.startsWith(`${placeholder}/`) ? endpoint + url.slice(placeholder.length) : url,
        headers: Object.fromEntries(request.headers),
        body: body?.byteLength === 0 ? undefined : body,
        attempt: 1,
        context: { signal },
      };
      return responseOf(await send(sent));
    },
  });
}

function responseOf(response: HttpResponse): Response {
  const { status, headers, body } = response;
  if (status < 200 || status > 599) {
    throw new ResponseError(`the status ${status} is none that HTTP has`, summaryOfResponse(response));
  }
  const hasNoBody = body.byteLength === 0 || [204, 205, 304].includes(status);
  return new Response(hasNoBody ? null : body, { status, headers });
}
