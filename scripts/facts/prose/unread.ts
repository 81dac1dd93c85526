import type { Page } from "../page/page.ts";
import { plain } from "../rst/inline.ts";
import { factsInProse, proseOf } from "./prose.ts";

const telling =
  /\d|\b(?:can|only|must|cannot|maximum|minimum|default|unique|null|empty|blank|mandatory|optional|required|format|at least|at most|up to)\b/i;

/**
 * The sentences of descriptions that speak of limits, values or conditions and from which no fact was read.
 *
 * They show where the reader is blind: somebody has to hold them against the spec by eye.
 */
export function unread({ tables }: Page): string[] {
  const sentences = tables.flatMap(({ rows }) =>
    rows.flatMap((row) => {
      // Values that a list of sentences explains are read from all of them together.
      const listed = factsInProse(row).some(({ kind }) => kind === "enum");
      return proseOf(row)
        .sentences.filter((sentence) => telling.test(sentence) && !/^(?:- |For details)/.test(sentence))
        .filter((sentence) => !(listed && /\*\*/.test(sentence)) && !/:$/.test(sentence))
        .filter((sentence) => factsInProse({ ...row, description: [sentence] }).length === 0)
        .map((sentence) => `${row.name}: ${plain(sentence)}`);
    }),
  );
  return [...new Set(sentences)];
}
