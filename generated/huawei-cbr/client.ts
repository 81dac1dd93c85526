// Generated from specs/huawei-cbr by `npm run generate`. To change it, change the spec.
import type { Client } from "openapi-fetch";
import type { CallOptions, ListOptions } from "../../src/core/call-options.ts";
import type { ClientOptions } from "../../src/core/client-options.ts";
import type { List } from "../../src/core/paging/list.ts";
import { createService } from "../../src/core/service.ts";
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

/** What `listVaults` takes. */
export interface ListVaultsParams {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
  /**
   * Page size, 1 to 1000. It does not cap the list.
   * At least 1, at most 1000.
   */
  limit?: number | undefined;
  /** Only vaults with this name. */
  name?: string | undefined;
  /**
   * How many vaults to skip.
   * At least 0.
   */
  offset?: number | undefined;
  /** Only vaults in this kind of cloud. */
  cloud_type?: "public" | "hybrid" | undefined;
  /** Only vaults for this kind of protection. */
  protect_type?: "backup" | "replication" | undefined;
  /** Only vaults for this type of resource. */
  object_type?: "server" | "disk" | "turbo" | "workspace" | "vmware" | "rds" | "file" | undefined;
  /** Only items of this enterprise project, by its ID; `all_granted_eps` stands for all enterprise projects that the user may see. */
  enterprise_project_id?: string | undefined;
  /** Only these vaults, by their IDs; sent as one list with commas. */
  id?: readonly string[] | undefined;
  /** Only vaults with this policy, by its ID. */
  policy_id?: string | undefined;
  /** Only vaults in this state. */
  status?: string | undefined;
  /** Only vaults with these resources: their IDs, separated by commas. */
  resource_ids?: string | undefined;
}

/** What `createVault` takes. */
export interface CreateVaultParams {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
  /** The request's body, as sent. */
  body: VaultCreateReq;
}

/** What `createPostPaidVault` takes. */
export interface CreatePostPaidVaultParams {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
  /** The request's body, as sent. */
  body: VaultOrderCreateReqs;
}

/** What `listExternalVaults` takes. */
export interface ListExternalVaultsParams {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
  /** ID of the project in the other region. */
  external_project_id: string;
  /**
   * Page size, 1 to 1000. It does not cap the list.
   * At least 1, at most 1000.
   */
  limit?: number | undefined;
  /**
   * How many vaults to skip.
   * At least 0.
   */
  offset?: number | undefined;
  /** Only vaults for this kind of protection. */
  protect_type?: "backup" | "replication" | "hybrid" | undefined;
  /** ID of the other region. */
  region_id: string;
  /** Only vaults for this type of resource. The name is misspelt on the wire. */
  objcet_type?: string | undefined;
  /** Only vaults in this kind of cloud. */
  cloud_type?: "public" | "hybrid" | undefined;
  /** Only the vault with this ID. All other filters are then ignored. */
  vault_id?: string | undefined;
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
  body: VaultUpdateReq;
}

/** What `deleteVault` takes. */
export interface DeleteVaultParams {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
  /** ID of the vault. */
  vault_id: string;
}

/** What `showSummary` takes. */
export interface ShowSummaryParams {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
}

/** What `batchUpdateVault` takes. */
export interface BatchUpdateVaultParams {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
  /** The request's body, as sent. */
  body: BatchUpdateVaultRequestBody;
}

/** What `addVaultResources` takes. */
export interface AddVaultResourcesParams {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
  /** ID of the vault. */
  vault_id: string;
  /** The request's body, as sent. */
  body: VaultAddResourceReq;
}

/** What `removeVaultResources` takes. */
export interface RemoveVaultResourcesParams {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
  /** ID of the vault. */
  vault_id: string;
  /** The request's body, as sent. */
  body: VaultRemoveResourceReq;
}

/** What `migrateVaultResources` takes. */
export interface MigrateVaultResourcesParams {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
  /** ID of the vault. */
  vault_id: string;
  /** The request's body, as sent. */
  body: VaultMigrateResourceReq;
}

/** What `setVaultResource` takes. */
export interface SetVaultResourceParams {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
  /** ID of the vault. */
  vault_id: string;
  /** The request's body, as sent. */
  body: VaultSetResourceReq;
}

/** What `associateVaultPolicy` takes. */
export interface AssociateVaultPolicyParams {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
  /** ID of the vault. */
  vault_id: string;
  /** The request's body, as sent. */
  body: VaultAssociate;
}

/** What `disassociateVaultPolicy` takes. */
export interface DisassociateVaultPolicyParams {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
  /** ID of the vault. */
  vault_id: string;
  /** The request's body, as sent. */
  body: VaultDissociate;
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
  body: PolicyCreateReq;
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
  body: PolicyUpdateReq;
}

/** What `deletePolicy` takes. */
export interface DeletePolicyParams {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
  /** ID of the policy. */
  policy_id: string;
}

/** What `listOrganizationPolicies` takes. */
export interface ListOrganizationPoliciesParams {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
  /** Kind of policy. */
  operation_type: string;
  /** Page size. It does not cap the list. */
  limit?: number | undefined;
  /**
   * How many policies to skip.
   * At least 0.
   */
  offset?: number | undefined;
}

