// Generated from specs/identity-v3 by `npm run generate`. To change it, change the spec.
import type { Client } from "openapi-fetch";
import type { CallOptions, ClientOptions, ListOptions } from "../../src/client/options.ts";
import type { FlatParams, WithHeaders } from "../../src/client/params.ts";
import { createService } from "../../src/client/service.ts";
import type { List } from "../../src/pagination/list.ts";
import { operations as table, service } from "./operations.ts";
import type {
  CreateTokenRequest,
  GetCatalogResponse,
  ListProjectsResponse,
  Project,
  TokenResponse,
  operations,
  paths,
} from "./types.ts";

export type * from "./types.ts";

/** Regions whose endpoint is documented. */
export type IdentityV3Region = "eu-de" | "eu-nl";

export interface IdentityV3Options extends ClientOptions<IdentityV3Region> {}

type Params<Id extends keyof operations, Time extends string = never> = FlatParams<operations[Id], never, Time>;

/** Parameters of `showToken`. */
export interface ShowTokenParams extends Params<"showToken"> {}

/** Parameters of `createToken`. */
export interface CreateTokenParams extends Params<"createToken"> {
  /** Credentials and the scope of the token. */
  body: CreateTokenRequest;
}

/** Parameters of `revokeToken`. */
export interface RevokeTokenParams extends Params<"revokeToken"> {}

/** Parameters of `checkToken`. */
export interface CheckTokenParams extends Params<"checkToken"> {}

/** Parameters of `listProjects`. */
export interface ListProjectsParams extends Params<"listProjects"> {}

/**
 * OpenStack Identity v3.
 * Tokens, the service catalog and projects.
 */
export interface IdentityV3 {
  /**
   * Checks a token and shows what it allows. On Open Telekom Cloud, to check another user's token of the same account takes the policy Security Administrator.
   * @returns The token is valid.
   * @see {@link https://docs.openstack.org/api-ref/identity/v3/#validate-and-show-information-for-token | Validate and show information for token}
   */
  showToken(params: ShowTokenParams, options?: CallOptions): Promise<WithHeaders<TokenResponse, "X-Subject-Token">>;

  /**
   * Logs in: checks credentials and answers with a token, in the header `X-Subject-Token`. Open Telekom Cloud's tokens are valid for 24 hours; a new one does not end those before it.
   * @returns The token. Its ID is in the header, all about it in the body.
   * @see {@link https://docs.openstack.org/api-ref/identity/v3/#authentication-and-token-management | Authentication and token management}
   */
  createToken(params: CreateTokenParams, options?: CallOptions): Promise<WithHeaders<TokenResponse, "X-Subject-Token">>;

  /**
   * Ends a token at once, before it expires. On Open Telekom Cloud, to end another user's token of the same account takes the policy Security Administrator.
   * @returns Nothing: the answer has no body.
   * @see {@link https://docs.openstack.org/api-ref/identity/v3/#revoke-token | Revoke token}
   */
  revokeToken(params: RevokeTokenParams, options?: CallOptions): Promise<void>;

  /**
   * Checks whether a token is valid. The answer has no body.
   * @returns Nothing: the answer has no body.
   * @see {@link https://docs.openstack.org/api-ref/identity/v3/#check-token | Check token}
   */
  checkToken(params: CheckTokenParams, options?: CallOptions): Promise<void>;

  /**
   * Answers with the services that the token gives access to, even if the token was made without a catalog. Since version 3.3.
   * @returns The catalog, as it is in a token.
   * @see {@link https://docs.openstack.org/api-ref/identity/v3/#get-service-catalog | Get service catalog}
   */
  getCatalog(params?: Record<string, never>, options?: CallOptions): Promise<GetCatalogResponse>;

  /**
   * Lists the projects that the token's user may have as the scope of a token. Since version 3.3.
   * @returns An async iterable over the items of the answer.
   * @see {@link https://docs.openstack.org/api-ref/identity/v3/#get-available-project-scopes | Get available project scopes}
   */
  listAuthProjects(params?: Record<string, never>, options?: ListOptions): List<Project, ListProjectsResponse>;

  /**
   * Lists projects. An operator may set how many an answer holds at most: then `truncated` says that there are more, and a Keystone that knows `limit` and `marker` links to the next page.
   * @returns An async iterable over the items of all pages.
   * @see {@link https://docs.openstack.org/api-ref/identity/v3/#list-projects | List projects}
   */
  listProjects(params?: ListProjectsParams, options?: ListOptions): List<Project, ListProjectsResponse>;

  /** The openapi-fetch client underneath: same login, same guards, parameters and answers as openapi-fetch has them. */
  readonly http: Client<paths>;
}

/**
 * Makes a client for OpenStack Identity v3.
 * Sends nothing before the first call. Throws ParameterError for options that no call could succeed with.
 */
export function identityV3(options: IdentityV3Options): IdentityV3 {
  const { call, list, http } = createService<paths>(service, options);
  return {
    showToken: (params, options) => call(table.showToken, params, options),
    createToken: (params, options) => call(table.createToken, params, options),
    revokeToken: (params, options) => call(table.revokeToken, params, options),
    checkToken: (params, options) => call(table.checkToken, params, options),
    getCatalog: (params, options) => call(table.getCatalog, params, options),
    listAuthProjects: (params, options) => list(table.listAuthProjects, params, options),
    listProjects: (params, options) => list(table.listProjects, params, options),
    http,
  };
}
