import { createServer } from "node:http";

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
