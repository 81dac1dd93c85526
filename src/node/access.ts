import type { IdentityOptions } from "../auth/identity.ts";
import type { Auth } from "../auth/auth.ts";
import { checkMilliseconds, kindOf } from "../client/checks.ts";
import type { Interface } from "../client/endpoint.ts";
import { ParameterError } from "../client/errors.ts";
import { authOf } from "./auth-of-settings.ts";
import { kindOf as authKindOf } from "./auth-type.ts";
import { prefixesOf, serviceIds, type ServiceId } from "./service-types.ts";
import { problemOf, textOf, type Settings } from "./settings.ts";
import { sendingOf, type Sending } from "./tls-settings.ts";

/** What the settings of a cloud come to: options for a client, to be spread into them. */
export interface CloudAccess extends Sending {
  readonly auth: Auth;
  readonly region?: string;
  readonly interface?: Interface;
  readonly endpoint?: string;
  readonly timeout?: number;
}

/** What callers add to settings. */
export interface AccessOptions extends Pick<IdentityOptions, "fetch" | "transport" | "timeout" | "cache"> {
  /** The service that the access is for. Needed where the settings have an endpoint of its own for a service. */
  service?: ServiceId | undefined;
  /** Region, in place of the settings'. */
  region?: string | undefined;
}

/** Names of options beside those of each source. */
export const accessOptionNames = ["fetch", "transport", "timeout", "cache", "service", "region"];

export function checkAccessOptions(options: object, known: readonly string[]): void {
  for (const name of Object.keys(options)) {
    if (!known.includes(name)) throw new ParameterError(name, `no such option; there are ${known.join(", ")}`);
  }
  if ("timeout" in options) checkMilliseconds("timeout", options.timeout);
  const { service }: { service?: unknown } = options;
  if (service !== undefined && !serviceIds.some((id) => id === service)) {
    const given = typeof service === "string" ? JSON.stringify(service) : kindOf(service);
    throw new ParameterError("service", `${given} is none of ${serviceIds.join(", ")}`);
  }
}

export async function accessOf(settings: Settings, options: AccessOptions): Promise<CloudAccess> {
  const { cache, service } = options;
  const sending = await sendingOf(settings, options);
  const timeout = options.timeout ?? millisecondsOf(settings, "api_timeout");
  const auth = authOf(settings, { ...sending, timeout, cache });
  const region = options.region ?? ofService(settings, service, "region_name");
  const endpoint = endpointOf(settings, service);
  const which = interfaceOf(settings, service);
  return {
    auth,
    ...sending,
    ...(region === undefined ? {} : { region }),
    ...(which === undefined ? {} : { interface: which }),
    ...(endpoint === undefined ? {} : { endpoint }),
    ...(timeout === undefined ? {} : { timeout }),
  };
}

/** `<service>_endpoint_override`, by any of the service's types; with a bare token, its `endpoint`. */
function endpointOf(settings: Settings, service: ServiceId | undefined): string | undefined {
  const suffixes = ["endpoint_override", "endpoint"];
  if (service === undefined) {
    const overrides = serviceIds.flatMap((id) =>
      prefixesOf(id).flatMap((type) => suffixes.map((end) => `${type}_${end}`)),
    );
    const found = overrides.find((name) => settings.values.has(name));
    if (found !== undefined) {
      const example = 'for example `service: "openstack-backup"`';
      throw problemOf(
        settings,
        found,
        `is for one service only; say by the option \`service\` which is meant, ${example}`,
      );
    }
  }
  const own = suffixes.map((suffix) => (service === undefined ? undefined : settingOf(settings, service, suffix)));
  const bare =
    authKindOf(settings) === "endpointToken" ? (textOf(settings, "endpoint") ?? textOf(settings, "url")) : undefined;
  return own.find((text) => text !== undefined) ?? bare;
}

function interfaceOf(settings: Settings, service: ServiceId | undefined): Interface | undefined {
  const text = ofService(settings, service, "interface");
  if (text === undefined || text === "public" || text === "internal" || text === "admin") return text;
  throw problemOf(settings, "interface", "is none of public, internal and admin");
}

/** The setting of the service, or else that for all. */
function ofService(settings: Settings, service: ServiceId | undefined, name: string): string | undefined {
  return (service === undefined ? undefined : settingOf(settings, service, name)) ?? textOf(settings, name);
}

/** The setting under any of the service's types. Throws where two differ. */
function settingOf(settings: Settings, service: ServiceId, suffix: string): string | undefined {
  const names = prefixesOf(service)
    .map((type) => `${type}_${suffix}`)
    .filter((name) => settings.values.has(name));
  const [first, ...others] = names;
  if (first === undefined) return undefined;
  const text = textOf(settings, first);
  const contrary = others.find((name) => textOf(settings, name) !== text);
  if (contrary !== undefined) {
    throw problemOf(settings, contrary, `says something else than ${settings.keyOf(first)}; leave one of the two out`);
  }
  return text;
}

function millisecondsOf(settings: Settings, name: string): number | undefined {
  const text = textOf(settings, name);
  if (text === undefined) return undefined;
  const seconds = Number(text);
  if (!(seconds > 0 && seconds < 2_000_000)) throw problemOf(settings, name, "is no number of seconds");
  return Math.ceil(seconds * 1_000);
}
