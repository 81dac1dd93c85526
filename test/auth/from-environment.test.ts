import { expect, test } from "vitest";
import { ParameterError } from "cloud-backups";
import { fromEnvironment, type EnvironmentOptions } from "../../src/node/index.ts";
import { machine } from "../support/clouds.ts";
import { recorder } from "../support/login-body.ts";

const named = { OS_USERNAME: "ada", OS_PASSWORD: "pw-of-ada", OS_USER_DOMAIN_NAME: "D" };
const openrc = { OS_AUTH_URL: "https://k.example/v3", ...named };
const keys = { HUAWEICLOUD_SDK_AK: "a", HUAWEICLOUD_SDK_SK: "sk-of-ada" };

async function problem(environment: Record<string, string>, options: EnvironmentOptions = {}): Promise<string> {
  await machine({}, environment);
  const error: unknown = await fromEnvironment(options).catch((cause: unknown) => cause);
  expect(error).toBeInstanceOf(ParameterError);
  expect(JSON.stringify(error) + String(error)).not.toMatch(/-of-ada/);
  return error instanceof Error ? error.message : "";
}

test("fromEnvironment reads what an openrc file sets", async () => {
  const { origin, loginOf } = await recorder();
  await machine(
    {},
    {
      ...openrc,
      OS_AUTH_URL: origin,
      OS_PROJECT_ID: "i",
      OS_PROJECT_NAME: "p",
      OS_PROJECT_DOMAIN_ID: "default",
      OS_REGION_NAME: "r",
      OS_INTERFACE: "public",
      OS_ENDPOINT_TYPE: "publicURL",
      OS_IDENTITY_API_VERSION: "3",
      OS_VOLUME_API_VERSION: "3",
      OS_AUTH_TYPE: "password",
      OS_TENANT_ID: "",
      OS_NO_CACHE: "1",
    },
  );
  const access = await fromEnvironment();
  expect(access).toEqual({ auth: access.auth, transport: access.transport, region: "r", interface: "public" });
  expect((await loginOf(access.auth)).auth).toEqual({
    identity: {
      methods: ["password"],
      password: { user: { name: "ada", password: "pw-of-ada", domain: { name: "D" } } },
    },
    scope: { project: { id: "i" } },
  });
});

test("fromEnvironment reads Z.com's variables, for version 2.0", async () => {
  const { origin, loginOf } = await recorder();
  const { OS_USERNAME, OS_PASSWORD } = named;
  await machine({}, { OS_USERNAME, OS_PASSWORD, OS_AUTH_URL: `${origin}/v2.0`, OS_TENANT_ID: "t" });
  expect(await loginOf((await fromEnvironment()).auth)).toEqual({
    target: "/v2.0/tokens",
    auth: { passwordCredentials: { username: "ada", password: "pw-of-ada" }, tenantId: "t" },
  });
});

test("fromEnvironment reads the variables of Huawei's SDKs", async () => {
  await machine({}, { ...keys, HUAWEICLOUD_SDK_PROJECT_ID: "p", HUAWEICLOUD_SDK_REGION: "cn-north-4" });
  const access = await fromEnvironment();
  expect(access.region).toBe("cn-north-4");
  expect(await access.auth.session()).toEqual({ projectId: "p", catalog: undefined });
});

test("fromEnvironment looks a project up at HUAWEICLOUD_SDK_IAM_ENDPOINT", async () => {
  const { origin } = await recorder();
  await machine({}, { ...keys, HUAWEICLOUD_SDK_IAM_ENDPOINT: origin });
  const { auth } = await fromEnvironment({ region: "cn-north-4" });
  await expect(auth.session({ region: "cn-north-4" })).rejects.toThrow(/the service refuses the access key/);
});

test("fromEnvironment reads access keys under OpenStack's prefix", async () => {
  await machine({}, { OS_ACCESS_KEY: "a", OS_SECRET_KEY: "s", OS_SECURITY_TOKEN: "t", OS_PROJECT_ID: "p" });
  expect(await (await fromEnvironment()).auth.session()).toEqual({ projectId: "p", catalog: undefined });
});

test("fromEnvironment reads clouds.yaml where OS_CLOUD is set", async () => {
  const text = "clouds: {prod: {auth: {auth_url: 'https://k', token: t}, regions: [r1, r2]}}";
  await machine({ "clouds.yaml": text }, { OS_CLOUD: "prod", OS_REGION_NAME: "r2" });
  expect((await fromEnvironment()).region).toBe("r2");
});

test("fromEnvironment uses OS_…_ENDPOINT_OVERRIDE for its service", async () => {
  await machine({}, { ...openrc, OS_VOLUME_ENDPOINT_OVERRIDE: "https://v" });
  expect((await fromEnvironment({ service: "openstack-backup" })).endpoint).toBe("https://v");
  expect((await fromEnvironment({ service: "otc-cbr", region: "mine" })).region).toBe("mine");
});

test("fromEnvironment ignores other variables where OS_AUTH_TYPE says what to use", async () => {
  const { origin, loginOf } = await recorder();
  await machine({}, { ...openrc, OS_AUTH_URL: origin, OS_AUTH_TYPE: "token", OS_TOKEN: "t" });
  expect((await loginOf((await fromEnvironment()).auth)).auth).toEqual({
    identity: { methods: ["token"], token: { id: "t" } },
  });
});

test.each([
  ["OS_PASSWORD: is missing, and so is any other secret", {}],
  ["OS_AUTH_URL: is missing (the environment)", named],
  ["OS_USER_DOMAIN_NAME: is missing", { ...openrc, OS_USER_DOMAIN_NAME: "" }],
  ["OS_TOKEN: is given beside OS_PASSWORD; say which to use by OS_AUTH_TYPE", { ...openrc, OS_TOKEN: "t-of-ada" }],
  [
    "OS_TENANT_NAME: says something else than OS_PROJECT_NAME",
    { ...openrc, OS_PROJECT_NAME: "a", OS_TENANT_NAME: "b" },
  ],
  ["OS_CLOUD: set beside OS_AUTH_URL", { ...openrc, OS_CLOUD: "prod" }],
  ["HUAWEICLOUD_SDK_AK: set beside OS_AUTH_URL; say by the option `prefix`", { ...openrc, ...keys }],
  ["HUAWEICLOUD_SDK_SK: is missing", { HUAWEICLOUD_SDK_AK: "a" }],
  ["OS_AUTH_URL: a URL with a user name or password was given", { ...openrc, OS_AUTH_URL: "https://u:pw-of-ada@h" }],
])("fromEnvironment fails with the message %j", async (message, environment) => {
  expect(await problem(environment)).toContain(message);
});

test("fromEnvironment reads variables of another prefix when asked to", async () => {
  await machine({}, { ...openrc, ...keys, HUAWEICLOUD_SDK_PROJECT_ID: "p" });
  const { auth } = await fromEnvironment({ prefix: "HUAWEICLOUD_SDK_" });
  expect((await auth.session()).projectId).toBe("p");
  expect(await fromEnvironment({ prefix: "OS_" })).toHaveProperty("auth.getToken");
  expect(await problem({}, { prefix: "AWS_" as never })).toMatch(/^prefix: "AWS_" was given; give "OS_" or/);
  expect(await problem({}, Object.assign({ region: "r" }, { regoin: "r" }))).toMatch(
    /^regoin: there is no such option/,
  );
});
