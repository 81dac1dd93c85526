import { isDeepStrictEqual } from "node:util";
import { fact } from "../fact.ts";
import type { Example } from "../page/page.ts";
import { isNode } from "../spec/node.ts";
import { placeOf } from "../spec/place.ts";
import { type Body, isError } from "./bodies.ts";
import { holdFields, readJson } from "./example-fields.ts";
import { type Context, hold, nodesOf, note } from "./context.ts";

/** Holds an example of a body: the spec has it, and declares its fields and its nulls. */
export function holdExample(context: Context, example: Example, bodies: readonly Body[]): void {
  if (example.section === "request") holdQuery(context, example.text);
  const text = jsonOf(example.text);
  if (text === undefined) return;
  const where = `example ${example.section}${example.status === undefined ? "" : ` ${example.status}`}`;
  const value = readJson(text);
  const body = bodies.find(({ examples }) => examples.some((one) => isSame(one, text, value)));
  // A body whose example is another one still says which fields the example may have.
  const home =
    body ?? bodies.find((one) => (example.status === undefined ? !isError(one) : one.status === example.status));
  const around = [...bodies.flatMap((one) => [...one.around, ...nodesOf(one.place)])];
  const shown = text.replace(/\s+/g, " ").slice(0, 80);
  note(context, where, fact("example", shown), { held: body !== undefined, spec: "" }, around, [], "example");
  if (home !== undefined && value !== undefined) holdFields(context, where, value, home.place, "");
}

/** The parameters in the address of an example: the spec has them, and takes their values. */
function holdQuery(context: Context, text: string): void {
  const { document, entry } = context;
  for (const [, query = ""] of text.matchAll(/^(?:GET|PUT|POST|DELETE|PATCH|HEAD) +\S+\?(\S+)$/gm)) {
    for (const [name, value] of new URLSearchParams(query)) {
      const parameter = entry.parameters.find((one) => one.name === name && one.in === "query");
      const where = `example request: ${name}`;
      note(context, where, fact("parameter", "query"), { held: parameter !== undefined, spec: "" }, [], [], name);
      if (parameter === undefined || !isNode(parameter)) continue;
      const place = placeOf(document, [parameter["schema"]].filter(isNode));
      hold(context, where, fact("sample", value), { document, place, parameter }, name);
    }
  }
}

/** The JSON in an example, after the line of the request or a sentence. */
function jsonOf(text: string): string | undefined {
  const lines = text.split("\n");
  const start = lines.findIndex((line) => /^\s*[{[]/.test(line));
  return start < 0 ? undefined : lines.slice(start).join("\n");
}

/** The same value, but for placeholders; of broken JSON, the same words. */
function isSame(spec: unknown, text: string, value: unknown): boolean {
  if (value !== undefined) return isDeepStrictEqual(withoutPlaceholders(spec), withoutPlaceholders(value));
  const words = (one: string): string => (one.match(/[\w-]+/g) ?? []).sort().join(" ");
  return words(JSON.stringify(spec)) === words(text);
}

/** Pages write XXX or XXXX for what differs from error to error. */
function withoutPlaceholders(value: unknown): unknown {
  if (typeof value === "string") return /^X+$/.test(value) ? "X" : value;
  if (Array.isArray(value)) return value.map(withoutPlaceholders);
  return isNode(value)
    ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withoutPlaceholders(one)]))
    : value;
}
