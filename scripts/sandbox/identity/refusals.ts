import { Refusal } from "../answer.ts";

/** Keystone's words for any credentials that are not valid: it does not say what is wrong. */
export function unauthorized(): Refusal {
  return new Refusal(401, "The request you have made requires authentication.");
}

export function missing(attribute: string, target: string): Refusal {
  return new Refusal(
    400,
    `Expecting to find ${attribute} in ${target}. The server could not comply with the request since it is either ` +
      "malformed or otherwise incorrect. The client is assumed to be in error.",
  );
}
