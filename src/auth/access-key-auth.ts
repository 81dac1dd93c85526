import { identityV3 } from "../../generated/identity-v3/client.ts";
import { service as identityService } from "../../generated/identity-v3/operations.ts";
import { singleFlight } from "../client/abort.ts";
import { checkMilliseconds, checkNames, requireText } from "../client/checks.ts";
import { AuthError, ParameterError } from "../client/errors.ts";
import { withHeaders, type HttpResponse, type Middleware } from "../client/http.ts";
import { authErrorOf, isAboutCredentials } from "../client/response.ts";
import { noAuth, type Auth } from "./auth.ts";
import { identityUrl, orRefusal, type OptionalIdentityOptions } from "./identity.ts";
import { requestSigner } from "./request-signer.ts";

/** An access key (AK/SK) of Open Telekom Cloud or Huawei Cloud. */
export interface AccessKeyAuthOptions extends Omit<OptionalIdentityOptions, "cache"> {
  accessKeyId: string;
  /** Never leaves this machine: requests carry signatures made with it. */
  secretAccessKey: string;
  /** Comes with temporary access keys. */
  securityToken?: string | undefined;
  /**
   * ID of the project to work in. Default: that of the project named like the client's region, which is looked up once
   * at `authUrl` or at the region's documented identity service.
   */
  projectId?: string | undefined;
  /** Name of the project, in place of its ID. It is looked up once. */
  projectName?: string | undefined;
}

const names = [
  "authUrl",
  "fetch",
  "transport",
  "timeout",
  "accessKeyId",
  "secretAccessKey",
  "securityToken",
  "projectId",
  "projectName",
];
/** Servers accept signatures of the last and the next 15 minutes. In ms. */
const clockTolerance = 15 * 60_000;

/**
 * Signs each request with an access key (SDK-HMAC-SHA256). There is no login and no token.
 * The object may serve many clients, of several regions.
 * Throws ParameterError for options that cannot work. Calls fail with AuthError if the key is refused or its project
 * cannot be found.
 *
 * @example
 * accessKeyAuth({ accessKeyId, secretAccessKey })                           // the project is that of the region
 * accessKeyAuth({ accessKeyId, secretAccessKey, securityToken, projectId }) // a temporary key
 * accessKeyAuth({ accessKeyId, secretAccessKey, authUrl: "https://iam.myhuaweicloud.com" })
 */
export function accessKeyAuth(options: AccessKeyAuthOptions): Auth {
  checkNames(options, names);
  checkMilliseconds("timeout", options.timeout);
  const accessKeyId = headerText("accessKeyId", options.accessKeyId);
  const secretAccessKey = requireText("secretAccessKey", options.secretAccessKey);
  const { securityToken, projectId: ownProject, projectName, fetch, transport, timeout } = options;
  const loginUrl = options.authUrl === undefined ? undefined : identityUrl(options.authUrl);
  if (securityToken !== undefined) headerText("securityToken", securityToken);
  if (ownProject !== undefined) headerText("projectId", ownProject);
  if (projectName !== undefined && ownProject !== undefined) {
    throw new ParameterError("projectName", "is given beside projectId; give one of the two");
  }

  const sign = requestSigner({ accessKeyId, secretAccessKey });
  const projects = new Set(ownProject === undefined ? [] : [ownProject]);

  const signing =
    (projectOf: (url: string) => string | undefined): Middleware =>
    (next) =>
    async (request) => {
      const projectId = projectOf(request.url);
      const signed = await sign(
        withHeaders(request, {
          ...(projectId === undefined ? {} : { "x-project-id": projectId }),
          ...(securityToken === undefined ? {} : { "x-security-token": securityToken }),
        }),
        new Date(),
      );
      const response = await next(signed);
      if (response.status === 401 && isAboutCredentials(response)) throw refusal(response);
      return response;
    };

  const identityAuth: Auth = { ...noAuth, middleware: signing(() => undefined) };
  const lookUp = projectLookup({ endpoint: loginUrl, fetch, transport, timeout, auth: identityAuth });

  return {
    middleware: signing(
      (url) => projectIn(url, projects) ?? ownProject ?? (projects.size === 1 ? [...projects][0] : undefined),
    ),
    async session({ signal, region, projectId: asked } = {}) {
      const projectId = asked ?? ownProject ?? (await lookUp(projectName ?? region, region, signal));
      if (projectId !== undefined) projects.add(projectId);
      return { projectId, catalog: undefined, loginUrl };
    },
  };
}

/**
 * Finds the ID of a project by its name, once for all who ask; undefined where no identity service is known for the
 * region. What failed is looked up again by the next caller.
 */
function projectLookup(identity: Omit<Parameters<typeof identityV3>[0], "region">) {
  const found = new Map<string, string>();
  const lookups = new Map<string, (signal?: AbortSignal) => Promise<string>>();

  async function find(name: string, region: string | undefined, signal: AbortSignal): Promise<string> {
    const client = identityV3({ ...identity, region });
    const projects = await orRefusal(client.listProjects({ name }, { signal }).toArray(), "the look-up of the project");
    // A server that does not know the filter returns all projects.
    const ids = projects.flatMap((project) => (project.name === name && project.id !== undefined ? [project.id] : []));
    const [id] = ids;
    if (id !== undefined && ids.length === 1) return id;
    const count = id === undefined ? "no project" : `${ids.length} projects`;
    throw new AuthError(`the access key leads to ${count} named ${JSON.stringify(name)}; give \`projectId\``);
  }

  return async (name: string | undefined, region: string | undefined, signal: AbortSignal | undefined) => {
    if (name === undefined) return undefined;
    const isKnown = identityService.servers.some(({ regions }) => regions.some((known) => known === region));
    if (identity.endpoint === undefined && !isKnown) return undefined;
    const key = JSON.stringify([name, region]);
    const known = found.get(key);
    if (known !== undefined) return known;
    const lookUp =
      lookups.get(key) ??
      singleFlight(
        (flightSignal) => find(name, region, flightSignal),
        (id) => found.set(key, id),
      );
    lookups.set(key, lookUp);
    return lookUp(signal);
  };
}

/** Among the projects that the clients work in, the one that the path names. */
function projectIn(url: string, projects: ReadonlySet<string>): string | undefined {
  return new URL(url).pathname.split("/").find((segment) => projects.has(segment));
}

function headerText(name: string, value: unknown): string {
  const text = requireText(name, value);
  if (!/[^\x21-\x7e]|,/.test(text)) return text;
  throw new ParameterError(name, "a text with spaces, commas or characters that a header cannot carry was given");
}

function refusal(response: HttpResponse): AuthError {
  const error = authErrorOf("the service refuses the access key", response);
  const difference = Date.now() - Date.parse(response.headers.get("date") ?? "");
  if (Math.abs(difference) > clockTolerance) {
    const minutes = Math.abs(Math.round(difference / 60_000));
    error.message += `. This machine's clock is ${minutes} minutes ${difference > 0 ? "ahead of" : "behind"} the server's`;
  }
  return error;
}
