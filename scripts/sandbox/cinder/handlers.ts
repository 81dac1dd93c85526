import { Refusal, type Call, type Handler, type Handlers } from "../answer.ts";
import { seeded } from "../data/random.ts";
import type { Store } from "../data/store.ts";
import { at, recordAt, textAt } from "../../json.ts";
import { textsOf } from "./documented.ts";
import { listPage, type ListSettings } from "./list.ts";
import { microversionOf, requireVersion } from "./microversion.ts";
import type { CinderRecord } from "./record.ts";
import type { CinderState } from "./state.ts";
import { detailOf, detailV2Of, summaryOf } from "./view.ts";

export function cinderHandlers(store: Store<CinderRecord>, state: CinderState, settings: ListSettings): Handlers {
  const list =
    (view: Parameters<typeof listPage>[3]): Handler =>
    (call) => {
      state.settle();
      return { status: 200, body: listPage(call, store, settings, view) };
    };
  const summaries = list((record) => summaryOf(record));
  const details = list(detailOf);

  return {
    listBackups: summaries,
    listBackupsDetail: details,
    listNativeBackupsDetail: details,
    listBackupsV2: list((record) => summaryOf(record, "v2")),
    listBackupsDetailV2: list(detailV2Of),
    showBackup: (call) => ({
      status: 200,
      body: { backup: detailOf(state.found(call), microversionOf(call.headers)) },
    }),
    showBackupV2: (call) => ({ status: 200, body: { backup: detailV2Of(state.found(call)) } }),
    createBackup(call) {
      const version = microversionOf(call.headers);
      checkFields(call, version, { metadata: 43, availability_zone: 51 });
      const record = state.create(call);
      const metadata = version >= 43 ? { metadata: record.metadata } : {};
      return { status: 202, body: { backup: { ...summaryOf(record), ...metadata } } };
    },
    createBackupV2: (call) => ({ status: 202, body: { backup: summaryOf(state.create(call), "v2") } }),
    updateBackup(call) {
      const version = requireVersion(call.headers, 9);
      checkFields(call, version, { metadata: 43 });
      const record = state.found(call);
      const change = recordAt(call.body, "backup") ?? {};
      if ("name" in change) record.name = textAt(change, "name") ?? null;
      if ("description" in change) record.description = textAt(change, "description") ?? null;
      if ("metadata" in change) record.metadata = textsOf(recordAt(change, "metadata") ?? {});
      store.changed();
      const metadata = version >= 43 ? { metadata: record.metadata } : {};
      return { status: 200, body: { backup: { ...summaryOf(record), ...metadata } } };
    },
    deleteBackup: deleted,
    deleteBackupV2: deleted,
    restoreBackup: restored,
    restoreBackupV2: restored,
    runBackupAction(call) {
      const record = state.found(call);
      const action = Object.keys(recordAt(call.body) ?? {})[0] ?? "";
      if (call.session?.user.isAdmin !== true) {
        const rule = `volume_extension:backup_admin_actions:${action.replace("os-", "")}`;
        throw new Refusal(403, `Policy doesn't allow ${rule} to be performed.`);
      }
      if (action === "os-force_delete") store.remove(record.id);
      else record.status = textAt(call.body, "os-reset_status", "status") ?? record.status;
      record.pending = undefined;
      store.changed();
      return { status: 202 };
    },
    exportBackupRecord(call) {
      const record = state.found(call);
      requireStatus(record, ["available"]);
      const backup_url = Buffer.from(JSON.stringify(detailOf(record, 0))).toString("base64");
      return { status: 200, body: { "backup-record": { backup_service: "cinder.backup.drivers.swift", backup_url } } };
    },
    importBackupRecord: (call) => ({ status: 201, body: { backup: summaryOf(state.create(call, { name: null })) } }),
  };

  function deleted(call: Call) {
    const record = state.found(call);
    requireStatus(record, ["available", "error"]);
    if (record.hasDependents) {
      throw new Refusal(400, "Invalid backup: Incremental backups exist for this backup.");
    }
    store.remove(record.id);
    return { status: 202 };
  }

  function restored(call: Call) {
    const record = state.found(call);
    requireStatus(record, ["available"]);
    const target = at(call.body, "restore");
    const restore = {
      backup_id: record.id,
      volume_id: textAt(target, "volume_id") ?? seeded(`restore ${record.id}`).uuid(),
      volume_name: textAt(target, "name") ?? `restore_backup_${record.id}`,
    };
    state.passThrough(record, "restoring");
    return { status: 202, body: { restore } };
  }
}

function requireStatus(record: CinderRecord, allowed: readonly string[]): void {
  if (allowed.includes(record.status)) return;
  throw new Refusal(400, `Invalid backup: Backup status must be ${allowed.join(" or ")}`);
}

/** Fields that came with a version are refused before it. */
function checkFields({ body }: Call, version: number, since: Readonly<Record<string, number>>): void {
  for (const [field, needed] of Object.entries(since)) {
    if (version < needed && at(body, "backup", field) !== undefined) {
      throw new Refusal(400, `Additional properties are not allowed ('${field}' was unexpected)`);
    }
  }
}
