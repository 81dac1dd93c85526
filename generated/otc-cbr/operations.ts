// Generated from specs/otc-cbr by `npm run generate`. To change it, change the spec.
import type { Operation, ServiceDescription } from "../../src/core/operation.ts";

export const service = {
  id: "otc-cbr",
  catalogTypes: ["cbr"],
  servers: [
    {
      url: "https://cbr.{region}.otc.t-systems.com",
      regions: ["eu-de", "eu-nl"],
    },
    {
      url: "https://cbr.{region}.sc.otc.t-systems.com",
      regions: ["eu-ch2"],
    },
  ],
} as const satisfies ServiceDescription;

export const operations = {
  listBackups: {
    id: "listBackups",
    method: "get",
    path: "/v3/{project_id}/backups",
    parameters: {
      project_id: { in: "path", type: "string", required: true, session: true },
      checkpoint_id: { in: "query", type: "string" },
      dec: { in: "query", type: "boolean" },
      end_time: { in: "query", type: "string" },
      image_type: { in: "query", type: "string" },
      limit: { in: "query", type: "integer", minimum: 1 },
      marker: { in: "query", type: "string" },
      member_status: { in: "query", type: "string" },
      name: { in: "query", type: "string" },
      offset: { in: "query", type: "integer", minimum: 0 },
      own_type: { in: "query", type: "string" },
      parent_id: { in: "query", type: "string" },
      resource_az: { in: "query", type: "string" },
      resource_id: { in: "query", type: "string" },
      resource_name: { in: "query", type: "string" },
      resource_type: { in: "query", type: "string" },
      sort: { in: "query", type: "string" },
      start_time: { in: "query", type: "string" },
      status: { in: "query", type: "array" },
      used_percent: { in: "query", type: "string" },
      vault_id: { in: "query", type: "string" },
    },
    paging: {
      style: "marker",
      items: "backups",
      marker: { param: "marker", from: "id" },
      limit: "limit",
      offset: "offset",
      total: "count",
    },
  },
  showBackup: {
    id: "showBackup",
    method: "get",
    path: "/v3/{project_id}/backups/{backup_id}",
    parameters: {
      project_id: { in: "path", type: "string", required: true, session: true },
      backup_id: { in: "path", type: "string", required: true },
    },
  },
} as const satisfies Record<string, Operation>;
