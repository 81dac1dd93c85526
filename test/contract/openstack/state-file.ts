import { tmpdir } from "node:os";
import { join } from "node:path";

const folder = process.env["CLOUD_BACKUPS_OPENSTACK_DIR"] ?? join(tmpdir(), "cloud-backups-openstack");

/** What up.sh writes once everything stands. */
export const stateFile = join(folder, "openstack.json");
