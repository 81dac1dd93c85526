import { createServer } from "node:http";
import { backupOf } from "./backup.ts";

/*
 * A process of its own. Pages are made once and then sent as they are, so that the server weighs little; those of
 * `/long/…` are too many to keep. `/wait-50/…` takes 50 ms to answer. Tells its parent the port.
 */
const [, , items = "0", longList = "0"] = process.argv;
const pages = new Map<string, Buffer>();

const server = createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? "/", "http://127.0.0.1");
  const marker = searchParams.get("marker");
  const start = marker === null ? Number(searchParams.get("offset") ?? 0) : Number(marker.slice(-12)) + 1;
  const limit = Number(searchParams.get("limit") ?? 1_000);
  const page = pathname.startsWith("/long/") ? pageOf(Number(longList), limit, start) : keptPage(limit, start);
  const answer = () => {
    response.writeHead(200, { "content-type": "application/json", "content-length": page.length });
    response.end(page);
  };
  const wait = Number(/^\/wait-(\d+)\//.exec(pathname)?.[1] ?? 0);
  if (wait === 0) answer();
  else setTimeout(answer, wait);
});

// A thousand calls at once come over as many connections.
server.listen({ port: 0, host: "127.0.0.1", backlog: 2_048 }, () => {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("a TCP server has a port");
  process.send?.(address.port);
});
process.on("disconnect", () => process.exit());

function keptPage(limit: number, offset: number): Buffer {
  const key = `${limit} ${offset}`;
  const page = pages.get(key) ?? pageOf(Number(items), limit, offset);
  pages.set(key, page);
  return page;
}

function pageOf(count: number, limit: number, offset: number): Buffer {
  const length = Math.max(0, Math.min(limit, count - offset));
  const backups = Array.from({ length }, (_, index) => backupOf(offset + index));
  return Buffer.from(JSON.stringify({ backups, count, offset, limit }));
}
