import type { Json } from "../json.ts";
import type { Incoming } from "./spec/request.ts";

/** An answer about the versions that an endpoint has: no part of the services' own specs. */
export interface VersionAnswer {
  readonly status: number;
  readonly body: Json;
}

/** The documents by which OpenStack's clients find a version: at the root of all versions, and at each of them. */
export function versionAnswer(id: string, { method, path }: Incoming, origin: string): VersionAnswer | undefined {
  if (method !== "GET") return undefined;
  const place = path.replace(/\/$/, "");
  const url = `${origin}/${id}`;
  switch (id) {
    case "identity-v3":
      if (place === "") return { status: 300, body: { versions: { values: [keystone("v3.14", `${url}/v3/`)] } } };
      return place === "/v3" ? { status: 200, body: { version: keystone("v3.14", `${url}/v3/`) } } : undefined;
    case "identity-v2":
      if (place === "") return { status: 300, body: { versions: { values: [keystone("v2.0", `${url}/v2.0/`)] } } };
      return place === "/v2.0" ? { status: 200, body: { version: keystone("v2.0", `${url}/v2.0/`) } } : undefined;
    case "openstack-backup":
      if (place === "") return { status: 300, body: { versions: [cinder(url)] } };
      return place === "/v3" ? { status: 200, body: { versions: [cinder(url)] } } : undefined;
    default:
      return undefined;
  }
}

function keystone(id: string, href: string): Json {
  return {
    id,
    status: id === "v2.0" ? "deprecated" : "stable",
    updated: "2020-04-07T00:00:00Z",
    links: [{ rel: "self", href }],
    "media-types": [{ base: "application/json", type: `application/vnd.openstack.identity-${id.slice(0, 2)}+json` }],
  };
}

function cinder(url: string): Json {
  return {
    id: "v3.0",
    status: "CURRENT",
    version: "3.71",
    min_version: "3.0",
    updated: "2023-08-31T00:00:00Z",
    links: [{ rel: "self", href: `${url}/v3/` }],
    "media-types": [{ base: "application/json", type: "application/vnd.openstack.volume+json;version=3" }],
  };
}
