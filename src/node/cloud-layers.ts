import { dirname } from "node:path";
import { findFile, type ConfigFile } from "./config-files.ts";
import { knownProfiles } from "./known-profiles.ts";
import { isMap, type YamlMap } from "./read-yaml.ts";
import { problemWith } from "./settings.ts";
import type { Environment } from "./user-folders.ts";

/** A part of what is said about a cloud. */
export interface Layer {
  readonly content: YamlMap;
  /** `cloud "prod" of /etc/openstack/clouds.yaml` */
  readonly place: string;
  /** Of the file. */
  readonly folder?: string | undefined;
}

/** What the files say about a cloud, from the weakest to the strongest: profile, clouds.yaml, secure.yaml. */
export async function layersOf(
  cloud: string,
  files: readonly ConfigFile[],
  environment: Environment,
): Promise<Layer[]> {
  const own = files.flatMap(({ path, content }) => {
    const place = `cloud ${JSON.stringify(cloud)} of ${path}`;
    const entry = entryOf(content, "clouds", cloud, place);
    return entry === undefined ? [] : [{ content: entry, place, folder: dirname(path) }];
  });
  const profile = await profileOf(own, environment);
  return profile === undefined ? own : [profile, ...own];
}

/** The names of the clouds in the files. */
export function cloudsIn(files: readonly ConfigFile[]): string[] {
  return [...new Set(files.flatMap(({ content }) => Object.keys(sectionOf(content, "clouds"))))];
}

async function profileOf(own: readonly Layer[], environment: Environment): Promise<Layer | undefined> {
  for (const { content, place } of own.toReversed()) {
    // `cloud` is the older word.
    const key = ["profile", "cloud"].find((one) => typeof content[one] === "string");
    if (key === undefined) continue;
    const name = String(content[key]);
    const file = await findFile("clouds-public", environment);
    const from = `profile ${JSON.stringify(name)} of ${file?.path ?? ""}`;
    const found = file === undefined ? undefined : entryOf(file.content, "public-clouds", name, from);
    if (found !== undefined) return { content: found, place: from, folder: dirname(file?.path ?? "") };
    const known = Object.hasOwn(knownProfiles, name) ? knownProfiles[name] : undefined;
    if (known !== undefined) return { content: known, place: `profile ${JSON.stringify(name)}` };
    const where = file === undefined ? "there is no clouds-public.yaml" : `${file.path} has none of that name`;
    const builtIn = Object.keys(knownProfiles).join(", ");
    throw problemWith({ key, place }, `no profile ${JSON.stringify(name)}: ${where}, and it is none of ${builtIn}`);
  }
  return undefined;
}

function entryOf(content: YamlMap, section: string, name: string, place: string): YamlMap | undefined {
  const entries = sectionOf(content, section);
  const entry = Object.hasOwn(entries, name) ? entries[name] : undefined;
  if (entry === undefined || entry === null) return undefined;
  if (!isMap(entry)) throw problemWith({ key: name, place }, "is no mapping");
  return entry;
}

function sectionOf(content: YamlMap, section: string): YamlMap {
  const found = content[section];
  return isMap(found) ? found : {};
}
