// Generated from specs/otc-cbr by `npm run generate`. To change it, change the spec.
import type { Client } from "openapi-fetch";
import type { CallOptions, ListOptions } from "../../src/core/call-options.ts";
import type { ClientOptions } from "../../src/core/client-options.ts";
import type { List } from "../../src/core/paging/list.ts";
import { createService } from "../../src/core/service.ts";
import { operations as table, service } from "./operations.ts";
import type {
  AddMembersRequest,
  AddMembersResponse,
  AddVaultResourcesRequest,
  AddVaultResourcesResponse,
  AssociateVaultPolicyRequest,
  AssociateVaultPolicyResponse,
  BackupResp,
  BatchCreateAndDeleteVaultTagsRequest,
  CopyBackupRequest,
  CopyBackupResponse,
  CopyCheckpointRequest,
  CopyCheckpointResponse,
  CreateCheckpointRequest,
  CreateCheckpointResponse,
  CreatePolicyRequest,
  CreatePolicyResponse,
  CreateVaultRequest,
  CreateVaultResponse,
  CreateVaultTagsRequest,
  DisassociateVaultPolicyRequest,
  DisassociateVaultPolicyResponse,
  ListBackupsResponse,
  ListOpLogsResponse,
  ListPoliciesResponse,
  ListVaultsResponse,
  ListVersionsResponse,
  Member,
  MigrateVaultResourcesRequest,
  MigrateVaultResourcesResponse,
  OperationLog,
  Policy,
  ProtectableReplicationCapabilitiesRespRegion,
  RemoveVaultResourcesRequest,
  RemoveVaultResourcesResponse,
  RestoreBackupRequest,
  ShowBackupResponse,
  ShowCheckpointResponse,
  ShowMemberDetailResponse,
  ShowMembersDetailResponse,
  ShowOpLogResponse,
  ShowPolicyResponse,
  ShowReplicationCapabilitiesResponse,
  ShowVaultProjectTagsResponse,
  ShowVaultResourceInstancesRequest,
  ShowVaultResourceInstancesResponse,
  ShowVaultResponse,
  ShowVaultTagsResponse,
  ShowVersionResponse,
  Tag,
  TagResource,
  TagsResp,
  UpdateMemberStatusRequest,
  UpdateMemberStatusResponse,
  UpdatePolicyRequest,
  UpdatePolicyResponse,
  UpdateVaultRequest,
  UpdateVaultResponse,
  Vault,
  paths,
} from "./types.ts";

export type * from "./types.ts";

/** Regions whose endpoint is documented. */
export type OtcCbrRegion = "eu-de" | "eu-nl" | "eu-ch2";

export interface OtcCbrOptions extends ClientOptions<OtcCbrRegion> {}

/** What `showVersion` takes. */
export interface ShowVersionParams {
  /** The service whose version to show. */
  api_version: "vbs" | "csbs" | "cbr";
}

/** What `listVaults` takes. */
export interface ListVaultsParams {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
  /** Only vaults in this kind of cloud. */
  cloud_type?: "public" | undefined;
  /** Only the vault with this ID. */
  id?: string | undefined;
  /**
   * Page size, 1 to 1000. It does not cap the list.
   * At least 1, at most 1000.
   */
  limit?: number | undefined;
  /** Only vaults with this name. */
  name?: string | undefined;
  /** Only vaults for this kind of thing. */
  object_type?: "server" | "disk" | "turbo" | undefined;
  /**
   * How many vaults to skip, 0 or more.
   * At least 0.
   */
  offset?: number | undefined;
  /** Only vaults with this policy, by its ID. */
  policy_id?: string | undefined;
  /** Only vaults for this kind of protection. */
  protect_type?: "backup" | "replication" | undefined;
  /** Only vaults with this resource, by its ID. */
  resource_ids?: string | undefined;
  /** Only vaults in this state. */
  status?: string | undefined;
}

/** What `createVault` takes. */
export interface CreateVaultParams {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
  /** The request's body, as sent. */
  body: CreateVaultRequest;
}

