import { randomUUID } from "node:crypto";
import { Refusal, type Answer, type Call, type Handlers } from "../answer.ts";
import { naive } from "../data/times.ts";
import { at, numberAt, textAt } from "../../json.ts";
import { catalogV3, type CatalogEntry } from "./catalog.ts";
import { identify, type Identified } from "./login-v3.ts";
import { unauthorized } from "./refusals.ts";
import { scopeOf } from "./scope.ts";
import { tokenBodyV3 } from "./token-body.ts";
import type { Session, Tokens } from "./tokens.ts";

export interface IdentityPlace {
  readonly tokens: Tokens;
  readonly entries: readonly CatalogEntry[];
  readonly origin: () => string;
  readonly now: () => number;
}

const receiptLifetime = 5 * 60 * 1_000;

export function identityV3Handlers({ tokens, entries, origin, now }: IdentityPlace): Handlers {
  const receipts = new Map<string, { who: Identified; until: number }>();

  const answerWith = (status: number, session: Session, call: Call): Answer => ({
    status,
    headers: { "X-Subject-Token": session.token, Vary: "X-Auth-Token" },
    body: tokenBodyV3(session, origin(), entries, call.query["nocatalog"] === undefined),
  });

  return {
    createToken(call) {
      const auth = at(call.body, "auth");
      const receipt = receipts.get(call.headers["openstack-auth-receipt"] ?? "");
      const before = receipt !== undefined && now() < receipt.until ? receipt.who : undefined;
      const who = identify(at(auth, "identity"), tokens, { receipt: before, session: call.session });
      if (who.user.passcode !== undefined && !who.methods.includes("totp")) return receiptFor(who);
      const scope = at(auth, "scope");
      if (who.applicationCredential === undefined) {
        return answerWith(201, tokens.issue({ ...who, ...scopeOf(scope, who.user) }), call);
      }
      if (scope !== undefined) {
        const reason = "Application credentials cannot request a scope.";
        throw new Refusal(401, `Error authenticating with application credential: ${reason}`);
      }
      return answerWith(201, tokens.issue(who), call);
    },
    showToken: (call) => answerWith(200, subject(call), call),
    revokeToken(call) {
      tokens.revoke(subject(call).token);
      return { status: 204 };
    },
    getCatalog({ session }) {
      if (session?.project === undefined && session?.domain === undefined) {
        throw new Refusal(403, "You are not authorized to perform the requested action: identity:get_auth_catalog.");
      }
      const links = { self: `${origin()}/identity-v3/v3/auth/catalog`, previous: null, next: null };
      return { status: 200, body: { catalog: catalogV3(entries, origin(), session.project), links } };
    },
    listAuthProjects: (call) => projectsAnswer(call, "auth/projects"),
    listProjects: (call) => projectsAnswer(call, "projects"),
  };

  function subject({ headers }: Call): Session {
    const session = tokens.find(headers["x-subject-token"]);
    if (session === undefined) throw new Refusal(404, "Could not find token: the subject token is not valid.");
    return session;
  }

  function receiptFor(who: Identified): Answer {
    const id = randomUUID();
    const until = now() + receiptLifetime;
    receipts.set(id, { who, until });
    const { id: userId, name, domain } = who.user;
    const receipt = {
      methods: who.methods,
      user: { id: userId, name, domain },
      issued_at: `${naive(now())}Z`,
      expires_at: `${naive(until)}Z`,
    };
    return {
      status: 401,
      headers: { "Openstack-Auth-Receipt": id },
      body: { receipt, required_auth_methods: [["password", "totp"]] },
    };
  }

  function projectsAnswer({ session, query }: Call, path: string): Answer {
    if (session === undefined) throw unauthorized();
    const { user } = session;
    const all = user.projects.map(({ id, name }) => ({
      id,
      name,
      description: "",
      domain_id: user.domain.id,
      parent_id: user.domain.id,
      enabled: true,
      is_domain: false,
      tags: [],
      links: { self: `${origin()}/identity-v3/v3/projects/${id}` },
    }));
    const wanted = all.filter(
      (project) =>
        (query["name"] ?? project.name) === project.name &&
        (query["domain_id"] ?? project.domain_id) === project.domain_id &&
        (query["parent_id"] ?? project.parent_id) === project.parent_id &&
        Boolean(query["enabled"] ?? true) &&
        query["is_domain"] !== true,
    );
    const marker = textAt(query, "marker");
    const size = numberAt(query, "limit") ?? numberAt(query, "per_page") ?? wanted.length;
    const start =
      marker === undefined
        ? ((numberAt(query, "page") ?? 1) - 1) * size
        : wanted.findIndex(({ id }) => id === marker) + 1;
    const links = { self: `${origin()}/identity-v3/v3/${path}`, previous: null, next: null };
    return { status: 200, body: { projects: wanted.slice(start, start + size), links } };
  }
}
