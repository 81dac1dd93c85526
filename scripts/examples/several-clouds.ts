// Counts the backups of several clouds of clouds.yaml, side by side. One that fails does not hide the others.
import { openstackBackup } from "cloud-backups";
import { fromCloudsYaml } from "cloud-backups/node";

const clouds = process.argv.slice(2);
const counts = await Promise.allSettled(
  clouds.map(async (cloud) => {
    const cinder = openstackBackup(await fromCloudsYaml({ cloud, service: "openstack-backup" }));
    return (await cinder.listBackups().toArray()).length;
  }),
);
for (const [index, count] of counts.entries()) {
  const result = count.status === "fulfilled" ? `${count.value} backups` : String(count.reason);
  console.log(`${clouds[index] ?? ""}: ${result}`);
}
if (counts.some(({ status }) => status === "rejected")) process.exitCode = 1;
