import type { Session } from "../auth/auth.ts";
import { endpointOf } from "./endpoint.ts";
import { observe } from "./hooks.ts";
import { readAnswer, withMiddleware, type Send } from "./http.ts";
import type { ServiceDescription } from "./operation.ts";
import { clientDefaults, type ClientOptions } from "./options.ts";
import { retry } from "./retry.ts";
import { attempt, fetchTransport, followRedirects, originGuard, type Fetch } from "./transport.ts";

/** Where the calls of a client go. */
export interface Location {
  readonly endpoint: string;
  /** With the client's own project, if it has one. */
  readonly session: Session;
  /** Sends to the endpoint, and to no other origin. */
  readonly send: Send;
}

const sessionFields = ["projectId", "catalog", "loginUrl", "hasNoProject", "hint"] as const;

/** A client's way to its service, for typed and raw calls alike. Logs in if that is necessary. */
export type Locate = (signal: AbortSignal | undefined) => Promise<Location>;

/** Looked up at each call, so that it can be replaced. */
const globalFetch: Fetch = (url, init) => globalThis.fetch(url, init);

export function connect(service: ServiceDescription, options: ClientOptions): Locate {
  const { auth, region, projectId, fetch = globalFetch, transport = fetchTransport(fetch) } = options;
  const { timeout = clientDefaults.timeout, maxResponseSize = clientDefaults.maxResponseSize } = options;
  const transmit = attempt(transport, { timeout, maxResponseSize });
  const retries = retry(options.retries ?? clientDefaults.retries, options);
  const observed = observe(options);

  let last: { readonly found: Session; readonly location: Location } | undefined;
  return async (signal) => {
    const found = await auth.session({ signal, region, projectId });
    if (last === undefined || sessionFields.some((name) => last?.found[name] !== found[name])) {
      const endpoint = endpointOf(service, options, found);
      const guard = originGuard(new URL(endpoint).origin);
      const middleware = [retries, readAnswer, followRedirects, auth.middleware, guard, observed];
      const session = { ...found, projectId: projectId ?? found.projectId };
      last = { found, location: { endpoint, session, send: withMiddleware(transmit, middleware) } };
    }
    return last.location;
  };
}
