import { expect, test } from "vitest";
import { fromCloudsYaml } from "../../src/node/index.ts";
import { machine } from "../support/clouds.ts";
import { recorder } from "../support/login-body.ts";

const user = { name: "ada", domain: { name: "D" } };
const named = "username: ada, user_domain_name: D";
test.each([
  [
    "password with all domains from one",
    "username: ada, password: pw, project_name: p, domain_name: D",
    "",
    {
      identity: { methods: ["password"], password: { user: { ...user, password: "pw" } } },
      scope: { project: { name: "p", domain: { name: "D" } } },
    },
  ],
  [
    "password with IDs, which win over names",
    "user_id: u, username: ada, password: pw, project_id: i, project_name: p",
    "",
    {
      identity: { methods: ["password"], password: { user: { id: "u", password: "pw" } } },
      scope: { project: { id: "i" } },
    },
  ],
  [
    "password for a domain",
    `${named}, password: pw, domain_id: d`,
    "",
    {
      identity: { methods: ["password"], password: { user: { ...user, password: "pw" } } },
      scope: { domain: { id: "d" } },
    },
  ],
  [
    "password for the system",
    `${named}, password: pw, system_scope: all`,
    "",
    {
      identity: { methods: ["password"], password: { user: { ...user, password: "pw" } } },
      scope: { system: { all: true } },
    },
  ],
  [
    "password with a default domain",
    "username: ada, password: pw, default_domain_name: D, tenant_name: p",
    "",
    {
      identity: { methods: ["password"], password: { user: { ...user, password: "pw" } } },
      scope: { project: { name: "p", domain: { name: "D" } } },
    },
  ],
  [
    "token",
    "token: t, project_id: i",
    "auth_type: token",
    { identity: { methods: ["token"], token: { id: "t" } }, scope: { project: { id: "i" } } },
  ],
  [
    "application credential",
    "application_credential_id: i, application_credential_secret: s",
    "auth_type: v3applicationcredential",
    {
      identity: { methods: ["application_credential"], application_credential: { id: "i", secret: "s" } },
    },
  ],
  [
    "application credential by name",
    `application_credential_name: n, application_credential_secret: s, ${named}`,
    "",
    {
      identity: { methods: ["application_credential"], application_credential: { name: "n", secret: "s", user } },
    },
  ],
  [
    "one-time code",
    `${named}, passcode: 012345`,
    "auth_type: v3totp",
    {
      identity: { methods: ["totp"], totp: { user: { ...user, passcode: "012345" } } },
    },
  ],
  [
    "password and code",
    `${named}, password: pw, passcode: 012345`,
    "auth_type: v3multifactor\n    auth_methods: [v3password, v3totp]",
    {
      identity: {
        methods: ["password", "totp"],
        password: { user: { ...user, password: "pw" } },
        totp: { user: { ...user, passcode: "012345" } },
      },
    },
  ],
])("fromCloudsYaml logs in by %s", async (_, text, more, sent) => {
  const { origin, loginOf } = await recorder();
  await machine({ "clouds.yaml": `clouds:\n  prod:\n    auth: {auth_url: '${origin}/v3/', ${text}}\n    ${more}\n` });
  const login = await loginOf((await fromCloudsYaml()).auth);
  expect(login).toEqual({ target: "/v3/auth/tokens", auth: sent });
});

test.each([
  ["the URL", "/v2.0", ""],
  ["identity_api_version", "", "identity_api_version: '2.0'"],
  ["auth_type", "/", "auth_type: v2password"],
])("fromCloudsYaml logs in by password for version 2.0, chosen by %s", async (_, path, more) => {
  const { origin, loginOf } = await recorder();
  const text = "username: ada, password: pw, tenant_name: t, user_domain_name: ignored";
  await machine({
    "clouds.yaml": `clouds:\n  prod:\n    auth: {auth_url: '${origin}${path}', ${text}}\n    ${more}\n`,
  });
  expect(await loginOf((await fromCloudsYaml()).auth)).toEqual({
    target: "/v2.0/tokens",
    auth: { passwordCredentials: { username: "ada", password: "pw" }, tenantName: "t" },
  });
});

test("fromCloudsYaml takes a token and an endpoint, without any login", async () => {
  await machine({
    "clouds.yaml": "clouds: {prod: {auth_type: admin_token, auth: {token: t, endpoint: 'https://c'}}}",
  });
  const { auth: fixed, endpoint } = await fromCloudsYaml();
  expect(endpoint).toBe("https://c");
  expect(await fixed.session()).toEqual({ projectId: undefined, catalog: undefined });
});

test("fromCloudsYaml takes an access key", async () => {
  await machine({ "clouds.yaml": "clouds: {prod: {profile: otc, auth: {ak: a, sk: s, project_id: p}}}" });
  expect(await (await fromCloudsYaml()).auth.session()).toMatchObject({ projectId: "p", catalog: undefined });
});
