import type { Session } from "../auth/auth.ts";
import { kindOf } from "./checks.ts";
import { CatalogError, ParameterError } from "./errors.ts";
import type { ServiceDescription } from "./operation.ts";

export type Interface = "public" | "internal" | "admin";

/** One endpoint of the list that the identity service returns with a token. */
export interface CatalogEndpoint {
  readonly type: string;
  readonly name: string | undefined;
  readonly region: string | undefined;
  readonly interface: string;
  readonly url: string;
}

export type Catalog = readonly CatalogEndpoint[];

export interface EndpointOptions {
  readonly endpoint?: string | undefined;
  readonly region?: string | undefined;
  readonly interface?: Interface | undefined;
  readonly serviceType?: string | undefined;
  readonly projectId?: string | undefined;
}

/**
 * The URL that the paths of the spec start from: the one given, else the catalog's, else a documented one, if the login
 * belongs to the same cloud. A credential goes nowhere else.
 */
export function endpointOf(service: ServiceDescription, options: EndpointOptions, session: Session): string {
  try {
    return chosenEndpoint(service, options, session);
  } catch (error) {
    if (!(error instanceof ParameterError || error instanceof CatalogError)) throw error;
    // Of all services, that of identity works without a project.
    const needsProject = options.projectId === undefined && !service.catalogTypes.includes("identity");
    const lacksProject = session.hasNoProject === true && needsProject;
    if (lacksProject && session.catalog === undefined && options.endpoint === undefined) {
      throw new ParameterError(
        "project",
        "the token has no project: it is for a domain, or has no scope, so that the login returned no catalog; " +
          "give `project` to the auth function",
      );
    }
    if (lacksProject) error.message += ". Besides, the token has no project; most calls need one";
    const isAboutRegion = error instanceof ParameterError && error.parameter === "region";
    if (isAboutRegion && session.hint !== undefined) error.message += `. ${session.hint}`;
    throw error;
  }
}

function chosenEndpoint(service: ServiceDescription, options: EndpointOptions, session: Session): string {
  const projectId = options.projectId ?? session.projectId;
  if (options.endpoint !== undefined) return baseUrl("endpoint", options.endpoint, projectId);
  const { catalog = [], loginUrl } = session;
  const url = endpointFrom(service, options, catalog);
  if (url === undefined) {
    const documented = documentedEndpoint(service, options.region, loginUrl);
    if (documented !== undefined) return documented;
    throw catalog.length > 0 ? notInCatalog(service, options, catalog) : noEndpoint(service, options.region, loginUrl);
  }
  if (loginUrl?.startsWith("https:") === true && isPlainHttp(url)) {
    const { origin, pathname } = new URL(url);
    throw new CatalogError(
      `The catalog's endpoint ${origin}${pathname} has no TLS, though the login had: the token is not sent there. ` +
        "Give the service's https:// URL as `endpoint`, or this one, if that is what you want.",
    );
  }
  if (options.projectId !== undefined && session.projectId !== undefined && options.projectId !== session.projectId) {
    const isOther = baseSegments(new URL(filled(url, session.projectId))).project === session.projectId;
    if (isOther) {
      const remedy = "log in for the project that is meant, or leave `projectId` out";
      throw new ParameterError("projectId", `is another project than the one that the login is for; ${remedy}`);
    }
  }
  return baseUrl("endpoint of the catalog", url, projectId);
}

/** The URL of the first of the service's types that the catalog has in the region; undefined if it has none. */
function endpointFrom(service: ServiceDescription, options: EndpointOptions, catalog: Catalog): string | undefined {
  for (const type of typesOf(service, options)) {
    const ofType = catalog.filter((one) => one.type === type && one.interface === (options.interface ?? "public"));
    const found = options.region === undefined ? ofType : ofType.filter(({ region }) => region === options.region);
    const [first] = found;
    if (first === undefined) continue;
    const regions = new Set(found.map(({ region }) => region));
    if (regions.size > 1) {
      const names = listed([...regions].map((region) => region ?? "one without a name"));
      throw new ParameterError("region", `was not given, and the catalog has several regions; give one of ${names}`);
    }
    return first.url;
  }
  return undefined;
}

function typesOf(service: ServiceDescription, { serviceType }: EndpointOptions): readonly string[] {
  return serviceType === undefined ? service.catalogTypes : [serviceType];
}

