import { expect, test } from "vitest";
import { openstackBackup } from "cloud-backups";
import { fromCloudsYaml } from "../../src/node/index.ts";
import { cloudYaml, machine, problem, regionOf } from "../support/clouds.ts";

test.each([
  ["auth_type: v3oidcpassword", /^auth_type: is none that is supported; there are password/],
  ["endpoint_type: publicURL\n    interface: internal", /^interface: says something else than endpoint_type; .*prod/],
  ["interface: outside", /^interface: is none of public, internal and admin/],
  ["token: pw-of-ada", /^token: is given beside auth\.password; say which to use by auth_type/],
  ["system_scope: all\n    project_name: p", /^project_name: is given beside system_scope/],
  ["system_scope: some", /^system_scope: is not `all`/],
  ["identity_api_version: 2", /^identity_api_version: is another version than that of auth\.auth_url/],
  ["verify: maybe", /^verify: is neither true nor false/],
  ["verify: true\n    insecure: true", /^insecure: is true, and so is verify/],
  ["api_timeout: soon", /^api_timeout: is no number of seconds/],
  ["region_name: {a: b}", /^region_name: has an entry/],
  ["interface: [public]", /^interface: is no text/],
  ["username: bob", /^auth\.username: says something else than username/],
  [
    "volume_endpoint_override: https://v",
    /^volume_endpoint_override: is for one service only; .*`service: "openstack-backup"`/,
  ],
])("fromCloudsYaml refuses the key %j", async (more, message) => {
  await machine({ "clouds.yaml": cloudYaml(more) });
  expect(await problem()).toMatch(message);
});

test.each([
  ["auth_url: 'https://{x}'", /^auth\.auth_url: has a gap in braces/],
  [
    "auth_url: pw-of-ada, username: a, password: b, user_domain_id: c",
    /^auth\.auth_url: a string that is no URL was given/,
  ],
  ["auth_url: 'https://h', username: a, password: b", /^auth\.user_domain_name: is missing; it is often Default/],
  ["auth_url: 'https://h', password: b", /^auth\.username: is missing/],
  ["username: a, password: b, user_domain_id: c", /^auth\.auth_url: is missing/],
  ["auth_url: 'https://h', username: a, user_domain_id: c", /^auth\.password: is missing, and so is any other secret/],
  ["auth_url: 'https://h', username: a, user_name: b", /^auth\.user_name: says something else than auth\.username/],
  [
    "auth_url: 'https://h', application_credential_secret: s, project_name: p",
    /^auth\.project_name: is of no use with auth_type v3applicationcredential/,
  ],
  [
    "auth_url: 'https://h', application_credential_secret: s",
    /^auth\.username: is missing|application_credential_name: is missing/,
  ],
  ["auth_url: 'https://h', token: 't t'", /^auth\.token: a text with spaces/],
])("fromCloudsYaml refuses the login %j", async (text, message) => {
  await machine({ "clouds.yaml": `clouds: {prod: {auth: {${text}}}}` });
  expect(await problem()).toMatch(message);
});

test("fromCloudsYaml names the file that a wrong key came from", async () => {
  await machine({ "clouds.yaml": cloudYaml(), "secure.yaml": "clouds: {prod: {auth: {projectname: pw-of-ada}}}" });
  expect(await problem()).toMatch(/^auth\.projectname: no such key; .* \(cloud "prod" of .*secure\.yaml\)$/);
});

test("fromCloudsYaml ignores the keys of OpenStack's other tools", async () => {
  const others = ["volume_api_version: 3", "image_format: qcow2", "networks: [{name: n}]", "has_network: true"];
  await machine({ "clouds.yaml": cloudYaml(others.join("\n    ")) });
  expect(await regionOf()).toBeUndefined();
});

test.each([
  ["openstack-backup", "block_storage_endpoint_override: https://b", "https://b"],
  ["openstack-backup", "volumev3_endpoint_override: https://v3", "https://v3"],
  ["openstack-backup", "volume-endpoint-override: https://v", "https://v"],
  ["otc-cbr", "cbr_endpoint_override: https://c", "https://c"],
  ["otc-cbr", "volume_endpoint_override: https://v", undefined],
  ["zcom-backup", "compute_endpoint_override: https://n", "https://n"],
] as const)("fromCloudsYaml gives %s the endpoint of %j", async (service, more, endpoint) => {
  await machine({ "clouds.yaml": cloudYaml(more) });
  expect((await fromCloudsYaml({ service })).endpoint).toBe(endpoint);
});

test("fromCloudsYaml gives a service its own interface and region, and refuses two endpoints", async () => {
  await machine({
    "clouds.yaml": cloudYaml("interface: public\n    cbr_interface: internalURL\n    cbr_region_name: r2"),
  });
  expect(await fromCloudsYaml({ service: "otc-cbr" })).toMatchObject({ interface: "internal", region: "r2" });
  expect(await fromCloudsYaml({ service: "otc-vbs" })).toMatchObject({ interface: "public" });
  await machine({ "clouds.yaml": cloudYaml("interface: public\n    cbr_interface: outside") });
  expect(await problem({ service: "otc-cbr" })).toMatch(/^cbr_interface: is none of public, internal and admin/);
  await machine({
    "clouds.yaml": cloudYaml("volume_endpoint_override: https://a\n    volumev3_endpoint_override: https://b"),
  });
  expect(await problem({ service: "openstack-backup" })).toMatch(
    /^volume_endpoint_override: says something else than volumev3/,
  );
});

test("fromCloudsYaml hands a given fetch on to login and client", async () => {
  await machine({ "clouds.yaml": cloudYaml("cacert: /ca.pem\n    api_timeout: 2.5") });
  const asked: string[] = [];
  const fetch = (url: string) => {
    asked.push(url);
    return Promise.reject(new Error("enough"));
  };
  const access = await fromCloudsYaml({ fetch });
  expect(access).toMatchObject({ fetch, timeout: 2_500 });
  await access.auth.session({ signal: AbortSignal.timeout(300) }).catch(() => undefined);
  expect(asked[0]).toBe("https://k.example/v3/auth/tokens");
});

test("fromCloudsYaml refuses unknown options", async () => {
  await machine({ "clouds.yaml": cloudYaml() });
  expect(await problem(Object.assign({ cloud: "prod" }, { clod: "x" }))).toMatch(/^clod: there is no such option/);
  expect(await problem(Object.assign({ cloud: "prod" }, { service: "cbr" as never }))).toMatch(
    /^service: "cbr" was given; give "otc-cbr" or/,
  );
});

test("fromCloudsYaml returns the options of a client", async () => {
  await machine({ "clouds.yaml": cloudYaml("region_name: r") });
  expect(openstackBackup({ ...(await fromCloudsYaml({ service: "openstack-backup" })) })).toHaveProperty("listBackups");
});
