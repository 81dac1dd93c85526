import type { Outgoing } from "./send.ts";

const secretHeaders = ["x-auth-token", "x-subject-token", "authorization", "x-security-token"];
/** Shorter strings would blank out innocent text. */
const shortest = 4;

/** The secrets that a request carries in its headers. */
export function secretsOf(request: Outgoing): string[] {
  return secretHeaders.flatMap((name) => request.headers[name] ?? []);
}

/** The text with each secret blanked: servers echo what they were sent. */
export function blank(text: string, secrets: readonly string[]): string {
  let blanked = text;
  for (const secret of secrets) {
    if (secret.length < shortest) continue;
    blanked = blanked.replaceAll(secret, "***");
    const escaped = JSON.stringify(secret).slice(1, -1);
    if (escaped !== secret) blanked = blanked.replaceAll(escaped, "***");
  }
  return blanked;
}
