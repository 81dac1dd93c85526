import { expect, test } from "vitest";
import { identityV3, openstackBackup, otcCbr, AuthError, ParameterError } from "cloud-backups";
import { accessKeyAuth } from "../../src/auth/access-key-auth.ts";
import { attempt, fetchTransport } from "../../src/client/transport.ts";
import { withMiddleware, type HttpRequest } from "../../src/client/http.ts";
import { loopback, type Heard, type Said } from "../support/loopback.ts";
import { isSigned } from "./reference-signature.ts";

const key = { accessKeyId: "AK0123456789", secretAccessKey: "the-secret-of-the-key" };
const projects: Record<string, string> = { "eu-de": "p-of-eu-de", "eu-nl": "p-of-eu-nl" };

/** Lets signed requests pass; `/v3/projects` is the look-up. */
function cloud(answer: (heard: Heard) => Said | Promise<Said> = () => ({ body: { backups: [] } })) {
  return loopback((heard) => {
    if (!isSigned(heard, key.accessKeyId, key.secretAccessKey)) {
      return {
        status: 401,
        body: { error_code: "APIGW.0301", error_msg: `Wrong: ${heard.headers["authorization"] ?? ""}` },
      };
    }
    return answer(heard);
  });
}

function lookupAnswer(heard: Heard): Said | undefined {
  const url = new URL(heard.target, "http://h");
  if (url.pathname !== "/v3/projects") return undefined;
  const name = url.searchParams.get("name") ?? "";
  const id = projects[name];
  return { body: { projects: id === undefined ? [] : [{ id, name }] } };
}

const lookups = (heard: readonly Heard[]) => heard.filter(({ target }) => target.startsWith("/v3/projects"));

test("accessKeyAuth signs the bytes that are sent", async () => {
  const { origin, heard } = await cloud(() => ({}));
  const { middleware } = accessKeyAuth({ ...key, projectId: "p1", securityToken: "temporary" });
  const send = withMiddleware(
    attempt(
      fetchTransport((url, init) => fetch(url, init)),
      { timeout: 5_000, maxResponseSize: 1_000_000 },
    ),
    [middleware],
  );
  const bodies = [undefined, "", new TextEncoder().encode("ä~+ %").buffer, new Uint8Array(2_000_000).fill(7).buffer];
  const targets = ["/", "/v3/ü/a%20b/~+", "/?name=a+b&name=&name=%2B&ä=~&x", "//a//?b=[1]&b=(2)&b='3'", "/a/?&&=&=1"];
  const request = { headers: { "content-type": "text/plain" }, attempt: 1, context: {} };
  for (const target of targets) {
    for (const body of bodies) {
      const reply = await send({ ...request, method: "POST", url: origin + target, body });
      expect(reply.status, target).toBe(200);
    }
  }
  expect(heard).toHaveLength(targets.length * bodies.length);
  expect(
    heard.every(({ headers }) => headers["x-project-id"] === "p1" && headers["x-security-token"] === "temporary"),
  ).toBe(true);
});

test("accessKeyAuth signs each attempt anew", async () => {
  const { middleware } = accessKeyAuth(key);
  const sent: HttpRequest[] = [];
  const send = withMiddleware(
    (request) => {
      sent.push(request);
      const [headers, body] = [new Headers(), new ArrayBuffer(0)];
      return Promise.resolve({ status: 200, headers, body, request });
    },
    [middleware],
  );
  const request = { method: "GET", url: "https://h/", headers: {}, body: undefined, attempt: 1, context: {} };
  await send(request);
  await new Promise((resolve) => setTimeout(resolve, 1_050));
  await send(request);
  expect(new Set(sent.map(({ headers }) => headers["x-sdk-date"])).size).toBe(2);
  expect(new Set(sent.map(({ headers }) => headers["authorization"])).size).toBe(2);
});

test("accessKeyAuth looks the region's project up once, for all clients", async () => {
  const { origin, heard } = await cloud((one) => lookupAnswer(one) ?? { body: { backups: [] } });
  const auth = accessKeyAuth({ ...key, authUrl: `${origin}/v3/` });
  const clients = ["eu-de", "eu-nl"].map((region) => otcCbr({ auth, region, endpoint: origin }));
  await Promise.all(clients.flatMap((client) => Array.from({ length: 25 }, () => client.listBackups().toArray())));
  expect(
    lookups(heard)
      .map(({ target }) => target)
      .sort(),
  ).toEqual(["/v3/projects?name=eu-de", "/v3/projects?name=eu-nl"]);
  const calls = heard.filter((one) => !lookups(heard).includes(one));
  expect(calls).toHaveLength(50);
  for (const { target, headers } of calls) {
    expect(target).toContain(headers["x-project-id"]);
    expect(["p-of-eu-de", "p-of-eu-nl"]).toContain(headers["x-project-id"]);
  }
  expect(lookups(heard).every(({ headers }) => headers["x-project-id"] === undefined)).toBe(true);
});

test("accessKeyAuth looks nothing up where the project is given", async () => {
  const { origin, heard } = await cloud();
  const auth = accessKeyAuth({ ...key, authUrl: origin, projectId: "mine" });
  await otcCbr({ auth, region: "eu-de", endpoint: origin }).listBackups().toArray();
  expect(heard.map(({ target }) => target.split("?")[0])).toEqual(["/v3/mine/backups"]);
  expect(
    await accessKeyAuth({ ...key, authUrl: origin }).session({ region: "eu-de", projectId: "other" }),
  ).toMatchObject({
    projectId: "other",
    catalog: undefined,
  });
  expect(lookups(heard)).toHaveLength(0);
});

