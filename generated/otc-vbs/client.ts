// Generated from specs/otc-vbs by `npm run generate`. To change it, change the spec.
import type { Client } from "openapi-fetch";
import type { CallOptions, ClientOptions, ListOptions } from "../../src/client/options.ts";
import type { FlatParams } from "../../src/client/params.ts";
import { createService } from "../../src/client/service.ts";
import type { List } from "../../src/pagination/list.ts";
import { operations as table, service } from "./operations.ts";
import type {
  AddBackupPolicyTagRequest,
  AssociateResourcesRequest,
  AssociateResourcesResponse,
  BackupPolicy,
  BackupPolicyIdResponse,
  BackupPolicyTask,
  BackupSharing,
  BatchTagsRequest,
  CountBackupSharingsResponse,
  CreateBackupPolicyRequest,
  CreateBackupRequest,
  DisassociateResourcesRequest,
  DisassociateResourcesResponse,
  JobIdResponse,
  ListAllBackupPolicyTagsResponse,
  ListBackupPoliciesByTagRequest,
  ListBackupPoliciesByTagResponse,
  ListBackupPoliciesResponse,
  ListBackupPolicyTagsResponse,
  ListBackupPolicyTasksResponse,
  ListBackupSharingsResponse,
  PolicyTag,
  PolicyTagValues,
  RestoreBackupRequest,
  ShareBackupRequest,
  ShareBackupResponse,
  ShowBackupSharingResponse,
  ShowJobResponse,
  ShowQuotasResponse,
  TaggedPolicy,
  UpdateBackupPolicyRequest,
  operations,
  paths,
} from "./types.ts";

export type * from "./types.ts";

/** Regions whose endpoint is documented. */
export type OtcVbsRegion = "eu-de" | "eu-nl";

export interface OtcVbsOptions extends ClientOptions<OtcVbsRegion> {}

type Params<Id extends keyof operations, Time extends string = never> = FlatParams<operations[Id], "project_id", Time>;

/** Parameters of `createBackup`. */
export interface CreateBackupParams extends Params<"createBackup"> {
  /** The request's body, as sent. */
  body: CreateBackupRequest;
}

/** Parameters of `deleteBackup`. */
export interface DeleteBackupParams extends Params<"deleteBackup"> {}

/** Parameters of `restoreBackup`. */
export interface RestoreBackupParams extends Params<"restoreBackup"> {
  /** The request's body, as sent. */
  body: RestoreBackupRequest;
}

/** Parameters of `showQuotas`. */
export interface ShowQuotasParams extends Params<"showQuotas"> {}

/** Parameters of `showJob`. */
export interface ShowJobParams extends Params<"showJob"> {}

/** Parameters of `shareBackup`. */
export interface ShareBackupParams extends Params<"shareBackup"> {
  /** The request's body, as sent. */
  body: ShareBackupRequest;
}

/** Parameters of `showBackupSharing`. */
export interface ShowBackupSharingParams extends Params<"showBackupSharing"> {}

/** Parameters of `cancelBackupSharing`. */
export interface CancelBackupSharingParams extends Params<"cancelBackupSharing"> {}

/** Parameters of `listBackupSharings`. */
export interface ListBackupSharingsParams extends Params<"listBackupSharings"> {}

/** Parameters of `countBackupSharings`. */
export interface CountBackupSharingsParams extends Params<"countBackupSharings"> {}

/** Parameters of `listBackupPolicies`. */
export interface ListBackupPoliciesParams extends Params<"listBackupPolicies"> {}

/** Parameters of `createBackupPolicy`. */
export interface CreateBackupPolicyParams extends Params<"createBackupPolicy"> {
  /** The request's body, as sent. */
  body: CreateBackupPolicyRequest;
}

/** Parameters of `updateBackupPolicy`. */
export interface UpdateBackupPolicyParams extends Params<"updateBackupPolicy"> {
  /** The request's body, as sent. */
  body: UpdateBackupPolicyRequest;
}

