// Generated from specs/huawei-cbr by `npm run generate`. To change it, change the spec.
import type { Client } from "openapi-fetch";
import type { CallOptions, ClientOptions, ListOptions } from "../../src/client/options.ts";
import type { FlatParams } from "../../src/client/params.ts";
import { createService } from "../../src/client/service.ts";
import type { List } from "../../src/pagination/list.ts";
import { operations as table, service } from "./operations.ts";
import type {
  AddMembersReq,
  Agent,
  AgentAddPathReq,
  AgentAddPathResp,
  AgentGetResp,
  AgentListResp,
  AgentRegisterReq,
  AgentRemovePathReq,
  AgentRemovePathResp,
  AgentUpdateReq,
  BackupGetResp,
  BackupListResp,
  BackupMetadata,
  BackupReplicateReq,
  BackupReplicateResp,
  BackupResp,
  BackupRestoreReq,
  BackupSyncReq,
  BackupSyncResp,
  BackupUpdateReq,
  BatchUpdateVaultRequestBody,
  BulkCreateAndDeleteVaultTagsReq,
  CbcOrderChange,
  CbcUpdate,
  ChangeToPeriod,
  CheckpointReplicateReq,
  CheckpointReplicateResp,
  CheckpointResp,
  DomainMigrate,
  DomainMigrateResp,
  DomainProjectsInfo,
  DomainResp,
  ListDomainProjectsResp,
  ListFeaturesResponse,
  ListProjectsResp,
  Member,
  MemberResp,
  MembersList,
  MigrateDomainResponse,
  OpListResp,
  OperationLog,
  OperationLogResp,
  OrderResponseBody,
  OrganizationPoliciesListResp,
  OrganizationPolicy,
  OrganizationPolicyCreateReq,
  OrganizationPolicyResp,
  OrganizationPolicyStatus,
  OrganizationPolicyStatusListResp,
  OrganizationPolicyUpdateReq,
  Policy,
  PolicyCreateReq,
  PolicyCreateResp,
  PolicyListResp,
  PolicyUpdateReq,
  ProjectsListInfo,
  ProtectableAgentReq,
  ProtectableAgentStatusResp,
  ProtectableGetResp,
  ProtectableReplicationCapabilitiesResp,
  ProtectableReplicationCapabilitiesRespRegion,
  ProtectablesListResp,
  ProtectablesResp,
  ResSummary,
  RestoreBackupResponse,
  ShowFeatureResponse,
  StorageUsage,
  StorageUsageResp,
  SyncReq,
  SyncResp,
  Tag,
  TagResource,
  TagsResp,
  UpdateMember,
  UpdateOrderResponseBody,
  Vault,
  VaultAddResourceReq,
  VaultAddResourceResp,
  VaultAssociate,
  VaultAssociateResp,
  VaultBackupReq,
  VaultBatchUpdateResp,
  VaultCreateReq,
  VaultCreateResp,
  VaultDissociate,
  VaultDissociateResp,
  VaultGetResp,
  VaultListResp,
  VaultMigrateResourceReq,
  VaultMigrateResourceResp,
  VaultOrderCreateReqs,
  VaultOrderCreateRes,
  VaultProjectTagGetResp,
  VaultRemoveResourceReq,
  VaultRemoveResourceResp,
  VaultResourceInstancesReq,
  VaultResourceIntancesResp,
  VaultSetResourceReq,
  VaultSetResourceResp,
  VaultTagGetResp,
  VaultTagsCreateReq,
  VaultUpdateReq,
  operations,
  paths,
} from "./types.ts";

export type * from "./types.ts";

/** Regions whose endpoint is documented. */
export type HuaweiCbrRegion =
  | "cn-north-1"
  | "cn-north-2"
  | "cn-north-4"
  | "cn-north-9"
  | "cn-north-11"
  | "cn-north-12"
  | "cn-south-1"
  | "cn-south-2"
  | "cn-south-4"
  | "cn-east-2"
  | "cn-east-3"
  | "cn-east-4"
  | "cn-east-5"
  | "cn-southwest-2"
  | "cn-southwest-3"
  | "ap-southeast-1"
  | "ap-southeast-2"
  | "ap-southeast-3"
  | "ap-southeast-4"
  | "ap-southeast-5"
  | "af-north-1"
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
  | "ru-northwest-2"
  | "eu-west-101";

export interface HuaweiCbrOptions extends ClientOptions<HuaweiCbrRegion> {}

type Params<Id extends keyof operations, Time extends string = never> = FlatParams<operations[Id], "project_id", Time>;

/** Parameters of `listVaults`. */
export interface ListVaultsParams extends Params<"listVaults"> {}

/** Parameters of `createVault`. */
export interface CreateVaultParams extends Params<"createVault"> {
  /** The request's body, as sent. */
  body: VaultCreateReq;
}

/** Parameters of `createPostPaidVault`. */
export interface CreatePostPaidVaultParams extends Params<"createPostPaidVault"> {
  /** The request's body, as sent. */
  body: VaultOrderCreateReqs;
}

/** Parameters of `listExternalVaults`. */
export interface ListExternalVaultsParams extends Params<"listExternalVaults"> {}

/** Parameters of `showVault`. */
export interface ShowVaultParams extends Params<"showVault"> {}

/** Parameters of `updateVault`. */
export interface UpdateVaultParams extends Params<"updateVault"> {
  /** The request's body, as sent. */
  body: VaultUpdateReq;
}

/** Parameters of `deleteVault`. */
export interface DeleteVaultParams extends Params<"deleteVault"> {}

/** Parameters of `showSummary`. */
export interface ShowSummaryParams extends Params<"showSummary"> {}

/** Parameters of `batchUpdateVault`. */
export interface BatchUpdateVaultParams extends Params<"batchUpdateVault"> {
  /** The request's body, as sent. */
  body: BatchUpdateVaultRequestBody;
}

/** Parameters of `addVaultResources`. */
export interface AddVaultResourcesParams extends Params<"addVaultResources"> {
  /** The request's body, as sent. */
  body: VaultAddResourceReq;
}

