import { readdirSync, watch, type FSWatcher } from "node:fs";
import { join, relative, sep } from "node:path";

/** Editors save in steps, and a checkout changes many files. */
const pause = 100;

/**
 * Tells which folders and files directly under `folder` have changed, or hold what has.
 * Returns what ends it. Each folder is watched by itself: Node's recursive watch on Linux loses files that are
 * replaced by renaming, as editors do.
 */
export function watchFolder(folder: string, changed: (names: ReadonlySet<string>) => void): () => void {
  const watchers = new Map<string, FSWatcher>();
  const names = new Set<string>();
  let timer: NodeJS.Timeout | undefined;

  const tell = (): void => {
    const told = new Set(names);
    names.clear();
    watchAll();
    changed(told);
  };
  const note = (path: string): void => {
    if (/(^\.|~$|\.(md|swp|tmp)$)/.test(path.split(sep).at(-1) ?? "")) return;
    const [first] = relative(folder, path).split(sep);
    if (first !== undefined && first !== "") names.add(first);
    clearTimeout(timer);
    timer = setTimeout(tell, pause);
  };
  const watchAll = (): void => {
    const present = new Set([folder, ...foldersIn(folder)]);
    for (const [path, watcher] of watchers) {
      if (present.has(path)) continue;
      watcher.close();
      watchers.delete(path);
    }
    for (const path of present) {
      if (watchers.has(path)) continue;
      const watcher = watch(path, (_, name) => {
        note(join(path, name ?? ""));
      });
      // A folder that goes away while it is watched is noted by the one above it.
      watcher.on("error", () => {
        watcher.close();
        watchers.delete(path);
      });
      watchers.set(path, watcher);
    }
  };
  watchAll();
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers.values()) watcher.close();
  };
}

function foldersIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name));
}
