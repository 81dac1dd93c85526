import type { AuthScopeObject } from "../../generated/identity-v3/types.ts";
import { checkMilliseconds, checkNames, isRecord, kindOf, requireText, textOf } from "../client/checks.ts";
import { baseUrl, type Catalog } from "../client/endpoint.ts";
import { ApiError, AuthError, ParameterError } from "../client/errors.ts";
import type { Fetch, Transport } from "../client/transport.ts";
import type { TokenCache } from "./token-cache.ts";

/** Where to log in. */
export interface IdentityOptions {
  /** URL of the identity service, with or without its version: `https://iam.eu-de.otc.t-systems.com/v3`. */
  authUrl: string;
  /** In place of the global `fetch`, for the login. */
  fetch?: Fetch | undefined;
  /** In place of `fetch`, for the login: `nodeTransport()` of `cloud-backups/node` for certificates and proxies. */
  transport?: Transport | undefined;
  /** Time for each attempt to log in, in ms. Default: 60,000. */
  timeout?: number | undefined;
  /**
   * Keeps the token for other processes. Default: none, each process logs in.
   * `fileTokenCache()` of `cloud-backups/node` is one.
   */
  cache?: TokenCache | undefined;
}

/** Where to look things up, if that is necessary. */
export interface OptionalIdentityOptions extends Omit<IdentityOptions, "authUrl"> {
  /** URL of the identity service, with or without its version. */
  authUrl?: string | undefined;
}

/** A project or domain: its name, or an object that says which of the two is given. */
export type NameOrId = string | { readonly id: string } | { readonly name: string };

/** What a token is for: a project, a domain, a trust or the whole system. At most one. */
export interface ScopeOptions {
  /** The project to work in. A name needs a domain: `projectDomain`, or the user's. */
  project?: NameOrId | undefined;
  /** The domain in which a project's name is looked up. Default: the user's domain. */
  projectDomain?: NameOrId | undefined;
  /** A domain instead of a project. */
  domain?: NameOrId | undefined;
  /** ID of a trust instead of a project: the token works in the project of the user who made the trust. */
  trust?: string | undefined;
  /** The whole system instead of a project. */
  system?: true | undefined;
}

export const identityOptionNames = ["authUrl", "fetch", "transport", "timeout", "cache"];
export const scopeOptionNames = ["project", "projectDomain", "domain", "trust", "system"];

/** How to reach the identity service: the options, checked and copied. */
export interface IdentityService {
  /** Without version. */
  readonly endpoint: string;
  readonly fetch: Fetch | undefined;
  readonly transport: Transport | undefined;
  readonly timeout: number | undefined;
}

/** Throws ParameterError for options that no login could succeed with. */
export function checkIdentityOptions(options: IdentityOptions, known: readonly string[]): IdentityService {
  checkNames(options, known);
  const { authUrl, fetch, transport, timeout } = options;
  checkMilliseconds("timeout", timeout);
  const cache: unknown = options.cache;
  const isCache = isRecord(cache) && ["get", "set", "delete"].every((name) => typeof cache[name] === "function");
  if (cache !== undefined && !isCache) {
    throw new ParameterError("cache", `${kindOf(cache)} was given; give one with get, set and delete`);
  }
  return { endpoint: identityUrl(authUrl), fetch, transport, timeout };
}

/** The URL without version and without the path of logins, which some write along. */
export function identityUrl(authUrl: string): string {
  return baseUrl("authUrl", requireText("authUrl", authUrl).replace(/(\/v\d[\d.]*)\/(?:auth\/)?tokens\/*$/i, "$1"));
}

/** A name or an ID, as Keystone writes it. */
export function nameOrId(option: string, given: NameOrId): { id: string } | { name: string } {
  if (typeof given === "string") return { name: requireText(option, given) };
  if (typeof given === "object" && given !== null) {
    if ("id" in given) return { id: requireText(`${option}.id`, given.id) };
    if ("name" in given) return { name: requireText(`${option}.name`, given.name) };
  }
  throw new ParameterError(option, `${kindOf(given)} was given; give a name, {id} or {name}`);
}

/** A user by ID, or by name and domain, as Keystone writes it. */
export function userOf(options: {
  username?: string | undefined;
  userId?: string | undefined;
  userDomain?: NameOrId | undefined;
}) {
  const { username, userId, userDomain } = options;
  if (userId !== undefined) {
    if (username !== undefined) throw new ParameterError("userId", "is given beside username; give one of the two");
    return { id: requireText("userId", userId) };
  }
  const name = requireText("username", username);
  if (userDomain !== undefined) return { name, domain: nameOrId("userDomain", userDomain) };
  throw new ParameterError(
    "userDomain",
    'undefined was given; give the name of the user\'s domain, often "Default", or {id}',
  );
}

/** The scope of a login; undefined leaves it to the user's default project. */
export function scopeOf(options: ScopeOptions, userDomain: NameOrId | undefined): AuthScopeObject | undefined {
  const { project, projectDomain, domain, trust, system } = options;
  const given = Object.entries({ project, domain, trust, system }).filter(([, value]) => value !== undefined);
  if (given.length > 1) {
    const [first, second] = given.map(([name]) => name);
    throw new ParameterError(
      second ?? "",
      `is given beside ${first ?? ""}; a token has one scope, so give one of the two`,
    );
  }
  if (project === undefined && projectDomain !== undefined) {
    throw new ParameterError("projectDomain", "is given without a project; give `project`, too");
  }
  if (system !== undefined) return { system: { all: true } };
  if (domain !== undefined) return { domain: nameOrId("domain", domain) };
  if (trust !== undefined) return { "OS-TRUST:trust": { id: requireText("trust", trust) } };
  if (project === undefined) return undefined;
  const named = nameOrId("project", project);
  if ("id" in named) return { project: named };
  const owner = projectDomain ?? userDomain;
  return { project: owner === undefined ? named : { ...named, domain: nameOrId("projectDomain", owner) } };
}

/**
 * The endpoints of a login's catalog; undefined if it has none. `urlsOf` reads the interfaces of one endpoint. Catalogs
 * of some clouds have null in place of a list or a name: what is there is read.
 */
export function catalogOf(
  services: unknown,
  urlsOf: (endpoint: Record<string, unknown>) => readonly (readonly [which: unknown, url: unknown])[],
): Catalog | undefined {
  if (!Array.isArray(services)) return undefined;
  return services.filter(isRecord).flatMap(({ type, name, endpoints }) => {
    if (typeof type !== "string" || !Array.isArray(endpoints)) return [];
    return endpoints.filter(isRecord).flatMap((endpoint) => {
      const region = textOf(endpoint["region_id"]) ?? textOf(endpoint["region"]);
      return urlsOf(endpoint).flatMap(([which, url]) =>
        typeof which === "string" && typeof url === "string"
          ? [{ type, name: textOf(name), region, interface: which, url }]
          : [],
      );
    });
  });
}

/** Turns a refusal by the identity service into an AuthError with the service's own words. Its failures stay what they are. */
export async function orRefusal<Answer>(asked: Promise<Answer>, what = "the login"): Promise<Answer> {
  try {
    return await asked;
  } catch (error) {
    if (!(error instanceof ApiError) || error.status >= 500 || error.status === 429) throw error;
    if (error.status === 404 || error.status === 405) {
      throw new AuthError(
        `${what} failed, for \`authUrl\` leads to no identity service of this version: ${error.message}`,
        error,
      );
    }
    throw new AuthError(`${what} was refused: ${error.message}`, error);
  }
}
