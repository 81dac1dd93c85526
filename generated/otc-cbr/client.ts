// Generated from specs/otc-cbr by `npm run generate`. To change it, change the spec.
import type { Client } from "openapi-fetch";
import type { CallOptions, ClientOptions, ListOptions } from "../../src/client/options.ts";
import type { FlatParams } from "../../src/client/params.ts";
import { createService } from "../../src/client/service.ts";
import type { List } from "../../src/pagination/list.ts";
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
  operations,
  paths,
} from "./types.ts";

export type * from "./types.ts";

/** Regions whose endpoint is documented. */
export type OtcCbrRegion = "eu-de" | "eu-nl" | "eu-ch2";

export interface OtcCbrOptions extends ClientOptions<OtcCbrRegion> {}

type Params<Id extends keyof operations, Time extends string = never> = FlatParams<operations[Id], "project_id", Time>;

/** Parameters of `showVersion`. */
export interface ShowVersionParams extends Params<"showVersion"> {}

/** Parameters of `listVaults`. */
export interface ListVaultsParams extends Params<"listVaults"> {}

/** Parameters of `createVault`. */
export interface CreateVaultParams extends Params<"createVault"> {
  /** The request's body, as sent. */
  body: CreateVaultRequest;
}

/** Parameters of `showVault`. */
export interface ShowVaultParams extends Params<"showVault"> {}

/** Parameters of `updateVault`. */
export interface UpdateVaultParams extends Params<"updateVault"> {
  /** The request's body, as sent. */
  body: UpdateVaultRequest;
}

/** Parameters of `deleteVault`. */
export interface DeleteVaultParams extends Params<"deleteVault"> {}

/** Parameters of `addVaultResources`. */
export interface AddVaultResourcesParams extends Params<"addVaultResources"> {
  /** The request's body, as sent. */
  body: AddVaultResourcesRequest;
}

/** Parameters of `removeVaultResources`. */
export interface RemoveVaultResourcesParams extends Params<"removeVaultResources"> {
  /** The request's body, as sent. */
  body: RemoveVaultResourcesRequest;
}

/** Parameters of `migrateVaultResources`. */
export interface MigrateVaultResourcesParams extends Params<"migrateVaultResources"> {
  /** The request's body, as sent. */
  body: MigrateVaultResourcesRequest;
}

/** Parameters of `associateVaultPolicy`. */
export interface AssociateVaultPolicyParams extends Params<"associateVaultPolicy"> {
  /** The request's body, as sent. */
  body: AssociateVaultPolicyRequest;
}

/** Parameters of `disassociateVaultPolicy`. */
export interface DisassociateVaultPolicyParams extends Params<"disassociateVaultPolicy"> {
  /** The request's body, as sent. */
  body: DisassociateVaultPolicyRequest;
}

/** Parameters of `listPolicies`. */
export interface ListPoliciesParams extends Params<"listPolicies"> {}

/** Parameters of `createPolicy`. */
export interface CreatePolicyParams extends Params<"createPolicy"> {
  /** The request's body, as sent. */
  body: CreatePolicyRequest;
}

/** Parameters of `showPolicy`. */
export interface ShowPolicyParams extends Params<"showPolicy"> {}

/** Parameters of `updatePolicy`. */
export interface UpdatePolicyParams extends Params<"updatePolicy"> {
  /** The request's body, as sent. */
  body: UpdatePolicyRequest;
}

/** Parameters of `deletePolicy`. */
export interface DeletePolicyParams extends Params<"deletePolicy"> {}

/** Parameters of `listBackups`. */
export interface ListBackupsParams extends Params<"listBackups", "end_time" | "start_time"> {}

/** Parameters of `showBackup`. */
export interface ShowBackupParams extends Params<"showBackup"> {}

/** Parameters of `deleteBackup`. */
export interface DeleteBackupParams extends Params<"deleteBackup"> {}

/** Parameters of `restoreBackup`. */
export interface RestoreBackupParams extends Params<"restoreBackup"> {
  /** The request's body, as sent. */
  body: RestoreBackupRequest;
}

/** Parameters of `copyBackup`. */
export interface CopyBackupParams extends Params<"copyBackup"> {
  /** The request's body, as sent. */
  body: CopyBackupRequest;
}

/** Parameters of `createCheckpoint`. */
export interface CreateCheckpointParams extends Params<"createCheckpoint"> {
  /** The request's body, as sent. */
  body: CreateCheckpointRequest;
}