/** Parameters of `deleteBackupPolicy`. */
export interface DeleteBackupPolicyParams extends Params<"deleteBackupPolicy"> {}

/** Parameters of `executeBackupPolicy`. */
export interface ExecuteBackupPolicyParams extends Params<"executeBackupPolicy"> {}

/** Parameters of `listBackupPolicyTasks`. */
export interface ListBackupPolicyTasksParams extends Params<"listBackupPolicyTasks"> {}

/** Parameters of `associateBackupPolicyResources`. */
export interface AssociateBackupPolicyResourcesParams extends Params<"associateBackupPolicyResources"> {
  /** The request's body, as sent. */
  body: AssociateResourcesRequest;
}

/** Parameters of `disassociateBackupPolicyResources`. */
export interface DisassociateBackupPolicyResourcesParams extends Params<"disassociateBackupPolicyResources"> {
  /** The request's body, as sent. */
  body: DisassociateResourcesRequest;
}

/** Parameters of `listBackupPolicyTags`. */
export interface ListBackupPolicyTagsParams extends Params<"listBackupPolicyTags"> {}

/** Parameters of `addBackupPolicyTag`. */
export interface AddBackupPolicyTagParams extends Params<"addBackupPolicyTag"> {
  /** The request's body, as sent. */
  body: AddBackupPolicyTagRequest;
}

/** Parameters of `removeBackupPolicyTag`. */
export interface RemoveBackupPolicyTagParams extends Params<"removeBackupPolicyTag"> {}

/** Parameters of `batchUpdateBackupPolicyTags`. */
export interface BatchUpdateBackupPolicyTagsParams extends Params<"batchUpdateBackupPolicyTags"> {
  /** The request's body, as sent. */
  body: BatchTagsRequest;
}

/** Parameters of `listAllBackupPolicyTags`. */
export interface ListAllBackupPolicyTagsParams extends Params<"listAllBackupPolicyTags"> {}

/** Parameters of `listBackupPoliciesByTag`. */
export interface ListBackupPoliciesByTagParams extends Params<"listBackupPoliciesByTag"> {
  /** The request's body, as sent. */
  body?: Omit<ListBackupPoliciesByTagRequest, "action"> | undefined;
}

/** Parameters of `countBackupPoliciesByTag`. */
export interface CountBackupPoliciesByTagParams extends Params<"listBackupPoliciesByTag"> {
  /** The request's body, as sent. */
  body?: Omit<ListBackupPoliciesByTagRequest, "action" | "limit" | "offset"> | undefined;
}

/**
 * Open Telekom Cloud, Volume Backup Service.
 * Backups of disks, and policies that make them.
 */
export interface OtcVbs {
  /**
   * Backs up a disk. Only users and projects that have used this service before can do so; for others, backups of disks go into a new default disk vault of Cloud Backup and Recovery (CBR). A disk that was backed up before Instant Restore came into use needs one full backup first. The disk must be `available` or `in_use`, its last backup done, and it can have at most 20; DESS disks cannot be backed up.
   * @returns The job that creates the backup.
   * @see {@link https://docs.otc.t-systems.com/api/vbs/en-us_topic_0020237255.html | Creating a VBS Backup}
   */
  createBackup(params: CreateBackupParams, options?: CallOptions): Promise<JobIdResponse>;

  /**
   * Deletes a backup.
   * @returns The job that deletes the backup.
   * @deprecated OpenStack's own operation to delete a backup is to be used instead.
   * @see {@link https://docs.otc.t-systems.com/api/vbs/en-us_topic_0020237256.html | Deleting a VBS Backup (Deprecated)}
   */
  deleteBackup(params: DeleteBackupParams, options?: CallOptions): Promise<JobIdResponse>;

