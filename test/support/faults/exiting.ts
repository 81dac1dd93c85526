import { otcCbr, tokenAuth } from "../../../src/index.ts";
import { transport } from "./transport.ts";

/*
 * A program of its own: calls a server that never ends an answer in all the ways that end a call early,
 * says so, and has nothing else to do.
 */
const [, , endpoint = ""] = process.argv;
const cbr = otcCbr({ endpoint, auth: tokenAuth({ token: "token", projectId: "p1" }), transport, retries: 1 });
const read = { backup_id: "b1" };
const ended = await Promise.allSettled([
  cbr.showBackup(read, { timeout: 100 }),
  cbr.showBackup(read, { timeout: 50_000, deadline: 100 }),
  cbr.showBackup(read, { deadline: 50_000, signal: AbortSignal.timeout(100) }),
  cbr.listBackups({}, { deadline: 100 }).toArray(),
  cbr.listBackups({}, { deadline: 50_000, signal: AbortSignal.timeout(100) }).firstPage(),
]);
console.log(ended.map(({ status }) => status).join(" "));
