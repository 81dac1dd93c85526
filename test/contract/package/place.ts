import type { Sandbox } from "../../../scripts/sandbox/index.ts";
import { cloudsYamlAuthOf, credentialsOf, openrcOf } from "../../support/sandbox-clients.ts";
import type { Place } from "./programs/survey.ts";

/** The sandbox as the programs are told of it. */
export function placeOf(sandbox: Sandbox): Place {
  const { endpoints, accounts } = sandbox;
  const { id, secret } = accounts.accessKey;
  return {
    endpoint: endpoints["otc-cbr"] ?? "",
    user: credentialsOf(sandbox),
    accessKey: { accessKeyId: id, secretAccessKey: secret, projectId: accounts.demo.projectId },
  };
}

/** The same as an openrc file sets it. */
export function environmentOf(sandbox: Sandbox): Record<string, string> {
  return { ...openrcOf(sandbox), OS_REGION_NAME: "eu-de" };
}

/** The same as clouds.yaml has it. */
export function cloudsYamlOf(sandbox: Sandbox): string {
  return JSON.stringify({ clouds: { sandbox: { region_name: "eu-de", auth: cloudsYamlAuthOf(sandbox) } } });
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
