// Generated from specs/openstack-backup by `npm run generate`. To change it, change the spec.
import type { Client } from "openapi-fetch";
import type { CallOptions, ListOptions } from "../../src/core/call-options.ts";
import type { ClientOptions } from "../../src/core/client-options.ts";
import type { List } from "../../src/core/paging/list.ts";
import { createService } from "../../src/core/service.ts";
import { operations as table, service } from "./operations.ts";
import type {
  BackupDetail,
  BackupDetailV2,
  BackupSummary,
  CreateBackupRequest,
  CreateBackupResponse,
  CreateBackupV2Request,
  CreateBackupV2Response,
  ExportBackupRecordResponse,
  ImportBackupRecordRequest,
  ImportBackupRecordResponse,
  ListBackupsDetailResponse,
  ListBackupsDetailV2Response,
  ListBackupsResponse,
  ListBackupsV2Response,
  RestoreBackupRequest,
  RestoreBackupResponse,
  RestoreBackupV2Request,
  RunBackupActionRequest,
  ShowBackupResponse,
  ShowBackupV2Response,
  UpdateBackupRequest,
  UpdateBackupResponse,
  paths,
} from "./types.ts";

export type * from "./types.ts";

/** Regions whose endpoint is documented. */
export type OpenstackBackupRegion = "eu-de" | "eu-nl";

export interface OpenstackBackupOptions extends ClientOptions<OpenstackBackupRegion> {}

/** What `listBackups` takes. */
export interface ListBackupsParams {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
  /** Only backups with this name. */
  name?: string | undefined;
  /** Only backups in this state. */
  status?:
    "available" | "error" | "restoring" | "creating" | "deleting" | "error_restoring" | "error_deleting" | undefined;
  /**
   * How many backups to skip, 0 or more. It counts from the start of the list, so the client drops it once it has a marker.
   * At least 0.
   */
  offset?: number | undefined;
  /**
   * Page size, 0 or more. It does not cap the list. A page has at most 1000 backups unless the cloud is set up otherwise.
   * At least 0.
   */
  limit?: number | undefined;
  /** Only backups of this volume, by its ID. */
  volume_id?: string | undefined;
  /**
   * Whether the answer also has `count`. From version 3.45 on.
   * Default false, microversion 3.45 is asked for by itself.
   */
  with_count?: boolean | undefined;
  /**
   * Only backups whose name contains this text. A cloud whose operator did not enable this filter answers 400.
   * Microversion 3.34 is asked for by itself.
   */
  "name~"?: string | undefined;
  /**
   * Only backups whose state contains this text. A cloud whose operator did not enable this filter answers 400.
   * Microversion 3.34 is asked for by itself.
   */
  "status~"?: string | undefined;
  /**
   * Only backups whose volume's ID contains this text. A cloud whose operator did not enable this filter answers 400.
   * Microversion 3.34 is asked for by itself.
   */
  "volume_id~"?: string | undefined;
  /** ID of the last backup on the page before. */
  marker?: string | undefined;
  /**
   * Order: keys with an optional direction, separated by commas, as `key:asc,key:desc`. The direction is `desc` if not given. Not together with `sort_key` or `sort_dir`. Sorting by `name` needs version 3.37. By a field that can be null, such as `fail_reason` or `object_count`, a Cinder loses items between pages: sort by `created_at`, `id`, `status` or the like, or ask for the total with `with_count`, which shows the loss.
   * Microversion 3.37 is asked for by itself.
   */
  sort?: string | undefined;
  /**
   * What to sort by. Use `sort` instead. Sorting by `name` needs version 3.37.
   * Default "created_at", microversion 3.37 is asked for by itself.
   */
  sort_key?:
    "name" | "status" | "container_format" | "disk_format" | "size" | "id" | "created_at" | "updated_at" | undefined;
  /**
   * Direction of the sorting, `asc` or `desc`. Use `sort` instead.
   * Default "desc".
   */
  sort_dir?: "asc" | "desc" | undefined;
  /** Whether to list the backups of all projects. For administrators only. */
  all_tenants?: string | undefined;
}

/** What `createBackup` takes. */
export interface CreateBackupParams {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
  /** The request's body, as sent. */
  body: CreateBackupRequest;
}