/** What `createOrganizationPolicy` takes. */
export interface CreateOrganizationPolicyParams {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
  /** The request's body, as sent. */
  body: OrganizationPolicyCreateReq;
}

/** What `showOrganizationPolicy` takes. */
export interface ShowOrganizationPolicyParams {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
  /** ID of the organization policy. */
  organization_policy_id: string;
}

/** What `updateOrganizationPolicy` takes. */
export interface UpdateOrganizationPolicyParams {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
  /** ID of the organization policy. */
  organization_policy_id: string;
  /** The request's body, as sent. */
  body: OrganizationPolicyUpdateReq;
}

/** What `deleteOrganizationPolicy` takes. */
export interface DeleteOrganizationPolicyParams {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
  /** ID of the organization policy. */
  organization_policy_id: string;
}

/** What `listOrganizationPolicyDetails` takes. */
export interface ListOrganizationPolicyDetailsParams {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
  /** ID of the organization policy. */
  organization_policy_id: string;
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
  /** Only backups of this enterprise project, by its ID; `all_granted_eps` stands for all enterprise projects that the user may see. */
  enterprise_project_id?: string | undefined;
  /** Kind of backup, `replication` for those replicated from another region. */
  image_type?: "backup" | "replication" | undefined;
  /** Only incremental backups if true, only full ones if false. Without it, both. */
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
  /** Only backups of resources of this type: cloud servers, disks, bare metal servers, SFS Turbo file systems, desktops or native servers. */
  resource_type?:
    | "OS::Nova::Server"
    | "OS::Cinder::Volume"
    | "OS::Ironic::BareMetalServer"
    | "OS::Sfs::Turbo"
    | "OS::Workspace::DesktopV2"
    | "OS::Native::Server"
    | undefined;
  /**
   * Whether the answer holds replication records.
   * Default false.
   */
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

/** What `showBackup` takes. */
export interface ShowBackupParams {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
  /** ID of the backup. */
  backup_id: string;
}

/** What `updateBackup` takes. */
export interface UpdateBackupParams {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
  /** ID of the backup. */
  backup_id: string;
  /** The request's body, as sent. */
  body: BackupUpdateReq;
}

/** What `deleteBackup` takes. */
export interface DeleteBackupParams {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
  /** ID of the backup. */
  backup_id: string;
}

/** What `showMetadata` takes. */
export interface ShowMetadataParams {
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
  body: BackupRestoreReq;
}

/** What `copyBackup` takes. */
export interface CopyBackupParams {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
  /** ID of the backup. */
  backup_id: string;
  /** The request's body, as sent. */
  body: BackupReplicateReq;
}

/** What `importBackup` takes. */
export interface ImportBackupParams {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
  /** The request's body, as sent. */
  body: BackupSyncReq;
}

/** What `createCheckpoint` takes. */
export interface CreateCheckpointParams {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
  /** The request's body, as sent. */
  body: VaultBackupReq;
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
  body: CheckpointReplicateReq;
}

/** What `importCheckpoint` takes. */
export interface ImportCheckpointParams {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
  /** The request's body, as sent. */
  body: SyncReq;
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
  /** Only members in this state. */
  status?: string | undefined;
  /** Only members that keep the backup in this vault, by its ID. */
  vault_id?: string | undefined;
  /** Page size. It does not cap the list. */
  limit?: number | undefined;
  /** ID of the last member on the page before. */
  marker?: string | undefined;
  /**
   * How many members to skip.
   * At least 0.
   */
  offset?: number | undefined;
  /** Order: keys with an optional direction, separated by commas, as `key:asc,key:desc`. The direction is `desc` if not given. At most 255 characters. */
  sort?: string | undefined;
}

/** What `addMembers` takes. */
export interface AddMembersParams {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
  /** ID of the backup. */
  backup_id: string;
  /** The request's body, as sent. */
  body: AddMembersReq;
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
  body: UpdateMember;
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
  body: VaultTagsCreateReq;
}

/** What `batchCreateAndDeleteVaultTags` takes. */
export interface BatchCreateAndDeleteVaultTagsParams {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
  /** ID of the vault. */
  vault_id: string;
  /** The request's body, as sent. */
  body: BulkCreateAndDeleteVaultTagsReq;
}

/** What `deleteVaultTag` takes. */
export interface DeleteVaultTagParams {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
  /** ID of the vault. */
  vault_id: string;
  /** Key of the tag. Blanks around it are cut off; nothing else about it is checked. */
  key: string;
}

/** What `listVaultProjectTags` takes. */
export interface ListVaultProjectTagsParams {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
}

/** What `listVaultResourceInstances` takes. */
export interface ListVaultResourceInstancesParams {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
  /** The request's body, as sent. */
  body: VaultResourceInstancesReq;
}

/** What `listTasks` takes. */
export interface ListTasksParams {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
  /** Only tasks up to this time, UTC, as `YYYY-MM-DDThh:mm:ssZ`. */
  end_time?: string | undefined;
  /**
   * Page size. It does not cap the list.
   * At least 1.
   */
  limit?: number | undefined;
  /**
   * How many tasks to skip.
   * At least 0.
   */
  offset?: number | undefined;
  /** Only tasks of this kind. */
  operation_type?:
    "backup" | "copy" | "replication" | "delete" | "restore" | "vault_delete" | "remove_resource" | "sync" | undefined;
  /** Only tasks of this backup provider, by its ID; a backup names its own in `provider_id`. */
  provider_id?: string | undefined;
  /** Only tasks on this resource, by its ID. */
  resource_id?: string | undefined;
  /** Only tasks on resources with this name. */
  resource_name?: string | undefined;
  /** Only tasks from this time on, UTC, as `YYYY-MM-DDThh:mm:ssZ`. */
  start_time?: string | undefined;
  /** Only tasks in this state. */
  status?: "success" | "skipped" | "failed" | "running" | "timeout" | "waiting" | undefined;
  /** Only tasks on resources of this vault, by its ID. */
  vault_id?: string | undefined;
  /** Only tasks on resources of vaults with this name. */
  vault_name?: string | undefined;
  /** Only items of this enterprise project, by its ID; `all_granted_eps` stands for all enterprise projects that the user may see. */
  enterprise_project_id?: string | undefined;
}

/** What `showTask` takes. */
export interface ShowTaskParams {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
  /** ID of the task. */
  operation_log_id: string;
}

/** What `listProtectables` takes. */
export interface ListProtectablesParams {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
  /** Kind of resource. */
  protectable_type: "server" | "disk" | "turbo" | "workspace" | "workspace_v2";
  /**
   * Page size, at most 50. It does not cap the list.
   * At most 50.
   */
  limit?: number | undefined;
  /** ID of the last resource on the page before. */
  marker?: string | undefined;
  /** Only resources with this name. */
  name?: string | undefined;
  /** For servers the number of a page, for disks how many to skip. Lists do without it. */
  offset?: number | undefined;
  /** Only resources in this state, such as `available` or `error`. */
  status?: string | undefined;
  /** Only the resource with this ID. */
  id?: string | undefined;
  /** Only disks of this server, by its ID. For users of enterprise projects. */
  server_id?: string | undefined;
}

/** What `showProtectable` takes. */
export interface ShowProtectableParams {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
  /** ID of the resource. */
  instance_id: string;
  /** Kind of resource. */
  protectable_type: "server" | "disk";
}

/** What `checkAgent` takes. */
export interface CheckAgentParams {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
  /** The request's body, as sent. */
  body: ProtectableAgentReq;
}

/** What `showReplicationCapabilities` takes. */
export interface ShowReplicationCapabilitiesParams {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
}

/** What `listAgents` takes. */
export interface ListAgentsParams {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
  /**
   * Page size, 1 to 1000. It does not cap the list.
   * At least 1, at most 1000.
   */
  limit?: number | undefined;
  /**
   * How many agents to skip.
   * At least 0.
   */
  offset?: number | undefined;
  /** Only agents in this state. */
  status?: string | undefined;
  /** Only these agents, by their IDs; sent as one list with commas. */
  agent_id?: readonly string[] | undefined;
}

/** What `registerAgent` takes. */
export interface RegisterAgentParams {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
  /** The request's body, as sent. */
  body: AgentRegisterReq;
}

/** What `showAgent` takes. */
export interface ShowAgentParams {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
  /** ID of the agent. */
  agent_id: string;
}

/** What `updateAgent` takes. */
export interface UpdateAgentParams {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
  /** ID of the agent. */
  agent_id: string;
  /** The request's body, as sent. */
  body: AgentUpdateReq;
}

/** What `unregisterAgent` takes. */
export interface UnregisterAgentParams {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
  /** ID of the agent. */
  agent_id: string;
}

/** What `addAgentPath` takes. */
export interface AddAgentPathParams {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
  /** ID of the agent. */
  agent_id: string;
  /** The request's body, as sent. */
  body: AgentAddPathReq;
}

/** What `removeAgentPath` takes. */
export interface RemoveAgentPathParams {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
  /** ID of the agent. */
  agent_id: string;
  /** The request's body, as sent. */
  body: AgentRemovePathReq;
}

/** What `listDomainProjects` takes. */
export interface ListDomainProjectsParams {
  /** Name of the account. */
  domain_name: string;
}

/** What `showDomain` takes. */
export interface ShowDomainParams {
  /** ID of the project whose account to show. */
  source_project_id: string;
}

/** What `showMigrateStatus` takes. */
export interface ShowMigrateStatusParams {
  /**
   * Whether to show other regions too.
   * Default true.
   */
  all_regions?: boolean | undefined;
}

/** What `migrateDomain` takes. */
export interface MigrateDomainParams {
  /** The request's body, as sent. */
  body: DomainMigrate;
}

/** What `changeOrder` takes. */
export interface ChangeOrderParams {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
  /** The request's body, as sent. */
  body: CbcOrderChange;
}

/** What `updateOrder` takes. */
export interface UpdateOrderParams {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
  /** ID of the order. */
  order_id: string;
  /** The request's body, as sent. */
  body: CbcUpdate;
}

/** What `changeVaultChargeMode` takes. */
export interface ChangeVaultChargeModeParams {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
  /** The request's body, as sent. */
  body: ChangeToPeriod;
}

/** What `listFeatures` takes. */
export interface ListFeaturesParams {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
  /**
   * How many features to answer.
   * At least 1, at most 1000.
   */
  limit?: number | undefined;
  /**
   * How many features to skip.
   * At least 0, at most 1000.
   */
  offset?: number | undefined;
}

/** What `showFeature` takes. */
export interface ShowFeatureParams {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
  /** Key of the feature, such as `replication.enable`, `replication.source_region`, `replication.destination_regions`, `replication.destination_dgw_regions` or `features.backup_double_az`. */
  feature_key: string;
  /**
   * How many features to answer.
   * At least 1, at most 1000.
   */
  limit?: number | undefined;
  /**
   * How many features to skip.
   * At least 0, at most 1000.
   */
  offset?: number | undefined;
}

/** What `listStorageUsage` takes. */
export interface ListStorageUsageParams {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
  /** Page size. It does not cap the list. */
  limit?: number | undefined;
  /** How many resources to skip. */
  offset?: number | undefined;
  /** Only the resource with this ID. */
  resource_id?: string | undefined;
  /** Only resources of this type. */
  resource_type?: "OS::Nova::Server" | "OS::Ironic::BareMetalServer" | undefined;
}

/**
 * Huawei Cloud, Cloud Backup and Recovery.
 * Backups of servers, disks, file systems and desktops.
 */
export interface HuaweiCbr {
  /**
   * Lists the vaults of the project.
   * Answers all of them, page after page, as they are iterated over.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/ListVault.html | Querying the Vault List}
   */
  listVaults(params?: ListVaultsParams, options?: ListOptions): List<Vault, VaultListResp>;

