// Generated from specs/identity-v2 by `npm run generate`. To change it, change the spec.
import type { Client } from "openapi-fetch";
import type { CallOptions, ClientOptions } from "../../src/client/options.ts";
import { createService } from "../../src/client/service.ts";
import { operations as table, service } from "./operations.ts";
import type { CreateTokenRequest, CreateTokenResponse, paths } from "./types.ts";

export type * from "./types.ts";

/** Regions whose endpoint is documented. */
export type IdentityV2Region = "tyo1" | "sin1" | "sjc1";

export interface IdentityV2Options extends ClientOptions<IdentityV2Region> {}

/** Parameters of `createToken`. */
export interface CreateTokenParams {
  /** Credentials and the tenant. */
  body: CreateTokenRequest;
}

/**
 * OpenStack Identity v2.0.
 * Tokens and the service catalog, in the old protocol.
 */
export interface IdentityV2 {
  /**
   * Logs in with a password or a token, and answers with a token and the service catalog.
   * @returns The token.
   * @see {@link https://docs.openstack.org/api-ref/identity/v2/#authenticate | Authenticate}
   */
  createToken(params: CreateTokenParams, options?: CallOptions): Promise<CreateTokenResponse>;

  /** The openapi-fetch client underneath: same login, same guards, parameters and answers as openapi-fetch has them. */
  readonly http: Client<paths>;
}

/**
 * Makes a client for OpenStack Identity v2.0.
 * Sends nothing before the first call. Throws ParameterError for options that no call could succeed with.
 */
export function identityV2(options: IdentityV2Options): IdentityV2 {
  const { call, http } = createService<paths>(service, options);
  return {
    createToken: (params, options) => call(table.createToken, params, options),
    http,
  };
}
