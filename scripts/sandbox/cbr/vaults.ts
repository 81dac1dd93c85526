import { Refusal, type Call, type Handlers } from "../answer.ts";
import { seeded } from "../data/random.ts";
import type { Store } from "../data/store.ts";
import { at, listAt, numberAt, recordAt, recordsAt, textAt, without, type Json } from "../../json.ts";
import { documentedAnswer, pageOfAll } from "../spec/documented.ts";
import type { Made, Resource } from "./generate.ts";
import type { Tasks } from "./tasks.ts";
import { kindNamed, type Vendor } from "./vendors.ts";

export interface VaultPlace {
  readonly vendor: Vendor;
  readonly vaults: Store<Json>;
  readonly tasks: Tasks;
  readonly now: () => number;
  /** Deletes the backups that a vault has, of one resource or of all. */
  readonly deleteBackups: (vaultId: string, resourceId?: string) => void;
  /** The policies that a vault has. */
  readonly policiesOf: (vaultId: string) => readonly string[];
}

export function vaultFound({ vaults }: Pick<VaultPlace, "vaults">, id: string | undefined): Json {
  const vault = vaults.find(id ?? "");
  if (vault === undefined) throw new Refusal(404, "The vault does not exist.", "BackupService.6105");
  return vault;
}

/** Vaults, what is in them, and their tags. */
export function vaultHandlers(place: VaultPlace): Handlers {
  const { vendor, vaults, tasks, now } = place;
  const random = seeded(`new vaults of ${vendor.id}`);
  const found = ({ params }: Call) => vaultFound(place, params["vault_id"]);
  const change = (vault: Json, fields: Json): Json => {
    const changed = { ...vault, ...fields };
    vaults.add(changed);
    return changed;
  };
  const withoutResources = (vault: Json, ids: readonly unknown[]) =>
    recordsAt(vault, "resources").filter(({ id }) => !ids.includes(id));

  return {
    listVaults(call) {
      tasks.settle();
      const { query } = call;
      const asked = query["id"];
      const ids = asked === undefined ? undefined : Array.isArray(asked) ? asked : [asked];
      const resourceIds = textAt(query, "resource_ids")?.split(",");
      const policy = textAt(query, "policy_id");
      const matches = vaults
        .all()
        .filter(
          (vault) =>
            (ids === undefined || ids.includes(vault["id"])) &&
            (query["name"] ?? vault["name"]) === vault["name"] &&
            ["cloud_type", "object_type", "protect_type", "status"].every(
              (name) => query[name] === undefined || at(vault, "billing", name) === query[name],
            ) &&
            (query["enterprise_project_id"] === undefined ||
              vault["enterprise_project_id"] === query["enterprise_project_id"]) &&
            (policy === undefined || place.policiesOf(textAt(vault, "id") ?? "").includes(policy)) &&
            (resourceIds === undefined ||
              recordsAt(vault, "resources").some(({ id }) => resourceIds.includes(String(id)))),
        );
      return { status: 200, body: pageOfAll({ vaults: matches, count: matches.length }, call) };
    },
    createVault(call) {
      const wanted = recordAt(call.body, "vault") ?? {};
      // How to pay is not shown.
      const billing = without(recordAt(wanted, "billing") ?? {}, "is_auto_pay", "is_auto_renew", "console_url");
      // What is paid in advance is answered by an order, of which the sandbox has the documented one only.
      if (billing["charging_mode"] === "pre_paid") return documentedAnswer(call);
      const kind = kindNamed(vendor, textAt(billing, "object_type"));
      const vault: Json = {
        ...without(wanted, "backup_policy_id"),
        id: random.uuid(),
        project_id: call.session?.project?.id ?? "",
        provider_id: kind.provider,
        description: textAt(wanted, "description") ?? "",
        created_at: vendor.write(now(), 0),
        resources: recordsAt(wanted, "resources").map((resource) => associated(resource)),
        tags: recordsAt(wanted, "tags"),
        auto_bind: wanted["auto_bind"] ?? false,
        auto_expand: wanted["auto_expand"] ?? false,
        billing: {
          charging_mode: "post_paid",
          cloud_type: "public",
          ...billing,
          allocated: 0,
          used: 0,
          status: "available",
          ...(kind.vaultCode === undefined ? {} : { spec_code: kind.vaultCode }),
        },
      };
      vaults.add(vault);
      return { status: 200, body: { vault } };
    },
    showVault(call) {
      tasks.settle();
      return { status: 200, body: { vault: found(call) } };
    },
    updateVault(call) {
      const vault = found(call);
      const { billing, ...fields } = recordAt(call.body, "vault") ?? {};
      const paid = { ...recordAt(vault, "billing"), ...recordAt(billing) };
      return { status: 200, body: { vault: change(vault, { ...fields, billing: paid }) } };
    },
    deleteVault(call) {
      const vault = found(call);
      const id = textAt(vault, "id") ?? "";
      change(vault, { billing: { ...recordAt(vault, "billing"), status: "deleting" } });
      start(call, vault, "vault_delete", (isGood) => {
        if (!isGood) return;
        place.deleteBackups(id);
        vaults.remove(id);
      });
      return { status: 204 };
    },
    addVaultResources(call) {
      const vault = found(call);
      const wanted = recordsAt(call.body, "resources");
      const ids = wanted.map(({ id }) => id);
      change(vault, { resources: [...withoutResources(vault, ids), ...wanted.map(associated)] });
      return { status: 200, body: { add_resource_ids: ids } };
    },
    removeVaultResources(call) {
      const vault = found(call);
      const ids = listAt(call.body, "resource_ids");
      const resources = recordsAt(vault, "resources").map((one) =>
        ids.includes(one["id"]) ? { ...one, protect_status: "removing" } : one,
      );
      change(vault, { resources });
      start(call, vault, "remove_resource", (isGood) => {
        const now = isGood ? vaults.find(textAt(vault, "id") ?? "") : undefined;
        if (now === undefined) return;
        change(now, { resources: withoutResources(now, ids) });
        for (const id of ids) place.deleteBackups(textAt(vault, "id") ?? "", String(id));
      });
      return { status: 200, body: { remove_resource_ids: ids } };
    },
    migrateVaultResources(call) {
      const vault = found(call);
      const ids = listAt(call.body, "resource_ids");
      const target = vaultFound(place, textAt(call.body, "destination_vault_id"));
      const moved = recordsAt(vault, "resources").filter(({ id }) => ids.includes(id));
      change(vault, { resources: withoutResources(vault, ids) });
      const there = vaultFound(place, textAt(target, "id"));
      change(there, { resources: [...withoutResources(there, ids), ...moved] });
      return { status: 200, body: { migrated_resources: ids } };
    },
    setVaultResource(call) {
      const ids = listAt(call.body, "resource_ids");
      const auto_protect = textAt(call.body, "action") === "unsuspend";
      const vault = found(call);
      const resources = recordsAt(vault, "resources").map((one) =>
        ids.includes(one["id"]) ? { ...one, auto_protect } : one,
      );
      change(vault, { resources });
      return { status: 200, body: { set_resource_ids: ids } };
    },
    listVaultTags: (call) => ({ status: 200, body: { tags: recordsAt(found(call), "tags") } }),
    listVaultProjectTags() {
      const values = new Map<unknown, unknown[]>();
      for (const { key, value } of vaults.all().flatMap((vault) => recordsAt(vault, "tags"))) {
        values.set(key, [...new Set([...(values.get(key) ?? []), value])]);
      }
      return { status: 200, body: { tags: [...values].map(([key, all]) => ({ key, values: all })) } };
    },
    createVaultTags(call) {
      const vault = found(call);
      const tag = recordAt(call.body, "tag");
      change(vault, { tags: [...otherTags(vault, [tag?.["key"]]), ...(tag === undefined ? [] : [tag])] });
      return { status: 204 };
    },
    batchCreateAndDeleteVaultTags(call) {
      const vault = found(call);
      const given = recordsAt(call.body, "tags");
      const others = otherTags(
        vault,
        given.map(({ key }) => key),
      );
      change(vault, { tags: textAt(call.body, "action") === "delete" ? others : [...others, ...given] });
      return { status: 204 };
    },
    deleteVaultTag(call) {
      const vault = found(call);
      const { key } = call.params;
      const others = otherTags(vault, [key]);
      if (others.length === recordsAt(vault, "tags").length) {
        throw new Refusal(404, "The key does not exist.", "BackupService.6601");
      }
      change(vault, { tags: others });
      return { status: 204 };
    },
    listVaultResourceInstances(call) {
      const { body } = call;
      const names = recordsAt(body, "matches").map(({ value }) => value);
      const wanted = recordsAt(body, "tags");
      const matches = vaults
        .all()
        .filter(
          (vault) =>
            names.every((name) => textAt(vault, "name")?.includes(String(name))) &&
            wanted.every(({ key, values }) =>
              recordsAt(vault, "tags").some((tag) => tag["key"] === key && fits(tag["value"], values)),
            ) &&
            ["cloud_type", "object_type"].every(
              (name) => at(body, name) === undefined || at(vault, "billing", name) === at(body, name),
            ),
        );
      const total_count = matches.length;
      if (textAt(body, "action") === "count") return { status: 200, body: { total_count } };
      const resources = matches.map((vault) => ({
        resource_id: vault["id"],
        resource_name: vault["name"],
        resource_detail: { vault },
        tags: recordsAt(vault, "tags"),
      }));
      return { status: 200, body: pageOfAll({ resources, total_count }, call) };
    },
  };

  function start(call: Call, vault: Json, operation_type: string, end: (isGood: boolean) => void): void {
    const { id: vault_id, name: vault_name, provider_id } = vault;
    const projectId = call.session?.project?.id ?? "";
    tasks.start({ operation_type, projectId, fields: { vault_id, vault_name, provider_id }, end });
  }
}

