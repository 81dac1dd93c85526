import { dirname } from "node:path";
import { isRecord } from "../client/checks.ts";
import { isSetting } from "./access.ts";
import { findFile, type ConfigFile, type Environment, type YamlMap } from "./config-files.ts";
import { isLoginName, scopeResembling } from "./login.ts";
import { add, canonical, problemWith, type Found, type Setting, type Settings } from "./settings.ts";

/** A part of what is said about a cloud. */
interface Layer {
  readonly content: YamlMap;
  /** `cloud "prod" of /etc/openstack/clouds.yaml` */
  readonly place: string;
  /** Folder of the file. */
  readonly folder?: string | undefined;
}

/** Profiles that openstacksdk brings along, of the clouds that there are clients for. */
const knownProfiles: Readonly<Record<string, YamlMap>> = {
  otc: { auth: { auth_url: "https://iam.{region_name}.otc.t-systems.com/v3" }, regions: ["eu-de", "eu-nl"] },
  "otc-swiss": { auth: { auth_url: "https://iam-pub.eu-ch2.sc.otc.t-systems.com/v3" }, regions: ["eu-ch2"] },
};

/** Keys that say how a cloud is put together, and from which region. */
const structural = ["auth", "profile", "cloud", "regions", "region_name"];

/** The names of the clouds in the files. */
export function cloudsIn(files: readonly ConfigFile[]): string[] {
  return [...new Set(files.flatMap(({ content }) => Object.keys(sectionOf(content, "clouds"))))];
}

/** What the files say about a cloud, from the weakest to the strongest: profile, clouds.yaml, secure.yaml. */
export async function layersOf(
  cloud: string,
  files: readonly ConfigFile[],
  environment: Environment,
): Promise<Layer[]> {
  const own = files
    .map((file) => layerOf(file, "clouds", cloud, `cloud ${JSON.stringify(cloud)} of ${file.path}`))
    .filter((layer) => layer !== undefined);
  const profile = await profileOf(own, environment);
  return profile === undefined ? own : [profile, ...own];
}

async function profileOf(own: readonly Layer[], environment: Environment): Promise<Layer | undefined> {
  for (const { content, place } of own.toReversed()) {
    // `cloud` is the older word.
    const key = ["profile", "cloud"].find((one) => typeof content[one] === "string");
    if (key === undefined) continue;
    const name = String(content[key]);
    const profile = `profile ${JSON.stringify(name)}`;
    const file = await findFile("clouds-public", environment);
    if (file !== undefined) {
      const found = layerOf(file, "public-clouds", name, `${profile} of ${file.path}`);
      if (found !== undefined) return found;
    }
    const known = Object.hasOwn(knownProfiles, name) ? knownProfiles[name] : undefined;
    if (known !== undefined) return { content: known, place: profile };
    const where = file === undefined ? "there is no clouds-public.yaml" : `${file.path} has none of that name`;
    const builtIn = Object.keys(knownProfiles).join(", ");
    throw problemWith({ key, place }, `no ${profile}: ${where}, and it is none of ${builtIn}`);
  }
  return undefined;
}

function layerOf({ path, content }: ConfigFile, section: string, name: string, place: string): Layer | undefined {
  const entries = sectionOf(content, section);
  const entry = Object.hasOwn(entries, name) ? entries[name] : undefined;
  if (entry === undefined || entry === null) return undefined;
  if (!isRecord(entry)) throw problemWith({ key: name, place }, "is no mapping");
  return { content: entry, place, folder: dirname(path) };
}

function sectionOf(content: YamlMap, section: string): YamlMap {
  const found = content[section];
  return isRecord(found) ? found : {};
}

