import { expect, test } from "vitest";
import {
  accessKeyAuth,
  CatalogError,
  huaweiCbr,
  openstackBackup,
  otcCbr,
  otcVbs,
  ParameterError,
  passwordAuth,
  tokenAuth,
  zcomBackup,
} from "cloud-backups";

interface Place {
  readonly type: string;
  readonly url: string;
  readonly region?: string | null;
  readonly region_id?: string | null;
}

/** Every cloud there is, as far as this login and empty lists go: what was sent where. */
function clouds(token: { catalog?: unknown; project?: string | null }) {
  const asked: { url: URL; headers: Headers }[] = [];
  const fetch = (address: string, init: RequestInit) => {
    const url = new URL(address);
    asked.push({ url, headers: new Headers(init.headers) });
    if (url.pathname.endsWith("/v3/projects"))
      return Promise.resolve(Response.json({ projects: [{ id: "p1", name: "eu-west-0" }] }));
    if (!url.pathname.endsWith("/auth/tokens"))
      return Promise.resolve(Response.json({ backups: [], backup: [], count: 0 }));
    const { catalog, project = "p1" } = token;
    const body = { token: { expires_at: null, ...(project === null ? {} : { project: { id: project } }), catalog } };
    return Promise.resolve(Response.json(body, { status: 201, headers: { "x-subject-token": "token-of-the-login" } }));
  };
  return {
    fetch,
    asked,
    /** The hosts that got a token or a signature, but for the logins. */
    hosts: () =>
      asked
        .filter(({ headers }) => headers.has("x-auth-token") || headers.has("authorization"))
        .map(({ url }) => url.host),
  };
}

const catalogOf = (...places: Place[]) =>
  places.map(({ type, url, ...region }) => ({
    type,
    name: type,
    endpoints: [{ interface: "public", url, ...region }],
  }));

const at = (authUrl: string, fetch: ReturnType<typeof clouds>["fetch"]) =>
  passwordAuth({ authUrl, fetch, username: "ada", password: "pw", userDomain: "D" });

const key = { accessKeyId: "AK", secretAccessKey: "SK" };
const orange = "https://iam.eu-west-0.prod-cloud-ocb.orange-business.com/v3";

async function errorOf(list: { toArray(): Promise<unknown> }): Promise<Error> {
  const error: unknown = await list.toArray().catch((cause: unknown) => cause);
  if (!(error instanceof Error)) throw new Error("no error came");
  return error;
}

test("an access key is not sent to another cloud with the same region names", async () => {
  const { fetch, hosts } = clouds({});
  const auth = accessKeyAuth({ ...key, authUrl: orange, fetch });
  const error = await errorOf(huaweiCbr({ auth, region: "eu-west-0", fetch }).listBackups());
  expect(error).toMatchObject({ name: "ParameterError", parameter: "endpoint" });
  expect(error.message).toContain("iam.eu-west-0.prod-cloud-ocb.orange-business.com");
  expect(error.message).toContain("give the service's URL as `endpoint`");
  expect(new Set(hosts())).toEqual(new Set([new URL(orange).host]));
  const endpoint = "https://cbr.eu-west-0.prod-cloud-ocb.orange-business.com";
  await huaweiCbr({ auth, region: "eu-west-0", endpoint, fetch }).listBackups().toArray();
  expect(hosts().at(-1)).toBe(new URL(endpoint).host);
});

test.each([["https://iam.myhuaweicloud.com/v3"], ["https://iam.eu-west-101.myhuaweicloud.eu/v3"], [undefined]])(
  "an access key is sent to the region's own cloud (authUrl %s)",
  async (authUrl) => {
    const { fetch, hosts } = clouds({});
    const auth = accessKeyAuth({ ...key, authUrl, projectId: "p1", fetch });
    await huaweiCbr({ auth, region: "cn-north-4", fetch }).listBackups().toArray();
    expect(hosts()).toEqual(["cbr.cn-north-4.myhuaweicloud.com"]);
  },
);

