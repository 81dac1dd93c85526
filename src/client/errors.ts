/** The base class of every error of this package. `cause` holds the underlying error, if there is one. */
export class CloudBackupsError extends Error {
  override name = "CloudBackupsError";
  /** How many times the request was sent. */
  attempts: number | undefined;

  constructor(message: string, options?: ErrorOptions) {
    super(printable(message), options);
  }
}

const longestMessage = 4_000;

/** What servers send may be long, and may hold what a terminal obeys. */
function printable(text: string): string {
  const line = text.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu, " ");
  return line.length <= longestMessage ? line : `${line.slice(0, longestMessage)}…`;
}

/** The request that an error is about. The URL holds no secret. */
export interface RequestSummary {
  readonly method: string;
  readonly url: string;
}

/** The server refused the request, or failed. */
export class ApiError extends CloudBackupsError {
  override name = "ApiError";
  /** HTTP status. */
  readonly status: number;
  /** The service's own code, such as `BackupService.6302` or `itemNotFound`, if it gave one. */
  readonly code: string | undefined;
  /** ID that the server gave the request, for its operators. */
  readonly requestId: string | undefined;
  /** How long the server asks to wait before the next attempt, in ms. */
  readonly retryAfter: number | undefined;
  readonly method: string;
  readonly url: string;
  /** The response's body: parsed JSON, or text. Secrets of the request are replaced by `***`. */
  readonly body: unknown;

  constructor(
    response: RequestSummary & {
      status: number;
      code: string | undefined;
      text: string;
      requestId: string | undefined;
      retryAfter: number | undefined;
      body: unknown;
    },
  ) {
    const { method, url, status, text } = response;
    // Some servers repeat the status in their code: `404 Not Found`.
    const code = response.code === undefined ? "" : ` ${response.code.replace(new RegExp(`^${status} `), "")}`;
    const id = response.requestId === undefined ? "" : ` (request ${response.requestId})`;
    super(`${method} ${url}: ${status}${code}: ${text}${id}`);
    this.status = status;
    this.code = response.code;
    this.requestId = response.requestId;
    this.retryAfter = response.retryAfter;
    this.method = method;
    this.url = url;
    this.body = response.body;
  }
}

/** The identity service refused the credentials, or a service keeps refusing the token. */
export class AuthError extends CloudBackupsError {
  override name = "AuthError";
  /** HTTP status of the refusal, if there was a response. */
  readonly status: number | undefined;
  /** The server's own code, if it gave one. */
  readonly code: string | undefined;
  /** ID that the server gave the request, for its operators. */
  readonly requestId: string | undefined;

  constructor(message: string, cause?: ApiError) {
    super(message, cause === undefined ? undefined : { cause });
    this.status = cause?.status;
    this.code = cause?.code;
    this.requestId = cause?.requestId;
  }
}

/** A backup or a task went into an error state, from which it does not reach the state that was waited for. */
export class BackupStateError extends CloudBackupsError {
  override name = "BackupStateError";
  readonly backupId: string;
  /** The state that it is in, such as `error` or `error_deleting`. */
  readonly status: string;
  /** The cloud's reason, if it gives one. */
  readonly reason: string | undefined;

  constructor(backupId: string, status: string, until: string, reason: string | undefined, kind = "backup") {
    super(`${kind} ${backupId} is in state ${status}, not ${until}${reason === undefined ? "" : `: ${reason}`}`);
    this.backupId = backupId;
    this.status = status;
    this.reason = reason;
  }
}

/** No endpoint can be chosen from the catalog that the login returned. */
export class CatalogError extends CloudBackupsError {
  override name = "CatalogError";
}

/** The request got no response: there was no connection, or it broke. */
export class NetworkError extends CloudBackupsError {
  override name = "NetworkError";
  readonly method: string;
  readonly url: string;
  /** Whether another attempt may succeed. It cannot after a refused redirect or an untrusted certificate. */
  readonly retryable: boolean;

  constructor(problem: string, request: RequestSummary, options?: ErrorOptions & { retryable?: boolean }) {
    super(`${request.method} ${request.url}: ${problem}`, options);
    this.method = request.method;
    this.url = request.url;
    this.retryable = options?.retryable ?? true;
  }
}

/** A request would have left the origin that it was meant for. It was not sent. */
export class OriginError extends CloudBackupsError {
  override name = "OriginError";
  /** The origin that the client is configured for. */
  readonly expected: string;
  /** The origin that was asked for. */
  readonly found: string;

  constructor(expected: string, found: string, event: string) {
    super(
      `${event}: requests go to ${expected} only, not to ${found}. If that is the right host, give it as \`endpoint\`.`,
    );
    this.expected = expected;
    this.found = found;
  }
}

/** A list cannot be returned whole: pages are missing, repeat, or never end. The items before this error are right. */
export class PaginationError extends CloudBackupsError {
  override name = "PaginationError";
  /** Number of the page, from 1, on which the problem was found. */
  readonly page: number;
  /** How many items came before that page. */
  readonly received: number;

  constructor(operationId: string, problem: string, at: { page: number; received: number }) {
    super(`${operationId}, page ${at.page}, after ${at.received} items: ${problem}`);
    this.page = at.page;
    this.received = at.received;
  }
}

/** A value that the caller gave cannot be used. Nothing was sent. */
export class ParameterError extends CloudBackupsError {
  override name = "ParameterError";
  /** Name of the parameter or option. */
  readonly parameter: string;

  constructor(parameter: string, problem: string, options?: ErrorOptions) {
    super(`${parameter}: ${problem}`, options);
    this.parameter = parameter;
  }
}

/** The server reported success, but the response cannot be read as documented, or is too large. */
export class ResponseError extends CloudBackupsError {
  override name = "ResponseError";
  readonly status: number;
  readonly method: string;
  readonly url: string;
  readonly requestId: string | undefined;

  constructor(
    problem: string,
    response: RequestSummary & { status: number; requestId: string | undefined },
    options?: ErrorOptions,
  ) {
    super(`${response.method} ${response.url}: ${problem}`, options);
    this.status = response.status;
    this.method = response.method;
    this.url = response.url;
    this.requestId = response.requestId;
  }
}

/** No complete response came within the allowed time. */
export class TimeoutError extends CloudBackupsError {
  override name = "TimeoutError";
  /** The allowed time, in ms. */
  readonly timeout: number;
  readonly method: string;
  readonly url: string;

  constructor(timeout: number, problem: string, request: RequestSummary) {
    super(`${request.method} ${request.url}: ${problem} within ${timeout} ms`);
    this.timeout = timeout;
    this.method = request.method;
    this.url = request.url;
  }
}
