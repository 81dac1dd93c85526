import { expect, test } from "vitest";
import { fromCloudsYaml } from "../../src/node/index.ts";
import { cloudYaml, machine, problem, regionOf } from "../support/clouds.ts";
import { recorder } from "../support/login-body.ts";

const login = "auth: {auth_url: 'https://k.example/v3', token: t}";

test("fromCloudsYaml takes the cloud that is asked for, else that of OS_CLOUD, else the only one", async () => {
  const two = `${cloudYaml("region_name: a", "one")}  two:\n    ${login}\n    region_name: b\n`;
  await machine({ "clouds.yaml": two }, { OS_CLOUD: "one" });
  expect(await regionOf({ cloud: "two" })).toBe("b");
  expect(await regionOf()).toBe("a");
  await machine({ "clouds.yaml": two });
  expect(await problem()).toMatch(/^cloud: not given; there are one, two \(.*clouds\.yaml\)$/);
  expect(await problem({ cloud: "three" })).toMatch(/^cloud: no cloud is named "three"; there are one, two/);
  expect(await problem({ cloud: "__proto__" })).toMatch(/^cloud: no cloud is named "__proto__"; there are one, two/);
});

test("fromCloudsYaml reads a profile of clouds-public.yaml, or one that openstacksdk brings", async () => {
  const { origin, loginOf } = await recorder();
  const publicClouds = `public-clouds: {mine: {auth: {auth_url: '${origin}/id-{region_name}', user_domain_name: P}, regions: [r1, r2]}}`;
  const own = "clouds: {prod: {profile: mine, auth: {username: ada, password: pw, user_domain_name: Own}}}";
  await machine({ "clouds.yaml": own, "~/.config/openstack/clouds-public.yaml": publicClouds });
  const access = await fromCloudsYaml();
  expect(access.region).toBe("r1");
  expect(await loginOf(access.auth)).toMatchObject({
    target: "/id-r1/v3/auth/tokens",
    auth: { identity: { password: { user: { domain: { name: "Own" } } } } },
  });
  expect(await regionOf({ region: "r2" })).toBe("r2");
  expect(await problem({ region: "r3" })).toMatch(
    /^region: "r3" is none of r1, r2 \(profile "mine" of .*clouds-public/,
  );

  await machine({ "clouds.yaml": own.replace("mine", "otc") });
  expect(await regionOf()).toBe("eu-de");
  await machine({ "clouds.yaml": own.replace("profile: mine", "cloud: otc-swiss") });
  expect(await regionOf()).toBe("eu-ch2");
  await machine({ "clouds.yaml": own.replace("mine", "nowhere") });
  expect(await problem()).toMatch(
    /^profile: no profile "nowhere": there is no clouds-public.yaml, .* \(cloud "prod" of /,
  );
});

test("fromCloudsYaml reads anchors, dashes in keys and nulls", async () => {
  const { origin, loginOf } = await recorder();
  const text = `
.base: &base
  region-name: r
  project-name: ~
clouds:
  prod:
    <<: *base
    auth:
      auth-url: ${origin}/v3
      username: 007
      password: 0123
      user-domain-id: default
      project_id: null
`;
  await machine({ "clouds.yaml": text });
  const access = await fromCloudsYaml();
  expect(access.region).toBe("r");
  const user = { name: "007", password: "0123", domain: { id: "default" } };
  expect((await loginOf(access.auth)).auth).toEqual({ identity: { methods: ["password"], password: { user } } });
});

test("fromCloudsYaml takes the region that is asked for, with that region's own values", async () => {
  const { origin, loginOf } = await recorder();
  const text = `
clouds:
  prod:
    auth: {auth_url: '${origin}', username: ada, password: pw, user_domain_name: D, project_name: p}
    regions:
      - one
      - name: two
        values: {auth: {project_name: p2}, interface: internal}
`;
  await machine({ "clouds.yaml": text }, { OS_REGION_NAME: "two" });
  expect(await regionOf()).toBe("one");
  const two = await fromCloudsYaml({ region: "two" });
  expect(two).toMatchObject({ region: "two", interface: "internal" });
  expect(await loginOf(two.auth)).toMatchObject({ auth: { scope: { project: { name: "p2" } } } });
  await machine({ "clouds.yaml": text }, { OS_CLOUD: "prod", OS_REGION_NAME: "two" });
  expect(await regionOf()).toBe("two");
  await machine({ "clouds.yaml": cloudYaml("region_name: a,b") });
  expect(await regionOf()).toBe("a");
  await machine({ "clouds.yaml": cloudYaml("regions: [{nam: a}]") });
  expect(await problem()).toMatch(/^regions: has an entry that is neither/);
});
