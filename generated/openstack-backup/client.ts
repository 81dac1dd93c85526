// Generated from specs/openstack-backup by `npm run generate`. To change it, change the spec.
import type { Client } from "openapi-fetch";
import type { CallOptions, ClientOptions, ListOptions } from "../../src/client/options.ts";
import type { FlatParams } from "../../src/client/params.ts";
import { createService } from "../../src/client/service.ts";
import type { List } from "../../src/pagination/list.ts";
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
  operations,
  paths,
} from "./types.ts";

export type * from "./types.ts";

/** Regions whose endpoint is documented. */
export type OpenstackBackupRegion = "eu-de" | "eu-nl";

export interface OpenstackBackupOptions extends ClientOptions<OpenstackBackupRegion> {}

type Params<Id extends keyof operations, Time extends string = never> = FlatParams<operations[Id], "project_id", Time>;

/** Parameters of `listBackups`. */
export interface ListBackupsParams extends Params<"listBackups"> {}

/** Parameters of `createBackup`. */
export interface CreateBackupParams extends Params<"createBackup"> {
  /** The request's body, as sent. */
  body: CreateBackupRequest;
}

/** Parameters of `listBackupsDetail`. */
export interface ListBackupsDetailParams extends Params<"listBackupsDetail"> {}

/** Parameters of `showBackup`. */
export interface ShowBackupParams extends Params<"showBackup"> {}

/** Parameters of `updateBackup`. */
export interface UpdateBackupParams extends Params<"updateBackup"> {
  /** The request's body, as sent. */
  body: UpdateBackupRequest;
}

/** Parameters of `deleteBackup`. */
export interface DeleteBackupParams extends Params<"deleteBackup"> {}

/** Parameters of `runBackupAction`. */
export interface RunBackupActionParams extends Params<"runBackupAction"> {
  /** The request's body, as sent. */
  body: RunBackupActionRequest;
}

/** Parameters of `restoreBackup`. */
export interface RestoreBackupParams extends Params<"restoreBackup"> {
  /** The request's body, as sent. */
  body: RestoreBackupRequest;
}

/** Parameters of `exportBackupRecord`. */
export interface ExportBackupRecordParams extends Params<"exportBackupRecord"> {}

/** Parameters of `importBackupRecord`. */
export interface ImportBackupRecordParams extends Params<"importBackupRecord"> {
  /** The request's body, as sent. */
  body: ImportBackupRecordRequest;
}

/** Parameters of `listBackupsAcrossProjects`. */
export interface ListBackupsAcrossProjectsParams extends Params<"listBackupsAcrossProjects"> {}

/** Parameters of `listBackupsDetailAcrossProjects`. */
export interface ListBackupsDetailAcrossProjectsParams extends Params<"listBackupsDetailAcrossProjects"> {}

/** Parameters of `listNativeBackupsDetail`. */
export interface ListNativeBackupsDetailParams extends Params<"listNativeBackupsDetail"> {}

/** Parameters of `listBackupsV2`. */
export interface ListBackupsV2Params extends Params<"listBackupsV2"> {}

/** Parameters of `createBackupV2`. */
export interface CreateBackupV2Params extends Params<"createBackupV2"> {
  /** The request's body, as sent. */
  body: CreateBackupV2Request;
}

/** Parameters of `listBackupsDetailV2`. */
export interface ListBackupsDetailV2Params extends Params<"listBackupsDetailV2"> {}

/** Parameters of `showBackupV2`. */
export interface ShowBackupV2Params extends Params<"showBackupV2"> {}

/** Parameters of `deleteBackupV2`. */
export interface DeleteBackupV2Params extends Params<"deleteBackupV2"> {}

