import { afterAll, beforeAll, expect, test } from "vitest";
import { at, recordsAt } from "../../../scripts/json.ts";
import { buildCommand, linesOf, type Command } from "../../cli/command.ts";
import { describeOpenstack, ids, seeded, state } from "./bed.ts";

describeOpenstack("the command at a real OpenStack", () => {
  let command: Command;

  beforeAll(async () => {
    const cloud = (user: "demo" | "other", project: string) => ({
      region_name: state.region,
      auth: {
        auth_url: state.identity.url,
        username: state.users[user].name,
        password: state.users[user].password,
        user_domain_name: state.domain.name,
        project_name: project,
        project_domain_name: state.domain.name,
      },
    });
    command = await buildCommand({
      demo: cloud("demo", "demo"),
      other: cloud("other", "other"),
      forbidden: cloud("demo", "other"),
    });
  });

  afterAll(() => {
    command.remove();
  });

  test("cloud-backups list prints every backup of a real OpenStack, and says which project cannot be asked", async () => {
    const { code, stdout, stderr } = await command.run(["list", "--all-clouds", "--format", "ndjson"]);
    const rows = linesOf(stdout).map((line): unknown => JSON.parse(line));
    for (const project of ["demo", "other"] as const) {
      const own = rows.filter((row) => at(row, "cloud") === project).map((row) => at(row, "id"));
      expect(own).toEqual(ids(seeded(project)));
    }
    expect([code, stderr]).toEqual([1, expect.stringMatching(/^forbidden: .*401.*\nThis list is not complete.\n$/)]);
  });

  test("cloud-backups check finds volumes without a good backup in a real OpenStack, and the age of the others' newest", async () => {
    const { code, stdout } = await command.run(["check", "--cloud", "other", "--format", "json"]);
    expect(code).toBe(2);
    const good = seeded("other").filter(({ status }) => status === "available");
    const resources = recordsAt(JSON.parse(stdout), "resources");
    expect(resources.length).toBeGreaterThan(0);
    for (const { resource_id, state: found, newest_good_backup } of resources) {
      const [newest] = good.filter(({ volume_id }) => volume_id === resource_id);
      expect(found).toBe(newest === undefined ? "none" : "stale");
      const age = newest === undefined ? null : Date.parse(`${newest.created_at.replace(" ", "T")}Z`);
      expect(typeof newest_good_backup === "string" ? Date.parse(newest_good_backup) : newest_good_backup).toBe(age);
    }
    expect(new Set(resources.map(({ state: found }) => found))).toEqual(new Set(["none", "stale"]));
  });
});
