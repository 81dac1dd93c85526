import { CloudBackupsError } from "./cloud-backups-error.ts";

/** The identity service refused the credentials, or a service keeps refusing the token. */
export class AuthError extends CloudBackupsError {
  override name = "AuthError";
  /** HTTP status of the refusal, if there was an answer. */
  readonly status: number | undefined;
  /** ID that the server gave the request, for its operators. */
  readonly requestId: string | undefined;

  constructor(message: string, options?: ErrorOptions & { status?: number; requestId?: string | undefined }) {
    super(message, options);
    this.status = options?.status;
    this.requestId = options?.requestId;
  }
}
