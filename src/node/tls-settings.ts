import { readFile } from "node:fs/promises";
import { homedir } from "node:os";
import { resolve } from "node:path";
import type { IdentityOptions } from "../auth/identity.ts";
import { ParameterError } from "../client/errors.ts";
import type { Fetch, Transport } from "../client/transport.ts";
import { flagOf, problemOf, type Settings } from "./settings.ts";
import { nodeTransport } from "./transport.ts";

/** What requests are sent with; nothing for the global `fetch`. */
export interface Sending {
  readonly fetch?: Fetch;
  readonly transport?: Transport;
}

/**
 * How a cloud is reached, for login and client: the caller's `fetch` or `transport`, or else `nodeTransport` with the
 * settings' `cacert`, `cert`, `key`, `verify` and `insecure`, and the environment's proxies.
 * Throws ParameterError that names key and place for a file that is missing or no PEM.
 */
export async function sendingOf(
  settings: Settings,
  { fetch, transport }: Pick<IdentityOptions, "fetch" | "transport">,
): Promise<Sending> {
  if (fetch !== undefined) return { fetch };
  if (transport !== undefined) return { transport };
  const verify = flagOf(settings, "verify");
  const insecure = flagOf(settings, "insecure");
  if (verify === true && insecure === true) throw problemOf(settings, "insecure", "is true, and so is verify");
  const isUnverified = verify === false || insecure === true;
  const names = ["cacert", "cert", "key"].filter((name) => settings.values.has(name));
  // Bun has proxies and certificates in its own fetch.
  if ("bun" in process.versions && names.length === 0 && !isUnverified) return {};

  // As for OpenStack's tools, `cacert` is of no use where nothing is verified, `key` where there is no `cert`.
  const ca = isUnverified ? undefined : await pemOf(settings, "cacert");
  const cert = await pemOf(settings, "cert");
  const key = cert === undefined ? undefined : ((await pemOf(settings, "key")) ?? cert);
  try {
    return { transport: nodeTransport({ ca, cert, key, rejectUnauthorized: !isUnverified }) };
  } catch (error) {
    const name = error instanceof ParameterError ? settingOfOption[error.parameter] : undefined;
    if (!(error instanceof ParameterError) || name === undefined) throw error;
    const present = name === "key" && !settings.values.has("key") ? "cert" : name;
    const file = settings.values.get(present)?.text ?? "";
    throw problemOf(settings, present, `${error.message.slice(error.parameter.length + 2)}: ${file}`);
  }
}

const settingOfOption: Readonly<Record<string, string>> = { ca: "cacert", cert: "cert", key: "key" };

/** The text of the file that a setting names: relative to the file that says so, else to the working directory. */
async function pemOf(settings: Settings, name: string): Promise<string | undefined> {
  const setting = settings.values.get(name);
  if (setting === undefined) return undefined;
  const path = setting.text.replace(/^~(?=\/|$)/, () => homedir());
  const places = new Set([setting.folder ?? "", process.cwd()].map((folder) => resolve(process.cwd(), folder, path)));
  for (const place of places) {
    const text = await readFile(place, "utf8").catch(() => undefined);
    if (text !== undefined) return text;
  }
  throw problemOf(settings, name, `there is no file that can be read: ${[...places].join(", ")}`);
}
