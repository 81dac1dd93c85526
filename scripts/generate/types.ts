import openapiTS, { astToString, type OpenAPI3 } from "openapi-typescript";
import ts from "typescript";
import type { Document, Schema } from "./document.ts";

const mark = "x-open";

/** The TypeScript types of a document; the given enums take any other value too. */
export async function typesOf(document: Document, open: ReadonlySet<Schema>): Promise<string> {
  // openapi-typescript works on a copy, so the open ones are known by a mark, not by identity.
  const text = JSON.stringify(document, (_, value: unknown) =>
    typeof value === "object" && value !== null && open.has(value) ? { ...value, [mark]: true } : value,
  );
  const nodes = await openapiTS(JSON.parse(text) as OpenAPI3, {
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    rootTypesKeepCasing: true,
    emptyObjectsUnknown: true,
    defaultNonNullable: false,
    silent: true,
    transform: (schema) => (Reflect.get(schema, mark) === true ? openUnion(schema as Schema) : undefined),
  });
  return astToString(nodes);
}

/** `"a" | "b" | (string & {})`: editors still offer the known values. */
function openUnion(schema: Schema): ts.TypeNode {
  const { factory } = ts;
  const values = schema.enum ?? [];
  const literals = values.flatMap((value) => {
    if (typeof value === "string") return factory.createLiteralTypeNode(factory.createStringLiteral(value));
    if (typeof value === "number") return factory.createLiteralTypeNode(factory.createNumericLiteral(value));
    return [];
  });
  const types = [schema.type ?? values.map((value) => (value === null ? "null" : typeof value))].flat();
  const rest = [...new Set(types)].map((type) => {
    if (type === "null") return factory.createLiteralTypeNode(factory.createNull());
    const keyword = type === "string" ? ts.SyntaxKind.StringKeyword : ts.SyntaxKind.NumberKeyword;
    return factory.createParenthesizedType(
      factory.createIntersectionTypeNode([factory.createKeywordTypeNode(keyword), factory.createTypeLiteralNode([])]),
    );
  });
  return factory.createUnionTypeNode([...literals, ...rest]);
}
