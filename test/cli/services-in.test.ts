import { expect, test } from "vitest";
import type { CatalogEndpoint } from "cloud-backups";
import { servicesIn } from "cloud-backups/node";

function entry(type: string, region: string, url: string, face = "public"): CatalogEndpoint {
  return { type, name: undefined, region, interface: face, url };
}

test.for<[string, CatalogEndpoint[], string[]]>([
  [
    "Open Telekom Cloud, whose block storage keeps no backups",
    [
      entry("cbr", "eu-de", "https://cbr.eu-de.otc.t-systems.com/v3/p"),
      entry("volumev3", "eu-de", "https://evs.eu-de.otc.t-systems.com/v3/p"),
      entry("compute", "eu-de", "https://ecs.eu-de.otc.t-systems.com/v2.1/p"),
    ],
    ["otc-cbr eu-de"],
  ],
  [
    "Open Telekom Cloud with its Volume Backup Service",
    [entry("vbs", "eu-de", "https://vbs.eu-de.otc.t-systems.com/v2/p")],
    ["openstack-backup eu-de", "otc-vbs eu-de"],
  ],
  [
    "a region of Open Telekom Cloud that no page names, by its host",
    [entry("cbr", "eu-xy", "https://cbr.eu-xy.otc.t-systems.com/v3/p")],
    ["otc-cbr eu-xy"],
  ],
  [
    "a host that only looks like one of Huawei Cloud",
    [entry("cbr", "xx-1", "https://cbr.xx-1.myhuaweicloud.com.example/v3/p")],
    [],
  ],
  [
    "Huawei Cloud",
    [
      entry("cbr", "ap-southeast-1", "https://cbr.ap-southeast-1.myhuaweicloud.com/v3/p"),
      entry("volumev3", "ap-southeast-1", "https://evs.ap-southeast-1.myhuaweicloud.com/v3/p"),
    ],
    ["huawei-cbr ap-southeast-1"],
  ],
  [
    "an OpenStack with two names for its block storage, and its Nova",
    [
      entry("block-storage", "RegionOne", "https://volume.example/v3"),
      entry("volumev3", "RegionOne", "https://volume.example/v3/p"),
      entry("volumev3", "RegionTwo", "https://volume.example/v3/p", "internal"),
      entry("compute", "RegionOne", "https://nova.example/v2.1"),
    ],
    ["openstack-backup RegionOne", "openstack-volumes RegionOne"],
  ],
  ["Z.com Cloud", [entry("compute", "tyo1", "https://compute.tyo1.cloud.z.com/v2/t")], ["zcom-backup tyo1"]],
])("servicesIn finds the services of %s", ([, catalog, expected]) => {
  const found = servicesIn(catalog).map(({ service, region }) => `${service} ${region ?? ""}`);
  expect(found.sort()).toEqual(expected);
});