  /**
   * Creates a vault and, in the same call, associates resources, tags and a backup policy with it. Answers the vault if it is paid by use. A vault paid by month or year (`pre_paid`) is answered with its orders in place of the vault; it exists once the order is paid in Huawei's billing service.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/CreateVault.html | Creating a Vault}
   */
  createVault(params: CreateVaultParams, options?: CallOptions): Promise<VaultCreateResp>;

  /**
   * Orders a vault that is paid ahead, by month or year; the name says the opposite. Answers the orders: `resourceId` of an order is the ID of the vault. The vault exists once the order is paid in Huawei's billing service. This call costs money.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/CreatePostPaidVault.html | Creating a Yearly/Monthly Vault}
   */
  createPostPaidVault(params: CreatePostPaidVaultParams, options?: CallOptions): Promise<VaultOrderCreateRes>;

  /**
   * Lists the vaults that the account has in another region, to find the target of a replication.
   * Answers all of them, page after page, as they are iterated over.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/ListExternalVault.html | Querying Vaults of Another Region}
   */
  listExternalVaults(params: ListExternalVaultsParams, options?: ListOptions): List<Vault, VaultListResp>;

  /**
   * Shows one vault, its resources and how full it is.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/ShowVault.html | Querying a Specified Vault}
   */
  showVault(params: ShowVaultParams, options?: CallOptions): Promise<VaultGetResp>;

