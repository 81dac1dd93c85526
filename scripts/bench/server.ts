import { createServer } from "node:http";

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

/** A backup as Open Telekom Cloud describes it; its ID ends in its number. */
function backupOf(number: number): object {
  const id = `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;
  return {
    id,
    name: `nightly-${number}`,
    checkpoint_id: id,
    created_at: "2026-01-31T03:00:00.000000",
    description: `Backup number ${number} of the soak test`,
    image_type: "backup",
    project_id: "p1",
    protected_at: "2026-01-31T03:00:05.000000",
    provider_id: "0daac4c5-6707-4851-97ba-169e36266b66",
    resource_id: id,
    resource_name: `server-${number % 5_000}`,
    resource_size: 100,
    resource_type: "OS::Nova::Server",
    status: "available",
    updated_at: "2026-01-31T03:10:00.000000",
    vault_id: "4fd5f9c3-1a8d-4d4b-8b5a-6d8d1f3f2b10",
    children: [],
    extend_info: {
      auto_trigger: true,
      bootable: false,
      incremental: number % 7 !== 0,
      supported_restore_mode: "backup",
    },
  };
}
