import { expect, test } from "vitest";
import {
  agencyAuth,
  applicationCredentialAuth,
  keystoneV2Auth,
  ParameterError,
  passwordAuth,
  tokenAuth,
  type CachedToken,
  type TokenAuth,
  type TokenCache,
} from "cloud-backups";
import { authAt, callerOf, later, tokenCloud } from "../support/token-cloud.ts";

function memory() {
  const kept = new Map<string, unknown>();
  const cache: TokenCache = {
    get: (key) => Promise.resolve(kept.get(key)),
    set(key, token: CachedToken) {
      kept.set(key, structuredClone(token));
      return Promise.resolve();
    },
    delete(key) {
      kept.delete(key);
      return Promise.resolve();
    },
  };
  return { cache, kept };
}

const [key] = ["0".repeat(64)];
const hour = 3_600_000;

test("a token cache spares the next process the login, project included", async () => {
  const cloud = await tokenCloud();
  const { cache, kept } = memory();
  await callerOf(cloud, authAt(cloud, { cache }))();
  const next = authAt(cloud, { cache });
  await callerOf(cloud, next)();
  expect((await next.session()).projectId).toBe("p1");
  expect(cloud.logins).toBe(1);
  expect([...kept.keys()]).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/)]);
});

test("a token cache is asked once for 50 first calls", async () => {
  const cloud = await tokenCloud();
  const { cache } = memory();
  let asked = 0;
  const counting: TokenCache = { ...cache, get: (one) => (asked++, later(20).then(() => cache.get(one))) };
  const call = callerOf(cloud, authAt(cloud, { cache: counting }));
  await Promise.all(Array.from({ length: 50 }, () => call()));
  expect([asked, cloud.logins]).toEqual([1, 1]);
});

test("a token cache drops a token that the service refuses, and keeps its replacement", async () => {
  const cloud = await tokenCloud();
  const { cache, kept } = memory();
  await authAt(cloud, { cache }).getToken();
  cloud.expireAll();
  await callerOf(cloud, authAt(cloud, { cache }))();
  expect(cloud.calls).toEqual(["token-1", "token-2"]);
  expect([...kept.values()]).toEqual([expect.objectContaining({ id: "token-2" })]);
});

test("a token cache keeps nothing where the service refuses every token", async () => {
  const cloud = await tokenCloud();
  const { cache, kept } = memory();
  cloud.onCall = () => ({ status: 401, body: {} });
  await expect(callerOf(cloud, authAt(cloud, { cache }))()).rejects.toThrow("refuses the token");
  expect(kept.size).toBe(0);
});

test("a token cache drops the refused token even where the login then fails", async () => {
  const cloud = await tokenCloud();
  const { cache, kept } = memory();
  await authAt(cloud, { cache }).getToken();
  cloud.expireAll();
  cloud.onLogin = () => ({ status: 401, body: {} });
  await expect(callerOf(cloud, authAt(cloud, { cache }))()).rejects.toThrow("the login was refused");
  expect(kept.size).toBe(0);
});

test("a token cache does not serve a token that ends sooner than asked for", async () => {
  const cloud = await tokenCloud(hour);
  const { cache, kept } = memory();
  const auth = authAt(cloud, { cache });
  await auth.getToken();
  for (const [one, token] of kept) kept.set(one, { ...(token as CachedToken), validUntil: Date.now() + hour / 2 });
  const next = authAt(cloud, { cache });
  expect(await next.getToken()).toBe("token-1");
  expect(await next.getToken({ minValidity: hour * 0.9 })).toBe("token-2");
  expect(await authAt(cloud, { cache }).getToken({ minValidity: hour * 0.9 })).toBe("token-2");
});

test.each([
  ["nothing", undefined],
  ["null", null],
  ["a text", "token"],
  ["no ID", { validUntil: Date.now() + hour }],
  ["an ID that a header cannot carry", { id: "a\r\nb: c", validUntil: Date.now() + hour }],
  ["no end", { id: "t" }],
  ["an end in the past", { id: "t", validUntil: Date.now() - 1 }],
  ["an end that is near", { id: "t", validUntil: Date.now() + 30_000 }],
  ["an end that is a text", { id: "t", validUntil: "2099-01-01" }],
  ["an endless life", { id: "t", validUntil: Infinity }],
  ["a project that is no text", { id: "t", validUntil: Date.now() + hour, projectId: 1 }],
  ["a catalog that is none", { id: "t", validUntil: Date.now() + hour, catalog: {} }],
  [
    "an endpoint without a URL",
    { id: "t", validUntil: Date.now() + hour, catalog: [{ type: "cbr", interface: "public" }] },
  ],
])("a token cache is ignored where it has %s", async (_, kept) => {
  const cloud = await tokenCloud();
  const auth = authAt(cloud, { cache: { ...memory().cache, get: () => Promise.resolve(kept) } });
  expect(await auth.getToken()).toBe("token-1");
});

