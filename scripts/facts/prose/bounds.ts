import { type Fact, fact } from "../fact.ts";
import { plain } from "../rst/inline.ts";
import type { Prose } from "./prose.ts";

/** Bounds of numbers, texts and lists. */
export function boundsOf(prose: Prose): Fact[] {
  const sentences = prose.sentences
    .filter((sentence) => !aboutAnother(sentence, prose.name))
    .map((sentence) => plain(sentence));
  return [
    ...prose.marked.flatMap((paragraph) => formal(plain(paragraph), prose.type)),
    ...sentences.flatMap((sentence) => [...ranges(sentence), ...lengths(sentence)]),
    ...(prose.type === "array" ? sentences.flatMap((sentence) => counts(sentence)) : []),
    ...sentences.flatMap((sentence) => unique(sentence)),
  ];
}

/** A part of the value, such as BYHOUR in a rule of a calendar, has bounds of its own, which are not the field's. */
function aboutAnother(sentence: string, name: string): boolean {
  const subject = /^\*\*([A-Z]\w*)\*\* (?:ranges|can be)/.exec(sentence)?.[1];
  return subject !== undefined && subject !== name;
}

/** Lines like "Minimum: 1" and "Array Length: 0 - 255". */
function formal(paragraph: string, type: string | undefined): Fact[] {
  const bound = /^(Minimum|Maximum): *(-?\d+)$/.exec(paragraph);
  if (bound !== null) {
    const least = bound[1] === "Minimum";
    const length = type === "string";
    return [fact(least ? (length ? "minLength" : "minimum") : length ? "maxLength" : "maximum", bound[2] ?? "")];
  }
  const array = /^Array Length: *(\d+) *- *(\d+)$/.exec(paragraph);
  return array === null ? [] : [fact("minItems", array[1] ?? ""), fact("maxItems", array[2] ?? "")];
}

function ranges(sentence: string): Fact[] {
  const both =
    /\brang(?:es|ing) from (-?\d+) to (-?\d+)/.exec(sentence) ??
    /\b(?:integer|number) \(?from (\d+) to (\d+)/i.exec(sentence) ??
    /\((\d+) to (\d+) days\)/.exec(sentence);
  if (both !== null) return [fact("minimum", both[1] ?? ""), fact("maximum", both[2] ?? "")];
  const special = /can be (-\d+) or \d+-(\d+)/.exec(sentence);
  if (special !== null) return [fact("minimum", special[1] ?? ""), fact("maximum", special[2] ?? "")];
  const found: Fact[] = [];
  const most = /\bmaximum value is (-?\d+)/.exec(sentence);
  if (most !== null) found.push(fact("maximum", most[1] ?? ""));
  const least = /\bminimum value (?:of \w+ )?is (-?\d+)/.exec(sentence);
  if (least !== null) found.push(fact("minimum", least[1] ?? ""));
  if (/\bnon-negative integer/.test(sentence)) found.push(fact("minimum", 0));
  if (/\bpositive integer/.test(sentence)) found.push(fact("minimum", 1));
  return found;
}

function lengths(sentence: string): Fact[] {
  const found: Fact[] = [];
  const conditional = /maximum length of .* is (\d+) characters.* that is (\d+) characters/.exec(sentence);
  if (conditional !== null) return [fact("maxLength", conditional[1] ?? "", conditional[2] ?? "")];
  const range = /(\d+) to (\d+) (?:Unicode )?characters/.exec(sentence);
  if (range !== null) return [fact("minLength", range[1] ?? ""), fact("maxLength", range[2] ?? "")];
  const most = /(?:maximum of|up to|at most) (\d+) (?:Unicode )?characters/.exec(sentence);
  if (most !== null) found.push(fact("maxLength", most[1] ?? ""));
  const exact = /(?:\bis|contains|consists of) (\d+) characters/.exec(sentence);
  if (exact !== null) found.push(fact("minLength", exact[1] ?? ""), fact("maxLength", exact[1] ?? ""));
  if (/cannot be (?:an empty string|left null|left blank)|or be an empty string/.test(sentence)) {
    found.push(fact("minLength", 1));
  } else if (/\bcan be an empty (?:character )?string/.test(sentence)) {
    found.push(fact("minLength", 0));
  }
  return found;
}

function counts(sentence: string): Fact[] {
  const found: Fact[] = [];
  const most = /(?:up to|maximum of|at most) (\d+) (?!characters|Unicode)[a-z]+/i.exec(sentence);
  if (most !== null) found.push(fact("maxItems", most[1] ?? ""));
  if (/only one key is supported/i.test(sentence)) found.push(fact("maxItems", 1));
  if (/cannot be an empty list/.test(sentence)) found.push(fact("minItems", 1));
  if (/\bvalue can be one or more of/.test(sentence)) found.push(fact("minItems", 1));
  if (/\blist can be empty/.test(sentence)) found.push(fact("minItems", 0));
  return found;
}

function unique(sentence: string): Fact[] {
  return /must be unique/.test(sentence) ? [fact("uniqueItems", "true")] : [];
}
