import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { ParameterError, type CachedToken } from "cloud-backups";
import { fileTokenCache } from "../../src/node/token-cache-file.ts";
import { authAt, callerOf, tokenCloud } from "../support/token-cloud.ts";

const key = "ab".repeat(32);
const other = "cd".repeat(32);
const token = (more: Partial<CachedToken> = {}): CachedToken => ({
  id: "the-token",
  validUntil: Date.now() + 3_600_000,
  ...more,
});

async function folder(): Promise<string> {
  const made = await mkdtemp(join(tmpdir(), "cloud-backups-"));
  onTestFinished(() => rm(made, { recursive: true }));
  return join(made, "deep", "tokens");
}

const modeOf = async (path: string) => (await stat(path)).mode & 0o777;

test("fileTokenCache gives a kept token to another process", async () => {
  const directory = await folder();
  const kept = token({
    projectId: "p",
    catalog: [{ type: "cbr", name: "c", region: "r", interface: "public", url: "https://h" }],
  });
  await fileTokenCache({ directory }).set(key, kept);
  expect(await fileTokenCache({ directory }).get(key)).toEqual(kept);
  expect(await fileTokenCache({ directory }).get(other)).toBeUndefined();
  await fileTokenCache({ directory }).delete(key);
  await fileTokenCache({ directory }).delete(key);
  expect(await fileTokenCache({ directory }).get(key)).toBeUndefined();
});

test("fileTokenCache writes files that nobody else can read, and leaves no draft behind", async () => {
  const directory = await folder();
  const mask = process.umask(0);
  onTestFinished(() => void process.umask(mask));
  await fileTokenCache({ directory }).set(key, token());
  expect(await modeOf(directory)).toBe(0o700);
  expect(await modeOf(join(directory, `${key}.json`))).toBe(0o600);
  expect(await readdir(directory)).toEqual([`${key}.json`]);
});

test("fileTokenCache always holds a whole entry while many processes write", async () => {
  const directory = await folder();
  const cache = fileTokenCache({ directory });
  await cache.set(key, token());
  const catalog = Array.from({ length: 500 }, (_, n) => ({
    type: "cbr",
    name: `${n}`,
    region: "r",
    interface: "public",
    url: "https://h",
  }));
  let writing = true;
  const writers = Promise.all(
    Array.from({ length: 20 }, (_, n) => cache.set(key, token({ id: `t${n}`, catalog }))),
  ).then(() => {
    writing = false;
  });
  let reads = 0;
  do {
    expect(await fileTokenCache({ directory }).get(key)).toMatchObject({ id: expect.stringMatching(/^t/) as string });
    reads++;
  } while (writing);
  await writers;
  expect(reads).toBeGreaterThan(0);
  expect(await readdir(directory)).toEqual([`${key}.json`]);
});

test.each([
  ["cut short", (text: string) => text.slice(0, -10)],
  ["empty", () => ""],
  ["no JSON", () => "\u0000\u0001"],
  ["another's copy", (text: string) => text.replace(key, other)],
  ["not an entry", () => "[1]"],
  ["huge", (text: string) => text + " ".repeat(5 * 1024 * 1024)],
])("fileTokenCache ignores a file that is %s", async (_, change) => {
  const directory = await folder();
  await fileTokenCache({ directory }).set(key, token());
  const file = join(directory, `${key}.json`);
  await writeFile(file, change(await readFile(file, "utf8")));
  expect(await fileTokenCache({ directory }).get(key)).toBeUndefined();
});

test.each(["644", "640", "602", "660"])(
  "fileTokenCache ignores a file that others may read or write (mode %s)",
  async (mode) => {
    const directory = await folder();
    await fileTokenCache({ directory }).set(key, token());
    await chmod(join(directory, `${key}.json`), Number.parseInt(mode, 8));
    expect(await fileTokenCache({ directory }).get(key)).toBeUndefined();
  },
);

test("fileTokenCache ignores a folder that others may write to, and puts nothing in it", async () => {
  const directory = await folder();
  await fileTokenCache({ directory }).set(key, token());
  await chmod(directory, 0o777);
  expect(await fileTokenCache({ directory }).get(key)).toBeUndefined();
  await fileTokenCache({ directory }).set(other, token());
  expect(await readdir(directory)).toEqual([`${key}.json`]);
});

test("fileTokenCache ignores a link to a file elsewhere", async () => {
  const directory = await folder();
  await fileTokenCache({ directory }).set(key, token());
  const file = join(directory, `${key}.json`);
  const elsewhere = join(directory, "elsewhere");
  await writeFile(elsewhere, await readFile(file), { mode: 0o600 });
  await rm(file);
  await symlink(elsewhere, file);
  expect(await fileTokenCache({ directory }).get(key)).toBeUndefined();
});

test.runIf(process.getuid?.() === 0)("fileTokenCache ignores a file of another user", async () => {
  const directory = await folder();
  await fileTokenCache({ directory }).set(key, token());
  const { chown } = await import("node:fs/promises");
  await chown(join(directory, `${key}.json`), 12_345, 12_345);
  expect(await fileTokenCache({ directory }).get(key)).toBeUndefined();
});

test("fileTokenCache deletes expired or damaged entries and old drafts, but no files of others", async () => {
  const directory = await folder();
  const cache = fileTokenCache({ directory });
  await cache.set(other, token({ validUntil: Date.now() - 1 }));
  const draft = `${other}.json.11111111-2222-3333-4444-555555555555.tmp`;
  const fresh = `${other}.json.11111111-2222-3333-4444-666666666666.tmp`;
  for (const name of ["notes.json", draft, fresh, `${"ef".repeat(32)}.json`])
    await writeFile(join(directory, name), "x");
  const yesterday = new Date(Date.now() - 86_400_000);
  await utimes(join(directory, draft), yesterday, yesterday);
  await cache.set(key, token());
  expect((await readdir(directory)).sort()).toEqual([`${key}.json`, fresh, "notes.json"].sort());
});

test("fileTokenCache refuses a key that could be a path", async () => {
  const cache = fileTokenCache({ directory: await folder() });
  await expect(cache.set("../../etc/passwd", token())).rejects.toThrow(ParameterError);
  await expect(cache.delete("../x")).rejects.toThrow(ParameterError);
});

test("fileTokenCache refuses options that cannot work", () => {
  expect(() => fileTokenCache({ directory: "" })).toThrow(ParameterError);
  expect(() => fileTokenCache(Object.assign({ directory: "d" }, { folder: "x" }))).toThrow(
    "folder: there is no such option",
  );
});

test("fileTokenCache serves a login, and does not break it where no file can be written", async () => {
  const cloud = await tokenCloud();
  const directory = await folder();
  await callerOf(cloud, authAt(cloud, { cache: fileTokenCache({ directory }) }))();
  await callerOf(cloud, authAt(cloud, { cache: fileTokenCache({ directory }) }))();
  expect(cloud.logins).toBe(1);
  cloud.expireAll();
  await callerOf(cloud, authAt(cloud, { cache: fileTokenCache({ directory }) }))();
  expect(cloud.logins).toBe(2);
  expect(await readFile(join(directory, (await readdir(directory))[0] ?? ""), "utf8")).not.toContain(
    "the-password-of-ada",
  );

  const blocked = join(directory, "file");
  await mkdir(directory, { recursive: true });
  await writeFile(blocked, "");
  await callerOf(cloud, authAt(cloud, { cache: fileTokenCache({ directory: blocked }) }))();
  expect(cloud.logins).toBe(3);
});