function fits(value: unknown, values: unknown): boolean {
  return !Array.isArray(values) || values.length === 0 || values.includes(value);
}

function otherTags(vault: Json, keys: readonly unknown[]): readonly Json[] {
  return recordsAt(vault, "tags").filter(({ key }) => !keys.includes(key));
}

function associated({ id, name, type }: Json): Json {
  return { id, type, name: name ?? String(id), size: 40, protect_status: "available", backup_count: 0, backup_size: 0 };
}

/** The vaults that the made resources are in. A vault takes resources of one kind. */
export function vaultsOf({ resources }: Made, vendor: Vendor, projectId: string): Json[] {
  const vaults = new Map<string, Resource[]>();
  for (const resource of resources) {
    const key = `${resource.kind.objectType} ${resource.vault.id}`;
    vaults.set(key, [...(vaults.get(key) ?? []), resource]);
  }
  return [...vaults.values()].flatMap((members) => {
    const [first] = members;
    return first === undefined ? [] : [vaultOf(first, members, vendor, projectId)];
  });
}

function vaultOf({ vault, kind }: Resource, members: readonly Resource[], vendor: Vendor, projectId: string): Json {
  const allocated = members.reduce((sum, { size }) => sum + size, 0);
  return {
    id: vault.id,
    name: `vault-${vault.id.slice(0, 4)}`,
    description: "",
    project_id: projectId,
    provider_id: kind.provider,
    created_at: vendor.write(Date.parse("2026-01-10T08:00:00Z"), 0),
    resources: members.map(({ id, name, size }) => ({ id, name, type: kind.type, size, protect_status: "available" })),
    tags: [],
    auto_bind: false,
    auto_expand: false,
    billing: {
      allocated,
      charging_mode: "post_paid",
      cloud_type: "public",
      consistent_level: "crash_consistent",
      object_type: kind.objectType,
      protect_type: "backup",
      size: allocated * 2,
      ...(kind.vaultCode === undefined ? {} : { spec_code: kind.vaultCode }),
      status: "available",
      used: Math.round((allocated * 2_048 * vault.use) / 100),
    },
  };
}

/** A vault that an example names and that has nothing in it. */
export function emptyVault(id: string, vendor: Vendor, projectId: string): Json {
  const kind = kindNamed(vendor, "server");
  const vault = { id, use: 0 };
  const resource: Resource = { id, name: "", kind, zone: "", size: 0, vault, diskId: "" };
  const made = vaultOf(resource, [], vendor, projectId);
  return {
    ...made,
    billing: { ...recordAt(made, "billing"), size: 100, used: numberAt(made, "billing", "used") ?? 0 },
  };
}
