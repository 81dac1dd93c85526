import { entriesOf, resolve, type Document } from "./document.ts";

/** The schemas of a document's answers, without prose, for checking what a cloud really sends. */
export interface AnswerSchemas {
  readonly operations: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly schemas: Readonly<Record<string, unknown>>;
}

const told = ["type", "enum", "properties", "required", "items", "additionalProperties", "allOf", "anyOf", "oneOf"];

export function answersOf(document: Document): AnswerSchemas {
  const reached = new Map<string, unknown>();

  /** What of a schema can be held against a value. Names of properties are no keywords. */
  function bare(schema: unknown): unknown {
    if (Array.isArray(schema)) return schema.map(bare);
    if (typeof schema !== "object" || schema === null) return schema;
    if ("$ref" in schema && typeof schema.$ref === "string") return { $ref: reach(schema.$ref) };
    const kept = Object.entries(schema).filter(([key]) => told.includes(key));
    return Object.fromEntries(
      kept.map(([key, value]: [string, unknown]) => {
        if (key !== "properties" || typeof value !== "object" || value === null) return [key, bare(value)];
        return [key, Object.fromEntries(Object.entries(value).map(([name, property]) => [name, bare(property)]))];
      }),
    );
  }

  function reach(ref: string): string {
    const name = ref.split("/").at(-1) ?? "";
    if (!reached.has(name)) {
      reached.set(name, {});
      reached.set(name, bare(resolve<object>(document, { $ref: ref })));
    }
    return name;
  }

  const operations = entriesOf(document).map(({ operation }): [string, Record<string, unknown>] => {
    const answers = Object.entries(operation.responses).flatMap(([status, given]): [string, unknown][] => {
      if (!/^[23]/.test(status)) return [];
      const [media] = Object.values(resolve(document, given).content ?? {});
      return media?.schema === undefined ? [] : [[status, bare(media.schema)]];
    });
    return [operation.operationId, Object.fromEntries(answers)];
  });
  return {
    operations: Object.fromEntries(operations),
    schemas: Object.fromEntries([...reached].sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}
