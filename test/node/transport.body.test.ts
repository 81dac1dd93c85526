import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliCompressSync, constants, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { describe, expect, onTestFinished, test } from "vitest";
import { ResponseError, otcCbr, tokenAuth, type Transport } from "../../src/index.ts";
import { fetchTransport } from "../../src/client/transport.ts";
import { nodeTransport } from "../../src/node/index.ts";
import { good, outcomeOf } from "../support/faults/calls.ts";

const transports: Record<string, Transport> = {
  fetch: fetchTransport((url, init) => fetch(url, init)),
  nodeTransport: nodeTransport({ proxy: false }),
};

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const text = JSON.stringify(good);

/** 400 MB in less than one. */
const zeros = Buffer.alloc(400_000_000);
const bombs: [string, Buffer][] = [
  ["gzip", gzipSync(zeros, { level: 1 })],
  ["deflate", deflateSync(zeros, { level: 1 })],
  ["br", brotliCompressSync(zeros, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } })],
];

describe.each(Object.entries(transports))("over %s", (_, transport) => {
  const auth = tokenAuth({ token: "t", projectId: "p1" });
  const read = (endpoint: string, maxResponseSize?: number) =>
    outcomeOf(otcCbr({ endpoint, auth, transport, retries: 0, maxResponseSize }).showBackup({ backup_id: "b1" }));

  test.each<[string, Buffer]>([
    ["gzip", gzipSync(text)],
    ["x-gzip", gzipSync(text)],
    ["GZIP", gzipSync(text)],
    ["deflate", deflateSync(text)],
    ["deflate", deflateRawSync(text)],
    ["br", brotliCompressSync(text)],
    ["deflate, gzip", gzipSync(deflateSync(text))],
  ])("a body encoded with %s is read", async (encoding, body) => {
    const asked: unknown[] = [];
    const url = await serve((request, answer) => {
      asked.push(request.headers["accept-encoding"]);
      answer.writeHead(200, { "content-encoding": encoding, "content-length": body.length }).end(body);
    });
    expect(await read(url)).toEqual(good);
    expect(asked).toEqual([expect.stringContaining("gzip, deflate") as string]);
  });

  test.each(bombs)("a bomb of %s ends with a typed error, without the memory it asks for", async (encoding, bomb) => {
    const url = await serve((_request, answer) => {
      answer.writeHead(200, { "content-encoding": encoding, "content-length": bomb.length }).end(bomb);
    });
    const before = process.memoryUsage().rss;
    let highest = 0;
    const watch = setInterval(() => (highest = Math.max(highest, process.memoryUsage().rss)), 5);
    const error = await read(url, 20_000_000);
    clearInterval(watch);
    expect(error).toBeInstanceOf(ResponseError);
    expect(error).toMatchObject({ message: expect.stringContaining("the response is larger than 20 MB") as string });
    expect(Math.max(highest, process.memoryUsage().rss) - before).toBeLessThan(200_000_000);
  });

  test.each<[string, Record<string, string | number>]>([
    ["whose length is announced", { "content-length": 30_000_000 }],
    ["whose length is not", {}],
  ])("a too large answer %s ends with a typed error", async (_name, headers) => {
    const url = await serve((_request, answer) => {
      answer.writeHead(200, headers);
      const more = () => {
        while (!answer.destroyed && answer.write(Buffer.alloc(100_000, "0"))) continue;
      };
      answer.on("drain", more).on("error", () => undefined);
      more();
    });
    const error = await read(url, 20_000_000);
    expect(error).toBeInstanceOf(ResponseError);
    expect(error).toMatchObject({ message: expect.stringContaining("the response is larger than 20 MB") as string });
  });
});
