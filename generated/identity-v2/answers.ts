// Generated from specs/identity-v2 by `npm run generate`. To change it, change the spec.
import type { Answers } from "../../src/drift/answers.ts";

/** What the documents say of each answer, for `driftCheck`. */
export const answers: Answers = {
  operations: { createToken: { "200": { $ref: "CreateTokenResponse" } } },
  schemas: {
    Access: {
      type: "object",
      required: ["token"],
      properties: {
        token: { $ref: "Token" },
        serviceCatalog: { type: "array", items: { $ref: "CatalogService" } },
        user: { $ref: "User" },
        metadata: { $ref: "Metadata" },
        trust: { $ref: "Trust" },
      },
    },
    CatalogEndpoint: {
      type: "object",
      properties: {
        id: { type: "string" },
        region: { type: "string" },
        publicURL: { type: "string" },
        internalURL: { type: "string" },
        adminURL: { type: "string" },
      },
    },
    CatalogService: {
      type: "object",
      properties: {
        name: { type: "string" },
        type: { type: "string" },
        endpoints: { type: "array", items: { $ref: "CatalogEndpoint" } },
        endpoints_links: { type: "array", items: { $ref: "Link" } },
      },
    },
    CreateTokenResponse: { type: "object", required: ["access"], properties: { access: { $ref: "Access" } } },
    Link: { type: "object", properties: { rel: { type: "string" }, href: { type: "string" } } },
    Metadata: {
      type: "object",
      properties: { is_admin: { type: "integer" }, roles: { type: "array", items: { type: "string" } } },
    },
    Tenant: {
      type: "object",
      properties: {
        id: { type: "string" },
        name: { type: "string" },
        description: { type: ["string", "null"] },
        enabled: { type: "boolean" },
        domain_id: { type: "string" },
        tyo1_image_size: { type: "string" },
        sin1_image_size: { type: "string" },
        sjc1_image_size: { type: "string" },
      },
    },
    Token: {
      type: "object",
      required: ["id", "expires"],
      properties: {
        id: { type: "string" },
        expires: { type: ["string", "null"] },
        issued_at: { type: "string" },
        tenant: { $ref: "Tenant" },
        audit_ids: { type: "array", items: { type: "string" } },
      },
    },
    Trust: {
      type: "object",
      properties: {
        id: { type: "string" },
        impersonation: { type: "boolean" },
        trustee_user_id: { type: "string" },
        trustor_user_id: { type: "string" },
      },
    },
    User: {
      type: "object",
      properties: {
        id: { type: "string" },
        name: { type: "string" },
        username: { type: "string" },
        roles: { type: "array", items: { type: "object", properties: { name: { type: "string" } } } },
        roles_links: { type: "array", items: { $ref: "Link" } },
      },
    },
  },
};