/** What `showVault` takes. */
export interface ShowVaultParams {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
  /** ID of the vault. */
  vault_id: string;
}

/** What `updateVault` takes. */
export interface UpdateVaultParams {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
  /** ID of the vault. */
  vault_id: string;
  /** The request's body, as sent. */
  body: UpdateVaultRequest;
}

/** What `deleteVault` takes. */
export interface DeleteVaultParams {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
  /** ID of the vault. */
  vault_id: string;
}

/** What `addVaultResources` takes. */
export interface AddVaultResourcesParams {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
  /** ID of the vault. */
  vault_id: string;
  /** The request's body, as sent. */
  body: AddVaultResourcesRequest;
}

/** What `removeVaultResources` takes. */
export interface RemoveVaultResourcesParams {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
  /** ID of the vault. */
  vault_id: string;
  /** The request's body, as sent. */
  body: RemoveVaultResourcesRequest;
}

/** What `migrateVaultResources` takes. */
export interface MigrateVaultResourcesParams {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
  /** ID of the vault. */
  vault_id: string;
  /** The request's body, as sent. */
  body: MigrateVaultResourcesRequest;
}

/** What `associateVaultPolicy` takes. */
export interface AssociateVaultPolicyParams {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
  /** ID of the vault. */
  vault_id: string;
  /** The request's body, as sent. */
  body: AssociateVaultPolicyRequest;
}

/** What `disassociateVaultPolicy` takes. */
export interface DisassociateVaultPolicyParams {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
  /** ID of the vault. */
  vault_id: string;
  /** The request's body, as sent. */
  body: DisassociateVaultPolicyRequest;
}

/** What `listPolicies` takes. */
export interface ListPoliciesParams {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
  /** Only policies of this kind. */
  operation_type?: "backup" | "replication" | undefined;
  /** Only policies of this vault, by its ID. */
  vault_id?: string | undefined;
}

/** What `createPolicy` takes. */
export interface CreatePolicyParams {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
  /** The request's body, as sent. */
  body: CreatePolicyRequest;
}

/** What `showPolicy` takes. */
export interface ShowPolicyParams {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
  /** ID of the policy. */
  policy_id: string;
}

/** What `updatePolicy` takes. */
export interface UpdatePolicyParams {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
  /** ID of the policy. */
  policy_id: string;
  /** The request's body, as sent. */
  body: UpdatePolicyRequest;
}

/** What `deletePolicy` takes. */
export interface DeletePolicyParams {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
  /** ID of the policy. */
  policy_id: string;
}

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

