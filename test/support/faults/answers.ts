import { once } from "node:events";
import { STATUS_CODES } from "node:http";
import type { Socket } from "node:net";
import type { Answer } from "./server.ts";

export type Headers = Readonly<Record<string, string | number>>;

/** A whole answer, and the end of the connection, so that no test meets the sockets of another. */
export function answer(status: number, body: string | Buffer, headers: Headers = {}): Answer {
  const bytes = Buffer.from(body);
  return raw(head(status, { "content-length": bytes.length, ...headers }), bytes);
}

/** A whole answer in JSON. */
export function json(value: unknown, status = 200, headers: Headers = {}): Answer {
  return answer(status, JSON.stringify(value), { "content-type": "application/json", ...headers });
}

/** Status line and headers. */
export function head(status: number, headers: Headers): string {
  const lines = Object.entries({ connection: "close", ...headers }).map(([name, value]) => `${name}: ${value}`);
  return [`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? "Odd"}`, ...lines, "", ""].join("\r\n");
}

/** Just these bytes, then the end. */
export function raw(...parts: readonly (string | Buffer)[]): Answer {
  return async (socket) => {
    for (const part of parts) socket.write(part);
    socket.end();
    await closed(socket);
  };
}

/** These bytes, if any, then a reset of the connection. */
export function reset(...parts: readonly string[]): Answer {
  return async (socket) => {
    for (const part of parts) await written(socket, part);
    // What is written right before a reset may never be read by the other side.
    if (parts.length > 0) await new Promise((done) => setTimeout(done, 20));
    socket.resetAndDestroy();
  };
}

/** These bytes, if any, then nothing: the connection stays open until the client closes it. */
export function silence(...parts: readonly string[]): Answer {
  return async (socket) => {
    for (const part of parts) await written(socket, part);
    await closed(socket);
  };
}

/** The body in small pieces with pauses, for as long as the client listens. */
export function drip(headers: string, body: string, { size, pause }: { size: number; pause: number }): Answer {
  return async (socket) => {
    await written(socket, headers);
    for (let at = 0; at < body.length && !socket.destroyed; at += size) {
      await written(socket, body.slice(at, at + size));
      await new Promise((done) => setTimeout(done, pause));
    }
    socket.end();
    await closed(socket);
  };
}

/** A redirect. */
export function redirect(status: number, location: string): Answer {
  return answer(status, "", { location });
}

async function written(socket: Socket, part: string): Promise<void> {
  if (socket.destroyed) return;
  await new Promise<void>((done) => {
    socket.write(part, () => {
      done();
    });
  });
}

async function closed(socket: Socket): Promise<void> {
  if (!socket.destroyed) await once(socket, "close").catch(() => undefined);
}
