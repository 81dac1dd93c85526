import { expect, onTestFinished } from "vitest";
import { otcCbr, tokenAuth, type OtcCbr, type OtcCbrOptions } from "../../../src/index.ts";
import { faultServer, type FaultServer, type Play } from "./server.ts";
import { transport } from "./transport.ts";

/** What every client of the tests is told, and no other server may hear. */
export const token = "token-that-nobody-else-may-see";
export const projectId = "p1";

/** A server for one test. After the test it fails if the client left an answer hanging. */
export async function served(play: Play): Promise<FaultServer> {
  const server = await faultServer(play);
  onTestFinished(async () => {
    await expect
      .poll(() => server.underWay(), { timeout: 1_000, interval: 5, message: "answers that the client left hanging" })
      .toBe(0);
    await server.close();
  });
  return server;
}

/** A client of the server, impatient enough for tests. */
export function clientOf(endpoint: string, options: Partial<OtcCbrOptions> = {}): OtcCbr {
  const over = options.fetch === undefined ? transport : undefined;
  return otcCbr({ endpoint, auth: tokenAuth({ token, projectId }), transport: over, timeout: 2_000, ...options });
}
