import { createHash, createHmac } from "node:crypto";
import type { Incoming } from "../spec/request.ts";
import { accounts } from "./accounts.ts";
import type { Session } from "./tokens.ts";
import { users } from "./users.ts";

const tolerance = 15 * 60 * 1_000;

/**
 * Who signed a request with SDK-HMAC-SHA256; undefined if nobody did, or not rightly. Written from the algorithm's
 * description alone, so that it does not repeat the mistakes of a signer.
 */
export function signer(incoming: Incoming, pathname: string, now: number): Session | undefined {
  const { headers } = incoming;
  const sent = /^SDK-HMAC-SHA256 Access=([^,]+), SignedHeaders=([^,]+), Signature=([0-9a-f]{64})$/.exec(
    headers["authorization"] ?? "",
  );
  const [, keyId, signedHeaders = "", signature] = sent ?? [];
  const names = signedHeaders.split(";");
  const date = headers["x-sdk-date"] ?? "";
  const { id, secret, userId } = accounts.accessKey;
  const user = users.find((one) => one.id === userId);
  const isInTime = Math.abs(now - timeOf(date)) <= tolerance;
  if (keyId !== id || user === undefined || !isInTime) return undefined;
  if (!names.includes("host") || !names.includes("x-sdk-date")) return undefined;
  const canonical = [
    incoming.method,
    `${pathname.split("/").map(decodeURIComponent).map(encoded).join("/")}/`.replace(/\/\/$/, "/"),
    canonicalQuery(incoming.rawQuery),
    ...names.map((name) => `${name}:${(headers[name] ?? "").trim()}`),
    "",
    signedHeaders,
    headers["x-sdk-content-sha256"] ?? sha256(incoming.body),
  ].join("\n");
  const toSign = ["SDK-HMAC-SHA256", date, sha256(canonical)].join("\n");
  if (createHmac("sha256", secret).update(toSign).digest("hex") !== signature) return undefined;
  const project = user.projects.find((one) => one.id === headers["x-project-id"]);
  return { token: "", user, methods: ["access_key"], project, issuedAt: now, expiresAt: now };
}

function canonicalQuery(raw: string): string {
  const pairs = [...new URLSearchParams(raw)].map(([name, value]) => [encoded(name), encoded(value)] as const);
  pairs.sort(([a, x], [b, y]) => (a === b ? order(x, y) : order(a, b)));
  return pairs.map(([name, value]) => `${name}=${value}`).join("&");
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Percent-encodes all but letters, digits, `-`, `_`, `.` and `~`. */
function encoded(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** `20191115T033655Z` */
function timeOf(date: string): number {
  const [, year, month, day, hour, minute, second] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(date) ?? [];
  return Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second));
}
