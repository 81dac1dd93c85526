import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { ParameterError } from "../client/errors.ts";
import { readYaml, type YamlMap } from "./read-yaml.ts";
import { openstackFolders, type Environment } from "./user-folders.ts";

/** A file and what it says. */
export interface ConfigFile {
  readonly path: string;
  readonly content: YamlMap;
}

const endings = [".yaml", ".yml", ".json"];

/** The paths at which a file may be, first to last. */
export function pathsOf(name: string, environment: Environment): string[] {
  return openstackFolders(environment, process.cwd()).flatMap((folder) =>
    endings.map((ending) => join(folder, name + ending)),
  );
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
  if (variable !== undefined && named !== undefined && named !== "") {
    const text = await textAt(named);
    if (text === undefined) throw new ParameterError(variable, `no file that can be read: ${named} (the environment)`);
    return { path: named, content: readYaml(text, named) };
  }
  for (const path of pathsOf(name, environment)) {
    const text = await textAt(path);
    if (text !== undefined) return { path, content: readYaml(text, path) };
  }
  return undefined;
}

async function textAt(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, "utf8");
  } catch {
    return undefined;
  }
}
