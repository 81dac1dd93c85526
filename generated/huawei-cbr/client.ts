// Generated from specs/huawei-cbr by `npm run generate`. To change it, change the spec.
import type { Client } from "openapi-fetch";
import type { ClientOptions, ListOptions } from "../../src/client/options.ts";
import type { FlatParams } from "../../src/client/params.ts";
import { createService } from "../../src/client/service.ts";
import type { List } from "../../src/pagination/list.ts";
import { operations as table, service } from "./operations.ts";
import type { BackupResp, ListBackupsResponse, operations, paths } from "./types.ts";

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

type Params<Id extends keyof operations, Time extends string = never> = FlatParams<operations[Id], "project_id", Time>;

/** Parameters of `listBackups`. */
export interface ListBackupsParams extends Params<"listBackups"> {}

/**
 * Huawei Cloud, Cloud Backup and Recovery.
 * Backups of servers, disks, file systems and desktops.
 */
export interface HuaweiCbr {
  /**
   * Lists the backups that the project owns, or, by `own_type`, those shared with it.
   * @returns An async iterable over the items of all pages.
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
