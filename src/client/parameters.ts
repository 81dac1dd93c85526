import { emptyArray, isPlainObject, isRecord, isScalar, kindOf } from "./checks.ts";
import { ParameterError } from "./errors.ts";
import type { Operation, Parameter, ServiceDescription } from "./operation.ts";
import { formatTime } from "./time.ts";

/** The flat parameters of a call. */
export type Params = Readonly<Record<string, unknown>>;

/** Parameters in their places, written as they go over the wire. */
export interface Placed {
  readonly path: Readonly<Record<string, string>>;
  readonly query: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/**
 * A copy of what the caller gave, which later changes do not reach, checked: unknown names, missing parameters, and
 * values that would ask for something else. Session parameters may still be missing.
 * Throws ParameterError.
 */
export function checkParameters(operation: Operation, given: object | undefined): Params {
  if (given !== undefined && !isPlainObject(given)) {
    throw new ParameterError("params", `${kindOf(given)} was given; give an object with the parameters by name`);
  }
  const params: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(given ?? {})) {
    if (value === undefined) continue;
    params[name] =
      name === "body" && operation.body !== undefined
        ? bodyOf(operation, value)
        : checkParameter(operation, name, value);
  }
  if (operation.fixedBody !== undefined && params["body"] === undefined) params["body"] = bodyOf(operation, {});
  for (const name of Object.keys(operation.parameters)) {
    const { required, session } = operation.parameters[name] ?? {};
    if (required === true && session === undefined && params[name] === undefined) throw missing(operation, name);
  }
  if (operation.body === "required" && params["body"] === undefined) throw missing(operation, "body");
  return params;
}

function missing(operation: Operation, name: string): ParameterError {
  return new ParameterError(name, `${operation.id} needs it, and it was not given`);
}

/** Checks the name and the value of one parameter, and returns a copy of the value. */
export function checkParameter(operation: Operation, name: string, value: unknown): unknown {
  const parameter = Object.hasOwn(operation.parameters, name) ? operation.parameters[name] : undefined;
  if (parameter === undefined) {
    const known = [...Object.keys(operation.parameters), ...(operation.body === undefined ? [] : ["body"])];
    throw new ParameterError(
      name,
      `${operation.id} has no such parameter; it has ${known.join(", ") || "none"}. ` +
        "One that is not documented can be given as `query` in the call's options",
    );
  }
  if (value instanceof Date && parameter.format === "date-time") {
    if (Number.isNaN(value.getTime())) throw new ParameterError(name, "an invalid Date was given; give a valid one");
    return formatTime(value);
  }
  const problem = problemOf(parameter, value);
  if (problem !== undefined) throw new ParameterError(name, problem);
  return Array.isArray(value) ? value.filter(isScalar) : value;
}

/** A copy of the body, with what the operation fixes. */
function bodyOf({ fixedBody }: Operation, body: unknown): unknown {
  const copy: unknown = JSON.parse(jsonOf(body));
  if (fixedBody === undefined) return copy;
  if (!isRecord(copy)) throw new ParameterError("body", `${kindOf(copy)} was given; give an object`);
  for (const [name, value] of Object.entries(fixedBody)) {
    if (copy[name] === undefined || copy[name] === value) continue;
    throw new ParameterError(`body.${name}`, `this call is for ${JSON.stringify(value)} only; leave it out`);
  }
  return { ...copy, ...fixedBody };
}

/** A body as it goes over the wire. */
export function jsonOf(body: unknown): string {
  let text: string | undefined;
  try {
    text = JSON.stringify(body, refuseEmptied);
  } catch (error) {
    if (error instanceof ParameterError) throw error;
    // The reason given may quote the body.
    throw new ParameterError(
      "body",
      "it cannot be written as JSON; leave out BigInts, and objects that hold themselves",
    );
  }
  if (text === undefined) throw new ParameterError("body", `${kindOf(body)} was given; give an object`);
  return text;
}

/** What JSON would write as `{}`: a filter would be lost without a word. */
function refuseEmptied(_: string, value: unknown): unknown {
  if (value instanceof Map || value instanceof Set || value instanceof Promise || value instanceof URLSearchParams) {
    throw new ParameterError("body", `${kindOf(value)} was given, which JSON would write as {}; give a plain object`);
  }
  return value;
}