/** Parameters of `removeVaultResources`. */
export interface RemoveVaultResourcesParams extends Params<"removeVaultResources"> {
  /** The request's body, as sent. */
  body: VaultRemoveResourceReq;
}

/** Parameters of `migrateVaultResources`. */
export interface MigrateVaultResourcesParams extends Params<"migrateVaultResources"> {
  /** The request's body, as sent. */
  body: VaultMigrateResourceReq;
}

/** Parameters of `setVaultResource`. */
export interface SetVaultResourceParams extends Params<"setVaultResource"> {
  /** The request's body, as sent. */
  body: VaultSetResourceReq;
}

/** Parameters of `associateVaultPolicy`. */
export interface AssociateVaultPolicyParams extends Params<"associateVaultPolicy"> {
  /** The request's body, as sent. */
  body: VaultAssociate;
}

/** Parameters of `disassociateVaultPolicy`. */
export interface DisassociateVaultPolicyParams extends Params<"disassociateVaultPolicy"> {
  /** The request's body, as sent. */
  body: VaultDissociate;
}

/** Parameters of `listPolicies`. */
export interface ListPoliciesParams extends Params<"listPolicies"> {}

/** Parameters of `createPolicy`. */
export interface CreatePolicyParams extends Params<"createPolicy"> {
  /** The request's body, as sent. */
  body: PolicyCreateReq;
}

/** Parameters of `showPolicy`. */
export interface ShowPolicyParams extends Params<"showPolicy"> {}

/** Parameters of `updatePolicy`. */
export interface UpdatePolicyParams extends Params<"updatePolicy"> {
  /** The request's body, as sent. */
  body: PolicyUpdateReq;
}

/** Parameters of `deletePolicy`. */
export interface DeletePolicyParams extends Params<"deletePolicy"> {}

/** Parameters of `listOrganizationPolicies`. */
export interface ListOrganizationPoliciesParams extends Params<"listOrganizationPolicies"> {}

/** Parameters of `createOrganizationPolicy`. */
export interface CreateOrganizationPolicyParams extends Params<"createOrganizationPolicy"> {
  /** The request's body, as sent. */
  body: OrganizationPolicyCreateReq;
}

/** Parameters of `showOrganizationPolicy`. */
export interface ShowOrganizationPolicyParams extends Params<"showOrganizationPolicy"> {}

/** Parameters of `updateOrganizationPolicy`. */
export interface UpdateOrganizationPolicyParams extends Params<"updateOrganizationPolicy"> {
  /** The request's body, as sent. */
  body: OrganizationPolicyUpdateReq;
}

/** Parameters of `deleteOrganizationPolicy`. */
export interface DeleteOrganizationPolicyParams extends Params<"deleteOrganizationPolicy"> {}

/** Parameters of `listOrganizationPolicyDetails`. */
export interface ListOrganizationPolicyDetailsParams extends Params<"listOrganizationPolicyDetails"> {}

/** Parameters of `listBackups`. */
export interface ListBackupsParams extends Params<"listBackups"> {}

/** Parameters of `showBackup`. */
export interface ShowBackupParams extends Params<"showBackup"> {}

/** Parameters of `updateBackup`. */
export interface UpdateBackupParams extends Params<"updateBackup"> {
  /** The request's body, as sent. */
  body: BackupUpdateReq;
}

/** Parameters of `deleteBackup`. */
export interface DeleteBackupParams extends Params<"deleteBackup"> {}

/** Parameters of `showMetadata`. */
export interface ShowMetadataParams extends Params<"showMetadata"> {}

/** Parameters of `restoreBackup`. */
export interface RestoreBackupParams extends Params<"restoreBackup"> {
  /** The request's body, as sent. */
  body: BackupRestoreReq;
}

/** Parameters of `copyBackup`. */
export interface CopyBackupParams extends Params<"copyBackup"> {
  /** The request's body, as sent. */
  body: BackupReplicateReq;
}

/** Parameters of `importBackup`. */
export interface ImportBackupParams extends Params<"importBackup"> {
  /** The request's body, as sent. */
  body: BackupSyncReq;
}

/** Parameters of `createCheckpoint`. */
export interface CreateCheckpointParams extends Params<"createCheckpoint"> {
  /** The request's body, as sent. */
  body: VaultBackupReq;
}

/** Parameters of `showCheckpoint`. */
export interface ShowCheckpointParams extends Params<"showCheckpoint"> {}

/** Parameters of `copyCheckpoint`. */
export interface CopyCheckpointParams extends Params<"copyCheckpoint"> {
  /** The request's body, as sent. */
  body: CheckpointReplicateReq;
}

/** Parameters of `importCheckpoint`. */
export interface ImportCheckpointParams extends Params<"importCheckpoint"> {
  /** The request's body, as sent. */
  body: SyncReq;
}

/** Parameters of `listMembers`. */
export interface ListMembersParams extends Params<"listMembers"> {}

/** Parameters of `addMembers`. */
export interface AddMembersParams extends Params<"addMembers"> {
  /** The request's body, as sent. */
  body: AddMembersReq;
}

/** Parameters of `showMemberDetail`. */
export interface ShowMemberDetailParams extends Params<"showMemberDetail"> {}

/** Parameters of `updateMemberStatus`. */
export interface UpdateMemberStatusParams extends Params<"updateMemberStatus"> {
  /** The request's body, as sent. */
  body: UpdateMember;
}

/** Parameters of `deleteMember`. */
export interface DeleteMemberParams extends Params<"deleteMember"> {}

/** Parameters of `listVaultTags`. */
export interface ListVaultTagsParams extends Params<"listVaultTags"> {}

/** Parameters of `createVaultTags`. */
export interface CreateVaultTagsParams extends Params<"createVaultTags"> {
  /** The request's body, as sent. */
  body: VaultTagsCreateReq;
}

/** Parameters of `batchCreateAndDeleteVaultTags`. */
export interface BatchCreateAndDeleteVaultTagsParams extends Params<"batchCreateAndDeleteVaultTags"> {
  /** The request's body, as sent. */
  body: BulkCreateAndDeleteVaultTagsReq;
}

