// What the rules know about a document's nodes.

export const isText = (value) => typeof value === "string" && value.trim() !== "";

export const isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

/** What a message calls an operation. */
export const nameOf = (operation, ctx) => operation.operationId ?? String(ctx.key).toUpperCase();

/** The node that a node stands for, and the file that this node's own references start from. */
export function follow(ctx, node, from) {
  if (!isText(node?.$ref)) return { node, from };
  const { node: target, location } = ctx.resolve(node, from);
  return { node: target, from: location?.source.absoluteRef };
}

/** The fields of an object schema, by name, those of its `allOf` parts included. */
export function fieldsOf(ctx, schema, from, seen = new Set()) {
  const { node, from: file } = follow(ctx, schema, from);
  if (!isRecord(node) || seen.has(node)) return new Map();
  seen.add(node);
  const inherited = (node.allOf ?? []).flatMap((part) => [...fieldsOf(ctx, part, file, seen)]);
  const own = Object.entries(node.properties ?? {}).map(([name, field]) => [name, { schema: field, from: file }]);
  return new Map([...inherited, ...own]);
}
