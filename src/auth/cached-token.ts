import type { Catalog, CatalogEndpoint } from "../core/catalog.ts";
import type { Token } from "./token.ts";

/** The token in what a cache gave back, checked field by field; undefined for anything else, and for one that is over. */
export function tokenFrom(kept: unknown, now: number): Token | undefined {
  if (typeof kept !== "object" || kept === null) return undefined;
  const { id, validUntil, projectId, catalog } = fieldsOf(kept);
  if (typeof id !== "string" || !/^[\x21-\x7e]+$/.test(id)) return undefined;
  if (typeof validUntil !== "number" || !Number.isFinite(validUntil) || validUntil <= now) return undefined;
  if (!isTextOrNone(projectId)) return undefined;
  if (catalog === undefined) return { id, validUntil, projectId, catalog: undefined };
  const endpoints = catalogFrom(catalog);
  return endpoints === undefined ? undefined : { id, validUntil, projectId, catalog: endpoints };
}

function catalogFrom(kept: unknown): Catalog | undefined {
  if (!Array.isArray(kept)) return undefined;
  const endpoints = kept.map(endpointFrom);
  return endpoints.every((endpoint) => endpoint !== undefined) ? endpoints : undefined;
}

function endpointFrom(kept: unknown): CatalogEndpoint | undefined {
  if (typeof kept !== "object" || kept === null) return undefined;
  const { type, name, region, interface: which, url } = fieldsOf(kept);
  if (typeof type !== "string" || typeof which !== "string" || typeof url !== "string") return undefined;
  if (!isTextOrNone(name) || !isTextOrNone(region)) return undefined;
  return { type, name, region, interface: which, url };
}

function fieldsOf(kept: object): Record<string, unknown> {
  return { ...kept };
}

function isTextOrNone(value: unknown): value is string | undefined {
  return value === undefined || typeof value === "string";
}
