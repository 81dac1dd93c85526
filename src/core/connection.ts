import { attempt, type Fetch } from "./attempt.ts";
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
  return {
    async locate(signal) {
      const session = await auth.session({ signal, region, projectId: options.projectId });
      const projectId = options.projectId ?? session.projectId;
      return { endpoint: endpointOf(service, options, { ...session, projectId }), projectId };
    },
    sendTo: (endpoint) =>
      layered(transport, [retries, auth.layer, originGuard(new URL(endpoint).origin), observe(options)]),
  };
}
