import type { Auth } from "./auth.ts";

/** No credentials: for logging in. */
export const noAuth: Auth = {
  session: () => Promise.resolve({ projectId: undefined, catalog: undefined }),
  layer: (next) => next,
};
