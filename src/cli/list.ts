import type { ListArguments } from "./arguments.ts";
import { stderr, stdout, warn, write } from "./output.ts";
import { progressOn } from "./progress.ts";
import type { Backup } from "./sources.ts";
import { findTargets, nameOf, reasonOf, type Failure, type Target } from "./targets.ts";
import { ageText, csvLine, cut, isoTime, printable, table } from "./text.ts";

/** Lists the backups of all targets, side by side. Returns the exit code: 0 only if every list is complete. */
export async function list(args: ListArguments, signal: AbortSignal): Promise<number> {
  const now = Date.now();
  const { targets, failures: closed } = await findTargets(args, signal);
  const failures = [...closed];
  const progress = progressOn(stderr);
  const writer = writers[args.summary ? "summary" : args.format](now);
  const tallies = new Map<Target, Tally>(targets.map((target) => [target, newTally()]));

  await writer.start?.();
  await Promise.all(
    targets.map(async (target) => {
      const tally = tallies.get(target) ?? newTally();
      try {
        for await (const page of target.source.backups(signal)) {
          progress.add(target, page.length);
          const wanted = page.filter((backup) => isWanted(backup, args, now));
          for (const backup of wanted) count(tally, backup);
          if (wanted.length > 0 && writer.streams) progress.clear();
          await writer.add?.(target, wanted);
        }
      } catch (error) {
        failures.push({ ...target, reason: reasonOf(error, signal) });
      }
      progress.clear();
      await writer.endOf?.(target);
    }),
  );
  progress.clear();
  await writer.end?.(summaryOf(tallies, failures, now));
  for (const failure of failures) warn(`${nameOf(failure)}: ${failure.reason}`);
  if (failures.length > 0) warn("This list is not complete.");
  return failures.length > 0 ? 1 : 0;
}

function isWanted(backup: Backup, { statuses, since, resources }: ListArguments, now: number): boolean {
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

function newTally(): Tally {
  return { backups: 0, available: 0, error: 0, newest: undefined, oldest: undefined };
}

function count(tally: Tally, { status, createdAt }: Backup): void {
  tally.backups++;
  if (status === "available") tally.available++;
  if (status === "error") tally.error++;
  if (createdAt === undefined) return;
  tally.newest = Math.max(tally.newest ?? createdAt, createdAt);
  tally.oldest = Math.min(tally.oldest ?? createdAt, createdAt);
}

function summaryOf(tallies: ReadonlyMap<Target, Tally>, failures: readonly Failure[], now: number): string[] {
  const age = (time: number | undefined) => ageText(time === undefined ? undefined : now - time);
  const rows = [...tallies].map(([target, { backups, available, error, newest, oldest }]) => {
    const isWhole = !failures.some((one) => nameOf(one) === nameOf(target));
    const numbers = [backups, available, error].map((number) => number.toLocaleString("en"));
    return [...numbers, age(newest), age(oldest), nameOf(target) + (isWhole ? "" : " (not complete)")];
  });
  return table(["BACKUPS", "AVAILABLE", "ERROR", "NEWEST", "OLDEST", "OF"], rows, stdout.columns);
}

interface Writer {
  /** Whether rows are written as they come, and none is kept. */
  readonly streams: boolean;
  start?(): Promise<void>;
  add?(target: Target, backups: readonly Backup[]): Promise<void>;
  endOf?(target: Target): Promise<void>;
  end?(summary: readonly string[]): Promise<void>;
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
] as const;

type Row = Readonly<Record<(typeof fields)[number], string | null>>;

function rowOf({ cloud, region, service }: Target, { id, name, status, createdAt, resource }: Backup): Row {
  return {
    cloud,
    region: region ?? null,
    service,
    id,
    name: name ?? null,
    status: status ?? null,
    created_at: isoTime(createdAt) ?? null,
    resource_id: resource.id === "" ? null : resource.id,
    resource_name: resource.name ?? null,
    resource_type: resource.type ?? null,
  };
}

const writers: Readonly<Record<ListArguments["format"] | "summary", (now: number) => Writer>> = {
  table: tableWriter,
  summary: () => ({ streams: false, end: writeLines }),
  json() {
    let isFirst = true;
    return {
      streams: true,
      start: () => write("["),
      add(target, backups) {
        const rows = backups.map((backup) => JSON.stringify(rowOf(target, backup)));
        const text = rows.map((row, index) => `${isFirst && index === 0 ? "\n" : ",\n"}${row}`).join("");
        isFirst &&= rows.length === 0;
        return write(text);
      },
      end: () => write("\n]\n"),
    };
  },
  ndjson: () => ({
    streams: true,
    add: (target, backups) => write(backups.map((backup) => `${JSON.stringify(rowOf(target, backup))}\n`).join("")),
  }),
  csv: () => ({
    streams: true,
    start: () => write(csvLine(fields)),
    add(target, backups) {
      const lines = backups.map((backup) => {
        const row = rowOf(target, backup);
        return csvLine(fields.map((field) => row[field] ?? undefined));
      });
      return write(lines.join(""));
    },
  }),
};

/** For people: a block for each target as soon as it is there, then the numbers. */
function tableWriter(now: number): Writer {
  const kept = new Map<Target, string[][]>();
  return {
    streams: false,
    add(target, backups) {
      const rows = kept.get(target) ?? [];
      kept.set(target, rows);
      for (const { id, status, createdAt, name, resource } of backups) {
        const age = ageText(createdAt === undefined ? undefined : now - createdAt);
        const of = resource.name === undefined ? "" : ` (${resource.name})`;
        rows.push([id, status ?? "-", age, `${name ?? "-"}${of}`]);
      }
      return Promise.resolve();
    },
    async endOf(target) {
      const rows = kept.get(target) ?? [];
      kept.delete(target);
      if (rows.length === 0) return;
      const lines = table(["ID", "STATUS", "AGE", "NAME"], rows, stdout.columns);
      await writeLines([cut(printable(nameOf(target)), stdout.columns ?? Infinity), ...lines, ""]);
    },
    end: writeLines,
  };
}

function writeLines(lines: readonly string[]): Promise<void> {
  return write(lines.map((line) => `${line}\n`).join(""));
}