  /**
   * Restores a disk from a backup. The disk must be at least as large as the backup, and no backup of it may be under way.
   * @returns The job that restores the disk.
   * @see {@link https://docs.otc.t-systems.com/api/vbs/en-us_topic_0020237257.html | Restoring a Disk Using a VBS Backup}
   */
  restoreBackup(params: RestoreBackupParams, options?: CallOptions): Promise<JobIdResponse>;

  /**
   * Shows how many backups, and how much data in them, the project may have.
   * @returns The quotas.
   * @see {@link https://docs.otc.t-systems.com/api/vbs/en-us_topic_0113236392.html | Querying Quotas}
   */
  showQuotas(params?: ShowQuotasParams, options?: CallOptions): Promise<ShowQuotasResponse>;

  /**
   * Shows the state of a job that creates, deletes or restores a backup.
   * @returns The job.
   * @see {@link https://docs.otc.t-systems.com/api/vbs/en-us_topic_0020237251.html | Querying the Job Status}
   */
  showJob(params: ShowJobParams, options?: CallOptions): Promise<ShowJobResponse>;

  /**
   * Shares a backup with other projects.
   * @returns The new sharings.
   * @see {@link https://docs.otc.t-systems.com/api/vbs/en-us_topic_0078214151.html | Sharing a Backup}
   */
  shareBackup(params: ShareBackupParams, options?: CallOptions): Promise<ShareBackupResponse>;

  /**
   * Shows one sharing of a backup.
   * @returns The sharing.
   * @see {@link https://docs.otc.t-systems.com/api/vbs/en-us_topic_0078214155.html | Querying Details About a Backup Sharing}
   */
  showBackupSharing(params: ShowBackupSharingParams, options?: CallOptions): Promise<ShowBackupSharingResponse>;

  /**
   * Cancels one sharing, or all sharings of a backup.
   * @returns Nothing: the answer has no body.
   * @see {@link https://docs.otc.t-systems.com/api/vbs/en-us_topic_0078214152.html | Canceling Sharing of a Backup}
   */
  cancelBackupSharing(params: CancelBackupSharingParams, options?: CallOptions): Promise<void>;

  /**
   * Lists the sharings of backups, with the backups.
   * @returns An async iterable over the items of all pages.
   * @see {@link https://docs.otc.t-systems.com/api/vbs/en-us_topic_0078214153.html | Querying Backup Sharings}
   */
  listBackupSharings(
    params?: ListBackupSharingsParams,
    options?: ListOptions,
  ): List<BackupSharing, ListBackupSharingsResponse>;

  /**
   * Counts the sharings of backups.
   * @returns How many sharings there are.
   * @see {@link https://docs.otc.t-systems.com/api/vbs/en-us_topic_0078214154.html | Counting Backup Sharings}
   */
  countBackupSharings(params?: CountBackupSharingsParams, options?: CallOptions): Promise<CountBackupSharingsResponse>;

  /**
   * Lists all backup policies of the project.
   * @returns An async iterable over the items of the answer.
   * @see {@link https://docs.otc.t-systems.com/api/vbs/en-us_topic_0043410558.html | Querying Backup Policies}
   */
  listBackupPolicies(
    params?: ListBackupPoliciesParams,
    options?: ListOptions,
  ): List<BackupPolicy, ListBackupPoliciesResponse>;

  /**
   * Creates a backup policy. A project can have at most 10.
   * @returns The new policy.
   * @see {@link https://docs.otc.t-systems.com/api/vbs/en-us_topic_0043410517.html | Creating a Backup Policy}
   */
  createBackupPolicy(params: CreateBackupPolicyParams, options?: CallOptions): Promise<BackupPolicyIdResponse>;

  /**
   * Changes a backup policy; also enables or disables it, by the `status` of `scheduled_policy`. The default policy cannot be renamed.
   * @returns The changed policy.
   * @see {@link https://docs.otc.t-systems.com/api/vbs/en-us_topic_0043410559.html | Modifying a Backup Policy}
   */
  updateBackupPolicy(params: UpdateBackupPolicyParams, options?: CallOptions): Promise<BackupPolicyIdResponse>;

