import { randomUUID } from "node:crypto";
import { constants, type Stats } from "node:fs";
import { mkdir, open, readdir, rename, rm, stat, writeFile, type FileHandle } from "node:fs/promises";
import { join } from "node:path";
import { tokenFrom, type TokenCache } from "../auth/token-cache.ts";
import { checkNames, isRecord, requireText } from "../client/checks.ts";
import { ParameterError } from "../client/errors.ts";
import { currentEnvironment, userCacheFolder } from "./config-files.ts";

/** Where `fileTokenCache` keeps tokens. */
export interface FileTokenCacheOptions {
  /**
   * Folder for the files. It is made when needed, for its owner only. Default: `cloud-backups` in the user's cache
   * folder (`$XDG_CACHE_HOME` or `~/.cache`; `~/Library/Caches` on macOS; `%LOCALAPPDATA%` on Windows).
   */
  directory?: string | undefined;
}

/** Larger files are not ours: the largest tokens and catalogs have some 100 kB. In bytes. */
const largest = 4 * 1024 * 1024;
/** A draft that is older was left behind. In ms. */
const oldestDraft = 3_600_000;

/**
 * Keeps tokens in files, so that the next process need not log in. Each is a secret in clear text that only its owner
 * may read (mode 0600, in a folder of mode 0700): whoever reads it can do what the token can.
 * Files that are damaged, somebody else's, or open to others are ignored, and replaced by the next login. Those of
 * tokens that are over are removed whenever another is written.
 * Throws ParameterError for options that cannot work. Where no folder can be written to, or the
 * user has none, there is no cache.
 *
 * @example
 * passwordAuth({ authUrl, username, password, userDomain, project, cache: fileTokenCache() })
 */
export function fileTokenCache(options: FileTokenCacheOptions = {}): TokenCache {
  checkNames(options, ["directory"]);
  const directory = options.directory === undefined ? defaultFolder() : requireText("directory", options.directory);
  if (directory === undefined) return noCache;
  return {
    async get(key) {
      if (!(await isOwnFolder(directory))) return undefined;
      return tokenIn(join(directory, fileName(key)), key);
    },
    async set(key, token) {
      const file = join(directory, fileName(key));
      await mkdir(directory, { recursive: true, mode: 0o700 });
      if (!(await isOwnFolder(directory))) return;
      await dropOld(directory);
      await writePrivately(file, JSON.stringify({ key, token }));
    },
    async delete(key) {
      await rm(join(directory, fileName(key)), { force: true });
    },
  };
}

function defaultFolder(): string | undefined {
  const folder = userCacheFolder(currentEnvironment());
  return folder === undefined ? undefined : join(folder, "cloud-backups");
}

const noCache: TokenCache = {
  get: () => Promise.resolve(undefined),
  set: () => Promise.resolve(),
  delete: () => Promise.resolve(),
};

function fileName(key: string): string {
  if (!/^[0-9a-f]{64}$/.test(key)) throw new ParameterError("key", "something else than a hash was given");
  return `${key}.json`;
}

/** Removes what is of no use any more, among the files of this cache. */
async function dropOld(directory: string): Promise<void> {
  const now = Date.now();
  for (const name of await readdir(directory)) {
    const [, key, draft] = /^([0-9a-f]{64})\.json(\.[0-9a-f-]{36}\.tmp)?$/.exec(name) ?? [];
    if (key === undefined) continue;
    const file = join(directory, name);
    const isOld =
      draft === undefined
        ? tokenFrom(await tokenIn(file, key), now) === undefined
        : now - ((await found(file))?.mtimeMs ?? now) > oldestDraft;
    if (isOld) await rm(file, { force: true });
  }
}

const othersMayWrite = 0o022;
const othersMayDoAnything = 0o077;

/** Whether the folder is there, is one's own, and cannot be written to by others. */
async function isOwnFolder(path: string): Promise<boolean> {
  const folder = await found(path);
  return folder !== undefined && folder.isDirectory() && isOwn(folder, othersMayWrite);
}

/** What the system tells of a file; undefined where it is not there. */
function found(path: string): Promise<Stats | undefined> {
  return stat(path).catch(() => undefined);
}

/**
 * The token in a file that was written for the key, and is one's own and nobody else's to read. Undefined for any other
 * file.
 */
async function tokenIn(path: string, key: string): Promise<unknown> {
  let file: FileHandle | undefined;
  try {
    // Without O_NONBLOCK, opening a named pipe would wait until somebody writes to it.
    file = await open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
    const status = await file.stat();
    if (!status.isFile() || status.size > largest || !isOwn(status, othersMayDoAnything)) return undefined;
    const entry: unknown = JSON.parse(await file.readFile("utf8"));
    return isRecord(entry) && entry["key"] === key ? entry["token"] : undefined;
  } catch {
    return undefined;
  } finally {
    await file?.close();
  }
}

/** Writes a file at once: others see the old one or the new one, never a part. Only its owner may read it. */
async function writePrivately(path: string, text: string): Promise<void> {
  const draft = `${path}.${randomUUID()}.tmp`;
  try {
    await writeFile(draft, text, { flag: "wx", mode: 0o600 });
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
