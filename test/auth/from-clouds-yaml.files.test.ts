import { expect, test } from "vitest";
import { fromCloudsYaml } from "../../src/node/index.ts";
import { cloudYaml, machine, problem, regionOf } from "../support/clouds.ts";
import { recorder } from "../support/login-body.ts";

test("fromCloudsYaml takes the first file among the working directory, the user's and the system's folder", async () => {
  const work = { "clouds.yaml": cloudYaml("region_name: work") };
  const home = { "~/.config/openstack/clouds.yaml": cloudYaml("region_name: home") };
  const site = { "etc/openstack/clouds.yaml": cloudYaml("region_name: site") };
  await machine({ ...work, ...home, ...site });
  expect(await regionOf()).toBe("work");
  await machine({ ...home, ...site });
  expect(await regionOf()).toBe("home");
  await machine(site);
  expect(await regionOf()).toBe("site");
});

test("fromCloudsYaml takes .yaml before .yml before .json, and heeds $XDG_CONFIG_HOME", async () => {
  await machine({ "clouds.yml": cloudYaml("region_name: yml"), "clouds.json": "{}" });
  expect(await regionOf()).toBe("yml");
  const json = JSON.stringify({
    clouds: { prod: { auth: { auth_url: "https://k", token: "t" }, region_name: "json" } },
  });
  await machine({ "~/own/openstack/clouds.json": json }, { XDG_CONFIG_HOME: "~/own" });
  expect(await regionOf()).toBe("json");
});

test("fromCloudsYaml takes the file of OS_CLIENT_CONFIG_FILE before all others, and fails if it is missing", async () => {
  const files = { "clouds.yaml": cloudYaml("region_name: work"), "~/my.yaml": cloudYaml("region_name: mine") };
  await machine(files, { OS_CLIENT_CONFIG_FILE: "~/my.yaml" });
  expect(await regionOf()).toBe("mine");
  await machine(files, { OS_CLIENT_CONFIG_FILE: "~/none.yaml" });
  expect(await problem()).toMatch(/^OS_CLIENT_CONFIG_FILE: no file that can be read: .*none\.yaml/);
});

test("fromCloudsYaml merges secure.yaml over clouds.yaml, wherever either is", async () => {
  const { origin, loginOf } = await recorder();
  const open = `clouds: {prod: {auth: {auth_url: '${origin}', username: ada, password: old, user_domain_name: D}}}`;
  const secret = "clouds: {prod: {auth: {password: new}}}";
  const password = { identity: { password: { user: { password: "new", name: "ada" } } } };
  await machine({ "clouds.yaml": open, "~/.config/openstack/secure.yaml": secret });
  expect(await loginOf((await fromCloudsYaml()).auth)).toMatchObject({ auth: password });
  await machine({ "clouds.yaml": open, "~/s.yaml": secret }, { OS_CLIENT_SECURE_FILE: "~/s.yaml" });
  expect(await loginOf((await fromCloudsYaml()).auth)).toMatchObject({ auth: password });
});

test("fromCloudsYaml says where it looked", async () => {
  const { work } = await machine({});
  expect(await problem()).toContain(`there is no clouds.yaml; looked at ${work}/clouds.yaml, ${work}/clouds.yml`);
});

test.each([
  ["clouds:\n  prod:\n    auth: [pw-of-ada\n", /clouds\.yaml: no YAML that can be read: \w+, line \d/],
  ["clouds: *pw-of-ada", /no YAML that can be read: an alias leads nowhere/],
  ["clouds:\n  prod: {password: pw-of-ada}\n  prod: {}\n", /DUPLICATE_KEY, line 3/],
  ["pw-of-ada", /is no mapping/],
  ["clouds: {prod: {auth: {password: !vault pw-of-ada}}}", /TAG_RESOLVE_FAILED, line 1/],
  ["clouds: {prod: pw-of-ada}", /^prod: is no mapping \(cloud "prod" of /],
  ["clouds: {prod: {auth: pw-of-ada}}", /^auth: is no mapping \(cloud "prod" of /],
])("fromCloudsYaml does not show the text of a file that it cannot read: %j", async (text, message) => {
  await machine({ "clouds.yaml": text });
  expect(await problem({ cloud: "prod" })).toMatch(message);
});
