import createClient, { type Client } from "openapi-fetch";
import { checkClientOptions, type ClientOptions } from "./client-options.ts";
import { connect } from "./connection.ts";
import type { ServiceDescription } from "./operation.ts";
import { outgoingFrom } from "./outgoing.ts";
import { typedCalls, type TypedCalls } from "./typed-calls.ts";

/** What a generated client is made of. */
export interface Service<Paths extends object> extends TypedCalls {
  readonly http: Client<Paths>;
}

/** Stands for the endpoint, which is known after the login only. */
const placeholder = "https://endpoint.invalid";

/**
 * Connects a service's generated tables with its transport.
 * Throws ParameterError for options that no call could succeed with.
 */
export function createService<Paths extends object>(
  description: ServiceDescription,
  options: ClientOptions,
): Service<Paths> {
  checkClientOptions(description, options);
  const connection = connect(description, options);
  const init = {
    baseUrl: placeholder,
    async fetch(request: Request): Promise<Response> {
      const { endpoint } = await connection.locate(request.signal);
      const { url, ...rest } = await outgoingFrom(request, { signal: request.signal });
      const own = url.startsWith(`${placeholder}/`) ? endpoint + url.slice(placeholder.length) : url;
      const reply = await connection.sendTo(endpoint)({ url: own, ...rest });
      const { status, headers, body } = reply;
      return new Response(body.length === 0 ? null : body, { status, headers });
    },
  };
  return {
    http: createClient<Paths>(init),
    ...typedCalls(description, connection, options),
  };
}
