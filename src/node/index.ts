export type { AccessOptions, CloudAccess } from "./access.ts";
export { cloudNames } from "./cloud-names.ts";
export { diagnosticsHooks } from "./diagnostics-channel.ts";
export { fileTokenCache, type FileTokenCacheOptions } from "./file-token-cache.ts";
export { fromCloudsYaml, type CloudsYamlOptions } from "./from-clouds-yaml.ts";
export { fromEnvironment, type EnvironmentOptions } from "./from-environment.ts";
export type { ServiceId } from "./service-types.ts";
export { servicesIn, servicesOfRegion, type ServiceInCatalog } from "./services-in.ts";
