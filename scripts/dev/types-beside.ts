import { fork, type ChildProcess } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const typescriptLoader = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;

/** Checks types in a process of its own: a check keeps its process from serving the docs for half a second. */
export class TypesBeside {
  readonly #child: ChildProcess;
  readonly #asked: number[] = [];

  /** Each check is told with its errors and how many milliseconds it took. */
  constructor(root: string, told: (errors: readonly string[], time: number) => void) {
    this.#child = fork(join(import.meta.dirname, "types-process.ts"), [root], {
      execArgv: ["--import", typescriptLoader],
    });
    // It ends with who started it, and holds up no end.
    this.#child.unref();
    this.#child.channel?.unref();
    this.#child.on("message", (errors) => {
      const time = performance.now() - (this.#asked.shift() ?? performance.now());
      if (Array.isArray(errors)) told(errors.map(String), time);
    });
  }

  check(): void {
    this.#asked.push(performance.now());
    this.#child.send("check");
  }

  close(): void {
    this.#child.kill();
  }
}