/** Parameters of `deleteVaultTag`. */
export interface DeleteVaultTagParams extends Params<"deleteVaultTag"> {}

/** Parameters of `listVaultProjectTags`. */
export interface ListVaultProjectTagsParams extends Params<"listVaultProjectTags"> {}

/** Parameters of `listVaultResourceInstances`. */
export interface ListVaultResourceInstancesParams extends Params<"listVaultResourceInstances"> {
  /** The request's body, as sent. */
  body?: Omit<VaultResourceInstancesReq, "action"> | undefined;
}

/** Parameters of `countVaultResourceInstances`. */
export interface CountVaultResourceInstancesParams extends Params<"listVaultResourceInstances"> {
  /** The request's body, as sent. */
  body?: Omit<VaultResourceInstancesReq, "action" | "limit" | "offset"> | undefined;
}

/** Parameters of `listTasks`. */
export interface ListTasksParams extends Params<"listTasks"> {}

/** Parameters of `showTask`. */
export interface ShowTaskParams extends Params<"showTask"> {}

/** Parameters of `listProtectables`. */
export interface ListProtectablesParams extends Params<"listProtectables"> {}

/** Parameters of `showProtectable`. */
export interface ShowProtectableParams extends Params<"showProtectable"> {}

/** Parameters of `checkAgent`. */
export interface CheckAgentParams extends Params<"checkAgent"> {
  /** The request's body, as sent. */
  body: ProtectableAgentReq;
}

/** Parameters of `showReplicationCapabilities`. */
export interface ShowReplicationCapabilitiesParams extends Params<"showReplicationCapabilities"> {}

/** Parameters of `listAgents`. */
export interface ListAgentsParams extends Params<"listAgents"> {}

/** Parameters of `registerAgent`. */
export interface RegisterAgentParams extends Params<"registerAgent"> {
  /** The request's body, as sent. */
  body: AgentRegisterReq;
}

/** Parameters of `showAgent`. */
export interface ShowAgentParams extends Params<"showAgent"> {}

/** Parameters of `updateAgent`. */
export interface UpdateAgentParams extends Params<"updateAgent"> {
  /** The request's body, as sent. */
  body: AgentUpdateReq;
}

/** Parameters of `unregisterAgent`. */
export interface UnregisterAgentParams extends Params<"unregisterAgent"> {}

/** Parameters of `addAgentPath`. */
export interface AddAgentPathParams extends Params<"addAgentPath"> {
  /** The request's body, as sent. */
  body: AgentAddPathReq;
}

/** Parameters of `removeAgentPath`. */
export interface RemoveAgentPathParams extends Params<"removeAgentPath"> {
  /** The request's body, as sent. */
  body: AgentRemovePathReq;
}

/** Parameters of `listDomainProjects`. */
export interface ListDomainProjectsParams extends Params<"listDomainProjects"> {}

/** Parameters of `showDomain`. */
export interface ShowDomainParams extends Params<"showDomain"> {}

/** Parameters of `showMigrateStatus`. */
export interface ShowMigrateStatusParams extends Params<"showMigrateStatus"> {}

/** Parameters of `migrateDomain`. */
export interface MigrateDomainParams {
  /** The request's body, as sent. */
  body: DomainMigrate;
}

/** Parameters of `changeOrder`. */
export interface ChangeOrderParams extends Params<"changeOrder"> {
  /** The request's body, as sent. */
  body: CbcOrderChange;
}

/** Parameters of `updateOrder`. */
export interface UpdateOrderParams extends Params<"updateOrder"> {
  /** The request's body, as sent. */
  body: CbcUpdate;
}

/** Parameters of `changeVaultChargeMode`. */
export interface ChangeVaultChargeModeParams extends Params<"changeVaultChargeMode"> {
  /** The request's body, as sent. */
  body: ChangeToPeriod;
}

/** Parameters of `listFeatures`. */
export interface ListFeaturesParams extends Params<"listFeatures"> {}

/** Parameters of `showFeature`. */
export interface ShowFeatureParams extends Params<"showFeature"> {}

/** Parameters of `listStorageUsage`. */
export interface ListStorageUsageParams extends Params<"listStorageUsage"> {}

/**
 * Huawei Cloud, Cloud Backup and Recovery.
 * Backups of servers, disks, file systems and desktops.
 */
export interface HuaweiCbr {
  /**
   * Lists the vaults of the project.
   * @returns An async iterable over the items of all pages.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/ListVault.html | Querying the Vault List}
   */
  listVaults(params?: ListVaultsParams, options?: ListOptions): List<Vault, VaultListResp>;

  /**
   * Creates a vault and, in the same call, associates resources, tags and a backup policy with it. Answers the vault if it is paid by use. A vault paid by month or year (`pre_paid`) is answered with its orders in place of the vault; it exists once the order is paid in Huawei's billing service.
   * @returns The new vault, or the orders for it.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/CreateVault.html | Creating a Vault}
   */
  createVault(params: CreateVaultParams, options?: CallOptions): Promise<VaultCreateResp>;

  /**
   * Orders a vault that is paid ahead, by month or year; the name says the opposite. Answers the orders: `resourceId` of an order is the ID of the vault. The vault exists once the order is paid in Huawei's billing service. This call costs money.
   * @returns The orders.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/CreatePostPaidVault.html | Creating a Yearly/Monthly Vault}
   */
  createPostPaidVault(params: CreatePostPaidVaultParams, options?: CallOptions): Promise<VaultOrderCreateRes>;

  /**
   * Lists the vaults that the account has in another region, to find the target of a replication.
   * @returns An async iterable over the items of all pages.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/ListExternalVault.html | Querying Vaults of Another Region}
   */
  listExternalVaults(params: ListExternalVaultsParams, options?: ListOptions): List<Vault, VaultListResp>;

  /**
   * Shows one vault, its resources and how full it is.
   * @returns The vault.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/ShowVault.html | Querying a Specified Vault}
   */
  showVault(params: ShowVaultParams, options?: CallOptions): Promise<VaultGetResp>;

