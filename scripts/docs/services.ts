import { camelCase } from "../generate/client.ts";

/** What the pages say of a service beyond its document. */
export interface ServiceNotes {
  /** The function that makes a client: `otcCbr`. */
  readonly factory: string;
  /** The client's name in samples: `cbr`, as in `cbr.listBackups()`. */
  readonly variable: string;
  /** The functions that log in to it. */
  readonly logins: readonly string[];
  /** Options of the client in samples, as TypeScript, with what they import from the package. */
  readonly client: { readonly imports: readonly string[]; readonly options: string };
  /** Host of the curl samples, where the document's own servers are not those of the client's options. */
  readonly host?: string;
}

type Cloud = Pick<ServiceNotes, "logins" | "client" | "host">;

const user = `username: process.env["OS_USERNAME"], password: process.env["OS_PASSWORD"]`;
const keystoneV3 = (authUrl: string, region: string): Cloud["client"] => ({
  imports: ["passwordAuth"],
  options: `region: "${region}", auth: passwordAuth({ authUrl: "${authUrl}", ${user},
    userDomain: process.env["OS_USER_DOMAIN_NAME"], project: process.env["OS_PROJECT_NAME"] })`,
});

/** By the first word of a service's ID. */
const clouds: Readonly<Record<string, Cloud>> = {
  otc: {
    logins: ["passwordAuth", "tokenAuth", "accessKeyAuth", "agencyAuth"],
    client: keystoneV3("https://iam.eu-de.otc.t-systems.com/v3", "eu-de"),
  },
  huawei: {
    logins: ["passwordAuth", "tokenAuth", "accessKeyAuth", "agencyAuth"],
    client: keystoneV3("https://iam.ap-southeast-1.myhuaweicloud.com/v3", "ap-southeast-1"),
  },
  openstack: {
    logins: ["passwordAuth", "applicationCredentialAuth", "tokenAuth"],
    client: keystoneV3("https://keystone.example/v3", "RegionOne"),
    host: "https://cinder.example",
  },
  zcom: {
    logins: ["keystoneV2Auth"],
    client: {
      imports: ["keystoneV2Auth"],
      options: `region: "tyo1", auth: keystoneV2Auth({ authUrl: "https://identity.tyo1.cloud.z.com/v2.0",
        username: process.env["OS_USERNAME"] ?? "", password: process.env["OS_PASSWORD"] ?? "",
        tenant: { id: process.env["OS_PROJECT_ID"] ?? "" } })`,
    },
  },
};

const variables: Readonly<Record<string, string>> = { "openstack-backup": "cinder", "zcom-backup": "zcom" };

/** Services that people look for first. Those named nowhere follow, and what logs in comes last. */
const order = ["otc-cbr", "huawei-cbr", "openstack-backup", "openstack-volumes", "zcom-backup"];

/** Services whose cloud offers another one to new users. */
const legacy = ["otc-vbs"];

export function isLegacy(id: string): boolean {
  return legacy.includes(id);
}

export function inOrder(ids: readonly string[]): string[] {
  const rank = (id: string) => {
    if (id.startsWith("identity-")) return order.length + 2;
    if (isLegacy(id)) return order.length + 1;
    return order.includes(id) ? order.indexOf(id) : order.length;
  };
  return [...ids].sort((a, b) => rank(a) - rank(b) || a.localeCompare(b));
}

/** `region` is one of the document's, for services of a cloud that is not known here. */
export function notesOn(id: string, region: string): ServiceNotes {
  const [cloud = "", ...rest] = id.split("-");
  const variable = variables[id] ?? (cloud === "identity" ? cloud : (rest.at(-1) ?? "client"));
  return { factory: camelCase(id), variable, ...(clouds[cloud] ?? withToken(region)) };
}

/** The identity services are the login: what logging in itself needs has no credentials. */
function withToken(region: string): Cloud {
  return {
    logins: ["tokenAuth", "noAuth"],
    client: {
      imports: ["noAuth", "tokenAuth"],
      options: `region: "${region}",
        auth: process.env["OS_TOKEN"] === undefined ? noAuth : tokenAuth({ token: process.env["OS_TOKEN"] })`,
    },
  };
}
