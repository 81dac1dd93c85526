import type { Fact } from "../fact.ts";
import { accepts } from "./accepts.ts";
import { type Checked, sameValues } from "./check.ts";
import { texts } from "./node.ts";
import { type Place, typesOf, valuesOf } from "./place.ts";

/** Holds what a page says of a value: its range, its length, its characters. Patterns are tried, not read. */
export function checkText({ kind, values }: Fact, place: Place): Checked {
  const first = values[0] ?? "";
  const all = (key: string): string[] => valuesOf(place, key).map(String);
  const pattern = all("pattern").join(", ");
  switch (kind) {
    case "enum": {
      const found = [...new Set(valuesOf(place, "enum").flat().map(String))].filter((one) => one !== "null");
      return { held: sameValues(found, values), spec: found.join(", ") };
    }
    case "default":
      return { held: sameValues(all("default"), values), spec: all("default").join(", ") };
    case "minimum":
    case "maximum": {
      const numeric = typesOf(place).some((type) => type === "integer" || type === "number");
      if (numeric) return { held: sameValues(all(kind), values), spec: all(kind).join(", ") };
      return { held: textWithin(place, kind === "minimum" ? -1 : 1, Number(first)), spec: pattern };
    }
    case "minLength":
    case "maxLength": {
      const held = sameValues(all(kind), values) || (kind === "minLength" && lengthHolds(place, first));
      return { held, spec: all(kind).join(", ") };
    }
    case "charset": {
      const good = accepts(place, sized(place, first));
      const bad = ["!", "ä", "b c", "%"].filter((text) => accepts(place, sized(place, `a${text}`)));
      return { held: good && bad.length === 0, spec: pattern };
    }
    case "excluded": {
      const taken = values.filter((character) => accepts(place, sized(place, `a${character}a`)));
      return { held: taken.length === 0, spec: pattern };
    }
    case "refused":
      return { held: !accepts(place, sized(place, first)), spec: pattern };
    case "format": {
      const uuid =
        first === "uuid" ? all("format").includes("uuid") : accepts(place, first) && !accepts(place, "x:x:x");
      return { held: uuid, spec: [...all("format"), pattern].join(" ").trim() };
    }
    case "sample":
      return { held: accepts(place, first), spec: pattern };
    default:
      throw new Error(`there is no check for facts of the kind ${kind}`);
  }
}

/** Without a length a text may be empty; a pattern may ask for a character. */
function lengthHolds(place: Place, least: string): boolean {
  if (valuesOf(place, "minLength").length > 0) return false;
  return least === "0" || (least === "1" && !accepts(place, ""));
}

/** A number written as text: the schema has to take the bound and refuse what is beyond it. */
function textWithin(place: Place, step: number, bound: number): boolean {
  return accepts(place, String(bound)) && !accepts(place, String(bound + step));
}

/** A text that starts so, as long as the schema wants it. */
function sized(place: Place, text: string): string {
  return text.padEnd(Math.max(0, ...valuesOf(place, "minLength").map(Number)), "a");
}

/** Whether null is taken: by the type, or because nothing is said of it. */
export function takesNull(place: Place): boolean {
  return place.ways.some((way) => way.every(({ type }) => type === undefined || texts(type).includes("null")));
}
