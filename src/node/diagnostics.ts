import { channel } from "node:diagnostics_channel";
import type { Hooks } from "../client/hooks.ts";

/**
 * Hooks that publish what happens on the channels `cloud-backups:request`, `cloud-backups:response` and
 * `cloud-backups:retry` of `node:diagnostics_channel`. A channel that nobody subscribes to costs next to nothing.
 *
 * @example
 * import { subscribe } from "node:diagnostics_channel";
 *
 * subscribe("cloud-backups:response", (event) => console.log(event));
 * const cbr = otcCbr({ region: "eu-de", auth, ...diagnosticsHooks() });
 */
export function diagnosticsHooks(): Required<Pick<Hooks, "onRequest" | "onResponse" | "onRetry">> {
  return {
    onRequest: publisher("cloud-backups:request"),
    onResponse: publisher("cloud-backups:response"),
    onRetry: publisher("cloud-backups:retry"),
  };
}

function publisher(name: string): (event: object) => void {
  const events = channel(name);
  return (event) => {
    events.publish(event);
  };
}
