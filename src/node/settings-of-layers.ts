import { isAuthKey, isCloudKey, isSetting, structural } from "./cloud-keys.ts";
import type { Layer } from "./cloud-layers.ts";
import { regionOf } from "./cloud-regions.ts";
import { isMap, type YamlMap } from "./read-yaml.ts";
import { add, canonical, problemWith, type Setting, type Settings } from "./settings.ts";

/** The settings of a cloud for a region: what is said later wins, and what is said of the region wins over all. */
export function settingsOf(layers: readonly Layer[], wanted: string | undefined): Settings {
  const region = regionOf(layers, wanted);
  const values = new Map<string, Setting>();
  for (const layer of [...layers, ...region.layers]) {
    for (const [name, setting] of valuesOf(layer)) values.set(name, setting);
  }
  const place = layers.at(-1)?.place ?? "";
  if (region.name === undefined) values.delete("region_name");
  else values.set("region_name", { text: region.name, key: "region_name", place });
  fillIn(values, region.name);
  const keyOf = (name: string) => (isAuthKey(name) ? `auth.${name}` : name);
  return { values, place, keyOf, strict: true };
}

function valuesOf({ content, place, folder }: Layer): Map<string, Setting> {
  const values = new Map<string, Setting>();
  const auth = content["auth"] ?? {};
  if (!isMap(auth)) throw problemWith({ key: "auth", place }, "is no mapping");
  addAll(values, content, { place, folder }, "", (name) => isCloudKey(name) || structural.includes(name));
  addAll(values, auth, { place, folder }, "auth.", isAuthKey);
  return values;
}

function addAll(
  values: Map<string, Setting>,
  content: YamlMap,
  { place, folder }: Pick<Layer, "place" | "folder">,
  prefix: string,
  isKnown: (name: string) => boolean,
): void {
  for (const [spelling, value] of Object.entries(content)) {
    const key = prefix + spelling;
    const name = canonical(spelling);
    if (!isKnown(name)) throw problemWith({ key, place }, "no such key");
    if (value === null || value === undefined || value === "" || !isSetting(name)) continue;
    if (name === "region_name" && prefix === "") continue;
    const text = Array.isArray(value) && name === "auth_methods" ? value.join(",") : value;
    if (typeof text !== "string") throw problemWith({ key, place }, "is no text");
    add(values, name, { text, key, place, folder });
  }
}

/** URLs of profiles leave a gap for the region. */
function fillIn(values: Map<string, Setting>, region: string | undefined): void {
  const url = values.get("auth_url");
  if (url === undefined || !url.text.includes("{")) return;
  const text = region === undefined ? url.text : url.text.replaceAll("{region_name}", region);
  if (/[{}]/.test(text))
    throw problemWith(url, "has a gap in braces that nothing fills; only {region_name} can be filled in");
  values.set("auth_url", { ...url, text });
}
