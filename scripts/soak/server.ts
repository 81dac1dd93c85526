import { createServer } from "node:http";
import { backupOf } from "./backup.ts";

/*
 * A process of its own, so that its memory is not the client's: serves so many backups, a thousand to a page,
 * each made when it is asked for. Tells its parent the port.
 */
const pageSize = 1_000;
const [, , count = "0"] = process.argv;
const total = Number(count);

const server = createServer((request, response) => {
  const { searchParams } = new URL(request.url ?? "/", "http://127.0.0.1");
  const marker = searchParams.get("marker");
  const start = marker === null ? 0 : Number(marker.slice(-12)) + 1;
  const size = Math.max(0, Math.min(pageSize, total - start));
  const backups = Array.from({ length: size }, (_, index) => backupOf(start + index));
  response.setHeader("content-type", "application/json");
  response.end(JSON.stringify({ backups, count: total, offset: start, limit: pageSize }));
});

server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("a TCP server has a port");
  process.send?.(address.port);
});
process.on("disconnect", () => process.exit());
