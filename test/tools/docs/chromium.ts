import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";

const paths = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** Debian's Chromium, installed if need be and if we may. Else undefined, and why. */
export function findChromium(): { path: string | undefined; why: string } {
  const given = process.env["CHROMIUM"];
  if (given !== undefined) return { path: existsSync(given) ? given : undefined, why: `CHROMIUM=${given} is no file` };
  const there = paths.find((path) => existsSync(path));
  if (there !== undefined) return { path: there, why: "" };
  const why = install();
  return { path: paths.find((path) => existsSync(path)), why };
}

function install(): string {
  if (!existsSync("/usr/bin/apt-get")) return "no Chromium is installed, and there is no apt-get to install it with";
  if (process.getuid?.() !== 0) return "no Chromium is installed, and only root can install it";
  try {
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    execFileSync("apt-get", ["update"], { env, stdio: "pipe", timeout: 120_000 });
    execFileSync("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], {
      env,
      stdio: "pipe",
      timeout: 300_000,
    });
    return "";
  } catch (error) {
    return `no Chromium is installed, and apt-get failed: ${error instanceof Error ? error.message : String(error)}`;
  }
}
