// Generated from specs/otc-cbr by `npm run generate`. To change it, change the spec.
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
        /** @description What went wrong. */
        ErrorResponse: {
            /** @description Code of the error, such as `BackupService.6302`. */
            error_code?: string;
            /** @description What went wrong, in words. */
            error_msg?: string;
        };
        /** @description One backup. */
        ShowBackupResponse: {
            backup: components["schemas"]["BackupResp"];
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
    };
    parameters: {
        /**
         * @description ID of the project. The client takes it from the session.
         * @example 0605767b5780d5762fc5c0118072a564
         */
        project_id: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type ImageData = components['schemas']['ImageData'];
export type BackupExtendInfo = components['schemas']['BackupExtendInfo'];
export type BackupResp = components['schemas']['BackupResp'];
export type ListBackupsResponse = components['schemas']['ListBackupsResponse'];
export type ErrorResponse = components['schemas']['ErrorResponse'];
export type ShowBackupResponse = components['schemas']['ShowBackupResponse'];
export type ResponseClientError = components['responses']['ClientError'];
export type ResponseServerError = components['responses']['ServerError'];
export type ParameterProjectId = components['parameters']['project_id'];
export type $defs = Record<string, never>;
export interface operations {
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
                /** @description ID of the backup. */
                backup_id: string;
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
}
