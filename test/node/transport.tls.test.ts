import { spawn } from "node:child_process";
import { createServer } from "node:http";
import type { ServerOptions } from "node:https";
import type { AddressInfo } from "node:net";
import { afterAll, describe, expect, onTestFinished, test } from "vitest";
import { NetworkError, otcCbr, ParameterError, tokenAuth } from "../../src/index.ts";
import { nodeTransport, type NodeTransportOptions } from "../../src/node/index.ts";
import { outcomeOf, good } from "../support/faults/calls.ts";
import { makeAuthority } from "../support/tls/certificates.ts";
import { tlsServerForTest, type TlsServer } from "../support/tls/server.ts";

const authority = makeAuthority();
const stranger = makeAuthority();
const server = authority.issue("server", ["localhost"]);
const user = authority.issue("user", ["user.example"]);
const locked = authority.issue("locked", ["user.example"], "open sesame");

afterAll(() => {
  authority.remove();
  stranger.remove();
});

const tlsServer = (options: ServerOptions = server): Promise<TlsServer> =>
  tlsServerForTest({ cert: options.cert, key: options.key, ...options }, (_, answer) => {
    answer.setHeader("content-type", "application/json").end(JSON.stringify(good));
  });

/** What came of a read over a transport with these options. */
function read(url: string, options: NodeTransportOptions): Promise<unknown> {
  const transport = nodeTransport({ proxy: false, ...options });
  const auth = tokenAuth({ token: "t", projectId: "p1" });
  return outcomeOf(otcCbr({ endpoint: url, auth, transport, retries: 0 }).showBackup({ backup_id: "b1" }));
}

test("nodeTransport trusts the authority in `ca`, given as text, bytes or a list", async () => {
  const { url } = await tlsServer();
  for (const ca of [
    authority.pem,
    Buffer.from(authority.pem),
    [stranger.pem, authority.pem],
    stranger.pem + authority.pem,
  ]) {
    expect(await read(url, { ca })).toEqual(good);
  }
});

test.each<[string, NodeTransportOptions]>([
  ["without `ca`", {}],
  ["with another `ca`", { ca: stranger.pem }],
])(
  "nodeTransport refuses a server of a private authority %s, and the error names `cacert` and repeats nothing",
  async (_, options) => {
    const { url } = await tlsServer();
    const error = await read(url, options);
    expect(error).toBeInstanceOf(NetworkError);
    expect(error).toMatchObject({
      retryable: false,
      message: expect.stringMatching(/the certificate is not trusted; .*`ca` .*`cacert` in clouds\.yaml/) as string,
    });
  },
);

test("nodeTransport takes any certificate with `rejectUnauthorized: false`", async () => {
  const { url } = await tlsServer();
  expect(await read(url, { rejectUnauthorized: false })).toEqual(good);
});

test("nodeTransport refuses a certificate of another host's name", async () => {
  const { port } = await tlsServer();
  const error = await read(`https://127.0.0.1:${port}`, { ca: authority.pem });
  expect(error).toMatchObject({
    retryable: false,
    message: expect.stringContaining("for another host name") as string,
  });
});

test("an error of fetch about a certificate names `cacert`, too", async () => {
  const { url } = await tlsServer();
  const client = otcCbr({ endpoint: url, auth: tokenAuth({ token: "t", projectId: "p1" }), retries: 0 });
  const error = await outcomeOf(client.showBackup({ backup_id: "b1" }));
  expect(error).toMatchObject({
    retryable: false,
    message: expect.stringContaining("`cacert` in clouds.yaml") as string,
  });
});

test("nodeTransport refuses a self-signed certificate", async () => {
  const { url } = await tlsServer(stranger.issue("self", ["localhost"]));
  expect(await read(url, { ca: authority.pem })).toMatchObject({
    message: expect.stringContaining("the certificate is not trusted") as string,
  });
});

