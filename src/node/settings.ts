import { ParameterError } from "../client/errors.ts";

/** Where a person finds a setting. */
export interface Found {
  /** As it is written there: `auth.password`, `OS_PASSWORD`. */
  readonly key: string;
  /** `cloud "prod" of /etc/openstack/clouds.yaml`, `the environment`. */
  readonly place: string;
  /** Of the file that says so: paths may be relative to it. */
  readonly folder?: string | undefined;
}

/** One setting of a cloud. */
export interface Setting extends Found {
  readonly text: string;
}

/** The settings of a cloud by their names in clouds.yaml, whichever section or spelling they came in. */
export interface Settings {
  readonly values: ReadonlyMap<string, Setting>;
  /** What is not known here by its name: it is for other tools, or mistyped. */
  readonly unread: ReadonlyMap<string, Found>;
  /** Where to add what is missing. */
  readonly place: string;
  /** How a name is written there. */
  readonly keyOf: (name: string) => string;
}

/** Other spellings of names, mostly from the time of the older clients. */
const spellings = new Map([
  ["ak", "access_key"],
  ["auth_plugin", "auth_type"],
  ["auth_token", "token"],
  ["default_domain", "default_domain_id"],
  ["endpoint_type", "interface"],
  ["sk", "secret_key"],
  ["tenant_id", "project_id"],
  ["tenant_name", "project_name"],
  ["timeout", "api_timeout"],
  ["url", "endpoint"],
  ["user_name", "username"],
]);

/** The name that a spelling stands for. */
export function canonical(spelling: string): string {
  const name = spelling.replaceAll("-", "_");
  return spellings.get(name) ?? name.replace(/_endpoint_type$/, "_interface");
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
export function problemWith({ key, place }: Found, problem: string): ParameterError {
  return new ParameterError(key, `${problem} (${place})`);
}

export function textOf(settings: Settings, name: string): string | undefined {
  return settings.values.get(name)?.text;
}

/** Where a setting is, or where to add it. */
export function foundAt({ values, place, keyOf }: Settings, name: string): Found {
  return values.get(name) ?? { key: keyOf(name), place };
}

/** For a setting that is wrong or not there. */
export function problemOf(settings: Settings, name: string, problem: string): ParameterError {
  return problemWith(foundAt(settings, name), problem);
}

/**
 * What `use` returns. Where it refuses an option, the error is about the setting behind that option; `more` may add to
 * its message.
 */
export function inTermsOf<Result>(
  settings: Settings,
  settingOfOption: Readonly<Record<string, string>>,
  use: () => Result,
  more: (name: string) => string = () => "",
): Result {
  try {
    return use();
  } catch (error) {
    if (!(error instanceof ParameterError)) throw error;
    const name = settingOfOption[error.parameter];
    if (name === undefined) throw error;
    throw problemOf(settings, name, error.message.slice(error.parameter.length + 2) + more(name));
  }
}

/** For a setting that is not there. A mistyped one may be the cause. */
export function missing(settings: Settings, name: string, remedy = ""): ParameterError {
  const hint = hintAbout(settings, name);
  return problemOf(settings, name, `is missing${remedy}${hint === undefined ? "" : `. ${hint}`}`);
}

/** Points to a setting that was not read, and whose name resembles the one that is missing. */
export function hintAbout(settings: Settings, name: string): string | undefined {
  const found = [...settings.unread].find(([spelling]) => resembles(spelling, name))?.[1];
  if (found === undefined) return undefined;
  return `${found.key} is not read (${found.place}); perhaps ${settings.keyOf(name)} is meant`;
}

export function needed(settings: Settings, name: string): string {
  const text = textOf(settings, name);
  if (text === undefined) throw missing(settings, name);
  return text;
}

/** A setting that is true or false, as YAML and openrc files write it. */
export function flagOf(settings: Settings, name: string): boolean | undefined {
  const text = textOf(settings, name);
  if (text === undefined) return undefined;
  if (/^(true|yes|on|1)$/i.test(text)) return true;
  if (/^(false|no|off|0)$/i.test(text)) return false;
  throw problemOf(settings, name, "is neither true nor false");
}

/** Whether two names differ by two letters at most, so that one may be a slip of the other. */
export function resembles(given: string, name: string): boolean {
  const spelling = given.toLowerCase().replace(/^os_/, "");
  let row = Array.from({ length: name.length + 1 }, (_, index) => index);
  for (let at = 0; at < spelling.length; at++) {
    const next = [at + 1];
    for (let other = 0; other < name.length; other++) {
      const replaced = (row[other] ?? 0) + (spelling[at] === name[other] ? 0 : 1);
      next.push(Math.min(replaced, (row[other + 1] ?? 0) + 1, (next[other] ?? 0) + 1));
    }
    row = next;
  }
  return (row.at(-1) ?? Infinity) <= 2;
}
