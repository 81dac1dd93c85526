import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import { onTestFinished } from "vitest";

export interface Heard {
  readonly method: string;
  /** Path and query as they came. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  /** Whether the client went away before the answer. */
  gone: boolean;
}

export interface Said {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Text as it is, anything else as JSON. */
  readonly body?: unknown;
}

export interface Loopback {
  readonly origin: string;
  readonly heard: readonly Heard[];
}

/** A server on 127.0.0.1 until the test ends. */
export async function loopback(answer: (heard: Heard) => Said | Promise<Said>): Promise<Loopback> {
  const heard: Heard[] = [];
  const server = createServer((request, response) => {
    void (async () => {
      const one = await hear(request);
      response.on("close", () => {
        one.gone = !response.writableFinished;
      });
      heard.push(one);
      const { status = 200, headers = {}, body = {} } = await answer(one);
      response.writeHead(status, { "content-type": "application/json", ...headers });
      response.end(typeof body === "string" ? body : JSON.stringify(body));
    })();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return { origin: `http://127.0.0.1:${address.port}`, heard };
}

async function hear(request: IncomingMessage): Promise<Heard> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) if (Buffer.isBuffer(chunk)) chunks.push(chunk);
  const { method = "", url: target = "" } = request;
  const headers = Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [name, [value ?? ""].flat().join(", ")]),
  );
  return { method, target, headers, body: Buffer.concat(chunks), gone: false };
}
