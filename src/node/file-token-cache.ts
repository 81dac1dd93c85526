import { mkdir, readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { kindOf } from "../client/checks.ts";
import { tokenFrom } from "../auth/token-cache.ts";
import type { TokenCache } from "../auth/token-cache.ts";
import { ParameterError } from "../client/errors.ts";
import { isOwnFolder, privateText, writePrivately } from "./private-file.ts";
import { userCacheFolder } from "./user-folders.ts";

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
 * Throws ParameterError for options that cannot work. A folder that cannot be written to is as good as no cache.
 *
 * @example
 * passwordAuth({ authUrl, username, password, userDomain, project, cache: fileTokenCache() })
 */
export function fileTokenCache(options: FileTokenCacheOptions = {}): TokenCache {
  for (const name of Object.keys(options)) {
    if (name !== "directory") throw new ParameterError(name, "no such option; there is directory");
  }
  const { directory = join(userCacheFolder(process.env), "cloud-backups") } = options;
  if (typeof directory !== "string" || directory === "") {
    throw new ParameterError("directory", `${kindOf(directory)} was given; give the path of a folder`);
  }
  return {
    async get(key) {
      if (!(await isOwnFolder(directory))) return undefined;
      return entryIn(await privateText(join(directory, fileName(key)), largest), key);
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

function fileName(key: string): string {
  if (!/^[0-9a-f]{64}$/.test(key)) throw new ParameterError("key", "something else than a hash was given");
  return `${key}.json`;
}

/** The token in a file, if the file was written for the key. */
function entryIn(text: string | undefined, key: string): unknown {
  if (text === undefined) return undefined;
  try {
    const entry: unknown = JSON.parse(text);
    if (typeof entry !== "object" || entry === null || !("key" in entry) || !("token" in entry)) return undefined;
    return entry.key === key ? entry.token : undefined;
  } catch {
    return undefined;
  }
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
        ? tokenFrom(entryIn(await privateText(file, largest), key), now) === undefined
        : now - (await changed(file)) > oldestDraft;
    if (isOld) await rm(file, { force: true });
  }
}

async function changed(file: string): Promise<number> {
  try {
    return (await stat(file)).mtimeMs;
  } catch {
    return Infinity;
  }
}
