import { Refusal } from "../answer.ts";
import { at, listAt, textAt } from "../../json.ts";
import { accounts } from "./accounts.ts";
import { missing, unauthorized } from "./refusals.ts";
import type { NewSession, Session, Tokens } from "./tokens.ts";
import { agent, users, type User } from "./users.ts";

/** Who has proved what so far. */
export type Identified = Pick<NewSession, "user" | "methods" | "project" | "applicationCredential" | "assumedBy">;

/** What a login brings along beside its body. */
export interface Brought {
  readonly receipt: Identified | undefined;
  /** Of the token in the header. */
  readonly session: Session | undefined;
}

/** Goes through the methods of a login and finds the user that all of them name. */
export function identify(identity: unknown, tokens: Tokens, brought: Brought): Identified {
  const { receipt } = brought;
  const methods = listAt(identity, "methods").filter((method) => typeof method === "string");
  if (methods.length === 0) throw missing("methods", "identity");
  const found = methods.map((method) => byMethod(method, identity, tokens, brought));
  const [first] = found;
  if (first === undefined || !first.user.enabled) throw unauthorized();
  const users = [...found, ...(receipt === undefined ? [] : [receipt])].map(({ user }) => user);
  if (users.some((user) => user !== first.user)) throw unauthorized();
  return { ...first, methods: [...(receipt?.methods ?? []), ...found.flatMap((one) => one.methods)] };
}

function byMethod(method: string, identity: unknown, tokens: Tokens, { receipt, session }: Brought): Identified {
  const given = at(identity, method);
  if (given === undefined) throw missing(method, "identity");
  switch (method) {
    case "password": {
      const user = userNamed(at(given, "user"));
      if (user === undefined || textAt(given, "user", "password") !== user.password) throw unauthorized();
      return { user, methods: ["password"] };
    }
    case "totp": {
      const user = userNamed(at(given, "user")) ?? receipt?.user;
      if (user?.passcode === undefined || textAt(given, "user", "passcode") !== user.passcode) throw unauthorized();
      return { user, methods: ["totp"] };
    }
    case "token": {
      const known = tokens.find(textAt(given, "id"));
      if (known === undefined) throw unauthorized();
      return { user: known.user, methods: [...known.methods, "token"] };
    }
    case "application_credential":
      return byApplicationCredential(given);
    case "assume_role":
      return byAgency(given, session);
    default:
      throw new Refusal(401, "Attempted to authenticate with an unsupported method.");
  }
}

function byAgency(given: unknown, session: Session | undefined): Identified {
  const { name, domain } = accounts.agency;
  const isNamed = textAt(given, "agency_name") === name || textAt(given, "xrole_name") === name;
  const isOfDomain = textAt(given, "domain_id") === domain.id || textAt(given, "domain_name") === domain.name;
  if (session === undefined || !isNamed || !isOfDomain) throw unauthorized();
  return { user: agent, methods: ["assume_role"], assumedBy: session.user };
}

function byApplicationCredential(given: unknown): Identified {
  const { id, name, secret, projectId } = accounts.applicationCredential;
  const owner = users.find((user) => user.id === accounts.applicationCredential.userId);
  const isNamed =
    textAt(given, "id") === id || (textAt(given, "name") === name && userNamed(at(given, "user")) === owner);
  if (owner === undefined || !isNamed || textAt(given, "secret") !== secret) throw unauthorized();
  const project = owner.projects.find((one) => one.id === projectId);
  return { user: owner, methods: ["application_credential"], project, applicationCredential: { id, name } };
}

/** By ID, or by name and domain, as a name alone is no user's. */
function userNamed(given: unknown): User | undefined {
  const id = textAt(given, "id");
  if (id !== undefined) return users.find((user) => user.id === id);
  const name = textAt(given, "name");
  if (name === undefined) throw missing("name or id", "user");
  const domain = at(given, "domain");
  // In a second factor, Open Telekom Cloud's page leaves the domain out.
  if (domain === undefined && textAt(given, "passcode") !== undefined) return users.find((user) => user.name === name);
  if (domain === undefined) throw missing("domain", "user");
  return users.find(
    (user) =>
      user.name === name && (textAt(domain, "id") === user.domain.id || textAt(domain, "name") === user.domain.name),
  );
}
