import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** Redocly's package. */
const redoclyFolder = dirname(createRequire(import.meta.url).resolve("@redocly/cli/package.json"));

/** What became of a run of Redocly's command line. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  /** Standard error, without the boxed advertisements. */
  readonly log: string;
}

/** Runs Redocly's command line in a folder. Nothing is sent to Redocly or asked of it. */
export function runRedocly(args: readonly string[], cwd: string = process.cwd()): Promise<Ran> {
  const cli = join(redoclyFolder, "bin/cli.js");
  const child = spawn(process.execPath, [cli, ...args], { cwd, env: redoclyEnv(), stdio: ["ignore", "pipe", "pipe"] });
  const texts = { out: "", log: "" };
  child.stdout.setEncoding("utf8").on("data", (text: string) => (texts.out += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (texts.log += text));
  return new Promise((done, fail) => {
    child.once("error", fail);
    child.once("close", (code) => {
      done({ code: code ?? 1, out: texts.out, log: texts.log.replace(/^.*[║╔╚].*\n?/gm, "") });
    });
  });
}

function redoclyEnv(): NodeJS.ProcessEnv {
  const quiet = { REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true", NO_COLOR: "1" };
  // A sandbox on this machine is reached without a proxy.
  return { ...process.env, ...quiet, NO_PROXY: "127.0.0.1", no_proxy: "127.0.0.1" };
}