  /**
   * Changes a vault's name, size or settings. Answers the changed vault.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/UpdateVault.html | Modifying a Vault}
   */
  updateVault(params: UpdateVaultParams, options?: CallOptions): Promise<VaultGetResp>;

  /**
   * Deletes a vault and all backups in it. The answer has no body. The vault is gone when `showVault` answers 404; until then its `billing.status` is `deleting`. The task has the type `vault_delete`.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/DeleteVault.html | Deleting a Vault}
   */
  deleteVault(params: DeleteVaultParams, options?: CallOptions): Promise<void>;

  /**
   * Sums up how large the project's vaults are together, and how much of them is used.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/ShowSummary.html | Querying the Capacity of All Vaults}
   */
  showSummary(params?: ShowSummaryParams, options?: CallOptions): Promise<ResSummary>;

  /**
   * Sets for all vaults of the project when to warn that they get full. Answers the IDs of the changed vaults.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/BatchUpdateVault.html | Modifying All Vaults}
   */
  batchUpdateVault(params: BatchUpdateVaultParams, options?: CallOptions): Promise<VaultBatchUpdateResp>;

  /**
   * Associates resources with a vault, so that it backs them up. Answers their IDs.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/AddVaultResource.html | Associating Resources}
   */
  addVaultResources(params: AddVaultResourcesParams, options?: CallOptions): Promise<VaultAddResourceResp>;

  /**
   * Dissociates resources from a vault and deletes their backups in it. Answers their IDs. A resource is removed when `showVault` no longer lists it; until then its `protect_status` is `removing`. The task has the type `remove_resource`.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/RemoveVaultResource.html | Dissociating Resources}
   */
  removeVaultResources(params: RemoveVaultResourcesParams, options?: CallOptions): Promise<VaultRemoveResourceResp>;

