import type { Operation } from "./operation.ts";
import { jsonOf, type Placed } from "./place-parameters.ts";
import type { CallContext, Outgoing } from "./send.ts";

const utf8 = new TextEncoder();

/**
 * The request of an operation. Not by way of openapi-fetch, whose Request would have to be taken apart again: that cost
 * 45 to 80 µs a call.
 */
export function outgoingFor(operation: Operation, placed: Placed, endpoint: string, context: CallContext): Outgoing {
  const path = operation.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(placed.path[name] ?? ""));
  const { href } = new URL(`${endpoint}${path}${placed.query === "" ? "" : `?${placed.query}`}`);
  const headers: Record<string, string> = { accept: "application/json" };
  if (placed.body !== undefined) headers["content-type"] = "application/json";
  for (const [name, value] of Object.entries(placed.headers)) headers[name.toLowerCase()] = value;
  return {
    method: operation.method.toUpperCase(),
    url: href,
    headers,
    body: placed.body === undefined ? undefined : utf8.encode(jsonOf(placed.body)),
    attempt: 1,
    context,
  };
}

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
