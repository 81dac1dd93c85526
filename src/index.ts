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
export type { Auth, Session } from "./auth/auth.ts";
export type { Catalog, CatalogEndpoint } from "./client/endpoint.ts";
export * from "./client/errors.ts";
export type { AnswerEvent, Hooks, RequestEvent, ResponseEvent, RetryEvent } from "./client/hooks.ts";
export type { CallContext, HttpRequest, HttpResponse, Middleware, Send } from "./client/http.ts";
export type { CallOptions, ClientOptions, ListOptions } from "./client/options.ts";
export { formatTime, parseTime } from "./client/time.ts";
export {
  ResponseTooLarge,
  type Fetch,
  type Transport,
  type TransportRequest,
  type TransportResponse,
} from "./client/transport.ts";
export type { List, Page } from "./pagination/list.ts";
export {
  waitForBackup,
  waitForTask,
  type HasStatus,
  type ShowsBackups,
  type ShowsTasks,
  type TaskState,
  type WaitForBackupOptions,
  type WaitOptions,
} from "./wait-for-backup.ts";
