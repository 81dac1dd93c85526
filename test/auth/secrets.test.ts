import { createHmac } from "node:crypto";
import { Console } from "node:console";
import { Writable } from "node:stream";
import { inspect } from "node:util";
import { beforeEach, expect, test, vi } from "vitest";
import {
  accessKeyAuth,
  agencyAuth,
  applicationCredentialAuth,
  keystoneV2Auth,
  openstackBackup,
  otcCbr,
  passwordAuth,
  tokenAuth,
  type Auth,
  type TokenCache,
} from "cloud-backups";
import { fileTokenCache, fromCloudsYaml, fromEnvironment } from "../../src/node/index.ts";
import { machine } from "../support/clouds.ts";
import { loopback, type Heard, type Said } from "../support/loopback.ts";

// With full jitter, a share of nothing: logins that are repeated do not wait.
beforeEach(() => {
  vi.spyOn(Math, "random").mockReturnValue(0);
});

const secret = {
  password: "s3cret pass&word+ü",
  passcode: "987654321",
  credential: "s3cret-of-the-credential",
  token: "s3cret-token-of-the-caller",
  issued: "s3cret-token-of-the-server",
  key: "s3cret-of-the-access-key",
  temporary: "s3cret-security-token",
};

const noCache: TokenCache = {
  get: () => Promise.resolve(undefined),
  set: () => Promise.resolve(),
  delete: () => Promise.resolve(),
};

/** Every auth that there is. */
function auths(origin: string): Record<string, Auth> {
  const user = { authUrl: `${origin}/v3`, username: "ada", userDomain: "D", project: "p" };
  const password = passwordAuth({ ...user, password: secret.password, cache: noCache });
  const accessKey = { accessKeyId: "AK", secretAccessKey: secret.key, securityToken: secret.temporary };
  return {
    password,
    multifactor: passwordAuth({ ...user, password: secret.password, passcode: secret.passcode }),
    credential: applicationCredentialAuth({ authUrl: origin, id: "i", secret: secret.credential }),
    v2: keystoneV2Auth({ authUrl: `${origin}/v2.0`, username: "ada", password: secret.password, tenant: "t" }),
    token: tokenAuth({ token: secret.token, projectId: "p" }),
    rescoped: tokenAuth({ authUrl: origin, token: secret.token, project: { id: "p" } }),
    agency: agencyAuth({ authUrl: origin, auth: password, agencyName: "a", domain: "d" }),
    accessKey: accessKeyAuth({ ...accessKey, projectId: "p" }),
    lookup: accessKeyAuth({ ...accessKey, authUrl: origin }),
  };
}

/** All ways in which a person or a log may come to see a value. */
function shown(value: unknown): string {
  const lines: string[] = [];
  const stream = new Writable({
    write(chunk, _, done) {
      lines.push(String(chunk));
      done();
    },
  });
  new Console(stream, stream).log(value, [value], { value });
  const parts = [inspect(value, { depth: Infinity, showHidden: true, getters: true }), JSON.stringify(value), ...lines];
  for (let error = value; error instanceof Error; error = error.cause) {
    parts.push(String(error), error.message, error.stack ?? "", JSON.stringify(error), inspect(Object.entries(error)));
  }
  return parts.join("\n");
}

function expectNoSecret(value: unknown, heard: readonly Heard[] = []): void {
  const text = shown(value);
  const signatures = heard.flatMap(({ headers }) => /Signature=(\w+)/.exec(headers["authorization"] ?? "")?.[1] ?? []);
  const forms = [...Object.values(secret), ...signatures].flatMap((one) => [
    one,
    encodeURIComponent(one),
    JSON.stringify(one).slice(1, -1),
    Buffer.from(one).toString("base64"),
  ]);
  for (const form of forms) expect(text.includes(form), `${form} in ${text}`).toBe(false);
}

/** Repeats all that it was sent, as careless servers do. */
const echo = ({ headers, body, target }: Heard) => ({
  error: { code: "X.1", message: `${target} ${body.toString()} ${JSON.stringify(headers)}` },
});

/** Ways in which a server, or the way there, can fail. */
const failures: Record<string, (heard: Heard) => Said | Promise<Said>> = {
  ...Object.fromEntries(
    [400, 401, 403, 404, 409, 429, 500, 503].map((status) => [
      `echoes with ${status}`,
      (heard: Heard) => ({ status, headers: { "retry-after": "0" }, body: echo(heard) }),
    ]),
  ),
  "echoes as HTML": (heard) => ({ status: 403, body: `<html><p>${JSON.stringify(echo(heard))}</p></html>` }),
  "echoes as text": (heard) => ({
    status: 401,
    body: `${heard.body.toString()} ${Object.values(heard.headers).join(" ")}`,
  }),
  "echoes in the request ID": (heard) => ({
    status: 403,
    headers: { "x-request-id": heard.headers["x-auth-token"] ?? heard.headers["authorization"] ?? "none" },
  }),
  "succeeds with what is no JSON": (heard) => ({
    status: 201,
    headers: { "x-subject-token": secret.issued },
    body: `${heard.body.toString()} ${Object.values(heard.headers).join(" ")}`,
  }),
  "succeeds with something else": (heard) => ({
    status: 201,
    headers: { "x-subject-token": secret.issued },
    body: { ...echo(heard), access: {} },
  }),
  "redirects elsewhere": () => ({ status: 302, headers: { location: `https://other.example/?${secret.issued}` } }),
  "never answers": () => new Promise(() => undefined),
};

