import { recordAt, recordsAt, textAt, type Json } from "../../../scripts/json.ts";
import type { Sandbox } from "../../../scripts/sandbox/index.ts";

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The text, read as JSON; undefined if it is none. */
  readonly body: unknown;
}

export interface Question {
  readonly method?: string;
  readonly token?: string | undefined;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  readonly body?: unknown;
}

/** Asks with plain fetch. */
export async function ask(url: string, { method = "GET", token, headers = {}, body }: Question = {}): Promise<Reply> {
  const response = await fetch(url, {
    method,
    headers: {
      ...(token === undefined ? {} : { "X-Auth-Token": token }),
      ...(body === undefined ? {} : { "Content-Type": "application/json" }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, body: parsed(text) };
}

/** Logs in with a v3 password, for the demo project unless another scope is given. */
export async function login(
  { identityUrl, accounts }: Sandbox,
  { who = "demo", scope }: { who?: "demo" | "admin"; scope?: unknown } = {},
): Promise<string> {
  const { userId, password, projectId } = accounts[who];
  const identity = { methods: ["password"], password: { user: { id: userId, password } } };
  const body = { auth: { identity, scope: scope ?? { project: { id: projectId } } } };
  const reply = await ask(`${identityUrl}/auth/tokens`, { method: "POST", body });
  const token = reply.headers.get("X-Subject-Token");
  if (token === null) throw new Error(`no token: ${reply.status} ${reply.text}`);
  return token;
}

/** Logs in at Z.com. */
export async function zcomLogin({ identityV2Url, accounts }: Sandbox): Promise<string> {
  const { username, password, tenantId } = accounts.zcom;
  const body = { auth: { passwordCredentials: { username, password }, tenantId } };
  const reply = await ask(`${identityV2Url}/tokens`, { method: "POST", body });
  const token = textAt(reply.body, "access", "token", "id");
  if (token === undefined) throw new Error(`no token: ${reply.status} ${reply.text}`);
  return token;
}

/** The URL of a path of a service, with the project or tenant filled in. */
export function urlOf({ endpoints, accounts }: Sandbox, service: string, path: string): string {
  const endpoint = endpoints[service];
  if (endpoint === undefined) throw new Error(`there is no ${service}`);
  return endpoint + path.replace("{project}", accounts.demo.projectId).replace("{tenant}", accounts.zcom.tenantId);
}

export function idsOf(items: readonly Json[]): string[] {
  return items.map((item) => textAt(item, "id") ?? "no ID");
}

export function backupsOf(reply: Reply): readonly Json[] {
  if (recordAt(reply.body) === undefined || reply.status !== 200) throw new Error(`${reply.status} ${reply.text}`);
  return recordsAt(reply.body, "backups");
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
