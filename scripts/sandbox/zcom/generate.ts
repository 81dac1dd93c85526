import { seeded } from "../data/random.ts";
import { createdTimes, seconds } from "../data/times.ts";
import type { Json } from "../json.ts";

const day = 24 * 60 * 60 * 1_000;

/** Backups of servers, each with a run a day for some days. */
export function generateZcom(count: number): Json[] {
  const random = seeded("zcom-backup");
  return createdTimes(random, count).map((time) => {
    const runs = Array.from({ length: random.below(4) }, (_, index): Json => {
      const isVolume = random.chance(0.3);
      return {
        backuprun_id: random.hex(32),
        status: random.chance(0.95) ? "available" : "restoring",
        created_at: seconds(time + index * day),
        type: isVolume ? "volume" : "instance",
        ...(isVolume ? { volume_id: random.uuid() } : {}),
      };
    });
    const backup: Json = { id: random.uuid(), instance_id: random.uuid(), backupruns: runs };
    if (random.chance(0.5)) backup["created_at"] = random.chance(0.1) ? "" : seconds(time);
    return backup;
  });
}