function notInCatalog(service: ServiceDescription, options: EndpointOptions, catalog: Catalog): CatalogError {
  const types = typesOf(service, options);
  const which = options.interface ?? "public";
  const wanted = `${which} endpoint for ${types.join(" or ")}`;
  const ofTypes = catalog.filter(({ type }) => types.includes(type));
  const ofInterface = ofTypes.filter((one) => one.interface === which);
  const regions = ofInterface.map(({ region }) => region ?? "one without a name");
  const inRegion = options.region === undefined ? "" : ` in region ${options.region}`;
  const has =
    ofInterface.length > 0
      ? `It has one in ${listed(regions)}`
      : ofTypes.length > 0
        ? `It has other interfaces of it: ${listed(ofTypes.map((one) => one.interface))}`
        : `It has the services ${listed(catalog.map(({ type }) => type))}`;
  return new CatalogError(
    `The catalog of the login has no ${wanted}${inRegion}. ${has}. ` +
      "Give another `region`, `interface` or `serviceType`, or the service's URL as `endpoint`.",
  );
}

/** The documented URL, where the login belongs to the same cloud, or the region alone is the owner's word. */
function documentedEndpoint(
  service: ServiceDescription,
  region: string | undefined,
  loginUrl: string | undefined,
): string | undefined {
  const isOwnCloud = loginUrl === undefined ? service.anyCloud !== true : isLoginOf(service, loginUrl);
  const server = service.servers.find(({ regions }) => region !== undefined && regions.includes(region));
  return isOwnCloud && region !== undefined ? server?.url.replaceAll("{region}", region) : undefined;
}

function isLoginOf({ loginDomains = [] }: ServiceDescription, loginUrl: string): boolean {
  const { hostname, protocol } = new URL(loginUrl);
  return protocol === "https:" && loginDomains.some((domain) => hostname === domain || hostname.endsWith(`.${domain}`));
}

function noEndpoint(
  service: ServiceDescription,
  region: string | undefined,
  loginUrl: string | undefined,
): ParameterError {
  if (loginUrl !== undefined && !isLoginOf(service, loginUrl)) {
    return new ParameterError(
      "endpoint",
      `was not given, the login at ${new URL(loginUrl).host} returned no catalog, and no documented endpoint of ` +
        `${service.id} belongs to that login; give the service's URL as \`endpoint\`, or log in for a project`,
    );
  }
  const regions = service.servers.flatMap((server) => server.regions);
  if (regions.length === 0 || (loginUrl === undefined && service.anyCloud === true)) {
    return new ParameterError(
      "endpoint",
      `was not given, and no catalog tells it: ${service.id} is offered by many clouds; give the service's URL as \`endpoint\``,
    );
  }
  const found = region === undefined ? "was not given" : `${JSON.stringify(region)} has no documented endpoint`;
  return new ParameterError(
    "region",
    `${found}; give one of ${regions.join(", ")}, or the service's URL as \`endpoint\``,
  );
}

function listed(names: readonly string[]): string {
  const most = 30;
  const distinct = [...new Set(names)].sort();
  const rest = distinct.length > most ? ` and ${distinct.length - most} more` : "";
  return distinct.slice(0, most).join(", ") + rest;
}

/** `%(project_id)s` and its like, as clouds.yaml and some catalogs write the project. */
function filled(url: string, projectId: string | undefined): string {
  return url.replace(/[%$]\((?:project_id|tenant_id)\)s/g, projectId ?? "");
}

/**
 * The URL without what the spec's paths bring along: `/v3`, `/v2.0` or `/v3/<project>` at its end.
 * Throws ParameterError where it is no plain http(s) URL.
 */
export function baseUrl(name: string, given: string, projectId?: string): string {
  const url = typeof given === "string" ? filled(given, projectId) : given;
  if (typeof url !== "string" || !URL.canParse(url)) {
    throw new ParameterError(name, `${kindOf(url)} that is no URL was given; give one such as https://cloud.example`);
  }
  const parsed = new URL(url);
  if (parsed.protocol !== "https:" && parsed.protocol !== "http:") {
    throw new ParameterError(name, `a URL with ${parsed.protocol} was given; give https://`);
  }
  if (parsed.username !== "" || parsed.password !== "") {
    throw new ParameterError(name, "a URL with a user name or password was given; leave these out");
  }
  if (parsed.search !== "" || parsed.hash !== "") {
    throw new ParameterError(name, "a URL with a query or fragment was given; leave these out");
  }
  const { segments, project } = baseSegments(parsed);
  if (project !== undefined && projectId !== undefined && project !== projectId) {
    throw new ParameterError(name, "a URL that ends in the ID of another project was given; leave the ID out");
  }
  return [parsed.origin, ...segments].join("/");
}

function baseSegments(url: URL): { segments: string[]; project: string | undefined } {
  const segments = url.pathname.split("/").filter((segment) => segment !== "");
  const project = isVersion(segments.at(-2)) ? segments.pop() : undefined;
  if (isVersion(segments.at(-1))) segments.pop();
  return { segments, project };
}

function isVersion(segment: string | undefined): boolean {
  return segment !== undefined && /^v\d+(\.\d+)?$/i.test(segment);
}

/** What stays on this machine needs no TLS. */
function isPlainHttp(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  return protocol === "http:" && !/^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
}
