import type { Catalog } from "../client/endpoint.ts";
import type { Middleware } from "../client/http.ts";

/** What a login tells about where calls go. */
export interface Session {
  readonly projectId: string | undefined;
  readonly catalog: Catalog | undefined;
  /**
   * URL of the identity service that knows the credentials. Without it, as with a bare token, nothing says to which
   * cloud they belong but the client's own `region` and `endpoint`.
   */
  readonly loginUrl?: string | undefined;
  /** The login gave a token that is for no project, but for a domain, for the whole system or for nothing. */
  readonly hasNoProject?: true | undefined;
  /** Why the client may have no region, as far as where its options came from tells. Errors about that say it. */
  readonly hint?: string | undefined;
}

/** What a client needs of credentials. Make one with `passwordAuth` and the other auth functions; share it among clients. */
export interface Auth {
  /**
   * The project and the catalog that the credentials lead to. Logs in if that is necessary.
   * Throws AuthError if the credentials are refused.
   */
  session(call?: {
    signal?: AbortSignal | undefined;
    region?: string | undefined;
    /** The client's own project ID, if it has one: no other needs to be looked up. */
    projectId?: string | undefined;
  }): Promise<Session>;
  /** Adds the credentials to each request. */
  readonly middleware: Middleware;
}

/** No credentials: for calls that need none, such as a login by `identityV3`. */
export const noAuth: Auth = {
  session: () => Promise.resolve({ projectId: undefined, catalog: undefined }),
  middleware: (next) => next,
};
