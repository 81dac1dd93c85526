import type { Document } from "../generate/document.ts";
import type { Difference } from "./differences.ts";
import { breaking, harmless, type Finding } from "./finding.ts";
import { placeOf, type Place } from "./place.ts";
import { schemaFindings } from "./schema-words.ts";

/** What a difference means to a user. Those of wording only, and what client-changes.ts compares better, mean nothing. */
export function findingsOf(difference: Difference, before: Document, after: Document): Finding[] {
  if (difference.path[0] !== "paths" || isWording(difference)) return [];
  const place = placeOf(difference, before, after);
  const { subject } = place;
  switch (difference.typeName) {
    case "PathItem":
      return callFindings(difference, subject);
    case "Operation":
      return operationFindings(difference, subject);
    case "Parameter":
      return parameterFindings(difference, place);
    case "RequestBody":
      return bodyFindings(difference, subject);
    case "Schema":
    case "SchemaProperties":
      return schemaFindings(difference, place);
    default:
      return otherFindings(difference, place);
  }
}

const wording = /^(description|summary|title|example|examples|externalDocs|tags|x-doc-conflict|x-source)$/;

export function isWording({ path, property, typeName }: Difference): boolean {
  // A property of an answer may itself be called `description`: its path has `properties` before it.
  const said = path.some((part, at) => wording.test(part) && path[at - 1] !== "properties");
  return said || (property !== undefined && wording.test(property)) || /^(Example|Tag)/.test(typeName);
}

function callFindings({ kind, property, before, after }: Difference, subject: string): Finding[] {
  if (kind === "added") return [harmless(subject, "is a new call")];
  if (kind === "removed") return [breaking(subject, "the call is gone")];
  if (property !== "key") return [];
  return [breaking(String(before).slice(1), `is called ${String(after).slice(1)} now`)];
}

function operationFindings({ property, after }: Difference, subject: string): Finding[] {
  if (property !== "deprecated") return [];
  return [harmless(subject, after === true ? "is deprecated" : "is not deprecated any more")];
}

function parameterFindings({ kind, property, before, after, rules, messages }: Difference, place: Place): Finding[] {
  const { subject, name } = place;
  if (kind === "removed") return [breaking(subject, `${name} is gone`)];
  if (kind === "added") {
    const given = typeof after === "object" && after !== null ? after : {};
    if (!("required" in given && given.required === true)) return [harmless(subject, `new optional ${name}`)];
    if ("x-session" in given) return [harmless(subject, `new ${name}, which the session fills in`)];
    return [breaking(subject, `new ${name}, which is required`)];
  }
  switch (property) {
    case "required":
      return after === true
        ? [breaking(subject, `${name} became required`)]
        : [harmless(subject, `${name} became optional`)];
    case "in":
      return [
        breaking(subject, `${name} moved from ${String(before)} to ${String(after)}; only calls by \`http\` notice`),
      ];
    case "name":
      return [breaking(subject, `parameter \`${String(before)}\` is called \`${String(after)}\` now`)];
    case "style":
    case "explode":
      return [harmless(subject, `${name} is written in another way; the client does it`)];
    case "deprecated":
      return [harmless(subject, `${name} is ${after === true ? "deprecated" : "not deprecated any more"}`)];
    default:
      return rules.length > 0 ? messages.map((message) => breaking(subject, message)) : [];
  }
}

function bodyFindings({ kind, property, after }: Difference, subject: string): Finding[] {
  if (kind === "removed") return [breaking(subject, "takes no body any more")];
  const required =
    kind === "added" ? typeof after === "object" && after !== null && "required" in after && after.required : after;
  if (kind === "added")
    return [required === true ? breaking(subject, "needs a body") : harmless(subject, "takes a body")];
  if (property !== "required") return [];
  return required === true
    ? [breaking(subject, "the body became required")]
    : [harmless(subject, "the body became optional")];
}

function otherFindings({ kind, typeName, path, rules, messages }: Difference, { subject, side }: Place): Finding[] {
  // Errors reach users as ApiError, whatever the spec says of their bodies.
  if (side === "error")
    return typeName === "Response" ? [harmless(subject, `${stateOf(kind)} error ${path.at(-1) ?? ""}`)] : [];
  if (rules.length > 0) return messages.map((message) => breaking(subject, message));
  if (typeName === "Response") return [harmless(subject, `${stateOf(kind)} answer ${path.at(-1) ?? ""}`)];
  return [];
}

function stateOf(kind: Difference["kind"]): string {
  return { added: "newly documented", removed: "no longer documented", modified: "changed" }[kind];
}
