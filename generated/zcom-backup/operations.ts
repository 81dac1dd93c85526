// Generated from specs/zcom-backup by `npm run generate`. To change it, change the spec.
import type { Operation, ServiceDescription } from "../../src/client/operation.ts";

export const service = {
  id: "zcom-backup",
  catalogTypes: ["compute"],
  servers: [
    {
      url: "https://compute.{region}.cloud.z.com",
      regions: ["tyo1", "sin1", "sjc1"],
    },
  ],
  loginDomains: ["cloud.z.com"],
} as const satisfies ServiceDescription;

export const operations = {
  listBackups: {
    id: "listBackups",
    method: "get",
    path: "/v2/{tenant_id}/backup",
    parameters: { tenant_id: { in: "path", type: "string", required: true, session: true } },
    paging: { style: "none", items: "backup" },
  },
  startBackup: {
    id: "startBackup",
    method: "post",
    path: "/v2/{tenant_id}/backup",
    parameters: { tenant_id: { in: "path", type: "string", required: true, session: true } },
    body: "required",
  },
  listBackupsV1: {
    id: "listBackupsV1",
    method: "get",
    path: "/v1/{tenant_id}/backup",
    parameters: { tenant_id: { in: "path", type: "string", required: true, session: true } },
    paging: { style: "none", items: "backup" },
  },
  showBackup: {
    id: "showBackup",
    method: "get",
    path: "/v2/{tenant_id}/backup/{backup_id}",
    parameters: {
      tenant_id: { in: "path", type: "string", required: true, session: true },
      backup_id: { in: "path", type: "string", required: true },
    },
  },
  cancelBackup: {
    id: "cancelBackup",
    method: "delete",
    path: "/v2/{tenant_id}/backup/{backup_id}",
    parameters: {
      tenant_id: { in: "path", type: "string", required: true, session: true },
      backup_id: { in: "path", type: "string", required: true },
    },
    noContent: true,
  },
  runBackupAction: {
    id: "runBackupAction",
    method: "post",
    path: "/v2/{tenant_id}/backup/{backup_id}/action",
    parameters: {
      tenant_id: { in: "path", type: "string", required: true, session: true },
      backup_id: { in: "path", type: "string", required: true },
    },
    body: "required",
    noContent: true,
  },
} as const satisfies Record<string, Operation>;
