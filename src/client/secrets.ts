import type { HttpRequest } from "./http.ts";

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
/** Shorter strings would hide innocent text. */
const shortest = 4;
/** No error envelope is as deep. What lies deeper is left out, so that any error can be printed. */
const deepest = 100;
const mark = "***";

/** The secrets that a request carries: in its headers, and in its body if that is JSON. */
export function secretsOf({ headers, body }: Pick<HttpRequest, "headers" | "body">): string[] {
  const inHeaders = secretHeaders.flatMap((name) => partsOf(headers[name] ?? ""));
  if (body === undefined) return inHeaders;
  try {
    return [...inHeaders, ...secretsIn(JSON.parse(typeof body === "string" ? body : new TextDecoder().decode(body)))];
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

/** The text with each secret replaced by `***`, in each form in which servers repeat what they were sent. */
export function redact(text: string, secrets: readonly string[]): string {
  return replaceAll(text, formsOf(secrets));
}

/** A parsed answer with each secret replaced by `***`. */
export function redactIn(value: unknown, secrets: readonly string[]): unknown {
  return redactWithin(value, formsOf(secrets), 0);
}

function redactWithin(value: unknown, forms: readonly string[], depth: number): unknown {
  if (typeof value === "string") return replaceAll(value, forms);
  if (typeof value === "number") return forms.includes(String(value)) ? mark : value;
  if (typeof value !== "object" || value === null) return value;
  if (depth === deepest) return "…";
  const redacted = (inner: unknown) => redactWithin(inner, forms, depth + 1);
  if (Array.isArray(value)) return value.map(redacted);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [replaceAll(key, forms), redacted(inner)]));
}

function replaceAll(text: string, forms: readonly string[]): string {
  let redacted = text;
  for (const form of forms) if (redacted.includes(form)) redacted = redacted.replaceAll(form, mark);
  return redacted;
}

type Encode = (text: string) => string;

const asJson: Encode = (text) => JSON.stringify(text).slice(1, -1);
const asAsciiJson: Encode = (text) =>
  asJson(text).replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
const asJsonWithSlashes: Encode = (text) => asJson(text).replaceAll("/", "\\/");
const asUrl: Encode = (text) => encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\ufffd"));
const asStrictUrl: Encode = (text) =>
  asUrl(text).replace(/[!'()*~]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
const asForm: Encode = (text) => new URLSearchParams({ "": text }).toString().slice(1);
const asHtml =
  (apostrophe: string, quote: string, greater = "&gt;"): Encode =>
  (text) =>
    text
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;")
      .replaceAll(">", greater)
      .replaceAll('"', quote)
      .replaceAll("'", apostrophe);
const asBase64: Encode = (text) => btoa(String.fromCharCode(...new TextEncoder().encode(text)));
const lowerHex =
  (encode: Encode): Encode =>
  (text) =>
    encode(text).replace(/%[0-9A-F]{2}/g, (byte) => byte.toLowerCase());

const encodings: readonly Encode[] = [
  (text) => text,
  asJson,
  asAsciiJson,
  asJsonWithSlashes,
  asUrl,
  asStrictUrl,
  asForm,
  lowerHex(asUrl),
  lowerHex(asForm),
  asHtml("&#39;", "&quot;"),
  asHtml("&#x27;", "&#34;"),
  asHtml("&apos;", "&quot;"),
  asHtml("'", '"'),
  asHtml("&#39;", "&quot;", ">"),
];

/** The forms in which a secret comes back: as it is, in JSON, a URL, a form or HTML, and one of these inside another. */
function formsOf(secrets: readonly string[]): string[] {
  const forms = secrets.filter((secret) => secret.length >= shortest).flatMap(formsOfOne);
  return [...new Set(forms)].sort((a, b) => b.length - a.length);
}

function formsOfOne(secret: string): readonly string[] {
  if (/^[\w-]*$/.test(secret)) return [secret, asBase64(secret)];
  const forms = encodings.flatMap((inner) => encodings.map((outer) => outer(inner(secret))));
  return [...new Set([...forms, asBase64(secret)])];
}
