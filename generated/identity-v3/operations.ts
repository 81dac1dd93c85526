// Generated from specs/identity-v3 by `npm run generate`. To change it, change the spec.
import type { Operation, ServiceDescription } from "../../src/client/operation.ts";

export const service = {
  id: "identity-v3",
  catalogTypes: ["identity"],
  servers: [
    {
      url: "https://iam.{region}.otc.t-systems.com",
      regions: ["eu-de", "eu-nl"],
    },
  ],
} as const satisfies ServiceDescription;

export const operations = {
  showToken: {
    id: "showToken",
    method: "get",
    path: "/v3/auth/tokens",
    parameters: {
      "X-Subject-Token": { in: "header", type: "string", required: true },
      nocatalog: { in: "query", type: "string" },
      allow_expired: { in: "query", type: "boolean" },
    },
    responseHeaders: ["X-Subject-Token"],
  },
  createToken: {
    id: "createToken",
    method: "post",
    path: "/v3/auth/tokens",
    parameters: {
      nocatalog: { in: "query", type: "string" },
      "Openstack-Auth-Receipt": { in: "header", type: "string" },
      "X-Auth-Token": { in: "header", type: "string" },
    },
    body: "required",
    idempotent: true,
    responseHeaders: ["X-Subject-Token"],
  },
  revokeToken: {
    id: "revokeToken",
    method: "delete",
    path: "/v3/auth/tokens",
    parameters: { "X-Subject-Token": { in: "header", type: "string", required: true } },
    noContent: true,
  },
  checkToken: {
    id: "checkToken",
    method: "head",
    path: "/v3/auth/tokens",
    parameters: {
      "X-Subject-Token": { in: "header", type: "string", required: true },
      nocatalog: { in: "header", type: "string" },
      allow_expired: { in: "query", type: "boolean" },
    },
    noContent: true,
  },
  getCatalog: { id: "getCatalog", method: "get", path: "/v3/auth/catalog", parameters: {} },
  listAuthProjects: {
    id: "listAuthProjects",
    method: "get",
    path: "/v3/auth/projects",
    parameters: {},
    paging: { style: "none", items: "projects", links: "links" },
  },
  listProjects: {
    id: "listProjects",
    method: "get",
    path: "/v3/projects",
    parameters: {
      domain_id: { in: "query", type: "string" },
      enabled: { in: "query", type: "any" },
      is_domain: { in: "query", type: "boolean" },
      name: { in: "query", type: "string" },
      parent_id: { in: "query", type: "string" },
      limit: { in: "query", type: "integer", minimum: 1 },
      marker: { in: "query", type: "string" },
      page: { in: "query", type: "integer", minimum: 1 },
      per_page: { in: "query", type: "integer", minimum: 1, maximum: 5000 },
    },
    paging: {
      style: "link",
      items: "projects",
      marker: { param: "marker", from: "id" },
      limit: "limit",
      links: "links",
      truncated: "truncated",
    },
  },
} as const satisfies Record<string, Operation>;
