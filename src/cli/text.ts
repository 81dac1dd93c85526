/** What a terminal or a line must not get from a cloud's names: it could move the cursor or forge a line. */
const unprintable = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** Characters that take two columns. */
const wide =
  /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{Emoji_Presentation}\u3000-\u303F\uFF01-\uFF60]/u;

const segmenter = new Intl.Segmenter();

export function printable(text: string): string {
  return text.replaceAll(unprintable, "\uFFFD");
}

/** The text in at most so many columns; `…` stands for the rest. */
export function cut(text: string, columns: number): string {
  let width = 0;
  let fitting = "";
  for (const { segment } of segmenter.segment(text)) {
    width += wide.test(segment) ? 2 : 1;
    if (width < columns) fitting += segment;
    if (width > columns) return `${fitting}…`;
  }
  return text;
}

/** How long, in the largest unit that says enough: "5 min", "3 h", "12 d". */
export function ageText(milliseconds: number | undefined): string {
  if (milliseconds === undefined) return "-";
  const minutes = Math.max(0, Math.floor(milliseconds / 60_000));
  if (minutes < 120) return `${minutes} min`;
  const hours = Math.floor(minutes / 60);
  return hours < 72 ? `${hours} h` : `${Math.floor(hours / 24)} d`;
}

export function isoTime(time: number | undefined): string | null {
  return time === undefined ? null : new Date(time).toISOString();
}

/** Rows in columns as wide as need be; the last one is as long as it is, or is cut to fit the terminal. */
export function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  columns: number | undefined,
): string {
  const lines = [head, ...rows].map((row) => row.map(printable));
  const widths = head.map((_, index) => Math.max(...lines.map((row) => row[index]?.length ?? 0)));
  const last = head.length - 1;
  const before = widths.slice(0, last).reduce((sum, width) => sum + width + 2, 0);
  const text = lines.map((row) => {
    const cells = row.map((cell, index) => {
      if (index < last) return cell.padEnd(widths[index] ?? 0);
      return columns === undefined ? cell : cut(cell, Math.max(columns - before, 8));
    });
    return `${cells.join("  ").trimEnd()}\n`;
  });
  return text.join("");
}

/** A flat record, with the same fields in the same order in all rows. */
export type Row = Readonly<Record<string, string | number | null>>;

export type RowFormat = "json" | "ndjson" | "csv";

/** Makes text of rows as they come, so that none need be kept. */
export interface RowWriter {
  readonly start: string;
  readonly rows: (rows: readonly Row[]) => string;
  readonly end: string;
}

export function rowWriter(format: RowFormat, fields: readonly string[]): RowWriter {
  let count = 0;
  switch (format) {
    case "ndjson":
      return { start: "", rows: (rows) => rows.map((row) => `${JSON.stringify(row)}\n`).join(""), end: "" };
    case "csv":
      return {
        start: csvLine(fields),
        rows: (rows) => rows.map((row) => csvLine(fields.map((field) => row[field] ?? ""))).join(""),
        end: "",
      };
    case "json":
      return {
        start: "[",
        rows: (rows) => rows.map((row) => `${count++ === 0 ? "\n" : ",\n"}${JSON.stringify(row)}`).join(""),
        end: "\n]\n",
      };
  }
}

function csvLine(values: readonly (string | number)[]): string {
  const fields = values.map((value) => {
    const text = String(value);
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  });
  return `${fields.join(",")}\n`;
}
