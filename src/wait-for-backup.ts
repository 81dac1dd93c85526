import type { CallOptions } from "./core/call-options.ts";
import { startDeadline } from "./core/deadline.ts";
import { ApiError } from "./core/errors/api-error.ts";
import { BackupStateError } from "./core/errors/backup-state-error.ts";
import { pause } from "./core/pause.ts";

/** What of a client is needed: `openstackBackup` and `otcCbr` have it. */
export interface ShowsBackups<Backup> {
  showBackup(params: { backup_id: string }, options?: CallOptions): Promise<{ backup: Backup }>;
}

/** What of a backup is needed. */
export interface HasStatus {
  readonly status?: string;
  readonly fail_reason?: string | null;
}

export interface WaitOptions<Backup> {
  /** The state to wait for; `"deleted"` also means that the backup is not found any more. Default: "available". */
  until?: string;
  signal?: AbortSignal;
  /** Time for the whole wait, in ms. Without it there is no end but those of the backup. */
  timeout?: number;
  /** Time between two looks, in ms. Default: 5,000. */
  interval?: number;
  /** Told of each look at the backup. */
  onProgress?: (backup: Backup) => void;
}

/**
 * Looks at a backup until it is in the state waited for, and returns it as it was seen last; undefined if it is gone
 * and was never seen. Throws BackupStateError as soon as it is in an error state, TimeoutError when the time is up,
 * and what `showBackup` throws.
 *
 * @example
 * const { backup } = await cinder.createBackup({ body: { backup: { volume_id } } });
 * await waitForBackup(cinder, backup.id, { timeout: 3_600_000 });
 */
export async function waitForBackup<Backup extends HasStatus>(
  client: ShowsBackups<Backup>,
  backupId: string,
  options: WaitOptions<Backup> = {},
): Promise<Backup | undefined> {
  const { until = "available", interval = 5_000, timeout, signal, onProgress } = options;
  const limits = startDeadline({ signal, deadline: timeout }, { method: "GET", url: `backup ${backupId}` });
  let seen: Backup | undefined;
  try {
    for (;;) {
      try {
        seen = (await client.showBackup({ backup_id: backupId }, { signal: limits.signal })).backup;
      } catch (error) {
        if (until === "deleted" && error instanceof ApiError && error.status === 404) return seen;
        throw error;
      }
      onProgress?.(seen);
      if (seen.status === until) return seen;
      if (seen.status?.startsWith("error") === true) {
        throw new BackupStateError(backupId, seen.status, until, seen.fail_reason ?? undefined);
      }
      await pause(interval, limits.signal);
    }
  } finally {
    limits.dispose();
  }
}