  /**
   * Associates resources with another vault and moves their backups there. Answers the IDs of what moved. No page says whether the move is done by then.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/MigrateVaultResource.html | Migrating Resources}
   */
  migrateVaultResources(params: MigrateVaultResourcesParams, options?: CallOptions): Promise<VaultMigrateResourceResp>;

  /**
   * Suspends or resumes the automatic backup of single resources of a vault. Answers their IDs.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/SetVaultResource.html | Setting Automatic Backup of a Vault's Resources}
   */
  setVaultResource(params: SetVaultResourceParams, options?: CallOptions): Promise<VaultSetResourceResp>;

  /**
   * Applies one policy or several to a vault. Answers the vault's ID and the policy's.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/AssociateVaultPolicy.html | Applying a Policy to a Vault}
   */
  associateVaultPolicy(params: AssociateVaultPolicyParams, options?: CallOptions): Promise<VaultAssociateResp>;

  /**
   * Removes a policy from a vault. Answers the IDs of both. The path says `dissociate`.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/DisassociateVaultPolicy.html | Removing a Policy from a Vault}
   */
  disassociateVaultPolicy(params: DisassociateVaultPolicyParams, options?: CallOptions): Promise<VaultDissociateResp>;

  /**
   * Lists the policies of the project, all in one answer: the request has no parameters for pages.
   * Answers all of them, page after page, as they are iterated over.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/ListPolicies.html | Querying the Policy List}
   */
  listPolicies(params?: ListPoliciesParams, options?: ListOptions): List<Policy, PolicyListResp>;

  /**
   * Creates a policy that backs up or replicates at set times. Answers the policy.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/CreatePolicy.html | Creating a Policy}
   */
  createPolicy(params: CreatePolicyParams, options?: CallOptions): Promise<PolicyCreateResp>;

  /**
   * Shows one policy.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/ShowPolicy.html | Querying a Single Policy}
   */
  showPolicy(params: ShowPolicyParams, options?: CallOptions): Promise<PolicyCreateResp>;

  /**
   * Changes one policy. Answers the changed policy.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/UpdatePolicy.html | Modifying a Policy}
   */
  updatePolicy(params: UpdatePolicyParams, options?: CallOptions): Promise<PolicyCreateResp>;

  /**
   * Deletes one policy. The answer has no body.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/DeletePolicy.html | Deleting a Policy}
   */
  deletePolicy(params: DeletePolicyParams, options?: CallOptions): Promise<void>;

  /**
   * Lists the organization policies of one kind.
   * Answers all of them, page after page, as they are iterated over.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/ListOrganizationPolicies.html | Querying the Organization Policy List}
   */
  listOrganizationPolicies(
    params: ListOrganizationPoliciesParams,
    options?: ListOptions,
  ): List<OrganizationPolicy, OrganizationPoliciesListResp>;

  /**
   * Creates a policy that is rolled out to accounts of an organization. Answers the policy, at first with the status `syncing`. It is rolled out when `listOrganizationPolicyDetails` has the status `available` for all projects.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/CreateOrganizationPolicy.html | Creating an Organization Policy}
   */
  createOrganizationPolicy(
    params: CreateOrganizationPolicyParams,
    options?: CallOptions,
  ): Promise<OrganizationPolicyResp>;

  /**
   * Shows one organization policy.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/ShowOrganizationPolicy.html | Querying a Specified Organization Policy}
   */
  showOrganizationPolicy(params: ShowOrganizationPolicyParams, options?: CallOptions): Promise<OrganizationPolicyResp>;

  /**
   * Changes one organization policy. Answers the changed policy. The change is rolled out when `listOrganizationPolicyDetails` has the status `available` for all projects.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/UpdateOrganizationPolicy.html | Modifying an Organization Policy}
   */
  updateOrganizationPolicy(
    params: UpdateOrganizationPolicyParams,
    options?: CallOptions,
  ): Promise<OrganizationPolicyResp>;

  /**
   * Deletes one organization policy. The answer has no body.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/DeleteOrganizationPolicy.html | Deleting an Organization Policy}
   */
  deleteOrganizationPolicy(params: DeleteOrganizationPolicyParams, options?: CallOptions): Promise<void>;

  /**
   * Lists, account by account and project by project, how far an organization policy is rolled out. All comes in one answer: the request has no parameters for pages.
   * Answers all of them, page after page, as they are iterated over.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/ListOrganizationPolicyDetail.html | Querying the Deployment of an Organization Policy}
   */
  listOrganizationPolicyDetails(
    params: ListOrganizationPolicyDetailsParams,
    options?: ListOptions,
  ): List<OrganizationPolicyStatus, OrganizationPolicyStatusListResp>;

  /**
   * Lists the backups that the project owns, or, by `own_type`, those shared with it.
   * Answers all of them, page after page, as they are iterated over.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/ListBackups.html | Querying All Backups}
   */
  listBackups(params?: ListBackupsParams, options?: ListOptions): List<BackupResp, BackupListResp>;

