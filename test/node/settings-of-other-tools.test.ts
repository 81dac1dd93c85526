import { expect, test } from "vitest";
import { openstackBackup, ParameterError, type Auth } from "cloud-backups";
import { fromCloudsYaml, fromEnvironment, type EnvironmentOptions } from "../../src/node/index.ts";
import { cloudYaml, machine, problem } from "../support/clouds.ts";
import { recorder } from "../support/login-body.ts";
import { loopback } from "../support/loopback.ts";

const user = { OS_USERNAME: "ada", OS_PASSWORD: "pw-of-ada", OS_USER_DOMAIN_NAME: "OTC-1" };

/** The scope of the login that the settings lead to. */
async function scopeOf(auth: Auth, loginOf: (auth: Auth) => Promise<{ auth: unknown }>): Promise<unknown> {
  const sent = (await loginOf(auth)).auth;
  return typeof sent === "object" && sent !== null && "scope" in sent ? sent.scope : undefined;
}

async function environmentProblem(environment: Record<string, string>, options: EnvironmentOptions = {}) {
  await machine({}, environment);
  const error: unknown = await fromEnvironment(options).catch((cause: unknown) => cause);
  expect(error).toBeInstanceOf(ParameterError);
  expect(JSON.stringify(error) + String(error)).not.toMatch(/-of-ada/);
  return String(error);
}

test("OS_TRUST_ID and trust_id ask for a token of the trust", async () => {
  const { origin, loginOf } = await recorder();
  const scope = { "OS-TRUST:trust": { id: "t-1" } };
  await machine({}, { ...user, OS_AUTH_URL: origin, OS_TRUST_ID: "t-1" });
  expect(await scopeOf((await fromEnvironment()).auth, loginOf)).toEqual(scope);
  await machine({ "clouds.yaml": cloudYaml("trust_id: t-1").replace("https://k.example/v3", origin) });
  expect(await scopeOf((await fromCloudsYaml()).auth, loginOf)).toEqual(scope);
});

test.each([
  ["OS_PROJECT_ID: is given beside OS_TRUST_ID", { OS_TRUST_ID: "t-1", OS_PROJECT_ID: "p" }],
  ["OS_TRUST_ID: is given beside OS_SYSTEM_SCOPE", { OS_TRUST_ID: "t-1", OS_SYSTEM_SCOPE: "all" }],
  [
    "OS_PROJECT_NAME: is of no use with auth_type v3applicationcredential",
    {
      OS_AUTH_TYPE: "v3applicationcredential",
      OS_APPLICATION_CREDENTIAL_ID: "i",
      OS_APPLICATION_CREDENTIAL_SECRET: "s-of-ada",
      OS_PROJECT_NAME: "p",
    },
  ],
  [
    "OS_TRUST_ID: is of no use with auth_type aksk",
    { OS_AUTH_TYPE: "aksk", OS_ACCESS_KEY: "a", OS_SECRET_KEY: "sk-of-ada", OS_TRUST_ID: "t-1" },
  ],
  [
    "OS_DOMAIN_NAME: is of no use with auth_type aksk",
    { OS_AUTH_TYPE: "aksk", OS_ACCESS_KEY: "a", OS_SECRET_KEY: "sk-of-ada", OS_DOMAIN_NAME: "d" },
  ],
  ["OS_DELEGATED_PROJECT: is of no use with auth_type password", { OS_DELEGATED_PROJECT: "p" }],
  ["OS_TARGET_DOMAIN_ID: is of no use with auth_type password", { OS_TARGET_DOMAIN_ID: "d" }],
  ["OS_TRUST_ID: is of no use with auth_type v2password", { OS_IDENTITY_API_VERSION: "2", OS_TRUST_ID: "t-1" }],
  ["OS_AGENCY_NAME: is missing", { OS_AUTH_TYPE: "agency", OS_AGENCY_DOMAIN_NAME: "OTC-2" }],
  ["OS_AGENCY_DOMAIN_NAME: is missing", { OS_AGENCY_NAME: "backups" }],
])("fromEnvironment refuses a setting that it cannot heed: %s", async (message, more) => {
  expect(await environmentProblem({ ...user, OS_AUTH_URL: "https://k.example", ...more })).toContain(message);
});

