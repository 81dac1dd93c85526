import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  accessKeyAuth,
  agencyAuth,
  applicationCredentialAuth,
  AuthError,
  identityV3,
  keystoneV2Auth,
  openstackBackup,
  otcCbr,
  ParameterError,
  passwordAuth,
  tokenAuth,
  zcomBackup,
  type AgencyAuthOptions,
  type Auth,
  type PasswordAuthOptions,
} from "cloud-backups";
import { startSandbox, type Sandbox } from "../../scripts/sandbox/index.ts";

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ count: 20 });
});
afterAll(() => sandbox.close());

const demo = () => {
  const { username, password, userDomain } = sandbox.accounts.demo;
  return { authUrl: sandbox.identityUrl, username, password, userDomain };
};
const endpoint = () => sandbox.endpoints["openstack-backup"];

/** The first page of backups, in the session's project, at the catalog's endpoint where it has one. */
function firstPage(auth: Auth, more: { endpoint?: string | undefined } = { endpoint: endpoint() }) {
  return openstackBackup({ auth, ...more })
    .listBackups({ limit: 1 })
    .firstPage();
}

describe("a login with a password", () => {
  it.each([
    ["names", () => ({ ...demo(), project: sandbox.accounts.demo.project })],
    [
      "IDs",
      () => {
        const { userId, projectId, password } = sandbox.accounts.demo;
        return { authUrl: sandbox.identityUrl, userId, password, project: { id: projectId } };
      },
    ],
    [
      "IDs of the domains",
      () => {
        const { userDomainId, project, projectDomainId } = sandbox.accounts.demo;
        return {
          ...demo(),
          userDomain: { id: userDomainId },
          project: { name: project },
          projectDomain: { id: projectDomainId },
        };
      },
    ],
  ] satisfies [string, () => PasswordAuthOptions][])("works with %s", async (_, options) => {
    const auth = passwordAuth(options());
    expect((await auth.session()).projectId).toBe(sandbox.accounts.demo.projectId);
    expect((await firstPage(auth))?.items).toHaveLength(1);
  });

  it.each(["", "/", "//"])("takes the URL with and without version, ending in %j", async (end) => {
    const bare = sandbox.identityUrl.replace(/\/v3$/, "");
    for (const authUrl of [bare, `${bare}/v3`]) {
      const auth = passwordAuth({ ...demo(), authUrl: authUrl + end, project: sandbox.accounts.demo.project });
      expect((await auth.session()).projectId).toBe(sandbox.accounts.demo.projectId);
    }
  });

  it("may be for a domain, for the system or for nothing", async () => {
    const inDomain = passwordAuth({ ...demo(), domain: sandbox.accounts.demo.userDomain });
    const { username, password } = sandbox.accounts.admin;
    const inSystem = passwordAuth({ ...demo(), username, password, system: true });
    const unscoped = passwordAuth(demo());
    expect(await inDomain.session()).toMatchObject({ projectId: undefined, catalog: expect.any(Array) as unknown });
    expect(await inSystem.session()).toMatchObject({ projectId: undefined, catalog: expect.any(Array) as unknown });
    expect(await unscoped.session()).toMatchObject({ projectId: undefined, catalog: undefined });
    const projects = await identityV3({ auth: unscoped, endpoint: sandbox.identityUrl }).listAuthProjects().toArray();
    expect(projects.map(({ name }) => name)).toContain(sandbox.accounts.demo.project);
  });

  it("may need a one-time code, too", async () => {
    const { username, password, passcode, project } = sandbox.accounts.totp;
    const options = { ...demo(), username, password, project };
    await expect(passwordAuth(options).session()).rejects.toThrow(AuthError);
    expect((await passwordAuth({ ...options, passcode }).session()).projectId).toBe(sandbox.accounts.totp.projectId);
    await expect(passwordAuth({ ...options, passcode: "000000" }).session()).rejects.toThrow(AuthError);
  });

  it("fails with AuthError for a wrong password, a disabled user and a foreign project", async () => {
    const { username, password } = sandbox.accounts.disabled;
    for (const wrong of [{ password: "wrong-password" }, { username, password }, { project: "elsewhere" }]) {
      await expect(passwordAuth({ ...demo(), ...wrong }).session()).rejects.toMatchObject({
        name: "AuthError",
        status: 401,
      });
    }
  });

  it.each([
    ["username", { username: undefined }],
    ["userDomain", { userDomain: undefined }],
    ["userId", { userId: "u" }],
    ["password", { password: undefined }],
    ["password", { password: "" }],
    ["domain", { domain: "d", project: "p" }],
    ["system", { system: true, project: "p" }],
    ["projectDomain", { projectDomain: "d" }],
    ["project.id", { project: { id: "" } }],
    ["authUrl", { authUrl: "ftp://h" }],
    ["authUrl", { authUrl: "https://user:pw@h" }],
  ] satisfies [string, object][])("refuses options that cannot work: %s", (parameter, more) => {
    const options = { ...demo(), ...more } as PasswordAuthOptions;
    expect(() => passwordAuth(options)).toThrow(expect.objectContaining({ name: "ParameterError", parameter }));
  });
});