test.each([
  ["https://myhuaweicloud.com.evil.example/v3"],
  ["https://evil-myhuaweicloud.com/v3"],
  ["http://iam.myhuaweicloud.com/v3"],
])("an access key with a login at %s is not sent to Huawei Cloud", async (authUrl) => {
  const { fetch, hosts } = clouds({});
  const auth = accessKeyAuth({ ...key, authUrl, projectId: "p1", fetch });
  const error = await errorOf(huaweiCbr({ auth, region: "cn-north-4", fetch }).listBackups());
  expect(error).toMatchObject({ name: "ParameterError", parameter: "endpoint" });
  expect(hosts()).toEqual([]);
});

test("a token of a private Keystone without a catalog is sent nowhere else", async () => {
  for (const options of [{ projectId: "p1" }, {}]) {
    const { fetch, hosts } = clouds({ project: null });
    const auth = at("https://keystone.example/v3", fetch);
    for (const factory of [openstackBackup, otcCbr, huaweiCbr]) {
      expect(await errorOf(factory({ auth, region: "eu-de", fetch, ...options }).listBackups())).toBeInstanceOf(
        ParameterError,
      );
    }
    expect(hosts()).toEqual([]);
  }
});

test("a bare token is sent to the region that is given, where the service is of one cloud", async () => {
  const { fetch, hosts } = clouds({});
  const auth = tokenAuth({ token: "t", projectId: "p1" });
  await otcCbr({ auth, region: "eu-de", fetch }).listBackups().toArray();
  await zcomBackup({ auth, region: "tyo1", fetch }).listBackups().toArray();
  expect(hosts()).toEqual(["cbr.eu-de.otc.t-systems.com", "compute.tyo1.cloud.z.com"]);
  const error = await errorOf(openstackBackup({ auth, region: "eu-de", fetch }).listBackups());
  expect(error).toMatchObject({ name: "ParameterError", parameter: "endpoint" });
});

const places = [
  { type: "volumev3", url: "https://evs.eu-de.otc.t-systems.com/v3/p1", region_id: "eu-de" },
  { type: "vbsv2", url: "https://vbs.eu-de.otc.t-systems.com/v2/", region_id: "eu-de" },
  { type: "vbs", url: "https://vbs.eu-de.otc.t-systems.com/v2/p1", region_id: "eu-de" },
];
test.each([
  ["vbs and vbsv2", places],
  ["vbsv2 alone", places.slice(0, 2)],
])("Open Telekom Cloud's catalog has the backups at VBS, by %s", async (_, listed) => {
  const { fetch, asked, hosts } = clouds({ catalog: catalogOf(...listed) });
  const auth = at("https://iam.eu-de.otc.t-systems.com/v3", fetch);
  await openstackBackup({ auth, fetch }).listBackups().toArray();
  await otcVbs({ auth, fetch }).showQuotas();
  expect(hosts()).toEqual(["vbs.eu-de.otc.t-systems.com", "vbs.eu-de.otc.t-systems.com"]);
  expect(asked.slice(1).map(({ url }) => url.pathname)).toEqual(["/v3/p1/backups", "/v2/p1/cloudbackups/quota"]);
  await openstackBackup({ auth, fetch, serviceType: "volumev3" }).listBackups().toArray();
  expect(hosts().at(-1)).toBe("evs.eu-de.otc.t-systems.com");
});

test("a catalog of Huawei Cloud without cbr leads to the documented endpoint of the region", async () => {
  const { fetch, hosts } = clouds({
    catalog: catalogOf({ type: "ecs", url: "https://ecs.af-south-1.myhuaweicloud.com" }),
  });
  const auth = at("https://iam.myhuaweicloud.com/v3", fetch);
  await huaweiCbr({ auth, region: "af-south-1", fetch }).listBackups().toArray();
  expect(hosts()).toEqual(["cbr.af-south-1.myhuaweicloud.com"]);
});

test("a catalog of another cloud without cbr leads nowhere, and the error says what the catalog has", async () => {
  const { fetch, hosts } = clouds({ catalog: catalogOf({ type: "ecs", url: "https://ecs.example" }) });
  const error = await errorOf(huaweiCbr({ auth: at(orange, fetch), region: "af-south-1", fetch }).listBackups());
  expect(error).toBeInstanceOf(CatalogError);
  expect(error.message).toMatch(
    /has no public endpoint for cbr in region af-south-1\. It has the services ecs\. Give another `region`/,
  );
  expect(hosts()).toEqual([]);
});

