import { type Fact, fact } from "../page.ts";

/**
 * What a page of text is made of, whatever it is written in. Values in bold stand as `**value**`, an item of a list
 * starts with `- `, and a reference to a table stands as `Name <label>`.
 */
export type Block =
  | { readonly kind: "heading" | "paragraph" | "literal" | "label"; readonly text: string }
  | { readonly kind: "directive"; readonly name: string; readonly text: string; readonly items: readonly string[] }
  | TableBlock;

export interface TableBlock {
  readonly kind: "table";
  readonly title: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** The paragraphs of a cell. */
export type Cell = readonly string[];

/** The text without the marks of bold. */
export function plain(text: string): string {
  return text.replaceAll("**", "");
}

export function squeeze(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** What a page's type column says. */
export interface TypeName {
  readonly type: string;
  readonly items?: string | undefined;
  readonly label?: string | undefined;
  /** The name of an object's type, where a table is called by it: `list<link>`. */
  readonly named?: string | undefined;
}

const words = {
  string: /^strings?$/i,
  integer: /^int(?:eger)?s?$/i,
  number: /^float$/i,
  boolean: /^bool(?:ean)?$/i,
  object: /^(?:(?:json)?object|dict)s?$/i,
  array: /^(?:(?:json)?array|list)s?$/i,
};

function wordOf(text: string): string | undefined {
  return Object.entries(words).find(([, word]) => word.test(text))?.[0];
}

/** What a reference names, as `Name <label>` has it. */
export function labelIn(cell: string): string | undefined {
  return / <([\w-]+)>/.exec(cell)?.[1];
}

export function withoutLabel(cell: string): string {
  return cell.replace(/ <[\w-]+>/, "").trim();
}

/** Reads a type such as `Array of Tag <label> objects`, `list<dict>` or `int`. */
export function readType(cell: string): TypeName | undefined {
  const label = labelIn(cell);
  const text = withoutLabel(plain(cell));
  const array = /^(?:array of (?:(\w+) )?(\w+)|list<(\w+)>)$/i.exec(text);
  if (array !== null) {
    const inner = array[2] ?? array[3] ?? "";
    const items = wordOf(inner);
    return { type: "array", items: items ?? "object", named: items === undefined ? inner : array[1], label };
  }
  if (/^map<.*>$/i.test(text)) return { type: "object", label };
  const [, named, last = ""] = /^(?:(\w+) )?(\w+)$/.exec(text) ?? [];
  const type = wordOf(last);
  return type === undefined ? undefined : { type, named, label };
}

export function typeFact(cell: string, read: TypeName | undefined): Fact {
  // A word that no type has is a fact that no spec can hold, so that somebody looks at it.
  return fact("type", read?.type ?? cell, ...[read?.items ?? []].flat());
}

/** The value, without the commas too many that pages have; of text that is no JSON, its words. */
export function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text.replace(/,(?=\s*[}\]])/g, ""));
  } catch {
    return new Words(text);
  }
}

/** An example that is not valid JSON. A spec's correct one has the same words. */
export class Words {
  readonly words: string;
  constructor(text: string) {
    this.words = (text.match(/[\w-]+/g) ?? []).sort().join(" ");
  }
}
