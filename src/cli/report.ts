import type { Format, Options } from "./arguments.ts";
import { states, type Finding } from "./findings.ts";
import { stdout } from "./output.ts";
import { nameOf, type Failure } from "./targets.ts";
import { ageText, isoTime, printable, rowWriter, table, type Row } from "./text.ts";

/** One region of a cloud, and what was found there. */
export interface Place {
  readonly cloud: string;
  readonly region: string | undefined;
  readonly services: readonly {
    readonly service: string;
    readonly backups: number;
    readonly isComplete: boolean;
    readonly blindSpot: string | undefined;
  }[];
  readonly failures: readonly Failure[];
  readonly findings: readonly Finding[];
  /** How many things have backups, but are gone. */
  readonly gone: number;
}

export interface Report {
  readonly status: "OK" | "WARNING" | "CRITICAL" | "UNKNOWN";
  readonly exitCode: number;
  /** One line for people. */
  readonly summary: string;
  readonly places: readonly Place[];
  readonly failures: readonly Failure[];
  readonly now: number;
}

/** The report in one of the formats. */
export function reportAs(format: Format, report: Report, options: Options): string {
  if (format === "table") return asTable(report, options);
  if (format === "prometheus") return asMetrics(report, options);
  if (format === "json") return `${JSON.stringify(documentOf(report, options), null, 2)}\n`;
  const { start, rows, end } = rowWriter(format, fields);
  return start + rows(rowsOf(report)) + end;
}

function asTable({ places, now }: Report, { all }: Options): string {
  const isFine = ({ state }: Finding) => state === "ok" || state === "new";
  const blocks = places.map((place) => {
    const { findings, services, gone } = place;
    const rows = findings
      .filter((finding) => all || !isFine(finding))
      .toSorted((a, b) => states.indexOf(a.state) - states.indexOf(b.state) || (a.newest ?? 0) - (b.newest ?? 0))
      .map(({ resource, state, newest, failed }) => {
        const attempt = failed === undefined ? "" : ` (failed ${ageText(now - failed)} ago)`;
        const age = ageText(newest === undefined ? undefined : now - newest);
        return [resource.id, state, age, `${resource.name ?? "-"}${attempt}`];
      });
    const number = (count: number) => count.toLocaleString("en");
    const fine = `${number(findings.filter(isFine).length)} of ${number(findings.length)} resources are fine`;
    const what = findings.length === 0 ? "nothing to back up was found" : fine;
    const title = `${nameOf({ ...place, service: undefined })}: ${what}`;
    const notes = services.flatMap(({ service, blindSpot }) =>
      blindSpot === undefined ? [] : [`Note on ${service}: ${blindSpot}.`],
    );
    if (gone > 0) notes.push(`Note: ${number(gone)} more have backups but are gone, and do not count.`);
    const lines = rows.length === 0 ? "" : table(["ID", "STATE", "BACKUP", "NAME"], rows, stdout.columns);
    return `${printable(title)}\n${lines}${notes.map(wrapped).join("")}\n`;
  });
  return blocks.join("");
}

/** Text of several lines of at most 80 columns. */
function wrapped(text: string): string {
  return text.replaceAll(/(.{1,80})(?: |$)/g, "$1\n");
}

const fields = [
  "cloud",
  "region",
  "resource_id",
  "resource_name",
  "resource_type",
  "state",
  "newest_good_backup",
  "age_seconds",
  "last_failure",
];

function rowsOf({ places, now }: Report): Row[] {
  return places.flatMap(({ cloud, region, findings }) =>
    findings.map(({ resource, state, newest, failed }) => ({
      cloud,
      region: region ?? null,
      resource_id: resource.id,
      resource_name: resource.name ?? null,
      resource_type: resource.type ?? null,
      state,
      newest_good_backup: isoTime(newest),
      age_seconds: newest === undefined ? null : Math.round((now - newest) / 1_000),
      last_failure: isoTime(failed),
    })),
  );
}

