// Generated from specs/otc-vbs by `npm run generate`. To change it, change the spec.
export interface paths {
    "/v2/{project_id}/cloudbackups": {
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
        /** Backs up a disk. Only users and projects that have used this service before can do so; for others, backups of disks go into a new default disk vault of Cloud Backup and Recovery (CBR). A disk that was backed up before Instant Restore came into use needs one full backup first. The disk must be `available` or `in_use`, its last backup done, and it can have at most 20; DESS disks cannot be backed up. */
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
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Deletes a backup.
         * @deprecated OpenStack's own operation to delete a backup is to be used instead.
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
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Restores a disk from a backup. The disk must be at least as large as the backup, and no backup of it may be under way. */
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
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        /** Shows how many backups, and how much data in them, the project may have. */
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
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        /** Shows the state of a job that creates, deletes or restores a backup. */
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
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Shares a backup with other projects. */
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
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        /** Shows one sharing of a backup. */
        get: operations["showBackupSharing"];
        put?: never;
        post?: never;
        /** Cancels one sharing, or all sharings of a backup. */
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
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        /** Lists the sharings of backups, with the backups. */
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
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        /** Counts the sharings of backups. */
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
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        /** Lists all backup policies of the project. */
        get: operations["listBackupPolicies"];
        put?: never;
        /** Creates a backup policy. A project can have at most 10. */
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
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /** ID of the backup policy. */
                policy_id: components["parameters"]["policy_id"];
            };
            cookie?: never;
        };
        get?: never;
        /** Changes a backup policy; also enables or disables it, by the `status` of `scheduled_policy`. The default policy cannot be renamed. */
        put: operations["updateBackupPolicy"];
        post?: never;
        /** Deletes a backup policy. */
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
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /** ID of the backup policy. */
                policy_id: components["parameters"]["policy_id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Backs up the resources of a policy at once. The request has no body. */
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
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /** ID of the backup policy. */
                policy_id: components["parameters"]["policy_id"];
            };
            cookie?: never;
        };
        /** Lists the backup jobs that a policy started, with their states. */
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
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes a policy back up one or more resources. The answer tells which of them it could take in; HANA and DESS disks cannot be. */
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
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /** ID of the backup policy. */
                policy_id: components["parameters"]["policy_id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes a policy back up one or more resources no more. The answer tells which of them it could take out. */
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
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /** ID of the backup policy. */
                policy_id: components["parameters"]["policy_id"];
            };
            cookie?: never;
        };
        /** Lists the tags of one policy. */
        get: operations["listBackupPolicyTags"];
        put?: never;
        /** Adds one tag to a policy. */
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
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /** ID of the backup policy. */
                policy_id: components["parameters"]["policy_id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Removes one tag from a policy. */
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
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /** ID of the backup policy. */
                policy_id: components["parameters"]["policy_id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Creates, updates or removes several tags of a policy. */
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
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        /** Lists the tags of all policies, each key with its values. */
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
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lists the policies that have, or lack, some tags. With the action `count` the answer is their number, `total_count`; a list is not promised then. */
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
        BackupTag: BackupTag;
        BackupToCreate: BackupToCreate;
        CreateBackupRequest: CreateBackupRequest;
        JobIdResponse: JobIdResponse;
        ErrorResponse: ErrorResponse;
        RestoreBackupRequest: RestoreBackupRequest;
        QuotaResource: QuotaResource;
        ShowQuotasResponse: ShowQuotasResponse;
        ShowJobResponse: ShowJobResponse;
        ShareBackupRequest: ShareBackupRequest;
        NewSharing: NewSharing;
        ShareBackupResponse: ShareBackupResponse;
        SharedBackup: SharedBackup;
        BackupSharing: BackupSharing;
        ShowBackupSharingResponse: ShowBackupSharingResponse;
        ListBackupSharingsResponse: ListBackupSharingsResponse;
        CountBackupSharingsResponse: CountBackupSharingsResponse;
        ScheduledPolicy: ScheduledPolicy;
        BackupPolicy: BackupPolicy;
        ListBackupPoliciesResponse: ListBackupPoliciesResponse;
        SchedulingToCreate: SchedulingToCreate;
        BackupPolicyTag: BackupPolicyTag;
        CreateBackupPolicyRequest: CreateBackupPolicyRequest;
        BackupPolicyIdResponse: BackupPolicyIdResponse;
        SchedulingToUpdate: SchedulingToUpdate;
        UpdateBackupPolicyRequest: UpdateBackupPolicyRequest;
        BackupPolicyTask: BackupPolicyTask;
        ListBackupPolicyTasksResponse: ListBackupPolicyTasksResponse;
        AssociateResourcesRequest: AssociateResourcesRequest;
        AssociatedResource: AssociatedResource;
        AssociateResourcesResponse: AssociateResourcesResponse;
        DisassociateResourcesRequest: DisassociateResourcesRequest;
        DisassociatedResource: DisassociatedResource;
        DisassociateResourcesResponse: DisassociateResourcesResponse;
        PolicyTag: PolicyTag;
        ListBackupPolicyTagsResponse: ListBackupPolicyTagsResponse;
        AddBackupPolicyTagRequest: AddBackupPolicyTagRequest;
        BatchCreateTags: BatchCreateTags;
        BatchUpdateTags: BatchUpdateTags;
        BatchDeleteTags: BatchDeleteTags;
        BatchTagsRequest: BatchTagsRequest;
        PolicyTagValues: PolicyTagValues;
        ListAllBackupPolicyTagsResponse: ListAllBackupPolicyTagsResponse;
        UniqueTagFilter: UniqueTagFilter;
        TagFilter: TagFilter;
        ListBackupPoliciesByTagRequest: ListBackupPoliciesByTagRequest;
        TaggedPolicy: TaggedPolicy;
        ListBackupPoliciesByTagResponse: ListBackupPoliciesByTagResponse;
    };
    responses: {
        /** The server cannot process the request. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** The request lacks valid credentials. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** The caller may not do this. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** The server does not find what was asked for. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** The method is not allowed here. */
        MethodNotAllowed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** The client does not accept the form of the answer. */
        NotAcceptable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** The proxy asks for credentials first. */
        ProxyAuthenticationRequired: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** The request took too long. */
        RequestTimeout: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** Another state or request is in the way of this one. */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** The service failed inside. */
        InternalServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** The server does not support what was asked for. */
        NotImplemented: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** The request failed because it is invalid behind the gateway. */
        BadGateway: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** The service is unavailable. */
        ServiceUnavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** The gateway waited too long. */
        GatewayTimeout: {
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
        /** ID of the backup policy. */
        policy_id: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
/** A tag of a backup. */
export type BackupTag = {
    /** Key, up to 36 characters, none of them a control character (0 to 31) or one of `=*<>\,|/`. */
    key: string;
    /** Value, up to 43 characters, none of them a control character (0 to 31) or one of `=*<>\,|/`. It may be empty. */
    value: string;
};
/** A backup to create. */
export type BackupToCreate = {
    /** ID of the disk to back up. */
    volume_id: string;
    /** ID of the disk's snapshot to back up. */
    snapshot_id?: string | null;
    /** Name of the backup, 1 to 64 letters, digits, underscores and hyphens. It may not start with `auto`. */
    name: string;
    /** Description of the backup, 1 to 64 characters, none of them `<` or `>`. */
    description?: string;
    /** Tags of the backup. */
    tags?: BackupTag[];
    /** More about how to create the backup. */
    extend_param?: {
        /** Whether to make a full backup, as text. With `false`, or without this, the backup is incremental. */
        FullBackup?: "true" | "false";
    } & {
        [key: string]: string;
    };
};
/** A backup to create. */
export type CreateBackupRequest = {
    /** A backup to create. */
    backup: BackupToCreate;
};
/** The job that does the work. */
export type JobIdResponse = {
    /** ID of the job, to follow with `showJob`. */
    job_id?: string;
};
/** What went wrong. */
export type ErrorResponse = {
    /** What went wrong. */
    error?: {
        /** Code of the error, such as `AutoBackup.0205`. The introduction lists them. */
        code?: string;
        /** What went wrong, in words. */
        message?: string;
    };
};
/** Where to restore a backup to. */
export type RestoreBackupRequest = {
    /** The restore. */
    restore: {
        /** ID of the disk to restore. */
        volume_id: string;
    };
};
/** The quota of a kind of resource. */
export type QuotaResource = {
    /** How much is reserved. */
    reserved: number;
    /** How much is used. */
    used: number;
    /** How much is allowed; -1 means no limit. */
    quota: number;
    /** What is counted: `backups`, or `backup_gigabytes` for their size. */
    type: "backup_gigabytes" | "backups" | (string & {});
};
/** The quotas of a project. */
export type ShowQuotasResponse = {
    /** The quotas. */
    quotas: {
        /** One quota for each kind of resource. */
        resources: QuotaResource[];
    };
};
/** A job. */
export type ShowJobResponse = {
    /** State of the job: `INIT` starting, `RUNNING` at work, `SUCCESS` done, `FAIL` failed. */
    status?: "SUCCESS" | "RUNNING" | "FAIL" | "INIT" | (string & {});
    /** What the job works on. It differs by the type of the job. */
    entities?: {
        /** Name of the disk that a backup job creates. */
        bks_create_volume_name?: string;
        /** ID of the backup. */
        backup_id?: string;
        /** ID of the disk. */
        volume_id?: string;
        /** ID of the snapshot. */
        snapshot_id?: string;
    } & {
        [key: string]: string;
    };
    /** ID of the job. */
    job_id?: string;
    /**
     * Type of the job.
     * @example bksCreateBackup
     */
    job_type?: string;
    /**
     * When the job started.
     * @example 2016-01-28T16:14:09.466Z
     */
    begin_time?: string;
    /**
     * When the job ended.
     * @example 2016-01-28T16:25:27.690Z
     */
    end_time?: string;
    /** Code of the error that the job failed with. */
    error_code?: string | null;
    /** Why the job failed. */
    fail_reason?: string | null;
    /** Jobs that this one is made of, alike in form. Blank if there are none. */
    sub_jobs?: ShowJobResponse[] | null;
};
/** A backup to share. */
export type ShareBackupRequest = {
    /** What to share with whom. */
    shared: {
        /** ID of the backup. */
        backup_id: string;
        /** IDs of the projects to share it with. */
        to_project_ids: string[];
    };
};
/** A new sharing of a backup. */
export type NewSharing = {
    /** ID of the backup. */
    backup_id: string;
    /** ID of the sharing. */
    id: string;
    /** ID of the project that the backup is shared with. */
    to_project_id: string;
    /** ID of the project that shares the backup. */
    from_project_id: string;
    /** When the sharing was created. A time without a zone means UTC. */
    created_at: string | null;
    /** When the sharing was last changed. A time without a zone means UTC. */
    updated_at: string | null;
    /** Whether the sharing was cancelled. */
    deleted: string | null;
    /** When the sharing was cancelled. A time without a zone means UTC. */
    deleted_at: string | null;
};
/** The new sharings. */
export type ShareBackupResponse = {
    /** The sharings, one for each project. */
    shared: NewSharing[];
};
/** The backup that is shared. */
export type SharedBackup = {
    /** Availability zone of the backup. */
    availability_zone?: string;
    /** Container that holds the backup. */
    container?: string | null;
    /**
     * When the backup was created. A time without a zone means UTC.
     * @example 2017-08-08T04:03:27.456859
     */
    created_at?: string;
    /** When the data was first saved. A time without a zone means UTC. */
    data_timestamp?: string;
    /** Description of the backup. */
    description?: string | null;
    /** Why the backup failed. */
    fail_reason?: string;
    /** Whether other backups depend on this one. The first backup of a disk is full and the next ones are incremental, so this says nothing. */
    has_dependent_backup?: boolean;
    /** Whether other backups depend on this one. The first backup of a disk is full and the next ones are incremental, so this says nothing. */
    has_dependent_backups?: boolean | null;
    /** ID of the backup. */
    id?: string;
    /** Whether the backup is incremental. The first backup of a disk is full and the next ones are incremental, so this says nothing. */
    is_incremental?: boolean | null;
    /** Name of the backup. */
    name?: string;
    /** How many objects in the Object Storage Service (OBS) hold the data. */
    object_count?: number | null;
    /** Size of the backup. */
    size?: number;
    /** ID of the snapshot behind the backup. */
    snapshot_id?: string | null;
    /** State of the backup. */
    status?: string;
    /**
     * When the backup was last changed. A time without a zone means UTC.
     * @example 2017-08-08T04:03:35.109308
     */
    updated_at?: string;
    /** ID of the disk that was backed up. */
    volume_id?: string;
    /** Metadata of the backup. */
    service_metadata?: string | null;
};
/** A sharing of a backup. */
export type BackupSharing = {
    /** ID of the backup. */
    backup_id?: string;
    /**
     * When the sharing was created. A time without a zone means UTC.
     * @example 2017-08-22T08:43:16.699374
     */
    created_at?: string;
    /** ID of the project that shares the backup. */
    from_project_id?: string;
    /** ID of the sharing. */
    id?: string;
    /** ID of the project that the backup is shared with. */
    to_project_id?: string;
    /** When the sharing was last changed. A time without a zone means UTC. */
    updated_at?: string | null;
    /** The backup that is shared. */
    backup?: SharedBackup;
};
/** A sharing. */
export type ShowBackupSharingResponse = {
    /** A sharing of a backup. */
    shared?: BackupSharing;
};
/** A page of sharings. */
export type ListBackupSharingsResponse = {
    /** The sharings on this page. */
    shared: BackupSharing[];
};
/** How many sharings there are. */
export type CountBackupSharingsResponse = {
    /** How many sharings match. */
    count?: number;
};
/** When a policy makes backups and how long it keeps them. */
export type ScheduledPolicy = {
    /**
     * When backups start, in UTC, at a full hour. Several times are separated by commas.
     * @example 12:00
     */
    start_time?: string;
    /** Days from one backup to the next. At least 1, at most 30. */
    frequency?: number;
    /** Days of the week on which backups are made, such as `MON`. */
    week_frequency?: string[];
    /** How many backups are kept. At least 2, at most 99. */
    rentention_num?: number;
    /** How many days backups are kept. At least 2, at most 99999. */
    rentention_day?: number;
    /** Whether the first backup of the current month is kept. */
    remain_first_backup_of_curMonth?: "Y" | "N" | (string & {});
    /** Whether the policy is enabled. */
    status?: "ON" | "OFF" | (string & {});
};
/** A backup policy. */
export type BackupPolicy = {
    /** ID of the policy. */
    backup_policy_id?: string;
    /** Name of the policy. */
    backup_policy_name?: string;
    /** When a policy makes backups and how long it keeps them. */
    scheduled_policy?: ScheduledPolicy;
    /** How many disks the policy covers. */
    policy_resource_count?: number;
    /** Time zone of the start times. */
    time_zone?: string;
};
/** All backup policies. */
export type ListBackupPoliciesResponse = {
    /** The policies. */
    backup_policies: BackupPolicy[];
};
/** When a new policy makes backups and how long it keeps them. */
export type SchedulingToCreate = {
    /**
     * When backups start, in UTC, as `HH:mm` at a full hour. Several times are separated by commas, in ascending order of local time: 00:00, 02:00 and 04:00 at `UTC+02:00` are `22:00,00:00,02:00`.
     * @example 22:00,00:00,02:00
     */
    start_time: string;
    /** Days from one backup to the next, 1 to 30. This or `week_frequency` is needed; of both, this counts. */
    frequency?: number;
    /** Days of the week on which backups are made. Ignored if `frequency` is there too. */
    week_frequency?: ("SUN" | "MON" | "TUE" | "WED" | "THU" | "FRI" | "SAT")[];
    /** How many backups are kept, 2 to 99. This or `rentention_day` is needed; of both, this counts. */
    rentention_num?: number;
    /** How many days backups are kept, 2 to 99999. Ignored if `rentention_num` is there too. A fraction is rounded down. */
    rentention_day?: number;
    /** Whether the first backup of the current month is kept. */
    remain_first_backup_of_curMonth?: "Y" | "N";
    /** Whether the policy is enabled. */
    status: "ON" | "OFF";
} & ((unknown | unknown) & (unknown | unknown));
/** A tag of a backup policy. */
export type BackupPolicyTag = {
    /** Key, 1 to 36 letters, digits, hyphens and underscores. */
    key: string;
    /** Value, up to 43 letters, digits, hyphens and underscores; it may be empty. */
    value: string;
};
/** A backup policy to create. */
export type CreateBackupPolicyRequest = {
    /** Name of the policy, 1 to 64 letters, digits, underscores and hyphens. */
    backup_policy_name: string;
    /** When a new policy makes backups and how long it keeps them. */
    scheduled_policy: SchedulingToCreate;
    /** Tags of the policy. */
    tags?: BackupPolicyTag[];
    /** Offset of local time from UTC, daylight saving time included, such as `UTC+08:00` or `UTC-02:00`. Needed, together with `week_frequency` and `start_time`, where the times of one local day fall on different days in UTC. */
    time_zone?: string;
};
/** The policy that was created or changed. */
export type BackupPolicyIdResponse = {
    /** ID of the policy. */
    backup_policy_id?: string;
};
/** What to change in the schedule. To enable or disable a policy, `status` alone is enough. */
export type SchedulingToUpdate = {
    /**
     * When backups start, in UTC, as `HH:mm` at a full hour. Several times are separated by commas, in ascending order of local time: 00:00, 02:00 and 04:00 at `UTC+02:00` are `22:00,00:00,02:00`.
     * @example 22:00,00:00,02:00
     */
    start_time?: string;
    /** Days from one backup to the next, 1 to 14. If `week_frequency` is there too, this counts. */
    frequency?: number;
    /** Days of the week on which backups are made. Ignored if `frequency` is there too. */
    week_frequency?: ("SUN" | "MON" | "TUE" | "WED" | "THU" | "FRI" | "SAT")[];
    /** How many backups are kept, 2 to 14. If `rentention_day` is there too, this counts. */
    rentention_num?: number;
    /** How many days backups are kept, 2 to 99999. Ignored if `rentention_num` is there too. A fraction is rounded down. */
    rentention_day?: number;
    /** Whether the first backup of the current month is kept. */
    remain_first_backup_of_curMonth?: "Y" | "N";
    /** Whether the policy is enabled. The service runs an enabled policy at its times, and a disabled one not at all. */
    status?: "ON" | "OFF";
};
/** What to change in a backup policy. */
export type UpdateBackupPolicyRequest = {
    /** New name, 1 to 64 letters, digits, underscores and hyphens. It may not start with `default`, and the default policy cannot be renamed. */
    backup_policy_name?: string;
    /** What to change in the schedule. To enable or disable a policy, `status` alone is enough. */
    scheduled_policy?: SchedulingToUpdate;
    /** Offset of local time from UTC, daylight saving time included, such as `UTC+08:00` or `UTC-02:00`. Needed, together with `week_frequency` and `start_time`, where the times of one local day fall on different days in UTC. */
    time_zone?: string;
};
/** A backup job that a policy started. */
export type BackupPolicyTask = {
    /** State of the job. */
    status?: "RUNNING" | "EXECUTE_TIMEOUT" | "WAITING" | "EXECUTE_FAIL" | "EXECUTE_SUCCESS" | "SKIP" | (string & {});
    /** ID of the job. */
    job_id?: string;
    /**
     * When the job was created. A time without a zone means UTC.
     * @example 2016-12-02T09:06:46.706
     */
    created_at?: string;
    /**
     * When the job ended. A time without a zone means UTC.
     * @example 2016-12-02T13:00:00.121
     */
    finished_at?: string;
    /** Name of the backup. */
    backup_name?: string;
    /** ID of the resource. */
    resource_id?: string;
    /** Type of the resource. */
    resource_type?: string;
    /** ID of the job in the Volume Backup Service, as `showJob` takes it. */
    vbs_job_id?: string;
};
/** A page of the jobs of a policy. */
export type ListBackupPolicyTasksResponse = {
    /** How many jobs match, on all pages. */
    count?: number;
    /** The jobs on this page. */
    tasks: BackupPolicyTask[];
};
/** Resources for a policy to back up. */
export type AssociateResourcesRequest = {
    /** ID of the policy. */
    backup_policy_id: string;
    /** The resources. At least one. */
    resources: {
        /** ID of the resource. */
        resource_id: string;
        /** Type of the resource. */
        resource_type: "volume";
    }[];
};
/** A resource. */
export type AssociatedResource = {
    /** ID of the resource. */
    resource_id?: string;
    /** Type of the resource. */
    resource_type?: string;
    /** Availability zone of the resource. */
    availability_zone?: string;
    /**
     * Point of delivery (POD) of the resource.
     * @example pod01.eu-de-01
     */
    os_vol_host_attr?: string;
};
/** Which resources the policy now backs up. */
export type AssociateResourcesResponse = {
    /** Resources taken into the policy. */
    success_resources?: AssociatedResource[];
    /** Resources that could not be taken in. */
    fail_resources?: AssociatedResource[];
};
/** Resources for a policy to back up no more. */
export type DisassociateResourcesRequest = {
    /** The resources. At least one. */
    resources: {
        /** ID of the resource. */
        resource_id: string;
    }[];
};
/** A resource. */
export type DisassociatedResource = {
    /** ID of the resource. */
    resource_id?: string;
};
/** Which resources the policy backs up no more. */
export type DisassociateResourcesResponse = {
    /** Resources taken out of the policy. */
    success_resources?: DisassociatedResource[];
    /** Resources that could not be taken out. */
    fail_resources?: DisassociatedResource[];
};
/** A tag that a policy has. */
export type PolicyTag = {
    /** Key of the tag. */
    key?: string;
    /** Value of the tag. */
    value?: string;
};
/** The tags of a policy. */
export type ListBackupPolicyTagsResponse = {
    /** The tags. */
    tags: PolicyTag[];
};
/** A tag to add. */
export type AddBackupPolicyTagRequest = {
    /** A tag of a backup policy. */
    tag: BackupPolicyTag;
};
/** Tags to create. Each needs a value. */
export type BatchCreateTags = {
    /** What to do, in lower case. A tag is created if none with its key exists. */
    action: "create";
    /** The tags. */
    tags?: {
        /** Key, 1 to 36 characters, none of them a control character (0 to 31) or one of `=*<>\,|/`. */
        key: string;
        /** Value, up to 43 letters, digits, hyphens and underscores. */
        value: string;
    }[];
};
/** Tags to update. */
export type BatchUpdateTags = {
    /** What to do, in lower case. A tag is created if none with its key exists. */
    action: "update";
    /** The tags. */
    tags?: {
        /** Key, 1 to 36 characters, none of them a control character (0 to 31) or one of `=*<>\,|/`. */
        key: string;
        /** Value, up to 43 letters, digits, hyphens and underscores. */
        value?: string;
    }[];
};
/** Tags to remove. A value may be given but need not be. */
export type BatchDeleteTags = {
    /** What to do, in lower case. The tags are removed. */
    action: "delete";
    /** The tags. */
    tags?: {
        /** Key, 1 to 127 characters, none of them a control character (0 to 31) or one of `=*<>\,|/`. */
        key: string;
        /** Value, up to 255 letters, digits, hyphens and underscores. */
        value?: string;
    }[];
};
/** What to do with which tags. */
export type BatchTagsRequest = BatchCreateTags | BatchUpdateTags | BatchDeleteTags;
/** A key and its values. */
export type PolicyTagValues = {
    /** Key of the tags. */
    key?: string;
    /** Values that go with the key. */
    values?: string[];
};
/** The tags of all policies. */
export type ListAllBackupPolicyTagsResponse = {
    /** The keys and their values. */
    tags: PolicyTagValues[];
};
/** A tag key and its possible values. */
export type UniqueTagFilter = {
    /** Key of the tag. */
    key: string;
    /** Values of the tag, at most 10, each once. */
    values: string[];
};
/** A tag key and its possible values. */
export type TagFilter = {
    /** Key of the tag. */
    key: string;
    /** Values of the tag. */
    values: string[];
};
/** Which policies to look for. */
export type ListBackupPoliciesByTagRequest = {
    /** Only policies with all of these tags. At most 10 keys, each once, with at most 10 values each. */
    tags?: UniqueTagFilter[];
    /** Only policies with any of these tags. The keys, and the values of each, are joined by OR. Not an empty list; at most 10 keys, each once. */
    tags_any?: TagFilter[];
    /** Only policies without these tags. The keys are joined by AND, the values of each by OR. Not an empty list; at most 10 keys, each once. */
    not_tags?: TagFilter[];
    /** Only policies without any of these tags. The keys, and the values of each, are joined by OR. Not an empty list; at most 10 keys, each once. */
    not_tags_any?: TagFilter[];
    /** Only policies with a field like this. */
    matches?: {
        /** Name of the field. */
        key: "resource_name";
        /** What to search for. It need not be the whole value. */
        value: string;
    }[];
    /**
     * Page size, a whole number from 1 to 1000, as text. Not used with `count`.
     * @default 1000
     */
    limit?: string;
    /**
     * How many policies to skip, 0 or more, as text. Not used with `count`.
     * @default 0
     */
    offset?: string;
    /** `filter` lists the policies, `count` counts them. */
    action: "filter" | "count";
};
/** A policy and its tags. */
export type TaggedPolicy = {
    /** ID of the policy. */
    resource_id?: string;
    /** More about the policy, for later use. */
    resource_detail?: Record<string, unknown> | null;
    /** Name of the policy. */
    resource_name?: string;
    /** Tags of the policy. */
    tags?: PolicyTag[];
};
/** A page of policies, or their number. */
export type ListBackupPoliciesByTagResponse = {
    /** How many policies match, on all pages. */
    total_count?: number;
    /** The policies on this page. For the action `count` it may be missing. */
    resources?: TaggedPolicy[];
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
            /** The job that creates the backup. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": JobIdResponse;
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
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /** ID of the backup to delete. */
                backup_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The job that deletes the backup. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": JobIdResponse;
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
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /** ID of the backup to restore from. */
                backup_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": RestoreBackupRequest;
            };
        };
        responses: {
            /** The job that restores the disk. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": JobIdResponse;
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
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The quotas. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ShowQuotasResponse;
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
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /** ID of the job. */
                job_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The job. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ShowJobResponse;
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
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ShareBackupRequest;
            };
        };
        responses: {
            /** The new sharings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ShareBackupResponse;
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
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /** ID of the sharing. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The sharing. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ShowBackupSharingResponse;
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
                /** Whether the ID is a backup's; then all sharings of this backup are cancelled. With `false` it is the ID of a sharing. */
                is_backup_id?: boolean;
            };
            header?: never;
            path: {
                /**
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /**
                 * ID of the sharing, or of the backup if `is_backup_id` says so.
                 * @example e842bf23-1e05-4c2c-b0f9-25222f4686da
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The sharings are cancelled. There is no body. */
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
                /** With `true`, backups that others share with this project; else those that it shares. */
                share_to_me?: boolean;
                /** Only backups of this disk, by its ID. */
                volume_id?: string;
                /** Only backups with a name like this. */
                name?: string;
                /** Only backups in this state. */
                status?: string;
                /** Only sharings of this backup, by its ID. */
                backup_id?: string;
                /** Only backups that this project shares, by its ID. */
                from_project_id?: string;
                /** Only backups shared with this project, by its ID. */
                to_project_id?: string;
                /** Only backups in this availability zone. The name is spelled as documented. */
                avalilability_zone?: string;
                /** Direction of the order. */
                sort_dir?: string;
                /**
                 * Field to order by.
                 * @default created_at
                 */
                sort_key?: "name" | "status" | "container_format" | "disk_format" | "size" | "id" | "created_at" | "updated_at";
                /** Page size. It does not cap the list. */
                limit?: number;
                /** How many sharings to skip. */
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
            /** A page of sharings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ListBackupSharingsResponse;
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
                /** With `true`, backups that others share with this project; else those that it shares. */
                share_to_me?: boolean;
                /** Only backups of this disk, by its ID. */
                volume_id?: string;
                /** Only backups with a name like this. */
                name?: string;
                /** Only backups in this state. */
                status?: string;
                /** Only sharings of this backup, by its ID. */
                backup_id?: string;
                /** Only backups that this project shares, by its ID. */
                from_project_id?: string;
                /** Only backups shared with this project, by its ID. */
                to_project_id?: string;
                /** Only backups in this availability zone. The name is spelled as documented. */
                avalilability_zone?: string;
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
            /** How many sharings there are. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CountBackupSharingsResponse;
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
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** All backup policies. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ListBackupPoliciesResponse;
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
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CreateBackupPolicyRequest;
            };
        };
        responses: {
            /** The new policy. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BackupPolicyIdResponse;
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
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /** ID of the backup policy. */
                policy_id: components["parameters"]["policy_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": UpdateBackupPolicyRequest;
            };
        };
        responses: {
            /** The changed policy. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BackupPolicyIdResponse;
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
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /** ID of the backup policy. */
                policy_id: components["parameters"]["policy_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The policy is deleted. There is no body. */
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
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /** ID of the backup policy. */
                policy_id: components["parameters"]["policy_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The policy runs. There is no body. */
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
                /** Direction of the order: ascending or descending. */
                sort_dir?: "asc" | "desc";
                /**
                 * Page size. It does not cap the list.
                 * @default 20
                 * @example 10
                 */
                limit?: number;
                /** ID of the job to start from. Pages are fetched by `offset` instead. */
                marker?: string;
                /** Only the job with this ID. */
                job_id?: string;
                /** Only jobs in this state. */
                status?: "RUNNING" | "EXECUTE_TIMEOUT" | "WAITING" | "EXECUTE_FAIL" | "EXECUTE_SUCCESS" | "SKIP";
                /** Field to order by. */
                sort_key?: "created_at";
                /**
                 * How many jobs to skip.
                 * @default 0
                 */
                offset?: number;
            };
            header?: never;
            path: {
                /**
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /** ID of the backup policy. */
                policy_id: components["parameters"]["policy_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of jobs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ListBackupPolicyTasksResponse;
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
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": AssociateResourcesRequest;
            };
        };
        responses: {
            /** Which resources were taken in. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AssociateResourcesResponse;
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
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /** ID of the backup policy. */
                policy_id: components["parameters"]["policy_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": DisassociateResourcesRequest;
            };
        };
        responses: {
            /** Which resources were taken out. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": DisassociateResourcesResponse;
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
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /** ID of the backup policy. */
                policy_id: components["parameters"]["policy_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The tags of the policy. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ListBackupPolicyTagsResponse;
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
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /** ID of the backup policy. */
                policy_id: components["parameters"]["policy_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": AddBackupPolicyTagRequest;
            };
        };
        responses: {
            /** The tag is added. There is no body. */
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
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /** ID of the backup policy. */
                policy_id: components["parameters"]["policy_id"];
                /** Key of the tag. Special characters are percent-encoded in the URL, `#` as `%23`; the client does so. */
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The tag is removed. There is no body. */
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
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /** ID of the backup policy. */
                policy_id: components["parameters"]["policy_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": BatchTagsRequest;
            };
        };
        responses: {
            /** The tags are changed. There is no body. */
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
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The tags of all policies. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ListAllBackupPolicyTagsResponse;
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
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ListBackupPoliciesByTagRequest;
            };
        };
        responses: {
            /** A page of policies. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ListBackupPoliciesByTagResponse;
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