/** What `deleteBackup` takes. */
export interface DeleteBackupParams {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
  /** ID of the backup. */
  backup_id: string;
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

/** What `copyBackup` takes. */
export interface CopyBackupParams {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
  /** ID of the backup. */
  backup_id: string;
  /** The request's body, as sent. */
  body: CopyBackupRequest;
}

/** What `createCheckpoint` takes. */
export interface CreateCheckpointParams {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
  /** The request's body, as sent. */
  body: CreateCheckpointRequest;
}

/** What `showCheckpoint` takes. */
export interface ShowCheckpointParams {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
  /** ID of the restore point. */
  checkpoint_id: string;
}

/** What `copyCheckpoint` takes. */
export interface CopyCheckpointParams {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
  /** The request's body, as sent. */
  body: CopyCheckpointRequest;
}

/** What `listMembers` takes. */
export interface ListMembersParams {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
  /** ID of the backup. */
  backup_id: string;
  /** Only the member with this project ID. */
  dest_project_id?: string | undefined;
  /** Only members that made this image of the backup, by its ID. */
  image_id?: string | undefined;
  /**
   * Page size, 1 or more. It does not cap the list.
   * At least 1.
   */
  limit?: number | undefined;
  /** ID of the last member on the page before, a UUID. */
  marker?: string | undefined;
  /**
   * How many members to skip, 0 or more.
   * At least 0.
   */
  offset?: number | undefined;
  /** Order: keys with an optional direction, separated by commas, as `key:asc,key:desc`. The direction is `desc` if not given. At most 255 characters. */
  sort?: string | undefined;
  /** Only members in this state. */
  status?: string | undefined;
  /** Only members that keep the backup in this vault, by its ID, a UUID. */
  vault_id?: string | undefined;
}

/** What `addMembers` takes. */
export interface AddMembersParams {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
  /** ID of the backup. */
  backup_id: string;
  /** What the identity service's rules need to know about the user. */
  "X-User-Profile"?: string | undefined;
  /** The request's body, as sent. */
  body: AddMembersRequest;
}

/** What `showMemberDetail` takes. */
export interface ShowMemberDetailParams {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
  /** ID of the backup. */
  backup_id: string;
  /** ID of the member, which is the ID of the project that the backup is shared with. */
  member_id: string;
}

/** What `updateMemberStatus` takes. */
export interface UpdateMemberStatusParams {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
  /** ID of the backup. */
  backup_id: string;
  /** ID of the member, which is the ID of the project that the backup is shared with. */
  member_id: string;
  /** The request's body, as sent. */
  body: UpdateMemberStatusRequest;
}

/** What `deleteMember` takes. */
export interface DeleteMemberParams {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
  /** ID of the backup. */
  backup_id: string;
  /** ID of the member, which is the ID of the project that the backup is shared with. */
  member_id: string;
}

/** What `listVaultResourceInstances` takes. */
export interface ListVaultResourceInstancesParams {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
  /** The request's body, as sent. */
  body: ShowVaultResourceInstancesRequest;
}

/** What `listVaultProjectTags` takes. */
export interface ListVaultProjectTagsParams {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
}

/** What `listVaultTags` takes. */
export interface ListVaultTagsParams {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
  /** ID of the vault. */
  vault_id: string;
}

/** What `createVaultTags` takes. */
export interface CreateVaultTagsParams {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
  /** ID of the vault. */
  vault_id: string;
  /** The request's body, as sent. */
  body: CreateVaultTagsRequest;
}

/** What `batchCreateAndDeleteVaultTags` takes. */
export interface BatchCreateAndDeleteVaultTagsParams {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
  /** ID of the vault. */
  vault_id: string;
  /** The request's body, as sent. */
  body: BatchCreateAndDeleteVaultTagsRequest;
}

/** What `deleteVaultTag` takes. */
export interface DeleteVaultTagParams {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
  /** ID of the vault. */
  vault_id: string;
  /** Key of the tag, not empty. Spaces around it are dropped; its length and characters are not checked, so that even a tag which should not exist can be deleted. */
  key: string;
}

/** What `listTasks` takes. */
export interface ListTasksParams {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
  /** Only tasks that end up to this time, UTC, as `YYYY-MM-DDThh:mm:ssZ`. */
  end_time?: string | undefined;
  /**
   * Page size, 1 or more. It does not cap the list.
   * At least 1.
   */
  limit?: number | undefined;
  /**
   * How many tasks to skip, 0 or more.
   * At least 0.
   */
  offset?: number | undefined;
  /** Only tasks of this kind. */
  operation_type?:
    "backup" | "delete" | "restore" | "vault_delete" | "remove_resource" | "sync" | "replication" | undefined;
  /** Only tasks on this kind of thing, a server or a disk, by its ID. */
  provider_id?: string | undefined;
  /** Only tasks on this resource, by its ID. */
  resource_id?: string | undefined;
  /** Only tasks on resources with this name. */
  resource_name?: string | undefined;
  /** Only tasks that start from this time on, UTC, as `YYYY-MM-DDThh:mm:ssZ`. */
  start_time?: string | undefined;
  /** Only tasks in this state. */
  status?: "success" | "skipped" | "failed" | "running" | "timeout" | "waiting" | undefined;
  /** Only tasks on this vault, by its ID. */
  vault_id?: string | undefined;
  /** Only tasks on vaults with this name. */
  vault_name?: string | undefined;
}

/** What `showTask` takes. */
export interface ShowTaskParams {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
  /** ID of the task. */
  operation_log_id: string;
}

/** What `showReplicationCapabilities` takes. */
export interface ShowReplicationCapabilitiesParams {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
}

/**
 * Open Telekom Cloud, Cloud Backup and Recovery.
 * Backups of servers, disks and file systems.
 */
export interface OtcCbr {
  /**
   * Lists the versions of the API. The good answer has status 300, not 200.
   * @see {@link https://docs.otc.t-systems.com/api/cbr/ListVersions.html | Querying API Versions}
   */
  listVersions(params?: Record<string, never>, options?: CallOptions): Promise<ListVersionsResponse>;

