import { execFile } from "node:child_process";
import { createServer } from "node:http";
import { createServer as createSocket, connect, type AddressInfo } from "node:net";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { NetworkError, otcCbr, ParameterError, tokenAuth } from "../../src/index.ts";
import { nodeTransport, type NodeTransportOptions } from "../../src/node/index.ts";
import { proxies } from "../../src/node/proxy.ts";
import { good, outcomeOf } from "../support/faults/calls.ts";
import { makeAuthority } from "../support/tls/certificates.ts";
import { proxyForTest, type TestProxy } from "../support/tls/proxy.ts";
import { tlsServerForTest, type TlsServer } from "../support/tls/server.ts";

const authority = makeAuthority();
const certificate = authority.issue("server", ["cloud.test", "localhost", "127.0.0.1"]);
const variables = ["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"].flatMap((name) => [name, name.toLowerCase()]);

afterAll(authority.remove);
beforeEach(() => {
  for (const name of variables) vi.stubEnv(name, undefined);
  return () => vi.unstubAllEnvs();
});

/** A cloud at a host that only the proxy knows, and the proxy. */
async function cloudBehindProxy(options: Parameters<typeof proxyForTest>[0] = {}) {
  const headers: unknown[] = [];
  const cloud = await tlsServerForTest({ cert: certificate.cert, key: certificate.key }, (request, answer) => {
    headers.push(request.headers);
    answer.setHeader("content-type", "application/json").end(JSON.stringify(good));
  });
  const proxy = await proxyForTest({ portOf: (host) => (host === "cloud.test" ? cloud.port : undefined), ...options });
  return { cloud, proxy, headers };
}

/** What came of two reads over one transport. */
async function read(url: string, options: NodeTransportOptions, retries = 0): Promise<unknown> {
  const transport = nodeTransport({ ca: authority.pem, ...options });
  const cbr = otcCbr({ endpoint: url, auth: tokenAuth({ token: "t", projectId: "p1" }), transport, retries });
  const first = await outcomeOf(cbr.showBackup({ backup_id: "b1" }));
  expect(await outcomeOf(cbr.showBackup({ backup_id: "b1" }))).toMatchObject(first as object);
  return first;
}

const url = "https://cloud.test";
const withUser = (proxy: TestProxy, user: string) => proxy.url.replace("://", `://${user}@`);

test("nodeTransport goes through a proxy's tunnel, and the cloud sees nothing of it", async () => {
  const { proxy, headers } = await cloudBehindProxy();
  expect(await read(url, { proxy: proxy.url })).toEqual(good);
  expect(new Set(proxy.seen)).toEqual(new Set(["CONNECT cloud.test:443"]));
  expect(headers).toEqual([
    expect.objectContaining({ host: "cloud.test", "x-auth-token": "t" }),
    expect.not.objectContaining({ "proxy-connection": expect.anything() as unknown }),
  ]);
});

test.each([
  ["ada:pass word/1", "ada:pass%20word%2F1"],
  ["ada:", "ada"],
])(
  "nodeTransport sends the credentials %j of the proxy's URL to the proxy, and not to the cloud",
  async (credentials, inUrl) => {
    const { proxy, headers } = await cloudBehindProxy({ credentials });
    expect(await read(url, { proxy: withUser(proxy, inUrl) })).toEqual(good);
    expect(JSON.stringify(headers)).not.toContain("proxy-authorization");
  },
);

test.each(["", "ada:wrong-secret"])(
  "nodeTransport fails where the proxy refuses the credentials %j, and the error does not repeat them",
  async (user) => {
    const { proxy } = await cloudBehindProxy({ credentials: "ada:right" });
    const error = await read(url, { proxy: withUser(proxy, user) }, 2);
    expect(error).toBeInstanceOf(NetworkError);
    expect(error).toMatchObject({
      retryable: false,
      message: `GET ${url}/v3/p1/backups/b1: the proxy 127.0.0.1:${proxy.port} refuses with status 407; give user and password in the proxy's URL`,
    });
    expect(proxy.seen).toHaveLength(2);
  },
);

test("nodeTransport tries again after a tunnel that failed", async () => {
  const { proxy } = await cloudBehindProxy({ refuse: 503 });
  vi.spyOn(Math, "random").mockReturnValue(0);
  expect(await read(url, { proxy: proxy.url }, 1)).toMatchObject({
    attempts: 2,
    message: expect.stringContaining("refuses with status 503") as string,
  });
  vi.restoreAllMocks();
});

test("nodeTransport trusts nobody else for going through a proxy", async () => {
  const { proxy } = await cloudBehindProxy();
  expect(await read(url, { proxy: proxy.url, ca: undefined })).toMatchObject({
    message: expect.stringContaining("the certificate is not trusted") as string,
  });
});

