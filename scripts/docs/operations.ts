import {
  answerSchema,
  entriesOf,
  propertiesOf,
  requestSchema,
  resolve,
  type Document,
  type Entry,
  type Ref,
  type Schema,
} from "../generate/document.ts";
import { textAt } from "../json.ts";
import { isLegacy, type ServiceNotes } from "./services.ts";

/** What the start page and its search know of an operation. */
export interface OperationFacts {
  readonly id: string;
  readonly link: string;
  readonly service: string;
  readonly factory: string;
  /** As it is called: `cbr.listBackups`. */
  readonly call: string;
  readonly method: string;
  readonly path: string;
  readonly summary: string;
  readonly description: string;
  readonly tag: string;
  readonly deprecated: boolean;
  /** Whether the service is for those who have it already. */
  readonly legacy: boolean;
  /** Parameters and fields of the body. */
  readonly parameters: readonly string[];
  /** Values that parameters take: `status: error`. */
  readonly values: readonly string[];
  /** Fields of the answer. */
  readonly fields: readonly string[];
}

/** The page of a service, and an operation on it. */
export function linkTo(id: string, operationId?: string): string {
  return operationId === undefined ? `${id}.html` : `${id}.html#operation/${operationId}`;
}

export function operationsOf(id: string, document: Document, { factory, variable }: ServiceNotes): OperationFacts[] {
  return entriesOf(document).map((entry) => {
    const { path, method, operation, parameters } = entry;
    return {
      id: `${id} ${operation.operationId}`,
      link: linkTo(id, operation.operationId),
      service: document.info.title,
      factory,
      call: `${variable}.${operation.operationId}`,
      method: method.toUpperCase(),
      path,
      summary: operation.summary ?? operation.operationId,
      description: operation.description ?? "",
      tag: textAt(operation, "tags", "0") ?? "",
      deprecated: operation.deprecated === true,
      legacy: isLegacy(id),
      parameters: [
        ...new Set([...parameters.map(({ name }) => name), ...fieldsOf(document, requestSchema(document, operation))]),
      ],
      values: [...new Set(valuesOf(document, entry))],
      fields: [...new Set(fieldsOf(document, answerSchema(document, operation)))],
    };
  });
}

function valuesOf(document: Document, { parameters }: Entry): string[] {
  return parameters.flatMap(({ name, schema = {} }) => {
    const own = resolve<Schema>(document, schema);
    const values = [...(own.enum ?? []), ...(resolve<Schema>(document, own.items ?? {}).enum ?? [])];
    return values.map((value) => `${name}: ${String(value)}`);
  });
}

function fieldsOf(document: Document, given: Schema | Ref | undefined, seen = new Set<Schema>()): string[] {
  if (given === undefined) return [];
  const schema = resolve<Schema>(document, given);
  if (seen.has(schema)) return [];
  seen.add(schema);
  const properties = Object.entries(propertiesOf(document, schema));
  const inside = properties.flatMap(([name, property]) => [name, ...fieldsOf(document, property, seen)]);
  return [...inside, ...fieldsOf(document, schema.items, seen)];
}
