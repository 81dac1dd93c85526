// Generated from specs/identity-v3 by `npm run generate`. To change it, change the spec.
import type { Answers } from "../../src/drift/answers.ts";

/** What the documents say of each answer, for `driftCheck`. */
export const answers: Answers = {
  operations: {
    showToken: { "200": { $ref: "TokenResponse" } },
    createToken: { "201": { $ref: "TokenResponse" } },
    revokeToken: {},
    getCatalog: { "200": { $ref: "GetCatalogResponse" } },
    listAuthProjects: { "200": { $ref: "ListProjectsResponse" } },
    listProjects: { "200": { $ref: "ListProjectsResponse" } },
  },
  schemas: {
    CatalogEndpoint: {
      type: "object",
      properties: {
        id: { type: "string" },
        interface: { type: "string", enum: ["public", "internal", "admin"] },
        region: { type: ["string", "null"] },
        region_id: { type: ["string", "null"] },
        url: { type: "string" },
      },
    },
    CatalogService: {
      type: "object",
      properties: {
        id: { type: "string" },
        name: { type: "string" },
        type: { type: "string" },
        endpoints: { type: "array", items: { $ref: "CatalogEndpoint" } },
      },
    },
    Domain: { type: "object", properties: { id: { type: "string" }, name: { type: "string" } } },
    GetCatalogResponse: {
      type: "object",
      required: ["catalog"],
      properties: { catalog: { type: "array", items: { $ref: "CatalogService" } }, links: { $ref: "Links" } },
    },
    Links: {
      type: "object",
      properties: {
        self: { type: "string" },
        previous: { type: ["string", "null"] },
        next: { type: ["string", "null"] },
      },
    },
    ListProjectsResponse: {
      type: "object",
      required: ["projects"],
      properties: { projects: { type: "array", items: { $ref: "Project" } }, links: { $ref: "Links" } },
    },
    Project: {
      type: "object",
      required: ["id", "name"],
      properties: {
        id: { type: "string" },
        name: { type: "string" },
        domain_id: { type: "string" },
        parent_id: { type: ["string", "null"] },
        description: { type: ["string", "null"] },
        enabled: { type: "boolean" },
        is_domain: { type: "boolean" },
        tags: { type: "array", items: { type: "string" } },
        links: { $ref: "Links" },
      },
    },
    Role: { type: "object", properties: { id: { type: "string" }, name: { type: "string" } } },
    Token: {
      type: "object",
      required: ["expires_at"],
      properties: {
        methods: { type: "array", items: { type: "string" } },
        expires_at: { type: ["string", "null"] },
        issued_at: { type: "string" },
        mfa_authn_at: { type: "string" },
        user: { $ref: "TokenUser" },
        project: { $ref: "TokenProject" },
        domain: { $ref: "Domain" },
        system: { type: "object", properties: { all: { type: "boolean" } } },
        roles: { type: "array", items: { $ref: "Role" } },
        catalog: { type: "array", items: { $ref: "CatalogService" } },
        audit_ids: { type: "array", items: { type: "string" } },
        is_domain: { type: "boolean" },
        is_admin_project: { type: "boolean" },
        application_credential: {
          type: "object",
          properties: { id: { type: "string" }, name: { type: "string" }, restricted: { type: "boolean" } },
        },
        assumed_by: { type: "object", properties: { user: { $ref: "TokenUser" } } },
      },
    },
    TokenProject: {
      type: "object",
      properties: { id: { type: "string" }, name: { type: "string" }, domain: { $ref: "Domain" } },
    },
    TokenResponse: { type: "object", required: ["token"], properties: { token: { $ref: "Token" } } },
    TokenUser: {
      type: "object",
      properties: {
        id: { type: "string" },
        name: { type: "string" },
        domain: { $ref: "Domain" },
        password_expires_at: { type: ["string", "null"] },
      },
    },
  },
};
