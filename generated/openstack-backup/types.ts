// Generated from specs/openstack-backup by `npm run generate`. To change it, change the spec.
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
        /** Lists the backups of the project with ID, name and links only. From version 3.31 on, a filter that the cloud does not allow is answered with 400. */
        get: operations["listBackups"];
        put?: never;
        /** Starts a backup of a volume, or of a snapshot of it. Cinder backs up a volume that is `in-use` only with `force`. */
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
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        /** Lists the backups of the project with all their fields. From version 3.31 on, a filter that the cloud does not allow is answered with 400. */
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
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /** ID of the backup. */
                backup_id: components["parameters"]["backup_id"];
            };
            cookie?: never;
        };
        /** Shows one backup. */
        get: operations["showBackup"];
        /** Changes name, description or metadata of a backup. */
        put: operations["updateBackup"];
        post?: never;
        /** Starts the deletion of a backup. */
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
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /** ID of the backup. */
                backup_id: components["parameters"]["backup_id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Deletes a backup by force (`os-force_delete`) or sets its state (`os-reset_status`). Where the backup driver cannot delete by force, the answer is 405. */
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
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /** ID of the backup. */
                backup_id: components["parameters"]["backup_id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Starts to restore a backup to a volume; Cinder can make a new one for it. */
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
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /** ID of the backup. */
                backup_id: components["parameters"]["backup_id"];
            };
            cookie?: never;
        };
        /** Gives what another cloud needs to take over the backup. */
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
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes over a backup by the record that another cloud exported. */
        post: operations["importBackupRecord"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/backups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists backups with ID, name and links only, by a path that has no project in it. It is for administrators: for those whose token is for the system or a domain, and for those who list another project. Without `all_tenants` it lists the backups of the token's project. From version 3.67 on. */
        get: operations["listBackupsAcrossProjects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/backups/detail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists backups with all their fields, by a path that has no project in it. It is for administrators: for those whose token is for the system or a domain, and for those who list another project. Without `all_tenants` it lists the backups of the token's project. From version 3.67 on. */
        get: operations["listBackupsDetailAcrossProjects"];
        put?: never;
        post?: never;
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
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        /**
         * Lists the backups of the project with all their fields.
         * @deprecated Use `listBackupsDetail` instead.
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
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        /**
         * Lists the backups of the project with ID, name and links only.
         * @deprecated Use `listBackups` instead.
         */
        get: operations["listBackupsV2"];
        put?: never;
        /**
         * Starts a backup of a snapshot of a volume.
         * @deprecated Use `createBackup` instead.
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
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        /**
         * Lists the backups of the project with all their fields.
         * @deprecated Use `listBackupsDetail` instead.
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
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /** ID of the backup. */
                backup_id: components["parameters"]["backup_id"];
            };
            cookie?: never;
        };
        /**
         * Shows one backup.
         * @deprecated Use `showBackup` instead.
         */
        get: operations["showBackupV2"];
        put?: never;
        post?: never;
        /**
         * Starts the deletion of a backup.
         * @deprecated Use `deleteBackup` instead.
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
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /** ID of the backup. */
                backup_id: components["parameters"]["backup_id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Starts to restore a backup to a volume.
         * @deprecated Use `restoreBackup` instead.
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
        Link: Link;
        BackupSummary: BackupSummary;
        NextLink: NextLink;
        NextLinks: NextLinks;
        BackupCount: BackupCount;
        ListBackupsResponse: ListBackupsResponse;
        Fault: Fault;
        FaultResponse: FaultResponse;
        NewBackup: NewBackup;
        CreateBackupRequest: CreateBackupRequest;
        WrittenBackup: WrittenBackup;
        CreateBackupResponse: CreateBackupResponse;
        BackupStatus: BackupStatus;
        BackupDescription: BackupDescription;
        BackupDetail: BackupDetail;
        ListBackupsDetailResponse: ListBackupsDetailResponse;
        ShowBackupResponse: ShowBackupResponse;
        BackupChange: BackupChange;
        UpdateBackupRequest: UpdateBackupRequest;
        UpdateBackupResponse: UpdateBackupResponse;
        ForceDeleteBackupAction: ForceDeleteBackupAction;
        ResetBackupStatus: ResetBackupStatus;
        ResetBackupStatusAction: ResetBackupStatusAction;
        RunBackupActionRequest: RunBackupActionRequest;
        RestoreTarget: RestoreTarget;
        RestoreBackupRequest: RestoreBackupRequest;
        Restore: Restore;
        RestoreBackupResponse: RestoreBackupResponse;
        ExportedBackupRecord: ExportedBackupRecord;
        ExportBackupRecordResponse: ExportBackupRecordResponse;
        ImportedBackupRecord: ImportedBackupRecord;
        ImportBackupRecordRequest: ImportBackupRecordRequest;
        ImportBackupRecordResponse: ImportBackupRecordResponse;
        ListBackupsV2Response: ListBackupsV2Response;
        NewBackupV2: NewBackupV2;
        CreateBackupV2Request: CreateBackupV2Request;
        CreateBackupV2Response: CreateBackupV2Response;
        ServiceMetadata: ServiceMetadata;
        BackupDetailV2: BackupDetailV2;
        ListBackupsDetailV2Response: ListBackupsDetailV2Response;
        ShowBackupV2Response: ShowBackupV2Response;
        RestoreTargetV2: RestoreTargetV2;
        RestoreBackupV2Request: RestoreBackupV2Request;
    };
    responses: {
        /** The request is not valid, or, from version 3.31 on, filters by something that the cloud does not allow. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": FaultResponse;
            };
        };
        /** There is no token, or it is not valid. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": FaultResponse;
            };
        };
        /** The caller may not do this. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": FaultResponse;
            };
        };
        /** There is no such page or resource. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": FaultResponse;
            };
        };
        /** The resource does not take this method. */
        MethodNotAllowed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": FaultResponse;
            };
        };
        /** The service cannot answer in a form that the caller accepts. */
        NotAcceptable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": FaultResponse;
            };
        };
        /** A proxy wants the caller to log in first. */
        ProxyAuthenticationRequired: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": FaultResponse;
            };
        };
        /** The request took too long. */
        RequestTimeout: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": FaultResponse;
            };
        };
        /** The request is at odds with the state of the resource. */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": FaultResponse;
            };
        };
        /** The service failed. */
        InternalServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": FaultResponse;
            };
        };
        /** The service does not offer this function. */
        NotImplemented: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": FaultResponse;
            };
        };
        /** A gateway got no valid answer. */
        BadGateway: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": FaultResponse;
            };
        };
        /** The service is not available. */
        ServiceUnavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": FaultResponse;
            };
        };
        /** A gateway waited too long for an answer. */
        GatewayTimeout: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": FaultResponse;
            };
        };
        /** The request goes beyond a limit, such as a quota. */
        OverLimit: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": FaultResponse;
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
         * Only backups with this name.
         * @example backup
         */
        name: string;
        /**
         * Only backups in this state.
         * @example error
         */
        status: "available" | "error" | "restoring" | "creating" | "deleting" | "error_restoring" | "error_deleting";
        /** How many backups to skip, 0 or more. It counts from the start of the list, so the client drops it once it has a marker. */
        offset: number;
        /**
         * Page size, 1 or more. It does not cap the list. A page has at most 1000 backups unless the cloud is set up otherwise.
         * @example 10
         */
        limit: number;
        /**
         * Only backups of this volume, by its ID.
         * @example 7d7c6fbe-d7ee-4b4d-8bae-bdd08b5604bb
         */
        volume_id: string;
        /**
         * Whether the answer also has `count`. From version 3.45 on; the client sends the header, without which Cinder ignores the parameter.
         * @default false
         */
        with_count: boolean;
        /** Only backups whose name contains this text, in which `%` stands for any text and `_` for any character, as for SQL's LIKE. The client sends the version header that it needs. A cloud whose operator did not enable this filter answers 400. The client asks for microversion 3.34. */
        name_like: string;
        /** Only backups whose state contains this text, in which `%` stands for any text and `_` for any character, as for SQL's LIKE. The client sends the version header that it needs. A cloud whose operator did not enable this filter answers 400. The client asks for microversion 3.34. */
        status_like: string;
        /** Only backups whose volume's ID contains this text, in which `%` stands for any text and `_` for any character, as for SQL's LIKE. The client sends the version header that it needs. A cloud whose operator did not enable this filter answers 400. The client asks for microversion 3.34. */
        volume_id_like: string;
        /** ID of the last backup on the page before. */
        marker: string;
        /** Order: keys with an optional direction, separated by commas, as `key:asc,key:desc`. The direction is `desc` if not given. Not together with `sort_key` or `sort_dir`. Sorting by `name` needs version 3.37. Sort by a field that is never null: `created_at`, `id`, `size`, `status` or `volume_id`. By one that can be null (`name`, `description`, `updated_at`, `data_timestamp`, `availability_zone`, `container`, `fail_reason`, `object_count`, `snapshot_id`) a Cinder loses items between pages; the total, which `with_count` asks for, shows the loss. */
        sort: string;
        /**
         * What to sort by. Sorting by `name` needs version 3.37. By a field that can be null (`name`, `updated_at`) a Cinder loses items between pages.
         * @deprecated Use `sort` instead.
         * @default created_at
         */
        sort_key: "name" | "status" | "container_format" | "disk_format" | "size" | "id" | "created_at" | "updated_at";
        /**
         * Direction of the sorting, `asc` or `desc`.
         * @deprecated Use `sort` instead.
         * @default desc
         */
        sort_dir: "asc" | "desc";
        /** Whether to list the backups of all projects. For administrators only. */
        all_tenants: string;
        /** ID of the backup. */
        backup_id: string;
        /**
         * Only backups of this project, by its ID. For administrators only, together with `all_tenants`.
         * @example 0605767b5780d5762fc5c0118072a564
         */
        project_id_filter: string;
        /**
         * Only backups in this state.
         * @example error
         */
        status_v2: "available" | "error" | "restoring" | "creating" | "deleting" | "error_restoring";
        /**
         * What to sort by. By a field that can be null (`name`, `updated_at`) a Cinder loses items between pages.
         * @default created_at
         */
        sort_key_v2: "name" | "status" | "container_format" | "disk_format" | "size" | "id" | "created_at" | "updated_at";
        /**
         * Direction of the sorting, `desc` if not given.
         * @default desc
         */
        sort_dir_v2: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
