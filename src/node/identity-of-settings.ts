import type { NameOrId } from "../auth/identity.ts";
import type { ScopeOptions } from "../auth/identity.ts";
import { problemOf, textOf, type Settings } from "./settings.ts";

/** The user whom the settings name; an ID wins over a name, as with OpenStack's tools. */
export function userOf(settings: Settings): { userId: string } | { username: string; userDomain: NameOrId } {
  const userId = textOf(settings, "user_id");
  if (userId !== undefined) return { userId };
  const username = textOf(settings, "username");
  if (username === undefined) throw problemOf(settings, "username", "is missing");
  const userDomain = userDomainOf(settings);
  if (userDomain === undefined) throw problemOf(settings, "user_domain_name", "is missing; it is often Default");
  return { username, userDomain };
}

/** What the settings want a token for. */
export function scopeOf(settings: Settings): ScopeOptions {
  const system = textOf(settings, "system_scope");
  const project = nameOrId(settings, "project");
  if (system !== undefined) {
    if (system !== "all") throw problemOf(settings, "system_scope", "is not `all`, the only system scope");
    const other = ["project_id", "project_name", "domain_id", "domain_name"].find((name) => settings.values.has(name));
    if (other !== undefined) throw problemOf(settings, other, "is given beside system_scope; a token has one scope");
    return { system: true };
  }
  if (project !== undefined) {
    const owner = nameOrId(settings, "project_domain") ?? nameOrId(settings, "domain") ?? defaultDomainOf(settings);
    return typeof project !== "string" || owner === undefined ? { project } : { project, projectDomain: owner };
  }
  const domain = nameOrId(settings, "domain");
  return domain === undefined ? {} : { domain };
}

/** `domain_name` and `domain_id` are a scope only where no project is named; else they stand for both domains. */
function userDomainOf(settings: Settings): NameOrId | undefined {
  const common = nameOrId(settings, "project") === undefined ? undefined : nameOrId(settings, "domain");
  return nameOrId(settings, "user_domain") ?? common ?? defaultDomainOf(settings);
}

function defaultDomainOf(settings: Settings): NameOrId | undefined {
  return nameOrId(settings, "default_domain");
}

export function nameOrId(settings: Settings, what: string): NameOrId | undefined {
  const id = textOf(settings, `${what}_id`);
  return id === undefined ? textOf(settings, `${what}_name`) : { id };
}
