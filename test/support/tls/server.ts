import type { IncomingMessage, RequestListener } from "node:http";
import { createServer, type ServerOptions } from "node:https";
import { request } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

export interface TlsServer {
  /** `https://localhost:8443` */
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

/** A server that speaks TLS on 127.0.0.1. */
export async function startTlsServer(options: ServerOptions, listener: RequestListener): Promise<TlsServer> {
  const server = createServer(options, listener);
  // A client that does not trust it hangs up.
  server.on("tlsClientError", () => undefined);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `https://localhost:${port}`,
    port,
    close: () =>
      new Promise((done) => {
        server.close(() => {
          done();
        });
        server.closeAllConnections();
      }),
  };
}

/** The same for one test. */
export async function tlsServerForTest(options: ServerOptions, listener: RequestListener): Promise<TlsServer> {
  const server = await startTlsServer(options, listener);
  onTestFinished(() => server.close());
  return server;
}

/** Passes requests on to a server without TLS, as a load balancer does. */
export function passOn(targetOf: (request: IncomingMessage) => string): RequestListener {
  return (incoming, answer) => {
    const { method, headers } = incoming;
    const onward = request(targetOf(incoming), { method, headers }, (response) => {
      answer.writeHead(response.statusCode ?? 502, response.headers);
      response.pipe(answer);
    });
    onward.on("error", () => answer.writeHead(502).end());
    incoming.pipe(onward);
  };
}