test("nodeTransport speaks TLS to a proxy with a certificate of the same authority", async () => {
  const { proxy } = await cloudBehindProxy({ tls: certificate });
  expect(await read(url, { proxy: proxy.url })).toEqual(good);
  expect(new Set(proxy.seen)).toEqual(new Set(["CONNECT cloud.test:443"]));
});

test("nodeTransport speaks TLS to a proxy with a certificate that Node.js trusts by NODE_EXTRA_CA_CERTS", async () => {
  const { proxy } = await cloudBehindProxy({ tls: certificate });
  const program = `
      import { nodeTransport } from "./src/node/index.ts";
      const { signal } = new AbortController();
      const request = { method: "GET", url: "${url}/", headers: {}, body: undefined, signal, maxResponseSize: 1_000 };
      const { status } = await nodeTransport({ proxy: "${proxy.url}" })(request);
      console.log(status);`;
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ["--import", "tsx", "--input-type=module", "-e", program],
    { cwd: join(import.meta.dirname, "../.."), env: { ...process.env, NODE_EXTRA_CA_CERTS: authority.file } },
  );
  expect(stdout).toBe("200\n");
});

test("nodeTransport names the proxy that cannot be reached", async () => {
  const { proxy } = await cloudBehindProxy();
  await proxy.close();
  expect(await read(url, { proxy: proxy.url })).toMatchObject({
    message: expect.stringMatching(`ECONNREFUSED\\), by the proxy 127\\.0\\.0\\.1:${proxy.port}$`) as string,
  });
});

