import { Refusal } from "./answer.ts";
import type { Json } from "../json.ts";

/** How a cloud speaks, beside what its spec says. */
export interface Manners {
  readonly contentType: string;
  /** Whether a signature does in place of a token. */
  readonly takesSignatures: boolean;
  /** Headers that every answer carries. */
  readonly ids: (requestId: string) => Record<string, string>;
  /** The cloud's own envelope for errors. */
  readonly envelope: (refusal: Refusal, requestId: string) => Json;
  readonly unauthorized: () => Refusal;
  /** For a path that names another project than the token. */
  readonly wrongProject: (given: string, own: string) => Refusal;
  readonly invalid: (reason: string) => Refusal;
  readonly noSuchPath: () => Refusal;
}

const titles: Readonly<Record<number, string>> = {
  400: "Bad Request",
  401: "Unauthorized",
  403: "Forbidden",
  404: "Not Found",
  405: "Method Not Allowed",
  429: "Too Many Requests",
};

function keystoneEnvelope({ status, message }: Refusal): Json {
  return { error: { code: status, message, title: titles[status] ?? "Error" } };
}

const keystone: Manners = {
  contentType: "application/json",
  takesSignatures: false,
  ids: (id) => ({ "x-openstack-request-id": id }),
  envelope: keystoneEnvelope,
  unauthorized: () => new Refusal(401, "The request you have made requires authentication."),
  wrongProject: () => new Refusal(403, "You are not authorized to perform the requested action."),
  invalid: (reason) => new Refusal(400, reason),
  noSuchPath: () => new Refusal(404, "The resource could not be found."),
};

/** Gateway and service of CBR have codes of their own. */
const cbr: Manners = {
  contentType: "application/json",
  takesSignatures: true,
  ids: (id) => ({ "x-request-id": id }),
  envelope: ({ message, code }, request_id) => ({
    error_code: code ?? "BackupService.9900",
    error_msg: message,
    // Only what the gateway in front says carries it.
    ...(code?.startsWith("APIGW") === true ? { request_id } : {}),
  }),
  unauthorized: () => new Refusal(401, "Incorrect IAM authentication information: token expires", "APIGW.0301"),
  wrongProject: () => new Refusal(403, "Not authenticated: the token is for another project.", "BackupService.8600"),
  invalid: (reason) => new Refusal(400, `Parameter verification failed. ${reason}`, "BackupService.9900"),
  noSuchPath: () =>
    new Refusal(404, "The API does not exist or has not been published in the environment", "APIGW.0101"),
};

const faults: Readonly<Record<number, string>> = {
  400: "badRequest",
  403: "forbidden",
  404: "itemNotFound",
  405: "badMethod",
  406: "notAcceptable",
  409: "conflictingRequest",
  413: "overLimit",
  429: "overLimit",
};

/** A 401 of OpenStack services comes from Keystone's middleware. */
function faultEnvelope(refusal: Refusal): Json {
  if (refusal.status === 401) return keystoneEnvelope(refusal);
  return { [faults[refusal.status] ?? "computeFault"]: { code: refusal.status, message: refusal.message } };
}

const cinder: Manners = {
  ...keystone,
  ids: (id) => ({ "x-compute-request-id": id, "x-openstack-request-id": id }),
  envelope: faultEnvelope,
  unauthorized: () =>
    new Refusal(401, "The request you have made requires authentication.", undefined, {
      "WWW-Authenticate": 'Keystone uri="http://keystone.internal.example:5000/v3"',
    }),
  wrongProject: () => new Refusal(400, "Malformed request url"),
};

/** JSON under a false name. */
export const zcom: Manners = {
  ...cinder,
  contentType: "text/html; charset=UTF-8",
  ids: (id) => ({ "x-compute-request-id": id }),
  wrongProject: (given, own) =>
    new Refusal(400, `Malformed request URL: URL's project_id '${given}' doesn't match Context's project_id '${own}'`),
};

/** VBS has text for codes. */
const vbs: Manners = {
  ...cbr,
  envelope: ({ status, message, code }) => ({ error: { code: code ?? `VBS.${status}`, message } }),
  wrongProject: () => new Refusal(403, "The token is for another project."),
  invalid: (reason) => new Refusal(400, reason),
};

const byService: Readonly<Record<string, Manners>> = {
  "otc-cbr": cbr,
  "huawei-cbr": cbr,
  "openstack-backup": cinder,
  "otc-vbs": vbs,
  "zcom-backup": zcom,
  // Keystone itself knows no signatures; the service IAM that Open Telekom Cloud has in its place does.
  "identity-v3": { ...keystone, takesSignatures: true },
  "identity-v2": keystone,
};

/** Services without manners of their own are taken for OpenStack's. */
export function mannersOf(service: string): Manners {
  return byService[service] ?? cinder;
}
