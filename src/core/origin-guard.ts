import { OriginError } from "./errors/origin-error.ts";
import type { Layer } from "./send.ts";
import { visibleUrl } from "./visible-url.ts";

/** Lets requests to one origin pass, and no other: what goes out may carry a token. */
export function originGuard(origin: string): Layer {
  return (next) => (request) => {
    // What begins so has this origin, and no user before it.
    if (request.url.startsWith(`${origin}/`)) return next(request);
    const { origin: target } = new URL(request.url);
    throw new OriginError(origin, target, `${request.method} ${visibleUrl(request.url)} was not sent`);
  };
}