/** Parameters of `showCheckpoint`. */
export interface ShowCheckpointParams extends Params<"showCheckpoint"> {}

/** Parameters of `copyCheckpoint`. */
export interface CopyCheckpointParams extends Params<"copyCheckpoint"> {
  /** The request's body, as sent. */
  body: CopyCheckpointRequest;
}

/** Parameters of `listMembers`. */
export interface ListMembersParams extends Params<"listMembers"> {}

/** Parameters of `addMembers`. */
export interface AddMembersParams extends Params<"addMembers"> {
  /** The request's body, as sent. */
  body: AddMembersRequest;
}

/** Parameters of `showMemberDetail`. */
export interface ShowMemberDetailParams extends Params<"showMemberDetail"> {}

/** Parameters of `updateMemberStatus`. */
export interface UpdateMemberStatusParams extends Params<"updateMemberStatus"> {
  /** The request's body, as sent. */
  body: UpdateMemberStatusRequest;
}

/** Parameters of `deleteMember`. */
export interface DeleteMemberParams extends Params<"deleteMember"> {}

/** Parameters of `listVaultResourceInstances`. */
export interface ListVaultResourceInstancesParams extends Params<"listVaultResourceInstances"> {
  /** The request's body, as sent. */
  body?: Omit<ShowVaultResourceInstancesRequest, "action"> | undefined;
}

/** Parameters of `countVaultResourceInstances`. */
export interface CountVaultResourceInstancesParams extends Params<"listVaultResourceInstances"> {
  /** The request's body, as sent. */
  body?: Omit<ShowVaultResourceInstancesRequest, "action" | "limit" | "offset"> | undefined;
}

/** Parameters of `listVaultProjectTags`. */
export interface ListVaultProjectTagsParams extends Params<"listVaultProjectTags"> {}

/** Parameters of `listVaultTags`. */
export interface ListVaultTagsParams extends Params<"listVaultTags"> {}

/** Parameters of `createVaultTags`. */
export interface CreateVaultTagsParams extends Params<"createVaultTags"> {
  /** The request's body, as sent. */
  body: CreateVaultTagsRequest;
}

/** Parameters of `batchCreateAndDeleteVaultTags`. */
export interface BatchCreateAndDeleteVaultTagsParams extends Params<"batchCreateAndDeleteVaultTags"> {
  /** The request's body, as sent. */
  body: BatchCreateAndDeleteVaultTagsRequest;
}

/** Parameters of `deleteVaultTag`. */
export interface DeleteVaultTagParams extends Params<"deleteVaultTag"> {}

/** Parameters of `listTasks`. */
export interface ListTasksParams extends Params<"listTasks", "end_time" | "start_time"> {}

/** Parameters of `showTask`. */
export interface ShowTaskParams extends Params<"showTask"> {}

/** Parameters of `showReplicationCapabilities`. */
export interface ShowReplicationCapabilitiesParams extends Params<"showReplicationCapabilities"> {}

/**
 * Open Telekom Cloud, Cloud Backup and Recovery.
 * Backups of servers, disks and file systems.
 */
export interface OtcCbr {
  /**
   * Lists the versions of the API. The good answer has status 300, not 200.
   * @returns The versions.
   * @see {@link https://docs.otc.t-systems.com/api/cbr/ListVersions.html | Querying API Versions}
   */
  listVersions(params?: Record<string, never>, options?: CallOptions): Promise<ListVersionsResponse>;

  /**
   * Shows the versions of one service's API. The good answer has status 300, not 200.
   * @returns The versions.
   * @see {@link https://docs.otc.t-systems.com/api/cbr/ShowVersion.html | Querying a Specified API Version}
   */
  showVersion(params: ShowVersionParams, options?: CallOptions): Promise<ShowVersionResponse>;

  /**
   * Lists the vaults of the project.
   * @returns An async iterable over the items of all pages.
   * @see {@link https://docs.otc.t-systems.com/api/cbr/ListVault.html | Querying the Vault List}
   */
  listVaults(params?: ListVaultsParams, options?: ListOptions): List<Vault, ListVaultsResponse>;

  /**
   * Creates a vault and associates resources with it.
   * @returns The new vault.
   * @see {@link https://docs.otc.t-systems.com/api/cbr/CreateVault.html | Creating a Vault}
   */
  createVault(params: CreateVaultParams, options?: CallOptions): Promise<CreateVaultResponse>;

