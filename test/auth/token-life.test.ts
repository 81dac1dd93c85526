import { expect, test, vi } from "vitest";
import { ApiError, AuthError, NetworkError, ParameterError, TimeoutError } from "cloud-backups";
import { authAt, callerOf, later, tokenCloud } from "../support/token-cloud.ts";

const times = (count: number, work: () => Promise<unknown>) =>
  Promise.allSettled(Array.from({ length: count }, () => work()));
const states = (settled: readonly PromiseSettledResult<unknown>[]) => [...new Set(settled.map(({ status }) => status))];

test("an auth sends nothing before the first call", async () => {
  const cloud = await tokenCloud();
  callerOf(cloud, authAt(cloud));
  await later(20);
  expect(cloud.heard).toHaveLength(0);
});

test("an auth logs in once for 50 first calls at the same time", async () => {
  const cloud = await tokenCloud();
  cloud.onLogin = () => later(50);
  const call = callerOf(cloud, authAt(cloud));
  expect(states(await times(50, call))).toEqual(["fulfilled"]);
  expect(cloud.logins).toBe(1);
  expect(cloud.calls).toHaveLength(50);
});

test("an auth logs in once for all clients that share it", async () => {
  const cloud = await tokenCloud();
  const auth = authAt(cloud);
  await Promise.all([callerOf(cloud, auth)(), callerOf(cloud, auth)(), auth.getToken()]);
  expect(cloud.logins).toBe(1);
});

test("an auth renews its token once for 50 refusals at the same time", async () => {
  const cloud = await tokenCloud();
  const call = callerOf(cloud, authAt(cloud));
  await call();
  cloud.expireAll();
  cloud.onLogin = () => later(20);
  expect(states(await times(50, call))).toEqual(["fulfilled"]);
  expect(cloud.logins).toBe(2);
  expect(cloud.calls.filter((token) => token === "token-1")).toHaveLength(51);
});

test("an auth does not renew again for a refusal that comes late", async () => {
  const cloud = await tokenCloud();
  const call = callerOf(cloud, authAt(cloud));
  await call();
  cloud.expireAll();
  let delay = 150;
  cloud.onCall = async (token) => {
    const mine = delay;
    delay = 0;
    if (token === "token-1") await later(mine);
    return undefined;
  };
  expect(states(await times(2, call))).toEqual(["fulfilled"]);
  expect(cloud.logins).toBe(2);
});

test("an auth renews once where the service refuses every token, and the call fails with AuthError", async () => {
  const cloud = await tokenCloud();
  cloud.onCall = () => ({ status: 401, body: { error_code: "X.1", error_msg: "never" } });
  const call = callerOf(cloud, authAt(cloud));
  await expect(call()).rejects.toThrow(AuthError);
  expect([cloud.logins, cloud.calls.length]).toEqual([2, 2]);
  await expect(call()).rejects.toThrow(/the service refuses the token, and a renewed one as well: .*never/);
  // The refused successor was not sent again.
  expect(cloud.calls).toEqual(["token-1", "token-2", "token-3", "token-4"]);
});

test("an auth logs in twice at most for 50 calls whose tokens are all refused, whenever the answers come", async () => {
  for (const spread of [0, 5, 60]) {
    const cloud = await tokenCloud();
    let call = 0;
    cloud.onCall = async () => {
      await later((++call * 7) % (spread + 1));
      return { status: 401, body: { error_code: "X.1", error_msg: "never" } };
    };
    cloud.onLogin = () => later(spread / 2);
    expect(states(await times(50, callerOf(cloud, authAt(cloud))))).toEqual(["rejected"]);
    expect(cloud.logins).toBeLessThanOrEqual(2);
  }
});

test("an auth renews once per call, even where the call is retried in between", async () => {
  const cloud = await tokenCloud();
  const answers = [401, 503, 401];
  cloud.onCall = () => ({ status: answers.shift() ?? 200, headers: { "retry-after": "0" }, body: { backups: [] } });
  await expect(callerOf(cloud, authAt(cloud))()).rejects.toThrow(AuthError);
  expect([cloud.logins, cloud.calls.length]).toEqual([2, 3]);
});

test("an auth renews with the credentials, not with the old token", async () => {
  const cloud = await tokenCloud();
  const call = callerOf(cloud, authAt(cloud));
  await call();
  cloud.expireAll();
  await call();
  const logins = cloud.heard.filter(({ target }) => target === "/v3/auth/tokens");
  expect(logins).toHaveLength(2);
  expect(logins[1]?.body.toString()).toBe(logins[0]?.body.toString());
  expect(logins[1]?.headers["x-auth-token"]).toBeUndefined();
});

test("a refused renewal fails all calls that wait for it, and the next call tries again", async () => {
  const cloud = await tokenCloud();
  const call = callerOf(cloud, authAt(cloud));
  await call();
  cloud.expireAll();
  cloud.onLogin = async () => {
    await later(50);
    return { status: 401, body: { error: { code: 401, message: "wrong password" } } };
  };
  const settled = await times(10, call);
  expect(states(settled)).toEqual(["rejected"]);
  for (const one of settled) expect(one).toMatchObject({ reason: { name: "AuthError", status: 401 } });
  expect(cloud.logins).toBe(2);
  cloud.onLogin = () => undefined;
  await call();
  expect(cloud.logins).toBe(3);
});

