import { setTimeout } from "node:timers/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { isRecord } from "../json.ts";
import type { Service } from "./play.ts";
import { versionAnswer } from "./versions.ts";

/** What the sandbox was asked. */
export interface LoggedRequest {
  /** Undefined for a path of no service. */
  readonly service: string | undefined;
  /** Undefined for a path or method that the spec does not have. */
  readonly operationId: string | undefined;
  readonly method: string;
  /** Below the service's prefix, without the query. */
  readonly path: string;
  readonly query: string;
  /** As sent, tokens included; names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly status: number;
}

const corsHeaders = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Allow-Methods": "GET, HEAD, POST, PUT, PATCH, DELETE",
  "Access-Control-Allow-Headers": "*",
  "Access-Control-Expose-Headers":
    "X-Subject-Token, X-Request-Id, X-Openstack-Request-Id, X-Compute-Request-Id, Openstack-Auth-Receipt, Openstack-API-Version",
};

/** Services that are at the same endpoint: the paths of one tell it from the other. */
const beside: Readonly<Record<string, readonly string[]>> = {
  "openstack-backup": ["openstack-volumes"],
  "otc-vbs": ["openstack-backup"],
};

/** One server for all services, each under `/<id>`. */
export function serverFor(
  services: ReadonlyMap<string, Service>,
  options: { readonly cors: boolean; readonly delay: number; readonly log: (request: LoggedRequest) => void },
): Server {
  return createServer((request, response) => {
    if (options.cors) setHeaders(response, corsHeaders);
    if (options.cors && request.method === "OPTIONS") {
      response.writeHead(204).end();
      return;
    }
    answer(request, response).catch((error: unknown) => {
      const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
      if (!response.headersSent) response.writeHead(500, { "Content-Type": "text/plain; charset=utf-8" });
      response.end(`The sandbox failed: ${reason}\n`);
    });
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = "GET", url = "/" } = request;
    const [target = "/", query = ""] = url.split(/\?(.*)/s);
    const [, id = "", ...rest] = target.split("/");
    const path = `/${rest.join("/")}`;
    const headers = headersOf(request);
    const body = await bodyOf(request);
    if (options.delay > 0) await setTimeout(options.delay);
    const incoming = { method, path, rawQuery: query, headers, body };
    const versions = versionAnswer(id, incoming, `http://${headers["host"] ?? "127.0.0.1"}`);
    if (versions !== undefined) {
      options.log({ service: id, operationId: undefined, method, path, query, headers, status: versions.status });
      response.writeHead(versions.status, { "Content-Type": "application/json" });
      response.end(JSON.stringify(versions.body));
      return;
    }
    const candidates = [id, ...(beside[id] ?? [])].map((one) => services.get(one));
    const service = candidates.find((one) => one?.has(incoming)) ?? services.get(id);
    const played = service?.answer(incoming);
    const status = played?.status ?? (target === "/" ? 200 : 404);
    options.log({ service: service?.id, operationId: played?.operationId, method, path, query, headers, status });
    const content = played === undefined ? { services: [...services.keys()].map((one) => `/${one}`) } : played.body;
    if (played !== undefined) setHeaders(response, played.headers);
    response.statusCode = status;
    if (content !== undefined) response.setHeader("Content-Type", played?.contentType ?? "application/json");
    response.end(content === undefined ? undefined : JSON.stringify(content));
  }
}

function setHeaders(response: ServerResponse, headers: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}

function headersOf({ headers }: IncomingMessage): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, Array.isArray(value) ? value.join(", ") : value]],
    ),
  );
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) if (chunk instanceof Uint8Array) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
}

/** Listens on the loopback interface only, and says where. */
export function listen(server: Server, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      const address: unknown = server.address();
      const taken = isRecord(address) ? address["port"] : undefined;
      resolve(`http://127.0.0.1:${String(taken)}`);
    });
  });
}

export function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}