test.each(["HW_ASSUME_ROLE_AGENCY_NAME", "HW_ASSUME_ROLE_DOMAIN_NAME", "HW_AGENCY_NAME", "HW_DELEGATED_PROJECT"])(
  "fromEnvironment refuses %s beside an access key",
  async (name) => {
    const keys = { HW_ACCESS_KEY: "a", HW_SECRET_KEY: "sk-of-ada", [name]: "x" };
    expect(await environmentProblem(keys)).toContain(`${name}: is of no use with auth_type aksk`);
  },
);

test("OS_AGENCY_NAME leads to the other account, by the user's own token", async () => {
  const bodies: unknown[] = [];
  const { origin } = await loopback(({ body }) => {
    bodies.push(JSON.parse(body.toString()));
    const token = { expires_at: null, project: { id: "p-of-2" }, catalog: [] };
    return { status: 201, headers: { "x-subject-token": `token-${bodies.length}` }, body: { token } };
  });
  const agency = { OS_AGENCY_NAME: "backups", OS_AGENCY_DOMAIN_NAME: "OTC-2", OS_DELEGATED_PROJECT: "eu-de" };
  await machine({}, { ...user, ...agency, OS_AUTH_URL: origin });
  expect((await (await fromEnvironment()).auth.session()).projectId).toBe("p-of-2");
  expect(bodies).toMatchObject([
    { auth: { identity: { methods: ["password"] }, scope: { domain: { name: "OTC-1" } } } },
    {
      auth: {
        identity: { methods: ["assume_role"], assume_role: { agency_name: "backups", domain_name: "OTC-2" } },
        scope: { project: { name: "eu-de", domain: { name: "OTC-2" } } },
      },
    },
  ]);
});

test.each([
  ["project_nmae", "project_name"],
  ["projectid", "project_id"],
  ["tenantname", "tenant_name"],
  ["OS_PROJECT_NAME", "project_name"],
  ["project", "project_name"],
  ["trust-idd", "trust_id"],
  ["domian_id", "domain_id"],
  ["system-scop", "system_scope"],
])("fromCloudsYaml refuses auth.%s, which resembles %s", async (key, meant) => {
  await machine({ "clouds.yaml": cloudYaml().replace("username", `${key}: p, username`) });
  const message = await problem();
  expect(message).toMatch(new RegExp(`^auth\\.${key}: no such key; perhaps auth\\.\\w+ is meant`));
  expect(message).toContain(meant.split("_")[0]);
});

test.each([
  ["OS_TOKEN", { OS_TOKEN: "t" }, { token: { id: "t" } }],
  ["a password", user, { passwordCredentials: { username: "ada", password: "pw-of-ada" } }],
])("version 2.0 is chosen by its settings, with %s", async (_, secret, sent) => {
  const { origin, loginOf } = await recorder();
  for (const [url, version] of [
    ["/v2.0", "2"],
    ["/v2.0/tokens", ""],
    ["", "2.0"],
  ]) {
    await machine(
      {},
      { ...secret, OS_AUTH_URL: origin + (url ?? ""), OS_IDENTITY_API_VERSION: version ?? "", OS_TENANT_NAME: "t1" },
    );
    const login = await loginOf((await fromEnvironment()).auth);
    expect(login).toEqual({ target: "/v2.0/tokens", auth: { ...sent, tenantName: "t1" } });
  }
});

test("fromEnvironment reads Open Telekom Cloud's .ostackrc, which names no region", async () => {
  const { origin, loginOf } = await recorder();
  await machine(
    {},
    {
      OS_USERNAME: "ada",
      OS_PASSWORD: "pw",
      OS_USER_DOMAIN_NAME: "OTC00000000001000000001",
      OS_TENANT_NAME: "eu-de",
      OS_PROJECT_NAME: "eu-de",
      OS_AUTH_URL: `${origin}/v3`,
      NOVA_ENDPOINT_TYPE: "publicURL",
      OS_ENDPOINT_TYPE: "publicURL",
      CINDER_ENDPOINT_TYPE: "publicURL",
      OS_VOLUME_API_VERSION: "2",
      OS_IDENTITY_API_VERSION: "3",
      OS_IMAGE_API_VERSION: "2",
    },
  );
  const access = await fromEnvironment({ service: "openstack-backup" });
  expect(access).toEqual({ auth: access.auth, transport: access.transport, interface: "public" });
  expect(await scopeOf(access.auth, loginOf)).toEqual({
    project: { name: "eu-de", domain: { name: "OTC00000000001000000001" } },
  });
});

