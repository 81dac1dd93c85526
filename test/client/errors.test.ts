import { inspect } from "node:util";
import { beforeEach, expect, test, vi } from "vitest";
import {
  ApiError,
  AuthError,
  CloudBackupsError,
  applicationCredentialAuth,
  keystoneV2Auth,
  passwordAuth,
  tokenAuth,
  type Auth,
} from "../../src/index.ts";
import { withHeaders } from "../../src/client/http.ts";
import { answer, json, raw } from "../support/faults/answers.ts";
import { clientOf, served, token } from "../support/faults/served.ts";
import type { Answer, FaultServer } from "../support/faults/server.ts";

// With full jitter, a share of nothing: logins that are repeated do not wait.
beforeEach(() => {
  vi.spyOn(Math, "random").mockReturnValue(0);
});

const read = { backup_id: "b1" };

async function errorFrom(reply: Answer): Promise<ApiError> {
  const server = await served([reply]);
  return apiErrorOf(clientOf(server.url, { retries: 0 }).showBackup(read));
}

async function apiErrorOf(call: Promise<unknown>): Promise<ApiError> {
  const error: unknown = await call.catch((reason: unknown) => reason);
  if (!(error instanceof ApiError)) throw new Error("that is no ApiError", { cause: error });
  return error;
}

const bodies: [string, unknown, string | undefined, string][] = [
  [
    "{error: {code, message}}",
    { error: { code: "BackupService.6302", message: "gone" } },
    "BackupService.6302",
    "gone",
  ],
  [
    "{error: {code: status, message, title}}",
    { error: { code: 409, message: "in use", title: "Conflict" } },
    "Conflict",
    "in use",
  ],
  ["{error: {code: status, title}}", { error: { code: 409, title: "Conflict" } }, "Conflict", "Conflict"],
  ["{error: {code: status, message}}", { error: { code: 409, message: "in use" } }, "409", "in use"],
  ["{error_code, error_msg}", { error_code: "CBR.0001", error_msg: "bad" }, "CBR.0001", "bad"],
  ["{error_code, error_msg} under error", { error: { error_code: "CBR.0001", error_msg: "bad" } }, "CBR.0001", "bad"],
  [
    "{badRequest: {code, message}}",
    { badRequest: { code: 400, message: "Invalid marker" } },
    "badRequest",
    "Invalid marker",
  ],
  ["{itemNotFound: {code, message}}", { itemNotFound: { code: 404, message: "no such" } }, "itemNotFound", "no such"],
  ["{code, message}", { code: "APIGW.0301", message: "no access", request_id: "r-body" }, "APIGW.0301", "no access"],
  ["{message}", { message: "no" }, undefined, "no"],
  ["{error: text}", { error: "no" }, undefined, "no"],
  ["a string in JSON", "The server is tired", undefined, "The server is tired"],
  ["an empty object", {}, undefined, "{}"],
  ["an array", ["no"], undefined, '["no"]'],
  ["null", null, undefined, "null"],
];
test.each(bodies)("an ApiError explains the JSON body: %s", async (_, body, code, words) => {
  const error = await errorFrom(json(body, 409));
  expect(error).toMatchObject({ status: 409, code, body: body ?? "null", attempts: 1 });
  expect(error.message).toContain(`: 409${code === undefined ? "" : ` ${code}`}: ${words}`);
  expect(error.message).toContain(`GET ${error.url}`);
});

const texts: [string, string, string][] = [
  ["a plain text", "upstream connect error", "409: upstream connect error"],
  [
    "a page with a title",
    "<!doctype html><html><head><title>409  Conflict\n</title></head><body>x</body></html>",
    "409: 409 Conflict",
  ],
  ["a page without a title", "<html><body><h1>Sorry</h1><p>Try later</p></body></html>", "409: Sorry Try later"],
  ["XML", '<?xml version="1.0"?><Error><Code>Denied</Code></Error>', "409: Denied"],
  ["nothing", "", "409: no explanation"],
  ["spaces", " \n ", "409: no explanation"],
  ["JSON cut short", '{"error":{"mess', '409: {"error":{"mess'],
];
test.each(texts)("an ApiError explains the body: %s", async (_, text, words) => {
  const error = await errorFrom(answer(409, text));
  expect(error.message).toContain(words);
  expect(error).toMatchObject({ code: undefined, body: text });
});

test("a long text is shortened in the message, and whole in the body", async () => {
  const error = await errorFrom(answer(400, "x".repeat(10_000)));
  expect(error.message.length).toBeLessThan(700);
  expect(error.body).toBe("x".repeat(10_000));
});

test.each([
  ["x-openstack-request-id", "r-1"],
  ["x-compute-request-id", "r-2"],
  ["X-Request-Id", "r-3"],
])("the request ID is read from %s", async (name, id) => {
  const error = await errorFrom(json({ message: "no", request_id: "r-body" }, 404, { [name]: id }));
  expect(error.requestId).toBe(id);
  expect(error.message).toContain(`(request ${id})`);
});

test("the request ID is read from the body where no header has it", async () => {
  expect((await errorFrom(json({ code: "x", message: "no", request_id: "r-body" }, 404))).requestId).toBe("r-body");
});

test("__proto__ in a body changes no prototype, and the error shows it", async () => {
  const error = await errorFrom(answer(400, '{"__proto__": {"message": "polluted"}}'));
  expect(error.message).toContain("400 __proto__: polluted");
  expect("message" in {}).toBe(false);
  expect(JSON.stringify(error.body)).toBe('{"__proto__":{"message":"polluted"}}');
});

