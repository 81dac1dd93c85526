// Prints the failed backups of each vault. Credentials: OS_* variables.
import { otcCbr } from "cloud-backups";
import { fromEnvironment } from "cloud-backups/node";

const cbr = otcCbr(await fromEnvironment({ service: "otc-cbr" }));
const failed = new Map<string, string[]>();

for await (const backup of cbr.listBackups({ status: ["error"] })) {
  const vault = backup.vault_id ?? "no vault";
  failed.set(vault, [...(failed.get(vault) ?? []), `${backup.name ?? ""} (${backup.id}, ${backup.created_at ?? ""})`]);
}
for (const [vault, backups] of failed) console.log(`${vault}\n  ${backups.join("\n  ")}`);
console.log(`${failed.size} vaults have failed backups`);