/** Parameters of `restoreBackupV2`. */
export interface RestoreBackupV2Params extends Params<"restoreBackupV2"> {
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
   * @returns An async iterable over the items of all pages.
   * @see {@link https://docs.otc.t-systems.com/api/vbs/en-us_topic_0143705535.html | Querying Summary Information About VBS Backups (Native OpenStack V3 API)}
   */
  listBackups(params?: ListBackupsParams, options?: ListOptions): List<BackupSummary, ListBackupsResponse>;

  /**
   * Starts a backup of a volume, or of a snapshot of it. Cinder backs up a volume that is `in-use` only with `force`.
   * @returns The backup is being created.
   * @see {@link https://docs.otc.t-systems.com/api/vbs/en-us_topic_0143705534.html | Creating a VBS Backup (Native OpenStack V3 API)}
   */
  createBackup(params: CreateBackupParams, options?: CallOptions): Promise<CreateBackupResponse>;

  /**
   * Lists the backups of the project with all their fields. From version 3.31 on, a filter that the cloud does not allow is answered with 400.
   * @returns An async iterable over the items of all pages.
   * @see {@link https://docs.otc.t-systems.com/api/vbs/en-us_topic_0143705536.html | Querying Details About VBS Backups (Native OpenStack V3 API)}
   */
  listBackupsDetail(
    params?: ListBackupsDetailParams,
    options?: ListOptions,
  ): List<BackupDetail, ListBackupsDetailResponse>;

  /**
   * Shows one backup.
   * @returns The backup.
   * @see {@link https://docs.otc.t-systems.com/api/vbs/en-us_topic_0143705537.html | Querying Details About a VBS Backup (Native OpenStack V3 API)}
   */
  showBackup(params: ShowBackupParams, options?: CallOptions): Promise<ShowBackupResponse>;

  /**
   * Changes name, description or metadata of a backup.
   * @returns The backup was changed.
   * @see {@link https://docs.openstack.org/api-ref/block-storage/v3/ | Update a backup}
   */
  updateBackup(params: UpdateBackupParams, options?: CallOptions): Promise<UpdateBackupResponse>;

  /**
   * Starts the deletion of a backup.
   * @returns Nothing: the answer has no body.
   * @see {@link https://docs.otc.t-systems.com/api/vbs/en-us_topic_0143705538.html | Deleting a VBS Backup (Native OpenStack V3 API)}
   */
  deleteBackup(params: DeleteBackupParams, options?: CallOptions): Promise<void>;

  /**
   * Deletes a backup by force (`os-force_delete`) or sets its state (`os-reset_status`). Where the backup driver cannot delete by force, the answer is 405.
   * @returns Nothing: the answer has no body.
   * @see {@link https://docs.openstack.org/api-ref/block-storage/v3/ | Backup actions (backups, action)}
   */
  runBackupAction(params: RunBackupActionParams, options?: CallOptions): Promise<void>;

  /**
   * Starts to restore a backup to a volume; Cinder can make a new one for it.
   * @returns The backup is being restored.
   * @see {@link https://docs.otc.t-systems.com/api/vbs/en-us_topic_0143705539.html | Restoring a Disk Using a VBS Backup (Native OpenStack V3 API)}
   */
  restoreBackup(params: RestoreBackupParams, options?: CallOptions): Promise<RestoreBackupResponse>;

  /**
   * Gives what another cloud needs to take over the backup.
   * @returns The record.
   * @see {@link https://docs.openstack.org/api-ref/block-storage/v3/ | Export a backup}
   */
  exportBackupRecord(params: ExportBackupRecordParams, options?: CallOptions): Promise<ExportBackupRecordResponse>;

  /**
   * Takes over a backup by the record that another cloud exported.
   * @returns The backup was imported.
   * @see {@link https://docs.openstack.org/api-ref/block-storage/v3/ | Import a backup}
   */
  importBackupRecord(params: ImportBackupRecordParams, options?: CallOptions): Promise<ImportBackupRecordResponse>;

  /**
   * Lists backups with ID, name and links only, by a path that has no project in it. It is for administrators: for those whose token is for the system or a domain, and for those who list another project. Without `all_tenants` it lists the backups of the token's project. From version 3.67 on.
   * @returns An async iterable over the items of all pages.
   * @see {@link https://docs.openstack.org/api-ref/block-storage/v3/ | Block Storage API V3 (CURRENT)}
   */
  listBackupsAcrossProjects(
    params?: ListBackupsAcrossProjectsParams,
    options?: ListOptions,
  ): List<BackupSummary, ListBackupsResponse>;

  /**
   * Lists backups with all their fields, by a path that has no project in it. It is for administrators: for those whose token is for the system or a domain, and for those who list another project. Without `all_tenants` it lists the backups of the token's project. From version 3.67 on.
   * @returns An async iterable over the items of all pages.
   * @see {@link https://docs.openstack.org/api-ref/block-storage/v3/ | Block Storage API V3 (CURRENT)}
   */
  listBackupsDetailAcrossProjects(
    params?: ListBackupsDetailAcrossProjectsParams,
    options?: ListOptions,
  ): List<BackupDetail, ListBackupsDetailResponse>;

  /**
   * Lists the backups of the project with all their fields.
   * @returns An async iterable over the items of all pages.
   * @deprecated Use `listBackupsDetail` instead.
   * @see {@link https://docs.otc.t-systems.com/api/vbs/en-us_topic_0143705536.html | Querying Details About VBS Backups (Native OpenStack V3 API), older edition}
   */
  listNativeBackupsDetail(
    params?: ListNativeBackupsDetailParams,
    options?: ListOptions,
  ): List<BackupDetail, ListBackupsDetailResponse>;

  /**
   * Lists the backups of the project with ID, name and links only.
   * @returns An async iterable over the items of all pages.
   * @deprecated Use `listBackups` instead.
   * @see {@link https://docs.otc.t-systems.com/api/vbs/en-us_topic_0020237258.html | Querying Summary Information About VBS Backups (Native OpenStack API) (Deprecated)}
   */
  listBackupsV2(params?: ListBackupsV2Params, options?: ListOptions): List<BackupSummary, ListBackupsV2Response>;

  /**
   * Starts a backup of a snapshot of a volume.
   * @returns The backup is being created.
   * @deprecated Use `createBackup` instead.
   * @see {@link https://docs.otc.t-systems.com/api/vbs/en-us_topic_0060614329.html | Creating a VBS Backup (Native OpenStack API) (Deprecated)}
   */
  createBackupV2(params: CreateBackupV2Params, options?: CallOptions): Promise<CreateBackupV2Response>;

  /**
   * Lists the backups of the project with all their fields.
   * @returns An async iterable over the items of all pages.
   * @deprecated Use `listBackupsDetail` instead.
   * @see {@link https://docs.otc.t-systems.com/api/vbs/en-us_topic_0020237259.html | Querying Details About VBS Backups (Native OpenStack API) (Deprecated)}
   */
  listBackupsDetailV2(
    params?: ListBackupsDetailV2Params,
    options?: ListOptions,
  ): List<BackupDetailV2, ListBackupsDetailV2Response>;

  /**
   * Shows one backup.
   * @returns The backup.
   * @deprecated Use `showBackup` instead.
   * @see {@link https://docs.otc.t-systems.com/api/vbs/en-us_topic_0020237260.html | Querying Details About a VBS Backup (Native OpenStack API) (Deprecated)}
   */
  showBackupV2(params: ShowBackupV2Params, options?: CallOptions): Promise<ShowBackupV2Response>;

  /**
   * Starts the deletion of a backup.
   * @returns Nothing: the answer has no body.
   * @deprecated Use `deleteBackup` instead.
   * @see {@link https://docs.otc.t-systems.com/api/vbs/en-us_topic_0049453221.html | Deleting a VBS Backup (Native OpenStack API) (Deprecated)}
   */
  deleteBackupV2(params: DeleteBackupV2Params, options?: CallOptions): Promise<void>;

  /**
   * Starts to restore a backup to a volume.
   * @returns The backup is being restored.
   * @deprecated Use `restoreBackup` instead.
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
    listBackupsAcrossProjects: (params, options) => list(table.listBackupsAcrossProjects, params, options),
    listBackupsDetailAcrossProjects: (params, options) => list(table.listBackupsDetailAcrossProjects, params, options),
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
