import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { NetworkError } from "../../../src/index.ts";
import { answer, drip, head, json, raw, redirect } from "../../support/faults/answers.ts";
import { chunked, good, jsonType, lengthOf, oneChunk, read, text, withoutWaits } from "../../support/faults/calls.ts";
import { forbidLeftovers } from "../../support/faults/leftovers.ts";
import { served } from "../../support/faults/served.ts";
import type { Answer } from "../../support/faults/server.ts";
import { overNode } from "../../support/faults/transport.ts";

forbidLeftovers();
withoutWaits();

/** Odd answers that hold the data all the same. */
const lowSurrogate = String.fromCharCode(0xdc00);
const harmless: [string, Answer, unknown?][] = [
  ["JSON as text/html", answer(200, text, { "content-type": "text/html; charset=utf-8" })],
  ["JSON as an image", answer(200, text, { "content-type": "image/png" })],
  ["no content type", answer(200, text)],
  ["a byte order mark", answer(200, `\uFEFF${text}`)],
  ["spaces around its JSON", answer(200, `\r\n\t ${text} \n`)],
  ["no length, which ends with the connection,", raw(head(200, jsonType), text)],
  ["a gzip body", answer(200, gzipSync(text), { "content-encoding": "gzip" })],
  [
    "102 and 103 before it",
    raw("HTTP/1.1 102 Processing\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n", head(200, lengthOf), text),
  ],
  ["201 where 200 is documented", json(good, 201)],
  [
    "a redirect on the same origin before it",
    (socket, seen) => (seen.target === "/here" ? json(good) : redirect(307, "/here"))(socket, seen),
  ],
  ["slow headers", silenceThen(150, json(good))],
  ["a body that comes byte by byte", drip(head(200, lengthOf), text, { size: 1, pause: 1 })],
  ["a status line without a reason", raw("HTTP/1.1 200\r\nConnection: close\r\n\r\n", text)],
  [
    "duplicate keys, of which the last counts,",
    answer(200, '{"backup":1,"backup":{"id":"b1","name":"a","name":"nightly"}}'),
  ],
  [
    "__proto__ keys",
    answer(200, '{"__proto__":{"polluted":true},"backup":{"__proto__":{"name":"no"},"id":"b1"}}'),
    JSON.parse('{"__proto__":{"polluted":true},"backup":{"__proto__":{"name":"no"},"id":"b1"}}'),
  ],
  [
    "lone surrogates",
    answer(200, '{"backup":{"id":"b1","name":"\\udc00"}}'),
    { backup: { id: "b1", name: lowSurrogate } },
  ],
  ["big numbers and null", json({ backup: null, size: 2 ** 53 - 1 }), { backup: null, size: 2 ** 53 - 1 }],
];

function silenceThen(ms: number, then: Answer): Answer {
  return async (socket, seen) => {
    await new Promise((done) => setTimeout(done, ms));
    await then(socket, seen);
  };
}

test.each(harmless)("an answer with %s gives exactly the data", async (_, odd, expected = good) => {
  const server = await served([odd]);
  expect(await read(server.url)).toStrictEqual(expected);
  expect("polluted" in {}).toBe(false);
});

test.each<[string, Answer]>([
  ["a gzip body without its checksum", answer(200, gzipSync(text).subarray(0, -8), { "content-encoding": "gzip" })],
  ["chunks but not the last, empty one", raw(head(200, chunked), oneChunk)],
])("an answer with %s gives exactly the data over fetch, and a NetworkError over nodeTransport", async (_, odd) => {
  const server = await served([odd]);
  const outcome = await read(server.url);
  if (overNode) expect(outcome).toBeInstanceOf(NetworkError);
  else expect(outcome).toStrictEqual(good);
});
