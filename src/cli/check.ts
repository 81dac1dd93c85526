import type { Options } from "./arguments.ts";
import { newInventory, type Finding, type State } from "./findings.ts";
import { coloured, progressLine, warn, write, writeFileAtOnce, type Progress } from "./output.ts";
import { reportAs, type Place, type Report } from "./report.ts";
import { findTargets, nameOf, reasonOf, type Failure, type Target } from "./targets.ts";
import { ageText, printable } from "./text.ts";

/** The exit codes of monitoring plugins. */
const exitCodes = { OK: 0, WARNING: 1, CRITICAL: 2, UNKNOWN: 3 } as const;

const severities: Readonly<Record<State, keyof typeof exitCodes>> = {
  none: "CRITICAL",
  stale: "CRITICAL",
  unknown: "UNKNOWN",
  failed: "WARNING",
  aging: "WARNING",
  "no vault": "WARNING",
  new: "OK",
  ok: "OK",
};

/** The states to tell of, in the words of the last line. */
const words: readonly (readonly [State, string])[] = [
  ["none", "without a good backup"],
  ["stale", "stale"],
  ["unknown", "unknown"],
  ["failed", "failed last time"],
  ["aging", "aging"],
  ["no vault", "in no vault"],
];

const colours = { OK: "green", WARNING: "yellow", CRITICAL: "red", UNKNOWN: "yellow" } as const;

/** Says whether everything has a good backup that is young enough. Returns the exit code. */
export async function check(options: Options, signal: AbortSignal): Promise<number> {
  const now = Date.now();
  const { targets, failures: closed } = await findTargets(options, signal);
  const progress = progressLine();
  const places = await Promise.all(placesOf(targets).map((group) => look(group, options, now, progress, signal)));
  progress.clear();
  const failures = [...closed, ...places.flatMap((place) => place.failures)];
  const report = reportOf(places, failures, options, now);
  process.exitCode = report.exitCode;

  const text = reportAs(options.format, report, options);
  if (options.output !== undefined) await writeFileAtOnce(options.output, text);
  else if (!options.quiet) await write(text);
  for (const failure of failures) warn(`${nameOf(failure)}: ${failure.reason}`);
  const line = coloured(colours[report.status], report.status) + report.summary.slice(report.status.length);
  // Programs that read the report from stdout get nothing else there.
  if (options.format === "table" || options.output !== undefined || options.quiet) await write(`${line}\n`);
  else warn(report.summary);
  return report.exitCode;
}

/** Targets by cloud and region: what one service lists, another one there may back up. */
function placesOf(targets: readonly Target[]): Target[][] {
  const groups = new Map<string, Target[]>();
  for (const target of targets) {
    const key = JSON.stringify([target.cloud, target.region]);
    groups.set(key, [...(groups.get(key) ?? []), target]);
  }
  return [...groups.values()];
}

async function look(
  targets: readonly Target[],
  options: Options,
  now: number,
  progress: Progress,
  signal: AbortSignal,
): Promise<Place> {
  const inventory = newInventory({ now, maxAge: options.maxAge, warnAge: options.warnAge });
  const failures: Failure[] = [];
  const services = await Promise.all(
    targets.map(async (target) => {
      const { source, service } = target;
      let backups = 0;
      const read = async () => {
        for await (const page of source.backups(signal)) {
          backups += page.length;
          progress.add(target, page.length);
          for (const backup of page) inventory.add(backup);
        }
      };
      const readResources = async () => {
        for await (const page of source.resources(signal)) for (const resource of page) inventory.list(resource);
        for (const type of source.complete) inventory.completes(type);
      };
      const ended = await Promise.allSettled([read(), readResources()]);
      const reasons = ended.flatMap((one) => (one.status === "rejected" ? [reasonOf(one.reason, signal)] : []));
      for (const reason of new Set(reasons)) failures.push({ ...target, reason });
      return { service, backups, isComplete: reasons.length === 0, blindSpot: source.blindSpot };
    }),
  );
  const { findings, gone } = inventory.findings(failures.length === 0);
  const wanted = findings.filter(({ resource }) => isWanted(resource, options));
  const [first] = targets;
  return { cloud: first?.cloud ?? "", region: first?.region, services, failures, findings: wanted, gone };
}

function isWanted({ id, name = "" }: Finding["resource"], { resources, exclude }: Options): boolean {
  if (resources.length > 0 && !resources.includes(id)) return false;
  return !exclude.some((pattern) => {
    const text = pattern.split("*").map((part) => part.replaceAll(/[\\^$.+?()[\]{}|]/g, "\\$&"));
    const matcher = new RegExp(`^${text.join(".*")}$`, "su");
    return matcher.test(id) || matcher.test(name);
  });
}

function reportOf(places: readonly Place[], failures: readonly Failure[], options: Options, now: number): Report {
  const findings = places.flatMap((place) => place.findings);
  const found = new Set(findings.map(({ state }) => severities[state]));
  const missing = options.resources.filter((id) => !findings.some(({ resource }) => resource.id === id));
  const isOpen = found.has("UNKNOWN") || failures.length > 0 || findings.length === 0 || missing.length > 0;
  const status = found.has("CRITICAL") ? "CRITICAL" : isOpen ? "UNKNOWN" : found.has("WARNING") ? "WARNING" : "OK";
  const summary = `${status}: ${summaryOf(findings, missing, failures, places, options)}`;
  return { status, exitCode: exitCodes[status], summary: printable(summary), places, failures, now };
}

function summaryOf(
  findings: readonly Finding[],
  missing: readonly string[],
  failures: readonly Failure[],
  places: readonly Place[],
  { maxAge }: Options,
): string {
  const services = places.flatMap((place) => place.services);
  const blind = services.filter(({ blindSpot }) => blindSpot !== undefined).map(({ service }) => service);
  const parts = [
    resultOf(findings, services.length, maxAge),
    ...missing.map((id) => `there is no resource ${id}`),
    ...new Set(failures.map((failure) => `${nameOf(failure)} could not be read`)),
    ...(blind.length === 0 ? [] : [`not everything is seen at ${[...new Set(blind)].join(", ")}`]),
  ];
  return parts.join("; ");
}

function resultOf(findings: readonly Finding[], services: number, maxAge: number): string {
  if (findings.length === 0) return "nothing to back up was found";
  const numberOf = (state: State) => findings.filter((finding) => finding.state === state).length;
  const counts = words
    .map(([state, word]) => ({ number: numberOf(state), word }))
    .filter(({ number }) => number > 0)
    .map(({ number, word }) => `${number.toLocaleString("en")} ${word}`);
  const of = `${findings.length.toLocaleString("en")} resources in ${services} ${services === 1 ? "service" : "services"}`;
  if (counts.length > 0) return `${counts.join(", ")}, of ${of}; the limit is ${ageText(maxAge)}`;
  const young = numberOf("new");
  return `all ${of} have a good backup from the last ${ageText(maxAge)}${young === 0 ? "" : `, or are younger (${young})`}`;
}
