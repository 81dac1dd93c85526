import type { Auth } from "../core/auth.ts";
import { kindOf, ParameterError } from "../core/errors/parameter-error.ts";
import {
  checkIdentityOptions,
  identityOptionNames,
  nameOrId,
  requireText,
  type IdentityOptions,
  type NameOrId,
} from "./identity-options.ts";
import { keystoneV3 } from "./keystone-v3.ts";
import { identityOf, type TokenAuth } from "./session-of-token.ts";

/** An agency: the right that one account (domain) gives another, to work on its resources. */
export interface AgencyAuthOptions extends IdentityOptions {
  /** The user who is trusted: `passwordAuth` or another auth with a token, of a user with the policy Agent Operator. */
  auth: Auth;
  agencyName: string;
  /** The account that made the agency, and whose resources are worked on. */
  domain: NameOrId;
  /** Project of that account. Default: the whole account, as a scope. */
  project?: NameOrId | undefined;
}

/**
 * Works in another account through an agency, as Open Telekom Cloud and Huawei Cloud have them. The trusted user's own
 * token asks for the agency's; both are renewed by themselves.
 * Throws ParameterError for options that no login could succeed with.
 *
 * @example
 * const auth = passwordAuth({ authUrl, username, password, userDomain, domain: userDomain });
 * agencyAuth({ authUrl, auth, agencyName: "backup-operators", domain: "OTC00000000001000000002", project: "eu-de" })
 */
export function agencyAuth(options: AgencyAuthOptions): TokenAuth {
  checkIdentityOptions(options, [...identityOptionNames, "auth", "agencyName", "domain", "project"]);
  const { auth, cache, project } = options;
  if (typeof auth?.layer !== "function") {
    throw new ParameterError("auth", `${kindOf(auth)} was given; give what passwordAuth or its like returns`);
  }
  const asker = { auth, identity: identityOf(auth) };
  if (cache !== undefined && asker.identity === undefined) {
    throw new ParameterError("cache", "given with an `auth` that does not log in, so that tokens cannot be told apart");
  }
  const domain = nameOrId("domain", options.domain);
  const account = "id" in domain ? { domain_id: domain.id } : { domain_name: domain.name };
  const agency = { ...account, agency_name: requireText("agencyName", options.agencyName) };
  return keystoneV3(options, {
    identity: { methods: ["assume_role"], assume_role: agency },
    scope: project === undefined ? { domain } : { project: projectOf(nameOrId("project", project), domain) },
    asker,
  });
}

function projectOf(project: { id: string } | { name: string }, domain: { id: string } | { name: string }) {
  return "id" in project ? project : { ...project, domain };
}
