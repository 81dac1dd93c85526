// Generated from specs/zcom-backup by `npm run generate`. To change it, change the spec.
export interface paths {
    "/v2/{tenant_id}/backup": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the tenant (an older word for project). The client takes it from the session.
                 * @example 1864e71d2deb46f6b47526b69c65a45d
                 */
                tenant_id: components["parameters"]["tenant_id"];
            };
            cookie?: never;
        };
        /** Lists the backups of the tenant's servers, with the runs of each. */
        get: operations["listBackups"];
        put?: never;
        /** Starts the automatic backups of one server. */
        post: operations["startBackup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/{tenant_id}/backup": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the tenant (an older word for project). The client takes it from the session.
                 * @example 1864e71d2deb46f6b47526b69c65a45d
                 */
                tenant_id: components["parameters"]["tenant_id"];
            };
            cookie?: never;
        };
        /**
         * The path of the page's request line, which is likely a slip.
         * @deprecated Use `listBackups`.
         */
        get: operations["listBackupsV1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{tenant_id}/backup/{backup_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the tenant (an older word for project). The client takes it from the session.
                 * @example 1864e71d2deb46f6b47526b69c65a45d
                 */
                tenant_id: components["parameters"]["tenant_id"];
                /**
                 * ID of the backup, given when a server's backups start and valid until they are cancelled.
                 * @example 3166c62f-88d5-4807-b7e2-d92c95e2863b
                 */
                backup_id: components["parameters"]["backup_id"];
            };
            cookie?: never;
        };
        /** Shows the backup of one server, with its runs. */
        get: operations["showBackup"];
        put?: never;
        post?: never;
        /** Ends the automatic backups of one server. */
        delete: operations["cancelBackup"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{tenant_id}/backup/{backup_id}/action": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the tenant (an older word for project). The client takes it from the session.
                 * @example 1864e71d2deb46f6b47526b69c65a45d
                 */
                tenant_id: components["parameters"]["tenant_id"];
                /**
                 * ID of the backup, given when a server's backups start and valid until they are cancelled.
                 * @example 3166c62f-88d5-4807-b7e2-d92c95e2863b
                 */
                backup_id: components["parameters"]["backup_id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Saves a run as an image, restores a run, or pauses or resumes the automatic backups: the one member of the body says which. */
        post: operations["runBackupAction"];
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
        BackupRun: BackupRun;
        ServerBackup: ServerBackup;
        ListBackupsResponse: ListBackupsResponse;
        ErrorBody: ErrorBody;
        StartBackupRequest: StartBackupRequest;
        StartBackupResponse: StartBackupResponse;
        ShowBackupResponse: ShowBackupResponse;
        CreateImageAction: CreateImageAction;
        RestoreAction: RestoreAction;
        StopBackupAction: StopBackupAction;
        ResumeBackupAction: ResumeBackupAction;
        BackupAction: BackupAction;
    };
    responses: {
        /** All backups of the tenant. */
        BackupList: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ListBackupsResponse;
                "text/html": ListBackupsResponse;
            };
        };
        /** The request was refused. No source documents the body. */
        ClientError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorBody;
                "text/html": ErrorBody;
            };
        };
        /** The service failed. No source documents the body. */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorBody;
                "text/html": ErrorBody;
            };
        };
    };
    parameters: {
        /**
         * ID of the tenant (an older word for project). The client takes it from the session.
         * @example 1864e71d2deb46f6b47526b69c65a45d
         */
        tenant_id: string;
        /**
         * ID of the backup, given when a server's backups start and valid until they are cancelled.
         * @example 3166c62f-88d5-4807-b7e2-d92c95e2863b
         */
        backup_id: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
/** One time that a server or a volume was saved. */
export type BackupRun = {
    /** ID of the run. */
    backuprun_id: string;
    /** State of the run; empty in one example. */
    status?: "available" | "restoring" | "" | (string & {});
    /** When the run was made; may be empty. A time without a zone means UTC. */
    created_at?: string;
    /** What was saved, the server (`instance` or `server`) or a `volume`. */
    type?: "instance" | "server" | "volume" | (string & {});
    /** ID of the volume, for a run of type `volume`. */
    volume_id?: string;
};
/** The automatic backups of one server. */
export type ServerBackup = {
    /** ID of the backup. */
    id: string;
    /** ID of the server. */
    instance_id?: string;
    /** When the backups started; may be empty. A time without a zone means UTC. */
    created_at?: string;
    /** ID of a volume of the server. */
    volume_id?: string;
    /** The runs that are kept. The answer on a start lacks them. */
    backupruns?: BackupRun[];
};
/** A list of backups, all in one answer. */
export type ListBackupsResponse = {
    /** The backups. */
    backup: ServerBackup[];
};
/** What went wrong, in an unknown form. OpenStack's Compute, which this service is built on, wraps errors as `{"badRequest": {"code": 400, "message": "…"}}`, with a key that varies. */
export type ErrorBody = unknown;
/** Which server to back up. */
export type StartBackupRequest = {
    /** The backup to start. */
    backup: {
        /** ID of the server. */
        instance_id: string;
    };
};
/** The backup that was started. */
export type StartBackupResponse = {
    /** The automatic backups of one server. */
    backup: ServerBackup;
};
/** One backup. */
export type ShowBackupResponse = {
    /** The backup, or an array of it. */
    backup: ServerBackup[] | ServerBackup;
};
/** Saves a run as an image, which stays when the run is deleted. */
export type CreateImageAction = {
    /** What to save. */
    createImage: {
        /** ID of the run. */
        backuprun_id: string;
        /** Name of the new image, of ASCII letters, digits, hyphens and underscores. */
        image_name: string;
    };
};
/** Puts the state of a run back onto the server, which must be stopped. */
export type RestoreAction = {
    /** What to restore. */
    restore: {
        /** ID of the run. */
        backuprun_id: string;
    };
};
/** Pauses the automatic backups. */
export type StopBackupAction = {
    /** Always null. */
    "backup-stop": null;
};
/** Resumes the automatic backups. */
export type ResumeBackupAction = {
    /** Always null. */
    "backup-start": null;
};
/** What to do, one action a call. */
export type BackupAction = CreateImageAction | RestoreAction | StopBackupAction | ResumeBackupAction;
export type ResponseBackupList = components['responses']['BackupList'];
export type ResponseClientError = components['responses']['ClientError'];
export type ResponseServerError = components['responses']['ServerError'];
export type ParameterTenantId = components['parameters']['tenant_id'];
export type ParameterBackupId = components['parameters']['backup_id'];
export type $defs = Record<string, never>;
export interface operations {
    listBackups: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the tenant (an older word for project). The client takes it from the session.
                 * @example 1864e71d2deb46f6b47526b69c65a45d
                 */
                tenant_id: components["parameters"]["tenant_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["BackupList"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    startBackup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the tenant (an older word for project). The client takes it from the session.
                 * @example 1864e71d2deb46f6b47526b69c65a45d
                 */
                tenant_id: components["parameters"]["tenant_id"];
            };
            cookie?: never;
        };
        /** Which server to back up. */
        requestBody: {
            content: {
                "application/json": StartBackupRequest;
            };
        };
        responses: {
            /** The backups have started. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": StartBackupResponse;
                    "text/html": StartBackupResponse;
                };
            };
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listBackupsV1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the tenant (an older word for project). The client takes it from the session.
                 * @example 1864e71d2deb46f6b47526b69c65a45d
                 */
                tenant_id: components["parameters"]["tenant_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["BackupList"];
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
                 * ID of the tenant (an older word for project). The client takes it from the session.
                 * @example 1864e71d2deb46f6b47526b69c65a45d
                 */
                tenant_id: components["parameters"]["tenant_id"];
                /**
                 * ID of the backup, given when a server's backups start and valid until they are cancelled.
                 * @example 3166c62f-88d5-4807-b7e2-d92c95e2863b
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
                    "text/html": ShowBackupResponse;
                };
            };
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    cancelBackup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the tenant (an older word for project). The client takes it from the session.
                 * @example 1864e71d2deb46f6b47526b69c65a45d
                 */
                tenant_id: components["parameters"]["tenant_id"];
                /**
                 * ID of the backup, given when a server's backups start and valid until they are cancelled.
                 * @example 3166c62f-88d5-4807-b7e2-d92c95e2863b
                 */
                backup_id: components["parameters"]["backup_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The backups have ended. */
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
    runBackupAction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the tenant (an older word for project). The client takes it from the session.
                 * @example 1864e71d2deb46f6b47526b69c65a45d
                 */
                tenant_id: components["parameters"]["tenant_id"];
                /**
                 * ID of the backup, given when a server's backups start and valid until they are cancelled.
                 * @example 3166c62f-88d5-4807-b7e2-d92c95e2863b
                 */
                backup_id: components["parameters"]["backup_id"];
            };
            cookie?: never;
        };
        /** The action. */
        requestBody: {
            content: {
                "application/json": BackupAction;
            };
        };
        responses: {
            /** Backups are paused or resumed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** The image will be made, or the run restored. The body is empty. */
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
}
