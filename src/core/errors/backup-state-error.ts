import { CloudBackupsError } from "./cloud-backups-error.ts";

/** A backup went into an error state, from which it will not get to the one waited for. */
export class BackupStateError extends CloudBackupsError {
  override name = "BackupStateError";
  readonly backupId: string;
  /** The state that it is in, such as `error` or `error_deleting`. */
  readonly status: string;
  /** The cloud's reason, if it gives one. */
  readonly reason: string | undefined;

  constructor(backupId: string, status: string, until: string, reason: string | undefined) {
    super(`backup ${backupId} is in state ${status}, not ${until}${reason === undefined ? "" : `: ${reason}`}`);
    this.backupId = backupId;
    this.status = status;
    this.reason = reason;
  }
}
