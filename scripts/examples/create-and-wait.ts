// Backs up the volume whose ID is given, and waits until the backup is available.
import { BackupStateError, openstackBackup, TimeoutError, waitForBackup } from "cloud-backups";
import { fromEnvironment } from "cloud-backups/node";

const volume_id = process.argv[2] ?? process.env["VOLUME_ID"] ?? "";
const cinder = openstackBackup(await fromEnvironment({ service: "openstack-backup" }));

const { backup } = await cinder.createBackup({ body: { backup: { volume_id, name: "before the upgrade" } } });
try {
  const done = await waitForBackup(cinder, backup.id, {
    deadline: 3_600_000,
    interval: 1_000,
    onProgress: ({ status }) => {
      console.log(status);
    },
  });
  console.log("finished", done?.id);
} catch (error) {
  if (error instanceof BackupStateError) console.error(`failed: ${error.reason ?? "no reason given"}`);
  else if (error instanceof TimeoutError) console.error("not finished after an hour");
  else throw error;
  process.exitCode = 1;
}
