/** What a sample needs to make a client: its variable, and the TypeScript of its options. */
export interface Setup {
  readonly variable: string;
  readonly imports: readonly string[];
  readonly options: string;
}

/** What the pages say of a service beyond its spec. */
export interface ServiceNotes {
  /** Ways to log in. Markdown. */
  readonly auth: readonly string[];
  readonly setup: Setup;
}

const password = `password: process.env.OS_PASSWORD ?? ""`;

const otc: Pick<Setup, "imports" | "options"> = {
  imports: ["passwordAuth"],
  options: `region: "eu-de", auth: passwordAuth({
    authUrl: "https://iam.eu-de.otc.t-systems.com/v3",
    username: "ada", ${password}, userDomain: "OTC00000000001000000001", project: "eu-de" })`,
};

const tokens = "token of Keystone v3 (`passwordAuth`, `tokenAuth`)";
const accessKeys = "access keys (`accessKeyAuth`)";

/** In the order of the start page. A service that is missing here comes last and takes a token. */
const notes: Readonly<Record<string, ServiceNotes>> = {
  "otc-cbr": { auth: [tokens, accessKeys], setup: { variable: "cbr", ...otc } },
  "otc-vbs": { auth: [tokens, accessKeys], setup: { variable: "vbs", ...otc } },
  "huawei-cbr": {
    auth: [tokens, accessKeys],
    setup: {
      variable: "cbr",
      imports: ["passwordAuth"],
      options: `region: "ap-southeast-1", auth: passwordAuth({
        authUrl: "https://iam.ap-southeast-1.myhuaweicloud.com/v3",
        username: "ada", ${password}, userDomain: "hwc00000000", project: "ap-southeast-1" })`,
    },
  },
  "openstack-backup": {
    auth: ["token of Keystone v3 (`passwordAuth`, `applicationCredentialAuth`, `tokenAuth`)"],
    setup: {
      variable: "cinder",
      imports: ["applicationCredentialAuth"],
      options: `region: "RegionOne", auth: applicationCredentialAuth({
        authUrl: "https://keystone.example/v3",
        id: "423f19a4ac1e4f48bbb4180756e6eb6c", secret: process.env.OS_APPLICATION_CREDENTIAL_SECRET ?? "" })`,
    },
  },
  "zcom-backup": {
    auth: ["token of Keystone v2.0 (`keystoneV2Auth`)"],
    setup: {
      variable: "zcom",
      imports: ["keystoneV2Auth"],
      options: `region: "tyo1", auth: keystoneV2Auth({
        authUrl: "https://identity.tyo1.cloud.z.com/v2.0",
        username: "ada", ${password}, tenant: "gnct0000000" })`,
    },
  },
  "identity-v3": {
    auth: ["none to log in, else a token (`tokenAuth`)"],
    setup: tokenSetup("eu-de"),
  },
  "identity-v2": { auth: ["none: it is the login"], setup: tokenSetup("tyo1") },
};

function tokenSetup(region: string): Setup {
  return {
    variable: "identity",
    imports: ["tokenAuth"],
    options: `region: ${JSON.stringify(region)}, auth: tokenAuth({ token: process.env.OS_TOKEN ?? "" })`,
  };
}

export function notesOn(id: string, region: string): ServiceNotes {
  return notes[id] ?? { auth: ["token (`tokenAuth`)"], setup: { ...tokenSetup(region), variable: "client" } };
}

/** Services of backups first, those to log in with last. */
export function inOrder(ids: readonly string[]): string[] {
  const known = Object.keys(notes).filter((id) => ids.includes(id));
  return [...known, ...ids.filter((id) => !known.includes(id))];
}
