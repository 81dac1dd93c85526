import { ParameterError } from "./errors.ts";

/** The longest time that a timer can wait, in ms. */
const longestTimer = 2 ** 31 - 1;

/** Whether a value is an object, and no array. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The kind of a value, for messages: never the value itself, which may be a secret. */
export function kindOf(value: unknown): string {
  if (value === null) return "null";
  if (value === "") return "an empty string";
  if (Array.isArray(value)) return "an array";
  if (typeof value === "number" && !Number.isFinite(value)) return String(value);
  if (typeof value === "object") {
    const prototype: unknown = Object.getPrototypeOf(value);
    const name = isRecord(prototype) && typeof prototype.constructor === "function" ? prototype.constructor.name : "";
    return name === "Object" || name === "" ? "an object" : `a ${name} object`;
  }
  return value === undefined ? "undefined" : `a ${typeof value}`;
}

/** What is wrong with an array that filters. */
export const emptyArray = "an empty array was given, which would not filter at all; leave it out";

/** Whether a value is one that a URL can carry as it is. */
export function isScalar(value: unknown): value is string | number | boolean {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}

/** A text that is not empty; undefined for anything else. */
export function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** Whether a value is an object as `{}` writes it: no Map, no promise and no instance of a class. */
export function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (!isRecord(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype || Object.getPrototypeOf(prototype) === null;
}

/** Throws ParameterError unless the options are a plain object with no other names than these. */
export function checkNames(options: unknown, known: readonly string[], what = "options"): void {
  if (!isPlainObject(options)) {
    const remedy = options instanceof AbortSignal ? "give it as { signal }" : "give an object";
    throw new ParameterError(what, `${kindOf(options)} was given; ${remedy}`);
  }
  for (const name of Object.keys(options)) {
    if (!known.includes(name)) {
      throw new ParameterError(name, `there is no such option; the options are ${known.join(", ")}`);
    }
  }
}

export function checkMilliseconds(name: string, value: unknown): void {
  if (value === undefined) return;
  if (typeof value !== "number" || !(value > 0 && value <= longestTimer)) {
    throw new ParameterError(name, `${given(value)}; give milliseconds, more than 0 and at most ${longestTimer}`);
  }
}

/** A deadline may also be `Infinity`, which means none. */
export function checkDeadline(value: unknown): void {
  if (value !== Infinity) checkMilliseconds("deadline", value);
}

export function checkCount(name: string, value: unknown): void {
  if (value === undefined) return;
  if (typeof value !== "number" || !Number.isSafeInteger(value) || value < 1) {
    throw new ParameterError(name, `${given(value)}; give a whole number, 1 or more`);
  }
}

export function checkChoice(name: string, value: unknown, choices: readonly string[]): void {
  if (value === undefined || choices.some((choice) => choice === value)) return;
  const found = typeof value === "string" ? JSON.stringify(value) : kindOf(value);
  throw new ParameterError(name, `${found} was given; give ${choices.map((choice) => `"${choice}"`).join(" or ")}`);
}

/** The text of an option that must have one. */
export function requireText(name: string, value: unknown): string {
  if (typeof value === "string" && value !== "") return value;
  throw new ParameterError(name, `${kindOf(value)} was given; give a string`);
}

function given(value: unknown): string {
  return `${typeof value === "number" ? value : kindOf(value)} was given`;
}
