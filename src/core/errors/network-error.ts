import { CloudBackupsError } from "./cloud-backups-error.ts";

/** The request did not get an answer: no connection, or one that broke off. */
export class NetworkError extends CloudBackupsError {
  override name = "NetworkError";
  readonly method: string;
  readonly url: string;

  constructor(problem: string, request: { method: string; url: string }, options?: ErrorOptions) {
    super(`${request.method} ${request.url}: ${problem}`, options);
    this.method = request.method;
    this.url = request.url;
  }
}
