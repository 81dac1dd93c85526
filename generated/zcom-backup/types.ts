// Generated from specs/zcom-backup by `npm run generate`. To change it, change the spec.
export interface paths {
    "/v2/{tenant_id}/backup": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the tenant (an older word for project). The client takes it from the session.
                 * @example 1864e71d2deb46f6b47526b69c65a45d
                 */
                tenant_id: components["parameters"]["tenant_id"];
            };
            cookie?: never;
        };
        /**
         * List backups
         * @description Lists the backups of the tenant's servers, with the runs of each.
         */
        get: operations["listBackups"];
        put?: never;
        /**
         * Start backups
         * @description Starts the automatic backups of one server.
         */
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
                 * @description ID of the tenant (an older word for project). The client takes it from the session.
                 * @example 1864e71d2deb46f6b47526b69c65a45d
                 */
                tenant_id: components["parameters"]["tenant_id"];
            };
            cookie?: never;
        };
        /**
         * List backups, by the path that the page prints
         * @deprecated
         * @description The path of the page's request line, which is likely a slip. Use `listBackups`.
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
                 * @description ID of the tenant (an older word for project). The client takes it from the session.
                 * @example 1864e71d2deb46f6b47526b69c65a45d
                 */
                tenant_id: components["parameters"]["tenant_id"];
                /**
                 * @description ID of the backup, given when a server's backups start and valid until they are cancelled.
                 * @example 3166c62f-88d5-4807-b7e2-d92c95e2863b
                 */
                backup_id: components["parameters"]["backup_id"];
            };
            cookie?: never;
        };
        /**
         * Show a backup
         * @description Shows the backup of one server, with its runs.
         */
        get: operations["showBackup"];
        put?: never;
        post?: never;
        /**
         * Cancel backups
         * @description Ends the automatic backups of one server.
         */
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
                 * @description ID of the tenant (an older word for project). The client takes it from the session.
                 * @example 1864e71d2deb46f6b47526b69c65a45d
                 */
                tenant_id: components["parameters"]["tenant_id"];
                /**
                 * @description ID of the backup, given when a server's backups start and valid until they are cancelled.
                 * @example 3166c62f-88d5-4807-b7e2-d92c95e2863b
                 */
                backup_id: components["parameters"]["backup_id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Run an action on a backup
         * @description Saves a run as an image, restores a run, or pauses or resumes the automatic backups: the one member of the body says which.
         */
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
        /** @description One time that a server or a volume was saved. */
        BackupRun: {
            /** @description ID of the run. */
            backuprun_id: string;
            /**
             * @description State of the run; empty in one example.
             * @enum {string}
             */
            status?: "available" | "restoring" | "" | (string & {});
            /** @description When the run was made; may be empty. A time without a zone means UTC. */
            created_at?: string;
            /**
             * @description What was saved, the server (`instance` or `server`) or a `volume`.
             * @enum {string}
             */
            type?: "instance" | "server" | "volume" | (string & {});
            /** @description ID of the volume, for a run of type `volume`. */
            volume_id?: string;
        };
        /** @description The automatic backups of one server. */
        ServerBackup: {
            /** @description ID of the backup. */
            id: string;
            /** @description ID of the server. */
            instance_id?: string;
            /** @description When the backups started; may be empty. A time without a zone means UTC. */
            created_at?: string;
            /** @description ID of a volume of the server. */
            volume_id?: string;
            /** @description The runs that are kept. The answer on a start lacks them. */
            backupruns?: components["schemas"]["BackupRun"][];
        };
        /** @description A list of backups, all in one answer. */
        ListBackupsResponse: {
            /** @description The backups. */
            backup: components["schemas"]["ServerBackup"][];
        };
        /** @description What went wrong, in an unknown form. OpenStack's Compute, which this service is built on, wraps errors as `{"badRequest": {"code": 400, "message": "…"}}`, with a key that varies. */
        ErrorBody: unknown;
        /** @description Which server to back up. */
        StartBackupRequest: {
            /** @description The backup to start. */
            backup: {
                /** @description ID of the server. */
                instance_id: string;
            };
        };
        /** @description The backup that was started. */
        StartBackupResponse: {
            backup: components["schemas"]["ServerBackup"];
        };
        /** @description One backup. */
        ShowBackupResponse: {
            /** @description The backup, or an array of it. */
            backup: components["schemas"]["ServerBackup"][] | components["schemas"]["ServerBackup"];
        };
        /**
         * createImage
         * @description Saves a run as an image, which stays when the run is deleted.
         */
        CreateImageAction: {
            /** @description What to save. */
            createImage: {
                /** @description ID of the run. */
                backuprun_id: string;
                /** @description Name of the new image, of ASCII letters, digits, hyphens and underscores. */
                image_name: string;
            };
        };
        /**
         * restore
         * @description Puts the state of a run back onto the server, which must be stopped.
         */
        RestoreAction: {
            /** @description What to restore. */
            restore: {
                /** @description ID of the run. */
                backuprun_id: string;
            };
        };
        /**
         * backup-stop
         * @description Pauses the automatic backups.
         */
        StopBackupAction: {
            /** @description Always null. */
            "backup-stop": null;
        };
        /**
         * backup-start
         * @description Resumes the automatic backups.
         */
        ResumeBackupAction: {
            /** @description Always null. */
            "backup-start": null;
        };
        /** @description What to do, one action a call. */
        BackupAction: components["schemas"]["CreateImageAction"] | components["schemas"]["RestoreAction"] | components["schemas"]["StopBackupAction"] | components["schemas"]["ResumeBackupAction"];
    };
    responses: {
        /** @description All backups of the tenant. */
        BackupList: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ListBackupsResponse"];
                "text/html": components["schemas"]["ListBackupsResponse"];
            };
        };
        /** @description The request was refused. No source documents the body. */
        ClientError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
                "text/html": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The service failed. No source documents the body. */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
                "text/html": components["schemas"]["ErrorBody"];
            };
        };
    };
    parameters: {
        /**
         * @description ID of the tenant (an older word for project). The client takes it from the session.
         * @example 1864e71d2deb46f6b47526b69c65a45d
         */
        tenant_id: string;
        /**
         * @description ID of the backup, given when a server's backups start and valid until they are cancelled.
         * @example 3166c62f-88d5-4807-b7e2-d92c95e2863b
         */
        backup_id: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type BackupRun = components['schemas']['BackupRun'];
export type ServerBackup = components['schemas']['ServerBackup'];
export type ListBackupsResponse = components['schemas']['ListBackupsResponse'];
export type ErrorBody = components['schemas']['ErrorBody'];
export type StartBackupRequest = components['schemas']['StartBackupRequest'];
export type StartBackupResponse = components['schemas']['StartBackupResponse'];
export type ShowBackupResponse = components['schemas']['ShowBackupResponse'];
export type CreateImageAction = components['schemas']['CreateImageAction'];
export type RestoreAction = components['schemas']['RestoreAction'];
export type StopBackupAction = components['schemas']['StopBackupAction'];
export type ResumeBackupAction = components['schemas']['ResumeBackupAction'];
export type BackupAction = components['schemas']['BackupAction'];
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
                 * @description ID of the tenant (an older word for project). The client takes it from the session.
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
                 * @description ID of the tenant (an older word for project). The client takes it from the session.
                 * @example 1864e71d2deb46f6b47526b69c65a45d
                 */
                tenant_id: components["parameters"]["tenant_id"];
            };
            cookie?: never;
        };
        /** @description Which server to back up. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartBackupRequest"];
            };
        };
        responses: {
            /** @description The backups have started. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StartBackupResponse"];
                    "text/html": components["schemas"]["StartBackupResponse"];
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
                 * @description ID of the tenant (an older word for project). The client takes it from the session.
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
                 * @description ID of the tenant (an older word for project). The client takes it from the session.
                 * @example 1864e71d2deb46f6b47526b69c65a45d
                 */
                tenant_id: components["parameters"]["tenant_id"];
                /**
                 * @description ID of the backup, given when a server's backups start and valid until they are cancelled.
                 * @example 3166c62f-88d5-4807-b7e2-d92c95e2863b
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
                    "text/html": components["schemas"]["ShowBackupResponse"];
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
                 * @description ID of the tenant (an older word for project). The client takes it from the session.
                 * @example 1864e71d2deb46f6b47526b69c65a45d
                 */
                tenant_id: components["parameters"]["tenant_id"];
                /**
                 * @description ID of the backup, given when a server's backups start and valid until they are cancelled.
                 * @example 3166c62f-88d5-4807-b7e2-d92c95e2863b
                 */
                backup_id: components["parameters"]["backup_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The backups have ended. */
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
                 * @description ID of the tenant (an older word for project). The client takes it from the session.
                 * @example 1864e71d2deb46f6b47526b69c65a45d
                 */
                tenant_id: components["parameters"]["tenant_id"];
                /**
                 * @description ID of the backup, given when a server's backups start and valid until they are cancelled.
                 * @example 3166c62f-88d5-4807-b7e2-d92c95e2863b
                 */
                backup_id: components["parameters"]["backup_id"];
            };
            cookie?: never;
        };
        /** @description The action. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["BackupAction"];
            };
        };
        responses: {
            /** @description Backups are paused or resumed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The image will be made, or the run restored. The body is empty. */
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
