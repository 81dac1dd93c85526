import type { Sandbox } from "../../../scripts/sandbox/index.ts";
import type { Place } from "./programs/survey.ts";

/** The sandbox as the programs are told of it. */
export function placeOf({ identityUrl, endpoints, accounts }: Sandbox): Place {
  const { username, password, userDomain, project, projectId } = accounts.demo;
  const { id, secret } = accounts.accessKey;
  return {
    identityUrl,
    endpoint: endpoints["otc-cbr"] ?? "",
    user: { username, password, userDomain, project },
    accessKey: { accessKeyId: id, secretAccessKey: secret, projectId },
  };
}

/** The same as an openrc file sets it. */
export function environmentOf(sandbox: Sandbox): Record<string, string> {
  const { identityUrl, user } = placeOf(sandbox);
  return {
    OS_AUTH_URL: identityUrl,
    OS_USERNAME: user.username,
    OS_PASSWORD: user.password,
    OS_USER_DOMAIN_NAME: user.userDomain,
    OS_PROJECT_NAME: user.project,
    OS_REGION_NAME: "eu-de",
  };
}

/** The same as clouds.yaml has it. */
export function cloudsYamlOf(sandbox: Sandbox): string {
  const { identityUrl, user } = placeOf(sandbox);
  return `clouds:
  sandbox:
    region_name: eu-de
    auth:
      auth_url: ${identityUrl}
      username: ${user.username}
      password: ${user.password}
      user_domain_name: ${user.userDomain}
      project_name: ${user.project}
`;
}

/** What a survey must find. */
export function heldBy(sandbox: Sandbox) {
  const backups = sandbox.backups("otc-cbr");
  const ids = backups.map(({ id }) => id);
  const last = backups.at(-1);
  return {
    count: ids.length,
    pages: Math.ceil(ids.length / 50),
    ids,
    shown: { id: last?.["id"], name: last?.["name"] },
    signed: ids,
  };
}
