import {
  huaweiCbr,
  keystoneV2Auth,
  openstackBackup,
  otcCbr,
  parseTime,
  passwordAuth,
  zcomBackup,
  type Auth,
  type List,
} from "cloud-backups";

/** What the table shows of a backup. */
export interface Row {
  readonly status: string | undefined;
  /** In ms since 1970. */
  readonly createdAt: number | undefined;
}

export interface Cloud {
  readonly name: string;
  pages(): AsyncIterable<readonly Row[]>;
}

/** What a client is made with, less what is the same for all. */
export interface Access {
  readonly auth: Auth;
  readonly region?: string | undefined;
  readonly endpoint?: string | undefined;
}

/** Each service, by its ID, as a list of backups. */
export const services = {
  "otc-cbr": (access: Access) =>
    cloud("Open Telekom Cloud", otcCbr(access).listBackups(), ({ status, created_at }) => row(status, created_at)),
  "huawei-cbr": (access: Access) =>
    cloud("Huawei Cloud", huaweiCbr(access).listBackups(), ({ status, created_at }) => row(status, created_at)),
  "openstack-backup": (access: Access) =>
    cloud("OpenStack Cinder", openstackBackup(access).listBackupsDetail(), ({ status, created_at }) =>
      row(status, created_at),
    ),
  "zcom-backup": (access: Access) =>
    cloud("Z.com Cloud", zcomBackup(access).listBackups(), ({ backupruns = [] }) => {
      const newest = backupruns.map(({ created_at = "" }) => created_at).sort();
      return row(backupruns.at(-1)?.status, newest.at(-1));
    }),
};

export type ServiceId = keyof typeof services;

/** The four clouds as the sandbox plays them. */
export function sandboxClouds(sandbox: SandboxAccess): Cloud[] {
  const { demo, zcom } = sandbox.accounts;
  const auth = passwordAuth({ authUrl: sandbox.identityUrl, ...pick(demo) });
  const zcomAuth = keystoneV2Auth({
    authUrl: sandbox.identityV2Url,
    username: zcom.username,
    password: zcom.password,
    tenant: { id: zcom.tenantId },
  });
  return [
    services["otc-cbr"]({ auth, region: "eu-de" }),
    services["huawei-cbr"]({ auth, region: "ap-southeast-1" }),
    services["openstack-backup"]({ auth, region: "RegionOne" }),
    services["zcom-backup"]({ auth: zcomAuth, region: "tyo1" }),
  ];
}

export interface SandboxAccess {
  readonly identityUrl: string;
  readonly identityV2Url: string;
  readonly accounts: {
    readonly demo: User & { readonly userDomain: string; readonly project: string };
    readonly zcom: User & { readonly tenantId: string };
  };
}

interface User {
  readonly username: string;
  readonly password: string;
}

function pick({ username, password, userDomain, project }: SandboxAccess["accounts"]["demo"]) {
  return { username, password, userDomain, project };
}

function cloud<Item, Body>(name: string, list: List<Item, Body>, rowOf: (item: Item) => Row): Cloud {
  return {
    name,
    async *pages() {
      for await (const page of list.pages()) yield page.items.map(rowOf);
    },
  };
}

function row(status: string | undefined, createdAt: string | undefined): Row {
  return { status, createdAt: createdAt === undefined ? undefined : parseTime(createdAt) };
}
