import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import {
  ApiError,
  CloudBackupsError,
  NetworkError,
  ResponseError,
  accessKeyAuth,
  openstackBackup,
  otcCbr,
  passwordAuth,
  tokenAuth,
} from "../../../src/index.ts";
import type { RetryEvent, ResponseEvent } from "../../../src/client/hooks.ts";
import { answer, json, redirect } from "../../support/faults/answers.ts";
import { good, text, withoutWaits } from "../../support/faults/calls.ts";
import { forbidLeftovers } from "../../support/faults/leftovers.ts";
import { clientOf, projectId, served, token } from "../../support/faults/served.ts";

forbidLeftovers();
withoutWaits();

const read = { backup_id: "b1" };
const caught = (call: Promise<unknown>): Promise<unknown> => call.catch((error: unknown) => error);

/** All that an error or event shows, its causes included. */
function shown(value: unknown): string {
  const causes = value instanceof Error ? `${value.message} ${value.stack ?? ""} ${shown(value.cause)}` : "";
  return `${causes} ${JSON.stringify(value)}`;
}

test("an error about a redirect does not show a token in its URL", async () => {
  const elsewhere = ["https://other.example/", `/again?t=${token}`, "http://[", ""];
  for (const next of elsewhere) {
    const server = await served((seen) =>
      seen.target.includes("?t=") ? redirect(302, next) : redirect(302, `/x?t=${token}`),
    );
    const error = await caught(clientOf(server.url, { retries: 0 }).showBackup(read));
    expect(error).toBeInstanceOf(CloudBackupsError);
    expect(shown(error)).not.toContain(token);
  }
});

test("an error about a cursor does not show a token in it", async () => {
  const events: unknown[] = [];
  const links = [{ rel: "next", href: `/x?page_token=${token}` }];
  const server = await served((seen) =>
    seen.target.includes("page_token") ? answer(503, "") : json({ backups: [{ id: "1" }], backups_links: links }),
  );
  const note = (event: unknown) => events.push(event);
  const cinder = openstackBackup({
    endpoint: server.url,
    auth: tokenAuth({ token, projectId }),
    onRequest: note,
    onResponse: note,
    onRetry: note,
    retries: 1,
  });
  const error = await caught(cinder.listBackups().toArray());
  expect(error).toBeInstanceOf(ApiError);
  expect(shown(error)).not.toContain(token);
  expect(events.length).toBeGreaterThan(6);
  expect(shown(events)).not.toContain(token);
  expect(shown(events)).toContain("page_token=***");
});

test("an error does not show a token that the server sends as request ID", async () => {
  const events: (RetryEvent | ResponseEvent)[] = [];
  const server = await served([answer(503, "", { "x-request-id": token })]);
  const note = (event: RetryEvent | ResponseEvent) => events.push(event);
  const error = await caught(clientOf(server.url, { onResponse: note, onRetry: note }).showBackup(read));
  expect(shown([error, events])).not.toContain(token);
  const broken = await served([answer(200, "no JSON", { "x-request-id": token })]);
  expect(shown(await caught(clientOf(broken.url).showBackup(read)))).not.toContain(token);
});

test("an error of the caller's fetch does not show the headers in it", async () => {
  const fetch = (_: string, init: RequestInit) =>
    Promise.reject(
      new TypeError(`failed with ${token}`, {
        cause: Object.assign(new Error("inner"), { code: "ECONNRESET", config: { headers: init.headers } }),
      }),
    );
  const error = await caught(clientOf("http://127.0.0.1:1", { fetch, retries: 0 }).showBackup(read));
  expect(error).toBeInstanceOf(NetworkError);
  expect(shown(error)).not.toContain(token);
  expect(JSON.stringify(Object.entries((error as Error).cause as object))).not.toContain(token);
  expect(((error as Error).cause as Error).cause).toMatchObject({ code: "ECONNRESET" });
});

test("each step of a redirect has a signature of its own path", async () => {
  const server = await served((seen) => (seen.target.endsWith("/b1") ? redirect(307, "/v3/p1/other") : json(good)));
  const auth = accessKeyAuth({ accessKeyId: "AK", secretAccessKey: "SK", projectId });
  await clientOf(server.url, { auth }).showBackup(read, { headers: { with_underscore: "1" } });
  const signatures = server.seen.map(({ headers }) => headers["authorization"] ?? "");
  expect(signatures).toHaveLength(2);
  expect(new Set(signatures).size).toBe(2);
  for (const one of signatures) expect(one).toMatch(/SignedHeaders=[^,]*host/);
  for (const one of signatures) expect(one).not.toContain("underscore");
});

const zeros = gzipSync(Buffer.alloc(2_000_000, " "));
test.each([200, 500])(
  "an answer that is larger than allowed is refused before it fills the memory, without a retry (status %i)",
  async (status) => {
    for (const body of [zeros, Buffer.alloc(2_000_000, " ")]) {
      const server = await served([answer(status, body, body === zeros ? { "content-encoding": "gzip" } : {})]);
      const error = await caught(clientOf(server.url, { maxResponseSize: 1_000_000 }).showBackup(read));
      expect(error).toBeInstanceOf(ResponseError);
      expect((error as Error).message).toMatch(/larger than 1 MB/);
      expect(server.seen).toHaveLength(1);
    }
  },
);

