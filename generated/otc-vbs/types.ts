// Generated from specs/otc-vbs by `npm run generate`. To change it, change the spec.
export interface paths {
    "/v2/{project_id}/cloudbackups": {
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
         * Create a backup
         * @description Backs up a disk. Only users and projects that have used this service before can do so; for others, backups of disks go into a new default disk vault of Cloud Backup and Recovery (CBR). A disk that was backed up before Instant Restore came into use needs one full backup first. The disk must be `available` or `in_use`, its last backup done, and it can have at most 20; DESS disks cannot be backed up.
         */
        post: operations["createBackup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/cloudbackups/{backup_id}": {
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
         * Delete a backup
         * @deprecated
         * @description Deletes a backup. OpenStack's own operation to delete a backup is to be used instead.
         */
        post: operations["deleteBackup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/cloudbackups/{backup_id}/restore": {
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
         * Restore a disk from a backup
         * @description Restores a disk from a backup. The disk must be at least as large as the backup, and no backup of it may be under way.
         */
        post: operations["restoreBackup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/cloudbackups/quota": {
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
         * Show the quotas
         * @description Shows how many backups, and how much data in them, the project may have.
         */
        get: operations["showQuotas"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/{project_id}/jobs/{job_id}": {
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
         * Show a job
         * @description Shows the state of a job that creates, deletes or restores a backup.
         */
        get: operations["showJob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/os-vendor-backup-sharing": {
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
         * Share a backup
         * @description Shares a backup with other projects.
         */
        post: operations["shareBackup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/os-vendor-backup-sharing/{id}": {
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
         * Show a sharing
         * @description Shows one sharing of a backup.
         */
        get: operations["showBackupSharing"];
        put?: never;
        post?: never;
        /**
         * Cancel sharings
         * @description Cancels one sharing, or all sharings of a backup.
         */
        delete: operations["cancelBackupSharing"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/os-vendor-backup-sharing/detail": {
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
         * List sharings
         * @description Lists the sharings of backups, with the backups.
         */
        get: operations["listBackupSharings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/os-vendor-backup-sharing/count": {
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
         * Count sharings
         * @description Counts the sharings of backups.
         */
        get: operations["countBackupSharings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/backuppolicy": {
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
         * List backup policies
         * @description Lists all backup policies of the project.
         */
        get: operations["listBackupPolicies"];
        put?: never;
        /**
         * Create a backup policy
         * @description Creates a backup policy. A project can have at most 10.
         */
        post: operations["createBackupPolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/backuppolicy/{policy_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /** @description ID of the backup policy. */
                policy_id: components["parameters"]["policy_id"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Change a backup policy
         * @description Changes a backup policy; also enables or disables it, by the `status` of `scheduled_policy`. The default policy cannot be renamed.
         */
        put: operations["updateBackupPolicy"];
        post?: never;
        /**
         * Delete a backup policy
         * @description Deletes a backup policy.
         */
        delete: operations["deleteBackupPolicy"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/backuppolicy/{policy_id}/action": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /** @description ID of the backup policy. */
                policy_id: components["parameters"]["policy_id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Run a backup policy now
         * @description Backs up the resources of a policy at once. The request has no body.
         */
        post: operations["executeBackupPolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/backuppolicy/{policy_id}/backuptasks": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /** @description ID of the backup policy. */
                policy_id: components["parameters"]["policy_id"];
            };
            cookie?: never;
        };
        /**
         * List the jobs of a backup policy
         * @description Lists the backup jobs that a policy started, with their states.
         */
        get: operations["listBackupPolicyTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/backuppolicyresources": {
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
         * Add resources to a backup policy
         * @description Makes a policy back up one or more resources. The answer tells which of them it could take in; HANA and DESS disks cannot be.
         */
        post: operations["associateBackupPolicyResources"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/backuppolicyresources/{policy_id}/deleted_resources": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /** @description ID of the backup policy. */
                policy_id: components["parameters"]["policy_id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove resources from a backup policy
         * @description Makes a policy back up one or more resources no more. The answer tells which of them it could take out.
         */
        post: operations["disassociateBackupPolicyResources"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/backuppolicy/{policy_id}/tags": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /** @description ID of the backup policy. */
                policy_id: components["parameters"]["policy_id"];
            };
            cookie?: never;
        };
        /**
         * List the tags of a backup policy
         * @description Lists the tags of one policy.
         */
        get: operations["listBackupPolicyTags"];
        put?: never;
        /**
         * Add a tag to a backup policy
         * @description Adds one tag to a policy.
         */
        post: operations["addBackupPolicyTag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/backuppolicy/{policy_id}/tags/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /** @description ID of the backup policy. */
                policy_id: components["parameters"]["policy_id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a tag from a backup policy
         * @description Removes one tag from a policy.
         */
        delete: operations["removeBackupPolicyTag"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/backuppolicy/{policy_id}/tags/action": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /** @description ID of the backup policy. */
                policy_id: components["parameters"]["policy_id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change several tags of a backup policy
         * @description Creates, updates or removes several tags of a policy.
         */
        post: operations["batchUpdateBackupPolicyTags"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/backuppolicy/tags": {
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
         * List the tags of all backup policies
         * @description Lists the tags of all policies, each key with its values.
         */
        get: operations["listAllBackupPolicyTags"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/backuppolicy/resource_instances/action": {
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
         * List backup policies by tag
         * @description Lists the policies that have, or lack, some tags; or, with `count`, tells how many there are.
         */
        post: operations["listBackupPoliciesByTag"];
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
        /** @description A tag of a backup. */
        BackupTag: {
            /** @description Key, up to 36 characters, none of them a control character (0 to 31) or one of `=*<>\,|/`. */
            key: string;
            /** @description Value, up to 43 characters, none of them a control character (0 to 31) or one of `=*<>\,|/`. It may be empty. */
            value: string;
        };
        /** @description A backup to create. */
        BackupToCreate: {
            /** @description ID of the disk to back up. */
            volume_id: string;
            /** @description ID of the disk's snapshot to back up. */
            snapshot_id?: string | null;
            /** @description Name of the backup, 1 to 64 letters, digits, underscores and hyphens. It may not start with `auto`. */
            name: string;
            /** @description Description of the backup, 1 to 64 characters, none of them `<` or `>`. */
            description?: string;
            /** @description Tags of the backup. */
            tags?: components["schemas"]["BackupTag"][];
            /** @description More about how to create the backup. */
            extend_param?: {
                /**
                 * @description Whether to make a full backup, as text. With `false`, or without this, the backup is incremental.
                 * @enum {string}
                 */
                FullBackup?: "true" | "false";
            } & {
                [key: string]: string;
            };
        };
        /** @description A backup to create. */
        CreateBackupRequest: {
            backup: components["schemas"]["BackupToCreate"];
        };
        /** @description The job that does the work. */
        JobIdResponse: {
            /** @description ID of the job, to follow with `showJob`. */
            job_id?: string;
        };
        /** @description What went wrong. */
        ErrorResponse: {
            /** @description What went wrong. */
            error?: {
                /** @description Code of the error, such as `AutoBackup.0205`. The introduction lists them. */
                code?: string;
                /** @description What went wrong, in words. */
                message?: string;
            };
        };
        /** @description Where to restore a backup to. */
        RestoreBackupRequest: {
            /** @description The restore. */
            restore: {
                /** @description ID of the disk to restore. */
                volume_id: string;
            };
        };
        /** @description The quota of a kind of resource. */
        QuotaResource: {
            /** @description How much is reserved. */
            reserved: number;
            /** @description How much is used. */
            used: number;
            /** @description How much is allowed; -1 means no limit. */
            quota: number;
            /**
             * @description What is counted: `backups`, or `backup_gigabytes` for their size.
             * @enum {string}
             */
            type: "backup_gigabytes" | "backups" | "backup_ gigabytes" | (string & {});
        };
        /** @description The quotas of a project. */
        ShowQuotasResponse: {
            /** @description The quotas. */
            quotas: {
                /** @description One quota for each kind of resource. */
                resources: components["schemas"]["QuotaResource"][];
            };
        };
        /** @description A job. */
        ShowJobResponse: {
            /**
             * @description State of the job: `INIT` starting, `RUNNING` at work, `SUCCESS` done, `FAIL` failed.
             * @enum {string}
             */
            status?: "SUCCESS" | "RUNNING" | "FAIL" | "INIT" | (string & {});
            /** @description What the job works on. It differs by the type of the job. */
            entities?: {
                /** @description Name of the disk that a backup job creates. */
                bks_create_volume_name?: string;
                /** @description ID of the backup. */
                backup_id?: string;
                /** @description ID of the disk. */
                volume_id?: string;
                /** @description ID of the snapshot. */
                snapshot_id?: string;
            } & {
                [key: string]: string;
            };
            /** @description ID of the job. */
            job_id?: string;
            /**
             * @description Type of the job.
             * @example bksCreateBackup
             */
            job_type?: string;
            /**
             * @description When the job started.
             * @example 2016-01-28T16:14:09.466Z
             */
            begin_time?: string;
            /**
             * @description When the job ended.
             * @example 2016-01-28T16:25:27.690Z
             */
            end_time?: string;
            /** @description Code of the error that the job failed with. */
            error_code?: string | null;
            /** @description Why the job failed. */
            fail_reason?: string | null;
            /** @description Jobs that this one is made of, alike in form. Blank if there are none. */
            sub_jobs?: components["schemas"]["ShowJobResponse"][] | null;
        };
        /** @description A backup to share. */
        ShareBackupRequest: {
            /** @description What to share with whom. */
            shared: {
                /** @description ID of the backup. */
                backup_id: string;
                /** @description IDs of the projects to share it with. */
                to_project_ids: string[];
            };
        };
        /** @description A new sharing of a backup. */
        NewSharing: {
            /** @description ID of the backup. */
            backup_id: string;
            /** @description ID of the sharing. */
            id: string;
            /** @description ID of the project that the backup is shared with. */
            to_project_id: string;
            /** @description ID of the project that shares the backup. */
            from_project_id: string;
            /** @description When the sharing was created. A time without a zone means UTC. */
            created_at: string | null;
            /** @description When the sharing was last changed. A time without a zone means UTC. */
            updated_at: string | null;
            /** @description Whether the sharing was cancelled. */
            deleted: string | null;
            /** @description When the sharing was cancelled. A time without a zone means UTC. */
            deleted_at: string | null;
        };
        /** @description The new sharings. */
        ShareBackupResponse: {
            /** @description The sharings, one for each project. */
            shared: components["schemas"]["NewSharing"][];
        };
        /** @description The backup that is shared. */
        SharedBackup: {
            /** @description Availability zone of the backup. */
            availability_zone?: string;
            /** @description Container that holds the backup. */
            container?: string | null;
            /**
             * @description When the backup was created. A time without a zone means UTC.
             * @example 2017-08-08T04:03:27.456859
             */
            created_at?: string;
            /** @description When the data was first saved. A time without a zone means UTC. */
            data_timestamp?: string;
            /** @description Description of the backup. */
            description?: string | null;
            /** @description Why the backup failed. */
            fail_reason?: string;
            /** @description Whether other backups depend on this one. The first backup of a disk is full and the next ones are incremental, so this says nothing. */
            has_dependent_backup?: boolean;
            /** @description Whether other backups depend on this one. The first backup of a disk is full and the next ones are incremental, so this says nothing. */
            has_dependent_backups?: boolean | null;
            /** @description ID of the backup. */
            id?: string;
            /** @description Whether the backup is incremental. The first backup of a disk is full and the next ones are incremental, so this says nothing. */
            is_incremental?: boolean | null;
            /** @description Name of the backup. */
            name?: string;
            /** @description How many objects in the Object Storage Service (OBS) hold the data. */
            object_count?: number | null;
            /** @description Size of the backup. */
            size?: number;
            /** @description ID of the snapshot behind the backup. */
            snapshot_id?: string | null;
            /** @description State of the backup. */
            status?: string;
            /**
             * @description When the backup was last changed. A time without a zone means UTC.
             * @example 2017-08-08T04:03:35.109308
             */
            updated_at?: string;
            /** @description ID of the disk that was backed up. */
            volume_id?: string;
            /** @description Metadata of the backup. */
            service_metadata?: string | null;
        };
        /** @description A sharing of a backup. */
        BackupSharing: {
            /** @description ID of the backup. */
            backup_id?: string;
            /**
             * @description When the sharing was created. A time without a zone means UTC.
             * @example 2017-08-22T08:43:16.699374
             */
            created_at?: string;
            /** @description ID of the project that shares the backup. */
            from_project_id?: string;
            /** @description ID of the sharing. */
            id?: string;
            /** @description ID of the project that the backup is shared with. */
            to_project_id?: string;
            /** @description When the sharing was last changed. A time without a zone means UTC. */
            updated_at?: string | null;
            backup?: components["schemas"]["SharedBackup"];
        };
        /** @description A sharing. */
        ShowBackupSharingResponse: {
            shared?: components["schemas"]["BackupSharing"];
        };
        /** @description A page of sharings. */
        ListBackupSharingsResponse: {
            /** @description The sharings on this page. */
            shared: components["schemas"]["BackupSharing"][];
        };
        /** @description How many sharings there are. */
        CountBackupSharingsResponse: {
            /** @description How many sharings match. */
            count?: number;
        };
        /** @description When a policy makes backups and how long it keeps them. */
        ScheduledPolicy: {
            /**
             * @description When backups start, in UTC, at a full hour. Several times are separated by commas.
             * @example 12:00
             */
            start_time?: string;
            /** @description Days from one backup to the next. */
            frequency?: number;
            /** @description Days of the week on which backups are made, such as `MON`. */
            week_frequency?: string[];
            /** @description How many backups are kept. */
            rentention_num?: number;
            /** @description How many days backups are kept. */
            rentention_day?: number;
            /**
             * @description Whether the first backup of the current month is kept.
             * @enum {string}
             */
            remain_first_backup_of_curMonth?: "Y" | "N" | (string & {});
            /**
             * @description Whether the policy is enabled.
             * @enum {string}
             */
            status?: "ON" | "OFF" | (string & {});
        };
        /** @description A backup policy. */
        BackupPolicy: {
            /** @description ID of the policy. */
            backup_policy_id?: string;
            /** @description Name of the policy. */
            backup_policy_name?: string;
            /** @description Name of the policy, under a misprinted key with a space at its end. Read `backup_policy_name`. */
            "backup_policy_name "?: string;
            scheduled_policy?: components["schemas"]["ScheduledPolicy"];
            /** @description How many disks the policy covers. */
            policy_resource_count?: number;
            /** @description Time zone of the start times. */
            time_zone?: string;
        };
        /** @description All backup policies. */
        ListBackupPoliciesResponse: {
            /** @description The policies. */
            backup_policies: components["schemas"]["BackupPolicy"][];
        };
        /** @description When a new policy makes backups and how long it keeps them. */
        SchedulingToCreate: {
            /**
             * @description When backups start, in UTC, as `HH:mm` at a full hour. Several times are separated by commas, in ascending order of local time: 00:00, 02:00 and 04:00 at `UTC+02:00` are `22:00,00:00,02:00`.
             * @example 22:00,00:00,02:00
             */
            start_time: string;
            /** @description Days from one backup to the next, 1 to 30. This or `week_frequency` is needed; of both, this counts. */
            frequency?: number;
            /** @description Days of the week on which backups are made. Ignored if `frequency` is there too. */
            week_frequency?: ("SUN" | "MON" | "TUE" | "WED" | "THU" | "FRI" | "SAT")[];
            /** @description How many backups are kept, 2 to 99. This or `rentention_day` is needed; of both, this counts. */
            rentention_num?: number;
            /** @description How many days backups are kept, 2 to 99999. Ignored if `rentention_num` is there too. A fraction is rounded down. */
            rentention_day?: number;
            /**
             * @description Whether the first backup of the current month is kept.
             * @enum {string}
             */
            remain_first_backup_of_curMonth?: "Y" | "N";
            /**
             * @description Whether the policy is enabled.
             * @enum {string}
             */
            status: "ON" | "OFF";
        } & ((unknown | unknown) & (unknown | unknown));
        /** @description A tag of a backup policy. */
        BackupPolicyTag: {
            /** @description Key, 1 to 36 letters, digits, hyphens and underscores. */
            key: string;
            /** @description Value, up to 43 letters, digits, hyphens and underscores; it may be empty. */
            value: string;
        };
        /** @description A backup policy to create. */
        CreateBackupPolicyRequest: {
            /** @description Name of the policy, 1 to 64 letters, digits, underscores and hyphens. */
            backup_policy_name: string;
            scheduled_policy: components["schemas"]["SchedulingToCreate"];
            /** @description Tags of the policy. */
            tags?: components["schemas"]["BackupPolicyTag"][];
            /** @description Offset of local time from UTC, daylight saving time included, such as `UTC+08:00` or `UTC-02:00`. Needed, together with `week_frequency` and `start_time`, where the times of one local day fall on different days in UTC. */
            time_zone?: string;
        };
        /** @description The policy that was created or changed. */
        BackupPolicyIdResponse: {
            /** @description ID of the policy. */
            backup_policy_id?: string;
        };
        /** @description What to change in the schedule. To enable or disable a policy, `status` alone is enough. */
        SchedulingToUpdate: {
            /**
             * @description When backups start, in UTC, as `HH:mm` at a full hour. Several times are separated by commas, in ascending order of local time: 00:00, 02:00 and 04:00 at `UTC+02:00` are `22:00,00:00,02:00`.
             * @example 22:00,00:00,02:00
             */
            start_time?: string;
            /** @description Days from one backup to the next, 1 to 14. If `week_frequency` is there too, this counts. */
            frequency?: number;
            /** @description Days of the week on which backups are made. Ignored if `frequency` is there too. */
            week_frequency?: ("SUN" | "MON" | "TUE" | "WED" | "THU" | "FRI" | "SAT")[];
            /** @description How many backups are kept, 2 to 14. If `rentention_day` is there too, this counts. */
            rentention_num?: number;
            /** @description How many days backups are kept, 2 to 99999. Ignored if `rentention_num` is there too. A fraction is rounded down. */
            rentention_day?: number;
            /**
             * @description Whether the first backup of the current month is kept.
             * @enum {string}
             */
            remain_first_backup_of_curMonth?: "Y" | "N";
            /**
             * @description Whether the policy is enabled. The service runs an enabled policy at its times, and a disabled one not at all.
             * @enum {string}
             */
            status?: "ON" | "OFF";
        };
        /** @description What to change in a backup policy. */
        UpdateBackupPolicyRequest: {
            /** @description New name, 1 to 64 letters, digits, underscores and hyphens. It may not start with `default`, and the default policy cannot be renamed. */
            backup_policy_name?: string;
            scheduled_policy?: components["schemas"]["SchedulingToUpdate"];
            /** @description Offset of local time from UTC, daylight saving time included, such as `UTC+08:00` or `UTC-02:00`. Needed, together with `week_frequency` and `start_time`, where the times of one local day fall on different days in UTC. */
            time_zone?: string;
        };
        /** @description A backup job that a policy started. */
        BackupPolicyTask: {
            /**
             * @description State of the job.
             * @enum {string}
             */
            status?: "RUNNING" | "EXECUTE_TIMEOUT" | "WAITING" | "EXECUTE_FAIL" | "EXECUTE_SUCCESS" | "SKIP" | (string & {});
            /** @description ID of the job. */
            job_id?: string;
            /**
             * @description When the job was created. A time without a zone means UTC.
             * @example 2016-12-02T09:06:46.706
             */
            created_at?: string;
            /**
             * @description When the job ended. A time without a zone means UTC.
             * @example 2016-12-02T13:00:00.121
             */
            finished_at?: string;
            /** @description Name of the backup. */
            backup_name?: string;
            /** @description ID of the resource. */
            resource_id?: string;
            /** @description Type of the resource. */
            resource_type?: string;
            /** @description ID of the job in the Volume Backup Service, as `showJob` takes it. */
            vbs_job_id?: string;
        };
        /** @description A page of the jobs of a policy. */
        ListBackupPolicyTasksResponse: {
            /** @description How many jobs match, on all pages. */
            count?: number;
            /** @description The jobs on this page. */
            tasks: components["schemas"]["BackupPolicyTask"][];
        };
        /** @description Resources for a policy to back up. */
        AssociateResourcesRequest: {
            /** @description ID of the policy. */
            backup_policy_id: string;
            /** @description The resources. At least one. */
            resources: {
                /** @description ID of the resource. */
                resource_id: string;
                /**
                 * @description Type of the resource.
                 * @enum {string}
                 */
                resource_type: "volume";
            }[];
        };
        /** @description A resource. */
        AssociatedResource: {
            /** @description ID of the resource. */
            resource_id?: string;
            /** @description Type of the resource. */
            resource_type?: string;
            /** @description Availability zone of the resource. */
            availability_zone?: string;
            /**
             * @description Point of delivery (POD) of the resource.
             * @example pod01.eu-de-01
             */
            os_vol_host_attr?: string;
        };
        /** @description Which resources the policy now backs up. */
        AssociateResourcesResponse: {
            /** @description Resources taken into the policy. */
            success_resources?: components["schemas"]["AssociatedResource"][];
            /** @description Resources that could not be taken in. */
            fail_resources?: components["schemas"]["AssociatedResource"][];
        };
        /** @description Resources for a policy to back up no more. */
        DisassociateResourcesRequest: {
            /** @description The resources. At least one. */
            resources: {
                /** @description ID of the resource. */
                resource_id: string;
            }[];
        };
        /** @description A resource. */
        DisassociatedResource: {
            /** @description ID of the resource. */
            resource_id?: string;
        };
        /** @description Which resources the policy backs up no more. */
        DisassociateResourcesResponse: {
            /** @description Resources taken out of the policy. */
            success_resources?: components["schemas"]["DisassociatedResource"][];
            /** @description Resources that could not be taken out. */
            fail_resources?: components["schemas"]["DisassociatedResource"][];
        };
        /** @description The tags of a policy. */
        ListBackupPolicyTagsResponse: {
            /** @description The tags. */
            tags: {
                /** @description Key of the tag. */
                key?: string;
                /** @description Value of the tag. */
                value?: string;
                /** @description Value of the tag, as the second tag of the documented example has it. Read `value` first. */
                values?: string;
            }[];
        };
        /** @description A tag to add. */
        AddBackupPolicyTagRequest: {
            tag: components["schemas"]["BackupPolicyTag"];
        };
        /** @description Tags to create. Each needs a value. */
        BatchCreateTags: {
            /**
             * @description What to do, in lower case. A tag is created if none with its key exists.
             * @enum {string}
             */
            action: "create";
            /** @description The tags. */
            tags?: {
                /** @description Key, 1 to 36 characters, none of them a control character (0 to 31) or one of `=*<>\,|/`. */
                key: string;
                /** @description Value, up to 43 letters, digits, hyphens and underscores. */
                value: string;
            }[];
        };
        /** @description Tags to update. */
        BatchUpdateTags: {
            /**
             * @description What to do, in lower case. A tag is created if none with its key exists.
             * @enum {string}
             */
            action: "update";
            /** @description The tags. */
            tags?: {
                /** @description Key, 1 to 36 characters, none of them a control character (0 to 31) or one of `=*<>\,|/`. */
                key: string;
                /** @description Value, up to 43 letters, digits, hyphens and underscores. */
                value?: string;
            }[];
        };
        /** @description Tags to remove. A value may be given but need not be. */
        BatchDeleteTags: {
            /**
             * @description What to do, in lower case. The tags are removed.
             * @enum {string}
             */
            action: "delete";
            /** @description The tags. */
            tags?: {
                /** @description Key, 1 to 127 characters, none of them a control character (0 to 31) or one of `=*<>\,|/`. */
                key: string;
                /** @description Value, up to 255 letters, digits, hyphens and underscores. */
                value?: string;
            }[];
        };
        /** @description What to do with which tags. */
        BatchTagsRequest: components["schemas"]["BatchCreateTags"] | components["schemas"]["BatchUpdateTags"] | components["schemas"]["BatchDeleteTags"];
        /** @description The tags of all policies. */
        ListAllBackupPolicyTagsResponse: {
            /** @description The keys and their values. */
            tags: {
                /** @description Key of the tags. */
                key?: string;
                /** @description Values that go with the key. */
                values?: string[];
            }[];
        };
        /** @description A tag key and its possible values. */
        UniqueTagFilter: {
            /** @description Key of the tag. */
            key: string;
            /** @description Values of the tag, at most 10, each once. */
            values: string[];
        };
        /** @description A tag key and its possible values. */
        TagFilter: {
            /** @description Key of the tag. */
            key: string;
            /** @description Values of the tag. */
            values: string[];
        };
        /** @description Which policies to look for. */
        ListBackupPoliciesByTagRequest: {
            /** @description Only policies with all of these tags. At most 10 keys, each once, with at most 10 values each. */
            tags?: components["schemas"]["UniqueTagFilter"][];
            /** @description Only policies with any of these tags. The keys, and the values of each, are joined by OR. Not an empty list; at most 10 keys, each once. */
            tags_any?: components["schemas"]["TagFilter"][];
            /** @description Only policies without these tags. The keys are joined by AND, the values of each by OR. Not an empty list; at most 10 keys, each once. */
            not_tags?: components["schemas"]["TagFilter"][];
            /** @description Only policies without any of these tags. The keys, and the values of each, are joined by OR. Not an empty list; at most 10 keys, each once. */
            not_tags_any?: components["schemas"]["TagFilter"][];
            /** @description Only policies with a field like this. */
            matches?: {
                /**
                 * @description Name of the field.
                 * @enum {string}
                 */
                key: "resource_name";
                /** @description What to search for. It need not be the whole value. */
                value: string;
            }[];
            /**
             * @description Page size, a whole number from 1 to 1000, as text. Not used with `count`.
             * @default 1000
             */
            limit?: string;
            /**
             * @description How many policies to skip, 0 or more, as text. Not used with `count`.
             * @default 0
             */
            offset?: string;
            /**
             * @description `filter` lists the policies, `count` counts them.
             * @enum {string}
             */
            action: "filter" | "count";
        };
        /** @description A policy and its tags. */
        TaggedPolicy: {
            /** @description ID of the policy. */
            resource_id?: string;
            /** @description More about the policy, for later use. */
            resource_detail?: Record<string, unknown> | null;
            /** @description Name of the policy. */
            resource_name?: string;
            /** @description Tags of the policy. */
            tags?: {
                /** @description Key of the tag. */
                key?: string;
                /** @description Value of the tag. */
                value?: string;
            }[];
        };
        /** @description A page of policies, or their number. */
        ListBackupPoliciesByTagResponse: {
            /** @description How many policies match, on all pages. */
            total_count?: number;
            /** @description The policies on this page. */
            resources: components["schemas"]["TaggedPolicy"][];
        };
    };
    responses: {
        /** @description The server cannot process the request. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The request lacks valid credentials. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The caller may not do this. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The server does not find what was asked for. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The method is not allowed here. */
        MethodNotAllowed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The client does not accept the form of the answer. */
        NotAcceptable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The proxy asks for credentials first. */
        ProxyAuthenticationRequired: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The request took too long. */
        RequestTimeout: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description Another state or request is in the way of this one. */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The service failed inside. */
        InternalServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The server does not support what was asked for. */
        NotImplemented: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The request failed because it is invalid behind the gateway. */
        BadGateway: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The service is unavailable. */
        ServiceUnavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The gateway waited too long. */
        GatewayTimeout: {
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
        /** @description ID of the backup policy. */
        policy_id: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type BackupTag = components['schemas']['BackupTag'];
export type BackupToCreate = components['schemas']['BackupToCreate'];
export type CreateBackupRequest = components['schemas']['CreateBackupRequest'];
export type JobIdResponse = components['schemas']['JobIdResponse'];
export type ErrorResponse = components['schemas']['ErrorResponse'];
export type RestoreBackupRequest = components['schemas']['RestoreBackupRequest'];
export type QuotaResource = components['schemas']['QuotaResource'];
export type ShowQuotasResponse = components['schemas']['ShowQuotasResponse'];
export type ShowJobResponse = components['schemas']['ShowJobResponse'];
export type ShareBackupRequest = components['schemas']['ShareBackupRequest'];
export type NewSharing = components['schemas']['NewSharing'];
export type ShareBackupResponse = components['schemas']['ShareBackupResponse'];
export type SharedBackup = components['schemas']['SharedBackup'];
export type BackupSharing = components['schemas']['BackupSharing'];
export type ShowBackupSharingResponse = components['schemas']['ShowBackupSharingResponse'];
export type ListBackupSharingsResponse = components['schemas']['ListBackupSharingsResponse'];
export type CountBackupSharingsResponse = components['schemas']['CountBackupSharingsResponse'];
export type ScheduledPolicy = components['schemas']['ScheduledPolicy'];
export type BackupPolicy = components['schemas']['BackupPolicy'];
export type ListBackupPoliciesResponse = components['schemas']['ListBackupPoliciesResponse'];
export type SchedulingToCreate = components['schemas']['SchedulingToCreate'];
export type BackupPolicyTag = components['schemas']['BackupPolicyTag'];
export type CreateBackupPolicyRequest = components['schemas']['CreateBackupPolicyRequest'];
export type BackupPolicyIdResponse = components['schemas']['BackupPolicyIdResponse'];
export type SchedulingToUpdate = components['schemas']['SchedulingToUpdate'];
export type UpdateBackupPolicyRequest = components['schemas']['UpdateBackupPolicyRequest'];
export type BackupPolicyTask = components['schemas']['BackupPolicyTask'];
export type ListBackupPolicyTasksResponse = components['schemas']['ListBackupPolicyTasksResponse'];
export type AssociateResourcesRequest = components['schemas']['AssociateResourcesRequest'];
export type AssociatedResource = components['schemas']['AssociatedResource'];
export type AssociateResourcesResponse = components['schemas']['AssociateResourcesResponse'];
export type DisassociateResourcesRequest = components['schemas']['DisassociateResourcesRequest'];
export type DisassociatedResource = components['schemas']['DisassociatedResource'];
export type DisassociateResourcesResponse = components['schemas']['DisassociateResourcesResponse'];
export type ListBackupPolicyTagsResponse = components['schemas']['ListBackupPolicyTagsResponse'];
export type AddBackupPolicyTagRequest = components['schemas']['AddBackupPolicyTagRequest'];
export type BatchCreateTags = components['schemas']['BatchCreateTags'];
export type BatchUpdateTags = components['schemas']['BatchUpdateTags'];
export type BatchDeleteTags = components['schemas']['BatchDeleteTags'];
export type BatchTagsRequest = components['schemas']['BatchTagsRequest'];
export type ListAllBackupPolicyTagsResponse = components['schemas']['ListAllBackupPolicyTagsResponse'];
export type UniqueTagFilter = components['schemas']['UniqueTagFilter'];
export type TagFilter = components['schemas']['TagFilter'];
export type ListBackupPoliciesByTagRequest = components['schemas']['ListBackupPoliciesByTagRequest'];
export type TaggedPolicy = components['schemas']['TaggedPolicy'];
export type ListBackupPoliciesByTagResponse = components['schemas']['ListBackupPoliciesByTagResponse'];
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
export type ParameterProjectId = components['parameters']['project_id'];
export type ParameterPolicyId = components['parameters']['policy_id'];
export type $defs = Record<string, never>;
export interface operations {
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
            /** @description The job that creates the backup. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobIdResponse"];
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
                /** @description ID of the backup to delete. */
                backup_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job that deletes the backup. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobIdResponse"];
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
                /** @description ID of the backup to restore from. */
                backup_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RestoreBackupRequest"];
            };
        };
        responses: {
            /** @description The job that restores the disk. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobIdResponse"];
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
    showQuotas: {
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
            /** @description The quotas. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShowQuotasResponse"];
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
    showJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /** @description ID of the job. */
                job_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShowJobResponse"];
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
    shareBackup: {
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
                "application/json": components["schemas"]["ShareBackupRequest"];
            };
        };
        responses: {
            /** @description The new sharings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShareBackupResponse"];
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
    showBackupSharing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /** @description ID of the sharing. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sharing. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShowBackupSharingResponse"];
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
    cancelBackupSharing: {
        parameters: {
            query?: {
                /** @description Whether the ID is a backup's; then all sharings of this backup are cancelled. With `false` it is the ID of a sharing. */
                is_backup_id?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /**
                 * @description ID of the sharing, or of the backup if `is_backup_id` says so.
                 * @example e842bf23-1e05-4c2c-b0f9-25222f4686da
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sharings are cancelled. There is no body. */
            200: {
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
    listBackupSharings: {
        parameters: {
            query?: {
                /** @description With `true`, backups that others share with this project; else those that it shares. */
                share_to_me?: boolean;
                /** @description Only backups of this disk, by its ID. */
                volume_id?: string;
                /** @description Only backups with a name like this. */
                name?: string;
                /** @description Only backups in this state. */
                status?: string;
                /** @description Only sharings of this backup, by its ID. */
                backup_id?: string;
                /** @description Only backups that this project shares, by its ID. */
                from_project_id?: string;
                /** @description Only backups shared with this project, by its ID. */
                to_project_id?: string;
                /** @description Only backups in this availability zone. The name is spelled as documented. */
                avalilability_zone?: string;
                /** @description Direction of the order. */
                sort_dir?: string;
                /** @description Field to order by. */
                sort_key?: "name" | "status" | "container_format" | "disk_format" | "size" | "id" | "created_at" | "updated_at";
                /** @description Page size. It does not cap the list. */
                limit?: number;
                /** @description How many sharings to skip. */
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
            /** @description A page of sharings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListBackupSharingsResponse"];
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
    countBackupSharings: {
        parameters: {
            query?: {
                /** @description With `true`, backups that others share with this project; else those that it shares. */
                share_to_me?: boolean;
                /** @description Only backups of this disk, by its ID. */
                volume_id?: string;
                /** @description Only backups with a name like this. */
                name?: string;
                /** @description Only backups in this state. */
                status?: string;
                /** @description Only sharings of this backup, by its ID. */
                backup_id?: string;
                /** @description Only backups that this project shares, by its ID. */
                from_project_id?: string;
                /** @description Only backups shared with this project, by its ID. */
                to_project_id?: string;
                /** @description Only backups in this availability zone. The name is spelled as documented. */
                avalilability_zone?: string;
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
            /** @description How many sharings there are. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountBackupSharingsResponse"];
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
    listBackupPolicies: {
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
            /** @description All backup policies. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListBackupPoliciesResponse"];
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
    createBackupPolicy: {
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
                "application/json": components["schemas"]["CreateBackupPolicyRequest"];
            };
        };
        responses: {
            /** @description The new policy. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BackupPolicyIdResponse"];
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
    updateBackupPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /** @description ID of the backup policy. */
                policy_id: components["parameters"]["policy_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateBackupPolicyRequest"];
            };
        };
        responses: {
            /** @description The changed policy. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BackupPolicyIdResponse"];
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
    deleteBackupPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /** @description ID of the backup policy. */
                policy_id: components["parameters"]["policy_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The policy is deleted. There is no body. */
            204: {
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
    executeBackupPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /** @description ID of the backup policy. */
                policy_id: components["parameters"]["policy_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The policy runs. There is no body. */
            204: {
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
    listBackupPolicyTasks: {
        parameters: {
            query?: {
                /** @description Direction of the order: ascending or descending. */
                sort_dir?: "asc" | "desc";
                /**
                 * @description Page size. It does not cap the list.
                 * @example 10
                 */
                limit?: number;
                /** @description ID of the job to start from. Pages are fetched by `offset` instead. */
                marker?: string;
                /** @description Only the job with this ID. */
                job_id?: string;
                /** @description Only jobs in this state. */
                status?: "RUNNING" | "EXECUTE_TIMEOUT" | "WAITING" | "EXECUTE_FAIL" | "EXECUTE_SUCCESS" | "SKIP";
                /** @description Field to order by. */
                sort_key?: "created_at";
                /** @description How many jobs to skip. */
                offset?: number;
            };
            header?: never;
            path: {
                /**
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /** @description ID of the backup policy. */
                policy_id: components["parameters"]["policy_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of jobs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListBackupPolicyTasksResponse"];
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
    associateBackupPolicyResources: {
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
                "application/json": components["schemas"]["AssociateResourcesRequest"];
            };
        };
        responses: {
            /** @description Which resources were taken in. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssociateResourcesResponse"];
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
    disassociateBackupPolicyResources: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /** @description ID of the backup policy. */
                policy_id: components["parameters"]["policy_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DisassociateResourcesRequest"];
            };
        };
        responses: {
            /** @description Which resources were taken out. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisassociateResourcesResponse"];
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
    listBackupPolicyTags: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /** @description ID of the backup policy. */
                policy_id: components["parameters"]["policy_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tags of the policy. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListBackupPolicyTagsResponse"];
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
    addBackupPolicyTag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /** @description ID of the backup policy. */
                policy_id: components["parameters"]["policy_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddBackupPolicyTagRequest"];
            };
        };
        responses: {
            /** @description The tag is added. There is no body. */
            204: {
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
    removeBackupPolicyTag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /** @description ID of the backup policy. */
                policy_id: components["parameters"]["policy_id"];
                /** @description Key of the tag. Special characters are percent-encoded in the URL, `#` as `%23`; the client does so. */
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tag is removed. There is no body. */
            204: {
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
    batchUpdateBackupPolicyTags: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /** @description ID of the backup policy. */
                policy_id: components["parameters"]["policy_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BatchTagsRequest"];
            };
        };
        responses: {
            /** @description The tags are changed. There is no body. */
            204: {
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
    listAllBackupPolicyTags: {
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
            /** @description The tags of all policies. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListAllBackupPolicyTagsResponse"];
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
    listBackupPoliciesByTag: {
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
                "application/json": components["schemas"]["ListBackupPoliciesByTagRequest"];
            };
        };
        responses: {
            /** @description A page of policies. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListBackupPoliciesByTagResponse"];
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