/** An address of a backup. */
export type Link = {
    /** The address. It may name an internal host. */
    href?: string;
    /** What the address is, such as `self` or `bookmark`. */
    rel?: string;
};
/** A backup in short. */
export type BackupSummary = {
    /** ID of the backup. */
    id: string;
    /** Addresses of the backup. */
    links: Link[];
    /** Name of the backup. */
    name: string | null;
};
/** A link to the next page. */
export type NextLink = {
    /** Address of the next page. The client uses its query only. */
    href?: string;
    /** What the address is. With `next` there are more backups. */
    rel?: string;
};
/** Where the next page is. Only there when the page is not the whole list, because of `limit` or because there are more than 1000 backups. */
export type NextLinks = NextLink[];
/** How many backups match, on all pages. Only if `with_count` asks for it, from version 3.45 on. */
export type BackupCount = number;
/** A page of a list of backups in short. */
export type ListBackupsResponse = {
    /** The backups on this page. */
    backups: BackupSummary[];
    /** Where the next page is. Only there when the page is not the whole list, because of `limit` or because there are more than 1000 backups. */
    backups_links?: NextLinks;
    /** How many backups match, on all pages. Only if `with_count` asks for it, from version 3.45 on. */
    count?: BackupCount;
};
/** One failure. */
export type Fault = {
    /** Code of the error; in Cinder the HTTP status. */
    code?: number | string;
    /** What went wrong, in words. */
    message?: string;
};
/** What went wrong, under one key that names the kind of failure, such as `badRequest`, `itemNotFound` or `computeFault`. */
export type FaultResponse = {
    /** One failure. */
    badRequest?: Fault;
    /** One failure. */
    itemNotFound?: Fault;
    /** One failure. */
    computeFault?: Fault;
} & {
    [key: string]: Fault;
};
/** The backup to create. */
export type NewBackup = {
    /** ID of the volume to back up. */
    volume_id: string;
    /** ID of the volume's snapshot to back up. VBS needs it. */
    snapshot_id?: string | null;
    /** Name of the backup, at most 255 characters. VBS takes 1 to 64 letters, digits, underscores and hyphens, not starting with `auto`. */
    name?: string | null;
    /** Description of the backup, at most 255 characters. Unlike a name, it has no line breaks, other control characters or emoji (nothing beyond U+FFFF). */
    description?: string | null;
    /** Container in the object store, at most 255 characters. VBS ignores it. */
    container?: string | null;
    /**
     * Whether to back up only what changed since the last backup. VBS ignores it: there the first backup of a volume is full, later ones are incremental.
     * @default false
     */
    incremental?: boolean;
    /**
     * Whether to back up a volume even if it is attached. Without it the volume must be `available`.
     * @default false
     */
    force?: boolean;
    /** Metadata of the backup, as keys and values. A key has 1 to 255 letters, digits, `-`, `_`, `:`, `.`, `/` and spaces; a value has at most 255 characters. From version 3.43 on. */
    metadata?: {
        [key: string]: string;
    } | null;
    /** Availability zone to keep the backup in, at most 255 characters. From version 3.51 on. */
    availability_zone?: string | null;
    /** ID of the project. Only VBS has the field. */
    project_id?: string;
};
/** A backup to create. */
export type CreateBackupRequest = {
    /** The backup to create. */
    backup: NewBackup;
};
/** A backup that was created or changed, in short. */
export type WrittenBackup = {
    /** ID of the backup. */
    id: string;
    /** Addresses of the backup. */
    links: Link[];
    /** Name of the backup, null if it was given none. */
    name: string | null;
    /** Metadata of the backup, as keys and values. From version 3.43 on. */
    metadata?: {
        [key: string]: string;
    };
};
/** The new backup. It is ready once its state is `available`. */
export type CreateBackupResponse = {
    /** A backup that was created or changed, in short. */
    backup: WrittenBackup;
};
/** State of the backup: `creating`, being made; `available`, ready to be restored; `deleting`, being deleted; `error`, failed; `restoring`, being restored; `error_restoring`, not restored; `error_deleting`, not deleted. */
export type BackupStatus = "creating" | "available" | "deleting" | "error" | "restoring" | "error_restoring" | "error_deleting" | (string & {});
/** What VBS may put into a description as JSON text. */
export type BackupDescription = {
    /** The description itself. */
    DESC?: string;
    /** 1 if an incremental backup was asked for, 0 if a full one. */
    INC?: 0 | 1;
};
/** A backup. */
export type BackupDetail = {
    /** State of the backup: `creating`, being made; `available`, ready to be restored; `deleting`, being deleted; `error`, failed; `restoring`, being restored; `error_restoring`, not restored; `error_deleting`, not deleted. */
    status: BackupStatus;
    /** Description of the backup. VBS may put JSON text here, such as `{"DESC":"text","INC":1}`: `DESC` is the description, `INC` is 1 if an incremental backup was asked for and 0 if a full one. */
    description?: string | null;
    /** Addresses of the backup. */
    links: Link[];
    /** Availability zone of the backup. */
    availability_zone?: string | null;
    /** ID of the volume that was backed up. */
    volume_id: string;
    /** Why the backup failed. Null or empty if it did not. */
    fail_reason: string | null;
    /** ID of the backup. */
    id: string;
    /** Size of the volume, in GiB. */
    size: number;
    /** Number of objects in the object store that hold the data. */
    object_count: number | null;
    /** Container in the object store. */
    container?: string | null;
    /** Name of the backup. */
    name: string | null;
    /**
     * When the backup was created. A time without a zone means UTC.
     * @example 2013-06-27T08:48:03.000000
     */
    created_at: string;
    /** ID of the project that owns the backup. Only from version 3.18 on, and if the cloud's policy lets the caller see it. */
    "os-backup-project-attr:project_id"?: string;
    /**
     * When the backup was last changed, null if never. A time without a zone means UTC.
     * @example 2019-03-27T12:36:17.596602
     */
    updated_at: string | null;
    /**
     * When the volume's data was first saved: when the backup was created, or the snapshot that it was made from. It may be null while the backup is being created. A time without a zone means UTC.
     * @example 2019-03-16T11:56:00.917245
     */
    data_timestamp: string | null;
    /** Whether other backups depend on this one. */
    has_dependent_backups?: boolean | null;
    /** ID of the snapshot that the backup was made from. */
    snapshot_id?: string | null;
    /** Whether the backup is incremental, not full. VBS decides this by itself: the first backup of a volume is full, later ones are incremental. */
    is_incremental?: boolean | null;
    /** Metadata of the backup, as keys and values. From version 3.43 on. */
    metadata?: {
        [key: string]: string;
    };
    /** ID of the user who owns the backup. From version 3.56 on. */
    user_id?: string;
    /** ID of the key of an encrypted volume; missing for other volumes. From version 3.64 on. */
    encryption_key_id?: string;
};
/** A page of a list of backups. */
export type ListBackupsDetailResponse = {
    /** The backups on this page. */
    backups: BackupDetail[];
    /** Where the next page is. Only there when the page is not the whole list, because of `limit` or because there are more than 1000 backups. */
    backups_links?: NextLinks;
    /** How many backups match, on all pages. Only if `with_count` asks for it, from version 3.45 on. */
    count?: BackupCount;
};
/** One backup. */
export type ShowBackupResponse = {
    /** A backup. */
    backup: BackupDetail;
};
/** New values. What is left out stays as it is. */
export type BackupChange = {
    /** Name of the backup, at most 255 characters. */
    name?: string | null;
    /** Description of the backup, at most 255 characters. Unlike a name, it has no line breaks, other control characters or emoji (nothing beyond U+FFFF). */
    description?: string | null;
    /** Metadata of the backup, as keys and values. A key has 1 to 255 letters, digits, `-`, `_`, `:`, `.`, `/` and spaces; a value has at most 255 characters. From version 3.43 on. */
    metadata?: {
        [key: string]: string;
    };
};
/** What to change of a backup. */
export type UpdateBackupRequest = {
    /** New values. What is left out stays as it is. */
    backup: BackupChange;
};
/** The changed backup. */
export type UpdateBackupResponse = {
    /** A backup that was created or changed, in short. */
    backup: WrittenBackup;
};
/** Delete a backup by force, with all its data. */
export type ForceDeleteBackupAction = {
    /** An empty object. */
    "os-force_delete": Record<string, unknown>;
};
/** The state to set. */
export type ResetBackupStatus = {
    /** The new state. */
    status: "available" | "error";
};
/** Set the state of a backup. */
export type ResetBackupStatusAction = {
    /** The state to set. */
    "os-reset_status": ResetBackupStatus;
};
/** The action. Exactly one at a time. */
export type RunBackupActionRequest = ForceDeleteBackupAction | ResetBackupStatusAction;
/** The volume to restore to. */
export type RestoreTarget = {
    /** ID of the volume to restore to. It must be `available` and at least as large as the backup. Without it, or with null, Cinder makes a new volume, with size and name of the one that was backed up. VBS needs it. */
    volume_id?: string | null;
    /** Name of the new volume, at most 255 characters. Only used if there is no `volume_id`. */
    name?: string | null;
};
/** Where to restore a backup to. */
export type RestoreBackupRequest = {
    /** The volume to restore to. */
    restore: RestoreTarget;
};
/** What is restored, and where to. */
export type Restore = {
    /** ID of the backup. */
    backup_id: string;
    /** ID of the volume that the data goes to. */
    volume_id: string;
    /** Name of that volume, null if it has none. */
    volume_name: string | null;
};
/** The restore that was started. */
export type RestoreBackupResponse = {
    /** What is restored, and where to. */
    restore: Restore;
};
/** What another cloud needs to take over the backup. */
export type ExportedBackupRecord = {
    /** The service that made the backup. */
    backup_service: string;
    /** Text by which the service finds the backup. */
    backup_url: string;
};
/** The record of a backup. */
export type ExportBackupRecordResponse = {
    /** What another cloud needs to take over the backup. */
    "backup-record": ExportedBackupRecord;
};
/** What the other cloud's export gave. */
export type ImportedBackupRecord = {
    /** The service that made the backup, at most 255 characters. */
    backup_service: string;
    /** Text by which the service finds the backup, in Base64, not empty. */
    backup_url: string;
};
/** The record of a backup, as it was exported. */
export type ImportBackupRecordRequest = {
    /** What the other cloud's export gave. */
    "backup-record": ImportedBackupRecord;
};
/** The imported backup, in short. */
export type ImportBackupRecordResponse = {
    /** A backup in short. */
    backup: BackupSummary;
};
/** A page of a list of backups in short. */
export type ListBackupsV2Response = {
    /** The backups on this page. */
    backups: BackupSummary[];
    /** Where the next page is. Only there when the page is not the whole list, because of `limit` or because there are more than 1000 backups. */
    backups_links?: NextLinks;
};
/** The backup to create. */
export type NewBackupV2 = {
    /** ID of the volume to back up. */
    volume_id: string;
    /** ID of the volume's snapshot to back up. */
    snapshot_id: string;
    /** Name of the backup, 1 to 64 letters, digits, underscores and hyphens, not starting with `auto`. */
    name?: string;
    /** Description of the backup, 0 to 255 characters, without `<` and `>`. */
    description?: string;
    /** Container in the object store. Reserved; the service ignores it. */
    container?: string;
    /** Whether to make an incremental backup, not a full one. The service ignores it: the first backup of a volume is full, later ones are incremental. */
    incremental?: boolean;
    /**
     * Whether to back up a volume even if it is attached.
     * @default false
     */
    force?: boolean;
    /** ID of the project. */
    project_id?: string;
};
/** A backup to create. */
export type CreateBackupV2Request = {
    /** The backup to create. */
    backup: NewBackupV2;
};
/** The new backup, in short. */
export type CreateBackupV2Response = {
    /** A backup in short. */
    backup: BackupSummary;
};
/** What the service notes about a backup. */
export type ServiceMetadata = {
    /**
     * How the data is reduced: 0 not at all, 1 without duplicates, 2 compressed, 3 both.
     * @default 0
     */
    DL?: 0 | 1 | 2 | 3;
    /** Key of an encrypted volume, 64 characters. */
    VK?: string;
    /** Whether the volume is a boot disk. */
    bootable?: boolean;
    /** ID of the backup's image in the backup system. */
    backupurl?: string;
    /** Path of the backup's image in the storage unit. */
    SP?: string;
    /** ID of the server that the backup's image belongs to. */
    VMID?: string;
    /**
     * What was backed up: 0 a volume, 1 a server, 4 a copy of a volume's backup, 5 a copy of a server's backup.
     * @default 0
     */
    ST?: 0 | 1 | 4 | 5;
    /** Kind of storage that holds the backup. */
    BT?: number;
    /** Share of space saved. */
    SS?: number;
    /** Path of the storage unit. */
    BP?: string;
    /** ID of the master key of an encrypted volume, a UUID of 36 characters. */
    CMKID?: string;
    /** Progress of the backup. */
    progress?: number | string;
    /** Data of all backups in the chain, in MB. */
    CS?: number;
    /** Type of the volume. */
    VT?: string;
    /** ID of the host that ran the job. */
    OMID?: string;
    /** 0 for a full backup, 1 for an incremental one. */
    Type?: 0 | 1;
    /** ID of the job in the backup system. */
    ebk_T_I?: string;
    /** Average throughput in MB/s, with one decimal. */
    AT?: number;
    /** Size of the backup. */
    BackupSize?: number;
    /** ID of the snapshot. */
    snap_id?: string;
};
/** A backup. */
export type BackupDetailV2 = {
    /** State of the backup: `creating`, being made; `available`, ready to be restored; `deleting`, being deleted; `error`, failed; `restoring`, being restored; `error_restoring`, not restored; `error_deleting`, not deleted. */
    status?: BackupStatus;
    /** Description of the backup. It may be JSON text, such as `{"DESC":"text","INC":1}`: `DESC` is the description, `INC` is 1 if an incremental backup was asked for and 0 if a full one. */
    description?: string | null;
    /** Addresses of the backup. */
    links?: Link[];
    /** Availability zone of the backup. */
    availability_zone?: string | null;
    /** ID of the volume that was backed up. */
    volume_id?: string;
    /** Why the backup failed. */
    fail_reason?: string | null;
    /** ID of the backup. */
    id: string;
    /** Size of the backup. */
    size?: number;
    /** Number of objects in the object store that hold the data. */
    object_count?: number | null;
    /** Container in the object store. */
    container?: string | null;
    /** Name of the backup. */
    name?: string | null;
    /**
     * When the backup was created. A time without a zone means UTC.
     * @example 2013-06-27T08:48:03.000000
     */
    created_at?: string;
    /** ID of the project that owns the backup. */
    "os-bak-tenant-attr:tenant_id"?: string;
    /** Metadata of the service, as JSON text. */
    service_metadata?: string | null;
    /** When the backup was last changed. A time without a zone means UTC. */
    updated_at?: string | null;
    /** When the volume's data was first saved. It may be null while the backup is being created. A time without a zone means UTC. */
    data_timestamp?: string | null;
    /** Whether other backups depend on this one. */
    has_dependent_backups?: boolean | null;
    /** ID of the snapshot that the backup was made from. */
    snapshot_id?: string | null;
    /** Whether the backup is incremental, not full. The service decides this by itself and may leave the field out: the first backup of a volume is full, later ones are incremental. */
    is_incremental?: boolean | null;
};
/** A page of a list of backups. */
export type ListBackupsDetailV2Response = {
    /** The backups on this page. */
    backups: BackupDetailV2[];
    /** Where the next page is. Only there when the page is not the whole list, because of `limit` or because there are more than 1000 backups. */
    backups_links?: NextLinks;
};
/** One backup. */
export type ShowBackupV2Response = {
    /** A backup. */
    backup: BackupDetailV2;
};
/** The volume to restore to. */
export type RestoreTargetV2 = {
    /** ID of the volume to restore to. */
    volume_id: string;
};
/** Where to restore a backup to. */
export type RestoreBackupV2Request = {
    /** The volume to restore to. */
    restore: RestoreTargetV2;
};
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
export type ParameterProjectIdFilter = components['parameters']['project_id_filter'];
export type ParameterStatusV2 = components['parameters']['status_v2'];
export type ParameterSortKeyV2 = components['parameters']['sort_key_v2'];
export type ParameterSortDirV2 = components['parameters']['sort_dir_v2'];
export type $defs = Record<string, never>;
export interface operations {
    listBackups: {
        parameters: {
            query?: {
                /**
                 * Only backups with this name.
                 * @example backup
                 */
                name?: components["parameters"]["name"];
                /**
                 * Only backups in this state.
                 * @example error
                 */
                status?: components["parameters"]["status"];
                /** How many backups to skip, 0 or more. It counts from the start of the list, so the client drops it once it has a marker. */
                offset?: components["parameters"]["offset"];
                /**
                 * Page size, 1 or more. It does not cap the list. A page has at most 1000 backups unless the cloud is set up otherwise.
                 * @example 10
                 */
                limit?: components["parameters"]["limit"];
                /**
                 * Only backups of this volume, by its ID.
                 * @example 7d7c6fbe-d7ee-4b4d-8bae-bdd08b5604bb
                 */
                volume_id?: components["parameters"]["volume_id"];
                /**
                 * Whether the answer also has `count`. From version 3.45 on; the client sends the header, without which Cinder ignores the parameter.
                 * @default false
                 */
                with_count?: components["parameters"]["with_count"];
                /** Only backups whose name contains this text, in which `%` stands for any text and `_` for any character, as for SQL's LIKE. The client sends the version header that it needs. A cloud whose operator did not enable this filter answers 400. The client asks for microversion 3.34. */
                "name~"?: components["parameters"]["name_like"];
                /** Only backups whose state contains this text, in which `%` stands for any text and `_` for any character, as for SQL's LIKE. The client sends the version header that it needs. A cloud whose operator did not enable this filter answers 400. The client asks for microversion 3.34. */
                "status~"?: components["parameters"]["status_like"];
                /** Only backups whose volume's ID contains this text, in which `%` stands for any text and `_` for any character, as for SQL's LIKE. The client sends the version header that it needs. A cloud whose operator did not enable this filter answers 400. The client asks for microversion 3.34. */
                "volume_id~"?: components["parameters"]["volume_id_like"];
                /** ID of the last backup on the page before. */
                marker?: components["parameters"]["marker"];
                /** Order: keys with an optional direction, separated by commas, as `key:asc,key:desc`. The direction is `desc` if not given. Not together with `sort_key` or `sort_dir`. Sorting by `name` needs version 3.37. Sort by a field that is never null: `created_at`, `id`, `size`, `status` or `volume_id`. By one that can be null (`name`, `description`, `updated_at`, `data_timestamp`, `availability_zone`, `container`, `fail_reason`, `object_count`, `snapshot_id`) a Cinder loses items between pages; the total, which `with_count` asks for, shows the loss. */
                sort?: components["parameters"]["sort"];
                /**
                 * What to sort by. Sorting by `name` needs version 3.37. By a field that can be null (`name`, `updated_at`) a Cinder loses items between pages.
                 * @deprecated Use `sort` instead.
                 * @default created_at
                 */
                sort_key?: components["parameters"]["sort_key"];
                /**
                 * Direction of the sorting, `asc` or `desc`.
                 * @deprecated Use `sort` instead.
                 * @default desc
                 */
                sort_dir?: components["parameters"]["sort_dir"];
                /** Whether to list the backups of all projects. For administrators only. */
                all_tenants?: components["parameters"]["all_tenants"];
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
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CreateBackupRequest;
            };
        };
        responses: {
            /** The backup is being created. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CreateBackupResponse;
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
                 * Only backups with this name.
                 * @example backup
                 */
                name?: components["parameters"]["name"];
                /**
                 * Only backups in this state.
                 * @example error
                 */
                status?: components["parameters"]["status"];
                /** How many backups to skip, 0 or more. It counts from the start of the list, so the client drops it once it has a marker. */
                offset?: components["parameters"]["offset"];
                /**
                 * Page size, 1 or more. It does not cap the list. A page has at most 1000 backups unless the cloud is set up otherwise.
                 * @example 10
                 */
                limit?: components["parameters"]["limit"];
                /**
                 * Only backups of this volume, by its ID.
                 * @example 7d7c6fbe-d7ee-4b4d-8bae-bdd08b5604bb
                 */
                volume_id?: components["parameters"]["volume_id"];
                /**
                 * Whether the answer also has `count`. From version 3.45 on; the client sends the header, without which Cinder ignores the parameter.
                 * @default false
                 */
                with_count?: components["parameters"]["with_count"];
                /** Only backups whose name contains this text, in which `%` stands for any text and `_` for any character, as for SQL's LIKE. The client sends the version header that it needs. A cloud whose operator did not enable this filter answers 400. The client asks for microversion 3.34. */
                "name~"?: components["parameters"]["name_like"];
                /** Only backups whose state contains this text, in which `%` stands for any text and `_` for any character, as for SQL's LIKE. The client sends the version header that it needs. A cloud whose operator did not enable this filter answers 400. The client asks for microversion 3.34. */
                "status~"?: components["parameters"]["status_like"];
                /** Only backups whose volume's ID contains this text, in which `%` stands for any text and `_` for any character, as for SQL's LIKE. The client sends the version header that it needs. A cloud whose operator did not enable this filter answers 400. The client asks for microversion 3.34. */
                "volume_id~"?: components["parameters"]["volume_id_like"];
                /** ID of the last backup on the page before. */
                marker?: components["parameters"]["marker"];
                /** Order: keys with an optional direction, separated by commas, as `key:asc,key:desc`. The direction is `desc` if not given. Not together with `sort_key` or `sort_dir`. Sorting by `name` needs version 3.37. Sort by a field that is never null: `created_at`, `id`, `size`, `status` or `volume_id`. By one that can be null (`name`, `description`, `updated_at`, `data_timestamp`, `availability_zone`, `container`, `fail_reason`, `object_count`, `snapshot_id`) a Cinder loses items between pages; the total, which `with_count` asks for, shows the loss. */
                sort?: components["parameters"]["sort"];
                /**
                 * What to sort by. Sorting by `name` needs version 3.37. By a field that can be null (`name`, `updated_at`) a Cinder loses items between pages.
                 * @deprecated Use `sort` instead.
                 * @default created_at
                 */
                sort_key?: components["parameters"]["sort_key"];
                /**
                 * Direction of the sorting, `asc` or `desc`.
                 * @deprecated Use `sort` instead.
                 * @default desc
                 */
                sort_dir?: components["parameters"]["sort_dir"];
                /** Whether to list the backups of all projects. For administrators only. */
                all_tenants?: components["parameters"]["all_tenants"];
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
                    "application/json": ListBackupsDetailResponse;
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
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /** ID of the backup. */
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
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /** ID of the backup. */
                backup_id: components["parameters"]["backup_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": UpdateBackupRequest;
            };
        };
        responses: {
            /** The backup was changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UpdateBackupResponse;
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
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /** ID of the backup. */
                backup_id: components["parameters"]["backup_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The backup is being deleted. */
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
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /** ID of the backup. */
                backup_id: components["parameters"]["backup_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": RunBackupActionRequest;
            };
        };
        responses: {
            /** The action is under way. */
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
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /** ID of the backup. */
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
            /** The backup is being restored. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RestoreBackupResponse;
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
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /** ID of the backup. */
                backup_id: components["parameters"]["backup_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The record. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ExportBackupRecordResponse;
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
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ImportBackupRecordRequest;
            };
        };
        responses: {
            /** The backup was imported. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ImportBackupRecordResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listBackupsAcrossProjects: {
        parameters: {
            query?: {
                /** Whether to list the backups of all projects. For administrators only. */
                all_tenants?: components["parameters"]["all_tenants"];
                /**
                 * Only backups of this project, by its ID. For administrators only, together with `all_tenants`.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id?: components["parameters"]["project_id_filter"];
                /**
                 * Only backups with this name.
                 * @example backup
                 */
                name?: components["parameters"]["name"];
                /**
                 * Only backups in this state.
                 * @example error
                 */
                status?: components["parameters"]["status"];
                /** How many backups to skip, 0 or more. It counts from the start of the list, so the client drops it once it has a marker. */
                offset?: components["parameters"]["offset"];
                /**
                 * Page size, 1 or more. It does not cap the list. A page has at most 1000 backups unless the cloud is set up otherwise.
                 * @example 10
                 */
                limit?: components["parameters"]["limit"];
                /**
                 * Only backups of this volume, by its ID.
                 * @example 7d7c6fbe-d7ee-4b4d-8bae-bdd08b5604bb
                 */
                volume_id?: components["parameters"]["volume_id"];
                /**
                 * Whether the answer also has `count`. From version 3.45 on; the client sends the header, without which Cinder ignores the parameter.
                 * @default false
                 */
                with_count?: components["parameters"]["with_count"];
                /** Only backups whose name contains this text, in which `%` stands for any text and `_` for any character, as for SQL's LIKE. The client sends the version header that it needs. A cloud whose operator did not enable this filter answers 400. The client asks for microversion 3.34. */
                "name~"?: components["parameters"]["name_like"];
                /** Only backups whose state contains this text, in which `%` stands for any text and `_` for any character, as for SQL's LIKE. The client sends the version header that it needs. A cloud whose operator did not enable this filter answers 400. The client asks for microversion 3.34. */
                "status~"?: components["parameters"]["status_like"];
                /** Only backups whose volume's ID contains this text, in which `%` stands for any text and `_` for any character, as for SQL's LIKE. The client sends the version header that it needs. A cloud whose operator did not enable this filter answers 400. The client asks for microversion 3.34. */
                "volume_id~"?: components["parameters"]["volume_id_like"];
                /** ID of the last backup on the page before. */
                marker?: components["parameters"]["marker"];
                /** Order: keys with an optional direction, separated by commas, as `key:asc,key:desc`. The direction is `desc` if not given. Not together with `sort_key` or `sort_dir`. Sorting by `name` needs version 3.37. Sort by a field that is never null: `created_at`, `id`, `size`, `status` or `volume_id`. By one that can be null (`name`, `description`, `updated_at`, `data_timestamp`, `availability_zone`, `container`, `fail_reason`, `object_count`, `snapshot_id`) a Cinder loses items between pages; the total, which `with_count` asks for, shows the loss. */
                sort?: components["parameters"]["sort"];
                /**
                 * What to sort by. Sorting by `name` needs version 3.37. By a field that can be null (`name`, `updated_at`) a Cinder loses items between pages.
                 * @deprecated Use `sort` instead.
                 * @default created_at
                 */
                sort_key?: components["parameters"]["sort_key"];
                /**
                 * Direction of the sorting, `asc` or `desc`.
                 * @deprecated Use `sort` instead.
                 * @default desc
                 */
                sort_dir?: components["parameters"]["sort_dir"];
            };
            header?: never;
            path?: never;
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
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
        };
    };
    listBackupsDetailAcrossProjects: {
        parameters: {
            query?: {
                /** Whether to list the backups of all projects. For administrators only. */
                all_tenants?: components["parameters"]["all_tenants"];
                /**
                 * Only backups of this project, by its ID. For administrators only, together with `all_tenants`.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id?: components["parameters"]["project_id_filter"];
                /**
                 * Only backups with this name.
                 * @example backup
                 */
                name?: components["parameters"]["name"];
                /**
                 * Only backups in this state.
                 * @example error
                 */
                status?: components["parameters"]["status"];
                /** How many backups to skip, 0 or more. It counts from the start of the list, so the client drops it once it has a marker. */
                offset?: components["parameters"]["offset"];
                /**
                 * Page size, 1 or more. It does not cap the list. A page has at most 1000 backups unless the cloud is set up otherwise.
                 * @example 10
                 */
                limit?: components["parameters"]["limit"];
                /**
                 * Only backups of this volume, by its ID.
                 * @example 7d7c6fbe-d7ee-4b4d-8bae-bdd08b5604bb
                 */
                volume_id?: components["parameters"]["volume_id"];
                /**
                 * Whether the answer also has `count`. From version 3.45 on; the client sends the header, without which Cinder ignores the parameter.
                 * @default false
                 */
                with_count?: components["parameters"]["with_count"];
                /** Only backups whose name contains this text, in which `%` stands for any text and `_` for any character, as for SQL's LIKE. The client sends the version header that it needs. A cloud whose operator did not enable this filter answers 400. The client asks for microversion 3.34. */
                "name~"?: components["parameters"]["name_like"];
                /** Only backups whose state contains this text, in which `%` stands for any text and `_` for any character, as for SQL's LIKE. The client sends the version header that it needs. A cloud whose operator did not enable this filter answers 400. The client asks for microversion 3.34. */
                "status~"?: components["parameters"]["status_like"];
                /** Only backups whose volume's ID contains this text, in which `%` stands for any text and `_` for any character, as for SQL's LIKE. The client sends the version header that it needs. A cloud whose operator did not enable this filter answers 400. The client asks for microversion 3.34. */
                "volume_id~"?: components["parameters"]["volume_id_like"];
                /** ID of the last backup on the page before. */
                marker?: components["parameters"]["marker"];
                /** Order: keys with an optional direction, separated by commas, as `key:asc,key:desc`. The direction is `desc` if not given. Not together with `sort_key` or `sort_dir`. Sorting by `name` needs version 3.37. Sort by a field that is never null: `created_at`, `id`, `size`, `status` or `volume_id`. By one that can be null (`name`, `description`, `updated_at`, `data_timestamp`, `availability_zone`, `container`, `fail_reason`, `object_count`, `snapshot_id`) a Cinder loses items between pages; the total, which `with_count` asks for, shows the loss. */
                sort?: components["parameters"]["sort"];
                /**
                 * What to sort by. Sorting by `name` needs version 3.37. By a field that can be null (`name`, `updated_at`) a Cinder loses items between pages.
                 * @deprecated Use `sort` instead.
                 * @default created_at
                 */
                sort_key?: components["parameters"]["sort_key"];
                /**
                 * Direction of the sorting, `asc` or `desc`.
                 * @deprecated Use `sort` instead.
                 * @default desc
                 */
                sort_dir?: components["parameters"]["sort_dir"];
            };
            header?: never;
            path?: never;
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
                    "application/json": ListBackupsDetailResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
        };
    };
    listNativeBackupsDetail: {
        parameters: {
            query?: {
                /**
                 * Only backups with this name.
                 * @example backup
                 */
                name?: components["parameters"]["name"];
                /**
                 * Only backups in this state.
                 * @example error
                 */
                status?: components["parameters"]["status"];
                /** How many backups to skip, 0 or more. It counts from the start of the list, so the client drops it once it has a marker. */
                offset?: components["parameters"]["offset"];
                /**
                 * Page size, 1 or more. It does not cap the list. A page has at most 1000 backups unless the cloud is set up otherwise.
                 * @example 10
                 */
                limit?: components["parameters"]["limit"];
                /**
                 * Only backups of this volume, by its ID.
                 * @example 7d7c6fbe-d7ee-4b4d-8bae-bdd08b5604bb
                 */
                volume_id?: components["parameters"]["volume_id"];
                /**
                 * Whether the answer also has `count`. From version 3.45 on; the client sends the header, without which Cinder ignores the parameter.
                 * @default false
                 */
                with_count?: components["parameters"]["with_count"];
                /** Only backups whose name contains this text, in which `%` stands for any text and `_` for any character, as for SQL's LIKE. The client sends the version header that it needs. A cloud whose operator did not enable this filter answers 400. The client asks for microversion 3.34. */
                "name~"?: components["parameters"]["name_like"];
                /** Only backups whose state contains this text, in which `%` stands for any text and `_` for any character, as for SQL's LIKE. The client sends the version header that it needs. A cloud whose operator did not enable this filter answers 400. The client asks for microversion 3.34. */
                "status~"?: components["parameters"]["status_like"];
                /** Only backups whose volume's ID contains this text, in which `%` stands for any text and `_` for any character, as for SQL's LIKE. The client sends the version header that it needs. A cloud whose operator did not enable this filter answers 400. The client asks for microversion 3.34. */
                "volume_id~"?: components["parameters"]["volume_id_like"];
                /** ID of the last backup on the page before. */
                marker?: components["parameters"]["marker"];
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
                    "application/json": ListBackupsDetailResponse;
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
                 * Only backups with this name.
                 * @example backup
                 */
                name?: components["parameters"]["name"];
                /**
                 * Only backups in this state.
                 * @example error
                 */
                status?: components["parameters"]["status_v2"];
                /** How many backups to skip, 0 or more. It counts from the start of the list, so the client drops it once it has a marker. */
                offset?: components["parameters"]["offset"];
                /**
                 * Page size, 1 or more. It does not cap the list. A page has at most 1000 backups unless the cloud is set up otherwise.
                 * @example 10
                 */
                limit?: components["parameters"]["limit"];
                /**
                 * Only backups of this volume, by its ID.
                 * @example 7d7c6fbe-d7ee-4b4d-8bae-bdd08b5604bb
                 */
                volume_id?: components["parameters"]["volume_id"];
                /** ID of the last backup on the page before. */
                marker?: components["parameters"]["marker"];
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
                    "application/json": ListBackupsV2Response;
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
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CreateBackupV2Request;
            };
        };
        responses: {
            /** The backup is being created. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CreateBackupV2Response;
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
                 * Only backups with this name.
                 * @example backup
                 */
                name?: components["parameters"]["name"];
                /**
                 * Only backups in this state.
                 * @example error
                 */
                status?: components["parameters"]["status_v2"];
                /** How many backups to skip, 0 or more. It counts from the start of the list, so the client drops it once it has a marker. */
                offset?: components["parameters"]["offset"];
                /**
                 * Page size, 1 or more. It does not cap the list. A page has at most 1000 backups unless the cloud is set up otherwise.
                 * @example 10
                 */
                limit?: components["parameters"]["limit"];
                /**
                 * Only backups of this volume, by its ID.
                 * @example 7d7c6fbe-d7ee-4b4d-8bae-bdd08b5604bb
                 */
                volume_id?: components["parameters"]["volume_id"];
                /** ID of the last backup on the page before. */
                marker?: components["parameters"]["marker"];
                /**
                 * What to sort by. By a field that can be null (`name`, `updated_at`) a Cinder loses items between pages.
                 * @default created_at
                 */
                sort_key?: components["parameters"]["sort_key_v2"];
                /**
                 * Direction of the sorting, `desc` if not given.
                 * @default desc
                 */
                sort_dir?: components["parameters"]["sort_dir_v2"];
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
                    "application/json": ListBackupsDetailV2Response;
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
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /** ID of the backup. */
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
                    "application/json": ShowBackupV2Response;
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
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /** ID of the backup. */
                backup_id: components["parameters"]["backup_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The backup is being deleted. */
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
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /** ID of the backup. */
                backup_id: components["parameters"]["backup_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": RestoreBackupV2Request;
            };
        };
        responses: {
            /** The backup is being restored. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RestoreBackupResponse;
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
