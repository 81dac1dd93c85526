import { CloudBackupsError } from "./cloud-backups-error.ts";

/** No full answer within the time allowed. */
export class TimeoutError extends CloudBackupsError {
  override name = "TimeoutError";
  /** The time that was allowed, in ms. */
  readonly timeout: number;
  readonly method: string;
  readonly url: string;

  constructor(timeout: number, what: string, request: { method: string; url: string }) {
    super(`${request.method} ${request.url}: ${what} within ${timeout} ms`);
    this.timeout = timeout;
    this.method = request.method;
    this.url = request.url;
  }
}
