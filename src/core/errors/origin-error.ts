import { CloudBackupsError } from "./cloud-backups-error.ts";

/** A request would have left the origin that it was meant for. It was not sent. */
export class OriginError extends CloudBackupsError {
  override name = "OriginError";
  /** The origin that the client is set up for. */
  readonly expected: string;
  /** The origin that was asked for. */
  readonly found: string;

  constructor(expected: string, found: string, why: string) {
    super(
      `${why}: requests go to ${expected} only, not to ${found}. If that is the right host, give it as \`endpoint\`.`,
    );
    this.expected = expected;
    this.found = found;
  }
}
