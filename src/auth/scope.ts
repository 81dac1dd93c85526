import type { AuthScopeObject } from "../../generated/identity-v3/types.ts";
import { ParameterError } from "../core/errors/parameter-error.ts";
import { nameOrId, type NameOrId } from "./identity-options.ts";

/** What a token is for: a project, a domain or the whole system. At most one. */
export interface ScopeOptions {
  /** The project to work in. A name needs a domain: `projectDomain`, or the user's. */
  project?: NameOrId | undefined;
  /** The domain that a project's name is looked up in. Default: the user's domain. */
  projectDomain?: NameOrId | undefined;
  /** A domain instead of a project. */
  domain?: NameOrId | undefined;
  /** The whole system instead of a project. */
  system?: true | undefined;
}

export const scopeOptionNames = ["project", "projectDomain", "domain", "system"];

/** The scope of a login; undefined leaves it to the user's default project. */
export function scopeOf(options: ScopeOptions, userDomain: NameOrId | undefined): AuthScopeObject | undefined {
  const { project, projectDomain, domain, system } = options;
  const given = Object.entries({ project, domain, system }).filter(([, value]) => value !== undefined);
  if (given.length > 1) {
    throw new ParameterError(
      given[1]?.[0] ?? "",
      `given beside ${given[0]?.[0] ?? ""}; a token has one scope, give one`,
    );
  }
  if (project === undefined && projectDomain !== undefined) {
    throw new ParameterError("projectDomain", "given without a project; give `project`, too");
  }
  if (system === true) return { system: { all: true } };
  if (domain !== undefined) return { domain: nameOrId("domain", domain) };
  if (project === undefined) return undefined;
  const named = nameOrId("project", project);
  if ("id" in named) return { project: named };
  const owner = projectDomain ?? userDomain;
  return { project: owner === undefined ? named : { ...named, domain: nameOrId("projectDomain", owner) } };
}
