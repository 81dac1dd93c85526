import { afterAll, beforeAll, expect, test } from "vitest";
import {
  huaweiCbr,
  identityV2,
  identityV3,
  openstackBackup,
  openstackVolumes,
  otcCbr,
  otcVbs,
  zcomBackup,
  type Auth,
  type TokenAuth,
} from "cloud-backups";
import huawei from "cloud-backups/huawei-cbr/openapi.json" with { type: "json" };
import identity2 from "cloud-backups/identity-v2/openapi.json" with { type: "json" };
import identity3 from "cloud-backups/identity-v3/openapi.json" with { type: "json" };
import openstack from "cloud-backups/openstack-backup/openapi.json" with { type: "json" };
import volumes from "cloud-backups/openstack-volumes/openapi.json" with { type: "json" };
import otc from "cloud-backups/otc-cbr/openapi.json" with { type: "json" };
import vbs from "cloud-backups/otc-vbs/openapi.json" with { type: "json" };
import zcom from "cloud-backups/zcom-backup/openapi.json" with { type: "json" };
import { driftCheck, type Drift, type OpenApiDocument } from "cloud-backups/drift";
import { documentedOperations } from "../contract/sandbox/documented-operations.ts";
import { exampleRequest, prepare } from "../contract/sandbox/example-request.ts";
import { readDocuments } from "../../scripts/sandbox/spec/documents.ts";
import { startSandbox, type Sandbox } from "../../scripts/sandbox/index.ts";
import { loginTo, zcomLoginTo } from "../support/sandbox-clients.ts";

const factories: Record<string, { readonly make: (options: never) => object; readonly document: OpenApiDocument }> = {
  "huawei-cbr": { make: huaweiCbr, document: huawei },
  "identity-v2": { make: identityV2, document: identity2 },
  "identity-v3": { make: identityV3, document: identity3 },
  "openstack-backup": { make: openstackBackup, document: openstack },
  "openstack-volumes": { make: openstackVolumes, document: volumes },
  "otc-cbr": { make: otcCbr, document: otc },
  "otc-vbs": { make: otcVbs, document: vbs },
  "zcom-backup": { make: zcomBackup, document: zcom },
};

/** In ms. What one test deletes must still be there for the next ones, however slow the machine is. */
const creationTime = 24 * 60 * 60 * 1_000;

let sandbox: Sandbox;
let auths: { readonly admin: TokenAuth; readonly zcom: Auth };

beforeAll(async () => {
  sandbox = await startSandbox({ count: 40, creationTime });
  auths = { admin: loginTo(sandbox, "admin"), zcom: zcomLoginTo(sandbox) };
});

afterAll(() => sandbox.close());

test("the tests know a factory for every service", () => {
  expect([...readDocuments().keys()].sort()).toEqual(Object.keys(factories).sort());
  expect(documentedOperations.length).toBeGreaterThan(85);
});

test.each(documentedOperations)(
  "%s is a method that takes the documented request and gives the documented answer",
  async (_, { service, operation }) => {
    const factory = factories[service];
    const drifts: Drift[] = [];
    const make = factory?.make as ((options: object) => object) | undefined;
    const client = make?.({
      endpoint: sandbox.endpoints[service],
      auth: service === "zcom-backup" ? auths.zcom : auths.admin,
      onAnswer: driftCheck(factory?.document ?? otc, (drift) => drifts.push(drift)),
    });
    const token = await auths.admin.getToken();
    const request = exampleRequest(sandbox, service, operation, token);
    await prepare(sandbox, service, request, token);
    const { params } = request;
    const method: unknown = Reflect.get(client ?? {}, operation.operationId ?? "");
    if (typeof method !== "function") throw new Error("the client has no such method");
    const given: unknown = method(params);
    const isList = typeof given === "object" && given !== null && "firstPage" in given;
    expect(isList).toBe("x-paging" in operation);
    if (isList && typeof given.firstPage === "function") {
      const page: unknown = await given.firstPage();
      expect(page).toMatchObject({ number: 1, items: expect.any(Array) });
    } else await given;
    expect(drifts).toEqual([]);
  },
);