  /**
   * Shows one vault.
   * @returns The vault.
   * @see {@link https://docs.otc.t-systems.com/api/cbr/ShowVault.html | Querying a Specified Vault}
   */
  showVault(params: ShowVaultParams, options?: CallOptions): Promise<ShowVaultResponse>;

  /**
   * Changes one vault.
   * @returns The changed vault.
   * @see {@link https://docs.otc.t-systems.com/api/cbr/UpdateVault.html | Modifying a Vault}
   */
  updateVault(params: UpdateVaultParams, options?: CallOptions): Promise<UpdateVaultResponse>;

  /**
   * Deletes one vault and all backups in it.
   * @returns Nothing: the answer has no body.
   * @see {@link https://docs.otc.t-systems.com/api/cbr/DeleteVault.html | Deleting a Vault}
   */
  deleteVault(params: DeleteVaultParams, options?: CallOptions): Promise<void>;

  /**
   * Associates resources with a vault.
   * @returns The added resources.
   * @see {@link https://docs.otc.t-systems.com/api/cbr/AddVaultResource.html | Associating Resources}
   */
  addVaultResources(params: AddVaultResourcesParams, options?: CallOptions): Promise<AddVaultResourcesResponse>;

  /**
   * Dissociates resources from a vault.
   * @returns The removed resources.
   * @see {@link https://docs.otc.t-systems.com/api/cbr/RemoveVaultResource.html | Dissociating Resources}
   */
  removeVaultResources(
    params: RemoveVaultResourcesParams,
    options?: CallOptions,
  ): Promise<RemoveVaultResourcesResponse>;

  /**
   * Associates resources with another vault and moves their backups there.
   * @returns The moved resources.
   * @see {@link https://docs.otc.t-systems.com/api/cbr/MigrateVaultResource.html | Migrating Resources}
   */
  migrateVaultResources(
    params: MigrateVaultResourcesParams,
    options?: CallOptions,
  ): Promise<MigrateVaultResourcesResponse>;

  /**
   * Applies a policy to a vault.
   * @returns The vault and its policy.
   * @see {@link https://docs.otc.t-systems.com/api/cbr/AssociateVaultPolicy.html | Applying a Policy to a Vault}
   */
  associateVaultPolicy(
    params: AssociateVaultPolicyParams,
    options?: CallOptions,
  ): Promise<AssociateVaultPolicyResponse>;

  /**
   * Removes a policy from a vault. The path says `dissociate`.
   * @returns The vault and the policy it had.
   * @see {@link https://docs.otc.t-systems.com/api/cbr/DisassociateVaultPolicy.html | Removing a Policy from a Vault}
   */
  disassociateVaultPolicy(
    params: DisassociateVaultPolicyParams,
    options?: CallOptions,
  ): Promise<DisassociateVaultPolicyResponse>;

  /**
   * Lists the policies of the project. No page has `limit` and `offset`; the service's answers have both, with 1000 and 0.
   * @returns An async iterable over the items of all pages.
   * @see {@link https://docs.otc.t-systems.com/api/cbr/ListPolicies.html | Querying the Policy List}
   */
  listPolicies(params?: ListPoliciesParams, options?: ListOptions): List<Policy, ListPoliciesResponse>;

  /**
   * Creates a policy that backs up or replicates at set times.
   * @returns The new policy.
   * @see {@link https://docs.otc.t-systems.com/api/cbr/CreatePolicy.html | Creating a Policy}
   */
  createPolicy(params: CreatePolicyParams, options?: CallOptions): Promise<CreatePolicyResponse>;

  /**
   * Shows one policy.
   * @returns The policy.
   * @see {@link https://docs.otc.t-systems.com/api/cbr/ShowPolicy.html | Querying a Single Policy}
   */
  showPolicy(params: ShowPolicyParams, options?: CallOptions): Promise<ShowPolicyResponse>;

  /**
   * Changes one policy.
   * @returns The changed policy.
   * @see {@link https://docs.otc.t-systems.com/api/cbr/UpdatePolicy.html | Modifying a Policy}
   */
  updatePolicy(params: UpdatePolicyParams, options?: CallOptions): Promise<UpdatePolicyResponse>;

