import { service as huaweiCbr } from "../../generated/huawei-cbr/operations.ts";
import { service as openstackBackup } from "../../generated/openstack-backup/operations.ts";
import { service as openstackVolumes } from "../../generated/openstack-volumes/operations.ts";
import { service as otcCbr } from "../../generated/otc-cbr/operations.ts";
import { service as otcVbs } from "../../generated/otc-vbs/operations.ts";
import { service as zcomBackup } from "../../generated/zcom-backup/operations.ts";
import type { Catalog } from "../client/endpoint.ts";

/** All services that there are clients for. */
export const services = [otcCbr, huaweiCbr, openstackBackup, openstackVolumes, otcVbs, zcomBackup] as const;

/** A service that there is a client for. */
export type ServiceId = (typeof services)[number]["id"];

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
      const isGeneral = isOneOf(type, openstackVolumes.catalogTypes);
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
    .filter((service) => !("anyCloud" in service) && service.servers.some(({ regions }) => isOneOf(region, regions)))
    .map(({ id }) => id);
}

function isOneOf(text: string | undefined, list: readonly string[]): boolean {
  return text !== undefined && list.includes(text);
}

/** `https://cbr.{region}.otc.t-systems.com` has the hosts that end in `.otc.t-systems.com`. */
function isHostOf(template: string, url: string): boolean {
  const domain = template.split("{region}")[1];
  return domain !== undefined && URL.canParse(url) && new URL(url).hostname.endsWith(domain);
}
