/**
 * Parses a cloud's time into ms since 1970. A time without a zone means UTC; up to nanoseconds are read, and a space
 * may stand for the `T`. Returns undefined for text that is no time.
 *
 * @example
 * parseTime("2020-02-05T10:38:34.209782") // 1580899114209
 */
export function parseTime(text: string): number | undefined {
  const parts = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2})?)(\.\d+)?\s*(Z|[+-]\d{2}:?\d{2})?$/i.exec(text.trim());
  if (parts === null) return undefined;
  const [, date = "", time = "", fraction = "", zone = "Z"] = parts;
  const colon = zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone.toUpperCase();
  const moment = Date.parse(`${date}T${time}${fraction.slice(0, 4)}${colon}`);
  // Date.parse takes February 30 for March 1.
  const day = Date.parse(`${date}T00:00Z`);
  return Number.isNaN(moment) || !new Date(day).toISOString().startsWith(date) ? undefined : moment;
}

/**
 * Writes a moment, given as a `Date` or in ms since 1970, the way that the clouds' time filters take it: UTC, in whole
 * seconds. Throws RangeError for a date that is invalid.
 *
 * @example
 * formatTime(1580899114209) // "2020-02-05T10:38:34Z"
 */
export function formatTime(moment: Date | number): string {
  return `${new Date(moment).toISOString().slice(0, 19)}Z`;
}
