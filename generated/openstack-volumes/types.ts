// Generated from specs/openstack-volumes by `npm run generate`. To change it, change the spec.
export interface paths {
    "/v3/{project_id}/volumes": {
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
        /** Lists the volumes of the project with ID, name and links only. From version 3.31 on, a filter that the cloud does not allow is answered with 400, unless an administrator asks. */
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
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        /** Lists the volumes of the project with all their fields. From version 3.31 on, a filter that the cloud does not allow is answered with 400, unless an administrator asks. */
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
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        /** Gives the number of volumes, their size, and the metadata that they have. */
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
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /**
                 * ID of the volume.
                 * @example f7223234-1afc-4d19-bfa3-d19deb6235ef
                 */
                volume_id: components["parameters"]["volume_id"];
            };
            cookie?: never;
        };
        /** Shows one volume. */
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
        Link: Link;
        VolumeSummary: VolumeSummary;
        NextLink: NextLink;
        NextLinks: NextLinks;
        VolumeCount: VolumeCount;
        ListVolumesResponse: ListVolumesResponse;
        Fault: Fault;
        FaultResponse: FaultResponse;
        VolumeAttachment: VolumeAttachment;
        VolumeStatus: VolumeStatus;
        VolumeDetail: VolumeDetail;
        ListVolumesDetailResponse: ListVolumesDetailResponse;
        VolumesSummary: VolumesSummary;
        ShowVolumesSummaryResponse: ShowVolumesSummaryResponse;
        ShowVolumeResponse: ShowVolumeResponse;
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
        /** The request was refused. */
        ClientError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": FaultResponse;
            };
        };
        /** The service failed. */
        ServerError: {
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
        /** Whether to take the volumes of all projects. For administrators only. */
        all_tenants: string;
        /** Order: keys with an optional direction, separated by commas, as `key:asc,key:desc`. The direction is `desc` if not given. Not together with `sort_key` or `sort_dir`. Sort by fields that are never null, such as `created_at`, `id` or `status`: by one that can be null, such as `name`, a Cinder may lose items between pages, as it was seen to do with backups. */
        sort: string;
        /**
         * What to sort by. By a field that can be null, such as `name`, a Cinder may lose items between pages.
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
        /**
         * Page size, 1 or more. It does not cap the list. A page has at most 1000 volumes unless the cloud is set up otherwise.
         * @example 10
         */
        limit: number;
        /** How many volumes to skip, 0 or more. It counts from the start of the list, so the client drops it once it has a marker. */
        offset: number;
        /** ID of the last volume on the page before. */
        marker: string;
        /**
         * Only volumes that have these metadata: keys and values in the form `{'key':'value'}`.
         * @example {'key1':'value1'}
         */
        metadata: string;
        /**
         * Whether the answer also has `count`. From version 3.45 on.
         * @default false
         */
        with_count: boolean;
        /**
         * Only volumes that were created at such a time: `gt`, `gte`, `eq`, `neq`, `lt` or `lte`, a colon and a time in ISO 8601; several are separated by commas. A time without a zone means UTC. From version 3.60 on.
         * @example gt:2018-11-28T00:00:00+00:00
         */
        created_at: string;
        /**
         * Only volumes that were changed at such a time: `gt`, `gte`, `eq`, `neq`, `lt` or `lte`, a colon and a time in ISO 8601; several are separated by commas. A time without a zone means UTC. From version 3.60 on.
         * @example gt:2018-11-28T00:00:00+00:00
         */
        updated_at: string;
        /** Only volumes that do, or do not, count towards the quota. Those that do not are mostly temporary ones of the service itself. From version 3.65 on. A cloud whose operator did not enable this filter answers 400. */
        consumes_quota: boolean;
        /**
         * ID of the volume.
         * @example f7223234-1afc-4d19-bfa3-d19deb6235ef
         */
        volume_id: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
/** An address of a volume. */
export type Link = {
    /** The address. It may name an internal host. */
    href?: string;
    /** What the address is, such as `self` or `bookmark`. */
    rel?: string;
};
/** A volume in short. */
export type VolumeSummary = {
    /** ID of the volume. */
    id: string;
    /** Addresses of the volume. */
    links: Link[];
    /** Name of the volume. */
    name: string | null;
};
/** A link to the next page. */
export type NextLink = {
    /** Address of the next page. The client uses its query only. */
    href?: string;
    /** What the address is. With `next` there may be more volumes. */
    rel?: string;
};
/** Where the next page is. Only there when the page is as long as `limit`, or as the cloud's own limit. */
export type NextLinks = NextLink[];
/** How many volumes match, on all pages. Only if `with_count` asks for it, from version 3.45 on. */
export type VolumeCount = number;
/** A page of a list of volumes in short. */
export type ListVolumesResponse = {
    /** The volumes on this page. */
    volumes: VolumeSummary[];
    /** Where the next page is. Only there when the page is as long as `limit`, or as the cloud's own limit. */
    volumes_links?: NextLinks;
    /** How many volumes match, on all pages. Only if `with_count` asks for it, from version 3.45 on. */
    count?: VolumeCount;
};
/** One failure. */
export type Fault = {
    /** The HTTP status. */
    code?: number;
    /** What went wrong, in words. */
    message?: string;
};
/** What went wrong, under one key that names the kind of failure, such as `badRequest`, `itemNotFound` or `computeFault`. */
export type FaultResponse = {
    [key: string]: Fault;
};
/** A server that the volume is attached to. */
export type VolumeAttachment = {
    /** ID of the server; null if the volume is attached to a host instead. */
    server_id?: string | null;
    /** ID of the attachment. */
    attachment_id?: string;
    /**
     * When the volume was attached. A time without a zone means UTC.
     * @example 2019-09-30T19:30:34.000000
     */
    attached_at?: string | null;
    /** Host that the volume is attached to. Null for who is no administrator. */
    host_name?: string | null;
    /** ID of the volume. */
    volume_id?: string;
    /**
     * Name of the device in the server.
     * @example /dev/vda
     */
    device?: string | null;
    /** ID of the volume, once more. */
    id?: string;
};
/** State of the volume: `available` can be attached, `in-use` is attached, `backing-up` is being backed up, `restoring-backup` receives a backup; the others are what their names say. */
export type VolumeStatus = "creating" | "available" | "reserved" | "attaching" | "detaching" | "in-use" | "maintenance" | "deleting" | "awaiting-transfer" | "error" | "error_deleting" | "backing-up" | "restoring-backup" | "error_backing-up" | "error_restoring" | "error_extending" | "downloading" | "uploading" | "retyping" | "extending" | (string & {});
/** A volume. */
export type VolumeDetail = {
    /** State of the migration to another back end. For administrators only. */
    migration_status?: string | null;
    /** Servers that the volume is attached to. */
    attachments: VolumeAttachment[];
    /** Addresses of the volume. */
    links: Link[];
    /** Availability zone of the volume. */
    availability_zone?: string;
    /** Back end that holds the volume, as `host@backend#pool`. As the cloud's policy allows. */
    "os-vol-host-attr:host"?: string | null;
    /** Whether the volume is encrypted. */
    encrypted: boolean;
    /** ID of the key of an encrypted volume; missing for other volumes. From version 3.64 on. */
    encryption_key_id?: string;
    /**
     * When the volume was last changed, null if never. A time without a zone means UTC.
     * @example 2018-11-28T06:25:18.288987
     */
    updated_at: string | null;
    /** State of the replication. */
    replication_status: string | null;
    /** ID of the snapshot that the volume was made from. */
    snapshot_id?: string | null;
    /** ID of the volume. */
    id: string;
    /** Size of the volume, in GiB. */
    size: number;
    /** ID of the user who made the volume. */
    user_id: string;
    /** ID of the project that owns the volume. As the cloud's policy allows. */
    "os-vol-tenant-attr:tenant_id"?: string;
    /** State of the migration to another back end, null if there is none under way. For administrators. */
    "os-vol-mig-status-attr:migstat"?: string | null;
    /** Metadata of the volume, as keys and values. */
    metadata: {
        [key: string]: string;
    };
    /** State of the volume: `available` can be attached, `in-use` is attached, `backing-up` is being backed up, `restoring-backup` receives a backup; the others are what their names say. */
    status: VolumeStatus;
    /** Metadata of the image that the volume, or the snapshot that it was made from, comes from; missing for other volumes. */
    volume_image_metadata?: {
        [key: string]: string;
    };
    /** Description of the volume. */
    description: string | null;
    /** Whether the volume can be attached to several servers. */
    multiattach: boolean;
    /** ID of the volume that the volume was made from. */
    source_volid?: string | null;
    /** ID of the consistency group. */
    consistencygroup_id: string | null;
    /** ID of the volume that the name on the back end is made of. For administrators. */
    "os-vol-mig-status-attr:name_id"?: string | null;
    /** Name of the volume. */
    name: string | null;
    /** Whether a server can boot from the volume, as text. */
    bootable: "true" | "false" | (string & {});
    /**
     * When the volume was created. A time without a zone means UTC.
     * @example 2018-11-28T06:25:15.288987
     */
    created_at: string;
    /** Name of the volume's type. Before version 3.63 it may be the type's ID if there is no name. */
    volume_type: string | null;
    /** ID of the volume's type. From version 3.63 on. */
    volume_type_id?: string;
    /** ID of the group that the volume is in. From version 3.13 on. */
    group_id?: string | null;
    /** What the storage driver calls the volume, null if it has no name for it. For administrators, from version 3.21 on. */
    provider_id?: string | null;
    /** ID of the volume service that is in charge of the volume. From version 3.48 on. */
    service_uuid?: string | null;
    /**
     * Whether the host that connects the volume has to lock meanwhile: true only if its iSCSI initiator does not know manual scans, false never, null always. Before version 3.69: whether volumes of the back end share targets. From version 3.48 on.
     * @default true
     */
    shared_targets?: boolean | null;
    /** Name of the cluster that is in charge of the volume. For administrators, from version 3.61 on. */
    cluster_name?: string | null;
    /** Whether the volume counts towards the quota. From version 3.65 on. */
    consumes_quota?: boolean;
};
/** A page of a list of volumes. */
export type ListVolumesDetailResponse = {
    /** The volumes on this page. */
    volumes: VolumeDetail[];
    /** Where the next page is. Only there when the page is as long as `limit`, or as the cloud's own limit. */
    volumes_links?: NextLinks;
    /** How many volumes match, on all pages. Only if `with_count` asks for it, from version 3.45 on. */
    count?: VolumeCount;
};
/** How many volumes there are, how large they are, and their metadata. */
export type VolumesSummary = {
    /** Size of all volumes, in GB. */
    total_size: number;
    /** Number of volumes. */
    total_count: number;
    /** All values that the volumes have, by metadata key. From version 3.36 on. */
    metadata?: {
        [key: string]: string[];
    };
};
/** Numbers of volumes. */
export type ShowVolumesSummaryResponse = {
    /** How many volumes there are, how large they are, and their metadata. */
    "volume-summary": VolumesSummary;
};
/** One volume. */
export type ShowVolumeResponse = {
    /** A volume. */
    volume: VolumeDetail;
};
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
                /** Whether to take the volumes of all projects. For administrators only. */
                all_tenants?: components["parameters"]["all_tenants"];
                /** Order: keys with an optional direction, separated by commas, as `key:asc,key:desc`. The direction is `desc` if not given. Not together with `sort_key` or `sort_dir`. Sort by fields that are never null, such as `created_at`, `id` or `status`: by one that can be null, such as `name`, a Cinder may lose items between pages, as it was seen to do with backups. */
                sort?: components["parameters"]["sort"];
                /**
                 * What to sort by. By a field that can be null, such as `name`, a Cinder may lose items between pages.
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
                /**
                 * Page size, 1 or more. It does not cap the list. A page has at most 1000 volumes unless the cloud is set up otherwise.
                 * @example 10
                 */
                limit?: components["parameters"]["limit"];
                /** How many volumes to skip, 0 or more. It counts from the start of the list, so the client drops it once it has a marker. */
                offset?: components["parameters"]["offset"];
                /** ID of the last volume on the page before. */
                marker?: components["parameters"]["marker"];
                /**
                 * Only volumes that have these metadata: keys and values in the form `{'key':'value'}`.
                 * @example {'key1':'value1'}
                 */
                metadata?: components["parameters"]["metadata"];
                /**
                 * Whether the answer also has `count`. From version 3.45 on.
                 * @default false
                 */
                with_count?: components["parameters"]["with_count"];
                /**
                 * Only volumes that were created at such a time: `gt`, `gte`, `eq`, `neq`, `lt` or `lte`, a colon and a time in ISO 8601; several are separated by commas. A time without a zone means UTC. From version 3.60 on.
                 * @example gt:2018-11-28T00:00:00+00:00
                 */
                created_at?: components["parameters"]["created_at"];
                /**
                 * Only volumes that were changed at such a time: `gt`, `gte`, `eq`, `neq`, `lt` or `lte`, a colon and a time in ISO 8601; several are separated by commas. A time without a zone means UTC. From version 3.60 on.
                 * @example gt:2018-11-28T00:00:00+00:00
                 */
                updated_at?: components["parameters"]["updated_at"];
                /** Only volumes that do, or do not, count towards the quota. Those that do not are mostly temporary ones of the service itself. From version 3.65 on. A cloud whose operator did not enable this filter answers 400. */
                consumes_quota?: components["parameters"]["consumes_quota"];
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
            /** A page of volumes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ListVolumesResponse;
                };
            };
            400: components["responses"]["BadRequest"];
        };
    };
    listVolumesDetail: {
        parameters: {
            query?: {
                /** Whether to take the volumes of all projects. For administrators only. */
                all_tenants?: components["parameters"]["all_tenants"];
                /** Order: keys with an optional direction, separated by commas, as `key:asc,key:desc`. The direction is `desc` if not given. Not together with `sort_key` or `sort_dir`. Sort by fields that are never null, such as `created_at`, `id` or `status`: by one that can be null, such as `name`, a Cinder may lose items between pages, as it was seen to do with backups. */
                sort?: components["parameters"]["sort"];
                /**
                 * What to sort by. By a field that can be null, such as `name`, a Cinder may lose items between pages.
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
                /**
                 * Page size, 1 or more. It does not cap the list. A page has at most 1000 volumes unless the cloud is set up otherwise.
                 * @example 10
                 */
                limit?: components["parameters"]["limit"];
                /** How many volumes to skip, 0 or more. It counts from the start of the list, so the client drops it once it has a marker. */
                offset?: components["parameters"]["offset"];
                /** ID of the last volume on the page before. */
                marker?: components["parameters"]["marker"];
                /**
                 * Only volumes that have these metadata: keys and values in the form `{'key':'value'}`.
                 * @example {'key1':'value1'}
                 */
                metadata?: components["parameters"]["metadata"];
                /**
                 * Whether the answer also has `count`. From version 3.45 on.
                 * @default false
                 */
                with_count?: components["parameters"]["with_count"];
                /**
                 * Only volumes that were created at such a time: `gt`, `gte`, `eq`, `neq`, `lt` or `lte`, a colon and a time in ISO 8601; several are separated by commas. A time without a zone means UTC. From version 3.60 on.
                 * @example gt:2018-11-28T00:00:00+00:00
                 */
                created_at?: components["parameters"]["created_at"];
                /**
                 * Only volumes that were changed at such a time: `gt`, `gte`, `eq`, `neq`, `lt` or `lte`, a colon and a time in ISO 8601; several are separated by commas. A time without a zone means UTC. From version 3.60 on.
                 * @example gt:2018-11-28T00:00:00+00:00
                 */
                updated_at?: components["parameters"]["updated_at"];
                /** Only volumes that do, or do not, count towards the quota. Those that do not are mostly temporary ones of the service itself. From version 3.65 on. A cloud whose operator did not enable this filter answers 400. */
                consumes_quota?: components["parameters"]["consumes_quota"];
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
            /** A page of volumes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ListVolumesDetailResponse;
                };
            };
            400: components["responses"]["BadRequest"];
        };
    };
    showVolumesSummary: {
        parameters: {
            query?: {
                /** Whether to take the volumes of all projects. For administrators only. */
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
            /** The numbers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ShowVolumesSummaryResponse;
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
                 * ID of the project. The client takes it from the session.
                 * @example 0605767b5780d5762fc5c0118072a564
                 */
                project_id: components["parameters"]["project_id"];
                /**
                 * ID of the volume.
                 * @example f7223234-1afc-4d19-bfa3-d19deb6235ef
                 */
                volume_id: components["parameters"]["volume_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The volume. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ShowVolumeResponse;
                };
            };
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
}
