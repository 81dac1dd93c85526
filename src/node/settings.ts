import { ParameterError } from "../client/errors.ts";

/** One setting of a cloud: its text, and where a person finds it. */
export interface Setting {
  readonly text: string;
  /** As it is written there: `auth.password`, `OS_PASSWORD`. */
  readonly key: string;
  /** `cloud "prod" of /etc/openstack/clouds.yaml`, `the environment`. */
  readonly place: string;
  /** Of the file that says so: paths may be relative to it. */
  readonly folder?: string | undefined;
}

/** The settings of a cloud by their names in clouds.yaml, whichever section or spelling they came in. */
export interface Settings {
  readonly values: ReadonlyMap<string, Setting>;
  /** Where to add what is missing. */
  readonly place: string;
  /** How a name is written there. */
  readonly keyOf: (name: string) => string;
  /** Whether what is of no use is a mistake. In an environment it may be for other programs. */
  readonly strict: boolean;
}

/** Other spellings of names, mostly from the time of the older clients. */
const spellings: Readonly<Record<string, string>> = {
  ak: "access_key",
  auth_plugin: "auth_type",
  auth_token: "token",
  default_domain: "default_domain_id",
  endpoint_type: "interface",
  sk: "secret_key",
  tenant_id: "project_id",
  tenant_name: "project_name",
  timeout: "api_timeout",
  user_name: "username",
};

/** The name that a spelling stands for. */
export function canonical(spelling: string): string {
  const name = spelling.replaceAll("-", "_");
  return Object.hasOwn(spellings, name) ? (spellings[name] ?? name) : name;
}

/** Adds a setting. Throws where another spelling in the same place says something else. */
export function add(values: Map<string, Setting>, name: string, given: Setting): void {
  // The older clients had publicURL for public.
  const setting = name.endsWith("interface") ? { ...given, text: given.text.replace(/URL$/, "") } : given;
  const before = values.get(name);
  if (before !== undefined && before.text !== setting.text) {
    throw problemWith(setting, `says something else than ${before.key}; leave one of the two out`);
  }
  values.set(name, setting);
}

/** An error that names key and place, and never the value. */
export function problemWith({ key, place }: Pick<Setting, "key" | "place">, problem: string): ParameterError {
  return new ParameterError(key, `${problem} (${place})`);
}

export function textOf(settings: Settings, name: string): string | undefined {
  return settings.values.get(name)?.text;
}

/** For a setting that is wrong or not there. */
export function problemOf(settings: Settings, name: string, problem: string): ParameterError {
  const { place, keyOf } = settings;
  return problemWith(settings.values.get(name) ?? { key: keyOf(name), place }, problem);
}

const words: Readonly<Record<string, boolean>> = {
  true: true,
  yes: true,
  on: true,
  "1": true,
  false: false,
  no: false,
  off: false,
  "0": false,
};

/** A setting that is true or false, as YAML and openrc files write it. */
export function flagOf(settings: Settings, name: string): boolean | undefined {
  const text = textOf(settings, name)?.toLowerCase();
  if (text === undefined) return undefined;
  const value = Object.hasOwn(words, text) ? words[text] : undefined;
  if (value === undefined) throw problemOf(settings, name, "is neither true nor false");
  return value;
}
