import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { cinder, describeOpenstack, expectNoDrift, login, state } from "./bed.ts";

/** What OpenStack's own command line sees. */
function openstack(user: "demo" | "other", ...args: string[]): Record<string, unknown>[] {
  const { name, password } = state.users[user];
  const env = {
    PATH: "/usr/bin:/bin",
    HOME: state.directory,
    LC_ALL: "C.UTF-8",
    OS_AUTH_URL: state.identity.url,
    OS_USERNAME: name,
    OS_PASSWORD: password,
    OS_PROJECT_NAME: user,
    OS_USER_DOMAIN_NAME: state.domain.name,
    OS_PROJECT_DOMAIN_NAME: state.domain.name,
    OS_REGION_NAME: state.region,
    OS_IDENTITY_API_VERSION: "3",
  };
  const output = execFileSync("openstack", [...args, "-f", "json"], { env, encoding: "utf8", maxBuffer: 2 ** 28 });
  return JSON.parse(output) as Record<string, unknown>[];
}

describeOpenstack("beside OpenStack's own client", () => {
  expectNoDrift();

  test.each(["other", "demo"] as const)(
    "the list of project %s equals that of OpenStack's own client, field by field",
    async (user) => {
      const theirs = openstack(user, "volume", "backup", "list", "--long");
      const ours = await cinder({ auth: login(user) })
        .listBackupsDetail()
        .toArray();
      const rows = ours.map((backup) => ({
        ID: backup.id,
        Name: backup.name,
        Description: backup.description,
        Status: backup.status,
        Size: backup.size,
        Incremental: backup.is_incremental,
        "Created At": backup.created_at,
        "Availability Zone": backup.availability_zone,
        Volume: backup.volume_id,
        Container: backup.container,
      }));
      const columns = Object.keys(theirs[0] ?? {}).filter((column) => column in (rows[0] ?? {}));
      expect(columns).toEqual(expect.arrayContaining(["ID", "Name", "Description", "Status", "Size"]));
      const pick = (row: Record<string, unknown>) => Object.fromEntries(columns.map((column) => [column, row[column]]));
      // Their client may show a volume's name where ours has its ID.
      const comparable = (row: Record<string, unknown>) => ({ ...pick(row), Volume: undefined });
      expect(rows.map(comparable)).toEqual(theirs.map(comparable));
    },
  );
});
