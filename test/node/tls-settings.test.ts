import { copyFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { NetworkError, openstackBackup, ParameterError } from "../../src/index.ts";
import { fromCloudsYaml, fromEnvironment, nodeTransport, type CloudAccess } from "../../src/node/index.ts";
import { startSandbox, type Sandbox } from "../../scripts/sandbox/index.ts";
import { machine } from "../support/clouds.ts";
import { cloudsYamlAuthOf, openrcOf } from "../support/sandbox-clients.ts";
import { makeAuthority } from "../support/tls/certificates.ts";
import { proxyForTest } from "../support/tls/proxy.ts";
import { passOn, startTlsServer, type TlsServer } from "../support/tls/server.ts";

const authority = makeAuthority();
const server = authority.issue("server", ["localhost"]);
const user = authority.issue("user", ["user.example"]);
const stranger = makeAuthority();
let sandbox: Sandbox;
/** The sandbox behind TLS, and the same where a client certificate is demanded. */
let open: TlsServer;
let demanding: TlsServer;

beforeAll(async () => {
  sandbox = await startSandbox({ count: 20 });
  const toSandbox = passOn(({ url = "" }) => sandbox.origin + url);
  open = await startTlsServer({ cert: server.cert, key: server.key }, toSandbox);
  const demand = { ca: authority.pem, requestCert: true, rejectUnauthorized: true };
  demanding = await startTlsServer({ cert: server.cert, key: server.key, ...demand }, toSandbox);
});

afterAll(async () => {
  await Promise.all([open.close(), demanding.close()]);
  await sandbox.close();
  authority.remove();
  stranger.remove();
});

/** Login and endpoint are both behind TLS. */
const endpointOf = ({ url }: TlsServer) => `${url}/openstack-backup`;
const identityAt = ({ url }: TlsServer) => url + new URL(sandbox.identityUrl).pathname;

function cloud(settings: Readonly<Record<string, unknown>>, at = open): string {
  const auth = { ...cloudsYamlAuthOf(sandbox), auth_url: identityAt(at) };
  const prod = { region_name: "RegionOne", auth, volume_endpoint_override: endpointOf(at), ...settings };
  return JSON.stringify({ clouds: { prod } });
}

async function count(access: CloudAccess): Promise<number> {
  return (
    await openstackBackup({ ...access, retries: 0 })
      .listBackups()
      .toArray()
  ).length;
}

const ofYaml = () => fromCloudsYaml({ service: "openstack-backup" });
const all = () => sandbox.backups("openstack-backup").length;

test("login and client trust the `cacert` of clouds.yaml", async () => {
  await machine({ "clouds.yaml": cloud({ cacert: authority.file }) });
  expect(await count(await ofYaml())).toBe(all());
});

test.each(["ca.pem", "./ca.pem", "~/ca.pem"])(
  "`cacert: %s` of clouds.yaml is found beside the file or at home",
  async (cacert) => {
    const { home, work } = await machine({ "etc/openstack/clouds.yaml": cloud({ cacert }) });
    const beside = join(work, "../etc/openstack/ca.pem");
    copyFileSync(authority.file, cacert.startsWith("~") ? join(home, "ca.pem") : beside);
    expect(await count(await ofYaml())).toBe(all());
  },
);

test("a relative `cacert` of clouds.yaml may also be in the working directory", async () => {
  const { work } = await machine({ "etc/openstack/clouds.yaml": cloud({ cacert: "ca.pem" }) });
  copyFileSync(authority.file, join(work, "ca.pem"));
  expect(await count(await ofYaml())).toBe(all());
});

test("a relative `cacert` of a region in clouds.yaml is found beside the file, too", async () => {
  const regions = [{ name: "RegionOne", values: { cacert: "ca.pem" } }];
  const { work } = await machine({ "etc/openstack/clouds.yaml": cloud({ regions }) });
  copyFileSync(authority.file, join(work, "../etc/openstack/ca.pem"));
  expect(await count(await ofYaml())).toBe(all());
});

test("`cert` and `key` of clouds.yaml are shown to a server that demands them", async () => {
  const shown = { cacert: authority.file, cert: user.certFile, key: user.keyFile };
  await machine({ "clouds.yaml": cloud(shown, demanding) });
  expect(await count(await ofYaml())).toBe(all());
});

test("`cert` of clouds.yaml may hold the key, too", async () => {
  const { home } = await machine({ "clouds.yaml": cloud({ cacert: authority.file, cert: "~/both.pem" }, demanding) });
  writeFileSync(join(home, "both.pem"), user.cert + user.key);
  expect(await count(await ofYaml())).toBe(all());
});

test("an untrusted certificate is refused before a password is sent, and the error names `cacert`", async () => {
  await machine({ "clouds.yaml": cloud({}) });
  const logins = sandbox.logins;
  const error = await count(await ofYaml()).catch((cause: unknown) => cause);
  expect(error).toBeInstanceOf(NetworkError);
  expect(error).toMatchObject({ message: expect.stringMatching(/not trusted.*`cacert`/) as string });
  expect(sandbox.logins).toBe(logins);
});

test.each([{ verify: false }, { insecure: true }, { verify: false, cacert: "/no/such/file" }])(
  "%j in clouds.yaml lets any certificate pass",
  async (settings) => {
    await machine({ "clouds.yaml": cloud(settings) });
    expect(await count(await ofYaml())).toBe(all());
  },
);

test.each<[string, Record<string, string>, RegExp]>([
  [
    "a file that is missing",
    { cacert: "/no/ca.pem" },
    /^cacert: there is no file that can be read: \/no\/ca\.pem \(cloud "prod" of .*clouds\.yaml\)$/,
  ],
  ["a folder", { cacert: "/" }, /^cacert: there is no file that can be read: \/ \(cloud "prod"/],
  [
    "a file that is no PEM",
    { cacert: "/etc/hostname" },
    /^cacert: is no certificate in PEM: \/etc\/hostname \(cloud "prod" of .*clouds\.yaml\)$/,
  ],
  [
    "a key that is none",
    { cert: user.certFile, key: user.certFile },
    /^key: is no private key in PEM.*user\.pem \(cloud "prod" of/,
  ],
  [
    "a certificate without key",
    { cert: user.certFile },
    /^cert: is no private key in PEM.*user\.pem \(cloud "prod" of/,
  ],
  [
    "a key of another certificate",
    { cert: user.certFile, key: server.keyFile },
    /^key: does not belong to `cert`.*server\.key/,
  ],
])("fromCloudsYaml names key, file and cloud for %s", async (_, settings, message) => {
  await machine({ "clouds.yaml": cloud(settings) });
  await expect(ofYaml()).rejects.toThrow(ParameterError);
  await expect(ofYaml()).rejects.toThrow(message);
});

test("the caller's transport or fetch wins over clouds.yaml", async () => {
  await machine({ "clouds.yaml": cloud({ cacert: "/no/ca.pem" }) });
  const transport = nodeTransport({ ca: authority.pem });
  const access = await fromCloudsYaml({ service: "openstack-backup", transport });
  expect(access.transport).toBe(transport);
  expect(await count(access)).toBe(all());
  const fetch = () => Promise.reject(new Error("asked"));
  const other = await fromCloudsYaml({ service: "openstack-backup", fetch });
  expect(other).toMatchObject({ fetch });
  expect(other).not.toHaveProperty("transport");
  await expect(count(other)).rejects.toThrow("asked");
});

const ofEnvironment = (variables: Readonly<Record<string, string>>, at = open) => {
  const login = {
    ...openrcOf(sandbox),
    OS_AUTH_URL: identityAt(at),
    OS_REGION_NAME: "RegionOne",
    OS_VOLUME_ENDPOINT_OVERRIDE: endpointOf(at),
  };
  return machine({}, { ...login, ...variables }).then(() => fromEnvironment({ service: "openstack-backup" }));
};

test("OS_CACERT, OS_CERT and OS_KEY are used", async () => {
  const files = { OS_CACERT: authority.file, OS_CERT: user.certFile, OS_KEY: user.keyFile };
  expect(await count(await ofEnvironment(files, demanding))).toBe(all());
});

test("OS_INSECURE lets any certificate pass", async () => {
  expect(await count(await ofEnvironment({ OS_INSECURE: "true" }))).toBe(all());
});

test("OS_CACERT of another authority does not make a server trusted", async () => {
  await expect(count(await ofEnvironment({ OS_CACERT: stranger.file }))).rejects.toThrow(/not trusted.*OS_CACERT/);
  await expect(ofEnvironment({ OS_CACERT: "/no/ca.pem" })).rejects.toThrow(
    /^OS_CACERT: there is no file that can be read: \/no\/ca\.pem \(the environment\)$/,
  );
});

test("login and client use HTTPS_PROXY, but not for the hosts of NO_PROXY", async () => {
  vi.stubEnv("NO_PROXY", "");
  vi.stubEnv("no_proxy", undefined);
  const proxy = await proxyForTest({ credentials: "ada:pw", portOf: () => open.port });
  const HTTPS_PROXY = proxy.url.replace("://", "://ada:pw@");
  expect(await count(await ofEnvironment({ OS_CACERT: authority.file, HTTPS_PROXY }))).toBe(all());
  expect(new Set(proxy.seen)).toEqual(new Set([`CONNECT localhost:${open.port}`]));
  const asked = proxy.seen.length;
  expect(await count(await ofEnvironment({ OS_CACERT: authority.file, HTTPS_PROXY, NO_PROXY: "localhost" }))).toBe(
    all(),
  );
  expect(proxy.seen).toHaveLength(asked);
});
