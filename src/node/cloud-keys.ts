import { authNames } from "./auth-type.ts";

/** Keys of a cloud that mean something here, beside those of `auth` and those of a single service. */
const meant = [
  "api_timeout",
  "auth_type",
  "cacert",
  "cert",
  "identity_api_version",
  "insecure",
  "interface",
  "key",
  "region_name",
  "verify",
];

/** Keys of a cloud that say how it is put together. */
export const structural = ["auth", "profile", "cloud", "regions"];

/** Keys that openstacksdk knows, about things that do not come up here. */
const others = [
  "additional_user_agent",
  "app_name",
  "app_version",
  "cache",
  "client",
  "collect_timing",
  "debug",
  "default_network",
  "disable_vendor_agent",
  "external_network",
  "floating_ip_source",
  "force_ipv4",
  "image_api_use_tasks",
  "image_format",
  "internal_network",
  "message",
  "metrics",
  "name",
  "nat_destination",
  "nat_source",
  "networks",
  "prefer_ipv6",
  "private",
  "requires_floating_ip",
  "secgroup_source",
  "split_loggers",
  "status",
  "strict_proxies",
  "timing",
  "use_direct_get",
  "vendor_hook",
  "verbose_level",
];

const ofServices =
  /^[a-z][a-z0-9_]*_(api_version|concurrency|connect_retries|connect_retry_delay|default_microversion|disabled_reason|endpoint|endpoint_override|interface|max_microversion|max_version|min_version|rate_limit|region_name|retriable_status_codes|service_name|service_type|status_code_retries|status_code_retry_delay|use_direct_get)$/;

/** Whether a key has a meaning: for the settings, or at least for OpenStack's tools. */
export function isCloudKey(name: string): boolean {
  return (
    meant.includes(name) ||
    authNames.has(name) ||
    others.includes(name) ||
    name.startsWith("has_") ||
    ofServices.test(name)
  );
}

/** Whether the settings take the key's value, which must then be a text. */
export function isSetting(name: string): boolean {
  return (
    meant.includes(name) || authNames.has(name) || /_(endpoint|endpoint_override|interface|region_name)$/.test(name)
  );
}

/** Whether a key may stand in `auth`. */
export function isAuthKey(name: string): boolean {
  return authNames.has(name);
}
