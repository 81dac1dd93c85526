import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { stateFile } from "./state-file.ts";

const scripts = join(import.meta.dirname, "../../../scripts/openstack");
/** By which up.sh says that this is no Debian, or not root. */
const cannotRunHere = 75;

/** Brings up Keystone and Cinder, and takes them down again if they were not there before. */
export default async function setup(): Promise<(() => void) | undefined> {
  const wereUp = await areUp();
  try {
    execFileSync(join(scripts, "up.sh"), ["--with-backup-service"], { stdio: ["ignore", "inherit", "inherit"] });
  } catch (error) {
    if (error instanceof Error && "status" in error && error.status === cannotRunHere) {
      console.log("SKIPPED: the tests on a real OpenStack need root on Debian.");
      return undefined;
    }
    throw error;
  }
  if (wereUp) return undefined;
  return () => {
    execFileSync(join(scripts, "down.sh"), { stdio: ["ignore", "inherit", "inherit"] });
  };
}

/** Whether the servers answer: their state file outlives them. */
async function areUp(): Promise<boolean> {
  try {
    const { identity } = JSON.parse(readFileSync(stateFile, "utf8")) as { identity: { url: string } };
    return (await fetch(identity.url, { signal: AbortSignal.timeout(5_000) })).ok;
  } catch {
    return false;
  }
}
