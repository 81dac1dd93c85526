import { afterAll, beforeAll, expect, test } from "vitest";
import {
  huaweiCbr,
  identityV2,
  identityV3,
  keystoneV2Auth,
  openstackBackup,
  openstackVolumes,
  otcCbr,
  otcVbs,
  passwordAuth,
  zcomBackup,
  type Auth,
} from "cloud-backups";
import { answers as huawei } from "../../generated/huawei-cbr/answers.ts";
import { answers as identity2 } from "../../generated/identity-v2/answers.ts";
import { answers as identity3 } from "../../generated/identity-v3/answers.ts";
import { answers as openstack } from "../../generated/openstack-backup/answers.ts";
import { answers as volumes } from "../../generated/openstack-volumes/answers.ts";
import { answers as otc } from "../../generated/otc-cbr/answers.ts";
import { answers as vbs } from "../../generated/otc-vbs/answers.ts";
import { answers as zcom } from "../../generated/zcom-backup/answers.ts";
import { driftCheck, type Drift } from "../../src/drift/index.ts";
import { documentedOperations } from "../sandbox/documented-operations.ts";
import { exampleRequest } from "../sandbox/example-request.ts";
import { readDocuments } from "../../scripts/sandbox/spec/documents.ts";
import { startSandbox, type Sandbox } from "../../scripts/sandbox/index.ts";

const factories: Record<string, { readonly make: (options: never) => object; readonly answers: typeof otc }> = {
  "huawei-cbr": { make: huaweiCbr, answers: huawei },
  "identity-v2": { make: identityV2, answers: identity2 },
  "identity-v3": { make: identityV3, answers: identity3 },
  "openstack-backup": { make: openstackBackup, answers: openstack },
  "openstack-volumes": { make: openstackVolumes, answers: volumes },
  "otc-cbr": { make: otcCbr, answers: otc },
  "otc-vbs": { make: otcVbs, answers: vbs },
  "zcom-backup": { make: zcomBackup, answers: zcom },
};

let sandbox: Sandbox;
let auths: { readonly admin: Auth & { getToken(): Promise<string> }; readonly zcom: Auth };

beforeAll(async () => {
  sandbox = await startSandbox({ count: 40 });
  const { admin, zcom } = sandbox.accounts;
  const { username, password, userDomain, project } = admin;
  auths = {
    admin: passwordAuth({ authUrl: sandbox.identityUrl, username, password, userDomain, project }),
    zcom: keystoneV2Auth({
      authUrl: sandbox.identityV2Url,
      username: zcom.username,
      password: zcom.password,
      tenant: { id: zcom.tenantId },
    }),
  };
});

afterAll(() => sandbox.close());

test("every service has a factory here", () => {
  expect([...readDocuments().keys()].sort()).toEqual(Object.keys(factories).sort());
  expect(documentedOperations.length).toBeGreaterThan(85);
});

test.each(documentedOperations)(
  "$id is a method that takes the documented request and gives the documented answer",
  async (one) => {
    const { service, operation } = one;
    const factory = factories[service];
    const drifts: Drift[] = [];
    const make = factory?.make as ((options: object) => object) | undefined;
    const client = make?.({
      endpoint: sandbox.endpoints[service],
      auth: service === "zcom-backup" ? auths.zcom : auths.admin,
      onAnswer: driftCheck(factory?.answers ?? otc, (drift) => drifts.push(drift)),
    });
    const { params } = exampleRequest(sandbox, service, operation, await auths.admin.getToken());
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