describe("other logins", () => {
  it("exchanges a token for one with another scope", async () => {
    const token = await passwordAuth(demo()).getToken();
    const { project, projectDomain } = sandbox.accounts.demo;
    const auth = tokenAuth({ authUrl: sandbox.identityUrl, token, project, projectDomain });
    expect((await firstPage(auth))?.items).toHaveLength(1);
    await expect(tokenAuth({ authUrl: sandbox.identityUrl, token: "unknown" }).session()).rejects.toThrow(AuthError);
  });

  it("uses a token as it is", async () => {
    const token = await passwordAuth({ ...demo(), project: sandbox.accounts.demo.project }).getToken();
    const auth = tokenAuth({ token, projectId: sandbox.accounts.demo.projectId });
    expect((await firstPage(auth))?.items).toHaveLength(1);
    sandbox.revoke(token);
    await expect(firstPage(auth)).rejects.toThrow(/refuses the token, which may have expired/);
  });

  it("takes application credentials by ID and by name", async () => {
    const { id, name, secret, userId, username, userDomain, projectId } = sandbox.accounts.applicationCredential;
    const authUrl = sandbox.identityUrl;
    for (const by of [{ id }, { name, userId }, { name, username, userDomain }]) {
      const auth = applicationCredentialAuth({ authUrl, ...by, secret });
      expect((await auth.session()).projectId).toBe(projectId);
      expect((await firstPage(auth))?.items).toHaveLength(1);
    }
    await expect(applicationCredentialAuth({ authUrl, id, secret: "wrong-secret" }).session()).rejects.toThrow(
      AuthError,
    );
  });

  it("logs in at version 2.0 with a tenant by name or ID, whose times have no zone", async () => {
    const { username, password, tenantId, tenantName } = sandbox.accounts.zcom;
    for (const tenant of [tenantName, { name: tenantName }, { id: tenantId }]) {
      for (const authUrl of [
        sandbox.identityV2Url,
        `${sandbox.identityV2Url}/`,
        sandbox.identityV2Url.replace("/v2.0", ""),
      ]) {
        const auth = keystoneV2Auth({ authUrl, username, password, tenant });
        expect((await auth.session()).projectId).toBe(tenantId);
        // The times were understood: a token of 24 hours lasts for 23.
        expect(await auth.getToken({ minValidity: 23 * 3_600_000 })).toMatch(/^[0-9a-f]{32}$/);
      }
    }
    const auth = keystoneV2Auth({ authUrl: sandbox.identityV2Url, username, password, tenant: { id: tenantId } });
    const zcom = zcomBackup({ auth, endpoint: sandbox.endpoints["zcom-backup"] });
    expect((await zcom.listBackups().toArray()).length).toBeGreaterThan(0);
    const wrong = keystoneV2Auth({
      authUrl: sandbox.identityV2Url,
      username,
      password: "wrong-password",
      tenant: tenantName,
    });
    await expect(wrong.session()).rejects.toThrow(AuthError);
  });

  it("signs with an access key, and looks the project up", async () => {
    const { id: accessKeyId, secret: secretAccessKey } = sandbox.accounts.accessKey;
    const auth = accessKeyAuth({ accessKeyId, secretAccessKey, authUrl: sandbox.identityUrl });
    const cbr = otcCbr({ auth, region: sandbox.accounts.demo.project, endpoint: sandbox.endpoints["otc-cbr"] });
    expect(await cbr.listBackups({ name: "a+b ~ü", status: ["available", "error"] }).toArray()).toEqual([]);
    expect(await cbr.listBackups({}, { maxItems: 3 }).toArray()).toHaveLength(3);
    const wrong = accessKeyAuth({
      accessKeyId,
      secretAccessKey: "wrong-secret",
      projectId: sandbox.accounts.demo.projectId,
    });
    const refused = otcCbr({ auth: wrong, region: "eu-de", endpoint: sandbox.endpoints["otc-cbr"] });
    await expect(refused.listBackups().firstPage()).rejects.toThrow(AuthError);
  });
});

describe("agencyAuth", () => {
  const options = (): AgencyAuthOptions => {
    const { name, domain, project } = sandbox.accounts.agency;
    const auth = passwordAuth({ ...demo(), domain: sandbox.accounts.demo.userDomain });
    return { authUrl: sandbox.identityUrl, auth, agencyName: name, domain: domain.name, project: project.name };
  };

  it("works in the other account's project, by names and by IDs", async () => {
    const { domain, project } = sandbox.accounts.agency;
    for (const by of [{}, { domain: { id: domain.id }, project: { id: project.id } }]) {
      const auth = agencyAuth({ ...options(), ...by });
      expect((await auth.session()).projectId).toBe(project.id);
      expect(await firstPage(auth)).toMatchObject({ items: [] });
    }
    expect((await agencyAuth({ ...options(), project: undefined }).session()).projectId).toBeUndefined();
  });

  it("renews both tokens when both are refused", async () => {
    const auth = agencyAuth(options());
    await firstPage(auth);
    const before = sandbox.logins;
    sandbox.expireAll();
    await firstPage(auth);
    expect(sandbox.logins - before).toBe(2);
  });

  it("fails with AuthError where the account trusts nobody of that kind", async () => {
    await expect(agencyAuth({ ...options(), agencyName: "none" }).session()).rejects.toThrow(AuthError);
    const stranger = passwordAuth({ ...demo(), password: "wrong-password" });
    await expect(agencyAuth({ ...options(), auth: stranger }).session()).rejects.toThrow(/the login was refused/);
  });

  it("refuses options that cannot work", () => {
    expect(() => agencyAuth({ ...options(), agencyName: "" })).toThrow(ParameterError);
    expect(() => agencyAuth({ ...options(), domain: undefined as never })).toThrow(/^domain: undefined was given/);
  });
});
