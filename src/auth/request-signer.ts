import { withHeaders, type Outgoing } from "../core/send.ts";
import { canonicalRequest } from "./canonical-request.ts";
import { hex, sha256, webCrypto } from "./web-crypto.ts";

/** An access key: the ID goes out with each request, the secret never does. */
export interface AccessKey {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

const scheme = "SDK-HMAC-SHA256";
const algorithm = { name: "HMAC", hash: "SHA-256" };
const hashOfNothing = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
const encoder = new TextEncoder();

/**
 * Signs requests with SDK-HMAC-SHA256, as of the moment given: adds `x-sdk-date` and `authorization`.
 * A header `x-sdk-content-sha256` stands in for the hash of the body.
 */
export function requestSigner({ accessKeyId, secretAccessKey }: AccessKey) {
  let key: Promise<CryptoKey> | undefined;

  return async (request: Outgoing, now: Date): Promise<Outgoing> => {
    const crypto = webCrypto();
    key ??= crypto.importKey("raw", encoder.encode(secretAccessKey), algorithm, false, ["sign"]);
    const date = basicDate(now);
    const dated = withHeaders(request, { "x-sdk-date": date });
    const bodyHash = request.headers["x-sdk-content-sha256"] ?? (await hashOf(request.body));
    const { text, signedHeaders } = canonicalRequest(dated, bodyHash);
    const toSign = encoder.encode(`${scheme}\n${date}\n${await sha256(text)}`);
    const signature = hex(await crypto.sign("HMAC", await key, toSign));
    return withHeaders(dated, {
      authorization: `${scheme} Access=${accessKeyId}, SignedHeaders=${signedHeaders}, Signature=${signature}`,
    });
  };
}

async function hashOf(body: Outgoing["body"]): Promise<string> {
  return body === undefined || body.length === 0 ? hashOfNothing : sha256(body);
}

/** `20191115T033655Z` */
function basicDate(now: Date): string {
  return `${now.toISOString().slice(0, 19).replace(/[-:]/g, "")}Z`;
}
