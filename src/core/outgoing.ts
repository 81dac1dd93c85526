import type { CallContext, Outgoing } from "./send.ts";

/** The request that openapi-fetch built, as plain data. */
export async function outgoingFrom(request: Request, context: CallContext): Promise<Outgoing> {
  return {
    method: request.method,
    url: request.url,
    headers: Object.fromEntries(request.headers),
    body: request.method === "GET" || request.method === "HEAD" ? undefined : await bodyOf(request),
    attempt: 1,
    context,
  };
}

async function bodyOf(request: Request): Promise<Outgoing["body"]> {
  const bytes = new Uint8Array(await request.arrayBuffer());
  return bytes.length === 0 ? undefined : bytes;
}
