// Generated from specs/identity-v2 by `npm run generate`. To change it, change the spec.
import type { Operation, ServiceDescription } from "../../src/client/operation.ts";

export const service = {
  id: "identity-v2",
  catalogTypes: ["identity"],
  servers: [
    {
      url: "https://identity.{region}.cloud.z.com",
      regions: ["tyo1", "sin1", "sjc1"],
    },
  ],
} as const satisfies ServiceDescription;

export const operations = {
  createToken: {
    id: "createToken",
    method: "post",
    path: "/v2.0/tokens",
    parameters: {},
    body: "required",
    idempotent: true,
  },
} as const satisfies Record<string, Operation>;
