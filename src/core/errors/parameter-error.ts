import { CloudBackupsError } from "./cloud-backups-error.ts";

/** A value that the caller gave cannot be used. Nothing was sent. */
export class ParameterError extends CloudBackupsError {
  override name = "ParameterError";
  /** Name of the parameter or option. */
  readonly parameter: string;

  constructor(parameter: string, problem: string, options?: ErrorOptions) {
    super(`${parameter}: ${problem}`, options);
    this.parameter = parameter;
  }
}

/** The kind of a value, for messages: never the value itself, which may be a secret. */
export function kindOf(value: unknown): string {
  if (value === null) return "null";
  if (value === "") return "an empty string";
  if (Array.isArray(value)) return "an array";
  if (typeof value === "number" && !Number.isFinite(value)) return String(value);
  if (typeof value === "object") return "an object";
  return value === undefined ? "undefined" : `a ${typeof value}`;
}
