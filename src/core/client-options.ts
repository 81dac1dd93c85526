import type { Fetch } from "./attempt.ts";
import type { Auth } from "./auth.ts";
import { checkMilliseconds } from "./call-options.ts";
import { checkEndpointOptions, type EndpointOptions } from "./endpoint.ts";
import { kindOf, ParameterError } from "./errors/parameter-error.ts";
import type { Hooks } from "./hooks.ts";
import type { ServiceDescription } from "./operation.ts";

/** What a client is made with. */
export interface ClientOptions<Region extends string = string> extends EndpointOptions, Hooks {
  /** The credentials: one object may serve many clients, and is logged in once for all. */
  auth: Auth;
  /** Region ID: picks the endpoint from the catalog, or else from the documented ones. Needed unless `endpoint` is given. */
  region?: Region | (string & {}) | undefined;
  /** URL of the service, with or without version and project ID. It wins over the catalog. */
  endpoint?: string | undefined;
  /** Which of the catalog's endpoints to use. Default: "public". */
  interface?: "public" | "internal" | "admin" | undefined;
  /** ID of the project, where the credentials do not tell it or another is meant. */
  projectId?: string | undefined;
  /** In place of the global `fetch`: for proxies, own certificates, tests. */
  fetch?: Fetch | undefined;
  /** Time for each attempt, in ms. Default: 60,000. */
  timeout?: number | undefined;
  /** How often a call is repeated after a failure in passing, if it may be sent twice at all. Default: 3. */
  retries?: number | undefined;
}

const known = [
  "auth",
  "region",
  "endpoint",
  "interface",
  "projectId",
  "fetch",
  "timeout",
  "retries",
  "onRequest",
  "onResponse",
  "onRetry",
  "onAnswer",
];

/** Throws ParameterError for options that no call could succeed with. */
export function checkClientOptions(service: ServiceDescription, options: ClientOptions): void {
  if (typeof options !== "object" || options === null) {
    throw new ParameterError("options", `${kindOf(options)} was given; give an object with \`auth\` and \`region\``);
  }
  for (const name of Object.keys(options)) {
    if (!known.includes(name)) throw new ParameterError(name, `no such option; there are ${known.join(", ")}`);
  }
  if (typeof options.auth?.session !== "function") {
    throw new ParameterError("auth", `${kindOf(options.auth)} was given; give what passwordAuth or its like returns`);
  }
  if (options.projectId !== undefined && (typeof options.projectId !== "string" || options.projectId === "")) {
    throw new ParameterError("projectId", `${kindOf(options.projectId)} was given; give the ID of a project`);
  }
  if (options.interface !== undefined && !["public", "internal", "admin"].includes(options.interface)) {
    throw new ParameterError("interface", 'give "public", "internal" or "admin"');
  }
  checkMilliseconds("timeout", options.timeout);
  if (options.retries !== undefined && !(Number.isInteger(options.retries) && options.retries >= 0)) {
    throw new ParameterError("retries", "give a whole number, 0 or more");
  }
  checkEndpointOptions(service, options);
}
