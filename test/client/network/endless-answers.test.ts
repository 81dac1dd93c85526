import { beforeAll, expect, test } from "vitest";
import { TimeoutError } from "../../../src/index.ts";
import { drip, head, json, silence } from "../../support/faults/answers.ts";
import { good, lengthOf, read, text, withoutWaits, write } from "../../support/faults/calls.ts";
import { forbidLeftovers } from "../../support/faults/leftovers.ts";
import { served } from "../../support/faults/served.ts";
import { faultServer, type Answer } from "../../support/faults/server.ts";

forbidLeftovers();
withoutWaits();

/** Servers that never come to an end. */
const endless: [string, Answer][] = [
  ["no answer at all", silence()],
  ["headers that stop", silence("HTTP/1.1 200 OK\r\nContent-")],
  ["no body", silence(head(200, lengthOf))],
  ["a body that stops", silence(head(200, lengthOf), text.slice(0, 9))],
  ["a body that drips", drip(head(200, { "content-length": 100_000 }), " ".repeat(100_000), { size: 1, pause: 5 })],
  ["103 Early Hints and nothing after", silence("HTTP/1.1 103 Early Hints\r\n\r\n")],
  ["headers that drip", drip("HTTP/1.1 200 OK\r\nX-Filler: ", "x".repeat(10_000), { size: 1, pause: 5 })],
];

/** In ms: long enough for a busy machine to connect. */
const timeout = 1_000;

// The first request loads what is needed to send one.
beforeAll(async () => {
  const server = await faultServer([json(good)]);
  await read(server.url, 60_000);
  await server.close();
});

test.each(endless)(
  "a read that gets %s times out and is sent again, a write is sent once, and no socket stays open",
  async (_, fault) => {
    const [readFrom, writtenTo] = [await served([fault, json(good)]), await served([fault])];
    const [data, error] = await Promise.all([read(readFrom.url, timeout), write(writtenTo.url, timeout)]);
    expect(data).toEqual(good);
    expect(readFrom.seen.length).toBe(2);
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ timeout, attempts: 1 });
    expect(writtenTo.seen.length).toBe(1);
  },
);
