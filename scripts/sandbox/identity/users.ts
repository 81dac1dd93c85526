import { accounts } from "./accounts.ts";

export interface Named {
  readonly id: string;
  readonly name: string;
}

export interface User extends Named {
  readonly password: string;
  readonly domain: Named;
  readonly enabled: boolean;
  readonly isAdmin: boolean;
  /** Needed beside the password, where given. */
  readonly passcode?: string;
  readonly projects: readonly Named[];
}

const { domain, projects } = accounts;
const own = [projects.demo, projects.archive, projects.empty];

function user(account: { userId: string; username: string; password: string }, more: Partial<User> = {}): User {
  const { userId: id, username: name, password } = account;
  return { id, name, password, domain, enabled: true, isAdmin: false, projects: own, ...more };
}

export const users: readonly User[] = [
  user(accounts.demo),
  user(accounts.admin, { isAdmin: true }),
  user(accounts.totp, { passcode: accounts.totp.passcode }),
  user(accounts.disabled, { enabled: false }),
];

/** The demo user at work in the account that trusts it. */
export const agent: User = user(
  { ...accounts.demo, username: `${accounts.demo.username}/${accounts.agency.name}` },
  { domain: accounts.agency.domain, projects: [accounts.agency.project] },
);

export const zcomUser: User = user(accounts.zcom, {
  projects: [{ id: accounts.zcom.tenantId, name: accounts.zcom.tenantName }],
});