/** All that an error and its causes show to somebody who prints them. */
function shown(error: unknown): string {
  return [inspect(error, { depth: 20, showHidden: true }), JSON.stringify(error), String(error)].join("\n");
}

/** All ways a server may write back what it was told. */
function echoes(secret: string): string[] {
  const ascii = JSON.stringify(secret).replace(
    /[\u0080-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  const html = secret
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
  return [
    secret,
    JSON.stringify({ error: { code: secret, message: `wrong: ${secret}!` } }),
    `{"error": {"message": ${ascii}, "more": {${ascii}: [1, ${ascii}]}}}`,
    `<html><title>${html}</title><p>${html}</p></html>`,
    `GET /login?password=${encodeURIComponent(secret)} and ${new URLSearchParams({ secret }).toString()}`,
  ];
}

const nasty = `p"ä\\ß & <b>'s 🔑/+%`;

test("an error shows no token that a server echoes", async () => {
  for (const echo of echoes(token)) {
    const error = await errorFrom(answer(403, echo, { "x-request-id": `r-${token}` }));
    expect(shown(error)).not.toContain(token);
    expect(shown(error)).toContain("***");
  }
});

test("an error shows no refused token that a server echoes", async () => {
  const server = await served([answer(401, `${token} has expired`)]);
  const error: unknown = await clientOf(server.url)
    .showBackup(read)
    .catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(AuthError);
  expect(shown(error)).not.toContain(token);
  expect(shown(error)).toContain("*** has expired");
});

const parts = (secret: string) => [secret, ...["ä", "🔑"].map((letter) => secret.slice(0, secret.indexOf(letter) + 1))];
const logins: [string, (authUrl: string, secret: string) => Auth][] = [
  ["a password", (authUrl, password) => passwordAuth({ authUrl, username: "ada", password, userDomain: "d" })],
  ["a passcode", (authUrl, passcode) => passwordAuth({ authUrl, username: "ada", passcode, userDomain: "d" })],
  ["an application credential", (authUrl, secret) => applicationCredentialAuth({ authUrl, id: "i", secret })],
  ["a password at v2.0", (authUrl, password) => keystoneV2Auth({ authUrl, username: "ada", password, tenant: "t" })],
];
test.each(logins)("an error shows no secret of a login that a server echoes: %s", async (_, authFor) => {
  for (const secret of ["correct-horse", nasty]) {
    for (const status of [401, 500]) {
      for (const echo of echoes(secret)) {
        const identity = await served([answer(status, echo)]);
        const cbr = clientOf(identity.url, { auth: authFor(identity.url, secret) });
        const error: unknown = await cbr.showBackup(read).catch((reason: unknown) => reason);
        expect(error).toBeInstanceOf(CloudBackupsError);
        for (const part of parts(secret).filter((text) => text.length >= 4)) expect(shown(error)).not.toContain(part);
        expect(shown(error)).toContain("***");
      }
    }
  }
});

test("an error shows no token of a login that a server echoes", async () => {
  for (const echo of echoes(token)) {
    const identity = await served([answer(401, echo)]);
    const cbr = clientOf(identity.url, { auth: tokenAuth({ token, authUrl: identity.url }) });
    const error: unknown = await cbr.showBackup(read).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(AuthError);
    expect(shown(error)).not.toContain(token);
  }
});

/** A client whose requests carry a header of the test's own. */
const withHeader = (server: FaultServer, name: string, value: string) =>
  clientOf(server.url, {
    auth: {
      session: () => Promise.resolve({ projectId: "p1", catalog: undefined }),
      middleware: (next) => (request) => next(withHeaders(request, { [name]: value })),
    },
  });

test.each([
  ["authorization", "Bearer the-bare-token-1234", "the-bare-token-1234"],
  [
    "authorization",
    "SDK-HMAC-SHA256 Access=AK12, SignedHeaders=host;x-sdk-date, Signature=0123abcd4567",
    "0123abcd4567",
  ],
  ["x-security-token", "temporary-token", "temporary-token"],
  ["x-subject-token", "another-token", "another-token"],
  ["openstack-auth-receipt", "half-a-login", "half-a-login"],
  ["cookie", "session=0123456789", "session=0123456789"],
])("an error shows no secret that a server echoes from the header %s: %s", async (name, value, secret) => {
  const server = await served([answer(403, JSON.stringify({ message: `got ${secret}` }))]);
  const error = await apiErrorOf(withHeader(server, name, value).showBackup(read));
  expect(error.message).toContain("got ***");
  expect(shown(error)).not.toContain(secret);
});

test("an error keeps harmless words that resemble a secret's scheme", async () => {
  const server = await served([json({ message: "Bearer of bad news: 403 SDK-HMAC-SHA256" }, 403)]);
  const error = await apiErrorOf(withHeader(server, "authorization", "Bearer the-bare-token-1234").showBackup(read));
  expect(error.message).toContain("Bearer of bad news: 403 SDK-HMAC-SHA256");
});

test("an error about an answer that is no HTTP does not show it", async () => {
  const server = await served([raw(`HTTP/1.1 200 OK\r\nContent-Length: ${token}\r\n\r\n`)]);
  const error: unknown = await clientOf(server.url, { retries: 0 })
    .showBackup(read)
    .catch((reason: unknown) => reason);
  expect(error).toMatchObject({ name: "NetworkError" });
  expect(shown(error)).not.toContain(token);
});

test("an error about an answer that is no JSON does not quote it", async () => {
  const server = await served([answer(200, `{"echo": ${token}`)]);
  const error: unknown = await clientOf(server.url)
    .showBackup(read)
    .catch((reason: unknown) => reason);
  expect(error).toMatchObject({ name: "ResponseError" });
  expect(shown(error)).not.toContain(token);
});
