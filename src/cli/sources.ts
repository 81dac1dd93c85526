import { huaweiCbr, openstackBackup, openstackVolumes, otcCbr, parseTime, zcomBackup, type List } from "../index.ts";
import type { ServerBackup } from "../../generated/zcom-backup/client.ts";
import type { CloudAccess, ServiceId } from "../node/index.ts";

/** Something that backups are made of. */
export interface Resource {
  readonly id: string;
  readonly name: string | undefined;
  readonly type: string | undefined;
  /** In ms since 1970; undefined where the cloud does not tell. */
  readonly createdAt?: number | undefined;
}

/** A backup, in the words that all clouds have in common. */
export interface Backup {
  readonly id: string;
  readonly name: string | undefined;
  readonly status: string | undefined;
  readonly createdAt: number | undefined;
  readonly resource: Resource;
  /** The backups of disks within that of a server. */
  readonly parts: readonly Backup[];
}

/** One service's backups, and what it tells of the things to back up. */
export interface Source {
  readonly backups: (signal: AbortSignal) => Pages<Backup>;
  readonly resources: (signal: AbortSignal) => Pages<Resource>;
  /** Types of which `resources` has every one, so that backups of others are of things that are gone. */
  readonly complete: readonly string[];
  /** What the service does not tell of. */
  readonly blindSpot: string | undefined;
}

type Pages<Item> = AsyncIterable<readonly Item[]>;

/** Options for a client of a service. */
export type AccessOf = (service: ServiceId) => Promise<Omit<CloudAccess, "region"> & { region: string | undefined }>;

const server = "OS::Nova::Server";
const volume = "OS::Cinder::Volume";

/** How to read each service that keeps backups. */
export const sources = {
  "otc-cbr": async (accessOf: AccessOf): Promise<Source> => {
    const cbr = otcCbr(await accessOf("otc-cbr"));
    return {
      backups: (signal) => pagesOf(cbr.listBackups({}, { signal }), (backup) => [ofCbr(backup)]),
      resources: (signal) => pagesOf(cbr.listVaults({}, { signal }), ({ resources }) => inVault(resources)),
      complete: [],
      blindSpot: "it tells only of what is in a vault or has a backup: anything else was not looked at",
    };
  },
  "huawei-cbr": async (accessOf: AccessOf): Promise<Source> => {
    const cbr = huaweiCbr(await accessOf("huawei-cbr"));
    return {
      backups: (signal) => pagesOf(cbr.listBackups({}, { signal }), (backup) => [ofCbr(backup)]),
      async *resources(signal) {
        // A page has 50 at most, and fewer unless asked.
        for (const protectable_type of ["server", "disk", "turbo"] as const) {
          const list = cbr.listProtectables({ protectable_type, limit: 50 }, { signal });
          yield* pagesOf(list, ({ id, name, type, detail }) => [
            {
              id,
              name: filled(name),
              type: filled(type),
              createdAt: timeOf(detail?.["created"] ?? detail?.["created_at"]),
            },
          ]);
        }
        yield* pagesOf(cbr.listVaults({}, { signal }), ({ resources }) => inVault(resources));
      },
      complete: [server, volume, "OS::Sfs::Turbo"],
      blindSpot: "it tells only of servers, disks and SFS Turbo: what else is in no vault was not looked at",
    };
  },
  "openstack-backup": async (accessOf: AccessOf): Promise<Source> => {
    const cinder = openstackBackup(await accessOf("openstack-backup"));
    const volumes = openstackVolumes(await accessOf("openstack-volumes"));
    return {
      backups: (signal) =>
        pagesOf(cinder.listBackupsDetail({}, { signal }), ({ id, name, status, created_at, volume_id }) => [
          {
            id,
            name: filled(name),
            status: filled(status),
            createdAt: timeOf(created_at),
            resource: { id: volume_id ?? "", name: undefined, type: volume },
            parts: [],
          },
        ]),
      resources: (signal) =>
        pagesOf(volumes.listVolumesDetail({}, { signal }), ({ id, name, created_at }) => [
          { id, name: filled(name), type: volume, createdAt: timeOf(created_at) },
        ]),
      complete: [volume],
      blindSpot: undefined,
    };
  },
  "zcom-backup": async (accessOf: AccessOf): Promise<Source> => {
    const zcom = zcomBackup(await accessOf("zcom-backup"));
    return {
      backups: (signal) => pagesOf(zcom.listBackups({}, { signal }), runsOf),
      resources: (signal) =>
        pagesOf(zcom.listBackups({}, { signal }), (backup) => [
          serverOf(backup),
          ...runsOf(backup).map(({ resource }) => resource),
        ]),
      complete: [],
      blindSpot: "it tells only of servers with backup switched on: others were not looked at",
    };
  },
};

export type ServiceWithBackups = keyof typeof sources;

/** The services that keep backups, by their IDs. */
export const servicesWithBackups = Object.keys(sources).filter(isServiceWithBackups);

export function isServiceWithBackups(id: string): id is ServiceWithBackups {
  return Object.hasOwn(sources, id);
}

async function* pagesOf<Item, Body, Row>(list: List<Item, Body>, rowsOf: (item: Item) => Row[]): Pages<Row> {
  for await (const page of list.pages()) yield page.items.flatMap(rowsOf);
}

interface CbrBackup {
  readonly id: string;
  readonly name?: string | null;
  readonly status?: string | null;
  readonly created_at?: string | null;
  readonly resource_id?: string | null;
  readonly resource_name?: string | null;
  readonly resource_type?: string | null;
  readonly children?: readonly CbrBackup[] | null;
}

function ofCbr(backup: CbrBackup): Backup {
  const { id, name, status, created_at, resource_id, resource_name, resource_type, children } = backup;
  return {
    id,
    name: filled(name),
    status: filled(status),
    createdAt: timeOf(created_at),
    resource: { id: resource_id ?? "", name: filled(resource_name), type: filled(resource_type) },
    parts: (children ?? []).map(ofCbr),
  };
}

interface VaultResource {
  readonly id?: string | null;
  readonly name?: string | null;
  readonly type?: string | null;
  readonly protect_status?: string | null;
}

/** A resource that is `deleted` stays in its vault, for its backups' sake. */
function inVault(resources: readonly VaultResource[] | null | undefined): Resource[] {
  return (resources ?? []).flatMap(({ id, name, type, protect_status }) =>
    typeof id === "string" && protect_status !== "deleted" ? [{ id, name: filled(name), type: filled(type) }] : [],
  );
}

/** What Z.com calls a backup is a server's subscription; each of its runs is a backup. */
function runsOf({ instance_id, backupruns = [] }: ServerBackup): Backup[] {
  return backupruns.map(({ backuprun_id, status, created_at, type, volume_id }) => ({
    id: backuprun_id,
    name: undefined,
    status: filled(status),
    createdAt: timeOf(created_at),
    resource: type === "volume" ? { id: volume_id ?? "", name: undefined, type: volume } : serverOf({ instance_id }),
    parts: [],
  }));
}

function serverOf({ instance_id = "" }: { instance_id?: string | undefined }): Resource {
  return { id: instance_id, name: undefined, type: server };
}

function timeOf(text: unknown): number | undefined {
  return typeof text === "string" ? parseTime(text) : undefined;
}

function filled(text: string | null | undefined): string | undefined {
  return text === null || text === "" ? undefined : text;
}
