import { identityV3 } from "../../generated/identity-v3/client.ts";
import type { AuthIdentity, AuthScope, CatalogService } from "../../generated/identity-v3/types.ts";
import type { Catalog } from "../core/catalog.ts";
import { noAuth } from "../core/no-auth.ts";
import type { IdentityOptions } from "./identity-options.ts";
import { orRefusal } from "./refusal.ts";
import { validUntil, type Token } from "./token.ts";

/** Logs in to Keystone v3, or to a service that speaks its language. */
export async function loginV3(
  { authUrl, fetch, timeout }: IdentityOptions,
  auth: { identity: AuthIdentity; scope?: AuthScope | undefined },
  call: { signal: AbortSignal; trustingToken?: string },
): Promise<Token> {
  const identity = identityV3({ endpoint: authUrl, auth: noAuth, fetch, timeout });
  const asked = Date.now();
  const { body, headers } = await orRefusal(
    identity.createToken(
      {
        body: { auth: { identity: auth.identity, ...(auth.scope === undefined ? {} : { scope: auth.scope }) } },
        "X-Auth-Token": call.trustingToken,
      },
      { signal: call.signal },
    ),
  );
  const { token } = body;
  return {
    id: headers["X-Subject-Token"],
    validUntil: validUntil(asked, token.issued_at, token.expires_at),
    projectId: token.project?.id,
    catalog: token.catalog === undefined ? undefined : catalogOf(token.catalog),
  };
}

function catalogOf(services: readonly CatalogService[]): Catalog {
  return services.flatMap(({ type, name, endpoints = [] }) =>
    endpoints.flatMap((endpoint) => {
      if (type === undefined || endpoint.url === undefined || endpoint.interface === undefined) return [];
      return {
        type,
        name,
        region: endpoint.region_id ?? endpoint.region ?? undefined,
        interface: endpoint.interface,
        url: endpoint.url,
      };
    }),
  );
}
