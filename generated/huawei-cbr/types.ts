// Generated from specs/huawei-cbr by `npm run generate`. To change it, change the spec.
export interface paths {
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
        /** Creates a vault and, in the same call, associates resources, tags and a backup policy with it. Answers the vault if it is paid by use. A vault paid by month or year (`pre_paid`) is answered with its orders in place of the vault; it exists once the order is paid in Huawei's billing service. */
        post: operations["createVault"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/{project_id}/vaults/order": {
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
        /** Orders a vault that is paid ahead, by month or year; the name says the opposite. Answers the orders: `resourceId` of an order is the ID of the vault. The vault exists once the order is paid in Huawei's billing service. This call costs money. */
        post: operations["createPostPaidVault"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/{project_id}/vaults/external": {
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
        /** Lists the vaults that the account has in another region, to find the target of a replication. */
        get: operations["listExternalVaults"];
        put?: never;
        post?: never;
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
        /** Shows one vault, its resources and how full it is. */
        get: operations["showVault"];
        /** Changes a vault's name, size or settings. Answers the changed vault. */
        put: operations["updateVault"];
        post?: never;
        /** Deletes a vault and all backups in it. The answer has no body. The vault is gone when `showVault` answers 404; until then its `billing.status` is `deleting`. The task has the type `vault_delete`. */
        delete: operations["deleteVault"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/{project_id}/vaults/summary": {
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
        /** Sums up how large the project's vaults are together, and how much of them is used. */
        get: operations["showSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/{project_id}/vaults/batch-update": {
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
        /** Sets for all vaults of the project when to warn that they get full. Answers the IDs of the changed vaults. */
        put: operations["batchUpdateVault"];
        post?: never;
        delete?: never;
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
        /** Associates resources with a vault, so that it backs them up. Answers their IDs. */
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
        /** Dissociates resources from a vault and deletes their backups in it. Answers their IDs. A resource is removed when `showVault` no longer lists it; until then its `protect_status` is `removing`. The task has the type `remove_resource`. */
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
        /** Associates resources with another vault and moves their backups there. Answers the IDs of what moved. No page says whether the move is done by then. */
        post: operations["migrateVaultResources"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/{project_id}/vaults/{vault_id}/set-resources": {
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
        /** Suspends or resumes the automatic backup of single resources of a vault. Answers their IDs. */
        put: operations["setVaultResource"];
        post?: never;
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
        /** Applies one policy or several to a vault. Answers the vault's ID and the policy's. */
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
        /** Removes a policy from a vault. Answers the IDs of both. The path says `dissociate`. */
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
        /** Lists the policies of the project, all in one answer: the request has no parameters for pages. */
        get: operations["listPolicies"];
        put?: never;
        /** Creates a policy that backs up or replicates at set times. Answers the policy. */
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
        /** Changes one policy. Answers the changed policy. */
        put: operations["updatePolicy"];
        post?: never;
        /** Deletes one policy. The answer has no body. */
        delete: operations["deletePolicy"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/{project_id}/organization-policies": {
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
        /** Lists the organization policies of one kind. */
        get: operations["listOrganizationPolicies"];
        put?: never;
        /** Creates a policy that is rolled out to accounts of an organization. Answers the policy, at first with the status `syncing`. It is rolled out when `listOrganizationPolicyDetails` has the status `available` for all projects. */
        post: operations["createOrganizationPolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/{project_id}/organization-policies/{organization_policy_id}": {
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
                 * ID of the organization policy.
                 * @example 5f5dd325-d7d1-4693-9d97-db37ecb91696
                 */
                organization_policy_id: components["parameters"]["organization_policy_id"];
            };
            cookie?: never;
        };
        /** Shows one organization policy. */
        get: operations["showOrganizationPolicy"];
        /** Changes one organization policy. Answers the changed policy. The change is rolled out when `listOrganizationPolicyDetails` has the status `available` for all projects. */
        put: operations["updateOrganizationPolicy"];
        post?: never;
        /** Deletes one organization policy. The answer has no body. */
        delete: operations["deleteOrganizationPolicy"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/{project_id}/organization-policies/{organization_policy_id}/policy-detail": {
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
                 * ID of the organization policy.
                 * @example 5f5dd325-d7d1-4693-9d97-db37ecb91696
                 */
                organization_policy_id: components["parameters"]["organization_policy_id"];
            };
            cookie?: never;
        };
        /** Lists, account by account and project by project, how far an organization policy is rolled out. All comes in one answer: the request has no parameters for pages. */
        get: operations["listOrganizationPolicyDetails"];
        put?: never;
        post?: never;
        delete?: never;
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
        /** Shows one backup and, in `children`, the backups that it is made of. A backup that was deleted may answer 401 in place of 404. */
        get: operations["showBackup"];
        /** Renames a backup. Answers the changed backup. */
        put: operations["updateBackup"];
        post?: never;
        /** Deletes one backup. The answer has no body. The backup is gone when `showBackup` answers 404, or 401 with `Malformed request url`; until then its `status` is `deleting`. The task has the type `delete`. */
        delete: operations["deleteBackup"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/{project_id}/backups/{backup_id}/metadata": {
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
        /** Shows what a server was when it was backed up: the server, its flavor, disks and ports, each as JSON inside a string. Not every such string is valid JSON. The answer holds user data and network addresses, so keep it out of logs. */
        get: operations["showMetadata"];
        put?: never;
        post?: never;
        delete?: never;
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
        /** Restores the data of a backup to a server, a disk or another resource. Answers at once, with the ID of a task in `job_id`. The restore is done when `showTask` for it has the status `success`; `failed` and `timeout` end it too. Where the body is missing, look for a task of the type `restore` for the resource. */
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
        /** Copies a backup to a vault in another region. Answers the ID of a replication record. The copy is done when that record of the backup, in `showBackup` or in `listBackups` with `show_replication`, has the status `success`; `fail` and `skip` end it too. The task has the type `replication`. */
        post: operations["copyBackup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/{project_id}/backups/sync": {
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
        /** Registers backups that a VMware backup system outside the cloud has stored in a bucket. Answers a task for each backup. A backup is registered when `showTask` for its `operation_log_id` has the status `success`; the task has the type `sync`. */
        post: operations["importBackup"];
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
        /** Backs up a vault, or some of its resources, now. Answers the restore point, with the status `protecting`. The backup is done when `showCheckpoint` has the status `available` and so has the `protect_status` of every resource; `error` ends it too. The task has the type `backup`. */
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
        /** Shows one restore point and the state of its resources. A restore point that was deleted may answer 401 in place of 404. */
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
        /** Copies all backups of a vault to a vault in another region. Answers a replication record for each backup. A copy is done when its record in `showBackup` has the status `success`; `fail` and `skip` end it too. */
        post: operations["copyCheckpoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/{project_id}/checkpoints/sync": {
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
        /** Synchronizes the backups of a vault for hybrid clouds. Answers the ID of a task. It is done when `showTask` for the `operation_log_id` has the status `success`; the task has the type `sync`. */
        post: operations["importCheckpoint"];
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
        /** Shares a backup with other projects of the same region, which then accept or reject it. Only backups of servers can be shared. Answers the new members. */
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
        /** Accepts or rejects a shared backup. The project that the backup is shared with calls it. Answers the changed member. */
        put: operations["updateMemberStatus"];
        post?: never;
        /** Ends the sharing of a backup with one project. The answer has no body. */
        delete: operations["deleteMember"];
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
        /** Lists the tags of one vault, all in one answer: a vault has few. The path says `vault`, not `vaults`. */
        get: operations["listVaultTags"];
        put?: never;
        /** Adds one tag to a vault. A tag with the same key is overwritten, so the request may be sent twice. The answer has no body. The path says `vault`, not `vaults`. */
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
        /** Adds or deletes several tags of a vault, which has at most 10. The request may be sent twice: a tag with the same key is overwritten, and one that is missing counts as deleted. The answer has no body. The path says `vault`, not `vaults`. */
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
        /** Deletes one tag of a vault. The answer has no body. The path says `vault`, not `vaults`. */
        delete: operations["deleteVaultTag"];
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
        /** Lists the tags that the project's vaults have, all in one answer: the request has no parameters for pages. The path says `vault`, not `vaults`. */
        get: operations["listVaultProjectTags"];
        put?: never;
        post?: never;
        delete?: never;
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
        /** Lists or counts the vaults that have certain tags. It changes nothing. With `action` `filter` it answers a page of vaults and how many there are; with `count` it answers their number alone, without `resources`, and takes no `limit` and no `offset`. The path says `vault`, not `vaults`. */
        post: operations["listVaultResourceInstances"];
        delete?: never;
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
        /** Lists the tasks of the project: backups, restores, deletions, replications and so on. */
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
        /** Shows one task. Its `status` is `waiting`, then `running`, and at the end `success`, `skipped`, `failed` or `timeout`. */
        get: operations["showTask"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/{project_id}/protectables/{protectable_type}/instances": {
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
        /** Lists the resources of one kind and says of each whether it can be backed up, and if not, why. The answer holds what the resource's own service says of it, with user data, so keep it out of logs. */
        get: operations["listProtectables"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/{project_id}/protectables/{protectable_type}/instances/{instance_id}": {
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
        /** Shows one resource and says whether it can be backed up, and if not, why. The answer holds what the resource's own service says of it, with user data, so keep it out of logs. */
        get: operations["showProtectable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/{project_id}/agent/check": {
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
        /** Tells for servers whether the agent that makes backups consistent for applications is installed and up to date. It changes nothing. The path says `agent`, not `agents`. */
        post: operations["checkAgent"];
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
        /** Lists the regions that replicate, and where each replicates to. All comes in one answer: the request has no parameters for pages. */
        get: operations["showReplicationCapabilities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/{project_id}/agents": {
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
        /** Lists the agents that back up files. */
        get: operations["listAgents"];
        put?: never;
        /** Registers an agent that backs up files. The agent calls it by itself when it is installed. Answers the agent. */
        post: operations["registerAgent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/{project_id}/agents/{agent_id}": {
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
                 * ID of the agent.
                 * @example 489654f2-363b-4ebf-966a-bdf079d97114
                 */
                agent_id: components["parameters"]["agent_id"];
            };
            cookie?: never;
        };
        /** Shows one agent and the paths that it backs up. */
        get: operations["showAgent"];
        /** Sets an agent's state to `uninstall`. It is called while the agent is being uninstalled. Answers the changed agent. */
        put: operations["updateAgent"];
        post?: never;
        /** Removes an agent and deletes all its backups. The answer has status 200 and no body. No page says how to wait until the backups are gone. */
        delete: operations["unregisterAgent"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/{project_id}/agents/{agent_id}/add-path": {
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
                 * ID of the agent.
                 * @example 489654f2-363b-4ebf-966a-bdf079d97114
                 */
                agent_id: components["parameters"]["agent_id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adds paths for an agent to back up. Whether they exist on the server is not checked. Answers which paths are new and which were there. */
        post: operations["addAgentPath"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/{project_id}/agents/{agent_id}/remove-path": {
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
                 * ID of the agent.
                 * @example 489654f2-363b-4ebf-966a-bdf079d97114
                 */
                agent_id: components["parameters"]["agent_id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Removes paths from what an agent backs up. Answers which paths are removed and which were not there. */
        post: operations["removeAgentPath"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/region-projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the account's projects in all regions, to find the target of a replication. Without enterprise projects the list is empty. All comes in one answer: the request has no parameters for pages. */
        get: operations["listProjects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/domain/{domain_name}/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the projects of an account by the account's name, all in one answer: the request has no parameters for pages. */
        get: operations["listDomainProjects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/domain/{source_project_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows which account a project belongs to. It is made for the console, which shows where shared backups are from. */
        get: operations["showDomain"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/migrates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows how far the move from CSBS and VBS is, as a whole and project by project. All comes in one answer. */
        get: operations["showMigrateStatus"];
        put?: never;
        /** Moves the account's resources from the older services CSBS and VBS to this one. Answers the state of each region. The move is done when `showMigrateStatus` no longer has the status `migrating`. */
        post: operations["migrateDomain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/{project_id}/orders/change": {
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
        /** Orders another size for a vault that is paid by month or year. Answers the order. The vault changes once the order is paid in Huawei's billing service. This call costs money. This is a public beta that not every region has. */
        post: operations["changeOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/{project_id}/orders/{order_id}": {
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
        /**
         * Orders another size for a vault that is paid by month or year. Answers the order. This call costs money.
         * @deprecated Huawei has given it up; use `changeOrder` instead.
         */
        put: operations["updateOrder"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/{project_id}/vaults/change-charge-mode": {
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
        /** Turns vaults that are paid by use into vaults that are paid by month or year. Answers the order. The vaults change once the order is paid in Huawei's billing service. This call costs money. This is a public beta that not every region has. */
        post: operations["changeVaultChargeMode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/{project_id}/cbr-features": {
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
        /** Shows what the service can do in this region, as a map of keys to values of any kind. A map has no pages. This is a public beta that not every region has. */
        get: operations["listFeatures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/{project_id}/cbr-features/{feature_key}": {
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
        /** Shows one feature of this region, as a map of its key to a value of any kind. This is a public beta that not every region has. */
        get: operations["showFeature"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/{project_id}/storage_usage": {
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
        /** Lists, resource by resource, how many backups there are and how much space they take. */
        get: operations["listStorageUsage"];
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
        Billing: Billing;
        ResourceExtraInfoIncludeVolumes: ResourceExtraInfoIncludeVolumes;
        ResourceExtraInfo: ResourceExtraInfo;
        ResourceResp: ResourceResp;
        BindRulesTags: BindRulesTags;
        VaultBindRules: VaultBindRules;
        Tag: Tag;
        Vault: Vault;
        VaultListResp: VaultListResp;
        ErrorResponse: ErrorResponse;
        BillingCreate: BillingCreate;
        ResourceExtraInfoIncludeVolumesRequest: ResourceExtraInfoIncludeVolumesRequest;
        ResourceExtraInfoRequest: ResourceExtraInfoRequest;
        ResourceCreate: ResourceCreate;
        BindRulesTagsRequest: BindRulesTagsRequest;
        VaultBindRulesRequest: VaultBindRulesRequest;
        TagRequest: TagRequest;
        VaultCreate: VaultCreate;
        VaultCreateReq: VaultCreateReq;
        CbcOrderResult: CbcOrderResult;
        VaultCreateResource: VaultCreateResource;
        VaultCreateResp: VaultCreateResp;
        CombinedOrder: CombinedOrder;
        VaultCreateParameters: VaultCreateParameters;
        VaultOrder: VaultOrder;
        VaultOrderCreateReqs: VaultOrderCreateReqs;
        VaultOrderCreateRes: VaultOrderCreateRes;
        VaultGetResp: VaultGetResp;
        BillingUpdate: BillingUpdate;
        VaultUpdate: VaultUpdate;
        VaultUpdateReq: VaultUpdateReq;
        ResSummary: ResSummary;
        VaultBatchUpdate: VaultBatchUpdate;
        BatchUpdateVaultRequestBody: BatchUpdateVaultRequestBody;
        VaultBatchUpdateResp: VaultBatchUpdateResp;
        VaultAddResourceReq: VaultAddResourceReq;
        VaultAddResourceResp: VaultAddResourceResp;
        VaultRemoveResourceReq: VaultRemoveResourceReq;
        VaultRemoveResourceResp: VaultRemoveResourceResp;
        VaultMigrateResourceReq: VaultMigrateResourceReq;
        VaultMigrateResourceResp: VaultMigrateResourceResp;
        VaultSetResourceReq: VaultSetResourceReq;
        VaultSetResourceResp: VaultSetResourceResp;
        VaultAssociate: VaultAssociate;
        VaultPolicyResp: VaultPolicyResp;
        VaultAssociateResp: VaultAssociateResp;
        VaultDissociate: VaultDissociate;
        VaultDissociateResp: VaultDissociateResp;
        PolicyoODCreate: PolicyoODCreate;
        PolicyTriggerPropertiesResp: PolicyTriggerPropertiesResp;
        PolicyTriggerResp: PolicyTriggerResp;
        PolicyAssociateVault: PolicyAssociateVault;
        Policy: Policy;
        PolicyListResp: PolicyListResp;
        PolicyoODCreateRequest: PolicyoODCreateRequest;
        PolicyTriggerPropertiesReqRequest: PolicyTriggerPropertiesReqRequest;
        PolicyTriggerReqRequest: PolicyTriggerReqRequest;
        PolicyCreate: PolicyCreate;
        PolicyCreateReq: PolicyCreateReq;
        PolicyCreateResp: PolicyCreateResp;
        PolicyUpdate: PolicyUpdate;
        PolicyUpdateReq: PolicyUpdateReq;
        PolicyTriggerPropertiesReq: PolicyTriggerPropertiesReq;
        PolicyTriggerReq: PolicyTriggerReq;
        OrganizationPolicy: OrganizationPolicy;
        OrganizationPoliciesListResp: OrganizationPoliciesListResp;
        OrganizationPolicyCreate: OrganizationPolicyCreate;
        OrganizationPolicyCreateReq: OrganizationPolicyCreateReq;
        OrganizationPolicyResp: OrganizationPolicyResp;
        OrganizationPolicyUpdate: OrganizationPolicyUpdate;
        OrganizationPolicyUpdateReq: OrganizationPolicyUpdateReq;
        OrganizationPolicyStatus: OrganizationPolicyStatus;
        OrganizationPolicyStatusListResp: OrganizationPolicyStatusListResp;
        ImageData: ImageData;
        AppConsistency: AppConsistency;
        BackupExtendInfo: BackupExtendInfo;
        BackupResp: BackupResp;
        ReplicationRecordsExtraInfo: ReplicationRecordsExtraInfo;
        ReplicationRecordGet: ReplicationRecordGet;
        BackupListResp: BackupListResp;
        UnauthorizedResponse: UnauthorizedResponse;
        BackupGetResp: BackupGetResp;
        BackupUpdate: BackupUpdate;
        BackupUpdateReq: BackupUpdateReq;
        BackupMetadata: BackupMetadata;
        RestoreDetails: RestoreDetails;
        BackupRestoreServerMapping: BackupRestoreServerMapping;
        BackupRestore: BackupRestore;
        BackupRestoreReq: BackupRestoreReq;
        RestoreBackupResponse: RestoreBackupResponse;
        BackupReplicateReqBody: BackupReplicateReqBody;
        BackupReplicateReq: BackupReplicateReq;
        BackupReplicateRespBody: BackupReplicateRespBody;
        BackupReplicateResp: BackupReplicateResp;
        BackupSync: BackupSync;
        BackupSyncReq: BackupSyncReq;
        BackupSyncRespBody: BackupSyncRespBody;
        BackupSyncResp: BackupSyncResp;
        ResourceRequest: ResourceRequest;
        CheckpointParam: CheckpointParam;
        VaultBackup: VaultBackup;
        VaultBackupReq: VaultBackupReq;
        CheckpointExtraInfoResp: CheckpointExtraInfoResp;
        CheckpointResourceResp: CheckpointResourceResp;
        CheckpointCreateSkippedResource: CheckpointCreateSkippedResource;
        CheckpointPlanCreate: CheckpointPlanCreate;
        CheckpointCreate: CheckpointCreate;
        CheckpointResp: CheckpointResp;
        CheckpointReplicateParam: CheckpointReplicateParam;
        CheckpointReplicateReq: CheckpointReplicateReq;
        CheckpointReplicateRespbackups: CheckpointReplicateRespbackups;
        CheckpointReplicateRespBody: CheckpointReplicateRespBody;
        CheckpointReplicateResp: CheckpointReplicateResp;
        SyncParam: SyncParam;
        SyncReq: SyncReq;
        SyncRespBody: SyncRespBody;
        SyncResp: SyncResp;
        Member: Member;
        MembersList: MembersList;
        AddMembersReq: AddMembersReq;
        MemberResp: MemberResp;
        UpdateMember: UpdateMember;
        SysTag: SysTag;
        VaultTagGetResp: VaultTagGetResp;
        VaultTagsCreateReq: VaultTagsCreateReq;
        SysTagRequest: SysTagRequest;
        BulkCreateAndDeleteVaultTagsReq: BulkCreateAndDeleteVaultTagsReq;
        TagsResp: TagsResp;
        VaultProjectTagGetResp: VaultProjectTagGetResp;
        Match: Match;
        TagsReq: TagsReq;
        SysTags: SysTags;
        VaultResourceInstancesReq: VaultResourceInstancesReq;
        InstancesResourceDetail: InstancesResourceDetail;
        TagResource: TagResource;
        VaultResourceIntancesResp: VaultResourceIntancesResp;
        OpErrorInfo: OpErrorInfo;
        OpExtendInfoCommon: OpExtendInfoCommon;
        Resource: Resource;
        OpExtendInfoBckup: OpExtendInfoBckup;
        OpExtendInfoDelete: OpExtendInfoDelete;
        OpExtendInfoRemoveResources: OpExtendInfoRemoveResources;
        OpExtendInfoReplication: OpExtendInfoReplication;
        OpExtendInfoRestore: OpExtendInfoRestore;
        OpExtendInfoSync: OpExtendInfoSync;
        OpExtendInfoVaultDelete: OpExtendInfoVaultDelete;
        OpExtraInfo: OpExtraInfo;
        OperationLog: OperationLog;
        OpListResp: OpListResp;
        OperationLogResp: OperationLogResp;
        VaultGet: VaultGet;
        ProtectableResult: ProtectableResult;
        ProtectablesResp: ProtectablesResp;
        ProtectablesListResp: ProtectablesListResp;
        ProtectableGetResp: ProtectableGetResp;
        ProtectableAgentStatusResource: ProtectableAgentStatusResource;
        ProtectableAgentReq: ProtectableAgentReq;
        ProtectableAgentStatus: ProtectableAgentStatus;
        ProtectableAgentStatusResp: ProtectableAgentStatusResp;
        ProtectableReplicationCapabilitiesRespRegion: ProtectableReplicationCapabilitiesRespRegion;
        ProtectableReplicationCapabilitiesResp: ProtectableReplicationCapabilitiesResp;
        Path: Path;
        Agent: Agent;
        AgentListResp: AgentListResp;
        AgentRegister: AgentRegister;
        AgentRegisterReq: AgentRegisterReq;
        AgentGetResp: AgentGetResp;
        AgentUpdate: AgentUpdate;
        AgentUpdateReq: AgentUpdateReq;
        ExcludePath: ExcludePath;
        AgentAddPathReq: AgentAddPathReq;
        AgentAddPathResp: AgentAddPathResp;
        AgentRemovePathReq: AgentRemovePathReq;
        AgentRemovePathResp: AgentRemovePathResp;
        SelfLinksInfo: SelfLinksInfo;
        ProjectsListInfo: ProjectsListInfo;
        ListProjectsResp: ListProjectsResp;
        DomainProjectsInfo: DomainProjectsInfo;
        ListDomainProjectsResp: ListDomainProjectsResp;
        DomainResp: DomainResp;
        DomainMigrateProjectStatus: DomainMigrateProjectStatus;
        DomainMigrateResp: DomainMigrateResp;
        DomainMigrate: DomainMigrate;
        MigrateDomainResponse: MigrateDomainResponse;
        CbcProductInfoOrderChange: CbcProductInfoOrderChange;
        CbcOrderChange: CbcOrderChange;
        OrderResponseBody: OrderResponseBody;
        CbcProductInfoUpdate: CbcProductInfoUpdate;
        CbcUpdate: CbcUpdate;
        UpdateOrderResponseBody: UpdateOrderResponseBody;
        ChangeToPeriod: ChangeToPeriod;
        ListFeaturesResponse: ListFeaturesResponse;
        ShowFeatureResponse: ShowFeatureResponse;
        StorageUsage: StorageUsage;
        StorageUsageResp: StorageUsageResp;
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
        /** The token is not accepted, or what the path names is gone: then the message is `Malformed request url`, and a new login does not help. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": UnauthorizedResponse;
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
         * ID of the organization policy.
         * @example 5f5dd325-d7d1-4693-9d97-db37ecb91696
         */
        organization_policy_id: string;
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
        /**
         * ID of the agent.
         * @example 489654f2-363b-4ebf-966a-bdf079d97114
         */
        agent_id: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
/** What a vault is for, how large it is and how it is paid. */
export type Billing = {
    /** Allocated capacity, in GB. */
    allocated?: number;
    /** How the vault is paid, `post_paid` by use or `pre_paid` by the month or year. */
    charging_mode?: "pre_paid" | "post_paid" | (string & {});
    /** Consistency of the vault's backups. `crash_consistent`: backups are as disks are after a crash; `app_consistent`: applications are in a consistent state, too. */
    consistent_level?: "app_consistent" | "crash_consistent" | (string & {});
    /** Kind of protection that the vault is for. */
    protect_type?: "backup" | "replication" | "hybrid" | (string & {});
    /** Capacity, in GB. At least 1, at most 10485760. */
    size?: number;
    /** Specification: `vault.backup.server.normal` a vault for server backups, `vault.backup.volume.normal` for disk backups, `vault.backup.turbo.normal` for file system backups, `vault.backup.database.normal` for database backups, `vault.hybrid.server.normal` for servers of a hybrid cloud, `vault.replication.server.normal` for replicated server backups. */
    spec_code?: "vault.backup.server.normal" | "vault.backup.volume.normal" | "vault.backup.turbo.normal" | "vault.backup.database.normal" | "vault.hybrid.server.normal" | "vault.replication.server.normal" | (string & {});
    /** State of the vault. */
    status?: "available" | "lock" | "frozen" | "deleting" | "error" | (string & {});
    /** Used capacity, in MB. */
    used?: number;
    /** Kind of cloud. */
    cloud_type?: "public" | "hybrid" | (string & {});
    /** Why the account is frozen. */
    frozen_scene?: string | null;
    /**
     * Whether the vault is spread over several availability zones.
     * @default false
     */
    is_multi_az?: boolean;
    /** Kind of thing that the vault is for: cloud servers, disks, SFS Turbo file systems, desktops, VMware machines, databases or files. */
    object_type?: "server" | "disk" | "turbo" | "workspace" | "vmware" | "rds" | "file" | (string & {});
    /** ID of the order. */
    order_id?: string | null;
    /** ID of the product. */
    product_id?: string | null;
    /** Name of the bucket behind the vault. */
    storage_unit?: string | null;
    /** Null in examples and in recorded answers. */
    partner_bp_id?: unknown;
    /** False in recorded answers. */
    is_double_az?: boolean;
};
/** A server's disk that is backed up. */
export type ResourceExtraInfoIncludeVolumes = {
    /** ID of the disk. */
    id?: string;
    /** Operating system on the disk. */
    os_version?: string;
};
/** More about a resource. */
export type ResourceExtraInfo = {
    /** IDs of a server's disks that are not backed up. */
    exclude_volumes?: string[];
    /** A server's disks that are backed up. */
    include_volumes?: ResourceExtraInfoIncludeVolumes[];
};
/** A resource in a vault. */
export type ResourceResp = {
    /** ID of the resource. */
    id?: string;
    /** Name of the resource. */
    name?: string;
    /** Type of the resource: a cloud server, a disk, a bare metal server, a local server, an SFS Turbo file system or a desktop. */
    type?: "OS::Nova::Server" | "OS::Cinder::Volume" | "OS::Ironic::BareMetalServer" | "OS::Native::Server" | "OS::Sfs::Turbo" | "OS::Workspace::DesktopV2" | (string & {});
    /** How many backups the resource has. */
    backup_count?: number;
    /** Size of the resource's backups, in MB. */
    backup_size?: number;
    /** More about a resource. */
    extra_info?: ResourceExtraInfo;
    /** State of the resource's protection. `deleted`, which only recorded answers have, presumably means that the resource is gone. */
    protect_status?: "available" | "error" | "protecting" | "restoring" | "removing" | "deleted" | (string & {}) | null;
    /** Size of the resource, in GB. */
    size?: number;
    /** Whether the resource is backed up by itself. */
    auto_protect?: boolean;
};
/** A tag that resources are picked by. */
export type BindRulesTags = {
    /** Key. */
    key?: string;
    /** Value. */
    value?: string;
};
/** Which resources get into a vault by themselves. */
export type VaultBindRules = {
    /** Resources with these tags. */
    tags?: BindRulesTags[];
};
/** A tag of a vault. */
export type Tag = {
    /** Key. */
    key?: string;
    /** Value. */
    value?: string | null;
};
/** A vault, which holds backups of the resources in it. */
export type Vault = {
    /** What a vault is for, how large it is and how it is paid. */
    billing?: Billing;
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
    /**
     * Whether resources get into the vault by themselves.
     * @default false
     */
    auto_bind?: boolean;
    /** Whether the vault grows by itself. Only a vault that is paid by use can. */
    auto_expand?: boolean;
    /** Availability zone of the vault. */
    availability_zone?: string;
    /** Which resources get into a vault by themselves. */
    bind_rules?: VaultBindRules;
    /** When the vault was created. A time without a zone means UTC. */
    created_at?: string;
    /** Description of the vault. */
    description?: string | null;
    /** ID of the enterprise project, `0` for the default one. */
    enterprise_project_id?: string;
    /** Whether the vault is locked, as write once, read many (WORM). */
    locked?: boolean;
    /**
     * Whether to notify when something is wrong.
     * @default true
     */
    smn_notify?: boolean;
    /** `SMB` if the vault belongs to that service, else empty. */
    sys_lock_source_service?: "SMB" | "" | (string & {});
    /** Tags of the vault. */
    tags?: Tag[];
    /**
     * Share of the capacity in use, in percent, above which a notification is sent if `smn_notify` is true. At least 1, at most 100.
     * @default 80
     */
    threshold?: number;
    /** ID of the user. */
    user_id?: string;
    /** What the names of automatic backups start with. */
    backup_name_prefix?: string | null;
    /** Whether the vault may take more than its capacity. Only a vault that is paid in advance can. */
    demand_billing?: boolean;
    /** How many times the vault was deleted. */
    cbc_delete_count?: number;
    /** Whether the vault is frozen. */
    frozen?: boolean;
    /** Empty in recorded answers. */
    supplier?: string;
    /** False in recorded answers. */
    cross_account?: boolean;
    /** Empty in recorded answers. */
    cross_account_urn?: string;
};
/** A page of a list of vaults. */
export type VaultListResp = {
    /** How many vaults match, on all pages. */
    count?: number;
    /** The vaults on this page. */
    vaults: Vault[];
    /**
     * Page size in force. At least 1, at most 1000.
     * @default 1000
     */
    limit?: number;
    /**
     * How many vaults come before this page. At least 0.
     * @default 0
     */
    offset?: number;
};
/** What went wrong. */
export type ErrorResponse = {
    /** Code of the error, such as `BackupService.0001`. */
    error_code?: string;
    /** What went wrong, in words. */
    error_msg?: string;
};
/** What a new vault is for, how large it is and how it is paid. */
export type BillingCreate = {
    /** Consistency of the vault's backups. `crash_consistent`: backups are as disks are after a crash; `app_consistent`: applications are in a consistent state, too. */
    consistent_level: "app_consistent" | "crash_consistent";
    /** Kind of thing that the vault is for: cloud servers, disks, SFS Turbo file systems, desktops, VMware machines, databases or files. */
    object_type: "server" | "disk" | "turbo" | "workspace" | "vmware" | "rds" | "file";
    /** Kind of protection that the vault is for. */
    protect_type: "backup" | "replication";
    /** Capacity, in GB. At least 10, at most 10485760. */
    size: number;
    /**
     * How the vault is paid, `post_paid` by use or `pre_paid` by the month or year.
     * @default post_paid
     */
    charging_mode?: "post_paid" | "pre_paid";
    /** Kind of cloud. */
    cloud_type?: "public" | "hybrid";
    /** Address that the payment page leads back to. */
    console_url?: string;
    /**
     * Whether an order is paid from the account's balance right away.
     * @default false
     */
    is_auto_pay?: boolean;
    /**
     * Whether the subscription renews itself when it ends.
     * @default false
     */
    is_auto_renew?: boolean;
    /**
     * Whether the vault is spread over several availability zones.
     * @default false
     */
    is_multi_az?: boolean;
    /** How many months or years to pay for. A vault that is paid in advance needs it. */
    period_num?: number;
    /** Whether to pay by the month or by the year. */
    period_type?: "year" | "month";
};
/** A server's disk to back up. */
export type ResourceExtraInfoIncludeVolumesRequest = {
    /** ID of the disk. */
    id: string;
    /** Operating system on the disk. */
    os_version?: string;
};
/** More about a resource to back up. */
export type ResourceExtraInfoRequest = {
    /** IDs of a server's disks to leave out. */
    exclude_volumes?: string[];
    /** A server's disks to back up. */
    include_volumes?: ResourceExtraInfoIncludeVolumesRequest[];
};
/** A resource to put into a vault. */
export type ResourceCreate = {
    /** ID of the resource. */
    id: string;
    /** Type of the resource: a cloud server, a disk, a bare metal server, a local server, an SFS Turbo file system or a desktop. */
    type: "OS::Nova::Server" | "OS::Cinder::Volume" | "OS::Ironic::BareMetalServer" | "OS::Native::Server" | "OS::Sfs::Turbo" | "OS::Workspace::DesktopV2";
    /** More about a resource to back up. */
    extra_info?: ResourceExtraInfoRequest;
    /** Name of the resource. */
    name?: string;
};
/** A tag that resources are picked by. */
export type BindRulesTagsRequest = {
    /** Key. */
    key: string;
    /** Value. */
    value: string;
};
/** Which resources get into a vault by themselves. */
export type VaultBindRulesRequest = {
    /** Resources with these tags. */
    tags?: BindRulesTagsRequest[];
};
/** A tag to set or delete. */
export type TagRequest = {
    /** Key. */
    key: string;
    /** Value, which may be empty. It is needed to add a tag, not to delete one. */
    value?: string;
};
/** What a new vault is like. */
export type VaultCreate = {
    /** What a new vault is for, how large it is and how it is paid. */
    billing: BillingCreate;
    /** Name of the vault. */
    name: string;
    /** Resources to put into the vault. The list may be empty. */
    resources: ResourceCreate[];
    /** Whether resources get into the vault by themselves. */
    auto_bind?: boolean;
    /** Whether the vault grows by itself. Only a vault that is paid by use can. */
    auto_expand?: boolean;
    /** Availability zone of the vault. */
    availability_zone?: string;
    /** What the names of automatic backups start with. */
    backup_name_prefix?: string;
    /** ID of the policy that backs up by itself. Without it, nothing does. */
    backup_policy_id?: string;
    /** Which resources get into a vault by themselves. */
    bind_rules?: VaultBindRulesRequest;
    /**
     * Whether the vault may take more than its capacity. Only a vault that is paid in advance can.
     * @default false
     */
    demand_billing?: boolean;
    /** Description of the vault. */
    description?: string;
    /** ID of the enterprise project, `0` for the default one. */
    enterprise_project_id?: string;
    /**
     * Whether the vault is locked, as write once, read many (WORM).
     * @default false
     */
    locked?: boolean;
    /**
     * Whether to notify when something is wrong.
     * @default true
     */
    smn_notify?: boolean;
    /** `SMB` if the vault belongs to that service, else empty. */
    sys_lock_source_service?: "SMB" | "";
    /** Tags of the vault, each with a key of its own. */
    tags?: TagRequest[];
    /**
     * Share of the capacity in use, in percent, above which a notification is sent if `smn_notify` is true. At least 1, at most 100.
     * @default 80
     */
    threshold?: number;
};
/** The vault to create. */
export type VaultCreateReq = {
    /** What a new vault is like. */
    vault: VaultCreate;
};
/** An order for a vault. */
export type CbcOrderResult = {
    /** ID of the order. */
    orderId?: string;
    /** Whether the order was accepted, as a number: 1 if so, 0 if not. */
    subscribeResult?: 1 | 0 | (number & {});
    /** ID of the cloud service. */
    cloudServiceId?: string;
    /** ID of the vault. */
    resourceId?: string;
};
/** A vault that was just created. */
export type VaultCreateResource = {
    /** What a vault is for, how large it is and how it is paid. */
    billing?: Billing;
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
    /**
     * Whether resources get into the vault by themselves.
     * @default false
     */
    auto_bind?: boolean;
    /** Whether the vault grows by itself. Only a vault that is paid by use can. */
    auto_expand?: boolean;
    /** Availability zone of the vault. */
    availability_zone?: string;
    /** What the names of automatic backups start with. */
    backup_name_prefix?: string | null;
    /** Which resources get into a vault by themselves. */
    bind_rules?: VaultBindRules;
    /**
     * How many times the vault was deleted.
     * @default 0
     */
    cbc_delete_count?: number;
    /** When the vault was created. A time without a zone means UTC. */
    created_at?: string;
    /**
     * Whether the vault may take more than its capacity. Only a vault that is paid in advance can.
     * @default false
     */
    demand_billing?: boolean;
    /** Description of the vault. */
    description?: string | null;
    /** ID of the enterprise project, `0` for the default one. */
    enterprise_project_id?: string;
    /**
     * Whether the vault is frozen.
     * @default false
     */
    frozen?: boolean;
    /**
     * Whether the vault is locked, as write once, read many (WORM).
     * @default false
     */
    locked?: boolean;
    /**
     * Whether to notify when something is wrong.
     * @default true
     */
    smn_notify?: boolean;
    /** `SMB` if the vault belongs to that service, else empty. */
    sys_lock_source_service?: "SMB" | "" | (string & {});
    /** Tags of the vault. */
    tags?: Tag[];
    /**
     * Share of the capacity in use, in percent, above which a notification is sent if `smn_notify` is true. At least 1, at most 100.
     * @default 80
     */
    threshold?: number;
    /** ID of the user. */
    user_id?: string;
    /** Empty in recorded answers. */
    supplier?: string;
    /** False in recorded answers. */
    cross_account?: boolean;
    /** Empty in recorded answers. */
    cross_account_urn?: string;
};
/** The new vault, or the orders for one that is paid in advance. */
export type VaultCreateResp = {
    /** What went wrong with the order, in words. Only a vault that is paid in advance has it. */
    errText?: string;
    /** Code of the error. Only a vault that is paid in advance has it. */
    error_code?: string;
    /** The orders. Only a vault that is paid in advance has them. */
    orders?: CbcOrderResult[];
    /** Result of the order, as a number. Only a vault that is paid in advance has it. */
    retCode?: number;
    /** The new vault. Missing if it is paid in advance. */
    vault?: VaultCreateResource;
};
/** The order of servers and vaults that this vault is a part of. */
export type CombinedOrder = {
    /** How many servers are ordered together. At least 1, at most 1000. */
    combined_order_ecs_num?: number;
    /** ID of the combined order. */
    combined_order_id?: string;
    /** How many orders the combined order is made of. At least 1, at most 1000. */
    combined_order_num?: number;
};
/** More about the order of a vault. */
export type VaultCreateParameters = {
    /** The order of servers and vaults that this vault is a part of. */
    combined_order?: CombinedOrder;
};
/** What a vault that is paid in advance is like. */
export type VaultOrder = {
    /** What a new vault is for, how large it is and how it is paid. */
    billing: BillingCreate;
    /** Resources to put into the vault. The list may be empty. */
    resources: ResourceCreate[];
    /** Whether resources get into the vault by themselves. */
    auto_bind?: boolean;
    /** Whether the vault grows by itself. Only a vault that is paid by use can. */
    auto_expand?: boolean;
    /** ID of the policy that backs up by itself. Without it, nothing does. */
    backup_policy_id?: string;
    /** Which resources get into a vault by themselves. */
    bind_rules?: VaultBindRulesRequest;
    /** Description of the vault. */
    description?: string;
    /** ID of the enterprise project, `0` for the default one. */
    enterprise_project_id?: string;
    /**
     * Whether the vault is locked, as write once, read many (WORM).
     * @default false
     */
    locked?: boolean;
    /** Name of the vault. */
    name?: string;
    /** More about the order. */
    parameters?: VaultCreateParameters;
    /** Whether to notify when something is wrong. */
    smn_notify?: boolean;
    /** Tags of the vault, each with a key of its own. */
    tags?: TagRequest[];
    /** Share of the capacity in use, in percent, above which a notification is sent if `smn_notify` is true. At least 1, at most 100. */
    threshold?: number;
};
/** The vault to order. */
export type VaultOrderCreateReqs = {
    /** What a vault that is paid in advance is like. */
    vault: VaultOrder;
};
/** The orders that were placed. */
export type VaultOrderCreateRes = {
    /** Result in words, `success` in the example. */
    errText?: string;
    /** Code of the error, as text, `0` for none. */
    error_code?: string;
    /** The orders. */
    orders?: CbcOrderResult[];
    /** Result of the order, as a number, 0 for success. */
    retCode?: number;
};
/** One vault. */
export type VaultGetResp = {
    /** A vault, which holds backups of the resources in it. */
    vault: Vault;
};
/** The size of a vault and the consistency of its backups. */
export type BillingUpdate = {
    /** Consistency of the vault's backups. `crash_consistent`: backups are as disks are after a crash; `app_consistent`: applications are in a consistent state, too. */
    consistent_level?: "app_consistent" | "crash_consistent";
    /** Capacity, in GB. At least 1, at most 10485760. */
    size?: number;
};
/** The fields of a vault that can change. */
export type VaultUpdate = {
    /** Whether resources get into the vault by themselves. */
    auto_bind?: boolean;
    /** Whether the vault grows by itself. Only a vault that is paid by use can. */
    auto_expand?: boolean;
    /** The size of a vault and the consistency of its backups. */
    billing?: BillingUpdate;
    /** Which resources get into a vault by themselves. */
    bind_rules?: VaultBindRulesRequest;
    /**
     * Whether the vault is locked, as write once, read many (WORM).
     * @default false
     */
    locked?: boolean;
    /** Name of the vault. */
    name?: string;
    /**
     * Whether to notify when something is wrong.
     * @default true
     */
    smn_notify?: boolean;
    /**
     * Share of the capacity in use, in percent, above which a notification is sent if `smn_notify` is true. At least 1, at most 100.
     * @default 80
     */
    threshold?: number;
};
/** What to change. */
export type VaultUpdateReq = {
    /** The fields of a vault that can change. */
    vault: VaultUpdate;
};
/** The capacity of all vaults together. */
export type ResSummary = {
    /** Capacity of all vaults, in GB. At least 0. */
    size?: number;
    /** Used capacity of all vaults, in GB. At least 0. */
    used_size?: number;
};
/** What to set in all vaults. */
export type VaultBatchUpdate = {
    /**
     * Whether to notify when something is wrong.
     * @default true
     */
    smn_notify?: boolean;
    /**
     * Share of the capacity in use, in percent, above which a notification is sent if `smn_notify` is true. At least 1, at most 100.
     * @default 80
     */
    threshold?: number;
};
/** What to change in all vaults. */
export type BatchUpdateVaultRequestBody = {
    /** What to set in all vaults. */
    vault: VaultBatchUpdate;
};
/** The changed vaults. */
export type VaultBatchUpdateResp = {
    /** IDs of the changed vaults. */
    updated_vaults_id?: string[];
};
/** The resources to add. */
export type VaultAddResourceReq = {
    /** The resources. */
    resources: ResourceCreate[];
};
/** The added resources. */
export type VaultAddResourceResp = {
    /** IDs of the added resources. */
    add_resource_ids?: string[];
};
/** The resources to remove. */
export type VaultRemoveResourceReq = {
    /** IDs of the resources. */
    resource_ids: string[];
};
/** The removed resources. */
export type VaultRemoveResourceResp = {
    /** IDs of the removed resources. */
    remove_resource_ids?: string[];
};
/** The resources to move and where to. */
export type VaultMigrateResourceReq = {
    /** ID of the vault to move to. */
    destination_vault_id: string;
    /** IDs of the resources. */
    resource_ids: string[];
};
/** The moved resources. */
export type VaultMigrateResourceResp = {
    /** IDs of the moved resources. */
    migrated_resources?: string[];
};
/** The resources to set, and how. */
export type VaultSetResourceReq = {
    /** Whether automatic backup of the resources stops (`suspend`) or goes on again (`unsuspend`). */
    action: "suspend" | "unsuspend";
    /** IDs of the resources. */
    resource_ids: string[];
};
/** The resources that were set. */
export type VaultSetResourceResp = {
    /** IDs of the resources that were set. */
    set_resource_ids?: string[];
};
/** The policy to apply, or several: `policy_id` or `add_policy_ids`. */
export type VaultAssociate = {
    /** IDs of policies, where the cloud lets a vault have several. In place of `policy_id`. */
    add_policy_ids?: string[];
    /** ID of the vault to replicate to. Only a replication policy needs it. */
    destination_vault_id?: string;
    /** ID of the policy. In place of `add_policy_ids`. */
    policy_id?: string;
};
/** A vault and a policy. */
export type VaultPolicyResp = {
    /** ID of the policy. */
    policy_id?: string;
    /** ID of the vault. */
    vault_id?: string;
    /** ID of the vault to replicate to. */
    destination_vault_id?: string;
};
/** The vault and its policy. */
export type VaultAssociateResp = {
    /** A vault and a policy. */
    associate_policy?: VaultPolicyResp;
};
/** The policy to remove. */
export type VaultDissociate = {
    /** ID of the policy. */
    policy_id: string;
};
/** The vault and the policy that it had. */
export type VaultDissociateResp = {
    /** A vault and a policy. */
    dissociate_policy?: VaultPolicyResp;
};
/** What a policy keeps, and where it replicates to. */
export type PolicyoODCreate = {
    /** How many daily backups to keep. `max_backups` does not limit them. At least 0, at most 100. */
    day_backups?: number;
    /** ID of the project to replicate to. A replication policy needs it. */
    destination_project_id?: string;
    /** Region to replicate to. A replication policy needs it. */
    destination_region?: string;
    /**
     * Whether to replicate over a faster line, which costs extra.
     * @default false
     */
    enable_acceleration?: boolean;
    /** A full backup is made once in so many backups, -1 for never. At most 100. */
    full_backup_interval?: number;
    /**
     * How many automatic backups of a resource to keep at most, -1 for no limit by number. Without this and `retention_duration_days` backups stay for ever. At most 99999.
     * @default -1
     */
    max_backups?: number;
    /** How many monthly backups to keep. `max_backups` does not limit them. At least 0, at most 100. */
    month_backups?: number;
    /**
     * How many days to keep a backup, -1 for no limit by time. Without this and `max_backups` backups stay for ever. At most 99999.
     * @default -1
     */
    retention_duration_days?: number;
    /** Time zone of the user. */
    timezone?: string;
    /** How many weekly backups to keep. `max_backups` does not limit them. At least 0, at most 100. */
    week_backups?: number;
    /** How many yearly backups to keep. `max_backups` does not limit them. At least 0, at most 100. */
    year_backups?: number;
    /** `customer` in recorded answers. */
    created_by?: string;
};
/** When a policy runs. */
export type PolicyTriggerPropertiesResp = {
    /** When to run: rules of iCalendar (RFC 2445), in UTC, of which only `FREQ` (`WEEKLY` or `DAILY`), `BYDAY`, `BYHOUR`, `BYMINUTE` and `INTERVAL` count. Runs are an hour or more apart. */
    pattern?: string[];
    /** When the schedule starts, as `YYYY-MM-DD hh:mm:ss`. A time without a zone means UTC. */
    start_time?: string;
};
/** What starts a policy. */
export type PolicyTriggerResp = {
    /** ID of the schedule. */
    id?: string;
    /** When a policy runs. */
    properties?: PolicyTriggerPropertiesResp;
    /** Name of the schedule. */
    name?: string;
    /** Kind of schedule, at set times. */
    type?: "time" | (string & {});
};
/** A vault that a policy applies to. */
export type PolicyAssociateVault = {
    /** ID of the vault. */
    vault_id?: string;
    /** ID of the vault to replicate to. */
    destination_vault_id?: string | null;
};
/** A policy, which backs up or replicates at set times. */
export type Policy = {
    /**
     * Whether the policy is in force.
     * @example true
     */
    enabled?: boolean;
    /** ID of the policy. */
    id: string;
    /**
     * Name of the policy.
     * @example my_first_policy
     */
    name?: string;
    /** What a policy keeps, and where it replicates to. */
    operation_definition?: PolicyoODCreate;
    /** What the policy does. */
    operation_type?: "backup" | "replication" | (string & {});
    /** What starts a policy. */
    trigger?: PolicyTriggerResp;
    /** Vaults that the policy applies to. */
    associated_vaults?: PolicyAssociateVault[] | null;
    /** Whose policy it is: `custom_policy`, the user's; `organization_policy_v1` and `organization_policy_v2`, an organization's; `organization_policy_removed`, one that stayed when the account left its organization. */
    policy_type?: "custom_policy" | "organization_policy_v1" | "organization_policy_v2" | "organization_policy_removed" | (string & {});
};
/** All policies. */
export type PolicyListResp = {
    /** How many policies there are. */
    count?: number;
    /** The policies. */
    policies: Policy[];
    /** Page size in force, although the request has none. */
    limit?: number;
    /** How many policies come before, although the request has no such parameter. */
    offset?: number;
};
/** What a policy keeps, and where it replicates to. */
export type PolicyoODCreateRequest = {
    /** How many daily backups to keep. `max_backups` does not limit them. Needs `timezone`. At least 0, at most 100. */
    day_backups?: number;
    /** ID of the project to replicate to. A replication policy needs it. */
    destination_project_id?: string;
    /** Region to replicate to. A replication policy needs it. */
    destination_region?: string;
    /**
     * Whether to replicate over a faster line, which costs extra.
     * @default false
     */
    enable_acceleration?: boolean;
    /** A full backup is made once in so many backups, -1 for never. At most 100. */
    full_backup_interval?: number;
    /**
     * How many automatic backups of a resource to keep at most, -1 for no limit by number. Without this and `retention_duration_days` backups stay for ever. At most 99999.
     * @default -1
     */
    max_backups?: number;
    /** How many monthly backups to keep. `max_backups` does not limit them. Needs `timezone`. At least 0, at most 100. */
    month_backups?: number;
    /**
     * How many days to keep a backup, -1 for no limit by time. Without this and `max_backups` backups stay for ever. At most 99999.
     * @default -1
     */
    retention_duration_days?: number;
    /** Time zone of the user. Daily, weekly, monthly and yearly backups need it. */
    timezone?: string;
    /** How many weekly backups to keep. `max_backups` does not limit them. Needs `timezone`. At least 0, at most 100. */
    week_backups?: number;
    /** How many yearly backups to keep. `max_backups` does not limit them. Needs `timezone`. At least 0, at most 100. */
    year_backups?: number;
};
/** When a policy runs. */
export type PolicyTriggerPropertiesReqRequest = {
    /** When to run: rules of iCalendar (RFC 2445), in UTC, of which only `FREQ` (`WEEKLY` or `DAILY`), `BYDAY`, `BYHOUR`, `BYMINUTE` and `INTERVAL` count. Runs are an hour or more apart. */
    pattern: string[];
};
/** What starts a policy. */
export type PolicyTriggerReqRequest = {
    /** When a policy runs. */
    properties: PolicyTriggerPropertiesReqRequest;
};
/** What a new policy does, and when. */
export type PolicyCreate = {
    /** Name of the policy. */
    name: string;
    /** What a policy keeps, and where it replicates to. */
    operation_definition: PolicyoODCreateRequest;
    /** What the policy does. */
    operation_type: "backup" | "replication";
    /** What starts a policy. */
    trigger: PolicyTriggerReqRequest;
    /**
     * Whether the policy is in force.
     * @default true
     */
    enabled?: boolean;
};
/** The policy to create. */
export type PolicyCreateReq = {
    /** What a new policy does, and when. */
    policy: PolicyCreate;
};
/** One policy. */
export type PolicyCreateResp = {
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
    /** Name of the policy. */
    name?: string;
    /** What a policy keeps, and where it replicates to. */
    operation_definition?: PolicyoODCreateRequest;
    /** What starts a policy. */
    trigger?: PolicyTriggerReqRequest;
};
/** What to change. */
export type PolicyUpdateReq = {
    /** The fields of a policy that can change. */
    policy: PolicyUpdate;
};
/** When a policy runs. */
export type PolicyTriggerPropertiesReq = {
    /** When to run: rules of iCalendar (RFC 2445), in UTC, of which only `FREQ` (`WEEKLY` or `DAILY`), `BYDAY`, `BYHOUR`, `BYMINUTE` and `INTERVAL` count. Runs are an hour or more apart. */
    pattern?: string[];
};
/** What starts a policy. */
export type PolicyTriggerReq = {
    /** When a policy runs. */
    properties?: PolicyTriggerPropertiesReq;
};
/** A policy that an organization rolls out to its accounts. */
export type OrganizationPolicy = {
    /** ID of the account that the organization policy belongs to. */
    domain_id?: string;
    /** ID of the organization policy. */
    id: string;
    /** Name of the organization policy. */
    name?: string;
    /** What the policy does. */
    operation_type?: "backup" | "replication" | (string & {});
    /** Whether the policy is in force. */
    policy_enabled?: boolean;
    /** Name that the policy gets in each project. */
    policy_name?: string;
    /** What a policy keeps, and where it replicates to. */
    policy_operation_definition?: PolicyoODCreate;
    /** What starts a policy. */
    policy_trigger?: PolicyTriggerReq;
    /** How far the roll-out is, such as `syncing`. */
    status?: string;
    /** Description of the organization policy. */
    description?: string;
    /** Name of the account that the organization policy belongs to. */
    domain_name?: string;
    /** Where in the organization the policy applies. */
    effective_scope?: string;
};
/** A page of a list of organization policies. */
export type OrganizationPoliciesListResp = {
    /** How many organization policies match, on all pages. */
    count?: number;
    /** The organization policies on this page. */
    policies: OrganizationPolicy[];
    /** Page size in force. */
    limit?: number;
    /** How many organization policies come before this page. */
    offset?: number;
};
/** What a new organization policy does, and when. */
export type OrganizationPolicyCreate = {
    /** Name of the organization policy. */
    name: string;
    /** What the policy does. */
    operation_type: "backup" | "replication";
    /** Whether the policy is in force. */
    policy_enabled: boolean;
    /** Name that the policy gets in each project. */
    policy_name: string;
    /** What a policy keeps, and where it replicates to. */
    policy_operation_definition: PolicyoODCreateRequest;
    /** What starts a policy. */
    policy_trigger: PolicyTriggerReqRequest;
    /** Description of the organization policy. */
    description?: string;
    /** Where in the organization the policy applies. */
    effective_scope?: string;
};
/** The organization policy to create. */
export type OrganizationPolicyCreateReq = {
    /** What a new organization policy does, and when. */
    policy: OrganizationPolicyCreate;
};
/** One organization policy. */
export type OrganizationPolicyResp = {
    /** A policy that an organization rolls out to its accounts. */
    policy: OrganizationPolicy;
};
/** The fields of an organization policy that can change. */
export type OrganizationPolicyUpdate = {
    /** Description of the organization policy. */
    description?: string;
    /** Where in the organization the policy applies. */
    effective_scope?: string;
    /** Name of the organization policy. */
    name?: string;
    /** Whether the policy is in force. */
    policy_enabled?: boolean;
    /** Name that the policy gets in each project. */
    policy_name?: string;
    /** What a policy keeps, and where it replicates to. */
    policy_operation_definition?: PolicyoODCreateRequest;
    /** What starts a policy. */
    policy_trigger?: PolicyTriggerReqRequest;
};
/** What to change. */
export type OrganizationPolicyUpdateReq = {
    /** The fields of an organization policy that can change. */
    policy: OrganizationPolicyUpdate;
};
/** The policy that an organization policy has made in one project. */
export type OrganizationPolicyStatus = {
    /** ID of the account. */
    domain_id?: string;
    /** ID of the policy in that project. */
    policy_id?: string;
    /** ID of the project. */
    project_id?: string;
    /** How far the roll-out is there, such as `available`. */
    status?: string;
};
/** Where an organization policy was rolled out to. */
export type OrganizationPolicyStatusListResp = {
    /** How many projects there are. */
    count?: number;
    /** The policy in each project. */
    policies: OrganizationPolicyStatus[];
    /** Page size in force. */
    limit?: number;
    /** How many projects come before this page. */
    offset?: number;
};
/** An image made from a backup. */
export type ImageData = {
    /** ID of the image. */
    image_id?: string;
};
/** Whether the applications on a server were in a consistent state when it was backed up. */
export type AppConsistency = {
    /** Whether the backup is consistent for applications, `0` in the examples. */
    app_consistency?: string;
    /** State of application consistency, `0` in the examples. */
    app_consistency_status?: string;
    /** Code of an error, `0` in the examples. */
    app_consistency_error_code?: string;
    /** What went wrong, in words; empty in the examples. */
    app_consistency_error_message?: string;
};
/** More about a backup. */
export type BackupExtendInfo = {
    /** Whether a policy made the backup, not a person. */
    auto_trigger?: boolean;
    /** Whether the backup is of a system disk. */
    bootable?: boolean | null;
    /** Whether a server's backup holds its system disk. */
    contain_system_disk?: boolean;
    /** Whether the backup is encrypted. */
    encrypted?: boolean;
    /**
     * Whether the vault, and so the backup in it, is spread over several availability zones.
     * @default false
     */
    is_multi_az?: boolean;
    /** Images made from the backup. */
    os_images_data?: ImageData[] | null;
    /** ID of the snapshot behind a disk backup. */
    snapshot_id?: string | null;
    /** Whether data may be loaded lazily, so that a restore is fast. */
    support_lld?: boolean | null;
    /**
     * How the backup can be restored: `snapshot`, an image of the whole server can be made from it; `backup`, data comes from the backups of the server's disks; `na`, new resources can be made from it but nothing can be restored.
     * @default na
     */
    supported_restore_mode?: "na" | "backup" | "snapshot" | (string & {}) | null;
    /** Whether the disk is a system disk. */
    system_disk?: boolean;
    /** Processor architecture of the server, such as `x86_64`. */
    architecture?: string;
    /** Progress of the backup, in percent. */
    progress?: number | null;
    /** Whether the applications on a server were in a consistent state when it was backed up. */
    app_consistency?: AppConsistency | null;
    /** Null in recorded answers. */
    encrypted_algorithm?: unknown;
    /** False in recorded answers. */
    is_dec?: boolean;
};
/** A backup of a resource. The service may leave out fields that are empty, or send null. */
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
     * When the backup expires. A time without a zone means UTC.
     * @example 2020-02-05T10:38:34.209782
     */
    expired_at?: string | null;
    /** More about a backup. */
    extend_info?: BackupExtendInfo;
    /** ID of the backup. */
    id: string;
    /** Kind of backup, `replication` for one that was replicated from another region. */
    image_type?: "backup" | "replication" | (string & {});
    /** Name of the backup, of letters, digits, underscores and hyphens. */
    name?: string;
    /** ID of the backup that this one is a part of. */
    parent_id?: string | null;
    /** ID of the project. */
    project_id?: string;
    /** When the data was backed up. A time without a zone means UTC. */
    protected_at?: string | null;
    /** Kind of thing backed up: `0daac4c5-6707-4851-97ba-169e36266b66` a cloud server, `d1603440-187d-4516-af25-121250c7cc97` a cloud disk, `3f3c3220-245c-4805-b811-758870015881` an SFS Turbo file system, `a13639de-00be-4e94-af30-26912d75e4a2` a VMware machine of a hybrid cloud. */
    provider_id?: "0daac4c5-6707-4851-97ba-169e36266b66" | "d1603440-187d-4516-af25-121250c7cc97" | "3f3c3220-245c-4805-b811-758870015881" | "a13639de-00be-4e94-af30-26912d75e4a2" | (string & {});
    /** Availability zone of the resource. */
    resource_az?: string | null;
    /** ID of the resource. */
    resource_id?: string;
    /** Name of the resource. */
    resource_name?: string;
    /** Size of the resource, in GB. */
    resource_size?: number;
    /** Type of the resource: a cloud server, a disk, a bare metal server, a local server, an SFS Turbo file system or a desktop. */
    resource_type?: "OS::Nova::Server" | "OS::Cinder::Volume" | "OS::Ironic::BareMetalServer" | "OS::Native::Server" | "OS::Sfs::Turbo" | "OS::Workspace::DesktopV2" | (string & {});
    /** State of the backup. */
    status?: "available" | "protecting" | "deleting" | "restoring" | "error" | "waiting_protect" | "waiting_delete" | "waiting_restore" | (string & {});
    /**
     * When the backup was last changed. A time without a zone means UTC.
     * @example 2020-02-05T10:38:34.209782
     */
    updated_at?: string | null;
    /** ID of the vault that holds the backup. */
    vault_id?: string;
    /** Backups that this one is made of, such as the disks of a server. */
    children?: BackupResp[];
    /** ID of the enterprise project, `0` for the default one. */
    enterprise_project_id?: string;
    /** Whether the backup is incremental. */
    incremental?: boolean;
    /** Replications of the backup to other regions. */
    replication_records?: ReplicationRecordGet[];
    /**
     * Kind of snapshot behind the backup, as a number.
     * @default 3
     */
    version?: number;
    /** Null in recorded answers. */
    scheduled_operation_id?: unknown;
};
/** More about a replication. */
export type ReplicationRecordsExtraInfo = {
    /** Whether a policy started the replication, not a person. */
    auto_trigger?: boolean;
    /** ID of the vault in the destination region. */
    destination_vault_id?: string;
    /** Code of the error, empty if there was none. */
    fail_code?: string;
    /** Why the replication failed. */
    fail_reason?: string;
    /** Progress of the replication. */
    progress?: number;
    /** ID of the vault in the destination region, under a misprinted name. */
    destinatio_vault_id?: string;
};
/** One replication of a backup to another region. */
export type ReplicationRecordGet = {
    /** ID of the replication record. */
    id?: string;
    /** When the replication started. A time without a zone means UTC. */
    created_at?: string;
    /** ID of the backup in the destination region. */
    destination_backup_id?: string;
    /** ID of the restore point in the destination region. */
    destination_checkpoint_id?: string;
    /** ID of the project in the destination region. */
    destination_project_id?: string;
    /** Region that the backup is replicated to. */
    destination_region?: string;
    /** ID of the vault in the destination region. */
    destination_vault_id?: string;
    /** More about a replication. */
    extra_info?: ReplicationRecordsExtraInfo;
    /** ID of the backup that is replicated. */
    source_backup_id?: string;
    /** ID of the restore point that is replicated. */
    source_checkpoint_id?: string;
    /** ID of the project in the source region. */
    source_project_id?: string;
    /** Region that the backup is replicated from. */
    source_region?: string;
    /** State of the replication. */
    status?: "replicating" | "success" | "fail" | "skip" | "waiting_replicate" | (string & {});
    /** ID of the vault that holds the backup. */
    vault_id?: string;
};
/** A page of a list of backups. */
export type BackupListResp = {
    /** The backups on this page. */
    backups: BackupResp[];
    /** How many backups match, on all pages. */
    count?: number;
    /**
     * Page size in force. At least 1, at most 1000.
     * @default 1000
     */
    limit?: number;
    /**
     * How many backups come before this page. At least 0.
     * @default 0
     */
    offset?: number;
};
/** Why the request was refused with status 401. The service writes it in either of two ways. */
export type UnauthorizedResponse = {
    /** The one way. A thing that was deleted is told so. */
    unauthorized?: {
        /** The status, `401`. */
        code?: string;
        /** What went wrong, in words. `Malformed request url` stands for a thing that is gone. */
        message?: string;
    };
    /** Code of the error, in the other way. */
    error_code?: string;
    /** What went wrong, in words, in the other way. */
    error_msg?: string;
};
/** One backup. */
export type BackupGetResp = {
    /** A backup of a resource. The service may leave out fields that are empty, or send null. */
    backup: BackupResp;
};
/** What changes about a backup. */
export type BackupUpdate = {
    /** Name to give to the backup. */
    name?: string;
};
/** What to change. */
export type BackupUpdateReq = {
    /** What changes about a backup. */
    backup?: BackupUpdate;
};
/** What a server was like when it was backed up. Most of it is JSON inside text, and user data with passwords may be among it. */
export type BackupMetadata = {
    /** ID of the backup. */
    backup_id?: string;
    /** The backup, as JSON inside text. */
    backups?: string;
    /** Flavor of the server, as JSON inside text. */
    flavor?: string;
    /** Floating IP addresses of the server, each as JSON inside text. */
    floatingips?: string[];
    /** Network interfaces of the server, as JSON inside text. */
    interface?: string;
    /** Network ports of the server, each as JSON inside text. */
    ports?: string[];
    /** The server, as JSON inside text. */
    server?: string;
    /** Disks of the server, each as JSON inside text, which may be broken. */
    volumes?: string[];
};
/** Where on the host to restore to. */
export type RestoreDetails = {
    /** Path to restore to. */
    destination_path: string;
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
    /** More about the restore. */
    details?: RestoreDetails;
    /** Which backup goes to which disk. A server needs it; a disk does not use it. */
    mappings?: BackupRestoreServerMapping[];
    /**
     * Whether to start the server afterwards.
     * @default true
     */
    power_on?: boolean;
    /** ID of the resource to restore to. */
    resource_id?: string;
    /** ID of the server to restore to. A server's backup needs it. */
    server_id?: string;
    /** ID of the disk to restore to. A disk's backup needs it. */
    volume_id?: string;
};
/** What to restore, and where. */
export type BackupRestoreReq = {
    /** Where to restore a backup. */
    restore: BackupRestore;
};
/** The task that restores. */
export type RestoreBackupResponse = {
    /** ID of the task, for `showTask`. */
    job_id?: string;
};
/** Where to copy a backup to. */
export type BackupReplicateReqBody = {
    /** ID of the project to copy to. */
    destination_project_id: string;
    /** Region to copy to. */
    destination_region: string;
    /** ID of the vault to copy to. */
    destination_vault_id: string;
    /** Description of the copy. */
    description?: string;
    /**
     * Whether to copy over a faster line, which costs extra.
     * @default false
     */
    enable_acceleration?: boolean;
    /** Name of the copy. */
    name?: string;
};
/** What to replicate, and where to. */
export type BackupReplicateReq = {
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
    /** ID of the project that started the replication. */
    project_id?: string;
    /** ID of the kind of thing that was backed up. */
    provider_id?: string;
    /** ID of the record of the replication. */
    replication_record_id?: string;
    /** Region to copy from. */
    source_region?: string;
};
/** A replication that was started. */
export type BackupReplicateResp = {
    /** The replication of one backup. */
    replication: BackupReplicateRespBody;
};
/** A backup in a bucket that the service does not know yet. */
export type BackupSync = {
    /** ID of the backup. */
    backup_id: string;
    /** Name of the backup. */
    backup_name: string;
    /** Name of the bucket that the backup is in. */
    bucket_name: string;
    /** When the backup was created, as seconds since 1970. */
    created_at: number;
    /** Path of the backup chain in the bucket. */
    image_path: string;
    /** ID of the resource. */
    resource_id: string;
    /** Name of the resource. */
    resource_name: string;
    /**
     * Type of the resource.
     * @default OS::Native::Server
     */
    resource_type: string;
};
/** The backups to make known. */
export type BackupSyncReq = {
    /** The backups. */
    sync: BackupSync[];
};
/** The task that makes one backup known. */
export type BackupSyncRespBody = {
    /** ID of the backup. */
    backup_id?: string;
    /** ID of the task. */
    operation_log_id?: string;
};
/** The tasks that were started. */
export type BackupSyncResp = {
    /** A task for each backup. */
    sync: BackupSyncRespBody[];
};
/** A resource to back up. */
export type ResourceRequest = {
    /** ID of the resource. */
    id: string;
    /** Type of the resource: a cloud server, a disk, a bare metal server, a local server, an SFS Turbo file system or a desktop. */
    type: "OS::Nova::Server" | "OS::Cinder::Volume" | "OS::Ironic::BareMetalServer" | "OS::Native::Server" | "OS::Sfs::Turbo" | "OS::Workspace::DesktopV2";
    /** More about a resource to back up. */
    extra_info?: ResourceExtraInfoRequest;
    /** Name of the resource. */
    name?: string;
};
/** How to back up a vault. */
export type CheckpointParam = {
    /**
     * Whether the backup starts by itself, not by a person.
     * @default false
     */
    auto_trigger?: boolean;
    /** Description of the backups. */
    description?: string;
    /**
     * Whether to back up only what changed since the last backup.
     * @default true
     */
    incremental?: boolean;
    /** Name of the backups. */
    name?: string;
    /** The resources to back up, in more detail than by ID. */
    resource_details?: ResourceRequest[];
    /** IDs of the resources to back up. */
    resources?: string[];
};
/** Which vault to back up, and how. */
export type VaultBackup = {
    /** ID of the vault. */
    vault_id: string;
    /** How to back up a vault. */
    parameters?: CheckpointParam;
};
/** The restore point to create. */
export type VaultBackupReq = {
    /** Which vault to back up, and how. */
    checkpoint: VaultBackup;
};
/** More about a restore point. */
export type CheckpointExtraInfoResp = {
    /** Description of the backups. */
    description?: string;
    /** Name of the backups. */
    name?: string;
    /** How many days backups are kept, -1 for no limit. */
    retention_duration?: number;
};
/** A resource of a restore point. Its numbers are text. */
export type CheckpointResourceResp = {
    /** ID of the resource. */
    id?: string;
    /** Name of the resource. */
    name?: string;
    /** Type of the resource: a cloud server, a disk, a bare metal server, a local server, an SFS Turbo file system or a desktop. */
    type?: "OS::Nova::Server" | "OS::Cinder::Volume" | "OS::Ironic::BareMetalServer" | "OS::Native::Server" | "OS::Sfs::Turbo" | "OS::Workspace::DesktopV2" | (string & {});
    /** How many backups the resource has, as text. */
    backup_count?: string;
    /** Size of the resource's backups, as text. */
    backup_size?: string;
    /** More about the resource, as text, `{}` in a recorded answer. */
    extra_info?: string | null;
    /** State of the resource's protection. */
    protect_status?: "available" | "error" | "protecting" | "restoring" | "removing" | (string & {});
    /** Size of the resource in GB, as text. */
    resource_size?: string;
    /** Size of the resource's backups that are spread over several availability zones, as text. */
    backup_size_multiaz?: string;
    /** Whether the resource is backed up by itself, as the text `True`. */
    auto_protect?: string;
};
/** A resource that was not backed up. */
export type CheckpointCreateSkippedResource = {
    /** Code of the error. */
    code?: string;
    /** ID of the resource. */
    id?: string;
    /** Name of the resource. */
    name?: string;
    /** Why the resource was skipped, for example because it is being backed up. */
    reason?: string;
    /** Type of the resource. */
    type?: string;
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
    /** ID of the kind of thing that the vault is for. */
    provider_id?: string;
};
/** A restore point, which is the state of a vault's resources at a point in time. */
export type CheckpointCreate = {
    /** When the restore point was created. A time without a zone means UTC. */
    created_at?: string;
    /** ID of the restore point. */
    id: string;
    /** ID of the project. */
    project_id?: string;
    /** State of the restore point. */
    status?: "available" | "deleting" | "protecting" | "deleted" | "error-deleting" | "error" | (string & {});
    /** More about the restore point. */
    extra_info?: CheckpointExtraInfoResp | null;
    /** The vault, with the resources that are backed up and those that are not. */
    vault?: CheckpointPlanCreate | null;
};
/** One restore point. */
export type CheckpointResp = {
    /** A restore point, which is the state of a vault's resources at a point in time. */
    checkpoint: CheckpointCreate;
};
/** From where to where to copy backups. */
export type CheckpointReplicateParam = {
    /** ID of the project to copy to. */
    destination_project_id: string;
    /** Region to copy to. */
    destination_region: string;
    /** ID of the vault to copy to. */
    destination_vault_id: string;
    /** ID of the vault to copy from. */
    vault_id: string;
    /**
     * Whether the replication starts by itself, not by a person.
     * @default false
     */
    auto_trigger?: boolean;
    /**
     * Whether to copy over a faster line, which costs extra.
     * @default false
     */
    enable_acceleration?: boolean;
};
/** What to replicate, and where to. */
export type CheckpointReplicateReq = {
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
    /** ID of the project that started the replication. */
    project_id?: string;
    /** ID of the kind of thing that was backed up. */
    provider_id?: string;
    /** Region to copy from. */
    source_region?: string;
    /** ID of the vault to copy from. */
    vault_id?: string;
};
/** A replication that was started. */
export type CheckpointReplicateResp = {
    /** The replication of a vault's backups. */
    replication?: CheckpointReplicateRespBody;
};
/** Which vault to synchronize. */
export type SyncParam = {
    /** Whether the synchronization starts by itself, not by a person. */
    auto_trigger: boolean;
    /** ID of the vault of a hybrid cloud. */
    vault_id: string;
};
/** What to synchronize. */
export type SyncReq = {
    /** Which vault to synchronize. */
    sync: SyncParam;
};
/** The synchronization of a vault. */
export type SyncRespBody = {
    /** ID of the task. */
    operation_log_id?: string;
    /** ID of the vault of a hybrid cloud. */
    vault_id?: string;
};
/** A synchronization that was started. */
export type SyncResp = {
    /** The synchronization of a vault. */
    sync?: SyncRespBody;
};
/** A project that a backup is shared with. */
export type Member = {
    /** State of the sharing. */
    status?: "pending" | "accepted" | "rejected" | (string & {});
    /** ID of the backup. */
    backup_id?: string;
    /** When the backup was shared. A time without a zone means UTC. */
    created_at?: string;
    /** ID of the project that the backup is shared with. As a path parameter it is the member's ID. */
    dest_project_id?: string;
    /** ID of the record of the sharing, which is a marker, not the member's ID. */
    id: string;
    /** ID of the image made from the accepted backup. */
    image_id?: string | null;
    /** When the sharing was last changed. A time without a zone means UTC. */
    updated_at?: string | null;
    /** ID of the vault that the member keeps the backup in. */
    vault_id?: string | null;
};
/** A page of a list of members, or the new members. */
export type MembersList = {
    /** How many members the backup is shared with, on all pages. */
    count?: number;
    /** The members on this page, or the new ones. */
    members: Member[];
};
/** Whom to share a backup with: `members`, `domains` or both. */
export type AddMembersReq = {
    /** IDs of accounts to share with. In public beta, not in every region. */
    domains?: string[];
    /** IDs of projects to share with. */
    members?: string[];
};
/** One member. */
export type MemberResp = {
    /** A project that a backup is shared with. */
    member: Member;
};
/** Whether a member accepts a shared backup. */
export type UpdateMember = {
    /** State of the sharing. */
    status: "accepted" | "pending" | "rejected";
    /** ID of the vault to keep the backup in. To accept a backup needs it, to reject one does not. */
    vault_id?: string;
};
/** A system tag of a vault. */
export type SysTag = {
    /** Key of an enterprise project, the only system tag. */
    key?: "_sys_enterprise_project_id" | (string & {});
    /** ID of the enterprise project, `0` for the default one. */
    value?: string;
};
/** The tags of a vault. */
export type VaultTagGetResp = {
    /** System tags of the vault, which only the cloud's own staff see. */
    sys_tags?: SysTag[];
    /** The tags. */
    tags: Tag[];
};
/** The tag to add. */
export type VaultTagsCreateReq = {
    /** A tag to set or delete. */
    tag?: TagRequest;
};
/** A system tag to set. */
export type SysTagRequest = {
    /** Key of an enterprise project, the only system tag. */
    key: "_sys_enterprise_project_id";
    /** ID of the enterprise project, `0` for the default one. */
    value: string;
};
/** The tags to add or delete. */
export type BulkCreateAndDeleteVaultTagsReq = {
    /** Whether to add or delete the tags. */
    action: "create" | "delete";
    /** System tags to add, in place of `tags`. Only the cloud's own staff may use them. */
    sys_tags?: SysTagRequest[];
    /** The tags, each with a key of its own. */
    tags?: TagRequest[];
};
/** A key and the values that it has. */
export type TagsResp = {
    /** Key. */
    key?: string;
    /** Values, as a list. The example has text in place of the list. */
    values?: string[] | string;
};
/** The tags of all vaults. */
export type VaultProjectTagGetResp = {
    /** The tags. */
    tags: TagsResp[];
};
/** A condition on something other than tags. */
export type Match = {
    /** What to look at, the name of the vault. */
    key: "resource_name";
    /** What to look for. Text matches any part of the name; an empty text, exactly. */
    value: string;
};
/** A tag to look for, by its key and any of its values. */
export type TagsReq = {
    /** Key. */
    key: string;
    /** Values, any of which is right; with none, every value is. `*` before a value matches whatever has the value in it. */
    values: string[];
};
/** A system tag to look for. */
export type SysTags = {
    /** Key of an enterprise project, the only system tag. */
    key: "_sys_enterprise_project_id";
    /** IDs of enterprise projects, `0` for the default one. */
    values: string[];
};
/** Which vaults to list or count. */
export type VaultResourceInstancesReq = {
    /** Whether to list vaults, page by page (`filter`), or only to count them (`count`). */
    action: "filter" | "count";
    /** Only vaults in this kind of cloud. */
    cloud_type?: "public" | "hybrid";
    /**
     * Page size, as text. Not for the action `count`.
     * @default 1000
     */
    limit?: string;
    /** Conditions on other fields than tags. */
    matches?: Match[];
    /** Leave out vaults that have all of these tags. */
    not_tags?: TagsReq[];
    /** Leave out vaults that have any of these tags. */
    not_tags_any?: TagsReq[];
    /** Only vaults for this kind of thing. */
    object_type?: "server" | "disk" | "turbo" | "workspace" | "vmware" | "rds" | "file";
    /**
     * How many vaults to skip, as text. Not for the action `count`.
     * @default 0
     */
    offset?: string;
    /** Only vaults with these system tags. For the cloud's own staff, and not beside other conditions on tags. */
    sys_tags?: SysTags[];
    /** Only vaults that have all of these tags. */
    tags?: TagsReq[];
    /** Only vaults that have any of these tags. */
    tags_any?: TagsReq[];
    /** With true, only vaults without tags; the other conditions on tags are ignored. */
    without_any_tag?: boolean;
};
/** A vault that was found by its tags, in full. */
export type InstancesResourceDetail = {
    /** A vault, which holds backups of the resources in it. */
    vault?: Vault;
};
/** A vault that was found by its tags. */
export type TagResource = {
    /** A vault that was found by its tags, in full. */
    resource_detail?: InstancesResourceDetail;
    /** ID of the vault. */
    resource_id?: string;
    /** Name of the vault. */
    resource_name?: string;
    /** System tags of the vault, which only the cloud's own staff see. */
    sys_tags?: SysTag[];
    /** Tags of the vault, an empty list if there are none. */
    tags?: Tag[];
};
/** A page of vaults, or their number alone. */
export type VaultResourceIntancesResp = {
    /** The vaults on this page. Missing for the action `count`. */
    resources?: TagResource[];
    /** How many vaults match, on all pages. */
    total_count?: number;
};
/** Why a task failed. The fields are empty if it did not. */
export type OpErrorInfo = {
    /** Code of the error. */
    code?: string;
    /** What went wrong, in words. */
    message?: string;
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
/** A resource that a task is about. */
export type Resource = {
    /** ID of the resource. */
    id?: string;
    /** Type of the resource: a cloud server, a disk, a bare metal server, a local server, an SFS Turbo file system or a desktop. */
    type?: "OS::Nova::Server" | "OS::Cinder::Volume" | "OS::Ironic::BareMetalServer" | "OS::Native::Server" | "OS::Sfs::Turbo" | "OS::Workspace::DesktopV2" | (string & {});
    /** More about a resource. */
    extra_info?: ResourceExtraInfo;
    /** Name of the resource. */
    name?: string;
};
/** More about a backup. */
export type OpExtendInfoBckup = {
    /** ID of the backup. */
    backup_id?: string;
    /** Code of what kept the applications from a consistent state. */
    app_consistency_error_code?: string;
    /** What kept the applications from a consistent state, in words. */
    app_consistency_error_message?: string;
    /** Whether the applications were in a consistent state, as text: `1` if so, `0` if not. */
    app_consistency_status?: "0" | "1" | (string & {});
    /** Name of the backup. */
    backup_name?: string;
    /** Whether the backup is incremental, as text. */
    incremental?: "true" | "false" | (string & {});
};
/** More about a deletion. */
export type OpExtendInfoDelete = {
    /** ID of the backup. */
    backup_id?: string;
    /** Name of the backup. */
    backup_name?: string;
};
/** More about the removal of resources from a vault. */
export type OpExtendInfoRemoveResources = {
    /** How many resources failed to be deleted. */
    fail_count?: number;
    /** Resources that are removed. */
    resources?: Resource[];
    /** How many backups were deleted. */
    total_count?: number;
};
/** More about a replication. */
export type OpExtendInfoReplication = {
    /** ID of the project to copy to. */
    destination_project_id?: string;
    /** Region to copy to. */
    destination_region?: string;
    /** ID of the backup that is copied. */
    source_backup_id?: string;
    /** ID of the project to copy from. */
    source_project_id?: string;
    /** Region to copy from. */
    source_region?: string;
    /** ID of the backup in the destination region. */
    destination_backup_id?: string;
    /** Name of the backup in the destination region. */
    destination_backup_name?: string;
    /** ID of the restore point in the destination region. */
    destination_checkpoint_id?: string;
    /** Name of the backup that is copied. */
    source_backup_name?: string;
    /** ID of the restore point that is copied. */
    source_checkpoint_id?: string;
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
/** More about a synchronization. */
export type OpExtendInfoSync = {
    /** How many backups were deleted. */
    delete_backup_num?: number;
    /** How many backups failed to be synchronized. */
    err_sync_backup_num?: number;
    /** How many backups were synchronized. */
    sync_backup_num?: number;
};
/** More about the deletion of a vault. */
export type OpExtendInfoVaultDelete = {
    /** How many resources failed to be deleted. */
    fail_count?: number;
    /** How many backups were deleted. */
    total_count?: number;
    /** How many resources failed to be deleted, under the name that a client of the real service reads. */
    fail_delete_count?: number;
    /** How many backups were deleted, under the name that a client of the real service reads. */
    total_delete_count?: number;
};
/** More about a task, by its kind. */
export type OpExtraInfo = {
    /** What tasks of all kinds have. */
    common?: OpExtendInfoCommon;
    /** The resource that the task is about. */
    resource?: Resource;
    /** More about a backup. Only such a task has it. */
    backup?: OpExtendInfoBckup;
    /** More about a deletion. Only such a task has it. */
    delete?: OpExtendInfoDelete;
    /** More about the removal of resources. Only such a task has it. */
    remove_resources?: OpExtendInfoRemoveResources;
    /** More about a replication. Only such a task has it. */
    replication?: OpExtendInfoReplication;
    /** More about a restore. Only such a task has it. */
    restore?: OpExtendInfoRestore;
    /** More about a synchronization. Only such a task has it. */
    sync?: OpExtendInfoSync;
    /** More about the deletion of a vault. Only such a task has it. */
    vault_delete?: OpExtendInfoVaultDelete;
};
/** A task, which is something that the service does or did. */
export type OperationLog = {
    /** When the task was created. A time without a zone means UTC. */
    created_at?: string;
    /** Why a task failed. The fields are empty if it did not. */
    error_info?: OpErrorInfo;
    /** ID of the task. */
    id: string;
    /** ID of the project. */
    project_id?: string;
    /** When the task started. A time without a zone means UTC. */
    started_at?: string;
    /** State of the task. */
    status?: "success" | "skipped" | "failed" | "running" | "timeout" | "waiting" | (string & {});
    /** When the task was last changed. A time without a zone means UTC. */
    updated_at?: string;
    /** ID of the restore point. */
    checkpoint_id?: string;
    /** When the task ended. A time without a zone means UTC. */
    ended_at?: string;
    /** More about a task, by its kind. */
    extra_info?: OpExtraInfo;
    /** Kind of task. */
    operation_type?: "backup" | "copy" | "replication" | "restore" | "delete" | "sync" | "vault_delete" | "remove_resource" | (string & {});
    /** ID of the policy that started the task. */
    policy_id?: string | null;
    /** ID of the kind of thing that the task is about. */
    provider_id?: string;
    /** ID of the vault that the resource is in. */
    vault_id?: string | null;
    /** Name of the vault that the resource is in. */
    vault_name?: string | null;
};
/** A page of a list of tasks. */
export type OpListResp = {
    /** How many tasks match, on all pages. */
    count?: number;
    /** The tasks on this page. */
    operation_logs: OperationLog[];
    /**
     * Page size in force. At least 1, at most 1000.
     * @default 1000
     */
    limit?: number;
    /**
     * How many tasks come before this page. At least 0.
     * @default 0
     */
    offset?: number;
};
/** One task. */
export type OperationLogResp = {
    /** A task, which is something that the service does or did. */
    operation_log?: OperationLog;
};
/** The vault that a resource is in. */
export type VaultGet = Vault & {
    /** When the vault was last changed. A time without a zone means UTC. */
    updated_at?: string;
    /** Version of the vault. */
    version?: string;
};
/** Whether a resource can be backed up. */
export type ProtectableResult = {
    /** Whether the resource can be backed up. */
    result?: boolean;
    /** Code of what stands against a backup. */
    code?: string;
    /** What stands against a backup, in words. Only a resource that cannot be backed up has it. */
    message?: string;
    /** Why the resource cannot be backed up. */
    reason?: string;
    /** The vault that the resource is in. With null, it is in none. */
    vault?: VaultGet | null;
};
/** A resource that may be backed up. */
export type ProtectablesResp = {
    /** What the resource is made of, such as the disks of a server, in the form that their own service gives them. */
    children?: {
        [key: string]: unknown;
    }[];
    /** ID of the resource. */
    id: string;
    /** Name of the resource. */
    name?: string;
    /** Whether a resource can be backed up. */
    protectable?: ProtectableResult;
    /** Type of the resource: a cloud server, a disk, a bare metal server, a local server, an SFS Turbo file system or a desktop. */
    type?: "OS::Nova::Server" | "OS::Cinder::Volume" | "OS::Ironic::BareMetalServer" | "OS::Native::Server" | "OS::Sfs::Turbo" | "OS::Workspace::DesktopV2" | (string & {});
    /** The resource in the form that its own service gives it. User data with passwords may be among it. */
    detail?: {
        [key: string]: unknown;
    };
    /** Size of the resource, in GB. */
    size?: number;
    /** State of the resource, in the words of its own service, such as `ACTIVE` or `in-use`. */
    status?: string;
};
/** A page of a list of resources that may be backed up. */
export type ProtectablesListResp = {
    /** The resources on this page. */
    instances: ProtectablesResp[];
    /** Number of resources, on this page or on all pages; the recorded answer that has it is a single page. */
    count?: number;
};
/** One resource that may be backed up. */
export type ProtectableGetResp = {
    /** A resource that may be backed up. */
    instance: ProtectablesResp;
};
/** A server whose agent is to be looked at. */
export type ProtectableAgentStatusResource = {
    /** ID of the server. */
    resource_id: string;
    /** Type of the server: a cloud server or a bare metal server. */
    resource_type: "OS::Nova::Server" | "OS::Ironic::BareMetalServer";
    /** Name of the server. */
    resource_name?: string;
};
/** The servers whose agents are to be looked at. */
export type ProtectableAgentReq = {
    /** The servers. */
    agent_status: ProtectableAgentStatusResource[];
};
/** The state of the agent on one server. */
export type ProtectableAgentStatus = {
    /** Code of the error, as a number, if the agent does not answer. */
    code?: number | null;
    /** Whether the agent is on the server. */
    installed?: boolean;
    /** Whether there is a newer agent. */
    is_old?: boolean | null;
    /** Why the agent does not answer. */
    message?: string | null;
    /** ID of the server. */
    resource_id?: string;
    /** Version of the agent. */
    version?: string | null;
};
/** The state of the agents. */
export type ProtectableAgentStatusResp = {
    /** The agent of each server. */
    agent_status: ProtectableAgentStatus[];
};
/** A region that replicates. */
export type ProtectableReplicationCapabilitiesRespRegion = {
    /** Name of the region. */
    name?: string;
    /** Regions to replicate to. */
    replication_destinations?: string[];
};
/** Regions that replicate. */
export type ProtectableReplicationCapabilitiesResp = {
    /** The regions. */
    regions: ProtectableReplicationCapabilitiesRespRegion[];
};
/** A path that an agent backs up. */
export type Path = {
    /** ID of the agent. */
    agent_id?: string;
    /** The path on the host. */
    dir_path?: string;
    /** Folders that are not backed up, as text with commas between them. In public beta, not in every region. */
    exclude_paths?: string;
    /** ID of the path. */
    id?: string;
    /** State of the path. */
    status?: "available" | "remove" | (string & {});
};
/** A file backup agent: a program on a host that backs up paths of it. */
export type Agent = {
    /** ID of the agent. */
    agent_id: string;
    /** Where the host is, `cloud` for a cloud server, `native` for a local server. */
    agent_type?: "cloud" | "native" | (string & {});
    /** Version of the agent. */
    agent_version?: string;
    /** When the agent was registered. A time without a zone means UTC. */
    created_at?: string;
    /** IP address of the host. */
    host_ip?: string;
    /** Name of the host. */
    host_name?: string;
    /** Alias of the host. */
    host_nickname?: string;
    /** Operating system of the host. */
    host_os?: string;
    /** When the agent was last heard of. A time without a zone means UTC. */
    last_active_time?: string;
    /** Paths that the agent backs up. */
    paths?: Path[] | null;
    /** State of the agent. */
    status?: "normal" | "abnormal" | "uninstall" | (string & {});
    /** When the agent was last changed. A time without a zone means UTC. */
    updated_at?: string | null;
};
/** A page of a list of agents. */
export type AgentListResp = {
    /** The agents on this page. */
    agents: Agent[];
    /** How many agents match, on all pages. */
    count?: number;
    /** Page size in force. */
    limit?: number;
    /** How many agents come before this page. */
    offset?: number;
};
/** What a new agent is like, and the host that it runs on. */
export type AgentRegister = {
    /** ID of the agent. */
    agent_id: string;
    /** IP address of the host. */
    host_ip: string;
    /** Name of the host. */
    host_name: string;
    /** Operating system of the host. */
    host_os: string;
    /** Where the host is, `cloud` for a cloud server, `native` for a local server. */
    agent_type?: "cloud" | "native";
    /** Version of the agent. */
    agent_version?: string;
    /** Alias of the host. */
    host_nickname?: string;
};
/** The agent to register. */
export type AgentRegisterReq = {
    /** What a new agent is like, and the host that it runs on. */
    agent: AgentRegister;
};
/** One agent. */
export type AgentGetResp = {
    /** A file backup agent: a program on a host that backs up paths of it. */
    agent: Agent;
};
/** What changes about an agent. */
export type AgentUpdate = {
    /** State to set, which marks the agent as removed from its host. */
    status: "uninstall";
};
/** What to change. */
export type AgentUpdateReq = {
    /** What changes about an agent. */
    agent: AgentUpdate;
};
/** Folders of a path that are not backed up. */
export type ExcludePath = {
    /** Folders to leave out, all below `path_name`. */
    exclude_path_name?: string[];
    /** Path that they are a part of. */
    path_name?: string;
};
/** Paths for an agent to back up. */
export type AgentAddPathReq = {
    /** Paths to add. */
    add_path: string[];
    /** Folders to leave out. In public beta, not in every region. */
    exclude_path?: ExcludePath[];
};
/** Which paths are new to the agent. */
export type AgentAddPathResp = {
    /** Paths that were added. */
    added?: string[];
    /** Paths that the agent had already. */
    existed?: string[];
};
/** Paths that an agent no longer backs up. */
export type AgentRemovePathReq = {
    /** Paths to remove. */
    remove_path: string[];
};
/** Which paths the agent had. */
export type AgentRemovePathResp = {
    /** Paths that the agent did not have. */
    not_existed?: string[];
    /** Paths that were removed. */
    removed?: string[];
};
/** An address. */
export type SelfLinksInfo = {
    /** The address. */
    self?: string;
};
/** A project. */
export type ProjectsListInfo = {
    /** Description of the project. */
    description?: string;
    /** ID of the tenant. */
    domain_id?: string;
    /** Whether the project is in use. */
    enabled?: boolean;
    /** ID of the project. */
    id?: string;
    /** Whether the project stands for a tenant. */
    is_domain?: boolean;
    /** Address of the project. */
    links?: SelfLinksInfo;
    /** Name of the project. */
    name?: string;
    /** ID of the project above this one. */
    parent_id?: string;
};
/** The projects of a tenant in this region. */
export type ListProjectsResp = {
    /** Address of the list. */
    links?: SelfLinksInfo;
    /** The projects. */
    projects: ProjectsListInfo[];
};
/** A project of a tenant. */
export type DomainProjectsInfo = {
    /** ID of the project. */
    project_id?: string;
    /** Name of the project. */
    project_name?: string;
};
/** The projects of a tenant. */
export type ListDomainProjectsResp = {
    /** The projects. */
    projects: DomainProjectsInfo[];
};
/** A project and the tenant that owns it. */
export type DomainResp = {
    /** ID of the tenant. */
    domain_id?: string;
    /** Name of the tenant. */
    domain_name?: string;
    /** ID of the project. */
    project_id?: string;
    /** Name of the project. */
    project_name?: string;
};
/** How far one project has moved. */
export type DomainMigrateProjectStatus = {
    /** ID of the project. */
    project_id?: string;
    /** Name of the project. */
    project_name?: string;
    /** State of the move. */
    status?: "migrating" | "success" | "failed" | (string & {});
    /** Code of the error, as a number. Only a failed move has it. */
    fail_code?: number;
    /** Why the move failed. Only a failed move has it. */
    fail_reason?: string;
    /** How far the move is, in percent. At least 0, at most 100. */
    progress?: number;
    /** ID of the region. */
    region_id?: string;
};
/** How far a tenant has moved. */
export type DomainMigrateResp = {
    /** The move of each project. */
    project_status?: DomainMigrateProjectStatus[];
    /** State of the move as a whole. */
    status?: "success" | "failed" | "migrating" | (string & {});
};
/** How to move a tenant. */
export type DomainMigrate = {
    /**
     * Whether the tenant moves in all regions, not only in this one.
     * @default true
     */
    all_regions: boolean;
    /**
     * Share of spare room that the new vaults get. At least 0, at most 1.
     * @default 0.2
     */
    reservation: number;
};
/** The state of the move in each region, by the region's ID, such as `running`. */
export type MigrateDomainResponse = {
    [key: string]: string;
};
/** What a vault becomes by an order. */
export type CbcProductInfoOrderChange = {
    /** ID of the product, as the price inquiry answers it. */
    product_id: string;
    /** Capacity that the vault gets, in GB. At least 10, at most 10485760. */
    resource_size: number;
    /** Specification of the vault. */
    resource_spec_code: "vault.backup.server.normal" | "vault.backup.turbo.normal" | "vault.backup.database.normal" | "vault.backup.volume.normal" | "vault.backup.rds.normal" | "vault.replication.server.normal" | "vault.hybrid.server.normal";
    /**
     * Unit of the capacity, 17 for GB.
     * @default 17
     */
    resource_size_measure_id?: number;
};
/** The order for another size of a vault. */
export type CbcOrderChange = {
    /** What the vault becomes. */
    product_info: CbcProductInfoOrderChange;
    /** ID of the vault. */
    resource_id: string;
    /** Address that the payment page leads back to. */
    cloud_service_console_url?: string;
    /**
     * Whether an order is paid from the account's balance right away.
     * @default false
     */
    is_auto_pay?: boolean;
    /** Discount to use. */
    promotion_info?: string;
};
/** An order that was placed. */
export type OrderResponseBody = {
    /** ID of the order. */
    orderId?: string;
    /** Code of the result, as a number. */
    retCode?: number;
    /** Result in words. */
    retMsg?: string;
};
/** What a vault becomes by an order, in the old spelling. */
export type CbcProductInfoUpdate = {
    /** ID of the product, as the price inquiry answers it. */
    productId: string;
    /** Capacity that the vault gets, in GB. At least 10, at most 10485760. */
    resourceSize: number;
    /** Specification of the vault. */
    resourceSpecCode: "vault.backup.server.normal" | "vault.backup.turbo.normal" | "vault.backup.database.normal" | "vault.backup.volume.normal" | "vault.backup.rds.normal" | "vault.replication.server.normal" | "vault.hybrid.server.normal";
    /**
     * Unit of the capacity, 17 for GB.
     * @default 17
     */
    resourceSizeMeasureId?: number;
};
/** The order for another size of a vault, in the old spelling. */
export type CbcUpdate = {
    /** What the vault becomes. */
    productInfo: CbcProductInfoUpdate;
    /** ID of the vault. */
    resourceId: string;
    /** Address that the payment page leads back to. */
    cloudServiceConsoleURL?: string;
    /** Discount to use. */
    promotion_info?: string;
};
/** An order that was placed. */
export type UpdateOrderResponseBody = {
    /** ID of the order. */
    orderId?: string;
    /** Code of the result, as text. */
    retCode?: string;
    /** Result in words. */
    retMsg?: string;
};
/** Vaults that are to be paid by the month or year. */
export type ChangeToPeriod = {
    /** How many months or years to pay for. At least 1, at most 9. */
    period_num: number;
    /** Whether to pay by the month or by the year. */
    period_type: "year" | "month";
    /** IDs of the vaults. */
    vault_ids: string[];
    /** How the vaults are to be paid. */
    charging_mode?: "pre_paid";
    /** Address that the payment page leads back to. */
    console_url?: string;
    /**
     * Whether an order is paid from the account's balance right away.
     * @default false
     */
    is_auto_pay?: boolean;
    /**
     * Whether the subscription renews itself when it ends.
     * @default false
     */
    is_auto_renew?: boolean;
};
/** Features by their keys, such as `replication.enable`. A value is of any kind: examples have booleans, strings and lists of strings. */
export type ListFeaturesResponse = {
    [key: string]: unknown;
};
/** One feature by its key. The value is of any kind, as in the map of all features. */
export type ShowFeatureResponse = {
    [key: string]: unknown;
};
/** How much space the backups of a resource take. */
export type StorageUsage = {
    /** ID of the resource. */
    resource_id?: string;
    /** Name of the resource. */
    resource_name?: string;
    /** Type of the resource. */
    resource_type?: string;
    /** How many backups the resource has. */
    backup_count?: number;
    /** Size of the resource's backups. */
    backup_size?: number;
    /** Size of the resource's backups that are spread over several availability zones. */
    backup_size_multiaz?: number;
};
/** A page of a list of resources and the space that their backups take. */
export type StorageUsageResp = {
    /** How many resources match, on all pages. */
    resource_count?: number;
    /** The resources on this page. */
    storage_usage: StorageUsage[];
};
export type ResponseClientError = components['responses']['ClientError'];
export type ResponseServerError = components['responses']['ServerError'];
export type ResponseBadRequest = components['responses']['BadRequest'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ParameterProjectId = components['parameters']['project_id'];
export type ParameterVaultId = components['parameters']['vault_id'];
export type ParameterPolicyId = components['parameters']['policy_id'];
export type ParameterOrganizationPolicyId = components['parameters']['organization_policy_id'];
export type ParameterBackupId = components['parameters']['backup_id'];
export type ParameterMemberId = components['parameters']['member_id'];
export type ParameterAgentId = components['parameters']['agent_id'];
export type $defs = Record<string, never>;
export interface operations {
    listVaults: {
        parameters: {
            query?: {
                /** Page size, 1 to 1000. It does not cap the list. */
                limit?: number;
                /** Only vaults with this name. */
                name?: string;
                /** How many vaults to skip. At least 0. */
                offset?: number;
                /** Only vaults in this kind of cloud. */
                cloud_type?: "public" | "hybrid";
                /** Only vaults for this kind of protection. */
                protect_type?: "backup" | "replication";
                /** Only vaults for this type of resource. */
                object_type?: "server" | "disk" | "turbo" | "workspace" | "vmware" | "rds" | "file";
                /**
                 * Only items of this enterprise project, by its ID; `all_granted_eps` stands for all enterprise projects that the user may see.
                 * @example all_granted_eps
                 */
                enterprise_project_id?: string;
                /** Only these vaults, by their IDs; sent as one list with commas. */
                id?: string[];
                /** Only vaults with this policy, by its ID. */
                policy_id?: string;
                /** Only vaults in this state. */
                status?: string;
                /** Only vaults with these resources: their IDs, separated by commas. */
                resource_ids?: string;
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
                    "application/json": VaultListResp;
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
                "application/json": VaultCreateReq;
            };
        };
        responses: {
            /** The new vault, or the orders for it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": VaultCreateResp;
                };
            };
            /** The request is refused. Codes: `BackupService.6100`, the vault has as many resources as it can have; `BackupService.6101`, the size is wrong; `BackupService.6102`, the vault is for another type of resource; `BackupService.6103`, a resource is in a vault already; `BackupService.6104`, a resource is named twice; `BackupService.6205`, a resource has backups in the older services CSBS or VBS. */
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
    createPostPaidVault: {
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
                "application/json": VaultOrderCreateReqs;
            };
        };
        responses: {
            /** The orders. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": VaultOrderCreateRes;
                };
            };
            400: components["responses"]["BadRequest"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listExternalVaults: {
        parameters: {
            query: {
                /** ID of the project in the other region. */
                external_project_id: string;
                /** Page size, 1 to 1000. It does not cap the list. */
                limit?: number;
                /** How many vaults to skip. At least 0. */
                offset?: number;
                /** Only vaults for this kind of protection. */
                protect_type?: "backup" | "replication" | "hybrid";
                /** ID of the other region. */
                region_id: string;
                /** Only vaults for this type of resource. The name is misspelt on the wire. */
                objcet_type?: string;
                /** Only vaults in this kind of cloud. */
                cloud_type?: "public" | "hybrid";
                /** Only the vault with this ID. All other filters are then ignored. */
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
            /** A page of vaults. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": VaultListResp;
                };
            };
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
                    "application/json": VaultGetResp;
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
                "application/json": VaultUpdateReq;
            };
        };
        responses: {
            /** The changed vault. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": VaultGetResp;
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
            /** The service deletes the vault. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** The request is refused. Codes: `BackupService.6111`, the vault cannot be deleted; `BackupService.6112`, the vault's state does not allow it; `BackupService.6203`, a backup is being made; `BackupService.6204`, an image was made of a backup. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
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
    showSummary: {
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
            /** The sums. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ResSummary;
                };
            };
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    batchUpdateVault: {
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
                "application/json": BatchUpdateVaultRequestBody;
            };
        };
        responses: {
            /** The changed vaults. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": VaultBatchUpdateResp;
                };
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
                "application/json": VaultAddResourceReq;
            };
        };
        responses: {
            /** The added resources. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": VaultAddResourceResp;
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
                "application/json": VaultRemoveResourceReq;
            };
        };
        responses: {
            /** The resources that are removed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": VaultRemoveResourceResp;
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
                "application/json": VaultMigrateResourceReq;
            };
        };
        responses: {
            /** The moved resources. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": VaultMigrateResourceResp;
                };
            };
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    setVaultResource: {
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
                "application/json": VaultSetResourceReq;
            };
        };
        responses: {
            /** The resources that are set. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": VaultSetResourceResp;
                };
            };
            /** The request is refused. Codes: `BackupService.6134`, resources are being removed from the vault; `BackupService.6135`, a resource is not in the vault. */
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
                "application/json": VaultAssociate;
            };
        };
        responses: {
            /** The vault and its policy. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": VaultAssociateResp;
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
                "application/json": VaultDissociate;
            };
        };
        responses: {
            /** The vault and the policy it had. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": VaultDissociateResp;
                };
            };
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listPolicies: {
        parameters: {
            query?: {
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
                    "application/json": PolicyListResp;
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
                "application/json": PolicyCreateReq;
            };
        };
        responses: {
            /** The new policy. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PolicyCreateResp;
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
                    "application/json": PolicyCreateResp;
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
                "application/json": PolicyUpdateReq;
            };
        };
        responses: {
            /** The changed policy. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PolicyCreateResp;
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
    listOrganizationPolicies: {
        parameters: {
            query: {
                /** Kind of policy. */
                operation_type: string;
                /** Page size. It does not cap the list. */
                limit?: number;
                /** How many policies to skip. At least 0. */
                offset?: number;
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
            /** A page of organization policies. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OrganizationPoliciesListResp;
                };
            };
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    createOrganizationPolicy: {
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
                "application/json": OrganizationPolicyCreateReq;
            };
        };
        responses: {
            /** The new organization policy. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OrganizationPolicyResp;
                };
            };
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    showOrganizationPolicy: {
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
                 * ID of the organization policy.
                 * @example 5f5dd325-d7d1-4693-9d97-db37ecb91696
                 */
                organization_policy_id: components["parameters"]["organization_policy_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The organization policy. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OrganizationPolicyResp;
                };
            };
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    updateOrganizationPolicy: {
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
                 * ID of the organization policy.
                 * @example 5f5dd325-d7d1-4693-9d97-db37ecb91696
                 */
                organization_policy_id: components["parameters"]["organization_policy_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": OrganizationPolicyUpdateReq;
            };
        };
        responses: {
            /** The changed organization policy. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OrganizationPolicyResp;
                };
            };
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    deleteOrganizationPolicy: {
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
                 * ID of the organization policy.
                 * @example 5f5dd325-d7d1-4693-9d97-db37ecb91696
                 */
                organization_policy_id: components["parameters"]["organization_policy_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The organization policy is deleted. */
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
    listOrganizationPolicyDetails: {
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
                 * ID of the organization policy.
                 * @example 5f5dd325-d7d1-4693-9d97-db37ecb91696
                 */
                organization_policy_id: components["parameters"]["organization_policy_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Where the policy is rolled out. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OrganizationPolicyStatusListResp;
                };
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
                /**
                 * Only backups of this enterprise project, by its ID; `all_granted_eps` stands for all enterprise projects that the user may see.
                 * @example all_granted_eps
                 */
                enterprise_project_id?: string;
                /** Kind of backup, `replication` for those replicated from another region. */
                image_type?: "backup" | "replication";
                /** Only incremental backups if true, only full ones if false. Without it, both. */
                incremental?: boolean;
                /**
                 * Page size, 1 to 1000. It does not cap the list.
                 * @default 1000
                 */
                limit?: number;
                /** ID of the last backup on the page before. */
                marker?: string;
                /** State of the sharing of a backup: `pending`, not answered yet; `accepted`, usable in the target's vault; `rejected`, refused. */
                member_status?: "pending" | "accepted" | "rejected";
                /** Only backups with this name, of letters, digits, underscores and hyphens. */
                name?: string;
                /**
                 * How many backups to skip. At least 0.
                 * @default 0
                 */
                offset?: number;
                /**
                 * Whose backups to list: `private`, those that the project owns; `shared`, those that other projects share with it; `all_granted`, both.
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
                /** Only backups of resources of this type: cloud servers, disks, bare metal servers, SFS Turbo file systems, desktops or native servers. */
                resource_type?: "OS::Nova::Server" | "OS::Cinder::Volume" | "OS::Ironic::BareMetalServer" | "OS::Sfs::Turbo" | "OS::Workspace::DesktopV2" | "OS::Native::Server";
                /**
                 * Whether the answer holds replication records.
                 * @default false
                 */
                show_replication?: boolean;
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
                    "application/json": BackupListResp;
                };
            };
            401: components["responses"]["Unauthorized"];
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
                    "application/json": BackupGetResp;
                };
            };
            401: components["responses"]["Unauthorized"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    updateBackup: {
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
                "application/json": BackupUpdateReq;
            };
        };
        responses: {
            /** The changed backup. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BackupGetResp;
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
            /** The service deletes the backup. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** The request is refused. Codes: `BackupService.6201`, the backup cannot be deleted; `CSBS.2003`, something else is being done with the backup; `CSBS.3001`, there is no such backup. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    showMetadata: {
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
            /** The metadata. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BackupMetadata;
                };
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
                "application/json": BackupRestoreReq;
            };
        };
        responses: {
            /** The restore begins. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RestoreBackupResponse;
                };
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
                "application/json": BackupReplicateReq;
            };
        };
        responses: {
            /** The replication. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BackupReplicateResp;
                };
            };
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    importBackup: {
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
                "application/json": BackupSyncReq;
            };
        };
        responses: {
            /** A task for each backup. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BackupSyncResp;
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
                "application/json": VaultBackupReq;
            };
        };
        responses: {
            /** The new restore point. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CheckpointResp;
                };
            };
            /** The request is refused. Codes: `BackupService.6113`, the vault's state does not allow a backup; `BackupService.1001`, the vault is being backed up; `BackupService.6114`, the vault is full; `BackupService.9900`, a parameter is wrong; `BackupService.2010`, the resource is being restored. */
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
                /** ID of the restore point. */
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
                    "application/json": CheckpointResp;
                };
            };
            401: components["responses"]["Unauthorized"];
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
                "application/json": CheckpointReplicateReq;
            };
        };
        responses: {
            /** The replication. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CheckpointReplicateResp;
                };
            };
            /** The request is refused. Codes: `BackupService.0001`, there is nothing to back up. */
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
    importCheckpoint: {
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
                "application/json": SyncReq;
            };
        };
        responses: {
            /** The task. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SyncResp;
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
                /** Only members in this state. */
                status?: string;
                /** Only members that keep the backup in this vault, by its ID. */
                vault_id?: string;
                /** Page size. It does not cap the list. */
                limit?: number;
                /** ID of the last member on the page before. */
                marker?: string;
                /** How many members to skip. At least 0. */
                offset?: number;
                /** Order: keys with an optional direction, separated by commas, as `key:asc,key:desc`. The direction is `desc` if not given. At most 255 characters. */
                sort?: string;
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
                    "application/json": MembersList;
                };
            };
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    addMembers: {
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
                "application/json": AddMembersReq;
            };
        };
        responses: {
            /** The new members. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MembersList;
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
                    "application/json": MemberResp;
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
                "application/json": UpdateMember;
            };
        };
        responses: {
            /** The changed member. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MemberResp;
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
                    "application/json": VaultTagGetResp;
                };
            };
            400: components["responses"]["BadRequest"];
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
                "application/json": VaultTagsCreateReq;
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
                "application/json": BulkCreateAndDeleteVaultTagsReq;
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
                /** Key of the tag. Blanks around it are cut off; nothing else about it is checked. */
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
                    "application/json": VaultProjectTagGetResp;
                };
            };
            400: components["responses"]["BadRequest"];
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
                "application/json": VaultResourceInstancesReq;
            };
        };
        responses: {
            /** A page of vaults, or their number. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": VaultResourceIntancesResp;
                };
            };
            400: components["responses"]["BadRequest"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listTasks: {
        parameters: {
            query?: {
                /**
                 * Only tasks up to this time, UTC, as `YYYY-MM-DDThh:mm:ssZ`.
                 * @example 2018-02-01T12:00:00Z
                 */
                end_time?: string;
                /** Page size. It does not cap the list. At least 1. */
                limit?: number;
                /** How many tasks to skip. At least 0. */
                offset?: number;
                /** Only tasks of this kind. */
                operation_type?: "backup" | "copy" | "replication" | "delete" | "restore" | "vault_delete" | "remove_resource" | "sync";
                /** Only tasks of this backup provider, by its ID; a backup names its own in `provider_id`. */
                provider_id?: string;
                /** Only tasks on this resource, by its ID. */
                resource_id?: string;
                /** Only tasks on resources with this name. */
                resource_name?: string;
                /**
                 * Only tasks from this time on, UTC, as `YYYY-MM-DDThh:mm:ssZ`.
                 * @example 2018-02-01T12:00:00Z
                 */
                start_time?: string;
                /** Only tasks in this state. */
                status?: "success" | "skipped" | "failed" | "running" | "timeout" | "waiting";
                /** Only tasks on resources of this vault, by its ID. */
                vault_id?: string;
                /** Only tasks on resources of vaults with this name. */
                vault_name?: string;
                /**
                 * Only items of this enterprise project, by its ID; `all_granted_eps` stands for all enterprise projects that the user may see.
                 * @example all_granted_eps
                 */
                enterprise_project_id?: string;
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
                    "application/json": OpListResp;
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
                    "application/json": OperationLogResp;
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
    listProtectables: {
        parameters: {
            query?: {
                /** Page size, at most 50. It does not cap the list. */
                limit?: number;
                /** ID of the last resource on the page before. */
                marker?: string;
                /** Only resources with this name. */
                name?: string;
                /** For servers the number of a page, for disks how many to skip. Lists do without it. */
                offset?: number;
                /** Only resources in this state, such as `available` or `error`. */
                status?: string;
                /** Only the resource with this ID. */
                id?: string;
                /** Only disks of this server, by its ID. For users of enterprise projects. */
                server_id?: string;
            };
            header?: never;
            path: {
                /**
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /** Kind of resource. */
                protectable_type: "server" | "disk" | "turbo" | "workspace" | "workspace_v2";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of resources. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ProtectablesListResp;
                };
            };
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    showProtectable: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /** ID of the resource. */
                instance_id: string;
                /** Kind of resource. */
                protectable_type: "server" | "disk";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The resource. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ProtectableGetResp;
                };
            };
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    checkAgent: {
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
                "application/json": ProtectableAgentReq;
            };
        };
        responses: {
            /** The agents' states. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ProtectableAgentStatusResp;
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
                    "application/json": ProtectableReplicationCapabilitiesResp;
                };
            };
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listAgents: {
        parameters: {
            query?: {
                /** Page size, 1 to 1000. It does not cap the list. */
                limit?: number;
                /** How many agents to skip. At least 0. */
                offset?: number;
                /** Only agents in this state. */
                status?: string;
                /** Only these agents, by their IDs; sent as one list with commas. */
                agent_id?: string[];
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
            /** A page of agents. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AgentListResp;
                };
            };
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    registerAgent: {
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
                "application/json": AgentRegisterReq;
            };
        };
        responses: {
            /** The registered agent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AgentGetResp;
                };
            };
            /** The request is refused. Codes: `BackupService.7403`, the agent's ID is wrong. */
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
    showAgent: {
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
                 * ID of the agent.
                 * @example 489654f2-363b-4ebf-966a-bdf079d97114
                 */
                agent_id: components["parameters"]["agent_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The agent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AgentGetResp;
                };
            };
            /** There is no such agent; the code is `BackupService.7410`. */
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
    updateAgent: {
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
                 * ID of the agent.
                 * @example 489654f2-363b-4ebf-966a-bdf079d97114
                 */
                agent_id: components["parameters"]["agent_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": AgentUpdateReq;
            };
        };
        responses: {
            /** The changed agent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AgentGetResp;
                };
            };
            /** The request is refused. Codes: `BackupService.7403`, the agent's ID is wrong. */
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
    unregisterAgent: {
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
                 * ID of the agent.
                 * @example 489654f2-363b-4ebf-966a-bdf079d97114
                 */
                agent_id: components["parameters"]["agent_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The agent is removed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** The request is refused. Codes: `BackupService.7403`, the agent's ID is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
            /** There is no such agent; the code is `BackupService.7410`. */
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
    addAgentPath: {
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
                 * ID of the agent.
                 * @example 489654f2-363b-4ebf-966a-bdf079d97114
                 */
                agent_id: components["parameters"]["agent_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": AgentAddPathReq;
            };
        };
        responses: {
            /** What became of the paths. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AgentAddPathResp;
                };
            };
            /** The request is refused. Codes: `BackupService.7407`, there are too many paths. */
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
    removeAgentPath: {
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
                 * ID of the agent.
                 * @example 489654f2-363b-4ebf-966a-bdf079d97114
                 */
                agent_id: components["parameters"]["agent_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": AgentRemovePathReq;
            };
        };
        responses: {
            /** What became of the paths. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AgentRemovePathResp;
                };
            };
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listProjects: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The projects. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ListProjectsResp;
                };
            };
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listDomainProjects: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Name of the account. */
                domain_name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The projects. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ListDomainProjectsResp;
                };
            };
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    showDomain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project whose account to show. */
                source_project_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The project and its account. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": DomainResp;
                };
            };
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    showMigrateStatus: {
        parameters: {
            query?: {
                /**
                 * Whether to show other regions too.
                 * @default true
                 */
                all_regions?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The state of the move. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": DomainMigrateResp;
                };
            };
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    migrateDomain: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": DomainMigrate;
            };
        };
        responses: {
            /** The state of each region, by the region's ID. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MigrateDomainResponse;
                };
            };
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    changeOrder: {
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
                "application/json": CbcOrderChange;
            };
        };
        responses: {
            /** The order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OrderResponseBody;
                };
            };
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    updateOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /** ID of the order. */
                order_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CbcUpdate;
            };
        };
        responses: {
            /** The order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UpdateOrderResponseBody;
                };
            };
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    changeVaultChargeMode: {
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
                "application/json": ChangeToPeriod;
            };
        };
        responses: {
            /** The order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OrderResponseBody;
                };
            };
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listFeatures: {
        parameters: {
            query?: {
                /** How many features to answer. At least 1, at most 1000. */
                limit?: number;
                /** How many features to skip. At least 0, at most 1000. */
                offset?: number;
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
            /** The features, by their keys. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ListFeaturesResponse;
                };
            };
            /** The user may not see the features. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                    "text/plain": string;
                };
            };
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    showFeature: {
        parameters: {
            query?: {
                /** How many features to answer. At least 1, at most 1000. */
                limit?: number;
                /** How many features to skip. At least 0, at most 1000. */
                offset?: number;
            };
            header?: never;
            path: {
                /**
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /** Key of the feature, such as `replication.enable`, `replication.source_region`, `replication.destination_regions`, `replication.destination_dgw_regions` or `features.backup_double_az`. */
                feature_key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The feature, by its key. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ShowFeatureResponse;
                };
            };
            /** There is no feature with this key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                    "text/plain": string;
                };
            };
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listStorageUsage: {
        parameters: {
            query?: {
                /** Page size. It does not cap the list. */
                limit?: number;
                /** How many resources to skip. */
                offset?: number;
                /** Only the resource with this ID. */
                resource_id?: string;
                /** Only resources of this type. */
                resource_type?: "OS::Nova::Server" | "OS::Ironic::BareMetalServer";
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
            /** A page of resources. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": StorageUsageResp;
                };
            };
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
}
