import type { Auth } from "cloud-backups";
import { loopback } from "./loopback.ts";

/** What an auth sends when it logs in: the target and the body. The server gives no token. */
export async function recorder() {
  const server = await loopback(() => ({ status: 401, body: { error: { code: 401, message: "no" } } }));
  return {
    origin: server.origin,
    loginOf: async (auth: Auth): Promise<{ target: string; auth: unknown }> => {
      const before = server.heard.length;
      await auth.session().catch(() => undefined);
      const heard = server.heard[before];
      if (heard === undefined) throw new Error("nothing was sent");
      const body: unknown = JSON.parse(heard.body.toString());
      const sent = typeof body === "object" && body !== null && "auth" in body ? body.auth : undefined;
      return { target: heard.target, auth: sent };
    },
  };
}
