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
  /** As the credentials gave it. */
  readonly found: Session;
}

const sessionFields = ["projectId", "catalog", "loginUrl", "hasNoProject", "hint"] as const;

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

  let last: Location | undefined;
  return {
    async locate(signal) {
      const session = await auth.session({ signal, region, projectId });
      const isNew = sessionFields.some((name) => last?.found[name] !== session[name]);
      if (last === undefined || isNew) {
        const endpoint = endpointOf(service, options, session);
        last = { endpoint, session: { ...session, projectId: projectId ?? session.projectId }, found: session };
      }
      return last;
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