async function plainCloud() {
  const server = createServer((request, answer) => {
    expect(request.headers).not.toHaveProperty("proxy-authorization");
    answer.setHeader("content-type", "application/json").end(JSON.stringify(good));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

test("nodeTransport asks a proxy without a tunnel for http, as many proxies want it", async () => {
  const proxy = await proxyForTest({ credentials: "ada:pw" });
  const plain = await plainCloud();
  expect(await read(plain, { proxy: withUser(proxy, "ada:pw") })).toEqual(good);
  expect(proxy.seen).toEqual([`GET ${plain}/v3/p1/backups/b1`, `GET ${plain}/v3/p1/backups/b1`]);
});

test("nodeTransport fails with the same words where a proxy for http refuses missing credentials", async () => {
  const proxy = await proxyForTest({ credentials: "ada:pw" });
  expect(await read(await plainCloud(), { proxy: proxy.url })).toMatchObject({
    retryable: false,
    message: expect.stringContaining("refuses with status 407; give user and password") as string,
  });
});

test.each(["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"])(
  "nodeTransport uses the proxy of %s",
  async (name) => {
    const { proxy } = await cloudBehindProxy();
    vi.stubEnv(name, proxy.url);
    expect(await read(url, {})).toEqual(good);
    expect(new Set(proxy.seen)).toEqual(new Set(["CONNECT cloud.test:443"]));
  },
);

test.each<[string, Record<string, string>, NodeTransportOptions]>([
  ["NO_PROXY names the host", { NO_PROXY: "localhost" }, {}],
  ["no_proxy names the host", { no_proxy: "localhost" }, {}],
  ["the option `noProxy` names the host", {}, { noProxy: "localhost" }],
  ["the option `proxy` is false", {}, { proxy: false }],
])("nodeTransport asks no proxy where %s", async (_, environment, options) => {
  const { proxy, cloud } = await cloudBehindProxy();
  vi.stubEnv("HTTPS_PROXY", proxy.url);
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  expect(await read(cloud.url, options)).toEqual(good);
  expect(proxy.seen).toEqual([]);
});

test.each<[string, string, string | undefined, Record<string, string>]>([
  ["HTTP_PROXY is not for https", "https://h", undefined, { HTTP_PROXY: "http://a" }],
  ["variables in small letters win", "https://h", "b", { HTTPS_PROXY: "http://a", https_proxy: "http://b" }],
  [
    "variables in small letters win, also when empty",
    "https://h",
    undefined,
    { HTTPS_PROXY: "http://a", https_proxy: "" },
  ],
  ["the scheme's own variable wins over ALL_PROXY", "http://h", "b", { ALL_PROXY: "http://a", http_proxy: "http://b" }],
  ["a proxy without a scheme is asked over http", "https://h", "proxy.example", { HTTPS_PROXY: "proxy.example:3128" }],
  ["NO_PROXY may be a star", "https://h", undefined, { HTTPS_PROXY: "http://a", NO_PROXY: "x, *" }],
  [
    "NO_PROXY of a domain means all below it",
    "https://a.b.example",
    undefined,
    { HTTPS_PROXY: "http://a", NO_PROXY: "b.example" },
  ],
  [
    "NO_PROXY of a domain may start with a dot",
    "https://a.b.example",
    undefined,
    { HTTPS_PROXY: "http://a", NO_PROXY: ".b.example" },
  ],
  [
    "NO_PROXY of a domain may start with a star",
    "https://a.b.example",
    undefined,
    { HTTPS_PROXY: "http://a", NO_PROXY: "*.b.example" },
  ],
  [
    "NO_PROXY of a domain does not mean names that end alike",
    "https://ab.example",
    "a",
    { HTTPS_PROXY: "http://a", NO_PROXY: "b.example" },
  ],
  ["NO_PROXY may name a port", "https://h:8443", undefined, { HTTPS_PROXY: "http://a", NO_PROXY: "h:8443" }],
  ["NO_PROXY of another port does not count", "https://h", "a", { HTTPS_PROXY: "http://a", NO_PROXY: "h:8443" }],
  ["NO_PROXY may name a scheme's own port", "https://h", undefined, { HTTPS_PROXY: "http://a", NO_PROXY: "h:443" }],
  ["NO_PROXY may be an address", "https://10.0.0.7", undefined, { HTTPS_PROXY: "http://a", NO_PROXY: "10.0.0.7" }],
  ["NO_PROXY may be a range", "https://10.9.8.7", undefined, { HTTPS_PROXY: "http://a", NO_PROXY: "10.0.0.0/8" }],
  [
    "NO_PROXY of a range does not mean addresses outside",
    "https://11.9.8.7",
    "a",
    { HTTPS_PROXY: "http://a", NO_PROXY: "10.0.0.0/8" },
  ],
  [
    "NO_PROXY of a range without bits does not count",
    "https://10.9.8.7",
    "a",
    { HTTPS_PROXY: "http://a", NO_PROXY: "10.0.0.0/" },
  ],
  [
    "NO_PROXY of a range with impossible bits does not count",
    "https://10.9.8.7",
    "a",
    { HTTPS_PROXY: "http://a", NO_PROXY: "10.0.0.0/-1,10.0.0.0/33" },
  ],
  ["NO_PROXY may be an address of IPv6", "https://[::1]:8443", undefined, { HTTPS_PROXY: "http://a", NO_PROXY: "::1" }],
  [
    "NO_PROXY of IPv6 with another port does not count",
    "https://[::1]:8443",
    "a",
    { HTTPS_PROXY: "http://a", NO_PROXY: "[::1]:80" },
  ],
  [
    "NO_PROXY may be a range of IPv6",
    "https://[fd00::9]",
    undefined,
    { HTTPS_PROXY: "http://a", NO_PROXY: "fd00::/8" },
  ],
  [
    "NO_PROXY may have capitals",
    "https://cloud.example",
    undefined,
    { HTTPS_PROXY: "http://a", NO_PROXY: "Cloud.Example" },
  ],
])("the environment decides which proxy is used: %s", (_, target, proxy, environment) => {
  expect(proxies(undefined, undefined, environment)(new URL(target))?.hostname).toBe(proxy);
});

test.each(["ftp://ada:secret-1@proxy", "http://", "http://ada:%zz-secret-1@proxy"])(
  "nodeTransport refuses a proxy that is no URL of one by name, and does not quote it: %s",
  (value) => {
    vi.stubEnv("https_proxy", value);
    expect(() => nodeTransport()).toThrow(ParameterError);
    expect(() => nodeTransport()).toThrow(/^https_proxy: is no URL of a proxy/);
    expect(() => nodeTransport({ proxy: value })).toThrow(/^proxy: is no URL of a proxy/);
    expect(() => nodeTransport()).not.toThrow(/secret-1/);
  },
);

test("nodeTransport lets a SOCKS proxy look up the host", async () => {
  const { cloud } = await cloudBehindProxy();
  const socks = await startSocks(cloud);
  expect(await read(url, { proxy: `socks5h://127.0.0.1:${socks.port}` })).toEqual(good);
  expect(new Set(socks.asked)).toEqual(new Set(["cloud.test"]));
});

/** A SOCKS5 proxy without login (RFC 1928) that leads to one server, whatever it is asked for. */
async function startSocks(target: TlsServer): Promise<{ port: number; asked: string[] }> {
  const asked: string[] = [];
  const server = createSocket((client) => {
    client.on("error", () => undefined);
    client.once("data", () => {
      client.write(Buffer.from([5, 0]));
      client.once("data", (request) => {
        asked.push(request.toString("latin1", 5, 5 + (request[4] ?? 0)));
        const onward = connect(target.port, "127.0.0.1", () => {
          client.write(Buffer.from([5, 0, 0, 1, 127, 0, 0, 1, 0, 0]));
          client.pipe(onward).pipe(client);
        });
        onTestFinished(() => void onward.destroy());
      });
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  onTestFinished(() => void server.close());
  return { port: (server.address() as AddressInfo).port, asked };
}
