/** What every error of this package is. `cause` holds the error underneath, if any. */
export class CloudBackupsError extends Error {
  override name = "CloudBackupsError";
  /** How many times the request was sent. */
  attempts: number | undefined;
}
