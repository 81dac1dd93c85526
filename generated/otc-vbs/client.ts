// Generated from specs/otc-vbs by `npm run generate`. To change it, change the spec.
import type { Client } from "openapi-fetch";
import type { CallOptions, ListOptions } from "../../src/core/call-options.ts";
import type { ClientOptions } from "../../src/core/client-options.ts";
import type { List } from "../../src/core/paging/list.ts";
import { createService } from "../../src/core/service.ts";
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
  RestoreBackupRequest,
  ShareBackupRequest,
  ShareBackupResponse,
  ShowBackupSharingResponse,
  ShowJobResponse,
  ShowQuotasResponse,
  TaggedPolicy,
  UpdateBackupPolicyRequest,
  paths,
} from "./types.ts";

export type * from "./types.ts";

/** Regions whose endpoint is documented. */
export type OtcVbsRegion = "eu-de" | "eu-nl";

export interface OtcVbsOptions extends ClientOptions<OtcVbsRegion> {}

/** What `createBackup` takes. */
export interface CreateBackupParams {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
  /** The request's body, as sent. */
  body: CreateBackupRequest;
}

/** What `deleteBackup` takes. */
export interface DeleteBackupParams {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
  /** ID of the backup to delete. */
  backup_id: string;
}

/** What `restoreBackup` takes. */
export interface RestoreBackupParams {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
  /** ID of the backup to restore from. */
  backup_id: string;
  /** The request's body, as sent. */
  body: RestoreBackupRequest;
}

/** What `showQuotas` takes. */
export interface ShowQuotasParams {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
}

/** What `showJob` takes. */
export interface ShowJobParams {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
  /** ID of the job. */
  job_id: string;
}

/** What `shareBackup` takes. */
export interface ShareBackupParams {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
  /** The request's body, as sent. */
  body: ShareBackupRequest;
}

/** What `showBackupSharing` takes. */
export interface ShowBackupSharingParams {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
  /** ID of the sharing. */
  id: string;
}

/** What `cancelBackupSharing` takes. */
export interface CancelBackupSharingParams {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
  /** ID of the sharing, or of the backup if `is_backup_id` says so. */
  id: string;
  /** Whether the ID is a backup's; then all sharings of this backup are cancelled. With `false` it is the ID of a sharing. */
  is_backup_id?: boolean | undefined;
}

/** What `listBackupSharings` takes. */
export interface ListBackupSharingsParams {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
  /** With `true`, backups that others share with this project; else those that it shares. */
  share_to_me?: boolean | undefined;
  /** Only backups of this disk, by its ID. */
  volume_id?: string | undefined;
  /** Only backups with a name like this. */
  name?: string | undefined;
  /** Only backups in this state. */
  status?: string | undefined;
  /** Only sharings of this backup, by its ID. */
  backup_id?: string | undefined;
  /** Only backups that this project shares, by its ID. */
  from_project_id?: string | undefined;
  /** Only backups shared with this project, by its ID. */
  to_project_id?: string | undefined;
  /** Only backups in this availability zone. The name is spelled as documented. */
  avalilability_zone?: string | undefined;
  /** Direction of the order. */
  sort_dir?: string | undefined;
  /**
   * Field to order by.
   * Default "created_at".
   */
  sort_key?:
    "name" | "status" | "container_format" | "disk_format" | "size" | "id" | "created_at" | "updated_at" | undefined;
  /** Page size. It does not cap the list. */
  limit?: number | undefined;
  /** How many sharings to skip. */
  offset?: number | undefined;
}

/** What `countBackupSharings` takes. */
export interface CountBackupSharingsParams {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
  /** With `true`, backups that others share with this project; else those that it shares. */
  share_to_me?: boolean | undefined;
  /** Only backups of this disk, by its ID. */
  volume_id?: string | undefined;
  /** Only backups with a name like this. */
  name?: string | undefined;
  /** Only backups in this state. */
  status?: string | undefined;
  /** Only sharings of this backup, by its ID. */
  backup_id?: string | undefined;
  /** Only backups that this project shares, by its ID. */
  from_project_id?: string | undefined;
  /** Only backups shared with this project, by its ID. */
  to_project_id?: string | undefined;
  /** Only backups in this availability zone. The name is spelled as documented. */
  avalilability_zone?: string | undefined;
}

