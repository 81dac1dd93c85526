import { entriesOf, jsonSchema, resolve, type Document, type Ref, type Schema } from "./document.ts";

/**
 * The schemas with an enum that answers reach: a cloud may add a value tomorrow, so their types stay open.
 * `fail` is called for one that a request reaches as well, where it would have to be closed.
 */
export function openEnums(document: Document, fail: (operationId: string, values: string) => never): Set<Schema> {
  const answers = new Set<Schema>();
  const entries = entriesOf(document);
  for (const { operation } of entries) {
    for (const answer of Object.values(operation.responses)) {
      for (const media of Object.values(resolve(document, answer).content ?? {}))
        reach(document, media.schema, answers);
    }
  }
  for (const { operation, parameters } of entries) {
    const requests = new Set<Schema>();
    for (const { schema } of parameters) reach(document, schema, requests);
    if (operation.requestBody !== undefined) {
      reach(document, jsonSchema(resolve(document, operation.requestBody).content), requests);
    }
    for (const schema of requests) {
      if (schema.enum !== undefined && answers.has(schema)) fail(operation.operationId, schema.enum.join(", "));
    }
  }
  return new Set([...answers].filter((schema) => schema.enum !== undefined));
}

function reach(document: Document, start: Schema | Ref | undefined, reached: Set<Schema>): void {
  if (start === undefined) return;
  const schema = resolve<Schema>(document, start);
  if (reached.has(schema)) return;
  reached.add(schema);
  const { items, additionalProperties, properties = {}, allOf = [], anyOf = [], oneOf = [] } = schema;
  for (const part of [items, ...Object.values(properties), ...allOf, ...anyOf, ...oneOf])
    reach(document, part, reached);
  if (typeof additionalProperties === "object") reach(document, additionalProperties, reached);
}
