import type { Random } from "./random.ts";

const hour = 60 * 60 * 1_000;
const spread = 30 * 24 * hour;

/** All generated backups are older than this: some hours before now. Whole hours, so that all times move together. */
export function baseTime(now: number): number {
  return (Math.floor(now / hour) - 3) * hour;
}

/** Times over the 30 days before the base time, newest first; some fall together, as those of nightly jobs do. */
export function createdTimes(random: Random, count: number, base: number): number[] {
  const step = spread / Math.max(count, 1);
  const times: number[] = [];
  for (let index = 0; index < count; index++) {
    const before = times.at(-1);
    const time = base - Math.floor(index * step) - random.below(Math.max(1, Math.floor(step)));
    times.push(before !== undefined && random.chance(0.05) ? before : time);
  }
  return times;
}

/** `2026-08-31T21:07:12.345678`: no zone, as OpenStack and Open Telekom Cloud write it. */
export function naive(time: number, micros = 0): string {
  return `${new Date(time).toISOString().slice(0, -1)}${String(micros % 1_000).padStart(3, "0")}`;
}

/** `2026-08-31T21:07:12.345+00:00`, as Huawei Cloud writes it. */
export function zoned(time: number): string {
  return `${new Date(time).toISOString().slice(0, -1)}+00:00`;
}

/** `2026-08-31T21:07:12Z`. */
export function seconds(time: number): string {
  return `${new Date(time).toISOString().slice(0, 19)}Z`;
}

/** Reads any of the above; a time without a zone means UTC. */
export function timeOf(text: unknown): number {
  if (typeof text !== "string" || text === "") return Number.NEGATIVE_INFINITY;
  const time = Date.parse(/(Z|[+-]\d\d:?\d\d)$/.test(text) ? text : `${text}Z`);
  return Number.isNaN(time) ? Number.NEGATIVE_INFINITY : time;
}
