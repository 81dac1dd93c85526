// Generated from specs/openstack-volumes by `npm run generate`. To change it, change the spec.
import type { Client } from "openapi-fetch";
import type { CallOptions, ListOptions } from "../../src/core/call-options.ts";
import type { ClientOptions } from "../../src/core/client-options.ts";
import type { List } from "../../src/core/paging/list.ts";
import { createService } from "../../src/core/service.ts";
import { operations as table, service } from "./operations.ts";
import type {
  ListVolumesDetailResponse,
  ListVolumesResponse,
  ShowVolumeResponse,
  ShowVolumesSummaryResponse,
  VolumeDetail,
  VolumeSummary,
  paths,
} from "./types.ts";

export type * from "./types.ts";

/** Regions whose endpoint is documented. */
export type OpenstackVolumesRegion = "eu-de";

export interface OpenstackVolumesOptions extends ClientOptions<OpenstackVolumesRegion> {}

/** What `listVolumes` takes. */
export interface ListVolumesParams {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
  /** Whether to take the volumes of all projects. For administrators only. */
  all_tenants?: string | undefined;
  /** Order: keys with an optional direction, separated by commas, as `key:asc,key:desc`. The direction is `desc` if not given. Not together with `sort_key` or `sort_dir`. Sort by fields that are never null, such as `created_at`, `id` or `status`: by one that can be null, such as `name`, a Cinder may lose items between pages, as it was seen to do with backups. */
  sort?: string | undefined;
  /**
   * What to sort by. Use `sort` instead. By a field that can be null, such as `name`, a Cinder may lose items between pages.
   * Default "created_at".
   */
  sort_key?:
    "name" | "status" | "container_format" | "disk_format" | "size" | "id" | "created_at" | "updated_at" | undefined;
  /**
   * Direction of the sorting, `asc` or `desc`. Use `sort` instead.
   * Default "desc".
   */
  sort_dir?: "asc" | "desc" | undefined;
  /**
   * Page size, 1 or more. It does not cap the list. A page has at most 1000 volumes unless the cloud is set up otherwise.
   * At least 1.
   */
  limit?: number | undefined;
  /**
   * How many volumes to skip, 0 or more. It counts from the start of the list, so the client drops it once it has a marker.
   * At least 0.
   */
  offset?: number | undefined;
  /** ID of the last volume on the page before. */
  marker?: string | undefined;
  /** Only volumes that have these metadata: keys and values in the form `{'key':'value'}`. */
  metadata?: string | undefined;
  /**
   * Whether the answer also has `count`. From version 3.45 on.
   * Default false, microversion 3.45 is asked for by itself.
   */
  with_count?: boolean | undefined;
  /**
   * Only volumes that were created at such a time: `gt`, `gte`, `eq`, `neq`, `lt` or `lte`, a colon and a time in ISO 8601; several are separated by commas. A time without a zone means UTC. From version 3.60 on.
   * Microversion 3.60 is asked for by itself.
   */
  created_at?: string | undefined;
  /**
   * Only volumes that were changed at such a time: `gt`, `gte`, `eq`, `neq`, `lt` or `lte`, a colon and a time in ISO 8601; several are separated by commas. A time without a zone means UTC. From version 3.60 on.
   * Microversion 3.60 is asked for by itself.
   */
  updated_at?: string | undefined;
  /**
   * Only volumes that do, or do not, count towards the quota. Those that do not are mostly temporary ones of the service itself. From version 3.65 on. A cloud whose operator did not enable this filter answers 400.
   * Microversion 3.65 is asked for by itself.
   */
  consumes_quota?: boolean | undefined;
}