  /**
   * Changes a vault's name, size or settings. Answers the changed vault.
   * @returns The changed vault.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/UpdateVault.html | Modifying a Vault}
   */
  updateVault(params: UpdateVaultParams, options?: CallOptions): Promise<VaultGetResp>;

  /**
   * Deletes a vault and all backups in it. The answer has no body. The vault is gone when `showVault` answers 404; until then its `billing.status` is `deleting`. The task has the type `vault_delete`.
   * @returns Nothing: the answer has no body.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/DeleteVault.html | Deleting a Vault}
   */
  deleteVault(params: DeleteVaultParams, options?: CallOptions): Promise<void>;

  /**
   * Sums up how large the project's vaults are together, and how much of them is used.
   * @returns The sums.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/ShowSummary.html | Querying the Capacity of All Vaults}
   */
  showSummary(params?: ShowSummaryParams, options?: CallOptions): Promise<ResSummary>;

  /**
   * Sets for all vaults of the project when to warn that they get full. Answers the IDs of the changed vaults.
   * @returns The changed vaults.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/BatchUpdateVault.html | Modifying All Vaults}
   */
  batchUpdateVault(params: BatchUpdateVaultParams, options?: CallOptions): Promise<VaultBatchUpdateResp>;

  /**
   * Associates resources with a vault, so that it backs them up. Answers their IDs.
   * @returns The added resources.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/AddVaultResource.html | Associating Resources}
   */
  addVaultResources(params: AddVaultResourcesParams, options?: CallOptions): Promise<VaultAddResourceResp>;

  /**
   * Dissociates resources from a vault and deletes their backups in it. Answers their IDs. A resource is removed when `showVault` no longer lists it; until then its `protect_status` is `removing`. The task has the type `remove_resource`.
   * @returns The resources that are removed.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/RemoveVaultResource.html | Dissociating Resources}
   */
  removeVaultResources(params: RemoveVaultResourcesParams, options?: CallOptions): Promise<VaultRemoveResourceResp>;

  /**
   * Associates resources with another vault and moves their backups there. Answers the IDs of what moved. No page says whether the move is done by then.
   * @returns The moved resources.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/MigrateVaultResource.html | Migrating Resources}
   */
  migrateVaultResources(params: MigrateVaultResourcesParams, options?: CallOptions): Promise<VaultMigrateResourceResp>;

  /**
   * Suspends or resumes the automatic backup of single resources of a vault. Answers their IDs.
   * @returns The resources that are set.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/SetVaultResource.html | Setting Automatic Backup of a Vault's Resources}
   */
  setVaultResource(params: SetVaultResourceParams, options?: CallOptions): Promise<VaultSetResourceResp>;

  /**
   * Applies one policy or several to a vault. Answers the vault's ID and the policy's.
   * @returns The vault and its policy.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/AssociateVaultPolicy.html | Applying a Policy to a Vault}
   */
  associateVaultPolicy(params: AssociateVaultPolicyParams, options?: CallOptions): Promise<VaultAssociateResp>;

  /**
   * Removes a policy from a vault. Answers the IDs of both. The path says `dissociate`.
   * @returns The vault and the policy it had.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/DisassociateVaultPolicy.html | Removing a Policy from a Vault}
   */
  disassociateVaultPolicy(params: DisassociateVaultPolicyParams, options?: CallOptions): Promise<VaultDissociateResp>;

  /**
   * Lists the policies of the project, all in one answer: the request has no parameters for pages.
   * @returns An async iterable over the items of the answer.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/ListPolicies.html | Querying the Policy List}
   */
  listPolicies(params?: ListPoliciesParams, options?: ListOptions): List<Policy, PolicyListResp>;

  /**
   * Creates a policy that backs up or replicates at set times. Answers the policy.
   * @returns The new policy.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/CreatePolicy.html | Creating a Policy}
   */
  createPolicy(params: CreatePolicyParams, options?: CallOptions): Promise<PolicyCreateResp>;

  /**
   * Shows one policy.
   * @returns The policy.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/ShowPolicy.html | Querying a Single Policy}
   */
  showPolicy(params: ShowPolicyParams, options?: CallOptions): Promise<PolicyCreateResp>;

  /**
   * Changes one policy. Answers the changed policy.
   * @returns The changed policy.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/UpdatePolicy.html | Modifying a Policy}
   */
  updatePolicy(params: UpdatePolicyParams, options?: CallOptions): Promise<PolicyCreateResp>;

  /**
   * Deletes one policy. The answer has no body.
   * @returns Nothing: the answer has no body.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/DeletePolicy.html | Deleting a Policy}
   */
  deletePolicy(params: DeletePolicyParams, options?: CallOptions): Promise<void>;

  /**
   * Lists the organization policies of one kind.
   * @returns An async iterable over the items of all pages.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/ListOrganizationPolicies.html | Querying the Organization Policy List}
   */
  listOrganizationPolicies(
    params: ListOrganizationPoliciesParams,
    options?: ListOptions,
  ): List<OrganizationPolicy, OrganizationPoliciesListResp>;

  /**
   * Creates a policy that is rolled out to accounts of an organization. Answers the policy, at first with the status `syncing`. It is rolled out when `listOrganizationPolicyDetails` has the status `available` for all projects.
   * @returns The new organization policy.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/CreateOrganizationPolicy.html | Creating an Organization Policy}
   */
  createOrganizationPolicy(
    params: CreateOrganizationPolicyParams,
    options?: CallOptions,
  ): Promise<OrganizationPolicyResp>;

  /**
   * Shows one organization policy.
   * @returns The organization policy.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/ShowOrganizationPolicy.html | Querying a Specified Organization Policy}
   */
  showOrganizationPolicy(params: ShowOrganizationPolicyParams, options?: CallOptions): Promise<OrganizationPolicyResp>;

