import type { Outgoing } from "./send.ts";

const secretHeaders = [
  "x-auth-token",
  "x-subject-token",
  "x-security-token",
  "authorization",
  "proxy-authorization",
  "openstack-auth-receipt",
  "cookie",
];
const secretNames = ["password", "secret", "passcode"];
/** Shorter strings would blank out innocent text. */
const shortest = 4;
/** No envelope is as deep. What lies deeper is left out, so that any error can be printed. */
const deepest = 100;
const mark = "***";
const names = new Map([
  ["&", ["&amp;"]],
  ["<", ["&lt;"]],
  [">", ["&gt;"]],
  ['"', ["&quot;"]],
  ["'", ["&apos;"]],
]);

/** The secrets that a request carries: in its headers, and in its body if that is JSON. */
export function secretsOf({ headers, body }: Outgoing): string[] {
  const inHeaders = secretHeaders.flatMap((name) => partsOf(headers[name] ?? ""));
  if (body === undefined) return inHeaders;
  try {
    return [...inHeaders, ...secretsIn(JSON.parse(new TextDecoder().decode(body)))];
  } catch {
    return inHeaders;
  }
}

/** A header's value, and of `Bearer <token>` or `<algorithm> …, Signature=<hex>` what is secret by itself. */
function partsOf(value: string): string[] {
  const [, credentials = ""] = /^\S+\s+(.+)$/.exec(value) ?? [];
  const [, signature = ""] = /Signature=([^\s,]+)/.exec(value) ?? [];
  return [value, credentials, signature];
}

function secretsIn(value: unknown, name = "", parent = "", depth = 0): string[] {
  if (typeof value === "string") {
    return secretNames.includes(name) || (parent === "token" && name === "id") ? [value] : [];
  }
  if (typeof value !== "object" || value === null || depth === deepest) return [];
  return Object.entries(value).flatMap(([key, inner]) => secretsIn(inner, key, name, depth + 1));
}

/** The text with each secret blanked, however it is written: servers echo what they were sent. */
export function blank(text: string, secrets: readonly string[]): string {
  return blankBy(patternsOf(secrets), text);
}

/** A parsed answer with each secret blanked. */
export function blankIn(value: unknown, secrets: readonly string[]): unknown {
  return blankWithin(patternsOf(secrets), value, 0);
}

function blankWithin(patterns: readonly RegExp[], value: unknown, depth: number): unknown {
  if (typeof value === "string") return blankBy(patterns, value);
  if (typeof value === "number") return blankBy(patterns, String(value)) === mark ? mark : value;
  if (typeof value !== "object" || value === null) return value;
  if (depth === deepest) return "…";
  const inner = (one: unknown) => blankWithin(patterns, one, depth + 1);
  if (Array.isArray(value)) return value.map(inner);
  const entries: [string, unknown][] = Object.entries(value);
  return Object.fromEntries(entries.map(([key, one]) => [blankBy(patterns, key), inner(one)]));
}

function blankBy(patterns: readonly RegExp[], text: string): string {
  return patterns.reduce((blanked, pattern) => blanked.replace(pattern, mark), text);
}

function patternsOf(secrets: readonly string[]): RegExp[] {
  return [...new Set(secrets)]
    .filter((secret) => secret.length >= shortest)
    .map((secret) => new RegExp(Array.from(secret, formsOf).join(""), "g"));
}

/** The ways that a character may be written: in HTML, in JSON, in a URL, and as it is. */
function formsOf(char: string): string {
  if (/[\w~]/.test(char)) return char;
  const code = char.codePointAt(0) ?? 0;
  const units = char.split("").map((unit) => hex(unit.charCodeAt(0), "\\\\u", 4));
  const bytes = Array.from(new TextEncoder().encode(char), (byte) => hex(byte, "%", 2));
  const plain = [JSON.stringify(char).slice(1, -1), `\\${char}`, char].map((form) =>
    form.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&"),
  );
  const html = [...(names.get(char) ?? []), `&#0*${code};`, hex(code, "&#[xX]0*", 0, ";")];
  return `(?:${[...html, units.join(""), bytes.join(""), ...plain, ...(char === " " ? ["\\+"] : [])].join("|")})`;
}

/** A number in hexadecimal, with small letters or capitals. */
function hex(value: number, before: string, digits: number, after = ""): string {
  const small = value.toString(16).padStart(digits, "0");
  return `${before}(?:${small}|${small.toUpperCase()})${after}`;
}
