import type { Owner } from "./check.ts";
import { child, isNode, texts } from "./node.ts";
import { valuesOf } from "./place.ts";

/** Whether every way in which the object may be asks for the field. */
export function requiredIn(owner: Owner | undefined): boolean {
  const ways = (owner?.place.ways ?? []).filter((way) =>
    way.some((node) => child(child(node, "properties"), owner?.name ?? "") !== undefined),
  );
  return (
    ways.length > 0 && ways.every((way) => way.some((node) => texts(node["required"]).includes(owner?.name ?? "")))
  );
}

/** Whether the object needs one of two fields at least. */
export function eitherIn(owner: Owner | undefined, other: string): boolean {
  const asks = (name: string): boolean => name === owner?.name || name === other;
  const ways = owner?.place.ways ?? [];
  return ways.length > 0 && ways.every((way) => way.some((node) => texts(node["required"]).some(asks)));
}

/** Whether the object needs another field where it has this one. */
export function dependentIn(owner: Owner | undefined, other: string): boolean {
  if (owner === undefined) return false;
  const rules = valuesOf(owner.place, "dependentRequired").filter(isNode);
  return rules.some((rule) => texts(rule[owner.name]).includes(other));
}
