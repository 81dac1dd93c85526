import type { Fetch } from "../core/attempt.ts";
import { checkMilliseconds } from "../core/call-options.ts";
import { baseUrl } from "../core/endpoint.ts";
import { kindOf, ParameterError } from "../core/errors/parameter-error.ts";
import type { TokenCache } from "./token-cache.ts";

/** Where to log in. */
export interface IdentityOptions {
  /** URL of the identity service, with or without its version: `https://iam.eu-de.otc.t-systems.com/v3`. */
  authUrl: string;
  /** In place of the global `fetch`, for the login. */
  fetch?: Fetch | undefined;
  /** Time for each attempt to log in, in ms. Default: 60,000. */
  timeout?: number | undefined;
  /**
   * Keeps the token for other processes. Default: none, each process logs in.
   * `fileTokenCache()` of `cloud-backups/node` is one.
   */
  cache?: TokenCache | undefined;
}

/** Where to look things up, if need be. */
export interface OptionalIdentityOptions extends Omit<IdentityOptions, "authUrl"> {
  /** URL of the identity service, with or without its version. */
  authUrl?: string | undefined;
}

/** A project or domain: its name, or an object that says which of the two is given. */
export type NameOrId = string | { readonly id: string } | { readonly name: string };

/** Throws ParameterError for options that there are not. */
export function checkKnown(options: object, known: readonly string[]): void {
  if (typeof options !== "object" || options === null) {
    throw new ParameterError("options", `${kindOf(options)} was given; give an object`);
  }
  for (const name of Object.keys(options)) {
    if (!known.includes(name)) throw new ParameterError(name, `no such option; there are ${known.join(", ")}`);
  }
}

/** Throws ParameterError for options that no login could succeed with. */
export function checkIdentityOptions(options: object, known: readonly string[]): void {
  checkKnown(options, known);
  const authUrl: unknown = Reflect.get(options, "authUrl");
  if (typeof authUrl !== "string" || authUrl === "") {
    throw new ParameterError("authUrl", `${kindOf(authUrl)} was given; give the URL of the identity service`);
  }
  baseUrl("authUrl", authUrl, undefined);
  if ("timeout" in options) checkMilliseconds("timeout", options.timeout);
  if ("cache" in options) checkCache(options.cache);
}

/** The text of an option that must have one. */
export function requireText(name: string, value: unknown): string {
  if (typeof value === "string" && value !== "") return value;
  throw new ParameterError(name, `${kindOf(value)} was given; give a text`);
}

/** As Keystone writes it. */
export function nameOrId(option: string, given: NameOrId): { id: string } | { name: string } {
  if (typeof given === "string") return { name: requireText(option, given) };
  if (typeof given === "object" && given !== null) {
    if ("id" in given) return { id: requireText(`${option}.id`, given.id) };
    if ("name" in given) return { name: requireText(`${option}.name`, given.name) };
  }
  throw new ParameterError(option, `${kindOf(given)} was given; give a name, {id} or {name}`);
}

export const identityOptionNames = ["authUrl", "fetch", "timeout", "cache"];

function checkCache(cache: unknown): void {
  if (cache === undefined) return;
  const isCache =
    typeof cache === "object" &&
    cache !== null &&
    ["get", "set", "delete"].every((name) => typeof Reflect.get(cache, name) === "function");
  if (!isCache) throw new ParameterError("cache", `${kindOf(cache)} was given; give one with get, set and delete`);
}