  /**
   * Deletes a backup policy.
   * @returns Nothing: the answer has no body.
   * @see {@link https://docs.otc.t-systems.com/api/vbs/en-us_topic_0043410560.html | Deleting a Backup Policy}
   */
  deleteBackupPolicy(params: DeleteBackupPolicyParams, options?: CallOptions): Promise<void>;

  /**
   * Backs up the resources of a policy at once. The request has no body.
   * @returns Nothing: the answer has no body.
   * @see {@link https://docs.otc.t-systems.com/api/vbs/en-us_topic_0043410563.html | Executing a Backup Policy At Once}
   */
  executeBackupPolicy(params: ExecuteBackupPolicyParams, options?: CallOptions): Promise<void>;

  /**
   * Lists the backup jobs that a policy started, with their states.
   * @returns An async iterable over the items of all pages.
   * @see {@link https://docs.otc.t-systems.com/api/vbs/en-us_topic_0043430177.html | Querying Backup Jobs Triggered by a Backup Policy}
   */
  listBackupPolicyTasks(
    params: ListBackupPolicyTasksParams,
    options?: ListOptions,
  ): List<BackupPolicyTask, ListBackupPolicyTasksResponse>;

  /**
   * Makes a policy back up one or more resources. The answer tells which of them it could take in; HANA and DESS disks cannot be.
   * @returns Which resources were taken in.
   * @see {@link https://docs.otc.t-systems.com/api/vbs/en-us_topic_0043410561.html | Associating Resources with a Backup Policy}
   */
  associateBackupPolicyResources(
    params: AssociateBackupPolicyResourcesParams,
    options?: CallOptions,
  ): Promise<AssociateResourcesResponse>;

  /**
   * Makes a policy back up one or more resources no more. The answer tells which of them it could take out.
   * @returns Which resources were taken out.
   * @see {@link https://docs.otc.t-systems.com/api/vbs/en-us_topic_0043410562.html | Disassociating Resources from a Backup Policy}
   */
  disassociateBackupPolicyResources(
    params: DisassociateBackupPolicyResourcesParams,
    options?: CallOptions,
  ): Promise<DisassociateResourcesResponse>;

  /**
   * Lists the tags of one policy.
   * @returns An async iterable over the items of the answer.
   * @see {@link https://docs.otc.t-systems.com/api/vbs/en-us_topic_0067142131.html | Querying Tags of a Backup Policy}
   */
  listBackupPolicyTags(
    params: ListBackupPolicyTagsParams,
    options?: ListOptions,
  ): List<PolicyTag, ListBackupPolicyTagsResponse>;

  /**
   * Adds one tag to a policy.
   * @returns Nothing: the answer has no body.
   * @see {@link https://docs.otc.t-systems.com/api/vbs/en-us_topic_0098527676.html | Adding a Tag to a Backup Policy}
   */
  addBackupPolicyTag(params: AddBackupPolicyTagParams, options?: CallOptions): Promise<void>;

  /**
   * Removes one tag from a policy.
   * @returns Nothing: the answer has no body.
   * @see {@link https://docs.otc.t-systems.com/api/vbs/en-us_topic_0098527677.html | Removing a Tag from a Backup Policy}
   */
  removeBackupPolicyTag(params: RemoveBackupPolicyTagParams, options?: CallOptions): Promise<void>;

  /**
   * Creates, updates or removes several tags of a policy.
   * @returns Nothing: the answer has no body.
   * @see {@link https://docs.otc.t-systems.com/api/vbs/en-us_topic_0067142132.html | Batch Updating or Removing Tags of a Backup Policy}
   */
  batchUpdateBackupPolicyTags(params: BatchUpdateBackupPolicyTagsParams, options?: CallOptions): Promise<void>;

