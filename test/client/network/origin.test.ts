import { beforeEach, describe, expect, test, vi } from "vitest";
import {
  OriginError,
  ParameterError,
  keystoneV2Auth,
  openstackBackup,
  passwordAuth,
  tokenAuth,
  type Auth,
} from "../../../src/index.ts";
import { withHeaders } from "../../../src/client/http.ts";
import { createService } from "../../../src/client/service.ts";
import { head, json, redirect, silence } from "../../support/faults/answers.ts";
import { forbidLeftovers } from "../../support/faults/leftovers.ts";
import { clientOf, projectId, served, token } from "../../support/faults/served.ts";
import type { FaultServer, Play } from "../../support/faults/server.ts";
import { transport } from "../../support/faults/transport.ts";

forbidLeftovers();

const password = "password-that-nobody-else-may-see";
const signature = "signature-that-nobody-else-may-see";
const good = json({ backup: { id: "b1" } });
const statuses = [301, 302, 303, 307, 308];
const read = { backup_id: "b1" };
const write = { backup_id: "b1", body: { members: ["p2"] } };

/** A server that would answer anything, and should not be asked. */
let stranger: FaultServer;
beforeEach(async () => {
  stranger = await served([good]);
});

/** What a stranger may at most hear: nothing. */
function expectSilence(): void {
  expect(stranger.seen.map(({ raw }) => raw)).toEqual([]);
}

describe.each(statuses)("redirect %i", (status) => {
  test("a redirect to another origin is refused, with the remedy, for reads and writes", async () => {
    const server = await served([redirect(status, `${stranger.url}/v3/p1/backups/b1`)]);
    const cbr = clientOf(server.url);
    const calls = [() => cbr.showBackup(read), () => cbr.addMembers(write), () => cbr.listBackups().toArray()];
    for (const call of calls) {
      const error: unknown = await call().catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(OriginError);
      expect(error).toMatchObject({ expected: server.url, found: stranger.url, attempts: 1 });
      expect(String(error)).toContain("give it as `endpoint`");
    }
    expect(server.seen.length).toBe(3);
    expectSilence();
  });

  test("a redirect on the same origin is followed with the token for reads, and refused for writes", async () => {
    const play: Play = ({ target }) => (target === "/here" ? good : redirect(status, "/here"));
    const server = await served(play);
    const cbr = clientOf(server.url);
    expect(await cbr.showBackup(read)).toEqual({ backup: { id: "b1" } });
    expect(server.seen.map(({ headers }) => headers["x-auth-token"])).toEqual([token, token]);
    await expect(cbr.addMembers(write)).rejects.toMatchObject({ name: "NetworkError", attempts: 1, retryable: false });
    expect(server.seen.length).toBe(3);
  });

  test("a redirect of a login sends the password nowhere else", async () => {
    const identity = await served([redirect(status, `${stranger.url}/v3/auth/tokens`)]);
    const v3 = passwordAuth({ transport, authUrl: identity.url, username: "ada", password, userDomain: "d" });
    const v2 = keystoneV2Auth({ authUrl: identity.url, username: "ada", password, tenant: { id: "t" } });
    for (const auth of [v3, v2]) {
      await expect(clientOf(stranger.url, { auth }).showBackup(read)).rejects.toBeInstanceOf(OriginError);
    }
    expect(identity.seen.map(({ body }) => body.includes(password))).toEqual([true, true]);
    expectSilence();
  });
});

const disguises: [string, (own: FaultServer) => string][] = [
  ["//host", () => `//127.0.0.1:${stranger.port}/x`],
  ["backslashes", () => `\\\\127.0.0.1:${stranger.port}\\x`],
  ["a slash and a backslash", () => `/\\127.0.0.1:${stranger.port}/x`],
  ["a tab in the scheme", () => `ht\ttp://127.0.0.1:${stranger.port}/x`],
  ["spaces around", () => `  ${stranger.url}/x  `],
  ["our host as a user name", (own) => `http://127.0.0.1:${own.port}@127.0.0.1:${stranger.port}/x`],
  ["our origin with a user name", (own) => `http://user@127.0.0.1:${own.port}/x`],
  ["our origin with a password", (own) => `http://:pw@127.0.0.1:${own.port}/x`],
  ["localhost for 127.0.0.1, same port", (own) => `http://localhost:${own.port}/x`],
  ["another loopback address, same port", (own) => `http://127.0.0.2:${own.port}/x`],
  ["IPv6 for IPv4, same port", (own) => `http://[::ffff:127.0.0.1]:${own.port}/x`],
  ["our host with a dot at the end", (own) => `http://127.0.0.1.nip.io:${own.port}/x`],
  ["https on the same host and port", (own) => `https://127.0.0.1:${own.port}/x`],
  ["the same host without the port", () => "http://127.0.0.1/x"],
  ["data", () => 'data:application/json,{"backup":{}}'],
  ["javascript", () => "javascript:alert(1)"],
];
test.each(disguises)("a redirect in disguise is refused: %s", async (_, location) => {
  const server: FaultServer = await served(({ target }) => (target === "/x" ? good : redirect(302, location(server))));
  await expect(clientOf(server.url).showBackup(read)).rejects.toBeInstanceOf(OriginError);
  expect(server.seen.length).toBe(1);
  expectSilence();
});

