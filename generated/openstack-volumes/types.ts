// Generated from specs/openstack-volumes by `npm run generate`. To change it, change the spec.
export interface paths {
    "/v3/{project_id}/volumes": {
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
         * List volumes in short
         * @description Lists the volumes of the project with ID, name and links only. From version 3.31 on, a filter that the cloud does not allow is answered with 400, unless an administrator asks.
         */
        get: operations["listVolumes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/{project_id}/volumes/detail": {
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
         * List volumes
         * @description Lists the volumes of the project with all their fields. From version 3.31 on, a filter that the cloud does not allow is answered with 400, unless an administrator asks.
         */
        get: operations["listVolumesDetail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/{project_id}/volumes/summary": {
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
         * Count volumes
         * @description Gives the number of volumes, their size, and the metadata that they have.
         */
        get: operations["showVolumesSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/{project_id}/volumes/{volume_id}": {
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
                 * @description ID of the volume.
                 * @example f7223234-1afc-4d19-bfa3-d19deb6235ef
                 */
                volume_id: components["parameters"]["volume_id"];
            };
            cookie?: never;
        };
        /**
         * Show a volume
         * @description Shows one volume.
         */
        get: operations["showVolume"];
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
        /** @description An address of a volume. */
        Link: {
            /** @description The address. It may name an internal host. */
            href?: string;
            /** @description What the address is, such as `self` or `bookmark`. */
            rel?: string;
        };
        /** @description A volume in short. */
        VolumeSummary: {
            /** @description ID of the volume. */
            id: string;
            /** @description Addresses of the volume. */
            links: components["schemas"]["Link"][];
            /** @description Name of the volume. */
            name: string | null;
        };
        /** @description A link to the next page. */
        NextLink: {
            /** @description Address of the next page. The client uses its query only. */
            href?: string;
            /** @description What the address is. With `next` there may be more volumes. */
            rel?: string;
        };
        /** @description Where the next page is. Only there when the page is as long as `limit`, or as the cloud's own limit. */
        NextLinks: components["schemas"]["NextLink"][];
        /** @description How many volumes match, on all pages. Only if `with_count` asks for it, from version 3.45 on. */
        VolumeCount: number;
        /** @description A page of a list of volumes in short. */
        ListVolumesResponse: {
            /** @description The volumes on this page. */
            volumes: components["schemas"]["VolumeSummary"][];
            volumes_links?: components["schemas"]["NextLinks"];
            count?: components["schemas"]["VolumeCount"];
        };
        /** @description One failure. */
        Fault: {
            /** @description The HTTP status. */
            code?: number;
            /** @description What went wrong, in words. */
            message?: string;
        };
        /** @description What went wrong, under one key that names the kind of failure, such as `badRequest`, `itemNotFound` or `computeFault`. */
        FaultResponse: {
            [key: string]: components["schemas"]["Fault"];
        };
        /** @description A server that the volume is attached to. */
        VolumeAttachment: {
            /** @description ID of the server; null if the volume is attached to a host instead. */
            server_id?: string | null;
            /** @description ID of the attachment. */
            attachment_id?: string;
            /**
             * @description When the volume was attached. A time without a zone means UTC.
             * @example 2019-09-30T19:30:34.000000
             */
            attached_at?: string | null;
            /** @description Host that the volume is attached to. Null for who is no administrator. */
            host_name?: string | null;
            /** @description ID of the volume. */
            volume_id?: string;
            /**
             * @description Name of the device in the server.
             * @example /dev/vda
             */
            device?: string | null;
            /** @description ID of the volume, once more. */
            id?: string;
        };
        /**
         * @description State of the volume: `available` can be attached, `in-use` is attached, `backing-up` is being backed up, `restoring-backup` receives a backup; the others are what their names say.
         * @enum {string}
         */
        VolumeStatus: "creating" | "available" | "reserved" | "attaching" | "detaching" | "in-use" | "maintenance" | "deleting" | "awaiting-transfer" | "error" | "error_deleting" | "backing-up" | "restoring-backup" | "error_backing-up" | "error_restoring" | "error_extending" | "downloading" | "uploading" | "retyping" | "extending" | (string & {});
        /** @description A volume. */
        VolumeDetail: {
            /** @description State of the migration to another back end. For administrators only. */
            migration_status?: string | null;
            /** @description Servers that the volume is attached to. */
            attachments: components["schemas"]["VolumeAttachment"][];
            /** @description Addresses of the volume. */
            links: components["schemas"]["Link"][];
            /** @description Availability zone of the volume. */
            availability_zone?: string;
            /** @description Back end that holds the volume, as `host@backend#pool`. As the cloud's policy allows. */
            "os-vol-host-attr:host"?: string | null;
            /** @description Whether the volume is encrypted. */
            encrypted: boolean;
            /** @description ID of the key of an encrypted volume; missing for other volumes. From version 3.64 on. */
            encryption_key_id?: string;
            /**
             * @description When the volume was last changed, null if never. A time without a zone means UTC.
             * @example 2018-11-28T06:25:18.288987
             */
            updated_at: string | null;
            /** @description State of the replication. */
            replication_status: string | null;
            /** @description ID of the snapshot that the volume was made from. */
            snapshot_id?: string | null;
            /** @description ID of the volume. */
            id: string;
            /** @description Size of the volume, in GiB. */
            size: number;
            /** @description ID of the user who made the volume. */
            user_id: string;
            /** @description ID of the project that owns the volume. As the cloud's policy allows. */
            "os-vol-tenant-attr:tenant_id"?: string;
            /** @description State of the migration to another back end, null if there is none under way. For administrators. */
            "os-vol-mig-status-attr:migstat"?: string | null;
            /** @description Metadata of the volume, as keys and values. */
            metadata: {
                [key: string]: string;
            };
            status: components["schemas"]["VolumeStatus"];
            /** @description Metadata of the image that the volume, or the snapshot that it was made from, comes from; missing for other volumes. */
            volume_image_metadata?: {
                [key: string]: string;
            };
            /** @description Description of the volume. */
            description: string | null;
            /** @description Whether the volume can be attached to several servers. */
            multiattach: boolean;
            /** @description ID of the volume that the volume was made from. */
            source_volid?: string | null;
            /** @description ID of the consistency group. */
            consistencygroup_id: string | null;
            /** @description ID of the volume that the name on the back end is made of. For administrators. */
            "os-vol-mig-status-attr:name_id"?: string | null;
            /** @description Name of the volume. */
            name: string | null;
            /**
             * @description Whether a server can boot from the volume, as text.
             * @enum {string}
             */
            bootable: "true" | "false" | (string & {});
            /**
             * @description When the volume was created. A time without a zone means UTC.
             * @example 2018-11-28T06:25:15.288987
             */
            created_at: string;
            /** @description Name of the volume's type. Before version 3.63 it may be the type's ID if there is no name. */
            volume_type: string | null;
            /** @description ID of the volume's type. From version 3.63 on. */
            volume_type_id?: string;
            /** @description ID of the group that the volume is in. From version 3.13 on. */
            group_id?: string | null;
            /** @description What the storage driver calls the volume, null if it has no name for it. For administrators, from version 3.21 on. */
            provider_id?: string | null;
            /** @description ID of the volume service that is in charge of the volume. From version 3.48 on. */
            service_uuid?: string | null;
            /**
             * @description Whether the host that connects the volume has to lock meanwhile: true only if its iSCSI initiator does not know manual scans, false never, null always. Before version 3.69: whether volumes of the back end share targets. From version 3.48 on.
             * @default true
             */
            shared_targets?: boolean | null;
            /** @description Name of the cluster that is in charge of the volume. For administrators, from version 3.61 on. */
            cluster_name?: string | null;
            /** @description Whether the volume counts towards the quota. From version 3.65 on. */
            consumes_quota?: boolean;
        };
        /** @description A page of a list of volumes. */
        ListVolumesDetailResponse: {
            /** @description The volumes on this page. */
            volumes: components["schemas"]["VolumeDetail"][];
            volumes_links?: components["schemas"]["NextLinks"];
            count?: components["schemas"]["VolumeCount"];
        };
        /** @description How many volumes there are, how large they are, and their metadata. */
        VolumesSummary: {
            /** @description Size of all volumes, in GB. */
            total_size: number;
            /** @description Number of volumes. */
            total_count: number;
            /** @description All values that the volumes have, by metadata key. From version 3.36 on. */
            metadata?: {
                [key: string]: string[];
            };
        };
        /** @description Numbers of volumes. */
        ShowVolumesSummaryResponse: {
            "volume-summary": components["schemas"]["VolumesSummary"];
        };
        /** @description One volume. */
        ShowVolumeResponse: {
            volume: components["schemas"]["VolumeDetail"];
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
        /** @description The request was refused. */
        ClientError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["FaultResponse"];
            };
        };
        /** @description The service failed. */
        ServerError: {
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
        /** @description Whether to take the volumes of all projects. For administrators only. */
        all_tenants: string;
        /** @description Order: keys with an optional direction, separated by commas, as `key:asc,key:desc`. The direction is `desc` if not given. Not together with `sort_key` or `sort_dir`. Sort by fields that are never null, such as `created_at`, `id` or `status`: by one that can be null, such as `name`, a Cinder may lose items between pages, as it was seen to do with backups. */
        sort: string;
        /**
         * @deprecated
         * @description What to sort by. Use `sort` instead. By a field that can be null, such as `name`, a Cinder may lose items between pages.
         */
        sort_key: "name" | "status" | "container_format" | "disk_format" | "size" | "id" | "created_at" | "updated_at";
        /**
         * @deprecated
         * @description Direction of the sorting, `asc` or `desc`. Use `sort` instead.
         */
        sort_dir: "asc" | "desc";
        /**
         * @description Page size, 1 or more. It does not cap the list. A page has at most 1000 volumes unless the cloud is set up otherwise.
         * @example 10
         */
        limit: number;
        /** @description How many volumes to skip, 0 or more. It counts from the start of the list, so the client drops it once it has a marker. */
        offset: number;
        /** @description ID of the last volume on the page before. */
        marker: string;
        /**
         * @description Only volumes that have these metadata: keys and values in the form `{'key':'value'}`.
         * @example {'key1':'value1'}
         */
        metadata: string;
        /** @description Whether the answer also has `count`. From version 3.45 on. */
        with_count: boolean;
        /**
         * @description Only volumes that were created at such a time: `gt`, `gte`, `eq`, `neq`, `lt` or `lte`, a colon and a time in ISO 8601; several are separated by commas. A time without a zone means UTC. From version 3.60 on.
         * @example gt:2018-11-28T00:00:00+00:00
         */
        created_at: string;
        /**
         * @description Only volumes that were changed at such a time: `gt`, `gte`, `eq`, `neq`, `lt` or `lte`, a colon and a time in ISO 8601; several are separated by commas. A time without a zone means UTC. From version 3.60 on.
         * @example gt:2018-11-28T00:00:00+00:00
         */
        updated_at: string;
        /** @description Only volumes that do, or do not, count towards the quota. Those that do not are mostly temporary ones of the service itself. From version 3.65 on. A cloud whose operator did not enable this filter answers 400. */
        consumes_quota: boolean;
        /**
         * @description ID of the volume.
         * @example f7223234-1afc-4d19-bfa3-d19deb6235ef
         */
        volume_id: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type Link = components['schemas']['Link'];
export type VolumeSummary = components['schemas']['VolumeSummary'];
export type NextLink = components['schemas']['NextLink'];
export type NextLinks = components['schemas']['NextLinks'];
export type VolumeCount = components['schemas']['VolumeCount'];
export type ListVolumesResponse = components['schemas']['ListVolumesResponse'];
export type Fault = components['schemas']['Fault'];
export type FaultResponse = components['schemas']['FaultResponse'];
export type VolumeAttachment = components['schemas']['VolumeAttachment'];
export type VolumeStatus = components['schemas']['VolumeStatus'];
export type VolumeDetail = components['schemas']['VolumeDetail'];
export type ListVolumesDetailResponse = components['schemas']['ListVolumesDetailResponse'];
export type VolumesSummary = components['schemas']['VolumesSummary'];
export type ShowVolumesSummaryResponse = components['schemas']['ShowVolumesSummaryResponse'];
export type ShowVolumeResponse = components['schemas']['ShowVolumeResponse'];
export type ResponseBadRequest = components['responses']['BadRequest'];
export type ResponseClientError = components['responses']['ClientError'];
export type ResponseServerError = components['responses']['ServerError'];
export type ParameterProjectId = components['parameters']['project_id'];
export type ParameterAllTenants = components['parameters']['all_tenants'];
export type ParameterSort = components['parameters']['sort'];
export type ParameterSortKey = components['parameters']['sort_key'];
export type ParameterSortDir = components['parameters']['sort_dir'];
export type ParameterLimit = components['parameters']['limit'];
export type ParameterOffset = components['parameters']['offset'];
export type ParameterMarker = components['parameters']['marker'];
export type ParameterMetadata = components['parameters']['metadata'];
export type ParameterWithCount = components['parameters']['with_count'];
export type ParameterCreatedAt = components['parameters']['created_at'];
export type ParameterUpdatedAt = components['parameters']['updated_at'];
export type ParameterConsumesQuota = components['parameters']['consumes_quota'];
export type ParameterVolumeId = components['parameters']['volume_id'];
export type $defs = Record<string, never>;
export interface operations {
    listVolumes: {
        parameters: {
            query?: {
                /** @description Whether to take the volumes of all projects. For administrators only. */
                all_tenants?: components["parameters"]["all_tenants"];
                /** @description Order: keys with an optional direction, separated by commas, as `key:asc,key:desc`. The direction is `desc` if not given. Not together with `sort_key` or `sort_dir`. Sort by fields that are never null, such as `created_at`, `id` or `status`: by one that can be null, such as `name`, a Cinder may lose items between pages, as it was seen to do with backups. */
                sort?: components["parameters"]["sort"];
                /**
                 * @deprecated
                 * @description What to sort by. Use `sort` instead. By a field that can be null, such as `name`, a Cinder may lose items between pages.
                 */
                sort_key?: components["parameters"]["sort_key"];
                /**
                 * @deprecated
                 * @description Direction of the sorting, `asc` or `desc`. Use `sort` instead.
                 */
                sort_dir?: components["parameters"]["sort_dir"];
                /**
                 * @description Page size, 1 or more. It does not cap the list. A page has at most 1000 volumes unless the cloud is set up otherwise.
                 * @example 10
                 */
                limit?: components["parameters"]["limit"];
                /** @description How many volumes to skip, 0 or more. It counts from the start of the list, so the client drops it once it has a marker. */
                offset?: components["parameters"]["offset"];
                /** @description ID of the last volume on the page before. */
                marker?: components["parameters"]["marker"];
                /**
                 * @description Only volumes that have these metadata: keys and values in the form `{'key':'value'}`.
                 * @example {'key1':'value1'}
                 */
                metadata?: components["parameters"]["metadata"];
                /** @description Whether the answer also has `count`. From version 3.45 on. */
                with_count?: components["parameters"]["with_count"];
                /**
                 * @description Only volumes that were created at such a time: `gt`, `gte`, `eq`, `neq`, `lt` or `lte`, a colon and a time in ISO 8601; several are separated by commas. A time without a zone means UTC. From version 3.60 on.
                 * @example gt:2018-11-28T00:00:00+00:00
                 */
                created_at?: components["parameters"]["created_at"];
                /**
                 * @description Only volumes that were changed at such a time: `gt`, `gte`, `eq`, `neq`, `lt` or `lte`, a colon and a time in ISO 8601; several are separated by commas. A time without a zone means UTC. From version 3.60 on.
                 * @example gt:2018-11-28T00:00:00+00:00
                 */
                updated_at?: components["parameters"]["updated_at"];
                /** @description Only volumes that do, or do not, count towards the quota. Those that do not are mostly temporary ones of the service itself. From version 3.65 on. A cloud whose operator did not enable this filter answers 400. */
                consumes_quota?: components["parameters"]["consumes_quota"];
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
            /** @description A page of volumes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListVolumesResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
        };
    };
    listVolumesDetail: {
        parameters: {
            query?: {
                /** @description Whether to take the volumes of all projects. For administrators only. */
                all_tenants?: components["parameters"]["all_tenants"];
                /** @description Order: keys with an optional direction, separated by commas, as `key:asc,key:desc`. The direction is `desc` if not given. Not together with `sort_key` or `sort_dir`. Sort by fields that are never null, such as `created_at`, `id` or `status`: by one that can be null, such as `name`, a Cinder may lose items between pages, as it was seen to do with backups. */
                sort?: components["parameters"]["sort"];
                /**
                 * @deprecated
                 * @description What to sort by. Use `sort` instead. By a field that can be null, such as `name`, a Cinder may lose items between pages.
                 */
                sort_key?: components["parameters"]["sort_key"];
                /**
                 * @deprecated
                 * @description Direction of the sorting, `asc` or `desc`. Use `sort` instead.
                 */
                sort_dir?: components["parameters"]["sort_dir"];
                /**
                 * @description Page size, 1 or more. It does not cap the list. A page has at most 1000 volumes unless the cloud is set up otherwise.
                 * @example 10
                 */
                limit?: components["parameters"]["limit"];
                /** @description How many volumes to skip, 0 or more. It counts from the start of the list, so the client drops it once it has a marker. */
                offset?: components["parameters"]["offset"];
                /** @description ID of the last volume on the page before. */
                marker?: components["parameters"]["marker"];
                /**
                 * @description Only volumes that have these metadata: keys and values in the form `{'key':'value'}`.
                 * @example {'key1':'value1'}
                 */
                metadata?: components["parameters"]["metadata"];
                /** @description Whether the answer also has `count`. From version 3.45 on. */
                with_count?: components["parameters"]["with_count"];
                /**
                 * @description Only volumes that were created at such a time: `gt`, `gte`, `eq`, `neq`, `lt` or `lte`, a colon and a time in ISO 8601; several are separated by commas. A time without a zone means UTC. From version 3.60 on.
                 * @example gt:2018-11-28T00:00:00+00:00
                 */
                created_at?: components["parameters"]["created_at"];
                /**
                 * @description Only volumes that were changed at such a time: `gt`, `gte`, `eq`, `neq`, `lt` or `lte`, a colon and a time in ISO 8601; several are separated by commas. A time without a zone means UTC. From version 3.60 on.
                 * @example gt:2018-11-28T00:00:00+00:00
                 */
                updated_at?: components["parameters"]["updated_at"];
                /** @description Only volumes that do, or do not, count towards the quota. Those that do not are mostly temporary ones of the service itself. From version 3.65 on. A cloud whose operator did not enable this filter answers 400. */
                consumes_quota?: components["parameters"]["consumes_quota"];
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
            /** @description A page of volumes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListVolumesDetailResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
        };
    };
    showVolumesSummary: {
        parameters: {
            query?: {
                /** @description Whether to take the volumes of all projects. For administrators only. */
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
            /** @description The numbers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShowVolumesSummaryResponse"];
                };
            };
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    showVolume: {
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
                 * @description ID of the volume.
                 * @example f7223234-1afc-4d19-bfa3-d19deb6235ef
                 */
                volume_id: components["parameters"]["volume_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The volume. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShowVolumeResponse"];
                };
            };
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
}
