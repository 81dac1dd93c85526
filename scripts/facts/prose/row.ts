import { type Fact, fact } from "../fact.ts";
import type { Row } from "../page/page.ts";
import { readType } from "../page/types.ts";
import { plain } from "../rst/inline.ts";
import { factsInProse, proseOf } from "./prose.ts";

/** Every fact of a table's row, but that there is the row. */
export function factsOfRow(row: Row): Fact[] {
  const type = row.type === undefined ? undefined : readType(row.type);
  const types = type === undefined ? [] : [fact("type", type.type, ...(type.items === undefined ? [] : [type.items]))];
  return [...(row.mandatory === undefined ? [] : factsOfMandatory(row.mandatory)), ...types, ...factsInProse(row)];
}

/** Rows with a type that the check does not know: their type would go unchecked. */
export function unknownType(row: Row): boolean {
  return row.type !== undefined && readType(row.type) === undefined;
}

/** The facts of the column "Mandatory". */
function factsOfMandatory(cell: string): Fact[] {
  const text = plain(cell);
  const facts: Fact[] = [{ kind: "required", values: [/^yes/i.test(text) ? "yes" : "no"] }];
  const either = /either this (?:field|parameter) or (\w+) must be specified/i.exec(text);
  if (either !== null) facts.push({ kind: "either", values: [either[1] ?? ""] });
  return facts;
}

/** Rows for the fields that a row's description tells of: "The **a** field is supported. If **a** is set to **x** ..." */
export function rowsInProse(row: Row): Row[] {
  const { sentences } = proseOf(row);
  const names = sentences.flatMap((sentence) => /^The \*\*(\w+)\*\* field is supported/.exec(sentence)?.[1] ?? []);
  return names.map((name) => {
    const set = new RegExp(`\\*\\*${name}\\*\\* is set to \\*\\*([^*]+)\\*\\*`);
    const values = sentences.flatMap((sentence) => set.exec(sentence)?.[1] ?? []);
    return { name, description: values.length === 0 ? [] : [`Enum:[${values.join(", ")}]`] };
  });
}
