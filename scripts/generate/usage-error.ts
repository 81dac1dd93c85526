/** A command line that cannot be followed. */
export class UsageError extends Error {
  override name = "UsageError";
}

/** Ours, or what `parseArgs` throws for an option that there is not. */
export function isUsageError(error: unknown): error is Error {
  if (error instanceof UsageError) return true;
  return error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
}