  /**
   * Shows the versions of one service's API. The good answer has status 300, not 200.
   * @see {@link https://docs.otc.t-systems.com/api/cbr/ShowVersion.html | Querying a Specified API Version}
   */
  showVersion(params: ShowVersionParams, options?: CallOptions): Promise<ShowVersionResponse>;

  /**
   * Lists the vaults of the project.
   * Answers all of them, page after page, as they are iterated over.
   * @see {@link https://docs.otc.t-systems.com/api/cbr/ListVault.html | Querying the Vault List}
   */
  listVaults(params?: ListVaultsParams, options?: ListOptions): List<Vault, ListVaultsResponse>;

  /**
   * Creates a vault and associates resources with it.
   * @see {@link https://docs.otc.t-systems.com/api/cbr/CreateVault.html | Creating a Vault}
   */
  createVault(params: CreateVaultParams, options?: CallOptions): Promise<CreateVaultResponse>;

  /**
   * Shows one vault.
   * @see {@link https://docs.otc.t-systems.com/api/cbr/ShowVault.html | Querying a Specified Vault}
   */
  showVault(params: ShowVaultParams, options?: CallOptions): Promise<ShowVaultResponse>;

  /**
   * Changes one vault.
   * @see {@link https://docs.otc.t-systems.com/api/cbr/UpdateVault.html | Modifying a Vault}
   */
  updateVault(params: UpdateVaultParams, options?: CallOptions): Promise<UpdateVaultResponse>;

  /**
   * Deletes one vault and all backups in it.
   * @see {@link https://docs.otc.t-systems.com/api/cbr/DeleteVault.html | Deleting a Vault}
   */
  deleteVault(params: DeleteVaultParams, options?: CallOptions): Promise<void>;

  /**
   * Associates resources with a vault.
   * @see {@link https://docs.otc.t-systems.com/api/cbr/AddVaultResource.html | Associating Resources}
   */
  addVaultResources(params: AddVaultResourcesParams, options?: CallOptions): Promise<AddVaultResourcesResponse>;

  /**
   * Dissociates resources from a vault.
   * @see {@link https://docs.otc.t-systems.com/api/cbr/RemoveVaultResource.html | Dissociating Resources}
   */
  removeVaultResources(
    params: RemoveVaultResourcesParams,
    options?: CallOptions,
  ): Promise<RemoveVaultResourcesResponse>;

  /**
   * Associates resources with another vault and moves their backups there.
   * @see {@link https://docs.otc.t-systems.com/api/cbr/MigrateVaultResource.html | Migrating Resources}
   */
  migrateVaultResources(
    params: MigrateVaultResourcesParams,
    options?: CallOptions,
  ): Promise<MigrateVaultResourcesResponse>;

  /**
   * Applies a policy to a vault.
   * @see {@link https://docs.otc.t-systems.com/api/cbr/AssociateVaultPolicy.html | Applying a Policy to a Vault}
   */
  associateVaultPolicy(
    params: AssociateVaultPolicyParams,
    options?: CallOptions,
  ): Promise<AssociateVaultPolicyResponse>;

