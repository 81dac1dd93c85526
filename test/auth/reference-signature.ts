import { createHash, createHmac } from "node:crypto";

/** A request as a server hears it. */
export interface Received {
  readonly method: string;
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

const sha256 = (bytes: Uint8Array | string) => createHash("sha256").update(bytes).digest("hex");
/** Percent-encoding as RFC 3986 has it: all but letters, digits and `-._~`. */
export const escape = (text: string) =>
  encodeURIComponent(text).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);

/** The signature as a server works it out from what it received: decode all, then write the canonical form. */
export function referenceSignature({ method, target, headers, body }: Received, signedHeaders: string, secret: string) {
  const [path, query] = splitOnce(target, "?");
  const uri = path
    .split("/")
    .map((segment) => escape(decodeURIComponent(segment)))
    .join("/");
  const fields = [...new URLSearchParams(query)]
    .map(([name, value]): [string, string] => [escape(name), escape(value)])
    .sort((a, b) => compare(a[0], b[0]) || compare(a[1], b[1]));
  const canonical = [
    method,
    uri.endsWith("/") ? uri : `${uri}/`,
    fields.map(([name, value]) => `${name}=${value}`).join("&"),
    signedHeaders
      .split(";")
      .map((name) => `${name}:${(headers[name] ?? "").trim()}\n`)
      .join(""),
    signedHeaders,
    sha256(body),
  ].join("\n");
  const toSign = ["SDK-HMAC-SHA256", headers["x-sdk-date"], sha256(canonical)].join("\n");
  return createHmac("sha256", secret).update(toSign).digest("hex");
}

/** Whether a request carries the right signature of the secret. */
export function isSigned(received: Received, accessKeyId: string, secret: string): boolean {
  const { authorization = "" } = received.headers;
  const parts = /^SDK-HMAC-SHA256 Access=([^,]+), SignedHeaders=([^,]+), Signature=([0-9a-f]{64})$/.exec(authorization);
  return parts?.[1] === accessKeyId && parts[3] === referenceSignature(received, parts[2] ?? "", secret);
}

function splitOnce(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark);
  return at === -1 ? [text, ""] : [text.slice(0, at), text.slice(at + 1)];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