  /**
   * Deletes one policy.
   * @returns Nothing: the answer has no body.
   * @see {@link https://docs.otc.t-systems.com/api/cbr/DeletePolicy.html | Deleting a Policy}
   */
  deletePolicy(params: DeletePolicyParams, options?: CallOptions): Promise<void>;

  /**
   * Lists the backups that the project owns, or, by `own_type`, those shared with it.
   * @returns An async iterable over the items of all pages.
   * @see {@link https://docs.otc.t-systems.com/api/cbr/ListBackups.html | Querying All Backups}
   */
  listBackups(params?: ListBackupsParams, options?: ListOptions): List<BackupResp, ListBackupsResponse>;

  /**
   * Shows one backup.
   * @returns The backup.
   * @see {@link https://docs.otc.t-systems.com/api/cbr/ShowBackup.html | Querying a Specified Backup}
   */
  showBackup(params: ShowBackupParams, options?: CallOptions): Promise<ShowBackupResponse>;

  /**
   * Deletes one backup.
   * @returns Nothing: the answer has no body.
   * @see {@link https://docs.otc.t-systems.com/api/cbr/DeleteBackup.html | Deleting a Backup}
   */
  deleteBackup(params: DeleteBackupParams, options?: CallOptions): Promise<void>;

  /**
   * Restores the data of a backup to a server or a disk. The answer has no body.
   * @returns Nothing: the answer has no body.
   * @see {@link https://docs.otc.t-systems.com/api/cbr/RestoreBackup.html | Restoring a Backup}
   */
  restoreBackup(params: RestoreBackupParams, options?: CallOptions): Promise<void>;

  /**
   * Copies a backup to another region.
   * @returns The replication.
   * @see {@link https://docs.otc.t-systems.com/api/cbr/CopyBackup.html | Replicating a Backup}
   */
  copyBackup(params: CopyBackupParams, options?: CallOptions): Promise<CopyBackupResponse>;

  /**
   * Backs up a vault, which makes a restore point.
   * @returns The new restore point.
   * @see {@link https://docs.otc.t-systems.com/api/cbr/CreateCheckpoint.html | Creating a Restore Point}
   */
  createCheckpoint(params: CreateCheckpointParams, options?: CallOptions): Promise<CreateCheckpointResponse>;

  /**
   * Shows one restore point.
   * @returns The restore point.
   * @see {@link https://docs.otc.t-systems.com/api/cbr/ShowCheckpoint.html | Querying a Restore Point}
   */
  showCheckpoint(params: ShowCheckpointParams, options?: CallOptions): Promise<ShowCheckpointResponse>;

  /**
   * Copies all backups of a vault to another vault; the console calls this vault replication.
   * @returns The replication.
   * @see {@link https://docs.otc.t-systems.com/api/cbr/CopyCheckpoint.html | Replicating a Restore Point}
   */
  copyCheckpoint(params: CopyCheckpointParams, options?: CallOptions): Promise<CopyCheckpointResponse>;

  /**
   * Lists the projects that a backup is shared with.
   * @returns An async iterable over the items of all pages.
   * @see {@link https://docs.otc.t-systems.com/api/cbr/ShowMembersDetail.html | Obtaining the Share Member List}
   */
  listMembers(params: ListMembersParams, options?: ListOptions): List<Member, ShowMembersDetailResponse>;

  /**
   * Shares a backup with projects of the same region. Only backups of servers can be shared.
   * @returns The new members.
   * @see {@link https://docs.otc.t-systems.com/api/cbr/AddMember.html | Adding a Share Member}
   */
  addMembers(params: AddMembersParams, options?: CallOptions): Promise<AddMembersResponse>;

  /**
   * Shows one project that a backup is shared with.
   * @returns The member.
   * @see {@link https://docs.otc.t-systems.com/api/cbr/ShowMemberDetail.html | Querying Share Member Details}
   */
  showMemberDetail(params: ShowMemberDetailParams, options?: CallOptions): Promise<ShowMemberDetailResponse>;

  /**
   * Sets whether a member accepts a shared backup.
   * @returns The changed member.
   * @see {@link https://docs.otc.t-systems.com/api/cbr/UpdateMemberStatus.html | Updating the Share Member Status}
   */
  updateMemberStatus(params: UpdateMemberStatusParams, options?: CallOptions): Promise<UpdateMemberStatusResponse>;