  /**
   * Changes one organization policy. Answers the changed policy. The change is rolled out when `listOrganizationPolicyDetails` has the status `available` for all projects.
   * @returns The changed organization policy.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/UpdateOrganizationPolicy.html | Modifying an Organization Policy}
   */
  updateOrganizationPolicy(
    params: UpdateOrganizationPolicyParams,
    options?: CallOptions,
  ): Promise<OrganizationPolicyResp>;

  /**
   * Deletes one organization policy. The answer has no body.
   * @returns Nothing: the answer has no body.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/DeleteOrganizationPolicy.html | Deleting an Organization Policy}
   */
  deleteOrganizationPolicy(params: DeleteOrganizationPolicyParams, options?: CallOptions): Promise<void>;

  /**
   * Lists, account by account and project by project, how far an organization policy is rolled out. All comes in one answer: the request has no parameters for pages.
   * @returns An async iterable over the items of the answer.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/ListOrganizationPolicyDetail.html | Querying the Deployment of an Organization Policy}
   */
  listOrganizationPolicyDetails(
    params: ListOrganizationPolicyDetailsParams,
    options?: ListOptions,
  ): List<OrganizationPolicyStatus, OrganizationPolicyStatusListResp>;

  /**
   * Lists the backups that the project owns, or, by `own_type`, those shared with it.
   * @returns An async iterable over the items of all pages.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/ListBackups.html | Querying All Backups}
   */
  listBackups(params?: ListBackupsParams, options?: ListOptions): List<BackupResp, BackupListResp>;

  /**
   * Shows one backup and, in `children`, the backups that it is made of. A backup that was deleted may answer 401 in place of 404.
   * @returns The backup.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/ShowBackup.html | Querying a Specified Backup}
   */
  showBackup(params: ShowBackupParams, options?: CallOptions): Promise<BackupGetResp>;

  /**
   * Renames a backup. Answers the changed backup.
   * @returns The changed backup.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/UpdateBackup.html | Modifying a Backup}
   */
  updateBackup(params: UpdateBackupParams, options?: CallOptions): Promise<BackupGetResp>;

  /**
   * Deletes one backup. The answer has no body. The backup is gone when `showBackup` answers 404, or 401 with `Malformed request url`; until then its `status` is `deleting`. The task has the type `delete`.
   * @returns Nothing: the answer has no body.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/DeleteBackup.html | Deleting a Backup}
   */
  deleteBackup(params: DeleteBackupParams, options?: CallOptions): Promise<void>;

  /**
   * Shows what a server was when it was backed up: the server, its flavor, disks and ports, each as JSON inside a string. Not every such string is valid JSON. The answer holds user data and network addresses, so keep it out of logs.
   * @returns The metadata.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/ShowMetadata.html | Querying the Metadata of a Backup}
   */
  showMetadata(params: ShowMetadataParams, options?: CallOptions): Promise<BackupMetadata>;

  /**
   * Restores the data of a backup to a server, a disk or another resource. Answers at once, with the ID of a task in `job_id`. The restore is done when `showTask` for it has the status `success`; `failed` and `timeout` end it too. Where the body is missing, look for a task of the type `restore` for the resource.
   * @returns The restore begins.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/RestoreBackup.html | Restoring a Backup}
   */
  restoreBackup(params: RestoreBackupParams, options?: CallOptions): Promise<RestoreBackupResponse>;

  /**
   * Copies a backup to a vault in another region. Answers the ID of a replication record. The copy is done when that record of the backup, in `showBackup` or in `listBackups` with `show_replication`, has the status `success`; `fail` and `skip` end it too. The task has the type `replication`.
   * @returns The replication.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/CopyBackup.html | Replicating a Backup}
   */
  copyBackup(params: CopyBackupParams, options?: CallOptions): Promise<BackupReplicateResp>;

  /**
   * Registers backups that a VMware backup system outside the cloud has stored in a bucket. Answers a task for each backup. A backup is registered when `showTask` for its `operation_log_id` has the status `success`; the task has the type `sync`.
   * @returns A task for each backup.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/ImportBackup.html | Synchronizing Backups}
   */
  importBackup(params: ImportBackupParams, options?: CallOptions): Promise<BackupSyncResp>;

  /**
   * Backs up a vault, or some of its resources, now. Answers the restore point, with the status `protecting`. The backup is done when `showCheckpoint` has the status `available` and so has the `protect_status` of every resource; `error` ends it too. The task has the type `backup`.
   * @returns The new restore point.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/CreateCheckpoint.html | Creating a Restore Point}
   */
  createCheckpoint(params: CreateCheckpointParams, options?: CallOptions): Promise<CheckpointResp>;

  /**
   * Shows one restore point and the state of its resources. A restore point that was deleted may answer 401 in place of 404.
   * @returns The restore point.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/ShowCheckpoint.html | Querying a Restore Point}
   */
  showCheckpoint(params: ShowCheckpointParams, options?: CallOptions): Promise<CheckpointResp>;

  /**
   * Copies all backups of a vault to a vault in another region. Answers a replication record for each backup. A copy is done when its record in `showBackup` has the status `success`; `fail` and `skip` end it too.
   * @returns The replication.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/CopyCheckpoint.html | Replicating a Restore Point}
   */
  copyCheckpoint(params: CopyCheckpointParams, options?: CallOptions): Promise<CheckpointReplicateResp>;

  /**
   * Synchronizes the backups of a vault for hybrid clouds. Answers the ID of a task. It is done when `showTask` for the `operation_log_id` has the status `success`; the task has the type `sync`.
   * @returns The task.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/ImportCheckpoint.html | Synchronizing a Restore Point}
   */
  importCheckpoint(params: ImportCheckpointParams, options?: CallOptions): Promise<SyncResp>;

  /**
   * Lists the projects that a backup is shared with.
   * @returns An async iterable over the items of all pages.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/ShowMembersDetail.html | Obtaining the Share Member List}
   */
  listMembers(params: ListMembersParams, options?: ListOptions): List<Member, MembersList>;

  /**
   * Shares a backup with other projects of the same region, which then accept or reject it. Only backups of servers can be shared. Answers the new members.
   * @returns The new members.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/AddMember.html | Adding a Share Member}
   */
  addMembers(params: AddMembersParams, options?: CallOptions): Promise<MembersList>;

