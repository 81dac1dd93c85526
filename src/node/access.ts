import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Auth } from "../auth/auth.ts";
import type { IdentityOptions } from "../auth/identity.ts";
import { checkChoice, checkMilliseconds, checkNames } from "../client/checks.ts";
import type { Interface } from "../client/endpoint.ts";
import type { Fetch, Transport } from "../client/transport.ts";
import { homeFolder } from "./config-files.ts";
import { loginKinds, type LoginKind } from "./login-kinds.ts";
import { authOf, isLoginName, loginKindOf } from "./login.ts";
import { services, type ServiceId } from "./services.ts";
import { flagOf, hintAbout, inTermsOf, problemOf, textOf, type Settings } from "./settings.ts";
import { nodeTransport } from "./transport.ts";

/** What the settings of a cloud come to: options for a client, to be spread into them. */
export interface CloudAccess extends Sending {
  readonly auth: Auth;
  readonly region?: string;
  readonly interface?: Interface;
  readonly serviceType?: string;
  readonly endpoint?: string;
  readonly timeout?: number;
}

/** What requests are sent with; nothing for the global `fetch`. */
interface Sending {
  readonly fetch?: Fetch;
  readonly transport?: Transport;
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
  const ids = services.map(({ id }) => id);
  checkChoice("service", options.service, ids);
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

const keysOfServices = ["endpoint_override", "endpoint", "service_type", "region_name", "interface"];

/** What settings may say of one service: `volumev3_endpoint_override`. */
const ofServices = new Set(services.flatMap(({ id }) => keysOfServices.flatMap((key) => namesOf(id, key))));

/** Whether a setting of this name is read. All others are passed over: they are for other tools. */
export function isSetting(name: string): boolean {
  return common.has(name) || isLoginName(name) || ofServices.has(name);
}

/** The names that a setting of a service may have, best first: `block_storage_interface`, `volumev3_interface`, … */
function namesOf(service: ServiceId, key: string): string[] {
  const types: readonly string[] = services.find(({ id }) => id === service)?.catalogTypes ?? [];
  // Settings may still use the older names of block storage.
  const all = types.includes("block-storage") ? [...types, "volumev2", "volume"] : types;
  return all.map((type) => `${type.replaceAll("-", "_")}_${key}`);
}

export async function accessOf(settings: Settings, options: AccessOptions): Promise<CloudAccess> {
  const { cache, service } = options;
  const sending = await sendingOf(settings, options);
  if (service === undefined) checkNoService(settings);
  const timeout = options.timeout ?? millisecondsOf(settings, "api_timeout");
  const kind = loginKindOf(settings);
  const auth = authOf(settings, kind, { ...sending, timeout, cache });
  const region = options.region ?? textOf(settings, nameFor(settings, service, "region_name"));
  const which = interfaceOf(settings, service);
  const serviceType = textOf(settings, nameFor(settings, service, "service_type"));
  const endpoint = endpointOf(settings, service, kind);
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

function interfaceOf(settings: Settings, service: ServiceId | undefined): Interface | undefined {
  const name = nameFor(settings, service, "interface");
  const text = textOf(settings, name);
  if (text === undefined || text === "public" || text === "internal" || text === "admin") return text;
  throw problemOf(settings, name, "is none of public, internal and admin");
}

function endpointOf(settings: Settings, service: ServiceId | undefined, kind: LoginKind): string | undefined {
  const override = textOf(settings, nameFor(settings, service, "endpoint_override"));
  if (override !== undefined) return override;
  const name = nameFor(settings, service, "endpoint");
  return name !== "endpoint" || kind === loginKinds.endpointToken ? textOf(settings, name) : undefined;
}

/** The name of a setting: with one of the service's types before it, or else without. Throws where two types differ. */
function nameFor(settings: Settings, service: ServiceId | undefined, key: string): string {
  const names = service === undefined ? [] : namesOf(service, key).filter((name) => settings.values.has(name));
  const [first = key, ...others] = names;
  const contrary = others.find((name) => textOf(settings, name) !== textOf(settings, first));
  if (contrary === undefined) return first;
  throw problemOf(settings, contrary, `says something else than ${settings.keyOf(first)}; leave one of the two out`);
}

function millisecondsOf(settings: Settings, name: string): number | undefined {
  const text = textOf(settings, name);
  if (text === undefined) return undefined;
  const seconds = Number(text);
  if (!(seconds > 0 && seconds < 2_000_000)) throw problemOf(settings, name, "is no number of seconds");
  return Math.ceil(seconds * 1_000);
}

/**
 * How a cloud is reached, for login and client: the caller's `fetch` or `transport`, or else `nodeTransport` with the
 * settings' `cacert`, `cert`, `key`, `verify` and `insecure`, and the environment's proxies.
 * Throws ParameterError that names key and place for a file that is missing or no PEM.
 */
async function sendingOf(settings: Settings, { fetch, transport }: AccessOptions): Promise<Sending> {
  if (fetch !== undefined) return { fetch };
  if (transport !== undefined) return { transport };
  const verify = flagOf(settings, "verify");
  const insecure = flagOf(settings, "insecure");
  if (verify === true && insecure === true) throw problemOf(settings, "insecure", "is true, and so is verify");
  const isUnverified = verify === false || insecure === true;
  // Bun has proxies and certificates in its own fetch.
  const isPlain = !isUnverified && !["cacert", "cert", "key"].some((name) => settings.values.has(name));
  if ("bun" in process.versions && isPlain) return {};

  // As for OpenStack's tools, `cacert` is of no use where nothing is verified, `key` where there is no `cert`.
  const ca = isUnverified ? undefined : await pemOf(settings, "cacert");
  const cert = await pemOf(settings, "cert");
  const nameOfKey = settings.values.has("key") ? "key" : "cert";
  const key = cert === undefined ? undefined : await pemOf(settings, nameOfKey);
  const made = inTermsOf(
    settings,
    { ca: "cacert", cert: "cert", key: nameOfKey },
    () => nodeTransport({ ca, cert, key, rejectUnauthorized: !isUnverified }),
    (name) => `: ${textOf(settings, name) ?? ""}`,
  );
  return { transport: made };
}

/** The text of the file that a setting names: relative to the file that says so, else to the working directory. */
async function pemOf(settings: Settings, name: string): Promise<string | undefined> {
  const setting = settings.values.get(name);
  if (setting === undefined) return undefined;
  const path = setting.text.replace(/^~(?=\/|$)/, () => homeFolder() ?? "~");
  const places = new Set([setting.folder ?? "", process.cwd()].map((folder) => resolve(process.cwd(), folder, path)));
  for (const place of places) {
    const text = await readFile(place, "utf8").catch(() => undefined);
    if (text !== undefined) return text;
  }
  throw problemOf(settings, name, `there is no file that can be read: ${[...places].join(", ")}`);
}
