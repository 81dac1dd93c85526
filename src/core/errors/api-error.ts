import { CloudBackupsError } from "./cloud-backups-error.ts";

/** The server refused the request or failed. */
export class ApiError extends CloudBackupsError {
  override name = "ApiError";
  /** HTTP status. */
  readonly status: number;
  /** The service's own code, such as `BackupService.6302` or `itemNotFound`, if it gave one. */
  readonly code: string | undefined;
  /** ID that the server gave the request, for its operators. */
  readonly requestId: string | undefined;
  readonly method: string;
  readonly url: string;
  /** The answer's body: parsed JSON, or text. Secrets of the request are blanked. */
  readonly body: unknown;

  constructor(answer: {
    status: number;
    code: string | undefined;
    text: string;
    requestId: string | undefined;
    method: string;
    url: string;
    body: unknown;
  }) {
    const code = answer.code === undefined ? "" : ` ${answer.code}`;
    const id = answer.requestId === undefined ? "" : ` (request ${answer.requestId})`;
    super(`${answer.method} ${answer.url}: ${answer.status}${code}: ${answer.text}${id}`);
    this.status = answer.status;
    this.code = answer.code;
    this.requestId = answer.requestId;
    this.method = answer.method;
    this.url = answer.url;
    this.body = answer.body;
  }
}
