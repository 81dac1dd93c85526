import { parseArgs } from "node:util";
import { isServiceWithBackups, servicesWithBackups, type ServiceWithBackups } from "./sources.ts";

/** What the person who gave the command can mend. The message says all, in one line. */
export class CommandError extends Error {
  override name = "CommandError";
}

/** The options of both commands; see the help for those that only one of them takes. Times are in ms. */
export interface Options {
  readonly clouds: readonly string[];
  readonly allClouds: boolean;
  readonly regions: readonly string[];
  readonly services: readonly ServiceWithBackups[];
  readonly resources: readonly string[];
  readonly timeout: number | undefined;
  readonly format: Format;
  readonly statuses: readonly string[];
  readonly since: number | undefined;
  readonly summary: boolean;
  readonly maxAge: number;
  readonly warnAge: number | undefined;
  readonly exclude: readonly string[];
  readonly all: boolean;
  readonly quiet: boolean;
  readonly output: string | undefined;
}

export type Arguments =
  { readonly command: "list" | "check"; readonly options: Options } | { readonly command: "help" | "version" };

/** What --help prints. */
export const help = `cloud-backups says whether every backup exists.

Usage
  cloud-backups list [options]    lists every backup, page after page
  cloud-backups check [options]   names what has no recent good backup

Where to look
  --cloud NAME      a cloud of clouds.yaml; may be repeated
  --all-clouds      all clouds of clouds.yaml
  --region NAME     a region; may be repeated, and holds for each cloud.
                    Default: that of the settings, or else all in the catalog
  --service ID      otc-cbr, huawei-cbr, openstack-backup or zcom-backup; may be
                    repeated. Default: those that the login's catalog has
  --resource ID     only backups of this server or volume; may be repeated
  --timeout TIME    ends the whole run after this time
  Without --cloud, the variables OS_*, HUAWEICLOUD_SDK_* or HW_* say which, or
  else it is the only cloud of clouds.yaml.

list
  --status WORD     only backups in this state; may be repeated
  --since TIME      only backups that are younger, such as 26h
  --summary         only how many there are
  --format WORD     table (default), json, ndjson or csv

check
  --max-age TIME    the newest good backup is stale when older (default 26h)
  --warn-age TIME   warns when it is older than this
  --exclude TEXT    leaves out resources with this ID or name; * stands for any
                    text; may be repeated
  --all             the table also names what is fine
  --quiet           prints the last line only
  --format WORD     table (default), json, ndjson, csv or prometheus
  --output FILE     writes the report to a file, and prints the last line only

  TIME is a number with s, m, h, d or w: 90m, 26h, 2d.
  --help, --version

States that check names; BACKUP is the age of the newest good one
  none       it has no good backup                          CRITICAL
  stale      its newest good backup is past --max-age       CRITICAL
  unknown    a list is not complete, or a time is missing   UNKNOWN
  failed     its newest try failed; a good one is recent    WARNING
  aging      its newest good backup is past --warn-age      WARNING
  no vault   old backups, and no sign that it still exists  WARNING

Exit codes
  list    0 complete, 1 not complete, 2 not possible as asked
  check   0 OK, 1 WARNING, 2 CRITICAL, 3 UNKNOWN. A list that is not complete,
          or nothing found to back up, is UNKNOWN, unless something is CRITICAL.

Examples
  cloud-backups list --cloud prod --status error
  cloud-backups list --all-clouds --since 2d --format csv > backups.csv
  cloud-backups check --cloud prod --max-age 26h --exclude 'scratch-*'
  cloud-backups check --all-clouds --format prometheus \\
    --output /var/lib/node_exporter/cloud_backups.prom
`;

const formats = ["table", "json", "ndjson", "csv", "prometheus"] as const;
export type Format = (typeof formats)[number];

const text = { type: "string" } as const;
const texts = { type: "string", multiple: true } as const;
const flag = { type: "boolean" } as const;

