import { accounts, type Accounts } from "./identity/accounts.ts";
import { tokenStore } from "./identity/tokens.ts";
import type { Json } from "../json.ts";
import { mannersOf } from "./manners.ts";
import { settingsFrom, type SandboxOptions } from "./options.ts";
import { playService, type Service } from "./play.ts";
import { listen, serverFor, stop, type LoggedRequest } from "./server.ts";
import { roles, type Role } from "./services.ts";
import { troubleMaker } from "./trouble.ts";
import type { Incoming } from "./spec/request.ts";
import { backendFor } from "./spec/backend.ts";
import { readDocuments } from "./spec/documents.ts";

export type { SandboxOptions } from "./options.ts";

export interface Sandbox {
  readonly origin: string;
  /** Of Keystone v3: `/auth/tokens` comes after it. */
  readonly identityUrl: string;
  /** Of Keystone v2.0: `/tokens` comes after it. */
  readonly identityV2Url: string;
  /** By service ID; the paths of the spec come after it. */
  readonly endpoints: Readonly<Record<string, string>>;
  readonly accounts: Accounts;
  /** All requests so far, oldest first. */
  readonly requests: readonly LoggedRequest[];
  /** How many tokens were issued. */
  readonly logins: number;
  revoke(token: string): void;
  /** Makes all tokens invalid. */
  expireAll(): void;
  /** All backups of the demo project (at Z.com, of the tenant), in default order. */
  backups(service: string): readonly Json[];
  /** Ends what is being created or restored, in the given state: by default as it should. */
  settle(status?: string): void;
  close(): Promise<void>;
}

/** Starts a server on 127.0.0.1 that plays all services of which `generated/` has a spec. */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const settings = settingsFrom(options);
  const tokens = tokenStore(settings);
  const documents = readDocuments();
  const requests: LoggedRequest[] = [];
  const mischief = troubleMaker(settings);
  let origin = "";
  const stage = { settings, tokens, documents, origin: () => origin };

  /** Block storage takes paths without a project's ID, too: then the token tells the project. */
  const withProject = ({ path, headers }: Incoming): string => {
    const project = tokens.find(headers["x-auth-token"])?.project?.id;
    return project === undefined
      ? path
      : path.replace(/^\/v3\/(?=(backups|volumes|volume-|snapshots)\b)/, `/v3/${project}/`);
  };

  const services = new Map<string, Service>();
  const playing = new Map<string, Role>();
  for (const [id, document] of documents) {
    const backend = await backendFor(document);
    const role = roles[id]?.(backend, stage) ?? { handlers: {} };
    const { handlers } = role;
    const { validateAnswers, now } = settings;
    // A login is never in trouble: without one there is nothing to try.
    const trouble = id.startsWith("identity-") ? undefined : mischief;
    const fullPath = /^openstack-/.test(id) ? withProject : undefined;
    services.set(
      id,
      playService({ id, backend, manners: mannersOf(id), handlers, tokens, validateAnswers, now, trouble, fullPath }),
    );
    playing.set(id, role);
  }

  const server = serverFor(services, {
    cors: settings.cors,
    delay: settings.delay,
    log: (request) => requests.push(request),
  });
  origin = await listen(server, settings.port);

  return {
    origin,
    identityUrl: `${origin}/identity-v3/v3`,
    identityV2Url: `${origin}/identity-v2/v2.0`,
    endpoints: Object.fromEntries([...services.keys()].map((id) => [id, `${origin}/${id}`])),
    accounts,
    requests,
    get logins() {
      return tokens.issued;
    },
    revoke(token) {
      tokens.revoke(token);
    },
    expireAll() {
      tokens.expireAll();
    },
    backups(service) {
      const backups = playing.get(service)?.backups?.();
      if (backups === undefined) throw new Error(`the sandbox keeps no backups for ${service}`);
      return backups;
    },
    settle(status) {
      for (const role of playing.values()) role.settle?.(status);
    },
    close: () => stop(server),
  };
}
