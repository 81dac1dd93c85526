// Generated from specs/openstack-volumes by `npm run generate`. To change it, change the spec.
import type { Operation, ServiceDescription } from "../../src/client/operation.ts";

export const service = {
  id: "openstack-volumes",
  catalogTypes: ["block-storage", "block-store", "volumev3"],
  servers: [
    {
      url: "https://evs.{region}.otc.t-systems.com",
      regions: ["eu-de"],
    },
  ],
  loginDomains: ["otc.t-systems.com"],
  anyCloud: true,
  microversionHeaders: {
    "OpenStack-API-Version": "volume {version}",
    "X-OpenStack-Volume-API-Version": "{version}",
  },
} as const satisfies ServiceDescription;

export const operations = {
  listVolumes: {
    id: "listVolumes",
    method: "get",
    path: "/v3/{project_id}/volumes",
    parameters: {
      project_id: { in: "path", type: "string", required: true, session: true },
      all_tenants: { in: "query", type: "string" },
      sort: { in: "query", type: "string" },
      sort_key: { in: "query", type: "string" },
      sort_dir: { in: "query", type: "string" },
      limit: { in: "query", type: "integer", minimum: 1 },
      offset: { in: "query", type: "integer", minimum: 0 },
      marker: { in: "query", type: "string" },
      metadata: { in: "query", type: "string" },
      with_count: { in: "query", type: "boolean", microversion: "3.45" },
      created_at: { in: "query", type: "string", microversion: "3.60" },
      updated_at: { in: "query", type: "string", microversion: "3.60" },
      consumes_quota: { in: "query", type: "boolean", microversion: "3.65" },
    },
    paging: {
      style: "link",
      items: "volumes",
      marker: { param: "marker", from: "id" },
      limit: "limit",
      offset: "offset",
      total: "count",
      count: "with_count",
      links: "volumes_links",
    },
  },
  listVolumesDetail: {
    id: "listVolumesDetail",
    method: "get",
    path: "/v3/{project_id}/volumes/detail",
    parameters: {
      project_id: { in: "path", type: "string", required: true, session: true },
      all_tenants: { in: "query", type: "string" },
      sort: { in: "query", type: "string" },
      sort_key: { in: "query", type: "string" },
      sort_dir: { in: "query", type: "string" },
      limit: { in: "query", type: "integer", minimum: 1 },
      offset: { in: "query", type: "integer", minimum: 0 },
      marker: { in: "query", type: "string" },
      metadata: { in: "query", type: "string" },
      with_count: { in: "query", type: "boolean", microversion: "3.45" },
      created_at: { in: "query", type: "string", microversion: "3.60" },
      updated_at: { in: "query", type: "string", microversion: "3.60" },
      consumes_quota: { in: "query", type: "boolean", microversion: "3.65" },
    },
    wantedMicroversion: "3.65",
    paging: {
      style: "link",
      items: "volumes",
      marker: { param: "marker", from: "id" },
      limit: "limit",
      offset: "offset",
      total: "count",
      count: "with_count",
      links: "volumes_links",
    },
  },
  showVolumesSummary: {
    id: "showVolumesSummary",
    method: "get",
    path: "/v3/{project_id}/volumes/summary",
    parameters: {
      project_id: { in: "path", type: "string", required: true, session: true },
      all_tenants: { in: "query", type: "string" },
    },
    microversion: "3.12",
    wantedMicroversion: "3.36",
  },
  showVolume: {
    id: "showVolume",
    method: "get",
    path: "/v3/{project_id}/volumes/{volume_id}",
    parameters: {
      project_id: { in: "path", type: "string", required: true, session: true },
      volume_id: { in: "path", type: "string", required: true },
    },
    wantedMicroversion: "3.65",
  },
} as const satisfies Record<string, Operation>;
