import { identityV3 } from "../../generated/identity-v3/client.ts";
import { service } from "../../generated/identity-v3/operations.ts";
import type { Auth } from "../core/auth.ts";
import { AuthError } from "../core/errors/auth-error.ts";
import type { OptionalIdentityOptions } from "./identity-options.ts";
import { orRefusal } from "./refusal.ts";
import { sharedFlight, type Join } from "./shared-flight.ts";

/** Finds the ID of a region's own project; undefined where no identity service is known for the region. */
export type ProjectLookup = (region: string, signal: AbortSignal | undefined) => Promise<string | undefined>;

/** Looks each region up once, for all who ask. What failed is looked up again by the next. */
export function projectLookup(options: OptionalIdentityOptions, auth: Auth): ProjectLookup {
  const found = new Map<string, string>();
  const lookups = new Map<string, Join<string>>();

  return async (region, signal) => {
    const known = found.get(region);
    if (known !== undefined) return known;
    if (options.authUrl === undefined && !isDocumented(region)) return undefined;
    let join = lookups.get(region);
    if (join === undefined) {
      join = sharedFlight(
        (flightSignal) => projectNamed(region, options, auth, flightSignal),
        (id) => found.set(region, id),
      );
      lookups.set(region, join);
    }
    return join(signal);
  };
}

function isDocumented(region: string): boolean {
  return service.servers.some(({ regions }) => regions.some((known) => known === region));
}

async function projectNamed(
  name: string,
  { authUrl, fetch, timeout }: OptionalIdentityOptions,
  auth: Auth,
  signal: AbortSignal,
): Promise<string> {
  const identity = identityV3({ endpoint: authUrl, region: name, auth, fetch, timeout });
  const projects = await orRefusal(identity.listProjects({ name }, { signal }).toArray(), "the look-up of the project");
  // A server that does not know the filter answers with all.
  const ids = projects.flatMap((project) => (project.name === name && project.id !== undefined ? [project.id] : []));
  const [id] = ids;
  if (id === undefined || ids.length > 1) {
    const count = id === undefined ? "no project" : `${ids.length} projects`;
    throw new AuthError(`the access key leads to ${count} named ${JSON.stringify(name)}; give \`projectId\``);
  }
  return id;
}
