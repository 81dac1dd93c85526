import {
  huaweiCbr,
  keystoneV2Auth,
  openstackBackup,
  otcCbr,
  passwordAuth,
  zcomBackup,
  type Auth,
  type ClientOptions,
  type TokenAuth,
} from "../../src/index.ts";
import type { Sandbox } from "../../scripts/sandbox/index.ts";

/** Clients of the sandbox's clouds, by its catalog. They share a login: the demo user's, unless `auth` is given. */
export function clientsOf(sandbox: Sandbox, { auth = loginTo(sandbox), ...options }: ClientsOptions = {}) {
  return {
    otc: otcCbr({ region: "eu-de", auth, ...options }),
    huawei: huaweiCbr({ region: "ap-southeast-1", auth, ...options }),
    openstack: openstackBackup({ region: "RegionOne", auth, ...options }),
    zcom: zcomBackup({ region: "tyo1", auth: zcomLoginTo(sandbox), ...options }),
  };
}

export interface ClientsOptions extends Omit<ClientOptions, "auth" | "region"> {
  readonly auth?: Auth;
}

export function loginTo(sandbox: Sandbox, who?: "demo" | "admin"): TokenAuth {
  return passwordAuth(credentialsOf(sandbox, who));
}

export function zcomLoginTo({ identityV2Url, accounts }: Sandbox): TokenAuth {
  const { username, password, tenantId } = accounts.zcom;
  return keystoneV2Auth({ authUrl: identityV2Url, username, password, tenant: { id: tenantId } });
}

/** A user and a project, as `passwordAuth` takes them. */
export function credentialsOf({ identityUrl, accounts }: Sandbox, who: "demo" | "admin" = "demo") {
  const { username, password, userDomain, project } = accounts[who];
  return { authUrl: identityUrl, username, password, userDomain, project };
}

/** The demo user and project, as an openrc file sets them. */
export function openrcOf(sandbox: Sandbox) {
  const { authUrl, username, password, userDomain, project } = credentialsOf(sandbox);
  return {
    OS_AUTH_URL: authUrl,
    OS_USERNAME: username,
    OS_PASSWORD: password,
    OS_USER_DOMAIN_NAME: userDomain,
    OS_PROJECT_NAME: project,
    OS_PROJECT_DOMAIN_NAME: sandbox.accounts.demo.projectDomain,
  };
}

/** The demo user and project, as `auth` of clouds.yaml. */
export function cloudsYamlAuthOf(sandbox: Sandbox) {
  const { authUrl, username, password, userDomain, project } = credentialsOf(sandbox);
  return {
    auth_url: authUrl,
    username,
    password,
    user_domain_name: userDomain,
    project_name: project,
    project_domain_name: sandbox.accounts.demo.projectDomain,
  };
}