/** What `listVolumesDetail` takes. */
export interface ListVolumesDetailParams {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
  /** Whether to take the volumes of all projects. For administrators only. */
  all_tenants?: string | undefined;
  /** Order: keys with an optional direction, separated by commas, as `key:asc,key:desc`. The direction is `desc` if not given. Not together with `sort_key` or `sort_dir`. Sort by fields that are never null, such as `created_at`, `id` or `status`: by one that can be null, such as `name`, a Cinder may lose items between pages, as it was seen to do with backups. */
  sort?: string | undefined;
  /**
   * What to sort by. Use `sort` instead. By a field that can be null, such as `name`, a Cinder may lose items between pages.
   * Default "created_at".
   */
  sort_key?:
    "name" | "status" | "container_format" | "disk_format" | "size" | "id" | "created_at" | "updated_at" | undefined;
  /**
   * Direction of the sorting, `asc` or `desc`. Use `sort` instead.
   * Default "desc".
   */
  sort_dir?: "asc" | "desc" | undefined;
  /**
   * Page size, 1 or more. It does not cap the list. A page has at most 1000 volumes unless the cloud is set up otherwise.
   * At least 1.
   */
  limit?: number | undefined;
  /**
   * How many volumes to skip, 0 or more. It counts from the start of the list, so the client drops it once it has a marker.
   * At least 0.
   */
  offset?: number | undefined;
  /** ID of the last volume on the page before. */
  marker?: string | undefined;
  /** Only volumes that have these metadata: keys and values in the form `{'key':'value'}`. */
  metadata?: string | undefined;
  /**
   * Whether the answer also has `count`. From version 3.45 on.
   * Default false, microversion 3.45 is asked for by itself.
   */
  with_count?: boolean | undefined;
  /**
   * Only volumes that were created at such a time: `gt`, `gte`, `eq`, `neq`, `lt` or `lte`, a colon and a time in ISO 8601; several are separated by commas. A time without a zone means UTC. From version 3.60 on.
   * Microversion 3.60 is asked for by itself.
   */
  created_at?: string | undefined;
  /**
   * Only volumes that were changed at such a time: `gt`, `gte`, `eq`, `neq`, `lt` or `lte`, a colon and a time in ISO 8601; several are separated by commas. A time without a zone means UTC. From version 3.60 on.
   * Microversion 3.60 is asked for by itself.
   */
  updated_at?: string | undefined;
  /**
   * Only volumes that do, or do not, count towards the quota. Those that do not are mostly temporary ones of the service itself. From version 3.65 on. A cloud whose operator did not enable this filter answers 400.
   * Microversion 3.65 is asked for by itself.
   */
  consumes_quota?: boolean | undefined;
}

/** What `showVolumesSummary` takes. */
export interface ShowVolumesSummaryParams {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
  /** Whether to take the volumes of all projects. For administrators only. */
  all_tenants?: string | undefined;
}

/** What `showVolume` takes. */
export interface ShowVolumeParams {
  /** ID of the project. The client takes it from the session. */
  project_id?: string | undefined;
  /** ID of the volume. */
  volume_id: string;
}

/**
 * OpenStack Block Storage volumes.
 * Lists of volumes, as OpenStack itself offers them.
 */
export interface OpenstackVolumes {
  /**
   * Lists the volumes of the project with ID, name and links only. From version 3.31 on, a filter that the cloud does not allow is answered with 400, unless an administrator asks.
   * Answers all of them, page after page, as they are iterated over.
   * @see {@link https://docs.openstack.org/api-ref/block-storage/v3/ | List accessible volumes}
   */
  listVolumes(params?: ListVolumesParams, options?: ListOptions): List<VolumeSummary, ListVolumesResponse>;

  /**
   * Lists the volumes of the project with all their fields. From version 3.31 on, a filter that the cloud does not allow is answered with 400, unless an administrator asks.
   * Answers all of them, page after page, as they are iterated over.
   * @see {@link https://docs.openstack.org/api-ref/block-storage/v3/ | List accessible volumes with details}
   */
  listVolumesDetail(
    params?: ListVolumesDetailParams,
    options?: ListOptions,
  ): List<VolumeDetail, ListVolumesDetailResponse>;

  /**
   * Gives the number of volumes, their size, and the metadata that they have.
   * @see {@link https://docs.openstack.org/api-ref/block-storage/v3/ | Get volumes summary}
   */
  showVolumesSummary(params?: ShowVolumesSummaryParams, options?: CallOptions): Promise<ShowVolumesSummaryResponse>;

  /**
   * Shows one volume.
   * @see {@link https://docs.openstack.org/api-ref/block-storage/v3/ | Show a volume's details}
   */
  showVolume(params: ShowVolumeParams, options?: CallOptions): Promise<ShowVolumeResponse>;

  /** The openapi-fetch client underneath: same login, same guards, parameters and answers as openapi-fetch has them. */
  readonly http: Client<paths>;
}

/**
 * Makes a client for OpenStack Block Storage volumes.
 * Sends nothing before the first call. Throws ParameterError for options that no call could succeed with.
 */
export function openstackVolumes(options: OpenstackVolumesOptions): OpenstackVolumes {
  const { call, list, http } = createService<paths>(service, options);
  return {
    listVolumes: (params, options) => list(table.listVolumes, params, options),
    listVolumesDetail: (params, options) => list(table.listVolumesDetail, params, options),
    showVolumesSummary: (params, options) => call(table.showVolumesSummary, params, options),
    showVolume: (params, options) => call(table.showVolume, params, options),
    http,
  };
}
