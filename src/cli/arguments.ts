import { parseArgs, type ParseArgsConfig } from "node:util";
import { isServiceWithBackups, servicesWithBackups, type ServiceWithBackups } from "./sources.ts";

/** What the person who gave the command can mend. The message says all, in one line. */
export class CommandError extends Error {
  override name = "CommandError";
}

/** Where to look, and what to make of it: the same for both commands. */
export interface CommonOptions {
  readonly clouds: readonly string[];
  readonly allClouds: boolean;
  /** Empty for those of the settings or, without any there, of the catalog. */
  readonly regions: readonly string[];
  /** Empty for those of the catalog. */
  readonly services: readonly ServiceWithBackups[];
  readonly resources: readonly string[];
  /** For the whole run, in ms. */
  readonly timeout: number | undefined;
}

export interface ListArguments extends CommonOptions {
  readonly command: "list";
  readonly statuses: readonly string[];
  /** Age of the oldest backup to list, in ms. */
  readonly since: number | undefined;
  readonly summary: boolean;
  readonly format: ListFormat;
}

export interface CheckArguments extends CommonOptions {
  readonly command: "check";
  readonly maxAge: number;
  readonly warnAge: number | undefined;
  /** Names or IDs, in which `*` stands for any text. */
  readonly exclude: readonly string[];
  readonly all: boolean;
  readonly quiet: boolean;
  readonly format: CheckFormat;
  readonly output: string | undefined;
}

const listFormats = ["table", "json", "ndjson", "csv"] as const;
const checkFormats = [...listFormats, "prometheus"] as const;
export type ListFormat = (typeof listFormats)[number];
export type CheckFormat = (typeof checkFormats)[number];

export type Arguments = ListArguments | CheckArguments | { readonly command: "help" | "version" };

const common = {
  cloud: { type: "string", multiple: true },
  "all-clouds": { type: "boolean" },
  region: { type: "string", multiple: true },
  service: { type: "string", multiple: true },
  resource: { type: "string", multiple: true },
  timeout: { type: "string" },
  format: { type: "string" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean" },
} as const;
const ofList = {
  ...common,
  status: { type: "string", multiple: true },
  since: { type: "string" },
  summary: { type: "boolean" },
} as const;
const ofCheck = {
  ...common,
  "max-age": { type: "string" },
  "warn-age": { type: "string" },
  exclude: { type: "string", multiple: true },
  all: { type: "boolean" },
  quiet: { type: "boolean" },
  output: { type: "string" },
} as const;

/** What the words of the command line ask for. Throws CommandError for what cannot be meant. */
export function argumentsOf(words: readonly string[]): Arguments {
  const [command, ...rest] = words;
  if (command === undefined) throw new CommandError("give a command, list or check; see cloud-backups --help");
  if (command === "list") return listArguments(rest);
  if (command === "check") return checkArguments(rest);
  if (command === "help") return { command: "help" };
  if (command.startsWith("-")) {
    const { help, version } = parsed(words, { help: common.help, version: common.version });
    return { command: version === true && help !== true ? "version" : "help" };
  }
  throw new CommandError(`there is no command ${JSON.stringify(command)}; give list or check`);
}

function listArguments(words: readonly string[]): Arguments {
  const values = parsed(words, ofList);
  if (values.help === true) return { command: "help" };
  if (values.version === true) return { command: "version" };
  return {
    command: "list",
    ...commonOptions(values),
    statuses: values.status ?? [],
    since: duration("--since", values.since),
    summary: values.summary ?? false,
    format: oneOf("--format", values.format ?? "table", listFormats),
  };
}

function checkArguments(words: readonly string[]): Arguments {
  const values = parsed(words, ofCheck);
  if (values.help === true) return { command: "help" };
  if (values.version === true) return { command: "version" };
  const maxAge = duration("--max-age", values["max-age"] ?? "26h") ?? 0;
  const warnAge = duration("--warn-age", values["warn-age"]);
  if (warnAge !== undefined && warnAge >= maxAge) {
    throw new CommandError("--warn-age: give less than --max-age, or the warning never comes");
  }
  return {
    command: "check",
    ...commonOptions(values),
    maxAge,
    warnAge,
    exclude: values.exclude ?? [],
    all: values.all ?? false,
    quiet: values.quiet ?? false,
    format: oneOf("--format", values.format ?? "table", checkFormats),
    output: values.output,
  };
}

interface CommonValues {
  readonly cloud?: string[] | undefined;
  readonly "all-clouds"?: boolean | undefined;
  readonly region?: string[] | undefined;
  readonly service?: string[] | undefined;
  readonly resource?: string[] | undefined;
  readonly timeout?: string | undefined;
}

function commonOptions(values: CommonValues): CommonOptions {
  const { cloud = [], region = [], service = [], resource = [] } = values;
  if (cloud.length > 0 && values["all-clouds"] === true) {
    throw new CommandError("--all-clouds: it stands beside --cloud; give one of the two");
  }
  return {
    clouds: unique(cloud),
    allClouds: values["all-clouds"] ?? false,
    regions: unique(region),
    services: unique(service).map((id) => {
      if (isServiceWithBackups(id)) return id;
      throw new CommandError(`--service: ${JSON.stringify(id)} is none of ${servicesWithBackups.join(", ")}`);
    }),
    resources: unique(resource),
    timeout: duration("--timeout", values.timeout),
  };
}

function parsed<Options extends NonNullable<ParseArgsConfig["options"]>>(words: readonly string[], options: Options) {
  try {
    return parseArgs({ args: [...words], options, strict: true, allowPositionals: false }).values;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    // Node goes on about arguments that begin with a dash; what is wrong stands in its first sentence.
    throw new CommandError(`${error.message.split(". ")[0] ?? ""}; see cloud-backups --help`);
  }
}

const units: Readonly<Record<string, number>> = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 };

function duration(option: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const [, number, unit = ""] = /^(\d+(?:\.\d+)?)([smhdw])$/.exec(text) ?? [];
  const milliseconds = Number(number) * (units[unit] ?? Number.NaN);
  if (milliseconds > 0 && milliseconds < 1e13) return milliseconds;
  throw new CommandError(`${option}: ${JSON.stringify(text)} is no duration; give one such as 90m, 26h, 2d or 1w`);
}

function oneOf<Choice extends string>(option: string, text: string, choices: readonly Choice[]): Choice {
  const found = choices.find((choice) => choice === text);
  if (found !== undefined) return found;
  throw new CommandError(`${option}: ${JSON.stringify(text)} is none of ${choices.join(", ")}`);
}

function unique(list: readonly string[]): string[] {
  return [...new Set(list)];
}
