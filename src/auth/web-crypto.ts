import { AuthError } from "../core/errors/auth-error.ts";
import { nodeCrypto } from "./node-crypto.ts";

const encoder = new TextEncoder();
const hexOfByte = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));

const algorithm = { name: "HMAC", hash: "SHA-256" };

/** The part of Web Crypto that hashes and signs. Throws AuthError where there is none. */
function webCrypto(): SubtleCrypto {
  const found: Crypto | undefined = globalThis.crypto;
  // In browsers, pages that did not come over https have half of it.
  if (typeof found?.subtle !== "object") {
    throw new AuthError("Web Crypto is needed, and is missing here; browsers have it on https pages only");
  }
  return found.subtle;
}

/** SHA-256 of bytes, or of a text as UTF-8, in hexadecimal. */
export async function sha256(data: string | Uint8Array<ArrayBuffer>): Promise<string> {
  const node = nodeCrypto();
  if (node !== undefined) return node.hash("sha256", data);
  return hex(await webCrypto().digest("SHA-256", typeof data === "string" ? encoder.encode(data) : data));
}

/** HMAC-SHA256 of texts with one secret, in hexadecimal. */
export function hmacSha256(secret: string): (text: string) => Promise<string> {
  let key: Promise<CryptoKey> | undefined;
  return async (text) => {
    const node = nodeCrypto();
    if (node !== undefined) return node.createHmac("sha256", secret).update(text).digest("hex");
    const crypto = webCrypto();
    key ??= crypto.importKey("raw", encoder.encode(secret), algorithm, false, ["sign"]);
    return hex(await crypto.sign("HMAC", await key, encoder.encode(text)));
  };
}

function hex(bytes: ArrayBuffer): string {
  let text = "";
  for (const byte of new Uint8Array(bytes)) text += hexOfByte[byte] ?? "";
  return text;
}
