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
  let blanked = text;
  for (const secret of secrets) {
    if (secret.length < shortest) continue;
    for (const form of formsOf(secret)) blanked = blanked.replaceAll(form, "***");
  }
  return blanked;
}

/** A parsed answer with each secret blanked. */
export function blankIn(value: unknown, secrets: readonly string[], depth = 0): unknown {
  if (typeof value === "string") return blank(value, secrets);
  if (typeof value === "number") {
    const text = String(value);
    return text.length >= shortest && secrets.includes(text) ? "***" : value;
  }
  if (typeof value !== "object" || value === null) return value;
  if (depth === deepest) return "…";
  if (Array.isArray(value)) return value.map((inner: unknown) => blankIn(inner, secrets, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]: [string, unknown]) => [
      blank(key, secrets),
      blankIn(inner, secrets, depth + 1),
    ]),
  );
}

/** As it is, in JSON with and without letters beyond ASCII, in a URL and in HTML. */
function formsOf(secret: string): Set<string> {
  const json = JSON.stringify(secret).slice(1, -1);
  const ascii = json.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
  const form = new URLSearchParams({ "": secret }).toString().slice(1);
  const html = secret.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  const quoted = html.replaceAll('"', "&quot;");
  return new Set([
    ...[secret, json, ascii, form, form.replaceAll("+", "%20"), html],
    ...[quoted, quoted.replaceAll("'", "&#39;"), quoted.replaceAll("'", "&#x27;")],
  ]);
}