/** What `listBackupPolicies` takes. */
export interface ListBackupPoliciesParams {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
}

/** What `createBackupPolicy` takes. */
export interface CreateBackupPolicyParams {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
  /** The request's body, as sent. */
  body: CreateBackupPolicyRequest;
}

/** What `updateBackupPolicy` takes. */
export interface UpdateBackupPolicyParams {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
  /** ID of the backup policy. */
  policy_id: string;
  /** The request's body, as sent. */
  body: UpdateBackupPolicyRequest;
}

/** What `deleteBackupPolicy` takes. */
export interface DeleteBackupPolicyParams {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
  /** ID of the backup policy. */
  policy_id: string;
}

/** What `executeBackupPolicy` takes. */
export interface ExecuteBackupPolicyParams {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
  /** ID of the backup policy. */
  policy_id: string;
}

/** What `listBackupPolicyTasks` takes. */
export interface ListBackupPolicyTasksParams {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
  /** ID of the backup policy. */
  policy_id: string;
  /** Direction of the order: ascending or descending. */
  sort_dir?: "asc" | "desc" | undefined;
  /**
   * Page size. It does not cap the list.
   * Default 20.
   */
  limit?: number | undefined;
  /** ID of the job to start from. Pages are fetched by `offset` instead. */
  marker?: string | undefined;
  /** Only the job with this ID. */
  job_id?: string | undefined;
  /** Only jobs in this state. */
  status?: "RUNNING" | "EXECUTE_TIMEOUT" | "WAITING" | "EXECUTE_FAIL" | "EXECUTE_SUCCESS" | "SKIP" | undefined;
  /** Field to order by. */
  sort_key?: "created_at" | undefined;
  /**
   * How many jobs to skip.
   * Default 0.
   */
  offset?: number | undefined;
}

/** What `associateBackupPolicyResources` takes. */
export interface AssociateBackupPolicyResourcesParams {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
  /** The request's body, as sent. */
  body: AssociateResourcesRequest;
}

/** What `disassociateBackupPolicyResources` takes. */
export interface DisassociateBackupPolicyResourcesParams {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
  /** ID of the backup policy. */
  policy_id: string;
  /** The request's body, as sent. */
  body: DisassociateResourcesRequest;
}

/** What `listBackupPolicyTags` takes. */
export interface ListBackupPolicyTagsParams {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
  /** ID of the backup policy. */
  policy_id: string;
}

/** What `addBackupPolicyTag` takes. */
export interface AddBackupPolicyTagParams {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
  /** ID of the backup policy. */
  policy_id: string;
  /** The request's body, as sent. */
  body: AddBackupPolicyTagRequest;
}

/** What `removeBackupPolicyTag` takes. */
export interface RemoveBackupPolicyTagParams {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
  /** ID of the backup policy. */
  policy_id: string;
  /** Key of the tag. Special characters are percent-encoded in the URL, `#` as `%23`; the client does so. */
  key: string;
}

/** What `batchUpdateBackupPolicyTags` takes. */
export interface BatchUpdateBackupPolicyTagsParams {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
  /** ID of the backup policy. */
  policy_id: string;
  /** The request's body, as sent. */
  body: BatchTagsRequest;
}

/** What `listAllBackupPolicyTags` takes. */
export interface ListAllBackupPolicyTagsParams {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
}

/** What `listBackupPoliciesByTag` takes. */
export interface ListBackupPoliciesByTagParams {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
  /** The request's body, as sent. */
  body: ListBackupPoliciesByTagRequest;
}

/**
 * Open Telekom Cloud, Volume Backup Service.
 * Backups of disks, and policies that make them.
 */
export interface OtcVbs {
  /**
   * Backs up a disk. Only users and projects that have used this service before can do so; for others, backups of disks go into a new default disk vault of Cloud Backup and Recovery (CBR). A disk that was backed up before Instant Restore came into use needs one full backup first. The disk must be `available` or `in_use`, its last backup done, and it can have at most 20; DESS disks cannot be backed up.
   * @see {@link https://docs.otc.t-systems.com/api/vbs/en-us_topic_0020237255.html | Creating a VBS Backup}
   */
  createBackup(params: CreateBackupParams, options?: CallOptions): Promise<JobIdResponse>;

