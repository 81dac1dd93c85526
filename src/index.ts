export {
  huaweiCbr,
  type HuaweiCbr,
  type HuaweiCbrOptions,
  type HuaweiCbrRegion,
} from "../generated/huawei-cbr/client.ts";
export { identityV2, type IdentityV2, type IdentityV2Options } from "../generated/identity-v2/client.ts";
export { identityV3, type IdentityV3, type IdentityV3Options } from "../generated/identity-v3/client.ts";
export {
  openstackBackup,
  type OpenstackBackup,
  type OpenstackBackupOptions,
  type OpenstackBackupRegion,
} from "../generated/openstack-backup/client.ts";
export {
  openstackVolumes,
  type OpenstackVolumes,
  type OpenstackVolumesOptions,
  type OpenstackVolumesRegion,
} from "../generated/openstack-volumes/client.ts";
export { otcCbr, type OtcCbr, type OtcCbrOptions, type OtcCbrRegion } from "../generated/otc-cbr/client.ts";
export { otcVbs, type OtcVbs, type OtcVbsOptions, type OtcVbsRegion } from "../generated/otc-vbs/client.ts";
export {
  zcomBackup,
  type ZcomBackup,
  type ZcomBackupOptions,
  type ZcomBackupRegion,
} from "../generated/zcom-backup/client.ts";
export * from "./auth/index.ts";
export type { Fetch } from "./core/attempt.ts";
export type { Auth, Session } from "./core/auth.ts";
export type { CallOptions, ListOptions } from "./core/call-options.ts";
export type { Catalog, CatalogEndpoint } from "./core/catalog.ts";
export type { ClientOptions } from "./core/client-options.ts";
export * from "./core/errors/index.ts";
export type { AnswerEvent, Hooks, RequestEvent, ResponseEvent, RetryEvent } from "./core/hooks.ts";
export type { List, Page } from "./core/paging/list.ts";
export type { Layer, Outgoing, Reply, Send } from "./core/send.ts";
export { parseTime } from "./core/time.ts";
export { waitForBackup, type WaitOptions } from "./wait-for-backup.ts";
