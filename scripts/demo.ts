import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startSandbox, type Sandbox } from "./sandbox/index.ts";

// Shows the command cloud-backups. A sandbox in this process plays four clouds.
const command = join(import.meta.dirname, "../src/cli/main.ts");
const folder = mkdtempSync(join(tmpdir(), "cloud-backups-demo-"));
// Of a reader such as `| head`, who has enough.
process.stdout.on("error", () => process.exit());
const sandbox = await startSandbox({ validateAnswers: false });
try {
  const file = join(folder, "clouds.yaml");
  writeFileSync(file, cloudsYaml(sandbox));
  console.log("A sandbox on this machine plays four clouds, with made-up backups.\n");
  await show(file, "list", "--all-clouds", "--summary");
  console.log("\nEvery page was read to the end. Has everything a backup of the last 26 hours?\n");
  await show(file, "check", "--all-clouds", "--max-age", "26h");
  console.log(`
For a real cloud, name one of clouds.yaml, or set its OS_* variables:

  npx tsx src/cli/main.ts check --cloud <name>

--help tells more; README.md says how programs get at the same lists.`);
} finally {
  await sandbox.close();
  rmSync(folder, { recursive: true });
}

async function show(file: string, ...words: string[]): Promise<void> {
  console.log(`$ cloud-backups ${words.join(" ")}`);
  const others = Object.entries(process.env).filter(([name]) => !/^(OS|HUAWEICLOUD_SDK)_/.test(name));
  const child = spawn(process.execPath, ["--import", "tsx", command, ...words], {
    env: { ...Object.fromEntries(others), OS_CLIENT_CONFIG_FILE: file },
    stdio: "inherit",
  });
  const code = await new Promise((resolve, reject) => child.once("error", reject).once("close", resolve));
  console.log(`(exit code ${String(code)})`);
}

/** YAML takes JSON, too. */
function cloudsYaml({ identityUrl, identityV2Url, accounts: { demo, zcom } }: Sandbox): string {
  const { username, password, userDomain: user_domain_name, project: project_name } = demo;
  const auth = { auth_url: identityUrl, username, password, user_domain_name, project_name };
  const zcomAuth = {
    auth_url: identityV2Url,
    username: zcom.username,
    password: zcom.password,
    project_id: zcom.tenantId,
  };
  return JSON.stringify({
    clouds: {
      telekom: { auth, region_name: "eu-nl" },
      huawei: { auth, region_name: "ap-southeast-1" },
      openstack: { auth, region_name: "RegionOne" },
      zcom: { auth: zcomAuth, region_name: "tyo1" },
    },
  });
}
