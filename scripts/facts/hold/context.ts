import type { Document, Entry } from "../../generate/document.ts";
import type { Fact, FactKind, Finding } from "../fact.ts";
import type { Page } from "../page/page.ts";
import { type Checked, type Target, check } from "../spec/check.ts";
import { conflictsOn, recordOf } from "../spec/conflicts.ts";
import { type Node, child } from "../spec/node.ts";
import { type Place, itemsOf } from "../spec/place.ts";

/** One page held against one operation. */
export interface Context {
  readonly document: Document;
  readonly entry: Entry;
  readonly operation: Node;
  readonly page: Page;
  readonly findings: Finding[];
  /** Which objects of the bundle have a source, and for which kinds of facts. */
  readonly sourced: Map<Node, Set<FactKind>>;
}

/** Checks a fact in its place and notes what was found. */
export function hold(context: Context, where: string, fact: Fact, target: Target, name: string): boolean {
  for (const raw of target.place.raws) mark(context, raw, fact.kind);
  if (target.parameter !== undefined) mark(context, target.parameter, fact.kind);
  // What is unique is an item of the list, and the list is what says so.
  if (fact.kind === "uniqueItems") for (const raw of target.owner?.parent.raws ?? []) mark(context, raw, fact.kind);
  const found = check(fact, target);
  const { owner, place, parameter, document } = target;
  const above = owner === undefined ? [] : [...nodesOf(owner.place), ...nodesOf(owner.parent)];
  const items = itemsOf(document, place);
  const own = [...nodesOf(place), ...(items === undefined ? [] : nodesOf(items)), ...(parameter ? [parameter] : [])];
  note(context, where, fact, found, own, above, name);
  return found.held;
}

/** Notes a fact as held or not; what is not may be recorded as a conflict, on the element or above it. */
export function note(
  context: Context,
  where: string,
  { kind, values }: Fact,
  { held, spec }: Checked,
  own: readonly Node[],
  above: readonly Node[],
  name: string,
): void {
  const { page, entry, operation, findings } = context;
  const onParents = [...above, operation].flatMap((node) => conflictsOn(node));
  const onElement = [...new Set(own)].flatMap((node) => conflictsOn(node));
  const difference = { kind, name, documented: values, spec };
  const conflict = held ? undefined : recordOf(difference, onElement, onParents);
  findings.push({
    page: page.title,
    operation: entry.operation.operationId,
    place: where,
    kind,
    documented: values.join(", "),
    spec,
    verdict: held ? "held" : conflict !== undefined ? "recorded" : spec === "" ? "missing" : "different",
    ...(conflict === undefined ? {} : { conflict }),
  });
}

export function mark({ sourced }: Context, node: Node, kind: FactKind): void {
  const kinds = sourced.get(node) ?? new Set();
  sourced.set(node, kinds.add(kind));
}

export function nodesOf(place: Place): Node[] {
  return [...new Set(place.ways.flat())];
}

/** The operation as it stands in the document, with the keys that are ours. */
export function operationNode(document: Document, { path, method }: Entry): Node {
  const paths: Node = document.paths;
  return child(child(paths, path), method) ?? {};
}
