import { service as huaweiCbr } from "../../generated/huawei-cbr/operations.ts";
import { service as openstackBackup } from "../../generated/openstack-backup/operations.ts";
import { service as openstackVolumes } from "../../generated/openstack-volumes/operations.ts";
import { service as otcCbr } from "../../generated/otc-cbr/operations.ts";
import { service as otcVbs } from "../../generated/otc-vbs/operations.ts";
import { service as zcomBackup } from "../../generated/zcom-backup/operations.ts";

export const services = [otcCbr, huaweiCbr, openstackBackup, openstackVolumes, otcVbs, zcomBackup] as const;

/** A service that there is a client for. */
export type ServiceId = (typeof services)[number]["id"];

export const serviceIds: readonly ServiceId[] = services.map(({ id }) => id);

/** Older names of service types, which settings may still use. */
const formerTypes: Readonly<Record<string, readonly string[]>> = { "block-storage": ["volumev2", "volume"] };

/** The types of a service as prefixes of settings, best first: `block_storage`, `volumev3`, … */
export function prefixesOf(id: ServiceId): string[] {
  const types: readonly string[] = services.find((service) => service.id === id)?.catalogTypes ?? [];
  return [...types, ...types.flatMap((type) => formerTypes[type] ?? [])].map((type) => type.replaceAll("-", "_"));
}
