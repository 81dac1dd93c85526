export type { CallOptions, ListOptions } from "../core/call-options.ts";
export type { ClientOptions } from "../core/client-options.ts";