test.each(["get", "set", "delete"])("a token cache is ignored where %s fails", async (method) => {
  const cloud = await tokenCloud();
  const { cache } = memory();
  const broken = { ...cache, [method]: () => Promise.reject(new Error("disk full")) };
  const call = callerOf(cloud, authAt(cloud, { cache: broken }));
  await call();
  cloud.expireAll();
  await call();
  expect(cloud.logins).toBe(2);
});

test("a token cache has one key for each user, place and scope, and for nothing else", async () => {
  const keys: string[] = [];
  const cache: TokenCache = {
    get: (one) => Promise.resolve(void keys.push(one)),
    set: () => Promise.resolve(),
    delete: () => Promise.resolve(),
  };
  const base = { authUrl: "http://127.0.0.1:1/v3", username: "a", password: "b", userDomain: "c", cache };
  const credential = { authUrl: base.authUrl, secret: "b", cache };
  const asker = passwordAuth({ ...base, domain: "d" });
  const agency = { authUrl: base.authUrl, agencyName: "a", domain: "d", cache };
  const different: TokenAuth[] = [
    passwordAuth(base),
    passwordAuth({ ...base, authUrl: "http://127.0.0.1:2/v3" }),
    passwordAuth({ ...base, username: "A" }),
    passwordAuth({ ...base, password: "B" }),
    passwordAuth({ ...base, userDomain: { id: "c" } }),
    passwordAuth({ ...base, project: "p" }),
    passwordAuth({ ...base, project: { id: "p" } }),
    passwordAuth({ ...base, domain: "p" }),
    passwordAuth({ ...base, system: true }),
    passwordAuth({ authUrl: base.authUrl, userId: "a", password: "b", cache }),
    passwordAuth({ ...base, passcode: "123456" }),
    applicationCredentialAuth({ ...credential, id: "a" }),
    applicationCredentialAuth({ ...credential, name: "a", userId: "u" }),
    keystoneV2Auth({ authUrl: base.authUrl, username: "a", password: "b", tenant: "t", cache }),
    keystoneV2Auth({ authUrl: base.authUrl, username: "a", password: "b", tenant: { id: "t" }, cache }),
    agencyAuth({ ...agency, auth: asker }),
    agencyAuth({ ...agency, auth: passwordAuth({ ...base, username: "other" }) }),
    agencyAuth({ ...agency, auth: asker, project: "p" }),
  ];
  const alike: [TokenAuth, TokenAuth][] = [
    [passwordAuth(base), passwordAuth({ ...base, authUrl: "http://127.0.0.1:1", timeout: 5 })],
    [passwordAuth({ ...base, passcode: "1" }), passwordAuth({ ...base, passcode: "2" })],
  ];
  const keyOf = async (auth: TokenAuth) => {
    keys.length = 0;
    const controller = new AbortController();
    const asked = auth.getToken({ signal: controller.signal }).catch(() => undefined);
    while (keys.length === 0) await later(1);
    controller.abort();
    await asked;
    return keys[0];
  };
  const found = [];
  for (const auth of different) found.push(await keyOf(auth));
  expect(new Set(found).size).toBe(different.length);
  for (const [one, other] of alike) expect(await keyOf(one)).toBe(await keyOf(other));
});

test("a cache that is none is refused, and so is one for an agency of an unknown login", () => {
  const where = { authUrl: "http://127.0.0.1:1", username: "a", password: "b", userDomain: "c" };
  expect(() => passwordAuth({ ...where, cache: { ...memory().cache, get: undefined as never } })).toThrow(
    ParameterError,
  );
  const auth = tokenAuth({ token: "t" });
  expect(() =>
    agencyAuth({ authUrl: where.authUrl, auth, agencyName: "a", domain: "d", cache: memory().cache }),
  ).toThrow(/^cache: is given with an `auth` that does not log in/);
  expect(key).toHaveLength(64);
});
