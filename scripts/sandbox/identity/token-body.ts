import { seeded } from "../data/random.ts";
import { naive, seconds } from "../data/times.ts";
import type { Json } from "../../json.ts";
import { catalogV2, catalogV3, type CatalogEntry } from "./catalog.ts";
import type { Session } from "./tokens.ts";

/** The answer of a v3 login. */
export function tokenBodyV3(
  session: Session,
  origin: string,
  entries: readonly CatalogEntry[],
  withCatalog: boolean,
): Json {
  const { user, project, domain, isSystem, applicationCredential, assumedBy } = session;
  const isScoped = project !== undefined || domain !== undefined || isSystem === true;
  const token: Json = {
    methods: [...new Set(session.methods)],
    user: { id: user.id, name: user.name, domain: user.domain, password_expires_at: null },
    audit_ids: [auditId(session)],
    issued_at: `${naive(session.issuedAt)}Z`,
    expires_at: `${naive(session.expiresAt)}Z`,
  };
  if (project !== undefined) Object.assign(token, { project: { ...project, domain: user.domain }, is_domain: false });
  if (domain !== undefined) token["domain"] = domain;
  if (isSystem === true) token["system"] = { all: true };
  if (applicationCredential !== undefined) {
    token["application_credential"] = { ...applicationCredential, restricted: true };
  }
  if (assumedBy !== undefined) {
    token["assumed_by"] = { user: { id: assumedBy.id, name: assumedBy.name, domain: assumedBy.domain } };
  }
  if (isScoped) token["roles"] = rolesOf(session);
  if (isScoped && withCatalog) token["catalog"] = catalogV3(entries, origin, project);
  return { token };
}

/** The answer of a v2 login, with Z.com's times: one without a zone, one with. */
export function tokenBodyV2(session: Session, origin: string, entries: readonly CatalogEntry[]): Json {
  const { user, project } = session;
  const roles = rolesOf(session);
  return {
    access: {
      token: {
        id: session.token,
        issued_at: naive(session.issuedAt),
        expires: seconds(session.expiresAt),
        audit_ids: [auditId(session)],
        ...(project === undefined ? {} : { tenant: { ...project, enabled: true, tyo1_image_size: "550GB" } }),
      },
      serviceCatalog: project === undefined ? [] : catalogV2(entries, origin, project),
      user: {
        id: user.id,
        name: user.name,
        username: user.name,
        roles: project === undefined ? [] : roles.map(({ name }) => ({ name })),
        roles_links: [],
      },
      metadata: { is_admin: 0, roles: project === undefined ? [] : roles.map(({ id }) => id) },
    },
  };
}

function rolesOf({ user }: Session) {
  const names = user.isAdmin ? ["admin", "member", "reader"] : ["member", "reader"];
  return names.map((name) => ({ id: seeded(name).hex(32), name }));
}

function auditId({ token }: Session): string {
  return seeded(token).hex(22);
}