  /**
   * Deletes a backup. OpenStack's own operation to delete a backup is to be used instead.
   * @deprecated Delete a backup.
   * @see {@link https://docs.otc.t-systems.com/api/vbs/en-us_topic_0020237256.html | Deleting a VBS Backup (Deprecated)}
   */
  deleteBackup(params: DeleteBackupParams, options?: CallOptions): Promise<JobIdResponse>;

  /**
   * Restores a disk from a backup. The disk must be at least as large as the backup, and no backup of it may be under way.
   * @see {@link https://docs.otc.t-systems.com/api/vbs/en-us_topic_0020237257.html | Restoring a Disk Using a VBS Backup}
   */
  restoreBackup(params: RestoreBackupParams, options?: CallOptions): Promise<JobIdResponse>;

  /**
   * Shows how many backups, and how much data in them, the project may have.
   * @see {@link https://docs.otc.t-systems.com/api/vbs/en-us_topic_0113236392.html | Querying Quotas}
   */
  showQuotas(params?: ShowQuotasParams, options?: CallOptions): Promise<ShowQuotasResponse>;

  /**
   * Shows the state of a job that creates, deletes or restores a backup.
   * @see {@link https://docs.otc.t-systems.com/api/vbs/en-us_topic_0020237251.html | Querying the Job Status}
   */
  showJob(params: ShowJobParams, options?: CallOptions): Promise<ShowJobResponse>;

  /**
   * Shares a backup with other projects.
   * @see {@link https://docs.otc.t-systems.com/api/vbs/en-us_topic_0078214151.html | Sharing a Backup}
   */
  shareBackup(params: ShareBackupParams, options?: CallOptions): Promise<ShareBackupResponse>;

  /**
   * Shows one sharing of a backup.
   * @see {@link https://docs.otc.t-systems.com/api/vbs/en-us_topic_0078214155.html | Querying Details About a Backup Sharing}
   */
  showBackupSharing(params: ShowBackupSharingParams, options?: CallOptions): Promise<ShowBackupSharingResponse>;

  /**
   * Cancels one sharing, or all sharings of a backup.
   * @see {@link https://docs.otc.t-systems.com/api/vbs/en-us_topic_0078214152.html | Canceling Sharing of a Backup}
   */
  cancelBackupSharing(params: CancelBackupSharingParams, options?: CallOptions): Promise<void>;

  /**
   * Lists the sharings of backups, with the backups.
   * Answers all of them, page after page, as they are iterated over.
   * @see {@link https://docs.otc.t-systems.com/api/vbs/en-us_topic_0078214153.html | Querying Backup Sharings}
   */
  listBackupSharings(
    params?: ListBackupSharingsParams,
    options?: ListOptions,
  ): List<BackupSharing, ListBackupSharingsResponse>;

  /**
   * Counts the sharings of backups.
   * @see {@link https://docs.otc.t-systems.com/api/vbs/en-us_topic_0078214154.html | Counting Backup Sharings}
   */
  countBackupSharings(params?: CountBackupSharingsParams, options?: CallOptions): Promise<CountBackupSharingsResponse>;

  /**
   * Lists all backup policies of the project.
   * Answers all of them, page after page, as they are iterated over.
   * @see {@link https://docs.otc.t-systems.com/api/vbs/en-us_topic_0043410558.html | Querying Backup Policies}
   */
  listBackupPolicies(
    params?: ListBackupPoliciesParams,
    options?: ListOptions,
  ): List<BackupPolicy, ListBackupPoliciesResponse>;

  /**
   * Creates a backup policy. A project can have at most 10.
   * @see {@link https://docs.otc.t-systems.com/api/vbs/en-us_topic_0043410517.html | Creating a Backup Policy}
   */
  createBackupPolicy(params: CreateBackupPolicyParams, options?: CallOptions): Promise<BackupPolicyIdResponse>;

  /**
   * Changes a backup policy; also enables or disables it, by the `status` of `scheduled_policy`. The default policy cannot be renamed.
   * @see {@link https://docs.otc.t-systems.com/api/vbs/en-us_topic_0043410559.html | Modifying a Backup Policy}
   */
  updateBackupPolicy(params: UpdateBackupPolicyParams, options?: CallOptions): Promise<BackupPolicyIdResponse>;

  /**
   * Deletes a backup policy.
   * @see {@link https://docs.otc.t-systems.com/api/vbs/en-us_topic_0043410560.html | Deleting a Backup Policy}
   */
  deleteBackupPolicy(params: DeleteBackupPolicyParams, options?: CallOptions): Promise<void>;

