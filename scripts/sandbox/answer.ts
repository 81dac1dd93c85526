import type { Operation } from "./spec/documents.ts";
import type { Session } from "./identity/tokens.ts";
import type { Json } from "../json.ts";

export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON; left out for an answer without a body. */
  readonly body?: unknown;
}

/** A request that an operation's handler gets, routed and valid. */
export interface Call {
  readonly operation: Operation;
  readonly params: Readonly<Record<string, string>>;
  /** Values have the types that the spec says. */
  readonly query: Json;
  readonly rawQuery: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  /** Undefined where the spec asks for no token. */
  readonly session: Session | undefined;
}

export type Handler = (call: Call) => Answer;

/** By operationId. */
export type Handlers = Readonly<Record<string, Handler>>;

/** A request that is answered by an error; each cloud has its own envelope for it. */
export class Refusal extends Error {
  readonly status: number;
  /** The code of clouds that have one beside the status. */
  readonly code: string | undefined;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, message: string, code?: string, headers: Readonly<Record<string, string>> = {}) {
    super(message);
    this.status = status;
    this.code = code;
    this.headers = headers;
  }
}