  /**
   * Removes a policy from a vault. The path says `dissociate`.
   * @see {@link https://docs.otc.t-systems.com/api/cbr/DisassociateVaultPolicy.html | Removing a Policy from a Vault}
   */
  disassociateVaultPolicy(
    params: DisassociateVaultPolicyParams,
    options?: CallOptions,
  ): Promise<DisassociateVaultPolicyResponse>;

  /**
   * Lists the policies of the project, all in one answer.
   * Answers all of them, page after page, as they are iterated over.
   * @see {@link https://docs.otc.t-systems.com/api/cbr/ListPolicies.html | Querying the Policy List}
   */
  listPolicies(params?: ListPoliciesParams, options?: ListOptions): List<Policy, ListPoliciesResponse>;

  /**
   * Creates a policy that backs up or replicates at set times.
   * @see {@link https://docs.otc.t-systems.com/api/cbr/CreatePolicy.html | Creating a Policy}
   */
  createPolicy(params: CreatePolicyParams, options?: CallOptions): Promise<CreatePolicyResponse>;

  /**
   * Shows one policy.
   * @see {@link https://docs.otc.t-systems.com/api/cbr/ShowPolicy.html | Querying a Single Policy}
   */
  showPolicy(params: ShowPolicyParams, options?: CallOptions): Promise<ShowPolicyResponse>;

  /**
   * Changes one policy.
   * @see {@link https://docs.otc.t-systems.com/api/cbr/UpdatePolicy.html | Modifying a Policy}
   */
  updatePolicy(params: UpdatePolicyParams, options?: CallOptions): Promise<UpdatePolicyResponse>;

  /**
   * Deletes one policy.
   * @see {@link https://docs.otc.t-systems.com/api/cbr/DeletePolicy.html | Deleting a Policy}
   */
  deletePolicy(params: DeletePolicyParams, options?: CallOptions): Promise<void>;

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

  /**
   * Deletes one backup.
   * @see {@link https://docs.otc.t-systems.com/api/cbr/DeleteBackup.html | Deleting a Backup}
   */
  deleteBackup(params: DeleteBackupParams, options?: CallOptions): Promise<void>;

  /**
   * Restores the data of a backup to a server or a disk. The answer has no body.
   * @see {@link https://docs.otc.t-systems.com/api/cbr/RestoreBackup.html | Restoring a Backup}
   */
  restoreBackup(params: RestoreBackupParams, options?: CallOptions): Promise<void>;

  /**
   * Copies a backup to another region.
   * @see {@link https://docs.otc.t-systems.com/api/cbr/CopyBackup.html | Replicating a Backup}
   */
  copyBackup(params: CopyBackupParams, options?: CallOptions): Promise<CopyBackupResponse>;

  /**
   * Backs up a vault, which makes a restore point.
   * @see {@link https://docs.otc.t-systems.com/api/cbr/CreateCheckpoint.html | Creating a Restore Point}
   */
  createCheckpoint(params: CreateCheckpointParams, options?: CallOptions): Promise<CreateCheckpointResponse>;

  /**
   * Shows one restore point.
   * @see {@link https://docs.otc.t-systems.com/api/cbr/ShowCheckpoint.html | Querying a Restore Point}
   */
  showCheckpoint(params: ShowCheckpointParams, options?: CallOptions): Promise<ShowCheckpointResponse>;

  /**
   * Copies all backups of a vault to another vault; the console calls this vault replication.
   * @see {@link https://docs.otc.t-systems.com/api/cbr/CopyCheckpoint.html | Replicating a Restore Point}
   */
  copyCheckpoint(params: CopyCheckpointParams, options?: CallOptions): Promise<CopyCheckpointResponse>;

  /**
   * Lists the projects that a backup is shared with.
   * Answers all of them, page after page, as they are iterated over.
   * @see {@link https://docs.otc.t-systems.com/api/cbr/ShowMembersDetail.html | Obtaining the Share Member List}
   */
  listMembers(params: ListMembersParams, options?: ListOptions): List<Member, ShowMembersDetailResponse>;

