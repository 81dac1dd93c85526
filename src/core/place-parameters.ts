import { kindOf, ParameterError } from "./errors/parameter-error.ts";
import type { Operation, Parameter } from "./operation.ts";

export interface Placed {
  readonly path: Record<string, string>;
  readonly query: string;
  readonly headers: Record<string, string>;
  readonly body: unknown;
}

/** The flat parameters of a call. */
export type Params = Readonly<Record<string, unknown>>;

/** Checks the names and kinds of what the caller gave. Session parameters may still be missing. */
export function checkParameters(operation: Operation, params: Params): void {
  const { body } = params;
  for (const name of Object.keys(params)) {
    if (params[name] === undefined || (name === "body" && operation.body !== undefined)) continue;
    checkParameter(operation, name, params[name]);
  }
  for (const name of Object.keys(operation.parameters)) {
    const { required, session } = operation.parameters[name] ?? {};
    if (required === true && session === undefined && params[name] === undefined) {
      throw new ParameterError(name, `${operation.id} needs it`);
    }
  }
  if (operation.body === "required" && body === undefined) throw new ParameterError("body", `${operation.id} needs it`);
  if (body !== undefined) jsonOf(body);
}

/** Checks the name and the kind of one parameter. */
export function checkParameter(operation: Operation, name: string, value: unknown): void {
  const parameter = Object.hasOwn(operation.parameters, name) ? operation.parameters[name] : undefined;
  if (parameter === undefined) {
    const known = [...Object.keys(operation.parameters), ...(operation.body === undefined ? [] : ["body"])];
    throw new ParameterError(name, `${operation.id} has no such parameter; it has ${known.join(", ") || "none"}`);
  }
  const problem = problemOf(parameter, value);
  if (problem !== undefined) throw new ParameterError(name, problem);
}

/** A body as it goes over the wire. */
export function jsonOf(body: unknown): string {
  let text: string | undefined;
  try {
    text = JSON.stringify(body);
  } catch {
    // The reason given may quote the body.
    throw new ParameterError(
      "body",
      "it cannot be written as JSON; leave out BigInts, and objects that hold themselves",
    );
  }
  if (text === undefined) throw new ParameterError("body", `${kindOf(body)} was given; give an object`);
  return text;
}

/** Puts checked parameters in their places, written as they go over the wire. */
export function placeParameters(operation: Operation, params: Params): Placed {
  const placed: Placed = {
    path: {},
    query: "",
    headers: {},
    body: operation.fixedBody ? { ...Object(params["body"]), ...operation.fixedBody } : params["body"],
  };
  const query: string[] = [];
  for (const [name, value] of Object.entries(params)) {
    const parameter = Object.hasOwn(operation.parameters, name) ? operation.parameters[name] : undefined;
    if (value === undefined || parameter === undefined) continue;
    const values = (Array.isArray(value) ? value : [value]).map((one) =>
      one instanceof Date ? one.toISOString().replace(/\.\d+Z$/, "Z") : one,
    );
    const texts = values.filter(isPlain).map(String);
    const written = parameter.explode === false ? [texts.join(",")] : texts;
    if (parameter.in === "path") placed.path[name] = written.join(",");
    else if (parameter.in === "header") placed.headers[name.toLowerCase()] = written.join(",");
    else query.push(...written.map((text) => `${encodeURIComponent(name)}=${encodeURIComponent(text)}`));
  }
  return { ...placed, query: query.join("&") };
}

function problemOf(parameter: Parameter, value: unknown): string | undefined {
  const { type, minimum, maximum } = parameter;
  if (parameter.format === "date-time" && value instanceof Date) return undefined;
  if (type === "array") {
    if (!Array.isArray(value)) return `${kindOf(value)} was given; give an array`;
    if (value.length === 0) return "an empty array was given, which would not filter at all; leave it out";
    if (!value.every(isPlain)) return "an array holds a value that is neither text, number nor boolean";
    return problemAmong(value.map((one) => (typeof one === "string" ? textProblem(parameter, one) : undefined)));
  }
  if (type === "integer" || type === "number") {
    if (typeof value !== "number" || !Number.isFinite(value)) return `${kindOf(value)} was given; give a number`;
    if (type === "integer" && !Number.isInteger(value)) return `${value} was given; give a whole number`;
    if (minimum !== undefined && value < minimum) return `${value} was given; give ${minimum} or more`;
    if (maximum !== undefined && value > maximum) return `${value} was given; give ${maximum} or less`;
    return undefined;
  }
  if (type === "any") {
    if (!isPlain(value)) return `${kindOf(value)} was given; give text, a number or a boolean`;
  } else if (typeof value !== type) return `${kindOf(value)} was given; give a ${type}`;
  return typeof value === "string" ? textProblem(parameter, value) : undefined;
}

function problemAmong(problems: readonly (string | undefined)[]): string | undefined {
  return problems.find((problem) => problem !== undefined);
}

function textProblem(parameter: Parameter, value: string): string | undefined {
  if (/\p{Surrogate}/u.test(value)) return "half a character (a lone surrogate) was given; give whole ones";
  if (parameter.in === "path") return pathProblem(value);
  if (parameter.in === "header" && /[^\t\x20-\x7e]/.test(value)) {
    return "a character that a header cannot carry was given; give printable ASCII";
  }
  return undefined;
}

/** A path segment must stay one: `..` or a slash would ask for something else. */
function pathProblem(value: string): string | undefined {
  if (value === "") return "an empty string was given; give an ID";
  if (value === "." || value === ".." || /[/\\?#]/.test(value)) {
    return "a string with a slash, a dot segment or another character of URLs was given; give an ID";
  }
  return undefined;
}

function isPlain(value: unknown): value is string | number | boolean {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}
