import { type Fact, fact } from "../fact.ts";
import { plain } from "../rst/inline.ts";
import type { Prose } from "./prose.ts";

/** How a text is written, shown by a form or by an example, and since when there is the field. */
export function formatsOf({ name, type, sentences }: Prose): Fact[] {
  const facts = sentences.flatMap((sentence) => [...version(plain(sentence))]);
  if (type !== "string" && type !== undefined && type !== "array") return facts;
  const texts = sentences.map((sentence) => plain(sentence));
  if (texts.some((text) => /\bUUIDs?\b/.test(text))) facts.push(fact("format", "uuid"));
  const shown = sentences.flatMap((sentence) => samples(sentence, name));
  // What a list's description shows is one of its items, or an empty list.
  if (type === "array") return [...facts, ...shown.filter(({ values }) => values[0]?.startsWith("[") !== true)];
  return [...facts, ...texts.flatMap(forms), ...shown, ...sorting(texts)];
}

/** "in %YYYY-%mm-%ddT%HH:%MM:%SSZ format", "in the format of HH:mm": a time written so is right, another text is not. */
function forms(text: string): Fact[] {
  const form =
    /in (?:the )?(%\S+|UTC\S*) format/.exec(text) ?? /format of (HH:mm)/.exec(text) ?? /format is (UTC\S+)/.exec(text);
  if (form === null) return [];
  const sample = (form[1] ?? "")
    .replace(/\.$/, "")
    .replace("%YYYY", "2020")
    .replace("%mm", "02")
    .replace("%dd", "03")
    .replace("%HH", "04")
    .replace("%MM", "05")
    .replace("%SS", "06")
    .replace("HH", "12")
    .replace("mm", "00")
    .replace("+/-", "+");
  // What is left unwritten is the word UTC, as in "expressed in the UTC format": a zone, not a form.
  return /\d/.test(sample) ? [fact("format", sample)] : [];
}

/** Values that the text shows: the schema has to accept them. */
function samples(sentence: string, name: string): Fact[] {
  const found = [
    ...sentence.matchAll(/for example, \*\*([^*]+)\*\*/gi),
    ...sentence.matchAll(/for example, (\d{4}-\d{2}-\d{2}T\S+?|UTC\S+?)(?=\.?$|\.? |,)/gi),
    ...sentence.matchAll(/set this parameter to \*\*([^*]+)\*\*/g),
    ...sentence.matchAll(/set the scheduling rule as follows: \*\*([^*]+)\*\*/g),
  ];
  return found
    .map(([, value = ""]) => plain(value))
    .filter((value) => !value.startsWith(`${name}=`))
    .map((value) => fact("sample", value));
}

/** "in the format of <key1>[:<direction>],<key2>[:<direction>]", with the keys that the text lists. */
function sorting(texts: readonly string[]): Fact[] {
  if (!texts.some((text) => text.includes("<key1>[:<direction>],<key2>[:<direction>]"))) return [];
  const keys = texts
    .map((text) => /The key can be as follows: (.*?)\.?$/.exec(text)?.[1])
    .find((one) => one !== undefined);
  const all = keys?.split(", ") ?? ["name"];
  return all.flatMap((key) => [fact("format", `${key}:asc,${key}:desc,${key}`), fact("sample", key)]);
}

function version(text: string): Fact[] {
  const found = /(?:added|available) in (?:the )?(?:version )?(\d+\.\d+)/.exec(text)?.[1];
  return found === undefined ? [] : [fact("microversion", found)];
}