  /**
   * Backs up the resources of a policy at once. The request has no body.
   * @see {@link https://docs.otc.t-systems.com/api/vbs/en-us_topic_0043410563.html | Executing a Backup Policy At Once}
   */
  executeBackupPolicy(params: ExecuteBackupPolicyParams, options?: CallOptions): Promise<void>;

  /**
   * Lists the backup jobs that a policy started, with their states.
   * Answers all of them, page after page, as they are iterated over.
   * @see {@link https://docs.otc.t-systems.com/api/vbs/en-us_topic_0043430177.html | Querying Backup Jobs Triggered by a Backup Policy}
   */
  listBackupPolicyTasks(
    params: ListBackupPolicyTasksParams,
    options?: ListOptions,
  ): List<BackupPolicyTask, ListBackupPolicyTasksResponse>;

  /**
   * Makes a policy back up one or more resources. The answer tells which of them it could take in; HANA and DESS disks cannot be.
   * @see {@link https://docs.otc.t-systems.com/api/vbs/en-us_topic_0043410561.html | Associating Resources with a Backup Policy}
   */
  associateBackupPolicyResources(
    params: AssociateBackupPolicyResourcesParams,
    options?: CallOptions,
  ): Promise<AssociateResourcesResponse>;

  /**
   * Makes a policy back up one or more resources no more. The answer tells which of them it could take out.
   * @see {@link https://docs.otc.t-systems.com/api/vbs/en-us_topic_0043410562.html | Disassociating Resources from a Backup Policy}
   */
  disassociateBackupPolicyResources(
    params: DisassociateBackupPolicyResourcesParams,
    options?: CallOptions,
  ): Promise<DisassociateResourcesResponse>;

  /**
   * Lists the tags of one policy.
   * Answers all of them, page after page, as they are iterated over.
   * @see {@link https://docs.otc.t-systems.com/api/vbs/en-us_topic_0067142131.html | Querying Tags of a Backup Policy}
   */
  listBackupPolicyTags(
    params: ListBackupPolicyTagsParams,
    options?: ListOptions,
  ): List<NonNullable<ListBackupPolicyTagsResponse["tags"]>[number], ListBackupPolicyTagsResponse>;

  /**
   * Adds one tag to a policy.
   * @see {@link https://docs.otc.t-systems.com/api/vbs/en-us_topic_0098527676.html | Adding a Tag to a Backup Policy}
   */
  addBackupPolicyTag(params: AddBackupPolicyTagParams, options?: CallOptions): Promise<void>;

  /**
   * Removes one tag from a policy.
   * @see {@link https://docs.otc.t-systems.com/api/vbs/en-us_topic_0098527677.html | Removing a Tag from a Backup Policy}
   */
  removeBackupPolicyTag(params: RemoveBackupPolicyTagParams, options?: CallOptions): Promise<void>;

  /**
   * Creates, updates or removes several tags of a policy.
   * @see {@link https://docs.otc.t-systems.com/api/vbs/en-us_topic_0067142132.html | Batch Updating or Removing Tags of a Backup Policy}
   */
  batchUpdateBackupPolicyTags(params: BatchUpdateBackupPolicyTagsParams, options?: CallOptions): Promise<void>;

  /**
   * Lists the tags of all policies, each key with its values.
   * Answers all of them, page after page, as they are iterated over.
   * @see {@link https://docs.otc.t-systems.com/api/vbs/en-us_topic_0067142130.html | Querying All Backup Policy Tags}
   */
  listAllBackupPolicyTags(
    params?: ListAllBackupPolicyTagsParams,
    options?: ListOptions,
  ): List<NonNullable<ListAllBackupPolicyTagsResponse["tags"]>[number], ListAllBackupPolicyTagsResponse>;

  /**
   * Lists the policies that have, or lack, some tags; or, with `count`, tells how many there are.
   * Answers all of them, page after page, as they are iterated over.
   * @see {@link https://docs.otc.t-systems.com/api/vbs/en-us_topic_0067142133.html | Querying Backup Policies by Tag}
   */
  listBackupPoliciesByTag(
    params: ListBackupPoliciesByTagParams,
    options?: ListOptions,
  ): List<TaggedPolicy, ListBackupPoliciesByTagResponse>;

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
    http,
  };
}
