import type { Json } from "../../json.ts";
import type { CinderRecord } from "./record.ts";

/** Behind the gateway, where no caller gets to. */
export const internalHost = "http://cinder.internal.example:8776";

export function summaryOf({ id, name, projectId }: CinderRecord, api: "v2" | "v3" = "v3"): Json {
  const links = [
    { rel: "self", href: `${internalHost}/${api}/${projectId}/backups/${id}` },
    { rel: "bookmark", href: `${internalHost}/${projectId}/backups/${id}` },
  ];
  return { id, name, links };
}

/** The fields of version 3, some only where the microversion asks for them. */
export function detailOf(record: CinderRecord, version: number): Json {
  return {
    ...commonOf(record),
    ...summaryOf(record),
    updated_at: record.updatedAt,
    data_timestamp: record.dataTimestamp,
    has_dependent_backups: record.hasDependents,
    is_incremental: record.isIncremental,
    snapshot_id: record.snapshotId,
    ...(version >= 18 ? { "os-backup-project-attr:project_id": record.projectId } : {}),
    ...(version >= 43 ? { metadata: record.metadata } : {}),
    ...(version >= 56 ? { user_id: record.userId } : {}),
  };
}

/** The fields of version 2, as VBS has them. */
export function detailV2Of(record: CinderRecord): Json {
  const progress = record.status === "creating" ? "50" : "100";
  return {
    ...commonOf(record),
    ...summaryOf(record, "v2"),
    "os-bak-tenant-attr:tenant_id": record.projectId,
    service_metadata: JSON.stringify({ bootable: false, progress, BackupSize: record.size, Type: 0 }),
  };
}

function commonOf(record: CinderRecord): Json {
  return {
    status: record.status,
    description: record.description,
    availability_zone: record.zone,
    volume_id: record.volumeId,
    fail_reason: record.failReason,
    size: record.size,
    object_count: record.objectCount,
    container: record.container,
    created_at: record.createdAt,
  };
}
