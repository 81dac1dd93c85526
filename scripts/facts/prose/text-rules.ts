import { type Fact, fact } from "../fact.ts";
import { plain } from "../rst/inline.ts";
import type { Prose } from "./prose.ts";

/** Which characters a text may have, and how it may not start. */
export function textRulesOf({ marked }: Prose): Fact[] {
  return marked.flatMap((paragraph) => {
    const text = plain(paragraph);
    return text
      .split(/(?<=\.)\s+(?=[A-Z])/)
      .flatMap((sentence) => [...charset(sentence), ...excluded(sentence), ...refused(sentence)]);
  });
}

const classes: readonly [RegExp, string][] = [
  [/\bletters\b/, "aZ"],
  [/\bdigits\b/, "09"],
  [/\bunderscores?\b/, "_"],
  [/\bhyphens?\b/, "-"],
];

/** "can contain only letters, digits, hyphens (-), and underscores (_)". */
function charset(sentence: string): Fact[] {
  const form = /(?:contain only|consisting of|chosen from|including only|that can contain|can contain) (.*)/.exec(
    sentence,
  );
  const what = form?.[1] ?? "";
  if (!/\bletters\b/.test(what) || /cannot contain/.test(form?.[0] ?? "")) return [];
  return [fact("charset", classes.map(([word, characters]) => (word.test(what) ? characters : "")).join(""))];
}

/** "cannot contain the following characters: ASCII (0-31), equal signs (=), ..." */
function excluded(sentence: string): Fact[] {
  const what = /(?:cannot|must not) contain (.*)$/.exec(sentence)?.[1];
  if (what === undefined) return [];
  const named = [...what.matchAll(/\((\S)\)/g)].map(([, character = ""]) => character);
  const run = /characters: (\S+)$/.exec(what)?.[1] ?? "";
  const characters = new Set([...named, ...Array.from(run)]);
  if (/backslash/.test(what)) characters.add("\\");
  if (/ASCII(?: characters)? \(0-31\)/.test(what)) characters.add("\u0001");
  return characters.size === 0 ? [] : [fact("excluded", ...characters)];
}

/** "not starting with auto", "cannot contain only *": a text that is not taken. */
function refused(sentence: string): Fact[] {
  const text = /(?:not starting with|cannot start with) (\w+)|cannot contain only (\S)\.?$/.exec(sentence);
  return text === null ? [] : [fact("refused", text[1] ?? text[2] ?? "")];
}
