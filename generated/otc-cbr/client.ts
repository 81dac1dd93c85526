// Generated from specs/otc-cbr by `npm run generate`. To change it, change the spec.
import type { Client } from "openapi-fetch";
import type { CallOptions, ListOptions } from "../../src/core/call-options.ts";
import type { ClientOptions } from "../../src/core/client-options.ts";
import type { List } from "../../src/core/paging/list.ts";
import { createService } from "../../src/core/service.ts";
import { operations as table, service } from "./operations.ts";
import type { BackupResp, ListBackupsResponse, ShowBackupResponse, paths } from "./types.ts";

export type * from "./types.ts";

/** Regions whose endpoint is documented. */
export type OtcCbrRegion = "eu-de" | "eu-nl" | "eu-ch2";

export interface OtcCbrOptions extends ClientOptions<OtcCbrRegion> {}

/** What `listBackups` takes. */
export interface ListBackupsParams {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
  /** Only backups of this restore point, by its ID. */
  checkpoint_id?: string | undefined;
  /** Whether the backups are on a dedicated cloud. */
  dec?: boolean | undefined;
  /** Only backups up to this time, UTC, as `YYYY-MM-DDThh:mm:ssZ`. */
  end_time?: string | undefined;
  /** Kind of backup. */
  image_type?: "backup" | undefined;
  /**
   * Page size, 1 or more. It does not cap the list.
   * At least 1.
   */
  limit?: number | undefined;
  /** ID of the last backup on the page before. */
  marker?: string | undefined;
  /** State of the sharing of a backup. */
  member_status?: "pending" | "accepted" | "rejected" | undefined;
  /** Only backups with this name. */
  name?: string | undefined;
  /**
   * How many backups to skip, 0 or more.
   * At least 0.
   */
  offset?: number | undefined;
  /**
   * Whose backups to list. Without it, those that the project owns.
   * Default "private".
   */
  own_type?: "all_granted" | "private" | "shared" | undefined;
  /** Only backups with this parent backup, by its ID. */
  parent_id?: string | undefined;
  /** Only backups of resources in this availability zone. */
  resource_az?: string | undefined;
  /** Only backups of this resource, by its ID. */
  resource_id?: string | undefined;
  /** Only backups of resources with this name. */
  resource_name?: string | undefined;
  /** Only backups of resources of this type. */
  resource_type?: "OS::Nova::Server" | "OS::Cinder::Volume" | "OS::Sfs::Turbo" | undefined;
  /** Order: keys with an optional direction, separated by commas, as `key:asc,key:desc`. A key is `created_at`, `updated_at`, `name`, `status`, `protected_at` or `id`; the direction is `desc` if not given. At most 255 characters. */
  sort?: string | undefined;
  /** Only backups from this time on, UTC, as `YYYY-MM-DDThh:mm:ssZ`. */
  start_time?: string | undefined;
  /** Only backups in one of these states; several are sent as `status=available&status=error`. */
  status?:
    | readonly (
        | "available"
        | "protecting"
        | "deleting"
        | "restoring"
        | "error"
        | "waiting_protect"
        | "waiting_delete"
        | "waiting_restore"
      )[]
    | undefined;
  /** Only backups that occupy at least this share of their vault, in percent, 1 to 100, as text. */
  used_percent?: string | undefined;
  /** Only backups in this vault, by its ID. */
  vault_id?: string | undefined;
}

/** What `showBackup` takes. */
export interface ShowBackupParams {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
  /** ID of the backup. */
  backup_id: string;
}

/**
 * Open Telekom Cloud, Cloud Backup and Recovery.
 * Backups of servers, disks and file systems.
 */
export interface OtcCbr {
  /**
   * Lists the backups that the project owns, or, by `own_type`, those shared with it.
   * Answers all of them, page after page, as they are iterated over.
   * @see {@link https://docs.otc.t-systems.com/api/cbr/ListBackups.html | Querying All Backups}
   */
  listBackups(params?: ListBackupsParams, options?: ListOptions): List<BackupResp, ListBackupsResponse>;

  /**
   * Shows one backup.
   * @see {@link https://docs.otc.t-systems.com/api/cbr/ShowBackup.html | Querying a Specified Backup}
   */
  showBackup(params: ShowBackupParams, options?: CallOptions): Promise<ShowBackupResponse>;

  /** The openapi-fetch client underneath: same login, same guards, parameters and answers as openapi-fetch has them. */
  readonly http: Client<paths>;
}

/**
 * Makes a client for Open Telekom Cloud, Cloud Backup and Recovery.
 * Sends nothing before the first call. Throws ParameterError for options that no call could succeed with.
 */
export function otcCbr(options: OtcCbrOptions): OtcCbr {
  const { call, list, http } = createService<paths>(service, options);
  return {
    listBackups: (params, options) => list(table.listBackups, params, options),
    showBackup: (params, options) => call(table.showBackup, params, options),
    http,
  };
}
