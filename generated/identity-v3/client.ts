// Generated from specs/identity-v3 by `npm run generate`. To change it, change the spec.
import type { Client } from "openapi-fetch";
import type { CallOptions, ListOptions } from "../../src/core/call-options.ts";
import type { ClientOptions } from "../../src/core/client-options.ts";
import type { List } from "../../src/core/paging/list.ts";
import type { WithHeaders } from "../../src/core/read-answer.ts";
import { createService } from "../../src/core/service.ts";
import { operations as table, service } from "./operations.ts";
import type {
  CreateTokenRequest,
  GetCatalogResponse,
  ListProjectsResponse,
  Project,
  TokenResponse,
  paths,
} from "./types.ts";

export type * from "./types.ts";

/** Regions whose endpoint is documented. */
export type IdentityV3Region = "eu-de" | "eu-nl";

export interface IdentityV3Options extends ClientOptions<IdentityV3Region> {}

/** What `showToken` takes. */
export interface ShowTokenParams {
  /** The token to check. */
  "X-Subject-Token": string;
  /** Any text leaves the catalog out of the answer. */
  nocatalog?: string | undefined;
  /** Shows a token that has expired too, which else is not found. Since version 3.8. */
  allow_expired?: boolean | undefined;
}

/** What `createToken` takes. */
export interface CreateTokenParams {
  /** Any text leaves the catalog out of the answer. An unscoped token's answer has none anyway. */
  nocatalog?: string | undefined;
  /** The receipt of the step before, when several methods are needed and are sent one after the other. Since version 3.12. */
  "Openstack-Auth-Receipt"?: string | undefined;
  /** For `assume_role` only: a token of a user of the account that the agency trusts, whose policies include Agent Operator. */
  "X-Auth-Token"?: string | undefined;
  /** Credentials and the scope of the token. */
  body: CreateTokenRequest;
}

/** What `revokeToken` takes. */
export interface RevokeTokenParams {
  /** The token to revoke. */
  "X-Subject-Token": string;
}

/** What `listProjects` takes. */
export interface ListProjectsParams {
  /** Only projects of this domain (account), by its ID. */
  domain_id?: string | undefined;
  /** Only projects that are enabled, or that are not. */
  enabled?: true | false | 0 | undefined;
  /** Only projects that act as a domain, or only those that do not. Since version 3.6. */
  is_domain?: boolean | undefined;
  /** Only projects with this name. */
  name?: string | undefined;
  /** Only projects with this parent, by its ID. Since version 3.4. */
  parent_id?: string | undefined;
  /** Page size. */
  limit?: number | undefined;
  /** ID of the last project on the page before. */
  marker?: string | undefined;
  /**
   * Page number, together with `per_page`. Open Telekom Cloud only.
   * At least 1.
   */
  page?: number | undefined;
  /**
   * Page size, together with `page`. Open Telekom Cloud only.
   * At least 1, at most 5000.
   */
  per_page?: number | undefined;
}

/**
 * OpenStack Identity v3.
 * Tokens, the service catalog and projects.
 */
export interface IdentityV3 {
  /**
   * Checks a token and shows what it allows. On Open Telekom Cloud, to check another user's token of the same account takes the policy Security Administrator.
   * @see {@link https://docs.openstack.org/api-ref/identity/v3/#validate-and-show-information-for-token | Validate and show information for token}
   */
  showToken(params: ShowTokenParams, options?: CallOptions): Promise<WithHeaders<TokenResponse, "X-Subject-Token">>;

  /**
   * Logs in: checks credentials and answers with a token, in the header `X-Subject-Token`. Open Telekom Cloud's tokens are valid for 24 hours; a new one does not end those before it.
   * @see {@link https://docs.openstack.org/api-ref/identity/v3/#authentication-and-token-management | Authentication and token management}
   */
  createToken(params: CreateTokenParams, options?: CallOptions): Promise<WithHeaders<TokenResponse, "X-Subject-Token">>;

  /**
   * Ends a token at once, before it expires. On Open Telekom Cloud, to end another user's token of the same account takes the policy Security Administrator.
   * @see {@link https://docs.openstack.org/api-ref/identity/v3/#revoke-token | Revoke token}
   */
  revokeToken(params: RevokeTokenParams, options?: CallOptions): Promise<void>;

  /**
   * Answers with the services that the token gives access to, even if the token was made without a catalog. Since version 3.3.
   * @see {@link https://docs.openstack.org/api-ref/identity/v3/#get-service-catalog | Get service catalog}
   */
  getCatalog(params?: Record<string, never>, options?: CallOptions): Promise<GetCatalogResponse>;

  /**
   * Lists the projects that the token's user may have as the scope of a token. Since version 3.3.
   * Answers all of them, page after page, as they are iterated over.
   * @see {@link https://docs.openstack.org/api-ref/identity/v3/#get-available-project-scopes | Get available project scopes}
   */
  listAuthProjects(params?: Record<string, never>, options?: ListOptions): List<Project, ListProjectsResponse>;

  /**
   * Lists projects. Without `limit` or `per_page` one answer holds all.
   * Answers all of them, page after page, as they are iterated over.
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
    getCatalog: (params, options) => call(table.getCatalog, params, options),
    listAuthProjects: (params, options) => list(table.listAuthProjects, params, options),
    listProjects: (params, options) => list(table.listProjects, params, options),
    http,
  };
}