const common = {
  cloud: texts,
  "all-clouds": flag,
  region: texts,
  service: texts,
  resource: texts,
  timeout: text,
  format: text,
  help: { type: "boolean", short: "h" },
  version: flag,
} as const;
const ofList = { status: texts, since: text, summary: flag } as const;
const ofCheck = { "max-age": text, "warn-age": text, exclude: texts, all: flag, quiet: flag, output: text } as const;

/** What the words of the command line ask for. Throws CommandError for what cannot be meant. */
export function argumentsOf(words: readonly string[]): Arguments {
  const [command, ...rest] = words;
  if (command === undefined) throw new CommandError("give a command, list or check; see cloud-backups --help");
  if (command === "help" || command === "-h" || command === "--help") return { command: "help" };
  if (command === "--version") return { command: "version" };
  if (command !== "list" && command !== "check") {
    throw new CommandError(`there is no command ${JSON.stringify(command)}; give list or check`);
  }
  const values = parsed(command, rest);
  if (values.help === true) return { command: "help" };
  if (values.version === true) return { command: "version" };
  return { command, options: optionsOf(command, values) };
}

function parsed(command: "list" | "check", args: string[]) {
  try {
    const { values } = parseArgs({ args, options: { ...common, ...ofList, ...ofCheck } });
    const foreign = Object.keys(command === "list" ? ofCheck : ofList).find((name) => name in values);
    if (foreign !== undefined) throw new CommandError(`--${foreign} is no option of ${command}`);
    return values;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    // Node goes on about arguments that begin with a dash; what is wrong stands in its first sentence.
    throw new CommandError(`${error.message.split(". ")[0] ?? ""}; see cloud-backups --help`);
  }
}

function optionsOf(command: "list" | "check", values: ReturnType<typeof parsed>): Options {
  const { cloud = [], region = [], service = [], resource = [], status = [], exclude = [] } = values;
  if (cloud.length > 0 && values["all-clouds"] === true) {
    throw new CommandError("--all-clouds stands beside --cloud; give one of the two");
  }
  const format = formats.find((one) => one === (values.format ?? "table"));
  const possible: readonly Format[] = command === "list" ? formats.filter((one) => one !== "prometheus") : formats;
  if (format === undefined || !possible.includes(format)) {
    throw new CommandError(`--format: ${JSON.stringify(values.format)} is none of ${possible.join(", ")}`);
  }
  if (values.summary === true && format !== "table") {
    throw new CommandError("--summary is a table; leave out --format");
  }
  const maxAge = duration("--max-age", values["max-age"]) ?? 26 * 3_600_000;
  const warnAge = duration("--warn-age", values["warn-age"]);
  if (warnAge !== undefined && warnAge >= maxAge) {
    throw new CommandError("--warn-age: give less than --max-age, or the warning never comes");
  }
  return {
    clouds: [...new Set(cloud)],
    allClouds: values["all-clouds"] ?? false,
    regions: [...new Set(region)],
    services: [...new Set(service)].map((id) => {
      if (isServiceWithBackups(id)) return id;
      throw new CommandError(`--service: ${JSON.stringify(id)} is none of ${servicesWithBackups.join(", ")}`);
    }),
    resources: resource,
    timeout: duration("--timeout", values.timeout),
    format,
    statuses: status,
    since: duration("--since", values.since),
    summary: values.summary ?? false,
    maxAge,
    warnAge,
    exclude,
    all: values.all ?? false,
    quiet: values.quiet ?? false,
    output: values.output,
  };
}

const units: Readonly<Record<string, number>> = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 };

function duration(option: string, given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  const [, number, unit = ""] = /^(\d+(?:\.\d+)?)([smhdw])$/.exec(given) ?? [];
  const milliseconds = Number(number) * (units[unit] ?? Number.NaN);
  // A timer cannot wait for longer.
  const longest = option === "--timeout" ? 2 ** 31 - 1 : 1e13;
  if (milliseconds >= 1 && milliseconds <= longest) return Math.round(milliseconds);
  throw new CommandError(`${option}: ${JSON.stringify(given)} is no duration; give one such as 90m, 26h, 2d or 1w`);
}