/** How a list fails at a server that misbehaves. */
function failureOf(auth: Auth, endpoint: string, failure: string): Promise<unknown> {
  const limits = failure === "never answers" ? { deadline: 150 } : { timeout: 5_000 };
  const list = otcCbr({ auth, endpoint, region: "r", retries: 1 }).listBackups({}, limits);
  return errorOf(() => list.firstPage());
}

async function errorOf(work: () => Promise<unknown>): Promise<unknown> {
  try {
    await work();
  } catch (error) {
    return error;
  }
  return undefined;
}

test("no secret is shown when an auth, a client or an options object is printed", async () => {
  const { origin } = await loopback(() => ({}));
  for (const auth of Object.values(auths(origin))) {
    expectNoSecret(auth);
    expectNoSecret(otcCbr({ auth, endpoint: origin }));
    expectNoSecret(openstackBackup({ auth, endpoint: origin }).listBackups());
  }
  expectNoSecret(fileTokenCache());
});

test.each(Object.entries(failures))(
  "no secret is shown in the errors of a login server that %s",
  async (name, answer) => {
    const { origin, heard } = await loopback(answer);
    for (const [kind, auth] of Object.entries(auths(origin))) {
      const error = await failureOf(auth, origin, name);
      expect(error, kind).toBeInstanceOf(Error);
      expectNoSecret(error, heard);
    }
  },
);

test.each(Object.entries(failures))(
  "no secret is shown in the errors of a service, after the login, that %s",
  async (name, answer) => {
    const project = { id: "p", name: "p" };
    const { origin, heard } = await loopback((one) => {
      if (one.target === "/v3/projects?name=r") return { body: { projects: [{ id: "p", name: "r" }] } };
      if (one.target === "/v2.0/tokens") return { body: { access: { token: { id: secret.issued, tenant: project } } } };
      if (one.target !== "/v3/auth/tokens") return answer(one);
      return { status: 201, headers: { "x-subject-token": secret.issued }, body: { token: { project } } };
    });
    for (const [kind, auth] of Object.entries(auths(origin))) {
      const error = await failureOf(auth, origin, name);
      expect(error, kind).toBeInstanceOf(Error);
      expectNoSecret(error, heard);
      expectNoSecret(auth, heard);
    }
  },
);

test("no secret is shown in the error of a host that cannot be reached", async () => {
  for (const auth of Object.values(auths("http://127.0.0.1:1"))) {
    const client = otcCbr({ auth, endpoint: "http://127.0.0.1:1", region: "r", retries: 0 });
    expectNoSecret(await errorOf(() => client.listBackups().firstPage()));
  }
}, 30_000);

test("no secret is shown in the errors about wrong options", () => {
  const bad = { authUrl: "https://h", username: "ada", userDomain: "D" };
  const attempts: (() => unknown)[] = [
    () => passwordAuth({ ...bad, password: [secret.password] as never }),
    () => passwordAuth({ ...bad, password: secret.password, userId: "u" }),
    () => passwordAuth({ ...bad, authUrl: `https://ada:${encodeURIComponent(secret.password)}@h`, password: "x" }),
    () => passwordAuth({ ...bad, authUrl: secret.password, password: "x" }),
    () => tokenAuth({ token: `${secret.token}\n` }),
    () => tokenAuth({ token: { id: secret.token } as never }),
    () => accessKeyAuth({ accessKeyId: secret.key + " ", secretAccessKey: secret.key }),
    () => accessKeyAuth({ accessKeyId: "a", secretAccessKey: secret.key, securityToken: `${secret.temporary}ü` }),
    () => applicationCredentialAuth({ authUrl: "https://h", id: "i", secret: { s: secret.credential } as never }),
    () => keystoneV2Auth({ authUrl: "h", username: "a", password: secret.password, tenant: "t" }),
  ];
  for (const attempt of attempts) {
    let error: unknown;
    try {
      attempt();
    } catch (cause) {
      error = cause;
    }
    expect(error).toBeInstanceOf(Error);
    expectNoSecret(error);
  }
});

test("no secret is shown in settings from files and environment, nor in errors about them", async () => {
  const auth = `auth_url: 'https://h', username: ada, user_domain_name: D, password: '${secret.password}'`;
  await machine(
    {
      "clouds.yaml": `clouds:\n  good: {auth: {${auth}}}\n  bad: {auth: {${auth}, pasword: '${secret.password}'}}\n`,
    },
    { OS_AUTH_URL: "https://h", OS_USERNAME: "ada", OS_USER_DOMAIN_NAME: "D", OS_PASSWORD: secret.password },
  );
  expectNoSecret(await fromCloudsYaml({ cloud: "good" }));
  expectNoSecret(await fromEnvironment());
  expectNoSecret(await errorOf(() => fromCloudsYaml({ cloud: "bad" })));
  expectNoSecret(await errorOf(() => fromCloudsYaml({ cloud: "none" })));
});

test("the check for secrets finds a secret that is shown", () => {
  expect(() => {
    expectNoSecret(new Error("outer", { cause: { deep: [secret.token] } }));
  }).toThrow(secret.token);
  const headers = { authorization: `Signature=${createHmac("sha256", "k").update("x").digest("hex")}` };
  const heard = { method: "GET", target: "/", headers, body: Buffer.from(""), gone: false };
  expect(() => {
    expectNoSecret({ headers }, [heard]);
  }).toThrow();
});
