import { entriesOf, type Document } from "../generate/document.ts";
import type { Difference } from "./differences.ts";

/** Where in an operation a difference is. */
export interface Place {
  readonly subject: string;
  readonly side: "request" | "answer" | "error" | "operation";
  /** As a user would call it: "parameter `limit`", "answer field `backups[].id`". */
  readonly name: string;
  /** In a schema: names that stand below it get their path from this. */
  readonly field: (name: string) => string;
}

/** `difference.path` is `paths`, `/<operationId>`, `post` and then the way down the operation. */
export function placeOf({ path, kind }: Difference, before: Document, after: Document): Place {
  const subject = (path[1] ?? "").slice(1);
  const [part = "", key = "", ...rest] = path.slice(3);
  if (part === "parameters" && key !== "") {
    const document = kind === "removed" && rest.length === 0 ? before : after;
    const entry = entriesOf(document).find(({ operation }) => operation.operationId === subject);
    const name = entry?.parameters[Number(key)]?.name ?? key;
    return placeIn(subject, "request", "parameter", name, fieldOf(rest));
  }
  if (part === "requestBody") return placeIn(subject, "request", "body field", "", fieldOf([key, ...rest]));
  if (part === "responses" && key !== "") {
    return placeIn(subject, /^[23]/.test(key) ? "answer" : "error", "answer field", "", fieldOf(rest));
  }
  return { subject, side: "operation", name: "", field: (name) => name };
}

function placeIn(subject: string, side: Place["side"], what: string, first: string, below: string): Place {
  const whole = { "body field": "the body", "answer field": "the answer" }[what] ?? "";
  const named = (path: string) => (path === "" ? whole : `${what} \`${path}\``);
  const path = join(first, below);
  return { subject, side, name: named(path), field: (name) => named(join(path, name)) };
}

function join(path: string, below: string): string {
  return path === "" || below === "" || below.startsWith("[") ? path + below : `${path}.${below}`;
}

/** `properties backups items properties id` as `backups[].id`. */
function fieldOf(path: readonly string[]): string {
  let field = "";
  for (let at = path.indexOf("schema") + 1; at > 0 && at < path.length; at++) {
    if (path[at] === "properties") field = join(field, path[++at] ?? "");
    else if (path[at] === "items") field += "[]";
    else if (path[at] === "additionalProperties") field = join(field, "*");
  }
  return field;
}
