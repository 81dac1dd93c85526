/** What a signature is over, beside the body. */
export interface Signable {
  readonly method: string;
  readonly url: string;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
}

/** Headers that proxies, runtimes and fetch itself add or change on the way. */
const unsigned = new Set([
  "accept-encoding",
  "authorization",
  "connection",
  "content-length",
  "expect",
  "te",
  "transfer-encoding",
  "user-agent",
]);

/**
 * The request as SDK-HMAC-SHA256 writes it for signing: the same text for all spellings of the same request,
 * so that the server, which sees the request decoded, comes to the same.
 */
export function canonicalRequest(
  { method, url, headers }: Signable,
  bodyHash: string,
): { text: string; signedHeaders: string } {
  const { pathname, search, host } = new URL(url);
  const signed: Record<string, string> = { host, ...headers };
  const names = Object.keys(signed)
    .filter((name) => !unsigned.has(name))
    .sort();
  const lines = names.map((name) => `${name}:${trimmed(signed[name] ?? "")}\n`).join("");
  const signedHeaders = names.join(";");
  const text = [method, pathOf(pathname), queryOf(search), lines, signedHeaders, bodyHash].join("\n");
  return { text, signedHeaders };
}

function pathOf(pathname: string): string {
  const path = escaped(pathname, /%[0-9A-Fa-f]{2}|[^A-Za-z0-9\-._~/]/g);
  return path.endsWith("/") ? path : `${path}/`;
}

/** Sorted after escaping, by name and then by value. A `+` is a space here, as forms have it. */
function queryOf(search: string): string {
  if (search.length < 2) return "";
  const pairs = search
    .slice(1)
    .split("&")
    .filter((part) => part !== "")
    .map((part) => {
      const end = part.indexOf("=");
      const [name, value] = end === -1 ? [part, ""] : [part.slice(0, end), part.slice(end + 1)];
      return { name: escapedField(name), value: escapedField(value) };
    });
  pairs.sort((a, b) => order(a.name, b.name) || order(a.value, b.value));
  return pairs.map(({ name, value }) => `${name}=${value}`).join("&");
}

function escapedField(text: string): string {
  return escaped(text.replaceAll("+", "%20"), /%[0-9A-Fa-f]{2}|[^A-Za-z0-9\-._~]/g);
}

/**
 * Every byte as `%XX` but the unreserved ones, which stand for themselves. The text is a part of a parsed URL:
 * ASCII, with some bytes escaped already.
 */
function escaped(text: string, found: RegExp): string {
  return text.replace(found, (part) => {
    const byte = part.length === 3 ? Number.parseInt(part.slice(1), 16) : part.charCodeAt(0);
    const character = String.fromCharCode(byte);
    if (/[A-Za-z0-9\-._~]/.test(character)) return character;
    return `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
  });
}

function trimmed(value: string): string {
  return value.replace(/^[\t\r\n ]+|[\t\r\n ]+$/g, "");
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
