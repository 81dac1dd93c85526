import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";

/** Time for a test that starts processes, on a machine that has much else to do. */
export const patience = 240_000;

/** This project. */
export const here = join(import.meta.dirname, "../..");

/** A folder with a tiny service, the rules of this project and nothing generated yet; it goes with the test. */
export async function tinyProject(): Promise<string> {
  const root = await copyTinyProject();
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  return root;
}

/** The same; who asks for it removes it. */
export async function copyTinyProject(): Promise<string> {
  const root = await realpath(await mkdtemp(join(tmpdir(), "cloud-backups-tiny-")));
  for (const path of ["redocly.yaml", "specs/common", "specs/rules", "specs/rules.mjs"]) {
    await cp(join(here, path), join(root, path), { recursive: true });
  }
  await cp(join(import.meta.dirname, "tiny"), join(root, "specs/tiny"), { recursive: true });
  return root;
}

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a script of this project as `npm run` would, on the given folder. */
export function script(name: string, root: string, ...args: readonly string[]): Promise<Outcome> {
  return run(here, process.execPath, ["--import", "tsx", `scripts/${name}.ts`, "--root", root, ...args]);
}

export function run(cwd: string, program: string, args: readonly string[]): Promise<Outcome> {
  return new Promise((done) => {
    execFile(program, args, { cwd }, (error, out, err) => {
      done({ code: error === null ? 0 : Number(error.code ?? 1), out, err });
    });
  });
}

/** Changes a file; a change that changes nothing is a mistake of the test. */
export async function edit(file: string, change: (text: string) => string): Promise<void> {
  const before = await readFile(file, "utf8");
  const after = change(before);
  if (after === before) throw new Error(`nothing to change in ${file}`);
  await writeFile(file, after);
}