test("fromCloudsYaml ignores ak and sk for object storage beside a password", async () => {
  const { origin, loginOf } = await recorder();
  const login = `auth_url: '${origin}', username: ada, password: pw, user_domain_name: D, project_name: eu-de`;
  await machine({ "clouds.yaml": `clouds: {otc: {auth: {${login}, ak: AK, sk: SK}, region_name: eu-de}}` });
  expect((await loginOf((await fromCloudsYaml()).auth)).auth).toMatchObject({ identity: { methods: ["password"] } });
  await machine({ "clouds.yaml": `clouds: {otc: {auth: {${login}}, ak: AK, sk: SK}}` });
  expect((await loginOf((await fromCloudsYaml()).auth)).auth).toMatchObject({ identity: { methods: ["password"] } });
});

test("fromCloudsYaml signs with auth_type aksk, although there is a password", async () => {
  const login = "auth_url: 'https://k.example', username: ada, password: pw, ak: AK, sk: SK, project_id: p";
  await machine({ "clouds.yaml": `clouds: {otc: {auth_type: aksk, auth: {${login}}}}` });
  const { auth } = await fromCloudsYaml();
  expect(auth).not.toHaveProperty("getToken");
  expect(await auth.session()).toMatchObject({ projectId: "p", catalog: undefined });
});

test("fromCloudsYaml ignores keys that it does not know", async () => {
  const more = [
    "auth_version: 3",
    "log_level: debug",
    "description: {any: thing}",
    "pasword: x",
    "nova_endpoint_type: internalURL",
    "auth_methods_of_old: [1, 2]",
    "volume_default_microversion: '3.70'",
  ];
  await machine({
    "clouds.yaml": cloudYaml(more.join("\n    ")).replace(
      "auth: {",
      "auth: {log: yes, constructor: x, protocol: saml, ",
    ),
  });
  const access = await fromCloudsYaml({ service: "openstack-backup" });
  expect(access).toEqual({ auth: access.auth, transport: access.transport });
});

test.each([
  ["volume_endpoint_type: internalURL", { interface: "internal" }],
  ["volumev3-endpoint-type: admin", { interface: "admin" }],
  ["volume_service_type: volumev3", { serviceType: "volumev3" }],
  ["block_storage_service_type: backups", { serviceType: "backups" }],
  ["volumev3_endpoint_override: 'https://c/v3/%(project_id)s'", { endpoint: "https://c/v3/%(project_id)s" }],
])("fromCloudsYaml reads %s", async (key, option) => {
  await machine({ "clouds.yaml": cloudYaml(key) });
  const access = await fromCloudsYaml({ service: "openstack-backup" });
  expect(access).toEqual({ auth: access.auth, transport: access.transport, ...option });
  openstackBackup(access);
  expect(await problemOrNone()).toMatch(
    "interface" in option ? /^none$/ : /is for one service only; say by the option `service`/,
  );
});

const problemOrNone = async () =>
  fromCloudsYaml().then(
    () => "none",
    (error: unknown) => String(error),
  );

test.each(["eu-de", ""])("fromCloudsYaml looks up the project's name of an access key (region %j)", async (region) => {
  const { origin, heard } = await loopback(() => ({ body: { projects: [{ id: "p-1", name: "backups" }] } }));
  await machine(
    {},
    {
      OS_AUTH_URL: `${origin}/v3`,
      OS_ACCESS_KEY: "a",
      OS_SECRET_KEY: "s",
      OS_PROJECT_NAME: "backups",
      OS_DOMAIN_NAME: "OTC-1",
      OS_REGION_NAME: region,
    },
  );
  const { auth } = await fromEnvironment();
  expect((await auth.session(region === "" ? {} : { region })).projectId).toBe("p-1");
  expect(heard.map(({ target }) => target)).toEqual(["/v3/projects?name=backups"]);
});

