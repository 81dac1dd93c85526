import type { Document } from "../../generate/document.ts";

/** A part of a bundle, read key by key: the check asks for keys that no type of ours lists. */
export type Node = Readonly<Record<string, unknown>>;

export function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function nodesIn(value: unknown): Node[] {
  return Array.isArray(value) ? value.filter(isNode) : [];
}

export function child(node: Node | undefined, key: string): Node | undefined {
  const value = node?.[key];
  return isNode(value) ? value : undefined;
}

export function texts(value: unknown): string[] {
  const list: unknown[] = Array.isArray(value) ? value : value === undefined ? [] : [value];
  return list.filter((one) => typeof one === "string");
}

/** What the node's reference leads to, if it is one. */
export function target(document: Document, node: Node): Node | undefined {
  const ref = node["$ref"];
  if (typeof ref !== "string") return undefined;
  let found: unknown = document;
  for (const part of ref.replace(/^#\//, "").split("/")) {
    found = isNode(found) ? found[decodeURIComponent(part).replaceAll("~1", "/").replaceAll("~0", "~")] : undefined;
  }
  return isNode(found) ? found : undefined;
}

/** The node, or what its reference leads to. */
export function follow(document: Document, node: Node | undefined): Node | undefined {
  if (node === undefined) return undefined;
  const led = target(document, node);
  return led === undefined ? node : follow(document, led);
}
