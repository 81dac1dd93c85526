import type { Difference } from "./differences.ts";
import { breaking, harmless, type Finding } from "./finding.ts";
import type { Place } from "./place.ts";

/** What a change of a schema means: of a parameter, a body's field or an answer's. */
export function schemaFindings(difference: Difference, place: Place): Finding[] {
  const { kind, property } = difference;
  // Errors reach users as ApiError, whatever the spec says of their bodies.
  if (place.side === "error") return [];
  if (kind !== "modified") return fieldFindings(difference, place);
  switch (property) {
    case "enum":
      return enumFindings(difference, place);
    case "required":
      return requiredFindings(difference, place);
    case "type":
      return typeFindings(difference, place);
    default:
      return limitFindings(difference, place);
  }
}

function fieldFindings({ kind, path, rules, messages }: Difference, { subject, side, name }: Place): Finding[] {
  // A part of a oneOf, or the items of an array, that came or went: Redocly's rules know which way breaks.
  if (path.at(-2) !== "properties") return messages.map((message) => breaking(subject, message));
  if (kind === "added") return [harmless(subject, `new ${name}`)];
  // A field that a body does not have any more is refused by the compiler, if not by the server.
  return side === "request" || rules.length > 0
    ? [breaking(subject, `${name} is gone`)]
    : [harmless(subject, `${name} is gone`)];
}

function enumFindings({ before, after }: Difference, { subject, side, name }: Place): Finding[] {
  const gone = without(before, after);
  const come = without(after, before);
  // The types of answers take any other value too, so neither breaks.
  if (side === "answer") {
    return [
      ...(come.length > 0 ? [harmless(subject, `${name} may be ${list(come)}`)] : []),
      ...(gone.length > 0 ? [harmless(subject, `${name} is not known to be ${list(gone)} any more`)] : []),
    ];
  }
  if (before === undefined) return [breaking(subject, `${name} takes nothing but ${list(come)}`)];
  if (after === undefined) return [harmless(subject, `${name} takes any value`)];
  return [
    ...(gone.length > 0 ? [breaking(subject, `${name} does not take ${list(gone)} any more`)] : []),
    ...(come.length > 0 ? [harmless(subject, `${name} also takes ${list(come)}`)] : []),
  ];
}

function requiredFindings({ before, after }: Difference, { subject, side, field }: Place): Finding[] {
  const come = without(after, before).map((name) => field(String(name)));
  const gone = without(before, after).map((name) => field(String(name)));
  return side === "answer"
    ? [
        ...come.map((name) => harmless(subject, `${name} is always there`)),
        ...gone.map((name) => breaking(subject, `${name} may be missing`)),
      ]
    : [
        ...come.map((name) => breaking(subject, `${name} became required`)),
        ...gone.map((name) => harmless(subject, `${name} became optional`)),
      ];
}

function typeFindings({ before, after, rules }: Difference, { subject, name }: Place): Finding[] {
  const words = `${name} is ${typeName(after)} now, and was ${typeName(before)}`;
  return [rules.length > 0 ? breaking(subject, words) : harmless(subject, words)];
}

/** Bounds, lengths, patterns, defaults. What an answer may hold at most changes nothing for who reads it. */
function limitFindings({ property, before, after, rules }: Difference, { subject, side, name }: Place): Finding[] {
  if (property === undefined || property.startsWith("x-")) return [];
  const words = `${name}: ${property} ${before === undefined ? "" : `was ${shown(before)} and `}is ${shown(after)}`;
  if (side !== "request") return [harmless(subject, words)];
  return [rules.length > 0 ? breaking(subject, words) : harmless(subject, words)];
}

function without(values: unknown, others: unknown): unknown[] {
  const known: readonly unknown[] = Array.isArray(others) ? others : [];
  return Array.isArray(values) ? values.filter((value) => !known.includes(value)) : [];
}

function list(values: readonly unknown[]): string {
  return values.map((value) => `\`${String(value)}\``).join(", ");
}

function typeName(type: unknown): string {
  const names: readonly unknown[] = Array.isArray(type) ? type : [type ?? "of any type"];
  return names.map(String).join(" or ");
}

function shown(value: unknown): string {
  return value === undefined ? "not limited" : JSON.stringify(value);
}
