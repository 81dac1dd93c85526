import { texts } from "./node.ts";
import type { Node } from "./node.ts";
import type { Place } from "./place.ts";

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whether the schema takes the value, given as text; numbers count as their text. */
export function accepts(place: Place, text: string): boolean {
  return place.ways.some((way) => way.every((node) => nodeAccepts(node, text)));
}

function nodeAccepts(node: Node, text: string): boolean {
  const numeric = texts(node["type"]).some((type) => type === "integer" || type === "number");
  const number = Number(text);
  const within = (key: string, holds: (bound: number) => boolean): boolean => {
    const bound = node[key];
    return typeof bound !== "number" || holds(bound);
  };
  const list: unknown = node["enum"];
  if (Array.isArray(list) && !list.some((value) => String(value) === text)) return false;
  const not = node["not"];
  if (typeof not === "object" && not !== null && "const" in not && String(not.const) === text) return false;
  if (numeric) {
    return (
      !Number.isNaN(number) &&
      within("minimum", (bound) => number >= bound) &&
      within("maximum", (bound) => number <= bound)
    );
  }
  const pattern = node["pattern"];
  return (
    within("minLength", (bound) => text.length >= bound) &&
    within("maxLength", (bound) => text.length <= bound) &&
    (typeof pattern !== "string" || new RegExp(pattern, "u").test(text)) &&
    (node["format"] !== "uuid" || uuid.test(text))
  );
}
