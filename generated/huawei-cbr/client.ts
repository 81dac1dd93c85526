// Generated from specs/huawei-cbr by `npm run generate`. To change it, change the spec.
import type { Client } from "openapi-fetch";
import type { ListOptions } from "../../src/core/call-options.ts";
import type { ClientOptions } from "../../src/core/client-options.ts";
import type { List } from "../../src/core/paging/list.ts";
import { createService } from "../../src/core/service.ts";
import { operations as table, service } from "./operations.ts";
import type { BackupResp, ListBackupsResponse, paths } from "./types.ts";

export type * from "./types.ts";

/** Regions whose endpoint is documented. */
export type HuaweiCbrRegion =
  | "cn-north-1"
  | "cn-north-2"
  | "cn-north-4"
  | "cn-north-9"
  | "cn-south-1"
  | "cn-south-2"
  | "cn-south-4"
  | "cn-east-2"
  | "cn-east-3"
  | "cn-southwest-2"
  | "ap-southeast-1"
  | "ap-southeast-2"
  | "ap-southeast-3"
  | "ap-southeast-4"
  | "af-south-1"
  | "sa-brazil-1"
  | "la-north-2"
  | "la-south-2"
  | "na-mexico-1"
  | "tr-west-1"
  | "me-east-1"
  | "ae-ad-1"
  | "eu-west-0"
  | "my-kualalumpur-1"
  | "ru-moscow-1"
  | "eu-west-101";

export interface HuaweiCbrOptions extends ClientOptions<HuaweiCbrRegion> {}

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
  /** Only backups of this enterprise project, by its ID; `all_granted_eps` stands for all enterprise projects that the user may see. */
  enterprise_project_id?: string | undefined;
  /** Kind of backup, `replication` for those replicated from another region. */
  image_type?: "backup" | "replication" | undefined;
  /** Only incremental backups if true, only full ones if false. */
  incremental?: boolean | undefined;
  /**
   * Page size, 1 to 1000. It does not cap the list.
   * At least 1, at most 1000, default 1000.
   */
  limit?: number | undefined;
  /** ID of the last backup on the page before. */
  marker?: string | undefined;
  /** State of the sharing of a backup: `pending`, not answered yet; `accepted`, usable in the target's vault; `rejected`, refused. */
  member_status?: "pending" | "accepted" | "rejected" | undefined;
  /** Only backups with this name, of letters, digits, underscores and hyphens. */
  name?: string | undefined;
  /**
   * How many backups to skip.
   * At least 0, default 0.
   */
  offset?: number | undefined;
  /**
   * Whose backups to list: `private`, those that the project owns; `shared`, those that other projects share with it; `all_granted`, both.
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
  /** Only backups of resources of this type: cloud servers, disks, bare metal servers, SFS Turbo file systems or desktops. */
  resource_type?:
    | "OS::Nova::Server"
    | "OS::Cinder::Volume"
    | "OS::Ironic::BareMetalServer"
    | "OS::Sfs::Turbo"
    | "OS::Workspace::DesktopV2"
    | undefined;
  /** Whether the answer holds replication records. */
  show_replication?: boolean | undefined;
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

/**
 * Huawei Cloud, Cloud Backup and Recovery.
 * Backups of servers, disks, file systems and desktops.
 */
export interface HuaweiCbr {
  /**
   * Lists the backups that the project owns, or, by `own_type`, those shared with it.
   * Answers all of them, page after page, as they are iterated over.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/ListBackups.html | Querying All Backups}
   */
  listBackups(params?: ListBackupsParams, options?: ListOptions): List<BackupResp, ListBackupsResponse>;

  /** The openapi-fetch client underneath: same login, same guards, parameters and answers as openapi-fetch has them. */
  readonly http: Client<paths>;
}

/**
 * Makes a client for Huawei Cloud, Cloud Backup and Recovery.
 * Sends nothing before the first call. Throws ParameterError for options that no call could succeed with.
 */
export function huaweiCbr(options: HuaweiCbrOptions): HuaweiCbr {
  const { list, http } = createService<paths>(service, options);
  return {
    listBackups: (params, options) => list(table.listBackups, params, options),
    http,
  };
}
