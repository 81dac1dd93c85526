// Generated from specs/openstack-backup by `npm run generate`. To change it, change the spec.
export interface paths {
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
         * List backups in short
         * @description Lists the backups of the project with ID, name and links only. From version 3.31 on, a filter that the cloud does not allow is answered with 400.
         */
        get: operations["listBackups"];
        put?: never;
        /**
         * Create a backup
         * @description Starts a backup of a volume, or of a snapshot of it. Cinder backs up a volume that is `in-use` only with `force`.
         */
        post: operations["createBackup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/{project_id}/backups/detail": {
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
         * @description Lists the backups of the project with all their fields. From version 3.31 on, a filter that the cloud does not allow is answered with 400.
         */
        get: operations["listBackupsDetail"];
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
                /** @description ID of the backup. */
                backup_id: components["parameters"]["backup_id"];
            };
            cookie?: never;
        };
        /**
         * Show a backup
         * @description Shows one backup.
         */
        get: operations["showBackup"];
        /**
         * Change a backup
         * @description Changes name, description or metadata of a backup.
         */
        put: operations["updateBackup"];
        post?: never;
        /**
         * Delete a backup
         * @description Starts the deletion of a backup.
         */
        delete: operations["deleteBackup"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/{project_id}/backups/{backup_id}/action": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /** @description ID of the backup. */
                backup_id: components["parameters"]["backup_id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Force-delete a backup or set its state
         * @description Deletes a backup by force (`os-force_delete`) or sets its state (`os-reset_status`). Where the backup driver cannot delete by force, the answer is 405.
         */
        post: operations["runBackupAction"];
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
                /** @description ID of the backup. */
                backup_id: components["parameters"]["backup_id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore a backup
         * @description Starts to restore a backup to a volume; Cinder can make a new one for it.
         */
        post: operations["restoreBackup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/{project_id}/backups/{backup_id}/export_record": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /** @description ID of the backup. */
                backup_id: components["parameters"]["backup_id"];
            };
            cookie?: never;
        };
        /**
         * Export the record of a backup
         * @description Gives what another cloud needs to take over the backup.
         */
        get: operations["exportBackupRecord"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/{project_id}/backups/import_record": {
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
         * Import the record of a backup
         * @description Takes over a backup by the record that another cloud exported.
         */
        post: operations["importBackupRecord"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/{project_id}/native/backups/detail": {
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
         * List backups, by a path that was replaced
         * @deprecated
         * @description Lists the backups of the project with all their fields. Use `listBackupsDetail` instead.
         */
        get: operations["listNativeBackupsDetail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/backups": {
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
         * List backups in short, version 2
         * @deprecated
         * @description Lists the backups of the project with ID, name and links only. Use `listBackups` instead.
         */
        get: operations["listBackupsV2"];
        put?: never;
        /**
         * Create a backup, version 2
         * @deprecated
         * @description Starts a backup of a snapshot of a volume. Use `createBackup` instead.
         */
        post: operations["createBackupV2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/backups/detail": {
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
         * List backups, version 2
         * @deprecated
         * @description Lists the backups of the project with all their fields. Use `listBackupsDetail` instead.
         */
        get: operations["listBackupsDetailV2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/backups/{backup_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /** @description ID of the backup. */
                backup_id: components["parameters"]["backup_id"];
            };
            cookie?: never;
        };
        /**
         * Show a backup, version 2
         * @deprecated
         * @description Shows one backup. Use `showBackup` instead.
         */
        get: operations["showBackupV2"];
        put?: never;
        post?: never;
        /**
         * Delete a backup, version 2
         * @deprecated
         * @description Starts the deletion of a backup. Use `deleteBackup` instead.
         */
        delete: operations["deleteBackupV2"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/backups/{backup_id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /** @description ID of the backup. */
                backup_id: components["parameters"]["backup_id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore a backup, version 2
         * @deprecated
         * @description Starts to restore a backup to a volume. Use `restoreBackup` instead.
         */
        post: operations["restoreBackupV2"];
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
        /** @description An address of a backup. */
        Link: {
            /** @description The address. It may name an internal host. */
            href?: string;
            /** @description What the address is, such as `self` or `bookmark`. */
            rel?: string;
        };
        /** @description A backup in short. */
        BackupSummary: {
            /** @description ID of the backup. */
            id: string;
            /** @description Addresses of the backup. */
            links: components["schemas"]["Link"][];
            /** @description Name of the backup. */
            name: string | null;
        };
        /** @description A link to the next page. */
        NextLink: {
            /** @description Address of the next page. The client uses its query only. */
            href?: string;
            /** @description What the address is. With `next` there are more backups. */
            rel?: string;
        };
        /** @description Where the next page is. Only there when the page is not the whole list, because of `limit` or because there are more than 1000 backups. */
        NextLinks: components["schemas"]["NextLink"][];
        /** @description How many backups match, on all pages. Only if `with_count` asks for it, from version 3.45 on. */
        BackupCount: number;
        /** @description A page of a list of backups in short. */
        ListBackupsResponse: {
            /** @description The backups on this page. */
            backups: components["schemas"]["BackupSummary"][];
            backups_links?: components["schemas"]["NextLinks"];
            count?: components["schemas"]["BackupCount"];
        };
        /** @description One failure. */
        Fault: {
            /** @description Code of the error; in Cinder the HTTP status. */
            code?: number | string;
            /** @description What went wrong, in words. */
            message?: string;
        };
        /** @description What went wrong, under one key that names the kind of failure, such as `badRequest`, `itemNotFound` or `computeFault`. */
        FaultResponse: {
            badRequest?: components["schemas"]["Fault"];
            itemNotFound?: components["schemas"]["Fault"];
            computeFault?: components["schemas"]["Fault"];
        } & {
            [key: string]: components["schemas"]["Fault"];
        };
        /** @description The backup to create. */
        NewBackup: {
            /** @description ID of the volume to back up. */
            volume_id: string;
            /** @description ID of the volume's snapshot to back up. VBS needs it. */
            snapshot_id?: string | null;
            /** @description Name of the backup, at most 255 characters. VBS takes 1 to 64 letters, digits, underscores and hyphens, not starting with `auto`. */
            name?: string | null;
            /** @description Description of the backup, at most 255 characters. */
            description?: string | null;
            /** @description Container in the object store, at most 255 characters. VBS ignores it. */
            container?: string | null;
            /**
             * @description Whether to back up only what changed since the last backup. VBS ignores it: there the first backup of a volume is full, later ones are incremental.
             * @default false
             */
            incremental?: boolean;
            /**
             * @description Whether to back up a volume even if it is attached. Without it the volume must be `available`.
             * @default false
             */
            force?: boolean;
            /** @description Metadata of the backup, as keys and values. A key has 1 to 255 letters, digits, `-`, `_`, `:`, `.` and spaces; a value has at most 255 characters. From version 3.43 on. */
            metadata?: {
                [key: string]: string;
            };
            /** @description Availability zone to keep the backup in. From version 3.51 on. */
            availability_zone?: string;
            /** @description ID of the project. Only VBS has the field. */
            project_id?: string;
        };
        /** @description A backup to create. */
        CreateBackupRequest: {
            backup: components["schemas"]["NewBackup"];
        };
        /** @description A backup that was created or changed, in short. */
        WrittenBackup: {
            /** @description ID of the backup. */
            id: string;
            /** @description Addresses of the backup. */
            links: components["schemas"]["Link"][];
            /** @description Name of the backup, null if it was given none. */
            name: string | null;
            /** @description Metadata of the backup, as keys and values. From version 3.43 on. */
            metadata?: {
                [key: string]: string;
            };
        };
        /** @description The new backup. It is ready once its state is `available`. */
        CreateBackupResponse: {
            backup: components["schemas"]["WrittenBackup"];
        };
        /**
         * @description State of the backup: `creating`, being made; `available`, ready to be restored; `deleting`, being deleted; `error`, failed; `restoring`, being restored; `error_restoring`, not restored; `error_deleting`, not deleted.
         * @enum {string}
         */
        BackupStatus: "creating" | "available" | "deleting" | "error" | "restoring" | "error_restoring" | "error_deleting" | (string & {});
        /** @description What VBS may put into a description as JSON text. */
        BackupDescription: {
            /** @description The description itself. */
            DESC?: string;
            /**
             * @description 1 if an incremental backup was asked for, 0 if a full one.
             * @enum {integer}
             */
            INC?: 0 | 1;
        };
        /** @description A backup. */
        BackupDetail: {
            status: components["schemas"]["BackupStatus"];
            /** @description Description of the backup. VBS may put JSON text here, such as `{"DESC":"text","INC":1}`: `DESC` is the description, `INC` is 1 if an incremental backup was asked for and 0 if a full one. */
            description?: string | null;
            /** @description Addresses of the backup. */
            links: components["schemas"]["Link"][];
            /** @description Availability zone of the backup. */
            availability_zone?: string | null;
            /** @description ID of the volume that was backed up. */
            volume_id: string;
            /** @description Why the backup failed. Null or empty if it did not. */
            fail_reason: string | null;
            /** @description ID of the backup. */
            id: string;
            /** @description Size of the volume, in GiB. */
            size: number;
            /** @description Number of objects in the object store that hold the data. */
            object_count: number | null;
            /** @description Container in the object store. */
            container?: string | null;
            /** @description Name of the backup. */
            name: string | null;
            /**
             * @description When the backup was created. A time without a zone means UTC.
             * @example 2013-06-27T08:48:03.000000
             */
            created_at: string;
            /** @description ID of the project that owns the backup. Only from version 3.18 on, and if the cloud's policy lets the caller see it. */
            "os-backup-project-attr:project_id"?: string;
            /**
             * @description When the backup was last changed, null if never. A time without a zone means UTC.
             * @example 2019-03-27T12:36:17.596602
             */
            updated_at: string | null;
            /**
             * @description When the data was first saved, or null while the backup is being created. Backups that depend on one another share it. A time without a zone means UTC.
             * @example 2019-03-16T11:56:00.917245
             */
            data_timestamp: string | null;
            /** @description Whether other backups depend on this one. */
            has_dependent_backups?: boolean;
            /** @description ID of the snapshot that the backup was made from. */
            snapshot_id?: string | null;
            /** @description Whether the backup is incremental, not full. VBS decides this by itself: the first backup of a volume is full, later ones are incremental. */
            is_incremental?: boolean;
            /** @description Metadata of the backup, as keys and values. From version 3.43 on. */
            metadata?: {
                [key: string]: string;
            };
            /** @description ID of the user who owns the backup. From version 3.56 on. */
            user_id?: string;
            /** @description ID of the key of an encrypted volume; missing for other volumes. From version 3.64 on. */
            encryption_key_id?: string;
        };
        /** @description A page of a list of backups. */
        ListBackupsDetailResponse: {
            /** @description The backups on this page. */
            backups: components["schemas"]["BackupDetail"][];
            backups_links?: components["schemas"]["NextLinks"];
            count?: components["schemas"]["BackupCount"];
        };
        /** @description One backup. */
        ShowBackupResponse: {
            backup: components["schemas"]["BackupDetail"];
        };
        /** @description New values. What is left out stays as it is. */
        BackupChange: {
            /** @description Name of the backup, at most 255 characters. */
            name?: string | null;
            /** @description Description of the backup, at most 255 characters. */
            description?: string | null;
            /** @description Metadata of the backup, as keys and values. A key has 1 to 255 letters, digits, `-`, `_`, `:`, `.` and spaces; a value has at most 255 characters. From version 3.43 on. */
            metadata?: {
                [key: string]: string;
            };
        };
        /** @description What to change of a backup. */
        UpdateBackupRequest: {
            backup: components["schemas"]["BackupChange"];
        };
        /** @description The changed backup. */
        UpdateBackupResponse: {
            backup: components["schemas"]["WrittenBackup"];
        };
        /** @description Delete a backup by force, with all its data. */
        ForceDeleteBackupAction: {
            /** @description An empty object. */
            "os-force_delete": Record<string, unknown>;
        };
        /** @description The state to set. */
        ResetBackupStatus: {
            /**
             * @description The new state.
             * @enum {string}
             */
            status: "available" | "error";
        };
        /** @description Set the state of a backup. */
        ResetBackupStatusAction: {
            "os-reset_status": components["schemas"]["ResetBackupStatus"];
        };
        /** @description The action. Exactly one at a time. */
        RunBackupActionRequest: components["schemas"]["ForceDeleteBackupAction"] | components["schemas"]["ResetBackupStatusAction"];
        /** @description The volume to restore to. */
        RestoreTarget: {
            /** @description ID of the volume to restore to. It must be `available` and at least as large as the backup. Without it Cinder makes a new volume, with size and name of the one that was backed up. VBS needs it. */
            volume_id?: string;
            /** @description Name of the new volume, at most 255 characters. Only used if there is no `volume_id`. */
            name?: string;
        };
        /** @description Where to restore a backup to. */
        RestoreBackupRequest: {
            restore: components["schemas"]["RestoreTarget"];
        };
        /** @description What is restored, and where to. */
        Restore: {
            /** @description ID of the backup. */
            backup_id: string;
            /** @description ID of the volume that the data goes to. */
            volume_id: string;
            /** @description Name of that volume. */
            volume_name: string;
        };
        /** @description The restore that was started. */
        RestoreBackupResponse: {
            restore: components["schemas"]["Restore"];
        };
        /** @description What another cloud needs to take over the backup. */
        ExportedBackupRecord: {
            /** @description The service that made the backup. */
            backup_service: string;
            /** @description Text by which the service finds the backup. */
            backup_url: string;
        };
        /** @description The record of a backup. */
        ExportBackupRecordResponse: {
            "backup-record": components["schemas"]["ExportedBackupRecord"];
        };
        /** @description What the other cloud's export gave. */
        ImportedBackupRecord: {
            /** @description The service that made the backup, at most 255 characters. */
            backup_service: string;
            /** @description Text by which the service finds the backup, in Base64, not empty. */
            backup_url: string;
        };
        /** @description The record of a backup, as it was exported. */
        ImportBackupRecordRequest: {
            "backup-record": components["schemas"]["ImportedBackupRecord"];
        };
        /** @description The imported backup, in short. */
        ImportBackupRecordResponse: {
            backup: components["schemas"]["BackupSummary"];
        };
        /** @description A page of a list of backups in short. */
        ListBackupsV2Response: {
            /** @description The backups on this page. */
            backups: components["schemas"]["BackupSummary"][];
            backups_links?: components["schemas"]["NextLinks"];
        };
        /** @description The backup to create. */
        NewBackupV2: {
            /** @description ID of the volume to back up. */
            volume_id: string;
            /** @description ID of the volume's snapshot to back up. */
            snapshot_id: string;
            /** @description Name of the backup, 1 to 64 letters, digits, underscores and hyphens, not starting with `auto`. */
            name?: string;
            /** @description Description of the backup, 0 to 255 characters, without `<` and `>`. */
            description?: string;
            /** @description Container in the object store. Reserved; the service ignores it. */
            container?: string;
            /** @description Whether to make an incremental backup, not a full one. The service ignores it: the first backup of a volume is full, later ones are incremental. */
            incremental?: boolean;
            /**
             * @description Whether to back up a volume even if it is attached.
             * @default false
             */
            force?: boolean;
            /** @description ID of the project. */
            project_id?: string;
        };
        /** @description A backup to create. */
        CreateBackupV2Request: {
            backup: components["schemas"]["NewBackupV2"];
        };
        /** @description The new backup, in short. */
        CreateBackupV2Response: {
            backup: components["schemas"]["BackupSummary"];
        };
        /** @description What the service notes about a backup. */
        ServiceMetadata: {
            /**
             * @description How the data is reduced: 0 not at all, 1 without duplicates, 2 compressed, 3 both.
             * @default 0
             * @enum {integer}
             */
            DL?: 0 | 1 | 2 | 3;
            /** @description Key of an encrypted volume, 64 characters. */
            VK?: string;
            /** @description Whether the volume is a boot disk. */
            bootable?: boolean;
            /** @description ID of the backup's image in the backup system. */
            backupurl?: string;
            /** @description Path of the backup's image in the storage unit. */
            SP?: string;
            /** @description ID of the server that the backup's image belongs to. */
            VMID?: string;
            /**
             * @description What was backed up: 0 a volume, 1 a server, 4 a copy of a volume's backup, 5 a copy of a server's backup.
             * @default 0
             * @enum {integer}
             */
            ST?: 0 | 1 | 4 | 5;
            /** @description Kind of storage that holds the backup. */
            BT?: number;
            /** @description Share of space saved. */
            SS?: number;
            /** @description Path of the storage unit. */
            BP?: string;
            /**
             * Format: uuid
             * @description ID of the master key of an encrypted volume, a UUID of 36 characters.
             */
            CMKID?: string;
            /** @description Progress of the backup. */
            progress?: number | string;
            /** @description Data of all backups in the chain, in MB. */
            CS?: number;
            /** @description Type of the volume. */
            VT?: string;
            /** @description ID of the host that ran the job. */
            OMID?: string;
            /**
             * @description 0 for a full backup, 1 for an incremental one.
             * @enum {integer}
             */
            Type?: 0 | 1;
            /** @description ID of the job in the backup system. */
            ebk_T_I?: string;
            /** @description Average throughput in MB/s, with one decimal. */
            AT?: number;
            /** @description Size of the backup. */
            BackupSize?: number;
            /** @description ID of the snapshot. */
            snap_id?: string;
        };
        /** @description A backup. */
        BackupDetailV2: {
            status?: components["schemas"]["BackupStatus"];
            /** @description Description of the backup. It may be JSON text, such as `{"DESC":"text","INC":1}`: `DESC` is the description, `INC` is 1 if an incremental backup was asked for and 0 if a full one. */
            description?: string | null;
            /** @description Addresses of the backup. */
            links?: components["schemas"]["Link"][];
            /** @description Availability zone of the backup. */
            availability_zone?: string | null;
            /** @description ID of the volume that was backed up. */
            volume_id?: string;
            /** @description Why the backup failed. */
            fail_reason?: string | null;
            /** @description ID of the backup. */
            id: string;
            /** @description Size of the backup. */
            size?: number;
            /** @description Number of objects in the object store that hold the data. */
            object_count?: number | null;
            /** @description Container in the object store. */
            container?: string | null;
            /** @description Name of the backup. */
            name?: string | null;
            /**
             * @description When the backup was created. A time without a zone means UTC.
             * @example 2013-06-27T08:48:03.000000
             */
            created_at?: string;
            /** @description ID of the project that owns the backup. */
            "os-bak-tenant-attr:tenant_id"?: string;
            /** @description Metadata of the service, as JSON text. */
            service_metadata?: string;
            /** @description When the backup was last changed. A time without a zone means UTC. */
            updated_at?: string | null;
            /** @description When the data was first saved. A time without a zone means UTC. */
            data_timestamp?: string;
            /** @description Whether other backups depend on this one. */
            has_dependent_backups?: boolean;
            /** @description ID of the snapshot that the backup was made from. */
            snapshot_id?: string | null;
            /** @description Whether the backup is incremental, not full. The service decides this by itself and may leave the field out: the first backup of a volume is full, later ones are incremental. */
            is_incremental?: boolean;
        };
        /** @description A page of a list of backups. */
        ListBackupsDetailV2Response: {
            /** @description The backups on this page. */
            backups: components["schemas"]["BackupDetailV2"][];
            backups_links?: components["schemas"]["NextLinks"];
        };
        /** @description One backup. */
        ShowBackupV2Response: {
            backup: components["schemas"]["BackupDetailV2"];
        };
        /** @description The volume to restore to. */
        RestoreTargetV2: {
            /** @description ID of the volume to restore to. */
            volume_id: string;
        };
        /** @description Where to restore a backup to. */
        RestoreBackupV2Request: {
            restore: components["schemas"]["RestoreTargetV2"];
        };
    };
    responses: {
        /** @description The request is not valid, or, from version 3.31 on, filters by something that the cloud does not allow. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["FaultResponse"];
            };
        };
        /** @description There is no token, or it is not valid. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["FaultResponse"];
            };
        };
        /** @description The caller may not do this. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["FaultResponse"];
            };
        };
        /** @description There is no such page or resource. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["FaultResponse"];
            };
        };
        /** @description The resource does not take this method. */
        MethodNotAllowed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["FaultResponse"];
            };
        };
        /** @description The service cannot answer in a form that the caller accepts. */
        NotAcceptable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["FaultResponse"];
            };
        };
        /** @description A proxy wants the caller to log in first. */
        ProxyAuthenticationRequired: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["FaultResponse"];
            };
        };
        /** @description The request took too long. */
        RequestTimeout: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["FaultResponse"];
            };
        };
        /** @description The request is at odds with the state of the resource. */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["FaultResponse"];
            };
        };
        /** @description The service failed. */
        InternalServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["FaultResponse"];
            };
        };
        /** @description The service does not offer this function. */
        NotImplemented: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["FaultResponse"];
            };
        };
        /** @description A gateway got no valid answer. */
        BadGateway: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["FaultResponse"];
            };
        };
        /** @description The service is not available. */
        ServiceUnavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["FaultResponse"];
            };
        };
        /** @description A gateway waited too long for an answer. */
        GatewayTimeout: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["FaultResponse"];
            };
        };
        /** @description The request goes beyond a limit, such as a quota. */
        OverLimit: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["FaultResponse"];
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
         * @description Only backups with this name.
         * @example backup
         */
        name: string;
        /**
         * @description Only backups in this state.
         * @example error
         */
        status: "available" | "error" | "restoring" | "creating" | "deleting" | "error_restoring" | "error_deleting";
        /** @description How many backups to skip, 0 or more. It counts from the start of the list, so the client drops it once it has a marker. */
        offset: number;
        /**
         * @description Page size, 0 or more. It does not cap the list. A page has at most 1000 backups unless the cloud is set up otherwise.
         * @example 10
         */
        limit: number;
        /**
         * @description Only backups of this volume, by its ID.
         * @example 7d7c6fbe-d7ee-4b4d-8bae-bdd08b5604bb
         */
        volume_id: string;
        /** @description Whether the answer also has `count`. From version 3.45 on. */
        with_count: boolean;
        /** @description Only backups whose name contains this text. A cloud whose operator did not enable this filter answers 400. */
        name_like: string;
        /** @description Only backups whose state contains this text. A cloud whose operator did not enable this filter answers 400. */
        status_like: string;
        /** @description Only backups whose volume's ID contains this text. A cloud whose operator did not enable this filter answers 400. */
        volume_id_like: string;
        /** @description ID of the last backup on the page before. */
        marker: string;
        /** @description Order: keys with an optional direction, separated by commas, as `key:asc,key:desc`. The direction is `desc` if not given. Not together with `sort_key` or `sort_dir`. Sorting by `name` needs version 3.37. By a field that can be null, such as `fail_reason` or `object_count`, a Cinder loses items between pages: sort by `created_at`, `id`, `status` or the like, or ask for the total with `with_count`, which shows the loss. */
        sort: string;
        /**
         * @deprecated
         * @description What to sort by. Use `sort` instead. Sorting by `name` needs version 3.37.
         */
        sort_key: "name" | "status" | "container_format" | "disk_format" | "size" | "id" | "created_at" | "updated_at";
        /**
         * @deprecated
         * @description Direction of the sorting, `asc` or `desc`. Use `sort` instead.
         */
        sort_dir: "asc" | "desc";
        /** @description Whether to list the backups of all projects. For administrators only. */
        all_tenants: string;
        /** @description ID of the backup. */
        backup_id: string;
        /**
         * @description Only backups in this state.
         * @example error
         */
        status_v2: "available" | "error" | "restoring" | "creating" | "deleting" | "error_restoring";
        /** @description What to sort by. */
        sort_key_v2: "name" | "status" | "container_format" | "disk_format" | "size" | "id" | "created_at" | "updated_at";
        /** @description Direction of the sorting, `desc` if not given. */
        sort_dir_v2: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type Link = components['schemas']['Link'];
