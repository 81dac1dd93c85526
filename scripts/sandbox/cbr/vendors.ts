import { naive, zoned } from "../data/times.ts";

/** What sets the two clouds that run CBR apart. */
export interface Vendor {
  readonly id: "otc-cbr" | "huawei-cbr";
  readonly region: string;
  readonly zones: readonly string[];
  readonly kinds: readonly Kind[];
  readonly hasReplication: boolean;
  /** Whether fields without a value are null, not left out, and some stand elsewhere. */
  readonly isHuawei: boolean;
  readonly write: (time: number, micros: number) => string;
}

export interface Kind {
  readonly type: string;
  readonly provider: string;
  /** What the vaults for it are called. */
  readonly objectType: string;
  /** Undefined where no page tells it. */
  readonly vaultCode?: string;
  readonly share: number;
  readonly names: readonly string[];
}

const server: Kind = {
  type: "OS::Nova::Server",
  provider: "0daac4c5-6707-4851-97ba-169e36266b66",
  objectType: "server",
  vaultCode: "vault.backup.server.normal",
  share: 0.5,
  names: ["web-01", "web-02", "db-primary", "db-replica", "mail", "build-runner", "köln-büro", "监控服务器"],
};
const disk: Kind = {
  type: "OS::Cinder::Volume",
  provider: "d1603440-187d-4516-af25-121250c7cc97",
  objectType: "disk",
  vaultCode: "vault.backup.volume.normal",
  share: 0.4,
  names: ["data-disk", "pg-wal", "scratch", "media", "volume-0001", "volume-0002"],
};
const turbo: Kind = {
  type: "OS::Sfs::Turbo",
  provider: "3f3c3220-245c-4805-b811-758870015881",
  objectType: "turbo",
  vaultCode: "vault.backup.turbo.normal",
  share: 0.1,
  names: ["shared-home", "ml-datasets"],
};
const desktop: Kind = {
  type: "OS::Workspace::DesktopV2",
  provider: "a13639de-00be-4e94-af30-26912d75e4a2",
  objectType: "workspace",
  share: 0.1,
  names: ["desktop-anna", "desktop-李雷"],
};

export const otc: Vendor = {
  id: "otc-cbr",
  region: "eu-de",
  zones: ["eu-de-01", "eu-de-02", "eu-de-03"],
  kinds: [server, disk, turbo],
  hasReplication: false,
  isHuawei: false,
  write: naive,
};

export const huawei: Vendor = {
  id: "huawei-cbr",
  region: "ap-southeast-1",
  zones: ["ap-southeast-1a", "ap-southeast-1b"],
  kinds: [server, { ...disk, share: 0.3 }, turbo, desktop],
  hasReplication: true,
  isHuawei: true,
  write: zoned,
};

/** By the name that vaults have for it. */
export function kindNamed({ kinds }: Vendor, objectType: string | undefined): Kind {
  return kinds.find((kind) => kind.objectType === objectType) ?? server;
}
