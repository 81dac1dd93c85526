import { Refusal, type Call, type Handlers } from "../answer.ts";
import { pageOf, type Store } from "../data/store.ts";
import { listAt, numberAt, textAt, type Json } from "../json.ts";
import { documentedSuccess } from "../spec/documented.ts";
import { cbrFilter } from "./filter.ts";
import { childrenOf, type CbrRecord } from "./record.ts";
import { cbrOrder } from "./sort.ts";

/** The operations on backups that CBR's state matters for. */
export function cbrHandlers(store: Store<CbrRecord>, settings: { readonly cap: number }): Handlers {
  return {
    listBackups({ operation, query, session }) {
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
        limit: Math.min(limit ?? settings.cap, settings.cap),
      });
      // Huawei Cloud shows replications when asked to; Open Telekom Cloud has no such parameter.
      const askable = listAt(operation, "parameters").some((one) => textAt(one, "name") === "show_replication");
      const hides = askable && query["show_replication"] !== true;
      const backups = page.map(({ backup }) => (hides ? without(backup, "replication_records") : backup));
      return { status: 200, body: { backups, count: matches.length } };
    },
    // No page shows an answer to these two; the status is the documented one.
    listVersions: () => ({ status: 300, body: { versions: [{ id: "v3" }] } }),
    showVersion: () => ({ status: 300, body: { versions: [{ id: "v3" }] } }),
    showBackup: (call) => ({ status: 200, body: { backup: found(call).backup } }),
    deleteBackup(call) {
      store.remove(found(call).id);
      return { status: documentedSuccess(call.operation).status };
    },
  };

  function found({ params, session }: Call): CbrRecord {
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
}

function markerOf(marker: string | undefined, rows: readonly CbrRecord[]): CbrRecord | undefined {
  if (marker === undefined) return undefined;
  const record = rows.find(({ id }) => id === marker);
  if (record !== undefined) return record;
  throw new Refusal(400, `Parameter verification failed. marker ${marker} is no backup's ID`, "BackupService.9900");
}

function without(backup: Json, field: string): Json {
  if (backup[field] === undefined) return backup;
  return Object.fromEntries(Object.entries(backup).filter(([name]) => name !== field));
}
