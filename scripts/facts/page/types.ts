import { plain, references } from "../rst/inline.ts";

/** What a page's type column says. */
export interface TypeName {
  readonly type: string;
  readonly items?: string;
  /** The label of the table that lists the fields. */
  readonly label?: string;
  /** The name of the type, where a table is called by it: `list<link>`. */
  readonly named?: string;
}

const words = new Map([
  ["string", "string"],
  ["strings", "string"],
  ["integer", "integer"],
  ["integers", "integer"],
  ["int", "integer"],
  ["long", "integer"],
  ["boolean", "boolean"],
  ["booleans", "boolean"],
  ["bool", "boolean"],
  ["float", "number"],
  ["double", "number"],
  ["number", "number"],
  ["object", "object"],
  ["objects", "object"],
  ["dict", "object"],
  ["map", "object"],
  ["list", "array"],
  ["array", "array"],
]);

/** Reads a type such as `Array of Tag objects`, `list<dict>` or `int`; `undefined` for a word that no page has used. */
export function readType(cell: string): TypeName | undefined {
  const text = plain(cell).trim();
  const label = references(cell)[0];
  const link = label === undefined ? {} : { label };
  const array = /^(?:array of (?:.* )?(\w+)|list<(\w+)>|(\w+)\[\])$/i.exec(text);
  if (array !== null) {
    const inner = array[1] ?? array[2] ?? array[3] ?? "";
    const items = words.get(inner.toLowerCase());
    // A word that is no type names a table of fields: `list<link>`.
    return { type: "array", items: items ?? "object", ...(items === undefined ? { named: inner } : {}), ...link };
  }
  if (/^map<.*>$/i.test(text)) return { type: "object" };
  const last = words.get((/(\w+)$/.exec(text)?.[1] ?? "").toLowerCase());
  return last === undefined ? undefined : { type: last, ...link };
}
