import type { Document, Ref, Schema } from "./document.ts";
import { resolve } from "./document.ts";

/** A JSDoc comment and the indentation of what follows it; nothing but the indentation without text. */
export function comment(paragraphs: readonly string[], indent = ""): string {
  const lines = paragraphs
    .filter((text) => text !== "")
    .flatMap((text) => text.trim().replaceAll("*/", "*\\/").split("\n"));
  if (lines.length === 0) return indent;
  const text = lines.map((line) => `${indent} * ${line}`.trimEnd()).join("\n");
  return lines.length === 1
    ? `${indent}/** ${lines[0] ?? ""} */\n${indent}`
    : `${indent}/**\n${text}\n${indent} */\n${indent}`;
}

export function sentence(text: string): string {
  return text === "" || /[.!?]$/.test(text) ? text : `${text}.`;
}

/** Takes the sentence that names a replacement out of a description: it belongs to the tag `@deprecated`. */
export function replacementIn(description: string): { text: string; replacement: string } {
  const sentences = description.split(/(?<=[.!?])\s+/);
  const isReplacement = (text: string) => /^Use `[^`]+`\.$|\binstead\.$/.test(text);
  return {
    text: sentences.filter((text) => !isReplacement(text)).join(" "),
    replacement: sentences.find(isReplacement) ?? "No replacement is documented.",
  };
}

/** A parameter or a schema. */
export interface Described extends Omit<Schema, "required"> {
  readonly schema?: Schema | Ref;
}

/** The description of a parameter or field with the facts of its schema that it does not tell itself. */
export function withFacts(document: Document, element: Described): Record<string, unknown> {
  const { description = "" } = element;
  const schema = element.schema === undefined ? element : resolve<Schema>(document, element.schema);
  const { minimum, maximum, default: standard } = schema;
  const told = (value: unknown) =>
    new RegExp(`(?<![\\w.])${String(value)}(?![\\w.]*\\w)`).test(description.replaceAll(",", ""));
  const bounds = [
    ...(minimum === undefined || told(minimum) ? [] : [`at least ${minimum}`]),
    ...(maximum === undefined || told(maximum) ? [] : [`at most ${maximum}`]),
  ].join(", ");
  const version = element["x-microversion"];
  const texts = [
    description,
    sentence(bounds.charAt(0).toUpperCase() + bounds.slice(1)),
    ...(version === undefined || told(version) ? [] : [`The client asks for microversion ${version}.`]),
  ];
  const tellsDefault = standard === undefined || /default/i.test(description);
  return { description: texts.filter((text) => text !== "").join(" "), default: tellsDefault ? undefined : standard };
}

/**
 * The lines of a comment by openapi-typescript, in the order that an editor shows best: the text first and without a tag,
 * then the tags. Names of formats and types, which the declaration tells, are left out.
 */
export function tidied(lines: readonly string[]): string[] {
  const entries: string[] = [];
  for (const line of lines) {
    if (line.startsWith("    ")) entries.push(`${entries.pop() ?? ""}\n${line.trim()}`);
    else entries.push(line.trim());
  }
  const kept = entries.filter((entry) => entry !== "" && !/^(@enum |@constant|Format: )/.test(entry));
  const description = kept.find((entry) => entry.startsWith("@description "))?.replace("@description ", "");
  const prose = description ?? kept.filter((entry) => !entry.startsWith("@")).join("\n");
  const isDeprecated = kept.includes("@deprecated");
  const { text, replacement } = isDeprecated ? replacementIn(prose) : { text: prose, replacement: "" };
  const tags = kept.filter((entry) => entry.startsWith("@") && !/^@(description|deprecated)/.test(entry));
  return [text, ...(isDeprecated ? [`@deprecated ${replacement}`] : []), ...tags].filter((entry) => entry !== "");
}
