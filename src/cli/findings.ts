import type { Backup, Resource } from "./sources.ts";

/**
 * How a resource stands, the worst first.
 *
 * - `none`: it has no good backup. `stale`: its newest good backup is older than the limit.
 * - `unknown`: a list that is not complete, or a backup that does not tell its time, leaves it open.
 * - `failed`: the newest attempt failed, and a good backup is recent enough. `aging`: past the age of warning.
 *   `no vault`: its backups are old, and nothing says that it still exists.
 * - `new`: it has no backup, and is younger than the limit. `ok`: all is well.
 */
export const states = ["none", "stale", "unknown", "failed", "aging", "no vault", "new", "ok"] as const;
export type State = (typeof states)[number];

export interface Finding {
  readonly resource: Resource;
  readonly state: State;
  /** When its newest good backup was made. */
  readonly newest: number | undefined;
  /** When the newest attempt failed, if no good one came after it. */
  readonly failed: number | undefined;
}

export interface Limits {
  readonly now: number;
  readonly maxAge: number;
  readonly warnAge: number | undefined;
}

/** What is known of the resources of one region. All services there add to it, for some back up what others list. */
export interface Inventory {
  /** Adds a thing to back up. */
  list(resource: Resource): void;
  /** Says that all resources of a type are listed, so that backups of others are of things that are gone. */
  completes(type: string): void;
  /** Adds a backup. The disks in it count as backed up, too, where they are listed. */
  add(backup: Backup): void;
  /** How each resource stands, and how many have backups but are gone. */
  findings(isComplete: boolean): { readonly findings: readonly Finding[]; readonly gone: number };
}

interface Attempts {
  newest: number | undefined;
  failed: number | undefined;
  /** Whether there is a good backup whose time cannot be told. */
  hasTimeless: boolean;
}

/** Clocks may differ by so much. A backup of a later future does not tell its time. */
const tolerance = 3_600_000;

export function newInventory(limits: Limits): Inventory {
  const resources = new Map<string, Resource>();
  const listed = new Set<string>();
  const complete = new Set<string>();
  const attempts = new Map<string, Attempts>();

  function count({ resource, status, createdAt, parts }: Backup): void {
    const found = attempts.get(resource.id) ?? { newest: undefined, failed: undefined, hasTimeless: false };
    attempts.set(resource.id, found);
    const time = createdAt !== undefined && createdAt < limits.now + tolerance ? createdAt : undefined;
    if (status === "available" && time === undefined) found.hasTimeless = true;
    if (status === "available") found.newest = later(found.newest, time);
    if (status === "error") found.failed = later(found.failed, time);
    for (const part of parts) count(part);
  }

  return {
    list(resource) {
      if (resource.id === "") return;
      listed.add(resource.id);
      const known = resources.get(resource.id);
      const { name = known?.name, type = known?.type, createdAt = known?.createdAt } = resource;
      resources.set(resource.id, { id: resource.id, name, type, createdAt });
    },
    completes(type) {
      complete.add(type);
    },
    add(backup) {
      const { resource } = backup;
      if (resource.id !== "" && !resources.has(resource.id)) resources.set(resource.id, resource);
      count(backup);
    },
    findings(isComplete) {
      const all = [...resources.values()];
      const isGone = ({ id, type = "" }: Resource) => isComplete && !listed.has(id) && complete.has(type);
      const here = all.filter((resource) => !isGone(resource));
      const findings = here.map((resource): Finding => {
        const { newest, failed, hasTimeless } = attempts.get(resource.id) ?? {};
        const isNewer = failed !== undefined && (newest === undefined || failed > newest);
        const state = stateOf({ resource, newest, failed: isNewer ? failed : undefined });
        const isOpen = (!isComplete && state !== "ok") || (hasTimeless === true && isLate(state));
        return { resource, newest, failed: isNewer ? failed : undefined, state: isOpen ? "unknown" : state };
      });
      return { findings, gone: all.length - here.length };
    },
  };

  function stateOf({ resource, newest, failed }: Omit<Finding, "state">): State {
    const { now, maxAge, warnAge } = limits;
    if (newest === undefined) {
      const isNew = failed === undefined && resource.createdAt !== undefined && now - resource.createdAt <= maxAge;
      return isNew ? "new" : "none";
    }
    if (now - newest > maxAge) return listed.has(resource.id) ? "stale" : "no vault";
    if (failed !== undefined) return "failed";
    return warnAge !== undefined && now - newest > warnAge ? "aging" : "ok";
  }
}

function isLate(state: State): boolean {
  return state !== "ok" && state !== "failed";
}

function later(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined || other === undefined ? (one ?? other) : Math.max(one, other);
}
