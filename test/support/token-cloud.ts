import { otcCbr, passwordAuth, type Auth, type PasswordAuthOptions } from "cloud-backups";
import { loopback, type Heard, type Said } from "./loopback.ts";

export interface TokenCloud {
  readonly origin: string;
  /** How many logins were answered, refusals included. */
  readonly logins: number;
  /** The tokens of all calls to the service, in order. */
  readonly calls: readonly string[];
  readonly heard: readonly Heard[];
  /** The service refuses all tokens issued so far. */
  expireAll(): void;
  /** In place of the usual answers, where it returns something. */
  onLogin: (number: number, heard: Heard) => Said | undefined | Promise<Said | undefined>;
  onCall: (token: string) => Said | undefined | Promise<Said | undefined>;
}

const user = { username: "ada", password: "the-password-of-ada", userDomain: "Default", project: "backups" };

/** A Keystone v3 whose tokens are `token-1`, `token-2`, …, and a CBR that takes them, on one loopback server. */
export async function tokenCloud(lifetime = 24 * 3_600_000): Promise<TokenCloud> {
  let issued = 0;
  const alive = new Set<string>();
  const calls: string[] = [];
  const server = await loopback(async (heard) => {
    if (heard.target === "/v3/auth/tokens") {
      const number = ++issued;
      return (await cloud.onLogin(number, heard)) ?? login(number);
    }
    const token = heard.headers["x-auth-token"] ?? "";
    calls.push(token);
    const special = await cloud.onCall(token);
    if (special !== undefined) return special;
    if (!alive.has(token)) return { status: 401, body: { error: { code: 401, message: `${token} is no good` } } };
    return { body: { backups: [], count: 0 } };
  });

  function login(number: number): Said {
    const token = `token-${number}`;
    alive.add(token);
    const now = Date.now();
    const [issued_at, expires_at] = [new Date(now).toISOString(), new Date(now + lifetime).toISOString()];
    const body = { token: { methods: ["password"], issued_at, expires_at, project: { id: "p1", name: "backups" } } };
    return { status: 201, headers: { "x-subject-token": token }, body };
  }

  const cloud: TokenCloud = {
    origin: server.origin,
    heard: server.heard,
    calls,
    get logins() {
      return issued;
    },
    expireAll() {
      alive.clear();
    },
    onLogin: () => undefined,
    onCall: () => undefined,
  };
  return cloud;
}

export function authAt(cloud: TokenCloud, more: Partial<PasswordAuthOptions> = {}) {
  return passwordAuth({ authUrl: `${cloud.origin}/v3`, ...user, ...more });
}

/** A call to the service. */
export function callerOf(cloud: TokenCloud, auth: Auth): (signal?: AbortSignal) => Promise<unknown> {
  const client = otcCbr({ auth, endpoint: cloud.origin });
  return (signal) => client.listBackups({}, signal === undefined ? {} : { signal }).firstPage();
}

export const later = (ms: number) => new Promise<undefined>((resolve) => setTimeout(resolve, ms));
