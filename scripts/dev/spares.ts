import { fork, type ChildProcess } from "node:child_process";
import { join } from "node:path";
import { redoclyEnv, redoclyFolder, takeSparesFrom } from "../generate/redocly.ts";

/** What one save needs: one process each to bundle, to lint and to make a page. */
const most = 3;

/** Keeps processes with Redocly's command line loaded, for that takes longer than to lint or bundle a service. */
export class Spares {
  readonly #ready: ChildProcess[] = [];
  #closed = false;

  constructor() {
    takeSparesFrom(() => this.#ready.shift());
  }

  /** Starts what is missing. Best when there is nothing else to do. */
  fill(): void {
    while (!this.#closed && this.#ready.length < most) {
      const child = fork(join(import.meta.dirname, "spare.mjs"), [redoclyFolder], {
        env: redoclyEnv(),
        execArgv: [],
        stdio: ["ignore", "pipe", "pipe", "ipc"],
      });
      this.#ready.push(child);
      // One that ended by itself must not be given work.
      child.once("exit", () => {
        const at = this.#ready.indexOf(child);
        if (at !== -1) this.#ready.splice(at, 1);
      });
    }
  }

  close(): void {
    this.#closed = true;
    takeSparesFrom(() => undefined);
    for (const child of this.#ready.splice(0)) child.kill();
  }
}
