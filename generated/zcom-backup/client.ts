// Generated from specs/zcom-backup by `npm run generate`. To change it, change the spec.
import type { Client } from "openapi-fetch";
import type { CallOptions, ClientOptions, ListOptions } from "../../src/client/options.ts";
import type { FlatParams } from "../../src/client/params.ts";
import { createService } from "../../src/client/service.ts";
import type { List } from "../../src/pagination/list.ts";
import { operations as table, service } from "./operations.ts";
import type {
  BackupAction,
  ListBackupsResponse,
  ServerBackup,
  ShowBackupResponse,
  StartBackupRequest,
  StartBackupResponse,
  operations,
  paths,
} from "./types.ts";

export type * from "./types.ts";

/** Regions whose endpoint is documented. */
export type ZcomBackupRegion = "tyo1" | "sin1" | "sjc1";

export interface ZcomBackupOptions extends ClientOptions<ZcomBackupRegion> {}

type Params<Id extends keyof operations, Time extends string = never> = FlatParams<operations[Id], "tenant_id", Time>;

/** Parameters of `listBackups`. */
export interface ListBackupsParams extends Params<"listBackups"> {}

/** Parameters of `startBackup`. */
export interface StartBackupParams extends Params<"startBackup"> {
  /** Which server to back up. */
  body: StartBackupRequest;
}

/** Parameters of `listBackupsV1`. */
export interface ListBackupsV1Params extends Params<"listBackupsV1"> {}

/** Parameters of `showBackup`. */
export interface ShowBackupParams extends Params<"showBackup"> {}

/** Parameters of `cancelBackup`. */
export interface CancelBackupParams extends Params<"cancelBackup"> {}

/** Parameters of `runBackupAction`. */
export interface RunBackupActionParams extends Params<"runBackupAction"> {
  /** The action. */
  body: BackupAction;
}

/**
 * Z.com Cloud, Compute backups.
 * Automatic backups of servers.
 */
export interface ZcomBackup {
  /**
   * Lists the backups of the tenant's servers, with the runs of each.
   * @returns An async iterable over the items of the answer.
   * @see {@link https://cloud.z.com/vn/cloud/docs/backup-get_backup_list.html | List backups, Compute API v2.0}
   */
  listBackups(params?: ListBackupsParams, options?: ListOptions): List<ServerBackup, ListBackupsResponse>;

  /**
   * Starts the automatic backups of one server.
   * @returns The backups have started.
   * @see {@link https://cloud.z.com/th/en/cloud/docs/backup-start_backup.html | Start backup, Compute API v2.0}
   */
  startBackup(params: StartBackupParams, options?: CallOptions): Promise<StartBackupResponse>;

  /**
   * The path of the page's request line, which is likely a slip.
   * @returns An async iterable over the items of the answer.
   * @deprecated Use `listBackups`.
   * @see {@link https://cloud.z.com/vn/cloud/docs/backup-get_backup_list.html | List backups, Compute API v2.0}
   */
  listBackupsV1(params?: ListBackupsV1Params, options?: ListOptions): List<ServerBackup, ListBackupsResponse>;

  /**
   * Shows the backup of one server, with its runs.
   * @returns The backup.
   * @see {@link https://cloud.z.com/vn/cloud/docs/backup-get_backup_list_detailed.html | List backups in detail, Compute API v2.0}
   */
  showBackup(params: ShowBackupParams, options?: CallOptions): Promise<ShowBackupResponse>;

  /**
   * Ends the automatic backups of one server.
   * @returns Nothing: the answer has no body.
   * @see {@link https://www.conoha.jp/docs/backup-end_backup.html | バックアップの解約 (cancelling a backup), ConoHa}
   */
  cancelBackup(params: CancelBackupParams, options?: CallOptions): Promise<void>;

  /**
   * Saves a run as an image, restores a run, or pauses or resumes the automatic backups: the one member of the body says which.
   * @returns Nothing: the answer has no body.
   * @see {@link https://cloud.z.com/vn/cloud/docs/backup-backup_to_image_object.html | Save backup to image, Compute API v2.0}
   */
  runBackupAction(params: RunBackupActionParams, options?: CallOptions): Promise<void>;

  /** The openapi-fetch client underneath: same login, same guards, parameters and answers as openapi-fetch has them. */
  readonly http: Client<paths>;
}

/**
 * Makes a client for Z.com Cloud, Compute backups.
 * Sends nothing before the first call. Throws ParameterError for options that no call could succeed with.
 */
export function zcomBackup(options: ZcomBackupOptions): ZcomBackup {
  const { call, list, http } = createService<paths>(service, options);
  return {
    listBackups: (params, options) => list(table.listBackups, params, options),
    startBackup: (params, options) => call(table.startBackup, params, options),
    listBackupsV1: (params, options) => list(table.listBackupsV1, params, options),
    showBackup: (params, options) => call(table.showBackup, params, options),
    cancelBackup: (params, options) => call(table.cancelBackup, params, options),
    runBackupAction: (params, options) => call(table.runBackupAction, params, options),
    http,
  };
}
