import type { Json } from "../../json.ts";
import { seeded } from "../data/random.ts";
import type { Named } from "./users.ts";

/** Where a service stands in the catalog. */
export interface CatalogEntry {
  readonly type: string;
  readonly name: string;
  readonly region: string;
  /** After the origin. `{project}` is filled in, and an entry that has it is left out of tokens without a project. */
  readonly path: string;
}

/** The v3 catalog: each entry with its three interfaces, those of one service together. */
export function catalogV3(entries: readonly CatalogEntry[], origin: string, project: Named | undefined): Json[] {
  const services = new Map<string, { service: Json; endpoints: Json[] }>();
  for (const entry of entries) {
    const path = pathIn(entry, project);
    if (path === undefined) continue;
    const random = seeded(`${entry.type} ${entry.region} ${entry.path}`);
    const known = services.get(entry.type);
    const { endpoints } = known ?? newService(entry);
    for (const [face, host] of interfaces(origin)) {
      const { region } = entry;
      endpoints.push({ id: random.hex(32), interface: face, region, region_id: region, url: `${host}${path}` });
    }
  }
  return [...services.values()].map(({ service }) => service);

  function newService(entry: CatalogEntry) {
    const endpoints: Json[] = [];
    const service = { id: seeded(entry.type).hex(32), type: entry.type, name: entry.name, endpoints };
    services.set(entry.type, { service, endpoints });
    return { endpoints };
  }
}

/** The v2 catalog. As at Z.com, only public URLs. */
export function catalogV2(entries: readonly CatalogEntry[], origin: string, project: Named): Json[] {
  return entries.map((entry) => ({
    type: entry.type,
    name: entry.name,
    endpoints: [{ region: entry.region, publicURL: `${origin}${pathIn(entry, project) ?? ""}` }],
    endpoints_links: [],
  }));
}

/** The other two lead to the same server, by another name. */
function interfaces(origin: string): [string, string][] {
  const local = origin.replace("127.0.0.1", "localhost");
  return [
    ["public", origin],
    ["internal", local],
    ["admin", local],
  ];
}

function pathIn(entry: CatalogEntry, project: Named | undefined): string | undefined {
  if (!entry.path.includes("{project}")) return entry.path;
  return project === undefined ? undefined : entry.path.replace("{project}", project.id);
}
