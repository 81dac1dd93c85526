import openapiTS, { astToString, type OpenAPI3 } from "openapi-typescript";
import ts from "typescript";
import { entriesOf, isRef, jsonSchema, resolve, type Document, type Ref, type Schema } from "./document.ts";
import { tidied, withFacts, type Described } from "./jsdoc.ts";

const mark = "x-open";

/** The TypeScript types of a document; the given enums take any other value too. */
export async function typesOf(document: Document, open: ReadonlySet<Schema>): Promise<string> {
  // openapi-typescript works on a copy, so the open ones are known by a mark, not by identity.
  const text = JSON.stringify(document, (_, value: unknown) => {
    if (typeof value !== "object" || value === null) return value;
    if (isRef(value) && value.$ref.startsWith("#/components/schemas/")) {
      return { description: resolve<Schema>(document, value).description, ...value };
    }
    const marked = open.has(value) ? { ...value, [mark]: true } : value;
    return isDescribed(value) ? { ...marked, ...withFacts(document, value) } : marked;
  });
  const nodes = await openapiTS(JSON.parse(text) as OpenAPI3, {
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    rootTypesKeepCasing: true,
    emptyObjectsUnknown: true,
    defaultNonNullable: false,
    silent: true,
    transform: (schema) => (Reflect.get(schema, mark) === true ? openUnion(schema as Schema) : undefined),
  });
  return astToString(named(nodes).map(withTidyComments));
}

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

/** Whether an element is a parameter or a schema with a text of its own. */
function isDescribed(value: object): value is Described {
  return "description" in value && typeof value.description === "string" && ("schema" in value || "type" in value);
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

/**
 * Declares each schema under its name, with `components` naming it, instead of the other way round: editors then show
 * `BackupResp` where they showed twenty lines of its members.
 */
function named(nodes: readonly ts.Node[]): ts.Node[] {
  const { factory } = ts;
  const schemas = new Map<string, ts.PropertySignature>();
  const reference = (name: string) => factory.createTypeReferenceNode(name);

  const visit = (node: ts.Node): ts.Node => {
    const name = schemaNamed(node);
    return name === undefined ? ts.visitEachChild(node, visit, undefined) : reference(name);
  };
  const components = (node: ts.Node): ts.Node => {
    if (
      !ts.isPropertySignature(node) ||
      textOf(node.name) !== "schemas" ||
      !node.type ||
      !ts.isTypeLiteralNode(node.type)
    ) {
      return ts.visitEachChild(node, ts.isInterfaceDeclaration(node) ? components : visit, undefined);
    }
    const names = node.type.members.filter(ts.isPropertySignature).map((member) => {
      const name = textOf(member.name);
      schemas.set(name, member);
      return factory.createPropertySignature(undefined, member.name, member.questionToken, reference(name));
    });
    return factory.updatePropertySignature(node, undefined, node.name, undefined, factory.createTypeLiteralNode(names));
  };

  const declared = nodes.map((node) =>
    ts.isInterfaceDeclaration(node) && node.name.text === "components" ? components(node) : visit(node),
  );
  return declared.map((node) => {
    const schema = ts.isTypeAliasDeclaration(node) ? schemas.get(node.name.text) : undefined;
    if (schema?.type === undefined || !ts.isTypeAliasDeclaration(node)) return node;
    const alias = factory.createTypeAliasDeclaration(
      node.modifiers,
      node.name,
      undefined,
      ts.visitNode(schema.type, visit, ts.isTypeNode),
    );
    return ts.setSyntheticLeadingComments(alias, ts.getSyntheticLeadingComments(schema));
  });
}

/** The name in `components["schemas"]["Name"]`. */
function schemaNamed(node: ts.Node): string | undefined {
  if (!ts.isIndexedAccessTypeNode(node) || !ts.isIndexedAccessTypeNode(node.objectType)) return undefined;
  const { objectType: root, indexType: group } = node.objectType;
  if (!ts.isTypeReferenceNode(root) || textOf(root.typeName) !== "components" || literalOf(group) !== "schemas")
    return undefined;
  return literalOf(node.indexType);
}

function literalOf(node: ts.TypeNode): string | undefined {
  return ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal) ? node.literal.text : undefined;
}

function textOf(node: ts.Node): string {
  return ts.isIdentifier(node) || ts.isStringLiteral(node) ? node.text : "";
}

/** openapi-typescript's comments in the form that editors show best. */
function withTidyComments<Node extends ts.Node>(node: Node): Node {
  const comments = ts.getSyntheticLeadingComments(node)?.flatMap((comment) => {
    const lines = tidied(
      comment.text
        .replace(/^\*/, "")
        .split("\n")
        .map((line) => line.replace(/^ \* ?/, "")),
    );
    if (lines.length === 0) return [];
    const all = lines.flatMap((line) => line.split("\n"));
    const text =
      all.length === 1 ? `* ${all[0] ?? ""} ` : `*\n${all.map((line) => ` * ${line}`.trimEnd()).join("\n")}\n `;
    return [{ ...comment, text }];
  });
  if (comments !== undefined) ts.setSyntheticLeadingComments(node, comments);
  ts.forEachChild(node, (child) => {
    withTidyComments(child);
  });
  return node;
}
