import { once } from "node:events";
import { createServer, type Socket } from "node:net";
import { onRequests, type Seen } from "./requests.ts";

/** What is done to a connection on which a request has arrived. It is over when the promise is. */
export type Answer = (socket: Socket, seen: Seen) => void | Promise<void>;

/** The answers one after the other, the last one for all that follow; or a function that picks. */
export type Play = readonly Answer[] | ((seen: Seen, index: number) => Answer);

/** A server on 127.0.0.1 that does to each request what it was told to. */
export interface FaultServer {
  readonly url: string;
  readonly port: number;
  /** The requests so far. */
  readonly seen: readonly Seen[];
  /** How many requests have an answer under way: a client that is done with them has closed their sockets. */
  underWay(): number;
  close(): Promise<void>;
}

export async function faultServer(play: Play): Promise<FaultServer> {
  const seen: Seen[] = [];
  const sockets = new Set<Socket>();
  let underWay = 0;
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    // A client that goes away is what half of the tests are about.
    socket.on("error", () => undefined);
    onRequests(socket, (request) => {
      const answer = typeof play === "function" ? play(request, seen.length) : (play[seen.length] ?? play.at(-1));
      seen.push(request);
      if (answer === undefined) throw new Error("a server needs an answer at least");
      underWay++;
      void Promise.resolve(answer(socket, request)).finally(() => underWay--);
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("a TCP server has a port");
  const { port } = address;
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    seen,
    underWay: () => underWay,
    async close() {
      sockets.forEach((socket) => socket.destroy());
      server.close();
      await once(server, "close");
    },
  };
}

/** A URL where nobody listens. */
export async function nobody(): Promise<string> {
  const server = await faultServer([]);
  await server.close();
  return server.url;
}
