import type { Trouble } from "./trouble.ts";

export interface SandboxOptions {
  /** Port on 127.0.0.1; 0 (the default) takes a free one. */
  readonly port?: number | undefined;
  /** Generated backups of each service, beside the documented ones. Default 2,600. */
  readonly count?: number | undefined;
  /** Most items that a page holds. Default 1,000. */
  readonly cap?: number | undefined;
  /** How long a token is valid, in milliseconds. Default 24 hours. */
  readonly tokenLifetime?: number | undefined;
  /** How long a new backup is `creating`, in milliseconds. Default 2 seconds. */
  readonly creationTime?: number | undefined;
  /** Whether Cinder has `name~`, `status~` and `volume_id~` switched on; else it refuses them. Default true. */
  readonly likeFilters?: boolean | undefined;
  /** Whether Huawei Cloud answers 401, not 404, for a backup or restore point that is not there. Default false. */
  readonly deletedAs401?: boolean | undefined;
  /** Whether next links name a host and a scheme that no caller gets to, as clouds behind a gateway do. Default false. */
  readonly hostileLinks?: boolean | undefined;
  /** Operations that answer 403, by operationId. Default none. */
  readonly forbidden?: readonly string[] | undefined;
  /** Each request of this number (10: every tenth) answers 429 with a Retry-After. Default none. */
  readonly tooManyEvery?: number | undefined;
  /** The page of each list from which on it answers 500. Default none. */
  readonly failingPage?: number | undefined;
  /** How long each answer takes at least, in milliseconds. Default 0. */
  readonly delay?: number | undefined;
  /** Whether answers are checked against the spec; one that does not fit becomes a 500. Default true. */
  readonly validateAnswers?: boolean | undefined;
  /** Whether web pages of any origin may ask. Default false. */
  readonly cors?: boolean | undefined;
  /** The time that tokens and new backups go by. Default `Date.now`. */
  readonly now?: (() => number) | undefined;
}

export interface Settings extends Trouble {
  readonly port: number;
  readonly count: number;
  readonly cap: number;
  readonly tokenLifetime: number;
  readonly creationTime: number;
  readonly likeFilters: boolean;
  readonly deletedAs401: boolean;
  readonly hostileLinks: boolean;
  readonly delay: number;
  readonly validateAnswers: boolean;
  readonly cors: boolean;
  readonly now: () => number;
}

export function settingsFrom(options: SandboxOptions): Settings {
  return {
    port: options.port ?? 0,
    count: options.count ?? 2_600,
    cap: options.cap ?? 1_000,
    tokenLifetime: options.tokenLifetime ?? 24 * 60 * 60 * 1_000,
    creationTime: options.creationTime ?? 2_000,
    likeFilters: options.likeFilters ?? true,
    deletedAs401: options.deletedAs401 ?? false,
    hostileLinks: options.hostileLinks ?? false,
    forbidden: options.forbidden ?? [],
    tooManyEvery: options.tooManyEvery,
    failingPage: options.failingPage,
    delay: options.delay ?? 0,
    validateAnswers: options.validateAnswers ?? true,
    cors: options.cors ?? false,
    now: options.now ?? Date.now,
  };
}
