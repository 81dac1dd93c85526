import type { Socket } from "node:net";

/** A request as it came over the wire. */
export interface Seen {
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** All bytes, as text: to look for what must not be there. */
  readonly raw: string;
  /** When it was complete, in ms. */
  readonly at: number;
}

const headEnd = "\r\n\r\n";

/** Calls back with each request that arrives in full. The answer's faults are written by hand, so requests are read by hand. */
export function onRequests(socket: Socket, tell: (seen: Seen) => void): void {
  let read = Buffer.alloc(0);
  socket.on("data", (bytes) => {
    read = Buffer.concat([read, bytes]);
    for (;;) {
      const end = read.indexOf(headEnd);
      if (end === -1) return;
      const [first = "", ...lines] = read.toString("latin1", 0, end).split("\r\n");
      const headers = Object.fromEntries(lines.map(headerOf));
      const bodyAt = end + headEnd.length;
      const size = bodyAt + Number(headers["content-length"] ?? 0);
      if (read.length < size) return;
      const [method = "", target = ""] = first.split(" ");
      const body = read.toString("utf8", bodyAt, size);
      const raw = read.toString("utf8", 0, size);
      read = read.subarray(size);
      tell({ method, target, headers, body, raw, at: performance.now() });
    }
  });
}

function headerOf(line: string): [string, string] {
  const colon = line.indexOf(":");
  return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
}
