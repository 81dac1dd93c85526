import { attempt, type Fetch } from "./attempt.ts";
import type { Catalog } from "./catalog.ts";
import type { ClientOptions } from "./client-options.ts";
import { endpointOf } from "./endpoint.ts";
import type { ServiceDescription } from "./operation.ts";
import { originGuard } from "./origin-guard.ts";
import { observe } from "./hooks.ts";
import { defaultRetries, retry } from "./retry.ts";
import { layered, type Send } from "./send.ts";

/** Where the calls of a client go. */
export interface Location {
  readonly endpoint: string;
  readonly projectId: string | undefined;
}

/** A client's way to its service. */
export interface Connection {
  locate(signal: AbortSignal | undefined): Promise<Location>;
  sendTo(endpoint: string): Send;
}

/** Looked up at each call, so that it can be replaced. */
const globalFetch: Fetch = (url, init) => globalThis.fetch(url, init);
const defaultTimeout = 60_000;

export function connect(service: ServiceDescription, options: ClientOptions): Connection {
  const { auth, region, fetch = globalFetch } = options;
  const transport = attempt(fetch, options.timeout ?? defaultTimeout);
  const retries = retry(options.retries ?? defaultRetries, options);
  const locationOf = rememberingLast(
    (projectId: string | undefined, catalog: Catalog | undefined, overTls: boolean | undefined): Location => ({
      endpoint: endpointOf(service, options, { catalog, projectId, overTls }),
      projectId,
    }),
  );
  return {
    async locate(signal) {
      const session = await auth.session({ signal, region, projectId: options.projectId });
      return locationOf(options.projectId ?? session.projectId, session.catalog, session.overTls);
    },
    sendTo: rememberingLast((endpoint: string) =>
      layered(transport, [retries, auth.layer, originGuard(new URL(endpoint).origin), observe(options)]),
    ),
  };
}

/** The function, which works only when it is given something else than the last time. */
function rememberingLast<Given extends readonly unknown[], Result>(
  work: (...given: Given) => Result,
): (...given: Given) => Result {
  let last: { readonly given: Given; readonly result: Result } | undefined;
  return (...given) => {
    if (last?.given.every((one, at) => one === given[at]) !== true) last = { given, result: work(...given) };
    return last.result;
  };
}
