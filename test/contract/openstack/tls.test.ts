import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { openstackBackup } from "cloud-backups";
import { fromCloudsYaml } from "cloud-backups/node";
import { makeAuthority } from "../../support/tls/certificates.ts";
import { startProxy, type TestProxy } from "../../support/tls/proxy.ts";
import { passOn, startTlsServer, type TlsServer } from "../../support/tls/server.ts";
import { describeOpenstack, ids, seeded, state } from "./bed.ts";

/** Keystone and Cinder behind TLS with a private authority, both demanding a client certificate, behind a proxy. */
describeOpenstack("behind TLS", () => {
  const authority = makeAuthority();
  const user = authority.issue("user", ["user.example"]);
  let keystone: TlsServer;
  let cinder: TlsServer;
  let proxy: TestProxy;

  beforeAll(async () => {
    const { cert, key } = authority.issue("server", ["keystone.test", "cinder.test"]);
    const demand = { cert, key, ca: authority.pem, requestCert: true, rejectUnauthorized: true };
    const before = (url: string) => passOn((request) => new URL(url).origin + (request.url ?? ""));
    keystone = await startTlsServer(demand, before(state.identity.url));
    cinder = await startTlsServer(demand, before(state.block_storage.like.url));
    const ports: Record<string, number> = { "keystone.test": keystone.port, "cinder.test": cinder.port };
    proxy = await startProxy({ credentials: "ada:pw", portOf: (host) => ports[host] });
    vi.stubEnv("HTTPS_PROXY", proxy.url.replace("://", "://ada:pw@"));
    vi.stubEnv("https_proxy", undefined);
    vi.stubEnv("NO_PROXY", undefined);
    vi.stubEnv("no_proxy", undefined);
  });

  afterAll(async () => {
    vi.unstubAllEnvs();
    await Promise.all([keystone.close(), cinder.close(), proxy.close()]);
    authority.remove();
  });

  /** The backups by a clouds.yaml with these settings. */
  async function listed(settings: Readonly<Record<string, string>>) {
    const { name, password } = state.users.demo;
    const domain = { user_domain_name: state.domain.name, project_domain_name: state.domain.name };
    const auth_url = `https://keystone.test${new URL(state.identity.url).pathname}`;
    const auth = { auth_url, username: name, password, project_id: state.projects.demo.id, ...domain };
    const endpoint = `https://cinder.test/v3/${state.projects.demo.id}`;
    const prod = { region_name: state.region, auth, volume_endpoint_override: endpoint, ...settings };
    const file = join(authority.folder, "clouds.yaml");
    writeFileSync(file, JSON.stringify({ clouds: { prod } }));
    vi.stubEnv("OS_CLIENT_CONFIG_FILE", file);
    const access = await fromCloudsYaml({ cloud: "prod", service: "openstack-backup" });
    return openstackBackup({ ...access, retries: 0 })
      .listBackups()
      .toArray();
  }

  test("a list of a real OpenStack behind TLS and a proxy is complete with `cacert`, `cert` and `key`", async () => {
    const backups = await listed({ cacert: authority.file, cert: "user.pem", key: user.keyFile });
    expect(ids(backups)).toEqual(ids(seeded("demo")));
    expect(new Set(proxy.seen)).toEqual(new Set(["CONNECT keystone.test:443", "CONNECT cinder.test:443"]));
  });

  test("a login at a real Keystone behind TLS fails without `cacert`", async () => {
    await expect(listed({ cert: user.certFile, key: user.keyFile })).rejects.toThrow(
      /certificate is not trusted.*cacert/,
    );
  });

  test("a connection to a real OpenStack that demands a certificate fails without `cert`", async () => {
    await expect(listed({ cacert: authority.file })).rejects.toThrow("no complete response");
  });
});