/** What `listBackupsDetail` takes. */
export interface ListBackupsDetailParams {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
  /** Only backups with this name. */
  name?: string | undefined;
  /** Only backups in this state. */
  status?:
    "available" | "error" | "restoring" | "creating" | "deleting" | "error_restoring" | "error_deleting" | undefined;
  /**
   * How many backups to skip, 0 or more. It counts from the start of the list, so the client drops it once it has a marker.
   * At least 0.
   */
  offset?: number | undefined;
  /**
   * Page size, 0 or more. It does not cap the list. A page has at most 1000 backups unless the cloud is set up otherwise.
   * At least 0.
   */
  limit?: number | undefined;
  /** Only backups of this volume, by its ID. */
  volume_id?: string | undefined;
  /**
   * Whether the answer also has `count`. From version 3.45 on.
   * Default false, microversion 3.45 is asked for by itself.
   */
  with_count?: boolean | undefined;
  /**
   * Only backups whose name contains this text. A cloud whose operator did not enable this filter answers 400.
   * Microversion 3.34 is asked for by itself.
   */
  "name~"?: string | undefined;
  /**
   * Only backups whose state contains this text. A cloud whose operator did not enable this filter answers 400.
   * Microversion 3.34 is asked for by itself.
   */
  "status~"?: string | undefined;
  /**
   * Only backups whose volume's ID contains this text. A cloud whose operator did not enable this filter answers 400.
   * Microversion 3.34 is asked for by itself.
   */
  "volume_id~"?: string | undefined;
  /** ID of the last backup on the page before. */
  marker?: string | undefined;
  /**
   * Order: keys with an optional direction, separated by commas, as `key:asc,key:desc`. The direction is `desc` if not given. Not together with `sort_key` or `sort_dir`. Sorting by `name` needs version 3.37. By a field that can be null, such as `fail_reason` or `object_count`, a Cinder loses items between pages: sort by `created_at`, `id`, `status` or the like, or ask for the total with `with_count`, which shows the loss.
   * Microversion 3.37 is asked for by itself.
   */
  sort?: string | undefined;
  /**
   * What to sort by. Use `sort` instead. Sorting by `name` needs version 3.37.
   * Default "created_at", microversion 3.37 is asked for by itself.
   */
  sort_key?:
    "name" | "status" | "container_format" | "disk_format" | "size" | "id" | "created_at" | "updated_at" | undefined;
  /**
   * Direction of the sorting, `asc` or `desc`. Use `sort` instead.
   * Default "desc".
   */
  sort_dir?: "asc" | "desc" | undefined;
  /** Whether to list the backups of all projects. For administrators only. */
  all_tenants?: string | undefined;
}

/** What `showBackup` takes. */
export interface ShowBackupParams {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
  /** ID of the backup. */
  backup_id: string;
}

/** What `updateBackup` takes. */
export interface UpdateBackupParams {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
  /** ID of the backup. */
  backup_id: string;
  /** The request's body, as sent. */
  body: UpdateBackupRequest;
}

/** What `deleteBackup` takes. */
export interface DeleteBackupParams {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
  /** ID of the backup. */
  backup_id: string;
}

/** What `runBackupAction` takes. */
export interface RunBackupActionParams {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
  /** ID of the backup. */
  backup_id: string;
  /** The request's body, as sent. */
  body: RunBackupActionRequest;
}

/** What `restoreBackup` takes. */
export interface RestoreBackupParams {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
  /** ID of the backup. */
  backup_id: string;
  /** The request's body, as sent. */
  body: RestoreBackupRequest;
}

/** What `exportBackupRecord` takes. */
export interface ExportBackupRecordParams {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
  /** ID of the backup. */
  backup_id: string;
}

/** What `importBackupRecord` takes. */
export interface ImportBackupRecordParams {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
  /** The request's body, as sent. */
  body: ImportBackupRecordRequest;
}

