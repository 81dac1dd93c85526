import { createServer, request, type IncomingMessage, type Server } from "node:http";
import { createServer as createTlsServer } from "node:https";
import { connect, type AddressInfo, type Socket } from "node:net";
import { onTestFinished } from "vitest";
import type { Issued } from "./certificates.ts";

/** A proxy as companies have it: it tunnels (CONNECT), and passes on what is not encrypted. */
export interface TestProxy {
  /** `http://127.0.0.1:3128` */
  readonly url: string;
  readonly port: number;
  /** What was asked of it: `CONNECT host:port`, `GET http://host/…`. */
  readonly seen: readonly string[];
  close(): Promise<void>;
}

export interface TestProxyOptions {
  /** `user:password`; others are refused with 407. */
  readonly credentials?: string;
  /** The port on this machine where a host is, in place of looking the host up. */
  readonly portOf?: (host: string) => number | undefined;
  /** Refuses all with this status. */
  readonly refuse?: number;
  /** Speaks TLS to the client. */
  readonly tls?: Issued;
}

export async function startProxy({ credentials, portOf, refuse, tls }: TestProxyOptions = {}): Promise<TestProxy> {
  const seen: string[] = [];
  const sockets = new Set<Socket>();
  const expected = credentials === undefined ? undefined : `Basic ${Buffer.from(credentials).toString("base64")}`;
  const refusal = ({ headers }: IncomingMessage): number | undefined =>
    expected !== undefined && headers["proxy-authorization"] !== expected ? 407 : refuse;

  const server: Server = tls === undefined ? createServer() : createTlsServer({ cert: tls.cert, key: tls.key });
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.on("error", () => undefined).on("close", () => sockets.delete(socket));
  });
  server.on("connect", (incoming: IncomingMessage, client: Socket) => {
    seen.push(`CONNECT ${incoming.url ?? ""}`);
    const status = refusal(incoming);
    if (status !== undefined) {
      client.end(`HTTP/1.1 ${status} Refused\r\n\r\n`);
      return;
    }
    const { hostname, port } = new URL(`http://${incoming.url ?? ""}`);
    const own = portOf?.(hostname);
    const target = connect(own ?? (Number(port) || 80), own === undefined ? hostname : "127.0.0.1", () => {
      client.write("HTTP/1.1 200 Connection established\r\n\r\n");
      client.pipe(target).pipe(client);
    });
    sockets.add(target);
    target.on("error", () => client.destroy()).on("close", () => sockets.delete(target));
    client.on("error", () => target.destroy());
  });
  server.on("request", (incoming, answer) => {
    seen.push(`${incoming.method ?? ""} ${incoming.url ?? ""}`);
    const status = refusal(incoming);
    if (status !== undefined) {
      answer.writeHead(status).end("refused");
      return;
    }
    const { method, headers } = incoming;
    delete headers["proxy-authorization"];
    const onward = request(incoming.url ?? "", { method, headers }, (response) => {
      answer.writeHead(response.statusCode ?? 502, response.headers);
      response.pipe(answer);
    });
    onward.on("error", () => answer.writeHead(502).end());
    incoming.pipe(onward);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return {
    url: tls === undefined ? `http://127.0.0.1:${port}` : `https://localhost:${port}`,
    port,
    seen,
    close: () =>
      new Promise((done) => {
        server.close(() => {
          done();
        });
        sockets.forEach((socket) => socket.destroy());
      }),
  };
}

/** A proxy for one test. */
export async function proxyForTest(options?: TestProxyOptions): Promise<TestProxy> {
  const proxy = await startProxy(options);
  onTestFinished(() => proxy.close());
  return proxy;
}
