// Writes all backups as CSV. Asks for eight pages at a time, and keeps no more than these in memory.
import { otcCbr } from "cloud-backups";
import { fromEnvironment } from "cloud-backups/node";

const cbr = otcCbr(await fromEnvironment({ service: "otc-cbr" }));
const quoted = (value: string | null | undefined) => `"${(value ?? "").replaceAll('"', '""')}"`;

console.log("id,name,status,created_at,resource_id");
for await (const page of cbr.listBackups({ limit: 200 }, { concurrency: 8 }).pages()) {
  for (const { id, name, status, created_at, resource_id } of page.items) {
    console.log([id, name, status, created_at, resource_id].map(quoted).join(","));
  }
}
