import { CloudBackupsError } from "./cloud-backups-error.ts";

/** The server answered with success, but the answer cannot be read as documented. */
export class ResponseError extends CloudBackupsError {
  override name = "ResponseError";
  readonly status: number;
  readonly method: string;
  readonly url: string;
  readonly requestId: string | undefined;

  constructor(
    problem: string,
    answer: { status: number; method: string; url: string; requestId: string | undefined },
    options?: ErrorOptions,
  ) {
    super(`${answer.method} ${answer.url}: ${problem}`, options);
    this.status = answer.status;
    this.method = answer.method;
    this.url = answer.url;
    this.requestId = answer.requestId;
  }
}
