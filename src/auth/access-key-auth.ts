import { apiErrorOf } from "../core/api-error-of.ts";
import type { Auth } from "../core/auth.ts";
import { checkMilliseconds } from "../core/call-options.ts";
import { AuthError } from "../core/errors/auth-error.ts";
import { ParameterError } from "../core/errors/parameter-error.ts";
import { noAuth } from "../core/no-auth.ts";
import { withHeaders, type Layer, type Reply } from "../core/send.ts";
import { checkIdentityOptions, checkKnown, requireText, type OptionalIdentityOptions } from "./identity-options.ts";
import { projectLookup } from "./project-lookup.ts";
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
   * at `authUrl` or the region's documented identity service.
   */
  projectId?: string | undefined;
}

const known = ["authUrl", "fetch", "timeout", "accessKeyId", "secretAccessKey", "securityToken", "projectId"];
/** Servers take signatures of the last and the next 15 minutes. In ms. */
const clockTolerance = 15 * 60_000;

/**
 * Signs each request with an access key (SDK-HMAC-SHA256), on Web Crypto. There is no login and no token.
 * The object may serve many clients, of several regions.
 * Throws ParameterError for options that cannot work. Calls fail with AuthError if the key is refused or its project
 * cannot be told.
 *
 * @example
 * accessKeyAuth({ accessKeyId, secretAccessKey })                           // the project is that of the region
 * accessKeyAuth({ accessKeyId, secretAccessKey, securityToken, projectId }) // a temporary key
 * accessKeyAuth({ accessKeyId, secretAccessKey, authUrl: "https://iam.myhuaweicloud.com" })
 */
export function accessKeyAuth(options: AccessKeyAuthOptions): Auth {
  checkKnown(options, known);
  if (options.authUrl !== undefined) checkIdentityOptions(options, known);
  checkMilliseconds("timeout", options.timeout);
  const accessKeyId = headerText("accessKeyId", options.accessKeyId);
  const secretAccessKey = requireText("secretAccessKey", options.secretAccessKey);
  const { securityToken, projectId: ownProject, authUrl, fetch, timeout } = options;
  if (securityToken !== undefined) headerText("securityToken", securityToken);
  if (ownProject !== undefined) headerText("projectId", ownProject);

  const sign = requestSigner({ accessKeyId, secretAccessKey });
  const projects = new Set(ownProject === undefined ? [] : [ownProject]);

  const signing =
    (projectOf: (url: string) => string | undefined): Layer =>
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
      const reply = await next(signed);
      if (reply.status === 401) throw refusal(reply);
      return reply;
    };

  const lookup = projectLookup(
    { authUrl, fetch, timeout },
    { session: (call) => noAuth.session(call), layer: signing(() => undefined) },
  );

  return {
    layer: signing(
      (url) => projectIn(url, projects) ?? ownProject ?? (projects.size === 1 ? [...projects][0] : undefined),
    ),
    async session({ signal, region, projectId: asked } = {}) {
      const projectId = asked ?? ownProject ?? (region === undefined ? undefined : await lookup(region, signal));
      if (projectId !== undefined) projects.add(projectId);
      return { projectId, catalog: undefined };
    },
  };
}

/** Among the projects that the clients work in, the one that the path names. */
function projectIn(url: string, projects: ReadonlySet<string>): string | undefined {
  return new URL(url).pathname.split("/").find((segment) => projects.has(segment));
}

function headerText(name: string, value: unknown): string {
  const text = requireText(name, value);
  if (/[^\x21-\x7e]|,/.test(text)) {
    throw new ParameterError(name, "a text with spaces, commas or characters that a header cannot carry was given");
  }
  return text;
}

function refusal(reply: Reply): AuthError {
  const cause = apiErrorOf(reply);
  const clock = Date.parse(reply.headers.get("date") ?? "");
  const minutes = Math.round((Date.now() - clock) / 60_000);
  const hint =
    Math.abs(Date.now() - clock) > clockTolerance
      ? ` This machine's clock is ${Math.abs(minutes)} minutes ${minutes > 0 ? "ahead of" : "behind"} the server's.`
      : "";
  return new AuthError(`the service refuses the access key: ${cause.message}${hint}`, {
    cause,
    status: cause.status,
    requestId: cause.requestId,
  });
}