test("nodeTransport tells a port without TLS from an untrusted certificate", async () => {
  const plain = createServer((_, answer) => answer.end());
  await new Promise<void>((done) => plain.listen(0, "127.0.0.1", done));
  const { port } = plain.address() as AddressInfo;
  const error = await read(`https://localhost:${port}`, { ca: authority.pem });
  plain.close();
  expect(error).toMatchObject({ message: expect.stringContaining("perhaps nothing speaks TLS there") as string });
});

describe.each(["TLSv1.2", "TLSv1.3"] as const)("over %s", (version) => {
  const demanding = () =>
    tlsServer({
      ...server,
      ca: authority.pem,
      requestCert: true,
      rejectUnauthorized: true,
      minVersion: version,
      maxVersion: version,
    });

  test("nodeTransport shows `cert` and `key` to a server that demands them", async () => {
    const { url } = await demanding();
    expect(await read(url, { ca: authority.pem, cert: user.cert, key: user.key })).toEqual(good);
    expect(
      await read(url, { ca: authority.pem, cert: locked.cert, key: locked.key, passphrase: "open sesame" }),
    ).toEqual(good);
  });

  // Node's own server closes the connection without saying why.
  test("nodeTransport fails without a certificate where one is demanded, and the error names `cert` and `key`", async () => {
    const error = await read(await opensslServer(version.replace("TLSv", "").replace(".", "_")), { ca: authority.pem });
    expect(error).toBeInstanceOf(NetworkError);
    expect(error).toMatchObject({
      retryable: false,
      message: expect.stringMatching(/demands a client certificate.*`cert` and `key`/) as string,
    });
  });
});

/** The URL of a server that demands a certificate of the authority's. */
async function opensslServer(version: string): Promise<string> {
  const args = ["s_server", "-accept", "127.0.0.1:0", `-tls${version}`, "-Verify", "1", "-verify_return_error"];
  const files = ["-cert", server.certFile, "-key", server.keyFile, "-CAfile", authority.file];
  const child = spawn("openssl", [...args, ...files], { stdio: ["pipe", "pipe", "ignore"] });
  onTestFinished(() => void child.kill());
  let said = "";
  for await (const text of child.stdout.setEncoding("utf8") as AsyncIterable<string>) {
    said += text;
    const port = /^ACCEPT .*:(\d+)$/m.exec(said)?.[1];
    if (port !== undefined) return `https://localhost:${port}`;
  }
  throw new Error(`openssl does not listen: ${said}`);
}

test.each<[string, NodeTransportOptions, RegExp]>([
  ["a `ca` that is none", { ca: "no certificate" }, /^ca: is no certificate in PEM$/],
  [
    "several `ca` of which one is broken",
    { ca: [authority.pem, authority.pem.slice(0, 200)] },
    /^ca: is no certificate/,
  ],
  ["a certificate without key", { cert: user.cert }, /^key: is missing/],
  ["a key without certificate", { key: user.key }, /^cert: is missing/],
  ["a key of another certificate", { cert: user.cert, key: server.key }, /^key: does not belong to `cert`$/],
  [
    "a key without its passphrase",
    { cert: locked.cert, key: locked.key },
    /^key: is no private key.* needs a `passphrase`$/,
  ],
  [
    "a wrong passphrase",
    { cert: locked.cert, key: locked.key, passphrase: "no" },
    /^key: is no private key.*passphrase$/,
  ],
  ["a certificate as key", { cert: user.cert, key: user.cert }, /^key: is no private key/],
  ["an option that there is not", { pfx: "x" } as NodeTransportOptions, /^pfx: there is no such option/],
])("nodeTransport refuses %s, and does not quote it", (_, options, message) => {
  const attempt = () => nodeTransport(options);
  expect(attempt).toThrow(ParameterError);
  expect(attempt).toThrow(message);
  expect(attempt).not.toThrow(/BEGIN/);
});
