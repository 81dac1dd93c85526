// Generated from specs/otc-cbr by `npm run generate`. To change it, change the spec.
export interface paths {
    "/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the versions of the API. The good answer has status 300, not 200. */
        get: operations["listVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{api_version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows the versions of one service's API. The good answer has status 300, not 200. */
        get: operations["showVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/{project_id}/vaults": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        /** Lists the vaults of the project. */
        get: operations["listVaults"];
        put?: never;
        /** Creates a vault and associates resources with it. */
        post: operations["createVault"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/{project_id}/vaults/{vault_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /**
                 * ID of the vault.
                 * @example 79bd9daa-884f-4f84-b8fe-235d58cd927d
                 */
                vault_id: components["parameters"]["vault_id"];
            };
            cookie?: never;
        };
        /** Shows one vault. */
        get: operations["showVault"];
        /** Changes one vault. */
        put: operations["updateVault"];
        post?: never;
        /** Deletes one vault and all backups in it. */
        delete: operations["deleteVault"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/{project_id}/vaults/{vault_id}/addresources": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /**
                 * ID of the vault.
                 * @example 79bd9daa-884f-4f84-b8fe-235d58cd927d
                 */
                vault_id: components["parameters"]["vault_id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Associates resources with a vault. */
        post: operations["addVaultResources"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/{project_id}/vaults/{vault_id}/removeresources": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /**
                 * ID of the vault.
                 * @example 79bd9daa-884f-4f84-b8fe-235d58cd927d
                 */
                vault_id: components["parameters"]["vault_id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Dissociates resources from a vault. */
        post: operations["removeVaultResources"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/{project_id}/vaults/{vault_id}/migrateresources": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /**
                 * ID of the vault.
                 * @example 79bd9daa-884f-4f84-b8fe-235d58cd927d
                 */
                vault_id: components["parameters"]["vault_id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Associates resources with another vault and moves their backups there. */
        post: operations["migrateVaultResources"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/{project_id}/vaults/{vault_id}/associatepolicy": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /**
                 * ID of the vault.
                 * @example 79bd9daa-884f-4f84-b8fe-235d58cd927d
                 */
                vault_id: components["parameters"]["vault_id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Applies a policy to a vault. */
        post: operations["associateVaultPolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/{project_id}/vaults/{vault_id}/dissociatepolicy": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /**
                 * ID of the vault.
                 * @example 79bd9daa-884f-4f84-b8fe-235d58cd927d
                 */
                vault_id: components["parameters"]["vault_id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Removes a policy from a vault. The path says `dissociate`. */
        post: operations["disassociateVaultPolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/{project_id}/policies": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        /** Lists the policies of the project. No page has `limit` and `offset`; the service's answers have both, with 1000 and 0. */
        get: operations["listPolicies"];
        put?: never;
        /** Creates a policy that backs up or replicates at set times. */
        post: operations["createPolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/{project_id}/policies/{policy_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /**
                 * ID of the policy.
                 * @example cbb3ce6f-3332-4e7c-b98e-77290d8471ff
                 */
                policy_id: components["parameters"]["policy_id"];
            };
            cookie?: never;
        };
        /** Shows one policy. */
        get: operations["showPolicy"];
        /** Changes one policy. */
        put: operations["updatePolicy"];
        post?: never;
        /** Deletes one policy. */
        delete: operations["deletePolicy"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/{project_id}/backups": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        /** Lists the backups that the project owns, or, by `own_type`, those shared with it. */
        get: operations["listBackups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/{project_id}/backups/{backup_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /**
                 * ID of the backup.
                 * @example a5200268-74a5-4806-acc6-95793ab0228b
                 */
                backup_id: components["parameters"]["backup_id"];
            };
            cookie?: never;
        };
        /** Shows one backup. */
        get: operations["showBackup"];
        put?: never;
        post?: never;
        /** Deletes one backup. */
        delete: operations["deleteBackup"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/{project_id}/backups/{backup_id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /**
                 * ID of the backup.
                 * @example a5200268-74a5-4806-acc6-95793ab0228b
                 */
                backup_id: components["parameters"]["backup_id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Restores the data of a backup to a server or a disk. The answer has no body. */
        post: operations["restoreBackup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/{project_id}/backups/{backup_id}/replicate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /**
                 * ID of the backup.
                 * @example a5200268-74a5-4806-acc6-95793ab0228b
                 */
                backup_id: components["parameters"]["backup_id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Copies a backup to another region. */
        post: operations["copyBackup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/{project_id}/checkpoints": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Backs up a vault, which makes a restore point. */
        post: operations["createCheckpoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/{project_id}/checkpoints/{checkpoint_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        /** Shows one restore point. */
        get: operations["showCheckpoint"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/{project_id}/checkpoints/replicate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Copies all backups of a vault to another vault; the console calls this vault replication. */
        post: operations["copyCheckpoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/{project_id}/backups/{backup_id}/members": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /**
                 * ID of the backup.
                 * @example a5200268-74a5-4806-acc6-95793ab0228b
                 */
                backup_id: components["parameters"]["backup_id"];
            };
            cookie?: never;
        };
        /** Lists the projects that a backup is shared with. */
        get: operations["listMembers"];
        put?: never;
        /** Shares a backup with projects of the same region. Only backups of servers can be shared. */
        post: operations["addMembers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/{project_id}/backups/{backup_id}/members/{member_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /**
                 * ID of the backup.
                 * @example a5200268-74a5-4806-acc6-95793ab0228b
                 */
                backup_id: components["parameters"]["backup_id"];
                /**
                 * ID of the member, which is the ID of the project that the backup is shared with.
                 * @example f841e01fd2b14e7fa41b6ae7aa6b0594
                 */
                member_id: components["parameters"]["member_id"];
            };
            cookie?: never;
        };
        /** Shows one project that a backup is shared with. */
        get: operations["showMemberDetail"];
        /** Sets whether a member accepts a shared backup. */
        put: operations["updateMemberStatus"];
        post?: never;
        /** Ends the sharing of a backup with one project. */
        delete: operations["deleteMember"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/{project_id}/vault/resource_instances/action": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lists the vaults that have certain tags. With the action `count` the answer is their number alone, `total_count`, without `resources`. It changes nothing. The path says `vault`, not `vaults`. */
        post: operations["listVaultResourceInstances"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/{project_id}/vault/tags": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        /** Lists the tags that the project's vaults have in this region. The path says `vault`, not `vaults`. */
        get: operations["listVaultProjectTags"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/{project_id}/vault/{vault_id}/tags": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /**
                 * ID of the vault.
                 * @example 79bd9daa-884f-4f84-b8fe-235d58cd927d
                 */
                vault_id: components["parameters"]["vault_id"];
            };
            cookie?: never;
        };
        /** Lists the tags of one vault. The path says `vault`, not `vaults`. */
        get: operations["listVaultTags"];
        put?: never;
        /** Adds one tag to a vault, which has at most 20. A tag with the same key is overwritten, so the request may be sent twice. The path says `vault`, not `vaults`. */
        post: operations["createVaultTags"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/{project_id}/vault/{vault_id}/tags/action": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /**
                 * ID of the vault.
                 * @example 79bd9daa-884f-4f84-b8fe-235d58cd927d
                 */
                vault_id: components["parameters"]["vault_id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adds or deletes several tags of a vault, which has at most 20. The request may be sent twice. A tag with the same key is overwritten, one that is missing counts as deleted. A key that comes twice is an error when tags are added, not when they are deleted. The path says `vault`, not `vaults`. */
        post: operations["batchCreateAndDeleteVaultTags"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/{project_id}/vault/{vault_id}/tags/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /**
                 * ID of the vault.
                 * @example 79bd9daa-884f-4f84-b8fe-235d58cd927d
                 */
                vault_id: components["parameters"]["vault_id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Deletes one tag of a vault. The path says `vault`, not `vaults`. */
        delete: operations["deleteVaultTag"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/{project_id}/operation-logs": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        /** Lists the tasks of the project. */
        get: operations["listTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/{project_id}/operation-logs/{operation_log_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        /** Shows one task. */
        get: operations["showTask"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/{project_id}/replication-capabilities": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        /** Lists the regions that replicate, and where each replicates to. */
        get: operations["showReplicationCapabilities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Link: Link;
        Version: Version;
        ListVersionsResponse: ListVersionsResponse;
        ErrorCode: ErrorCode;
        ErrorResponse: ErrorResponse;
        ShowVersionResponse: ShowVersionResponse;
        Billing: Billing;
        ResourceExtraInfo: ResourceExtraInfo;
        ResourceResp: ResourceResp;
        Tag: Tag;
        BindRulesTags: BindRulesTags;
        VaultBindRules: VaultBindRules;
        Vault: Vault;
        ListVaultsResponse: ListVaultsResponse;
        BillingCreate: BillingCreate;
        ResourceExtraInfoReq: ResourceExtraInfoReq;
        ResourceCreate: ResourceCreate;
        TagCreate: TagCreate;
        BindRulesTagsReq: BindRulesTagsReq;
        VaultBindRulesReq: VaultBindRulesReq;
        VaultCreate: VaultCreate;
        CreateVaultRequest: CreateVaultRequest;
        VaultCreateResource: VaultCreateResource;
        CreateVaultResponse: CreateVaultResponse;
        ShowVaultResponse: ShowVaultResponse;
        BillingUpdate: BillingUpdate;
        VaultUpdate: VaultUpdate;
        UpdateVaultRequest: UpdateVaultRequest;
        UpdateVaultResponse: UpdateVaultResponse;
        AddVaultResourcesRequest: AddVaultResourcesRequest;
        AddVaultResourcesResponse: AddVaultResourcesResponse;
        RemoveVaultResourcesRequest: RemoveVaultResourcesRequest;
        RemoveVaultResourcesResponse: RemoveVaultResourcesResponse;
        MigrateVaultResourcesRequest: MigrateVaultResourcesRequest;
        MigrateVaultResourcesResponse: MigrateVaultResourcesResponse;
        AssociateVaultPolicyRequest: AssociateVaultPolicyRequest;
        VaultPolicyResp: VaultPolicyResp;
        AssociateVaultPolicyResponse: AssociateVaultPolicyResponse;
        DisassociateVaultPolicyRequest: DisassociateVaultPolicyRequest;
        DisassociateVaultPolicyResponse: DisassociateVaultPolicyResponse;
        PolicyoODCreateResp: PolicyoODCreateResp;
        PolicyTriggerPropertiesResp: PolicyTriggerPropertiesResp;
        PolicyTriggerResp: PolicyTriggerResp;
        PolicyAssociateVault: PolicyAssociateVault;
        Policy: Policy;
        ListPoliciesResponse: ListPoliciesResponse;
        PolicyoODCreate: PolicyoODCreate;
        PolicyTriggerPropertiesReq: PolicyTriggerPropertiesReq;
        PolicyTriggerReq: PolicyTriggerReq;
        PolicyCreate: PolicyCreate;
        CreatePolicyRequest: CreatePolicyRequest;
        CreatePolicyResponse: CreatePolicyResponse;
        ShowPolicyResponse: ShowPolicyResponse;
        PolicyUpdate: PolicyUpdate;
        UpdatePolicyRequest: UpdatePolicyRequest;
        UpdatePolicyResponse: UpdatePolicyResponse;
        ImageData: ImageData;
        AppConsistency: AppConsistency;
        BackupExtendInfo: BackupExtendInfo;
        BackupResp: BackupResp;
        ListBackupsResponse: ListBackupsResponse;
        ShowBackupResponse: ShowBackupResponse;
        BackupRestoreServerMapping: BackupRestoreServerMapping;
        BackupRestore: BackupRestore;
        RestoreBackupRequest: RestoreBackupRequest;
        BackupReplicateReqBody: BackupReplicateReqBody;
        CopyBackupRequest: CopyBackupRequest;
        BackupReplicateRespBody: BackupReplicateRespBody;
        CopyBackupResponse: CopyBackupResponse;
        Resource: Resource;
        CheckpointParam: CheckpointParam;
        VaultBackup: VaultBackup;
        CreateCheckpointRequest: CreateCheckpointRequest;
        CheckpointResourceResp: CheckpointResourceResp;
        CheckpointCreateSkippedResource: CheckpointCreateSkippedResource;
        CheckpointPlanCreate: CheckpointPlanCreate;
        CheckpointExtraInfoResp: CheckpointExtraInfoResp;
        CheckpointCreate: CheckpointCreate;
        CreateCheckpointResponse: CreateCheckpointResponse;
        ShowCheckpointResponse: ShowCheckpointResponse;
        CheckpointReplicateParam: CheckpointReplicateParam;
        CopyCheckpointRequest: CopyCheckpointRequest;
        CheckpointReplicateRespbackups: CheckpointReplicateRespbackups;
        CheckpointReplicateRespBody: CheckpointReplicateRespBody;
        CopyCheckpointResponse: CopyCheckpointResponse;
        Member: Member;
        ShowMembersDetailResponse: ShowMembersDetailResponse;
        AddMembersRequest: AddMembersRequest;
        AddMembersResponse: AddMembersResponse;
        ShowMemberDetailResponse: ShowMemberDetailResponse;
        UpdateMemberStatusRequest: UpdateMemberStatusRequest;
        UpdateMemberStatusResponse: UpdateMemberStatusResponse;
        TagsReq: TagsReq;
        Match: Match;
        ShowVaultResourceInstancesRequest: ShowVaultResourceInstancesRequest;
        TagResource: TagResource;
        ShowVaultResourceInstancesResponse: ShowVaultResourceInstancesResponse;
        TagsResp: TagsResp;
        ShowVaultProjectTagsResponse: ShowVaultProjectTagsResponse;
        ShowVaultTagsResponse: ShowVaultTagsResponse;
        CreateVaultTagsRequest: CreateVaultTagsRequest;
        TagDelete: TagDelete;
        BatchCreateAndDeleteVaultTagsRequest: BatchCreateAndDeleteVaultTagsRequest;
        OpErrorInfo: OpErrorInfo;
        OpExtendInfoBckup: OpExtendInfoBckup;
        OpExtendInfoCommon: OpExtendInfoCommon;
        OpExtendInfoDelete: OpExtendInfoDelete;
        OpExtendInfoSync: OpExtendInfoSync;
        TaskResource: TaskResource;
        OpExtendInfoRemoveResources: OpExtendInfoRemoveResources;
        OpExtendInfoReplication: OpExtendInfoReplication;
        OpExtendInfoRestore: OpExtendInfoRestore;
        OpExtendInfoVaultDelete: OpExtendInfoVaultDelete;
        OpExtraInfo: OpExtraInfo;
        OperationLog: OperationLog;
        ListOpLogsResponse: ListOpLogsResponse;
        ShowOpLogResponse: ShowOpLogResponse;
        ProtectableReplicationCapabilitiesRespRegion: ProtectableReplicationCapabilitiesRespRegion;
        ShowReplicationCapabilitiesResponse: ShowReplicationCapabilitiesResponse;
    };
    responses: {
        /** The request was refused. */
        ClientError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** The service failed. */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** The request is wrong. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
    };
    parameters: {
        /**
         * ID of the project. The client takes it from the session.
         * @example 0605767b5780d5762fc5c0118072a564
         */
        project_id: string;
        /**
         * ID of the vault.
         * @example 79bd9daa-884f-4f84-b8fe-235d58cd927d
         */
        vault_id: string;
        /**
         * ID of the policy.
         * @example cbb3ce6f-3332-4e7c-b98e-77290d8471ff
         */
        policy_id: string;
        /**
         * ID of the backup.
         * @example a5200268-74a5-4806-acc6-95793ab0228b
         */
        backup_id: string;
        /**
         * ID of the member, which is the ID of the project that the backup is shared with.
         * @example f841e01fd2b14e7fa41b6ae7aa6b0594
         */
        member_id: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
/** An address of a version. */
export type Link = {
    /** Domain name of the address. */
    href?: string;
    /** What the address is. */
    rel?: string;
};
/** A version of the API. */
export type Version = {
    /** ID of the version. */
    id?: "v3" | (string & {});
    /** State of the version. */
    status?: "CURRENT" | (string & {});
    /** Where the version is. */
    links?: Link[];
};
/** The versions of the API. */
export type ListVersionsResponse = {
    /** The versions. */
    versions: Version[];
};
/** Code of an error. Each comes with status 400 unless its text names another. A cloud may add codes. */
export type ErrorCode = "BackupService.0001" | "BackupService.0002" | "BackupService.1005" | "BackupService.1006" | "BackupService.1011" | "BackupService.2001" | "BackupService.2002" | "BackupService.2003" | "BackupService.2005" | "BackupService.2007" | "BackupService.2008" | "BackupService.2009" | "BackupService.2010" | "BackupService.2011" | "BackupService.2012" | "BackupService.2013" | "BackupService.2014" | "BackupService.2015" | "BackupService.4001" | "BackupService.4004" | "BackupService.4005" | "BackupService.4006" | "BackupService.4007" | "BackupService.6000" | "BackupService.6001" | "BackupService.6002" | "BackupService.6003" | "BackupService.6100" | "BackupService.6101" | "BackupService.6102" | "BackupService.6103" | "BackupService.6104" | "BackupService.6105" | "BackupService.6106" | "BackupService.6107" | "BackupService.6108" | "BackupService.6109" | "BackupService.6110" | "BackupService.6111" | "BackupService.6112" | "BackupService.6113" | "BackupService.6114" | "BackupService.6115" | "BackupService.6116" | "BackupService.6117" | "BackupService.6118" | "BackupService.6119" | "BackupService.6120" | "BackupService.6121" | "BackupService.6122" | "BackupService.6123" | "BackupService.6124" | "BackupService.6125" | "BackupService.6126" | "BackupService.6127" | "BackupService.6128" | "BackupService.6129" | "BackupService.6130" | "BackupService.6131" | "BackupService.6132" | "BackupService.6133" | "BackupService.6134" | "BackupService.6135" | "BackupService.6136" | "BackupService.6137" | "BackupService.6138" | "BackupService.6139" | "BackupService.6140" | "BackupService.6141" | "BackupService.6142" | "BackupService.6200" | "BackupService.6201" | "BackupService.6202" | "BackupService.6203" | "BackupService.6204" | "BackupService.6206" | "BackupService.6207" | "BackupService.6208" | "BackupService.6209" | "BackupService.6210" | "BackupService.6211" | "BackupService.6212" | "BackupService.6213" | "BackupService.6214" | "BackupService.6215" | "BackupService.6216" | "BackupService.6217" | "BackupService.6220" | "BackupService.6300" | "BackupService.6301" | "BackupService.6302" | "BackupService.6400" | "BackupService.6401" | "BackupService.6402" | "BackupService.6403" | "BackupService.6404" | "BackupService.6405" | "BackupService.6406" | "BackupService.6407" | "BackupService.6408" | "BackupService.6500" | "BackupService.6501" | "BackupService.6600" | "BackupService.6601" | "BackupService.6700" | "BackupService.6701" | "BackupService.6702" | "BackupService.6703" | "BackupService.6704" | "BackupService.6705" | "BackupService.6706" | "BackupService.6707" | "BackupService.6708" | "BackupService.6709" | "BackupService.6710" | "BackupService.6711" | "BackupService.6712" | "BackupService.6713" | "BackupService.6714" | "BackupService.7000" | "BackupService.7001" | "BackupService.7002" | "BackupService.7003" | "BackupService.7004" | "BackupService.7006" | "BackupService.7007" | "BackupService.7008" | "BackupService.7009" | "BackupService.7100" | "BackupService.7101" | "BackupService.7102" | "BackupService.7103" | "BackupService.7104" | "BackupService.7105" | "BackupService.7106" | "BackupService.7107" | "BackupService.7108" | "BackupService.7109" | "BackupService.7110" | "BackupService.7111" | "BackupService.7113" | "BackupService.7114" | "BackupService.7115" | "BackupService.7116" | "BackupService.7117" | "BackupService.7200" | "BackupService.7201" | "BackupService.7202" | "BackupService.7203" | "BackupService.7204" | "BackupService.7300" | "BackupService.7301" | "BackupService.7302" | "BackupService.7303" | "BackupService.8300" | "BackupService.8400" | "BackupService.8600" | "BackupService.9900" | "BackupService.9910" | "BackupService.9998" | (string & {});
/** What went wrong. */
export type ErrorResponse = {
    /** Code of the error, such as `BackupService.6302`. */
    error_code?: ErrorCode | string;
    /** What went wrong, in words. */
    error_msg?: string;
};
/** The versions of one service's API. */
export type ShowVersionResponse = {
    /** The versions. */
    versions: Version[];
};
/** What a vault is for, how large it is and how it is paid. */
export type Billing = {
    /** Allocated capacity, in GB. */
    allocated?: number;
    /** How the vault is paid. */
    charging_mode?: "post_paid" | (string & {});
    /** Kind of cloud. */
    cloud_type?: "public" | (string & {});
    /**
     * Consistency of the vault's backups. `crash_consistent`: backups are as disks are after a crash.
     * @default crash_consistent
     */
    consistent_level?: string;
    /** Kind of thing that the vault is for. */
    object_type?: "server" | "disk" | "turbo" | (string & {});
    /** ID of the order. */
    order_id?: string | null;
    /** ID of the product. */
    product_id?: string | null;
    /** Kind of protection that the vault is for. */
    protect_type?: "backup" | "replication" | (string & {});
    /** Capacity, in GB. At least 1, at most 10485760. */
    size?: number;
    /** Specification: `vault.backup.server.normal` a vault for server backups, `vault.backup.volume.normal` for disk backups, `vault.backup.turbo.normal` for file system backups. */
    spec_code?: "vault.backup.server.normal" | "vault.backup.volume.normal" | "vault.backup.turbo.normal" | (string & {});
    /** State of the vault. */
    status?: "available" | "lock" | "frozen" | "deleting" | "error" | (string & {});
    /** Name of the bucket behind the vault. */
    storage_unit?: string | null;
    /** Used capacity, in MB. */
    used?: number;
    /** Why the account is frozen. */
    frozen_scene?: string | null;
};
/** More about a resource. */
export type ResourceExtraInfo = {
    /** IDs of a server's disks that are not backed up. */
    exclude_volumes?: string[];
    /** A server's disks that are backed up. */
    include_volumes?: {
        /** ID of the disk, a UUID. */
        id?: string;
        /** Operating system on the disk. */
        os_version?: string;
    }[];
};
/** A resource in a vault. */
export type ResourceResp = {
    /** More about a resource. */
    extra_info?: ResourceExtraInfo;
    /** ID of the resource. */
    id?: string;
    /** Name of the resource. */
    name?: string;
    /** State of the resource's protection. */
    protect_status?: "available" | "error" | "protecting" | "restoring" | "removing" | (string & {}) | null;
    /** Capacity allocated to the resource, in GB. */
    size?: number;
    /** Type of the resource. */
    type?: "OS::Nova::Server" | "OS::Cinder::Volume" | "OS::Sfs::Turbo" | (string & {});
    /** Size of the resource's backups. */
    backup_size?: number;
    /** How many backups the resource has. */
    backup_count?: number;
};
/** A tag of a vault. */
export type Tag = {
    /** Key, 1 to 36 letters, digits, hyphens and underscores. */
    key?: string;
    /** Value, at most 43 letters, digits, hyphens and underscores; it may be empty. */
    value?: string | null;
};
/** A tag that resources are picked by. */
export type BindRulesTags = {
    /** Key, of letters, digits, underscores and hyphens. */
    key?: string;
    /** Value, of letters, digits, underscores and hyphens. */
    value?: string;
};
/** Which resources get into a vault by themselves. */
export type VaultBindRules = {
    /** Resources with these tags. */
    tags?: BindRulesTags[];
};
/** A vault, which holds backups of the resources in it. */
export type Vault = {
    /** What a vault is for, how large it is and how it is paid. */
    billing?: Billing;
    /** Description of the vault. */
    description?: string | null;
    /** ID of the vault. */
    id: string;
    /** Name of the vault. */
    name?: string;
    /** ID of the project. */
    project_id?: string;
    /** ID of the kind of thing that the vault is for. */
    provider_id?: string;
    /** Resources in the vault. */
    resources?: ResourceResp[];
    /** Tags of the vault. */
    tags?: Tag[];
    /**
     * Whether resources get into the vault by themselves.
     * @default false
     */
    auto_bind?: boolean;
    /** Which resources get into a vault by themselves. */
    bind_rules?: VaultBindRules;
    /** ID of the user. */
    user_id?: string;
    /**
     * When the vault was created. A time without a zone means UTC.
     * @example 2020-02-05T10:38:34.209782
     */
    created_at?: string;
    /** Whether the vault grows by itself. */
    auto_expand?: boolean;
    /** Whether the vault is locked. */
    locked?: boolean;
    /** ID of the enterprise project, 0 for the default one. */
    enterprise_project_id?: string | number;
};
/** A page of a list of vaults. */
export type ListVaultsResponse = {
    /** The vaults on this page. */
    vaults: Vault[];
    /** How many vaults match, on all pages. */
    count?: number;
    /**
     * Page size in force. Missing in the documented example. At least 1, at most 1000.
     * @default 1000
     */
    limit?: number;
    /**
     * How many vaults come before this page. Missing in the documented example. At least 0.
     * @default 0
     */
    offset?: number;
};
/** What a new vault is for, how large it is and how it is paid. */
export type BillingCreate = {
    /** Kind of cloud. */
    cloud_type?: "public";
    /** Consistency of the vault's backups. `crash_consistent` is the default: backups are as disks are after a crash. */
    consistent_level: string;
    /** Kind of thing that the vault is for. */
    object_type: "server" | "disk" | "turbo";
    /** Kind of protection that the vault is for. */
    protect_type: "backup" | "replication";
    /** Capacity, 10 to 10485760 GB. */
    size: number;
    /**
     * How the vault is paid.
     * @default post_paid
     */
    charging_mode?: "post_paid";
    /**
     * Whether the subscription renews itself when it ends.
     * @default false
     */
    is_auto_renew?: boolean;
    /**
     * Whether an order is paid from the account's balance right away.
     * @default false
     */
    is_auto_pay?: boolean;
    /** Address to redirect to, 1 to 255 characters. */
    console_url?: string;
};
/** More about a resource to back up. */
export type ResourceExtraInfoReq = {
    /** IDs of a server's disks to leave out. It serves when a server is added with all its disks, or was added before, and some need no backup. */
    exclude_volumes?: string[];
    /** A server's disks to back up. */
    include_volumes?: {
        /** ID of the disk, a UUID. */
        id: string;
        /** Operating system on the disk. */
        os_version?: string;
    }[];
};
/** A resource to put into a vault. */
export type ResourceCreate = {
    /** More about a resource to back up. */
    extra_info?: ResourceExtraInfoReq;
    /** ID of the resource to back up. */
    id: string;
    /** Type of the resource. */
    type: "OS::Nova::Server" | "OS::Cinder::Volume" | "OS::Sfs::Turbo";
    /** Name of the resource, at most 255 characters. */
    name?: string;
};
/** A tag to set. */
export type TagCreate = {
    /** Key, 1 to 36 letters, digits, hyphens and underscores. Spaces around it are dropped. ASCII 0 to 31 and the characters `=*<>\,|/` are refused. */
    key: string;
    /** Value, at most 43 letters, digits, hyphens and underscores; it may be empty. Spaces around it are dropped. ASCII 0 to 31 and the characters `=*<>\,|/` are refused. */
    value: string;
};
/** A tag that resources are picked by. */
export type BindRulesTagsReq = {
    /** Key, of letters, digits, underscores and hyphens. ASCII 0 to 31 and the characters `=*<>\,|/` are refused. */
    key: string;
    /** Value, of letters, digits, underscores and hyphens. ASCII 0 to 31 and the characters `=*<>\,|/` are refused. */
    value?: string;
};
/** Which resources get into a vault by themselves. */
export type VaultBindRulesReq = {
    /** Resources with these tags, at most 5. */
    tags?: BindRulesTagsReq[];
};
/** What a new vault is like. */
export type VaultCreate = {
    /** ID of the policy that backs up by itself. With null, nothing does. */
    backup_policy_id?: string | null;
    /** What a new vault is for, how large it is and how it is paid. */
    billing: BillingCreate;
    /** Description of the vault, at most 64 characters. */
    description?: string;
    /** Name of the vault, 1 to 64 characters. */
    name: string;
    /** Resources to put into the vault, at most 255. The list may be empty. */
    resources: ResourceCreate[];
    /** Tags of the vault, 1 to 20, each with a key of its own. */
    tags?: TagCreate[];
    /** Whether resources get into the vault by themselves. */
    auto_bind?: boolean;
    /** Which resources get into a vault by themselves. */
    bind_rules?: VaultBindRulesReq;
    /**
     * Whether the vault is locked. A locked vault stays locked.
     * @default false
     */
    locked?: boolean;
    /** ID of the enterprise project, 0 for the default one. */
    enterprise_project_id?: string;
    /** What the names of the vault's automatic backups begin with, at most 32 characters. */
    backup_name_prefix?: string;
};
/** The vault to create. */
export type CreateVaultRequest = {
    /** What a new vault is like. */
    vault: VaultCreate;
};
/** A vault that was just created. */
export type VaultCreateResource = {
    /** What a vault is for, how large it is and how it is paid. */
    billing?: Billing;
    /** Description of the vault. */
    description?: string | null;
    /** ID of the vault. */
    id: string;
    /** Name of the vault. */
    name?: string;
    /** ID of the project. */
    project_id?: string;
    /** ID of the kind of thing that the vault is for. */
    provider_id?: string;
    /** Resources in the vault. */
    resources?: ResourceResp[];
    /** Tags of the vault. */
    tags?: Tag[];
    /**
     * Whether resources get into the vault by themselves.
     * @default false
     */
    auto_bind?: boolean;
    /** Which resources get into a vault by themselves. */
    bind_rules?: VaultBindRules;
    /** ID of the user. */
    user_id?: string;
    /**
     * When the vault was created. A time without a zone means UTC.
     * @example 2020-02-05T10:38:34.209782
     */
    created_at?: string;
    /** Whether the vault grows by itself. */
    auto_expand?: boolean;
    /** `SMB` if the vault belongs to that service, else empty. */
    sys_lock_source_service?: "SMB" | "" | (string & {});
    /**
     * Whether the vault is locked. A locked vault stays locked.
     * @default false
     */
    locked?: boolean;
    /** ID of the enterprise project, 0 for the default one. */
    enterprise_project_id?: string | number;
    /** What the names of the vault's automatic backups begin with. */
    backup_name_prefix?: string | null;
    /**
     * Whether backups may take more than the vault's capacity.
     * @default false
     */
    demand_billing?: boolean;
    /**
     * How often the vault was deleted.
     * @default 0
     */
    cbc_delete_count?: number;
    /**
     * Whether the vault is frozen.
     * @default false
     */
    frozen?: boolean;
};
/** The new vault. */
export type CreateVaultResponse = {
    /** A vault that was just created. */
    vault: VaultCreateResource;
};
/** One vault. */
export type ShowVaultResponse = {
    /** A vault, which holds backups of the resources in it. */
    vault: Vault;
};
/** The size of a vault. */
export type BillingUpdate = {
    /** Capacity, 1 to 10485760 GB. */
    size?: number;
};
/** The fields of a vault that can change. */
export type VaultUpdate = {
    /** The size of a vault. */
    billing?: BillingUpdate;
    /** Name of the vault, 1 to 64 characters. */
    name?: string;
    /** Whether resources get into the vault by themselves. */
    auto_bind?: boolean;
    /** Which resources get into a vault by themselves. */
    bind_rules?: VaultBindRulesReq;
    /** Whether the vault grows by itself. */
    auto_expand?: boolean;
    /**
     * Whether to notify when something is wrong.
     * @default true
     */
    smn_notify?: boolean;
    /**
     * Share of the capacity in use, 1 to 100 percent, above which a notification is sent if `smn_notify` is true.
     * @default 80
     */
    threshold?: number;
    /**
     * Whether the vault is locked. A locked vault stays locked.
     * @default false
     */
    locked?: boolean;
};
/** What to change. */
export type UpdateVaultRequest = {
    /** The fields of a vault that can change. */
    vault: VaultUpdate;
};
/** The changed vault. */
export type UpdateVaultResponse = {
    /** A vault, which holds backups of the resources in it. */
    vault: Vault;
};
/** The resources to add. */
export type AddVaultResourcesRequest = {
    /** The resources, 1 to 256. */
    resources: ResourceCreate[];
};
/** The added resources. */
export type AddVaultResourcesResponse = {
    /** IDs of the added resources. */
    add_resource_ids?: string[];
};
/** The resources to remove. */
export type RemoveVaultResourcesRequest = {
    /** IDs of the resources, 1 to 256. */
    resource_ids: string[];
};
/** The removed resources. */
export type RemoveVaultResourcesResponse = {
    /** IDs of the removed resources. */
    remove_resource_ids?: string[];
};
/** The resources to move and where to. */
export type MigrateVaultResourcesRequest = {
    /** ID of the vault to move to. */
    destination_vault_id: string;
    /** IDs of the resources. */
    resource_ids: string[];
};
/** The moved resources. */
export type MigrateVaultResourcesResponse = {
    /** IDs of the moved resources. */
    migrated_resources?: string[];
};
/** The policy to apply. */
export type AssociateVaultPolicyRequest = {
    /** ID of the policy. */
    policy_id?: string;
};
/** A vault and a policy. */
export type VaultPolicyResp = {
    /** ID of the policy. */
    policy_id?: string;
    /** ID of the vault. */
    vault_id?: string;
};
/** The vault and its policy. */
export type AssociateVaultPolicyResponse = {
    /** A vault and a policy. */
    associate_policy: VaultPolicyResp;
};
/** The policy to remove. */
export type DisassociateVaultPolicyRequest = {
    /** ID of the policy. */
    policy_id: string;
};
/** The vault and the policy that it had. */
export type DisassociateVaultPolicyResponse = {
    /** A vault and a policy. */
    dissociate_policy: VaultPolicyResp;
};
/** What a policy keeps, and where it replicates to. */
export type PolicyoODCreateResp = {
    /** How many daily backups to keep at most, 0 to 100, the last of each day. `max_backups` applies too. */
    day_backups?: number;
    /** ID of the project to replicate to. Replication to another region needs it. */
    destination_project_id?: string;
    /** Region to replicate to, another than the current one; at most 255 letters, digits, underscores and hyphens. Replication to another region needs it. */
    destination_region?: string;
    /**
     * How many backups of a resource to keep at most, 1 to 99999, or -1 for no limit by number. Without this and `retention_duration_days` backups stay for ever; not both together.
     * @default -1
     */
    max_backups?: number;
    /** How many monthly backups to keep at most, 0 to 100, the last of each month. `max_backups` applies too. */
    month_backups?: number;
    /**
     * How many days to keep a backup, 1 to 99999, or -1 for no limit by time. Without this and `max_backups` backups stay for ever. Not together with `max_backups`, `day_backups`, `week_backups`, `month_backups` and `year_backups`.
     * @default -1
     */
    retention_duration_days?: number;
    /**
     * Time zone of the user, as `UTC+01:00`. Daily, weekly, monthly and yearly backups need it.
     * @example UTC+01:00
     */
    timezone?: string;
    /** How many weekly backups to keep at most, 0 to 100, the last of each week. `max_backups` applies too. */
    week_backups?: number;
    /** How many yearly backups to keep at most, 0 to 100, the last of each year. `max_backups` applies too. */
    year_backups?: number;
    /** After how many incremental backups a full one is made, -1 to 100. With -1, no full backup is made. */
    full_backup_interval?: number;
};
/** When a policy runs. */
export type PolicyTriggerPropertiesResp = {
    /**
     * When to run: at most 24 rules of iCalendar (RFC 2445), in UTC, of which only `FREQ` (`WEEKLY` or `DAILY`), `BYDAY`, `BYHOUR` (0 to 23), `BYMINUTE` (0 to 59) and `INTERVAL` count. Runs are an hour or more apart, at most 24 a day.
     * @example [
     * "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU;BYHOUR=14;BYMINUTE=00",
     * "FREQ=DAILY;INTERVAL=1;BYHOUR=6;BYMINUTE=00"
     * ]
     */
    pattern?: string[];
    /**
     * When the schedule starts. A time without a zone means UTC.
     * @example 2020-01-08 09:59:49
     */
    start_time?: string;
};
/** What starts a policy. */
export type PolicyTriggerResp = {
    /** ID of the schedule. */
    id?: string;
    /** Name of the schedule. */
    name?: string;
    /** When a policy runs. */
    properties?: PolicyTriggerPropertiesResp;
    /** Kind of schedule: at set times. */
    type?: "time" | (string & {});
};
/** A vault that a policy applies to. */
export type PolicyAssociateVault = {
    /** ID of the vault to replicate to. */
    destination_vault_id?: string | null;
    /** ID of the vault. */
    vault_id?: string;
};
/** A policy, which backs up or replicates at set times. */
export type Policy = {
    /** Whether the policy is in force. */
    enabled?: boolean;
    /** ID of the policy. */
    id: string;
    /** Name of the policy. */
    name?: string;
    /** What a policy keeps, and where it replicates to. */
    operation_definition?: PolicyoODCreateResp;
    /** What the policy does. */
    operation_type?: "backup" | "replication" | (string & {});
    /** What starts a policy. */
    trigger?: PolicyTriggerResp;
    /** Vaults that the policy applies to. */
    associated_vaults?: PolicyAssociateVault[] | null;
    /**
     * Kind of policy. `custom_policy` in the examples.
     * @example custom_policy
     */
    policy_type?: string;
};
/** A page of a list of policies. */
export type ListPoliciesResponse = {
    /** The policies on this page. */
    policies: Policy[];
    /** How many policies match, on all pages. */
    count?: number;
    /** Page size in force. */
    limit?: number;
    /** How many policies come before this page. */
    offset?: number;
};
/** What a policy keeps, and where it replicates to. */
export type PolicyoODCreate = {
    /** How many daily backups to keep at most, 0 to 100, the last of each day. `max_backups` applies too. Needs `timezone`; not together with `retention_duration_days`. */
    day_backups?: number;
    /** ID of the project to replicate to. Replication to another region needs it. */
    destination_project_id?: string;
    /** Region to replicate to, another than the current one; at most 255 letters, digits, underscores and hyphens. Replication to another region needs it. */
    destination_region?: string;
    /**
     * How many backups of a resource to keep at most, 1 to 99999, or -1 for no limit by number. Without this and `retention_duration_days` backups stay for ever; not both together.
     * @default -1
     */
    max_backups?: number;
    /** How many monthly backups to keep at most, 0 to 100, the last of each month. `max_backups` applies too. Needs `timezone`; not together with `retention_duration_days`. */
    month_backups?: number;
    /**
     * How many days to keep a backup, 1 to 99999, or -1 for no limit by time. Without this and `max_backups` backups stay for ever. Not together with `max_backups`, `day_backups`, `week_backups`, `month_backups` and `year_backups`.
     * @default -1
     */
    retention_duration_days?: number;
    /**
     * Time zone of the user, as `UTC+01:00`. Daily, weekly, monthly and yearly backups need it.
     * @example UTC+01:00
     */
    timezone?: string;
    /** How many weekly backups to keep at most, 0 to 100, the last of each week. `max_backups` applies too. Needs `timezone`; not together with `retention_duration_days`. */
    week_backups?: number;
    /** How many yearly backups to keep at most, 0 to 100, the last of each year. `max_backups` applies too. Needs `timezone`; not together with `retention_duration_days`. */
    year_backups?: number;
    /** After how many incremental backups to make a full one, -1 to 100. With -1, no full backup is made. */
    full_backup_interval?: number;
};
/** When a policy runs. */
export type PolicyTriggerPropertiesReq = {
    /**
     * When to run: at most 24 rules of iCalendar (RFC 2445), in UTC, of which only `FREQ` (`WEEKLY` or `DAILY`), `BYDAY`, `BYHOUR` (0 to 23), `BYMINUTE` (0 to 59) and `INTERVAL` count. Runs are an hour or more apart, at most 24 a day.
     * @example [
     * "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU;BYHOUR=14;BYMINUTE=00",
     * "FREQ=DAILY;INTERVAL=1;BYHOUR=6;BYMINUTE=00"
     * ]
     */
    pattern: string[];
};
/** What starts a policy. */
export type PolicyTriggerReq = {
    /** When a policy runs. */
    properties: PolicyTriggerPropertiesReq;
};
/** What a new policy does, and when. */
export type PolicyCreate = {
    /**
     * Whether the policy is in force.
     * @default true
     */
    enabled?: boolean;
    /** Name of the policy, 1 to 64 letters, digits, underscores and hyphens. */
    name: string;
    /** What a policy keeps, and where it replicates to. */
    operation_definition: PolicyoODCreate;
    /** What the policy does. */
    operation_type: "backup" | "replication";
    /** What starts a policy. */
    trigger: PolicyTriggerReq;
};
/** The policy to create. */
export type CreatePolicyRequest = {
    /** What a new policy does, and when. */
    policy: PolicyCreate;
};
/** The new policy. */
export type CreatePolicyResponse = {
    /** A policy, which backs up or replicates at set times. */
    policy: Policy;
};
/** One policy. */
export type ShowPolicyResponse = {
    /** A policy, which backs up or replicates at set times. */
    policy: Policy;
};
/** The fields of a policy that can change. */
export type PolicyUpdate = {
    /**
     * Whether the policy is in force.
     * @default true
     */
    enabled?: boolean;
    /** Name of the policy, 1 to 64 characters. */
    name?: string;
    /** What a policy keeps, and where it replicates to. */
    operation_definition?: PolicyoODCreate;
    /** What starts a policy. */
    trigger?: PolicyTriggerReq;
};
/** What to change. */
export type UpdatePolicyRequest = {
    /** The fields of a policy that can change. */
    policy: PolicyUpdate;
};
/** The changed policy. */
export type UpdatePolicyResponse = {
    /** A policy, which backs up or replicates at set times. */
    policy: Policy;
};
/** An image made from a backup. */
export type ImageData = {
    /** ID of the image. */
    image_id?: string;
};
/** How a consistent backup of a server's applications went. */
export type AppConsistency = {
    /**
     * Whether the backup is consistent for applications, as text.
     * @example 0
     */
    app_consistency?: string;
    /**
     * State of the consistency, as text.
     * @example 0
     */
    app_consistency_status?: string;
    /**
     * Code of the error, `0` if there was none.
     * @example 0
     */
    app_consistency_error_code?: string;
    /** What went wrong, in words; empty if nothing did. */
    app_consistency_error_message?: string;
};
/** More about a backup. */
export type BackupExtendInfo = {
    /** Whether a policy made the backup, not a person. */
    auto_trigger?: boolean;
    /** Whether the backup is of a system disk. */
    bootable?: boolean | null;
    /** Whether the backup is incremental. */
    incremental?: boolean;
    /** ID of the snapshot behind a disk backup. */
    snapshot_id?: string | null;
    /** Whether data may be loaded lazily, so that a restore is fast. */
    support_lld?: boolean | null;
    /**
     * How the backup can be restored: `snapshot`, an image of the whole server can be made from it; `backup`, data comes from the backups of the server's disks; `na`, new resources can be made from it but nothing can be restored.
     * @default na
     */
    supported_restore_mode?: "na" | "backup" | "snapshot" | (string & {}) | null;
    /** Images made from the backup. */
    os_images_data?: ImageData[] | null;
    /** Whether a server's backup holds its system disk. */
    contain_system_disk?: boolean;
    /** Whether the backup is encrypted. */
    encrypted?: boolean;
    /** Whether the disk is a system disk. */
    system_disk?: boolean;
    /** Whether the applications on the server were in a consistent state, and why not. */
    app_consistency?: AppConsistency | null;
    /** Processor architecture of the server, such as `x86_64`. */
    architecture?: string;
    /** How far the backup is, in percent. */
    progress?: number | null;
};
/** A backup of a resource. A field without a value is null or missing. */
export type BackupResp = {
    /** ID of the restore point that the backup belongs to. */
    checkpoint_id?: string;
    /**
     * When the backup was created. A time without a zone means UTC.
     * @example 2020-02-05T10:38:34.209782
     */
    created_at?: string;
    /** Description of the backup. */
    description?: string | null;
    /**
     * When the backup expires.
     * @example 2020-02-05T10:38:34.209782
     */
    expired_at?: string | null;
    /** More about a backup. */
    extend_info?: BackupExtendInfo;
    /** ID of the backup. */
    id: string;
    /** Kind of backup. */
    image_type?: "backup" | (string & {});
    /** Name of the backup. */
    name?: string;
    /** ID of the backup that this one is a part of. */
    parent_id?: string | null;
    /** ID of the project. */
    project_id?: string;
    /** When the data was backed up. */
    protected_at?: string | null;
    /** Availability zone of the resource. */
    resource_az?: string | null;
    /** ID of the resource. */
    resource_id?: string;
    /** Name of the resource. */
    resource_name?: string;
    /** Size of the resource, in GB. */
    resource_size?: number;
    /** Type of the resource. */
    resource_type?: "OS::Nova::Server" | "OS::Cinder::Volume" | "OS::Sfs::Turbo" | (string & {});
    /** State of the backup. */
    status?: "available" | "protecting" | "deleting" | "restoring" | "error" | "waiting_protect" | "waiting_delete" | "waiting_restore" | (string & {});
    /**
     * When the backup was last changed.
     * @example 2020-02-05T10:38:34.209782
     */
    updated_at?: string | null;
    /** ID of the vault that holds the backup. */
    vault_id?: string;
    /** Kind of thing backed up: `0daac4c5-6707-4851-97ba-169e36266b66` a cloud server, `d1603440-187d-4516-af25-121250c7cc97` a cloud disk, `3f3c3220-245c-4805-b811-758870015881` an SFS Turbo file system. */
    provider_id?: "0daac4c5-6707-4851-97ba-169e36266b66" | "d1603440-187d-4516-af25-121250c7cc97" | "3f3c3220-245c-4805-b811-758870015881" | (string & {});
    /** Backups that this one is made of, such as the disks of a server. */
    children?: BackupResp[];
    /** ID of the enterprise project, 0 for the default one. */
    enterprise_project_id?: string | number;
    /**
     * Kind of snapshot behind the backup.
     * @default 3
     */
    version?: number;
    /** Replications of the backup. An empty list if there are none. */
    replication_records?: Record<string, unknown>[];
    /** Whether the backup is incremental. In the editions for Germany and the Netherlands this is a field of `extend_info`. */
    incremental?: boolean;
};
/** A page of a list of backups. */
export type ListBackupsResponse = {
    /** The backups on this page. */
    backups: BackupResp[];
    /** How many backups match, on all pages. */
    count?: number;
    /**
     * How many backups come before this page. Missing in the documented example. At least 0.
     * @default 0
     */
    offset?: number;
    /**
     * Page size in force. Missing in the documented example. At least 1, at most 1000.
     * @default 1000
     */
    limit?: number;
};
/** One backup. */
export type ShowBackupResponse = {
    /** A backup of a resource. A field without a value is null or missing. */
    backup: BackupResp;
};
/** Which backup goes to which disk. */
export type BackupRestoreServerMapping = {
    /** ID of the backup of a disk, as in `children` of the server's backup. */
    backup_id: string;
    /** ID of the disk to restore to. */
    volume_id: string;
};
/** Where to restore a backup. */
export type BackupRestore = {
    /** Which backup goes to which disk. A server needs it; for a disk it is optional. */
    mappings?: BackupRestoreServerMapping[];
    /**
     * Whether to start the server afterwards.
     * @default true
     */
    power_on?: boolean;
    /** ID of the server to restore to. A server's backup needs it. */
    server_id?: string;
    /** ID of the disk to restore to. A disk's backup needs it. */
    volume_id?: string;
};
/** What to restore, and where. */
export type RestoreBackupRequest = {
    /** Where to restore a backup. */
    restore: BackupRestore;
};
/** Where to copy a backup to. */
export type BackupReplicateReqBody = {
    /** Description of the copy, at most 255 characters. */
    description?: string;
    /** ID of the project to copy to. */
    destination_project_id: string;
    /** Region to copy to, at most 255 characters. */
    destination_region: string;
    /** ID of the vault to copy to, in the other region. */
    destination_vault_id: string;
    /** Name of the copy, 1 to 64 characters. */
    name?: string;
};
/** What to replicate, and where to. */
export type CopyBackupRequest = {
    /** Where to copy a backup to. */
    replicate: BackupReplicateReqBody;
};
/** The replication of one backup. */
export type BackupReplicateRespBody = {
    /** ID of the backup that is copied. */
    backup_id?: string;
    /** ID of the project to copy to. */
    destination_project_id?: string;
    /** Region to copy to. */
    destination_region?: string;
    /** ID of the vault to copy to. */
    destination_vault_id?: string;
    /** ID of the project to copy from. */
    project_id?: string;
    /** ID of the kind of thing that was backed up. */
    provider_id?: string;
    /** ID of the record of the replication. */
    replication_record_id?: string;
    /** Region to copy from. */
    source_region?: string;
};
/** A replication that was started. */
export type CopyBackupResponse = {
    /** The replication of one backup. */
    replication: BackupReplicateRespBody;
};
/** A resource to back up. */
export type Resource = {
    /** More about a resource to back up. */
    extra_info?: ResourceExtraInfoReq;
    /** ID of the resource. */
    id: string;
    /** Name of the resource, at most 255 characters. */
    name?: string;
    /** Type of the resource. */
    type: "OS::Nova::Server" | "OS::Cinder::Volume" | "OS::Sfs::Turbo";
};
/** How to back up a vault. */
export type CheckpointParam = {
    /**
     * Whether the backup starts by itself, not by a person.
     * @default false
     */
    auto_trigger?: boolean;
    /** Description of the backup, at most 255 characters. */
    description?: string;
    /**
     * Whether the backup is incremental.
     * @default true
     */
    incremental?: boolean;
    /** Name of the backup, 1 to 64 digits, letters, underscores and hyphens. */
    name?: string;
    /** IDs of the resources to back up. */
    resources?: string[];
    /** The resources to back up in more detail, at most 256. */
    resource_details?: Resource[];
};
/** Which vault to back up, and how. */
export type VaultBackup = {
    /** How to back up a vault. */
    parameters?: CheckpointParam;
    /** ID of the vault. */
    vault_id: string;
};
/** The restore point to create. */
export type CreateCheckpointRequest = {
    /** Which vault to back up, and how. */
    checkpoint: VaultBackup;
};
/** A resource of a restore point. */
export type CheckpointResourceResp = {
    /** More about the resource, as JSON text. */
    extra_info?: string | null;
    /** ID of the resource. */
    id?: string;
    /** Name of the resource. */
    name?: string;
    /** State of the resource's protection. */
    protect_status?: "available" | "error" | "protecting" | "restoring" | "removing" | (string & {});
    /** Capacity allocated to the resource, in GB. */
    resource_size?: string | number;
    /** Type of the resource. */
    type?: "OS::Nova::Server" | "OS::Cinder::Volume" | "OS::Sfs::Turbo" | (string & {});
    /** Size of the resource's backups, as text. */
    backup_size?: string;
    /** How many backups the resource has, as text. */
    backup_count?: string;
};
/** A resource that was not backed up. */
export type CheckpointCreateSkippedResource = {
    /** ID of the resource. */
    id?: string;
    /** Type of the resource. */
    type?: string;
    /** Name of the resource. */
    name?: string;
    /** Code of the error. */
    code?: string;
    /** Why the resource was skipped, for example because it is being backed up. */
    reason?: string;
};
/** The vault behind a restore point. */
export type CheckpointPlanCreate = {
    /** ID of the vault. */
    id?: string;
    /** Name of the vault. */
    name?: string;
    /** Resources that are backed up. */
    resources?: CheckpointResourceResp[];
    /** Resources that were skipped. */
    skipped_resources?: CheckpointCreateSkippedResource[];
};
/** More about a restore point. */
export type CheckpointExtraInfoResp = {
    /** Name of the backup. */
    name?: string;
    /** Description of the backup. */
    description?: string;
    /** How many days backups are kept. */
    retention_duration?: number;
};
/** A restore point, which is the state of a vault's resources at a point in time. */
export type CheckpointCreate = {
    /**
     * When the restore point was created. A time without a zone means UTC.
     * @example 2020-02-05T10:38:34.209782
     */
    created_at?: string;
    /** ID of the restore point. */
    id: string;
    /** ID of the project. */
    project_id?: string;
    /** State of the restore point. */
    status?: "available" | "deleting" | "protecting" | "deleted" | "error-deleting" | "error" | (string & {});
    /** The vault that the restore point is in. */
    vault?: CheckpointPlanCreate | null;
    /** More about the restore point. */
    extra_info?: CheckpointExtraInfoResp | null;
};
/** The new restore point. */
export type CreateCheckpointResponse = {
    /** A restore point, which is the state of a vault's resources at a point in time. */
    checkpoint: CheckpointCreate;
};
/** One restore point. */
export type ShowCheckpointResponse = {
    /** A restore point, which is the state of a vault's resources at a point in time. */
    checkpoint: CheckpointCreate;
};
/** From where to where to copy backups. */
export type CheckpointReplicateParam = {
    /**
     * Whether the replication starts by itself, not by a person.
     * @default false
     */
    auto_trigger?: boolean;
    /** ID of the project to copy to. */
    destination_project_id: string;
    /** ID of the region to copy to, at most 255 characters. */
    destination_region: string;
    /** ID of the vault to copy to, in the other region. */
    destination_vault_id: string;
    /** ID of the vault to copy from. */
    vault_id: string;
};
/** What to replicate, and where to. */
export type CopyCheckpointRequest = {
    /** From where to where to copy backups. */
    replicate: CheckpointReplicateParam;
};
/** A backup that is copied. */
export type CheckpointReplicateRespbackups = {
    /** ID of the backup that is copied. */
    backup_id?: string;
    /** ID of the record of the replication. */
    replication_record_id?: string;
};
/** The replication of a vault's backups. */
export type CheckpointReplicateRespBody = {
    /** The backups that are copied. */
    backups?: CheckpointReplicateRespbackups[];
    /** ID of the project to copy to. */
    destination_project_id?: string;
    /** Region to copy to. */
    destination_region?: string;
    /** ID of the vault to copy to. */
    destination_vault_id?: string;
    /** ID of the project to copy from. */
    project_id?: string;
    /** ID of the kind of thing that was backed up, a server or a disk. */
    provider_id?: string;
    /** Region to copy from. */
    source_region?: string;
    /** ID of the vault to copy from. */
    vault_id?: string;
};
/** A replication that was started. */
export type CopyCheckpointResponse = {
    /** The replication of a vault's backups. */
    replication: CheckpointReplicateRespBody;
};
/** A project that a backup is shared with. */
export type Member = {
    /** State of the sharing. */
    status?: "pending" | "accepted" | "rejected" | (string & {});
    /**
     * When the backup was shared. A time without a zone means UTC.
     * @example 2020-02-05T10:38:34.209782
     */
    created_at?: string;
    /**
     * When the sharing was last changed.
     * @example 2020-02-05T10:38:34.209782
     */
    updated_at?: string | null;
    /** ID of the backup. */
    backup_id?: string;
    /** ID of the image made from the accepted backup. */
    image_id?: string | null;
    /** ID of the project that the backup is shared with. As a path parameter it is the member's ID. */
    dest_project_id?: string;
    /** ID of the vault that the member keeps the backup in. */
    vault_id?: string | null;
    /** ID of the record of the sharing, which is a marker, not the member's ID. */
    id: string;
};
/** A page of a list of members. */
export type ShowMembersDetailResponse = {
    /** The members on this page. */
    members: Member[];
    /** How many members the backup is shared with, on all pages. */
    count?: number;
};
/** Whom to share a backup with, projects or whole accounts. */
export type AddMembersRequest = {
    /** IDs of 1 to 10 projects. */
    members: string[];
} | {
    /** IDs of accounts (domains). In open beta test, and not in all regions. */
    domains: string[];
};
/** The new members. */
export type AddMembersResponse = {
    /** The new members. */
    members?: Member[];
    /** How many members the backup is shared with. Missing in the documented example. */
    count?: number;
};
/** One member. */
export type ShowMemberDetailResponse = {
    /** A project that a backup is shared with. */
    member: Member;
};
/** Whether a member accepts a shared backup. To accept it needs a vault. */
export type UpdateMemberStatusRequest = {
    /** The backup is accepted. */
    status: "accepted";
    /** ID of the vault to keep the backup in, a UUID. */
    vault_id: string;
} | {
    /** The backup is rejected, or not decided upon yet. */
    status: "pending" | "rejected";
    /** ID of a vault, a UUID. Not needed. */
    vault_id?: string;
};
/** The changed member. */
export type UpdateMemberStatusResponse = {
    /** A project that a backup is shared with. */
    member: Member;
};
/** A tag to look for, by its key and any of its values. */
export type TagsReq = {
    /** Key, 1 to 127 characters. Spaces around it are dropped. */
    key: string;
    /** At most 20 values, any of which is right; with none, every value is. A value that starts with `*` matches whatever has the rest of it, and `*` alone is refused. Each has at most 255 characters, is different from the others, and may be empty. Spaces around it are dropped. */
    values: string[];
};
/** A condition on something other than tags. */
export type Match = {
    /** What to look at, the name of the vault. */
    key: "resource_name";
    /** What to look for, at most 255 characters. Text matches loosely; an empty text, exactly. */
    value: string;
};
/** Which vaults to list or count. Without a condition, all of them. */
export type ShowVaultResourceInstancesRequest = {
    /** With true, all vaults without tags; `tags`, `not_tags`, `tags_any` and `not_tags_any` are ignored. */
    without_any_tag?: boolean;
    /** Vaults with all of these 1 to 20 tags. Keys differ and are joined by AND; a key's values, by OR. */
    tags?: TagsReq[];
    /** Vaults with any of these 1 to 20 tags. Keys differ and are joined by OR; so are a key's values. */
    tags_any?: TagsReq[];
    /** Leave out vaults with these 1 to 20 tags. Keys differ and are joined by AND; a key's values, by OR. */
    not_tags?: TagsReq[];
    /** Leave out vaults with any of these 1 to 20 tags. Keys differ and are joined by OR; so are a key's values. */
    not_tags_any?: TagsReq[];
    /**
     * Page size, 1 to 1000, as text. Not for the action `count`.
     * @default 1000
     */
    limit?: string;
    /**
     * How many vaults to skip, 0 or more, as text. Not for the action `count`.
     * @default 0
     */
    offset?: string;
    /** Whether to list vaults, page by page (`filter`), or only to count them (`count`). */
    action: "filter" | "count";
    /** Other conditions, at most one, as there is only one key. */
    matches?: Match[];
    /** Only vaults in this kind of cloud. */
    cloud_type?: "public";
    /** Only vaults for this kind of thing. */
    object_type?: "server" | "disk" | "turbo";
};
/** A vault that was found by its tags. */
export type TagResource = {
    /** ID of the vault. */
    resource_id: string;
    /** The vault. */
    resource_detail?: Vault[] | {
        /** A vault, which holds backups of the resources in it. */
        vault?: Vault;
    };
    /** Tags of the vault, an empty list if there are none. */
    tags?: Tag[];
    /** Name of the vault. */
    resource_name?: string;
};
/** A page of vaults, or their number alone. */
export type ShowVaultResourceInstancesResponse = {
    /** The vaults on this page. Missing for the action `count`. */
    resources?: TagResource[];
    /** How many vaults match, on all pages. */
    total_count?: number;
    /** Tags, which the documented example alone has. */
    tags?: Tag[];
};
/** A key and the values that it has. */
export type TagsResp = {
    /** Key, 1 to 36 letters, digits, hyphens and underscores. */
    key?: string;
    /** Values, each at most 43 letters, digits, hyphens and underscores; one may be empty. */
    values?: string[];
};
/** The tags of all vaults. */
export type ShowVaultProjectTagsResponse = {
    /** The tags. */
    tags: TagsResp[];
};
/** The tags of a vault. */
export type ShowVaultTagsResponse = {
    /** The tags, each with a key of its own. */
    tags: Tag[];
};
/** The tag to add. */
export type CreateVaultTagsRequest = {
    /** A tag to set. */
    tag?: TagCreate;
};
/** A tag to delete. */
export type TagDelete = {
    /** Key, 1 to 127 characters of any kind. */
    key: string;
    /** Value, at most 255 characters of any kind. It may be left out. */
    value?: string;
};
/** The tags to add or delete. */
export type BatchCreateAndDeleteVaultTagsRequest = {
    /** Adds the tags. */
    action: "create";
    /** 1 to 20 tags, each with a key of its own. */
    tags?: TagCreate[];
} | {
    /** Deletes the tags. */
    action: "delete";
    /** 1 to 20 tags. A key may come twice. */
    tags: TagDelete[];
};
/** Why a task failed. Both fields are empty if it did not. */
export type OpErrorInfo = {
    /** Code of the error. */
    code?: string;
    /** What went wrong, in words. */
    message?: string;
};
/** More about a backup. */
export type OpExtendInfoBckup = {
    /** ID of the backup. */
    backup_id?: string;
    /** Name of the backup. */
    backup_name?: string;
    /** Whether the backup is incremental, as text. */
    incremental?: "true" | "false" | (string & {});
};
/** What tasks of all kinds have. */
export type OpExtendInfoCommon = {
    /** How far the task is, in percent. At least 0, at most 100. */
    progress?: number;
    /** ID of the request. */
    request_id?: string;
    /** ID of the backup task. */
    task_id?: string;
};
/** More about a deletion. */
export type OpExtendInfoDelete = {
    /** ID of the backup. */
    backup_id?: string;
    /** Name of the backup. */
    backup_name?: string;
};
/** More about a synchronization. */
export type OpExtendInfoSync = {
    /** How many backups were synchronized. */
    sync_backup_num?: number;
    /** How many backups were deleted. */
    delete_backup_num?: number;
    /** How many backups failed to be synchronized. */
    err_sync_backup_num?: number;
};
/** A resource that a task is about. */
export type TaskResource = {
    /** More about a resource. */
    extra_info?: ResourceExtraInfo;
    /** ID of the resource. */
    id?: string;
    /** Name of the resource. */
    name?: string;
    /** Type of the resource. */
    type?: "OS::Nova::Server" | "OS::Cinder::Volume" | "OS::Sfs::Turbo" | (string & {});
};
/** More about the removal of resources from a vault. */
export type OpExtendInfoRemoveResources = {
    /** How many resources failed to be deleted. */
    fail_count?: number;
    /** How many backups were deleted. */
    total_count?: number;
    /** The resources. */
    resources?: TaskResource[];
};
/** More about a replication. */
export type OpExtendInfoReplication = {
    /** ID of the backup in the destination region. */
    destination_backup_id?: string;
    /** Name of the backup in the destination region. */
    destination_backup_name?: string;
    /** ID of the restore point in the destination region. */
    destination_checkpoint_id?: string;
    /** ID of the project in the destination region. */
    destination_project_id?: string;
    /** ID of the destination region. */
    destination_region?: string;
    /** ID of the backup that is replicated. */
    source_backup_id?: string;
    /** Name of the backup that is replicated. */
    source_backup_name?: string;
    /** ID of the restore point that is replicated. */
    source_checkpoint_id?: string;
    /** ID of the project in the source region. */
    source_project_id?: string;
    /** ID of the source region. */
    source_region?: string;
};
/** More about a restore. */
export type OpExtendInfoRestore = {
    /** ID of the backup. */
    backup_id?: string;
    /** Name of the backup. */
    backup_name?: string;
    /** ID of the resource to restore. */
    target_resource_id?: string;
    /** Name of the resource to restore. */
    target_resource_name?: string;
};
/** More about the deletion of a vault. */
export type OpExtendInfoVaultDelete = {
    /** How many resources failed to be deleted. */
    fail_count?: number;
    /** How many backups were deleted. */
    total_count?: number;
};
/** More about a task, by its kind. */
export type OpExtraInfo = {
    /** More about a backup. */
    backup?: OpExtendInfoBckup;
    /** What tasks of all kinds have. */
    common?: OpExtendInfoCommon;
    /** More about a deletion. */
    delete?: OpExtendInfoDelete;
    /** More about a synchronization. */
    sync?: OpExtendInfoSync;
    /** More about the removal of resources from a vault. */
    remove_resources?: OpExtendInfoRemoveResources;
    /** More about a replication. */
    replication?: OpExtendInfoReplication;
    /** A resource that a task is about. */
    resource?: TaskResource;
    /** More about a restore. */
    restore?: OpExtendInfoRestore;
    /** More about the deletion of a vault. */
    vault_delete?: OpExtendInfoVaultDelete;
};
/** A task, which is something that the service does or did. */
export type OperationLog = {
    /** ID of the restore point. */
    checkpoint_id?: string;
    /**
     * When the task was created. A time without a zone means UTC.
     * @example 2020-02-23T01:00:32Z
     */
    created_at?: string;
    /**
     * When the task ended.
     * @example 2020-02-23T01:00:32Z
     */
    ended_at?: string;
    /** Why a task failed. Both fields are empty if it did not. */
    error_info?: OpErrorInfo;
    /** More about a task, by its kind. */
    extra_info?: OpExtraInfo;
    /** ID of the task. */
    id?: string;
    /** Kind of task. */
    operation_type?: "backup" | "restore" | "delete" | "vault_delete" | "remove_resource" | "replication" | "copy" | "sync" | (string & {});
    /** ID of the policy. */
    policy_id?: string | null;
    /** ID of the project. */
    project_id?: string;
    /** ID of the kind of thing that the task is about, a server or a disk. */
    provider_id?: string;
    /**
     * When the task started.
     * @example 2020-02-23T01:00:32Z
     */
    started_at?: string;
    /** State of the task. */
    status?: "success" | "skipped" | "failed" | "running" | "timeout" | "waiting" | (string & {});
    /**
     * When the task was last changed.
     * @example 2020-02-23T01:00:32Z
     */
    updated_at?: string;
    /** ID of the vault that the resource is in. */
    vault_id?: string | null;
    /** Name of the vault that the resource is in. */
    vault_name?: string | null;
};
/** A page of a list of tasks. */
export type ListOpLogsResponse = {
    /** The tasks on this page. */
    operation_logs: OperationLog[];
    /** How many tasks match, on all pages. */
    count?: number;
    /**
     * Page size in force. Missing in the documented example. At least 1, at most 1000.
     * @default 1000
     */
    limit?: number;
    /**
     * How many tasks come before this page. Missing in the documented example. At least 0.
     * @default 0
     */
    offset?: number;
};
/** One task. */
export type ShowOpLogResponse = {
    /** A task, which is something that the service does or did. */
    operation_log: OperationLog;
};
/** A region that replicates. */
export type ProtectableReplicationCapabilitiesRespRegion = {
    /** Name of the region. */
    name?: string;
    /** Regions to replicate to. */
    replication_destinations?: string[];
};
/** Regions that replicate. */
export type ShowReplicationCapabilitiesResponse = {
    /** The regions. */
    regions: ProtectableReplicationCapabilitiesRespRegion[];
};
export type ResponseClientError = components['responses']['ClientError'];
export type ResponseServerError = components['responses']['ServerError'];
export type ResponseBadRequest = components['responses']['BadRequest'];
export type ParameterProjectId = components['parameters']['project_id'];
export type ParameterVaultId = components['parameters']['vault_id'];
export type ParameterPolicyId = components['parameters']['policy_id'];
export type ParameterBackupId = components['parameters']['backup_id'];
export type ParameterMemberId = components['parameters']['member_id'];
export type $defs = Record<string, never>;
export interface operations {
    listVersions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The versions. */
            300: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ListVersionsResponse;
                };
            };
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    showVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The service whose version to show. */
                api_version: "vbs" | "csbs" | "cbr";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The versions. */
            300: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ShowVersionResponse;
                };
            };
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listVaults: {
        parameters: {
            query?: {
                /** Only vaults in this kind of cloud. */
                cloud_type?: "public";
                /** Only the vault with this ID. */
                id?: string;
                /** Page size, 1 to 1000. It does not cap the list. */
                limit?: number;
                /** Only vaults with this name. */
                name?: string;
                /** Only vaults for this kind of thing. */
                object_type?: "server" | "disk" | "turbo";
                /** How many vaults to skip, 0 or more. */
                offset?: number;
                /** Only vaults with this policy, by its ID. */
                policy_id?: string;
                /** Only vaults for this kind of protection. */
                protect_type?: "backup" | "replication";
                /** Only vaults with this resource, by its ID. */
                resource_ids?: string;
                /** Only vaults in this state. */
                status?: string;
            };
            header?: never;
            path: {
                /**
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of vaults. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ListVaultsResponse;
                };
            };
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    createVault: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CreateVaultRequest;
            };
        };
        responses: {
            /** The new vault. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CreateVaultResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    showVault: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /**
                 * ID of the vault.
                 * @example 79bd9daa-884f-4f84-b8fe-235d58cd927d
                 */
                vault_id: components["parameters"]["vault_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The vault. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ShowVaultResponse;
                };
            };
            /** There is no such vault. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    updateVault: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /**
                 * ID of the vault.
                 * @example 79bd9daa-884f-4f84-b8fe-235d58cd927d
                 */
                vault_id: components["parameters"]["vault_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": UpdateVaultRequest;
            };
        };
        responses: {
            /** The changed vault. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UpdateVaultResponse;
                };
            };
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    deleteVault: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /**
                 * ID of the vault.
                 * @example 79bd9daa-884f-4f84-b8fe-235d58cd927d
                 */
                vault_id: components["parameters"]["vault_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The vault is deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    addVaultResources: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /**
                 * ID of the vault.
                 * @example 79bd9daa-884f-4f84-b8fe-235d58cd927d
                 */
                vault_id: components["parameters"]["vault_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": AddVaultResourcesRequest;
            };
        };
        responses: {
            /** The added resources. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AddVaultResourcesResponse;
                };
            };
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    removeVaultResources: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /**
                 * ID of the vault.
                 * @example 79bd9daa-884f-4f84-b8fe-235d58cd927d
                 */
                vault_id: components["parameters"]["vault_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": RemoveVaultResourcesRequest;
            };
        };
        responses: {
            /** The removed resources. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RemoveVaultResourcesResponse;
                };
            };
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    migrateVaultResources: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /**
                 * ID of the vault.
                 * @example 79bd9daa-884f-4f84-b8fe-235d58cd927d
                 */
                vault_id: components["parameters"]["vault_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": MigrateVaultResourcesRequest;
            };
        };
        responses: {
            /** The moved resources. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MigrateVaultResourcesResponse;
                };
            };
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    associateVaultPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /**
                 * ID of the vault.
                 * @example 79bd9daa-884f-4f84-b8fe-235d58cd927d
                 */
                vault_id: components["parameters"]["vault_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": AssociateVaultPolicyRequest;
            };
        };
        responses: {
            /** The vault and its policy. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AssociateVaultPolicyResponse;
                };
            };
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    disassociateVaultPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /**
                 * ID of the vault.
                 * @example 79bd9daa-884f-4f84-b8fe-235d58cd927d
                 */
                vault_id: components["parameters"]["vault_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": DisassociateVaultPolicyRequest;
            };
        };
        responses: {
            /** The vault and the policy it had. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": DisassociateVaultPolicyResponse;
                };
            };
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listPolicies: {
        parameters: {
            query?: {
                /** Page size, 1 to 1000. It does not cap the list. */
                limit?: number;
                /** How many policies to skip, 0 or more. */
                offset?: number;
                /** Only policies of this kind. */
                operation_type?: "backup" | "replication";
                /** Only policies of this vault, by its ID. */
                vault_id?: string;
            };
            header?: never;
            path: {
                /**
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The policies. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ListPoliciesResponse;
                };
            };
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    createPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CreatePolicyRequest;
            };
        };
        responses: {
            /** The new policy. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CreatePolicyResponse;
                };
            };
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    showPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /**
                 * ID of the policy.
                 * @example cbb3ce6f-3332-4e7c-b98e-77290d8471ff
                 */
                policy_id: components["parameters"]["policy_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The policy. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ShowPolicyResponse;
                };
            };
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    updatePolicy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /**
                 * ID of the policy.
                 * @example cbb3ce6f-3332-4e7c-b98e-77290d8471ff
                 */
                policy_id: components["parameters"]["policy_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": UpdatePolicyRequest;
            };
        };
        responses: {
            /** The changed policy. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UpdatePolicyResponse;
                };
            };
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    deletePolicy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /**
                 * ID of the policy.
                 * @example cbb3ce6f-3332-4e7c-b98e-77290d8471ff
                 */
                policy_id: components["parameters"]["policy_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The policy is deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listBackups: {
        parameters: {
            query?: {
                /** Only backups of this restore point, by its ID. */
                checkpoint_id?: string;
                /** Whether the backups are on a dedicated cloud. */
                dec?: boolean;
                /**
                 * Only backups up to this time, UTC, as `YYYY-MM-DDThh:mm:ssZ`.
                 * @example 2018-02-01T12:00:00Z
                 */
                end_time?: string;
                /** Kind of backup. */
                image_type?: "backup";
                /** Whether to list incremental backups. Without it, both kinds. */
                incremental?: boolean;
                /** Page size, 1 or more. It does not cap the list. */
                limit?: number;
                /** ID of the last backup on the page before. */
                marker?: string;
                /** State of the sharing of a backup. */
                member_status?: "pending" | "accepted" | "rejected";
                /** Only backups with this name. */
                name?: string;
                /** How many backups to skip, 0 or more. */
                offset?: number;
                /**
                 * Whose backups to list. Without it, those that the project owns.
                 * @default private
                 */
                own_type?: "all_granted" | "private" | "shared";
                /** Only backups with this parent backup, by its ID. */
                parent_id?: string;
                /** Only backups of resources in this availability zone. */
                resource_az?: string;
                /** Only backups of this resource, by its ID. */
                resource_id?: string;
                /** Only backups of resources with this name. */
                resource_name?: string;
                /** Only backups of resources of this type. */
                resource_type?: "OS::Nova::Server" | "OS::Cinder::Volume" | "OS::Sfs::Turbo";
                /**
                 * Order: keys with an optional direction, separated by commas, as `key:asc,key:desc`. A key is `created_at`, `updated_at`, `name`, `status`, `protected_at` or `id`; the direction is `desc` if not given. At most 255 characters.
                 * @example created_at:asc,id:asc
                 */
                sort?: string;
                /**
                 * Only backups from this time on, UTC, as `YYYY-MM-DDThh:mm:ssZ`.
                 * @example 2018-02-01T12:00:00Z
                 */
                start_time?: string;
                /** Only backups in one of these states; several are sent as `status=available&status=error`. */
                status?: ("available" | "protecting" | "deleting" | "restoring" | "error" | "waiting_protect" | "waiting_delete" | "waiting_restore")[];
                /**
                 * Only backups that occupy at least this share of their vault, in percent, 1 to 100, as text.
                 * @example 80
                 */
                used_percent?: string;
                /** Only backups in this vault, by its ID. */
                vault_id?: string;
            };
            header?: never;
            path: {
                /**
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of backups. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ListBackupsResponse;
                };
            };
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    showBackup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /**
                 * ID of the backup.
                 * @example a5200268-74a5-4806-acc6-95793ab0228b
                 */
                backup_id: components["parameters"]["backup_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The backup. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ShowBackupResponse;
                };
            };
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    deleteBackup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /**
                 * ID of the backup.
                 * @example a5200268-74a5-4806-acc6-95793ab0228b
                 */
                backup_id: components["parameters"]["backup_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The backup is deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    restoreBackup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /**
                 * ID of the backup.
                 * @example a5200268-74a5-4806-acc6-95793ab0228b
                 */
                backup_id: components["parameters"]["backup_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": RestoreBackupRequest;
            };
        };
        responses: {
            /** The restore begins. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    copyBackup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /**
                 * ID of the backup.
                 * @example a5200268-74a5-4806-acc6-95793ab0228b
                 */
                backup_id: components["parameters"]["backup_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CopyBackupRequest;
            };
        };
        responses: {
            /** The replication. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CopyBackupResponse;
                };
            };
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    createCheckpoint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CreateCheckpointRequest;
            };
        };
        responses: {
            /** The new restore point. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CreateCheckpointResponse;
                };
            };
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    showCheckpoint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /**
                 * ID of the restore point.
                 * @example 8b0851a8-adf3-4f4c-a914-dead08bf9664
                 */
                checkpoint_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The restore point. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ShowCheckpointResponse;
                };
            };
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    copyCheckpoint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CopyCheckpointRequest;
            };
        };
        responses: {
            /** The replication. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CopyCheckpointResponse;
                };
            };
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listMembers: {
        parameters: {
            query?: {
                /** Only the member with this project ID. */
                dest_project_id?: string;
                /** Only members that made this image of the backup, by its ID. */
                image_id?: string;
                /** Page size, 1 or more. It does not cap the list. */
                limit?: number;
                /** ID of the last member on the page before, a UUID. */
                marker?: string;
                /** How many members to skip, 0 or more. */
                offset?: number;
                /** Order: keys with an optional direction, separated by commas, as `key:asc,key:desc`. The direction is `desc` if not given. At most 255 characters. */
                sort?: string;
                /** Only members in this state. */
                status?: string;
                /** Only members that keep the backup in this vault, by its ID, a UUID. */
                vault_id?: string;
            };
            header?: never;
            path: {
                /**
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /**
                 * ID of the backup.
                 * @example a5200268-74a5-4806-acc6-95793ab0228b
                 */
                backup_id: components["parameters"]["backup_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of members. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ShowMembersDetailResponse;
                };
            };
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    addMembers: {
        parameters: {
            query?: never;
            header?: {
                /** What the identity service's rules need to know about the user. */
                "X-User-Profile"?: string;
            };
            path: {
                /**
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /**
                 * ID of the backup.
                 * @example a5200268-74a5-4806-acc6-95793ab0228b
                 */
                backup_id: components["parameters"]["backup_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": AddMembersRequest;
            };
        };
        responses: {
            /** The new members. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AddMembersResponse;
                };
            };
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    showMemberDetail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /**
                 * ID of the backup.
                 * @example a5200268-74a5-4806-acc6-95793ab0228b
                 */
                backup_id: components["parameters"]["backup_id"];
                /**
                 * ID of the member, which is the ID of the project that the backup is shared with.
                 * @example f841e01fd2b14e7fa41b6ae7aa6b0594
                 */
                member_id: components["parameters"]["member_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The member. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ShowMemberDetailResponse;
                };
            };
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    updateMemberStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /**
                 * ID of the backup.
                 * @example a5200268-74a5-4806-acc6-95793ab0228b
                 */
                backup_id: components["parameters"]["backup_id"];
                /**
                 * ID of the member, which is the ID of the project that the backup is shared with.
                 * @example f841e01fd2b14e7fa41b6ae7aa6b0594
                 */
                member_id: components["parameters"]["member_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": UpdateMemberStatusRequest;
            };
        };
        responses: {
            /** The changed member. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UpdateMemberStatusResponse;
                };
            };
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    deleteMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /**
                 * ID of the backup.
                 * @example a5200268-74a5-4806-acc6-95793ab0228b
                 */
                backup_id: components["parameters"]["backup_id"];
                /**
                 * ID of the member, which is the ID of the project that the backup is shared with.
                 * @example f841e01fd2b14e7fa41b6ae7aa6b0594
                 */
                member_id: components["parameters"]["member_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The member is deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listVaultResourceInstances: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ShowVaultResourceInstancesRequest;
            };
        };
        responses: {
            /** A page of vaults, or their number. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ShowVaultResourceInstancesResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listVaultProjectTags: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The tags. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ShowVaultProjectTagsResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listVaultTags: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /**
                 * ID of the vault.
                 * @example 79bd9daa-884f-4f84-b8fe-235d58cd927d
                 */
                vault_id: components["parameters"]["vault_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The tags. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ShowVaultTagsResponse;
                };
            };
            /** The request is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    createVaultTags: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /**
                 * ID of the vault.
                 * @example 79bd9daa-884f-4f84-b8fe-235d58cd927d
                 */
                vault_id: components["parameters"]["vault_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CreateVaultTagsRequest;
            };
        };
        responses: {
            /** The tag is added. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    batchCreateAndDeleteVaultTags: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /**
                 * ID of the vault.
                 * @example 79bd9daa-884f-4f84-b8fe-235d58cd927d
                 */
                vault_id: components["parameters"]["vault_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": BatchCreateAndDeleteVaultTagsRequest;
            };
        };
        responses: {
            /** The tags are added or deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    deleteVaultTag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /**
                 * ID of the vault.
                 * @example 79bd9daa-884f-4f84-b8fe-235d58cd927d
                 */
                vault_id: components["parameters"]["vault_id"];
                /** Key of the tag, not empty. Spaces around it are dropped; its length and characters are not checked, so that even a tag which should not exist can be deleted. */
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The tag is deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** The vault has no such tag. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listTasks: {
        parameters: {
            query?: {
                /**
                 * Only tasks that end up to this time, UTC, as `YYYY-MM-DDThh:mm:ssZ`.
                 * @example 2018-02-01T12:00:00Z
                 */
                end_time?: string;
                /** Page size, 1 or more. It does not cap the list. */
                limit?: number;
                /** How many tasks to skip, 0 or more. */
                offset?: number;
                /** Only tasks of this kind. */
                operation_type?: "backup" | "delete" | "restore" | "vault_delete" | "remove_resource" | "sync" | "copy" | "replication";
                /** Only tasks on this kind of thing, a server or a disk, by its ID. */
                provider_id?: string;
                /** Only tasks on this resource, by its ID. */
                resource_id?: string;
                /** Only tasks on resources with this name. */
                resource_name?: string;
                /**
                 * Only tasks that start from this time on, UTC, as `YYYY-MM-DDThh:mm:ssZ`.
                 * @example 2018-01-01T12:00:00Z
                 */
                start_time?: string;
                /** Only tasks in this state. */
                status?: "success" | "skipped" | "failed" | "running" | "timeout" | "waiting";
                /** Only tasks on this vault, by its ID. */
                vault_id?: string;
                /** Only tasks on vaults with this name. */
                vault_name?: string;
            };
            header?: never;
            path: {
                /**
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of tasks. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ListOpLogsResponse;
                };
            };
            /** Something that the request names does not exist. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    showTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /** ID of the task. */
                operation_log_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The task. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ShowOpLogResponse;
                };
            };
            /** There is no such task. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    showReplicationCapabilities: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The regions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ShowReplicationCapabilitiesResponse;
                };
            };
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
}
