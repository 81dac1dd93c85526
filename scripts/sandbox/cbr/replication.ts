import type { Random } from "../data/random.ts";
import type { Json } from "../../json.ts";

/** The record of a copy to another region. */
export function replicationOf(random: Random, backup: Json, createdAt: string): Json {
  const vaultId = random.uuid();
  return {
    id: random.uuid(),
    created_at: createdAt,
    status: random.pick(["success", "success", "replicating", "fail"]),
    vault_id: backup["vault_id"],
    source_backup_id: backup["id"],
    source_checkpoint_id: backup["checkpoint_id"],
    source_project_id: backup["project_id"],
    source_region: "ap-southeast-1",
    destination_backup_id: random.uuid(),
    destination_checkpoint_id: random.uuid(),
    destination_project_id: random.hex(32),
    destination_region: "ap-southeast-3",
    destination_vault_id: vaultId,
    extra_info: { progress: 100, fail_code: "", fail_reason: "", auto_trigger: true, destination_vault_id: vaultId },
  };
}
