// Shows what to do about the errors that every program meets.
import { ApiError, AuthError, CloudBackupsError, NetworkError, otcCbr, tokenAuth, type OtcCbr } from "cloud-backups";
import { fromEnvironment } from "cloud-backups/node";

const access = await fromEnvironment({ service: "otc-cbr" });

/** Says what a failure means, and what to do next. */
function advice(error: unknown): string {
  if (error instanceof AuthError) return "The credentials are refused, or the token has expired: log in again.";
  if (error instanceof ApiError && error.status === 403) return "The user has no permission: ask for a role.";
  if (error instanceof ApiError && error.status === 404) return "There is no such backup.";
  if (error instanceof ApiError && error.status === 429) {
    return `Too many requests, also after retries: wait ${(error.retryAfter ?? 60_000) / 1_000} seconds.`;
  }
  if (error instanceof NetworkError && error.retryable) return "The network fails: try again later.";
  if (error instanceof CloudBackupsError) return error.message;
  throw error;
}

async function show(cbr: OtcCbr, backup_id: string): Promise<void> {
  try {
    const { backup } = await cbr.showBackup({ backup_id });
    console.log(backup.status);
  } catch (error) {
    console.log(advice(error));
  }
}

await show(otcCbr(access), "00000000-0000-4000-8000-000000000000");
await show(otcCbr({ ...access, auth: tokenAuth({ token: "expired", projectId: "p" }) }), "any");
