import { describe, expect, test } from "vitest";
import {
  ApiError,
  CloudBackupsError,
  NetworkError,
  OriginError,
  ResponseError,
  tokenAuth,
} from "../../../src/index.ts";
import { createService } from "../../../src/client/service.ts";
import { answer, head, json, raw, redirect } from "../../support/faults/answers.ts";
import {
  chunked,
  jsonType,
  outcomeOf,
  read,
  retries,
  text,
  withoutWaits,
  write,
  type Kind,
} from "../../support/faults/calls.ts";
import { forbidLeftovers } from "../../support/faults/leftovers.ts";
import { clientOf, served, token } from "../../support/faults/served.ts";
import type { Answer } from "../../support/faults/server.ts";
import { overNode } from "../../support/faults/transport.ts";

forbidLeftovers();
withoutWaits();

/** Answers that will not get better: not even a read is repeated. */
const lasting: [string, Answer, Kind, string][] = [
  ["200 with no byte", answer(200, ""), ResponseError, "the answer is empty"],
  ["204 where an answer is documented", raw(head(204, {})), ResponseError, "the answer is empty"],
  ["truncated JSON", answer(200, text.slice(0, 12)), ResponseError, "not JSON, or was cut short"],
  [
    "truncated JSON that ends with the connection",
    raw(head(200, jsonType), text.slice(0, 12)),
    ResponseError,
    "cut short",
  ],
  ["a Content-Length that is too short", raw(head(200, { "content-length": 12 }), text), ResponseError, "cut short"],
  [
    "200 with a proxy's page",
    answer(200, "<html>Log in</html>", { "content-type": "text/html" }),
    ResponseError,
    "not JSON",
  ],
  [
    "bytes that are no UTF-8",
    answer(200, Buffer.from(text.replace("nightly", "n\xfcghtly"), "latin1")),
    ResponseError,
    "UTF-8",
  ],
  [
    "a surrogate as UTF-8",
    answer(200, Buffer.concat([Buffer.from('"'), Buffer.from([0xed, 0xa0, 0x80]), Buffer.from('"')])),
    ResponseError,
    "UTF-8",
  ],
  ["JSON and something after it", answer(200, `${text}${text}`), ResponseError, "not JSON"],
  ["JSON with NaN", answer(200, '{"backup": NaN}'), ResponseError, "not JSON"],
  [
    "400",
    json({ badRequest: { code: 400, message: "Invalid marker" } }, 400),
    ApiError,
    "400 badRequest: Invalid marker",
  ],
  ["403 with a proxy's page", answer(403, "<title>Forbidden</title>"), ApiError, "403: Forbidden"],
  ["404 with no byte", answer(404, ""), ApiError, "404: no explanation"],
  ["501", answer(501, ""), ApiError, "501"],
  ["304 to what was not conditional", raw(head(304, {})), ApiError, "304"],
  ["a redirect that does not say where to", answer(302, ""), ApiError, "302"],
  ["a redirect to no URL", redirect(302, "http://["), ApiError, "302"],
  ["a redirect to another scheme", redirect(302, "file:///etc/passwd"), OriginError, "was redirected"],
  ["a redirect to itself, for ever", redirect(302, "?again"), NetworkError, "more than 5 redirects"],
  ["an unknown status", answer(599, "?"), ApiError, "599"],
];

describe.each(lasting)("a lasting fault: %s", (name, fault, kind, word) => {
  test("a read fails at once with the right error", async () => {
    const server = await served([fault]);
    const error = await read(server.url);
    expect(error).toBeInstanceOf(kind);
    expect(error).toMatchObject({ message: expect.stringContaining(word) as string });
    expect(server.seen.length).toBe(name.includes("for ever") ? 6 : 1);
  });

  test("a write is sent once", async () => {
    const server = await served([fault]);
    expect(await write(server.url)).toBeInstanceOf(CloudBackupsError);
    expect(server.seen.length).toBe(1);
  });
});

test("chunks that stop on a connection to be closed are noticed by nodeTransport, and over fetch by the JSON cut short", async () => {
  const server = await served([raw(head(200, chunked), "5\r\n", text.slice(0, 5), "\r\n")]);
  expect(await read(server.url)).toBeInstanceOf(overNode ? NetworkError : ResponseError);
  expect(server.seen.length).toBe(overNode ? retries + 1 : 1);
});

const remove = (url: string) => outcomeOf(clientOf(url).deleteBackup({ backup_id: "b1" }));

test("an operation without a documented body takes 204, alone and with a body that should not be there", async () => {
  const server = await served([raw(head(204, {})), raw(head(204, { "content-length": 5 }), "extra")]);
  expect(await remove(server.url)).toBeUndefined();
  expect(await remove(server.url)).toBeUndefined();
});

test("an operation documented with 204 takes 200 and 202", async () => {
  const server = await served([answer(202, ""), json({})]);
  expect(await remove(server.url)).toBeUndefined();
  expect(await remove(server.url)).toBeUndefined();
});

test("an empty answer is taken for an operation whose fields are all optional, and for no other", async () => {
  const server = await served([answer(202, "")]);
  const { call } = createService(
    { id: "tiny", catalogTypes: [], servers: [] },
    { auth: tokenAuth({ token }), endpoint: server.url },
  );
  const order = { id: "order", method: "post", path: "/orders", parameters: {} } as const;
  expect(await call({ ...order, mayBeEmpty: true })).toEqual({});
  await expect(call(order)).rejects.toThrow(/the answer is empty/);
  const half = await served([answer(202, "{")]);
  const other = createService(
    { id: "tiny", catalogTypes: [], servers: [] },
    { auth: tokenAuth({ token }), endpoint: half.url },
  );
  await expect(other.call({ ...order, mayBeEmpty: true })).rejects.toThrow(/not JSON/);
});