/** What `listNativeBackupsDetail` takes. */
export interface ListNativeBackupsDetailParams {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
  /** Only backups with this name. */
  name?: string | undefined;
  /** Only backups in this state. */
  status?:
    "available" | "error" | "restoring" | "creating" | "deleting" | "error_restoring" | "error_deleting" | undefined;
  /**
   * How many backups to skip, 0 or more. It counts from the start of the list, so the client drops it once it has a marker.
   * At least 0.
   */
  offset?: number | undefined;
  /**
   * Page size, 0 or more. It does not cap the list. A page has at most 1000 backups unless the cloud is set up otherwise.
   * At least 0.
   */
  limit?: number | undefined;
  /** Only backups of this volume, by its ID. */
  volume_id?: string | undefined;
  /**
   * Whether the answer also has `count`. From version 3.45 on.
   * Default false, microversion 3.45 is asked for by itself.
   */
  with_count?: boolean | undefined;
  /**
   * Only backups whose name contains this text. A cloud whose operator did not enable this filter answers 400.
   * Microversion 3.34 is asked for by itself.
   */
  "name~"?: string | undefined;
  /**
   * Only backups whose state contains this text. A cloud whose operator did not enable this filter answers 400.
   * Microversion 3.34 is asked for by itself.
   */
  "status~"?: string | undefined;
  /**
   * Only backups whose volume's ID contains this text. A cloud whose operator did not enable this filter answers 400.
   * Microversion 3.34 is asked for by itself.
   */
  "volume_id~"?: string | undefined;
  /** ID of the last backup on the page before. */
  marker?: string | undefined;
}

/** What `listBackupsV2` takes. */
export interface ListBackupsV2Params {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
  /** Only backups with this name. */
  name?: string | undefined;
  /** Only backups in this state. */
  status?: "available" | "error" | "restoring" | "creating" | "deleting" | "error_restoring" | undefined;
  /**
   * How many backups to skip, 0 or more. It counts from the start of the list, so the client drops it once it has a marker.
   * At least 0.
   */
  offset?: number | undefined;
  /**
   * Page size, 0 or more. It does not cap the list. A page has at most 1000 backups unless the cloud is set up otherwise.
   * At least 0.
   */
  limit?: number | undefined;
  /** Only backups of this volume, by its ID. */
  volume_id?: string | undefined;
  /** ID of the last backup on the page before. */
  marker?: string | undefined;
}

/** What `createBackupV2` takes. */
export interface CreateBackupV2Params {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
  /** The request's body, as sent. */
  body: CreateBackupV2Request;
}

/** What `listBackupsDetailV2` takes. */
export interface ListBackupsDetailV2Params {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
  /** Only backups with this name. */
  name?: string | undefined;
  /** Only backups in this state. */
  status?: "available" | "error" | "restoring" | "creating" | "deleting" | "error_restoring" | undefined;
  /**
   * How many backups to skip, 0 or more. It counts from the start of the list, so the client drops it once it has a marker.
   * At least 0.
   */
  offset?: number | undefined;
  /**
   * Page size, 0 or more. It does not cap the list. A page has at most 1000 backups unless the cloud is set up otherwise.
   * At least 0.
   */
  limit?: number | undefined;
  /** Only backups of this volume, by its ID. */
  volume_id?: string | undefined;
  /** ID of the last backup on the page before. */
  marker?: string | undefined;
  /**
   * What to sort by.
   * Default "created_at".
   */
  sort_key?:
    "name" | "status" | "container_format" | "disk_format" | "size" | "id" | "created_at" | "updated_at" | undefined;
  /**
   * Direction of the sorting, `desc` if not given.
   * Default "desc".
   */
  sort_dir?: string | undefined;
}

/** What `showBackupV2` takes. */
export interface ShowBackupV2Params {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
  /** ID of the backup. */
  backup_id: string;
}

/** What `deleteBackupV2` takes. */
export interface DeleteBackupV2Params {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
  /** ID of the backup. */
  backup_id: string;
}

/** What `restoreBackupV2` takes. */
export interface RestoreBackupV2Params {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
  /** ID of the backup. */
  backup_id: string;
  /** The request's body, as sent. */
  body: RestoreBackupV2Request;
}

/**
 * OpenStack Block Storage backups.
 * Backups of volumes, as OpenStack itself offers them.
 */
export interface OpenstackBackup {
  /**
   * Lists the backups of the project with ID, name and links only. From version 3.31 on, a filter that the cloud does not allow is answered with 400.
   * Answers all of them, page after page, as they are iterated over.
   * @see {@link https://docs.otc.t-systems.com/api/vbs/en-us_topic_0143705535.html | Querying Summary Information About VBS Backups (Native OpenStack V3 API)}
   */
  listBackups(params?: ListBackupsParams, options?: ListOptions): List<BackupSummary, ListBackupsResponse>;

