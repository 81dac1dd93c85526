import { Refusal } from "../answer.ts";

const newest = 71;

/** The minor version that the headers ask for; 0 if they ask for none. The older header counts, too. */
export function microversionOf(headers: Readonly<Record<string, string>>): number {
  const entries = (headers["openstack-api-version"] ?? "").split(",").map((entry) => entry.trim().split(/\s+/));
  const asked = entries.find(([service]) => service === "volume")?.[1] ?? headers["x-openstack-volume-api-version"];
  if (asked === undefined) return 0;
  if (asked === "latest") return newest;
  const minor = /^3\.(\d+)$/.exec(asked)?.[1];
  if (minor !== undefined && Number(minor) <= newest) return Number(minor);
  throw new Refusal(406, `Version ${asked} is not supported by the API. Minimum is 3.0 and maximum is 3.${newest}.`);
}

/** An operation is not there in the versions before its own. */
export function requireVersion(headers: Readonly<Record<string, string>>, needed: number): number {
  const version = microversionOf(headers);
  if (version < needed) throw new Refusal(404, `API version 3.${version} is not supported on this method.`);
  return version;
}
