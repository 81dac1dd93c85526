import { expect, onTestFinished, test, vi } from "vitest";
import { ApiError, AuthError, NetworkError, otcCbr, passwordAuth, tokenAuth } from "cloud-backups";
import { loopback, type Said } from "../support/loopback.ts";
import { authAt, callerOf, tokenCloud } from "../support/token-cloud.ts";

const user = { username: "ada", password: "pw-of-ada", userDomain: "Default", project: "p" };

/** The error of a login that is answered so. */
async function loginError(said: Said, path = "/v3"): Promise<Error> {
  const { origin } = await loopback(() => said);
  return errorOf(passwordAuth({ authUrl: origin + path, ...user }).session());
}

async function errorOf(work: Promise<unknown>): Promise<Error> {
  const error: unknown = await work.catch((cause: unknown) => cause);
  if (!(error instanceof Error)) throw new Error("no error came");
  return error;
}

/** The error of a call that is answered so. */
async function callError(said: Said): Promise<Error> {
  const { origin } = await loopback(() => said);
  const client = otcCbr({ auth: tokenAuth({ token: "t", projectId: "p" }), endpoint: origin, retries: 0 });
  return errorOf(client.showBackup({ backup_id: "b" }));
}

test("a renewal of a login with a one-time code fails with the reason, and sends nothing", async () => {
  const cloud = await tokenCloud();
  const call = callerOf(cloud, authAt(cloud, { passcode: "123456" }));
  await call();
  cloud.expireAll();
  const error = await errorOf(call());
  expect(error).toBeInstanceOf(AuthError);
  expect(error.message).toContain("the one-time code is good for one login; log in with a new code");
  expect(cloud.logins).toBe(1);
});

test.each(["/v3/auth/tokens", "/v3/auth/tokens/", "/v3", "/v3/", ""])(
  "a login works at an authUrl that ends in %j",
  async (path) => {
    const cloud = await tokenCloud();
    await callerOf(cloud, passwordAuth({ authUrl: cloud.origin + path, ...user }))();
    expect(cloud.heard[0]?.target).toBe("/v3/auth/tokens");
  },
);

test.each([404, 405])("a login at a wrong URL (%i) is not reported as refused", async (status) => {
  const html = "<html><head><title>Not here</title></head><body><h1>Not here</h1></body></html>";
  const error = await loginError({ status, headers: { "content-type": "text/html" }, body: html }, "/identity");
  expect(error).toBeInstanceOf(AuthError);
  expect(error.message).toContain("the login failed, for `authUrl` leads to no identity service of this version");
  expect(error.message).toMatch(/: Not here$/);
  expect(error.message).not.toMatch(/refused|[<>]/);
});

test("the error of a refused login has the server's code and request ID", async () => {
  const body = { error_code: "IAM.0011", error_msg: "The user is locked." };
  const error = await loginError({ status: 401, headers: { "x-openstack-request-id": "req-1" }, body });
  expect(error).toMatchObject({ name: "AuthError", status: 401, code: "IAM.0011", requestId: "req-1" });
  expect(error.message).toContain("the login was refused: ");
});

test("a token that is larger than Node.js takes is asked for once, and the error names the remedy", async () => {
  const { origin, heard } = await loopback(() => ({
    status: 201,
    headers: { "x-subject-token": "t".repeat(20_000) },
    body: { token: { expires_at: null } },
  }));
  const error = await errorOf(passwordAuth({ authUrl: origin, ...user }).session());
  expect(error).toMatchObject({ name: "NetworkError", retryable: false });
  expect(error.message).toContain("start it with --max-http-header-size=65536");
  expect(heard).toHaveLength(1);
});

const call = () =>
  errorOf(
    otcCbr({
      auth: tokenAuth({ token: "t", projectId: "p" }),
      endpoint: "https://cbr.invalid",
      retries: 0,
    }).showBackup({
      backup_id: "b",
    }),
  );

test.each(["HTTPS_PROXY", "https_proxy"])(
  "the error of an unknown host says that fetch does not use %s",
  async (name) => {
    for (const one of ["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy"]) vi.stubEnv(one, undefined);
    onTestFinished(() => {
      vi.unstubAllEnvs();
    });
    expect((await call()).message).not.toContain("PROXY");
    vi.stubEnv(name, "http://user:pw-of-ada@proxy.example:3128");
    const error = await call();
    expect(error).toBeInstanceOf(NetworkError);
    expect(error.message).toContain(`${name} is set, but fetch does not use it: give \`transport: nodeTransport()\``);
    expect(error.message).not.toContain("pw-of-ada");
  },
);

test.each([
  [
    { code: "404 Not Found", message: "The resource could not be found.<br /><br />\n\n\n", title: "Not Found" },
    "404 Not Found: The resource could not be found.",
  ],
  [
    { itemNotFound: { code: 404, message: "Backup <b>b</b> could not be found." } },
    "404 itemNotFound: Backup b could not be found.",
  ],
  ["<html><head><title>404 Not Found</title></head><body><center>nginx</center></body></html>", "404: 404 Not Found"],
  [{ error: { code: 404, title: "Not Found", message: "a < b and b > a" } }, "404 Not Found: a < b and b > a"],
])("the message of a refusal has no HTML and no status twice: %j", async (body, text) => {
  const error = await callError({ status: 404, body });
  expect(error).toBeInstanceOf(ApiError);
  expect(error.message.replace(/^GET \S+: /, "")).toBe(text);
});

test("the message of a refusal has the wait that the server asks for, and the request's ID", async () => {
  const headers = { "retry-after": "90", "x-compute-request-id": "req-2" };
  const error = await callError({ status: 429, headers, body: { error: { message: "slow down", code: 429 } } });
  expect(error).toMatchObject({ name: "ApiError", status: 429, retryAfter: 90_000, requestId: "req-2" });
  expect(error.message).toMatch(/slow down \(request req-2\)$/);
});