function documentOf(report: Report, { maxAge, warnAge }: Options) {
  const { status, exitCode, summary, places, failures, now } = report;
  return {
    status,
    exit_code: exitCode,
    summary,
    checked_at: isoTime(now),
    max_age_seconds: maxAge / 1_000,
    warn_age_seconds: warnAge === undefined ? null : warnAge / 1_000,
    services: places.flatMap(({ cloud, region, services }) =>
      services.map(({ service, backups, isComplete, blindSpot }) => ({
        cloud,
        region: region ?? null,
        service,
        complete: isComplete,
        backups,
        not_looked_at: blindSpot ?? null,
      })),
    ),
    failures: failures.map(({ cloud, region, service, reason }) => ({
      cloud,
      region: region ?? null,
      service: service ?? null,
      reason,
    })),
    resources: rowsOf(report),
  };
}

/** The text format of Prometheus, as its node_exporter reads it from files. */
function asMetrics(report: Report, { maxAge }: Options): string {
  const { places, failures, now, exitCode } = report;
  const lines: string[] = [];
  const metric = (name: string, help: string, samples: readonly (readonly [Labels, number])[]) => {
    lines.push(`# HELP cloud_backups_${name} ${help}`, `# TYPE cloud_backups_${name} gauge`);
    for (const [labels, value] of samples) lines.push(`cloud_backups_${name}${labelsText(labels)} ${value}`);
  };
  const ofResource = ({ cloud, region }: Place, { resource }: Finding): Labels => ({
    cloud,
    region,
    resource_id: resource.id,
    resource_name: resource.name,
    resource_type: resource.type,
  });
  const each = <Sample>(of: (place: Place, finding: Finding) => Sample[]) =>
    places.flatMap((place) => place.findings.flatMap((finding) => of(place, finding)));

  metric("check_status", "Result of the check: 0 OK, 1 WARNING, 2 CRITICAL, 3 UNKNOWN.", [[{}, exitCode]]);
  metric("check_timestamp_seconds", "When the check ran.", [[{}, now / 1_000]]);
  metric("max_age_seconds", "Age from which a newest good backup is stale.", [[{}, maxAge / 1_000]]);
  metric(
    "newest_good_timestamp_seconds",
    "When the newest good backup of a resource was made.",
    each((place, finding) =>
      finding.newest === undefined ? [] : [[ofResource(place, finding), finding.newest / 1_000] as const],
    ),
  );
  metric(
    "resource_state",
    "1 for the state that a resource is in.",
    each((place, finding) => [[{ ...ofResource(place, finding), state: finding.state }, 1] as const]),
  );
  metric(
    "resources",
    "Resources in each state.",
    places.flatMap(({ cloud, region, findings }) =>
      states.map((state) => [{ cloud, region, state }, findings.filter((one) => one.state === state).length] as const),
    ),
  );
  const unopened = failures.filter(({ service }) => service === undefined);
  metric("service_complete", "1 if all of a service's lists were read to the end, else 0.", [
    ...places.flatMap(({ cloud, region, services }) =>
      services.map(({ service, isComplete }) => [{ cloud, region, service }, isComplete ? 1 : 0] as const),
    ),
    ...unopened.map(({ cloud, region }) => [{ cloud, region, service: undefined }, 0] as const),
  ]);
  metric(
    "service_sees_all",
    "1 if a service tells of everything that there is to back up, else 0.",
    places.flatMap(({ cloud, region, services }) =>
      services.map(({ service, blindSpot }) => [{ cloud, region, service }, blindSpot === undefined ? 1 : 0] as const),
    ),
  );
  return `${lines.join("\n")}\n`;
}

type Labels = Readonly<Record<string, string | undefined>>;

function labelsText(labels: Labels): string {
  const parts = Object.entries(labels).map(([name, value = ""]) => {
    const text = value.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", "\\n");
    return `${name}="${text}"`;
  });
  return parts.length === 0 ? "" : `{${parts.join(",")}}`;
}