  /**
   * Lists the tags of all policies, each key with its values.
   * @returns An async iterable over the items of the answer.
   * @see {@link https://docs.otc.t-systems.com/api/vbs/en-us_topic_0067142130.html | Querying All Backup Policy Tags}
   */
  listAllBackupPolicyTags(
    params?: ListAllBackupPolicyTagsParams,
    options?: ListOptions,
  ): List<PolicyTagValues, ListAllBackupPolicyTagsResponse>;

  /**
   * Lists the policies that have, or lack, some tags. With the action `count` the answer is their number, `total_count`; a list is not promised then.
   * @returns An async iterable over the items of all pages.
   * @see {@link https://docs.otc.t-systems.com/api/vbs/en-us_topic_0067142133.html | Querying Backup Policies by Tag}
   */
  listBackupPoliciesByTag(
    params?: ListBackupPoliciesByTagParams,
    options?: ListOptions,
  ): List<TaggedPolicy, ListBackupPoliciesByTagResponse>;

  /**
   * Counts the backup policies that have, or lack, some tags.
   * @returns The number.
   * @see {@link https://docs.otc.t-systems.com/api/vbs/en-us_topic_0067142133.html | Querying Backup Policies by Tag}
   */
  countBackupPoliciesByTag(params?: CountBackupPoliciesByTagParams, options?: CallOptions): Promise<number>;

  /** The openapi-fetch client underneath: same login, same guards, parameters and answers as openapi-fetch has them. */
  readonly http: Client<paths>;
}

/**
 * Makes a client for Open Telekom Cloud, Volume Backup Service.
 * Sends nothing before the first call. Throws ParameterError for options that no call could succeed with.
 */
export function otcVbs(options: OtcVbsOptions): OtcVbs {
  const { call, list, http } = createService<paths>(service, options);
  return {
    createBackup: (params, options) => call(table.createBackup, params, options),
    deleteBackup: (params, options) => call(table.deleteBackup, params, options),
    restoreBackup: (params, options) => call(table.restoreBackup, params, options),
    showQuotas: (params, options) => call(table.showQuotas, params, options),
    showJob: (params, options) => call(table.showJob, params, options),
    shareBackup: (params, options) => call(table.shareBackup, params, options),
    showBackupSharing: (params, options) => call(table.showBackupSharing, params, options),
    cancelBackupSharing: (params, options) => call(table.cancelBackupSharing, params, options),
    listBackupSharings: (params, options) => list(table.listBackupSharings, params, options),
    countBackupSharings: (params, options) => call(table.countBackupSharings, params, options),
    listBackupPolicies: (params, options) => list(table.listBackupPolicies, params, options),
    createBackupPolicy: (params, options) => call(table.createBackupPolicy, params, options),
    updateBackupPolicy: (params, options) => call(table.updateBackupPolicy, params, options),
    deleteBackupPolicy: (params, options) => call(table.deleteBackupPolicy, params, options),
    executeBackupPolicy: (params, options) => call(table.executeBackupPolicy, params, options),
    listBackupPolicyTasks: (params, options) => list(table.listBackupPolicyTasks, params, options),
    associateBackupPolicyResources: (params, options) => call(table.associateBackupPolicyResources, params, options),
    disassociateBackupPolicyResources: (params, options) =>
      call(table.disassociateBackupPolicyResources, params, options),
    listBackupPolicyTags: (params, options) => list(table.listBackupPolicyTags, params, options),
    addBackupPolicyTag: (params, options) => call(table.addBackupPolicyTag, params, options),
    removeBackupPolicyTag: (params, options) => call(table.removeBackupPolicyTag, params, options),
    batchUpdateBackupPolicyTags: (params, options) => call(table.batchUpdateBackupPolicyTags, params, options),
    listAllBackupPolicyTags: (params, options) => list(table.listAllBackupPolicyTags, params, options),
    listBackupPoliciesByTag: (params, options) => list(table.listBackupPoliciesByTag, params, options),
    countBackupPoliciesByTag: (params, options) => call(table.countBackupPoliciesByTag, params, options),
    http,
  };
}
