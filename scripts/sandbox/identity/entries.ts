import type { Document } from "openapi-backend";
import { at, listAt, textAt } from "../../json.ts";
import type { CatalogEntry } from "./catalog.ts";

/** As real clouds have them: with and without the project's ID. */
const known: readonly CatalogEntry[] = [
  { type: "identity", name: "keystone", region: "RegionOne", path: "/identity-v3/v3" },
  { type: "block-storage", name: "cinder", region: "RegionOne", path: "/openstack-backup/v3" },
  { type: "volumev3", name: "cinderv3", region: "RegionOne", path: "/openstack-backup/v3/{project}" },
  { type: "cbr", name: "cbr", region: "eu-de", path: "/otc-cbr/v3/{project}" },
  { type: "cbr", name: "cbr", region: "eu-nl", path: "/otc-cbr/v3/{project}" },
  { type: "cbr", name: "cbr", region: "ap-southeast-1", path: "/huawei-cbr/v3/{project}" },
];

export const entriesV2: readonly CatalogEntry[] = [
  { type: "identity", name: "Identity Service", region: "tyo1", path: "/identity-v2/v2.0" },
  { type: "compute", name: "Compute Service", region: "tyo1", path: "/zcom-backup/v2/{project}" },
];

/** Volumes are at the endpoint of their backups. */
const atAnother = ["openstack-volumes"];

/** The entries above, and one for each further service, from its document. */
export function entriesV3(documents: ReadonlyMap<string, Document>): readonly CatalogEntry[] {
  const listed = new Set([...atAnother, ...[...known, ...entriesV2].map(({ path }) => path.split("/")[1])]);
  const further = [...documents].flatMap(([id, document]) => {
    const [type] = listAt(document, "x-catalog-types");
    if (listed.has(id) || typeof type !== "string") return [];
    const variables = at(listAt(document, "servers")[0], "variables");
    return { type, name: id, region: textAt(variables, "region", "default") ?? "RegionOne", path: `/${id}` };
  });
  return [...known, ...further];
}
