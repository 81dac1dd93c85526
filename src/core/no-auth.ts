import type { Auth } from "./auth.ts";

/** No credentials: for calls that need none, such as a login by `identityV3`. */
export const noAuth: Auth = {
  session: () => Promise.resolve({ projectId: undefined, catalog: undefined }),
  layer: (next) => next,
};