  /**
   * Starts a backup of a volume, or of a snapshot of it. Cinder backs up a volume that is `in-use` only with `force`.
   * @see {@link https://docs.otc.t-systems.com/api/vbs/en-us_topic_0143705534.html | Creating a VBS Backup (Native OpenStack V3 API)}
   */
  createBackup(params: CreateBackupParams, options?: CallOptions): Promise<CreateBackupResponse>;

  /**
   * Lists the backups of the project with all their fields. From version 3.31 on, a filter that the cloud does not allow is answered with 400.
   * Answers all of them, page after page, as they are iterated over.
   * @see {@link https://docs.otc.t-systems.com/api/vbs/en-us_topic_0143705536.html | Querying Details About VBS Backups (Native OpenStack V3 API)}
   */
  listBackupsDetail(
    params?: ListBackupsDetailParams,
    options?: ListOptions,
  ): List<BackupDetail, ListBackupsDetailResponse>;

  /**
   * Shows one backup.
   * @see {@link https://docs.otc.t-systems.com/api/vbs/en-us_topic_0143705537.html | Querying Details About a VBS Backup (Native OpenStack V3 API)}
   */
  showBackup(params: ShowBackupParams, options?: CallOptions): Promise<ShowBackupResponse>;

  /**
   * Changes name, description or metadata of a backup.
   * @see {@link https://docs.openstack.org/api-ref/block-storage/v3/ | Update a backup}
   */
  updateBackup(params: UpdateBackupParams, options?: CallOptions): Promise<UpdateBackupResponse>;

  /**
   * Starts the deletion of a backup.
   * @see {@link https://docs.otc.t-systems.com/api/vbs/en-us_topic_0143705538.html | Deleting a VBS Backup (Native OpenStack V3 API)}
   */
  deleteBackup(params: DeleteBackupParams, options?: CallOptions): Promise<void>;

  /**
   * Deletes a backup by force (`os-force_delete`) or sets its state (`os-reset_status`). Where the backup driver cannot delete by force, the answer is 405.
   * @see {@link https://docs.openstack.org/api-ref/block-storage/v3/ | Backup actions (backups, action)}
   */
  runBackupAction(params: RunBackupActionParams, options?: CallOptions): Promise<void>;

  /**
   * Starts to restore a backup to a volume; Cinder can make a new one for it.
   * @see {@link https://docs.otc.t-systems.com/api/vbs/en-us_topic_0143705539.html | Restoring a Disk Using a VBS Backup (Native OpenStack V3 API)}
   */
  restoreBackup(params: RestoreBackupParams, options?: CallOptions): Promise<RestoreBackupResponse>;

  /**
   * Gives what another cloud needs to take over the backup.
   * @see {@link https://docs.openstack.org/api-ref/block-storage/v3/ | Export a backup}
   */
  exportBackupRecord(params: ExportBackupRecordParams, options?: CallOptions): Promise<ExportBackupRecordResponse>;

  /**
   * Takes over a backup by the record that another cloud exported.
   * @see {@link https://docs.openstack.org/api-ref/block-storage/v3/ | Import a backup}
   */
  importBackupRecord(params: ImportBackupRecordParams, options?: CallOptions): Promise<ImportBackupRecordResponse>;

  /**
   * Lists the backups of the project with all their fields. Use `listBackupsDetail` instead.
   * Answers all of them, page after page, as they are iterated over.
   * @deprecated List backups, by a path that was replaced.
   * @see {@link https://docs.otc.t-systems.com/api/vbs/en-us_topic_0143705536.html | Querying Details About VBS Backups (Native OpenStack V3 API), older edition}
   */
  listNativeBackupsDetail(
    params?: ListNativeBackupsDetailParams,
    options?: ListOptions,
  ): List<BackupDetail, ListBackupsDetailResponse>;

  /**
   * Lists the backups of the project with ID, name and links only. Use `listBackups` instead.
   * Answers all of them, page after page, as they are iterated over.
   * @deprecated List backups in short, version 2.
   * @see {@link https://docs.otc.t-systems.com/api/vbs/en-us_topic_0020237258.html | Querying Summary Information About VBS Backups (Native OpenStack API) (Deprecated)}
   */
  listBackupsV2(params?: ListBackupsV2Params, options?: ListOptions): List<BackupSummary, ListBackupsV2Response>;

