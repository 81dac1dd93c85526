import { seeded, type Random } from "../data/random.ts";
import { createdTimes } from "../data/times.ts";
import { turnsOf, type Outcome, type Turn } from "../data/turns.ts";
import { accounts } from "../identity/accounts.ts";
import type { Json } from "../../json.ts";
import { recordOf, type CbrRecord } from "./record.ts";
import { replicationOf } from "./replication.ts";
import type { Kind, Vendor } from "./vendors.ts";

export interface Resource {
  readonly id: string;
  readonly name: string;
  readonly kind: Kind;
  readonly zone: string;
  readonly size: number;
  readonly vault: { readonly id: string; readonly use: number };
  /** Of a server. */
  readonly diskId: string;
}

/** What a service has, made in one go. */
export interface Made {
  /** What is in a vault. */
  readonly resources: readonly Resource[];
  /** What is in none. */
  readonly outside: readonly Resource[];
  /** Newest first, and a few more that another project shares. */
  readonly records: readonly CbrRecord[];
}

const foreignProject = "9b2c6d0f4e8a417ca35d1f7e60b8c294";
const sharedCount = 12;

/** Rows never change, and tests start many sandboxes in one process. */
const made = new Map<string, Made>();

/** The resources of the project, and as many backups of them as wished. */
export function madeFor(vendor: Vendor, count: number, base: number): Made {
  const key = `${vendor.id} ${count} ${base}`;
  const rows = made.get(key) ?? make(vendor, count, base);
  made.set(key, rows);
  return rows;
}

function make(vendor: Vendor, count: number, base: number): Made {
  const random = seeded(vendor.id);
  const resources = resourcesOf(vendor, random);
  const own = turnsOf(resources, createdTimes(random, count, base)).map((turn) => {
    const backup = backupOf(vendor, random, turn, accounts.projects.demo.id);
    return recordOf(backup, { owner: accounts.projects.demo.id, vaultUse: turn.resource.vault.use });
  });
  const outside = resourcesOf(vendor, random, 2);
  if (count === 0) return { resources, outside, records: own };
  const shared = createdTimes(random, sharedCount, base).map((time, index): CbrRecord => {
    const resource = random.pick(resources.filter(({ kind }) => kind.type === "OS::Nova::Server"));
    const memberStatus = index % 3 === 0 ? "pending" : index % 3 === 1 ? "accepted" : "rejected";
    const backup = backupOf(vendor, random, { resource, time, outcome: "any" }, foreignProject);
    return recordOf(backup, { owner: foreignProject, vaultUse: resource.vault.use, memberStatus });
  });
  return { resources, outside, records: [...own, ...shared] };
}

function resourcesOf(vendor: Vendor, random: Random, count = 60): Resource[] {
  const ofKind = (kind: Kind, copies: number) => {
    // A vault takes resources of one kind.
    const vaults = [12, 35, 58, 80, 93, 100].map((use) => ({ id: random.uuid(), use }));
    return Array.from({ length: copies }, (_, index): Resource => {
      const name = kind.names[index % kind.names.length] ?? kind.type;
      const size = random.pick([10, 40, 100, 500, 1_024]);
      const zone = random.pick(vendor.zones);
      return { id: random.uuid(), name, kind, zone, size, vault: random.pick(vaults), diskId: random.uuid() };
    });
  };
  return vendor.kinds.flatMap((kind) => ofKind(kind, Math.round(kind.share * count)));
}

function backupOf(vendor: Vendor, random: Random, turn: Turn<Resource>, projectId: string): Json {
  const { resource, time, outcome } = turn;
  const { kind, vault } = resource;
  const isAuto = random.chance(0.8);
  const isReplica = vendor.hasReplication && random.chance(0.05);
  const write = (minutes: number) => vendor.write(time + minutes * 60_000, random.below(1_000));
  const status = statusOf(random, outcome);
  const id = random.uuid();
  const base = {
    checkpoint_id: random.uuid(),
    provider_id: kind.provider,
    vault_id: vault.id,
    project_id: projectId,
    resource_az: resource.zone,
    status,
    image_type: isReplica ? "replication" : "backup",
  };
  const isServer = kind.type === "OS::Nova::Server";
  const incremental = random.chance(0.7);
  const backup: Json = {
    ...base,
    id,
    name: nameOf(random, resource, isAuto),
    description: random.chance(0.2) ? `before the update of ${resource.name}` : "",
    resource_id: resource.id,
    resource_name: resource.name,
    resource_type: kind.type,
    resource_size: resource.size,
    created_at: write(0),
    updated_at: status === "protecting" && vendor.isHuawei ? null : write(7),
    children: isServer ? [childOf(vendor, random, resource, { ...base, parent_id: id, created_at: write(1) })] : [],
    extend_info: {
      auto_trigger: isAuto,
      bootable: vendor.isHuawei && isServer ? null : !isServer && random.chance(0.5),
      support_lld: true,
      supported_restore_mode: random.chance(0.9) ? "backup" : "na",
      contain_system_disk: isServer,
      encrypted: random.chance(0.1),
      system_disk: false,
      ...(vendor.isHuawei ? { snapshot_id: null, is_multi_az: false } : { incremental }),
    },
    enterprise_project_id: random.chance(0.8) ? "0" : "b1f6ac52-0d1e-4b57-8a0c-6f2f9d1c7e34",
  };
  if (status === "available") backup["protected_at"] = write(5);
  if (isAuto) backup["expired_at"] = write(30 * 24 * 60);
  if (!vendor.isHuawei) return backup;
  return {
    parent_id: null,
    protected_at: null,
    expired_at: null,
    ...backup,
    incremental,
    version: random.pick([0, 1, 2]),
    replication_records: random.chance(0.1) ? [replicationOf(random, backup, write(20))] : [],
  };
}

function childOf(vendor: Vendor, random: Random, server: Resource, base: Json): Json {
  const disk = vendor.kinds.find(({ type }) => type === "OS::Cinder::Volume");
  return {
    ...base,
    id: random.uuid(),
    provider_id: disk?.provider,
    name: `${server.name}-disk`,
    resource_id: server.diskId,
    resource_name: `${server.name}-disk`,
    resource_type: "OS::Cinder::Volume",
    resource_size: server.size,
    children: [],
    extend_info: { auto_trigger: true, bootable: true, snapshot_id: random.uuid(), encrypted: false },
  };
}

function nameOf(random: Random, { name }: Resource, isAuto: boolean): string {
  if (isAuto) return `autobk_${random.hex(4)}`;
  return random.pick([`manual-${name}`, `before-update-${random.below(50)}`, "Sicherung_Köln", "备份_每日", "weekly"]);
}

/** Nearly all backups of a healthy cloud are available. */
function statusOf(random: Random, outcome: Outcome): string {
  if (outcome !== "any") return outcome;
  if (random.chance(0.93)) return "available";
  if (random.chance(0.6)) return "error";
  return random.pick(["protecting", "deleting", "restoring", "waiting_protect", "waiting_delete", "waiting_restore"]);
}
