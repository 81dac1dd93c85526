import { execFile, execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startSandbox, type Sandbox } from "../../../scripts/sandbox/index.ts";
import { openrcOf } from "../../support/sandbox-clients.ts";
import { textAt } from "../../../scripts/json.ts";

const packages = ["python3-openstackclient", "python3-cinderclient", "python3-openstacksdk"];
const programs = ["/usr/bin/openstack", "/usr/bin/cinder", "/usr/lib/python3/dist-packages/openstack/__init__.py"];
const run = promisify(execFile);

let sandbox: Sandbox;
let ids: string[];

beforeAll(async () => {
  if (!programs.every((file) => existsSync(file))) {
    if (process.getuid?.() !== 0) throw new Error(`install ${packages.join(" ")}, or run this test as root`);
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    execFileSync("apt-get", ["update", "-qq"], { env });
    execFileSync("apt-get", ["install", "-yqq", "--no-install-recommends", ...packages], { env });
  }
  sandbox = await startSandbox({ count: 30, cap: 10 });
  ids = sandbox.backups("openstack-backup").map((backup) => textAt(backup, "id") ?? "");
}, 600_000);
afterAll(() => sandbox.close());

/** As people set them: no kind of login is named. */
function environment(authUrl: string): NodeJS.ProcessEnv {
  return {
    PATH: "/usr/bin:/bin",
    HOME: "/nonexistent",
    LANG: "C.UTF-8",
    ...openrcOf(sandbox),
    OS_AUTH_URL: authUrl,
    OS_REGION_NAME: "RegionOne",
  };
}

const authUrls = () => [sandbox.identityUrl, sandbox.identityUrl.replace(/\/v3$/, "")];
const sorted = (items: readonly string[]) => [...items].sort();
const idsIn = (text: string) =>
  text.split("\n").flatMap((line) => /^\|? ?([0-9a-f]{8}-[0-9a-f-]{27})\b/.exec(line)?.[1] ?? []);

test("openstackclient lists every backup of the sandbox, page after page, and shows one", async () => {
  for (const url of authUrls()) {
    const env = environment(url);
    const { stdout } = await run("openstack", ["volume", "backup", "list", "-f", "value", "-c", "ID"], { env });
    expect(idsIn(stdout)).toEqual(ids);
    const shown = await run("openstack", ["volume", "backup", "show", ids[0] ?? "", "-f", "json"], { env });
    expect(JSON.parse(shown.stdout)).toMatchObject({ id: ids[0] });
  }
});

test("python-cinderclient lists every backup of the sandbox, after looking for the version", async () => {
  for (const url of authUrls()) {
    const { stdout } = await run("cinder", ["backup-list"], { env: environment(url) });
    expect(sorted(idsIn(stdout))).toEqual(sorted(ids));
  }
});

test("openstacksdk lists every backup of the sandbox, by paths without a project's ID", async () => {
  const program = "import openstack\nfor b in openstack.connect().block_storage.backups(): print(b.id)\n";
  for (const url of authUrls()) {
    const { stdout } = await run("/usr/bin/python3", ["-c", program], { env: environment(url) });
    expect(sorted(idsIn(stdout))).toEqual(sorted(ids));
  }
});
