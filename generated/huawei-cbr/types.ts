// Generated from specs/huawei-cbr by `npm run generate`. To change it, change the spec.
export interface paths {
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        ImageData: ImageData;
        AppConsistency: AppConsistency;
        BackupExtendInfo: BackupExtendInfo;
        ReplicationRecordsExtraInfo: ReplicationRecordsExtraInfo;
        ReplicationRecordGet: ReplicationRecordGet;
        BackupResp: BackupResp;
        ListBackupsResponse: ListBackupsResponse;
        ErrorResponse: ErrorResponse;
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
    };
    parameters: {
        /**
         * ID of the project. The client takes it from the session.
         * @example 0605767b5780d5762fc5c0118072a564
         */
        project_id: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
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
    /** ID of the snapshot behind a disk backup. */
    snapshot_id?: string | null;
    /** Whether data may be loaded lazily, so that a restore is fast. */
    support_lld?: boolean;
    /** How the backup can be restored: `snapshot`, an image of the whole server can be made from it; `backup`, data comes from the backups of the server's disks; `na`, new resources can be made from it but nothing can be restored. */
    supported_restore_mode?: "na" | "backup" | "snapshot" | (string & {});
    /** Images made from the backup. */
    os_images_data?: ImageData[] | null;
    /** Whether a server's backup holds its system disk. */
    contain_system_disk?: boolean;
    /** Whether the backup is encrypted. */
    encrypted?: boolean;
    /** Whether the disk is a system disk. */
    system_disk?: boolean;
    /**
     * Whether the vault, and so the backup in it, is spread over several availability zones.
     * @default false
     */
    is_multi_az?: boolean;
    /** Processor architecture of the server, such as `x86_64`. */
    architecture?: string;
    /** Progress of the backup, in percent. */
    progress?: number | null;
    /** Whether the applications on a server were in a consistent state when it was backed up. */
    app_consistency?: AppConsistency;
};
/** More about a replication. */
export type ReplicationRecordsExtraInfo = {
    /** Progress of the replication. */
    progress?: number;
    /** Code of the error, empty if there was none. */
    fail_code?: string;
    /** Why the replication failed. */
    fail_reason?: string;
    /**
     * Whether a policy started the replication, not a person.
     * @default false
     */
    auto_trigger?: boolean;
    /** ID of the vault in the destination region. */
    destination_vault_id?: string;
    /** ID of the vault in the destination region, under a misprinted name. */
    destinatio_vault_id?: string;
};
/** One replication of a backup to another region. */
export type ReplicationRecordGet = {
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
    /** ID of the replication record. */
    id?: string;
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
    /** Availability zone of the resource. */
    resource_az?: string;
    /** ID of the resource. */
    resource_id?: string;
    /** Name of the resource. */
    resource_name?: string;
    /** Size of the resource, in GB. */
    resource_size?: number;
    /** Type of the resource: a cloud server, a disk, a bare metal server, an SFS Turbo file system or a desktop. */
    resource_type?: "OS::Nova::Server" | "OS::Cinder::Volume" | "OS::Ironic::BareMetalServer" | "OS::Sfs::Turbo" | "OS::Workspace::DesktopV2" | (string & {});
    /** State of the backup. */
    status?: "available" | "protecting" | "deleting" | "restoring" | "error" | "waiting_protect" | "waiting_delete" | "waiting_restore" | (string & {});
    /**
     * When the backup was last changed. A time without a zone means UTC.
     * @example 2020-02-05T10:38:34.209782
     */
    updated_at?: string | null;
    /** ID of the vault that holds the backup. */
    vault_id?: string;
    /** Replications of the backup to other regions. */
    replication_records?: ReplicationRecordGet[];
    /** ID of the enterprise project, `0` for the default one. */
    enterprise_project_id?: string;
    /** Kind of thing backed up: `0daac4c5-6707-4851-97ba-169e36266b66` a cloud server, `d1603440-187d-4516-af25-121250c7cc97` a cloud disk, `3f3c3220-245c-4805-b811-758870015881` an SFS Turbo file system, `a13639de-00be-4e94-af30-26912d75e4a2` a VMware machine of a hybrid cloud. */
    provider_id?: "0daac4c5-6707-4851-97ba-169e36266b66" | "d1603440-187d-4516-af25-121250c7cc97" | "3f3c3220-245c-4805-b811-758870015881" | "a13639de-00be-4e94-af30-26912d75e4a2" | (string & {});
    /** Backups that this one is made of, such as the disks of a server. */
    children?: BackupResp[];
    /** Whether the backup is incremental. */
    incremental?: boolean;
    /** Kind of snapshot behind the backup, as a number. */
    version?: number;
};
/** A page of a list of backups. */
export type ListBackupsResponse = {
    /** The backups on this page. */
    backups: BackupResp[];
    /** How many backups match, on all pages. */
    count?: number;
    /**
     * How many backups come before this page. At least 0.
     * @default 0
     */
    offset?: number;
    /**
     * Page size in force. At least 1, at most 1000.
     * @default 1000
     */
    limit?: number;
};
/** What went wrong. */
export type ErrorResponse = {
    /** Code of the error, such as `BackupService.0001`. */
    error_code?: string;
    /** What went wrong, in words. */
    error_msg?: string;
};
export type ResponseClientError = components['responses']['ClientError'];
export type ResponseServerError = components['responses']['ServerError'];
export type ParameterProjectId = components['parameters']['project_id'];
export type $defs = Record<string, never>;
export interface operations {
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
                /** Only incremental backups if true, only full ones if false. */
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
                /** Only backups of resources of this type: cloud servers, disks, bare metal servers, SFS Turbo file systems or desktops. */
                resource_type?: "OS::Nova::Server" | "OS::Cinder::Volume" | "OS::Ironic::BareMetalServer" | "OS::Sfs::Turbo" | "OS::Workspace::DesktopV2";
                /** Whether the answer holds replication records. */
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
                    "application/json": ListBackupsResponse;
                };
            };
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
}
