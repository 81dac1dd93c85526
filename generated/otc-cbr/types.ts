// Generated from specs/otc-cbr by `npm run generate`. To change it, change the spec.
export interface paths {
    "/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List API versions
         * @description Lists the versions of the API. The good answer has status 300, not 200.
         */
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
        /**
         * Show an API version
         * @description Shows the versions of one service's API. The good answer has status 300, not 200.
         */
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
         * @description Creates a vault and associates resources with it.
         */
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
         * @description Shows one vault.
         */
        get: operations["showVault"];
        /**
         * Update a vault
         * @description Changes one vault.
         */
        put: operations["updateVault"];
        post?: never;
        /**
         * Delete a vault
         * @description Deletes one vault and all backups in it.
         */
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
         * @description Associates resources with a vault.
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
         * @description Dissociates resources from a vault.
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
         * @description Associates resources with another vault and moves their backups there.
         */
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
         * @description Applies a policy to a vault.
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
         * @description Removes a policy from a vault. The path says `dissociate`.
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
         * @description Lists the policies of the project, all in one answer.
         */
        get: operations["listPolicies"];
        put?: never;
        /**
         * Create a policy
         * @description Creates a policy that backs up or replicates at set times.
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
         * @description Changes one policy.
         */
        put: operations["updatePolicy"];
        post?: never;
        /**
         * Delete a policy
         * @description Deletes one policy.
         */
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
         * @description Shows one backup.
         */
        get: operations["showBackup"];
        put?: never;
        post?: never;
        /**
         * Delete a backup
         * @description Deletes one backup.
         */
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
         * @description Restores the data of a backup to a server or a disk. The answer has no body.
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
         * @description Copies a backup to another region.
         */
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
         * @description Backs up a vault, which makes a restore point.
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
         * @description Shows one restore point.
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
         * @description Copies all backups of a vault to another vault; the console calls this vault replication.
         */
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
         * @description Shares a backup with projects of the same region. Only backups of servers can be shared.
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
         * @description Sets whether a member accepts a shared backup.
         */
        put: operations["updateMemberStatus"];
        post?: never;
        /**
         * Delete a share member
         * @description Ends the sharing of a backup with one project.
         */
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
         * @description Lists or counts the vaults that have certain tags. It changes nothing. The path says `vault`, not `vaults`.
         */
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
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        /**
         * List the tags of all vaults
         * @description Lists the tags that the project's vaults have in this region. The path says `vault`, not `vaults`.
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
         * @description Lists the tags of one vault. The path says `vault`, not `vaults`.
         */
        get: operations["listVaultTags"];
        put?: never;
        /**
         * Add a tag to a vault
         * @description Adds one tag to a vault, which has at most 20. A tag with the same key is overwritten, so the request may be sent twice. The path says `vault`, not `vaults`.
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
         * @description Adds or deletes several tags of a vault, which has at most 20. The request may be sent twice. A tag with the same key is overwritten, one that is missing counts as deleted. A key that comes twice is an error when tags are added, not when they are deleted. The path says `vault`, not `vaults`.
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
         * @description Deletes one tag of a vault. The path says `vault`, not `vaults`.
         */
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
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        /**
         * List tasks
         * @description Lists the tasks of the project.
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
         * @description Shows one task.
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
         * @description Lists the regions that replicate, and where each replicates to.
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description An address of a version. */
        Link: {
            /** @description Domain name of the address. */
            href?: string;
            /** @description What the address is. */
            rel?: string;
        };
        /** @description A version of the API. */
        Version: {
            /**
             * @description ID of the version.
             * @enum {string}
             */
            id?: "v3" | (string & {});
            /**
             * @description State of the version.
             * @enum {string}
             */
            status?: "CURRENT" | (string & {});
            /** @description Where the version is. */
            links?: components["schemas"]["Link"][];
        };
        /** @description The versions of the API. */
        ListVersionsResponse: {
            /** @description The versions. */
            versions: components["schemas"]["Version"][];
        };
        /** @description What went wrong. */
        ErrorResponse: {
            /** @description Code of the error, such as `BackupService.6302`. */
            error_code?: string;
            /** @description What went wrong, in words. */
            error_msg?: string;
        };
        /** @description The versions of one service's API. */
        ShowVersionResponse: {
            /** @description The versions. */
            versions: components["schemas"]["Version"][];
        };
        /** @description What a vault is for, how large it is and how it is paid. */
        Billing: {
            /** @description Allocated capacity, in GB. */
            allocated?: number;
            /**
             * @description How the vault is paid.
             * @enum {string}
             */
            charging_mode?: "post_paid" | (string & {});
            /**
             * @description Kind of cloud.
             * @enum {string}
             */
            cloud_type?: "public" | (string & {});
            /**
             * @description Consistency of the vault's backups. `crash_consistent`: backups are as disks are after a crash.
             * @default crash_consistent
             */
            consistent_level?: string;
            /**
             * @description Kind of thing that the vault is for.
             * @enum {string}
             */
            object_type?: "server" | "disk" | "turbo" | (string & {});
            /** @description ID of the order. */
            order_id?: string;
            /** @description ID of the product. */
            product_id?: string;
            /**
             * @description Kind of protection that the vault is for.
             * @enum {string}
             */
            protect_type?: "backup" | "replication" | (string & {});
            /** @description Capacity, in GB. */
            size?: number;
            /**
             * @description Specification: `vault.backup.server.normal` a vault for server backups, `vault.backup.volume.normal` for disk backups, `vault.backup.turbo.normal` for file system backups.
             * @enum {string}
             */
            spec_code?: "vault.backup.server.normal" | "vault.backup.volume.normal" | "vault.backup.turbo.normal" | (string & {});
            /**
             * @description State of the vault.
             * @enum {string}
             */
            status?: "available" | "lock" | "frozen" | "deleting" | "error" | (string & {});
            /** @description Name of the bucket behind the vault. */
            storage_unit?: string;
            /** @description Used capacity, in MB. */
            used?: number;
            /** @description Why the account is frozen. */
            frozen_scene?: string;
        };
        /** @description More about a resource. */
        ResourceExtraInfo: {
            /** @description IDs of a server's disks that are not backed up. */
            exclude_volumes?: string[];
        };
        /** @description A resource in a vault. */
        ResourceResp: {
            extra_info?: components["schemas"]["ResourceExtraInfo"];
            /** @description ID of the resource. */
            id?: string;
            /** @description Name of the resource. */
            name?: string;
            /**
             * @description State of the resource's protection.
             * @enum {string}
             */
            protect_status?: "available" | "error" | "protecting" | "restoring" | "removing" | (string & {});
            /** @description Capacity allocated to the resource, in GB. */
            size?: number;
            /**
             * @description Type of the resource.
             * @enum {string}
             */
            type?: "OS::Nova::Server" | "OS::Cinder::Volume" | "OS::Sfs::Turbo" | (string & {});
            /** @description Size of the resource's backups. */
            backup_size?: number;
            /** @description How many backups the resource has. */
            backup_count?: number;
        };
        /** @description A tag of a vault. */
        Tag: {
            /** @description Key, 1 to 36 letters, digits, hyphens and underscores. */
            key?: string;
            /** @description Value, at most 43 letters, digits, hyphens and underscores; it may be empty. */
            value?: string;
        };
        /** @description A tag that resources are picked by. */
        BindRulesTags: {
            /** @description Key, of letters, digits, underscores and hyphens. */
            key?: string;
            /** @description Value, of letters, digits, underscores and hyphens. */
            value?: string;
        };
        /** @description Which resources get into a vault by themselves. */
        VaultBindRules: {
            /** @description Resources with these tags. */
            tags?: components["schemas"]["BindRulesTags"][];
        };
        /** @description A vault, which holds backups of the resources in it. */
        Vault: {
            billing?: components["schemas"]["Billing"];
            /** @description Description of the vault. */
            description?: string;
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
            /** @description Tags of the vault. */
            tags?: components["schemas"]["Tag"][];
            /**
             * @description Whether resources get into the vault by themselves.
             * @default false
             */
            auto_bind?: boolean;
            bind_rules?: components["schemas"]["VaultBindRules"];
            /** @description ID of the user. */
            user_id?: string;
            /**
             * @description When the vault was created. A time without a zone means UTC.
             * @example 2020-02-05T10:38:34.209782
             */
            created_at?: string;
            /** @description Whether the vault grows by itself. */
            auto_expand?: boolean;
            /** @description Whether the vault is locked. */
            locked?: boolean;
            /** @description ID of the enterprise project, 0 for the default one. */
            enterprise_project_id?: string | number;
        };
        /** @description A page of a list of vaults. */
        ListVaultsResponse: {
            /** @description The vaults on this page. */
            vaults: components["schemas"]["Vault"][];
            /** @description How many vaults match, on all pages. */
            count?: number;
            /**
             * @description Page size in force. Missing in the documented example.
             * @default 1000
             */
            limit?: number;
            /**
             * @description How many vaults come before this page. Missing in the documented example.
             * @default 0
             */
            offset?: number;
        };
        /** @description What a new vault is for, how large it is and how it is paid. */
        BillingCreate: {
            /**
             * @description Kind of cloud.
             * @enum {string}
             */
            cloud_type?: "public";
            /**
             * @description Consistency of the vault's backups. `crash_consistent` is the default: backups are as disks are after a crash.
             * @default crash_consistent
             */
            consistent_level: string;
            /**
             * @description Kind of thing that the vault is for.
             * @enum {string}
             */
            object_type: "server" | "disk" | "turbo";
            /**
             * @description Kind of protection that the vault is for.
             * @enum {string}
             */
            protect_type: "backup" | "replication";
            /** @description Capacity, 10 to 10485760 GB. */
            size: number;
            /**
             * @description How the vault is paid.
             * @default post_paid
             * @enum {string}
             */
            charging_mode?: "post_paid";
            /**
             * @description Whether the subscription renews itself when it ends.
             * @default false
             */
            is_auto_renew?: boolean;
            /**
             * @description Whether an order is paid from the account's balance right away.
             * @default false
             */
            is_auto_pay?: boolean;
            /** @description Address to redirect to, 1 to 255 characters. */
            console_url?: string;
        };
        /** @description More about a resource to back up. */
        ResourceExtraInfoReq: {
            /** @description IDs of a server's disks to leave out. It serves when a server is added with all its disks, or was added before, and some need no backup. */
            exclude_volumes?: string[];
        };
        /** @description A resource to put into a vault. */
        ResourceCreate: {
            extra_info?: components["schemas"]["ResourceExtraInfoReq"];
            /** @description ID of the resource to back up. */
            id: string;
            /**
             * @description Type of the resource.
             * @enum {string}
             */
            type: "OS::Nova::Server" | "OS::Cinder::Volume" | "OS::Sfs::Turbo";
            /** @description Name of the resource, at most 255 characters. */
            name?: string;
        };
        /** @description A tag to set. */
        TagCreate: {
            /** @description Key, 1 to 36 letters, digits, hyphens and underscores. Spaces around it are dropped. ASCII 0 to 31 and the characters `=*<>\,|/` are refused. */
            key: string;
            /** @description Value, at most 43 letters, digits, hyphens and underscores; it may be empty. It is needed to add a tag, not to delete one. Spaces around it are dropped. ASCII 0 to 31 and the characters `=*<>\,|/` are refused. */
            value?: string;
        };
        /** @description A tag that resources are picked by. */
        BindRulesTagsReq: {
            /** @description Key, of letters, digits, underscores and hyphens. ASCII 0 to 31 and the characters `=*<>\,|/` are refused. */
            key: string;
            /** @description Value, of letters, digits, underscores and hyphens. ASCII 0 to 31 and the characters `=*<>\,|/` are refused. */
            value?: string;
        };
        /** @description Which resources get into a vault by themselves. */
        VaultBindRulesReq: {
            /** @description Resources with these tags. */
            tags?: components["schemas"]["BindRulesTagsReq"][];
        };
        /** @description What a new vault is like. */
        VaultCreate: {
            /** @description ID of the policy that backs up by itself. With null, nothing does. */
            backup_policy_id?: string | null;
            billing: components["schemas"]["BillingCreate"];
            /** @description Description of the vault, at most 64 characters. */
            description?: string;
            /** @description Name of the vault, 1 to 64 characters. */
            name: string;
            /** @description Resources to put into the vault, at most 255. The list may be empty. */
            resources: components["schemas"]["ResourceCreate"][];
            /** @description Tags of the vault, 1 to 20, each with a key of its own. */
            tags?: components["schemas"]["TagCreate"][];
            /** @description Whether resources get into the vault by themselves. */
            auto_bind?: boolean;
            bind_rules?: components["schemas"]["VaultBindRulesReq"];
            /** @description Whether the vault is locked. A locked vault stays locked. */
            locked?: boolean;
            /** @description ID of the enterprise project, 0 for the default one. */
            enterprise_project_id?: string;
        };
        /** @description The vault to create. */
        CreateVaultRequest: {
            vault: components["schemas"]["VaultCreate"];
        };
        /** @description A vault that was just created. */
        VaultCreateResource: {
            billing?: components["schemas"]["Billing"];
            /** @description Description of the vault. */
            description?: string;
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
            /** @description Tags of the vault. */
            tags?: components["schemas"]["Tag"][];
            /**
             * @description Whether resources get into the vault by themselves.
             * @default false
             */
            auto_bind?: boolean;
            bind_rules?: components["schemas"]["VaultBindRules"];
            /** @description ID of the user. */
            user_id?: string;
            /**
             * @description When the vault was created. A time without a zone means UTC.
             * @example 2020-02-05T10:38:34.209782
             */
            created_at?: string;
            /** @description Whether the vault grows by itself. */
            auto_expand?: boolean;
            /**
             * @description `SMB` if the vault belongs to that service, else empty.
             * @enum {string}
             */
            sys_lock_source_service?: "SMB" | "" | (string & {});
            /** @description Whether the vault is locked. A locked vault stays locked. */
            locked?: boolean;
            /** @description ID of the enterprise project, 0 for the default one. */
            enterprise_project_id?: string | number;
        };
        /** @description The new vault. */
        CreateVaultResponse: {
            vault: components["schemas"]["VaultCreateResource"];
        };
        /** @description One vault. */
        ShowVaultResponse: {
            vault: components["schemas"]["Vault"];
        };
        /** @description The size of a vault. */
        BillingUpdate: {
            /** @description Capacity, 1 to 10485760 GB. */
            size?: number;
        };
        /** @description The fields of a vault that can change. */
        VaultUpdate: {
            billing?: components["schemas"]["BillingUpdate"];
            /** @description Name of the vault, 1 to 64 characters. */
            name?: string;
            /** @description Whether resources get into the vault by themselves. */
            auto_bind?: boolean;
            bind_rules?: components["schemas"]["VaultBindRulesReq"];
            /** @description Whether the vault grows by itself. */
            auto_expand?: boolean;
            /**
             * @description Whether to notify when something is wrong.
             * @default true
             */
            smn_notify?: boolean;
            /**
             * @description Share of the capacity in use, 1 to 100 percent, above which a notification is sent if `smn_notify` is true.
             * @default 80
             */
            threshold?: number;
            /** @description Whether the vault is locked. A locked vault stays locked. */
            locked?: boolean;
        };
        /** @description What to change. */
        UpdateVaultRequest: {
            vault: components["schemas"]["VaultUpdate"];
        };
        /** @description The changed vault. */
        UpdateVaultResponse: {
            vault: components["schemas"]["Vault"];
        };
        /** @description The resources to add. */
        AddVaultResourcesRequest: {
            /** @description The resources, 1 to 256. */
            resources: components["schemas"]["ResourceCreate"][];
        };
        /** @description The added resources. */
        AddVaultResourcesResponse: {
            /** @description IDs of the added resources. */
            add_resource_ids?: string[];
        };
        /** @description The resources to remove. */
        RemoveVaultResourcesRequest: {
            /** @description IDs of the resources. */
            resource_ids: string[];
        };
        /** @description The removed resources. */
        RemoveVaultResourcesResponse: {
            /** @description IDs of the removed resources. */
            remove_resource_ids?: string[];
        };
        /** @description The resources to move and where to. */
        MigrateVaultResourcesRequest: {
            /** @description ID of the vault to move to. */
            destination_vault_id: string;
            /** @description IDs of the resources. */
            resource_ids: string[];
        };
        /** @description The moved resources. */
        MigrateVaultResourcesResponse: {
            /** @description IDs of the moved resources. */
            migrated_resources?: string[];
        };
        /** @description The policy to apply. */
        AssociateVaultPolicyRequest: {
            /** @description ID of the policy. */
            policy_id?: string;
        };
        /** @description A vault and a policy. */
        VaultPolicyResp: {
            /** @description ID of the policy. */
            policy_id?: string;
            /** @description ID of the vault. */
            vault_id?: string;
        };
        /** @description The vault and its policy. */
        AssociateVaultPolicyResponse: {
            associate_policy: components["schemas"]["VaultPolicyResp"];
        };
        /** @description The policy to remove. */
        DisassociateVaultPolicyRequest: {
            /** @description ID of the policy. */
            policy_id: string;
        };
        /** @description The vault and the policy that it had. */
        DisassociateVaultPolicyResponse: {
            dissociate_policy: components["schemas"]["VaultPolicyResp"];
        };
        /** @description What a policy keeps, and where it replicates to. */
        PolicyoODCreateResp: {
            /** @description How many daily backups to keep at most, 0 to 100, the last of each day. `max_backups` applies too. */
            day_backups?: number;
            /** @description ID of the project to replicate to. Replication to another region needs it. */
            destination_project_id?: string;
            /** @description Region to replicate to, another than the current one; at most 255 letters, digits, underscores and hyphens. Replication to another region needs it. */
            destination_region?: string;
            /**
             * @description How many backups of a resource to keep at most, 1 to 99999, or -1 for no limit by number. Without this and `retention_duration_days` backups stay for ever; not both together.
             * @default -1
             */
            max_backups?: number;
            /** @description How many monthly backups to keep at most, 0 to 100, the last of each month. `max_backups` applies too. */
            month_backups?: number;
            /**
             * @description How many days to keep a backup, 1 to 99999, or -1 for no limit by time. Without this and `max_backups` backups stay for ever. Not together with `max_backups`, `day_backups`, `week_backups`, `month_backups` and `year_backups`.
             * @default -1
             */
            retention_duration_days?: number;
            /**
             * @description Time zone of the user, as `UTC+01:00`. Daily, weekly, monthly and yearly backups need it.
             * @example UTC+01:00
             */
            timezone?: string;
            /** @description How many weekly backups to keep at most, 0 to 100, the last of each week. `max_backups` applies too. */
            week_backups?: number;
            /** @description How many yearly backups to keep at most, 0 to 100, the last of each year. `max_backups` applies too. */
            year_backups?: number;
        };
        /** @description When a policy runs. */
        PolicyTriggerPropertiesResp: {
            /**
             * @description When to run: at most 24 rules of iCalendar (RFC 2445), in UTC, of which only `FREQ` (`WEEKLY` or `DAILY`), `BYDAY`, `BYHOUR` (0 to 23), `BYMINUTE` (0 to 59) and `INTERVAL` count. Runs are an hour or more apart, at most 24 a day.
             * @example [
             *       "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU;BYHOUR=14;BYMINUTE=00",
             *       "FREQ=DAILY;INTERVAL=1;BYHOUR=6;BYMINUTE=00"
             *     ]
             */
            pattern?: string[];
            /**
             * @description When the schedule starts. A time without a zone means UTC.
             * @example 2020-01-08 09:59:49
             */
            start_time?: string;
        };
        /** @description What starts a policy. */
        PolicyTriggerResp: {
            /** @description ID of the schedule. */
            id?: string;
            /** @description Name of the schedule. */
            name?: string;
            properties?: components["schemas"]["PolicyTriggerPropertiesResp"];
            /**
             * @description Kind of schedule: at set times.
             * @enum {string}
             */
            type?: "time" | (string & {});
        };
        /** @description A vault that a policy applies to. */
        PolicyAssociateVault: {
            /** @description ID of the vault to replicate to. */
            destination_vault_id?: string;
            /** @description ID of the vault. */
            vault_id?: string;
        };
        /** @description A policy, which backs up or replicates at set times. */
        Policy: {
            /** @description Whether the policy is in force. */
            enabled?: boolean;
            /** @description ID of the policy. */
            id: string;
            /** @description Name of the policy. */
            name?: string;
            operation_definition?: components["schemas"]["PolicyoODCreateResp"];
            /**
             * @description What the policy does.
             * @enum {string}
             */
            operation_type?: "backup" | "replication" | (string & {});
            trigger?: components["schemas"]["PolicyTriggerResp"];
            /** @description Vaults that the policy applies to. */
            associated_vaults?: components["schemas"]["PolicyAssociateVault"][];
        };
        /** @description All policies. */
        ListPoliciesResponse: {
            /** @description The policies. */
            policies: components["schemas"]["Policy"][];
            /** @description How many policies there are. */
            count?: number;
        };
        /** @description What a policy keeps, and where it replicates to. */
        PolicyoODCreate: {
            /** @description How many daily backups to keep at most, 0 to 100, the last of each day. `max_backups` applies too. Needs `timezone`; not together with `retention_duration_days`. */
            day_backups?: number;
            /** @description ID of the project to replicate to. Replication to another region needs it. */
            destination_project_id?: string;
            /** @description Region to replicate to, another than the current one; at most 255 letters, digits, underscores and hyphens. Replication to another region needs it. */
            destination_region?: string;
            /**
             * @description How many backups of a resource to keep at most, 1 to 99999, or -1 for no limit by number. Without this and `retention_duration_days` backups stay for ever; not both together.
             * @default -1
             */
            max_backups?: number;
            /** @description How many monthly backups to keep at most, 0 to 100, the last of each month. `max_backups` applies too. Needs `timezone`; not together with `retention_duration_days`. */
            month_backups?: number;
            /**
             * @description How many days to keep a backup, 1 to 99999, or -1 for no limit by time. Without this and `max_backups` backups stay for ever. Not together with `max_backups`, `day_backups`, `week_backups`, `month_backups` and `year_backups`.
             * @default -1
             */
            retention_duration_days?: number;
            /**
             * @description Time zone of the user, as `UTC+01:00`. Daily, weekly, monthly and yearly backups need it.
             * @example UTC+01:00
             */
            timezone?: string;
            /** @description How many weekly backups to keep at most, 0 to 100, the last of each week. `max_backups` applies too. Needs `timezone`; not together with `retention_duration_days`. */
            week_backups?: number;
            /** @description How many yearly backups to keep at most, 0 to 100, the last of each year. `max_backups` applies too. Needs `timezone`; not together with `retention_duration_days`. */
            year_backups?: number;
        };
        /** @description When a policy runs. */
        PolicyTriggerPropertiesReq: {
            /**
             * @description When to run: at most 24 rules of iCalendar (RFC 2445), in UTC, of which only `FREQ` (`WEEKLY` or `DAILY`), `BYDAY`, `BYHOUR` (0 to 23), `BYMINUTE` (0 to 59) and `INTERVAL` count. Runs are an hour or more apart, at most 24 a day.
             * @example [
             *       "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU;BYHOUR=14;BYMINUTE=00",
             *       "FREQ=DAILY;INTERVAL=1;BYHOUR=6;BYMINUTE=00"
             *     ]
             */
            pattern: string[];
        };
        /** @description What starts a policy. */
        PolicyTriggerReq: {
            properties: components["schemas"]["PolicyTriggerPropertiesReq"];
        };
        /** @description What a new policy does, and when. */
        PolicyCreate: {
            /**
             * @description Whether the policy is in force.
             * @default true
             */
            enabled?: boolean;
            /** @description Name of the policy, 1 to 64 letters, digits, underscores and hyphens. */
            name: string;
            operation_definition: components["schemas"]["PolicyoODCreate"];
            /**
             * @description What the policy does.
             * @enum {string}
             */
            operation_type: "backup" | "replication";
            trigger: components["schemas"]["PolicyTriggerReq"];
        };
        /** @description The policy to create. */
        CreatePolicyRequest: {
            policy: components["schemas"]["PolicyCreate"];
        };
        /** @description The new policy. */
        CreatePolicyResponse: {
            policy: components["schemas"]["Policy"];
        };
        /** @description One policy. */
        ShowPolicyResponse: {
            policy: components["schemas"]["Policy"];
        };
        /** @description The fields of a policy that can change. */
        PolicyUpdate: {
            /**
             * @description Whether the policy is in force.
             * @default true
             */
            enabled?: boolean;
            /** @description Name of the policy, 1 to 64 characters. */
            name?: string;
            operation_definition?: components["schemas"]["PolicyoODCreate"];
            trigger?: components["schemas"]["PolicyTriggerReq"];
        };
        /** @description What to change. */
        UpdatePolicyRequest: {
            policy: components["schemas"]["PolicyUpdate"];
        };
        /** @description The changed policy. */
        UpdatePolicyResponse: {
            policy: components["schemas"]["Policy"];
        };
        /** @description An image made from a backup. */
        ImageData: {
            /** @description ID of the image. */
            image_id?: string;
        };
        /** @description More about a backup. */
        BackupExtendInfo: {
            /** @description Whether a policy made the backup, not a person. */
            auto_trigger?: boolean;
            /** @description Whether the backup is of a system disk. */
            bootable?: boolean;
            /** @description Whether the backup is incremental. */
            incremental?: boolean;
            /** @description ID of the snapshot behind a disk backup. */
            snapshot_id?: string;
            /** @description Whether data may be loaded lazily, so that a restore is fast. */
            support_lld?: boolean;
            /**
             * @description How the backup can be restored: `snapshot`, an image of the whole server can be made from it; `backup`, data comes from the backups of the server's disks; `na`, new resources can be made from it but nothing can be restored.
             * @default na
             * @enum {string}
             */
            supported_restore_mode?: "na" | "backup" | "snapshot" | (string & {});
            /** @description Images made from the backup. */
            os_images_data?: components["schemas"]["ImageData"][];
            /** @description Whether a server's backup holds its system disk. */
            contain_system_disk?: boolean;
            /** @description Whether the backup is encrypted. */
            encrypted?: boolean;
            /** @description Whether the disk is a system disk. */
            system_disk?: boolean;
        };
        /** @description A backup of a resource. The service leaves out fields that are empty. */
        BackupResp: {
            /** @description ID of the restore point that the backup belongs to. */
            checkpoint_id?: string;
            /**
             * @description When the backup was created. A time without a zone means UTC.
             * @example 2020-02-05T10:38:34.209782
             */
            created_at?: string;
            /** @description Description of the backup. */
            description?: string;
            /**
             * @description When the backup expires.
             * @example 2020-02-05T10:38:34.209782
             */
            expired_at?: string;
            extend_info?: components["schemas"]["BackupExtendInfo"];
            /** @description ID of the backup. */
            id: string;
            /**
             * @description Kind of backup.
             * @enum {string}
             */
            image_type?: "backup" | (string & {});
            /** @description Name of the backup. */
            name?: string;
            /** @description ID of the backup that this one is a part of. */
            parent_id?: string;
            /** @description ID of the project. */
            project_id?: string;
            /** @description When the data was backed up. */
            protected_at?: string;
            /** @description Availability zone of the resource. */
            resource_az?: string;
            /** @description ID of the resource. */
            resource_id?: string;
            /** @description Name of the resource. */
            resource_name?: string;
            /** @description Size of the resource, in GB. */
            resource_size?: number;
            /**
             * @description Type of the resource.
             * @enum {string}
             */
            resource_type?: "OS::Nova::Server" | "OS::Cinder::Volume" | "OS::Sfs::Turbo" | (string & {});
            /**
             * @description State of the backup.
             * @enum {string}
             */
            status?: "available" | "protecting" | "deleting" | "restoring" | "error" | "waiting_protect" | "waiting_delete" | "waiting_restore" | (string & {});
            /**
             * @description When the backup was last changed.
             * @example 2020-02-05T10:38:34.209782
             */
            updated_at?: string;
            /** @description ID of the vault that holds the backup. */
            vault_id?: string;
            /**
             * @description Kind of thing backed up: `0daac4c5-6707-4851-97ba-169e36266b66` a cloud server, `d1603440-187d-4516-af25-121250c7cc97` a cloud disk, `3f3c3220-245c-4805-b811-758870015881` an SFS Turbo file system.
             * @enum {string}
             */
            provider_id?: "0daac4c5-6707-4851-97ba-169e36266b66" | "d1603440-187d-4516-af25-121250c7cc97" | "3f3c3220-245c-4805-b811-758870015881" | (string & {});
            /** @description Backups that this one is made of, such as the disks of a server. */
            children?: components["schemas"]["BackupResp"][];
            /** @description ID of the enterprise project, 0 for the default one. */
            enterprise_project_id?: string | number;
        };
        /** @description A page of a list of backups. */
        ListBackupsResponse: {
            /** @description The backups on this page. */
            backups: components["schemas"]["BackupResp"][];
            /** @description How many backups match, on all pages. */
            count?: number;
            /**
             * @description How many backups come before this page. Missing in the documented example.
             * @default 0
             */
            offset?: number;
            /**
             * @description Page size in force. Missing in the documented example.
             * @default 1000
             */
            limit?: number;
        };
        /** @description One backup. */
        ShowBackupResponse: {
            backup: components["schemas"]["BackupResp"];
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
            /** @description Which backup goes to which disk. A server needs it; for a disk it is optional. */
            mappings?: components["schemas"]["BackupRestoreServerMapping"][];
            /**
             * @description Whether to start the server afterwards.
             * @default true
             */
            power_on?: boolean;
            /** @description ID of the server to restore to. A server's backup needs it. */
            server_id?: string;
            /** @description ID of the disk to restore to. A disk's backup needs it. */
            volume_id?: string;
        };
        /** @description What to restore, and where. */
        RestoreBackupRequest: {
            restore: components["schemas"]["BackupRestore"];
        };
        /** @description Where to copy a backup to. */
        BackupReplicateReqBody: {
            /** @description Description of the copy, at most 255 characters. */
            description?: string;
            /** @description ID of the project to copy to. */
            destination_project_id: string;
            /** @description Region to copy to, at most 255 characters. */
            destination_region: string;
            /** @description ID of the vault to copy to, in the other region. */
            destination_vault_id: string;
            /** @description Name of the copy, 1 to 64 characters. */
            name?: string;
        };
        /** @description What to replicate, and where to. */
        CopyBackupRequest: {
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
            /** @description ID of the project to copy from. */
            project_id?: string;
            /** @description ID of the kind of thing that was backed up. */
            provider_id?: string;
            /** @description ID of the record of the replication. */
            replication_record_id?: string;
            /** @description Region to copy from. */
            source_region?: string;
        };
        /** @description A replication that was started. */
        CopyBackupResponse: {
            replication: components["schemas"]["BackupReplicateRespBody"];
        };
        /** @description A resource to back up. */
        Resource: {
            extra_info?: components["schemas"]["ResourceExtraInfoReq"];
            /** @description ID of the resource. */
            id: string;
            /** @description Name of the resource, at most 255 characters. */
            name?: string;
            /**
             * @description Type of the resource.
             * @enum {string}
             */
            type: "OS::Nova::Server" | "OS::Cinder::Volume" | "OS::Sfs::Turbo";
        };
        /** @description How to back up a vault. */
        CheckpointParam: {
            /**
             * @description Whether the backup starts by itself, not by a person.
             * @default false
             */
            auto_trigger?: boolean;
            /** @description Description of the backup, at most 255 characters. */
            description?: string;
            /**
             * @description Whether the backup is incremental.
             * @default true
             */
            incremental?: boolean;
            /** @description Name of the backup, 1 to 64 digits, letters, underscores and hyphens. */
            name?: string;
            /** @description IDs of the resources to back up. */
            resources?: string[];
            /** @description The resources to back up in more detail, at most 256. */
            resource_details?: components["schemas"]["Resource"][];
        };
        /** @description Which vault to back up, and how. */
        VaultBackup: {
            parameters?: components["schemas"]["CheckpointParam"];
            /** @description ID of the vault. */
            vault_id: string;
        };
        /** @description The restore point to create. */
        CreateCheckpointRequest: {
            checkpoint: components["schemas"]["VaultBackup"];
        };
        /** @description A resource of a restore point. */
        CheckpointResourceResp: {
            /** @description More about the resource. */
            extra_info?: string | Record<string, unknown>;
            /** @description ID of the resource. */
            id?: string;
            /** @description Name of the resource. */
            name?: string;
            /**
             * @description State of the resource's protection.
             * @enum {string}
             */
            protect_status?: "available" | "error" | "protecting" | "restoring" | "removing" | (string & {});
            /** @description Capacity allocated to the resource, in GB. */
            resource_size?: string | number;
            /**
             * @description Type of the resource.
             * @enum {string}
             */
            type?: "OS::Nova::Server" | "OS::Cinder::Volume" | "OS::Sfs::Turbo" | (string & {});
            /** @description Size of the resource's backups. */
            backup_size?: string | number;
            /** @description How many backups the resource has. */
            backup_count?: string | number;
        };
        /** @description A resource that was not backed up. */
        CheckpointCreateSkippedResource: {
            /** @description ID of the resource. */
            id?: string;
            /** @description Type of the resource. */
            type?: string;
            /** @description Name of the resource. */
            name?: string;
            /** @description Code of the error. */
            code?: string;
            /** @description Why the resource was skipped, for example because it is being backed up. */
            reason?: string;
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
        };
        /** @description More about a restore point. */
        CheckpointExtraInfoResp: {
            /** @description Name of the backup. */
            name?: string;
            /** @description Description of the backup. */
            description?: string;
            /** @description How many days backups are kept. */
            retention_duration?: number;
        };
        /** @description A restore point, which is the state of a vault's resources at a point in time. */
        CheckpointCreate: {
            /**
             * @description When the restore point was created. A time without a zone means UTC.
             * @example 2020-02-05T10:38:34.209782
             */
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
            vault?: components["schemas"]["CheckpointPlanCreate"];
            extra_info?: components["schemas"]["CheckpointExtraInfoResp"];
        };
        /** @description The new restore point. */
        CreateCheckpointResponse: {
            checkpoint: components["schemas"]["CheckpointCreate"];
        };
        /** @description One restore point. */
        ShowCheckpointResponse: {
            checkpoint: components["schemas"]["CheckpointCreate"];
        };
        /** @description From where to where to copy backups. */
        CheckpointReplicateParam: {
            /**
             * @description Whether the replication starts by itself, not by a person.
             * @default false
             */
            auto_trigger?: boolean;
            /** @description ID of the project to copy to. */
            destination_project_id: string;
            /** @description ID of the region to copy to, at most 255 characters. */
            destination_region: string;
            /** @description ID of the vault to copy to, in the other region. */
            destination_vault_id: string;
            /**
             * Format: uuid
             * @description ID of the vault to copy from.
             */
            vault_id: string;
        };
        /** @description What to replicate, and where to. */
        CopyCheckpointRequest: {
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
            /** @description ID of the project to copy from. */
            project_id?: string;
            /** @description ID of the kind of thing that was backed up, a server or a disk. */
            provider_id?: string;
            /** @description Region to copy from. */
            source_region?: string;
            /** @description ID of the vault to copy from. */
            vault_id?: string;
        };
        /** @description A replication that was started. */
        CopyCheckpointResponse: {
            replication: components["schemas"]["CheckpointReplicateRespBody"];
        };
        /** @description A project that a backup is shared with. */
        Member: {
            /**
             * @description State of the sharing.
             * @enum {string}
             */
            status?: "pending" | "accepted" | "rejected" | (string & {});
            /**
             * @description When the backup was shared. A time without a zone means UTC.
             * @example 2020-02-05T10:38:34.209782
             */
            created_at?: string;
            /**
             * @description When the sharing was last changed.
             * @example 2020-02-05T10:38:34.209782
             */
            updated_at?: string;
            /** @description ID of the backup. */
            backup_id?: string;
            /** @description ID of the image made from the accepted backup. */
            image_id?: string;
            /** @description ID of the project that the backup is shared with. As a path parameter it is the member's ID. */
            dest_project_id?: string;
            /** @description ID of the vault that the member keeps the backup in. */
            vault_id?: string;
            /** @description ID of the record of the sharing, which is a marker, not the member's ID. */
            id: string;
        };
        /** @description A page of a list of members. */
        ShowMembersDetailResponse: {
            /** @description The members on this page. */
            members: components["schemas"]["Member"][];
            /** @description How many members the backup is shared with, on all pages. */
            count?: number;
        };
        /** @description Whom to share a backup with. */
        AddMembersRequest: {
            /** @description IDs of 1 to 10 projects. */
            members: string[];
        };
        /** @description The new members. */
        AddMembersResponse: {
            /** @description The new members. */
            members?: components["schemas"]["Member"][];
            /** @description How many members the backup is shared with. Missing in the documented example. */
            count?: number;
        };
        /** @description One member. */
        ShowMemberDetailResponse: {
            member: components["schemas"]["Member"];
        };
        /** @description Whether a member accepts a shared backup. */
        UpdateMemberStatusRequest: {
            /**
             * @description State of the sharing.
             * @enum {string}
             */
            status: "accepted" | "pending" | "rejected";
            /**
             * Format: uuid
             * @description ID of the vault to keep the backup in, a UUID. To accept a backup needs it, to reject one does not.
             */
            vault_id?: string;
        };
        /** @description The changed member. */
        UpdateMemberStatusResponse: {
            member: components["schemas"]["Member"];
        };
        /** @description A tag to look for, by its key and any of its values. */
        TagsReq: {
            /** @description Key, 1 to 127 characters. Spaces around it are dropped. */
            key: string;
            /** @description At most 20 values, any of which is right; with none, every value is. A value that starts with `*` matches whatever has the rest of it, and `*` alone is refused. Each has at most 255 characters, is different from the others, and may be empty. Spaces around it are dropped. */
            values: string[];
        };
        /** @description A condition on something other than tags. */
        Match: {
            /**
             * @description What to look at, the name of the vault.
             * @enum {string}
             */
            key: "resource_name";
            /** @description What to look for, at most 255 characters. Text matches loosely; an empty text, exactly. */
            value: string;
        };
        /** @description Which vaults to list or count. Without a condition, all of them. */
        ShowVaultResourceInstancesRequest: {
            /** @description With true, all vaults without tags; `tags`, `not_tags`, `tags_any` and `not_tags_any` are ignored. */
            without_any_tag?: boolean;
            /** @description Vaults with all of these 1 to 20 tags. Keys differ and are joined by AND; a key's values, by OR. */
            tags?: components["schemas"]["TagsReq"][];
            /** @description Vaults with any of these 1 to 20 tags. Keys differ and are joined by OR; so are a key's values. */
            tags_any?: components["schemas"]["TagsReq"][];
            /** @description Leave out vaults with these 1 to 20 tags. Keys differ and are joined by AND; a key's values, by OR. */
            not_tags?: components["schemas"]["TagsReq"][];
            /** @description Leave out vaults with any of these 1 to 20 tags. Keys differ and are joined by OR; so are a key's values. */
            not_tags_any?: components["schemas"]["TagsReq"][];
            /**
             * @description Page size, 1 to 1000, as text. Not for the action `count`.
             * @default 1000
             */
            limit?: string;
            /**
             * @description How many vaults to skip, 0 or more, as text. Not for the action `count`.
             * @default 0
             */
            offset?: string;
            /**
             * @description Whether to list vaults, page by page (`filter`), or only to count them (`count`).
             * @enum {string}
             */
            action: "filter" | "count";
            /** @description Other conditions, at most one, as there is only one key. */
            matches?: components["schemas"]["Match"][];
            /**
             * @description Only vaults in this kind of cloud.
             * @enum {string}
             */
            cloud_type?: "public";
            /**
             * @description Only vaults for this kind of thing.
             * @enum {string}
             */
            object_type?: "server" | "disk" | "turbo";
        };
        /** @description A vault that was found by its tags. */
        TagResource: {
            /** @description ID of the vault. */
            resource_id: string;
            /** @description The vault. */
            resource_detail?: components["schemas"]["Vault"][] | {
                vault?: components["schemas"]["Vault"];
            };
            /** @description Tags of the vault, an empty list if there are none. */
            tags?: components["schemas"]["Tag"][];
            /** @description Name of the vault. */
            resource_name?: string;
        };
        /** @description A page of vaults, or their number alone. */
        ShowVaultResourceInstancesResponse: {
            /** @description The vaults on this page. Missing for the action `count`. */
            resources?: components["schemas"]["TagResource"][];
            /** @description How many vaults match, on all pages. */
            total_count?: number;
            /** @description Tags, which the documented example alone has. */
            tags?: components["schemas"]["Tag"][];
        };
        /** @description A key and the values that it has. */
        TagsResp: {
            /** @description Key, 1 to 36 letters, digits, hyphens and underscores. */
            key?: string;
            /** @description Values, each at most 43 letters, digits, hyphens and underscores; one may be empty. */
            values?: string[];
        };
        /** @description The tags of all vaults. */
        ShowVaultProjectTagsResponse: {
            /** @description The tags. */
            tags: components["schemas"]["TagsResp"][];
        };
        /** @description The tags of a vault. */
        ShowVaultTagsResponse: {
            /** @description The tags, each with a key of its own. */
            tags: components["schemas"]["Tag"][];
        };
        /** @description The tag to add. */
        CreateVaultTagsRequest: {
            tag?: components["schemas"]["TagCreate"];
        };
        /** @description A tag to add or delete. */
        TagBatch: {
            /** @description Key. To add a tag, 1 to 36 letters, digits, hyphens and underscores; spaces around it are dropped. To delete one, 1 to 127 characters of any kind. */
            key: string;
            /** @description Value. To add a tag it is needed, at most 43 letters, digits, hyphens and underscores, and it may be empty; spaces around it are dropped. To delete one it may be missing or have at most 255 characters of any kind. */
            value?: string;
        };
        /** @description The tags to add or delete. */
        BatchCreateAndDeleteVaultTagsRequest: {
            /** @description 1 to 20 tags. To add, each has a key of its own. To delete, the list is needed. */
            tags?: components["schemas"]["TagBatch"][];
            /**
             * @description Whether to add or delete the tags.
             * @enum {string}
             */
            action: "create" | "delete";
        };
        /** @description Why a task failed. Both fields are empty if it did not. */
        OpErrorInfo: {
            /** @description Code of the error. */
            code?: string;
            /** @description What went wrong, in words. */
            message?: string;
        };
        /** @description More about a backup. */
        OpExtendInfoBckup: {
            /** @description ID of the backup. */
            backup_id?: string;
            /** @description Name of the backup. */
            backup_name?: string;
            /**
             * @description Whether the backup is incremental, as text.
             * @enum {string}
             */
            incremental?: "true" | "false" | (string & {});
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
        /** @description More about a deletion. */
        OpExtendInfoDelete: {
            /** @description ID of the backup. */
            backup_id?: string;
            /** @description Name of the backup. */
            backup_name?: string;
        };
        /** @description More about a synchronization. */
        OpExtendInfoSync: {
            /** @description How many backups were synchronized. */
            sync_backup_num?: number;
            /** @description How many backups were deleted. */
            delete_backup_num?: number;
            /** @description How many backups failed to be synchronized. */
            err_sync_backup_num?: number;
        };
        /** @description A resource that a task is about. */
        TaskResource: {
            extra_info?: components["schemas"]["ResourceExtraInfo"];
            /** @description ID of the resource. */
            id?: string;
            /** @description Name of the resource. */
            name?: string;
            /**
             * @description Type of the resource.
             * @enum {string}
             */
            type?: "OS::Nova::Server" | "OS::Cinder::Volume" | "OS::Sfs::Turbo" | (string & {});
        };
        /** @description More about the removal of resources from a vault. */
        OpExtendInfoRemoveResources: {
            /** @description How many resources failed to be deleted. */
            fail_count?: number;
            /** @description How many backups were deleted. */
            total_count?: number;
            /** @description The resources. */
            resources?: components["schemas"]["TaskResource"][];
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
        /** @description More about the deletion of a vault. */
        OpExtendInfoVaultDelete: {
            /** @description How many resources failed to be deleted. */
            fail_count?: number;
            /** @description How many backups were deleted. */
            total_count?: number;
        };
        /** @description More about a task, by its kind. */
        OpExtraInfo: {
            backup?: components["schemas"]["OpExtendInfoBckup"];
            common?: components["schemas"]["OpExtendInfoCommon"];
            delete?: components["schemas"]["OpExtendInfoDelete"];
            sync?: components["schemas"]["OpExtendInfoSync"];
            remove_resources?: components["schemas"]["OpExtendInfoRemoveResources"];
            resource?: components["schemas"]["TaskResource"];
            restore?: components["schemas"]["OpExtendInfoRestore"];
            vault_delete?: components["schemas"]["OpExtendInfoVaultDelete"];
        };
        /** @description A task, which is something that the service does or did. */
        OperationLog: {
            /** @description ID of the restore point. */
            checkpoint_id?: string;
            /**
             * @description When the task was created. A time without a zone means UTC.
             * @example 2020-02-23T01:00:32Z
             */
            created_at?: string;
            /**
             * @description When the task ended.
             * @example 2020-02-23T01:00:32Z
             */
            ended_at?: string;
            error_info?: components["schemas"]["OpErrorInfo"];
            extra_info?: components["schemas"]["OpExtraInfo"];
            /** @description ID of the task. */
            id?: string;
            /**
             * @description Kind of task.
             * @enum {string}
             */
            operation_type?: "backup" | "restore" | "delete" | "vault_delete" | "remove_resource" | "replication" | "sync" | (string & {});
            /** @description ID of the policy. */
            policy_id?: string;
            /** @description ID of the project. */
            project_id?: string;
            /** @description ID of the kind of thing that the task is about, a server or a disk. */
            provider_id?: string;
            /**
             * @description When the task started.
             * @example 2020-02-23T01:00:32Z
             */
            started_at?: string;
            /**
             * @description State of the task.
             * @enum {string}
             */
            status?: "success" | "skipped" | "failed" | "running" | "timeout" | "waiting" | (string & {});
            /**
             * @description When the task was last changed.
             * @example 2020-02-23T01:00:32Z
             */
            updated_at?: string;
            /** @description ID of the vault that the resource is in. */
            vault_id?: string;
            /** @description Name of the vault that the resource is in. */
            vault_name?: string;
        };
        /** @description A page of a list of tasks. */
        ListOpLogsResponse: {
            /** @description The tasks on this page. */
            operation_logs: components["schemas"]["OperationLog"][];
            /** @description How many tasks match, on all pages. */
            count?: number;
            /**
             * @description Page size in force. Missing in the documented example.
             * @default 1000
             */
            limit?: number;
            /**
             * @description How many tasks come before this page. Missing in the documented example.
             * @default 0
             */
            offset?: number;
        };
        /** @description One task. */
        ShowOpLogResponse: {
            operation_log: components["schemas"]["OperationLog"];
        };
        /** @description A region that replicates. */
        ProtectableReplicationCapabilitiesRespRegion: {
            /** @description Name of the region. */
            name?: string;
            /** @description Regions to replicate to. */
            replication_destinations?: string[];
        };
        /** @description Regions that replicate. */
        ShowReplicationCapabilitiesResponse: {
            /** @description The regions. */
            regions: components["schemas"]["ProtectableReplicationCapabilitiesRespRegion"][];
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
         * @description ID of the backup.
         * @example a5200268-74a5-4806-acc6-95793ab0228b
         */
        backup_id: string;
        /**
         * @description ID of the member, which is the ID of the project that the backup is shared with.
         * @example f841e01fd2b14e7fa41b6ae7aa6b0594
         */
        member_id: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type Link = components['schemas']['Link'];
export type Version = components['schemas']['Version'];
export type ListVersionsResponse = components['schemas']['ListVersionsResponse'];
export type ErrorResponse = components['schemas']['ErrorResponse'];
export type ShowVersionResponse = components['schemas']['ShowVersionResponse'];
export type Billing = components['schemas']['Billing'];
export type ResourceExtraInfo = components['schemas']['ResourceExtraInfo'];
export type ResourceResp = components['schemas']['ResourceResp'];
export type Tag = components['schemas']['Tag'];
export type BindRulesTags = components['schemas']['BindRulesTags'];
export type VaultBindRules = components['schemas']['VaultBindRules'];
export type Vault = components['schemas']['Vault'];
export type ListVaultsResponse = components['schemas']['ListVaultsResponse'];
export type BillingCreate = components['schemas']['BillingCreate'];
export type ResourceExtraInfoReq = components['schemas']['ResourceExtraInfoReq'];
export type ResourceCreate = components['schemas']['ResourceCreate'];
export type TagCreate = components['schemas']['TagCreate'];
export type BindRulesTagsReq = components['schemas']['BindRulesTagsReq'];
export type VaultBindRulesReq = components['schemas']['VaultBindRulesReq'];
export type VaultCreate = components['schemas']['VaultCreate'];
export type CreateVaultRequest = components['schemas']['CreateVaultRequest'];
export type VaultCreateResource = components['schemas']['VaultCreateResource'];
export type CreateVaultResponse = components['schemas']['CreateVaultResponse'];
export type ShowVaultResponse = components['schemas']['ShowVaultResponse'];
export type BillingUpdate = components['schemas']['BillingUpdate'];
export type VaultUpdate = components['schemas']['VaultUpdate'];
export type UpdateVaultRequest = components['schemas']['UpdateVaultRequest'];
export type UpdateVaultResponse = components['schemas']['UpdateVaultResponse'];
export type AddVaultResourcesRequest = components['schemas']['AddVaultResourcesRequest'];
export type AddVaultResourcesResponse = components['schemas']['AddVaultResourcesResponse'];
export type RemoveVaultResourcesRequest = components['schemas']['RemoveVaultResourcesRequest'];
export type RemoveVaultResourcesResponse = components['schemas']['RemoveVaultResourcesResponse'];
export type MigrateVaultResourcesRequest = components['schemas']['MigrateVaultResourcesRequest'];
export type MigrateVaultResourcesResponse = components['schemas']['MigrateVaultResourcesResponse'];
export type AssociateVaultPolicyRequest = components['schemas']['AssociateVaultPolicyRequest'];
export type VaultPolicyResp = components['schemas']['VaultPolicyResp'];
export type AssociateVaultPolicyResponse = components['schemas']['AssociateVaultPolicyResponse'];
export type DisassociateVaultPolicyRequest = components['schemas']['DisassociateVaultPolicyRequest'];
export type DisassociateVaultPolicyResponse = components['schemas']['DisassociateVaultPolicyResponse'];
export type PolicyoODCreateResp = components['schemas']['PolicyoODCreateResp'];
export type PolicyTriggerPropertiesResp = components['schemas']['PolicyTriggerPropertiesResp'];
export type PolicyTriggerResp = components['schemas']['PolicyTriggerResp'];
export type PolicyAssociateVault = components['schemas']['PolicyAssociateVault'];
export type Policy = components['schemas']['Policy'];
export type ListPoliciesResponse = components['schemas']['ListPoliciesResponse'];
export type PolicyoODCreate = components['schemas']['PolicyoODCreate'];
export type PolicyTriggerPropertiesReq = components['schemas']['PolicyTriggerPropertiesReq'];
export type PolicyTriggerReq = components['schemas']['PolicyTriggerReq'];
export type PolicyCreate = components['schemas']['PolicyCreate'];
export type CreatePolicyRequest = components['schemas']['CreatePolicyRequest'];
export type CreatePolicyResponse = components['schemas']['CreatePolicyResponse'];
export type ShowPolicyResponse = components['schemas']['ShowPolicyResponse'];
export type PolicyUpdate = components['schemas']['PolicyUpdate'];
export type UpdatePolicyRequest = components['schemas']['UpdatePolicyRequest'];
export type UpdatePolicyResponse = components['schemas']['UpdatePolicyResponse'];
export type ImageData = components['schemas']['ImageData'];
export type BackupExtendInfo = components['schemas']['BackupExtendInfo'];
export type BackupResp = components['schemas']['BackupResp'];
export type ListBackupsResponse = components['schemas']['ListBackupsResponse'];
export type ShowBackupResponse = components['schemas']['ShowBackupResponse'];
export type BackupRestoreServerMapping = components['schemas']['BackupRestoreServerMapping'];
export type BackupRestore = components['schemas']['BackupRestore'];
export type RestoreBackupRequest = components['schemas']['RestoreBackupRequest'];
export type BackupReplicateReqBody = components['schemas']['BackupReplicateReqBody'];
export type CopyBackupRequest = components['schemas']['CopyBackupRequest'];
export type BackupReplicateRespBody = components['schemas']['BackupReplicateRespBody'];
export type CopyBackupResponse = components['schemas']['CopyBackupResponse'];
export type Resource = components['schemas']['Resource'];
export type CheckpointParam = components['schemas']['CheckpointParam'];
export type VaultBackup = components['schemas']['VaultBackup'];
export type CreateCheckpointRequest = components['schemas']['CreateCheckpointRequest'];
export type CheckpointResourceResp = components['schemas']['CheckpointResourceResp'];
export type CheckpointCreateSkippedResource = components['schemas']['CheckpointCreateSkippedResource'];
export type CheckpointPlanCreate = components['schemas']['CheckpointPlanCreate'];
export type CheckpointExtraInfoResp = components['schemas']['CheckpointExtraInfoResp'];
export type CheckpointCreate = components['schemas']['CheckpointCreate'];
export type CreateCheckpointResponse = components['schemas']['CreateCheckpointResponse'];
export type ShowCheckpointResponse = components['schemas']['ShowCheckpointResponse'];
export type CheckpointReplicateParam = components['schemas']['CheckpointReplicateParam'];
export type CopyCheckpointRequest = components['schemas']['CopyCheckpointRequest'];
export type CheckpointReplicateRespbackups = components['schemas']['CheckpointReplicateRespbackups'];
export type CheckpointReplicateRespBody = components['schemas']['CheckpointReplicateRespBody'];
export type CopyCheckpointResponse = components['schemas']['CopyCheckpointResponse'];
export type Member = components['schemas']['Member'];
export type ShowMembersDetailResponse = components['schemas']['ShowMembersDetailResponse'];
export type AddMembersRequest = components['schemas']['AddMembersRequest'];
export type AddMembersResponse = components['schemas']['AddMembersResponse'];
export type ShowMemberDetailResponse = components['schemas']['ShowMemberDetailResponse'];
export type UpdateMemberStatusRequest = components['schemas']['UpdateMemberStatusRequest'];
export type UpdateMemberStatusResponse = components['schemas']['UpdateMemberStatusResponse'];
export type TagsReq = components['schemas']['TagsReq'];
export type Match = components['schemas']['Match'];
export type ShowVaultResourceInstancesRequest = components['schemas']['ShowVaultResourceInstancesRequest'];
export type TagResource = components['schemas']['TagResource'];
export type ShowVaultResourceInstancesResponse = components['schemas']['ShowVaultResourceInstancesResponse'];
export type TagsResp = components['schemas']['TagsResp'];
export type ShowVaultProjectTagsResponse = components['schemas']['ShowVaultProjectTagsResponse'];
export type ShowVaultTagsResponse = components['schemas']['ShowVaultTagsResponse'];
export type CreateVaultTagsRequest = components['schemas']['CreateVaultTagsRequest'];
export type TagBatch = components['schemas']['TagBatch'];
export type BatchCreateAndDeleteVaultTagsRequest = components['schemas']['BatchCreateAndDeleteVaultTagsRequest'];
export type OpErrorInfo = components['schemas']['OpErrorInfo'];
export type OpExtendInfoBckup = components['schemas']['OpExtendInfoBckup'];
export type OpExtendInfoCommon = components['schemas']['OpExtendInfoCommon'];
export type OpExtendInfoDelete = components['schemas']['OpExtendInfoDelete'];
export type OpExtendInfoSync = components['schemas']['OpExtendInfoSync'];
export type TaskResource = components['schemas']['TaskResource'];
export type OpExtendInfoRemoveResources = components['schemas']['OpExtendInfoRemoveResources'];
export type OpExtendInfoRestore = components['schemas']['OpExtendInfoRestore'];
export type OpExtendInfoVaultDelete = components['schemas']['OpExtendInfoVaultDelete'];
export type OpExtraInfo = components['schemas']['OpExtraInfo'];
export type OperationLog = components['schemas']['OperationLog'];
export type ListOpLogsResponse = components['schemas']['ListOpLogsResponse'];
export type ShowOpLogResponse = components['schemas']['ShowOpLogResponse'];
export type ProtectableReplicationCapabilitiesRespRegion = components['schemas']['ProtectableReplicationCapabilitiesRespRegion'];
export type ShowReplicationCapabilitiesResponse = components['schemas']['ShowReplicationCapabilitiesResponse'];
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
            /** @description The versions. */
            300: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListVersionsResponse"];
                };
            };
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description No other answer is documented. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    showVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The service whose version to show. */
                api_version: "vbs" | "csbs" | "cbr";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The versions. */
            300: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShowVersionResponse"];
                };
            };
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
            /** @description No other answer is documented. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listVaults: {
        parameters: {
            query?: {
                /** @description Only vaults in this kind of cloud. */
                cloud_type?: "public";
                /** @description Only the vault with this ID. */
                id?: string;
                /** @description Page size, 1 to 1000. It does not cap the list. */
                limit?: number;
                /** @description Only vaults with this name. */
                name?: string;
                /** @description Only vaults for this kind of thing. */
                object_type?: "server" | "disk" | "turbo";
                /** @description How many vaults to skip, 0 or more. */
                offset?: number;
                /** @description Only vaults with this policy, by its ID. */
                policy_id?: string;
                /** @description Only vaults for this kind of protection. */
                protect_type?: "backup" | "replication";
                /** @description Only vaults with this resource, by its ID. */
                resource_ids?: string;
                /** @description Only vaults in this state. */
                status?: string;
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
                    "application/json": components["schemas"]["ListVaultsResponse"];
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
                "application/json": components["schemas"]["CreateVaultRequest"];
            };
        };
        responses: {
            /** @description The new vault. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateVaultResponse"];
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
                    "application/json": components["schemas"]["ShowVaultResponse"];
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
                "application/json": components["schemas"]["UpdateVaultRequest"];
            };
        };
        responses: {
            /** @description The changed vault. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateVaultResponse"];
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
            /** @description The vault is deleted. */
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
                "application/json": components["schemas"]["AddVaultResourcesRequest"];
            };
        };
        responses: {
            /** @description The added resources. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddVaultResourcesResponse"];
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
                "application/json": components["schemas"]["RemoveVaultResourcesRequest"];
            };
        };
        responses: {
            /** @description The removed resources. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoveVaultResourcesResponse"];
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
                "application/json": components["schemas"]["MigrateVaultResourcesRequest"];
            };
        };
        responses: {
            /** @description The moved resources. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MigrateVaultResourcesResponse"];
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
                "application/json": components["schemas"]["AssociateVaultPolicyRequest"];
            };
        };
        responses: {
            /** @description The vault and its policy. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssociateVaultPolicyResponse"];
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
                "application/json": components["schemas"]["DisassociateVaultPolicyRequest"];
            };
        };
        responses: {
            /** @description The vault and the policy it had. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisassociateVaultPolicyResponse"];
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
                    "application/json": components["schemas"]["ListPoliciesResponse"];
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
                "application/json": components["schemas"]["CreatePolicyRequest"];
            };
        };
        responses: {
            /** @description The new policy. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatePolicyResponse"];
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
                    "application/json": components["schemas"]["ShowPolicyResponse"];
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
                "application/json": components["schemas"]["UpdatePolicyRequest"];
            };
        };
        responses: {
            /** @description The changed policy. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdatePolicyResponse"];
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
                /** @description Kind of backup. */
                image_type?: "backup";
                /** @description Page size, 1 or more. It does not cap the list. */
                limit?: number;
                /** @description ID of the last backup on the page before. */
                marker?: string;
                /** @description State of the sharing of a backup. */
                member_status?: "pending" | "accepted" | "rejected";
                /** @description Only backups with this name. */
                name?: string;
                /** @description How many backups to skip, 0 or more. */
                offset?: number;
                /** @description Whose backups to list. Without it, those that the project owns. */
                own_type?: "all_granted" | "private" | "shared";
                /** @description Only backups with this parent backup, by its ID. */
                parent_id?: string;
                /** @description Only backups of resources in this availability zone. */
                resource_az?: string;
                /** @description Only backups of this resource, by its ID. */
                resource_id?: string;
                /** @description Only backups of resources with this name. */
                resource_name?: string;
                /** @description Only backups of resources of this type. */
                resource_type?: "OS::Nova::Server" | "OS::Cinder::Volume" | "OS::Sfs::Turbo";
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
                    "application/json": components["schemas"]["ListBackupsResponse"];
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
                    "application/json": components["schemas"]["ShowBackupResponse"];
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
            /** @description The backup is deleted. */
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
                "application/json": components["schemas"]["RestoreBackupRequest"];
            };
        };
        responses: {
            /** @description The restore begins. */
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
                "application/json": components["schemas"]["CopyBackupRequest"];
            };
        };
        responses: {
            /** @description The replication. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CopyBackupResponse"];
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
                "application/json": components["schemas"]["CreateCheckpointRequest"];
            };
        };
        responses: {
            /** @description The new restore point. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateCheckpointResponse"];
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
                /**
                 * @description ID of the restore point.
                 * @example 8b0851a8-adf3-4f4c-a914-dead08bf9664
                 */
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
                    "application/json": components["schemas"]["ShowCheckpointResponse"];
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
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CopyCheckpointRequest"];
            };
        };
        responses: {
            /** @description The replication. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CopyCheckpointResponse"];
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
                /** @description Page size, 1 or more. It does not cap the list. */
                limit?: number;
                /** @description ID of the last member on the page before, a UUID. */
                marker?: string;
                /** @description How many members to skip, 0 or more. */
                offset?: number;
                /** @description Order: keys with an optional direction, separated by commas, as `key:asc,key:desc`. The direction is `desc` if not given. At most 255 characters. */
                sort?: string;
                /** @description Only members in this state. */
                status?: string;
                /** @description Only members that keep the backup in this vault, by its ID, a UUID. */
                vault_id?: string;
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
                    "application/json": components["schemas"]["ShowMembersDetailResponse"];
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
                /** @description What the identity service's rules need to know about the user. */
                "X-User-Profile"?: string;
            };
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
                "application/json": components["schemas"]["AddMembersRequest"];
            };
        };
        responses: {
            /** @description The new members. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddMembersResponse"];
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
                    "application/json": components["schemas"]["ShowMemberDetailResponse"];
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
                "application/json": components["schemas"]["UpdateMemberStatusRequest"];
            };
        };
        responses: {
            /** @description The changed member. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateMemberStatusResponse"];
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
                "application/json": components["schemas"]["ShowVaultResourceInstancesRequest"];
            };
        };
        responses: {
            /** @description A page of vaults, or their number. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShowVaultResourceInstancesResponse"];
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
                    "application/json": components["schemas"]["ShowVaultProjectTagsResponse"];
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
                    "application/json": components["schemas"]["ShowVaultTagsResponse"];
                };
            };
            /** @description The request is wrong. */
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
                "application/json": components["schemas"]["CreateVaultTagsRequest"];
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
                "application/json": components["schemas"]["BatchCreateAndDeleteVaultTagsRequest"];
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
                /** @description Key of the tag, not empty. Spaces around it are dropped; its length and characters are not checked, so that even a tag which should not exist can be deleted. */
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
    listTasks: {
        parameters: {
            query?: {
                /**
                 * @description Only tasks that end up to this time, UTC, as `YYYY-MM-DDThh:mm:ssZ`.
                 * @example 2018-02-01T12:00:00Z
                 */
                end_time?: string;
                /** @description Page size, 1 or more. It does not cap the list. */
                limit?: number;
                /** @description How many tasks to skip, 0 or more. */
                offset?: number;
                /** @description Only tasks of this kind. */
                operation_type?: "backup" | "delete" | "restore" | "vault_delete" | "remove_resource" | "sync" | "replication";
                /** @description Only tasks on this kind of thing, a server or a disk, by its ID. */
                provider_id?: string;
                /** @description Only tasks on this resource, by its ID. */
                resource_id?: string;
                /** @description Only tasks on resources with this name. */
                resource_name?: string;
                /**
                 * @description Only tasks that start from this time on, UTC, as `YYYY-MM-DDThh:mm:ssZ`.
                 * @example 2018-01-01T12:00:00Z
                 */
                start_time?: string;
                /** @description Only tasks in this state. */
                status?: "success" | "skipped" | "failed" | "running" | "timeout" | "waiting";
                /** @description Only tasks on this vault, by its ID. */
                vault_id?: string;
                /** @description Only tasks on vaults with this name. */
                vault_name?: string;
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
                    "application/json": components["schemas"]["ListOpLogsResponse"];
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
                    "application/json": components["schemas"]["ShowOpLogResponse"];
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
                    "application/json": components["schemas"]["ShowReplicationCapabilitiesResponse"];
                };
            };
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
}
