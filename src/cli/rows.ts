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

export function isoTime(time: number | undefined): string | null {
  return time === undefined ? null : new Date(time).toISOString();
}
