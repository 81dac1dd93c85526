import { Worker } from "node:worker_threads";
import { expect, onTestFinished, test } from "vitest";
import { head } from "../../support/faults/answers.ts";
import { good, lengthOf, outcomeOf, text, withoutWaits } from "../../support/faults/calls.ts";
import { clientOf, served } from "../../support/faults/served.ts";
import type { Answer } from "../../support/faults/server.ts";

withoutWaits();

const read = { backup_id: "b1" };
const member = { backup_id: "b1", body: { members: ["p2"] } };

/** A whole answer on a connection that is kept. */
const kept: Answer = (socket) => void socket.write(head(200, { ...lengthOf, connection: "keep-alive" }) + text);

test("a GET on a connection that the server just closed is sent again on another", async () => {
  const server = await served([kept, (socket) => void socket.destroy(), kept]);
  const client = clientOf(server.url);
  expect(await outcomeOf(client.showBackup(read))).toEqual(good);
  expect(await outcomeOf(client.showBackup(read))).toEqual(good);
  expect(server.seen).toHaveLength(3);
});

test("a POST on a connection that the server just closed is never sent twice", async () => {
  const server = await served([kept, (socket) => void socket.destroy(), kept]);
  const client = clientOf(server.url);
  expect(await outcomeOf(client.showBackup(read))).toEqual(good);
  expect(await outcomeOf(client.addMembers(member))).toMatchObject({ name: "NetworkError", attempts: 1 });
  expect(server.seen.map(({ method }) => method)).toEqual(["GET", "POST"]);
});

test("a POST is not lost on a connection that was closed while the program was busy", async () => {
  const { url, posts } = await impatientServer();
  const client = clientOf(url);
  for (let round = 0; round < 6; round++) {
    expect(await outcomeOf(client.showBackup(read))).toEqual(good);
    const end = performance.now() + 60;
    while (performance.now() < end) continue; // nothing of the connection's end is seen meanwhile
    expect(await outcomeOf(client.addMembers(member))).toEqual(good);
  }
  expect(await posts()).toBe(6);
});

/** A server in a thread of its own that closes connections after 20 ms without a request. */
async function impatientServer(): Promise<{ url: string; posts: () => Promise<unknown> }> {
  const code = `
    const { parentPort, workerData } = require("node:worker_threads");
    let posts = 0;
    const server = require("node:net").createServer((socket) => {
      socket.setTimeout(20, () => socket.end());
      socket.on("error", () => undefined).on("data", (bytes) => {
        const request = String(bytes);
        if (request.startsWith("POST")) posts++;
        if (/^[A-Z]+ \\//.test(request)) socket.write(workerData);
      });
    });
    server.listen(0, "127.0.0.1", () => parentPort.postMessage(server.address().port));
    parentPort.on("message", () => parentPort.postMessage(posts));`;
  const workerData = head(200, { ...lengthOf, connection: "keep-alive" }) + text;
  const worker = new Worker(code, { eval: true, workerData });
  onTestFinished(async () => {
    await worker.terminate();
  });
  const said = () => new Promise<unknown>((done) => worker.once("message", done));
  const port = await said();
  const posts = () => {
    const count = said();
    worker.postMessage("posts?");
    return count;
  };
  return { url: `http://127.0.0.1:${Number(port)}`, posts };
}
