import type { OpenAPIBackend } from "openapi-backend";
import { textAt } from "../../json.ts";

type Problem = NonNullable<ReturnType<OpenAPIBackend["validateRequest"]>["errors"]>[number];

const most = 4;

const places: Readonly<Record<string, string>> = {
  query: "query parameter",
  path: "path parameter",
  header: "header",
  cookie: "cookie",
};

/** Says what the spec does not allow, by name. */
export function reasonsText(problems: readonly Problem[]): string {
  const texts = [...new Set(problems.map(reason))];
  const rest = texts.length > most ? `; and ${texts.length - most} more` : "";
  return texts.slice(0, most).join("; ") + rest;
}

function reason(problem: Problem): string {
  const [place = "", ...names] = problem.instancePath.split("/").slice(1).map(unescaped);
  const what = words(problem);
  if (place === "requestBody") return `${["body", ...names].join(".")} ${what}`;
  const kind = places[place];
  if (kind === undefined) return `${place === "" ? "the request" : problem.instancePath} ${what}`;
  const extra = textAt(problem.params, "additionalProperty");
  if (extra !== undefined && names.length === 0) return `${kind} "${extra}" is not in the spec`;
  const missing = textAt(problem.params, "missingProperty");
  if (missing !== undefined && names.length === 0) return `${kind} "${missing}" is missing`;
  return `${kind} "${names.join(".")}" ${what}`;
}

function words({ keyword, message, params }: Problem): string {
  const extra = textAt(params, "additionalProperty");
  if (extra !== undefined) return `must not have "${extra}"`;
  const allowed: unknown = keyword === "enum" ? params["allowedValues"] : undefined;
  return Array.isArray(allowed) ? `must be one of ${allowed.map(String).join(", ")}` : (message ?? keyword);
}

function unescaped(pointer: string): string {
  return pointer.replaceAll("~1", "/").replaceAll("~0", "~");
}
