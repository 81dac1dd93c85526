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
  readonly session: Session;
}

/** A client's way to its service, for typed and raw calls alike. */
export interface Connection {
  locate(signal: AbortSignal | undefined): Promise<Location>;
  /** Sends to an endpoint, and to no other origin. */
  sendTo(endpoint: string): Send;
}

/** Looked up at each call, so that it can be replaced. */
const globalFetch: Fetch = (url, init) => globalThis.fetch(url, init);

export function connect(service: ServiceDescription, options: ClientOptions): Connection {
  const { auth, region, projectId, fetch = globalFetch, transport = fetchTransport(fetch) } = options;
  const { timeout = clientDefaults.timeout, maxResponseSize = clientDefaults.maxResponseSize } = options;
  const transmit = attempt(transport, { timeout, maxResponseSize });
  const retries = retry(options.retries ?? clientDefaults.retries, options);

  const locationOf = memoizedLast(
    (
      ownProject: string | undefined,
      catalog: Session["catalog"],
      loginUrl: string | undefined,
      hint: string | undefined,
    ): Location => ({
      endpoint: endpointOf(service, options, { projectId: ownProject, catalog, loginUrl, hint }),
      session: { projectId: projectId ?? ownProject, catalog, loginUrl },
    }),
  );
  return {
    async locate(signal) {
      const session = await auth.session({ signal, region, projectId });
      return locationOf(session.projectId, session.catalog, session.loginUrl, session.hint);
    },
    sendTo: memoizedLast((endpoint: string) =>
      withMiddleware(transmit, [
        retries,
        readAnswer,
        followRedirects,
        auth.middleware,
        originGuard(new URL(endpoint).origin),
        observe(options),
      ]),
    ),
  };
}

/** The function, which works only when it is given something else than the last time. */
function memoizedLast<Given extends readonly unknown[], Result>(
  work: (...given: Given) => Result,
): (...given: Given) => Result {
  let last: { readonly given: Given; readonly result: Result } | undefined;
  return (...given) => {
    if (last?.given.every((one, at) => one === given[at]) !== true) last = { given, result: work(...given) };
    return last.result;
  };
}
