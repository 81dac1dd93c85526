// Generated from specs/huawei-cbr by `npm run generate`. To change it, change the spec.
export interface paths {
    "/v3/{project_id}/vaults": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        /**
         * List vaults
         * @description Lists the vaults of the project.
         */
        get: operations["listVaults"];
        put?: never;
        /**
         * Create a vault
         * @description Creates a vault and, in the same call, associates resources, tags and a backup policy with it. Answers the vault if it is paid by use. A vault paid by month or year (`pre_paid`) is answered with its orders in place of the vault; it exists once the order is paid in Huawei's billing service.
         */
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
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Order a vault paid by month or year
         * @description Orders a vault that is paid ahead, by month or year; the name says the opposite. Answers the orders: `resourceId` of an order is the ID of the vault. The vault exists once the order is paid in Huawei's billing service. This call costs money.
         */
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
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        /**
         * List vaults of another region
         * @description Lists the vaults that the account has in another region, to find the target of a replication.
         */
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
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /**
                 * @description ID of the vault.
                 * @example 79bd9daa-884f-4f84-b8fe-235d58cd927d
                 */
                vault_id: components["parameters"]["vault_id"];
            };
            cookie?: never;
        };
        /**
         * Show a vault
         * @description Shows one vault, its resources and how full it is.
         */
        get: operations["showVault"];
        /**
         * Update a vault
         * @description Changes a vault's name, size or settings. Answers the changed vault.
         */
        put: operations["updateVault"];
        post?: never;
        /**
         * Delete a vault
         * @description Deletes a vault and all backups in it. The answer has no body. The vault is gone when `showVault` answers 404; until then its `billing.status` is `deleting`. The task has the type `vault_delete`.
         */
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
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        /**
         * Show the capacity of all vaults
         * @description Sums up how large the project's vaults are together, and how much of them is used.
         */
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
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Update all vaults
         * @description Sets for all vaults of the project when to warn that they get full. Answers the IDs of the changed vaults.
         */
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
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /**
                 * @description ID of the vault.
                 * @example 79bd9daa-884f-4f84-b8fe-235d58cd927d
                 */
                vault_id: components["parameters"]["vault_id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add resources to a vault
         * @description Associates resources with a vault, so that it backs them up. Answers their IDs.
         */
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
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /**
                 * @description ID of the vault.
                 * @example 79bd9daa-884f-4f84-b8fe-235d58cd927d
                 */
                vault_id: components["parameters"]["vault_id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove resources from a vault
         * @description Dissociates resources from a vault and deletes their backups in it. Answers their IDs. A resource is removed when `showVault` no longer lists it; until then its `protect_status` is `removing`. The task has the type `remove_resource`.
         */
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
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /**
                 * @description ID of the vault.
                 * @example 79bd9daa-884f-4f84-b8fe-235d58cd927d
                 */
                vault_id: components["parameters"]["vault_id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move resources to another vault
         * @description Associates resources with another vault and moves their backups there. Answers the IDs of what moved. No page says whether the move is done by then.
         */
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
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /**
                 * @description ID of the vault.
                 * @example 79bd9daa-884f-4f84-b8fe-235d58cd927d
                 */
                vault_id: components["parameters"]["vault_id"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Suspend or resume automatic backup
         * @description Suspends or resumes the automatic backup of single resources of a vault. Answers their IDs.
         */
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
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /**
                 * @description ID of the vault.
                 * @example 79bd9daa-884f-4f84-b8fe-235d58cd927d
                 */
                vault_id: components["parameters"]["vault_id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Apply a policy to a vault
         * @description Applies one policy or several to a vault. Answers the vault's ID and the policy's.
         */
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
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /**
                 * @description ID of the vault.
                 * @example 79bd9daa-884f-4f84-b8fe-235d58cd927d
                 */
                vault_id: components["parameters"]["vault_id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove a policy from a vault
         * @description Removes a policy from a vault. Answers the IDs of both. The path says `dissociate`.
         */
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
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        /**
         * List policies
         * @description Lists the policies of the project, all in one answer: the request has no parameters for pages.
         */
        get: operations["listPolicies"];
        put?: never;
        /**
         * Create a policy
         * @description Creates a policy that backs up or replicates at set times. Answers the policy.
         */
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
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /**
                 * @description ID of the policy.
                 * @example cbb3ce6f-3332-4e7c-b98e-77290d8471ff
                 */
                policy_id: components["parameters"]["policy_id"];
            };
            cookie?: never;
        };
        /**
         * Show a policy
         * @description Shows one policy.
         */
        get: operations["showPolicy"];
        /**
         * Update a policy
         * @description Changes one policy. Answers the changed policy.
         */
        put: operations["updatePolicy"];
        post?: never;
        /**
         * Delete a policy
         * @description Deletes one policy. The answer has no body.
         */
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
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        /**
         * List organization policies
         * @description Lists the organization policies of one kind.
         */
        get: operations["listOrganizationPolicies"];
        put?: never;
        /**
         * Create an organization policy
         * @description Creates a policy that is rolled out to accounts of an organization. Answers the policy, at first with the status `syncing`. It is rolled out when `listOrganizationPolicyDetails` has the status `available` for all projects.
         */
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
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /**
                 * @description ID of the organization policy.
                 * @example 5f5dd325-d7d1-4693-9d97-db37ecb91696
                 */
                organization_policy_id: components["parameters"]["organization_policy_id"];
            };
            cookie?: never;
        };
        /**
         * Show an organization policy
         * @description Shows one organization policy.
         */
        get: operations["showOrganizationPolicy"];
        /**
         * Update an organization policy
         * @description Changes one organization policy. Answers the changed policy. The change is rolled out when `listOrganizationPolicyDetails` has the status `available` for all projects.
         */
        put: operations["updateOrganizationPolicy"];
        post?: never;
        /**
         * Delete an organization policy
         * @description Deletes one organization policy. The answer has no body.
         */
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
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /**
                 * @description ID of the organization policy.
                 * @example 5f5dd325-d7d1-4693-9d97-db37ecb91696
                 */
                organization_policy_id: components["parameters"]["organization_policy_id"];
            };
            cookie?: never;
        };
        /**
         * List where an organization policy is rolled out
         * @description Lists, account by account and project by project, how far an organization policy is rolled out. All comes in one answer: the request has no parameters for pages.
         */
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
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        /**
         * List backups
         * @description Lists the backups that the project owns, or, by `own_type`, those shared with it.
         */
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
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /**
                 * @description ID of the backup.
                 * @example a5200268-74a5-4806-acc6-95793ab0228b
                 */
                backup_id: components["parameters"]["backup_id"];
            };
            cookie?: never;
        };
        /**
         * Show a backup
         * @description Shows one backup and, in `children`, the backups that it is made of. A backup that was deleted may answer 401 in place of 404.
         */
        get: operations["showBackup"];
        /**
         * Rename a backup
         * @description Renames a backup. Answers the changed backup.
         */
        put: operations["updateBackup"];
        post?: never;
        /**
         * Delete a backup
         * @description Deletes one backup. The answer has no body. The backup is gone when `showBackup` answers 404, or 401 with `Malformed request url`; until then its `status` is `deleting`. The task has the type `delete`.
         */
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
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /**
                 * @description ID of the backup.
                 * @example a5200268-74a5-4806-acc6-95793ab0228b
                 */
                backup_id: components["parameters"]["backup_id"];
            };
            cookie?: never;
        };
        /**
         * Show a backup's metadata
         * @description Shows what a server was when it was backed up: the server, its flavor, disks and ports, each as JSON inside a string. Not every such string is valid JSON. The answer holds user data and network addresses, so keep it out of logs.
         */
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
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /**
                 * @description ID of the backup.
                 * @example a5200268-74a5-4806-acc6-95793ab0228b
                 */
                backup_id: components["parameters"]["backup_id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore a backup
         * @description Restores the data of a backup to a server, a disk or another resource. Answers at once, with the ID of a task in `job_id`. The restore is done when `showTask` for it has the status `success`; `failed` and `timeout` end it too. Where the body is missing, look for a task of the type `restore` for the resource.
         */
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
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /**
                 * @description ID of the backup.
                 * @example a5200268-74a5-4806-acc6-95793ab0228b
                 */
                backup_id: components["parameters"]["backup_id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replicate a backup
         * @description Copies a backup to a vault in another region. Answers the ID of a replication record. The copy is done when that record of the backup, in `showBackup` or in `listBackups` with `show_replication`, has the status `success`; `fail` and `skip` end it too. The task has the type `replication`.
         */
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
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register backups from a bucket
         * @description Registers backups that a VMware backup system outside the cloud has stored in a bucket. Answers a task for each backup. A backup is registered when `showTask` for its `operation_log_id` has the status `success`; the task has the type `sync`.
         */
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
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a restore point
         * @description Backs up a vault, or some of its resources, now. Answers the restore point, with the status `protecting`. The backup is done when `showCheckpoint` has the status `available` and so has the `protect_status` of every resource; `error` ends it too. The task has the type `backup`.
         */
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
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        /**
         * Show a restore point
         * @description Shows one restore point and the state of its resources. A restore point that was deleted may answer 401 in place of 404.
         */
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
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replicate a vault's backups
         * @description Copies all backups of a vault to a vault in another region. Answers a replication record for each backup. A copy is done when its record in `showBackup` has the status `success`; `fail` and `skip` end it too.
         */
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
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Synchronize a hybrid-cloud vault
         * @description Synchronizes the backups of a vault for hybrid clouds. Answers the ID of a task. It is done when `showTask` for the `operation_log_id` has the status `success`; the task has the type `sync`.
         */
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
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /**
                 * @description ID of the backup.
                 * @example a5200268-74a5-4806-acc6-95793ab0228b
                 */
                backup_id: components["parameters"]["backup_id"];
            };
            cookie?: never;
        };
        /**
         * List share members
         * @description Lists the projects that a backup is shared with.
         */
        get: operations["listMembers"];
        put?: never;
        /**
         * Add share members
         * @description Shares a backup with other projects of the same region, which then accept or reject it. Only backups of servers can be shared. Answers the new members.
         */
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
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /**
                 * @description ID of the backup.
                 * @example a5200268-74a5-4806-acc6-95793ab0228b
                 */
                backup_id: components["parameters"]["backup_id"];
                /**
                 * @description ID of the member, which is the ID of the project that the backup is shared with.
                 * @example f841e01fd2b14e7fa41b6ae7aa6b0594
                 */
                member_id: components["parameters"]["member_id"];
            };
            cookie?: never;
        };
        /**
         * Show a share member
         * @description Shows one project that a backup is shared with.
         */
        get: operations["showMemberDetail"];
        /**
         * Accept or reject a shared backup
         * @description Accepts or rejects a shared backup. The project that the backup is shared with calls it. Answers the changed member.
         */
        put: operations["updateMemberStatus"];
        post?: never;
        /**
         * Delete a share member
         * @description Ends the sharing of a backup with one project. The answer has no body.
         */
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
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /**
                 * @description ID of the vault.
                 * @example 79bd9daa-884f-4f84-b8fe-235d58cd927d
                 */
                vault_id: components["parameters"]["vault_id"];
            };
            cookie?: never;
        };
        /**
         * List the tags of a vault
         * @description Lists the tags of one vault, all in one answer: a vault has few. The path says `vault`, not `vaults`.
         */
        get: operations["listVaultTags"];
        put?: never;
        /**
         * Add a tag to a vault
         * @description Adds one tag to a vault. A tag with the same key is overwritten, so the request may be sent twice. The answer has no body. The path says `vault`, not `vaults`.
         */
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
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /**
                 * @description ID of the vault.
                 * @example 79bd9daa-884f-4f84-b8fe-235d58cd927d
                 */
                vault_id: components["parameters"]["vault_id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add or delete tags of a vault
         * @description Adds or deletes several tags of a vault, which has at most 10. The request may be sent twice: a tag with the same key is overwritten, and one that is missing counts as deleted. The answer has no body. The path says `vault`, not `vaults`.
         */
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
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /**
                 * @description ID of the vault.
                 * @example 79bd9daa-884f-4f84-b8fe-235d58cd927d
                 */
                vault_id: components["parameters"]["vault_id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a tag of a vault
         * @description Deletes one tag of a vault. The answer has no body. The path says `vault`, not `vaults`.
         */
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
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        /**
         * List the tags of all vaults
         * @description Lists the tags that the project's vaults have, all in one answer: the request has no parameters for pages. The path says `vault`, not `vaults`.
         */
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
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List vaults by their tags
         * @description Lists or counts the vaults that have certain tags. It changes nothing. With `action` `filter` it answers a page of vaults and how many there are; with `count` it answers their number alone, without `resources`, and takes no `limit` and no `offset`. The path says `vault`, not `vaults`.
         */
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
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        /**
         * List tasks
         * @description Lists the tasks of the project: backups, restores, deletions, replications and so on.
         */
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
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        /**
         * Show a task
         * @description Shows one task. Its `status` is `waiting`, then `running`, and at the end `success`, `skipped`, `failed` or `timeout`.
         */
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
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        /**
         * List what can be backed up
         * @description Lists the resources of one kind and says of each whether it can be backed up, and if not, why. The answer holds what the resource's own service says of it, with user data, so keep it out of logs.
         */
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
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        /**
         * Show whether a resource can be backed up
         * @description Shows one resource and says whether it can be backed up, and if not, why. The answer holds what the resource's own service says of it, with user data, so keep it out of logs.
         */
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
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check the agents of servers
         * @description Tells for servers whether the agent that makes backups consistent for applications is installed and up to date. It changes nothing. The path says `agent`, not `agents`.
         */
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
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        /**
         * List where backups can be replicated to
         * @description Lists the regions that replicate, and where each replicates to. All comes in one answer: the request has no parameters for pages.
         */
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
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        /**
         * List agents
         * @description Lists the agents that back up files.
         */
        get: operations["listAgents"];
        put?: never;
        /**
         * Register an agent
         * @description Registers an agent that backs up files. The agent calls it by itself when it is installed. Answers the agent.
         */
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
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /**
                 * @description ID of the agent.
                 * @example 489654f2-363b-4ebf-966a-bdf079d97114
                 */
                agent_id: components["parameters"]["agent_id"];
            };
            cookie?: never;
        };
        /**
         * Show an agent
         * @description Shows one agent and the paths that it backs up.
         */
        get: operations["showAgent"];
        /**
         * Mark an agent as uninstalled
         * @description Sets an agent's state to `uninstall`. It is called while the agent is being uninstalled. Answers the changed agent.
         */
        put: operations["updateAgent"];
        post?: never;
        /**
         * Remove an agent
         * @description Removes an agent and deletes all its backups. The answer has status 200 and no body. No page says how to wait until the backups are gone.
         */
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
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /**
                 * @description ID of the agent.
                 * @example 489654f2-363b-4ebf-966a-bdf079d97114
                 */
                agent_id: components["parameters"]["agent_id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add paths to back up
         * @description Adds paths for an agent to back up. Whether they exist on the server is not checked. Answers which paths are new and which were there.
         */
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
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /**
                 * @description ID of the agent.
                 * @example 489654f2-363b-4ebf-966a-bdf079d97114
                 */
                agent_id: components["parameters"]["agent_id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove paths to back up
         * @description Removes paths from what an agent backs up. Answers which paths are removed and which were not there.
         */
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
        /**
         * List projects of all regions
         * @description Lists the account's projects in all regions, to find the target of a replication. Without enterprise projects the list is empty. All comes in one answer: the request has no parameters for pages.
         */
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
        /**
         * List an account's projects
         * @description Lists the projects of an account by the account's name, all in one answer: the request has no parameters for pages.
         */
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
        /**
         * Show a project's account
         * @description Shows which account a project belongs to. It is made for the console, which shows where shared backups are from.
         */
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
        /**
         * Show how far the move is
         * @description Shows how far the move from CSBS and VBS is, as a whole and project by project. All comes in one answer.
         */
        get: operations["showMigrateStatus"];
        put?: never;
        /**
         * Move an account to this service
         * @description Moves the account's resources from the older services CSBS and VBS to this one. Answers the state of each region. The move is done when `showMigrateStatus` no longer has the status `migrating`.
         */
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
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resize a vault paid by month or year
         * @description Orders another size for a vault that is paid by month or year. Answers the order. The vault changes once the order is paid in Huawei's billing service. This call costs money. This is a public beta that not every region has.
         */
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
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Resize a vault, by a call that was replaced
         * @deprecated
         * @description Orders another size for a vault that is paid by month or year. Answers the order. This call costs money. Huawei has given it up; use `changeOrder` instead.
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
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pay for vaults by month or year
         * @description Turns vaults that are paid by use into vaults that are paid by month or year. Answers the order. The vaults change once the order is paid in Huawei's billing service. This call costs money. This is a public beta that not every region has.
         */
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
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        /**
         * Show all features
         * @description Shows what the service can do in this region, as a map of keys to values of any kind. A map has no pages. This is a public beta that not every region has.
         */
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
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        /**
         * Show a feature
         * @description Shows one feature of this region, as a map of its key to a value of any kind. This is a public beta that not every region has.
         */
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
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        /**
         * List the space that backups take
         * @description Lists, resource by resource, how many backups there are and how much space they take.
         */
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
        /** @description What a vault is for, how large it is and how it is paid. */
        Billing: {
            /** @description Allocated capacity, in GB. */
            allocated?: number;
            /**
             * @description How the vault is paid, `post_paid` by use or `pre_paid` by the month or year.
             * @enum {string}
             */
            charging_mode?: "pre_paid" | "post_paid" | (string & {});
            /**
             * @description Consistency of the vault's backups. `crash_consistent`: backups are as disks are after a crash; `app_consistent`: applications are in a consistent state, too.
             * @enum {string}
             */
            consistent_level?: "app_consistent" | "crash_consistent" | (string & {});
            /**
             * @description Kind of protection that the vault is for.
             * @enum {string}
             */
            protect_type?: "backup" | "replication" | "hybrid" | (string & {});
            /** @description Capacity, in GB. */
            size?: number;
            /**
             * @description Specification: `vault.backup.server.normal` a vault for server backups, `vault.backup.volume.normal` for disk backups, `vault.backup.turbo.normal` for file system backups, `vault.backup.database.normal` for database backups, `vault.hybrid.server.normal` for servers of a hybrid cloud, `vault.replication.server.normal` for replicated server backups.
             * @enum {string}
             */
            spec_code?: "vault.backup.server.normal" | "vault.backup.volume.normal" | "vault.backup.turbo.normal" | "vault.backup.database.normal" | "vault.hybrid.server.normal" | "vault.replication.server.normal" | (string & {});
            /**
             * @description State of the vault.
             * @enum {string}
             */
            status?: "available" | "lock" | "frozen" | "deleting" | "error" | (string & {});
            /** @description Used capacity, in MB. */
            used?: number;
            /**
             * @description Kind of cloud.
             * @enum {string}
             */
            cloud_type?: "public" | "hybrid" | (string & {});
            /** @description Why the account is frozen. */
            frozen_scene?: string | null;
            /**
             * @description Whether the vault is spread over several availability zones.
             * @default false
             */
            is_multi_az?: boolean;
            /**
             * @description Kind of thing that the vault is for: cloud servers, disks, SFS Turbo file systems, desktops, VMware machines, databases or files.
             * @enum {string}
             */
            object_type?: "server" | "disk" | "turbo" | "workspace" | "vmware" | "rds" | "file" | (string & {});
            /** @description ID of the order. */
            order_id?: string | null;
            /** @description ID of the product. */
            product_id?: string | null;
            /** @description Name of the bucket behind the vault. */
            storage_unit?: string | null;
            /** @description Null in examples and in recorded answers. */
            partner_bp_id?: unknown;
            /** @description False in recorded answers. */
            is_double_az?: boolean;
        };
        /** @description A server's disk that is backed up. */
        ResourceExtraInfoIncludeVolumes: {
            /** @description ID of the disk. */
            id?: string;
            /** @description Operating system on the disk. */
            os_version?: string;
        };
        /** @description More about a resource. */
        ResourceExtraInfo: {
            /** @description IDs of a server's disks that are not backed up. */
            exclude_volumes?: string[];
            /** @description A server's disks that are backed up. */
            include_volumes?: components["schemas"]["ResourceExtraInfoIncludeVolumes"][];
        };
        /** @description A resource in a vault. */
        ResourceResp: {
            /** @description ID of the resource. */
            id?: string;
            /** @description Name of the resource. */
            name?: string;
            /**
             * @description Type of the resource: a cloud server, a disk, a bare metal server, a local server, an SFS Turbo file system or a desktop.
             * @enum {string}
             */
            type?: "OS::Nova::Server" | "OS::Cinder::Volume" | "OS::Ironic::BareMetalServer" | "OS::Native::Server" | "OS::Sfs::Turbo" | "OS::Workspace::DesktopV2" | (string & {});
            /** @description How many backups the resource has. */
            backup_count?: number;
            /** @description Size of the resource's backups, in MB. */
            backup_size?: number;
            extra_info?: components["schemas"]["ResourceExtraInfo"];
            /**
             * @description State of the resource's protection. `deleted`, which only recorded answers have, presumably means that the resource is gone.
             * @enum {string|null}
             */
            protect_status?: "available" | "error" | "protecting" | "restoring" | "removing" | "deleted" | (string & {}) | null;
            /** @description Size of the resource, in GB. */
            size?: number;
            /** @description Whether the resource is backed up by itself. */
            auto_protect?: boolean;
        };
        /** @description A tag that resources are picked by. */
        BindRulesTags: {
            /** @description Key. */
            key?: string;
            /** @description Value. */
            value?: string;
        };
        /** @description Which resources get into a vault by themselves. */
        VaultBindRules: {
            /** @description Resources with these tags. */
            tags?: components["schemas"]["BindRulesTags"][];
        };
        /** @description A tag of a vault. */
        Tag: {
            /** @description Key. */
            key?: string;
            /** @description Value. */
            value?: string | null;
        };
        /** @description A vault, which holds backups of the resources in it. */
        Vault: {
            billing?: components["schemas"]["Billing"];
            /** @description ID of the vault. */
            id: string;
            /** @description Name of the vault. */
            name?: string;
            /** @description ID of the project. */
            project_id?: string;
            /** @description ID of the kind of thing that the vault is for. */
            provider_id?: string;
            /** @description Resources in the vault. */
            resources?: components["schemas"]["ResourceResp"][];
            /**
             * @description Whether resources get into the vault by themselves.
             * @default false
             */
            auto_bind?: boolean;
            /** @description Whether the vault grows by itself. Only a vault that is paid by use can. */
            auto_expand?: boolean;
            /** @description Availability zone of the vault. */
            availability_zone?: string;
            bind_rules?: components["schemas"]["VaultBindRules"];
            /** @description When the vault was created. A time without a zone means UTC. */
            created_at?: string;
            /** @description Description of the vault. */
            description?: string | null;
            /**
             * @description ID of the enterprise project, `0` for the default one.
             * @default 0
             */
            enterprise_project_id?: string;
            /** @description Whether the vault is locked, as write once, read many (WORM). */
            locked?: boolean;
            /**
             * @description Whether to notify when something is wrong.
             * @default true
             */
            smn_notify?: boolean;
            /**
             * @description `SMB` if the vault belongs to that service, else empty.
             * @enum {string}
             */
            sys_lock_source_service?: "SMB" | "" | (string & {});
            /** @description Tags of the vault. */
            tags?: components["schemas"]["Tag"][];
            /**
             * @description Share of the capacity in use, in percent, above which a notification is sent if `smn_notify` is true.
             * @default 80
             */
            threshold?: number;
            /** @description ID of the user. */
            user_id?: string;
            /** @description What the names of automatic backups start with. */
            backup_name_prefix?: string | null;
            /** @description Whether the vault may take more than its capacity. Only a vault that is paid in advance can. */
            demand_billing?: boolean;
            /** @description How many times the vault was deleted. */
            cbc_delete_count?: number;
            /** @description Whether the vault is frozen. */
            frozen?: boolean;
            /** @description Empty in recorded answers. */
            supplier?: string;
            /** @description False in recorded answers. */
            cross_account?: boolean;
            /** @description Empty in recorded answers. */
            cross_account_urn?: string;
        };
        /** @description A page of a list of vaults. */
        VaultListResp: {
            /** @description How many vaults match, on all pages. */
            count?: number;
            /** @description The vaults on this page. */
            vaults: components["schemas"]["Vault"][];
            /**
             * @description Page size in force.
             * @default 1000
             */
            limit?: number;
            /**
             * @description How many vaults come before this page.
             * @default 0
             */
            offset?: number;
        };
        /** @description What went wrong. */
        ErrorResponse: {
            /** @description Code of the error, such as `BackupService.0001`. */
            error_code?: string;
            /** @description What went wrong, in words. */
            error_msg?: string;
        };
        /** @description What a new vault is for, how large it is and how it is paid. */
        BillingCreate: {
            /**
             * @description Consistency of the vault's backups. `crash_consistent`: backups are as disks are after a crash; `app_consistent`: applications are in a consistent state, too.
             * @enum {string}
             */
            consistent_level: "app_consistent" | "crash_consistent";
            /**
             * @description Kind of thing that the vault is for: cloud servers, disks, SFS Turbo file systems, desktops, VMware machines, databases or files.
             * @enum {string}
             */
            object_type: "server" | "disk" | "turbo" | "workspace" | "vmware" | "rds" | "file";
            /**
             * @description Kind of protection that the vault is for.
             * @enum {string}
             */
            protect_type: "backup" | "replication";
            /** @description Capacity, in GB. */
            size: number;
            /**
             * @description How the vault is paid, `post_paid` by use or `pre_paid` by the month or year.
             * @default post_paid
             * @enum {string}
             */
            charging_mode?: "post_paid" | "pre_paid";
            /**
             * @description Kind of cloud.
             * @enum {string}
             */
            cloud_type?: "public" | "hybrid";
            /** @description Address that the payment page leads back to. */
            console_url?: string;
            /**
             * @description Whether an order is paid from the account's balance right away.
             * @default false
             */
            is_auto_pay?: boolean;
            /**
             * @description Whether the subscription renews itself when it ends.
             * @default false
             */
            is_auto_renew?: boolean;
            /**
             * @description Whether the vault is spread over several availability zones.
             * @default false
             */
            is_multi_az?: boolean;
            /** @description How many months or years to pay for. A vault that is paid in advance needs it. */
            period_num?: number;
            /**
             * @description Whether to pay by the month or by the year.
             * @enum {string}
             */
            period_type?: "year" | "month";
        };
        /** @description A server's disk to back up. */
        ResourceExtraInfoIncludeVolumesRequest: {
            /** @description ID of the disk. */
            id: string;
            /** @description Operating system on the disk. */
            os_version?: string;
        };
        /** @description More about a resource to back up. */
        ResourceExtraInfoRequest: {
            /** @description IDs of a server's disks to leave out. */
            exclude_volumes?: string[];
            /** @description A server's disks to back up. */
            include_volumes?: components["schemas"]["ResourceExtraInfoIncludeVolumesRequest"][];
        };
        /** @description A resource to put into a vault. */
        ResourceCreate: {
            /** @description ID of the resource. */
            id: string;
            /**
             * @description Type of the resource: a cloud server, a disk, a bare metal server, a local server, an SFS Turbo file system or a desktop.
             * @enum {string}
             */
            type: "OS::Nova::Server" | "OS::Cinder::Volume" | "OS::Ironic::BareMetalServer" | "OS::Native::Server" | "OS::Sfs::Turbo" | "OS::Workspace::DesktopV2";
            extra_info?: components["schemas"]["ResourceExtraInfoRequest"];
            /** @description Name of the resource. */
            name?: string;
        };
        /** @description A tag that resources are picked by. */
        BindRulesTagsRequest: {
            /** @description Key. */
            key: string;
            /** @description Value. */
            value: string;
        };
        /** @description Which resources get into a vault by themselves. */
        VaultBindRulesRequest: {
            /** @description Resources with these tags. */
            tags?: components["schemas"]["BindRulesTagsRequest"][];
        };
        /** @description A tag to set or delete. */
        TagRequest: {
            /** @description Key. */
            key: string;
            /** @description Value, which may be empty. It is needed to add a tag, not to delete one. */
            value?: string;
        };
        /** @description What a new vault is like. */
        VaultCreate: {
            billing: components["schemas"]["BillingCreate"];
            /** @description Name of the vault. */
            name: string;
            /** @description Resources to put into the vault. The list may be empty. */
            resources: components["schemas"]["ResourceCreate"][];
            /** @description Whether resources get into the vault by themselves. */
            auto_bind?: boolean;
            /** @description Whether the vault grows by itself. Only a vault that is paid by use can. */
            auto_expand?: boolean;
            /** @description Availability zone of the vault. */
            availability_zone?: string;
            /** @description What the names of automatic backups start with. */
            backup_name_prefix?: string;
            /** @description ID of the policy that backs up by itself. Without it, nothing does. */
            backup_policy_id?: string;
            bind_rules?: components["schemas"]["VaultBindRulesRequest"];
            /**
             * @description Whether the vault may take more than its capacity. Only a vault that is paid in advance can.
             * @default false
             */
            demand_billing?: boolean;
            /** @description Description of the vault. */
            description?: string;
            /**
             * @description ID of the enterprise project, `0` for the default one.
             * @default 0
             */
            enterprise_project_id?: string;
            /**
             * @description Whether the vault is locked, as write once, read many (WORM).
             * @default false
             */
            locked?: boolean;
            /**
             * @description Whether to notify when something is wrong.
             * @default true
             */
            smn_notify?: boolean;
            /**
             * @description `SMB` if the vault belongs to that service, else empty.
             * @enum {string}
             */
            sys_lock_source_service?: "SMB" | "";
            /** @description Tags of the vault, each with a key of its own. */
            tags?: components["schemas"]["TagRequest"][];
            /**
             * @description Share of the capacity in use, in percent, above which a notification is sent if `smn_notify` is true.
             * @default 80
             */
            threshold?: number;
        };
        /** @description The vault to create. */
        VaultCreateReq: {
            vault: components["schemas"]["VaultCreate"];
        };
        /** @description An order for a vault. */
        CbcOrderResult: {
            /** @description ID of the order. */
            orderId?: string;
            /**
             * @description Whether the order was accepted, as a number: 1 if so, 0 if not.
             * @enum {integer}
             */
            subscribeResult?: 1 | 0 | (number & {});
            /** @description ID of the cloud service. */
            cloudServiceId?: string;
            /** @description ID of the vault. */
            resourceId?: string;
        };
        /** @description A vault that was just created. */
        VaultCreateResource: {
            billing?: components["schemas"]["Billing"];
            /** @description ID of the vault. */
            id: string;
            /** @description Name of the vault. */
            name?: string;
            /** @description ID of the project. */
            project_id?: string;
            /** @description ID of the kind of thing that the vault is for. */
            provider_id?: string;
            /** @description Resources in the vault. */
            resources?: components["schemas"]["ResourceResp"][];
            /**
             * @description Whether resources get into the vault by themselves.
             * @default false
             */
            auto_bind?: boolean;
            /** @description Whether the vault grows by itself. Only a vault that is paid by use can. */
            auto_expand?: boolean;
            /** @description Availability zone of the vault. */
            availability_zone?: string;
            /** @description What the names of automatic backups start with. */
            backup_name_prefix?: string | null;
            bind_rules?: components["schemas"]["VaultBindRules"];
            /**
             * @description How many times the vault was deleted.
             * @default 0
             */
            cbc_delete_count?: number;
            /** @description When the vault was created. A time without a zone means UTC. */
            created_at?: string;
            /**
             * @description Whether the vault may take more than its capacity. Only a vault that is paid in advance can.
             * @default false
             */
            demand_billing?: boolean;
            /** @description Description of the vault. */
            description?: string | null;
            /**
             * @description ID of the enterprise project, `0` for the default one.
             * @default 0
             */
            enterprise_project_id?: string;
            /**
             * @description Whether the vault is frozen.
             * @default false
             */
            frozen?: boolean;
            /**
             * @description Whether the vault is locked, as write once, read many (WORM).
             * @default false
             */
            locked?: boolean;
            /**
             * @description Whether to notify when something is wrong.
             * @default true
             */
            smn_notify?: boolean;
            /**
             * @description `SMB` if the vault belongs to that service, else empty.
             * @enum {string}
             */
            sys_lock_source_service?: "SMB" | "" | (string & {});
            /** @description Tags of the vault. */
            tags?: components["schemas"]["Tag"][];
            /**
             * @description Share of the capacity in use, in percent, above which a notification is sent if `smn_notify` is true.
             * @default 80
             */
            threshold?: number;
            /** @description ID of the user. */
            user_id?: string;
            /** @description Empty in recorded answers. */
            supplier?: string;
            /** @description False in recorded answers. */
            cross_account?: boolean;
            /** @description Empty in recorded answers. */
            cross_account_urn?: string;
        };
        /** @description The new vault, or the orders for one that is paid in advance. */
        VaultCreateResp: {
            /** @description What went wrong with the order, in words. Only a vault that is paid in advance has it. */
            errText?: string;
            /** @description Code of the error. Only a vault that is paid in advance has it. */
            error_code?: string;
            /** @description The orders. Only a vault that is paid in advance has them. */
            orders?: components["schemas"]["CbcOrderResult"][];
            /** @description Result of the order, as a number. Only a vault that is paid in advance has it. */
            retCode?: number;
            /** @description The new vault. Missing if it is paid in advance. */
            vault?: components["schemas"]["VaultCreateResource"];
        };
        /** @description The order of servers and vaults that this vault is a part of. */
        CombinedOrder: {
            /** @description How many servers are ordered together. */
            combined_order_ecs_num?: number;
            /** @description ID of the combined order. */
            combined_order_id?: string;
            /** @description How many orders the combined order is made of. */
            combined_order_num?: number;
        };
        /** @description More about the order of a vault. */
        VaultCreateParameters: {
            combined_order?: components["schemas"]["CombinedOrder"];
        };
        /** @description What a vault that is paid in advance is like. */
        VaultOrder: {
            billing: components["schemas"]["BillingCreate"];
            /** @description Resources to put into the vault. The list may be empty. */
            resources: components["schemas"]["ResourceCreate"][];
            /** @description Whether resources get into the vault by themselves. */
            auto_bind?: boolean;
            /** @description Whether the vault grows by itself. Only a vault that is paid by use can. */
            auto_expand?: boolean;
            /** @description ID of the policy that backs up by itself. Without it, nothing does. */
            backup_policy_id?: string;
            bind_rules?: components["schemas"]["VaultBindRulesRequest"];
            /** @description Description of the vault. */
            description?: string;
            /**
             * @description ID of the enterprise project, `0` for the default one.
             * @default 0
             */
            enterprise_project_id?: string;
            /**
             * @description Whether the vault is locked, as write once, read many (WORM).
             * @default false
             */
            locked?: boolean;
            /** @description Name of the vault. */
            name?: string;
            /** @description More about the order. */
            parameters?: components["schemas"]["VaultCreateParameters"];
            /** @description Whether to notify when something is wrong. */
            smn_notify?: boolean;
            /** @description Tags of the vault, each with a key of its own. */
            tags?: components["schemas"]["TagRequest"][];
            /** @description Share of the capacity in use, in percent, above which a notification is sent if `smn_notify` is true. */
            threshold?: number;
        };
        /** @description The vault to order. */
        VaultOrderCreateReqs: {
            vault: components["schemas"]["VaultOrder"];
        };
        /** @description The orders that were placed. */
        VaultOrderCreateRes: {
            /** @description Result in words, `success` in the example. */
            errText?: string;
            /** @description Code of the error, as text, `0` for none. */
            error_code?: string;
            /** @description The orders. */
            orders?: components["schemas"]["CbcOrderResult"][];
            /** @description Result of the order, as a number, 0 for success. */
            retCode?: number;
        };
        /** @description One vault. */
        VaultGetResp: {
            vault: components["schemas"]["Vault"];
        };
        /** @description The size of a vault and the consistency of its backups. */
        BillingUpdate: {
            /**
             * @description Consistency of the vault's backups. `crash_consistent`: backups are as disks are after a crash; `app_consistent`: applications are in a consistent state, too.
             * @enum {string}
             */
            consistent_level?: "app_consistent" | "crash_consistent";
            /** @description Capacity, in GB. */
            size?: number;
        };
        /** @description The fields of a vault that can change. */
        VaultUpdate: {
            /** @description Whether resources get into the vault by themselves. */
            auto_bind?: boolean;
            /** @description Whether the vault grows by itself. Only a vault that is paid by use can. */
            auto_expand?: boolean;
            billing?: components["schemas"]["BillingUpdate"];
            bind_rules?: components["schemas"]["VaultBindRulesRequest"];
            /**
             * @description Whether the vault is locked, as write once, read many (WORM).
             * @default false
             */
            locked?: boolean;
            /** @description Name of the vault. */
            name?: string;
            /**
             * @description Whether to notify when something is wrong.
             * @default true
             */
            smn_notify?: boolean;
            /**
             * @description Share of the capacity in use, in percent, above which a notification is sent if `smn_notify` is true.
             * @default 80
             */
            threshold?: number;
        };
        /** @description What to change. */
        VaultUpdateReq: {
            vault: components["schemas"]["VaultUpdate"];
        };
        /** @description The capacity of all vaults together. */
        ResSummary: {
            /** @description Capacity of all vaults, in GB. */
            size?: number;
            /** @description Used capacity of all vaults, in GB. */
            used_size?: number;
        };
        /** @description What to set in all vaults. */
        VaultBatchUpdate: {
            /**
             * @description Whether to notify when something is wrong.
             * @default true
             */
            smn_notify?: boolean;
            /**
             * @description Share of the capacity in use, in percent, above which a notification is sent if `smn_notify` is true.
             * @default 80
             */
            threshold?: number;
        };
        /** @description What to change in all vaults. */
        BatchUpdateVaultRequestBody: {
            vault: components["schemas"]["VaultBatchUpdate"];
        };
        /** @description The changed vaults. */
        VaultBatchUpdateResp: {
            /** @description IDs of the changed vaults. */
            updated_vaults_id?: string[];
        };
        /** @description The resources to add. */
        VaultAddResourceReq: {
            /** @description The resources. */
            resources: components["schemas"]["ResourceCreate"][];
        };
        /** @description The added resources. */
        VaultAddResourceResp: {
            /** @description IDs of the added resources. */
            add_resource_ids?: string[];
        };
        /** @description The resources to remove. */
        VaultRemoveResourceReq: {
            /** @description IDs of the resources. */
            resource_ids: string[];
        };
        /** @description The removed resources. */
        VaultRemoveResourceResp: {
            /** @description IDs of the removed resources. */
            remove_resource_ids?: string[];
        };
        /** @description The resources to move and where to. */
        VaultMigrateResourceReq: {
            /** @description ID of the vault to move to. */
            destination_vault_id: string;
            /** @description IDs of the resources. */
            resource_ids: string[];
        };
        /** @description The moved resources. */
        VaultMigrateResourceResp: {
            /** @description IDs of the moved resources. */
            migrated_resources?: string[];
        };
        /** @description The resources to set, and how. */
        VaultSetResourceReq: {
            /**
             * @description Whether automatic backup of the resources stops (`suspend`) or goes on again (`unsuspend`).
             * @enum {string}
             */
            action: "suspend" | "unsuspend";
            /** @description IDs of the resources. */
            resource_ids: string[];
        };
        /** @description The resources that were set. */
        VaultSetResourceResp: {
            /** @description IDs of the resources that were set. */
            set_resource_ids?: string[];
        };
        /** @description The policy to apply, or several: `policy_id` or `add_policy_ids`. */
        VaultAssociate: {
            /** @description IDs of policies, where the cloud lets a vault have several. In place of `policy_id`. */
            add_policy_ids?: string[];
            /** @description ID of the vault to replicate to. Only a replication policy needs it. */
            destination_vault_id?: string;
            /** @description ID of the policy. In place of `add_policy_ids`. */
            policy_id?: string;
        };
        /** @description A vault and a policy. */
        VaultPolicyResp: {
            /** @description ID of the policy. */
            policy_id?: string;
            /** @description ID of the vault. */
            vault_id?: string;
            /** @description ID of the vault to replicate to. */
            destination_vault_id?: string;
        };
        /** @description The vault and its policy. */
        VaultAssociateResp: {
            associate_policy?: components["schemas"]["VaultPolicyResp"];
        };
        /** @description The policy to remove. */
        VaultDissociate: {
            /** @description ID of the policy. */
            policy_id: string;
        };
        /** @description The vault and the policy that it had. */
        VaultDissociateResp: {
            dissociate_policy?: components["schemas"]["VaultPolicyResp"];
        };
        /** @description What a policy keeps, and where it replicates to. */
        PolicyoODCreate: {
            /** @description How many daily backups to keep. `max_backups` does not limit them. */
            day_backups?: number;
            /** @description ID of the project to replicate to. A replication policy needs it. */
            destination_project_id?: string;
            /** @description Region to replicate to. A replication policy needs it. */
            destination_region?: string;
            /**
             * @description Whether to replicate over a faster line, which costs extra.
             * @default false
             */
            enable_acceleration?: boolean;
            /** @description A full backup is made once in so many backups, -1 for never. */
            full_backup_interval?: number;
            /**
             * @description How many automatic backups of a resource to keep at most, -1 for no limit by number. Without this and `retention_duration_days` backups stay for ever.
             * @default -1
             */
            max_backups?: number;
            /** @description How many monthly backups to keep. `max_backups` does not limit them. */
            month_backups?: number;
            /**
             * @description How many days to keep a backup, -1 for no limit by time. Without this and `max_backups` backups stay for ever.
             * @default -1
             */
            retention_duration_days?: number;
            /** @description Time zone of the user. */
            timezone?: string;
            /** @description How many weekly backups to keep. `max_backups` does not limit them. */
            week_backups?: number;
            /** @description How many yearly backups to keep. `max_backups` does not limit them. */
            year_backups?: number;
            /** @description `customer` in recorded answers. */
            created_by?: string;
        };
        /** @description When a policy runs. */
        PolicyTriggerPropertiesResp: {
            /** @description When to run: rules of iCalendar (RFC 2445), in UTC, of which only `FREQ` (`WEEKLY` or `DAILY`), `BYDAY`, `BYHOUR`, `BYMINUTE` and `INTERVAL` count. Runs are an hour or more apart. */
            pattern?: string[];
            /** @description When the schedule starts, as `YYYY-MM-DD hh:mm:ss`. A time without a zone means UTC. */
            start_time?: string;
        };
        /** @description What starts a policy. */
        PolicyTriggerResp: {
            /** @description ID of the schedule. */
            id?: string;
            properties?: components["schemas"]["PolicyTriggerPropertiesResp"];
            /** @description Name of the schedule. */
            name?: string;
            /**
             * @description Kind of schedule, at set times.
             * @enum {string}
             */
            type?: "time" | (string & {});
        };
        /** @description A vault that a policy applies to. */
        PolicyAssociateVault: {
            /** @description ID of the vault. */
            vault_id?: string;
            /** @description ID of the vault to replicate to. */
            destination_vault_id?: string | null;
        };
        /** @description A policy, which backs up or replicates at set times. */
        Policy: {
            /**
             * @description Whether the policy is in force.
             * @example true
             */
            enabled?: boolean;
            /** @description ID of the policy. */
            id: string;
            /**
             * @description Name of the policy.
             * @example my_first_policy
             */
            name?: string;
            operation_definition?: components["schemas"]["PolicyoODCreate"];
            /**
             * @description What the policy does.
             * @enum {string}
             */
            operation_type?: "backup" | "replication" | (string & {});
            trigger?: components["schemas"]["PolicyTriggerResp"];
            /** @description Vaults that the policy applies to. */
            associated_vaults?: components["schemas"]["PolicyAssociateVault"][] | null;
            /**
             * @description Whose policy it is: `custom_policy`, the user's; `organization_policy_v1` and `organization_policy_v2`, an organization's; `organization_policy_removed`, one that stayed when the account left its organization.
             * @enum {string}
             */
            policy_type?: "custom_policy" | "organization_policy_v1" | "organization_policy_v2" | "organization_policy_removed" | (string & {});
        };
        /** @description All policies. */
        PolicyListResp: {
            /** @description How many policies there are. */
            count?: number;
            /** @description The policies. */
            policies: components["schemas"]["Policy"][];
            /** @description Page size in force, although the request has none. */
            limit?: number;
            /** @description How many policies come before, although the request has no such parameter. */
            offset?: number;
        };
        /** @description What a policy keeps, and where it replicates to. */
        PolicyoODCreateRequest: {
            /** @description How many daily backups to keep. `max_backups` does not limit them. Needs `timezone`. */
            day_backups?: number;
            /** @description ID of the project to replicate to. A replication policy needs it. */
            destination_project_id?: string;
            /** @description Region to replicate to. A replication policy needs it. */
            destination_region?: string;
            /**
             * @description Whether to replicate over a faster line, which costs extra.
             * @default false
             */
            enable_acceleration?: boolean;
            /** @description A full backup is made once in so many backups, -1 for never. */
            full_backup_interval?: number;
            /**
             * @description How many automatic backups of a resource to keep at most, -1 for no limit by number. Without this and `retention_duration_days` backups stay for ever.
             * @default -1
             */
            max_backups?: number;
            /** @description How many monthly backups to keep. `max_backups` does not limit them. Needs `timezone`. */
            month_backups?: number;
            /**
             * @description How many days to keep a backup, -1 for no limit by time. Without this and `max_backups` backups stay for ever.
             * @default -1
             */
            retention_duration_days?: number;
            /** @description Time zone of the user. Daily, weekly, monthly and yearly backups need it. */
            timezone?: string;
            /** @description How many weekly backups to keep. `max_backups` does not limit them. Needs `timezone`. */
            week_backups?: number;
            /** @description How many yearly backups to keep. `max_backups` does not limit them. Needs `timezone`. */
            year_backups?: number;
        };
        /** @description When a policy runs. */
        PolicyTriggerPropertiesReqRequest: {
            /** @description When to run: rules of iCalendar (RFC 2445), in UTC, of which only `FREQ` (`WEEKLY` or `DAILY`), `BYDAY`, `BYHOUR`, `BYMINUTE` and `INTERVAL` count. Runs are an hour or more apart. */
            pattern: string[];
        };
        /** @description What starts a policy. */
        PolicyTriggerReqRequest: {
            properties: components["schemas"]["PolicyTriggerPropertiesReqRequest"];
        };
        /** @description What a new policy does, and when. */
        PolicyCreate: {
            /** @description Name of the policy. */
            name: string;
            operation_definition: components["schemas"]["PolicyoODCreateRequest"];
            /**
             * @description What the policy does.
             * @enum {string}
             */
            operation_type: "backup" | "replication";
            trigger: components["schemas"]["PolicyTriggerReqRequest"];
            /**
             * @description Whether the policy is in force.
             * @default true
             */
            enabled?: boolean;
        };
        /** @description The policy to create. */
        PolicyCreateReq: {
            policy: components["schemas"]["PolicyCreate"];
        };
        /** @description One policy. */
        PolicyCreateResp: {
            policy: components["schemas"]["Policy"];
        };
        /** @description The fields of a policy that can change. */
        PolicyUpdate: {
            /**
             * @description Whether the policy is in force.
             * @default true
             */
            enabled?: boolean;
            /** @description Name of the policy. */
            name?: string;
            operation_definition?: components["schemas"]["PolicyoODCreateRequest"];
            trigger?: components["schemas"]["PolicyTriggerReqRequest"];
        };
        /** @description What to change. */
        PolicyUpdateReq: {
            policy: components["schemas"]["PolicyUpdate"];
        };
        /** @description When a policy runs. */
        PolicyTriggerPropertiesReq: {
            /** @description When to run: rules of iCalendar (RFC 2445), in UTC, of which only `FREQ` (`WEEKLY` or `DAILY`), `BYDAY`, `BYHOUR`, `BYMINUTE` and `INTERVAL` count. Runs are an hour or more apart. */
            pattern?: string[];
        };
        /** @description What starts a policy. */
        PolicyTriggerReq: {
            properties?: components["schemas"]["PolicyTriggerPropertiesReq"];
        };
        /** @description A policy that an organization rolls out to its accounts. */
        OrganizationPolicy: {
            /** @description ID of the account that the organization policy belongs to. */
            domain_id?: string;
            /** @description ID of the organization policy. */
            id: string;
            /** @description Name of the organization policy. */
            name?: string;
            /**
             * @description What the policy does.
             * @enum {string}
             */
            operation_type?: "backup" | "replication" | (string & {});
            /** @description Whether the policy is in force. */
            policy_enabled?: boolean;
            /** @description Name that the policy gets in each project. */
            policy_name?: string;
            policy_operation_definition?: components["schemas"]["PolicyoODCreate"];
            policy_trigger?: components["schemas"]["PolicyTriggerReq"];
            /** @description How far the roll-out is, such as `syncing`. */
            status?: string;
            /** @description Description of the organization policy. */
            description?: string;
            /** @description Name of the account that the organization policy belongs to. */
            domain_name?: string;
            /** @description Where in the organization the policy applies. */
            effective_scope?: string;
        };
        /** @description A page of a list of organization policies. */
        OrganizationPoliciesListResp: {
            /** @description How many organization policies match, on all pages. */
            count?: number;
            /** @description The organization policies on this page. */
            policies: components["schemas"]["OrganizationPolicy"][];
            /** @description Page size in force. */
            limit?: number;
            /** @description How many organization policies come before this page. */
            offset?: number;
        };
        /** @description What a new organization policy does, and when. */
        OrganizationPolicyCreate: {
            /** @description Name of the organization policy. */
            name: string;
            /**
             * @description What the policy does.
             * @enum {string}
             */
            operation_type: "backup" | "replication";
            /** @description Whether the policy is in force. */
            policy_enabled: boolean;
            /** @description Name that the policy gets in each project. */
            policy_name: string;
            policy_operation_definition: components["schemas"]["PolicyoODCreateRequest"];
            policy_trigger: components["schemas"]["PolicyTriggerReqRequest"];
            /** @description Description of the organization policy. */
            description?: string;
            /** @description Where in the organization the policy applies. */
            effective_scope?: string;
        };
        /** @description The organization policy to create. */
        OrganizationPolicyCreateReq: {
            policy: components["schemas"]["OrganizationPolicyCreate"];
        };
        /** @description One organization policy. */
        OrganizationPolicyResp: {
            policy: components["schemas"]["OrganizationPolicy"];
        };
        /** @description The fields of an organization policy that can change. */
        OrganizationPolicyUpdate: {
            /** @description Description of the organization policy. */
            description?: string;
            /** @description Where in the organization the policy applies. */
            effective_scope?: string;
            /** @description Name of the organization policy. */
            name?: string;
            /** @description Whether the policy is in force. */
            policy_enabled?: boolean;
            /** @description Name that the policy gets in each project. */
            policy_name?: string;
            policy_operation_definition?: components["schemas"]["PolicyoODCreateRequest"];
            policy_trigger?: components["schemas"]["PolicyTriggerReqRequest"];
        };
        /** @description What to change. */
        OrganizationPolicyUpdateReq: {
            policy: components["schemas"]["OrganizationPolicyUpdate"];
        };
        /** @description The policy that an organization policy has made in one project. */
        OrganizationPolicyStatus: {
            /** @description ID of the account. */
            domain_id?: string;
            /** @description ID of the policy in that project. */
            policy_id?: string;
            /** @description ID of the project. */
            project_id?: string;
            /** @description How far the roll-out is there, such as `available`. */
            status?: string;
        };
        /** @description Where an organization policy was rolled out to. */
        OrganizationPolicyStatusListResp: {
            /** @description How many projects there are. */
            count?: number;
            /** @description The policy in each project. */
            policies: components["schemas"]["OrganizationPolicyStatus"][];
            /** @description Page size in force. */
            limit?: number;
            /** @description How many projects come before this page. */
            offset?: number;
        };
        /** @description An image made from a backup. */
        ImageData: {
            /** @description ID of the image. */
            image_id?: string;
        };
        /** @description Whether the applications on a server were in a consistent state when it was backed up. */
        AppConsistency: {
            /** @description Whether the backup is consistent for applications, `0` in the examples. */
            app_consistency?: string;
            /** @description State of application consistency, `0` in the examples. */
            app_consistency_status?: string;
            /** @description Code of an error, `0` in the examples. */
            app_consistency_error_code?: string;
            /** @description What went wrong, in words; empty in the examples. */
            app_consistency_error_message?: string;
        };
        /** @description More about a backup. */
        BackupExtendInfo: {
            /** @description Whether a policy made the backup, not a person. */
            auto_trigger?: boolean;
            /** @description Whether the backup is of a system disk. */
            bootable?: boolean | null;
            /** @description Whether a server's backup holds its system disk. */
            contain_system_disk?: boolean;
            /** @description Whether the backup is encrypted. */
            encrypted?: boolean;
            /**
             * @description Whether the vault, and so the backup in it, is spread over several availability zones.
             * @default false
             */
            is_multi_az?: boolean;
            /** @description Images made from the backup. */
            os_images_data?: components["schemas"]["ImageData"][] | null;
            /** @description ID of the snapshot behind a disk backup. */
            snapshot_id?: string | null;
            /** @description Whether data may be loaded lazily, so that a restore is fast. */
            support_lld?: boolean | null;
            /**
             * @description How the backup can be restored: `snapshot`, an image of the whole server can be made from it; `backup`, data comes from the backups of the server's disks; `na`, new resources can be made from it but nothing can be restored.
             * @default na
             * @enum {string|null}
             */
            supported_restore_mode?: "na" | "backup" | "snapshot" | (string & {}) | null;
            /** @description Whether the disk is a system disk. */
            system_disk?: boolean;
            /** @description Processor architecture of the server, such as `x86_64`. */
            architecture?: string;
            /** @description Progress of the backup, in percent. */
            progress?: number | null;
            /** @description Whether the applications on a server were in a consistent state when it was backed up. */
            app_consistency?: components["schemas"]["AppConsistency"] | null;
            /** @description Null in recorded answers. */
            encrypted_algorithm?: unknown;
            /** @description False in recorded answers. */
            is_dec?: boolean;
        };
        /** @description A backup of a resource. The service may leave out fields that are empty, or send null. */
        BackupResp: {
            /** @description ID of the restore point that the backup belongs to. */
            checkpoint_id?: string;
            /**
             * @description When the backup was created. A time without a zone means UTC.
             * @example 2020-02-05T10:38:34.209782
             */
            created_at?: string;
            /** @description Description of the backup. */
            description?: string | null;
            /**
             * @description When the backup expires. A time without a zone means UTC.
             * @example 2020-02-05T10:38:34.209782
             */
            expired_at?: string | null;
            extend_info?: components["schemas"]["BackupExtendInfo"];
            /** @description ID of the backup. */
            id: string;
            /**
             * @description Kind of backup, `replication` for one that was replicated from another region.
             * @enum {string}
             */
            image_type?: "backup" | "replication" | (string & {});
            /** @description Name of the backup, of letters, digits, underscores and hyphens. */
            name?: string;
            /** @description ID of the backup that this one is a part of. */
            parent_id?: string | null;
            /** @description ID of the project. */
            project_id?: string;
            /** @description When the data was backed up. A time without a zone means UTC. */
            protected_at?: string | null;
            /**
             * @description Kind of thing backed up: `0daac4c5-6707-4851-97ba-169e36266b66` a cloud server, `d1603440-187d-4516-af25-121250c7cc97` a cloud disk, `3f3c3220-245c-4805-b811-758870015881` an SFS Turbo file system, `a13639de-00be-4e94-af30-26912d75e4a2` a VMware machine of a hybrid cloud.
             * @enum {string}
             */
            provider_id?: "0daac4c5-6707-4851-97ba-169e36266b66" | "d1603440-187d-4516-af25-121250c7cc97" | "3f3c3220-245c-4805-b811-758870015881" | "a13639de-00be-4e94-af30-26912d75e4a2" | (string & {});
            /** @description Availability zone of the resource. */
            resource_az?: string | null;
            /**
             * Format: uuid
             * @description ID of the resource.
             */
            resource_id?: string;
            /** @description Name of the resource. */
            resource_name?: string;
            /** @description Size of the resource, in GB. */
            resource_size?: number;
            /**
             * @description Type of the resource: a cloud server, a disk, a bare metal server, a local server, an SFS Turbo file system or a desktop.
             * @enum {string}
             */
            resource_type?: "OS::Nova::Server" | "OS::Cinder::Volume" | "OS::Ironic::BareMetalServer" | "OS::Native::Server" | "OS::Sfs::Turbo" | "OS::Workspace::DesktopV2" | (string & {});
            /**
             * @description State of the backup.
             * @enum {string}
             */
            status?: "available" | "protecting" | "deleting" | "restoring" | "error" | "waiting_protect" | "waiting_delete" | "waiting_restore" | (string & {});
            /**
             * @description When the backup was last changed. A time without a zone means UTC.
             * @example 2020-02-05T10:38:34.209782
             */
            updated_at?: string | null;
            /** @description ID of the vault that holds the backup. */
            vault_id?: string;
            /** @description Backups that this one is made of, such as the disks of a server. */
            children?: components["schemas"]["BackupResp"][];
            /**
             * @description ID of the enterprise project, `0` for the default one.
             * @default 0
             */
            enterprise_project_id?: string;
            /** @description Whether the backup is incremental. */
            incremental?: boolean;
            /** @description Replications of the backup to other regions. */
            replication_records?: components["schemas"]["ReplicationRecordGet"][];
            /**
             * @description Kind of snapshot behind the backup, as a number.
             * @default 3
             */
            version?: number;
            /** @description Null in recorded answers. */
            scheduled_operation_id?: unknown;
        };
        /** @description More about a replication. */
        ReplicationRecordsExtraInfo: {
            /** @description Whether a policy started the replication, not a person. */
            auto_trigger?: boolean;
            /** @description ID of the vault in the destination region. */
            destination_vault_id?: string;
            /** @description Code of the error, empty if there was none. */
            fail_code?: string;
            /** @description Why the replication failed. */
            fail_reason?: string;
            /** @description Progress of the replication. */
            progress?: number;
            /** @description ID of the vault in the destination region, under a misprinted name. */
            destinatio_vault_id?: string;
        };
        /** @description One replication of a backup to another region. */
        ReplicationRecordGet: {
            /** @description ID of the replication record. */
            id?: string;
            /** @description When the replication started. A time without a zone means UTC. */
            created_at?: string;
            /** @description ID of the backup in the destination region. */
            destination_backup_id?: string;
            /** @description ID of the restore point in the destination region. */
            destination_checkpoint_id?: string;
            /** @description ID of the project in the destination region. */
            destination_project_id?: string;
            /** @description Region that the backup is replicated to. */
            destination_region?: string;
            /** @description ID of the vault in the destination region. */
            destination_vault_id?: string;
            extra_info?: components["schemas"]["ReplicationRecordsExtraInfo"];
            /** @description ID of the backup that is replicated. */
            source_backup_id?: string;
            /** @description ID of the restore point that is replicated. */
            source_checkpoint_id?: string;
            /** @description ID of the project in the source region. */
            source_project_id?: string;
            /** @description Region that the backup is replicated from. */
            source_region?: string;
            /**
             * @description State of the replication.
             * @enum {string}
             */
            status?: "replicating" | "success" | "fail" | "skip" | "waiting_replicate" | (string & {});
            /** @description ID of the vault that holds the backup. */
            vault_id?: string;
        };
        /** @description A page of a list of backups. */
        BackupListResp: {
            /** @description The backups on this page. */
            backups: components["schemas"]["BackupResp"][];
            /** @description How many backups match, on all pages. */
            count?: number;
            /**
             * @description Page size in force.
             * @default 1000
             */
            limit?: number;
            /**
             * @description How many backups come before this page.
             * @default 0
             */
            offset?: number;
        };
        /** @description Why the request was refused with status 401. The service writes it in either of two ways. */
        UnauthorizedResponse: {
            /** @description The one way. A thing that was deleted is told so. */
            unauthorized?: {
                /** @description The status, `401`. */
                code?: string;
                /** @description What went wrong, in words. `Malformed request url` stands for a thing that is gone. */
                message?: string;
            };
            /** @description Code of the error, in the other way. */
            error_code?: string;
            /** @description What went wrong, in words, in the other way. */
            error_msg?: string;
        };
        /** @description One backup. */
        BackupGetResp: {
            backup: components["schemas"]["BackupResp"];
        };
        /** @description What changes about a backup. */
        BackupUpdate: {
            /** @description Name to give to the backup. */
            name?: string;
        };
        /** @description What to change. */
        BackupUpdateReq: {
            backup?: components["schemas"]["BackupUpdate"];
        };
        /** @description What a server was like when it was backed up. Most of it is JSON inside text, and user data with passwords may be among it. */
        BackupMetadata: {
            /** @description ID of the backup. */
            backup_id?: string;
            /** @description The backup, as JSON inside text. */
            backups?: string;
            /** @description Flavor of the server, as JSON inside text. */
            flavor?: string;
            /** @description Floating IP addresses of the server, each as JSON inside text. */
            floatingips?: string[];
            /** @description Network interfaces of the server, as JSON inside text. */
            interface?: string;
            /** @description Network ports of the server, each as JSON inside text. */
            ports?: string[];
            /** @description The server, as JSON inside text. */
            server?: string;
            /** @description Disks of the server, each as JSON inside text, which may be broken. */
            volumes?: string[];
        };
        /** @description Where on the host to restore to. */
        RestoreDetails: {
            /** @description Path to restore to. */
            destination_path: string;
        };
        /** @description Which backup goes to which disk. */
        BackupRestoreServerMapping: {
            /** @description ID of the backup of a disk, as in `children` of the server's backup. */
            backup_id: string;
            /** @description ID of the disk to restore to. */
            volume_id: string;
        };
        /** @description Where to restore a backup. */
        BackupRestore: {
            /** @description More about the restore. */
            details?: components["schemas"]["RestoreDetails"];
            /** @description Which backup goes to which disk. A server needs it; a disk does not use it. */
            mappings?: components["schemas"]["BackupRestoreServerMapping"][];
            /**
             * @description Whether to start the server afterwards.
             * @default true
             */
            power_on?: boolean;
            /** @description ID of the resource to restore to. */
            resource_id?: string;
            /** @description ID of the server to restore to. A server's backup needs it. */
            server_id?: string;
            /** @description ID of the disk to restore to. A disk's backup needs it. */
            volume_id?: string;
        };
        /** @description What to restore, and where. */
        BackupRestoreReq: {
            restore: components["schemas"]["BackupRestore"];
        };
        /** @description The task that restores. */
        RestoreBackupResponse: {
            /** @description ID of the task, for `showTask`. */
            job_id?: string;
        };
        /** @description Where to copy a backup to. */
        BackupReplicateReqBody: {
            /** @description ID of the project to copy to. */
            destination_project_id: string;
            /** @description Region to copy to. */
            destination_region: string;
            /** @description ID of the vault to copy to. */
            destination_vault_id: string;
            /** @description Description of the copy. */
            description?: string;
            /**
             * @description Whether to copy over a faster line, which costs extra.
             * @default false
             */
            enable_acceleration?: boolean;
            /** @description Name of the copy. */
            name?: string;
        };
        /** @description What to replicate, and where to. */
        BackupReplicateReq: {
            replicate: components["schemas"]["BackupReplicateReqBody"];
        };
        /** @description The replication of one backup. */
        BackupReplicateRespBody: {
            /** @description ID of the backup that is copied. */
            backup_id?: string;
            /** @description ID of the project to copy to. */
            destination_project_id?: string;
            /** @description Region to copy to. */
            destination_region?: string;
            /** @description ID of the vault to copy to. */
            destination_vault_id?: string;
            /** @description ID of the project that started the replication. */
            project_id?: string;
            /** @description ID of the kind of thing that was backed up. */
            provider_id?: string;
            /** @description ID of the record of the replication. */
            replication_record_id?: string;
            /** @description Region to copy from. */
            source_region?: string;
        };
        /** @description A replication that was started. */
        BackupReplicateResp: {
            replication: components["schemas"]["BackupReplicateRespBody"];
        };
        /** @description A backup in a bucket that the service does not know yet. */
        BackupSync: {
            /** @description ID of the backup. */
            backup_id: string;
            /** @description Name of the backup. */
            backup_name: string;
            /** @description Name of the bucket that the backup is in. */
            bucket_name: string;
            /** @description When the backup was created, as seconds since 1970. */
            created_at: number;
            /** @description Path of the backup chain in the bucket. */
            image_path: string;
            /** @description ID of the resource. */
            resource_id: string;
            /** @description Name of the resource. */
            resource_name: string;
            /**
             * @description Type of the resource.
             * @default OS::Native::Server
             */
            resource_type: string;
        };
        /** @description The backups to make known. */
        BackupSyncReq: {
            /** @description The backups. */
            sync: components["schemas"]["BackupSync"][];
        };
        /** @description The task that makes one backup known. */
        BackupSyncRespBody: {
            /** @description ID of the backup. */
            backup_id?: string;
            /** @description ID of the task. */
            operation_log_id?: string;
        };
        /** @description The tasks that were started. */
        BackupSyncResp: {
            /** @description A task for each backup. */
            sync: components["schemas"]["BackupSyncRespBody"][];
        };
        /** @description A resource to back up. */
        ResourceRequest: {
            /** @description ID of the resource. */
            id: string;
            /**
             * @description Type of the resource: a cloud server, a disk, a bare metal server, a local server, an SFS Turbo file system or a desktop.
             * @enum {string}
             */
            type: "OS::Nova::Server" | "OS::Cinder::Volume" | "OS::Ironic::BareMetalServer" | "OS::Native::Server" | "OS::Sfs::Turbo" | "OS::Workspace::DesktopV2";
            extra_info?: components["schemas"]["ResourceExtraInfoRequest"];
            /** @description Name of the resource. */
            name?: string;
        };
        /** @description How to back up a vault. */
        CheckpointParam: {
            /**
             * @description Whether the backup starts by itself, not by a person.
             * @default false
             */
            auto_trigger?: boolean;
            /** @description Description of the backups. */
            description?: string;
            /**
             * @description Whether to back up only what changed since the last backup.
             * @default true
             */
            incremental?: boolean;
            /** @description Name of the backups. */
            name?: string;
            /** @description The resources to back up, in more detail than by ID. */
            resource_details?: components["schemas"]["ResourceRequest"][];
            /** @description IDs of the resources to back up. */
            resources?: string[];
        };
        /** @description Which vault to back up, and how. */
        VaultBackup: {
            /** @description ID of the vault. */
            vault_id: string;
            parameters?: components["schemas"]["CheckpointParam"];
        };
        /** @description The restore point to create. */
        VaultBackupReq: {
            checkpoint: components["schemas"]["VaultBackup"];
        };
        /** @description More about a restore point. */
        CheckpointExtraInfoResp: {
            /** @description Description of the backups. */
            description?: string;
            /** @description Name of the backups. */
            name?: string;
            /** @description How many days backups are kept, -1 for no limit. */
            retention_duration?: number;
        };
        /** @description A resource of a restore point. Its numbers are text. */
        CheckpointResourceResp: {
            /** @description ID of the resource. */
            id?: string;
            /** @description Name of the resource. */
            name?: string;
            /**
             * @description Type of the resource: a cloud server, a disk, a bare metal server, a local server, an SFS Turbo file system or a desktop.
             * @enum {string}
             */
            type?: "OS::Nova::Server" | "OS::Cinder::Volume" | "OS::Ironic::BareMetalServer" | "OS::Native::Server" | "OS::Sfs::Turbo" | "OS::Workspace::DesktopV2" | (string & {});
            /** @description How many backups the resource has, as text. */
            backup_count?: string;
            /** @description Size of the resource's backups, as text. */
            backup_size?: string;
            /** @description More about the resource, as text, `{}` in a recorded answer. */
            extra_info?: string | null;
            /**
             * @description State of the resource's protection.
             * @enum {string}
             */
            protect_status?: "available" | "error" | "protecting" | "restoring" | "removing" | (string & {});
            /** @description Size of the resource in GB, as text. */
            resource_size?: string;
            /** @description Size of the resource's backups that are spread over several availability zones, as text. */
            backup_size_multiaz?: string;
            /** @description Whether the resource is backed up by itself, as the text `True`. */
            auto_protect?: string;
        };
        /** @description A resource that was not backed up. */
        CheckpointCreateSkippedResource: {
            /** @description Code of the error. */
            code?: string;
            /** @description ID of the resource. */
            id?: string;
            /** @description Name of the resource. */
            name?: string;
            /** @description Why the resource was skipped, for example because it is being backed up. */
            reason?: string;
            /** @description Type of the resource. */
            type?: string;
        };
        /** @description The vault behind a restore point. */
        CheckpointPlanCreate: {
            /** @description ID of the vault. */
            id?: string;
            /** @description Name of the vault. */
            name?: string;
            /** @description Resources that are backed up. */
            resources?: components["schemas"]["CheckpointResourceResp"][];
            /** @description Resources that were skipped. */
            skipped_resources?: components["schemas"]["CheckpointCreateSkippedResource"][];
            /** @description ID of the kind of thing that the vault is for. */
            provider_id?: string;
        };
        /** @description A restore point, which is the state of a vault's resources at a point in time. */
        CheckpointCreate: {
            /** @description When the restore point was created. A time without a zone means UTC. */
            created_at?: string;
            /** @description ID of the restore point. */
            id: string;
            /** @description ID of the project. */
            project_id?: string;
            /**
             * @description State of the restore point.
             * @enum {string}
             */
            status?: "available" | "deleting" | "protecting" | "deleted" | "error-deleting" | "error" | (string & {});
            /** @description More about the restore point. */
            extra_info?: components["schemas"]["CheckpointExtraInfoResp"] | null;
            /** @description The vault, with the resources that are backed up and those that are not. */
            vault?: components["schemas"]["CheckpointPlanCreate"] | null;
        };
        /** @description One restore point. */
        CheckpointResp: {
            checkpoint: components["schemas"]["CheckpointCreate"];
        };
        /** @description From where to where to copy backups. */
        CheckpointReplicateParam: {
            /** @description ID of the project to copy to. */
            destination_project_id: string;
            /** @description Region to copy to. */
            destination_region: string;
            /** @description ID of the vault to copy to. */
            destination_vault_id: string;
            /** @description ID of the vault to copy from. */
            vault_id: string;
            /**
             * @description Whether the replication starts by itself, not by a person.
             * @default false
             */
            auto_trigger?: boolean;
            /**
             * @description Whether to copy over a faster line, which costs extra.
             * @default false
             */
            enable_acceleration?: boolean;
        };
        /** @description What to replicate, and where to. */
        CheckpointReplicateReq: {
            replicate: components["schemas"]["CheckpointReplicateParam"];
        };
        /** @description A backup that is copied. */
        CheckpointReplicateRespbackups: {
            /** @description ID of the backup that is copied. */
            backup_id?: string;
            /** @description ID of the record of the replication. */
            replication_record_id?: string;
        };
        /** @description The replication of a vault's backups. */
        CheckpointReplicateRespBody: {
            /** @description The backups that are copied. */
            backups?: components["schemas"]["CheckpointReplicateRespbackups"][];
            /** @description ID of the project to copy to. */
            destination_project_id?: string;
            /** @description Region to copy to. */
            destination_region?: string;
            /** @description ID of the vault to copy to. */
            destination_vault_id?: string;
            /** @description ID of the project that started the replication. */
            project_id?: string;
            /** @description ID of the kind of thing that was backed up. */
            provider_id?: string;
            /** @description Region to copy from. */
            source_region?: string;
            /** @description ID of the vault to copy from. */
            vault_id?: string;
        };
        /** @description A replication that was started. */
        CheckpointReplicateResp: {
            replication?: components["schemas"]["CheckpointReplicateRespBody"];
        };
        /** @description Which vault to synchronize. */
        SyncParam: {
            /** @description Whether the synchronization starts by itself, not by a person. */
            auto_trigger: boolean;
            /** @description ID of the vault of a hybrid cloud. */
            vault_id: string;
        };
        /** @description What to synchronize. */
        SyncReq: {
            sync: components["schemas"]["SyncParam"];
        };
        /** @description The synchronization of a vault. */
        SyncRespBody: {
            /** @description ID of the task. */
            operation_log_id?: string;
            /** @description ID of the vault of a hybrid cloud. */
            vault_id?: string;
        };
        /** @description A synchronization that was started. */
        SyncResp: {
            sync?: components["schemas"]["SyncRespBody"];
        };
        /** @description A project that a backup is shared with. */
        Member: {
            /**
             * @description State of the sharing.
             * @enum {string}
             */
            status?: "pending" | "accepted" | "rejected" | (string & {});
            /** @description ID of the backup. */
            backup_id?: string;
            /** @description When the backup was shared. A time without a zone means UTC. */
            created_at?: string;
            /** @description ID of the project that the backup is shared with. As a path parameter it is the member's ID. */
            dest_project_id?: string;
            /** @description ID of the record of the sharing, which is a marker, not the member's ID. */
            id: string;
            /** @description ID of the image made from the accepted backup. */
            image_id?: string | null;
            /** @description When the sharing was last changed. A time without a zone means UTC. */
            updated_at?: string | null;
            /** @description ID of the vault that the member keeps the backup in. */
            vault_id?: string | null;
        };
        /** @description A page of a list of members, or the new members. */
        MembersList: {
            /** @description How many members the backup is shared with, on all pages. */
            count?: number;
            /** @description The members on this page, or the new ones. */
            members: components["schemas"]["Member"][];
        };
        /** @description Whom to share a backup with: `members`, `domains` or both. */
        AddMembersReq: {
            /** @description IDs of accounts to share with. In public beta, not in every region. */
            domains?: string[];
            /** @description IDs of projects to share with. */
            members?: string[];
        };
        /** @description One member. */
        MemberResp: {
            member: components["schemas"]["Member"];
        };
        /** @description Whether a member accepts a shared backup. */
        UpdateMember: {
            /**
             * @description State of the sharing.
             * @enum {string}
             */
            status: "accepted" | "pending" | "rejected";
            /** @description ID of the vault to keep the backup in. To accept a backup needs it, to reject one does not. */
            vault_id?: string;
        };
        /** @description A system tag of a vault. */
        SysTag: {
            /**
             * @description Key of an enterprise project, the only system tag.
             * @enum {string}
             */
            key?: "_sys_enterprise_project_id" | (string & {});
            /** @description ID of the enterprise project, `0` for the default one. */
            value?: string;
        };
        /** @description The tags of a vault. */
        VaultTagGetResp: {
            /** @description System tags of the vault, which only the cloud's own staff see. */
            sys_tags?: components["schemas"]["SysTag"][];
            /** @description The tags. */
            tags: components["schemas"]["Tag"][];
        };
        /** @description The tag to add. */
        VaultTagsCreateReq: {
            tag?: components["schemas"]["TagRequest"];
        };
        /** @description A system tag to set. */
        SysTagRequest: {
            /**
             * @description Key of an enterprise project, the only system tag.
             * @enum {string}
             */
            key: "_sys_enterprise_project_id";
            /** @description ID of the enterprise project, `0` for the default one. */
            value: string;
        };
        /** @description The tags to add or delete. */
        BulkCreateAndDeleteVaultTagsReq: {
            /**
             * @description Whether to add or delete the tags.
             * @enum {string}
             */
            action: "create" | "delete";
            /** @description System tags to add, in place of `tags`. Only the cloud's own staff may use them. */
            sys_tags?: components["schemas"]["SysTagRequest"][];
            /** @description The tags, each with a key of its own. */
            tags?: components["schemas"]["TagRequest"][];
        };
        /** @description A key and the values that it has. */
        TagsResp: {
            /** @description Key. */
            key?: string;
            /** @description Values, as a list. The example has text in place of the list. */
            values?: string[] | string;
        };
        /** @description The tags of all vaults. */
        VaultProjectTagGetResp: {
            /** @description The tags. */
            tags: components["schemas"]["TagsResp"][];
        };
        /** @description A condition on something other than tags. */
        Match: {
            /**
             * @description What to look at, the name of the vault.
             * @enum {string}
             */
            key: "resource_name";
            /** @description What to look for. Text matches any part of the name; an empty text, exactly. */
            value: string;
        };
        /** @description A tag to look for, by its key and any of its values. */
        TagsReq: {
            /** @description Key. */
            key: string;
            /** @description Values, any of which is right; with none, every value is. `*` before a value matches whatever has the value in it. */
            values: string[];
        };
        /** @description A system tag to look for. */
        SysTags: {
            /**
             * @description Key of an enterprise project, the only system tag.
             * @enum {string}
             */
            key: "_sys_enterprise_project_id";
            /** @description IDs of enterprise projects, `0` for the default one. */
            values: string[];
        };
        /** @description Which vaults to list or count. */
        VaultResourceInstancesReq: {
            /**
             * @description Whether to list vaults, page by page (`filter`), or only to count them (`count`).
             * @enum {string}
             */
            action: "filter" | "count";
            /**
             * @description Only vaults in this kind of cloud.
             * @enum {string}
             */
            cloud_type?: "public" | "hybrid";
            /**
             * @description Page size, as text. Not for the action `count`.
             * @default 1000
             */
            limit?: string;
            /** @description Conditions on other fields than tags. */
            matches?: components["schemas"]["Match"][];
            /** @description Leave out vaults that have all of these tags. */
            not_tags?: components["schemas"]["TagsReq"][];
            /** @description Leave out vaults that have any of these tags. */
            not_tags_any?: components["schemas"]["TagsReq"][];
            /**
             * @description Only vaults for this kind of thing.
             * @enum {string}
             */
            object_type?: "server" | "disk" | "turbo" | "workspace" | "vmware" | "rds" | "file";
            /**
             * @description How many vaults to skip, as text. Not for the action `count`.
             * @default 0
             */
            offset?: string;
            /** @description Only vaults with these system tags. For the cloud's own staff, and not beside other conditions on tags. */
            sys_tags?: components["schemas"]["SysTags"][];
            /** @description Only vaults that have all of these tags. */
            tags?: components["schemas"]["TagsReq"][];
            /** @description Only vaults that have any of these tags. */
            tags_any?: components["schemas"]["TagsReq"][];
            /** @description With true, only vaults without tags; the other conditions on tags are ignored. */
            without_any_tag?: boolean;
        };
        /** @description A vault that was found by its tags, in full. */
        InstancesResourceDetail: {
            vault?: components["schemas"]["Vault"];
        };
        /** @description A vault that was found by its tags. */
        TagResource: {
            resource_detail?: components["schemas"]["InstancesResourceDetail"];
            /** @description ID of the vault. */
            resource_id?: string;
            /** @description Name of the vault. */
            resource_name?: string;
            /** @description System tags of the vault, which only the cloud's own staff see. */
            sys_tags?: components["schemas"]["SysTag"][];
            /** @description Tags of the vault, an empty list if there are none. */
            tags?: components["schemas"]["Tag"][];
        };
        /** @description A page of vaults, or their number alone. */
        VaultResourceIntancesResp: {
            /** @description The vaults on this page. Missing for the action `count`. */
            resources?: components["schemas"]["TagResource"][];
            /** @description How many vaults match, on all pages. */
            total_count?: number;
        };
        /** @description Why a task failed. The fields are empty if it did not. */
        OpErrorInfo: {
            /** @description Code of the error. */
            code?: string;
            /** @description What went wrong, in words. */
            message?: string;
        };
        /** @description What tasks of all kinds have. */
        OpExtendInfoCommon: {
            /** @description How far the task is, in percent. */
            progress?: number;
            /** @description ID of the request. */
            request_id?: string;
            /** @description ID of the backup task. */
            task_id?: string;
        };
        /** @description A resource that a task is about. */
        Resource: {
            /** @description ID of the resource. */
            id?: string;
            /**
             * @description Type of the resource: a cloud server, a disk, a bare metal server, a local server, an SFS Turbo file system or a desktop.
             * @enum {string}
             */
            type?: "OS::Nova::Server" | "OS::Cinder::Volume" | "OS::Ironic::BareMetalServer" | "OS::Native::Server" | "OS::Sfs::Turbo" | "OS::Workspace::DesktopV2" | (string & {});
            extra_info?: components["schemas"]["ResourceExtraInfo"];
            /** @description Name of the resource. */
            name?: string;
        };
        /** @description More about a backup. */
        OpExtendInfoBckup: {
            /** @description ID of the backup. */
            backup_id?: string;
            /** @description Code of what kept the applications from a consistent state. */
            app_consistency_error_code?: string;
            /** @description What kept the applications from a consistent state, in words. */
            app_consistency_error_message?: string;
            /**
             * @description Whether the applications were in a consistent state, as text: `1` if so, `0` if not.
             * @enum {string}
             */
            app_consistency_status?: "0" | "1" | (string & {});
            /** @description Name of the backup. */
            backup_name?: string;
            /**
             * @description Whether the backup is incremental, as text.
             * @enum {string}
             */
            incremental?: "true" | "false" | (string & {});
        };
        /** @description More about a deletion. */
        OpExtendInfoDelete: {
            /** @description ID of the backup. */
            backup_id?: string;
            /** @description Name of the backup. */
            backup_name?: string;
        };
        /** @description More about the removal of resources from a vault. */
        OpExtendInfoRemoveResources: {
            /** @description How many resources failed to be deleted. */
            fail_count?: number;
            /** @description Resources that are removed. */
            resources?: components["schemas"]["Resource"][];
            /** @description How many backups were deleted. */
            total_count?: number;
        };
        /** @description More about a replication. */
        OpExtendInfoReplication: {
            /** @description ID of the project to copy to. */
            destination_project_id?: string;
            /** @description Region to copy to. */
            destination_region?: string;
            /** @description ID of the backup that is copied. */
            source_backup_id?: string;
            /** @description ID of the project to copy from. */
            source_project_id?: string;
            /** @description Region to copy from. */
            source_region?: string;
            /** @description ID of the backup in the destination region. */
            destination_backup_id?: string;
            /** @description Name of the backup in the destination region. */
            destination_backup_name?: string;
            /** @description ID of the restore point in the destination region. */
            destination_checkpoint_id?: string;
            /** @description Name of the backup that is copied. */
            source_backup_name?: string;
            /** @description ID of the restore point that is copied. */
            source_checkpoint_id?: string;
        };
        /** @description More about a restore. */
        OpExtendInfoRestore: {
            /** @description ID of the backup. */
            backup_id?: string;
            /** @description Name of the backup. */
            backup_name?: string;
            /** @description ID of the resource to restore. */
            target_resource_id?: string;
            /** @description Name of the resource to restore. */
            target_resource_name?: string;
        };
        /** @description More about a synchronization. */
        OpExtendInfoSync: {
            /** @description How many backups were deleted. */
            delete_backup_num?: number;
            /** @description How many backups failed to be synchronized. */
            err_sync_backup_num?: number;
            /** @description How many backups were synchronized. */
            sync_backup_num?: number;
        };
        /** @description More about the deletion of a vault. */
        OpExtendInfoVaultDelete: {
            /** @description How many resources failed to be deleted. */
            fail_count?: number;
            /** @description How many backups were deleted. */
            total_count?: number;
            /** @description How many resources failed to be deleted, under the name that a client of the real service reads. */
            fail_delete_count?: number;
            /** @description How many backups were deleted, under the name that a client of the real service reads. */
            total_delete_count?: number;
        };
        /** @description More about a task, by its kind. */
        OpExtraInfo: {
            common?: components["schemas"]["OpExtendInfoCommon"];
            /** @description The resource that the task is about. */
            resource?: components["schemas"]["Resource"];
            /** @description More about a backup. Only such a task has it. */
            backup?: components["schemas"]["OpExtendInfoBckup"];
            /** @description More about a deletion. Only such a task has it. */
            delete?: components["schemas"]["OpExtendInfoDelete"];
            /** @description More about the removal of resources. Only such a task has it. */
            remove_resources?: components["schemas"]["OpExtendInfoRemoveResources"];
            /** @description More about a replication. Only such a task has it. */
            replication?: components["schemas"]["OpExtendInfoReplication"];
            /** @description More about a restore. Only such a task has it. */
            restore?: components["schemas"]["OpExtendInfoRestore"];
            /** @description More about a synchronization. Only such a task has it. */
            sync?: components["schemas"]["OpExtendInfoSync"];
            /** @description More about the deletion of a vault. Only such a task has it. */
            vault_delete?: components["schemas"]["OpExtendInfoVaultDelete"];
        };
        /** @description A task, which is something that the service does or did. */
        OperationLog: {
            /** @description When the task was created. A time without a zone means UTC. */
            created_at?: string;
            error_info?: components["schemas"]["OpErrorInfo"];
            /** @description ID of the task. */
            id: string;
            /** @description ID of the project. */
            project_id?: string;
            /** @description When the task started. A time without a zone means UTC. */
            started_at?: string;
            /**
             * @description State of the task.
             * @enum {string}
             */
            status?: "success" | "skipped" | "failed" | "running" | "timeout" | "waiting" | (string & {});
            /** @description When the task was last changed. A time without a zone means UTC. */
            updated_at?: string;
            /** @description ID of the restore point. */
            checkpoint_id?: string;
            /** @description When the task ended. A time without a zone means UTC. */
            ended_at?: string;
            extra_info?: components["schemas"]["OpExtraInfo"];
            /**
             * @description Kind of task.
             * @enum {string}
             */
            operation_type?: "backup" | "copy" | "replication" | "restore" | "delete" | "sync" | "vault_delete" | "remove_resource" | (string & {});
            /** @description ID of the policy that started the task. */
            policy_id?: string | null;
            /** @description ID of the kind of thing that the task is about. */
            provider_id?: string;
            /** @description ID of the vault that the resource is in. */
            vault_id?: string | null;
            /** @description Name of the vault that the resource is in. */
            vault_name?: string | null;
        };
        /** @description A page of a list of tasks. */
        OpListResp: {
            /** @description How many tasks match, on all pages. */
            count?: number;
            /** @description The tasks on this page. */
            operation_logs: components["schemas"]["OperationLog"][];
            /**
             * @description Page size in force.
             * @default 1000
             */
            limit?: number;
            /**
             * @description How many tasks come before this page.
             * @default 0
             */
            offset?: number;
        };
        /** @description One task. */
        OperationLogResp: {
            operation_log?: components["schemas"]["OperationLog"];
        };
        /** @description The vault that a resource is in. */
        VaultGet: components["schemas"]["Vault"] & {
            /** @description When the vault was last changed. A time without a zone means UTC. */
            updated_at?: string;
            /** @description Version of the vault. */
            version?: string;
        };
        /** @description Whether a resource can be backed up. */
        ProtectableResult: {
            /** @description Whether the resource can be backed up. */
            result?: boolean;
            /** @description Code of what stands against a backup. */
            code?: string;
            /** @description What stands against a backup, in words. Only a resource that cannot be backed up has it. */
            message?: string;
            /** @description Why the resource cannot be backed up. */
            reason?: string;
            /** @description The vault that the resource is in. With null, it is in none. */
            vault?: components["schemas"]["VaultGet"] | null;
        };
        /** @description A resource that may be backed up. */
        ProtectablesResp: {
            /** @description What the resource is made of, such as the disks of a server, in the form that their own service gives them. */
            children?: {
                [key: string]: unknown;
            }[];
            /** @description ID of the resource. */
            id: string;
            /** @description Name of the resource. */
            name?: string;
            protectable?: components["schemas"]["ProtectableResult"];
            /**
             * @description Type of the resource: a cloud server, a disk, a bare metal server, a local server, an SFS Turbo file system or a desktop.
             * @enum {string}
             */
            type?: "OS::Nova::Server" | "OS::Cinder::Volume" | "OS::Ironic::BareMetalServer" | "OS::Native::Server" | "OS::Sfs::Turbo" | "OS::Workspace::DesktopV2" | (string & {});
            /** @description The resource in the form that its own service gives it. User data with passwords may be among it. */
            detail?: {
                [key: string]: unknown;
            };
            /** @description Size of the resource, in GB. */
            size?: number;
            /** @description State of the resource, in the words of its own service, such as `ACTIVE` or `in-use`. */
            status?: string;
        };
        /** @description A page of a list of resources that may be backed up. */
        ProtectablesListResp: {
            /** @description The resources on this page. */
            instances: components["schemas"]["ProtectablesResp"][];
            /** @description Number of resources, on this page or on all pages; the recorded answer that has it is a single page. */
            count?: number;
        };
        /** @description One resource that may be backed up. */
        ProtectableGetResp: {
            instance: components["schemas"]["ProtectablesResp"];
        };
        /** @description A server whose agent is to be looked at. */
        ProtectableAgentStatusResource: {
            /** @description ID of the server. */
            resource_id: string;
            /**
             * @description Type of the server: a cloud server or a bare metal server.
             * @enum {string}
             */
            resource_type: "OS::Nova::Server" | "OS::Ironic::BareMetalServer";
            /** @description Name of the server. */
            resource_name?: string;
        };
        /** @description The servers whose agents are to be looked at. */
        ProtectableAgentReq: {
            /** @description The servers. */
            agent_status: components["schemas"]["ProtectableAgentStatusResource"][];
        };
        /** @description The state of the agent on one server. */
        ProtectableAgentStatus: {
            /** @description Code of the error, as a number, if the agent does not answer. */
            code?: number | null;
            /** @description Whether the agent is on the server. */
            installed?: boolean;
            /** @description Whether there is a newer agent. */
            is_old?: boolean | null;
            /** @description Why the agent does not answer. */
            message?: string | null;
            /** @description ID of the server. */
            resource_id?: string;
            /** @description Version of the agent. */
            version?: string | null;
        };
        /** @description The state of the agents. */
        ProtectableAgentStatusResp: {
            /** @description The agent of each server. */
            agent_status: components["schemas"]["ProtectableAgentStatus"][];
        };
        /** @description A region that replicates. */
        ProtectableReplicationCapabilitiesRespRegion: {
            /** @description Name of the region. */
            name?: string;
            /** @description Regions to replicate to. */
            replication_destinations?: string[];
        };
        /** @description Regions that replicate. */
        ProtectableReplicationCapabilitiesResp: {
            /** @description The regions. */
            regions: components["schemas"]["ProtectableReplicationCapabilitiesRespRegion"][];
        };
        /** @description A path that an agent backs up. */
        Path: {
            /** @description ID of the agent. */
            agent_id?: string;
            /** @description The path on the host. */
            dir_path?: string;
            /** @description Folders that are not backed up, as text with commas between them. In public beta, not in every region. */
            exclude_paths?: string;
            /** @description ID of the path. */
            id?: string;
            /**
             * @description State of the path.
             * @enum {string}
             */
            status?: "available" | "remove" | (string & {});
        };
        /** @description A file backup agent: a program on a host that backs up paths of it. */
        Agent: {
            /** @description ID of the agent. */
            agent_id: string;
            /**
             * @description Where the host is, `cloud` for a cloud server, `native` for a local server.
             * @enum {string}
             */
            agent_type?: "cloud" | "native" | (string & {});
            /** @description Version of the agent. */
            agent_version?: string;
            /** @description When the agent was registered. A time without a zone means UTC. */
            created_at?: string;
            /** @description IP address of the host. */
            host_ip?: string;
            /** @description Name of the host. */
            host_name?: string;
            /** @description Alias of the host. */
            host_nickname?: string;
            /** @description Operating system of the host. */
            host_os?: string;
            /** @description When the agent was last heard of. A time without a zone means UTC. */
            last_active_time?: string;
            /** @description Paths that the agent backs up. */
            paths?: components["schemas"]["Path"][] | null;
            /**
             * @description State of the agent.
             * @enum {string}
             */
            status?: "normal" | "abnormal" | "uninstall" | (string & {});
            /** @description When the agent was last changed. A time without a zone means UTC. */
            updated_at?: string | null;
        };
        /** @description A page of a list of agents. */
        AgentListResp: {
            /** @description The agents on this page. */
            agents: components["schemas"]["Agent"][];
            /** @description How many agents match, on all pages. */
            count?: number;
            /** @description Page size in force. */
            limit?: number;
            /** @description How many agents come before this page. */
            offset?: number;
        };
        /** @description What a new agent is like, and the host that it runs on. */
        AgentRegister: {
            /** @description ID of the agent. */
            agent_id: string;
            /** @description IP address of the host. */
            host_ip: string;
            /** @description Name of the host. */
            host_name: string;
            /** @description Operating system of the host. */
            host_os: string;
            /**
             * @description Where the host is, `cloud` for a cloud server, `native` for a local server.
             * @enum {string}
             */
            agent_type?: "cloud" | "native";
            /** @description Version of the agent. */
            agent_version?: string;
            /** @description Alias of the host. */
            host_nickname?: string;
        };
        /** @description The agent to register. */
        AgentRegisterReq: {
            agent: components["schemas"]["AgentRegister"];
        };
        /** @description One agent. */
        AgentGetResp: {
            agent: components["schemas"]["Agent"];
        };
        /** @description What changes about an agent. */
        AgentUpdate: {
            /**
             * @description State to set, which marks the agent as removed from its host.
             * @enum {string}
             */
            status: "uninstall";
        };
        /** @description What to change. */
        AgentUpdateReq: {
            agent: components["schemas"]["AgentUpdate"];
        };
        /** @description Folders of a path that are not backed up. */
        ExcludePath: {
            /** @description Folders to leave out, all below `path_name`. */
            exclude_path_name?: string[];
            /** @description Path that they are a part of. */
            path_name?: string;
        };
        /** @description Paths for an agent to back up. */
        AgentAddPathReq: {
            /** @description Paths to add. */
            add_path: string[];
            /** @description Folders to leave out. In public beta, not in every region. */
            exclude_path?: components["schemas"]["ExcludePath"][];
        };
        /** @description Which paths are new to the agent. */
        AgentAddPathResp: {
            /** @description Paths that were added. */
            added?: string[];
            /** @description Paths that the agent had already. */
            existed?: string[];
        };
        /** @description Paths that an agent no longer backs up. */
        AgentRemovePathReq: {
            /** @description Paths to remove. */
            remove_path: string[];
        };
        /** @description Which paths the agent had. */
        AgentRemovePathResp: {
            /** @description Paths that the agent did not have. */
            not_existed?: string[];
            /** @description Paths that were removed. */
            removed?: string[];
        };
        /** @description An address. */
        SelfLinksInfo: {
            /** @description The address. */
            self?: string;
        };
        /** @description A project. */
        ProjectsListInfo: {
            /** @description Description of the project. */
            description?: string;
            /** @description ID of the tenant. */
            domain_id?: string;
            /** @description Whether the project is in use. */
            enabled?: boolean;
            /** @description ID of the project. */
            id?: string;
            /** @description Whether the project stands for a tenant. */
            is_domain?: boolean;
            /** @description Address of the project. */
            links?: components["schemas"]["SelfLinksInfo"];
            /** @description Name of the project. */
            name?: string;
            /** @description ID of the project above this one. */
            parent_id?: string;
        };
        /** @description The projects of a tenant in this region. */
        ListProjectsResp: {
            /** @description Address of the list. */
            links?: components["schemas"]["SelfLinksInfo"];
            /** @description The projects. */
            projects: components["schemas"]["ProjectsListInfo"][];
        };
        /** @description A project of a tenant. */
        DomainProjectsInfo: {
            /** @description ID of the project. */
            project_id?: string;
            /** @description Name of the project. */
            project_name?: string;
        };
        /** @description The projects of a tenant. */
        ListDomainProjectsResp: {
            /** @description The projects. */
            projects: components["schemas"]["DomainProjectsInfo"][];
        };
        /** @description A project and the tenant that owns it. */
        DomainResp: {
            /** @description ID of the tenant. */
            domain_id?: string;
            /** @description Name of the tenant. */
            domain_name?: string;
            /** @description ID of the project. */
            project_id?: string;
            /** @description Name of the project. */
            project_name?: string;
        };
        /** @description How far one project has moved. */
        DomainMigrateProjectStatus: {
            /** @description ID of the project. */
            project_id?: string;
            /** @description Name of the project. */
            project_name?: string;
            /**
             * @description State of the move.
             * @enum {string}
             */
            status?: "migrating" | "success" | "failed" | (string & {});
            /** @description Code of the error, as a number. Only a failed move has it. */
            fail_code?: number;
            /** @description Why the move failed. Only a failed move has it. */
            fail_reason?: string;
            /** @description How far the move is, in percent. */
            progress?: number;
            /** @description ID of the region. */
            region_id?: string;
        };
        /** @description How far a tenant has moved. */
        DomainMigrateResp: {
            /** @description The move of each project. */
            project_status?: components["schemas"]["DomainMigrateProjectStatus"][];
            /**
             * @description State of the move as a whole.
             * @enum {string}
             */
            status?: "success" | "failed" | "migrating" | (string & {});
        };
        /** @description How to move a tenant. */
        DomainMigrate: {
            /**
             * @description Whether the tenant moves in all regions, not only in this one.
             * @default true
             */
            all_regions: boolean;
            /**
             * @description Share of spare room that the new vaults get.
             * @default 0.2
             */
            reservation: number;
        };
        /** @description The state of the move in each region, by the region's ID, such as `running`. */
        MigrateDomainResponse: {
            [key: string]: string;
        };
        /** @description What a vault becomes by an order. */
        CbcProductInfoOrderChange: {
            /** @description ID of the product, as the price inquiry answers it. */
            product_id: string;
            /** @description Capacity that the vault gets, in GB. */
            resource_size: number;
            /**
             * @description Specification of the vault.
             * @enum {string}
             */
            resource_spec_code: "vault.backup.server.normal" | "vault.backup.turbo.normal" | "vault.backup.database.normal" | "vault.backup.volume.normal" | "vault.backup.rds.normal" | "vault.replication.server.normal" | "vault.hybrid.server.normal";
            /**
             * @description Unit of the capacity, 17 for GB.
             * @default 17
             */
            resource_size_measure_id?: number;
        };
        /** @description The order for another size of a vault. */
        CbcOrderChange: {
            /** @description What the vault becomes. */
            product_info: components["schemas"]["CbcProductInfoOrderChange"];
            /** @description ID of the vault. */
            resource_id: string;
            /** @description Address that the payment page leads back to. */
            cloud_service_console_url?: string;
            /**
             * @description Whether an order is paid from the account's balance right away.
             * @default false
             */
            is_auto_pay?: boolean;
            /** @description Discount to use. */
            promotion_info?: string;
        };
        /** @description An order that was placed. */
        OrderResponseBody: {
            /** @description ID of the order. */
            orderId?: string;
            /** @description Code of the result, as a number. */
            retCode?: number;
            /** @description Result in words. */
            retMsg?: string;
        };
        /** @description What a vault becomes by an order, in the old spelling. */
        CbcProductInfoUpdate: {
            /** @description ID of the product, as the price inquiry answers it. */
            productId: string;
            /** @description Capacity that the vault gets, in GB. */
            resourceSize: number;
            /**
             * @description Specification of the vault.
             * @enum {string}
             */
            resourceSpecCode: "vault.backup.server.normal" | "vault.backup.turbo.normal" | "vault.backup.database.normal" | "vault.backup.volume.normal" | "vault.backup.rds.normal" | "vault.replication.server.normal" | "vault.hybrid.server.normal";
            /**
             * @description Unit of the capacity, 17 for GB.
             * @default 17
             */
            resourceSizeMeasureId?: number;
        };
        /** @description The order for another size of a vault, in the old spelling. */
        CbcUpdate: {
            /** @description What the vault becomes. */
            productInfo: components["schemas"]["CbcProductInfoUpdate"];
            /** @description ID of the vault. */
            resourceId: string;
            /** @description Address that the payment page leads back to. */
            cloudServiceConsoleURL?: string;
            /** @description Discount to use. */
            promotion_info?: string;
        };
        /** @description An order that was placed. */
        UpdateOrderResponseBody: {
            /** @description ID of the order. */
            orderId?: string;
            /** @description Code of the result, as text. */
            retCode?: string;
            /** @description Result in words. */
            retMsg?: string;
        };
        /** @description Vaults that are to be paid by the month or year. */
        ChangeToPeriod: {
            /** @description How many months or years to pay for. */
            period_num: number;
            /**
             * @description Whether to pay by the month or by the year.
             * @enum {string}
             */
            period_type: "year" | "month";
            /** @description IDs of the vaults. */
            vault_ids: string[];
            /**
             * @description How the vaults are to be paid.
             * @enum {string}
             */
            charging_mode?: "pre_paid";
            /** @description Address that the payment page leads back to. */
            console_url?: string;
            /**
             * @description Whether an order is paid from the account's balance right away.
             * @default false
             */
            is_auto_pay?: boolean;
            /**
             * @description Whether the subscription renews itself when it ends.
             * @default false
             */
            is_auto_renew?: boolean;
        };
        /** @description Features by their keys, such as `replication.enable`. A value is of any kind: examples have booleans, strings and lists of strings. */
        ListFeaturesResponse: {
            [key: string]: unknown;
        };
        /** @description One feature by its key. The value is of any kind, as in the map of all features. */
        ShowFeatureResponse: {
            [key: string]: unknown;
        };
        /** @description How much space the backups of a resource take. */
        StorageUsage: {
            /** @description ID of the resource. */
            resource_id?: string;
            /** @description Name of the resource. */
            resource_name?: string;
            /** @description Type of the resource. */
            resource_type?: string;
            /** @description How many backups the resource has. */
            backup_count?: number;
            /** @description Size of the resource's backups. */
            backup_size?: number;
            /** @description Size of the resource's backups that are spread over several availability zones. */
            backup_size_multiaz?: number;
        };
        /** @description A page of a list of resources and the space that their backups take. */
        StorageUsageResp: {
            /** @description How many resources match, on all pages. */
            resource_count?: number;
            /** @description The resources on this page. */
            storage_usage: components["schemas"]["StorageUsage"][];
        };
    };
    responses: {
        /** @description The request was refused. */
        ClientError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The service failed. */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The request is wrong. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The token is not accepted, or what the path names is gone: then the message is `Malformed request url`, and a new login does not help. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UnauthorizedResponse"];
            };
        };
    };
    parameters: {
        /**
         * @description ID of the project. The client takes it from the session.
         * @example 0605767b5780d5762fc5c0118072a564
         */
        project_id: string;
        /**
         * @description ID of the vault.
         * @example 79bd9daa-884f-4f84-b8fe-235d58cd927d
         */
        vault_id: string;
        /**
         * @description ID of the policy.
         * @example cbb3ce6f-3332-4e7c-b98e-77290d8471ff
         */
        policy_id: string;
        /**
         * @description ID of the organization policy.
         * @example 5f5dd325-d7d1-4693-9d97-db37ecb91696
         */
        organization_policy_id: string;
        /**
         * @description ID of the backup.
         * @example a5200268-74a5-4806-acc6-95793ab0228b
         */
        backup_id: string;
        /**
         * @description ID of the member, which is the ID of the project that the backup is shared with.
         * @example f841e01fd2b14e7fa41b6ae7aa6b0594
         */
        member_id: string;
        /**
         * @description ID of the agent.
         * @example 489654f2-363b-4ebf-966a-bdf079d97114
         */
        agent_id: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type Billing = components['schemas']['Billing'];
export type ResourceExtraInfoIncludeVolumes = components['schemas']['ResourceExtraInfoIncludeVolumes'];
export type ResourceExtraInfo = components['schemas']['ResourceExtraInfo'];
export type ResourceResp = components['schemas']['ResourceResp'];
export type BindRulesTags = components['schemas']['BindRulesTags'];
export type VaultBindRules = components['schemas']['VaultBindRules'];
export type Tag = components['schemas']['Tag'];
export type Vault = components['schemas']['Vault'];
export type VaultListResp = components['schemas']['VaultListResp'];
export type ErrorResponse = components['schemas']['ErrorResponse'];
export type BillingCreate = components['schemas']['BillingCreate'];
export type ResourceExtraInfoIncludeVolumesRequest = components['schemas']['ResourceExtraInfoIncludeVolumesRequest'];
export type ResourceExtraInfoRequest = components['schemas']['ResourceExtraInfoRequest'];
export type ResourceCreate = components['schemas']['ResourceCreate'];
export type BindRulesTagsRequest = components['schemas']['BindRulesTagsRequest'];
export type VaultBindRulesRequest = components['schemas']['VaultBindRulesRequest'];
export type TagRequest = components['schemas']['TagRequest'];
export type VaultCreate = components['schemas']['VaultCreate'];
export type VaultCreateReq = components['schemas']['VaultCreateReq'];
export type CbcOrderResult = components['schemas']['CbcOrderResult'];
export type VaultCreateResource = components['schemas']['VaultCreateResource'];
export type VaultCreateResp = components['schemas']['VaultCreateResp'];
export type CombinedOrder = components['schemas']['CombinedOrder'];
export type VaultCreateParameters = components['schemas']['VaultCreateParameters'];
export type VaultOrder = components['schemas']['VaultOrder'];
export type VaultOrderCreateReqs = components['schemas']['VaultOrderCreateReqs'];
export type VaultOrderCreateRes = components['schemas']['VaultOrderCreateRes'];
export type VaultGetResp = components['schemas']['VaultGetResp'];
export type BillingUpdate = components['schemas']['BillingUpdate'];
export type VaultUpdate = components['schemas']['VaultUpdate'];
export type VaultUpdateReq = components['schemas']['VaultUpdateReq'];
export type ResSummary = components['schemas']['ResSummary'];
export type VaultBatchUpdate = components['schemas']['VaultBatchUpdate'];
export type BatchUpdateVaultRequestBody = components['schemas']['BatchUpdateVaultRequestBody'];
export type VaultBatchUpdateResp = components['schemas']['VaultBatchUpdateResp'];
export type VaultAddResourceReq = components['schemas']['VaultAddResourceReq'];
export type VaultAddResourceResp = components['schemas']['VaultAddResourceResp'];
export type VaultRemoveResourceReq = components['schemas']['VaultRemoveResourceReq'];
export type VaultRemoveResourceResp = components['schemas']['VaultRemoveResourceResp'];
export type VaultMigrateResourceReq = components['schemas']['VaultMigrateResourceReq'];
export type VaultMigrateResourceResp = components['schemas']['VaultMigrateResourceResp'];
export type VaultSetResourceReq = components['schemas']['VaultSetResourceReq'];
export type VaultSetResourceResp = components['schemas']['VaultSetResourceResp'];
export type VaultAssociate = components['schemas']['VaultAssociate'];
export type VaultPolicyResp = components['schemas']['VaultPolicyResp'];
export type VaultAssociateResp = components['schemas']['VaultAssociateResp'];
export type VaultDissociate = components['schemas']['VaultDissociate'];
export type VaultDissociateResp = components['schemas']['VaultDissociateResp'];
export type PolicyoODCreate = components['schemas']['PolicyoODCreate'];
export type PolicyTriggerPropertiesResp = components['schemas']['PolicyTriggerPropertiesResp'];
export type PolicyTriggerResp = components['schemas']['PolicyTriggerResp'];
export type PolicyAssociateVault = components['schemas']['PolicyAssociateVault'];
export type Policy = components['schemas']['Policy'];
export type PolicyListResp = components['schemas']['PolicyListResp'];
export type PolicyoODCreateRequest = components['schemas']['PolicyoODCreateRequest'];
export type PolicyTriggerPropertiesReqRequest = components['schemas']['PolicyTriggerPropertiesReqRequest'];
export type PolicyTriggerReqRequest = components['schemas']['PolicyTriggerReqRequest'];
export type PolicyCreate = components['schemas']['PolicyCreate'];
export type PolicyCreateReq = components['schemas']['PolicyCreateReq'];
export type PolicyCreateResp = components['schemas']['PolicyCreateResp'];
export type PolicyUpdate = components['schemas']['PolicyUpdate'];
export type PolicyUpdateReq = components['schemas']['PolicyUpdateReq'];
export type PolicyTriggerPropertiesReq = components['schemas']['PolicyTriggerPropertiesReq'];
export type PolicyTriggerReq = components['schemas']['PolicyTriggerReq'];
export type OrganizationPolicy = components['schemas']['OrganizationPolicy'];
export type OrganizationPoliciesListResp = components['schemas']['OrganizationPoliciesListResp'];
export type OrganizationPolicyCreate = components['schemas']['OrganizationPolicyCreate'];
export type OrganizationPolicyCreateReq = components['schemas']['OrganizationPolicyCreateReq'];
export type OrganizationPolicyResp = components['schemas']['OrganizationPolicyResp'];
export type OrganizationPolicyUpdate = components['schemas']['OrganizationPolicyUpdate'];
export type OrganizationPolicyUpdateReq = components['schemas']['OrganizationPolicyUpdateReq'];
export type OrganizationPolicyStatus = components['schemas']['OrganizationPolicyStatus'];
export type OrganizationPolicyStatusListResp = components['schemas']['OrganizationPolicyStatusListResp'];
export type ImageData = components['schemas']['ImageData'];
export type AppConsistency = components['schemas']['AppConsistency'];
export type BackupExtendInfo = components['schemas']['BackupExtendInfo'];
export type BackupResp = components['schemas']['BackupResp'];
export type ReplicationRecordsExtraInfo = components['schemas']['ReplicationRecordsExtraInfo'];
export type ReplicationRecordGet = components['schemas']['ReplicationRecordGet'];
export type BackupListResp = components['schemas']['BackupListResp'];
export type UnauthorizedResponse = components['schemas']['UnauthorizedResponse'];
export type BackupGetResp = components['schemas']['BackupGetResp'];
export type BackupUpdate = components['schemas']['BackupUpdate'];
export type BackupUpdateReq = components['schemas']['BackupUpdateReq'];
export type BackupMetadata = components['schemas']['BackupMetadata'];
export type RestoreDetails = components['schemas']['RestoreDetails'];
export type BackupRestoreServerMapping = components['schemas']['BackupRestoreServerMapping'];
export type BackupRestore = components['schemas']['BackupRestore'];
export type BackupRestoreReq = components['schemas']['BackupRestoreReq'];
export type RestoreBackupResponse = components['schemas']['RestoreBackupResponse'];
export type BackupReplicateReqBody = components['schemas']['BackupReplicateReqBody'];
export type BackupReplicateReq = components['schemas']['BackupReplicateReq'];
export type BackupReplicateRespBody = components['schemas']['BackupReplicateRespBody'];
export type BackupReplicateResp = components['schemas']['BackupReplicateResp'];
export type BackupSync = components['schemas']['BackupSync'];
export type BackupSyncReq = components['schemas']['BackupSyncReq'];
export type BackupSyncRespBody = components['schemas']['BackupSyncRespBody'];
export type BackupSyncResp = components['schemas']['BackupSyncResp'];
export type ResourceRequest = components['schemas']['ResourceRequest'];
export type CheckpointParam = components['schemas']['CheckpointParam'];
export type VaultBackup = components['schemas']['VaultBackup'];
export type VaultBackupReq = components['schemas']['VaultBackupReq'];
export type CheckpointExtraInfoResp = components['schemas']['CheckpointExtraInfoResp'];
export type CheckpointResourceResp = components['schemas']['CheckpointResourceResp'];
export type CheckpointCreateSkippedResource = components['schemas']['CheckpointCreateSkippedResource'];
export type CheckpointPlanCreate = components['schemas']['CheckpointPlanCreate'];
export type CheckpointCreate = components['schemas']['CheckpointCreate'];
export type CheckpointResp = components['schemas']['CheckpointResp'];
export type CheckpointReplicateParam = components['schemas']['CheckpointReplicateParam'];
export type CheckpointReplicateReq = components['schemas']['CheckpointReplicateReq'];
export type CheckpointReplicateRespbackups = components['schemas']['CheckpointReplicateRespbackups'];
export type CheckpointReplicateRespBody = components['schemas']['CheckpointReplicateRespBody'];
export type CheckpointReplicateResp = components['schemas']['CheckpointReplicateResp'];
export type SyncParam = components['schemas']['SyncParam'];
export type SyncReq = components['schemas']['SyncReq'];
export type SyncRespBody = components['schemas']['SyncRespBody'];
export type SyncResp = components['schemas']['SyncResp'];
export type Member = components['schemas']['Member'];
export type MembersList = components['schemas']['MembersList'];
export type AddMembersReq = components['schemas']['AddMembersReq'];
export type MemberResp = components['schemas']['MemberResp'];
export type UpdateMember = components['schemas']['UpdateMember'];
export type SysTag = components['schemas']['SysTag'];
export type VaultTagGetResp = components['schemas']['VaultTagGetResp'];
export type VaultTagsCreateReq = components['schemas']['VaultTagsCreateReq'];
export type SysTagRequest = components['schemas']['SysTagRequest'];
export type BulkCreateAndDeleteVaultTagsReq = components['schemas']['BulkCreateAndDeleteVaultTagsReq'];
export type TagsResp = components['schemas']['TagsResp'];
export type VaultProjectTagGetResp = components['schemas']['VaultProjectTagGetResp'];
export type Match = components['schemas']['Match'];
export type TagsReq = components['schemas']['TagsReq'];
export type SysTags = components['schemas']['SysTags'];
export type VaultResourceInstancesReq = components['schemas']['VaultResourceInstancesReq'];
export type InstancesResourceDetail = components['schemas']['InstancesResourceDetail'];
export type TagResource = components['schemas']['TagResource'];
export type VaultResourceIntancesResp = components['schemas']['VaultResourceIntancesResp'];
export type OpErrorInfo = components['schemas']['OpErrorInfo'];
export type OpExtendInfoCommon = components['schemas']['OpExtendInfoCommon'];
export type Resource = components['schemas']['Resource'];
export type OpExtendInfoBckup = components['schemas']['OpExtendInfoBckup'];
export type OpExtendInfoDelete = components['schemas']['OpExtendInfoDelete'];
export type OpExtendInfoRemoveResources = components['schemas']['OpExtendInfoRemoveResources'];
export type OpExtendInfoReplication = components['schemas']['OpExtendInfoReplication'];
export type OpExtendInfoRestore = components['schemas']['OpExtendInfoRestore'];
export type OpExtendInfoSync = components['schemas']['OpExtendInfoSync'];
export type OpExtendInfoVaultDelete = components['schemas']['OpExtendInfoVaultDelete'];
export type OpExtraInfo = components['schemas']['OpExtraInfo'];
export type OperationLog = components['schemas']['OperationLog'];
export type OpListResp = components['schemas']['OpListResp'];
export type OperationLogResp = components['schemas']['OperationLogResp'];
export type VaultGet = components['schemas']['VaultGet'];
export type ProtectableResult = components['schemas']['ProtectableResult'];
export type ProtectablesResp = components['schemas']['ProtectablesResp'];
export type ProtectablesListResp = components['schemas']['ProtectablesListResp'];
export type ProtectableGetResp = components['schemas']['ProtectableGetResp'];
export type ProtectableAgentStatusResource = components['schemas']['ProtectableAgentStatusResource'];
export type ProtectableAgentReq = components['schemas']['ProtectableAgentReq'];
export type ProtectableAgentStatus = components['schemas']['ProtectableAgentStatus'];
export type ProtectableAgentStatusResp = components['schemas']['ProtectableAgentStatusResp'];
export type ProtectableReplicationCapabilitiesRespRegion = components['schemas']['ProtectableReplicationCapabilitiesRespRegion'];
export type ProtectableReplicationCapabilitiesResp = components['schemas']['ProtectableReplicationCapabilitiesResp'];
export type Path = components['schemas']['Path'];
export type Agent = components['schemas']['Agent'];
export type AgentListResp = components['schemas']['AgentListResp'];
export type AgentRegister = components['schemas']['AgentRegister'];
export type AgentRegisterReq = components['schemas']['AgentRegisterReq'];
export type AgentGetResp = components['schemas']['AgentGetResp'];
export type AgentUpdate = components['schemas']['AgentUpdate'];
export type AgentUpdateReq = components['schemas']['AgentUpdateReq'];
export type ExcludePath = components['schemas']['ExcludePath'];
export type AgentAddPathReq = components['schemas']['AgentAddPathReq'];
export type AgentAddPathResp = components['schemas']['AgentAddPathResp'];
export type AgentRemovePathReq = components['schemas']['AgentRemovePathReq'];
export type AgentRemovePathResp = components['schemas']['AgentRemovePathResp'];
export type SelfLinksInfo = components['schemas']['SelfLinksInfo'];
export type ProjectsListInfo = components['schemas']['ProjectsListInfo'];
export type ListProjectsResp = components['schemas']['ListProjectsResp'];
export type DomainProjectsInfo = components['schemas']['DomainProjectsInfo'];
export type ListDomainProjectsResp = components['schemas']['ListDomainProjectsResp'];
export type DomainResp = components['schemas']['DomainResp'];
export type DomainMigrateProjectStatus = components['schemas']['DomainMigrateProjectStatus'];
export type DomainMigrateResp = components['schemas']['DomainMigrateResp'];
export type DomainMigrate = components['schemas']['DomainMigrate'];
export type MigrateDomainResponse = components['schemas']['MigrateDomainResponse'];
export type CbcProductInfoOrderChange = components['schemas']['CbcProductInfoOrderChange'];
export type CbcOrderChange = components['schemas']['CbcOrderChange'];
export type OrderResponseBody = components['schemas']['OrderResponseBody'];
export type CbcProductInfoUpdate = components['schemas']['CbcProductInfoUpdate'];
export type CbcUpdate = components['schemas']['CbcUpdate'];
export type UpdateOrderResponseBody = components['schemas']['UpdateOrderResponseBody'];
export type ChangeToPeriod = components['schemas']['ChangeToPeriod'];
export type ListFeaturesResponse = components['schemas']['ListFeaturesResponse'];
export type ShowFeatureResponse = components['schemas']['ShowFeatureResponse'];
export type StorageUsage = components['schemas']['StorageUsage'];
export type StorageUsageResp = components['schemas']['StorageUsageResp'];
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
                /** @description Page size, 1 to 1000. It does not cap the list. */
                limit?: number;
                /** @description Only vaults with this name. */
                name?: string;
                /** @description How many vaults to skip. */
                offset?: number;
                /** @description Only vaults in this kind of cloud. */
                cloud_type?: "public" | "hybrid";
                /** @description Only vaults for this kind of protection. */
                protect_type?: "backup" | "replication";
                /** @description Only vaults for this type of resource. */
                object_type?: "server" | "disk" | "turbo" | "workspace" | "vmware" | "rds" | "file";
                /**
                 * @description Only items of this enterprise project, by its ID; `all_granted_eps` stands for all enterprise projects that the user may see.
                 * @example all_granted_eps
                 */
                enterprise_project_id?: string;
                /** @description Only these vaults, by their IDs; sent as one list with commas. */
                id?: string[];
                /** @description Only vaults with this policy, by its ID. */
                policy_id?: string;
                /** @description Only vaults in this state. */
                status?: string;
                /** @description Only vaults with these resources: their IDs, separated by commas. */
                resource_ids?: string;
            };
            header?: never;
            path: {
                /**
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of vaults. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VaultListResp"];
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
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VaultCreateReq"];
            };
        };
        responses: {
            /** @description The new vault, or the orders for it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VaultCreateResp"];
                };
            };
            /** @description The request is refused. Codes: `BackupService.6100`, the vault has as many resources as it can have; `BackupService.6101`, the size is wrong; `BackupService.6102`, the vault is for another type of resource; `BackupService.6103`, a resource is in a vault already; `BackupService.6104`, a resource is named twice; `BackupService.6205`, a resource has backups in the older services CSBS or VBS. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
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
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VaultOrderCreateReqs"];
            };
        };
        responses: {
            /** @description The orders. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VaultOrderCreateRes"];
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
                /** @description ID of the project in the other region. */
                external_project_id: string;
                /** @description Page size, 1 to 1000. It does not cap the list. */
                limit?: number;
                /** @description How many vaults to skip. */
                offset?: number;
                /** @description Only vaults for this kind of protection. */
                protect_type?: "backup" | "replication" | "hybrid";
                /** @description ID of the other region. */
                region_id: string;
                /** @description Only vaults for this type of resource. The name is misspelt on the wire. */
                objcet_type?: string;
                /** @description Only vaults in this kind of cloud. */
                cloud_type?: "public" | "hybrid";
                /** @description Only the vault with this ID. All other filters are then ignored. */
                vault_id?: string;
            };
            header?: never;
            path: {
                /**
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of vaults. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VaultListResp"];
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
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /**
                 * @description ID of the vault.
                 * @example 79bd9daa-884f-4f84-b8fe-235d58cd927d
                 */
                vault_id: components["parameters"]["vault_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The vault. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VaultGetResp"];
                };
            };
            /** @description There is no such vault. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
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
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /**
                 * @description ID of the vault.
                 * @example 79bd9daa-884f-4f84-b8fe-235d58cd927d
                 */
                vault_id: components["parameters"]["vault_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VaultUpdateReq"];
            };
        };
        responses: {
            /** @description The changed vault. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VaultGetResp"];
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
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /**
                 * @description ID of the vault.
                 * @example 79bd9daa-884f-4f84-b8fe-235d58cd927d
                 */
                vault_id: components["parameters"]["vault_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The service deletes the vault. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is refused. Codes: `BackupService.6111`, the vault cannot be deleted; `BackupService.6112`, the vault's state does not allow it; `BackupService.6203`, a backup is being made; `BackupService.6204`, an image was made of a backup. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description There is no such vault. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
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
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sums. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResSummary"];
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
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BatchUpdateVaultRequestBody"];
            };
        };
        responses: {
            /** @description The changed vaults. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VaultBatchUpdateResp"];
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
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /**
                 * @description ID of the vault.
                 * @example 79bd9daa-884f-4f84-b8fe-235d58cd927d
                 */
                vault_id: components["parameters"]["vault_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VaultAddResourceReq"];
            };
        };
        responses: {
            /** @description The added resources. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VaultAddResourceResp"];
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
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /**
                 * @description ID of the vault.
                 * @example 79bd9daa-884f-4f84-b8fe-235d58cd927d
                 */
                vault_id: components["parameters"]["vault_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VaultRemoveResourceReq"];
            };
        };
        responses: {
            /** @description The resources that are removed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VaultRemoveResourceResp"];
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
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /**
                 * @description ID of the vault.
                 * @example 79bd9daa-884f-4f84-b8fe-235d58cd927d
                 */
                vault_id: components["parameters"]["vault_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VaultMigrateResourceReq"];
            };
        };
        responses: {
            /** @description The moved resources. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VaultMigrateResourceResp"];
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
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /**
                 * @description ID of the vault.
                 * @example 79bd9daa-884f-4f84-b8fe-235d58cd927d
                 */
                vault_id: components["parameters"]["vault_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VaultSetResourceReq"];
            };
        };
        responses: {
            /** @description The resources that are set. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VaultSetResourceResp"];
                };
            };
            /** @description The request is refused. Codes: `BackupService.6134`, resources are being removed from the vault; `BackupService.6135`, a resource is not in the vault. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
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
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /**
                 * @description ID of the vault.
                 * @example 79bd9daa-884f-4f84-b8fe-235d58cd927d
                 */
                vault_id: components["parameters"]["vault_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VaultAssociate"];
            };
        };
        responses: {
            /** @description The vault and its policy. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VaultAssociateResp"];
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
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /**
                 * @description ID of the vault.
                 * @example 79bd9daa-884f-4f84-b8fe-235d58cd927d
                 */
                vault_id: components["parameters"]["vault_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VaultDissociate"];
            };
        };
        responses: {
            /** @description The vault and the policy it had. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VaultDissociateResp"];
                };
            };
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listPolicies: {
        parameters: {
            query?: {
                /** @description Only policies of this kind. */
                operation_type?: "backup" | "replication";
                /** @description Only policies of this vault, by its ID. */
                vault_id?: string;
            };
            header?: never;
            path: {
                /**
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The policies. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyListResp"];
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
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PolicyCreateReq"];
            };
        };
        responses: {
            /** @description The new policy. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyCreateResp"];
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
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /**
                 * @description ID of the policy.
                 * @example cbb3ce6f-3332-4e7c-b98e-77290d8471ff
                 */
                policy_id: components["parameters"]["policy_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The policy. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyCreateResp"];
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
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /**
                 * @description ID of the policy.
                 * @example cbb3ce6f-3332-4e7c-b98e-77290d8471ff
                 */
                policy_id: components["parameters"]["policy_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PolicyUpdateReq"];
            };
        };
        responses: {
            /** @description The changed policy. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyCreateResp"];
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
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /**
                 * @description ID of the policy.
                 * @example cbb3ce6f-3332-4e7c-b98e-77290d8471ff
                 */
                policy_id: components["parameters"]["policy_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The policy is deleted. */
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
                /** @description Kind of policy. */
                operation_type: string;
                /** @description Page size. It does not cap the list. */
                limit?: number;
                /** @description How many policies to skip. */
                offset?: number;
            };
            header?: never;
            path: {
                /**
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of organization policies. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationPoliciesListResp"];
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
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganizationPolicyCreateReq"];
            };
        };
        responses: {
            /** @description The new organization policy. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationPolicyResp"];
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
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /**
                 * @description ID of the organization policy.
                 * @example 5f5dd325-d7d1-4693-9d97-db37ecb91696
                 */
                organization_policy_id: components["parameters"]["organization_policy_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The organization policy. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationPolicyResp"];
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
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /**
                 * @description ID of the organization policy.
                 * @example 5f5dd325-d7d1-4693-9d97-db37ecb91696
                 */
                organization_policy_id: components["parameters"]["organization_policy_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganizationPolicyUpdateReq"];
            };
        };
        responses: {
            /** @description The changed organization policy. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationPolicyResp"];
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
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /**
                 * @description ID of the organization policy.
                 * @example 5f5dd325-d7d1-4693-9d97-db37ecb91696
                 */
                organization_policy_id: components["parameters"]["organization_policy_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The organization policy is deleted. */
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
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /**
                 * @description ID of the organization policy.
                 * @example 5f5dd325-d7d1-4693-9d97-db37ecb91696
                 */
                organization_policy_id: components["parameters"]["organization_policy_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where the policy is rolled out. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationPolicyStatusListResp"];
                };
            };
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listBackups: {
        parameters: {
            query?: {
                /** @description Only backups of this restore point, by its ID. */
                checkpoint_id?: string;
                /** @description Whether the backups are on a dedicated cloud. */
                dec?: boolean;
                /**
                 * @description Only backups up to this time, UTC, as `YYYY-MM-DDThh:mm:ssZ`.
                 * @example 2018-02-01T12:00:00Z
                 */
                end_time?: string;
                /**
                 * @description Only backups of this enterprise project, by its ID; `all_granted_eps` stands for all enterprise projects that the user may see.
                 * @example all_granted_eps
                 */
                enterprise_project_id?: string;
                /** @description Kind of backup, `replication` for those replicated from another region. */
                image_type?: "backup" | "replication";
                /** @description Only incremental backups if true, only full ones if false. Without it, both. */
                incremental?: boolean;
                /** @description Page size, 1 to 1000. It does not cap the list. */
                limit?: number;
                /** @description ID of the last backup on the page before. */
                marker?: string;
                /** @description State of the sharing of a backup: `pending`, not answered yet; `accepted`, usable in the target's vault; `rejected`, refused. */
                member_status?: "pending" | "accepted" | "rejected";
                /** @description Only backups with this name, of letters, digits, underscores and hyphens. */
                name?: string;
                /** @description How many backups to skip. */
                offset?: number;
                /** @description Whose backups to list: `private`, those that the project owns; `shared`, those that other projects share with it; `all_granted`, both. */
                own_type?: "all_granted" | "private" | "shared";
                /** @description Only backups with this parent backup, by its ID. */
                parent_id?: string;
                /** @description Only backups of resources in this availability zone. */
                resource_az?: string;
                /** @description Only backups of this resource, by its ID. */
                resource_id?: string;
                /** @description Only backups of resources with this name. */
                resource_name?: string;
                /** @description Only backups of resources of this type: cloud servers, disks, bare metal servers, SFS Turbo file systems, desktops or native servers. */
                resource_type?: "OS::Nova::Server" | "OS::Cinder::Volume" | "OS::Ironic::BareMetalServer" | "OS::Sfs::Turbo" | "OS::Workspace::DesktopV2" | "OS::Native::Server";
                /** @description Whether the answer holds replication records. */
                show_replication?: boolean;
                /**
                 * @description Order: keys with an optional direction, separated by commas, as `key:asc,key:desc`. A key is `created_at`, `updated_at`, `name`, `status`, `protected_at` or `id`; the direction is `desc` if not given. At most 255 characters.
                 * @example created_at:asc,id:asc
                 */
                sort?: string;
                /**
                 * @description Only backups from this time on, UTC, as `YYYY-MM-DDThh:mm:ssZ`.
                 * @example 2018-02-01T12:00:00Z
                 */
                start_time?: string;
                /** @description Only backups in one of these states; several are sent as `status=available&status=error`. */
                status?: ("available" | "protecting" | "deleting" | "restoring" | "error" | "waiting_protect" | "waiting_delete" | "waiting_restore")[];
                /**
                 * @description Only backups that occupy at least this share of their vault, in percent, 1 to 100, as text.
                 * @example 80
                 */
                used_percent?: string;
                /** @description Only backups in this vault, by its ID. */
                vault_id?: string;
            };
            header?: never;
            path: {
                /**
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of backups. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BackupListResp"];
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
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /**
                 * @description ID of the backup.
                 * @example a5200268-74a5-4806-acc6-95793ab0228b
                 */
                backup_id: components["parameters"]["backup_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The backup. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BackupGetResp"];
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
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /**
                 * @description ID of the backup.
                 * @example a5200268-74a5-4806-acc6-95793ab0228b
                 */
                backup_id: components["parameters"]["backup_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BackupUpdateReq"];
            };
        };
        responses: {
            /** @description The changed backup. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BackupGetResp"];
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
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /**
                 * @description ID of the backup.
                 * @example a5200268-74a5-4806-acc6-95793ab0228b
                 */
                backup_id: components["parameters"]["backup_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The service deletes the backup. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is refused. Codes: `BackupService.6201`, the backup cannot be deleted; `CSBS.2003`, something else is being done with the backup; `CSBS.3001`, there is no such backup. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
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
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /**
                 * @description ID of the backup.
                 * @example a5200268-74a5-4806-acc6-95793ab0228b
                 */
                backup_id: components["parameters"]["backup_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The metadata. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BackupMetadata"];
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
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /**
                 * @description ID of the backup.
                 * @example a5200268-74a5-4806-acc6-95793ab0228b
                 */
                backup_id: components["parameters"]["backup_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BackupRestoreReq"];
            };
        };
        responses: {
            /** @description The restore begins. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestoreBackupResponse"];
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
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /**
                 * @description ID of the backup.
                 * @example a5200268-74a5-4806-acc6-95793ab0228b
                 */
                backup_id: components["parameters"]["backup_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BackupReplicateReq"];
            };
        };
        responses: {
            /** @description The replication. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BackupReplicateResp"];
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
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BackupSyncReq"];
            };
        };
        responses: {
            /** @description A task for each backup. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BackupSyncResp"];
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
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VaultBackupReq"];
            };
        };
        responses: {
            /** @description The new restore point. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckpointResp"];
                };
            };
            /** @description The request is refused. Codes: `BackupService.6113`, the vault's state does not allow a backup; `BackupService.1001`, the vault is being backed up; `BackupService.6114`, the vault is full; `BackupService.9900`, a parameter is wrong; `BackupService.2010`, the resource is being restored. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
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
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /** @description ID of the restore point. */
                checkpoint_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The restore point. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckpointResp"];
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
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckpointReplicateReq"];
            };
        };
        responses: {
            /** @description The replication. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckpointReplicateResp"];
                };
            };
            /** @description The request is refused. Codes: `BackupService.0001`, there is nothing to back up. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
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
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SyncReq"];
            };
        };
        responses: {
            /** @description The task. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SyncResp"];
                };
            };
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listMembers: {
        parameters: {
            query?: {
                /** @description Only the member with this project ID. */
                dest_project_id?: string;
                /** @description Only members that made this image of the backup, by its ID. */
                image_id?: string;
                /** @description Only members in this state. */
                status?: string;
                /** @description Only members that keep the backup in this vault, by its ID. */
                vault_id?: string;
                /** @description Page size. It does not cap the list. */
                limit?: number;
                /** @description ID of the last member on the page before. */
                marker?: string;
                /** @description How many members to skip. */
                offset?: number;
                /** @description Order: keys with an optional direction, separated by commas, as `key:asc,key:desc`. The direction is `desc` if not given. At most 255 characters. */
                sort?: string;
            };
            header?: never;
            path: {
                /**
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /**
                 * @description ID of the backup.
                 * @example a5200268-74a5-4806-acc6-95793ab0228b
                 */
                backup_id: components["parameters"]["backup_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of members. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MembersList"];
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
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /**
                 * @description ID of the backup.
                 * @example a5200268-74a5-4806-acc6-95793ab0228b
                 */
                backup_id: components["parameters"]["backup_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddMembersReq"];
            };
        };
        responses: {
            /** @description The new members. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MembersList"];
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
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /**
                 * @description ID of the backup.
                 * @example a5200268-74a5-4806-acc6-95793ab0228b
                 */
                backup_id: components["parameters"]["backup_id"];
                /**
                 * @description ID of the member, which is the ID of the project that the backup is shared with.
                 * @example f841e01fd2b14e7fa41b6ae7aa6b0594
                 */
                member_id: components["parameters"]["member_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The member. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberResp"];
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
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /**
                 * @description ID of the backup.
                 * @example a5200268-74a5-4806-acc6-95793ab0228b
                 */
                backup_id: components["parameters"]["backup_id"];
                /**
                 * @description ID of the member, which is the ID of the project that the backup is shared with.
                 * @example f841e01fd2b14e7fa41b6ae7aa6b0594
                 */
                member_id: components["parameters"]["member_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateMember"];
            };
        };
        responses: {
            /** @description The changed member. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberResp"];
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
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /**
                 * @description ID of the backup.
                 * @example a5200268-74a5-4806-acc6-95793ab0228b
                 */
                backup_id: components["parameters"]["backup_id"];
                /**
                 * @description ID of the member, which is the ID of the project that the backup is shared with.
                 * @example f841e01fd2b14e7fa41b6ae7aa6b0594
                 */
                member_id: components["parameters"]["member_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The member is deleted. */
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
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /**
                 * @description ID of the vault.
                 * @example 79bd9daa-884f-4f84-b8fe-235d58cd927d
                 */
                vault_id: components["parameters"]["vault_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tags. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VaultTagGetResp"];
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
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /**
                 * @description ID of the vault.
                 * @example 79bd9daa-884f-4f84-b8fe-235d58cd927d
                 */
                vault_id: components["parameters"]["vault_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VaultTagsCreateReq"];
            };
        };
        responses: {
            /** @description The tag is added. */
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
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /**
                 * @description ID of the vault.
                 * @example 79bd9daa-884f-4f84-b8fe-235d58cd927d
                 */
                vault_id: components["parameters"]["vault_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkCreateAndDeleteVaultTagsReq"];
            };
        };
        responses: {
            /** @description The tags are added or deleted. */
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
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /**
                 * @description ID of the vault.
                 * @example 79bd9daa-884f-4f84-b8fe-235d58cd927d
                 */
                vault_id: components["parameters"]["vault_id"];
                /** @description Key of the tag. Blanks around it are cut off; nothing else about it is checked. */
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tag is deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description The vault has no such tag. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
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
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tags. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VaultProjectTagGetResp"];
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
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VaultResourceInstancesReq"];
            };
        };
        responses: {
            /** @description A page of vaults, or their number. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VaultResourceIntancesResp"];
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
                 * @description Only tasks up to this time, UTC, as `YYYY-MM-DDThh:mm:ssZ`.
                 * @example 2018-02-01T12:00:00Z
                 */
                end_time?: string;
                /** @description Page size. It does not cap the list. */
                limit?: number;
                /** @description How many tasks to skip. */
                offset?: number;
                /** @description Only tasks of this kind. */
                operation_type?: "backup" | "copy" | "replication" | "delete" | "restore" | "vault_delete" | "remove_resource" | "sync";
                /** @description Only tasks of this backup provider, by its ID; a backup names its own in `provider_id`. */
                provider_id?: string;
                /** @description Only tasks on this resource, by its ID. */
                resource_id?: string;
                /** @description Only tasks on resources with this name. */
                resource_name?: string;
                /**
                 * @description Only tasks from this time on, UTC, as `YYYY-MM-DDThh:mm:ssZ`.
                 * @example 2018-02-01T12:00:00Z
                 */
                start_time?: string;
                /** @description Only tasks in this state. */
                status?: "success" | "skipped" | "failed" | "running" | "timeout" | "waiting";
                /** @description Only tasks on resources of this vault, by its ID. */
                vault_id?: string;
                /** @description Only tasks on resources of vaults with this name. */
                vault_name?: string;
                /**
                 * @description Only items of this enterprise project, by its ID; `all_granted_eps` stands for all enterprise projects that the user may see.
                 * @example all_granted_eps
                 */
                enterprise_project_id?: string;
            };
            header?: never;
            path: {
                /**
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of tasks. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpListResp"];
                };
            };
            /** @description Something that the request names does not exist. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
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
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /** @description ID of the task. */
                operation_log_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OperationLogResp"];
                };
            };
            /** @description There is no such task. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listProtectables: {
        parameters: {
            query?: {
                /** @description Page size, at most 50. It does not cap the list. */
                limit?: number;
                /** @description ID of the last resource on the page before. */
                marker?: string;
                /** @description Only resources with this name. */
                name?: string;
                /** @description For servers the number of a page, for disks how many to skip. Lists do without it. */
                offset?: number;
                /** @description Only resources in this state, such as `available` or `error`. */
                status?: string;
                /** @description Only the resource with this ID. */
                id?: string;
                /** @description Only disks of this server, by its ID. For users of enterprise projects. */
                server_id?: string;
            };
            header?: never;
            path: {
                /**
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /** @description Kind of resource. */
                protectable_type: "server" | "disk" | "turbo" | "workspace" | "workspace_v2";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of resources. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProtectablesListResp"];
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
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /** @description ID of the resource. */
                instance_id: string;
                /** @description Kind of resource. */
                protectable_type: "server" | "disk";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resource. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProtectableGetResp"];
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
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProtectableAgentReq"];
            };
        };
        responses: {
            /** @description The agents' states. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProtectableAgentStatusResp"];
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
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The regions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProtectableReplicationCapabilitiesResp"];
                };
            };
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listAgents: {
        parameters: {
            query?: {
                /** @description Page size, 1 to 1000. It does not cap the list. */
                limit?: number;
                /** @description How many agents to skip. */
                offset?: number;
                /** @description Only agents in this state. */
                status?: string;
                /** @description Only these agents, by their IDs; sent as one list with commas. */
                agent_id?: string[];
            };
            header?: never;
            path: {
                /**
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of agents. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentListResp"];
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
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgentRegisterReq"];
            };
        };
        responses: {
            /** @description The registered agent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentGetResp"];
                };
            };
            /** @description The request is refused. Codes: `BackupService.7403`, the agent's ID is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
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
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /**
                 * @description ID of the agent.
                 * @example 489654f2-363b-4ebf-966a-bdf079d97114
                 */
                agent_id: components["parameters"]["agent_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The agent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentGetResp"];
                };
            };
            /** @description There is no such agent; the code is `BackupService.7410`. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
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
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /**
                 * @description ID of the agent.
                 * @example 489654f2-363b-4ebf-966a-bdf079d97114
                 */
                agent_id: components["parameters"]["agent_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgentUpdateReq"];
            };
        };
        responses: {
            /** @description The changed agent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentGetResp"];
                };
            };
            /** @description The request is refused. Codes: `BackupService.7403`, the agent's ID is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
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
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /**
                 * @description ID of the agent.
                 * @example 489654f2-363b-4ebf-966a-bdf079d97114
                 */
                agent_id: components["parameters"]["agent_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The agent is removed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is refused. Codes: `BackupService.7403`, the agent's ID is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description There is no such agent; the code is `BackupService.7410`. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
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
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /**
                 * @description ID of the agent.
                 * @example 489654f2-363b-4ebf-966a-bdf079d97114
                 */
                agent_id: components["parameters"]["agent_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgentAddPathReq"];
            };
        };
        responses: {
            /** @description What became of the paths. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentAddPathResp"];
                };
            };
            /** @description The request is refused. Codes: `BackupService.7407`, there are too many paths. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
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
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /**
                 * @description ID of the agent.
                 * @example 489654f2-363b-4ebf-966a-bdf079d97114
                 */
                agent_id: components["parameters"]["agent_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgentRemovePathReq"];
            };
        };
        responses: {
            /** @description What became of the paths. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentRemovePathResp"];
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
            /** @description The projects. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListProjectsResp"];
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
                /** @description Name of the account. */
                domain_name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The projects. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListDomainProjectsResp"];
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
                /** @description ID of the project whose account to show. */
                source_project_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The project and its account. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DomainResp"];
                };
            };
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    showMigrateStatus: {
        parameters: {
            query?: {
                /** @description Whether to show other regions too. */
                all_regions?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state of the move. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DomainMigrateResp"];
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
                "application/json": components["schemas"]["DomainMigrate"];
            };
        };
        responses: {
            /** @description The state of each region, by the region's ID. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MigrateDomainResponse"];
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
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CbcOrderChange"];
            };
        };
        responses: {
            /** @description The order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderResponseBody"];
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
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /** @description ID of the order. */
                order_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CbcUpdate"];
            };
        };
        responses: {
            /** @description The order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateOrderResponseBody"];
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
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeToPeriod"];
            };
        };
        responses: {
            /** @description The order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderResponseBody"];
                };
            };
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listFeatures: {
        parameters: {
            query?: {
                /** @description How many features to answer. */
                limit?: number;
                /** @description How many features to skip. */
                offset?: number;
            };
            header?: never;
            path: {
                /**
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The features, by their keys. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListFeaturesResponse"];
                };
            };
            /** @description The user may not see the features. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
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
                /** @description How many features to answer. */
                limit?: number;
                /** @description How many features to skip. */
                offset?: number;
            };
            header?: never;
            path: {
                /**
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /** @description Key of the feature, such as `replication.enable`, `replication.source_region`, `replication.destination_regions`, `replication.destination_dgw_regions` or `features.backup_double_az`. */
                feature_key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The feature, by its key. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShowFeatureResponse"];
                };
            };
            /** @description There is no feature with this key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
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
                /** @description Page size. It does not cap the list. */
                limit?: number;
                /** @description How many resources to skip. */
                offset?: number;
                /** @description Only the resource with this ID. */
                resource_id?: string;
                /** @description Only resources of this type. */
                resource_type?: "OS::Nova::Server" | "OS::Ironic::BareMetalServer";
            };
            header?: never;
            path: {
                /**
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of resources. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StorageUsageResp"];
                };
            };
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
}
