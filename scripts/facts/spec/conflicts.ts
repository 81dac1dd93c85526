import type { FactKind } from "../fact.ts";
import { type Node, nodesIn } from "./node.ts";

/** The conflicts that an object of the bundle records, each as its words. */
export function conflictsOn(node: Node | undefined): string[] {
  const value = node?.["x-doc-conflict"];
  const list = Array.isArray(value) ? nodesIn(value) : nodesIn([value]);
  return list.map(({ says, also, verdict }) => [says, also, verdict].map(String).join(" "));
}

/** What a conflict has to speak of to record a difference of this kind. */
const subjects: Partial<Record<FactKind, RegExp>> = {
  path: /path/i,
  parameter: /parameter/i,
  type: /\btype\b|\ban? (?:array|list|object|number)\b/i,
  required: /mandatory|optional|required|missing|needs?\b/i,
  either: /mandatory|optional|required|must/i,
  dependent: /mandatory|optional|required|need/i,
  charset: /letters|characters|text/i,
  excluded: /letters|characters/i,
  refused: /start|default|auto|any text/i,
  uniqueItems: /unique|repeat/i,
  nullable: /null/i,
  example: /example.*(?:valid|JSON|correct)/i,
  "example field": /example/i,
};

/** Kinds whose values a conflict has to name, both the page's and the spec's. */
const exact: ReadonlySet<FactKind> = new Set<FactKind>([
  "minimum",
  "maximum",
  "minLength",
  "maxLength",
  "minItems",
  "maxItems",
  "default",
  "microversion",
]);

/** A difference that a conflict may record. */
export interface Difference {
  readonly kind: FactKind;
  readonly name: string;
  readonly documented: readonly string[];
  readonly spec: string;
}

/**
 * The conflict that records a difference, if there is one; above the element only if it names it.
 *
 * It has to speak of the difference, so that a conflict about a field's type does not excuse a wrong maximum,
 * and one about a maximum does not excuse any other maximum than the two that it tells of.
 */
export function recordOf(
  difference: Difference,
  onElement: readonly string[],
  onParents: readonly string[],
): string | undefined {
  const about = (words: string): boolean => tells(difference, words);
  return onElement.find(about) ?? onParents.find((words) => about(words) && hasWord(words, difference.name));
}

function tells({ kind, documented, spec }: Difference, words: string): boolean {
  const has = (value: string): boolean => hasWord(words, value);
  const found = spec === "" ? [] : spec.split(", ");
  if (kind === "status") return /\bstatus\b/.test(words) && documented.some(has);
  if (kind === "enum") {
    const differing = [
      ...documented.filter((value) => !found.includes(value)),
      ...found.filter((value) => !documented.includes(value)),
    ];
    return differing.every(has);
  }
  if (exact.has(kind)) {
    const page = documented.some(has) || (documented[0] === "1" && /positive/.test(words));
    return page && (found.length > 0 ? found.every(has) : /\bany\b/.test(words));
  }
  return subjects[kind]?.test(words) ?? true;
}

/** Whether the words have the name or number by itself, not as a part of another. */
export function hasWord(words: string, name: string): boolean {
  const at = words.indexOf(name);
  if (at < 0 || name === "") return false;
  const around = `${words[at - 1] ?? " "}${words[at + name.length] ?? " "}`;
  return !/[\w-]/.test(around.charAt(0)) && !/[\w]/.test(around.charAt(1)) ? true : hasWord(words.slice(at + 1), name);
}
