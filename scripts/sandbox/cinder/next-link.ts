import type { Call } from "../answer.ts";
import type { Json } from "../../json.ts";
import { internalHost } from "./view.ts";

export interface LinkSettings {
  readonly origin: () => string;
  readonly hostileLinks: boolean;
}

/**
 * The link to the page after the marker, with all of the request's query: an `offset` stays beside the marker. A hostile
 * one names a host that only the cloud knows, and no version.
 */
export function nextLink(call: Call, { origin, hostileLinks }: LinkSettings, marker: string): Json {
  const query = new URLSearchParams(call.rawQuery);
  query.set("marker", marker);
  const { path } = call.operation;
  const own = path.replace(/\{(\w+)\}/g, (_, name: string) => call.params[name] ?? "");
  const href = hostileLinks
    ? `${internalHost}${own.replace(/^\/v\d/, "").replace(/\/detail$/, "")}`
    : `${origin()}/openstack-backup${own}`;
  return { rel: "next", href: `${href}?${query.toString()}` };
}
