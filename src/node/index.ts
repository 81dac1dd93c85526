export type { AccessOptions, CloudAccess } from "./access.ts";
export { cloudNames, fromCloudsYaml, type CloudsYamlOptions } from "./clouds-yaml.ts";
export { diagnosticsHooks } from "./diagnostics.ts";
export { fromEnvironment, type EnvironmentOptions } from "./environment.ts";
export { servicesIn, servicesOfRegion, type ServiceId, type ServiceInCatalog } from "./services.ts";
export { fileTokenCache, type FileTokenCacheOptions } from "./token-cache-file.ts";
export { nodeTransport, type NodeTransportOptions } from "./transport.ts";
export type { Pem, TlsOptions } from "./tls.ts";
