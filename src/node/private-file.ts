import { randomUUID } from "node:crypto";
import { constants } from "node:fs";
import { open, rename, rm, stat, type FileHandle } from "node:fs/promises";

const othersMayWrite = 0o022;
const othersMayDoAnything = 0o077;

/** Whether the folder is there, is one's own, and cannot be written to by others. */
export async function isOwnFolder(path: string): Promise<boolean> {
  try {
    const found = await stat(path);
    return found.isDirectory() && isOwn(found, othersMayWrite);
  } catch {
    return false;
  }
}

/** The text of a file that is one's own, and nobody else's to read; undefined where it is not, or is too large. */
export async function privateText(path: string, largest: number): Promise<string | undefined> {
  let file: FileHandle | undefined;
  try {
    file = await open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
    const found = await file.stat();
    if (!found.isFile() || found.size > largest || !isOwn(found, othersMayDoAnything)) return undefined;
    return await file.readFile("utf8");
  } catch {
    return undefined;
  } finally {
    await file?.close();
  }
}

/** Writes a file at once: others see the old one or the new one, never a part. Only its owner may read it. */
export async function writePrivately(path: string, text: string): Promise<void> {
  const draft = `${path}.${randomUUID()}.tmp`;
  try {
    const file = await open(draft, "wx", 0o600);
    try {
      await file.writeFile(text);
    } finally {
      await file.close();
    }
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

function isOwn({ uid, mode }: { uid: number; mode: number }, forbidden: number): boolean {
  // Windows tells neither owner nor mode; there, the user's folder keeps others out. Asked here and not on import:
  // Deno wants a permission for it.
  const ownId = process.getuid?.();
  return ownId === undefined || (uid === ownId && (mode & forbidden) === 0);
}
