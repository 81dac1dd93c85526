import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { accessKeyAuth, agencyAuth, otcCbr, passwordAuth } from "cloud-backups";
import { startSandbox, type Sandbox } from "../../../scripts/sandbox/index.ts";
import { ask, urlOf } from "./ask.ts";

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ count: 60 });
});
afterAll(() => sandbox.close());

describe("an access key", () => {
  const client = (secretAccessKey: string = sandbox.accounts.accessKey.secret) => {
    const { accessKey, demo } = sandbox.accounts;
    const auth = accessKeyAuth({ accessKeyId: accessKey.id, secretAccessKey, projectId: demo.projectId });
    return otcCbr({ region: "eu-de", endpoint: sandbox.endpoints["otc-cbr"], auth });
  };

  test("signs for what the library asks, awkward characters included", async () => {
    const truth = sandbox.backups("otc-cbr");
    expect(await client().listBackups({ limit: 20 }).toArray()).toEqual(truth);
    const named = await client()
      .listBackups({ name: "a b+c&d=é/*'()~", status: ["error", "available"] })
      .toArray();
    expect(named).toEqual([]);
    await expect(client().deleteBackup({ backup_id: "ü ä!" })).rejects.toMatchObject({ status: 404 });
    expect(sandbox.logins).toBe(0);
  });

  test("with another secret is refused", async () => {
    await expect(client("another secret").listBackups().toArray()).rejects.toMatchObject({ status: 401 });
  });

  test.each([
    ["an old date", "20200101T000000Z"],
    ["no date", "now"],
  ])("with %s is refused", async (_, date) => {
    const { id } = sandbox.accounts.accessKey;
    const signature = `Access=${id}, SignedHeaders=host;x-sdk-date, Signature=${"0".repeat(64)}`;
    const headers = { Authorization: `SDK-HMAC-SHA256 ${signature}`, "X-Sdk-Date": date };
    expect((await ask(urlOf(sandbox, "otc-cbr", "/v3/{project}/backups"), { headers })).status).toBe(401);
  });

  test("is nothing to OpenStack", async () => {
    const { accessKey, demo } = sandbox.accounts;
    const auth = accessKeyAuth({
      accessKeyId: accessKey.id,
      secretAccessKey: accessKey.secret,
      projectId: demo.projectId,
    });
    const misled = otcCbr({ region: "eu-de", endpoint: sandbox.endpoints["openstack-backup"], auth });
    await expect(misled.listBackups().toArray()).rejects.toMatchObject({ status: 401 });
  });
});

describe("an agency", () => {
  const client = (agencyName: string) => {
    const { demo, agency } = sandbox.accounts;
    const { username, password, userDomain } = demo;
    const authUrl = sandbox.identityUrl;
    const auth = passwordAuth({ authUrl, username, password, userDomain, domain: userDomain });
    const { name: domain } = agency.domain;
    return otcCbr({
      region: "eu-de",
      auth: agencyAuth({ authUrl, auth, agencyName, domain, project: agency.project.name }),
    });
  };

  test("leads to another account's project, which has no backups", async () => {
    expect(await client(sandbox.accounts.agency.name).listBackups().toArray()).toEqual([]);
    expect(sandbox.requests.at(-1)?.path).toContain(sandbox.accounts.agency.project.id);
  });

  test("must be one that there is", async () => {
    await expect(client("another").listBackups().toArray()).rejects.toMatchObject({ status: 401 });
  });
});
