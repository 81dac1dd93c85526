import { numberAt, recordAt, textAt, type Json } from "../../json.ts";
import { accounts } from "../identity/accounts.ts";
import type { CinderRecord } from "./record.ts";

/** A documented backup as a row. */
export function recordFrom(backup: Json): CinderRecord {
  const text = (field: string) => textAt(backup, field);
  const createdAt = text("created_at") ?? "";
  return {
    id: text("id") ?? "",
    projectId: accounts.projects.demo.id,
    userId: accounts.demo.userId,
    name: text("name") ?? null,
    description: text("description") ?? null,
    status: text("status") ?? "available",
    size: numberAt(backup, "size") ?? 1,
    objectCount: numberAt(backup, "object_count") ?? null,
    zone: text("availability_zone") ?? null,
    container: text("container") ?? null,
    createdAt,
    updatedAt: text("updated_at") ?? null,
    dataTimestamp: text("data_timestamp") ?? createdAt,
    failReason: text("fail_reason") ?? null,
    volumeId: text("volume_id") ?? "",
    snapshotId: text("snapshot_id") ?? null,
    isIncremental: backup["is_incremental"] === true,
    hasDependents: backup["has_dependent_backups"] === true,
    metadata: textsOf(recordAt(backup, "metadata") ?? {}),
  };
}

export function textsOf(metadata: Json): Record<string, string> {
  return Object.fromEntries(
    Object.entries(metadata).flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])),
  );
}