test("a login that is refused is not retried", async () => {
  const cloud = await tokenCloud();
  cloud.onLogin = () => ({ status: 401, body: { error: { code: 401, message: "wrong password" } } });
  await expect(callerOf(cloud, authAt(cloud))()).rejects.toThrow(/the login was refused: .*wrong password/);
  expect(cloud.logins).toBe(1);
});

test("a login's failure reaches the caller as it is", async () => {
  const cloud = await tokenCloud();
  cloud.onLogin = () => ({ status: 500, body: { error: { code: 500, message: "broken" } } });
  await expect(callerOf(cloud, authAt(cloud))()).rejects.toThrow(ApiError);
  const unreachable = authAt(cloud, { authUrl: "http://127.0.0.1:1" });
  await expect(unreachable.getToken()).rejects.toThrow(NetworkError);
  cloud.onLogin = () => later(400);
  await expect(authAt(cloud, { timeout: 30 }).getToken()).rejects.toThrow(TimeoutError);
});

test("one caller can stop waiting for a login while others go on", async () => {
  const cloud = await tokenCloud();
  cloud.onLogin = () => later(100);
  const call = callerOf(cloud, authAt(cloud));
  const controller = new AbortController();
  const gone = call(controller.signal);
  const stays = times(5, call);
  await later(20);
  controller.abort(new Error("enough"));
  await expect(gone).rejects.toThrow("enough");
  expect(states(await stays)).toEqual(["fulfilled"]);
  expect(cloud.logins).toBe(1);
});

test("a call that is aborted during the login rejects with the signal's own reason", async () => {
  const cloud = await tokenCloud();
  const auth = authAt(cloud);
  await expect(auth.getToken({ signal: AbortSignal.abort("a text") })).rejects.toBe("a text");
  cloud.onLogin = () => later(100);
  const controller = new AbortController();
  const waiting = auth.getToken({ signal: controller.signal });
  controller.abort("another");
  await expect(waiting).rejects.toBe("another");
});

test("a login that nobody waits for any more is cancelled, and its answer dropped", async () => {
  const cloud = await tokenCloud();
  cloud.onLogin = (number) => later(number === 1 ? 150 : 0);
  const auth = authAt(cloud);
  const controller = new AbortController();
  const waiting = auth.getToken({ signal: controller.signal });
  await vi.waitUntil(() => cloud.logins === 1);
  controller.abort();
  await expect(waiting).rejects.toThrow();
  expect(await auth.getToken()).toBe("token-2");
  await later(200);
  expect(await auth.getToken()).toBe("token-2");
  expect(cloud.heard[0]?.gone).toBe(true);
});

test("a token is renewed before it ends", async () => {
  const cloud = await tokenCloud(1_000);
  const auth = authAt(cloud);
  const first = await auth.getToken();
  expect(await auth.getToken()).toBe(first);
  await later(850);
  expect(await auth.getToken()).toBe("token-2");
});

test("getToken returns a token that lasts as long as asked for, or says that none does", async () => {
  const cloud = await tokenCloud(3_600_000);
  const auth = authAt(cloud);
  expect(await auth.getToken({ minValidity: 3_500_000 })).toBe("token-1");
  await expect(auth.getToken({ minValidity: 3_700_000 })).rejects.toThrow(/minValidity: .* and 3700000 were asked for/);
  expect(cloud.logins).toBe(2);
  expect(await auth.getToken({ minValidity: 60_000 })).toBe("token-2");
  await expect(auth.getToken({ minValidity: -1 })).rejects.toThrow(ParameterError);
  await expect(auth.getToken({ minValidity: NaN })).rejects.toThrow(ParameterError);
});

test.each([
  ["expired", { expires_at: new Date(0).toISOString() }, /has expired already/],
  ["the one that was refused", undefined, /the login returned the token that the service had refused/],
])("an auth does not send a token that is %s", async (_, times, message) => {
  const cloud = await tokenCloud();
  cloud.onCall = () => ({ status: 401, body: {} });
  const project = { id: "p1" };
  cloud.onLogin = () => ({
    status: 201,
    headers: { "x-subject-token": "same" },
    body: { token: { project, ...times } },
  });
  await expect(callerOf(cloud, authAt(cloud))()).rejects.toThrow(message);
  expect(cloud.calls.length).toBe(times === undefined ? 1 : 0);
});

test.each([
  ["the server tells an end that is no time", { expires_at: "soon" }],
  ["the server tells no end", {}],
  ["this machine's clock is behind", { issued_at: "2099-01-01T00:00:00Z", expires_at: "2099-01-01T01:00:00Z" }],
  ["this machine's clock is ahead", { issued_at: "2001-01-01T00:00:00", expires_at: "2001-01-01T01:00:00" }],
])("a token is kept where %s", async (_, token) => {
  const cloud = await tokenCloud();
  cloud.onLogin = (number) => ({ status: 201, headers: { "x-subject-token": `t${number}` }, body: { token } });
  const auth = authAt(cloud);
  await auth.getToken();
  expect(await auth.getToken()).toBe("t1");
});

test.each([[{}], [{ token: null }], ["[]"], ["not JSON"], [""]])(
  "a login fails with a clear message when the server answers %j",
  async (body) => {
    const cloud = await tokenCloud();
    cloud.onLogin = () => ({ status: 201, headers: { "x-subject-token": "t" }, body });
    await expect(authAt(cloud).getToken()).rejects.toMatchObject({ name: "ResponseError" });
  },
);