test("accessKeyAuth uses the project that a client is set up with", async () => {
  const { origin, heard } = await cloud();
  const auth = accessKeyAuth({ ...key, authUrl: origin });
  for (const projectId of ["one", "two"]) {
    await otcCbr({ auth, region: "eu-de", endpoint: origin, projectId }).listBackups().toArray();
  }
  expect(heard.map(({ headers }) => headers["x-project-id"])).toEqual(["one", "two"]);
});

test("accessKeyAuth looks up again after a failure, and passes the failure on as it is", async () => {
  let failing = true;
  const { origin, heard } = await cloud((one) =>
    failing ? { status: 403, body: { error: { message: "no rights", code: 403 } } } : (lookupAnswer(one) ?? {}),
  );
  const auth = accessKeyAuth({ ...key, authUrl: origin });
  const refused = auth.session({ region: "eu-de" });
  await expect(refused).rejects.toThrow(AuthError);
  await expect(refused).rejects.toThrow(/look-up of the project was refused.*no rights/);
  failing = false;
  expect((await auth.session({ region: "eu-de" })).projectId).toBe("p-of-eu-de");
  expect(lookups(heard)).toHaveLength(2);
});

test("accessKeyAuth says so when the region names no project, or several", async () => {
  const { origin } = await cloud((heard) =>
    heard.target.endsWith("=twice")
      ? { body: { projects: ["1", "2"].map((id) => ({ id, name: "twice" })) } }
      : { body: { projects: [{ id: "1", name: "another" }] } },
  );
  const auth = accessKeyAuth({ ...key, authUrl: origin });
  await expect(auth.session({ region: "none" })).rejects.toThrow('no project named "none"; give `projectId`');
  await expect(auth.session({ region: "twice" })).rejects.toThrow('2 projects named "twice"; give `projectId`');
});

test("accessKeyAuth lets one caller stop waiting for the look-up while others go on", async () => {
  const { origin, heard } = await cloud(async (one) => {
    await new Promise((resolve) => setTimeout(resolve, 100));
    return lookupAnswer(one) ?? {};
  });
  const auth = accessKeyAuth({ ...key, authUrl: origin });
  const controller = new AbortController();
  const gone = auth.session({ region: "eu-de", signal: controller.signal });
  const stays = auth.session({ region: "eu-de" });
  controller.abort(new Error("enough"));
  await expect(gone).rejects.toThrow("enough");
  expect((await stays).projectId).toBe("p-of-eu-de");
  expect(heard).toHaveLength(1);
});

test("accessKeyAuth leaves the project open where no identity service is known, and says what to give", async () => {
  const { origin } = await cloud();
  const auth = accessKeyAuth(key);
  expect(await auth.session({ region: "cn-north-4" })).toEqual({ projectId: undefined, catalog: undefined });
  expect(await auth.session()).toEqual({ projectId: undefined, catalog: undefined });
  const listing = openstackBackup({ auth, region: "cn-north-4", endpoint: origin }).listBackups().toArray();
  await expect(listing).rejects.toThrow(ParameterError);
  await expect(listing).rejects.toThrow(/as `projectId`/);
});

test("accessKeyAuth fails with AuthError when the key is refused, and shows neither secret nor signature", async () => {
  const { origin, heard } = await cloud();
  const auth = accessKeyAuth({ ...key, secretAccessKey: "a-wrong-secret", projectId: "p" });
  const error = await otcCbr({ auth, region: "eu-de", endpoint: origin })
    .listBackups()
    .toArray()
    .catch((cause: unknown) => cause);
  expect(error).toBeInstanceOf(AuthError);
  expect(error).toMatchObject({ status: 401 });
  expect(String(error)).toMatch(/the service refuses the access key.*APIGW\.0301/);
  expect(heard).toHaveLength(1);
});

test("accessKeyAuth tells when this machine's clock is wrong", async () => {
  const date = new Date(Date.now() - 40 * 60_000).toUTCString();
  const { origin } = await loopback(() => ({ status: 401, headers: { date }, body: { error_msg: "expired" } }));
  const identity = identityV3({ auth: accessKeyAuth(key), endpoint: origin });
  await expect(identity.listProjects().toArray()).rejects.toThrow(/clock is 40 minutes ahead of the server's/);
});

test.each<[string, object]>([
  ["accessKeyId", { accessKeyId: "" }],
  ["accessKeyId", { accessKeyId: "a, Signature=b" }],
  ["secretAccessKey", { secretAccessKey: "" }],
  ["securityToken", { securityToken: "a\nb" }],
  ["projectId", { projectId: "" }],
  ["authUrl", { authUrl: "no URL" }],
  ["timeout", { timeout: -1 }],
  ["acessKey", { acessKey: "x" }],
])("accessKeyAuth refuses a wrong %s at once, as in %o", (parameter, wrong) => {
  expect(() => accessKeyAuth(Object.assign({}, key, wrong))).toThrow(
    expect.objectContaining({ name: "ParameterError", parameter }),
  );
});