/** The settings of a cloud for a region: what is said later wins, and what is said of the region wins over all. */
export function settingsOf(layers: readonly Layer[], wanted: string | undefined): Settings {
  const region = regionOf(layers, wanted);
  const values = new Map<string, Setting>();
  const unread = new Map<string, Found>();
  for (const layer of region === undefined ? layers : [...layers, region]) {
    for (const [name, setting] of valuesOf(layer, unread)) values.set(name, setting);
  }
  const place = layers.at(-1)?.place ?? "";
  const regionName = region?.name ?? wanted;
  if (regionName !== undefined) values.set("region_name", { text: regionName, key: "region_name", place });
  fillIn(values, regionName);
  const keyOf = (name: string) => (isLoginName(name) ? `auth.${name}` : name);
  return { values, unread, place, keyOf };
}

function valuesOf({ content, place, folder }: Layer, unread: Map<string, Found>): Map<string, Setting> {
  const values = new Map<string, Setting>();
  const auth = content["auth"] ?? {};
  if (!isRecord(auth)) throw problemWith({ key: "auth", place }, "is no mapping");
  for (const [spelling, value] of Object.entries(content)) {
    const name = canonical(spelling);
    if (structural.includes(name)) continue;
    if (isSetting(name)) addValue(values, name, value, { key: spelling, place, folder });
    else unread.set(name, { key: spelling, place });
  }
  for (const [spelling, value] of Object.entries(auth)) {
    const name = canonical(spelling);
    const found = { key: `auth.${spelling}`, place };
    if (isLoginName(name)) addValue(values, name, value, found);
    else {
      const meant = scopeResembling(name);
      if (meant !== undefined) {
        const risk = "without it, another project's data might be seen";
        throw problemWith(found, `no such key; perhaps auth.${meant} is meant; ${risk}`);
      }
      unread.set(name, found);
    }
  }
  return values;
}

function addValue(values: Map<string, Setting>, name: string, value: unknown, found: Found): void {
  if (value === null || value === undefined || value === "") return;
  if (typeof value !== "string") throw problemWith(found, "is no text");
  add(values, name, { text: value.replace(/\r+$/, ""), ...found });
}

/** URLs of profiles leave a gap for the region. */
function fillIn(values: Map<string, Setting>, region: string | undefined): void {
  const url = values.get("auth_url");
  if (url === undefined || !url.text.includes("{")) return;
  const text = region === undefined ? url.text : url.text.replaceAll("{region_name}", region);
  if (/[{}]/.test(text)) {
    throw problemWith(url, "has a gap in braces that nothing fills; only {region_name} can be filled in");
  }
  values.set("auth_url", { ...url, text });
}

/** A region, and what is said of it alone. */
interface Region extends Layer {
  readonly name: string;
}

/** The region wanted, which must be among those listed, or else the first listed. Undefined where none are listed. */
function regionOf(layers: readonly Layer[], wanted: string | undefined): Region | undefined {
  for (const layer of layers.toReversed()) {
    const regions = regionsIn(layer);
    if (regions.length === 0) continue;
    const chosen = regions.find(({ name }) => wanted === undefined || name === wanted);
    if (chosen !== undefined) return chosen;
    const names = regions.map(({ name }) => name).join(", ");
    throw problemWith({ key: "region", place: layer.place }, `${JSON.stringify(wanted)} is none of ${names}`);
  }
  return undefined;
}

/** `regions`, or else `region_name`, which may be a list or texts between commas. */
function regionsIn({ content, place, folder }: Layer): Region[] {
  const isListed = content["regions"] !== undefined && content["regions"] !== null;
  const key = isListed ? "regions" : Object.keys(content).find((one) => canonical(one) === "region_name");
  const given = key === undefined ? undefined : content[key];
  if (key === undefined || given === undefined || given === null || given === "") return [];
  const entries: readonly unknown[] =
    typeof given === "string" ? given.split(",").map((name) => name.trim()) : [given].flat();
  return entries.map((entry) => {
    const { name, values = {}, ...rest }: YamlMap = isRecord(entry) ? entry : { name: entry };
    const isRegion = typeof name === "string" && isRecord(values) && Object.keys(rest).length === 0;
    if (!isRegion) throw problemWith({ key, place }, "has an entry that is neither a name nor {name, values}");
    return { name, content: values, place: `region ${JSON.stringify(name)} of ${place}`, folder };
  });
}
