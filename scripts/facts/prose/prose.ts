import { type Fact, distinct, fact } from "../fact.ts";
import type { Row } from "../page/page.ts";
import { readType } from "../page/types.ts";
import { plain } from "../rst/inline.ts";
import { boundsOf } from "./bounds.ts";
import { defaultsOf } from "./defaults.ts";
import { enumsOf } from "./enums.ts";
import { formatsOf } from "./formats.ts";
import { textRulesOf } from "./text-rules.ts";

/** A row's description, cut up for those that look for facts in it. */
export interface Prose {
  readonly name: string;
  readonly type: string | undefined;
  /** Paragraphs with markup, as bold text tells values from words. */
  readonly marked: readonly string[];
  /** Sentences with markup. */
  readonly sentences: readonly string[];
}

export function proseOf(row: Row): Prose {
  return {
    name: row.name,
    type: row.type === undefined ? undefined : readType(row.type)?.type,
    marked: row.description,
    sentences: row.description.flatMap((paragraph) => paragraph.split(/(?<=[^.]\.\)?|;)\s+(?=[A-Z*"(])/)),
  };
}

/** The facts that a row's description carries, formally or in prose. */
export function factsInProse(row: Row): Fact[] {
  const prose = proseOf(row);
  const readers = [boundsOf, defaultsOf, enumsOf, textRulesOf, formatsOf];
  return distinct([...readers.flatMap((read) => read(prose)), ...conditionsOf(prose)]);
}

/** What one field asks of others. */
function conditionsOf({ sentences }: Prose): Fact[] {
  return sentences.flatMap((sentence): Fact[] => {
    const dependent = /if this parameter is (?:configured|set), (\w+) is mandatory/i.exec(plain(sentence));
    const empty = /\bif the value of this parameter is null\b/i.test(sentence);
    return [
      ...(dependent === null ? [] : [fact("dependent", dependent[1] ?? "")]),
      ...(empty ? [fact("nullable", "null")] : []),
    ];
  });
}