  /**
   * Starts a backup of a snapshot of a volume. Use `createBackup` instead.
   * @deprecated Create a backup, version 2.
   * @see {@link https://docs.otc.t-systems.com/api/vbs/en-us_topic_0060614329.html | Creating a VBS Backup (Native OpenStack API) (Deprecated)}
   */
  createBackupV2(params: CreateBackupV2Params, options?: CallOptions): Promise<CreateBackupV2Response>;

  /**
   * Lists the backups of the project with all their fields. Use `listBackupsDetail` instead.
   * Answers all of them, page after page, as they are iterated over.
   * @deprecated List backups, version 2.
   * @see {@link https://docs.otc.t-systems.com/api/vbs/en-us_topic_0020237259.html | Querying Details About VBS Backups (Native OpenStack API) (Deprecated)}
   */
  listBackupsDetailV2(
    params?: ListBackupsDetailV2Params,
    options?: ListOptions,
  ): List<BackupDetailV2, ListBackupsDetailV2Response>;

  /**
   * Shows one backup. Use `showBackup` instead.
   * @deprecated Show a backup, version 2.
   * @see {@link https://docs.otc.t-systems.com/api/vbs/en-us_topic_0020237260.html | Querying Details About a VBS Backup (Native OpenStack API) (Deprecated)}
   */
  showBackupV2(params: ShowBackupV2Params, options?: CallOptions): Promise<ShowBackupV2Response>;

  /**
   * Starts the deletion of a backup. Use `deleteBackup` instead.
   * @deprecated Delete a backup, version 2.
   * @see {@link https://docs.otc.t-systems.com/api/vbs/en-us_topic_0049453221.html | Deleting a VBS Backup (Native OpenStack API) (Deprecated)}
   */
  deleteBackupV2(params: DeleteBackupV2Params, options?: CallOptions): Promise<void>;

  /**
   * Starts to restore a backup to a volume. Use `restoreBackup` instead.
   * @deprecated Restore a backup, version 2.
   * @see {@link https://docs.otc.t-systems.com/api/vbs/en-us_topic_0067142129.html | Restoring a Disk Using a VBS Backup (Native OpenStack API) (Deprecated)}
   */
  restoreBackupV2(params: RestoreBackupV2Params, options?: CallOptions): Promise<RestoreBackupResponse>;

  /** The openapi-fetch client underneath: same login, same guards, parameters and answers as openapi-fetch has them. */
  readonly http: Client<paths>;
}

/**
 * Makes a client for OpenStack Block Storage backups.
 * Sends nothing before the first call. Throws ParameterError for options that no call could succeed with.
 */
export function openstackBackup(options: OpenstackBackupOptions): OpenstackBackup {
  const { call, list, http } = createService<paths>(service, options);
  return {
    listBackups: (params, options) => list(table.listBackups, params, options),
    createBackup: (params, options) => call(table.createBackup, params, options),
    listBackupsDetail: (params, options) => list(table.listBackupsDetail, params, options),
    showBackup: (params, options) => call(table.showBackup, params, options),
    updateBackup: (params, options) => call(table.updateBackup, params, options),
    deleteBackup: (params, options) => call(table.deleteBackup, params, options),
    runBackupAction: (params, options) => call(table.runBackupAction, params, options),
    restoreBackup: (params, options) => call(table.restoreBackup, params, options),
    exportBackupRecord: (params, options) => call(table.exportBackupRecord, params, options),
    importBackupRecord: (params, options) => call(table.importBackupRecord, params, options),
    listNativeBackupsDetail: (params, options) => list(table.listNativeBackupsDetail, params, options),
    listBackupsV2: (params, options) => list(table.listBackupsV2, params, options),
    createBackupV2: (params, options) => call(table.createBackupV2, params, options),
    listBackupsDetailV2: (params, options) => list(table.listBackupsDetailV2, params, options),
    showBackupV2: (params, options) => call(table.showBackupV2, params, options),
    deleteBackupV2: (params, options) => call(table.deleteBackupV2, params, options),
    restoreBackupV2: (params, options) => call(table.restoreBackupV2, params, options),
    http,
  };
}
