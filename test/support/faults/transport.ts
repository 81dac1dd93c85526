import { nodeTransport } from "../../../src/node/index.ts";

/** Whether the tests run over the transport of `cloud-backups/node`, as the variable `TRANSPORT=node` asks. */
export const overNode = process.env["TRANSPORT"] === "node";

/** The transport for clients and logins of the tests; undefined for the global `fetch`. */
export const transport = overNode ? nodeTransport({ proxy: false }) : undefined;
