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
  let lines = "";
  for (const name of names) lines += `${name}:${trimmed(signed[name] ?? "")}\n`;
  const signedHeaders = names.join(";");
  const text = `${method}\n${pathOf(pathname)}\n${queryOf(search)}\n${lines}\n${signedHeaders}\n${bodyHash}`;
  return { text, signedHeaders };
}

function pathOf(pathname: string): string {
  const path = pathname.split("/").map(escaped).join("/");
  return path.endsWith("/") ? path : `${path}/`;
}

/** Sorted after escaping, by name and then by value. A `+` is a space here, as forms have it. */
function queryOf(search: string): string {
  const pairs: { name: string; value: string }[] = [];
  for (const part of search.slice(1).split("&")) {
    if (part === "") continue;
    const end = part.indexOf("=");
    const [name, value] = end === -1 ? [part, ""] : [part.slice(0, end), part.slice(end + 1)];
    pairs.push({ name: escaped(spaced(name)), value: escaped(spaced(value)) });
  }
  pairs.sort((a, b) => order(a.name, b.name) || order(a.value, b.value));
  return pairs.map(({ name, value }) => `${name}=${value}`).join("&");
}

function spaced(text: string): string {
  return text.replaceAll("+", "%20");
}

/**
 * Every byte as `%XX` but the unreserved ones, which stand for themselves. The text is a part of a parsed URL:
 * ASCII, with some bytes escaped already.
 */
function escaped(text: string): string {
  if (/^[A-Za-z0-9\-._~]*$/.test(text)) return text;
  return text.replace(/%[0-9A-Fa-f]{2}|[^A-Za-z0-9\-._~]/g, (part) => {
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
