import { afterAll, beforeAll, expect, test } from "vitest";
import { accessKeyAuth, agencyAuth, otcCbr, passwordAuth } from "cloud-backups";
import { startSandbox, type Sandbox } from "../../../scripts/sandbox/index.ts";
import { ask, urlOf } from "./ask.ts";

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ count: 60 });
});
afterAll(() => sandbox.close());

const signing = (secretAccessKey: string = sandbox.accounts.accessKey.secret) => {
  const { accessKey, demo } = sandbox.accounts;
  const auth = accessKeyAuth({ accessKeyId: accessKey.id, secretAccessKey, projectId: demo.projectId });
  return otcCbr({ region: "eu-de", endpoint: sandbox.endpoints["otc-cbr"], auth });
};

test("the sandbox takes our signatures, awkward characters included", async () => {
  const truth = sandbox.backups("otc-cbr");
  expect(await signing().listBackups({ limit: 20 }).toArray()).toEqual(truth);
  const named = await signing()
    .listBackups({ name: "a b+c&d=é/*'()~", status: ["error", "available"] })
    .toArray();
  expect(named).toEqual([]);
  await expect(signing().deleteBackup({ backup_id: "ü ä!" })).rejects.toMatchObject({ status: 404 });
  expect(sandbox.logins).toBe(0);
});

test("the sandbox refuses a signature made with another secret", async () => {
  await expect(signing("another secret").listBackups().toArray()).rejects.toMatchObject({ status: 401 });
});

test.each([
  ["an old date", "20200101T000000Z"],
  ["no date", "now"],
])("the sandbox refuses a signature with %s", async (_, date) => {
  const { id } = sandbox.accounts.accessKey;
  const signature = `Access=${id}, SignedHeaders=host;x-sdk-date, Signature=${"0".repeat(64)}`;
  const headers = { Authorization: `SDK-HMAC-SHA256 ${signature}`, "X-Sdk-Date": date };
  expect((await ask(urlOf(sandbox, "otc-cbr", "/v3/{project}/backups"), { headers })).status).toBe(401);
});

test("the sandbox's OpenStack services refuse a signature", async () => {
  const { accessKey, demo } = sandbox.accounts;
  const auth = accessKeyAuth({
    accessKeyId: accessKey.id,
    secretAccessKey: accessKey.secret,
    projectId: demo.projectId,
  });
  const misled = otcCbr({ region: "eu-de", endpoint: sandbox.endpoints["openstack-backup"], auth });
  await expect(misled.listBackups().toArray()).rejects.toMatchObject({ status: 401 });
});

const byAgency = (agencyName: string) => {
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

test("the sandbox's agency leads to another account's project, which has no backups", async () => {
  expect(await byAgency(sandbox.accounts.agency.name).listBackups().toArray()).toEqual([]);
  expect(sandbox.requests.at(-1)?.path).toContain(sandbox.accounts.agency.project.id);
});

test("the sandbox refuses an unknown agency", async () => {
  await expect(byAgency("another").listBackups().toArray()).rejects.toMatchObject({ status: 401 });
});
