import type { Document } from "../../generate/document.ts";
import type { Fact } from "../fact.ts";
import { dependentIn, eitherIn, requiredIn } from "./check-owner.ts";
import { checkText, takesNull } from "./check-text.ts";
import type { Node } from "./node.ts";
import { type Place, fieldOf, itemsOf, typesOf, valuesOf } from "./place.ts";

/** What the spec says where a fact should stand; `held` if it is the same. */
export interface Checked {
  readonly held: boolean;
  /** What the spec has; empty if it has nothing. */
  readonly spec: string;
}

/** Where a fact is looked for. */
export interface Target {
  readonly document: Document;
  readonly place: Place;
  readonly owner?: Owner;
  /** A parameter says by itself whether it is required. */
  readonly parameter?: Node;
}

/** The object that has a field. */
export interface Owner {
  readonly name: string;
  readonly place: Place;
  /** The list whose items are such objects, or the object itself. */
  readonly parent: Place;
}

export function check(fact: Fact, target: Target): Checked {
  const { document, place, owner, parameter } = target;
  const { kind, values } = fact;
  const first = values[0] ?? "";
  switch (kind) {
    case "type":
      return checkType(values, target);
    case "required": {
      const required = parameter === undefined ? requiredIn(owner) : parameter["required"] === true;
      return { held: required === (first === "yes"), spec: required ? "yes" : "no" };
    }
    case "nullable":
      return { held: takesNull(place), spec: "" };
    case "either":
      return { held: eitherIn(owner, first), spec: "" };
    case "dependent":
      return { held: dependentIn(owner, first), spec: "" };
    case "field":
      return { held: fieldOf(document, place, first) !== undefined, spec: "" };
    case "microversion": {
      const all = [...valuesOf(place, "x-microversion"), parameter?.["x-microversion"]];
      const found = all.filter((one) => one !== undefined);
      return { held: found.includes(first), spec: found.map(String).join(", ") };
    }
    case "uniqueItems": {
      // "Keys must be unique" in the row of a key speaks of the list that has it.
      const list = owner === undefined || typesOf(place).includes("array") ? place : owner.parent;
      return { held: valuesOf(list, kind).includes(true), spec: "" };
    }
    case "minItems":
    case "maxItems": {
      const found = valuesOf(place, kind).map(String);
      // A list may be empty unless something is said.
      const free = kind === "minItems" && first === "0" && found.length === 0;
      return { held: free || sameValues(found, values), spec: found.join(", ") };
    }
    default:
      return checkText(fact, textPlace(document, place));
  }
}

export function sameValues(found: readonly string[], values: readonly string[]): boolean {
  return found.length === values.length && values.every((value) => found.includes(value));
}

/** What is said of the text of a list is said of its items. */
function textPlace(document: Document, place: Place): Place {
  return typesOf(place).includes("array") ? (itemsOf(document, place) ?? place) : place;
}

function checkType([type = "", items]: readonly string[], { document, place }: Target): Checked {
  const found = typesOf(place).filter((one) => one !== "null");
  const inner = itemsOf(document, place);
  const innerTypes = inner === undefined ? [] : typesOf(inner).filter((one) => one !== "null");
  const spec = `${found.join(" or ")}${innerTypes.length > 0 ? ` of ${innerTypes.join(" or ")}` : ""}`;
  return { held: sameValues(found, [type]) && (items === undefined || sameValues(innerTypes, [items])), spec };
}
