import { AuthError } from "../client/errors.ts";
import type { HttpRequest } from "../client/http.ts";

/** An access key: the ID is sent with each request, the secret never is. */
export interface AccessKey {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

/** What a signature is over, beside the body. */
type Signable = Pick<HttpRequest, "method" | "url" | "headers">;

const scheme = "SDK-HMAC-SHA256";
const hashOfNothing = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

/** Headers that proxies, runtimes and fetch itself add or change on the way. Gateways drop names with underscores. */
const unsigned = /^(accept-encoding|authorization|connection|content-length|expect|te|transfer-encoding|user-agent)$|_/;

/**
 * Signs requests with SDK-HMAC-SHA256, as of the given moment: adds `x-sdk-date` and `authorization`.
 * A header `x-sdk-content-sha256` stands for the hash of the body.
 */
export function requestSigner({ accessKeyId, secretAccessKey }: AccessKey) {
  const hmac = hmacSha256(secretAccessKey);

  return async (request: HttpRequest, now: Date): Promise<HttpRequest> => {
    const date = basicDate(now);
    const { method, url, body } = request;
    const headers = { ...request.headers, "x-sdk-date": date };
    const isEmpty = body === undefined || body === "";
    const bodyHash = request.headers["x-sdk-content-sha256"] ?? (isEmpty ? hashOfNothing : await sha256(body));
    const { text, signedHeaders } = canonicalRequest({ method, url, headers }, bodyHash);
    const signature = await hmac(`${scheme}\n${date}\n${await sha256(text)}`);
    const authorization = `${scheme} Access=${accessKeyId}, SignedHeaders=${signedHeaders}, Signature=${signature}`;
    return { ...request, headers: { ...headers, authorization } };
  };
}

/** `20191115T033655Z` */
function basicDate(now: Date): string {
  return `${now.toISOString().slice(0, 19).replace(/[-:]/g, "")}Z`;
}

/**
 * The request as SDK-HMAC-SHA256 writes it for signing: the same text for all spellings of the same request, so that
 * the server, which sees the request decoded, gets the same.
 */
function canonicalRequest(
  { method, url, headers }: Signable,
  bodyHash: string,
): { text: string; signedHeaders: string } {
  const { pathname, search, host } = new URL(url);
  const signed: Record<string, string> = { ...headers, host };
  const names = Object.keys(signed)
    .filter((name) => !unsigned.test(name))
    .sort();
  let lines = "";
  for (const name of names) lines += `${name}:${trimmed(signed[name] ?? "")}\n`;
  const signedHeaders = names.join(";");
  const text = `${method}\n${pathOf(pathname)}\n${queryOf(search)}\n${lines}\n${signedHeaders}\n${bodyHash}`;
  return { text, signedHeaders };
}

function pathOf(pathname: string): string {
  const path = pathname.split("/").map(escaped).join("/");
  return path.endsWith("/") ? path : `${path}/`;
}

/** Sorted after escaping, by name and then by value. A `+` is a space here, as in forms. */
function queryOf(search: string): string {
  const pairs: { name: string; value: string }[] = [];
  for (const part of search.slice(1).split("&")) {
    if (part === "") continue;
    const end = part.indexOf("=");
    const [name, value] = end === -1 ? [part, ""] : [part.slice(0, end), part.slice(end + 1)];
    pairs.push({ name: escaped(spaced(name)), value: escaped(spaced(value)) });
  }
  pairs.sort((a, b) => order(a.name, b.name) || order(a.value, b.value));
  return pairs.map(({ name, value }) => `${name}=${value}`).join("&");
}

function spaced(text: string): string {
  return text.replaceAll("+", "%20");
}

/**
 * Every byte as `%XX` but the unreserved ones, which stand for themselves. The text is a part of a parsed URL: ASCII,
 * with some bytes escaped already.
 */
function escaped(text: string): string {
  if (/^[A-Za-z0-9\-._~]*$/.test(text)) return text;
  return text.replace(/%[0-9A-Fa-f]{2}|[^A-Za-z0-9\-._~]/g, (part) => {
    const byte = part.length === 3 ? Number.parseInt(part.slice(1), 16) : part.charCodeAt(0);
    const character = String.fromCharCode(byte);
    if (/[A-Za-z0-9\-._~]/.test(character)) return character;
    return `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
  });
}

function trimmed(value: string): string {
  return value.replace(/^[\t\r\n ]+|[\t\r\n ]+$/g, "");
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/*
 * Node's own hashing where there is one: on texts as short as a signature is made of, Web Crypto spends ten times as
 * long on passing them to another thread. Asked for at run time, so that bundles for browsers need nothing of Node.
 */

interface Hmac {
  update(text: string): Hmac;
  digest(encoding: "hex"): string;
}

interface NodeCrypto {
  createHash(algorithm: "sha256"): { update(data: string | Uint8Array): { digest(encoding: "hex"): string } };
  createHmac(algorithm: "sha256", key: string): Hmac;
}

interface NodeRuntime {
  readonly process?: { readonly getBuiltinModule?: (name: "node:crypto") => NodeCrypto | undefined };
}

function nodeCrypto(): NodeCrypto | undefined {
  return (globalThis as NodeRuntime).process?.getBuiltinModule?.("node:crypto");
}

/** Throws AuthError where there is no Web Crypto. */
function webCrypto(): SubtleCrypto {
  const found: Crypto | undefined = globalThis.crypto;
  // In browsers, pages that did not come over https have half of it.
  if (typeof found?.subtle !== "object") {
    throw new AuthError("Web Crypto is needed, and is missing here; browsers have it on https pages only");
  }
  return found.subtle;
}

const encoder = new TextEncoder();

/** SHA-256 of bytes, or of a text as UTF-8, in hexadecimal. */
export async function sha256(data: string | ArrayBuffer): Promise<string> {
  const node = nodeCrypto();
  if (node !== undefined) {
    return node
      .createHash("sha256")
      .update(typeof data === "string" ? data : new Uint8Array(data))
      .digest("hex");
  }
  return hex(await webCrypto().digest("SHA-256", typeof data === "string" ? encoder.encode(data) : data));
}

/** HMAC-SHA256 of texts with one secret, in hexadecimal. */
function hmacSha256(secret: string): (text: string) => Promise<string> {
  let key: Promise<CryptoKey> | undefined;
  return async (text) => {
    const node = nodeCrypto();
    if (node !== undefined) return node.createHmac("sha256", secret).update(text).digest("hex");
    const crypto = webCrypto();
    key ??= crypto.importKey("raw", encoder.encode(secret), { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
    return hex(await crypto.sign("HMAC", await key, encoder.encode(text)));
  };
}

function hex(bytes: ArrayBuffer): string {
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
