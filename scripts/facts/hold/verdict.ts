import type { Document, Entry } from "../../generate/document.ts";
import type { Fact, FactKind, Page } from "../page.ts";
import { type Checked, type Target, check } from "./check.ts";
import { isRecord, type Json } from "../../json.ts";
import { itemsOf, nodesIn, nodesOf } from "./spec.ts";

export type Verdict = "held" | "recorded" | "missing" | "different";

/** What was found of a fact. */
export interface Finding {
  readonly file: string;
  readonly operation: string;
  /** Where on the page: the table and its row, or the section. */
  readonly where: string;
  readonly kind: FactKind;
  readonly documented: string;
  readonly spec: string;
  readonly verdict: Verdict;
}

/** A service's document, and what the pages have told of it so far. */
export interface Ledger {
  readonly document: Document;
  readonly findings: Finding[];
  readonly records: ReadonlyMap<Json, readonly ConflictRecord[]>;
  /** Records that excused a fact. */
  readonly used: Set<ConflictRecord>;
  /** Which objects have a source, for which kinds of facts, and each value of an enum. */
  readonly sourced: Map<Json, Set<string>>;
}

/** One page held against one operation. */
export interface Context {
  readonly ledger: Ledger;
  readonly entry: Entry;
  readonly operation: Json;
  readonly page: Page;
  /** The page is of another edition: only the fields that it shows are held. */
  readonly edition: boolean;
}

/** What is noted of a fact: where it stands on the page, what it is about, and the nodes that may record a conflict. */
interface Note {
  readonly where: string;
  readonly name: string;
  readonly fact: Fact;
  readonly nodes: readonly Json[];
}

export function note(
  { ledger, entry, page }: Context,
  { where, name, fact, nodes }: Note,
  { held, spec, wider }: Checked,
): void {
  const { kind, values } = fact;
  const records = held && wider !== true ? [] : [...new Set(nodes)].flatMap((node) => ledger.records.get(node) ?? []);
  const record = records.find((one) => excuses(one, { kind, name, documented: values, spec }));
  if (record !== undefined) ledger.used.add(record);
  ledger.findings.push({
    file: page.file,
    operation: entry.operation.operationId,
    where,
    kind,
    documented: values.join(", "),
    spec,
    verdict: record !== undefined ? "recorded" : held ? "held" : spec === "" ? "missing" : "different",
  });
}

/** Holds a fact of a row in its place. */
export function holdFact(context: Context, where: string, fact: Fact, target: Target): void {
  const { document, place, parameter, field, name } = target;
  // Only where a request names a version does it matter since when there is a field.
  if (fact.kind === "microversion" && document["x-microversion-headers"] === undefined) return;
  const items = itemsOf(document, place);
  const own = [
    ...(parameter ? [parameter] : []),
    ...(fact.kind === "uniqueItems" && field ? nodesOf(field.parent) : []),
  ];
  const words = fact.kind === "enum" || fact.kind === "accepts" ? fact.values.map((value) => `enum ${value}`) : [];
  for (const node of [...place.raws, ...own]) for (const one of [fact.kind, ...words]) mark(context, node, one);
  const nodes = [...nodesOf(place), ...(items ? nodesOf(items) : []), ...own];
  note(context, { where, name, fact, nodes }, check(fact, target));
}

/** Remembers that a page accounts for a parameter or field, and for what is said of it. */
export function mark({ ledger: { sourced } }: Context, node: Json, kind: string): void {
  sourced.set(node, (sourced.get(node) ?? new Set()).add(kind));
}

/** An `x-doc-conflict` of a spec, and where it stands. */
export interface ConflictRecord {
  readonly words: string;
  readonly at: string;
}

/** All records of a document, once each, by the object that they stand on. */
export function conflictsIn(document: Document): Map<Json, readonly ConflictRecord[]> {
  const found = new Map<Json, readonly ConflictRecord[]>();
  const visit = (value: unknown, at: readonly string[]): void => {
    if (typeof value !== "object" || value === null) return;
    if (isRecord(value) && "x-doc-conflict" in value) {
      const words = nodesIn(value["x-doc-conflict"]).map(({ says, also, verdict }) =>
        [says, also, verdict].map(String).join(" "),
      );
      found.set(
        value,
        words.map((one) => ({ words: one, at: at.join(" › ") })),
      );
    }
    for (const [key, inner] of Object.entries(value)) if (key !== "x-doc-conflict") visit(inner, [...at, key]);
  };
  visit(document, []);
  return found;
}

/** A difference between a page and the spec. */
interface Difference {
  readonly kind: FactKind;
  readonly name: string;
  readonly documented: readonly string[];
  readonly spec: string;
}

/** What a record has to speak of to excuse a difference of the kind. */
const subjects: Partial<Record<FactKind, RegExp>> = {
  type: /\btype\b|\bnull\b|\ban? (?:array|list|object|number)\b/i,
  required: /mandatory|optional|required|missing|must|needs?\b/i,
  accepts: /letters|characters|text|start|format|form\b|zone|example/i,
  pattern: /pattern|letters|characters/i,
  refuses: /letters|characters|text|start|default|auto/i,
  uniqueItems: /unique|repeat/i,
  null: /null/i,
  example: /example/i,
};

/**
 * Whether the record speaks of the difference: one about a field's type does not excuse a wrong maximum, and one about
 * a maximum excuses no other than the two that it tells of.
 */
function excuses({ words }: ConflictRecord, { kind, name, documented, spec }: Difference): boolean {
  const subject = subjects[kind];
  if (subject !== undefined) return subject.test(words);
  const has = (value: string): boolean => hasWord(words, value);
  if (kind === "field" || kind === "parameter") return has(name);
  if (kind === "path") return documented.some((call) => words.includes(call.split(" ")[1] ?? call));
  if (kind === "status") return documented.some(has);
  const found = spec === "" ? [] : spec.split(", ");
  if (kind === "enum") {
    const bare = documented.map((value) => value.replaceAll('"', ""));
    if (bare.length === found.length && bare.every((value) => found.includes(value))) return /quote/i.test(words);
    const beyond = (some: readonly string[], others: readonly string[]): string[] =>
      some.filter((one) => !others.includes(one));
    return [...beyond(documented, found), ...beyond(found, documented)].every(has);
  }
  const page = documented.some(has) || (documented[0] === "1" && /\b(?:one|positive)\b/i.test(words));
  return page && (found.length > 0 ? found.every(has) : /\b(?:any|no|none|empty)\b/i.test(words));
}

/** Whether the words have the name or number by itself, not as a part of another. */
export function hasWord(words: string, name: string): boolean {
  const literal = name.replace(/[^\w\s]/g, String.raw`\$&`);
  return name !== "" && new RegExp(String.raw`(?<![\w-])${literal}(?!\w)`).test(words);
}