  /**
   * Shares a backup with projects of the same region. Only backups of servers can be shared.
   * @see {@link https://docs.otc.t-systems.com/api/cbr/AddMember.html | Adding a Share Member}
   */
  addMembers(params: AddMembersParams, options?: CallOptions): Promise<AddMembersResponse>;

  /**
   * Shows one project that a backup is shared with.
   * @see {@link https://docs.otc.t-systems.com/api/cbr/ShowMemberDetail.html | Querying Share Member Details}
   */
  showMemberDetail(params: ShowMemberDetailParams, options?: CallOptions): Promise<ShowMemberDetailResponse>;

  /**
   * Sets whether a member accepts a shared backup.
   * @see {@link https://docs.otc.t-systems.com/api/cbr/UpdateMemberStatus.html | Updating the Share Member Status}
   */
  updateMemberStatus(params: UpdateMemberStatusParams, options?: CallOptions): Promise<UpdateMemberStatusResponse>;

  /**
   * Ends the sharing of a backup with one project.
   * @see {@link https://docs.otc.t-systems.com/api/cbr/DeleteMember.html | Deleting a Specified Share Member}
   */
  deleteMember(params: DeleteMemberParams, options?: CallOptions): Promise<void>;

  /**
   * Lists or counts the vaults that have certain tags. It changes nothing. The path says `vault`, not `vaults`.
   * Answers all of them, page after page, as they are iterated over.
   * @see {@link https://docs.otc.t-systems.com/api/cbr/ShowVaultResourceInstances.html | Querying Vault Resources}
   */
  listVaultResourceInstances(
    params: ListVaultResourceInstancesParams,
    options?: ListOptions,
  ): List<TagResource, ShowVaultResourceInstancesResponse>;

  /**
   * Lists the tags that the project's vaults have in this region. The path says `vault`, not `vaults`.
   * Answers all of them, page after page, as they are iterated over.
   * @see {@link https://docs.otc.t-systems.com/api/cbr/ShowVaultProjectTag.html | Querying Tags of a Vault Project}
   */
  listVaultProjectTags(
    params?: ListVaultProjectTagsParams,
    options?: ListOptions,
  ): List<TagsResp, ShowVaultProjectTagsResponse>;

  /**
   * Lists the tags of one vault. The path says `vault`, not `vaults`.
   * Answers all of them, page after page, as they are iterated over.
   * @see {@link https://docs.otc.t-systems.com/api/cbr/ShowVaultTag.html | Querying Tags of an Associated Resource}
   */
  listVaultTags(params: ListVaultTagsParams, options?: ListOptions): List<Tag, ShowVaultTagsResponse>;

  /**
   * Adds one tag to a vault, which has at most 20. A tag with the same key is overwritten, so the request may be sent twice. The path says `vault`, not `vaults`.
   * @see {@link https://docs.otc.t-systems.com/api/cbr/CreateVaultTags.html | Adding a Tag to an Associated Resource}
   */
  createVaultTags(params: CreateVaultTagsParams, options?: CallOptions): Promise<void>;

  /**
   * Adds or deletes several tags of a vault, which has at most 20. The request may be sent twice. A tag with the same key is overwritten, one that is missing counts as deleted. A key that comes twice is an error when tags are added, not when they are deleted. The path says `vault`, not `vaults`.
   * @see {@link https://docs.otc.t-systems.com/api/cbr/BatchCreateAndDeleteVaultTags.html | Batch Adding or Deleting Tags of a Vault}
   */
  batchCreateAndDeleteVaultTags(params: BatchCreateAndDeleteVaultTagsParams, options?: CallOptions): Promise<void>;

  /**
   * Deletes one tag of a vault. The path says `vault`, not `vaults`.
   * @see {@link https://docs.otc.t-systems.com/api/cbr/DeleteVaultTag.html | Deleting a Tag from an Associated Resource}
   */
  deleteVaultTag(params: DeleteVaultTagParams, options?: CallOptions): Promise<void>;

