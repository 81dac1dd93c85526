/** JSON whose shape is not known, as the extensions and examples of a spec are. */
export type Json = Record<string, unknown>;

export function isJson(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function valueAt(node: unknown, ...keys: readonly string[]): unknown {
  let value = node;
  for (const key of keys) value = typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
  return value;
}

export function textAt(node: unknown, ...keys: readonly string[]): string | undefined {
  const value = valueAt(node, ...keys);
  return typeof value === "string" && value !== "" ? value : undefined;
}

export function listAt(node: unknown, ...keys: readonly string[]): readonly unknown[] {
  const value = valueAt(node, ...keys);
  return Array.isArray(value) ? value : [];
}

/** What stands under these is data, not description. */
const data = new Set(["example", "examples", "default", "enum", "const", "value"]);

/** Visits every object of a document, with the keys that lead to it and the object around it. */
export function walk(
  node: unknown,
  visit: (node: Json, keys: readonly string[], parent: Json | undefined) => void,
  keys: readonly string[] = [],
  parent?: Json,
): void {
  if (Array.isArray(node)) {
    node.forEach((item: unknown, index) => {
      walk(item, visit, [...keys, String(index)], parent);
    });
  } else if (isJson(node)) {
    visit(node, keys, parent);
    // A field of a schema may be called `value` or `default`: then its key is a name.
    const named = ["properties", "schemas", "responses", "parameters"].includes(keys.at(-1) ?? "");
    for (const [key, value] of Object.entries(node)) {
      if (named || !data.has(key)) walk(value, visit, [...keys, key], node);
    }
  }
}
