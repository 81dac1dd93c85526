import { Refusal, type Answer, type Call, type Handlers } from "../answer.ts";
import { seeded } from "../data/random.ts";
import { at, listAt, numberAt, recordAt, recordsAt, textAt, type Json } from "../../json.ts";
import { documentedSuccess } from "../spec/documented.ts";
import { backupFound, changed, malformedUrl, resourceOf, taskFields, type BackupPlace } from "./handlers.ts";
import { recordOf } from "./record.ts";
import type { Vendor } from "./vendors.ts";

export interface WorkPlace extends BackupPlace {
  readonly vendor: Vendor;
  readonly now: () => number;
  readonly vaultFound: (id: string | undefined) => Json;
  /** The checkpoints that examples name. */
  readonly documented: () => readonly Json[];
}

/** What takes time and ends in a task: saving, restoring, copying and importing. */
export function workHandlers(place: WorkPlace): Handlers {
  const { vendor, store, tasks, now, vaultFound } = place;
  const random = seeded(`work of ${vendor.id}`);
  const made = new Map<string, Json>();
  const time = () => vendor.write(now(), 0);
  const projectOf = ({ session }: Call) => session?.project?.id ?? "";

  function restoreBackup(call: Call): Answer {
    const record = backupFound(place, call);
    const { backup } = record;
    if (backup["status"] !== "available") {
      throw new Refusal(
        400,
        `Parameter verification failed. The backup is ${String(backup["status"])}`,
        "BackupService.9900",
      );
    }
    changed(store, record, { status: "restoring" });
    const wanted = recordAt(call.body, "restore") ?? {};
    const target = wanted["server_id"] ?? wanted["volume_id"] ?? wanted["resource_id"] ?? backup["resource_id"];
    const job_id = tasks.start({
      operation_type: "restore",
      projectId: projectOf(call),
      resource: resourceOf(backup),
      fields: taskFields(backup),
      extra: { restore: { backup_id: record.id, backup_name: backup["name"], target_resource_id: target } },
      end() {
        // What is being restored may be deleted meanwhile.
        if (store.find(record.id) !== undefined) changed(store, record, { status: "available" });
      },
    });
    // Only Huawei Cloud's answer names the task.
    const { status, examples } = documentedSuccess(call.operation);
    return examples.length === 0 ? { status } : { status, body: { job_id } };
  }

  function createCheckpoint(call: Call): Answer {
    const wanted = recordAt(call.body, "checkpoint") ?? {};
    const vault = vaultFound(textAt(wanted, "vault_id"));
    const parameters = recordAt(wanted, "parameters");
    const only = listAt(parameters, "resources");
    const resources = recordsAt(vault, "resources").filter(({ id }) => only.length === 0 || only.includes(id));
    const id = random.uuid();
    const given = parameters ?? {};
    const { name, description } = given;
    const size = (resource: Json) => {
      const number = numberAt(resource, "size") ?? 0;
      return vendor.isHuawei ? String(number) : number;
    };
    const checkpoint: Json = {
      id,
      project_id: projectOf(call),
      created_at: time(),
      status: "protecting",
      vault: {
        id: vault["id"],
        name: vault["name"],
        skipped_resources: [],
        resources: resources.map((resource) => ({
          id: resource["id"],
          name: resource["name"],
          type: resource["type"],
          resource_size: size(resource),
          protect_status: "protecting",
        })),
      },
      extra_info: {
        ...(name === undefined ? {} : { name }),
        ...(description === undefined ? {} : { description }),
        retention_duration: -1,
      },
    };
    made.set(id, checkpoint);
    for (const resource of resources) saveInto(checkpoint, vault, resource, given);
    if (resources.length === 0) checkpoint["status"] = "available";
    return { status: 200, body: { checkpoint: structuredClone(checkpoint) } };
  }

  /** One backup and one task for each resource of a restore point. */
  function saveInto(checkpoint: Json, vault: Json, resource: Json, parameters: Json): void {
    const projectId = textAt(checkpoint, "project_id") ?? "";
    const backup = {
      id: random.uuid(),
      ...newBackup(projectId),
      checkpoint_id: checkpoint["id"],
      vault_id: vault["id"],
      provider_id: vault["provider_id"],
      name: parameters["name"] ?? `manualbk_${random.hex(4)}`,
      description: parameters["description"] ?? "",
      resource_id: resource["id"],
      resource_name: resource["name"],
      resource_type: resource["type"],
      resource_size: resource["size"] ?? 0,
      ...(vendor.isHuawei ? { incremental: parameters["incremental"] !== false } : {}),
    };
    store.add(recordOf(backup, { owner: projectId, vaultUse: 50 }));
    const entry = recordsAt(checkpoint, "vault", "resources").find(({ id }) => id === resource["id"]);
    tasks.start({
      operation_type: "backup",
      projectId,
      resource: resourceOf(backup),
      fields: { ...taskFields(backup), vault_name: vault["name"] },
      extra: { backup: { backup_id: backup.id, backup_name: backup.name } },
      end(isGood) {
        const status = isGood ? "available" : "error";
        const record = store.find(backup.id);
        if (record !== undefined) changed(store, record, { status, updated_at: time(), protected_at: time() });
        if (entry !== undefined) entry["protect_status"] = status;
        const states = recordsAt(checkpoint, "vault", "resources").map(({ protect_status }) => protect_status);
        checkpoint["status"] = states.includes("error")
          ? "error"
          : states.includes("protecting")
            ? "protecting"
            : "available";
      },
    });
  }

  function newBackup(projectId: string): Json {
    return {
      project_id: projectId,
      status: "protecting",
      image_type: "backup",
      created_at: time(),
      updated_at: time(),
      children: [],
      extend_info: { auto_trigger: false, bootable: false, supported_restore_mode: "backup", support_lld: true },
      ...(vendor.isHuawei ? { parent_id: null, expired_at: null, protected_at: null, replication_records: [] } : {}),
    };
  }

  function copy(call: Call, id: string): string {
    const record = store.find(id);
    if (record === undefined) throw new Refusal(404, "The backup does not exist.", "BackupService.6200");
    const { backup } = record;
    const wanted = recordAt(call.body, "replicate") ?? {};
    const copied: Json = {
      id: random.uuid(),
      created_at: time(),
      status: "replicating",
      vault_id: backup["vault_id"],
      source_backup_id: id,
      source_checkpoint_id: backup["checkpoint_id"],
      source_project_id: backup["project_id"],
      source_region: vendor.region,
      destination_backup_id: random.uuid(),
      destination_checkpoint_id: random.uuid(),
      destination_project_id: wanted["destination_project_id"],
      destination_region: wanted["destination_region"],
      destination_vault_id: wanted["destination_vault_id"],
      extra_info: { progress: 0, fail_code: "", fail_reason: "", auto_trigger: false },
    };
    const setRecord = (fields: Json) => {
      const now = store.find(id);
      if (now === undefined) return;
      const others = recordsAt(now.backup, "replication_records").filter((one) => one["id"] !== copied["id"]);
      changed(store, now, { replication_records: [...others, { ...copied, ...fields }] });
    };
    if (vendor.hasReplication) setRecord({});
    tasks.start({
      operation_type: "replication",
      projectId: projectOf(call),
      resource: resourceOf(backup),
      fields: taskFields(backup),
      end(isGood) {
        if (vendor.hasReplication) setRecord({ status: isGood ? "success" : "fail" });
      },
    });
    return textAt(copied, "id") ?? "";
  }

  function copyAnswer(call: Call): Json {
    const { destination_project_id, destination_region, destination_vault_id } = recordAt(call.body, "replicate") ?? {};
    const target = { destination_project_id, destination_region, destination_vault_id };
    return { ...target, project_id: projectOf(call), source_region: vendor.region };
  }

  return {
    restoreBackup,
    createCheckpoint,
    showCheckpoint(call) {
      tasks.settle();
      const id = call.params["checkpoint_id"] ?? "";
      const checkpoint = made.get(id) ?? place.documented().find((one) => one["id"] === id);
      if (checkpoint !== undefined) return { status: 200, body: { checkpoint } };
      if (place.deletedAs401) return malformedUrl;
      throw new Refusal(404, "The backup restore point does not exist.", "BackupService.6217");
    },
    copyBackup(call) {
      const { id, backup } = backupFound(place, call);
      const replication_record_id = copy(call, id);
      const { provider_id } = backup;
      return {
        status: 200,
        body: { replication: { ...copyAnswer(call), backup_id: id, provider_id, replication_record_id } },
      };
    },
    copyCheckpoint(call) {
      const vault = vaultFound(textAt(call.body, "replicate", "vault_id"));
      const inVault = store.all().filter(({ backup }) => backup["vault_id"] === vault["id"]);
      const backups = inVault
        .filter(({ backup }) => backup["status"] === "available")
        .map(({ id }) => ({ backup_id: id, replication_record_id: copy(call, id) }));
      const { id: vault_id, provider_id } = vault;
      return { status: 200, body: { replication: { ...copyAnswer(call), backups, provider_id, vault_id } } };
    },
    importBackup(call) {
      const sync = recordsAt(call.body, "sync").map((wanted) => {
        const { backup_id, backup_name, resource_id, resource_name, resource_type } = wanted;
        const resource = { resource_id, resource_name, resource_type };
        const projectId = projectOf(call);
        const id = String(backup_id);
        const operation_log_id = tasks.start({
          operation_type: "sync",
          projectId,
          resource: resourceOf(resource),
          end(isGood) {
            if (!isGood || store.find(id) !== undefined) return;
            const backup = { ...newBackup(projectId), ...resource, id, name: backup_name, status: "available" };
            store.add(recordOf(backup, { owner: projectId, vaultUse: 50 }));
          },
        });
        return { backup_id, operation_log_id };
      });
      return { status: 200, body: { sync } };
    },
    importCheckpoint(call) {
      const vault_id = at(vaultFound(textAt(call.body, "sync", "vault_id")), "id");
      const operation_log_id = tasks.start({
        operation_type: "sync",
        projectId: projectOf(call),
        fields: { vault_id },
        end: () => undefined,
      });
      return { status: 200, body: { sync: { operation_log_id, vault_id } } };
    },
  };
}