test("an answer is read up to the allowed size", async () => {
  const server = await served([answer(200, text.padEnd(1_000))]);
  const options = { maxResponseSize: 1_000 };
  expect(await clientOf(server.url, options).showBackup(read)).toEqual(good);
  expect(await caught(clientOf(server.url, { ...options, maxResponseSize: 999 }).showBackup(read))).toBeInstanceOf(
    ResponseError,
  );
});

test.each([600, 999])("an answer with status %i is a typed error of typed and raw calls", async (status) => {
  const server = await served([answer(status, "{}")]);
  const { http, showBackup } = clientOf(server.url);
  const path = { project_id: projectId, ...read };
  const raw = http.GET("/v3/{project_id}/backups/{backup_id}", { params: { path } });
  for (const call of [raw, showBackup(read)]) {
    const error = await caught(call);
    expect(error).toBeInstanceOf(CloudBackupsError);
    expect(error).toMatchObject({ status });
  }
});

test("a compressed answer that is cut short is asked for again", async () => {
  const whole = gzipSync(JSON.stringify({ filler: "0123456789".repeat(500), ...good }));
  const gzip = { "content-encoding": "gzip" };
  let asked = 0;
  const server = await served(() => answer(200, ++asked === 1 ? whole.subarray(0, -20) : whole, gzip));
  expect(await clientOf(server.url).showBackup(read)).toMatchObject(good);
  expect(server.seen).toHaveLength(2);
});

test("messages have no control characters and no long texts of a server", async () => {
  const odd = "a\u0000b\u001b[31mc\r\nd\u2028e\u202ef";
  const body = { error: { code: odd, message: odd.repeat(1_000) }, request_id: odd };
  const server = await served([json(body, 400), json({ backups: [{ id: odd }, { id: odd }], count: 9 })]);
  const errors = [
    await caught(clientOf(server.url).showBackup(read)),
    await caught(clientOf(server.url).listBackups({}, { duplicates: "error" }).toArray()),
  ];
  for (const error of errors) {
    expect(error).toBeInstanceOf(CloudBackupsError);
    expect((error as Error).message).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
    expect((error as Error).message.length).toBeLessThan(4_100);
  }
});

test("a message stays short for a catalog of a thousand services with long names", async () => {
  const catalog = Array.from({ length: 1_000 }, (_, at) => ({
    type: `type-${at}-${"x".repeat(500)}`,
    endpoints: [{ interface: "public", url: "https://h", region: "r" }],
  }));
  const body = { token: { project: { id: projectId }, catalog } };
  const server = await served([json(body, 201, { "x-subject-token": token })]);
  const auth = passwordAuth({ authUrl: server.url, username: "ada", password: "pass-1234", userDomain: "d" });
  const error = await caught(otcCbr({ auth, region: "r" }).showBackup(read));
  expect((error as Error).name).toBe("CatalogError");
  expect((error as Error).message.length).toBeLessThan(4_100);
  expect((error as Error).message).toMatch(/endpoint/);
});

test("nulls in a catalog mean that there is nothing", async () => {
  const catalogs = [
    null,
    [null],
    [{ type: null, endpoints: null }],
    [{ type: "cbr", endpoints: null }],
    [{ type: "cbr", name: null, endpoints: [null, { url: null, interface: null, region: null }] }],
  ];
  for (const catalog of catalogs) {
    const token_ = { issued_at: null, expires_at: null, project: { id: projectId }, catalog };
    const server = await served([json({ token: token_ }, 201, { "x-subject-token": token })]);
    const auth = passwordAuth({ authUrl: server.url, username: "ada", password: "pass-1234", userDomain: "d" });
    expect(await caught(otcCbr({ auth, region: "r" }).showBackup(read))).toBeInstanceOf(CloudBackupsError);
    expect(await auth.getToken()).toBe(token);
  }
});

test.each(["onRequest", "onResponse", "onRetry", "onAnswer"])(
  "an async %s that rejects fails the call",
  async (name) => {
    const server = await served([name === "onRetry" ? answer(503, "") : json(good)]);
    const hook = () => Promise.reject(new Error(`from ${name}`));
    await expect(clientOf(server.url, { [name]: hook }).showBackup(read)).rejects.toThrow(`from ${name}`);
  },
);

const failing = (cause: Error) => {
  let asked = 0;
  const fetch = () => {
    asked++;
    return Promise.reject(new TypeError("fetch failed", { cause }));
  };
  return { fetch, asked: () => asked };
};

test.each([
  "CERT_HAS_EXPIRED",
  "DEPTH_ZERO_SELF_SIGNED_CERT",
  "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
  "ERR_TLS_CERT_ALTNAME_INVALID",
  "ERR_INVALID_CHAR",
  "UND_ERR_INVALID_ARG",
])("a request that can never be sent is tried once (%s)", async (code) => {
  const { fetch, asked } = failing(Object.assign(new Error("no"), { code }));
  const error = await caught(clientOf("http://127.0.0.1:1", { fetch }).showBackup(read));
  expect(error).toMatchObject({ name: "NetworkError", retryable: false, attempts: 1 });
  expect(asked()).toBe(1);
});

test("a request that failed for a passing reason is tried again", async () => {
  const { fetch, asked } = failing(Object.assign(new Error("no"), { code: "ECONNRESET" }));
  await caught(clientOf("http://127.0.0.1:1", { fetch }).showBackup(read));
  expect(asked()).toBe(4);
});