export type BackupSummary = components['schemas']['BackupSummary'];
export type NextLink = components['schemas']['NextLink'];
export type NextLinks = components['schemas']['NextLinks'];
export type BackupCount = components['schemas']['BackupCount'];
export type ListBackupsResponse = components['schemas']['ListBackupsResponse'];
export type Fault = components['schemas']['Fault'];
export type FaultResponse = components['schemas']['FaultResponse'];
export type NewBackup = components['schemas']['NewBackup'];
export type CreateBackupRequest = components['schemas']['CreateBackupRequest'];
export type WrittenBackup = components['schemas']['WrittenBackup'];
export type CreateBackupResponse = components['schemas']['CreateBackupResponse'];
export type BackupStatus = components['schemas']['BackupStatus'];
export type BackupDescription = components['schemas']['BackupDescription'];
export type BackupDetail = components['schemas']['BackupDetail'];
export type ListBackupsDetailResponse = components['schemas']['ListBackupsDetailResponse'];
export type ShowBackupResponse = components['schemas']['ShowBackupResponse'];
export type BackupChange = components['schemas']['BackupChange'];
export type UpdateBackupRequest = components['schemas']['UpdateBackupRequest'];
export type UpdateBackupResponse = components['schemas']['UpdateBackupResponse'];
export type ForceDeleteBackupAction = components['schemas']['ForceDeleteBackupAction'];
export type ResetBackupStatus = components['schemas']['ResetBackupStatus'];
export type ResetBackupStatusAction = components['schemas']['ResetBackupStatusAction'];
export type RunBackupActionRequest = components['schemas']['RunBackupActionRequest'];
export type RestoreTarget = components['schemas']['RestoreTarget'];
export type RestoreBackupRequest = components['schemas']['RestoreBackupRequest'];
export type Restore = components['schemas']['Restore'];
export type RestoreBackupResponse = components['schemas']['RestoreBackupResponse'];
export type ExportedBackupRecord = components['schemas']['ExportedBackupRecord'];
export type ExportBackupRecordResponse = components['schemas']['ExportBackupRecordResponse'];
export type ImportedBackupRecord = components['schemas']['ImportedBackupRecord'];
export type ImportBackupRecordRequest = components['schemas']['ImportBackupRecordRequest'];
export type ImportBackupRecordResponse = components['schemas']['ImportBackupRecordResponse'];
export type ListBackupsV2Response = components['schemas']['ListBackupsV2Response'];
export type NewBackupV2 = components['schemas']['NewBackupV2'];
export type CreateBackupV2Request = components['schemas']['CreateBackupV2Request'];
export type CreateBackupV2Response = components['schemas']['CreateBackupV2Response'];
export type ServiceMetadata = components['schemas']['ServiceMetadata'];
export type BackupDetailV2 = components['schemas']['BackupDetailV2'];
export type ListBackupsDetailV2Response = components['schemas']['ListBackupsDetailV2Response'];
export type ShowBackupV2Response = components['schemas']['ShowBackupV2Response'];
export type RestoreTargetV2 = components['schemas']['RestoreTargetV2'];
export type RestoreBackupV2Request = components['schemas']['RestoreBackupV2Request'];
export type ResponseBadRequest = components['responses']['BadRequest'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ResponseMethodNotAllowed = components['responses']['MethodNotAllowed'];
export type ResponseNotAcceptable = components['responses']['NotAcceptable'];
export type ResponseProxyAuthenticationRequired = components['responses']['ProxyAuthenticationRequired'];
export type ResponseRequestTimeout = components['responses']['RequestTimeout'];
export type ResponseConflict = components['responses']['Conflict'];
export type ResponseInternalServerError = components['responses']['InternalServerError'];
export type ResponseNotImplemented = components['responses']['NotImplemented'];
export type ResponseBadGateway = components['responses']['BadGateway'];
export type ResponseServiceUnavailable = components['responses']['ServiceUnavailable'];
export type ResponseGatewayTimeout = components['responses']['GatewayTimeout'];
export type ResponseOverLimit = components['responses']['OverLimit'];
export type ParameterProjectId = components['parameters']['project_id'];
export type ParameterName = components['parameters']['name'];
export type ParameterStatus = components['parameters']['status'];
export type ParameterOffset = components['parameters']['offset'];
export type ParameterLimit = components['parameters']['limit'];
export type ParameterVolumeId = components['parameters']['volume_id'];
export type ParameterWithCount = components['parameters']['with_count'];
export type ParameterNameLike = components['parameters']['name_like'];
export type ParameterStatusLike = components['parameters']['status_like'];
export type ParameterVolumeIdLike = components['parameters']['volume_id_like'];
export type ParameterMarker = components['parameters']['marker'];
export type ParameterSort = components['parameters']['sort'];
export type ParameterSortKey = components['parameters']['sort_key'];
export type ParameterSortDir = components['parameters']['sort_dir'];
export type ParameterAllTenants = components['parameters']['all_tenants'];
export type ParameterBackupId = components['parameters']['backup_id'];
export type ParameterStatusV2 = components['parameters']['status_v2'];
export type ParameterSortKeyV2 = components['parameters']['sort_key_v2'];
export type ParameterSortDirV2 = components['parameters']['sort_dir_v2'];
export type $defs = Record<string, never>;
export interface operations {
    listBackups: {
        parameters: {
            query?: {
                /**
                 * @description Only backups with this name.
                 * @example backup
                 */
                name?: components["parameters"]["name"];
                /**
                 * @description Only backups in this state.
                 * @example error
                 */
                status?: components["parameters"]["status"];
                /** @description How many backups to skip, 0 or more. It counts from the start of the list, so the client drops it once it has a marker. */
                offset?: components["parameters"]["offset"];
                /**
                 * @description Page size, 0 or more. It does not cap the list. A page has at most 1000 backups unless the cloud is set up otherwise.
                 * @example 10
                 */
                limit?: components["parameters"]["limit"];
                /**
                 * @description Only backups of this volume, by its ID.
                 * @example 7d7c6fbe-d7ee-4b4d-8bae-bdd08b5604bb
                 */
                volume_id?: components["parameters"]["volume_id"];
                /** @description Whether the answer also has `count`. From version 3.45 on. */
                with_count?: components["parameters"]["with_count"];
                /** @description Only backups whose name contains this text. A cloud whose operator did not enable this filter answers 400. */
                "name~"?: components["parameters"]["name_like"];
                /** @description Only backups whose state contains this text. A cloud whose operator did not enable this filter answers 400. */
                "status~"?: components["parameters"]["status_like"];
                /** @description Only backups whose volume's ID contains this text. A cloud whose operator did not enable this filter answers 400. */
                "volume_id~"?: components["parameters"]["volume_id_like"];
                /** @description ID of the last backup on the page before. */
                marker?: components["parameters"]["marker"];
                /** @description Order: keys with an optional direction, separated by commas, as `key:asc,key:desc`. The direction is `desc` if not given. Not together with `sort_key` or `sort_dir`. Sorting by `name` needs version 3.37. By a field that can be null, such as `fail_reason` or `object_count`, a Cinder loses items between pages: sort by `created_at`, `id`, `status` or the like, or ask for the total with `with_count`, which shows the loss. */
                sort?: components["parameters"]["sort"];
                /**
                 * @deprecated
                 * @description What to sort by. Use `sort` instead. Sorting by `name` needs version 3.37.
                 */
                sort_key?: components["parameters"]["sort_key"];
                /**
                 * @deprecated
                 * @description Direction of the sorting, `asc` or `desc`. Use `sort` instead.
                 */
                sort_dir?: components["parameters"]["sort_dir"];
                /** @description Whether to list the backups of all projects. For administrators only. */
                all_tenants?: components["parameters"]["all_tenants"];
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
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            407: components["responses"]["ProxyAuthenticationRequired"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["InternalServerError"];
            501: components["responses"]["NotImplemented"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createBackup: {
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
                "application/json": components["schemas"]["CreateBackupRequest"];
            };
        };
        responses: {
            /** @description The backup is being created. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateBackupResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            407: components["responses"]["ProxyAuthenticationRequired"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["InternalServerError"];
            501: components["responses"]["NotImplemented"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    listBackupsDetail: {
        parameters: {
            query?: {
                /**
                 * @description Only backups with this name.
                 * @example backup
                 */
                name?: components["parameters"]["name"];
                /**
                 * @description Only backups in this state.
                 * @example error
                 */
                status?: components["parameters"]["status"];
                /** @description How many backups to skip, 0 or more. It counts from the start of the list, so the client drops it once it has a marker. */
                offset?: components["parameters"]["offset"];
                /**
                 * @description Page size, 0 or more. It does not cap the list. A page has at most 1000 backups unless the cloud is set up otherwise.
                 * @example 10
                 */
                limit?: components["parameters"]["limit"];
                /**
                 * @description Only backups of this volume, by its ID.
                 * @example 7d7c6fbe-d7ee-4b4d-8bae-bdd08b5604bb
                 */
                volume_id?: components["parameters"]["volume_id"];
                /** @description Whether the answer also has `count`. From version 3.45 on. */
                with_count?: components["parameters"]["with_count"];
                /** @description Only backups whose name contains this text. A cloud whose operator did not enable this filter answers 400. */
                "name~"?: components["parameters"]["name_like"];
                /** @description Only backups whose state contains this text. A cloud whose operator did not enable this filter answers 400. */
                "status~"?: components["parameters"]["status_like"];
                /** @description Only backups whose volume's ID contains this text. A cloud whose operator did not enable this filter answers 400. */
                "volume_id~"?: components["parameters"]["volume_id_like"];
                /** @description ID of the last backup on the page before. */
                marker?: components["parameters"]["marker"];
                /** @description Order: keys with an optional direction, separated by commas, as `key:asc,key:desc`. The direction is `desc` if not given. Not together with `sort_key` or `sort_dir`. Sorting by `name` needs version 3.37. By a field that can be null, such as `fail_reason` or `object_count`, a Cinder loses items between pages: sort by `created_at`, `id`, `status` or the like, or ask for the total with `with_count`, which shows the loss. */
                sort?: components["parameters"]["sort"];
                /**
                 * @deprecated
                 * @description What to sort by. Use `sort` instead. Sorting by `name` needs version 3.37.
                 */
                sort_key?: components["parameters"]["sort_key"];
                /**
                 * @deprecated
                 * @description Direction of the sorting, `asc` or `desc`. Use `sort` instead.
                 */
                sort_dir?: components["parameters"]["sort_dir"];
                /** @description Whether to list the backups of all projects. For administrators only. */
                all_tenants?: components["parameters"]["all_tenants"];
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
                    "application/json": components["schemas"]["ListBackupsDetailResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            407: components["responses"]["ProxyAuthenticationRequired"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["InternalServerError"];
            501: components["responses"]["NotImplemented"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
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
                /** @description ID of the backup. */
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
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            407: components["responses"]["ProxyAuthenticationRequired"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["InternalServerError"];
            501: components["responses"]["NotImplemented"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
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
                /** @description ID of the backup. */
                backup_id: components["parameters"]["backup_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateBackupRequest"];
            };
        };
        responses: {
            /** @description The backup was changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateBackupResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
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
                /** @description ID of the backup. */
                backup_id: components["parameters"]["backup_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The backup is being deleted. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            407: components["responses"]["ProxyAuthenticationRequired"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["InternalServerError"];
            501: components["responses"]["NotImplemented"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    runBackupAction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /** @description ID of the backup. */
                backup_id: components["parameters"]["backup_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RunBackupActionRequest"];
            };
        };
        responses: {
            /** @description The action is under way. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
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
                /** @description ID of the backup. */
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
            /** @description The backup is being restored. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestoreBackupResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            407: components["responses"]["ProxyAuthenticationRequired"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["OverLimit"];
            500: components["responses"]["InternalServerError"];
            501: components["responses"]["NotImplemented"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    exportBackupRecord: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /** @description ID of the backup. */
                backup_id: components["parameters"]["backup_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportBackupRecordResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
        };
    };
    importBackupRecord: {
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
                "application/json": components["schemas"]["ImportBackupRecordRequest"];
            };
        };
        responses: {
            /** @description The backup was imported. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportBackupRecordResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listNativeBackupsDetail: {
        parameters: {
            query?: {
                /**
                 * @description Only backups with this name.
                 * @example backup
                 */
                name?: components["parameters"]["name"];
                /**
                 * @description Only backups in this state.
                 * @example error
                 */
                status?: components["parameters"]["status"];
                /** @description How many backups to skip, 0 or more. It counts from the start of the list, so the client drops it once it has a marker. */
                offset?: components["parameters"]["offset"];
                /**
                 * @description Page size, 0 or more. It does not cap the list. A page has at most 1000 backups unless the cloud is set up otherwise.
                 * @example 10
                 */
                limit?: components["parameters"]["limit"];
                /**
                 * @description Only backups of this volume, by its ID.
                 * @example 7d7c6fbe-d7ee-4b4d-8bae-bdd08b5604bb
                 */
                volume_id?: components["parameters"]["volume_id"];
                /** @description Whether the answer also has `count`. From version 3.45 on. */
                with_count?: components["parameters"]["with_count"];
                /** @description Only backups whose name contains this text. A cloud whose operator did not enable this filter answers 400. */
                "name~"?: components["parameters"]["name_like"];
                /** @description Only backups whose state contains this text. A cloud whose operator did not enable this filter answers 400. */
                "status~"?: components["parameters"]["status_like"];
                /** @description Only backups whose volume's ID contains this text. A cloud whose operator did not enable this filter answers 400. */
                "volume_id~"?: components["parameters"]["volume_id_like"];
                /** @description ID of the last backup on the page before. */
                marker?: components["parameters"]["marker"];
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
                    "application/json": components["schemas"]["ListBackupsDetailResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            407: components["responses"]["ProxyAuthenticationRequired"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["InternalServerError"];
            501: components["responses"]["NotImplemented"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    listBackupsV2: {
        parameters: {
            query?: {
                /**
                 * @description Only backups with this name.
                 * @example backup
                 */
                name?: components["parameters"]["name"];
                /**
                 * @description Only backups in this state.
                 * @example error
                 */
                status?: components["parameters"]["status_v2"];
                /** @description How many backups to skip, 0 or more. It counts from the start of the list, so the client drops it once it has a marker. */
                offset?: components["parameters"]["offset"];
                /**
                 * @description Page size, 0 or more. It does not cap the list. A page has at most 1000 backups unless the cloud is set up otherwise.
                 * @example 10
                 */
                limit?: components["parameters"]["limit"];
                /**
                 * @description Only backups of this volume, by its ID.
                 * @example 7d7c6fbe-d7ee-4b4d-8bae-bdd08b5604bb
                 */
                volume_id?: components["parameters"]["volume_id"];
                /** @description ID of the last backup on the page before. */
                marker?: components["parameters"]["marker"];
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
                    "application/json": components["schemas"]["ListBackupsV2Response"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            407: components["responses"]["ProxyAuthenticationRequired"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["InternalServerError"];
            501: components["responses"]["NotImplemented"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createBackupV2: {
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
                "application/json": components["schemas"]["CreateBackupV2Request"];
            };
        };
        responses: {
            /** @description The backup is being created. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateBackupV2Response"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            407: components["responses"]["ProxyAuthenticationRequired"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["InternalServerError"];
            501: components["responses"]["NotImplemented"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    listBackupsDetailV2: {
        parameters: {
            query?: {
                /**
                 * @description Only backups with this name.
                 * @example backup
                 */
                name?: components["parameters"]["name"];
                /**
                 * @description Only backups in this state.
                 * @example error
                 */
                status?: components["parameters"]["status_v2"];
                /** @description How many backups to skip, 0 or more. It counts from the start of the list, so the client drops it once it has a marker. */
                offset?: components["parameters"]["offset"];
                /**
                 * @description Page size, 0 or more. It does not cap the list. A page has at most 1000 backups unless the cloud is set up otherwise.
                 * @example 10
                 */
                limit?: components["parameters"]["limit"];
                /**
                 * @description Only backups of this volume, by its ID.
                 * @example 7d7c6fbe-d7ee-4b4d-8bae-bdd08b5604bb
                 */
                volume_id?: components["parameters"]["volume_id"];
                /** @description ID of the last backup on the page before. */
                marker?: components["parameters"]["marker"];
                /** @description What to sort by. */
                sort_key?: components["parameters"]["sort_key_v2"];
                /** @description Direction of the sorting, `desc` if not given. */
                sort_dir?: components["parameters"]["sort_dir_v2"];
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
                    "application/json": components["schemas"]["ListBackupsDetailV2Response"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            407: components["responses"]["ProxyAuthenticationRequired"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["InternalServerError"];
            501: components["responses"]["NotImplemented"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    showBackupV2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /** @description ID of the backup. */
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
                    "application/json": components["schemas"]["ShowBackupV2Response"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            407: components["responses"]["ProxyAuthenticationRequired"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["InternalServerError"];
            501: components["responses"]["NotImplemented"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    deleteBackupV2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /** @description ID of the backup. */
                backup_id: components["parameters"]["backup_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The backup is being deleted. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            407: components["responses"]["ProxyAuthenticationRequired"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["InternalServerError"];
            501: components["responses"]["NotImplemented"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    restoreBackupV2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /** @description ID of the backup. */
                backup_id: components["parameters"]["backup_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RestoreBackupV2Request"];
            };
        };
        responses: {
            /** @description The backup is being restored. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestoreBackupResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            407: components["responses"]["ProxyAuthenticationRequired"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["InternalServerError"];
            501: components["responses"]["NotImplemented"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
}
