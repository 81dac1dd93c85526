import { execFile } from "node:child_process";
import { cp, mkdtemp, readdir, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";

/** Time for a test that starts processes, on a machine that has much else to do. */
export const patience = 240_000;

/** This project. */
export const here = join(import.meta.dirname, "../../..");

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

/** What a newcomer does with files that were laid out: every gap gets its fact. */
export async function fillIn(root: string, service = "tiny"): Promise<void> {
  const folder = join(root, "specs", service);
  for (const name of await readdir(folder, { recursive: true })) {
    if (!name.endsWith(".yaml")) continue;
    const text = await readFile(join(folder, name), "utf8");
    const filled = text
      .replace(/url: "" # TODO.*/g, "url: https://docs.cloud.example/page")
      .replace(/- "" # TODO.*/g, "- Things")
      .replace(/^ {2}# TODO: the parameters[^]*?type: TODO\n/m, "")
      .replace(/version: TODO/, 'version: "1"')
      .replace(/url: TODO.*/, "url: https://csbs.{region}.cloud.example")
      .replace(/default: TODO/, "default: eu-de")
      .replace(/^( +)- TODO$/gm, "$1- eu-de")
      .replace(/- TODO.*/g, "- csbs")
      .replace(/name: TODO/g, "name: Things")
      .replace(/"" # TODO.*/g, "Some words")
      .replace(/^type: TODO.*/gm, "type: object")
      .replace(/type: TODO.*/g, "type: string")
      .replace(/value: TODO.*/g, "value:\n  id: a1")
      .replace(/ +# TODO.*$/gm, "");
    if (filled !== text) await writeFile(join(folder, name), filled);
  }
}