/** Puts checked parameters in their places. `extra` are query parameters that no page documents. */
export function placeParameters(
  operation: Operation,
  params: Params,
  extra: Readonly<Record<string, unknown>> = {},
): Placed {
  const path: Record<string, string> = {};
  const headers: Record<string, string> = {};
  const query: string[] = [];
  for (const [name, value] of Object.entries(params)) {
    const parameter = Object.hasOwn(operation.parameters, name) ? operation.parameters[name] : undefined;
    if (value === undefined || parameter === undefined) continue;
    const texts = textsOf(value);
    if (parameter.in === "path") path[name] = texts.join(",");
    else if (parameter.in === "header") headers[name.toLowerCase()] = texts.join(",");
    else query.push(...pairs(name, parameter.explode === false ? [texts.join(",")] : texts));
  }
  for (const [name, value] of Object.entries(extra)) query.push(...pairs(name, textsOf(value)));
  return { path, query: query.join("&"), headers, body: params["body"] };
}

function pairs(name: string, texts: readonly string[]): string[] {
  return texts.map((text) => `${encodeURIComponent(name)}=${encodeURIComponent(text)}`);
}

function textsOf(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).filter(isScalar).map(String);
}

function problemOf(parameter: Parameter, value: unknown): string | undefined {
  const { type, minimum, maximum } = parameter;
  if (type === "array") {
    if (!Array.isArray(value)) return `${kindOf(value)} was given; give an array`;
    if (value.length === 0) return emptyArray;
    if (!value.every(isScalar)) return "an array holds a value that is neither text, number nor boolean";
    return value.map((item) => problemOfText(parameter, item)).find((problem) => problem !== undefined);
  }
  if (type === "integer" || type === "number") {
    if (typeof value !== "number" || !Number.isFinite(value)) return `${kindOf(value)} was given; give a number`;
    if (type === "integer" && !Number.isInteger(value)) return `${value} was given; give a whole number`;
    if (minimum !== undefined && value < minimum) return `${value} was given; give ${minimum} or more`;
    if (maximum !== undefined && value > maximum) return `${value} was given; give ${maximum} or less`;
    return undefined;
  }
  if (type === "any" ? !isScalar(value) : typeof value !== type) {
    return `${kindOf(value)} was given; give ${type === "any" ? "text, a number or a boolean" : `a ${type}`}`;
  }
  return problemOfText(parameter, value);
}

function problemOfText(parameter: Parameter, value: unknown): string | undefined {
  if (typeof value !== "string") return undefined;
  if (/\p{Surrogate}/u.test(value)) return "half a character (a lone surrogate) was given; give whole ones";
  if (parameter.in === "path") {
    // A path segment must stay one: `..` or a slash would ask for something else.
    if (value === "") return "an empty string was given; give an ID";
    if (value === "." || value === ".." || /[/\\?#]/.test(value)) {
      return "a string with a slash, a dot segment or another character of URLs was given; give an ID";
    }
  }
  if (parameter.in === "header" && /[^\t\x20-\x7e]/.test(value)) {
    return "a character that a header cannot carry was given; give printable ASCII";
  }
  return undefined;
}

/** The newest version that the operation or one of the given parameters needs; undefined if none does. */
export function neededMicroversion(operation: Operation, params: Params): string | undefined {
  const needed = Object.keys(params).flatMap((name) =>
    params[name] === undefined ? [] : (operation.parameters[name]?.microversion ?? []),
  );
  for (const [path, microversion] of Object.entries(operation.bodyMicroversions ?? {})) {
    if (valueAt(params["body"], path) !== undefined) needed.push(microversion);
  }
  if (operation.microversion !== undefined) needed.push(operation.microversion);
  return needed.sort(byVersion).at(-1);
}

export function newerOf(a: string | undefined, b: string | undefined): string | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return byVersion(a, b) > 0 ? a : b;
}

/** The headers that ask for a version. */
export function microversionHeaders(
  { microversionHeaders: templates = {} }: ServiceDescription,
  version: string | undefined,
): Record<string, string> {
  if (version === undefined) return {};
  return Object.fromEntries(
    Object.entries(templates).map(([name, template]) => [
      name.toLowerCase(),
      template.replaceAll("{version}", version),
    ]),
  );
}

function byVersion(a: string, b: string): number {
  const [aMajor = 0, aMinor = 0] = a.split(".").map(Number);
  const [bMajor = 0, bMinor = 0] = b.split(".").map(Number);
  return aMajor - bMajor || aMinor - bMinor;
}

function valueAt(body: unknown, path: string): unknown {
  let value = body;
  for (const name of path.split(".")) {
    if (!isRecord(value)) return undefined;
    value = value[name];
  }
  return value;
}