  /**
   * Ends the sharing of a backup with one project.
   * @returns Nothing: the answer has no body.
   * @see {@link https://docs.otc.t-systems.com/api/cbr/DeleteMember.html | Deleting a Specified Share Member}
   */
  deleteMember(params: DeleteMemberParams, options?: CallOptions): Promise<void>;

  /**
   * Lists the vaults that have certain tags. With the action `count` the answer is their number alone, `total_count`, without `resources`. It changes nothing. The path says `vault`, not `vaults`.
   * @returns An async iterable over the items of all pages.
   * @see {@link https://docs.otc.t-systems.com/api/cbr/ShowVaultResourceInstances.html | Querying Vault Resources}
   */
  listVaultResourceInstances(
    params?: ListVaultResourceInstancesParams,
    options?: ListOptions,
  ): List<TagResource, ShowVaultResourceInstancesResponse>;

  /**
   * Counts the vaults that have certain tags.
   * @returns The number.
   * @see {@link https://docs.otc.t-systems.com/api/cbr/ShowVaultResourceInstances.html | Querying Vault Resources}
   */
  countVaultResourceInstances(params?: CountVaultResourceInstancesParams, options?: CallOptions): Promise<number>;

  /**
   * Lists the tags that the project's vaults have in this region. The path says `vault`, not `vaults`.
   * @returns An async iterable over the items of the answer.
   * @see {@link https://docs.otc.t-systems.com/api/cbr/ShowVaultProjectTag.html | Querying Tags of a Vault Project}
   */
  listVaultProjectTags(
    params?: ListVaultProjectTagsParams,
    options?: ListOptions,
  ): List<TagsResp, ShowVaultProjectTagsResponse>;

  /**
   * Lists the tags of one vault. The path says `vault`, not `vaults`.
   * @returns An async iterable over the items of the answer.
   * @see {@link https://docs.otc.t-systems.com/api/cbr/ShowVaultTag.html | Querying Tags of an Associated Resource}
   */
  listVaultTags(params: ListVaultTagsParams, options?: ListOptions): List<Tag, ShowVaultTagsResponse>;

  /**
   * Adds one tag to a vault, which has at most 20. A tag with the same key is overwritten, so the request may be sent twice. The path says `vault`, not `vaults`.
   * @returns Nothing: the answer has no body.
   * @see {@link https://docs.otc.t-systems.com/api/cbr/CreateVaultTags.html | Adding a Tag to an Associated Resource}
   */
  createVaultTags(params: CreateVaultTagsParams, options?: CallOptions): Promise<void>;

  /**
   * Adds or deletes several tags of a vault, which has at most 20. The request may be sent twice. A tag with the same key is overwritten, one that is missing counts as deleted. A key that comes twice is an error when tags are added, not when they are deleted. The path says `vault`, not `vaults`.
   * @returns Nothing: the answer has no body.
   * @see {@link https://docs.otc.t-systems.com/api/cbr/BatchCreateAndDeleteVaultTags.html | Batch Adding or Deleting Tags of a Vault}
   */
  batchCreateAndDeleteVaultTags(params: BatchCreateAndDeleteVaultTagsParams, options?: CallOptions): Promise<void>;

  /**
   * Deletes one tag of a vault. The path says `vault`, not `vaults`.
   * @returns Nothing: the answer has no body.
   * @see {@link https://docs.otc.t-systems.com/api/cbr/DeleteVaultTag.html | Deleting a Tag from an Associated Resource}
   */
  deleteVaultTag(params: DeleteVaultTagParams, options?: CallOptions): Promise<void>;

  /**
   * Lists the tasks of the project.
   * @returns An async iterable over the items of all pages.
   * @see {@link https://docs.otc.t-systems.com/api/cbr/ListOpLogs.html | Querying the Task List}
   */
  listTasks(params?: ListTasksParams, options?: ListOptions): List<OperationLog, ListOpLogsResponse>;

  /**
   * Shows one task.
   * @returns The task.
   * @see {@link https://docs.otc.t-systems.com/api/cbr/ShowOpLog.html | Querying a Single Task}
   */
  showTask(params: ShowTaskParams, options?: CallOptions): Promise<ShowOpLogResponse>;

  /**
   * Lists the regions that replicate, and where each replicates to.
   * @returns An async iterable over the items of the answer.
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
    countVaultResourceInstances: (params, options) => call(table.countVaultResourceInstances, params, options),
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