test("a redirect on our origin that leads away at the next step is refused there", async () => {
  const server = await served(({ target }) => redirect(302, target === "/here" ? stranger.url : "/here"));
  await expect(clientOf(server.url).showBackup(read)).rejects.toBeInstanceOf(OriginError);
  expect(server.seen.length).toBe(2);
  expectSilence();
});

test("a refused redirect whose body never ends holds no socket", async () => {
  const server = await served([silence(head(302, { location: `${stranger.url}/x`, "content-length": 9 }))]);
  await expect(clientOf(server.url).showBackup(read)).rejects.toBeInstanceOf(OriginError);
  await expect.poll(() => server.underWay(), { interval: 5 }).toBe(0);
  expectSilence();
});

test("a redirect to 127.0.0.1 written as a number is the same origin, and followed", async () => {
  const server: FaultServer = await served(({ target }) =>
    target === "/x" ? good : redirect(302, `http://2130706433:${server.port}/x`),
  );
  expect(await clientOf(server.url).showBackup(read)).toEqual({ backup: { id: "b1" } });
});

test("a redirect from https to http on the same host is refused", async () => {
  // Of a server with TLS only the answer matters here.
  const asked: string[] = [];
  const fetch = vi.fn((url: string) => {
    asked.push(url);
    return Promise.resolve(new Response(null, { status: 301, headers: { location: "http://cloud.example/x" } }));
  });
  const call = clientOf("https://cloud.example", { fetch }).showBackup(read);
  await expect(call).rejects.toMatchObject({ name: "OriginError", found: "http://cloud.example" });
  expect(asked).toEqual(["https://cloud.example/v3/p1/backups/b1"]);
});

const links: [string, (own: FaultServer) => string][] = [
  ["an absolute URL", () => `${stranger.url}/v3/p1/backups?limit=1&marker=1`],
  ["//host", () => `//127.0.0.1:${stranger.port}/v3/p1/backups?marker=1`],
  ["userinfo", (own) => `http://127.0.0.1:${own.port}@127.0.0.1:${stranger.port}/?marker=1`],
  ["an internal host", () => "http://internal.invalid:8776/v3/p1/backups?marker=1"],
  ["a path that climbs", () => "/../../admin?marker=1"],
];
test.each(links)("a next link with %s leads to the next page on our own origin and path", async (_, href) => {
  const server: FaultServer = await served(({ target }) =>
    target.includes("marker=1")
      ? json({ backups: [{ id: "2" }] })
      : json({ backups: [{ id: "1" }], backups_links: [{ rel: "next", href: href(server) }] }),
  );
  const auth = tokenAuth({ token, projectId });
  const all = await openstackBackup({ endpoint: server.url, auth }).listBackups({ limit: 1 }).toArray();
  expect(all.map(({ id }) => id)).toEqual(["1", "2"]);
  expect(server.seen.map(({ target }) => target)).toEqual(
    ["", "&marker=1"].map((rest) => `/v3/p1/backups?limit=1${rest}&with_count=true`),
  );
  expectSilence();
});

const catalogOf = (url: string) => [
  { type: "cbr", name: "cbr", endpoints: [{ region: "r", region_id: "r", interface: "public", id: "e", url }] },
];
const login = (url: string) =>
  json(
    {
      token: {
        methods: ["password"],
        issued_at: new Date().toISOString(),
        expires_at: new Date(Date.now() + 3_600_000).toISOString(),
        project: { id: projectId, name: "p", domain: { id: "d", name: "d" } },
        user: { id: "u", name: "ada", domain: { id: "d", name: "d" } },
        catalog: catalogOf(url),
      },
    },
    201,
    { "x-subject-token": token },
  );

