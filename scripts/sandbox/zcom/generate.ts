import { seeded } from "../data/random.ts";
import { seconds } from "../data/times.ts";
import type { Json } from "../../json.ts";

const hour = 60 * 60 * 1_000;
const day = 24 * hour;

/**
 * Backups of servers, each with a run a day for some days; some servers have a volume, which is saved beside. The second
 * and third have no run of the last days, the fourth has none at all.
 */
export function generateZcom(count: number, base: number): Json[] {
  const random = seeded("zcom-backup");
  return Array.from({ length: count }, (_, index) => {
    const newest = base - random.below(18 * 60) * 60_000 - (index === 1 || index === 2 ? 5 * day : 0);
    const volume_id = random.chance(0.3) ? random.uuid() : undefined;
    const days = index === 3 ? 0 : 1 + random.below(3);
    const runs = Array.from({ length: days }, (_, age): Json[] => {
      // The newest is never in use: a check would miss it.
      const status = age === 0 || random.chance(0.95) ? "available" : "restoring";
      const run = (): Json => ({ backuprun_id: random.hex(32), status, created_at: seconds(newest - age * day) });
      return [
        { ...run(), type: "instance" },
        ...(volume_id === undefined ? [] : [{ ...run(), type: "volume", volume_id }]),
      ];
    });
    const backup: Json = { id: random.uuid(), instance_id: random.uuid(), backupruns: runs.flat().reverse() };
    const started = seconds(newest - 30 * day);
    if (random.chance(0.5)) backup["created_at"] = random.chance(0.1) ? "" : started;
    return backup;
  });
}
