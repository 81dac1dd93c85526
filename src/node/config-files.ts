import { readFile } from "node:fs/promises";
import { homedir } from "node:os";
import { isAbsolute, join } from "node:path";
import { parseDocument } from "yaml";
import { isRecord } from "../client/checks.ts";
import { ParameterError } from "../client/errors.ts";

/** Environment variables that have a value. */
export type Environment = Readonly<Record<string, string>>;

/** The environment without empty variables, and without the carriage returns of files with Windows line ends. */
export function currentEnvironment(): Environment {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value = ""]) => {
      const text = value.replace(/\r+$/, "");
      return text === "" ? [] : [[name, text]];
    }),
  );
}

/** Where the user's caches are; undefined for a user without a home. */
export function userCacheFolder(environment: Environment): string | undefined {
  switch (process.platform) {
    case "darwin":
      return joined(homeFolder(), "Library", "Caches");
    case "win32":
      return localAppData(environment);
    default:
      return absolute(environment["XDG_CACHE_HOME"]) ?? joined(homeFolder(), ".cache");
  }
}

/** Where programs keep settings on this platform: the user's folder, then those of the system. */
function configFolders(environment: Environment): (string | undefined)[] {
  switch (process.platform) {
    case "darwin":
      return [joined(homeFolder(), "Library", "Application Support"), "/Library/Application Support"];
    case "win32":
      return [localAppData(environment), environment["ProgramData"] ?? "C:\\ProgramData"].map((folder) =>
        joined(folder, "OpenStack"),
      );
    default:
      return [
        absolute(environment["XDG_CONFIG_HOME"]) ?? joined(homeFolder(), ".config"),
        ...(environment["XDG_CONFIG_DIRS"] ?? "/etc/xdg").split(":").map(absolute),
      ];
  }
}

function localAppData(environment: Environment): string | undefined {
  return environment["LOCALAPPDATA"] ?? joined(homeFolder(), "AppData", "Local");
}

/** Where OpenStack's tools look for their files, first to last: the working directory, the user's folders, the system's. */
function openstackFolders(environment: Environment): string[] {
  const [user, ...sites] = configFolders(environment).map((folder) => joined(folder, "openstack"));
  const folders = [process.cwd(), user, joined(homeFolder(), ".config", "openstack"), ...sites, "/etc/openstack"];
  return [...new Set(folders.filter((folder) => folder !== undefined))];
}

/** A container's user may have neither HOME nor an entry that tells the home. */
export function homeFolder(): string | undefined {
  try {
    return absolute(homedir());
  } catch {
    return undefined;
  }
}

/** The XDG specification has relative paths ignored. */
function absolute(path: string | undefined): string | undefined {
  return path !== undefined && isAbsolute(path) ? path : undefined;
}

function joined(folder: string | undefined, ...parts: string[]): string | undefined {
  return folder === undefined ? undefined : join(folder, ...parts);
}

/** A file and what it says. */
export interface ConfigFile {
  readonly path: string;
  readonly content: YamlMap;
}

const endings = [".yaml", ".yml", ".json"];

/** The paths at which a file may be, first to last. */
export function pathsOf(name: string, environment: Environment): string[] {
  return openstackFolders(environment).flatMap((folder) => endings.map((ending) => join(folder, name + ending)));
}

/**
 * The first of the files that is there and may be read. `variable` may name one to come before all: that one must be
 * there.
 */
export async function findFile(
  name: string,
  environment: Environment,
  variable?: string,
): Promise<ConfigFile | undefined> {
  const named = variable === undefined ? undefined : environment[variable];
  for (const path of named === undefined ? pathsOf(name, environment) : [named]) {
    const text = await readFile(path, "utf8").catch(() => undefined);
    if (text !== undefined) return { path, content: readYaml(text, path) };
  }
  if (variable === undefined || named === undefined) return undefined;
  throw new ParameterError(variable, `no file that can be read: ${named} (the environment)`);
}

/** The mapping that a YAML (or JSON) file consists of. Errors tell the line, and nothing of what it says. */
function readYaml(text: string, file: string): YamlMap {
  const document = parseDocument(text, { schema: "failsafe", customTags: ["null"], merge: true, logLevel: "error" });
  const [problem] = [...document.errors, ...document.warnings];
  if (problem !== undefined) {
    const where = problem.linePos === undefined ? "" : `, line ${problem.linePos[0].line}`;
    throw new ParameterError(file, `no YAML that can be read: ${problem.code}${where}`);
  }
  let content: unknown;
  try {
    content = document.toJS({ maxAliasCount: 100 }) ?? {};
  } catch {
    throw new ParameterError(file, "no YAML that can be read: an alias leads nowhere, or too far");
  }
  if (!isRecord(content)) throw new ParameterError(file, "is no mapping; it needs a key `clouds`");
  return content;
}

/** A mapping of YAML. Scalars are texts as written, so that no password becomes a number; null is null. */
export type YamlMap = Readonly<Record<string, unknown>>;