test("an entry of the catalog is not used where an endpoint was given", async () => {
  const server = await served([good]);
  const identity = await served([login(`${stranger.url}/v3/${projectId}`)]);
  const auth = passwordAuth({ transport, authUrl: identity.url, username: "ada", password, userDomain: "d" });
  expect(await clientOf(server.url, { auth }).showBackup(read)).toEqual({ backup: { id: "b1" } });
  expect(server.seen[0]?.headers["x-auth-token"]).toBe(token);
  expectSilence();
});

test("a redirect away from the catalog's endpoint is refused", async () => {
  const server = await served([redirect(302, `${stranger.url}/x`)]);
  const identity = await served([login(`${server.url}/v3/${projectId}`)]);
  const auth = passwordAuth({ transport, authUrl: identity.url, username: "ada", password, userDomain: "d" });
  const cbr = clientOf("", { auth, endpoint: undefined, region: "r" });
  await expect(cbr.showBackup(read)).rejects.toMatchObject({ name: "OriginError", expected: server.url });
  expectSilence();
});

test.each([
  ["a user name", (url: string) => url.replace("//", "//user:pw@")],
  ["a query", (url: string) => `${url}?x=1`],
  ["another scheme", () => "ftp://127.0.0.1/"],
  ["no URL", () => "cloud"],
  ["another project", (url: string) => `${url}/v3/p2`],
])("an entry of the catalog with %s is refused, and nobody is asked", async (_, url) => {
  const identity = await served([login(url(stranger.url))]);
  const auth = passwordAuth({ transport, authUrl: identity.url, username: "ada", password, userDomain: "d" });
  const cbr = clientOf("", { auth, endpoint: undefined, region: "r" });
  const error: unknown = await cbr.showBackup(read).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(ParameterError);
  expect(String(error)).toContain("endpoint of the catalog");
  expect(String(error)).not.toContain("user:pw");
  expectSilence();
});

/** Paths of the caller's own making, which the types would not let through. */
type AnyPaths = Record<string, { get: { responses: { 200: { content: { "application/json": unknown } } } } }>;
const rawClient = (endpoint: string, auth: Auth = tokenAuth({ token, projectId })) =>
  createService<AnyPaths>({ id: "tiny", catalogTypes: [], servers: [] }, { endpoint, auth, transport }).http;

const paths: [string, () => string][] = [
  ["a host after an @", () => `@127.0.0.1:${stranger.port}/x`],
  ["a port after a colon", () => `:${stranger.port}/x`],
  ["a longer host name", () => `.127.0.0.1:${stranger.port}/x`],
  ["an absolute URL", () => `${stranger.url}/x`],
];
test.each(paths)("a path that is %s does not leave the origin of the raw client", async (_, path) => {
  const server = await served([good]);
  await expect(rawClient(server.url).GET(path(), { params: {} })).rejects.toThrow();
  expect(server.seen.length).toBe(0);
  expectSilence();
});

test("a path that starts with //host stays a path of the raw client", async () => {
  const server = await served([good]);
  await rawClient(server.url).GET(`//127.0.0.1:${stranger.port}/x`, { params: {} });
  expect(server.seen.map(({ target }) => target)).toEqual([`//127.0.0.1:${stranger.port}/x`]);
  expectSilence();
});

test("the raw client refuses another baseUrl", async () => {
  const server = await served([good]);
  const call = rawClient(server.url).GET("/x", { params: {}, baseUrl: stranger.url });
  await expect(call).rejects.toMatchObject({ name: "OriginError", expected: server.url, found: stranger.url });
  expectSilence();
});

test("the raw client sends a signature to no other origin", async () => {
  const signing: Auth = {
    session: () => Promise.resolve({ projectId, catalog: undefined }),
    middleware: (next) => (request) => next(withHeaders(request, { authorization: `Signature=${signature}` })),
  };
  const server = await served([redirect(307, `${stranger.url}/x`)]);
  const http = rawClient(server.url, signing);
  await expect(http.GET("/x", { params: {} })).rejects.toBeInstanceOf(OriginError);
  await expect(http.GET("/x", { params: {}, baseUrl: stranger.url })).rejects.toBeInstanceOf(OriginError);
  expect(server.seen.map(({ raw }) => raw.includes(signature))).toEqual([true]);
  expectSilence();
});

test.each([
  ["userinfo", (url: string) => url.replace("//", "//user:pw@")],
  ["a query", (url: string) => `${url}/?x=1`],
  ["a fragment", (url: string) => `${url}/#x`],
])("an endpoint with %s is refused before anything is sent", (_, spoil) => {
  expect(() => clientOf(spoil(stranger.url))).toThrow(ParameterError);
  expect(() => passwordAuth({ authUrl: spoil(stranger.url), username: "ada", password, userDomain: "d" })).toThrow(
    "authUrl",
  );
  expectSilence();
});
