// Generated from specs/zcom-backup by `npm run generate`. To change it, change the spec.
import type { Answers } from "../../src/drift/answers.ts";

/** What the documents say of each answer, for `driftCheck`. */
export const answers: Answers = {
  operations: {
    listBackups: { "200": { $ref: "ListBackupsResponse" } },
    startBackup: { "201": { $ref: "StartBackupResponse" } },
    listBackupsV1: { "200": { $ref: "ListBackupsResponse" } },
    showBackup: { "200": { $ref: "ShowBackupResponse" } },
    cancelBackup: {},
    runBackupAction: {},
  },
  schemas: {
    BackupRun: {
      type: "object",
      required: ["backuprun_id"],
      properties: {
        backuprun_id: { type: "string" },
        status: { type: "string", enum: ["available", "restoring", ""] },
        created_at: { type: "string" },
        type: { type: "string", enum: ["instance", "server", "volume"] },
        volume_id: { type: "string" },
      },
    },
    ListBackupsResponse: {
      type: "object",
      required: ["backup"],
      properties: { backup: { type: "array", items: { $ref: "ServerBackup" } } },
    },
    ServerBackup: {
      type: "object",
      required: ["id"],
      properties: {
        id: { type: "string" },
        instance_id: { type: "string" },
        created_at: { type: "string" },
        volume_id: { type: "string" },
        backupruns: { type: "array", items: { $ref: "BackupRun" } },
      },
    },
    ShowBackupResponse: {
      type: "object",
      required: ["backup"],
      properties: { backup: { oneOf: [{ type: "array", items: { $ref: "ServerBackup" } }, { $ref: "ServerBackup" }] } },
    },
    StartBackupResponse: { type: "object", required: ["backup"], properties: { backup: { $ref: "ServerBackup" } } },
  },
};
