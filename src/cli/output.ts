import { once } from "node:events";
import { rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { styleText } from "node:util";
import { CommandError } from "./arguments.ts";
import { nameOf, type Target } from "./targets.ts";
import { cut } from "./text.ts";

const { stderr } = process;
export const { stdout } = process;

/** Waits while the reader is slower than the clouds, so that nothing piles up. */
export async function write(text: string): Promise<void> {
  if (text !== "" && !stdout.write(text)) await once(stdout, "drain");
}

/** One line on stderr. */
export function warn(line: string): void {
  stderr.write(`${line}\n`);
}

/** `green`, `yellow` and `red` on a terminal that has colours, unless NO_COLOR is set. */
export function coloured(colour: "green" | "yellow" | "red", text: string): string {
  return stdout.isTTY && stdout.hasColors() ? styleText(colour, text) : text;
}

/**
 * Ends the command when nobody reads on, as `| head` does: without a word, and with the code that it has by then, or
 * that of programs which end so. Ends it with `failed` when stdout cannot be written to.
 */
export function endWithReader(failed: number): void {
  stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(process.exitCode ?? 141);
    warn(`cloud-backups: stdout: ${error.message}`);
    process.exit(failed);
  });
}

/** Writes a file at once: readers see the old one or the new one, never a part. */
export async function writeFileAtOnce(path: string, text: string): Promise<void> {
  // A hidden name without the ending: Prometheus' node_exporter reads every *.prom.
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    const found = await stat(path).catch(() => undefined);
    if (found !== undefined && !found.isFile()) throw new Error("it is there, and is no file");
    await writeFile(draft, text, { mode: 0o644 });
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw new CommandError(`--output: ${path} was not written: ${error instanceof Error ? error.message : ""}`);
  }
}

/** A line on a terminal that tells how far the work is; nothing where stderr is no terminal. */
export interface Progress {
  add(target: Target, count: number): void;
  /** Takes the line away, before something else is written. */
  clear(): void;
}

/** Between two updates, in ms. */
const pause = 100;

export function progressLine(): Progress {
  if (!stderr.isTTY) return { add: () => undefined, clear: () => undefined };
  const counts = new Map<Target, number>();
  let shownAt = 0;
  let isShown = false;
  return {
    add(target, count) {
      counts.set(target, (counts.get(target) ?? 0) + count);
      if (Date.now() - shownAt < pause) return;
      shownAt = Date.now();
      isShown = true;
      const parts = [...counts].map(([one, sum]) => `${nameOf(one)} ${sum.toLocaleString("en")}`);
      stderr.write(`\r\u001B[K${cut(`Reading: ${parts.join(", ")}`, stderr.columns - 1)}`);
    },
    clear() {
      if (isShown) stderr.write("\r\u001B[K");
      isShown = false;
    },
  };
}