  /**
   * Shows one backup and, in `children`, the backups that it is made of. A backup that was deleted may answer 401 in place of 404.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/ShowBackup.html | Querying a Specified Backup}
   */
  showBackup(params: ShowBackupParams, options?: CallOptions): Promise<BackupGetResp>;

  /**
   * Renames a backup. Answers the changed backup.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/UpdateBackup.html | Modifying a Backup}
   */
  updateBackup(params: UpdateBackupParams, options?: CallOptions): Promise<BackupGetResp>;

  /**
   * Deletes one backup. The answer has no body. The backup is gone when `showBackup` answers 404, or 401 with `Malformed request url`; until then its `status` is `deleting`. The task has the type `delete`.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/DeleteBackup.html | Deleting a Backup}
   */
  deleteBackup(params: DeleteBackupParams, options?: CallOptions): Promise<void>;

  /**
   * Shows what a server was when it was backed up: the server, its flavor, disks and ports, each as JSON inside a string. Not every such string is valid JSON. The answer holds user data and network addresses, so keep it out of logs.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/ShowMetadata.html | Querying the Metadata of a Backup}
   */
  showMetadata(params: ShowMetadataParams, options?: CallOptions): Promise<BackupMetadata>;

  /**
   * Restores the data of a backup to a server, a disk or another resource. Answers at once, with the ID of a task in `job_id`. The restore is done when `showTask` for it has the status `success`; `failed` and `timeout` end it too. Where the body is missing, look for a task of the type `restore` for the resource.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/RestoreBackup.html | Restoring a Backup}
   */
  restoreBackup(params: RestoreBackupParams, options?: CallOptions): Promise<RestoreBackupResponse>;

  /**
   * Copies a backup to a vault in another region. Answers the ID of a replication record. The copy is done when that record of the backup, in `showBackup` or in `listBackups` with `show_replication`, has the status `success`; `fail` and `skip` end it too. The task has the type `replication`.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/CopyBackup.html | Replicating a Backup}
   */
  copyBackup(params: CopyBackupParams, options?: CallOptions): Promise<BackupReplicateResp>;

  /**
   * Registers backups that a VMware backup system outside the cloud has stored in a bucket. Answers a task for each backup. A backup is registered when `showTask` for its `operation_log_id` has the status `success`; the task has the type `sync`.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/ImportBackup.html | Synchronizing Backups}
   */
  importBackup(params: ImportBackupParams, options?: CallOptions): Promise<BackupSyncResp>;

  /**
   * Backs up a vault, or some of its resources, now. Answers the restore point, with the status `protecting`. The backup is done when `showCheckpoint` has the status `available` and so has the `protect_status` of every resource; `error` ends it too. The task has the type `backup`.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/CreateCheckpoint.html | Creating a Restore Point}
   */
  createCheckpoint(params: CreateCheckpointParams, options?: CallOptions): Promise<CheckpointResp>;

  /**
   * Shows one restore point and the state of its resources. A restore point that was deleted may answer 401 in place of 404.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/ShowCheckpoint.html | Querying a Restore Point}
   */
  showCheckpoint(params: ShowCheckpointParams, options?: CallOptions): Promise<CheckpointResp>;

  /**
   * Copies all backups of a vault to a vault in another region. Answers a replication record for each backup. A copy is done when its record in `showBackup` has the status `success`; `fail` and `skip` end it too.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/CopyCheckpoint.html | Replicating a Restore Point}
   */
  copyCheckpoint(params: CopyCheckpointParams, options?: CallOptions): Promise<CheckpointReplicateResp>;

  /**
   * Synchronizes the backups of a vault for hybrid clouds. Answers the ID of a task. It is done when `showTask` for the `operation_log_id` has the status `success`; the task has the type `sync`.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/ImportCheckpoint.html | Synchronizing a Restore Point}
   */
  importCheckpoint(params: ImportCheckpointParams, options?: CallOptions): Promise<SyncResp>;

  /**
   * Lists the projects that a backup is shared with.
   * Answers all of them, page after page, as they are iterated over.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/ShowMembersDetail.html | Obtaining the Share Member List}
   */
  listMembers(params: ListMembersParams, options?: ListOptions): List<Member, MembersList>;

  /**
   * Shares a backup with other projects of the same region, which then accept or reject it. Only backups of servers can be shared. Answers the new members.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/AddMember.html | Adding a Share Member}
   */
  addMembers(params: AddMembersParams, options?: CallOptions): Promise<MembersList>;

  /**
   * Shows one project that a backup is shared with.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/ShowMemberDetail.html | Querying Share Member Details}
   */
  showMemberDetail(params: ShowMemberDetailParams, options?: CallOptions): Promise<MemberResp>;

  /**
   * Accepts or rejects a shared backup. The project that the backup is shared with calls it. Answers the changed member.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/UpdateMemberStatus.html | Updating the Share Member Status}
   */
  updateMemberStatus(params: UpdateMemberStatusParams, options?: CallOptions): Promise<MemberResp>;

  /**
   * Ends the sharing of a backup with one project. The answer has no body.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/DeleteMember.html | Deleting a Specified Share Member}
   */
  deleteMember(params: DeleteMemberParams, options?: CallOptions): Promise<void>;

