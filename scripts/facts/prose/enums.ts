import { type Fact, fact } from "../fact.ts";
import { plain, strong } from "../rst/inline.ts";
import type { Prose } from "./prose.ts";

/** The values that a field can have, as a list or in a sentence. */
export function enumsOf(prose: Prose): Fact[] {
  // For a boolean such a list says nothing that the type does not.
  if (prose.type === "boolean") return [];
  const { marked } = prose;
  const found = [
    formal(marked),
    compact(marked),
    ...prose.sentences.map((sentence) => inSentence(sentence, prose.name)),
  ];
  const lists = found.filter((values) => values.length > 0);
  if (lists.length === 0)
    lists.push(...[bullets(marked), following(marked), explained(marked), labelled(marked)].slice(0));
  return lists.filter((values) => values.length > 0).map((values) => fact("enum", ...values));
}

const bullet = /^- (.*)$/;

function value(text: string): string {
  const bold = strong(text)[0];
  return (bold ?? plain(text)).replace(/[:;].*$/, (rest) => (bold === undefined ? "" : rest)).replaceAll('"', "");
}

/** The bullets under "Enumeration values:". */
function formal(marked: readonly string[]): string[] {
  const start = marked.findIndex((paragraph) => /^Enumeration values:$/.test(paragraph));
  if (start < 0) return [];
  const rest = marked.slice(start + 1);
  const end = rest.findIndex((paragraph) => !bullet.test(paragraph));
  return rest.slice(0, end < 0 ? undefined : end).map((paragraph) => value(paragraph.slice(2)));
}

/** "Enum:[a, b]". */
function compact(marked: readonly string[]): string[] {
  const list = marked
    .map((paragraph) => /^Enum: *\[(.*)\]$/.exec(plain(paragraph))?.[1])
    .find((one) => one !== undefined);
  return list === undefined ? [] : list.split(",").map((one) => one.trim());
}

/** Bullets without an announcement. */
function bullets(marked: readonly string[]): string[] {
  return marked.filter((paragraph) => bullet.test(paragraph)).map((paragraph) => value(paragraph.slice(2)));
}

const announce =
  /(?:which can be(?: set to)?|values? can be(?: set to)?|can only be set to|possible values are|options are|value must be|which is|currently, only|set the parameter to)\s*:?\s+(.*)$/i;
const item = String.raw`\*\*[^*]+\*\*(?:\s*\([^)]*\))?`;
const list = new RegExp(`^${item}(?:(?:,\\s*(?:and|or)?\\s*|\\s+(?:and|or)\\s+)${item})*`);

/** "which can be **a**, **b**, or **c**", "The value must be **x**". */
function inSentence(sentence: string, name: string): string[] {
  const blank = /You can set the parameter to (\w+) or leave it blank/.exec(plain(sentence));
  if (blank !== null) return [blank[1] ?? "", ""];
  const match = announce.exec(sentence);
  const subject = /^\*\*([A-Z]\w*)\*\*/.exec(sentence)?.[1];
  // A sentence that starts with the name of a part, such as FREQ, tells the part's values.
  if (match === null || (subject !== undefined && subject !== name)) return [];
  const values = list.exec(match[1] ?? "");
  if (values === null || /^ by default/.test((match[1] ?? "").slice(values[0].length))) return [];
  return strong(values[0].replace(/\([^)]*\)/g, ""));
}

/** "The value can be one or more of the following:" and a paragraph of values, or paragraphs that each explain one. */
function following(marked: readonly string[]): string[] {
  const at = marked.findIndex((paragraph) => /(?:of the following|possible values are):$/i.test(plain(paragraph)));
  const next = at < 0 ? undefined : marked[at + 1];
  return next !== undefined && /^\w+(?:, \w+)+$/.test(next) ? next.split(", ") : [];
}

/** "**0**: disk backup; **1**: VM backup", "**a** indicates ...; **b** indicates ...": two at least. */
function explained(marked: readonly string[]): string[] {
  const parts = marked.flatMap((paragraph) => [...paragraph.matchAll(/\*\*([^*]+)\*\*(?::| indicates) /g)]);
  return parts.length < 2 ? [] : [...new Set(parts.map(([, inner = ""]) => plain(inner)))];
}

/** "Server vault: **a**; disk vault: **b**": two at least in one paragraph. */
function labelled(marked: readonly string[]): string[] {
  const parts = marked.flatMap((paragraph) => {
    const found = [...paragraph.matchAll(/(?:^|; )[A-Z][a-z ]+: \*\*([^*]+)\*\*/g)];
    return found.length < 2 ? [] : found;
  });
  return parts.map(([, inner = ""]) => plain(inner));
}
