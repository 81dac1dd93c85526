// Generated from specs/openstack-volumes by `npm run generate`. To change it, change the spec.
import type { Client } from "openapi-fetch";
import type { CallOptions, ClientOptions, ListOptions } from "../../src/client/options.ts";
import type { FlatParams } from "../../src/client/params.ts";
import { createService } from "../../src/client/service.ts";
import type { List } from "../../src/pagination/list.ts";
import { operations as table, service } from "./operations.ts";
import type {
  ListVolumesDetailResponse,
  ListVolumesResponse,
  ShowVolumeResponse,
  ShowVolumesSummaryResponse,
  VolumeDetail,
  VolumeSummary,
  operations,
  paths,
} from "./types.ts";

export type * from "./types.ts";

/** Regions whose endpoint is documented. */
export type OpenstackVolumesRegion = "eu-de";

export interface OpenstackVolumesOptions extends ClientOptions<OpenstackVolumesRegion> {}

type Params<Id extends keyof operations, Time extends string = never> = FlatParams<operations[Id], "project_id", Time>;

/** Parameters of `listVolumes`. */
export interface ListVolumesParams extends Params<"listVolumes"> {}

/** Parameters of `listVolumesDetail`. */
export interface ListVolumesDetailParams extends Params<"listVolumesDetail"> {}

/** Parameters of `showVolumesSummary`. */
export interface ShowVolumesSummaryParams extends Params<"showVolumesSummary"> {}

/** Parameters of `showVolume`. */
export interface ShowVolumeParams extends Params<"showVolume"> {}

/**
 * OpenStack Block Storage volumes.
 * Lists of volumes, as OpenStack itself offers them.
 */
export interface OpenstackVolumes {
  /**
   * Lists the volumes of the project with ID, name and links only. From version 3.31 on, a filter that the cloud does not allow is answered with 400, unless an administrator asks.
   * @returns An async iterable over the items of all pages.
   * @see {@link https://docs.openstack.org/api-ref/block-storage/v3/ | List accessible volumes}
   */
  listVolumes(params?: ListVolumesParams, options?: ListOptions): List<VolumeSummary, ListVolumesResponse>;

  /**
   * Lists the volumes of the project with all their fields. From version 3.31 on, a filter that the cloud does not allow is answered with 400, unless an administrator asks.
   * @returns An async iterable over the items of all pages.
   * @see {@link https://docs.openstack.org/api-ref/block-storage/v3/ | List accessible volumes with details}
   */
  listVolumesDetail(
    params?: ListVolumesDetailParams,
    options?: ListOptions,
  ): List<VolumeDetail, ListVolumesDetailResponse>;

  /**
   * Gives the number of volumes, their size, and the metadata that they have.
   * @returns The numbers.
   * @see {@link https://docs.openstack.org/api-ref/block-storage/v3/ | Get volumes summary}
   */
  showVolumesSummary(params?: ShowVolumesSummaryParams, options?: CallOptions): Promise<ShowVolumesSummaryResponse>;

  /**
   * Shows one volume.
   * @returns The volume.
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
