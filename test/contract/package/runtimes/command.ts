import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { Runtime } from "./runtimes.ts";

const execute = promisify(execFile);

export interface Command {
  /** Of the runtime's binary. */
  readonly path: string;
  /** Of the program; its arguments come after it. */
  readonly program: readonly string[];
  readonly cwd: string;
  /** The environment: nothing else is in it. */
  readonly env?: Readonly<Record<string, string>>;
  /** The permissions that the program has in Deno; the other runtimes know none. */
  readonly permissions: readonly string[];
}

/** The JSON that the program prints in the runtime. */
export async function printed({ name }: Runtime, { path, program, cwd, ...command }: Command): Promise<unknown> {
  const before = {
    node: [],
    deno: ["run", "--no-prompt", "--cached-only", "--no-lock", ...command.permissions],
    bun: ["run", "--no-install"],
  }[name];
  // No runtime may leave something in the home folder, or ask for news.
  const own = { HOME: cwd, NO_COLOR: "1", DENO_DIR: `${cwd}/.deno`, DENO_NO_UPDATE_CHECK: "1", DO_NOT_TRACK: "1" };
  const env = { ...own, BUN_RUNTIME_TRANSPILER_CACHE_PATH: "0", ...command.env };
  const { stdout } = await execute(path, [...before, ...program], { cwd, env, timeout: 60_000 });
  return JSON.parse(stdout);
}