test("fromEnvironment reads HW_ACCESS_KEY, HW_SECRET_KEY and HW_REGION_NAME", async () => {
  const keys = { HW_ACCESS_KEY: "a", HW_SECRET_KEY: "sk-of-ada" };
  await machine({}, { ...keys, HW_REGION_NAME: "cn-north-4", HW_PROJECT_ID: "p", HW_SECURITY_TOKEN: "t" });
  const access = await fromEnvironment({ service: "huawei-cbr" });
  expect(access.region).toBe("cn-north-4");
  expect(await access.auth.session()).toEqual({ projectId: "p", catalog: undefined });
  expect(await environmentProblem({ HW_ACCESS_KEY: "a" })).toContain("HW_SECRET_KEY: is missing (the environment)");
  expect(await environmentProblem({ ...keys, OS_AUTH_URL: "https://k" })).toContain(
    "HW_ACCESS_KEY: set beside OS_AUTH_URL; say by the option `prefix` which to use",
  );
  expect(await environmentProblem({ ...keys, HW_CLOUD: "prod-cloud-ocb.orange-business.com" })).toContain(
    "HW_CLOUD: names a cloud whose identity service is not known here; set HW_AUTH_URL",
  );
});

test("fromEnvironment reads variables and values that end in a carriage return", async () => {
  const { origin, loginOf } = await recorder();
  const { OS_USERNAME, OS_PASSWORD, OS_USER_DOMAIN_NAME } = user;
  const values = { OS_USERNAME, OS_PASSWORD, OS_USER_DOMAIN_NAME, OS_AUTH_URL: origin, OS_REGION_NAME: "r" };
  const withReturns = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, `${value}\r`]));
  await machine({}, { ...withReturns, OS_PROJECT_NAME: "\r" });
  const access = await fromEnvironment();
  expect(access.region).toBe("r");
  expect((await loginOf(access.auth)).auth).toEqual({
    identity: {
      methods: ["password"],
      password: { user: { name: "ada", password: "pw-of-ada", domain: { name: "OTC-1" } } },
    },
  });
  const text = cloudYaml("region_name: r1").replaceAll("\n", "\r\n");
  await machine({ "~/my.yaml": text }, { OS_CLOUD: "prod\r", OS_CLIENT_CONFIG_FILE: "~/my.yaml\r" });
  expect((await fromEnvironment({ prefix: "OS_" })).region).toBe("r1");
});

test.each([
  [
    "auth: {auth_url: 'https://k', usrename: a, password: b, user_domain_id: c}",
    /^auth\.username: is missing\. auth\.usrename is not read \(cloud "prod" of .*\); perhaps auth\.username is meant \(/,
  ],
  [
    "auth: {auth_url: 'https://k', username: a, pasword: pw-of-ada, user_domain_id: c}",
    /^auth\.password: is missing, .*\. auth\.pasword is not read/,
  ],
  [
    "auth: {auth_ulr: 'https://k', username: a, password: b, user_domain_id: c}",
    /^auth\.auth_url: is missing\. auth\.auth_ulr is not read/,
  ],
  [
    "auth: {auth_url: 'https://k', username: a, password: b, user_domian_id: c, user_domain_nam: d}",
    /perhaps auth\.user_domain_name is meant/,
  ],
])("the error about a missing key names the mistyped one: %s", async (text, message) => {
  await machine({ "clouds.yaml": `clouds: {prod: {${text}}}` });
  expect(await problem()).toMatch(message);
});

test.each([
  ["regoin_name: RegionTwo", "regoin_name is not read"],
  ["auth_regions: x", ""],
  ["auth.region_name: RegionTwo", "auth.region_name is not read"],
])("the error about a missing region names the mistyped key %s", async (key, hint) => {
  const endpoint = (region: string) => ({ interface: "public", region_id: region, url: "http://127.0.0.1:9/v3" });
  const catalog = [{ type: "volumev3", endpoints: [endpoint("RegionOne"), endpoint("RegionTwo")] }];
  const { origin } = await loopback(() => ({
    status: 201,
    headers: { "x-subject-token": "t" },
    body: { token: { expires_at: null, project: { id: "p" }, catalog } },
  }));
  const inAuth = key.startsWith("auth.") ? `auth: {${key.slice(5)}, ` : undefined;
  const text = inAuth === undefined ? cloudYaml(key) : cloudYaml().replace("auth: {", inAuth);
  await machine({ "clouds.yaml": text.replace("https://k.example/v3", origin) });
  const error: unknown = await openstackBackup(await fromCloudsYaml())
    .listBackups()
    .toArray()
    .catch((cause: unknown) => cause);
  expect(String(error)).toContain(
    "region: was not given, and the catalog has several regions; give one of RegionOne, RegionTwo",
  );
  expect(String(error).includes("is not read")).toBe(hint !== "");
  expect(String(error)).toContain(hint);
});