const place = (region: string) => ({
  type: "volumev3",
  url: `https://c-${region.toLowerCase()}.example/v3/p1`,
  region_id: region,
});

test("no region is needed where the catalog has one", async () => {
  const { fetch, hosts } = clouds({ catalog: catalogOf(place("RegionOne")) });
  await openstackBackup({ auth: at("https://k.example", fetch), fetch })
    .listBackups()
    .toArray();
  expect(hosts()).toEqual(["c-regionone.example"]);
});

test("a region is asked for by the names in the catalog, where it has several", async () => {
  const { fetch, hosts } = clouds({ catalog: catalogOf(place("RegionTwo"), place("RegionOne")) });
  const error = await errorOf(openstackBackup({ auth: at("https://k.example", fetch), fetch }).listBackups());
  expect(error).toMatchObject({ name: "ParameterError", parameter: "region" });
  expect(error.message).toMatch(/give one of RegionOne, RegionTwo$/);
  const wrong = await errorOf(
    openstackBackup({ auth: at("https://k.example", fetch), region: "eu-de", fetch }).listBackups(),
  );
  expect(wrong.message).toContain("in region eu-de. It has one in RegionOne, RegionTwo.");
  expect(hosts()).toEqual([]);
});

test.each([
  [
    "endpoints: null",
    [
      { type: "volumev3", name: "x", endpoints: null },
      ...catalogOf({ type: "block-storage", url: "https://c.example/v3", region: "r" }),
    ],
    "/v3/p1/backups",
  ],
  [
    "region_id: ''",
    catalogOf({ type: "volumev3", url: "https://c.example/v3", region_id: "", region: "r" }),
    "/v3/p1/backups",
  ],
  [
    "null regions",
    catalogOf({ type: "volumev3", url: "https://c.example/v3", region_id: null, region: "r" }),
    "/v3/p1/backups",
  ],
  ["/V3/<project>", catalogOf({ type: "volumev3", url: "https://c.example/V3/p1", region: "r" }), "/v3/p1/backups"],
  ["/V2/<project> of VBS", catalogOf({ type: "vbs", url: "https://c.example/V2/p1", region: "r" }), "/v3/p1/backups"],
  [
    "%(project_id)s",
    catalogOf({ type: "volumev3", url: "https://c.example/v3/%(project_id)s", region: "r" }),
    "/v3/p1/backups",
  ],
  [
    "$(project_id)s",
    catalogOf({ type: "volumev3", url: "https://c.example/v3/$(project_id)s", region: "r" }),
    "/v3/p1/backups",
  ],
  [
    "%(tenant_id)s",
    catalogOf({ type: "volumev3", url: "https://c.example/volume/v3/%(tenant_id)s", region: "r" }),
    "/volume/v3/p1/backups",
  ],
  [
    "a URL without a project",
    catalogOf({ type: "volumev3", url: "https://c.example/volume/v3", region: "r" }),
    "/volume/v3/p1/backups",
  ],
  [
    "null in place of services",
    [null, 5, ...catalogOf({ type: "volumev3", url: "https://c.example/v3", region: "r" })],
    "/v3/p1/backups",
  ],
] as const)("a catalog works with %s", async (_, catalog, path) => {
  const { fetch, asked } = clouds({ catalog });
  await openstackBackup({ auth: at("https://k.example", fetch), region: "r", fetch })
    .listBackups()
    .toArray();
  expect(asked.at(-1)?.url.host).toBe("c.example");
  expect(asked.at(-1)?.url.pathname).toBe(path);
});

test.each([
  "https://c.example/v3/%(project_id)s",
  "https://c.example/v3/$(tenant_id)s",
  "https://c.example/v3/p1",
  "https://c.example",
])("an endpoint works in the form %s", async (endpoint) => {
  const { fetch, asked } = clouds({});
  await openstackBackup({ auth: tokenAuth({ token: "t", projectId: "p1" }), endpoint, fetch })
    .listBackups()
    .toArray();
  expect(asked.map(({ url }) => url.pathname)).toEqual(["/v3/p1/backups"]);
});

