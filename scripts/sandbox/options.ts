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
  /** Whether answers are checked against the spec; one that does not fit becomes a 500. Default true. */
  readonly validateAnswers?: boolean | undefined;
  /** Whether web pages of any origin may ask. Default false. */
  readonly cors?: boolean | undefined;
  /** The time that tokens and new backups go by. Default `Date.now`. */
  readonly now?: (() => number) | undefined;
}

export interface Settings {
  readonly port: number;
  readonly count: number;
  readonly cap: number;
  readonly tokenLifetime: number;
  readonly creationTime: number;
  readonly likeFilters: boolean;
  readonly deletedAs401: boolean;
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
    validateAnswers: options.validateAnswers ?? true,
    cors: options.cors ?? false,
    now: options.now ?? Date.now,
  };
}
