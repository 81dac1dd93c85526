import { type Fact, distinct, fact } from "../page.ts";
import { plain } from "./blocks.ts";

/** A description, with what its row says of the value. */
export interface Description {
  readonly name: string;
  readonly type: string | undefined;
  readonly paragraphs: readonly string[];
}

type Reader = (found: readonly string[], about: Description) => Fact[];

const bounds: Reader = ([least = "", most = ""]) => [fact("minimum", least), fact("maximum", most)];
const lengths: Reader = ([least = "", most = ""]) => [fact("minLength", least), fact("maxLength", most)];
const sample: Reader = ([shown = ""], { name, type }) =>
  (type === "string" || type === undefined) && !shown.startsWith(`${name}=`) ? [fact("accepts", shown)] : [];
const fallback: Reader = ([value = ""]) => [
  fact("default", value.replace(/\.$/, "").replace(/^(?:True|False)$/, lower)),
];
const lower = (word: string): string => word.toLowerCase();

/** The phrases that carry facts, as pages word them. Bold is left out but where a phrase asks for it. */
const phrases: readonly (readonly [RegExp, Reader])[] = [
  // Numbers.
  [
    /^(Minimum|Maximum)(?: value| length)?: *(-?\d+)(?: characters)?$/,
    ([which = "", bound = ""], { type }) => [limit(which, bound, type)],
  ],
  [/(?:rang(?:es|ing)|integer|number) \(?from (-?\d+) to (-?\d+)/i, bounds],
  [/\((\d+) to (\d+) days\)|can be (-\d+) or \d+-(\d+)/, bounds],
  [/\bmaximum value is (-?\d+)/, ([most = ""]) => [fact("maximum", most)]],
  [/\bminimum value (?:of \w+ )?is (-?\d+)/, ([least = ""]) => [fact("minimum", least)]],
  [/\b(non-negative|positive) integer/, ([sign]) => [fact("minimum", sign === "positive" ? 1 : 0)]],
  // Texts.
  [/maximum length of .* is (\d+) characters.* that is (\d+) characters/, (both) => [fact("maxLength", ...both)]],
  [/(\d+) to (\d+) characters/, lengths],
  [/(?:maximum of|up to) (\d+) (?:Unicode )?characters/, ([most = ""]) => [fact("maxLength", most)]],
  [/(?<!length.*)(?:\bis|contains) (\d+) characters/, ([size = ""]) => lengths([size, size], nothing)],
  [/cannot be (?:an empty string|left null|left blank)/, () => [fact("minLength", 1)]],
  [/\b(?<!not )can be an empty (?:character )?string/, () => [fact("minLength", 0)]],
  [/(?:consisting of|chosen from|including only|can contain) (.*\bletters\b.*)/, charset],
  [/(?:cannot|must not) contain (.*)$/, excluded],
  [
    /(?:not starting with|cannot start with) (\w+)|cannot contain only (\S)\.?$/,
    ([start = ""]) => [fact("refuses", start)],
  ],
  [/\bUUIDs?\b/, (_, { type }) => (type === "string" ? [fact("accepts", "3c5a3015-c3a0-4dc6-a1e2-917b90f62319")] : [])],
  [/in (?:the )?(%\S+|UTC\S*) format|format of (HH:mm)|format is (UTC\S+)/, ([form = ""]) => timeLike(form)],
  [/for example, \*\*([^*]+)\*\*/i, sample],
  [/set this parameter to \*\*([^*]+)\*\*/, sample],
  [/for example, (\d{4}-\d{2}-\d{2}T\S+?|UTC\S+?)(?=\.?$|\.? )/i, sample],
  [
    /The key can be as follows: (.*?)\.?$/,
    ([keys = ""]) => keys.split(", ").map((key) => fact("accepts", `${key}:asc,${key}`)),
  ],
  // Lists.
  [/^Array Length: *(\d+) *- *(\d+)$/, ([least = "", most = ""]) => [fact("minItems", least), fact("maxItems", most)]],
  [
    /(?:up to|maximum of) (\d+) (?!characters|Unicode)[a-z]+/i,
    ([most = ""], { type }) => ofList("maxItems", most, type),
  ],
  [/only one key is supported/i, (_, { type }) => ofList("maxItems", 1, type)],
  [/cannot be an empty list|\bvalue can be one or more of/, (_, { type }) => ofList("minItems", 1, type)],
  [/must be unique/, () => [fact("uniqueItems", "true")]],
  // Whatever the value is.
  [/\bdefault(?: value)? ?(?:is|:) (?!to\b)([^\s,;()]+)|\bvalue defaults to ([^\s,;()]+)/i, fallback],
  [/\bwhich is (\S+) by default/, fallback],
  [/\bif this key is not specified, the value is (\S+)/i, fallback],
  [/(?<!cannot be |left |: )\bnull\b/i, (_, { type }) => (type === "object" ? [] : [fact("null", "null")])],
  [/(?:added|available) in (?:the )?(?:version )?(\d+\.\d+)/, ([version = ""]) => [fact("microversion", version)]],
];

const nothing: Description = { name: "", type: undefined, paragraphs: [] };

/** The facts of a description, and its sentences that seem to carry one which none of the phrases reads. */
export function factsIn(about: Description): { readonly facts: Fact[]; readonly unread: string[] } {
  const values = enumOf(about);
  // Sentences, or names of fields that come twice, are no values.
  const listed = values.some((value) => value.includes(" ")) || new Set(values).size < values.length ? [] : values;
  const read = sentencesOf(about).map((sentence) => ({ sentence, facts: factsOfSentence(sentence, about) }));
  const silent = read.filter(
    ({ sentence, facts }) => facts.length === 0 && listed.length === 0 && telling.test(sentence),
  );
  const enums = listed.length === 0 ? [] : [fact("enum", ...listed)];
  return {
    facts: distinct([...enums, ...read.flatMap(({ facts }) => facts)]),
    unread: silent.map(({ sentence }) => `${about.name}: ${plain(sentence)}`),
  };
}

const telling = /\b(?:must|cannot|only|maximum|minimum|default|unique|null|empty|mandatory|format|up to)\b/i;

function sentencesOf({ paragraphs }: Description): string[] {
  return paragraphs.flatMap((paragraph) => paragraph.split(/(?<=[^.]\.\)?)\s+(?=[A-Z*"(])/));
}

function factsOfSentence(sentence: string, about: Description): Fact[] {
  // A part of the value, such as BYHOUR in a rule of a calendar, has bounds of its own, which are not the field's.
  const part = /^\*\*([A-Z]\w*)\*\* ranges/.exec(sentence)?.[1];
  if (part !== undefined && part !== about.name) return [];
  return phrases.flatMap(([phrase, reader]) => {
    const found = phrase.exec(phrase.source.includes(String.raw`\*\*`) ? sentence : plain(sentence));
    return found === null
      ? []
      : reader(
          found.slice(1).filter((group) => group !== undefined),
          about,
        );
  });
}

const item = String.raw`(?:\*\*[^*]+\*\*|[\w:]+(?= \(|, | or | and |\.|$))(?: ?\([^)]*\))?`;
const announced = new RegExp(
  String.raw`(?:which can be(?: set to)?|values? (?:can|must) be(?: set to)?|can only be set to|possible values are|valid values? (?:is|are)|options are|which is|currently, only|set the parameter to):? ` +
    String.raw`(${item}(?:(?:,? (?:and|or) |, )${item})*)(?! by default)`,
  "i",
);

/** The values that there are: as a list, in a sentence, or each with its meaning. A boolean's say nothing new. */
function enumOf({ name, type, paragraphs }: Description): string[] {
  if (type === "boolean" || type === "object") return [];
  const formal = paragraphs.flatMap((one) => /^Enum: *\[(.*)\]$/.exec(plain(one))?.[1]?.split(/, */) ?? []);
  const bullets = paragraphs
    .filter((one) => one.startsWith("- "))
    .map((one) => /\*\*([^*]+)\*\*/.exec(one)?.[1] ?? /^- ([\w:]+)(?=:|$)/.exec(one)?.[1]);
  if (formal.length > 0) return formal;
  if (bullets.length > 0 && bullets.every((one) => one !== undefined))
    return bullets.map((one) => one.replaceAll('"', ""));
  const blank = /set the parameter to (\w+) or leave it blank/.exec(plain(paragraphs.join(" ")))?.[1];
  if (blank !== undefined) return [blank, ""];
  for (const sentence of sentencesOf({ name, type, paragraphs })) {
    const part = /^\*\*([A-Z]\w*)\*\*/.exec(sentence)?.[1];
    const list = part === undefined || part === name ? announced.exec(sentence)?.[1] : undefined;
    if (list !== undefined && (list.includes("**") || / (?:or|and) /.test(list))) return valuesIn(list);
  }
  const at = paragraphs.findIndex((one) => /of the following:$/i.test(plain(one)));
  const next = at < 0 ? undefined : paragraphs[at + 1];
  if (next !== undefined && /^\w+(?:, \w+)+$/.test(next)) return next.split(", ");
  const meant = paragraphs.flatMap((one) => [
    ...one.matchAll(/(?:^|[;.,:] )(?:\*\*([^*]+)\*\*|([\w:-]+))(?:: | indicates )/g),
  ]);
  const values = meant.map(([, bold, word]) => bold ?? word ?? "").filter((one) => !limits.test(one));
  return values.length < 2 ? [] : [...new Set(values)];
}

const limits = /^(?:Minimum|Maximum|Default)$/i;

function valuesIn(list: string): string[] {
  return list
    .replace(/ ?\([^)]*\)/g, "")
    .split(/,? (?:and|or) |, /)
    .map(plain);
}

function limit(which: string, bound: string, type: string | undefined): Fact {
  const key = which === "Minimum" ? "min" : "max";
  if (type === "array") return fact(`${key}Items`, bound);
  return type === "string" ? fact(`${key}Length`, bound) : fact(`${key}imum`, bound);
}

function ofList(kind: "minItems" | "maxItems", count: string | number, type: string | undefined): Fact[] {
  return type === "array" ? [fact(kind, count)] : [];
}

/** "letters, digits, hyphens (-), and underscores (_)": a text of these is taken, another is not. */
function charset([what = ""]: readonly string[]): Fact[] {
  const classes = { aZ: /\bletters\b/, "09": /\bdigits\b/, _: /\bunderscores?\b/, "-": /\bhyphens?\b/ };
  const good = Object.entries(classes).flatMap(([characters, word]) => (word.test(what) ? characters : ""));
  return [fact("accepts", good.join("")), ...["!", "ä", "b c", "%"].map((bad) => fact("refuses", `a${bad}`))];
}

/** "ASCII (0-31), equal signs (=), asterisks (*)". */
function excluded([what = ""]: readonly string[]): Fact[] {
  const named = [...what.matchAll(/\((\S)\)/g)].map(([, character = ""]) => character);
  const run = Array.from(/characters: (\S+)$/.exec(what)?.[1] ?? "");
  const control = /ASCII(?: characters)? \(0-31\)/.test(what) ? ["\u0001"] : [];
  const characters = new Set([...named, ...run, ...control, ...(what.includes("backslash") ? ["\\"] : [])]);
  return [...characters].map((character) => fact("refuses", `a${character}a`));
}

/** A time written in the form. */
function timeLike(form: string): Fact[] {
  const parts = {
    "%YYYY": "2020",
    "%mm": "02",
    "%dd": "03",
    "%HH": "04",
    "%MM": "05",
    "%SS": "06",
    HH: "12",
    mm: "00",
    "+/-": "+",
  };
  const sample = Object.entries(parts).reduce(
    (text, [part, value]) => text.replace(part, value),
    form.replace(/\.$/, ""),
  );
  return /\d/.test(sample) ? [fact("accepts", sample), fact("refuses", "x:x:x")] : [];
}
