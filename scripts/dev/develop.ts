import { watch } from "chokidar";
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { guideFolder } from "../docs/pages.ts";
import { serve, type Serving } from "../docs/serve.ts";
import { buildSite } from "../docs/site.ts";

export interface DevelopOptions {
  readonly root: string;
  /** Folder of the docs. */
  readonly out: string;
  /** Port of the docs; 0 means any. */
  readonly port: number;
  readonly log: (line: string) => void;
}

const tsx = ["--import", import.meta.resolve("tsx")];

/** Generates, builds the docs and checks types, now and on each save. One step runs at a time. */
export async function develop({ root, out, port, log }: DevelopOptions): Promise<Omit<Serving, "reload">> {
  const server = await serve(out, port, true);
  const closing = new AbortController();
  const saved = new Set<string>([join(root, "specs")]);
  let outdated = new AbortController();
  let running: Promise<void> | undefined;

  const watcher = watch([join(root, "specs"), join(root, "src"), guideFolder], { ignoreInitial: true });
  watcher.on("all", (_, path) => {
    saved.add(path);
    outdated.abort();
    start();
  });
  start();
  return {
    url: server.url,
    close: async () => {
      closing.abort();
      await watcher.close();
      await running;
      await server.close();
    },
  };

  function start(): void {
    running ??= work().finally(() => {
      running = undefined;
    });
  }

  async function work(): Promise<void> {
    while (saved.size > 0 && !closing.signal.aborted) {
      // Editors save in steps, and a checkout changes many files.
      await setTimeout(100);
      outdated = new AbortController();
      const paths = [...saved].map((path) => relative(root, path).split(sep));
      saved.clear();
      const services = changedServices(root, paths);
      const generate = [...tsx, join(import.meta.dirname, "../generate.ts"), "--root", root, ...(services ?? [])];
      if (services !== undefined && !(await step("generate", () => run(root, generate, closing.signal)))) {
        log("generated/ and the docs stay as they were.");
        continue;
      }
      const onlySource = paths.every(([folder]) => folder === "src");
      if (!onlySource && (await step("docs", () => buildSite(root, out, () => undefined)))) server.reload();
      // The only step that a further save makes useless.
      const check = [
        fileURLToPath(import.meta.resolve("typescript/bin/tsc")),
        "-p",
        root,
        "--noEmit",
        "--incremental",
        "--pretty",
        "false",
      ];
      const state = ["--tsBuildInfoFile", join(root, "dist/dev.tsbuildinfo")];
      const until = AbortSignal.any([outdated.signal, closing.signal]);
      if (existsSync(join(root, "tsconfig.json")))
        await step("types", () => run(root, [...check, ...state], until), until);
    }
  }

  async function step(name: string, action: () => Promise<unknown>, until = closing.signal): Promise<boolean> {
    const begin = performance.now();
    const time = () => `${((performance.now() - begin) / 1000).toFixed(1)} s`;
    try {
      await action();
      log(`${name}: ${time()}`);
      return true;
    } catch (error) {
      if (!until.aborted) log(`${error instanceof Error ? error.message : String(error)}\n${name}: failed, ${time()}`);
      return false;
    }
  }
}

/** Services to generate: those whose folders have changes, all (an empty list) if what they share has, else none. */
function changedServices(root: string, paths: readonly string[][]): string[] | undefined {
  const folders = paths.flatMap(([specs, folder = ""]) => (specs === "specs" && folder !== "flows" ? [folder] : []));
  if (folders.length === 0) return undefined;
  const all = folders.every((folder) => existsSync(join(root, "specs", folder, "openapi.yaml")));
  return all ? [...new Set(folders)] : [];
}

/** Runs a program of Node's in a folder. What it has written is the error's message if it fails. */
function run(cwd: string, args: readonly string[], signal: AbortSignal): Promise<void> {
  return new Promise((done, fail) => {
    execFile(process.execPath, args, { cwd, signal, maxBuffer: 2 ** 26 }, (error, out, err) => {
      if (error === null) done();
      else fail(new Error(`${out}${err}`.trim() || error.message));
    });
  });
}