  /**
   * Shows one project that a backup is shared with.
   * @returns The member.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/ShowMemberDetail.html | Querying Share Member Details}
   */
  showMemberDetail(params: ShowMemberDetailParams, options?: CallOptions): Promise<MemberResp>;

  /**
   * Accepts or rejects a shared backup. The project that the backup is shared with calls it. Answers the changed member.
   * @returns The changed member.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/UpdateMemberStatus.html | Updating the Share Member Status}
   */
  updateMemberStatus(params: UpdateMemberStatusParams, options?: CallOptions): Promise<MemberResp>;

  /**
   * Ends the sharing of a backup with one project. The answer has no body.
   * @returns Nothing: the answer has no body.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/DeleteMember.html | Deleting a Specified Share Member}
   */
  deleteMember(params: DeleteMemberParams, options?: CallOptions): Promise<void>;

  /**
   * Lists the tags of one vault, all in one answer: a vault has few. The path says `vault`, not `vaults`.
   * @returns An async iterable over the items of the answer.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/ShowVaultTag.html | Querying Tags of an Associated Resource}
   */
  listVaultTags(params: ListVaultTagsParams, options?: ListOptions): List<Tag, VaultTagGetResp>;

  /**
   * Adds one tag to a vault. A tag with the same key is overwritten, so the request may be sent twice. The answer has no body. The path says `vault`, not `vaults`.
   * @returns Nothing: the answer has no body.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/CreateVaultTags.html | Adding a Tag to an Associated Resource}
   */
  createVaultTags(params: CreateVaultTagsParams, options?: CallOptions): Promise<void>;

  /**
   * Adds or deletes several tags of a vault, which has at most 10. The request may be sent twice: a tag with the same key is overwritten, and one that is missing counts as deleted. The answer has no body. The path says `vault`, not `vaults`.
   * @returns Nothing: the answer has no body.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/BatchCreateAndDeleteVaultTags.html | Batch Adding or Deleting Tags of a Vault}
   */
  batchCreateAndDeleteVaultTags(params: BatchCreateAndDeleteVaultTagsParams, options?: CallOptions): Promise<void>;

  /**
   * Deletes one tag of a vault. The answer has no body. The path says `vault`, not `vaults`.
   * @returns Nothing: the answer has no body.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/DeleteVaultTag.html | Deleting a Tag from an Associated Resource}
   */
  deleteVaultTag(params: DeleteVaultTagParams, options?: CallOptions): Promise<void>;

  /**
   * Lists the tags that the project's vaults have, all in one answer: the request has no parameters for pages. The path says `vault`, not `vaults`.
   * @returns An async iterable over the items of the answer.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/ShowVaultProjectTag.html | Querying Tags of a Vault Project}
   */
  listVaultProjectTags(
    params?: ListVaultProjectTagsParams,
    options?: ListOptions,
  ): List<TagsResp, VaultProjectTagGetResp>;

  /**
   * Lists or counts the vaults that have certain tags. It changes nothing. With `action` `filter` it answers a page of vaults and how many there are; with `count` it answers their number alone, without `resources`, and takes no `limit` and no `offset`. The path says `vault`, not `vaults`.
   * @returns An async iterable over the items of all pages.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/ShowVaultResourceInstances.html | Querying Vault Resources}
   */
  listVaultResourceInstances(
    params?: ListVaultResourceInstancesParams,
    options?: ListOptions,
  ): List<TagResource, VaultResourceIntancesResp>;

  /**
   * Counts the vaults that have certain tags.
   * @returns The number.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/ShowVaultResourceInstances.html | Querying Vault Resources}
   */
  countVaultResourceInstances(params?: CountVaultResourceInstancesParams, options?: CallOptions): Promise<number>;

  /**
   * Lists the tasks of the project: backups, restores, deletions, replications and so on.
   * @returns An async iterable over the items of all pages.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/ListOpLogs.html | Querying the Task List}
   */
  listTasks(params?: ListTasksParams, options?: ListOptions): List<OperationLog, OpListResp>;

  /**
   * Shows one task. Its `status` is `waiting`, then `running`, and at the end `success`, `skipped`, `failed` or `timeout`.
   * @returns The task.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/ShowOpLog.html | Querying a Single Task}
   */
  showTask(params: ShowTaskParams, options?: CallOptions): Promise<OperationLogResp>;

  /**
   * Lists the resources of one kind and says of each whether it can be backed up, and if not, why. The answer holds what the resource's own service says of it, with user data, so keep it out of logs.
   * @returns An async iterable over the items of all pages.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/ListProtectable.html | Querying Protectable Resources}
   */
  listProtectables(params: ListProtectablesParams, options?: ListOptions): List<ProtectablesResp, ProtectablesListResp>;

  /**
   * Shows one resource and says whether it can be backed up, and if not, why. The answer holds what the resource's own service says of it, with user data, so keep it out of logs.
   * @returns The resource.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/ShowProtectable.html | Querying a Specified Protectable Resource}
   */
  showProtectable(params: ShowProtectableParams, options?: CallOptions): Promise<ProtectableGetResp>;

  /**
   * Tells for servers whether the agent that makes backups consistent for applications is installed and up to date. It changes nothing. The path says `agent`, not `agents`.
   * @returns The agents' states.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/CheckAgent.html | Querying the Agent Status}
   */
  checkAgent(params: CheckAgentParams, options?: CallOptions): Promise<ProtectableAgentStatusResp>;

  /**
   * Lists the regions that replicate, and where each replicates to. All comes in one answer: the request has no parameters for pages.
   * @returns An async iterable over the items of the answer.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/ShowReplicationCapabilities.html | Querying the Replication Capability}
   */
  showReplicationCapabilities(
    params?: ShowReplicationCapabilitiesParams,
    options?: ListOptions,
  ): List<ProtectableReplicationCapabilitiesRespRegion, ProtectableReplicationCapabilitiesResp>;

