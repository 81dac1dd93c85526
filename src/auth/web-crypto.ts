import { AuthError } from "../core/errors/auth-error.ts";

const encoder = new TextEncoder();
const hexOfByte = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));

/** The part of Web Crypto that hashes and signs. Throws AuthError where there is none. */
export function webCrypto(): SubtleCrypto {
  const found: Crypto | undefined = globalThis.crypto;
  // In browsers, pages that did not come over https have half of it.
  if (typeof found?.subtle !== "object") {
    throw new AuthError("Web Crypto is needed, and is missing here; browsers have it on https pages only");
  }
  return found.subtle;
}

/** SHA-256 of bytes, or of a text as UTF-8, in hexadecimal. */
export async function sha256(data: string | Uint8Array<ArrayBuffer>): Promise<string> {
  return hex(await webCrypto().digest("SHA-256", typeof data === "string" ? encoder.encode(data) : data));
}

export function hex(bytes: ArrayBuffer): string {
  let text = "";
  for (const byte of new Uint8Array(bytes)) text += hexOfByte[byte] ?? "";
  return text;
}
