import { randomBytes } from "node:crypto";
import type { Named, User } from "./users.ts";

/** What a token stands for. */
export interface Session {
  readonly token: string;
  readonly user: User;
  readonly methods: readonly string[];
  readonly project?: Named | undefined;
  readonly domain?: Named | undefined;
  readonly isSystem?: boolean;
  readonly applicationCredential?: Named;
  /** Who works through an agency. */
  readonly assumedBy?: User;
  readonly issuedAt: number;
  readonly expiresAt: number;
}

export type NewSession = Omit<Session, "token" | "issuedAt" | "expiresAt">;

export interface Tokens {
  issue(session: NewSession, kind?: "fernet" | "hex"): Session;
  /** Undefined for a token that is unknown, revoked or expired. */
  find(token: string | undefined): Session | undefined;
  revoke(token: string): boolean;
  /** Revokes all. */
  expireAll(): void;
  /** How many were issued. */
  readonly issued: number;
}

export function tokenStore(settings: { readonly tokenLifetime: number; readonly now: () => number }): Tokens {
  const sessions = new Map<string, Session>();
  let issued = 0;
  return {
    issue(session, kind = "fernet") {
      const issuedAt = settings.now();
      const token =
        kind === "hex" ? randomBytes(16).toString("hex") : `gAAAAAB${randomBytes(96).toString("base64url")}`;
      const full = { ...session, token, issuedAt, expiresAt: issuedAt + settings.tokenLifetime };
      sessions.set(token, full);
      issued++;
      return full;
    },
    find(token) {
      const session = token === undefined ? undefined : sessions.get(token);
      return session !== undefined && settings.now() < session.expiresAt ? session : undefined;
    },
    revoke: (token) => sessions.delete(token),
    expireAll() {
      sessions.clear();
    },
    get issued() {
      return issued;
    },
  };
}
