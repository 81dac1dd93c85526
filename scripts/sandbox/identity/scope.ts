import { at, textAt } from "../../json.ts";
import { missing, unauthorized } from "./refusals.ts";
import type { NewSession } from "./tokens.ts";
import type { User } from "./users.ts";

/** What a login is for: a project, a domain, the system or nothing. */
export function scopeOf(scope: unknown, user: User): Pick<NewSession, "project" | "domain" | "isSystem"> {
  if (scope === undefined || scope === "unscoped") return {};
  const project = at(scope, "project");
  if (project !== undefined) return { project: projectOf(project, user) };
  const domain = at(scope, "domain");
  if (domain !== undefined) {
    if (textAt(domain, "id") !== user.domain.id && textAt(domain, "name") !== user.domain.name) throw unauthorized();
    return { domain: user.domain };
  }
  if (at(scope, "system") === undefined) throw missing("project, domain or system", "scope");
  if (!user.isAdmin) throw unauthorized();
  return { isSystem: true };
}

function projectOf(given: unknown, user: User) {
  const id = textAt(given, "id");
  const name = textAt(given, "name");
  if (id === undefined && name === undefined) throw missing("id or name", "project");
  const domain = at(given, "domain");
  // Without a domain Keystone refuses the name; Open Telekom Cloud takes it as one of the user's own domain.
  const isOwn =
    domain === undefined || textAt(domain, "id") === user.domain.id || textAt(domain, "name") === user.domain.name;
  const project = user.projects.find((one) => (id === undefined ? isOwn && one.name === name : one.id === id));
  if (project === undefined) throw unauthorized();
  return project;
}
