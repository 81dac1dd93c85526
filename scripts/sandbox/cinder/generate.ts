import { seeded, type Random } from "../data/random.ts";
import { createdTimes, naive } from "../data/times.ts";
import { turnsOf, type Outcome, type Turn } from "../data/turns.ts";
import { accounts } from "../identity/accounts.ts";
import type { CinderRecord } from "./record.ts";
import { volumesOf, type Volume } from "./volumes.ts";

const archived = 25;

/** As many backups as wished, newest first, and a few more of another project. */
export function generateCinder(count: number, base: number): CinderRecord[] {
  const random = seeded("openstack-backup");
  const make = (projectId: string) => {
    const volumes = volumesOf(projectId, base);
    return (times: readonly number[]) => turnsOf(volumes, times).map((turn) => recordAt(random, turn, projectId));
  };
  const own = make(accounts.projects.demo.id)(createdTimes(random, count, base));
  if (count === 0) return own;
  return [...own, ...make(accounts.projects.archive.id)(createdTimes(random, archived, base))];
}

function recordAt(random: Random, { resource: volume, time, outcome }: Turn<Volume>, projectId: string): CinderRecord {
  const status = statusOf(random, outcome);
  const createdAt = naive(time, random.below(1_000));
  const isIncremental = random.chance(0.6);
  const isNew = status === "creating";
  return {
    id: random.uuid(),
    projectId,
    userId: accounts.demo.userId,
    name: nameOf(random),
    description: descriptionOf(random, isIncremental),
    status,
    size: volume.size,
    objectCount: isNew ? 0 : random.chance(0.05) ? null : volume.size * 20 + random.below(20),
    zone: random.chance(0.7) ? "nova" : null,
    container: isNew ? null : "volumebackups",
    createdAt,
    updatedAt: isNew ? null : naive(time + 240_000, random.below(1_000)),
    dataTimestamp: createdAt,
    failReason: status.startsWith("error") ? "Connection to swift failed: [Errno 111] ECONNREFUSED" : null,
    volumeId: volume.id,
    snapshotId: random.chance(0.2) ? random.uuid() : null,
    isIncremental,
    hasDependents: !isIncremental && random.chance(0.4),
    metadata: random.chance(0.1) ? { team: random.pick(["web", "data"]) } : {},
  };
}

function nameOf(random: Random): string | null {
  if (random.chance(0.1)) return null;
  const number = String(random.below(10_000)).padStart(4, "0");
  return random.pick([
    `nightly-${number}`,
    `weekly-${number}`,
    "backup001",
    `Sicherung Köln ${number}`,
    "备份 每日 100%",
  ]);
}

/** Some hold JSON, as those that VBS makes. */
function descriptionOf(random: Random, isIncremental: boolean): string | null {
  if (random.chance(0.3)) return null;
  if (random.chance(0.3)) return JSON.stringify({ DESC: "made by a policy", INC: isIncremental ? 1 : 0 });
  return random.pick(["", "nightly job", "before the upgrade"]);
}

function statusOf(random: Random, outcome: Outcome): string {
  if (outcome !== "any") return outcome;
  if (random.chance(0.94)) return "available";
  if (random.chance(0.6)) return "error";
  return random.pick(["creating", "restoring", "deleting", "error_deleting"]);
}
