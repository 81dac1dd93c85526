/** Who may log in. All of it is made up: the sandbox guards nothing. */
export interface Account {
  readonly userId: string;
  readonly username: string;
  readonly password: string;
  readonly userDomain: string;
  readonly userDomainId: string;
  readonly project: string;
  readonly projectId: string;
  readonly projectDomain: string;
  readonly projectDomainId: string;
}

const domain = { id: "d0a15a4d804f4c3c9b1e2a7c60f4e8b3", name: "Sandbox" };
const demoProject = { id: "f1a9d3c0b7e84a6c9d2e5b8417c60a35", name: "backups" };

function account(userId: string, username: string, password: string): Account {
  return {
    userId,
    username,
    password,
    userDomain: domain.name,
    userDomainId: domain.id,
    project: demoProject.name,
    projectId: demoProject.id,
    projectDomain: domain.name,
    projectDomainId: domain.id,
  };
}

const demo = account("5e1f0a7c2d9b4c68a3f7e0d15b82c946", "demo", "demo-password");

export const accounts = {
  domain,
  /** A user with the projects below. */
  demo,
  /** May see all projects and reset the state of backups. */
  admin: account("a0c4e8f2163b4d75b9e7d2c581f06a34", "admin", "admin-password"),
  /** Needs a passcode beside the password. */
  totp: { ...account("70a9b3d5e2f84c16a7d08e4b5c93f162", "careful", "careful-password"), passcode: "123456" },
  /** May not log in. */
  disabled: account("d15ab1ed0c7e4f29b8a3d6e51f94c072", "former", "former-password"),
  applicationCredential: {
    id: "423f19a4ac1e4f48bbb4180756e6eb6c",
    name: "nightly",
    secret: "credential-secret",
    userId: demo.userId,
    username: demo.username,
    userDomain: domain.name,
    userDomainId: domain.id,
    projectId: demoProject.id,
  },
  /** Signs requests to CBR, VBS and the identity service, in place of a token. */
  accessKey: { id: "SANDBOXACCESSKEY0001", secret: "access-key-secret", userId: demo.userId },
  /** Lets the demo user work in another account, whose project has no backups. */
  agency: {
    name: "backup-operators",
    domain: { id: "9a27e1c4d05b4f86b3e8f2716c9d40ab", name: "Partner" },
    project: { id: "b7d40e92c6f14a5d8e3b1c7f09a2d654", name: "partner" },
  },
  projects: {
    /** Has all but a few of the backups. */
    demo: demoProject,
    /** Has 25 backups in OpenStack. */
    archive: { id: "0ac41f3e8b5d4972a6c1d07e3f92b584", name: "archive" },
    /** Has none. */
    empty: { id: "e0017c5b9d2e4f63a8b1d4709f5c26ae", name: "empty" },
  },
  zcom: {
    userId: "c0ffee1b2a3d4e5f60718293a4b5c6d7",
    username: "zcomu00000001",
    password: "zcom-password",
    tenantId: "1864e71d2deb46f6b47526b69c65a45d",
    tenantName: "zcomt00000001",
  },
} as const;

export type Accounts = typeof accounts;
