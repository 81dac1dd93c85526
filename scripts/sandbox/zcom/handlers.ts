import { Refusal, type Call, type Handlers } from "../answer.ts";
import { seeded } from "../data/random.ts";
import type { Store } from "../data/store.ts";
import { seconds } from "../data/times.ts";
import { recordAt, recordsAt, textAt, type Json } from "../../json.ts";

/** Z.com lists all at once, shows one in an array, and answers a new one as an object. */
export function zcomHandlers(store: Store<Json>, settings: { readonly now: () => number }): Handlers {
  const random = seeded("new in zcom-backup");

  return {
    listBackups: listed,
    listBackupsV1: listed,
    showBackup: (call) => ({ status: 200, body: { backup: [found(call)] } }),
    startBackup({ body }) {
      const instance_id = textAt(body, "backup", "instance_id") ?? "";
      const backup = { instance_id, created_at: seconds(settings.now()), id: random.uuid() };
      store.add({ ...backup, backupruns: [] });
      return { status: 201, body: { backup } };
    },
    cancelBackup(call) {
      store.remove(textAt(found(call), "id") ?? "");
      return { status: 204 };
    },
    runBackupAction(call) {
      const backup = found(call);
      const action = recordAt(call.body, "createImage") ?? recordAt(call.body, "restore");
      const runId = textAt(action, "backuprun_id");
      const run = recordsAt(backup, "backupruns").find(({ backuprun_id }) => backuprun_id === runId);
      if (action !== undefined && run === undefined) {
        throw new Refusal(404, `Backup run ${runId ?? ""} could not be found.`);
      }
      if (run !== undefined && recordAt(call.body, "restore") !== undefined) run["status"] = "restoring";
      return { status: 202 };
    },
  };

  function listed() {
    return { status: 200, body: { backup: store.all() } };
  }

  function found({ params }: Call): Json {
    const id = params["backup_id"] ?? "";
    const backup = store.find(id);
    if (backup === undefined) throw new Refusal(404, `Backup ${id} could not be found.`);
    return backup;
  }
}
