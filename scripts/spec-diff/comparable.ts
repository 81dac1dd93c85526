import { entriesOf, isRef, resolve, type Document, type OperationSpec, type Schema } from "../generate/document.ts";

/** An operation as a caller sees it: what it takes stands in it, whoever it shares that with in the spec. */
type Plain = Readonly<Record<string, unknown>>;

/**
 * The same API with one path for each operation, named after it, and without references: so what two operations share
 * is compared for each of them, and an operation that moved to another path is compared and not lost.
 */
export function comparable(document: Document): Plain {
  const paths = entriesOf(document).map(({ operation, parameters }) => {
    const { responses, requestBody, ...rest } = operation;
    const plain = { ...rest, parameters, responses, ...(requestBody === undefined ? {} : { requestBody }) };
    return [`/${operation.operationId}`, { post: inlined(document, plain, []) }];
  });
  return {
    openapi: "3.1.0",
    info: { title: "", version: "" },
    paths: Object.fromEntries(paths) as Record<string, { post: OperationSpec }>,
    components: { schemas: document.components?.["schemas"] ?? {} },
  };
}

/** The value with what its references lead to in their place; a schema that holds itself keeps the reference there. */
function inlined(document: Document, value: unknown, above: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((part) => inlined(document, part, above));
  if (typeof value !== "object" || value === null) return value;
  if (isRef(value)) {
    const { $ref } = value;
    return above.includes($ref) ? value : inlined(document, resolve<Schema>(document, value), [...above, $ref]);
  }
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, inlined(document, part, above)]));
}
