import { existsSync, readdirSync, readFileSync } from "node:fs";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Files } from "./make.ts";

/** A file that is not as it should be: not there, other than it should be, or one that no spec leads to. */
export interface Change {
  readonly path: string;
  readonly state: "missing" | "differs" | "stray";
}

/** What under the folder is not as it should be. */
export function drift(folder: string, files: Files, services: readonly string[]): Change[] {
  const differing = [...files].flatMap(([path, text]): Change[] => {
    const file = join(folder, path);
    if (!existsSync(file)) return [{ path, state: "missing" }];
    return readFileSync(file, "utf8") === text ? [] : [{ path, state: "differs" }];
  });
  return [...differing, ...stray(folder, files, services).map((path) => ({ path, state: "stray" as const }))];
}

/** Writes each file that differs, whole or not at all, and removes strays. Returns what was wrong before. */
export async function write(folder: string, files: Files, services: readonly string[]): Promise<Change[]> {
  const changes = drift(folder, files, services);
  for (const [path, text] of files) {
    if (!changes.some((change) => change.path === path)) continue;
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    const half = `${file}.${process.pid}.tmp`;
    await writeFile(half, text);
    await rename(half, file);
  }
  for (const { path, state } of changes) if (state === "stray") await rm(join(folder, path), { recursive: true });
  return changes;
}

/** Files and folders that no spec leads to. Services that were not asked for are left alone. */
function stray(folder: string, files: Files, services: readonly string[]): string[] {
  if (!existsSync(folder)) return [];
  const asked = new Set([...files.keys()].map((path) => dirname(path)));
  const folders = readdirSync(folder).filter((name) => !services.includes(name));
  const inside = [...asked].flatMap((id) =>
    existsSync(join(folder, id)) ? readdirSync(join(folder, id)).map((name) => `${id}/${name}`) : [],
  );
  return [...folders, ...inside.filter((path) => !files.has(path))];
}