  /**
   * Lists the tasks of the project.
   * Answers all of them, page after page, as they are iterated over.
   * @see {@link https://docs.otc.t-systems.com/api/cbr/ListOpLogs.html | Querying the Task List}
   */
  listTasks(params?: ListTasksParams, options?: ListOptions): List<OperationLog, ListOpLogsResponse>;

  /**
   * Shows one task.
   * @see {@link https://docs.otc.t-systems.com/api/cbr/ShowOpLog.html | Querying a Single Task}
   */
  showTask(params: ShowTaskParams, options?: CallOptions): Promise<ShowOpLogResponse>;

  /**
   * Lists the regions that replicate, and where each replicates to.
   * Answers all of them, page after page, as they are iterated over.
   * @see {@link https://docs.otc.t-systems.com/api/cbr/ShowReplicationCapabilities.html | Querying the Replication Capability}
   */
  showReplicationCapabilities(
    params?: ShowReplicationCapabilitiesParams,
    options?: ListOptions,
  ): List<ProtectableReplicationCapabilitiesRespRegion, ShowReplicationCapabilitiesResponse>;

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
    listVersions: (params, options) => call(table.listVersions, params, options),
    showVersion: (params, options) => call(table.showVersion, params, options),
    listVaults: (params, options) => list(table.listVaults, params, options),
    createVault: (params, options) => call(table.createVault, params, options),
    showVault: (params, options) => call(table.showVault, params, options),
    updateVault: (params, options) => call(table.updateVault, params, options),
    deleteVault: (params, options) => call(table.deleteVault, params, options),
    addVaultResources: (params, options) => call(table.addVaultResources, params, options),
    removeVaultResources: (params, options) => call(table.removeVaultResources, params, options),
    migrateVaultResources: (params, options) => call(table.migrateVaultResources, params, options),
    associateVaultPolicy: (params, options) => call(table.associateVaultPolicy, params, options),
    disassociateVaultPolicy: (params, options) => call(table.disassociateVaultPolicy, params, options),
    listPolicies: (params, options) => list(table.listPolicies, params, options),
    createPolicy: (params, options) => call(table.createPolicy, params, options),
    showPolicy: (params, options) => call(table.showPolicy, params, options),
    updatePolicy: (params, options) => call(table.updatePolicy, params, options),
    deletePolicy: (params, options) => call(table.deletePolicy, params, options),
    listBackups: (params, options) => list(table.listBackups, params, options),
    showBackup: (params, options) => call(table.showBackup, params, options),
    deleteBackup: (params, options) => call(table.deleteBackup, params, options),
    restoreBackup: (params, options) => call(table.restoreBackup, params, options),
    copyBackup: (params, options) => call(table.copyBackup, params, options),
    createCheckpoint: (params, options) => call(table.createCheckpoint, params, options),
    showCheckpoint: (params, options) => call(table.showCheckpoint, params, options),
    copyCheckpoint: (params, options) => call(table.copyCheckpoint, params, options),
    listMembers: (params, options) => list(table.listMembers, params, options),
    addMembers: (params, options) => call(table.addMembers, params, options),
    showMemberDetail: (params, options) => call(table.showMemberDetail, params, options),
    updateMemberStatus: (params, options) => call(table.updateMemberStatus, params, options),
    deleteMember: (params, options) => call(table.deleteMember, params, options),
    listVaultResourceInstances: (params, options) => list(table.listVaultResourceInstances, params, options),
    listVaultProjectTags: (params, options) => list(table.listVaultProjectTags, params, options),
    listVaultTags: (params, options) => list(table.listVaultTags, params, options),
    createVaultTags: (params, options) => call(table.createVaultTags, params, options),
    batchCreateAndDeleteVaultTags: (params, options) => call(table.batchCreateAndDeleteVaultTags, params, options),
    deleteVaultTag: (params, options) => call(table.deleteVaultTag, params, options),
    listTasks: (params, options) => list(table.listTasks, params, options),
    showTask: (params, options) => call(table.showTask, params, options),
    showReplicationCapabilities: (params, options) => list(table.showReplicationCapabilities, params, options),
    http,
  };
}