  /**
   * Lists the tags of one vault, all in one answer: a vault has few. The path says `vault`, not `vaults`.
   * Answers all of them, page after page, as they are iterated over.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/ShowVaultTag.html | Querying Tags of an Associated Resource}
   */
  listVaultTags(params: ListVaultTagsParams, options?: ListOptions): List<Tag, VaultTagGetResp>;

  /**
   * Adds one tag to a vault. A tag with the same key is overwritten, so the request may be sent twice. The answer has no body. The path says `vault`, not `vaults`.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/CreateVaultTags.html | Adding a Tag to an Associated Resource}
   */
  createVaultTags(params: CreateVaultTagsParams, options?: CallOptions): Promise<void>;

  /**
   * Adds or deletes several tags of a vault, which has at most 10. The request may be sent twice: a tag with the same key is overwritten, and one that is missing counts as deleted. The answer has no body. The path says `vault`, not `vaults`.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/BatchCreateAndDeleteVaultTags.html | Batch Adding or Deleting Tags of a Vault}
   */
  batchCreateAndDeleteVaultTags(params: BatchCreateAndDeleteVaultTagsParams, options?: CallOptions): Promise<void>;

  /**
   * Deletes one tag of a vault. The answer has no body. The path says `vault`, not `vaults`.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/DeleteVaultTag.html | Deleting a Tag from an Associated Resource}
   */
  deleteVaultTag(params: DeleteVaultTagParams, options?: CallOptions): Promise<void>;

  /**
   * Lists the tags that the project's vaults have, all in one answer: the request has no parameters for pages. The path says `vault`, not `vaults`.
   * Answers all of them, page after page, as they are iterated over.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/ShowVaultProjectTag.html | Querying Tags of a Vault Project}
   */
  listVaultProjectTags(
    params?: ListVaultProjectTagsParams,
    options?: ListOptions,
  ): List<TagsResp, VaultProjectTagGetResp>;

  /**
   * Lists or counts the vaults that have certain tags. It changes nothing. With `action` `filter` it answers a page of vaults and how many there are; with `count` it answers their number alone, without `resources`, and takes no `limit` and no `offset`. The path says `vault`, not `vaults`.
   * Answers all of them, page after page, as they are iterated over.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/ShowVaultResourceInstances.html | Querying Vault Resources}
   */
  listVaultResourceInstances(
    params: ListVaultResourceInstancesParams,
    options?: ListOptions,
  ): List<TagResource, VaultResourceIntancesResp>;

  /**
   * Lists the tasks of the project: backups, restores, deletions, replications and so on.
   * Answers all of them, page after page, as they are iterated over.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/ListOpLogs.html | Querying the Task List}
   */
  listTasks(params?: ListTasksParams, options?: ListOptions): List<OperationLog, OpListResp>;

  /**
   * Shows one task. Its `status` is `waiting`, then `running`, and at the end `success`, `skipped`, `failed` or `timeout`.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/ShowOpLog.html | Querying a Single Task}
   */
  showTask(params: ShowTaskParams, options?: CallOptions): Promise<OperationLogResp>;

  /**
   * Lists the resources of one kind and says of each whether it can be backed up, and if not, why. The answer holds what the resource's own service says of it, with user data, so keep it out of logs.
   * Answers all of them, page after page, as they are iterated over.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/ListProtectable.html | Querying Protectable Resources}
   */
  listProtectables(params: ListProtectablesParams, options?: ListOptions): List<ProtectablesResp, ProtectablesListResp>;

  /**
   * Shows one resource and says whether it can be backed up, and if not, why. The answer holds what the resource's own service says of it, with user data, so keep it out of logs.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/ShowProtectable.html | Querying a Specified Protectable Resource}
   */
  showProtectable(params: ShowProtectableParams, options?: CallOptions): Promise<ProtectableGetResp>;

  /**
   * Tells for servers whether the agent that makes backups consistent for applications is installed and up to date. It changes nothing. The path says `agent`, not `agents`.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/CheckAgent.html | Querying the Agent Status}
   */
  checkAgent(params: CheckAgentParams, options?: CallOptions): Promise<ProtectableAgentStatusResp>;

  /**
   * Lists the regions that replicate, and where each replicates to. All comes in one answer: the request has no parameters for pages.
   * Answers all of them, page after page, as they are iterated over.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/ShowReplicationCapabilities.html | Querying the Replication Capability}
   */
  showReplicationCapabilities(
    params?: ShowReplicationCapabilitiesParams,
    options?: ListOptions,
  ): List<ProtectableReplicationCapabilitiesRespRegion, ProtectableReplicationCapabilitiesResp>;

  /**
   * Lists the agents that back up files.
   * Answers all of them, page after page, as they are iterated over.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/ListAgent.html | Querying the Agent List}
   */
  listAgents(params?: ListAgentsParams, options?: ListOptions): List<Agent, AgentListResp>;

