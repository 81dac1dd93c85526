import { CatalogError } from "./errors/catalog-error.ts";

export type Interface = "public" | "internal" | "admin";

/** One endpoint of the list that the identity service hands out with a token. */
export interface CatalogEndpoint {
  readonly type: string;
  readonly name: string | undefined;
  readonly region: string | undefined;
  readonly interface: string;
  readonly url: string;
}

export type Catalog = readonly CatalogEndpoint[];

/** The URL of the first of the types that the catalog has in the region. */
export function endpointFrom(
  catalog: Catalog,
  wanted: { types: readonly string[]; region: string | undefined; interface: Interface },
): string {
  for (const type of wanted.types) {
    const found = catalog.find(
      (endpoint) =>
        endpoint.type === type &&
        endpoint.interface === wanted.interface &&
        (wanted.region === undefined || endpoint.region === wanted.region),
    );
    if (found !== undefined) return found.url;
  }
  const has = catalog.map((endpoint) => `${endpoint.type} ${endpoint.interface} in ${endpoint.region ?? "no region"}`);
  const asked = `${wanted.types.join(" or ")} ${wanted.interface}${wanted.region === undefined ? "" : ` in ${wanted.region}`}`;
  throw new CatalogError(
    `The catalog has no ${asked}. It has: ${[...new Set(has)].sort().join("; ")}. ` +
      "Give another `region` or `interface`, or the service's URL as `endpoint`.",
  );
}