const catalog = catalogOf({ type: "volumev3", url: "https://c.example/v3", region: "r" });

test("a token for the system or a domain lists all projects by a path without a project", async () => {
  const { fetch, asked } = clouds({ catalog, project: null });
  const system = passwordAuth({
    authUrl: "https://k.example",
    fetch,
    username: "a",
    password: "b",
    userDomain: "D",
    system: true,
  });
  await openstackBackup({ auth: system, fetch }).listBackups({ all_tenants: "1" }).toArray();
  expect(asked.at(-1)?.url.href).toMatch(/^https:\/\/c\.example\/v3\/backups\?.*all_tenants=1/);
});

test("the query project_id of another project is sent beside the path's project", async () => {
  const { fetch, asked } = clouds({ catalog });
  const auth = at("https://k.example", fetch);
  await openstackBackup({ auth, fetch })
    .listBackups({ all_tenants: "1" }, { query: { project_id: "p2" } })
    .toArray();
  const url = asked.at(-1)?.url;
  expect(url?.pathname).toBe("/v3/p1/backups");
  expect([url?.searchParams.get("all_tenants"), url?.searchParams.get("project_id")]).toEqual(["1", "p2"]);
});

test("an undocumented parameter is sent on each page, and signed", async () => {
  const { fetch, asked } = clouds({});
  const auth = accessKeyAuth({ ...key, projectId: "p1", fetch });
  const query = { enterprise_project_id: ["all", "0"], "a b": "ü&=" };
  await otcCbr({ auth, region: "eu-de", fetch })
    .listBackups({}, { query, headers: { "x-language": "en-us" } })
    .toArray();
  const [{ url, headers } = { url: undefined, headers: undefined }] = asked;
  expect(url?.searchParams.getAll("enterprise_project_id")).toEqual(["all", "0"]);
  expect(url?.searchParams.get("a b")).toBe("ü&=");
  expect(headers?.get("x-language")).toBe("en-us");
  expect(headers?.get("authorization")).toMatch(/SignedHeaders=[^,]*x-language/);
});

test.each([
  ["for otcCbr without a region", (o: Options) => otcCbr(o), "https://iam.eu-de.otc.t-systems.com/v3"],
  ["for openstackBackup", (o: Options) => openstackBackup({ ...o, region: "eu-de" }), "https://k.example/v3"],
])("a token without a project is named as the cause %s", async (_, client, authUrl) => {
  const { fetch, hosts } = clouds({ project: null });
  const error = await errorOf(client({ auth: at(authUrl, fetch), fetch }).listBackups());
  expect(error).toMatchObject({ name: "ParameterError", parameter: "project" });
  expect(error.message).toContain("the token has no project: it is for a domain, or has no scope");
  expect(hosts()).toEqual([]);
});

test("a token without a project is named as the cause where the catalog has the service", async () => {
  const { fetch, hosts } = clouds({
    project: null,
    catalog: catalogOf({ type: "volumev3", url: "https://c.example/v3", region: "r" }),
  });
  const error = await errorOf(openstackBackup({ auth: at("https://k.example", fetch), fetch }).listBackups());
  expect(error.message).toContain("the credentials have no project: log in for one");
  expect(hosts()).toEqual([]);
});

interface Options {
  auth: ReturnType<typeof at>;
  fetch: ReturnType<typeof clouds>["fetch"];
}

test("a projectId that is not the login's is refused where the catalog's endpoint is for the login's project", async () => {
  const { fetch, hosts } = clouds({
    catalog: catalogOf({ type: "cbr", url: "https://cbr.example/v3/p1", region: "r" }),
  });
  const error = await errorOf(otcCbr({ auth: at("https://k.example", fetch), projectId: "p2", fetch }).listBackups());
  expect(error).toMatchObject({ name: "ParameterError", parameter: "projectId" });
  expect(error.message).toContain("is another project than the one that the login is for");
  expect(hosts()).toEqual([]);
});
