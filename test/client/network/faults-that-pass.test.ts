import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { ApiError, NetworkError } from "../../../src/index.ts";
import { answer, head, json, raw, reset } from "../../support/faults/answers.ts";
import {
  chunked,
  good,
  lengthOf,
  outcomeOf,
  read,
  retries,
  text,
  withoutWaits,
  write,
  type Kind,
} from "../../support/faults/calls.ts";
import { forbidLeftovers } from "../../support/faults/leftovers.ts";
import { clientOf, served } from "../../support/faults/served.ts";
import { nobody, type Answer } from "../../support/faults/server.ts";

forbidLeftovers();
withoutWaits();

const gzipped = gzipSync(JSON.stringify({ backup: { id: "b1", name: "x".repeat(5_000) } }), { level: 0 });

/** Faults that may pass: a read is repeated, a write is not. */
const passing: [string, Answer, Kind, (string | number)?][] = [
  ["reset before any answer", reset(), NetworkError, "ECONNRESET"],
  ["closed before any answer", raw(), NetworkError, "UND_ERR_SOCKET"],
  ["reset in the middle of the headers", reset("HTTP/1.1 200 OK\r\nContent-Ty"), NetworkError],
  ["closed in the middle of the headers", raw("HTTP/1.1 200 OK\r\nContent-Ty"), NetworkError],
  ["reset in the middle of the body", reset(head(200, lengthOf), text.slice(0, 9)), NetworkError],
  ["closed in the middle of the body", raw(head(200, lengthOf), text.slice(0, 9)), NetworkError],
  ["a Content-Length that is too long", raw(head(200, { ...lengthOf, "content-length": 999 }), text), NetworkError],
  ["a Content-Length that is no number", raw(head(200, { "content-length": "many" }), text), NetworkError],
  ["two Content-Lengths", raw("HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\n", text), NetworkError],
  [
    "chunks that stop on a connection to be kept",
    raw(head(200, { ...chunked, connection: "keep-alive" }), "5\r\n", text.slice(0, 5), "\r\n"),
    NetworkError,
  ],
  ["a chunk that is none", raw(head(200, chunked), `zz\r\n${text}\r\n0\r\n\r\n`), NetworkError],
  ["no HTTP at all", raw("SSH-2.0-OpenSSH_9.6\r\n"), NetworkError],
  ["an answer of TLS", raw(Buffer.from([0x15, 0x03, 0x01, 0x00, 0x02, 0x02, 0x46])), NetworkError],
  [
    "101 Switching Protocols, which nobody asked for",
    raw(head(101, { upgrade: "h2c", connection: "upgrade" })),
    NetworkError,
  ],
  ["a body that says gzip and is not", answer(200, text, { "content-encoding": "gzip" }), NetworkError],
  [
    "a gzip body cut short",
    answer(200, gzipped.subarray(0, 2_000), { "content-encoding": "gzip" }),
    NetworkError,
    "cut short",
  ],
  ["500", json({ error: { code: 500, message: "oops" } }, 500), ApiError, 500],
  ["502 with a proxy's page", answer(502, "<html><title>502 Bad Gateway</title></html>"), ApiError, "502 Bad Gateway"],
  ["503 with nothing", answer(503, ""), ApiError, 503],
  ["504 with a proxy's page", answer(504, "<h1>Gateway Time-out</h1>"), ApiError, "Gateway Time-out"],
  ["429 with nothing", answer(429, ""), ApiError, 429],
  ["408 with nothing", answer(408, ""), ApiError, 408],
];

describe.each(passing)("a passing fault: %s", (_, fault, kind, word = "") => {
  test("a read is sent again and gets the data", async () => {
    const server = await served([fault, json(good)]);
    expect(await read(server.url)).toEqual(good);
    expect(server.seen.length).toBe(2);
  });

  test("a read whose fault lasts fails with the right error, which tells the attempts", async () => {
    const server = await served([fault]);
    const error = await read(server.url);
    expect(error).toBeInstanceOf(kind);
    expect(error).toMatchObject({ attempts: retries + 1, message: expect.stringContaining(String(word)) as string });
    expect(server.seen.length).toBe(retries + 1);
  });

  test("a write is sent once", async () => {
    const server = await served([fault]);
    const error = await write(server.url);
    expect(error).toBeInstanceOf(kind);
    expect(error).toMatchObject({ attempts: 1 });
    expect(server.seen.length).toBe(1);
  });
});

test("a read where nobody listens is tried again, then fails with NetworkError and the system's code", async () => {
  const error = await read(await nobody());
  expect(error).toBeInstanceOf(NetworkError);
  expect(error).toMatchObject({ attempts: retries + 1, message: expect.stringContaining("ECONNREFUSED") as string });
});

test("a write where nobody listens is sent once, since fetch cannot tell whether it arrived", async () => {
  expect(await write(await nobody())).toMatchObject({ name: "NetworkError", attempts: 1 });
});

test("a delete is sent again when its answer was lost", async () => {
  const server = await served([reset(), raw(head(204, {}))]);
  expect(await outcomeOf(clientOf(server.url).deleteBackup({ backup_id: "b1" }))).toBeUndefined();
  expect(server.seen.map(({ method }) => method)).toEqual(["DELETE", "DELETE"]);
});
