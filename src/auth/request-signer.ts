import type { Outgoing } from "../core/send.ts";
import { canonicalRequest } from "./canonical-request.ts";
import { hmacSha256, sha256 } from "./web-crypto.ts";

/** An access key: the ID goes out with each request, the secret never does. */
export interface AccessKey {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

const scheme = "SDK-HMAC-SHA256";
const hashOfNothing = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

/**
 * Signs requests with SDK-HMAC-SHA256, as of the moment given: adds `x-sdk-date` and `authorization`.
 * A header `x-sdk-content-sha256` stands in for the hash of the body.
 */
export function requestSigner({ accessKeyId, secretAccessKey }: AccessKey) {
  const hmac = hmacSha256(secretAccessKey);

  return async (request: Outgoing, now: Date): Promise<Outgoing> => {
    const date = basicDate(now);
    const { method, url, body } = request;
    const headers = { ...request.headers, "x-sdk-date": date };
    const bodyHash = request.headers["x-sdk-content-sha256"] ?? (await hashOf(body));
    const { text, signedHeaders } = canonicalRequest({ method, url, headers }, bodyHash);
    const signature = await hmac(`${scheme}\n${date}\n${await sha256(text)}`);
    const authorization = `${scheme} Access=${accessKeyId}, SignedHeaders=${signedHeaders}, Signature=${signature}`;
    return { ...request, headers: { ...headers, authorization } };
  };
}

async function hashOf(body: Outgoing["body"]): Promise<string> {
  return body === undefined || body.length === 0 ? hashOfNothing : sha256(body);
}

/** `20191115T033655Z` */
function basicDate(now: Date): string {
  const extended = now.toISOString();
  const time = extended.slice(11, 13) + extended.slice(14, 16) + extended.slice(17, 19);
  return `${extended.slice(0, 4)}${extended.slice(5, 7)}${extended.slice(8, 10)}T${time}Z`;
}
