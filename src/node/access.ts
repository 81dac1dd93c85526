import { service as huaweiCbr } from "../../generated/huawei-cbr/operations.ts";
import { service as openstackBackup } from "../../generated/openstack-backup/operations.ts";
import { service as openstackVolumes } from "../../generated/openstack-volumes/operations.ts";
import { service as otcCbr } from "../../generated/otc-cbr/operations.ts";
import { service as otcVbs } from "../../generated/otc-vbs/operations.ts";
import { service as zcomBackup } from "../../generated/zcom-backup/operations.ts";
import type { Auth } from "../auth/auth.ts";
import type { IdentityOptions } from "../auth/identity.ts";
import { checkChoice, checkMilliseconds, checkNames } from "../client/checks.ts";
import type { Interface } from "../client/endpoint.ts";
import { isEndpointToken, isLoginName } from "./login-kind.ts";
import { authOf } from "./login-of-settings.ts";
import { hintAbout, problemOf, textOf, type Settings } from "./settings.ts";
import { sendingOf, type Sending } from "./tls-settings.ts";

export const services = [otcCbr, huaweiCbr, openstackBackup, openstackVolumes, otcVbs, zcomBackup] as const;

/** A service that there is a client for. */
export type ServiceId = (typeof services)[number]["id"];

const serviceIds: readonly ServiceId[] = services.map(({ id }) => id);

/** Older names of service types, which settings may still use. */
const formerTypes: Readonly<Record<string, readonly string[]>> = { "block-storage": ["volumev2", "volume"] };

/** The types of a service as prefixes of settings, best first: `block_storage`, `volumev3`, … */
function prefixesOf(id: ServiceId): string[] {
  const types: readonly string[] = services.find((service) => service.id === id)?.catalogTypes ?? [];
  return [...types, ...types.flatMap((type) => formerTypes[type] ?? [])].map((type) => type.replaceAll("-", "_"));
}

/** Settings of a cloud beside those about logging in and those of a single service. */
const common = new Set([
  "api_timeout",
  "auth_type",
  "cacert",
  "cert",
  "identity_api_version",
  "insecure",
  "interface",
  "key",
  "region_name",
  "verify",
]);

const endpointKeys = ["endpoint_override", "endpoint"];
/** What settings may say of one service: `volumev3_endpoint_override`. */
const ofServices = new Set(
  serviceIds.flatMap((id) =>
    prefixesOf(id).flatMap((prefix) =>
      [...endpointKeys, "service_type", "region_name", "interface"].map((key) => `${prefix}_${key}`),
    ),
  ),
);

/** Whether a setting of this name is read. All others are passed over: they are for other tools. */
export function isSetting(name: string): boolean {
  return common.has(name) || isLoginName(name) || ofServices.has(name);
}

/** What the settings of a cloud come to: options for a client, to be spread into them. */
export interface CloudAccess extends Sending {
  readonly auth: Auth;
  readonly region?: string;
  readonly interface?: Interface;
  readonly serviceType?: string;
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

export function checkAccessOptions(options: AccessOptions, known: readonly string[]): void {
  checkNames(options, known);
  checkMilliseconds("timeout", options.timeout);
  checkChoice("service", options.service, serviceIds);
}

export async function accessOf(settings: Settings, options: AccessOptions): Promise<CloudAccess> {
  const { cache, service } = options;
  const sending = await sendingOf(settings, options);
  if (service === undefined) checkNoService(settings);
  const timeout = options.timeout ?? millisecondsOf(settings, "api_timeout");
  const auth = authOf(settings, { ...sending, timeout, cache });
  const region = options.region ?? ofService(settings, service, "region_name");
  const which = interfaceOf(settings, service);
  const serviceType = settingOf(settings, service, "service_type");
  const endpoint = endpointOf(settings, service);
  return {
    auth: region === undefined ? withHint(auth, hintAbout(settings, "region_name")) : auth,
    ...(region === undefined ? {} : { region }),
    ...(which === undefined ? {} : { interface: which }),
    ...(serviceType === undefined ? {} : { serviceType }),
    ...(endpoint === undefined ? {} : { endpoint }),
    ...sending,
    ...(timeout === undefined ? {} : { timeout }),
  };
}

/** Auth whose session points to the mistyped setting that a missing region may come from. */
function withHint(auth: Auth, hint: string | undefined): Auth {
  if (hint === undefined) return auth;
  return { ...auth, session: async (call) => ({ ...(await auth.session(call)), hint }) };
}

/** Throws where a setting is for one service only, and the options do not say which is meant. */
function checkNoService(settings: Settings): void {
  const found = [...settings.values.keys()].find((name) => ofServices.has(name) && !name.endsWith("_interface"));
  if (found === undefined) return;
  const example = 'for example `service: "openstack-backup"`';
  const problem = `is for one service only; say by the option \`service\` which is meant, ${example}`;
  throw problemOf(settings, found, problem);
}

/** `<service>_endpoint_override`, by any of the service's types; with a bare token, its `endpoint`. */
function endpointOf(settings: Settings, service: ServiceId | undefined): string | undefined {
  const own = endpointKeys.map((key) => settingOf(settings, service, key)).find((text) => text !== undefined);
  if (own !== undefined || !isEndpointToken(settings)) return own;
  return textOf(settings, "endpoint") ?? textOf(settings, "url");
}

function interfaceOf(settings: Settings, service: ServiceId | undefined): Interface | undefined {
  const text = ofService(settings, service, "interface");
  if (text === undefined || text === "public" || text === "internal" || text === "admin") return text;
  throw problemOf(settings, "interface", "is none of public, internal and admin");
}

/** The setting of the service, or else that for all. */
function ofService(settings: Settings, service: ServiceId | undefined, name: string): string | undefined {
  return settingOf(settings, service, name) ?? textOf(settings, name);
}

/** The setting under any of the service's types. Throws where two differ. */
function settingOf(settings: Settings, service: ServiceId | undefined, key: string): string | undefined {
  const names = (service === undefined ? [] : prefixesOf(service))
    .map((prefix) => `${prefix}_${key}`)
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
