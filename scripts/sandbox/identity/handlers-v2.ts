import { Refusal, type Handlers } from "../answer.ts";
import { at, textAt } from "../../json.ts";
import { entriesV2 } from "./entries.ts";
import { missing, unauthorized } from "./refusals.ts";
import { tokenBodyV2 } from "./token-body.ts";
import type { Tokens } from "./tokens.ts";
import { zcomUser, type Named, type User } from "./users.ts";

/** Logins of Keystone v2.0, for Z.com's user. */
export function identityV2Handlers(place: { readonly tokens: Tokens; readonly origin: () => string }): Handlers {
  return {
    createToken({ body }) {
      const auth = at(body, "auth");
      const user = userOf(auth, place.tokens);
      const project = tenantOf(auth, user);
      const methods = at(auth, "token") === undefined ? ["password"] : ["token"];
      const session = place.tokens.issue({ user, methods, project }, "hex");
      return { status: 200, body: tokenBodyV2(session, place.origin(), entriesV2) };
    },
  };
}

function userOf(auth: unknown, tokens: Tokens): User {
  const token = at(auth, "token");
  if (token !== undefined) {
    const session = tokens.find(textAt(token, "id"));
    if (session === undefined) throw unauthorized();
    return session.user;
  }
  const credentials = at(auth, "passwordCredentials");
  if (credentials === undefined) throw missing("passwordCredentials or token", "auth");
  const isRight =
    textAt(credentials, "username") === zcomUser.name && textAt(credentials, "password") === zcomUser.password;
  if (!isRight) throw unauthorized();
  return zcomUser;
}

function tenantOf(auth: unknown, user: User): Named | undefined {
  const id = textAt(auth, "tenantId");
  const name = textAt(auth, "tenantName");
  if (id !== undefined && name !== undefined) throw new Refusal(400, "Give a tenant by ID or by name, not by both.");
  if (id === undefined && name === undefined) return undefined;
  const tenant = user.projects.find((one) => (id === undefined ? one.name === name : one.id === id));
  if (tenant === undefined) throw unauthorized();
  return tenant;
}