  /**
   * Registers an agent that backs up files. The agent calls it by itself when it is installed. Answers the agent.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/RegisterAgent.html | Registering an Agent}
   */
  registerAgent(params: RegisterAgentParams, options?: CallOptions): Promise<AgentGetResp>;

  /**
   * Shows one agent and the paths that it backs up.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/ShowAgent.html | Querying a Specified Agent}
   */
  showAgent(params: ShowAgentParams, options?: CallOptions): Promise<AgentGetResp>;

  /**
   * Sets an agent's state to `uninstall`. It is called while the agent is being uninstalled. Answers the changed agent.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/UpdateAgent.html | Modifying an Agent}
   */
  updateAgent(params: UpdateAgentParams, options?: CallOptions): Promise<AgentGetResp>;

  /**
   * Removes an agent and deletes all its backups. The answer has status 200 and no body. No page says how to wait until the backups are gone.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/UnregisterAgent.html | Removing an Agent}
   */
  unregisterAgent(params: UnregisterAgentParams, options?: CallOptions): Promise<void>;

  /**
   * Adds paths for an agent to back up. Whether they exist on the server is not checked. Answers which paths are new and which were there.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/AddAgentPath.html | Adding Backup Paths}
   */
  addAgentPath(params: AddAgentPathParams, options?: CallOptions): Promise<AgentAddPathResp>;

  /**
   * Removes paths from what an agent backs up. Answers which paths are removed and which were not there.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/RemoveAgentPath.html | Removing Backup Paths}
   */
  removeAgentPath(params: RemoveAgentPathParams, options?: CallOptions): Promise<AgentRemovePathResp>;

  /**
   * Lists the account's projects in all regions, to find the target of a replication. Without enterprise projects the list is empty. All comes in one answer: the request has no parameters for pages.
   * Answers all of them, page after page, as they are iterated over.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/ListProjects.html | Querying Projects of a Tenant}
   */
  listProjects(params?: Record<string, never>, options?: ListOptions): List<ProjectsListInfo, ListProjectsResp>;

  /**
   * Lists the projects of an account by the account's name, all in one answer: the request has no parameters for pages.
   * Answers all of them, page after page, as they are iterated over.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/ListDomainProjects.html | Querying the Project List of a Tenant}
   */
  listDomainProjects(
    params: ListDomainProjectsParams,
    options?: ListOptions,
  ): List<DomainProjectsInfo, ListDomainProjectsResp>;

  /**
   * Shows which account a project belongs to. It is made for the console, which shows where shared backups are from.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/ShowDomain.html | Querying a Tenant}
   */
  showDomain(params: ShowDomainParams, options?: CallOptions): Promise<DomainResp>;

  /**
   * Shows how far the move from CSBS and VBS is, as a whole and project by project. All comes in one answer.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/ShowMigrateStatus.html | Querying the Migration}
   */
  showMigrateStatus(params?: ShowMigrateStatusParams, options?: CallOptions): Promise<DomainMigrateResp>;

  /**
   * Moves the account's resources from the older services CSBS and VBS to this one. Answers the state of each region. The move is done when `showMigrateStatus` no longer has the status `migrating`.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/MigrateDomain.html | Migrating a Tenant}
   */
  migrateDomain(params: MigrateDomainParams, options?: CallOptions): Promise<MigrateDomainResponse>;

  /**
   * Orders another size for a vault that is paid by month or year. Answers the order. The vault changes once the order is paid in Huawei's billing service. This call costs money. This is a public beta that not every region has.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/ChangeOrder.html | Changing an Order}
   */
  changeOrder(params: ChangeOrderParams, options?: CallOptions): Promise<OrderResponseBody>;

  /**
   * Orders another size for a vault that is paid by month or year. Answers the order. This call costs money. Huawei has given it up; use `changeOrder` instead.
   * @deprecated Resize a vault, by a call that was replaced.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/UpdateOrder.html | Changing an Order (abandoned)}
   */
  updateOrder(params: UpdateOrderParams, options?: CallOptions): Promise<UpdateOrderResponseBody>;

  /**
   * Turns vaults that are paid by use into vaults that are paid by month or year. Answers the order. The vaults change once the order is paid in Huawei's billing service. This call costs money. This is a public beta that not every region has.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/ChangeVaultChargeMode.html | Changing the Billing Mode}
   */
  changeVaultChargeMode(params: ChangeVaultChargeModeParams, options?: CallOptions): Promise<OrderResponseBody>;

  /**
   * Shows what the service can do in this region, as a map of keys to values of any kind. A map has no pages. This is a public beta that not every region has.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/ListFeatures.html | Querying Supported Features}
   */
  listFeatures(params?: ListFeaturesParams, options?: CallOptions): Promise<ListFeaturesResponse>;

  /**
   * Shows one feature of this region, as a map of its key to a value of any kind. This is a public beta that not every region has.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-cbr/ShowFeature.html | Querying a Specified Feature}
   */
  showFeature(params: ShowFeatureParams, options?: CallOptions): Promise<ShowFeatureResponse>;

  /**
   * Lists, resource by resource, how many backups there are and how much space they take.
   * Answers all of them, page after page, as they are iterated over.
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
