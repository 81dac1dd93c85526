import type { Catalog } from "../client/endpoint.ts";
import { services, type ServiceId } from "./access.ts";

/** A service that a catalog has, and where. */
export interface ServiceInCatalog {
  readonly service: ServiceId;
  readonly region: string | undefined;
}

/**
 * The services that there are clients for, among the public endpoints of a login's catalog.
 *
 * Some types have several meanings: `cbr` is Open Telekom Cloud's or Huawei's, and `compute` is any Nova, while only
 * Z.com's has backups. Documented regions and hosts of each service tell which it is. Block storage of a region
 * that has Cloud Backup and Recovery (CBR) keeps no backups itself; Open Telekom Cloud's older ones are at `vbs`.
 */
export function servicesIn(catalog: Catalog): ServiceInCatalog[] {
  const found = new Map<string, ServiceInCatalog>();
  for (const { type, region, interface: face, url } of catalog) {
    if (face !== "public") continue;
    for (const { id, catalogTypes, servers } of services) {
      if (!isOneOf(type, catalogTypes)) continue;
      const isGeneral = isOneOf(type, openstackTypes);
      const isOwn = isGeneral
        ? !catalog.some((other) => other.type === "cbr" && other.region === region)
        : servers.some((server) => isOneOf(region, server.regions) || isHostOf(server.url, url));
      if (isOwn) found.set(`${id} ${region ?? ""}`, { service: id, region });
    }
  }
  return [...found.values()];
}

/** The services of one cloud only that are documented for a region: for credentials that come without a catalog. */
export function servicesOfRegion(region: string): ServiceId[] {
  return services
    .filter(({ catalogTypes, servers }) => {
      const isOfOneCloud = !catalogTypes.some((type) => isOneOf(type, openstackTypes));
      return isOfOneCloud && servers.some(({ regions }) => isOneOf(region, regions));
    })
    .map(({ id }) => id);
}

/** Types of OpenStack's own block storage, which any cloud may have. */
const openstackTypes = ["block-storage", "block-store", "volumev3"];

function isOneOf(text: string | undefined, list: readonly string[]): boolean {
  return text !== undefined && list.includes(text);
}

/** `https://cbr.{region}.otc.t-systems.com` has the hosts that end in `.otc.t-systems.com`. */
function isHostOf(template: string, url: string): boolean {
  const domain = template.split("{region}")[1];
  return domain !== undefined && URL.canParse(url) && new URL(url).hostname.endsWith(domain);
}
