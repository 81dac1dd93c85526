import { requireText } from "../client/checks.ts";
import { ParameterError } from "../client/errors.ts";
import type { Auth } from "./auth.ts";
import {
  checkIdentityOptions,
  identityOptionNames,
  nameOrId,
  type IdentityOptions,
  type NameOrId,
} from "./identity.ts";
import { keystoneV3 } from "./keystone-v3.ts";
import { identityOf, type TokenAuth } from "./tokens.ts";

/** An agency: the right that one account (domain) gives another, to work on its resources. */
export interface AgencyAuthOptions extends IdentityOptions {
  /** The trusted user: `passwordAuth` or another auth with a token, of a user with the policy Agent Operator. */
  auth: Auth;
  agencyName: string;
  /** The account that made the agency, and whose resources are worked on. */
  domain: NameOrId;
  /** Project of that account. Default: the whole account, as a scope. */
  project?: NameOrId | undefined;
}

/**
 * Works in another account through an agency, as Open Telekom Cloud and Huawei Cloud have them. The trusted user's own
 * token asks for the agency's; both are renewed automatically.
 * Throws ParameterError for options that no login could succeed with.
 *
 * @example
 * const auth = passwordAuth({ authUrl, username, password, userDomain, domain: userDomain });
 * agencyAuth({ authUrl, auth, agencyName: "backup-operators", domain: "OTC00000000001000000002", project: "eu-de" })
 */
export function agencyAuth(options: AgencyAuthOptions): TokenAuth {
  const names = ["auth", "agencyName", "domain", "project"];
  const service = checkIdentityOptions(options, [...identityOptionNames, ...names]);
  const { auth, cache } = options;
  const asker = { auth, identity: identityOf(auth) };
  if (cache !== undefined && asker.identity === undefined) {
    throw new ParameterError(
      "cache",
      "is given with an `auth` that does not log in, so that tokens cannot be told apart",
    );
  }
  const domain = nameOrId("domain", options.domain);
  const account = "id" in domain ? { domain_id: domain.id } : { domain_name: domain.name };
  const agency = { ...account, agency_name: requireText("agencyName", options.agencyName) };
  const project = options.project === undefined ? undefined : nameOrId("project", options.project);
  const projectScope = project === undefined || "id" in project ? project : { ...project, domain };
  return keystoneV3(service, cache, {
    identity: { methods: ["assume_role"], assume_role: agency },
    scope: projectScope === undefined ? { domain } : { project: projectScope },
    asker,
  });
}
