import { BlockList, isIP } from "node:net";
import { ParameterError } from "../client/errors.ts";

/** Which proxy a URL takes, if any. */
export type ProxyOf = (url: URL) => URL | undefined;

const schemes = ["http:", "https:", "socks5:", "socks5h:"];

/**
 * Proxies as the options or else the environment say: HTTP_PROXY, HTTPS_PROXY, ALL_PROXY and NO_PROXY, or the same in
 * small letters, which win. Throws ParameterError for a URL that is none, without repeating it: it may hold a password.
 */
export function proxies(
  option: string | false | undefined,
  noProxy: string | undefined,
  environment: NodeJS.ProcessEnv,
): ProxyOf {
  const variable = (name: string) => {
    const spelling = environment[name] === undefined ? name.toUpperCase() : name;
    return proxyUrl(spelling, environment[spelling]);
  };
  if (option === false) return () => undefined;
  const all = option === undefined ? variable("all_proxy") : proxyUrl("proxy", option);
  const http = option === undefined ? variable("http_proxy") : undefined;
  const https = option === undefined ? variable("https_proxy") : undefined;
  const isDirect = exceptions(noProxy ?? environment["no_proxy"] ?? environment["NO_PROXY"] ?? "");
  return (url) => {
    const proxy = (url.protocol === "https:" ? https : http) ?? all;
    return proxy === undefined || isDirect(url) ? undefined : proxy;
  };
}

function proxyUrl(name: string, text: string | undefined): URL | undefined {
  if (text === undefined || text === "") return undefined;
  const url = text.includes("://") ? text : `http://${text}`;
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  const isUsable = parsed !== undefined && schemes.includes(parsed.protocol) && parsed.hostname !== "";
  if (isUsable && !/%(?![0-9a-f]{2})/i.test(parsed.username + parsed.password)) return parsed;
  throw new ParameterError(name, "is no URL of a proxy; give one like http://user:password@proxy.example:3128");
}

/** Whether NO_PROXY names the host: `*`, `host`, `.domain` with all below it, `host:port`, an address or a range. */
function exceptions(noProxy: string): (url: URL) => boolean {
  const ranges = new BlockList();
  const names: { readonly name: string; readonly port: string | undefined }[] = [];
  for (const entry of noProxy.toLowerCase().match(/[^\s,]+/g) ?? []) {
    const [, address = "", bits] = /^(.+)\/(\d+)$/.exec(entry) ?? [];
    const type = addressType(address);
    if (type !== undefined && Number(bits) <= (type === "ipv4" ? 32 : 128)) {
      ranges.addSubnet(address, Number(bits), type);
    } else {
      const [, host = entry, port] = /^(\[.*\]|[^:]+):(\d+)$/.exec(entry) ?? [];
      names.push({ name: host.replace(/^\*?\.|^\[|\]$/g, ""), port });
    }
  }
  return ({ protocol, hostname, port }) => {
    const host = hostname.replace(/^\[|\]$/g, "");
    const type = addressType(host);
    const ownPort = port === "" ? (protocol === "https:" ? "443" : "80") : port;
    const isNamed = names.some(
      (entry) =>
        (entry.name === "*" || host === entry.name || (type === undefined && host.endsWith(`.${entry.name}`))) &&
        (entry.port === undefined || entry.port === ownPort),
    );
    return isNamed || (type !== undefined && ranges.check(host, type));
  };
}

function addressType(host: string): "ipv4" | "ipv6" | undefined {
  const version = isIP(host);
  return version === 0 ? undefined : version === 4 ? "ipv4" : "ipv6";
}
