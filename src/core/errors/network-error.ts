import { CloudBackupsError } from "./cloud-backups-error.ts";

/** The request did not get an answer: no connection, or one that broke off. */
export class NetworkError extends CloudBackupsError {
  override name = "NetworkError";
  readonly method: string;
  readonly url: string;
  /** Whether it may pass: an answer that will not change, such as a redirect, does not. */
  readonly passing: boolean;

  constructor(
    problem: string,
    request: { method: string; url: string },
    options?: ErrorOptions & { passing?: boolean },
  ) {
    super(`${request.method} ${request.url}: ${problem}`, options);
    this.method = request.method;
    this.url = request.url;
    this.passing = options?.passing ?? true;
  }
}