  /**
   * Lists the agents that back up files.
   * @returns An async iterable over the items of all pages.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/ListAgent.html | Querying the Agent List}
   */
  listAgents(params?: ListAgentsParams, options?: ListOptions): List<Agent, AgentListResp>;

  /**
   * Registers an agent that backs up files. The agent calls it by itself when it is installed. Answers the agent.
   * @returns The registered agent.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/RegisterAgent.html | Registering an Agent}
   */
  registerAgent(params: RegisterAgentParams, options?: CallOptions): Promise<AgentGetResp>;

  /**
   * Shows one agent and the paths that it backs up.
   * @returns The agent.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/ShowAgent.html | Querying a Specified Agent}
   */
  showAgent(params: ShowAgentParams, options?: CallOptions): Promise<AgentGetResp>;

  /**
   * Sets an agent's state to `uninstall`. It is called while the agent is being uninstalled. Answers the changed agent.
   * @returns The changed agent.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/UpdateAgent.html | Modifying an Agent}
   */
  updateAgent(params: UpdateAgentParams, options?: CallOptions): Promise<AgentGetResp>;

  /**
   * Removes an agent and deletes all its backups. The answer has status 200 and no body. No page says how to wait until the backups are gone.
   * @returns Nothing: the answer has no body.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/UnregisterAgent.html | Removing an Agent}
   */
  unregisterAgent(params: UnregisterAgentParams, options?: CallOptions): Promise<void>;

  /**
   * Adds paths for an agent to back up. Whether they exist on the server is not checked. Answers which paths are new and which were there.
   * @returns What became of the paths.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/AddAgentPath.html | Adding Backup Paths}
   */
  addAgentPath(params: AddAgentPathParams, options?: CallOptions): Promise<AgentAddPathResp>;

  /**
   * Removes paths from what an agent backs up. Answers which paths are removed and which were not there.
   * @returns What became of the paths.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/RemoveAgentPath.html | Removing Backup Paths}
   */
  removeAgentPath(params: RemoveAgentPathParams, options?: CallOptions): Promise<AgentRemovePathResp>;

  /**
   * Lists the account's projects in all regions, to find the target of a replication. Without enterprise projects the list is empty. All comes in one answer: the request has no parameters for pages.
   * @returns An async iterable over the items of the answer.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/ListProjects.html | Querying Projects of a Tenant}
   */
  listProjects(params?: Record<string, never>, options?: ListOptions): List<ProjectsListInfo, ListProjectsResp>;

  /**
   * Lists the projects of an account by the account's name, all in one answer: the request has no parameters for pages.
   * @returns An async iterable over the items of the answer.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/ListDomainProjects.html | Querying the Project List of a Tenant}
   */
  listDomainProjects(
    params: ListDomainProjectsParams,
    options?: ListOptions,
  ): List<DomainProjectsInfo, ListDomainProjectsResp>;

  /**
   * Shows which account a project belongs to. It is made for the console, which shows where shared backups are from.
   * @returns The project and its account.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/ShowDomain.html | Querying a Tenant}
   */
  showDomain(params: ShowDomainParams, options?: CallOptions): Promise<DomainResp>;

  /**
   * Shows how far the move from CSBS and VBS is, as a whole and project by project. All comes in one answer.
   * @returns The state of the move.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/ShowMigrateStatus.html | Querying the Migration}
   */
  showMigrateStatus(params?: ShowMigrateStatusParams, options?: CallOptions): Promise<DomainMigrateResp>;

  /**
   * Moves the account's resources from the older services CSBS and VBS to this one. Answers the state of each region. The move is done when `showMigrateStatus` no longer has the status `migrating`.
   * @returns The state of each region, by the region's ID.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/MigrateDomain.html | Migrating a Tenant}
   */
  migrateDomain(params: MigrateDomainParams, options?: CallOptions): Promise<MigrateDomainResponse>;

  /**
   * Orders another size for a vault that is paid by month or year. Answers the order. The vault changes once the order is paid in Huawei's billing service. This call costs money. This is a public beta that not every region has.
   * @returns The order.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/ChangeOrder.html | Changing an Order}
   */
  changeOrder(params: ChangeOrderParams, options?: CallOptions): Promise<OrderResponseBody>;

  /**
   * Orders another size for a vault that is paid by month or year. Answers the order. This call costs money.
   * @returns The order.
   * @deprecated Huawei has given it up; use `changeOrder` instead.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/UpdateOrder.html | Changing an Order (abandoned)}
   */
  updateOrder(params: UpdateOrderParams, options?: CallOptions): Promise<UpdateOrderResponseBody>;

  /**
   * Turns vaults that are paid by use into vaults that are paid by month or year. Answers the order. The vaults change once the order is paid in Huawei's billing service. This call costs money. This is a public beta that not every region has.
   * @returns The order.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/ChangeVaultChargeMode.html | Changing the Billing Mode}
   */
  changeVaultChargeMode(params: ChangeVaultChargeModeParams, options?: CallOptions): Promise<OrderResponseBody>;

  /**
   * Shows what the service can do in this region, as a map of keys to values of any kind. A map has no pages. This is a public beta that not every region has.
   * @returns The features, by their keys.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/ListFeatures.html | Querying Supported Features}
   */
  listFeatures(params?: ListFeaturesParams, options?: CallOptions): Promise<ListFeaturesResponse>;

  /**
   * Shows one feature of this region, as a map of its key to a value of any kind. This is a public beta that not every region has.
   * @returns The feature, by its key.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/ShowFeature.html | Querying a Specified Feature}
   */
  showFeature(params: ShowFeatureParams, options?: CallOptions): Promise<ShowFeatureResponse>;

  /**
   * Lists, resource by resource, how many backups there are and how much space they take.
   * @returns An async iterable over the items of all pages.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/ShowStorageUsage.html | Querying Capacity Statistics}
   */
  listStorageUsage(params?: ListStorageUsageParams, options?: ListOptions): List<StorageUsage, StorageUsageResp>;

  /** The openapi-fetch client underneath: same login, same guards, parameters and answers as openapi-fetch has them. */
  readonly http: Client<paths>;
}

