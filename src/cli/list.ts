import type { Options } from "./arguments.ts";
import { progressLine, stdout, warn, write } from "./output.ts";
import type { Backup } from "./sources.ts";
import { findTargets, nameOf, reasonOf, type Failure, type Target } from "./targets.ts";
import { ageText, isoTime, rowWriter, table, type Row } from "./text.ts";

/** Lists the backups of all targets, side by side. Returns the exit code: 0 only if every list is complete. */
export async function list(options: Options, signal: AbortSignal): Promise<number> {
  const now = Date.now();
  const { targets, failures: closed } = await findTargets(options, signal);
  const failures: Failure[] = [...closed];
  const progress = progressLine();
  const tallies = new Map<Target, Tally>();
  // Programs get each page at once, and nothing is kept; people get a table of each target as soon as it is whole.
  const { format } = options;
  const rows = format === "table" || format === "prometheus" ? undefined : rowWriter(format, fields);

  const send = async (text: string) => {
    if (text !== "") progress.clear();
    await write(text);
  };
  const read = async (target: Target) => {
    const tally: Tally = { backups: 0, available: 0, error: 0, newest: undefined, oldest: undefined };
    tallies.set(target, tally);
    const kept: Backup[] = [];
    try {
      for await (const page of target.source.backups(signal)) {
        progress.add(target, page.length);
        const wanted = page.filter((backup) => isWanted(backup, options, now));
        for (const backup of wanted) {
          count(tally, backup);
          if (rows === undefined && !options.summary) kept.push(backup);
        }
        if (rows !== undefined) await send(rows.rows(wanted.map((backup) => rowOf(target, backup))));
      }
    } catch (error) {
      failures.push({ ...target, reason: reasonOf(error, signal) });
    }
    if (kept.length > 0) await send(`${nameOf(target)}\n${tableOf(kept, now)}\n`);
  };

  await write(rows?.start ?? "");
  await Promise.all(targets.map(read));
  progress.clear();
  await write(rows?.end ?? summaryOf(tallies, failures, now));
  for (const failure of failures) warn(`${nameOf(failure)}: ${failure.reason}`);
  if (failures.length > 0) warn("This list is not complete.");
  return failures.length > 0 ? 1 : 0;
}

function isWanted(backup: Backup, { statuses, since, resources }: Options, now: number): boolean {
  const { status = "", createdAt, parts } = backup;
  const isOf = (one: Backup) => resources.includes(one.resource.id);
  return (
    (statuses.length === 0 || statuses.includes(status)) &&
    // A backup that does not tell its time may be a new one.
    (since === undefined || createdAt === undefined || createdAt >= now - since) &&
    (resources.length === 0 || isOf(backup) || parts.some(isOf))
  );
}

interface Tally {
  backups: number;
  available: number;
  error: number;
  newest: number | undefined;
  oldest: number | undefined;
}

function count(tally: Tally, { status, createdAt }: Backup): void {
  tally.backups++;
  if (status === "available") tally.available++;
  if (status === "error") tally.error++;
  if (createdAt === undefined) return;
  tally.newest = Math.max(tally.newest ?? createdAt, createdAt);
  tally.oldest = Math.min(tally.oldest ?? createdAt, createdAt);
}

function summaryOf(tallies: ReadonlyMap<Target, Tally>, failures: readonly Failure[], now: number): string {
  const age = (time: number | undefined) => ageText(time === undefined ? undefined : now - time);
  const rows = [...tallies].map(([target, { backups, available, error, newest, oldest }]) => {
    const isWhole = !failures.some((one) => nameOf(one) === nameOf(target));
    const numbers = [backups, available, error].map((number) => number.toLocaleString("en"));
    return [...numbers, age(newest), age(oldest), nameOf(target) + (isWhole ? "" : " (not complete)")];
  });
  return rows.length === 0
    ? ""
    : table(["BACKUPS", "AVAILABLE", "ERROR", "NEWEST", "OLDEST", "OF"], rows, stdout.columns);
}

function tableOf(backups: readonly Backup[], now: number): string {
  // Two IDs do not fit into 80 columns.
  const isWide = stdout.columns === undefined || stdout.columns >= 120;
  const rows = backups.map(({ id, status = "-", createdAt, name = "-", resource }) => {
    const age = ageText(createdAt === undefined ? undefined : now - createdAt);
    const of = resource.name === undefined ? "" : ` (${resource.name})`;
    return [id, status, age, ...(isWide ? [resource.id] : []), name + of];
  });
  return table(["ID", "STATUS", "AGE", ...(isWide ? ["RESOURCE"] : []), "NAME"], rows, stdout.columns);
}

const fields = [
  "cloud",
  "region",
  "service",
  "id",
  "name",
  "status",
  "created_at",
  "resource_id",
  "resource_name",
  "resource_type",
];

function rowOf({ cloud, region, service }: Target, { id, name, status, createdAt, resource }: Backup): Row {
  return {
    cloud,
    region: region ?? null,
    service,
    id,
    name: name ?? null,
    status: status ?? null,
    created_at: isoTime(createdAt),
    resource_id: resource.id === "" ? null : resource.id,
    resource_name: resource.name ?? null,
    resource_type: resource.type ?? null,
  };
}
