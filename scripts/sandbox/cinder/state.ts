import { Refusal, type Call } from "../answer.ts";
import { seeded } from "../data/random.ts";
import type { Store } from "../data/store.ts";
import { naive } from "../data/times.ts";
import { at, recordAt, textAt } from "../../json.ts";
import { textsOf } from "./documented.ts";
import type { CinderRecord } from "./record.ts";

/** What happens to backups over time. */
export interface CinderState {
  /** The backup of the call's path, if the caller may see it. */
  found(call: Call): CinderRecord;
  create(call: Call, more?: Partial<CinderRecord>): CinderRecord;
  /** Puts a backup in a state that ends by itself. */
  passThrough(record: CinderRecord, status: string): void;
  /** Ends the states that are due, or all at once, in the given one if any. */
  settle(all?: boolean, status?: string): void;
}

export function cinderState(
  store: Store<CinderRecord>,
  settings: { readonly creationTime: number; readonly now: () => number },
): CinderState {
  const random = seeded("new in openstack-backup");
  const passing = new Set<CinderRecord>();

  function passThrough(record: CinderRecord, status: string): void {
    record.status = status;
    record.pending = { until: settings.now() + settings.creationTime, then: "available" };
    passing.add(record);
    store.changed();
  }

  function settle(all = false, status?: string): void {
    for (const record of passing) {
      if (record.pending === undefined || (!all && settings.now() < record.pending.until)) continue;
      record.status = status ?? record.pending.then;
      record.objectCount = record.size * 20;
      record.updatedAt = naive(settings.now());
      record.pending = undefined;
      passing.delete(record);
      store.changed();
    }
  }

  return {
    passThrough,
    settle,
    found({ params, session }) {
      settle();
      const id = params["backup_id"] ?? "";
      const record = store.find(id);
      const isVisible = session?.user.isAdmin === true || record?.projectId === session?.project?.id;
      if (record === undefined || !isVisible) throw new Refusal(404, `Backup ${id} could not be found.`);
      return record;
    },
    create({ body, session }, more = {}) {
      const wanted = at(body, "backup");
      const createdAt = naive(settings.now());
      const record: CinderRecord = {
        id: random.uuid(),
        projectId: session?.project?.id ?? "",
        userId: session?.user.id ?? "",
        name: textAt(wanted, "name") ?? null,
        description: textAt(wanted, "description") ?? null,
        status: "creating",
        size: 10,
        objectCount: 0,
        zone: textAt(wanted, "availability_zone") ?? null,
        container: textAt(wanted, "container") ?? null,
        createdAt,
        updatedAt: createdAt,
        dataTimestamp: createdAt,
        failReason: null,
        volumeId: textAt(wanted, "volume_id") ?? random.uuid(),
        snapshotId: textAt(wanted, "snapshot_id") ?? null,
        isIncremental: at(wanted, "incremental") === true,
        hasDependents: false,
        metadata: textsOf(recordAt(wanted, "metadata") ?? {}),
        ...more,
      };
      store.add(record);
      passThrough(record, "creating");
      return record;
    },
  };
}