/**
 * Makes a client for Huawei Cloud, Cloud Backup and Recovery.
 * Sends nothing before the first call. Throws ParameterError for options that no call could succeed with.
 */
export function huaweiCbr(options: HuaweiCbrOptions): HuaweiCbr {
  const { call, list, http } = createService<paths>(service, options);
  return {
    listVaults: (params, options) => list(table.listVaults, params, options),
    createVault: (params, options) => call(table.createVault, params, options),
    createPostPaidVault: (params, options) => call(table.createPostPaidVault, params, options),
    listExternalVaults: (params, options) => list(table.listExternalVaults, params, options),
    showVault: (params, options) => call(table.showVault, params, options),
    updateVault: (params, options) => call(table.updateVault, params, options),
    deleteVault: (params, options) => call(table.deleteVault, params, options),
    showSummary: (params, options) => call(table.showSummary, params, options),
    batchUpdateVault: (params, options) => call(table.batchUpdateVault, params, options),
    addVaultResources: (params, options) => call(table.addVaultResources, params, options),
    removeVaultResources: (params, options) => call(table.removeVaultResources, params, options),
    migrateVaultResources: (params, options) => call(table.migrateVaultResources, params, options),
    setVaultResource: (params, options) => call(table.setVaultResource, params, options),
    associateVaultPolicy: (params, options) => call(table.associateVaultPolicy, params, options),
    disassociateVaultPolicy: (params, options) => call(table.disassociateVaultPolicy, params, options),
    listPolicies: (params, options) => list(table.listPolicies, params, options),
    createPolicy: (params, options) => call(table.createPolicy, params, options),
    showPolicy: (params, options) => call(table.showPolicy, params, options),
    updatePolicy: (params, options) => call(table.updatePolicy, params, options),
    deletePolicy: (params, options) => call(table.deletePolicy, params, options),
    listOrganizationPolicies: (params, options) => list(table.listOrganizationPolicies, params, options),
    createOrganizationPolicy: (params, options) => call(table.createOrganizationPolicy, params, options),
    showOrganizationPolicy: (params, options) => call(table.showOrganizationPolicy, params, options),
    updateOrganizationPolicy: (params, options) => call(table.updateOrganizationPolicy, params, options),
    deleteOrganizationPolicy: (params, options) => call(table.deleteOrganizationPolicy, params, options),
    listOrganizationPolicyDetails: (params, options) => list(table.listOrganizationPolicyDetails, params, options),
    listBackups: (params, options) => list(table.listBackups, params, options),
    showBackup: (params, options) => call(table.showBackup, params, options),
    updateBackup: (params, options) => call(table.updateBackup, params, options),
    deleteBackup: (params, options) => call(table.deleteBackup, params, options),
    showMetadata: (params, options) => call(table.showMetadata, params, options),
    restoreBackup: (params, options) => call(table.restoreBackup, params, options),
    copyBackup: (params, options) => call(table.copyBackup, params, options),
    importBackup: (params, options) => call(table.importBackup, params, options),
    createCheckpoint: (params, options) => call(table.createCheckpoint, params, options),
    showCheckpoint: (params, options) => call(table.showCheckpoint, params, options),
    copyCheckpoint: (params, options) => call(table.copyCheckpoint, params, options),
    importCheckpoint: (params, options) => call(table.importCheckpoint, params, options),
    listMembers: (params, options) => list(table.listMembers, params, options),
    addMembers: (params, options) => call(table.addMembers, params, options),
    showMemberDetail: (params, options) => call(table.showMemberDetail, params, options),
    updateMemberStatus: (params, options) => call(table.updateMemberStatus, params, options),
    deleteMember: (params, options) => call(table.deleteMember, params, options),
    listVaultTags: (params, options) => list(table.listVaultTags, params, options),
    createVaultTags: (params, options) => call(table.createVaultTags, params, options),
    batchCreateAndDeleteVaultTags: (params, options) => call(table.batchCreateAndDeleteVaultTags, params, options),
    deleteVaultTag: (params, options) => call(table.deleteVaultTag, params, options),
    listVaultProjectTags: (params, options) => list(table.listVaultProjectTags, params, options),
    listVaultResourceInstances: (params, options) => list(table.listVaultResourceInstances, params, options),
    countVaultResourceInstances: (params, options) => call(table.countVaultResourceInstances, params, options),
    listTasks: (params, options) => list(table.listTasks, params, options),
    showTask: (params, options) => call(table.showTask, params, options),
    listProtectables: (params, options) => list(table.listProtectables, params, options),
    showProtectable: (params, options) => call(table.showProtectable, params, options),
    checkAgent: (params, options) => call(table.checkAgent, params, options),
    showReplicationCapabilities: (params, options) => list(table.showReplicationCapabilities, params, options),
    listAgents: (params, options) => list(table.listAgents, params, options),
    registerAgent: (params, options) => call(table.registerAgent, params, options),
    showAgent: (params, options) => call(table.showAgent, params, options),
    updateAgent: (params, options) => call(table.updateAgent, params, options),
    unregisterAgent: (params, options) => call(table.unregisterAgent, params, options),
    addAgentPath: (params, options) => call(table.addAgentPath, params, options),
    removeAgentPath: (params, options) => call(table.removeAgentPath, params, options),
    listProjects: (params, options) => list(table.listProjects, params, options),
    listDomainProjects: (params, options) => list(table.listDomainProjects, params, options),
    showDomain: (params, options) => call(table.showDomain, params, options),
    showMigrateStatus: (params, options) => call(table.showMigrateStatus, params, options),
    migrateDomain: (params, options) => call(table.migrateDomain, params, options),
    changeOrder: (params, options) => call(table.changeOrder, params, options),
    updateOrder: (params, options) => call(table.updateOrder, params, options),
    changeVaultChargeMode: (params, options) => call(table.changeVaultChargeMode, params, options),
    listFeatures: (params, options) => call(table.listFeatures, params, options),
    showFeature: (params, options) => call(table.showFeature, params, options),
    listStorageUsage: (params, options) => list(table.listStorageUsage, params, options),
    http,
  };
}
