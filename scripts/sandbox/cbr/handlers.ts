import { Refusal, type Answer, type Call, type Handlers } from "../answer.ts";
import { pageOf, type Store } from "../data/store.ts";
import { listAt, numberAt, recordAt, textAt, without, type Json } from "../../json.ts";
import { documentedSuccess } from "../spec/documented.ts";
import { cbrFilter } from "./filter.ts";
import { childrenOf, type CbrRecord } from "./record.ts";
import { cbrOrder } from "./sort.ts";
import type { Tasks } from "./tasks.ts";

export interface BackupPlace {
  readonly store: Store<CbrRecord>;
  readonly tasks: Tasks;
  readonly cap: number;
  /** Whether 401 is answered for what is not there, as Huawei Cloud may do. */
  readonly deletedAs401: boolean;
}

/** Backups: lists, single ones, renaming and deleting. */
export function cbrHandlers(place: BackupPlace): Handlers {
  const { store, tasks, cap } = place;
  return {
    listBackups({ operation, query, session }) {
      tasks.settle();
      const sort = textAt(query, "sort");
      const compare = cbrOrder(sort);
      const all = store.ordered(sort ?? "", compare);
      // A parent's backups are those of its disks, which stand in it.
      const rows = query["parent_id"] === undefined ? all : all.flatMap(childrenOf);
      const matches = rows.filter(cbrFilter(query, session?.project?.id ?? ""));
      const limit = numberAt(query, "limit");
      const offset = numberAt(query, "offset");
      const page = pageOf(matches, {
        marker: markerOf(textAt(query, "marker"), rows),
        compare,
        offset: offset ?? 0,
        limit: Math.min(limit ?? cap, cap),
      });
      // Huawei Cloud shows replications when asked to; Open Telekom Cloud has no such parameter.
      const askable = listAt(operation, "parameters").some((one) => textAt(one, "name") === "show_replication");
      const hides = askable && query["show_replication"] !== true;
      const backups = page.map(({ backup }) => (hides ? without(backup, "replication_records") : backup));
      // Recorded answers repeat what was asked for.
      const asked = { ...(offset === undefined ? {} : { offset }), ...(limit === undefined ? {} : { limit }) };
      return { status: 200, body: { backups, count: matches.length, ...asked } };
    },
    // No page shows an answer to these two; the status is the documented one.
    listVersions: () => ({ status: 300, body: { versions: [{ id: "v3" }] } }),
    showVersion: () => ({ status: 300, body: { versions: [{ id: "v3" }] } }),
    showBackup: (call) => gone(place, call) ?? { status: 200, body: { backup: backupFound(place, call).backup } },
    updateBackup(call) {
      const record = backupFound(place, call);
      const name = textAt(call.body, "backup", "name");
      return { status: 200, body: { backup: changed(store, record, name === undefined ? {} : { name }).backup } };
    },
    deleteBackup(call) {
      const refused = gone(place, call);
      if (refused !== undefined) return refused;
      const record = backupFound(place, call);
      const { id, backup } = record;
      changed(store, record, { status: "deleting" });
      tasks.start({
        operation_type: "delete",
        projectId: call.session?.project?.id ?? "",
        resource: resourceOf(backup),
        fields: taskFields(backup),
        extra: { delete: { backup_id: id, backup_name: backup["name"] } },
        end(isGood) {
          if (isGood) store.remove(id);
          else changed(store, record, { status: "error" });
        },
      });
      return { status: documentedSuccess(call.operation).status };
    },
  };
}

export function backupFound({ store, tasks }: BackupPlace, { params, session }: Call): CbrRecord {
  tasks.settle();
  const id = params["backup_id"] ?? "";
  const record =
    store.find(id) ??
    store
      .all()
      .flatMap(childrenOf)
      .find((child) => child.id === id);
  const isVisible = record?.owner === session?.project?.id || record?.memberStatus !== undefined;
  if (record === undefined || !isVisible) {
    throw new Refusal(404, "The backup does not exist.", "BackupService.6200");
  }
  return record;
}

/** The answer for a backup that is not there, in a cloud that takes such a path for a malformed one. */
function gone(place: BackupPlace, call: Call): Answer | undefined {
  if (!place.deletedAs401) return undefined;
  try {
    backupFound(place, call);
    return undefined;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return malformedUrl;
  }
}

export const malformedUrl: Answer = {
  status: 401,
  body: { unauthorized: { code: "401", message: "Malformed request url" } },
};

/** Rows are shared between sandboxes: a change makes a new one. */
export function changed(store: Store<CbrRecord>, { id }: CbrRecord, fields: Json): CbrRecord {
  const now = store.find(id);
  if (now === undefined) throw new Refusal(404, "The backup does not exist.", "BackupService.6200");
  const record = { ...now, backup: { ...now.backup, ...fields } };
  store.add(record);
  return record;
}

export function resourceOf({ resource_id, resource_name, resource_type }: Json) {
  return { id: resource_id, name: resource_name, type: resource_type };
}

/** What a task repeats of its backup. */
export function taskFields(backup: Json): Json {
  const { checkpoint_id, vault_id, provider_id } = backup;
  return recordAt({ checkpoint_id, vault_id, provider_id }) ?? {};
}

function markerOf(marker: string | undefined, rows: readonly CbrRecord[]): CbrRecord | undefined {
  if (marker === undefined) return undefined;
  const record = rows.find(({ id }) => id === marker);
  if (record !== undefined) return record;
  throw new Refusal(400, `Parameter verification failed. marker ${marker} is no backup's ID`, "BackupService.9900");
}
