import type { Catalog } from "./catalog.ts";
import type { Layer } from "./send.ts";

/** What a login tells about where calls go. */
export interface Session {
  readonly projectId: string | undefined;
  readonly catalog: Catalog | undefined;
  /** Whether the login went over TLS: a token from there is not sent to an `http:` endpoint of the catalog. */
  readonly overTls?: boolean | undefined;
}

/** What a client needs of credentials. Make one with `passwordAuth` and its like; share it among clients. */
export interface Auth {
  /**
   * The project and the catalog that the credentials lead to. Logs in if need be.
   * Throws AuthError if the credentials are refused.
   */
  session(call?: {
    signal?: AbortSignal | undefined;
    region?: string | undefined;
    /** Of the client, where that names one: no need to look another up. */
    projectId?: string | undefined;
  }): Promise<Session>;
  /** Proves each request to the service. */
  readonly layer: Layer;
}
