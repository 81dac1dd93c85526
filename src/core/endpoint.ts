import { endpointFrom, type Catalog, type Interface } from "./catalog.ts";
import { CatalogError } from "./errors/catalog-error.ts";
import { kindOf, ParameterError } from "./errors/parameter-error.ts";
import type { ServiceDescription } from "./operation.ts";
import { visibleUrl } from "./visible-url.ts";

export interface EndpointOptions {
  readonly endpoint?: string | undefined;
  readonly region?: string | undefined;
  readonly interface?: Interface | undefined;
}

/** The URL that the paths of the spec start from: given, else from the catalog, else from the spec's servers. */
export function endpointOf(
  service: ServiceDescription,
  options: EndpointOptions,
  session: { catalog: Catalog | undefined; projectId: string | undefined; overTls?: boolean | undefined },
): string {
  if (options.endpoint !== undefined) return baseUrl("endpoint", options.endpoint, session.projectId);
  if (session.catalog !== undefined && session.catalog.length > 0) {
    const url = endpointFrom(session.catalog, {
      types: service.catalogTypes,
      region: options.region,
      interface: options.interface ?? "public",
    });
    if (session.overTls === true && leavesInTheClear(url)) {
      throw new CatalogError(
        `The catalog's endpoint ${visibleUrl(url)} is without TLS, though the login was with it: the token is not sent there. ` +
          "Give the service's https:// URL as `endpoint`, or this one, if that is what you want.",
      );
    }
    return baseUrl("endpoint of the catalog", url, session.projectId);
  }
  return fromServers(service, options.region);
}

/** Fails early on options that can lead nowhere. */
export function checkEndpointOptions(service: ServiceDescription, options: EndpointOptions): void {
  if (options.endpoint !== undefined) {
    baseUrl("endpoint", options.endpoint, undefined);
    return;
  }
  if (typeof options.region !== "string" || options.region === "") {
    const regions = regionsOf(service);
    const known = regions.length === 0 ? "" : ` (${regions.join(", ")})`;
    throw new ParameterError("region", `${kindOf(options.region)} was given; give a region${known} or an \`endpoint\``);
  }
}

function fromServers(service: ServiceDescription, region = ""): string {
  const server = service.servers.find(({ regions }) => regions.includes(region));
  if (server !== undefined) return server.url.replaceAll("{region}", region);
  const regions = regionsOf(service);
  throw new ParameterError(
    "region",
    regions.length === 0
      ? `${service.id} has no endpoint of its own; give \`endpoint\`, or an auth whose catalog has one`
      : `${JSON.stringify(region)} is none of ${regions.join(", ")}; give one of these or an \`endpoint\``,
  );
}

function regionsOf(service: ServiceDescription): string[] {
  return service.servers.flatMap(({ regions }) => regions);
}

/**
 * The URL without what the spec's paths bring along: `/v3`, `/v2.0` or `/v3/<project>` at its end.
 * Throws where it is no plain http(s) URL.
 */
export function baseUrl(name: string, url: string, projectId: string | undefined): string {
  if (typeof url !== "string" || !URL.canParse(url)) {
    throw new ParameterError(name, `${kindOf(url)} that is no URL was given; give one such as https://cloud.example`);
  }
  const parsed = new URL(url);
  if (parsed.protocol !== "https:" && parsed.protocol !== "http:") {
    throw new ParameterError(name, `a URL with ${parsed.protocol} was given; give https://`);
  }
  if (parsed.username !== "" || parsed.password !== "") {
    throw new ParameterError(name, "a URL with a user name or password was given; leave these out");
  }
  if (parsed.search !== "" || parsed.hash !== "") {
    throw new ParameterError(name, "a URL with a query or fragment was given; leave these out");
  }
  const segments = parsed.pathname.split("/").filter((segment) => segment !== "");
  if (isVersion(segments.at(-2))) {
    if (projectId !== undefined && segments.at(-1) !== projectId) {
      throw new ParameterError(name, "a URL that ends in the ID of another project was given; leave the ID out");
    }
    segments.pop();
  }
  if (isVersion(segments.at(-1))) segments.pop();
  return [parsed.origin, ...segments].join("/");
}

function isVersion(segment: string | undefined): boolean {
  return segment !== undefined && /^v\d+(\.\d+)?$/.test(segment);
}

/** What stays on this machine needs no TLS. */
function leavesInTheClear(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  return protocol === "http:" && !/^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
}
