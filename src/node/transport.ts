import { rootCertificates } from "node:tls";
import type * as undici from "undici";
import type { Dispatcher } from "undici";
import { checkNames } from "../client/checks.ts";
import { NetworkError, ParameterError } from "../client/errors.ts";
import { summaryOf } from "../client/http.ts";
import { explain } from "../client/network-error.ts";
import type { Transport, TransportRequest } from "../client/transport.ts";
import { exchange } from "./exchange.ts";
import { proxies } from "./proxy.ts";
import { checkTls, tlsOptionNames, type CheckedTls, type TlsOptions } from "./tls.ts";

/** How to reach servers. */
export interface NodeTransportOptions extends TlsOptions {
  /**
   * URL of a proxy for all requests, such as `http://user:password@proxy.example:3128`; `false` for none. Default: what
   * `HTTPS_PROXY`, `HTTP_PROXY` and `ALL_PROXY` say (or `https_proxy`, …), as they are when the transport is made.
   */
  proxy?: string | false | undefined;
  /** Hosts that take no proxy, such as `localhost,.internal.example,10.0.0.0/8`. Default: what `NO_PROXY` says. */
  noProxy?: string | undefined;
}

const optionNames = [...tlsOptionNames, "proxy", "noProxy"];

/**
 * A transport for clients and logins that knows certificates and proxies, and is faster than `fetch`. It keeps its
 * connections, so use one for many clients. It is for Node.js and Deno, and loads undici at its first request.
 * Throws ParameterError for certificates, keys and proxies that cannot be used.
 *
 * @example
 * const transport = nodeTransport({ ca: await readFile("/etc/ssl/cloud.pem") });
 * const auth = tokenAuth({ token, authUrl, transport });
 * const cinder = openstackBackup({ endpoint, auth, transport });
 */
export function nodeTransport(options: NodeTransportOptions = {}): Transport {
  if ("bun" in process.versions) {
    throw new ParameterError("transport", "nodeTransport is not for Bun, which puts its own undici in npm's place");
  }
  checkNames(options, optionNames);
  const { proxy, noProxy, ...rest } = options;
  const tls = checkTls(rest);
  const proxyOf = proxies(proxy, noProxy, process.env);
  const routes = new Map<string, Promise<Route>>();

  async function routeTo(url: URL): Promise<Route> {
    const loaded = await import("undici");
    const proxy = proxyOf(url);
    if (proxy === undefined) return { dispatcher: directAgent(loaded, tls), proxy: undefined };
    return { dispatcher: proxyAgent(loaded, proxy, tls), proxy: proxy.host };
  }

  return async (request) => {
    const url = new URL(request.url);
    const known = routes.get(url.origin);
    const route = known ?? routeTo(url);
    if (known === undefined) routes.set(url.origin, route);
    const { dispatcher, proxy } = await route;
    try {
      return await exchange(dispatcher, url, request);
    } catch (cause) {
      throw proxy === undefined ? cause : errorBehindProxy(cause, proxy, request);
    }
  };
}

/** The way to an origin, which is the same for all its requests. */
interface Route {
  readonly dispatcher: Dispatcher;
  /** Host and port of the proxy. */
  readonly proxy: string | undefined;
}

type Undici = typeof undici;

function directAgent({ Agent, buildConnector }: Undici, tls: CheckedTls): Dispatcher {
  const connect = buildConnector(tls);
  return new Agent({
    connect: (options, done) => {
      connect(options, (...result) => {
        const [, socket] = result;
        // The first error counts: TLS says why it closes the connection, and undici then says that it was closed.
        socket?.once("error", (error: Error) => socket.destroy(error));
        done(...result);
      });
    },
  });
}

function proxyAgent({ ProxyAgent }: Undici, proxy: URL, tls: CheckedTls): Dispatcher {
  const { protocol, username, password, host } = proxy;
  const user = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  const isSocks = protocol.startsWith("socks");
  return new ProxyAgent({
    // undici leaves the look-up of names to the proxy in any case.
    uri: isSocks ? proxy.href.replace(/^socks5h/, "socks5") : `${protocol}//${host}`,
    ...(username === "" || isSocks ? {} : { token: `Basic ${Buffer.from(user).toString("base64")}` }),
    requestTls: tls,
    // Without `ca`, the proxy is trusted as Node.js trusts any server.
    ...(protocol === "https:" && tls.ca !== undefined ? { proxyTls: { ca: [...rootCertificates, ...tls.ca] } } : {}),
    // What is not encrypted is passed on: many proxies tunnel to port 443 only.
    proxyTunnel: false,
  });
}

/** The error that says what the proxy has to do with it. */
function errorBehindProxy(cause: unknown, proxy: string, request: TransportRequest): unknown {
  const status = cause instanceof Error ? /^Proxy .*\((\d{3})\)/.exec(cause.message)?.[1] : undefined;
  if (status === undefined) {
    explain(cause, `, by the proxy ${proxy}`);
    return cause;
  }
  const remedy = status === "407" ? "; give user and password in the proxy's URL" : "";
  const problem = `the proxy ${proxy} refuses with status ${status}${remedy}`;
  return new NetworkError(problem, summaryOf(request), { retryable: Number(status) >= 500 });
}
