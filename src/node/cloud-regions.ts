import type { Layer } from "./cloud-layers.ts";
import { isMap, type YamlMap } from "./read-yaml.ts";
import { canonical, problemWith } from "./settings.ts";

interface Region {
  readonly name: string;
  readonly values: YamlMap;
}

/** The region to work in, and what is said of that one only. */
export interface ChosenRegion {
  readonly name: string | undefined;
  readonly layers: readonly Layer[];
}

/** The region wanted, which must be among those listed, if any are; else the first listed. */
export function regionOf(layers: readonly Layer[], wanted: string | undefined): ChosenRegion {
  for (const layer of layers.toReversed()) {
    const regions = regionsIn(layer);
    const [first] = regions;
    if (first === undefined) continue;
    const chosen = wanted === undefined ? first : regions.find(({ name }) => name === wanted);
    if (chosen === undefined) {
      const names = regions.map(({ name }) => name).join(", ");
      throw problemWith({ key: "region", place: layer.place }, `${JSON.stringify(wanted)} is none of ${names}`);
    }
    const place = `region ${JSON.stringify(chosen.name)} of ${layer.place}`;
    return { name: chosen.name, layers: [{ content: chosen.values, place }] };
  }
  return { name: wanted, layers: [] };
}

/** `regions`, or else `region_name`, which may be a list or texts between commas. */
function regionsIn({ content, place }: Layer): Region[] {
  const listed = content["regions"];
  const key = listed === undefined || listed === null ? "region_name" : "regions";
  const named = Object.entries(content).find(([spelling]) => canonical(spelling) === "region_name")?.[1];
  const given = key === "regions" ? listed : named;
  if (given === undefined || given === null || given === "") return [];
  const entries: readonly unknown[] = Array.isArray(given)
    ? given
    : typeof given === "string"
      ? given.split(",")
      : [given];
  return entries.map((entry) => {
    if (typeof entry === "string") return { name: entry.trim(), values: {} };
    const { name, values = {}, ...rest }: YamlMap = isMap(entry) ? entry : {};
    const isRegion = typeof name === "string" && isMap(values) && Object.keys(rest).length === 0;
    if (!isRegion) throw problemWith({ key, place }, "has an entry that is neither a name nor {name, values}");
    return { name, values };
  });
}
